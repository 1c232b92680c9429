export const id = 7987;
export const ids = [7987,4661,6118];
export const modules = {

/***/ 86118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   J8: () => (/* binding */ fileChanged),
/* harmony export */   c7: () => (/* binding */ systemCodeOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);

function identityOf(stats) {
    return {
        device: stats.dev,
        inode: stats.ino,
        sizeBytes: Number(stats.size),
        modifiedNs: stats.mtimeNs,
        changedNs: stats.ctimeNs,
    };
}
function isSameFile(a, b) {
    return (a.device === b.device &&
        a.inode === b.inode &&
        a.sizeBytes === b.sizeBytes &&
        a.modifiedNs === b.modifiedNs &&
        a.changedNs === b.changedNs);
}
/** The error of a file that is no longer what it was when it was listed. */
function fileChanged(path, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'artifact-changed',
        message: 'the file changed while it was being read',
        at: { file: path },
        remedy: 'wait until training has finished writing, then run the command again',
        cause,
    });
}
/** The error that a failed open or read of a listed file amounts to. */
function readFailure(path, cause) {
    const code = systemCodeOf(cause);
    // Gone, or replaced by a link, a directory or a socket since it was listed.
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENXIO'].includes(code))
        return fileChanged(path, cause);
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-artifact',
        message: `the file cannot be read${code === '' ? '' : ` (${code})`}`,
        at: { file: path },
        remedy: 'make the file readable for this user and check the disk, then run the command again',
        cause,
    });
}
/** `ENOENT` and the like, or an empty string. */
function systemCodeOf(cause) {
    return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}


/***/ }),

/***/ 55225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/policy/normalize.js + 3 modules
var normalize = __webpack_require__(14547);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/evidence/evidence-files.js + 2 modules
var evidence_files = __webpack_require__(71701);
// EXTERNAL MODULE: ./.build/js/src/evidence/gather.js + 1 modules
var gather = __webpack_require__(16591);
// EXTERNAL MODULE: ./.build/js/src/policy/consumers.js
var consumers = __webpack_require__(72225);
// EXTERNAL MODULE: ./.build/js/src/policy/effective-policy.js
var effective_policy = __webpack_require__(63852);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(62572);
// EXTERNAL MODULE: ./.build/js/src/registry/history.js
var registry_history = __webpack_require__(35705);
// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(18960);
// EXTERNAL MODULE: ./.build/js/src/promotion/facts.js
var facts = __webpack_require__(30284);
// EXTERNAL MODULE: ./.build/js/src/policy/waivers.js
var policy_waivers = __webpack_require__(81465);
// EXTERNAL MODULE: ./.build/js/src/gates/verdict.js
var gates_verdict = __webpack_require__(61371);
// EXTERNAL MODULE: ./.build/js/src/promotion/demands.js
var demands = __webpack_require__(40911);
;// CONCATENATED MODULE: ./.build/js/src/promotion/replay/facts-then.js
// The facts of then that no evaluation holds: soak, approvals, recalls and waivers, from what was written down.



/**
 * Since when a version had been live without a break on the alias before, by that alias's ledger. Stores count time in
 * steps of up to a second: where the ledger has an entry of that very moment, which came first cannot be told.
 *
 * @param entries newest first.
 */
function soakThen(entries, question) {
    const { alias, requiredMs, at } = question;
    const without = soakOf(entries.filter(({ recordedAt }) => Date.parse(recordedAt) < at.getTime()), question.manifest);
    const withAll = soakOf(entries.filter(({ recordedAt }) => Date.parse(recordedAt) <= at.getTime()), question.manifest);
    const possible = withAll?.getTime() === without?.getTime() ? [withAll] : [withAll, without];
    return possible.map((liveSince) => ({ alias, liveSince, requiredMs }));
}
function soakOf(entries, manifest) {
    let liveSince = null;
    for (const entry of entries) {
        const isLive = liveSince === null
            ? mainOf(entry)?.manifest === manifest
            : entry.routes.some((route) => route.manifest === manifest);
        if (!isLive)
            break;
        liveSince = new Date(entry.recordedAt);
    }
    return liveSince;
}
function mainOf({ routes }) {
    return routes.toSorted((a, b) => b.weight - a.weight)[0];
}
/**
 * The least and the most that the approvals of then can have been: the ledger names people, not the teams they were
 * of, and a refusal names nobody. One where that makes no difference.
 */
function approvalsThen({ approvedBy }, { approvals: demanded }, trainedBy) {
    const excluded = trainedBy === undefined ? [] : [(0,demands/* personOf */.Re)(trainedBy)];
    const facts = (approvals) => ({
        known: true,
        approvals,
        excluded,
        demanded,
    });
    if (demanded.length === 0)
        return [facts([])];
    if (approvedBy === null)
        return [facts([]), facts(demanded.flatMap((role) => anybody(role)))];
    const teams = demanded.flatMap(({ people }) => people.filter((each) => each.startsWith('team:')));
    const least = facts(approvedBy.map((person) => ({ person, teams: [] })));
    if (teams.length === 0 || approvedBy.length === 0)
        return [least];
    return [least, facts(approvedBy.map((person) => ({ person, teams })))];
}
function anybody({ role, people, count }) {
    return Array.from({ length: count }, (_, index) => ({ person: `${role} ${index + 1}`, teams: people }));
}
const approvalsId = 'laurel.approvals';
/** What a report says of a role stands where exactly that is demanded: who was of which team then, it knew. */
function withRecordedApprovals(demands, report) {
    const recorded = report?.demands.find(({ id }) => id === approvalsId)?.checks ?? [];
    return demands.map((demand) => {
        if (demand.id !== approvalsId)
            return demand;
        const checks = demand.checks.map((check) => recorded.find(({ subject, limit }) => subject === check.subject && limit === check.limit) ?? check);
        return { ...demand, checks, verdict: (0,gates_verdict/* foldVerdicts */.OK)(checks.map(({ verdict }) => verdict)) };
    });
}
/** What was recalled then, as the report has it; what went live without one had passed. */
function recallsThen(report) {
    const checks = report?.demands.find(({ id }) => id === 'laurel.recall')?.checks ?? [];
    return checks
        .filter(({ verdict }) => verdict === 'failed')
        .map(({ subject, reason }) => {
        const [through = reason, ...why] = reason.split(' was recalled: ');
        return { recall: subject.replace(/^recall /, ''), through, reason: why.join(' was recalled: ') };
    });
}
/** The file of then says all its waivers; a ledger only those that were needed. */
function waiversThen({ waivers, decidedAt }, file) {
    if (file === null)
        return waivers;
    return file.wish.kind === 'version' ? (0,policy_waivers/* validWaivers */.kA)(file.wish.waivers, decidedAt) : new Map();
}

// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
// EXTERNAL MODULE: ./.build/js/src/promotion/refusal.js
var promotion_refusal = __webpack_require__(91219);
;// CONCATENATED MODULE: ./.build/js/src/promotion/replay/past-decision.js
/**
 * The decision behind an entry; `null` for one that no gate judged, and for a removal, which nothing is measured of.
 *
 * @param before the entry of the generation before.
 */
function promotionDecision(entry, before, report) {
    const [route] = entry.routes;
    if (entry.kind !== 'promotion' || entry.gates === undefined || route === undefined)
        return null;
    const waivers = entry.gates.waivers.map(({ gate, ...waiver }) => [gate, waiver]);
    return {
        model: entry.model,
        alias: entry.alias,
        generation: entry.generation,
        candidate: named(route),
        current: currentThen(entry, before),
        decidedAt: new Date(report?.judgedAt ?? entry.recordedAt),
        outcome: entry.gates.outcome,
        policy: entry.gates.policy,
        commit: entry.desired.commit,
        blob: entry.desired.blob,
        approvedBy: entry.cause.approvedBy,
        waivers: new Map(waivers),
        report,
    };
}
/** The decision behind a refusal; `null` where its report is of a removal. */
function refusedDecision(refusal, report) {
    if (report.candidate === null)
        return null;
    const waivers = report.demands.flatMap(({ id, waiver }) => waiver === undefined ? [] : [[id, waiver]]);
    return {
        model: refusal.model,
        alias: refusal.alias,
        generation: null,
        candidate: report.candidate,
        current: report.current,
        decidedAt: new Date(report.judgedAt),
        outcome: report.outcome,
        policy: report.policy,
        commit: refusal.commit,
        blob: refusal.blob,
        approvedBy: null,
        waivers: new Map(waivers),
        report,
    };
}
/** After a removal a candidate is judged against what was live last. */
function currentThen({ from }, before) {
    const target = from ?? before?.from ?? null;
    return target === null ? null : named(target);
}
function named({ version, manifest }) {
    return { version, manifest };
}

;// CONCATENATED MODULE: ./.build/js/src/promotion/replay/read-past.js






const parallelReads = 8;
/** @throws LaurelError `chain-broken` for a ledger that does not check out; else as the store. */
async function readPast(store, model, alias, options = {}) {
    const { entries } = await (0,registry_history/* readLedger */.SC)(store, model, alias, options);
    const promotions = await (0,in_parallel/* inParallel */.H)(entries, parallelReads, async (link, index) => decisionOf(store, link, entries[index + 1]));
    const refusals = await readRefusals(store, model, alias, options);
    const decisions = [...promotions, ...refusals.decisions].filter((each) => each !== null);
    return {
        decisions: decisions.toSorted((a, b) => a.decidedAt.getTime() - b.decidedAt.getTime()),
        entries: entries.map(({ entry }) => entry),
        left: refusals.left,
    };
}
async function decisionOf(store, { entry }, before) {
    const report = entry.gates === undefined ? null : await reportOf(store, entry.gates.report);
    return promotionDecision(entry, before?.entry ?? null, report);
}
async function readRefusals(store, model, alias, options) {
    const blobs = [];
    for await (const { key } of store.list((0,keys/* refusalsPrefix */.mw)(model, alias), options)) {
        const blob = (0,keys/* blobOfRefusalKey */.ac)(key);
        if (blob !== null)
            blobs.push(blob);
    }
    let [unjudged, lost] = [0, 0];
    const decisions = await (0,in_parallel/* inParallel */.H)(blobs, parallelReads, async (blob) => {
        const refusal = await orLost(async () => (0,promotion_refusal/* readRefusal */.ni)(store, { model, alias, blob, ...options }));
        if (refusal?.report === undefined) {
            if (refusal === null)
                lost += 1;
            else
                unjudged += 1;
            return null;
        }
        const report = await reportOf(store, refusal.report);
        if (report === null)
            lost += 1;
        return report === null ? null : refusedDecision(refusal, report);
    });
    return {
        decisions: decisions.filter((each) => each !== null),
        left: [
            ...(unjudged === 0
                ? []
                : [`${counted(unjudged)} before any gate judged: whatever gates demand changes nothing`]),
            ...(lost === 0
                ? []
                : [`${counted(lost)}, and what was stored of it cannot be read: run laurel verify`]),
        ],
    };
}
/** What is lost or damaged is said, and keeps nothing else from being replayed. */
async function reportOf(store, digest) {
    return orLost(async () => (0,promotion_refusal/* readReport */.tL)(store, digest));
}
const lostCodes = new Set([
    'not-found',
    'digest-mismatch',
    'corrupt-document',
    'future-format',
]);
async function orLost(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* LaurelError */.Q4 && lostCodes.has(error.code))
            return null;
        throw error;
    }
}
function counted(number) {
    return number === 1 ? 'one more was refused' : `${number} more were refused`;
}

// EXTERNAL MODULE: ./.build/js/src/promotion/judge.js + 1 modules
var judge = __webpack_require__(12749);
// EXTERNAL MODULE: ./.build/js/src/promotion/judgement.js
var judgement = __webpack_require__(84840);
// EXTERNAL MODULE: ./.build/js/src/evidence/admission.js
var admission = __webpack_require__(29402);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/gates/checks.js
var checks = __webpack_require__(43397);
;// CONCATENATED MODULE: ./.build/js/src/promotion/replay/evidence-then.js
// The evidence of then, from all that lies there now: what certainly was there, what certainly came later, and what
// cannot be told apart.



/** Each doubles the number of judgements. */
const mostUncertain = 4;
/**
 * Of versions that were live before the current one, evaluations that may have been there are taken for there: no
 * report lists them.
 *
 * @param all everything that lies there now, whatever policy counts: gathered with a policy that admits any.
 * @param counts which evaluations the policy counts that is asked about.
 */
function evidenceThen(all, then, counts) {
    const candidate = sorted(all.candidate, then, then.seen?.candidate);
    const current = all.current.kind === 'none' ? null : sorted(all.current, then, then.seen?.current);
    const lost = [...candidate.lost, ...(current?.lost ?? [])];
    if (lost.length > 0)
        return {
            kind: 'lost',
            reason: `it was decided on evidence that cannot be read any more: ${(0,checks/* someOf */.yU)(lost)}`,
        };
    const open = [...candidate.open, ...(current?.open ?? [])].filter((item) => matters(item, counts, then));
    const uncertain = open.map((item) => nameOf(item));
    if (open.length > mostUncertain)
        return { kind: 'too-uncertain', uncertain };
    const previous = all.previous?.map((version) => {
        const known = sorted(version, then, undefined);
        return admitted(version, [...known.certain, ...known.open], counts, then);
    });
    const possible = subsetsOf(open).map((there) => {
        const isThere = ({ certain, open: maybe }) => [
            ...certain,
            ...maybe.filter((item) => there.includes(item)),
        ];
        const now = all.current.kind === 'none' ? null : all.current;
        const live = now === null || current === null ? null : admitted(now, isThere(current), counts, then);
        return evidenceOf(admitted(all.candidate, isThere(candidate), counts, then), live, {
            previous,
            consumers: all.consumers,
            dataset: counts.dataset,
            at: then.decidedAt,
        });
    });
    return { kind: 'known', possible, uncertain };
}
function evidenceOf(candidate, live, { previous, consumers, dataset, at, }) {
    return {
        candidate,
        current: live === null ? { kind: 'none' } : { kind: 'live', ...live },
        ...(previous === undefined ? {} : { previous }),
        ...(consumers === undefined ? {} : { consumers }),
        ...(dataset === undefined ? {} : { dataset }),
        gatheredAt: at,
    };
}
function sorted(version, then, seen) {
    const of = `${version.model}@${version.version}`;
    const items = [
        ...version.evaluations.map((evidence) => ({ kind: 'evaluation', of, evidence })),
        // What is of other bytes proves nothing, whenever it came.
        ...version.problems.filter(({ kind }) => kind === 'unusable').map((problem) => ({ kind: 'problem', of, problem })), // prettier-ignore
    ];
    const readable = new Set(version.evaluations.map(({ digest }) => digest));
    const presence = items.map((item) => [item, presenceOf(item, then, seen)]);
    return {
        certain: presence.flatMap(([item, was]) => (was === 'there' ? [item] : [])),
        open: presence.flatMap(([item, was]) => (was === 'open' ? [item] : [])),
        lost: (seen ?? []).filter((digest) => !readable.has(digest)).map((digest) => `evaluation ${evidence_then_short(digest)} of ${of}`), // prettier-ignore
    };
}
/**
 * An evaluation in the report was there. One that was observed after the decision was not, and neither was one that
 * the policy of then would have counted and the report does not list. Of another nobody wrote down when it came.
 */
function presenceOf(item, { decidedAt, counted }, seen) {
    if (item.kind === 'problem')
        return 'open';
    const { digest, evaluation } = item.evidence;
    if (seen?.includes(digest) === true)
        return 'there';
    if (Date.parse(evaluation.observedAt) - admission/* maxAheadMs */.O > decidedAt.getTime())
        return 'later';
    if (seen === undefined || counted === null)
        return 'open';
    return (0,admission/* exclusion */.L)(evaluation, counted, decidedAt) === null ? 'later' : 'open';
}
/** What the policy leaves out changes nothing, whether it was there or not. */
function matters(item, counts, { decidedAt }) {
    return item.kind === 'problem' || (0,admission/* exclusion */.L)(item.evidence.evaluation, counts, decidedAt) === null;
}
function admitted(version, items, counts, { decidedAt }) {
    const evaluations = [];
    const problems = version.problems.filter(({ kind }) => kind === 'excluded');
    for (const item of items) {
        if (item.kind === 'problem') {
            problems.push(item.problem);
            continue;
        }
        const reason = (0,admission/* exclusion */.L)(item.evidence.evaluation, counts, decidedAt);
        if (reason === null)
            evaluations.push(item.evidence);
        else
            problems.push({ key: nameOf(item), kind: 'excluded', reason });
    }
    return { ...version, evaluations, problems };
}
function nameOf(item) {
    return item.kind === 'problem'
        ? `${item.problem.key} (${item.problem.reason})`
        : `evaluation ${evidence_then_short(item.evidence.digest)} of ${item.of}, observed at ${item.evidence.evaluation.observedAt}`;
}
function evidence_then_short(digest) {
    return (0,primitives_digest/* hexOf */.ZD)(digest).slice(0, 12);
}
/** All subsets; of nothing the empty one. */
function subsetsOf(items) {
    return Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, index) => Math.floor(bits / 2 ** index) % 2 === 1));
}

// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(44861);
// EXTERNAL MODULE: ./.build/js/src/primitives/duration.js
var duration = __webpack_require__(92718);
;// CONCATENATED MODULE: ./.build/js/src/promotion/replay/policy-changes.js
// What changed of one demand between two policies, in words.


/** One sentence, also where nothing is written otherwise: then gates judge otherwise than they did. */
function whatChanged(id, then, now) {
    return changesOf(id, then, now) ?? 'nothing of it is written otherwise';
}
function changesOf(id, then, now) {
    if (id === 'laurel.after')
        return changed(soakWords(then), soakWords(now));
    if (id === 'laurel.approvals')
        return changed(approvalWords(then), approvalWords(now));
    const [was, is] = [gateOf(then, id), gateOf(now, id)];
    if (was === undefined)
        return is === undefined ? null : 'it is demanded now';
    if (is === undefined)
        return 'it is not demanded any more';
    const own = was.gate === is.gate ? parameterChanges(was, is) : `${was.gate} → ${is.gate}`;
    const evidence = changed(evidenceWords(then), evidenceWords(now));
    return ([own, evidence === null ? null : `evidence: ${evidence}`].filter((part) => part !== null).join('; ') ||
        null);
}
function gateOf({ gates }, id) {
    return gates.find((gate) => gate.id === id);
}
function parameterChanges(was, is) {
    const [before, after] = [leavesOf(was.written), leavesOf(is.written)];
    const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
    const words = paths.flatMap((path) => {
        const [from, to] = [before.get(path), after.get(path)];
        if (from === to)
            return [];
        if (from === undefined)
            return [`${path}: ${to ?? ''} is new`];
        return [to === undefined ? `${path}: ${from} is gone` : `${path}: ${from} → ${to}`];
    });
    return words.length === 0 ? null : words.join(', ');
}
/** Every written value by its path, `slices.region`; lists as they are. */
function leavesOf(written, path = '') {
    if (typeof written !== 'object' || written === null || Array.isArray(written))
        return new Map([[path, typeof written === 'string' ? written : (0,canonical_json/* canonicalJson */.d)(written)]]);
    const leaves = new Map();
    for (const [key, value] of Object.entries(written))
        for (const leaf of leavesOf(value, path === '' ? key : `${path}.${key}`))
            leaves.set(...leaf);
    return leaves;
}
function changed(was, is) {
    return was === is ? null : `${was} → ${is}`;
}
function soakWords({ after, soakMs }) {
    if (after === undefined)
        return 'no alias before';
    return soakMs === 0 ? `live on ${after}` : `live on ${after} for ${(0,duration/* printDuration */.cb)(soakMs)}`;
}
function approvalWords({ approvals }) {
    if (approvals.length === 0)
        return 'no approvals';
    return approvals
        .map(({ role, count, people }) => `${count} as ${role} of ${people.join(', ')}`)
        .join(' and ');
}
function evidenceWords({ evidence: { dataset, evaluators, maxAgeMs } }) {
    const parts = [
        ...(dataset === undefined ? [] : [`on ${dataset}`]),
        ...(evaluators.length === 0 ? [] : [`by ${evaluators.join(', ')}`]),
        ...(maxAgeMs === undefined ? [] : [`of the last ${(0,duration/* printDuration */.cb)(maxAgeMs)}`]),
    ];
    return parts.length === 0 ? 'any' : parts.join(', ');
}

;// CONCATENATED MODULE: ./.build/js/src/promotion/replay/replay.js
// A past decision judged again by another policy, on the facts of then: pure, and never a guess.






function replay(input) {
    const { decision, policy, policyThen, file } = input;
    if (file === null && decision.generation === null)
        return unreplayable(decision, 'its alias file is not in the repository any more');
    const seen = decision.report?.evaluations ?? null;
    const counted = policyThen?.evidence ?? null;
    const then = evidenceThen(input.evidence, { decidedAt: decision.decidedAt, seen, counted }, policy.evidence);
    if (then.kind === 'lost')
        return unreplayable(decision, then.reason);
    if (then.kind === 'too-uncertain')
        return unreplayable(decision, `nobody wrote down whether these were there: ${then.uncertain.join('; ')}`);
    const judged = judgeAll(input, then.possible);
    const outcomes = [...new Set(judged.map((demands) => (0,judgement/* outcomeOf */.sG)(demands)))];
    const passes = new Set(outcomes.map((outcome) => (0,gates_verdict/* isPassing */.WG)(outcome)));
    const demands = compare(input, judged);
    const unknown = unknownsOf(then, demands);
    return {
        decision,
        outcomes,
        // A gate that broke has not decided.
        differs: passes.size === 1 && !outcomes.includes('errored') ? !passes.has((0,gates_verdict/* isPassing */.WG)(decision.outcome)) : null,
        demands,
        unknown,
        remarks: [...remarksOf(input), ...(demands.length > 0 && policyThen === null ? [policyLost] : [])],
    };
}
/** A decision on an alias that the policy does not list: it would be refused for that alone. */
function replayUnlisted(decision, reason) {
    const differs = (0,gates_verdict/* isPassing */.WG)(decision.outcome);
    return { decision, outcomes: ['failed'], differs, demands: [], unknown: [], remarks: [reason] };
}
function unreplayable(decision, why) {
    return { decision, outcomes: [], differs: null, demands: [], unknown: [why], remarks: [] };
}
/** In every world that the facts of then allow. */
function judgeAll({ decision, policy, soaks, file }, possible) {
    const { model, alias, blob, report, decidedAt: now } = decision;
    const pinned = file?.wish.kind === 'version' ? file.wish.digest : undefined;
    const subject = { model, alias, blob, pinned, waivers: waiversThen(decision, file) };
    const recalls = recallsThen(report);
    const worlds = possible.flatMap((evidence) => approvalsThen(decision, policy, evidence.candidate.manifest.lineage.run?.actor).flatMap((approvals) => (soaks.length === 0 ? [null] : soaks).map((soak) => ({
        evidence,
        facts: { recalls, soak, approvals },
    }))));
    return worlds.map((world) => withRecordedApprovals((0,judge/* judge */.S)({ subject, policy, ...world, now }).demands, report));
}
/** Demands whose verdict is not what it was, in the order of now, then those that are gone. */
function compare({ decision: { report }, policy, policyThen }, judged) {
    const before = new Map((report?.demands ?? []).map((demand) => [demand.id, demand]));
    const now = new Map();
    for (const demand of judged.flat())
        now.set(demand.id, [...(now.get(demand.id) ?? []), demand]);
    const ids = [...new Set([...now.keys(), ...before.keys()])];
    return ids.flatMap((id) => {
        const [was, worlds] = [before.get(id), now.get(id) ?? []];
        const verdicts = [...new Set(worlds.map(({ verdict }) => verdict))];
        if (isAsBefore(was?.verdict, verdicts))
            return [];
        const worst = worlds.find(({ verdict }) => !(0,gates_verdict/* isPassing */.WG)(verdict)) ?? worlds[0];
        return [
            {
                id,
                gate: worst?.gate ?? was?.gate ?? '',
                was: was?.verdict ?? null,
                now: verdicts,
                reasonThen: reasonOf(was),
                reason: reasonOf(worst),
                change: policyThen === null ? null : whatChanged(id, policyThen, policy),
            },
        ];
    });
}
/** Also where a demand that passes came or went: that decides nothing. */
function isAsBefore(was, now) {
    if (was === undefined || now.length === 0)
        return [was, ...now].every((each) => each === undefined || (0,gates_verdict/* isPassing */.WG)(each)); // prettier-ignore
    return now.length === 1 && now[0] === was;
}
/** The first check that did not pass. */
function reasonOf(demand) {
    const check = demand?.checks.find(({ verdict }) => verdict !== 'passed');
    return check === undefined ? null : `${check.subject}: ${check.reason}`;
}
function unknownsOf({ uncertain }, demands) {
    const open = demands.filter(({ now }) => now.length > 1).map(({ id }) => id);
    const facts = open.flatMap((id) => factsNotRecorded.get(id) ?? []);
    const isOfEvidence = open.some((id) => !factsNotRecorded.has(id));
    return isOfEvidence
        ? [...facts, ...uncertain.map((name) => `nobody wrote down whether it was there: ${name}`)]
        : facts;
}
const factsNotRecorded = new Map([
    [
        'laurel.approvals',
        'who was of the demanded teams then, or who approved what was refused, is not recorded',
    ],
    ['laurel.after', 'the alias before changed in the same instant, and which came first is not recorded'],
]);
const policyLost = 'the policy of then cannot be read from the repository, so what changed of it is not shown';
const consumersLost = 'the consumer files of then cannot be read from the repository: whom a break would have hit is not judged';
function remarksOf({ decision, policy, file, areConsumersLost }) {
    const ids = new Set([...policy.gates.map(({ id }) => id), 'laurel.after']);
    const wish = file?.wish;
    const strange = wish?.kind === 'version' ? [...wish.waivers.keys()].filter((id) => !ids.has(id)) : [];
    return [
        ...(file === null
            ? [
                'its alias file is not in the repository any more: waivers that it had and did not need are not known',
            ]
            : []),
        ...(areConsumersLost ? [consumersLost] : []),
        ...(decision.report === null ? ['its report is lost: what was seen then is not known'] : []),
        ...strange.map((id) => `its alias file waives ${id}, which this policy does not demand: as it stands it would be refused`), // prettier-ignore
    ];
}

;// CONCATENATED MODULE: ./.build/js/src/promotion/replay/replay-alias.js












const parallelDecisions = 4;
/** @throws LaurelError as stores and code host do; what is only lost of one decision is said of that. */
async function replayAlias(request) {
    const { model, alias, store, signal, policy } = request;
    const { decisions, entries, left } = await readPast(store, model, alias, { signal });
    if ('unlisted' in policy)
        return { model, alias, left, replayed: decisions.map((each) => replayUnlisted(each, policy.unlisted)) };
    const replayer = new Replayer(request, policy, {
        before: await ledgerBefore(request, policy),
        own: entries,
    });
    await replayer.readTogether(decisions);
    const replayed = await (0,in_parallel/* inParallel */.H)(decisions, parallelDecisions, async (each) => replayer.replay(each));
    return { model, alias, left, replayed };
}
/** Newest first; none where policy names no alias before. */
async function ledgerBefore({ model, storeOf, signal }, { after }) {
    if (after === undefined)
        return [];
    const { entries } = await (0,registry_history/* readLedger */.SC)(await storeOf(after), model, after, { signal });
    return entries.map(({ entry }) => entry);
}
class Replayer {
    #request;
    #policy;
    #before;
    /** Of the alias itself, the newest first. */
    #own;
    #files = new evidence_files/* EvidenceFiles */.H();
    #policies = new Map();
    #consumers = new Map();
    constructor(request, policy, { before, own }) {
        this.#request = request;
        this.#own = own;
        this.#policy = policy;
        this.#before = before;
    }
    /** Alias files in one call, for hosts that answer many together. */
    async readTogether(decisions) {
        const { snapshots } = this.#request;
        await snapshots.readTogether(decisions.map((decision) => this.#fileOf(decision)));
    }
    async replay(decision) {
        const consumers = await this.#consumersThen(decision);
        const evidence = await this.#evidenceOf(decision, consumers ?? undefined);
        if (typeof evidence === 'string')
            return unreplayable(decision, evidence);
        const input = {
            decision,
            areConsumersLost: consumers === null,
            policy: this.#policy,
            evidence,
            soaks: this.#soaksOf(decision),
            file: await this.#aliasFileOf(decision),
        };
        const first = replay({ ...input, policyThen: null });
        // The policy of then costs calls, and matters only where something is otherwise or open.
        if (first.demands.length === 0 && first.differs === false)
            return first;
        return replay({ ...input, policyThen: await this.#policyThen(decision) });
    }
    /** Everything there is on both versions, or why that cannot be read. */
    async #evidenceOf(decision, consumers) {
        const { home, model, signal } = this.#request;
        const { candidate, current, decidedAt } = decision;
        const needs = (0,effective_policy/* needsOf */.h)(this.#policy);
        try {
            return await (0,gather/* gatherEvidence */.h)({
                store: home,
                model,
                candidate,
                current,
                previous: (0,facts/* servedBefore */.p7)(this.#own.filter((entry) => isBefore(entry, decision)), current, needs.previous), // prettier-ignore
                policy: { evaluators: [] },
                needs,
                consumers,
                files: this.#files,
                now: decidedAt,
                signal,
            });
        }
        catch (error) {
            if (!(error instanceof errors/* LaurelError */.Q4) || !replay_alias_lostCodes.has(error.code))
                throw error;
            return error.message;
        }
    }
    /** As the tip of then declared them; `null` where the repository does not have that commit any more. */
    async #consumersThen({ model, commit }) {
        if ((0,effective_policy/* needsOf */.h)(this.#policy).consumers !== true)
            return undefined;
        const known = this.#consumers.get(commit) ??
            orAbsent(async () => (0,consumers/* consumersOf */.d)(await (await this.#request.snapshots.at(commit)).filesFor(model), model));
        this.#consumers.set(commit, known);
        return known;
    }
    #soaksOf({ candidate, decidedAt }) {
        const { after, soakMs } = this.#policy;
        if (after === undefined)
            return [];
        return soakThen(this.#before, { alias: after, manifest: candidate.manifest, requiredMs: soakMs, at: decidedAt }); // prettier-ignore
    }
    async #aliasFileOf(decision) {
        const read = await orAbsent(async () => this.#request.snapshots.readAlias(this.#fileOf(decision)));
        return read?.ok === true ? read.value : null;
    }
    #fileOf({ model, alias, blob }) {
        const { root } = this.#request.snapshots;
        return { path: `${root === '' ? '' : `${root}/`}${(0,repository_path/* aliasPath */.OS)(model, alias)}`, blob, mode: 'file' };
    }
    /** Only the very policy that was judged by: its digest says so. */
    async #policyThen({ model, alias, commit, policy }) {
        const known = this.#policies.get(commit) ??
            orAbsent(async () => {
                const snapshot = await this.#request.snapshots.at(commit);
                const found = await snapshot.policyOf(model, alias);
                return found.ok ? found.policy : null;
            });
        this.#policies.set(commit, known);
        const found = await known;
        return found?.digest === policy ? found : null;
    }
}
/** Whether an entry was there when it was decided: by its place in the ledger, or of a refusal by the store's clock. */
function isBefore(entry, { generation, decidedAt }) {
    return generation === null
        ? Date.parse(entry.recordedAt) <= decidedAt.getTime()
        : entry.generation < generation;
}
const replay_alias_lostCodes = new Set([
    'not-found',
    'digest-mismatch',
    'chain-broken',
    'corrupt-document',
    'future-format',
]);
/** `null` for a commit or blob that the repository does not have any more. */
async function orAbsent(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* LaurelError */.Q4 && error.code === 'not-found')
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/js/src/promotion/snapshot.js + 2 modules
var snapshot = __webpack_require__(76287);
// EXTERNAL MODULE: ./.build/js/src/apps/read-packs.js
var read_packs = __webpack_require__(47503);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/alias-repository.js
var alias_repository = __webpack_require__(44904);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/primitives/nearest-name.js
var nearest_name = __webpack_require__(99308);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var registry_names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js
var open_registry = __webpack_require__(25053);
// EXTERNAL MODULE: ./.build/js/src/registry/scan-keys.js
var scan_keys = __webpack_require__(72345);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/registries.js
var registries = __webpack_require__(97920);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/decided-aliases.js






/**
 * Those that `references` name, in the order of names; all where nothing is named.
 *
 * @throws LaurelError `not-found` for a name that nothing goes by; `usage` for a version; as stores do.
 */
async function decidedAliases(context, source, references) {
    const found = new Map();
    const add = (each) => found.set(`${decided_aliases_nameOf(each)} ${each.store.location}`, each);
    for (const each of await listed(context, source))
        add(each);
    for (const each of await living(context))
        add(each);
    const all = [...found.values()].toSorted((a, b) => (decided_aliases_nameOf(a) < decided_aliases_nameOf(b) ? -1 : 1));
    if (references.length === 0)
        return all;
    const named = references.map((text) => matching(text, all));
    return all.filter((each) => named.some((some) => some.includes(each)));
}
async function living(context) {
    const { signal } = context;
    const aliases = [];
    for (const store of await (0,registries/* allStores */.IM)(context)) {
        await (0,open_registry/* openRegistry */.M)(store, { signal });
        for (const model of await (0,scan_keys/* listAliasedModels */.yM)(store, { signal }))
            for (const alias of await (0,scan_keys/* listAliases */.PO)(store, model, { signal }))
                aliases.push({ model, alias, store });
    }
    return aliases;
}
/** What was refused and never went live has no ledger: only a policy names it. */
async function listed(context, source) {
    const aliases = [];
    for (const model of source.models) {
        const file = (await source.filesFor(model)).models.get(model);
        const names = file?.ok === true ? Object.keys(file.value.written.aliases) : [];
        for (const alias of names.map(registry_names/* parseAliasName */.bi))
            aliases.push({ model, alias, store: await context.store({ kind: 'alias', model, alias }) });
    }
    return aliases;
}
function matching(text, all) {
    const reference = (0,registry_names/* parseReference */.F2)(text);
    if (reference.kind === 'version') {
        throw new errors/* LaurelError */.Q4({
            code: 'usage',
            message: `${text} is a version, and decisions are about aliases`,
            remedy: `name ${reference.model}, or one of its aliases, such as ${reference.model}@production`,
        });
    }
    const isMeant = ({ model, alias }) => model === reference.model && (reference.kind === 'model' || alias === reference.alias);
    const meant = all.filter(isMeant);
    if (meant.length > 0)
        return meant;
    const known = reference.kind === 'model' ? all.map(({ model }) => model) : all.map(decided_aliases_nameOf);
    const near = (0,nearest_name/* nearestName */.q)(text, known);
    throw new errors/* LaurelError */.Q4({
        code: 'not-found',
        message: `nothing was ever decided of ${text}, and the policy does not list it`,
        remedy: near === undefined ? 'run laurel list for the models and aliases there are' : `did you mean ${near}?`,
    });
}
function decided_aliases_nameOf({ model, alias }) {
    return `${model}@${alias}`;
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/policy-alias.js
var policy_alias = __webpack_require__(27016);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/policy-source.js
var policy_source = __webpack_require__(98843);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/report/terminal-table.js
var terminal_table = __webpack_require__(82235);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/fields.js
var fields = __webpack_require__(72991);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/plain.js
var plain = __webpack_require__(88320);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/policy-place.js
var policy_place = __webpack_require__(8462);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/render/policy-replay.js
// Past decisions beside what a changed policy would make of them, and why.






function replayJson({ place, aliases }) {
    return {
        readFrom: place,
        ...countsOf(aliases),
        aliases: aliases.map(({ model, alias, replayed, left }) => ({
            model,
            alias,
            decisions: replayed.map((each) => decisionJson(each)),
            left,
        })),
    };
}
function decisionJson({ decision, outcomes, differs, demands, unknown, remarks }) {
    const { generation, candidate, current, decidedAt, outcome, policy, commit } = decision;
    return {
        generation,
        version: candidate.version,
        current: current?.version ?? null,
        decidedAt: decidedAt.toISOString(),
        policy,
        commit,
        was: outcome,
        now: outcomes,
        differs,
        demands,
        unknown,
        remarks,
    };
}
function countsOf(aliases) {
    const all = aliases.flatMap(({ replayed }) => replayed);
    return {
        decisions: all.length,
        otherwise: all.filter(({ differs }) => differs === true).length,
        unknown: all.filter(({ differs }) => differs === null).length,
    };
}
function renderReplay(page, paint) {
    const { decisions, otherwise, unknown } = countsOf(page.aliases);
    const decided = page.aliases.filter(({ replayed, left }) => replayed.length + left.length > 0);
    const share = `${otherwise} of ${(0,plain/* countOf */.pq)(decisions, 'past decision')} would be made otherwise`;
    const open = unknown === 0 ? '' : `; of ${unknown} that cannot be told`;
    const summary = decisions === 0
        ? 'nothing was decided yet that could be replayed'
        : `${otherwise === 0 ? paint('green', '✓') : paint('red', '✗')} ${share}${open}`;
    return (0,fields/* joinParts */.nn)([
        ...decided.map((alias) => renderAlias(alias, paint)),
        `${summary}, by the policy of ${(0,policy_place/* placeWords */.f)(page.place)}`,
    ]);
}
function renderAlias({ model, alias, replayed, left }, paint) {
    const table = (0,terminal_table/* renderTable */.b)(['decided (UTC)', 'gen', 'version', 'was', 'now', ''], replayed.map((each) => rowOf(each)), { paint, right: [1] });
    const details = replayed.map((each) => detailsOf(each, paint)).filter((text) => text !== '');
    const body = [table, ...details, ...left.map((each) => paint('dim', (0,hostile/* terminalText */.eR)(each)))];
    return `${paint('bold', `${model}@${alias}`)}\n${(0,fields/* indent */.pZ)(body.filter((part) => part !== '').join('\n\n'))}`;
}
function rowOf({ decision, outcomes, differs }) {
    const { generation, candidate, current, decidedAt, outcome } = decision;
    return [
        (0,plain/* shortInstant */.UC)(decidedAt.toISOString()),
        generation === null ? '–' : String(generation),
        `${current?.version ?? '–'} → ${candidate.version}`,
        { text: outcome, style: styles[outcome] },
        nowCell(outcomes),
        differs === true
            ? { text: (0,gates_verdict/* isPassing */.WG)(outcome) ? 'would be refused' : 'would pass', style: 'bold' }
            : { text: differs === null ? 'cannot be told' : '', style: 'yellow' },
    ];
}
const styles = {
    passed: 'green',
    waived: 'yellow',
    inconclusive: 'yellow',
    failed: 'red',
    errored: 'magenta',
};
function nowCell(outcomes) {
    const [only] = outcomes;
    if (only === undefined)
        return { text: 'not replayed', style: 'dim' };
    return outcomes.length === 1
        ? { text: only, style: styles[only] }
        : { text: outcomes.join(' or '), style: 'yellow' };
}
/** Nothing where the decision and every verdict are as they were, and nothing is open. */
function detailsOf({ decision, demands, unknown, remarks, differs }, paint) {
    if (demands.length === 0 && unknown.length === 0 && differs === false)
        return '';
    const { generation, candidate } = decision;
    const title = generation === null
        ? `refusal of version ${candidate.version}`
        : `generation ${generation}, version ${candidate.version}`;
    const lines = [
        ...demands.map((demand) => demandText(demand, paint)),
        ...unknown.map((each) => `${paint('yellow', '?')} ${(0,hostile/* terminalText */.eR)(each)}`),
        ...remarks.map((each) => `${paint('dim', 'note:')} ${(0,hostile/* terminalText */.eR)(each)}`),
    ];
    return `${title}\n${(0,fields/* indent */.pZ)(lines.join('\n'))}`;
}
function demandText({ id, was, now, reasonThen, reason, change }, paint) {
    const after = now.length === 0 ? 'not demanded' : now.join(' or ');
    const lines = [
        `${paint('bold', (0,hostile/* terminalText */.eR)(id))}  ${was ?? 'not demanded'} → ${after}`,
        ...(reasonThen === null ? [] : [`  then: ${(0,hostile/* terminalText */.eR)(reasonThen, 500)}`]),
        ...(reason === null ? [] : [`  now: ${(0,hostile/* terminalText */.eR)(reason, 500)}`]),
        ...(change === null ? [] : [`  ${paint('dim', 'policy:')} ${(0,hostile/* terminalText */.eR)(change, 500)}`]),
    ];
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/policy-test.js
// laurel policy test [reference...]: which past decisions a changed policy would have made otherwise.











async function run(context, references, { policy } = {}) {
    const source = await changedPolicy(context, policy);
    const aliases = await decidedAliases(context, source, references);
    const snapshots = new snapshot/* Snapshots */.qv({
        host: await context.host(),
        root: (0,alias_repository/* rootOf */.I)(context.options),
        packs: await (0,read_packs/* readPacks */.t)(),
    });
    const home = await context.store();
    const replayed = [];
    for (const [index, { model, alias, store }] of aliases.entries()) {
        context.console.status(`replaying ${model}@${alias} (${index + 1} of ${aliases.length})`);
        replayed.push(await replayAlias({
            model,
            alias,
            store,
            home,
            snapshots,
            policy: await policyOf(source, { model, alias }),
            storeOf: async (other) => context.store({ kind: 'alias', model, alias: other }),
            signal: context.signal,
        }));
    }
    context.console.status('');
    const page = { place: source.place, aliases: replayed };
    context.console.result(replayJson(page), renderReplay(page, context.console.paint));
    const differs = replayed.some((each) => each.replayed.some((decision) => decision.differs === true));
    return differs ? exit/* exitCodes */.h.refused : exit/* exitCodes */.h.ok;
}
/** What is being edited, unless another policy is named. */
async function changedPolicy(context, given) {
    if (given !== undefined)
        return (0,policy_source/* namedPolicy */.W0)(context, given);
    if ((await context.github()) === null)
        return (0,policy_source/* directoryPolicy */.cM)(context, context.options.repo);
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: 'no changed policy named: on GitHub there are no files on disk to take it from',
        remedy: 'give --policy with a branch, a pull request such as #17, or the directory of a clone',
    });
}
/** @throws LaurelError `invalid-document` for a policy that nobody could be judged by. */
async function policyOf(source, { model, alias }) {
    const request = await listedRequest(source, model, alias);
    if (request === null)
        return { unlisted: `${model}@${alias} is not listed any more, so it would be refused whatever it shows` };
    const found = (0,normalize/* effectivePolicy */.C)(request);
    return (0,policy_alias/* requirePolicy */.a)(found.ok ? { ok: true, value: found.policy } : found);
}
async function listedRequest(source, model, alias) {
    try {
        return await (0,policy_alias/* requestForAlias */.f)(source, model, alias);
    }
    catch (error) {
        if (error instanceof errors/* LaurelError */.Q4 && error.code === 'not-found')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 64661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ namedRegistry),
  openContext: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/js/src/adapters/clock.js
// The system's clock.

const systemClock = {
    now: () => new Date(),
    async sleep(durationMs, signal) {
        try {
            await (0,promises_.setTimeout)(durationMs, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            // The timer rejects with its own AbortError; the port promises the signal's reason.
            throw signal?.aborted === true ? signal.reason : error;
        }
    },
};

// EXTERNAL MODULE: ./.build/js/src/apps/cli/console.js
var cli_console = __webpack_require__(48006);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/open-host.js
var open_host = __webpack_require__(38342);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/run.js
var run = __webpack_require__(48090);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/context.js
// What every command starts from: where it runs, which registry and repository it means, and what to close.







function openContext(options, env = process.env) {
    const stores = new Map();
    const console = (0,cli_console/* openConsole */.OZ)(process, { json: options.json === true, quiet: options.quiet === true });
    const { signal } = run/* interruption */.YW;
    const host = new open_host/* OpenHost */.f({
        options,
        env,
        clock: systemClock,
        signal,
        onWait: (message) => console.note(message),
    });
    let files;
    const writtenFiles = async () => {
        const { HostFiles, WorkTreeFiles } = await __webpack_require__.e(/* import() */ 5094).then(__webpack_require__.bind(__webpack_require__, 75094));
        files ??=
            host.kind === 'github' ? new HostFiles(async () => host.open(), options) : new WorkTreeFiles(options);
        return files;
    };
    const addressOf = async (reference) => registryAddress(namedRegistry(options, env), writtenFiles, reference);
    const openStore = async (address, from, how) => {
        const id = `${from}\0${address}`;
        const opened = stores.get(id) ??
            __webpack_require__.e(/* import() */ 99).then(__webpack_require__.bind(__webpack_require__, 40099)).then(async (module) => module.openStore(address, { cwd: from, env, clock: systemClock, ...how }));
        stores.set(id, opened);
        return opened;
    };
    return {
        console,
        options,
        env,
        clock: systemClock,
        random: Math.random,
        newId: external_node_crypto_.randomUUID,
        signal,
        actor: actorOf(env),
        runUrl: runUrlOf(env),
        openStore,
        registryAddress: addressOf,
        store: async (reference) => {
            const { address, from } = await addressOf(reference);
            return openStore(address, from);
        },
        host: async () => host.open(),
        github: async () => host.github(),
        files: writtenFiles,
        close: async () => {
            host.close();
            for (const opened of stores.values())
                await (await opened.catch(() => undefined))?.close();
        },
    };
}
/** The registry that `--registry` or LAUREL_REGISTRY names. */
function namedRegistry(options, env) {
    return [options.registry, env['LAUREL_REGISTRY']].find((given) => given !== undefined && given !== '');
}
/** What is named before what laurel.yaml says. */
async function registryAddress(given, files, reference) {
    if (given !== undefined)
        return { address: given, from: process.cwd() };
    const { aliasRegistry, homeRegistry } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5479), __webpack_require__.e(4546)]).then(__webpack_require__.bind(__webpack_require__, 44546));
    const written = reference?.kind === 'alias'
        ? await aliasRegistry(await files(), reference)
        : await homeRegistry(await files());
    if (written !== null)
        return written;
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: 'no registry named',
        remedy: 'give --registry <directory or s3://bucket/prefix>, set LAUREL_REGISTRY, or run the command where laurel.yaml lies',
    });
}
/** In a workflow the person who started it, else the person at the keyboard. */
function actorOf(env) {
    const named = env['GITHUB_ACTOR'] ?? env['LAUREL_ACTOR'] ?? env['USER'] ?? env['USERNAME'];
    if (named !== undefined && named !== '')
        return named.slice(0, 256);
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server !== undefined && repository !== undefined && run !== undefined
        ? `${server}/${repository}/actions/runs/${run}`
        : undefined;
}


/***/ }),

/***/ 38342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gitHubToken),
/* harmony export */   f: () => (/* binding */ OpenHost)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _repository_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47046);


const tokenVariables = ['LAUREL_GITHUB_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];
/** The first that is set. */
function gitHubToken(env) {
    return tokenVariables.map((name) => env[name]).find((given) => given !== undefined && given !== '');
}
class OpenHost {
    #how;
    #address;
    #local;
    #github;
    /** @throws LaurelError `usage` for an address that names no repository. */
    constructor(how) {
        this.#how = how;
        this.#address = (0,_repository_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepositoryAddress */ .A)(how.options.repo);
    }
    get kind() {
        return this.#address.kind;
    }
    /** @throws LaurelError `usage` where a token is needed and none is given; as the host. */
    async open() {
        const session = await this.github();
        if (session !== null)
            return session.host;
        const { LocalGitHost: Host } = await __webpack_require__.e(/* import() */ 6597).then(__webpack_require__.bind(__webpack_require__, 96597));
        const { options, env } = this.#how;
        return (this.#local ??= new Host({ directory: options.repo, env, defaultBranch: options.branch }));
    }
    /** `null` where the repository is a local one. */
    async github() {
        if (this.#address.kind === 'directory')
            return null;
        return (this.#github ??= this.#openGitHub(this.#address.repository));
    }
    close() {
        this.#local?.close();
    }
    async #openGitHub(repository) {
        const { env, clock, signal, onWait, options } = this.#how;
        const token = gitHubToken(env);
        if (token === undefined) {
            throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
                code: 'usage',
                message: `no token for ${repository} on GitHub`,
                remedy: `set ${tokenVariables.join(' or ')} to a token that may read it`,
            });
        }
        const [{ openGitHub }, { GitHubHost: Host }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(891), __webpack_require__.e(8008)]).then(__webpack_require__.bind(__webpack_require__, 28008)),
            Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1181)]).then(__webpack_require__.bind(__webpack_require__, 71181)),
        ]);
        const client = openGitHub({ repository, token, env, clock, signal, onWait });
        return { client, host: new Host({ client, defaultBranch: options.branch }) };
    }
}


/***/ }),

/***/ 27016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requirePolicy),
/* harmony export */   f: () => (/* binding */ requestForAlias)
/* harmony export */ });
/* harmony import */ var _policy_parse_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62062);
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99308);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
// The alias that a person names, as a policy knows it; who mistypes it is told the nearest name.



/** @throws LaurelError `not-found` for a model or an alias that the policy does not list. */
async function requestForAlias(source, model, alias) {
    if (!source.models.includes(model))
        throw unknownModel(model, source.models);
    const request = await source.requestFor(model, alias);
    const file = request.files.models.get(model);
    if (file?.ok !== true || (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(file.value.written.aliases, alias) !== undefined)
        return request;
    const listed = Object.keys(file.value.written.aliases);
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(alias, listed);
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'not-found',
        message: `there is no alias ${model}@${alias}`,
        at: file.value.document.placeOfKey(['aliases']),
        remedy: near === undefined
            ? `name one of ${listed.map((each) => `${model}@${each}`).join(', ')}, or add ${alias}: {} to aliases in ${file.value.path}`
            : `did you mean ${model}@${near}?`,
    });
}
/** @throws LaurelError `invalid-document` with every problem, at the place of the first. */
function requirePolicy(checked) {
    if (checked.ok)
        return checked.value;
    throw unusable(checked.problems);
}
function unusable(problems) {
    const [first, ...others] = problems;
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: `${first?.message ?? 'the policy cannot be used'}${others.length === 0 ? '' : ` (and ${others.length} more)`}`,
        ...(first === undefined ? {} : { at: first.at }),
        remedy: `${first?.remedy ?? 'correct it there'}; laurel validate checks the whole repository`,
        details: { issues: problems.map(({ at, message }) => ({ at, message })) },
    });
}
function unknownModel(model, known) {
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(model, known);
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'not-found',
        message: `there is no model ${model}`,
        remedy: near === undefined ? listOf(known) : `did you mean ${near}?`,
    });
}
function listOf(known) {
    if (known.length === 0)
        return 'write models/<name>.yaml first, or name the alias repository with --repo';
    const shown = known.slice(0, 10).join(', ');
    return `name one of ${shown}${known.length > 10 ? ` and ${known.length - 10} more` : ''}`;
}


/***/ }),

/***/ 98843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ governingPolicy),
/* harmony export */   W0: () => (/* binding */ namedPolicy),
/* harmony export */   cM: () => (/* binding */ directoryPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gates_all_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80353);
/* harmony import */ var _policy_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61554);
/* harmony import */ var _policy_repository_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66700);
/* harmony import */ var _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62572);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67337);
/* harmony import */ var _promotion_snapshot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76287);
/* harmony import */ var _read_packs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47503);
/* harmony import */ var _alias_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44904);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96731);
// Where a policy is read from: the branch that governs, another branch or pull request, or files on disk.










/** The policy that governs: of the default branch. @throws LaurelError as the code host does. */
async function governingPolicy(context) {
    const opened = await openRepository(context);
    return snapshotSource(opened, await opened.snapshots.atTip(), { kind: 'branch', name: null });
}
/**
 * The policy that `given` names: of a directory that holds laurel.yaml, else of a branch, or on GitHub of a pull
 * request.
 *
 * @throws LaurelError `usage` for an empty name; `not-found` for what is none of these; as the code host does.
 */
async function namedPolicy(context, given) {
    if (given.trim() === '') {
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4({ code: 'usage', message: '--policy names nothing', remedy: whatToName });
    }
    const root = (0,_alias_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .rootOf */ .I)(context.options);
    if ((await (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .readWorkFile */ .sq)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(given, root, _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .laurelPath */ .lR))) !== null)
        return directoryPolicy(context, given);
    const github = await context.github();
    const isPullRequest = github !== null && /^#[0-9]+$/.test(given);
    try {
        const commit = github !== null && !isPullRequest
            ? await branchOnGitHub(github, given)
            : (await (await context.host()).pullRequest(given)).head;
        const opened = await openRepository(context);
        const kind = isPullRequest ? 'pull-request' : 'branch';
        return snapshotSource(opened, await opened.snapshots.at(commit), { kind, name: given });
    }
    catch (cause) {
        if (!(cause instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4) || cause.code !== 'not-found')
            throw cause;
        const message = `${JSON.stringify(given)} is no directory with ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .laurelPath */ .lR)}, and ${cause.message}`;
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4({ code: 'not-found', message, remedy: whatToName, cause });
    }
}
const whatToName = 'name a directory that holds laurel.yaml, a branch, or on GitHub a pull request, such as #17, with --policy';
/** The policy of the files in a directory, committed or not. @throws LaurelError `not-found`, `invalid-document`. */
async function directoryPolicy(context, directory) {
    const { root } = context.options;
    const files = (0,_policy_repository_files_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepository */ .S)(await (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .readWorkTree */ .gJ)({ repo: directory, root }), (0,_alias_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .rootOf */ .I)(context.options));
    const packs = (0,_policy_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePacks */ .E)(await (0,_read_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .readPacks */ .t)());
    return {
        place: { kind: 'directory', name: directory, commit: null },
        models: [...files.models.keys()],
        filesFor: async () => files,
        requestFor: async (model, alias) => ({ files, model, alias, packs, bindGate: _gates_all_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .bindGate */ .bt }),
    };
}
async function openRepository(context) {
    const [host, packs] = await Promise.all([context.host(), (0,_read_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .readPacks */ .t)()]);
    const root = (0,_alias_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .rootOf */ .I)(context.options);
    return { snapshots: new _promotion_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .Snapshots */ .qv({ host, root, packs }), packs: (0,_policy_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePacks */ .E)(packs), root };
}
async function branchOnGitHub({ client }, branch) {
    const { findBranch } = await __webpack_require__.e(/* import() */ 4680).then(__webpack_require__.bind(__webpack_require__, 62299));
    const commit = await findBranch(client, branch);
    if (commit !== null)
        return commit;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4({ code: 'not-found', message: `no branch ${branch} in ${client.location}` });
}
function snapshotSource({ root, packs }, snapshot, place) {
    const below = root === '' ? 0 : root.length + 1;
    return {
        place: { ...place, commit: snapshot.commit },
        models: snapshot.files().flatMap(({ path }) => {
            const found = (0,_policy_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepositoryPath */ .XU)(path.slice(below));
            return found.kind === 'model' ? [found.model] : [];
        }),
        filesFor: async (model) => snapshot.filesFor(model),
        requestFor: async (model, alias) => ({
            files: await snapshot.filesFor(model),
            model,
            alias,
            packs,
            bindGate: _gates_all_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .bindGate */ .bt,
        }),
    };
}


/***/ }),

/***/ 72991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YN: () => (/* binding */ renderSection),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   sp: () => (/* binding */ renderFields)
/* harmony export */ });
/** Names in one column, values in the next. */
function renderFields(fields, paint) {
    const known = fields.filter((field) => field[1] !== undefined);
    const width = Math.max(0, ...known.map(([name]) => name.length));
    return known.map(([name, value]) => `${paint('dim', name.padEnd(width))}  ${value}`).join('\n');
}
/** A title over a body, indented; nothing where the body is empty. */
function renderSection(title, body, paint) {
    if (body === '')
        return '';
    return `${paint('bold', title)}\n${indent(body)}`;
}
/** Parts with an empty line between them; empty ones are left out. */
function joinParts(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
function indent(text) {
    return text.replace(/^(?=.)/gm, '  ');
}


/***/ }),

/***/ 8462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ placeWords),
/* harmony export */   u: () => (/* binding */ originWords)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69890);
// Where a policy was read and where its demands come from, in a few words.


/** `branch next at 3f2a91c0d4e1`, `the files in ./models`. */
function placeWords({ kind, name, commit }) {
    const at = commit === null ? '' : ` at ${commit.slice(0, 12)}`;
    if (kind === 'directory')
        return `the files in ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(name ?? '.')}`;
    if (name === null)
        return `the default branch${at}`;
    return `${kind === 'branch' ? 'branch' : 'pull request'} ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(name)}${at}`;
}
/** `tier high: high-risk → laurel/high, laurel/high:12:3`, one for each origin. */
function originWords(origins, tier) {
    return origins.map((origin) => (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(oneOrigin(origin, tier), 200)).join('; ');
}
function oneOrigin({ by, policies, at }, tier) {
    const who = { tier: `tier ${tier ?? ''}`.trim(), defaults: 'every model', model: 'this model' }[by];
    const way = policies.length === 0 ? '' : `: ${policies.join(' → ')}`;
    return `${who}${way}, ${(0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlace */ .oL)({ ...at, field: '' })}`;
}


/***/ }),

/***/ 47046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseRepositoryAddress)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// What `--repo` may name: a directory with a Git repository, or `github:owner/name`.

const scheme = 'github:';
/** @throws LaurelError `usage` for `github:` with anything but an owner and a name. */
function parseRepositoryAddress(repo) {
    if (!repo.startsWith(scheme))
        return { kind: 'directory', directory: repo };
    const repository = repo.slice(scheme.length).replace(/\.git$/, '');
    if (/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository))
        return { kind: 'github', repository };
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'usage',
        message: `not a repository on GitHub: ${JSON.stringify(repo.slice(0, 200))}`,
        remedy: 'write github:owner/name, as in github:acme/models',
    });
}


/***/ }),

/***/ 96731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   gJ: () => (/* binding */ readWorkTree),
/* harmony export */   sq: () => (/* binding */ readWorkFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86118);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67337);
/* harmony import */ var _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62572);
/* harmony import */ var _alias_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44904);
// The files of the alias repository as they lie on disk, before anything is committed.








/** Far above what any reader accepts: a larger file is refused by its size before it fills the memory. */
const maxFileBytes = 64 * 1024 * 1024;
const maxFiles = 100_000;
/** One file, its path as it was given; `null` where there is none. Links are not followed: Git would not either. */
async function readWorkFile(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        if (stats.isSymbolicLink())
            return { path, blob: '', mode: 'symlink', bytes: new Uint8Array() };
        if (!stats.isFile())
            throw unreadable(path, 'it is not a regular file');
        if (stats.size > maxFileBytes)
            throw unreadable(path, `it has ${stats.size} bytes`);
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
        return { path, blob: blobId(bytes), mode: isExecutable(stats) ? 'executable' : 'file', bytes };
    }
    catch (cause) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause)))
            return null;
        if (cause instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4)
            throw cause;
        throw unreadable(path, (0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause), cause);
    }
}
/**
 * Everything that Laurel reads below the root, and what lies beside it under nearly the same name. Paths are
 * relative to the repository.
 */
async function readWorkTree(where) {
    const root = (0,_alias_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .rootOf */ .I)(where);
    const paths = [];
    for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(where.repo, root))) {
        const path = root === '' ? entry.name : `${root}/${entry.name}`;
        if (!entry.isDirectory())
            paths.push(path);
        else if (isOurs(entry.name))
            await collect(where.repo, path, paths);
    }
    const files = [];
    for (const path of paths) {
        const file = await readWorkFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(where.repo, path));
        if (file !== null)
            files.push({ ...file, path });
    }
    return files;
}
async function collect(repo, directory, paths) {
    for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repo, directory))) {
        const path = `${directory}/${entry.name}`;
        if (paths.length >= maxFiles)
            throw unreadable(directory, `it holds more than ${maxFiles} files`);
        if (entry.isDirectory())
            await collect(repo, path, paths);
        else
            paths.push(path);
    }
}
/** A directory that Laurel reads, or that differs from one in case only and would be passed over in silence. */
function isOurs(name) {
    return _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryPrefixes */ .Xn.some((prefix) => prefix === `${name.toLowerCase()}/`);
}
async function entriesOf(directory) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { withFileTypes: true });
        return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (cause) {
        const isAbsent = ['ENOENT', 'ENOTDIR'].includes((0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause));
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4({
            code: isAbsent ? 'not-found' : 'invalid-document',
            message: isAbsent
                ? 'there is no such directory'
                : `the directory cannot be read (${(0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause)})`,
            at: { file: directory },
            remedy: 'name the alias repository with --repo, and the directory of laurel.yaml in it with --root',
            cause,
        });
    }
}
/** As Git would record it; on Windows files have no such bit. */
function isExecutable({ mode }) {
    return process.platform !== 'win32' && (mode & 0o100) !== 0;
}
/** Git's id of the bytes. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
function unreadable(file, why, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: `the file cannot be read: ${why}`,
        at: { file },
        remedy: 'make it a regular file that this user may read, or move it elsewhere',
        cause,
    });
}


/***/ }),

/***/ 70551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67337);
// Laurel's own directory, wherever it was put: the place of its policy packs, schemas and examples.




const landmark = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('gates', 'laurel-low.yaml');
/** @throws LaurelError `internal` when Laurel was taken apart: its bundle needs `gates/` above it. */
function packageRoot() {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let directory = from;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, landmark)))
            return directory;
        if (directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
            throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LaurelError */ .Q4({
                code: 'internal',
                message: `no ${landmark} in any directory above ${from}`,
                remedy: 'keep dist/ and gates/ together, as they are in the repository',
            });
        }
    }
}


/***/ }),

/***/ 82235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
// Aligned columns for a terminal.
/** A header and rows, columns two spaces apart; nothing for no rows. */
function renderTable(header, rows, { paint, right = [] }) {
    if (rows.length === 0)
        return '';
    const widths = header.map((title, column) => Math.max(widthOf(title), ...rows.map((row) => widthOf(textOf(row[column])))));
    const line = (cells, style) => cells
        .map((cell, column) => {
        const text = textOf(cell);
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text)));
        const painted = style !== undefined
            ? paint(style, text)
            : typeof cell === 'string'
                ? text
                : paint(cell.style, text);
        return right.includes(column) ? padding + painted : painted + padding;
    })
        .join('  ')
        .trimEnd();
    return [line(header, 'dim'), ...rows.map((row) => line(row))].join('\n');
}
function textOf(cell) {
    if (cell === undefined)
        return '';
    return typeof cell === 'string' ? cell : cell.text;
}
/** Columns a terminal gives to `text`: East Asian wide characters take two, combining ones none. */
function widthOf(text) {
    let width = 0;
    for (const char of text) {
        if (/\p{M}/u.test(char))
            continue;
        width +=
            /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u.test(char)
                ? 2
                : 1;
    }
    return width;
}


/***/ })

};
