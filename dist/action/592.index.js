export const id = 592;
export const ids = [592];
export const modules = {

/***/ 22219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SU: () => (/* binding */ exitOfCheck),
  d3: () => (/* binding */ renderCheck)
});

// UNUSED EXPORTS: checkPage, renderCheckMarkdown

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/report/github/comment.js
var comment = __webpack_require__(24579);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/report/pictures/glyphs.js
var pictures_glyphs = __webpack_require__(4987);
// EXTERNAL MODULE: ./.build/js/src/report/report-model.js + 1 modules
var report_model = __webpack_require__(54877);
// EXTERNAL MODULE: ./.build/js/src/report/pictures/text-bars.js
var text_bars = __webpack_require__(38442);
// EXTERNAL MODULE: ./.build/js/src/report/terminal-table.js
var terminal_table = __webpack_require__(82235);
;// CONCATENATED MODULE: ./.build/js/src/report/terminal.js




const colours = {
    passed: 'green',
    waived: 'yellow',
    inconclusive: 'yellow',
    failed: 'red',
    errored: 'magenta',
};
const marks = {
    passed: '✓',
    waived: '~',
    inconclusive: '?',
    failed: '✗',
    errored: '!',
};
/** Pictures beyond these are for a page: nobody scrolls through a thousand. */
const maxBars = 20;
const maxNotes = 12;
/**
 * @param paint adds colour, or returns its text as it is.
 * @param glyphs what pictures are drawn with.
 */
function renderTerminal(model, paint, glyphs = pictures_glyphs/* unicodeGlyphs */.n) {
    const parts = [
        `${paint(colours[model.outcome], marks[model.outcome])} ${paint('bold', `${model.alias} ${model.movement}`)}  ${paint(colours[model.outcome], model.headline)}`,
        table(model.rows, paint),
        bars(model, paint, glyphs),
        alsoMet(model, paint),
        obstacles(model, paint),
        model.waived
            .map(({ gate, owner, until, reason }) => `${paint('yellow', 'waived')} ${(0,hostile/* terminalText */.eR)(gate)} by ${(0,hostile/* terminalText */.eR)(owner)} until ${(0,hostile/* terminalText */.eR)(until)}: ${(0,hostile/* terminalText */.eR)(reason)}`)
            .join('\n'),
        notes(model, paint),
        differences(model, paint),
        model.rollback === null ? '' : `${paint('dim', 'once it is live, roll back with')} ${model.rollback}`,
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function table(rows, paint) {
    return (0,terminal_table/* renderTable */.b)(['gate', 'measure', 'current', 'candidate', 'delta', 'limit', 'verdict'], rows.map((row) => [
        (0,hostile/* terminalText */.eR)(row.gate, 40), (0,hostile/* terminalText */.eR)(row.subject, 60), row.current, row.candidate, row.delta, (0,hostile/* terminalText */.eR)(row.limit, 60),
        { text: `${marks[row.verdict]} ${row.verdict}`, style: colours[row.verdict] },
    ]), { paint, right: [2, 3, 4] }); // prettier-ignore
}
function bars({ intervals }, paint, glyphs) {
    if (intervals.length === 0)
        return '';
    const shown = intervals.slice(0, maxBars);
    const omitted = intervals.length - shown.length;
    const more = `and ${omitted} more: --html report.html draws them`;
    return [
        paint('dim', (0,text_bars/* legendOf */.BM)(shown, glyphs)),
        ...shown.map((each) => (0,text_bars/* textBars */.mu)(each, glyphs).join('\n')),
        ...(omitted === 0 ? [] : [paint('dim', more)]),
    ].join('\n');
}
/** Approvals that are missing stand in the table, with those that were given. */
function alsoMet({ alsoMet: subjects, approvals }, paint) {
    const all = [...subjects, ...(approvals.every(({ met }) => met) ? approvals.map(({ role }) => role) : [])];
    return all.length === 0
        ? ''
        : `${paint('green', '✓')} also met: ${all.map((subject) => (0,hostile/* terminalText */.eR)(subject)).join(', ')}`;
}
function obstacles(model, paint) {
    return model.obstacles
        .map(({ gate, subject, verdict, reason, remedy }) => {
        const advice = `\n    → ${(0,hostile/* terminalText */.eR)(remedy)}`;
        return `${paint(colours[verdict], `${marks[verdict]} ${(0,hostile/* terminalText */.eR)(gate)}`)} · ${(0,hostile/* terminalText */.eR)(subject)}: ${(0,hostile/* terminalText */.eR)(reason)}${advice}`;
    })
        .join('\n');
}
/** What changes no verdict, such as a slice that was too small to be judged. */
function notes({ notes: all }, paint) {
    const shown = all
        .slice(0, maxNotes)
        .map(({ gate, text }) => `${paint('dim', `note ${(0,hostile/* terminalText */.eR)(gate)}:`)} ${(0,hostile/* terminalText */.eR)(text)}`);
    const omitted = all.length - shown.length;
    return [...shown, ...(omitted === 0 ? [] : [`and ${omitted} more notes: --markdown has all of them`])].join('\n'); // prettier-ignore
}
function differences(model, paint) {
    if (model.differences.length === 0)
        return '';
    const most = 12;
    const lines = model.differences
        .slice(0, most)
        .map(({ area, subject, before, after }) => `  ${area} ${(0,hostile/* terminalText */.eR)(subject, 80)}: ${sides(before, after)}`);
    const omitted = model.differences.length - lines.length;
    return [
        paint('dim', 'what changed'),
        ...lines,
        ...(omitted === 0 ? [] : [`  and ${omitted} more: laurel diff`]),
    ].join('\n');
}
function sides(before, after) {
    if (before === null)
        return `added ${(0,hostile/* terminalText */.eR)(after ?? '', 60)}`;
    if (after === null)
        return `removed ${(0,hostile/* terminalText */.eR)(before, 60)}`;
    return `${(0,hostile/* terminalText */.eR)(before, 60)} → ${(0,hostile/* terminalText */.eR)(after, 60)}`;
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/render/check.js
// A check for people: each changed alias with its report, then what is wrong with the pull request as a whole.







function exitOfCheck({ passed }) {
    return passed ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.refused;
}
function renderCheck({ aliases, problems }, paint, glyphs = pictures_glyphs/* unicodeGlyphs */.n) {
    const whole = problems.map(({ message, remedy }) => `${paint('red', '✗')} ${(0,hostile/* terminalText */.eR)(message)}\n    → ${(0,hostile/* terminalText */.eR)(remedy)}`);
    const parts = [...whole, ...aliases.map((each) => [one(each, paint, glyphs), ...notesOf(each)].join('\n'))];
    return parts.length === 0 ? 'the branch changes no alias: nothing to judge' : parts.join('\n\n');
}
function one(check, paint, glyphs) {
    const name = paint('bold', `${check.model}@${check.alias}`);
    switch (check.kind) {
        case 'judged':
            return renderTerminal((0,report_model/* reportModel */.S)(check.judgement), paint, glyphs);
        case 'no-change':
        case 'roll-back':
            return `${paint('green', '✓')} ${name}  ${(0,hostile/* terminalText */.eR)(check.message)}`;
        case 'refused':
            return `${paint('red', '✗')} ${name}  ${(0,hostile/* terminalText */.eR)(check.message)}\n    → ${(0,hostile/* terminalText */.eR)(check.remedy)}`;
        default:
            return (0,errors/* unreachable */.HB)(check);
    }
}
function notesOf({ notes }) {
    return notes.map((note) => `  note: ${(0,hostile/* terminalText */.eR)(note)}`);
}
/** The same as a page: what was judged with everything, and the rest in a sentence each. */
function checkPage({ aliases, problems, head, base }, branch) {
    const told = aliases.flatMap(({ model, alias, notes, ...check }) => [
        ...(check.kind === 'judged' ? [] : [`${model}@${alias}: ${check.message}`]),
        ...notes.map((note) => `${model}@${alias}: ${note}`),
    ]);
    return {
        title: `What merging ${branch} would do`,
        remarks: [...problems.map(({ message, remedy }) => `${message}. To do: ${remedy}`), ...told],
        reports: aliases.flatMap((check) => check.kind === 'judged'
            ? [
                {
                    model: reportModel(check.judgement),
                    facts: [
                        ['judged at', check.judgement.judgedAt],
                        ['commit', head],
                        ['by the policy of', base],
                    ],
                },
            ]
            : []),
    };
}
/** The same as the comment in a pull request says it. */
function renderCheckMarkdown(checked) {
    return renderComment(checked, {});
}


/***/ }),

/***/ 55950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ checkMergeGroup),
  f: () => (/* binding */ checkPullRequest)
});

// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(18960);
// EXTERNAL MODULE: ./.build/js/src/policy/problem.js
var problem = __webpack_require__(98147);
// EXTERNAL MODULE: ./.build/js/src/gates/verdict.js
var verdict = __webpack_require__(61371);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
;// CONCATENATED MODULE: ./.build/js/src/promotion/alias-check.js
// What a check says of one changed alias file: a value that reports render.



/** Whether the file may be merged as it stands. */
function isPassed(check) {
    switch (check.kind) {
        case 'judged':
            return (0,verdict/* isPassing */.WG)(check.judgement.outcome);
        case 'no-change':
        case 'roll-back':
            return true;
        case 'refused':
            return false;
        default:
            return (0,errors/* unreachable */.HB)(check);
    }
}
/** Refused for what is wrong at one place. */
function refusedAt(why, at, { message, remedy }) {
    return refusedFor(why, [(0,problem/* problem */.CC)(at, message, remedy)], { message, remedy });
}
/** Refused for several things, each at its place. */
function refusedFor(why, problems, { message, remedy }) {
    return { kind: 'refused', why, message, remedy, problems };
}

// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(62572);
;// CONCATENATED MODULE: ./.build/js/src/promotion/changed-files.js
// Which files differ between two commits, and which of them are ours.

const noChanges = { aliases: [], policies: [], misplaced: [] };
/** Everything below the root at `commit`. @throws LaurelError as the code host. */
async function listRoot(host, root, commit) {
    return host.list(commit, root === '' ? '' : `${root}/`);
}
/** What `after` has otherwise than `before`: a renamed file is one that was deleted and one that was added. */
function diffTrees(before, after) {
    const old = new Map(before.map((file) => [file.path, file]));
    const kept = new Set(after.map((file) => file.path));
    return [
        ...after
            .filter((file) => !isSameFile(old.get(file.path), file))
            .map((file) => Object.assign({ deleted: false }, file)),
        ...before.filter((file) => !kept.has(file.path)).map((file) => Object.assign({ deleted: true }, file)),
    ];
}
/** Whether both are there with the same bytes and the same mode. */
function isSameFile(one, other) {
    return one !== undefined && one.blob === other?.blob && one.mode === other.mode;
}
/** @param root the directory of laurel.yaml, '' for the top. */
function sortChanges(root, changed) {
    const aliases = [];
    const policies = [];
    const misplaced = [];
    for (const file of changed) {
        const place = (0,repository_path/* parseRepositoryPath */.XU)(root === '' ? file.path : file.path.slice(root.length + 1));
        if (place.kind === 'alias')
            aliases.push({ file, model: place.model, alias: place.alias });
        else if (place.kind === 'misplaced')
            misplaced.push({ file, reason: place.reason, remedy: place.remedy });
        else if (place.kind !== 'other')
            policies.push(file);
    }
    return { aliases, policies, misplaced };
}

// EXTERNAL MODULE: ./.build/js/src/ledger/prove-head.js
var prove_head = __webpack_require__(29404);
// EXTERNAL MODULE: ./.build/js/src/ledger/read-chain.js
var read_chain = __webpack_require__(54623);
// EXTERNAL MODULE: ./.build/js/src/policy/parse-file.js
var parse_file = __webpack_require__(62062);
// EXTERNAL MODULE: ./.build/js/src/registry/alias-chain.js
var alias_chain = __webpack_require__(65921);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(17752);
// EXTERNAL MODULE: ./.build/js/src/promotion/decide-revert.js
var decide_revert = __webpack_require__(60314);
// EXTERNAL MODULE: ./.build/js/src/promotion/entry.js
var entry = __webpack_require__(731);
// EXTERNAL MODULE: ./.build/js/src/promotion/gather-approvals.js
var gather_approvals = __webpack_require__(33037);
// EXTERNAL MODULE: ./.build/js/src/promotion/gather-promotion.js + 6 modules
var gather_promotion = __webpack_require__(29788);
// EXTERNAL MODULE: ./.build/js/src/promotion/judge.js + 3 modules
var judge = __webpack_require__(31596);
// EXTERNAL MODULE: ./.build/js/src/promotion/refuse.js
var refuse = __webpack_require__(51443);
// EXTERNAL MODULE: ./.build/js/src/promotion/snapshot.js + 174 modules
var snapshot = __webpack_require__(82420);
// EXTERNAL MODULE: ./.build/js/src/promotion/step.js
var step = __webpack_require__(50965);
;// CONCATENATED MODULE: ./.build/js/src/promotion/suggest-digest.js
/** A line that holds nothing but the version, and perhaps a remark of plain characters. */
const plainVersionLine = /^version:[ \t]*[0-9]+[ \t]*(?:#[ !"#$%&'()*+,\-./:;<=>?@[\\\]^_{|}~0-9A-Za-z]*)?$/;
/**
 * `version: 14` becomes `version: 14` and `digest: sha256:…`. Nothing is suggested where the file pins a digest, or
 * where the version does not stand on a line of its own: the note of the demand says then what to add.
 */
function suggestDigest({ wish, document }, digest) {
    if (wish.kind !== 'version' || wish.digest !== undefined)
        return undefined;
    const { line } = document.placeOfKey(['version']);
    const text = line === undefined ? '' : document.lineText(line);
    if (line === undefined || !plainVersionLine.test(text))
        return undefined;
    return { line, text: `${text}\ndigest: ${digest}` };
}

;// CONCATENATED MODULE: ./.build/js/src/promotion/check-change.js
// What merging a changed alias file would do, decided as apply would decide it; nothing is stored.













/** @param decision what the file asks for, given the pointer. */
async function checkChange(request, decision) {
    const { wish: file } = request;
    switch (decision.kind) {
        case 'none':
            return { kind: 'no-change', message: 'nothing is live on this alias' };
        case 'align':
            return checkAlignment(request);
        case 'roll-back':
            return checkRevert(request, decision.version);
        case 'refuse':
            return refusedAt(decision.why, (0,parse_file/* placeIn */.VV)(file, fieldOf(decision.why)), (0,refuse/* changeRefusal */.X_)(decision));
        case 'promote':
            return checkPromotion(request, decision.version, await waitingTarget(request, decision.version));
        case 'remove':
            return checkRemoval(request);
        default:
            return (0,errors/* unreachable */.HB)(decision);
    }
}
/** The field that is wrong where a change is refused whatever gates would say. */
function fieldOf(why) {
    return { held: 'version', 'wrong-lift': 'lift', 'wrong-digest': 'digest' }[why];
}
/** The file says what is live: nothing changes, unless what waits ahead of it goes live in between. */
async function checkAlignment(request) {
    const { pointer, wish } = request;
    const digest = pointer?.manifest?.digest;
    const waiting = pointer === null || pointer.version === null ? null : await waitingTarget(request, pointer.version);
    return {
        kind: 'no-change',
        message: `version ${pointer?.version ?? '?'} is live already; merging lets Git say so`,
        suggestion: digest === undefined ? undefined : suggestDigest(wish, digest),
        notes: waiting === null
            ? []
            : [`version ${waiting.version} ${whereAhead(request)}: once that is live, this rolls it back`],
    };
}
/** By the rules of a rollback; behind a promotion that waits, what was live before that one is no longer the last. */
async function checkRevert(request, version) {
    const { promoter, stores, tip, model, pointer, wish } = request;
    const target = pointer?.previous ?? null;
    const bar = target === null ? null : await (0,decide_revert/* barOf */.R)({ promoter, stores, snapshot: tip, model, target });
    if (bar !== null)
        return refusedAt(bar.why, (0,parse_file/* placeIn */.VV)(wish, 'version'), bar);
    const waiting = await waitingTarget(request, version);
    if (waiting !== null)
        return checkPromotion(request, version, waiting);
    return {
        kind: 'roll-back',
        message: `version ${version} was live just before: merging rolls back to it, and holds`,
        suggestion: target === null ? undefined : suggestDigest(wish, target.manifest),
    };
}
/** @param waiting what stands in for what is live. */
async function checkPromotion({ wish: file, tip: snapshot, ...request }, version, waiting) {
    const gathered = await (0,gather_promotion/* gatherPromotion */.rq)({ ...request, file, snapshot, version, waiting });
    if (gathered.kind === 'unjudgeable')
        return gathered.problems.length === 0
            ? refusedAt(gathered.why, (0,parse_file/* placeIn */.VV)(file, 'version'), gathered)
            : refusedFor(gathered.why, gathered.problems, gathered);
    const { input } = gathered;
    const { after } = input.policy;
    const isEarly = after !== undefined && input.facts.soak?.liveSince === null;
    return {
        kind: 'judged',
        judgement: (0,judge/* judge */.S)(input),
        ...(waiting === null ? {} : { isCurrentWaiting: true }),
        merge: input.policy.merge,
        suggestion: suggestDigest(file, input.evidence.candidate.manifestDigest),
        notes: [
            ...(waiting === null
                ? []
                : [`judged against version ${waiting.version}, which ${whereAhead(request)}`]),
            ...(isEarly && (await isPromotedAlongside(request, { alias: after, version }))
                ? [
                    `version ${version} is on its way to ${after} as well, and counts there once it is live: merge that change first, then this is judged again`,
                ]
                : []),
            ...gathered.notes,
        ],
    };
}
function whereAhead({ ahead }) {
    return ahead === null ? 'was merged before it and goes live first' : 'is ahead of it in the merge queue';
}
/**
 * The version that a promotion ahead in the merge queue, or merged and not applied yet, makes live before this one;
 * `null` where nothing waits there, where it asks for this very version, or where it is no promotion that could go live.
 */
async function waitingTarget({ promoter, stores, ahead, merged, model, pointer }, version) {
    const first = ahead ?? merged;
    if (first === null)
        return null;
    const read = await promoter.snapshots.readAlias(first);
    if (!read.ok || read.value.wish.kind !== 'version' || read.value.wish.version === version)
        return null;
    const { wish } = read.value;
    if ((0,step/* decideChange */.hk)(wish, pointer).kind !== 'promote')
        return null;
    const { signal } = promoter;
    const stored = await (0,read_version/* findManifest */.J9)(stores.home, model, wish.version, { signal });
    if (stored === null || (wish.digest !== undefined && wish.digest !== stored.digest))
        return null;
    return {
        version: wish.version,
        manifest: stored.digest,
        contentDigest: stored.manifest.contentDigest,
    };
}
/** Whether what is proposed beside this one, or waits ahead of it, asks for `version` on `alias`. */
async function isPromotedAlongside({ promoter, alongside, model }, { alias, version }) {
    const file = alongside.get((0,snapshot/* aliasId */.eh)(model, alias));
    const read = file === undefined ? undefined : await promoter.snapshots.readAlias(file);
    return read?.ok === true && read.value.wish.kind === 'version' && read.value.wish.version === version;
}
async function checkRemoval({ promoter, tip, model, alias, wish, pointer, pullRequest, now, }) {
    const found = await tip.policyOf(model, alias);
    if (!found.ok)
        return refusedFor('no-policy', found.problems.map(gather_promotion/* toMergeFirst */.Kv), {
            message: (0,gather_promotion/* problemText */.fI)(found.problems),
            remedy: 'merge the policy first',
        });
    const { policy } = found;
    const subject = { model, alias, blob: wish.blob, pinned: undefined, waivers: new Map() };
    const approvals = await (0,gather_approvals/* gatherApprovals */.C)(promoter, { pullRequest, policy });
    return {
        kind: 'judged',
        merge: policy.merge,
        judgement: (0,judge/* judgeRemoval */.k)({ subject, policy, current: (0,entry/* servedBy */.nV)(pointer), approvals, now }),
    };
}

// EXTERNAL MODULE: ./.build/js/src/promotion/own-name.js
var own_name = __webpack_require__(99571);
// EXTERNAL MODULE: ./.build/js/src/promotion/promoter.js
var promotion_promoter = __webpack_require__(6589);
// EXTERNAL MODULE: ./.build/js/src/promotion/refusal.js
var refusal = __webpack_require__(91219);
;// CONCATENATED MODULE: ./.build/js/src/promotion/check-alias.js
// Checking one changed alias file: what merging it would do, and whether it may.











/** @throws LaurelError as the stores and the code host do; what people wrote wrong is a value. */
async function checkAlias(request) {
    const { file, model, alias } = request;
    const named = { model, alias, path: file.path, blob: file.blob };
    const found = await (file.deleted ? checkDeletion(request) : checkFile(request));
    const { merge = await mergeOf(request), suggestion, notes = [] } = found;
    return { ...named, ...found, merge, suggestion, notes };
}
async function mergeOf({ tip, model, alias }) {
    const found = await tip.policyOf(model, alias);
    return found.ok ? found.policy.merge : undefined;
}
async function readPointer({ promoter, tip, model, alias }) {
    const stores = await (0,promotion_promoter/* storesOf */.oi)(promoter, tip, model, alias);
    const chain = (0,alias_chain/* aliasChain */.m)(model, alias);
    const head = await (0,read_chain/* readHead */.zy)(stores.alias, chain, { signal: promoter.signal });
    await (0,prove_head/* proveHead */.L)(stores.alias, chain, head, { signal: promoter.signal });
    return { stores, pointer: head.kind === 'empty' ? null : head.pointer, now: head.storeDate };
}
/** The file of an alias that ended may go; the end itself is written. */
async function checkDeletion(request) {
    const { promoter, tip, file, model, alias } = request;
    const standing = tip.aliasFile(model, alias);
    const written = standing === null ? null : await promoter.snapshots.readAlias(standing);
    const isRemoved = written === null || (written.ok && written.value.wish.kind === 'removed');
    if (isRemoved && ((await readPointer(request)).pointer?.version ?? null) === null)
        return { kind: 'no-change', message: 'nothing is live on this alias, so its file may go' };
    return refusedAt('deleted', { file: file.path }, {
        message: 'the alias file is deleted or moved: removal is written, never inferred',
        remedy: 'write  removed: true  and a reason into it instead',
    });
}
async function checkFile(request) {
    const { promoter, file: treeFile, model, alias } = request;
    const read = await promoter.snapshots.readAlias(treeFile);
    if (!read.ok) {
        const [first] = read.problems;
        return refusedFor('invalid-file', read.problems, {
            message: (0,gather_promotion/* problemText */.fI)(read.problems),
            remedy: first?.remedy ?? 'correct the file there',
        });
    }
    const file = read.value;
    const { stores, pointer, now } = await readPointer(request);
    const owner = pointer?.desired ?? null;
    const own = await (0,own_name/* ownName */.q)(promoter, request.tip, owner?.repository);
    if (owner !== null && (owner.repository !== own || owner.root !== promoter.snapshots.root))
        return refusedAt('foreign-repository', { file: file.path }, {
            message: `${model}@${alias} belongs to another alias repository (${owner.repository}${owner.root === '' ? '' : `, root ${owner.root}`})`,
            remedy: 'promote it from there, or use another registry',
        });
    const before = await (0,refusal/* readRefusal */.ni)(stores.alias, { model, alias, blob: file.blob, signal: promoter.signal });
    if (before !== null && owner?.blob !== file.blob)
        return refusedAt('refused-before', (0,parse_file/* placeIn */.VV)(file, 'reason'), {
            message: `exactly this file was merged and refused before: ${before.message}`,
            remedy: 'change its reason, so that it is judged as a new proposal',
        });
    const merged = await mergedFile(request, { stores, pointer, now });
    return checkChange({ ...request, stores, pointer, now, wish: file, merged }, (0,step/* decideChange */.hk)(file.wish, pointer));
}
/** What was merged a moment ago goes live first, like what waits in a queue; what apply refused does not. */
async function mergedFile({ promoter, tip, file, model, alias }, { stores, pointer }) {
    const standing = tip.aliasFile(model, alias);
    if (standing === null || standing.blob === file.blob || standing.blob === pointer?.desired.blob)
        return null;
    const { signal } = promoter;
    const refused = await (0,refusal/* readRefusal */.ni)(stores.alias, { model, alias, blob: standing.blob, signal });
    return refused === null ? standing : null;
}

// EXTERNAL MODULE: ./.build/js/src/policy/repository-files.js + 2 modules
var repository_files = __webpack_require__(74288);
;// CONCATENATED MODULE: ./.build/js/src/promotion/policy-problems.js
// What is wrong with policy that somebody proposes, as far as each file shows by itself: merged, it would keep
// everything else from being judged.

/**
 * The errors in `policies` as the proposal has them; a laurel.yaml that is deleted is one.
 *
 * @throws LaurelError as the code host.
 */
async function policyProblems(snapshots, policies) {
    if (policies.length === 0)
        return [];
    const changed = new Set(policies.map(({ path }) => path));
    const sources = await snapshots.readSources(policies.filter(({ deleted }) => !deleted));
    const { problems } = (0,repository_files/* parseRepository */.S)(sources, snapshots.root);
    // Among these files alone, a laurel.yaml that nobody touched is missing.
    return problems.filter(({ severity, at: { file = '' } }) => severity === 'error' && changed.has(file));
}

// EXTERNAL MODULE: ./.build/js/src/promotion/remember-teams.js
var remember_teams = __webpack_require__(35627);
;// CONCATENATED MODULE: ./.build/js/src/promotion/reviewed-files.js
// Which files people saw when they approved a pull request.

/**
 * Whether a file, with its bytes and its mode, is one that the pull request's head changed to just that: of any other
 * file its approvals say nothing. Nothing is read where nobody approved.
 *
 * @throws LaurelError as the code host.
 */
async function reviewedFiles({ host, root }, pullRequest) {
    if (pullRequest === null || pullRequest.approvals.length === 0)
        return () => false;
    const { mergeBase, head } = pullRequest;
    const [before, after] = await Promise.all([listRoot(host, root, mergeBase), listRoot(host, root, head)]);
    const changed = new Map(diffTrees(before, after)
        .filter((file) => !file.deleted)
        .map((file) => [file.path, file]));
    return (file) => isSameFile(changed.get(file.path), file);
}

;// CONCATENATED MODULE: ./.build/js/src/promotion/check.js


 // prettier-ignore






const parallelAliases = 16;
/** @throws LaurelError as the code host and the stores do. */
async function checkPullRequest(promoter, name) {
    const pullRequest = await promoter.snapshots.host.pullRequest(name);
    const { head, mergeBase } = pullRequest;
    const tip = await promoter.snapshots.atTip();
    const changes = await changesBetween(promoter, mergeBase, head);
    await requireLaurel(tip, changes);
    return judgeChanges(promoter, {
        tip,
        head,
        pullRequest,
        changes,
        queued: noChanges,
        problems: mixedProblems(changes, noChanges),
        approvedBy: () => pullRequest,
    });
}
/**
 * Judges what a group adds to its base. Where groups wait ahead of it, it is judged as if their promotions were live;
 * what a pull request's approvals count for is a file that the group has just as that pull request changed it.
 *
 * @throws LaurelError as the code host and the stores do.
 */
async function checkMergeGroup(promoter, group) {
    const { host } = promoter.snapshots;
    const { base, head } = group;
    const pullRequest = group.pullRequest === null ? null : await host.pullRequest(group.pullRequest);
    const tip = await promoter.snapshots.atTip();
    const changes = await changesBetween(promoter, base, head);
    await requireLaurel(tip, changes);
    const { queued, problems } = await readQueue(promoter, tip, base);
    const isReviewed = await reviewedFiles(promoter.snapshots, pullRequest);
    return judgeChanges(promoter, {
        tip,
        head,
        pullRequest,
        changes,
        queued,
        problems: [...problems, ...mixedProblems(changes, queued)],
        approvedBy: (file) => pullRequest === null || isReviewed(file) ? pullRequest : { ...pullRequest, approvals: [] },
    });
}
/**
 * Aliases are judged by a laurel.yaml that can be read. Where there is none at all, the root may be a wrong one, and
 * nothing ever seem to change; but who repairs it or adds it must get in, and who changes nothing of ours is in nobody's
 * way.
 *
 * @throws LaurelError `invalid-document`.
 */
async function requireLaurel(tip, { aliases, policies }) {
    if (aliases.length === 0 && (tip.hasLaurelFile || policies.length > 0))
        return;
    await (0,promotion_promoter/* laurelFile */.Mg)(tip);
}
async function changesBetween({ snapshots }, before, after) {
    const { host, root } = snapshots;
    const [old, now] = await Promise.all([listRoot(host, root, before), listRoot(host, root, after)]);
    return sortChanges(root, diffTrees(old, now));
}
async function readQueue({ snapshots }, tip, base) {
    const { host, root } = snapshots;
    const ancestry = base === tip.commit ? 'same' : await host.compare(tip.commit, base);
    if (ancestry === 'ahead') {
        const queued = sortChanges(root, diffTrees(tip.files(), await listRoot(host, root, base)));
        return { queued, problems: [] };
    }
    // What the group was built on is merged by now.
    if (ancestry === 'same' || ancestry === 'behind')
        return { queued: noChanges, problems: [] };
    const problem = {
        message: `the group was built on commit ${base.slice(0, 12)}, which is not in line with the default branch (${ancestry})`,
        remedy: 'put the pull request into the merge queue again',
    };
    return { queued: noChanges, problems: [problem] };
}
/** Every alias by itself, each as if those ahead of it were live and those beside it were not. */
async function judgeChanges(from, proposed) {
    const promoter = { ...from, teams: (0,remember_teams/* rememberTeams */.W)(from.snapshots.host) };
    const { tip, head, pullRequest, changes, queued, approvedBy } = proposed;
    const ahead = filesOf(queued.aliases);
    const alongside = new Map([...ahead, ...filesOf(changes.aliases)]);
    await tip.readTogether(changes.aliases, [...alongside.values()]);
    const aliases = await (0,in_parallel/* inParallel */.H)(changes.aliases, parallelAliases, async (changed) => checkAlias({
        ...changed,
        promoter,
        tip,
        pullRequest: approvedBy(changed.file),
        ahead: ahead.get((0,snapshot/* aliasId */.eh)(changed.model, changed.alias)) ?? null,
        alongside,
    }));
    const misplaced = changes.misplaced.flatMap(({ file, reason, remedy }) => 
    // What is taken away is in nobody's way.
    file.deleted ? [] : [{ message: `${file.path}: ${reason}`, remedy, at: { file: file.path } }]);
    const unusable = await policyProblems(promoter.snapshots, changes.policies);
    const problems = [
        ...misplaced,
        ...proposed.problems,
        ...unusable.map(({ message, remedy, at }) => ({ message, remedy, at })),
    ];
    const passed = problems.length === 0 && aliases.every(isPassed);
    return { pullRequest, base: tip.commit, head, aliases, problems, passed };
}
/** By alias; a deleted file asks for nothing. */
function filesOf(changed) {
    const standing = changed.filter(({ file }) => !file.deleted);
    return new Map(standing.map(({ file, model, alias }) => [(0,snapshot/* aliasId */.eh)(model, alias), file]));
}
/** Policy that is proposed with an alias, or waits ahead of it, would not be what judged it. */
function mixedProblems(changes, queued) {
    if (changes.aliases.length === 0)
        return [];
    return [
        ...mixedProblem(changes.policies, (paths) => ({
            message: `the pull request edits policy (${paths}) and an alias, so it would be judged by rules that nobody reviewed`,
            remedy: 'merge the policy in a pull request of its own first',
        })),
        ...mixedProblem(queued.policies, (paths) => ({
            message: `policy waits ahead in the merge queue (${paths}), so the alias would go live by other rules than those it is judged by`,
            remedy: 'put the pull request into the merge queue again when the policy is merged',
        })),
    ];
}
function mixedProblem(policies, words) {
    const [first] = policies;
    if (first === undefined)
        return [];
    return [{ ...words(policies.map(({ path }) => path).join(', ')), at: { file: first.path } }];
}


/***/ }),

/***/ 58478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vX: () => (/* binding */ briefBlocks),
  gu: () => (/* binding */ detailBlocks),
  g6: () => (/* binding */ overviewRow)
});

// EXTERNAL MODULE: ./.build/js/src/report/fit-blocks.js
var fit_blocks = __webpack_require__(46210);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/report/report-model.js + 1 modules
var report_model = __webpack_require__(54877);
// EXTERNAL MODULE: ./.build/js/src/report/github/alias-words.js
var alias_words = __webpack_require__(95698);
// EXTERNAL MODULE: ./.build/js/src/report/github/context.js
var github_context = __webpack_require__(50141);
// EXTERNAL MODULE: ./.build/js/src/report/pictures/glyphs.js
var glyphs = __webpack_require__(4987);
// EXTERNAL MODULE: ./.build/js/src/report/pictures/text-bars.js
var text_bars = __webpack_require__(38442);
// EXTERNAL MODULE: ./.build/js/src/report/format.js
var format = __webpack_require__(62009);
// EXTERNAL MODULE: ./.build/js/src/report/pictures/interval-picture.js
var interval_picture = __webpack_require__(1654);
;// CONCATENATED MODULE: ./.build/js/src/report/pictures/text-curve.js
// A curve in text: forty columns by ten lines, enough to see where two versions part.



const columns = 44;
const lines = 11;
/** A heading that begins with no mark of Markdown's, the picture and a legend. */
function textCurve(chart, glyphs) {
    const { subject, gate, axes, y, series } = chart;
    const legend = series.map(({ of }) => `${of === 'candidate' ? glyphs.candidate : glyphs.current} ${of}`);
    const ideal = chart.kind === 'reliability' ? [`${glyphs.ideal} calibrated`] : [];
    const [top, bottom] = [label(y.high, y), label(y.low, y)];
    const width = Math.max(top.length, bottom.length);
    const cells = cellsOf(chart, glyphs);
    return [
        `${(0,hostile/* visible */.RK)(gate, 40)} · ${(0,hostile/* visible */.RK)(subject, 200)} (${axes.y})`.trim(),
        ...cells.map((line, index) => {
            const mark = index === 0 ? top : index === lines - 1 ? bottom : '';
            return `${mark.padStart(width)} ${glyphs.side}${line.join('')}`.trimEnd();
        }),
        `${' '.repeat(width)} ${glyphs.corner}${glyphs.bottom.repeat(columns)}`,
        `${' '.repeat(width + 2)}${tickLine(chart)}`.trimEnd(),
        `${' '.repeat(width + 2)}${axes.x}   ${[...legend, ...ideal].join('  ')}`,
    ];
}
function cellsOf({ kind, series, x, y }, glyphs) {
    const cells = Array.from({ length: lines }, () => Array.from({ length: columns }, () => ' '));
    const put = (at, value, glyph) => {
        const row = cells[lines - 1 - placeOn(y, value, lines)];
        if (row !== undefined)
            row[placeOn(x, at, columns)] = glyph;
    };
    if (kind === 'reliability') {
        for (let column = 0; column < columns; column += 1) {
            put(column / (columns - 1), column / (columns - 1), glyphs.ideal);
        }
    }
    for (const { of, points } of series) {
        for (const point of points)
            put(point.x, point.y, of === 'candidate' ? glyphs.candidate : glyphs.current);
    }
    return cells;
}
/** Names below where they belong, as many as there is room for. */
function tickLine({ ticks, x }) {
    let text = '';
    for (const { at, label: name } of ticks) {
        const start = Math.min(placeOn(x, at, columns), columns - name.length);
        if (start > text.length || text === '')
            text = `${text.padEnd(start)}${name}`;
    }
    return text;
}
function placeOn(range, value, places) {
    return Math.round(Math.min(1, Math.max(0, (0,interval_picture/* positionOn */.r)(range, value))) * (places - 1));
}
function label(value, { low, high }) {
    return (0,format/* formatWithin */.po)(value, high - low);
}

// EXTERNAL MODULE: ./.build/js/src/report/pictures/words.js
var words = __webpack_require__(50287);
;// CONCATENATED MODULE: ./.build/js/src/report/github/picture-blocks.js
// Pictures in Markdown, in characters: GitHub shows no drawing of a comment's own. The first thing to be left out.






/** Beyond these nobody looks at them in a comment; a page has them all. */
const maxBars = 40;
const maxCurves = 8;
const fenceEnd = '\n```';
/** The numbers of each check within their intervals, beside the limit. */
function intervalBlocks(rank, { intervals }) {
    const shown = intervals.slice(0, maxBars);
    const rest = intervals.length - shown.length;
    return (0,fit_blocks/* rows */.Ge)(rank, {
        before: `\`\`\`text\n${(0,text_bars/* legendOf */.BM)(shown, glyphs/* unicodeGlyphs */.n)}\n`,
        rows: shown.map((each) => fenced((0,text_bars/* textBars */.mu)(each, glyphs/* unicodeGlyphs */.n))),
        after: `${fenceEnd}${rest === 0 ? '' : `\n\n${rest} more pictures are not drawn here.`}`,
        omitted: (count) => `${count} pictures were left out for length.`,
    });
}
function curveBlocks(rank, { curves }) {
    return (0,fit_blocks/* fold */.AU)(`Curves (${curves.length})`, (0,fit_blocks/* rows */.Ge)(rank, {
        before: '',
        rows: curves
            .slice(0, maxCurves)
            .map((each) => `\`\`\`text\n${fenced(textCurve(each, glyphs/* unicodeGlyphs */.n))}${fenceEnd}\n`),
        after: curves.length <= maxCurves ? '' : `\n${curves.length - maxCurves} more are not drawn here.`,
        omitted: (count) => `${count} curves were left out for length.`,
    }));
}
/** What a reviewer needs to compute each interval again. */
function computedBlocks(rank, { intervals }) {
    return (0,fit_blocks/* fold */.AU)('How the intervals were computed', (0,fit_blocks/* rows */.Ge)(rank, {
        before: '',
        rows: intervals.slice(0, maxBars).map((picture) => {
            // A seed is to be copied as it is.
            const said = (0,words/* computedOf */.Rr)(picture).map(([name, text]) => `${name} ${name === 'seed' ? (0,hostile/* markdownCode */.D9)(text, 1_024) : (0,hostile/* markdownText */.p7)(text, 400)}`);
            return `- **${(0,hostile/* markdownText */.p7)(picture.gate, 200)}** · ${(0,hostile/* markdownText */.p7)(picture.subject, 200)} – ${said.join('; ')}`;
        }),
        after: intervals.length <= maxBars
            ? ''
            : `\n\nand ${intervals.length - maxBars} more, as ${(0,hostile/* markdownCode */.D9)('--json')} says.`,
        omitted: (count) => `and ${count} that were left out for length.`,
    }));
}
function fenced(lines) {
    return lines.map(hostile/* fencedLine */.e).join('\n');
}

;// CONCATENATED MODULE: ./.build/js/src/report/github/alias-section.js
// The part of a report that is about one alias, as blocks: first what a reviewer needs, then what an auditor asks.






/** What goes in first where there is not room for all. */
const ranks = { brief: 2, advice: 3, table: 4, asides: 5, differences: 6, evidence: 7 };
/** After everything of every alias, whatever stands in the way of it. */
const pictureRanks = { computed: 12, intervals: 13, curves: 14 };
/** Of a promotion that passes nobody needs the details as much as of one that does not. */
const behind = 4;
/** What would go live, whether it may, what stands in the way and what to do. */
function briefBlocks(standing) {
    const rank = rankOf(standing);
    const { report } = standing;
    return [
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.brief), (0,alias_words/* openingOf */.E4)(standing)),
        ...(0,fit_blocks/* rows */.Ge)(rank(ranks.brief), {
            before: '**What stands in the way, and what to do about it:**\n\n',
            rows: (0,alias_words/* obstacleItems */.au)(standing),
            after: '',
            omitted: (count) => `and ${count} more that stand in the way.`,
        }),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.advice), report === null ? '' : (0,alias_words/* approvalsLine */.p0)(report)),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.advice), noteLines(standing)),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.advice), pinAdvice(standing)),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.advice), mergeAdvice(standing)),
    ];
}
/** What was measured, what differs, how to roll back and on what evidence it was judged. */
function detailBlocks(standing, context) {
    const { report } = standing;
    if (report === null)
        return [];
    const rank = rankOf(standing);
    return [
        ...tableBlocks(rank(ranks.table), report),
        ...intervalBlocks(pictureRanks.intervals, report),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.asides), (0,alias_words/* waiverLines */.uU)(report)),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.asides), alsoMet(report)),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.asides), isOpen(standing) ? rollbackAdvice(report, context) : ''),
        ...(0,fit_blocks/* fold */.AU)(`What changed (${report.differences.length})`, differenceBlocks(rank(ranks.differences), report)),
        ...computedBlocks(pictureRanks.computed, report),
        ...curveBlocks(pictureRanks.curves, report),
        ...(0,fit_blocks/* fold */.AU)('Evidence and notes', evidenceBlocks(rank(ranks.evidence), standing, report)),
    ];
}
/** Whether it goes live once it is merged, now or after an approval. */
function isOpen({ standing }) {
    return standing === 'passed' || standing === 'waiting';
}
function rankOf({ standing }) {
    const passes = standing === 'passed' || standing === 'unchanged';
    return (rank) => (passes ? rank + behind : rank);
}
/** What did not pass stands first. */
function tableBlocks(rank, report) {
    const measured = report.rows.filter(({ gate }) => !(0,report_model/* isBuiltIn */.q)(gate));
    const passes = ({ verdict }) => verdict === 'passed';
    const { current, candidate } = report;
    return (0,fit_blocks/* rows */.Ge)(rank, {
        before: [
            `| verdict | gate | measure | current${current === null ? '' : `:\u00a0${current}`} | candidate${candidate === null ? '' : `:\u00a0${candidate}`} | change | limit |`,
            '|---|---|---|--:|--:|--:|---|\n',
        ].join('\n'),
        rows: [...measured.filter((row) => !passes(row)), ...measured.filter(passes)].map(tableRow),
        after: '',
        omitted: (count) => `${count} more rows of the table were left out for length.`,
    });
}
function tableRow(row) {
    const cell = (content) => (0,hostile/* markdownText */.p7)(content, 200);
    const number = (content) => cell(content).replaceAll(' ', '\u00a0');
    const subject = row.verdict === 'passed' ? cell(row.subject) : `**${cell(row.subject)}**`;
    return `| ${alias_words/* verdictMarks */.M9[row.verdict]}\u00a0${row.verdict} | ${cell(row.gate)} | ${subject} | ${number(row.current)} | ${number(row.candidate)} | ${number(row.delta)} | ${cell(row.limit)} |`;
}
function alsoMet({ alsoMet: subjects }) {
    return subjects.length === 0
        ? ''
        : `✅ Also met: ${subjects.map((subject) => (0,hostile/* markdownText */.p7)(subject)).join(', ')}.`;
}
function mergeAdvice(standing) {
    return standing.check.merge === 'auto' && isOpen(standing)
        ? `🔀 It merges by itself (${(0,hostile/* markdownCode */.D9)('merge: auto')}) as soon as this check passes and the branch's own rules are met.`
        : '';
}
function pinAdvice({ check }) {
    const { suggestion } = check;
    if (suggestion === undefined)
        return '';
    const lines = suggestion.text.split('\n').map((line) => (0,hostile/* markdownCode */.D9)(line, 200));
    return `💡 The alias file pins no digest. Let its line ${suggestion.line} read as follows, so that the review is bound to these bytes:<br>${lines.join('<br>')}`;
}
function noteLines({ check }) {
    return check.notes.map((note) => `ℹ️ ${(0,hostile/* markdownText */.p7)(note)}`).join('\n\n');
}
function rollbackAdvice({ rollback, candidate }, context) {
    if (rollback === null || candidate === null)
        return '';
    return `↩️ Once it is live, roll back within seconds, without a review: ${(0,hostile/* markdownCode */.D9)(rollback)}, or run the workflow ${(0,github_context/* workflowLink */.k1)(context)} with the command ${(0,hostile/* markdownCode */.D9)('rollback')}.`;
}
function differenceBlocks(rank, { differences }) {
    return (0,fit_blocks/* rows */.Ge)(rank, {
        before: '',
        rows: differences.map(({ area, subject, before, after }) => `- ${area} · ${(0,hostile/* markdownCode */.D9)(subject, 200)}: ${sides(before, after)}`),
        after: '',
        omitted: (count) => `and ${count} more: ${(0,hostile/* markdownCode */.D9)('laurel diff')}`,
    });
}
function sides(before, after) {
    if (before === null)
        return `added ${(0,hostile/* markdownCode */.D9)(after ?? '', 200)}`;
    if (after === null)
        return `removed ${(0,hostile/* markdownCode */.D9)(before, 200)}`;
    return `${(0,hostile/* markdownCode */.D9)(before, 200)} → ${(0,hostile/* markdownCode */.D9)(after, 200)}`;
}
function evidenceBlocks(rank, standing, report) {
    const { manifest, evaluations, policy, fingerprint } = report;
    return (0,fit_blocks/* rows */.Ge)(rank, {
        before: '',
        rows: [
            ...(manifest === null ? [] : [`- manifest ${(0,hostile/* markdownCode */.D9)(manifest)}`]),
            ...evaluations.candidate.map((digest) => `- evaluation of the candidate ${(0,hostile/* markdownCode */.D9)(digest)}`),
            ...evaluations.current.map((digest) => `- evaluation of the current version ${(0,hostile/* markdownCode */.D9)(digest)}`),
            `- policy ${(0,hostile/* markdownCode */.D9)(policy)}`,
            `- fingerprint ${(0,hostile/* markdownCode */.D9)(fingerprint)}`,
            ...(isOpen(standing) || report.rollback === null
                ? []
                : [`- what goes live here is rolled back with ${(0,hostile/* markdownCode */.D9)(report.rollback)}`]),
            ...report.notes.map(({ gate, text: note }) => `- note of ${(0,hostile/* markdownText */.p7)(gate)} – ${(0,hostile/* markdownText */.p7)(note)}`),
        ],
        after: '',
        omitted: (count) => `and ${count} more lines.`,
    });
}
/** One line for the table of all aliases. */
function overviewRow({ name, standing, check, report }, mark) {
    const cells = [
        `${mark}\u00a0${standing === 'unchanged' ? 'no change' : standing}`,
        (0,hostile/* markdownCellCode */.Pr)(name),
        ...(report === null
            ? ['–', check.kind === 'roll-back' ? 'what was live before' : '–', '–', '–']
            : [
                report.current === null ? 'nothing' : `version ${report.current}`,
                report.candidate === null ? 'nothing' : `**version ${report.candidate}**`,
                demandsMet(report),
                report.approvals
                    .map(({ role, met }) => `${met ? '✅' : '⏳'} ${(0,hostile/* markdownText */.p7)(role, 60)}`)
                    .join(' ') || 'none needed',
            ]),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** `6 of 7: not sex`. */
function demandsMet({ demands: { met, total }, obstacles }) {
    const gates = [...new Set(obstacles.map(({ gate }) => gate))].filter((gate) => gate !== 'laurel.approvals');
    const named = gates.slice(0, 3).map((gate) => (0,hostile/* markdownText */.p7)(gate, 40));
    const more = gates.length > named.length ? `, +${gates.length - named.length}` : '';
    return `${met} of ${total}${named.length === 0 ? '' : `, not **${named.join(', ')}**${more}`}`;
}


/***/ }),

/***/ 39885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ reportBlocks),
/* harmony export */   L6: () => (/* binding */ briefSections),
/* harmony export */   LT: () => (/* binding */ checkedPrint),
/* harmony export */   O8: () => (/* binding */ detailSections),
/* harmony export */   "do": () => (/* binding */ headBlocks),
/* harmony export */   ig: () => (/* binding */ leftOut)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46210);
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69890);
/* harmony import */ var _alias_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58478);
/* harmony import */ var _alias_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95698);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50141);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56512);
/* harmony import */ var _surfaces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32876);
// What a check found, as blocks that the comment, the check runs and the job summary are put together from.








/**
 * Everything that a check found, in the order of reading.
 *
 * @param maxSections aliases that are told in detail, as many as there may be room for: of thousands nobody reads all.
 */
function reportBlocks(checked, context, maxSections) {
    const found = (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsOf */ .WX)(checked);
    return [
        ...(0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(0, `## ${headingOf(found)}`),
        ...headBlocks(found),
        ...sectionBlocks(found, { context, maxSections }),
        ...checkedPrint(checked, context),
    ];
}
/** What is wrong with the pull request as a whole and, of several aliases, the table of all. */
function headBlocks({ standings, problems }) {
    return [
        ...(0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .rows */ .Ge)(1, {
            before: '**What keeps the pull request as a whole from passing, and what to do about it:**\n\n',
            rows: problems.map(problemItem),
            after: '',
            omitted: (count) => `and ${count} more problems of the pull request as a whole.`,
        }),
        ...(0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(1, standings.length > 0 || problems.length > 0
            ? ''
            : 'This pull request changes no alias file, so merging it changes nothing for serving.'),
        ...(standings.length < 2 ? [] : overview(standings)),
    ];
}
function problemItem({ message, remedy, at }) {
    const place = (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlace */ .oL)(at);
    const where = message.includes(place) ? '' : `${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(place, 400)}: `;
    return (0,_alias_words_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .AS)('❌', `${where}${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(message)}`, remedy);
}
function headingOf(found) {
    const mark = _standing_js__WEBPACK_IMPORTED_MODULE_5__/* .standingMarks */ .X3[(0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .overallStanding */ .kY)(found)];
    if (found.problems.length > 0)
        return `${mark} Blocked: the pull request as a whole`;
    const [only, ...others] = found.standings;
    if (only === undefined || others.length > 0)
        return `${mark} ${capital((0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .titleOf */ .Gg)(found))}`;
    return `${mark} ${headlines[only.standing]}: ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(only.name)}${only.movement === '' ? '' : ` ${only.movement}`}`;
}
const headlines = {
    passed: 'Passed',
    unchanged: 'Nothing changes',
    waiting: 'Waiting for approval',
    blocked: 'Blocked',
    errored: 'Not judged: a gate broke',
};
function capital(line) {
    return line.slice(0, 1).toUpperCase() + line.slice(1);
}
/** Of many aliases those that pass are counted. */
function overview(standings) {
    const shown = standings.length <= _surfaces_js__WEBPACK_IMPORTED_MODULE_7__/* .maxOpen */ .Fi ? standings : standings.filter((each) => !isQuiet(each));
    const counted = standings.length - shown.length;
    const header = '| verdict | alias | live now | would go live | demands met | approvals |';
    return [
        ...(0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .rows */ .Ge)(1, {
            before: `${header}\n|---|---|---|---|---|---|\n`,
            rows: shown.map((standing) => (0,_alias_section_js__WEBPACK_IMPORTED_MODULE_2__/* .overviewRow */ .g6)(standing, _standing_js__WEBPACK_IMPORTED_MODULE_5__/* .standingMarks */ .X3[standing.standing])),
            most: _surfaces_js__WEBPACK_IMPORTED_MODULE_7__/* .maxTableRows */ .mD,
            after: '',
            omitted: (count) => `${count} more aliases are left out of this table.`,
        }),
        ...(0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(1, counted === 0 || shown.length === 0 ? '' : `✅ The other ${counted} pass.`),
    ];
}
/** Each alias with everything: the only one openly, of several those that passed behind a fold. */
function sectionBlocks({ standings }, telling) {
    const { context } = telling;
    const [only, ...others] = standings;
    if (only !== undefined && others.length === 0)
        return wholeBlocks(only, context);
    if (standings.length > _surfaces_js__WEBPACK_IMPORTED_MODULE_7__/* .maxOpen */ .Fi)
        return foldedSections(standings, telling);
    return standings.flatMap((each) => isQuiet(each)
        ? foldedSections([each], telling)
        : openSection(each).concat((0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)('Everything measured', (0,_alias_section_js__WEBPACK_IMPORTED_MODULE_2__/* .detailBlocks */ .gu)(each, context))));
}
/** As {@link sectionBlocks}, without the details; nothing of many aliases, which the table names. */
function briefSections({ standings }) {
    const [only, ...others] = standings;
    if (only !== undefined && others.length === 0)
        return (0,_alias_section_js__WEBPACK_IMPORTED_MODULE_2__/* .briefBlocks */ .vX)(only);
    return standings.length > _surfaces_js__WEBPACK_IMPORTED_MODULE_7__/* .maxOpen */ .Fi ? [] : standings.filter((each) => !isQuiet(each)).flatMap(openSection);
}
/** What {@link briefSections} leaves out. */
function detailSections({ standings }, telling) {
    const [only, ...others] = standings;
    if (only !== undefined && others.length === 0)
        return (0,_alias_section_js__WEBPACK_IMPORTED_MODULE_2__/* .detailBlocks */ .gu)(only, telling.context);
    return foldedSections(standings, telling);
}
function openSection(standing) {
    const { name, movement } = standing;
    const heading = `### ${_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .standingMarks */ .X3[standing.standing]} ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(name)}${movement === '' ? '' : ` ${movement}`}`;
    return [...(0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(2, heading), ...(0,_alias_section_js__WEBPACK_IMPORTED_MODULE_2__/* .briefBlocks */ .vX)(standing)];
}
/** Those that stand in the way first; behind one more fold those that pass, where they are many. */
function foldedSections(standings, { context, maxSections }) {
    const folded = (some) => some.flatMap((each) => (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)(sectionSummary(each), wholeBlocks(each, context)));
    const told = standings.slice(0, maxSections);
    const quiet = told.filter(isQuiet);
    const rest = standings.length - told.length;
    return [
        ...folded(told.filter((each) => !isQuiet(each))),
        ...(quiet.length <= _surfaces_js__WEBPACK_IMPORTED_MODULE_7__/* .maxOpen */ .Fi
            ? folded(quiet)
            : (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)(`✅ ${quiet.length} aliases that pass`, folded(quiet))),
        ...(0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(3, rest === 0 ? '' : `${rest} more aliases are counted above and not told in detail here.`),
    ];
}
function wholeBlocks(standing, context) {
    return [...(0,_alias_section_js__WEBPACK_IMPORTED_MODULE_2__/* .briefBlocks */ .vX)(standing), ...(0,_alias_section_js__WEBPACK_IMPORTED_MODULE_2__/* .detailBlocks */ .gu)(standing, context)];
}
function isQuiet({ standing }) {
    return standing === 'passed' || standing === 'unchanged';
}
function sectionSummary({ standing, name, movement, words }) {
    return `${_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .standingMarks */ .X3[standing]} <code>${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(name)}</code> ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(movement)}: ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(words, 200)}`;
}
/**
 * Which commit was judged by which rules. Neither the time nor the run: judging the same again writes nothing anew,
 * and the check runs lead to the run.
 */
function checkedPrint({ head, base, pullRequest }, context) {
    return (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(0, (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .finePrint */ .aO)([
        `Judged commit ${(0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .commitLink */ .wn)(head, context)} by the policy of ${(0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .commitLink */ .wn)(base, context)}`,
        (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .checksLink */ .w9)(pullRequest?.name, context),
    ]));
}
/** The sentence about whole blocks that were left out for length. */
function leftOut({ pullRequest }) {
    const name = pullRequest?.name.replace(/^#/, '');
    const command = name === undefined ? '' : `; ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(`laurel check ${name} --json`, 300)} has all of it`;
    return (blocks) => `⚠️ ${blocks} ${blocks === 1 ? 'part' : 'parts'} of this report ${blocks === 1 ? 'was' : 'were'} left out for length${command}.`;
}


/***/ }),

/***/ 24579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _fit_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46210);
/* harmony import */ var _check_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39885);
/* harmony import */ var _surfaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32876);



/** At most 60,000 bytes; every obstacle that fits goes in before any detail. */
function renderComment(checked, context) {
    const blocks = (0,_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportBlocks */ .Dt)(checked, context, _surfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .maxShortSections */ .jd);
    const omitted = (0,_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .ig)(checked);
    return (0,_surfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .underMarker */ .pv)(_surfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .checkMarker */ .fp, (maxBytes) => (0,_fit_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fitBlocks */ .U8)(blocks, { maxBytes, omitted }));
}


/***/ }),

/***/ 56512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   RR: () => (/* binding */ aliasTitle),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   X3: () => (/* binding */ standingMarks),
/* harmony export */   kY: () => (/* binding */ overallStanding)
/* harmony export */ });
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61371);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69890);
/* harmony import */ var _report_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54877);
// Where one changed alias of a pull request stands, in the words that every surface shares.




/** A mark beside the word, so that neither colour nor font alone carries it. */
const standingMarks = {
    passed: '✅',
    unchanged: '✅',
    waiting: '⏳',
    blocked: '❌',
    errored: '💥',
};
function findingsOf(checked) {
    const order = ['errored', 'blocked', 'waiting', 'passed', 'unchanged'];
    const standings = checked.aliases
        .map((check) => standingOf(check, checked))
        .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
    return { ...checked, standings };
}
function standingOf(check, { pullRequest, passed: mergeable }) {
    const named = { check, mergeable, name: `${check.model}@${check.alias}`, movement: '', report: null };
    switch (check.kind) {
        case 'judged':
            // Where nobody can tell who approved, approving does not help: that blocks.
            return { ...named, ...judgedStanding(check.judgement, pullRequest?.approvalsKnown ?? false) };
        case 'no-change':
            return { ...named, standing: 'unchanged', words: 'nothing changes for serving' };
        case 'roll-back':
            return { ...named, standing: 'passed', words: 'PASSED: rolls back and holds' };
        case 'refused':
            return { ...named, standing: 'blocked', words: `BLOCKED: ${refusalWords(check)}` };
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(check);
    }
}
/** The first thing wrong, without its place: there is one line for it. */
function refusalWords({ message, problems }) {
    const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return `${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(first?.message ?? message, 120)}${more}`;
}
function judgedStanding(judgement, approvalsKnown) {
    const report = (0,_report_model_js__WEBPACK_IMPORTED_MODULE_2__/* .reportModel */ .S)(judgement);
    const { movement, headline, outcome } = report;
    if (report.waiting && approvalsKnown)
        return { report, standing: 'waiting', movement, words: waitingWords(report.approvals) };
    const standing = (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isPassing */ .WG)(outcome) ? 'passed' : outcome === 'errored' ? 'errored' : 'blocked';
    return { report, standing, movement, words: headline };
}
/** `waiting for approval: 1 of model-risk`. */
function waitingWords(approvals) {
    const missing = approvals
        .filter(({ met }) => !met)
        .map(({ role, limit }) => `${/^\d+(?= of )/.exec(limit)?.[0] ?? 'some'} of ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(role, 60)}`);
    return `waiting for approval: ${missing.join(', ')}`;
}
/** The worst of all; of the pull request as a whole. */
function overallStanding(found) {
    const standings = found.standings.map(({ standing }) => standing);
    if (found.passed)
        return standings.every((each) => each === 'unchanged') ? 'unchanged' : 'passed';
    if (standings.includes('errored'))
        return 'errored';
    const waiting = found.problems.length === 0 && standings.includes('waiting');
    return waiting && !standings.includes('blocked') ? 'waiting' : 'blocked';
}
/** One line of plain text about the whole pull request. */
function titleOf(found) {
    const { standings, problems } = found;
    const [first] = standings;
    if (first === undefined) {
        return problems.length === 0 ? 'no alias changed' : problemsTitle(found);
    }
    if (problems.length > 0)
        return problemsTitle(found);
    if (standings.length === 1)
        return aliasTitle(first);
    const count = (...of) => standings.filter(({ standing }) => of.includes(standing)).length;
    const blocked = count('blocked', 'errored');
    const waiting = count('waiting');
    const all = standings.length;
    if (blocked > 0)
        return `${blocked} of ${all} promotions blocked${waiting === 0 ? '' : `, ${waiting} waiting for approval`}`;
    if (waiting > 0)
        return `${waiting} of ${all} promotions waiting for approval`;
    return `all ${all} promotions PASSED`;
}
/** One line of plain text about one alias. */
function aliasTitle({ name, movement, words }) {
    return (0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${[name, movement].filter((part) => part !== '').join(' ')}: ${words}`, 200);
}
function problemsTitle({ problems: [first, ...others] }) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return `BLOCKED: ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(first?.message ?? '', 160)}${more}`;
}


/***/ }),

/***/ 4987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ asciiGlyphs),
/* harmony export */   n: () => (/* binding */ unicodeGlyphs)
/* harmony export */ });
const unicodeGlyphs = {
    verdicts: { passed: '✓', waived: '~', inconclusive: '?', failed: '✗', errored: '!' },
    low: '├',
    high: '┤',
    between: '─',
    crossed: '┼',
    candidate: '●',
    current: '○',
    limit: '┊',
    zero: '│',
    further: { left: '◂', right: '▸' },
    side: '│',
    bottom: '─',
    corner: '└',
    ideal: '·',
};
/** For terminals that show nothing but ASCII. */
const asciiGlyphs = {
    verdicts: { passed: '+', waived: '~', inconclusive: '?', failed: 'x', errored: '!' },
    low: '[',
    high: ']',
    between: '-',
    crossed: '+',
    candidate: '*',
    current: 'o',
    limit: ':',
    zero: '|',
    further: { left: '<', right: '>' },
    side: '|',
    bottom: '-',
    corner: '+',
    ideal: '.',
};


/***/ }),

/***/ 38442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ legendOf),
/* harmony export */   mu: () => (/* binding */ textBars)
/* harmony export */ });
/* unused harmony export textColumns */
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69890);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82235);
/* harmony import */ var _interval_picture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1654);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50287);
// Interval plots in text: the numbers of a check, each within its interval, one below the other on one axis.




/** Columns of a whole line, and of the axis in it. */
const textColumns = 80;
const axisColumns = 30;
const labelColumns = 10;
/** What the characters mean, in one line. */
function legendOf(pictures, glyphs) {
    const { low, between, candidate, current, high, limit, zero, further } = glyphs;
    const has = (found) => pictures.some(found);
    const bar = `${low}${between}${candidate}${between}${high}`;
    return [
        `${bar} candidate in its interval`,
        ...(has((each) => each.current !== null) ? [`${current} current`] : []),
        ...(has((each) => each.of === 'difference') ? [`${zero} no difference`] : []),
        ...(has((each) => each.limit !== null) ? [`${limit} limit`] : []),
        ...(has(isLimitFurther) ? [`${further.left} ${further.right} further`] : []),
    ].join('  ');
}
/** A heading, then a line for each number: at most {@link textColumns} wide, and never a line that is only marks. */
function textBars(picture, glyphs) {
    const { current, candidate, of, verdict, gate, subject, demand } = picture;
    const heading = `${glyphs.verdicts[verdict]} ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(gate, 40)} · ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(subject, 200)}: ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(demand, 80)}`;
    const [label, signed] = of === 'difference' ? ['difference', true] : ['candidate', false]; // prettier-ignore
    return [
        cutToColumns(heading, textColumns),
        ...(current === null ? [] : [line('current', current, { picture, glyphs, point: glyphs.current, signed })]),
        ...(candidate === null ? [] : [line(label, candidate, { picture, glyphs, point: glyphs.candidate, signed })]),
    ]; // prettier-ignore
}
function line(label, mark, { picture, glyphs, point, signed }) {
    const bar = barOf(mark, picture, { glyphs, point });
    const said = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .markText */ .PQ)(mark, picture.unit, signed);
    return cutToColumns(`  ${label.padEnd(labelColumns)}${bar} ${said}`, textColumns);
}
function barOf({ value, low, high, level }, { axis, limit, of }, { glyphs, point }) {
    const cells = Array.from({ length: axisColumns }, () => ' ');
    const column = (number) => columnOf((0,_interval_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .positionOn */ .r)(axis, number));
    const [from, to] = [column(low), column(high)];
    if (level !== null) {
        cells.fill(glyphs.between, from, to + 1);
        cells[from] = glyphs.low;
        cells[to] = glyphs.high;
    }
    if (of === 'difference' && isOn((0,_interval_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .positionOn */ .r)(axis, 0))) {
        const at = column(0);
        if (cells[at] === ' ')
            cells[at] = glyphs.zero;
        if (cells[at] === glyphs.between)
            cells[at] = glyphs.crossed;
    }
    const limitAt = limit === null ? null : (0,_interval_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .positionOn */ .r)(axis, limit.value);
    // Before the point: where an interval ends on the limit, that it does is what counts.
    if (limitAt !== null && isOn(limitAt))
        cells[columnOf(limitAt)] = glyphs.limit;
    cells[column(value)] = point;
    const [left, right] = [limitAt !== null && limitAt < 0, limitAt !== null && limitAt > 1];
    return `${left ? glyphs.further.left : ' '}${cells.join('')}${right ? glyphs.further.right : ' '}`;
}
function isLimitFurther({ axis, limit }) {
    return limit !== null && !isOn((0,_interval_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .positionOn */ .r)(axis, limit.value));
}
function isOn(position) {
    return position >= 0 && position <= 1;
}
function columnOf(position) {
    return Math.round(Math.min(1, Math.max(0, position)) * (axisColumns - 1));
}
function cutToColumns(text, columns) {
    if ((0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .q)(text) <= columns)
        return text;
    let kept = '';
    let width = 0;
    for (const char of text) {
        width += (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .q)(char);
        if (width >= columns)
            break;
        kept += char;
    }
    return `${kept.trimEnd()}…`;
}


/***/ }),

/***/ 50287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ markText),
/* harmony export */   Rr: () => (/* binding */ computedOf)
/* harmony export */ });
/* unused harmony export pictureText */
/* harmony import */ var _gates_sampling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84197);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62009);


/** `0.790 (0.782 to 0.798)`, to the digits that the interval's width makes worth reading. */
function markText(mark, unit, signed = false) {
    const { value, low, high, level } = mark;
    const said = (number) => `${signed && number > 0 ? '+' : ''}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWithin */ .po)(number, high - low)}`;
    return level === null
        ? `${said(value)}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unitSuffix */ .Gj)(unit)}`
        : `${said(value)}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unitSuffix */ .Gj)(unit)} (${said(low)} to ${said(high)})`;
}
/** The whole picture in one sentence, for whoever cannot see it. */
function pictureText(picture) {
    const { of, candidate, current, limit, unit } = picture;
    const isDifference = of === 'difference';
    const side = limit?.keep === 'at-least' ? 'at least' : 'at most';
    return [
        ...(current === null ? [] : [`current ${markText(current, unit)}`]),
        ...(candidate === null
            ? []
            : [`${isDifference ? 'difference' : 'candidate'} ${markText(candidate, unit, isDifference)}`]),
        ...(limit === null ? [] : [`limit ${side} ${formatWithin(limit.value, 0)}${unitSuffix(unit)}`]),
    ].join(', ');
}
/** What a reviewer needs to compute a number again, a label and its text each. */
function computedOf({ of, inference, unit }) {
    if (inference === null)
        return [['interval', 'as the evaluation gives it']];
    const { estimate, low, high, level, limit, keep, mode, method, n, draws, family } = inference;
    const within = (value) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWithin */ .po)(value, high - low)}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unitSuffix */ .Gj)(unit)}`;
    return [
        [of === 'difference' ? 'candidate less current' : 'candidate', within(estimate)],
        [`${(0,_gates_sampling_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(level)} interval`, `${within(low)} to ${within(high)}`],
        ['each end holds with', `${(0,_gates_sampling_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)((1 + level) / 2)} confidence`],
        ['limit', `${keep === 'at-least' ? 'at least' : 'at most'} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWithin */ .po)(limit, 0)}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unitSuffix */ .Gj)(unit)}`],
        ['mode', mode],
        ['method', method],
        ['n', String(n)],
        ...(family === undefined
            ? []
            : [['family', `${family.name}, ${family.size} demands, breaches by Holm's steps`]]),
        ...(draws === undefined
            ? []
            : [['draws', String(draws.replicates)], ['seed', draws.seed]]),
    ];
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
