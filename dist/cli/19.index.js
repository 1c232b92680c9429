export const id = 19;
export const ids = [19];
export const modules = {

/***/ 3839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SU: () => (/* binding */ exitOfCheck),
  d3: () => (/* binding */ renderCheck),
  OL: () => (/* binding */ renderCheckMarkdown)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(9890);
// EXTERNAL MODULE: ./.build/js/src/gates/verdict.js
var verdict = __webpack_require__(1371);
;// CONCATENATED MODULE: ./.build/js/src/report/markdown.js
// The report as GitHub's Markdown: verdict first, the table, what stands in the way, then details folded.


/** A mark beside the word, so that neither colour nor font alone carries the verdict. */
const marks = {
    passed: '✅',
    waived: '🟡',
    inconclusive: '❔',
    failed: '❌',
    errored: '💥',
};
/** GitHub takes 65,535 bytes of a check's summary; the rest is left for what surrounds the report. */
const defaultMaxBytes = 60_000;
/**
 * @param maxBytes of UTF-8. Details go first, then the rows that passed; what was left out is said in numbers,
 *   and the verdict and every obstacle that fits always stand.
 */
function renderMarkdown(model, { maxBytes = defaultMaxBytes } = {}) {
    const blocking = model.rows.filter((row) => !(0,verdict/* isPassing */.WG)(row.verdict));
    const attempts = [
        () => markdown_document(model, { rows: model.rows, folded: true }),
        () => markdown_document(model, { rows: model.rows, folded: false }),
        () => markdown_document(model, {
            rows: [...blocking, ...model.rows.filter((row) => (0,verdict/* isPassing */.WG)(row.verdict))].slice(0, 100),
            folded: false,
        }),
        () => markdown_document(model, { rows: blocking.slice(0, 20), folded: false, obstacles: 20 }),
    ];
    for (const attempt of attempts) {
        const text = attempt();
        if (byteLength(text) <= maxBytes)
            return text;
    }
    return `${heading(model)}\n\nThe full report is too long to show here; read it with ${(0,hostile/* markdownCode */.D9)(`laurel check --json`)}.\n`;
}
function markdown_document(model, extent) {
    const omitted = model.rows.length - extent.rows.length;
    const parts = [
        heading(model),
        obstacles(model, extent.obstacles ?? model.obstacles.length),
        table(extent.rows),
        omitted === 0 ? '' : `${omitted} more rows were left out for length.`,
        alsoMet(model),
        waivers(model),
        differences(model),
        rollback(model),
        extent.folded ? details(model) : '',
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function heading(model) {
    return `### ${marks[model.outcome]} ${(0,hostile/* markdownCode */.D9)(model.alias)} ${model.movement}: ${model.headline}`;
}
function obstacles(model, most) {
    const lines = model.obstacles.slice(0, most).map(({ gate, subject, verdict, reason, remedy }) => {
        const advice = remedy === undefined ? '' : `<br>→ ${(0,hostile/* markdownText */.p7)(remedy)}`;
        return `- ${marks[verdict]} **${(0,hostile/* markdownText */.p7)(gate)}** · ${(0,hostile/* markdownText */.p7)(subject)}: ${(0,hostile/* markdownText */.p7)(reason)}${advice}`;
    });
    const omitted = model.obstacles.length - lines.length;
    return [...lines, ...(omitted === 0 ? [] : [`- and ${omitted} more`])].join('\n');
}
function table(rows) {
    if (rows.length === 0)
        return '';
    const cell = (text) => (0,hostile/* markdownText */.p7)(text, 200);
    const lines = rows.map((row) => `| ${cell(row.gate)} | ${cell(row.subject)} | ${cell(row.current)} | ${cell(row.candidate)} | ${cell(row.delta)} | ${cell(row.limit)} | ${marks[row.verdict]}\u00a0${row.verdict} |`);
    return [
        '| gate | measure | current | candidate | delta | limit | verdict |',
        '|---|---|--:|--:|--:|---|---|',
        ...lines,
    ].join('\n');
}
function alsoMet({ alsoMet: subjects }) {
    return subjects.length === 0
        ? ''
        : `✅ Also met: ${subjects.map((subject) => (0,hostile/* markdownText */.p7)(subject)).join(', ')}.`;
}
function waivers(model) {
    return model.waived
        .map((waiver) => `🟡 **${(0,hostile/* markdownText */.p7)(waiver.gate)}** waived by ${(0,hostile/* markdownText */.p7)(waiver.owner)} until ${(0,hostile/* markdownText */.p7)(waiver.until)}: ${(0,hostile/* markdownText */.p7)(waiver.reason)}`)
        .join('\n\n');
}
function differences(model) {
    if (model.differences.length === 0)
        return '';
    const shown = model.differences
        .slice(0, 40)
        .map(({ area, subject, before, after }) => `- ${area} · ${(0,hostile/* markdownCode */.D9)(subject, 200)}: ${sides(before, after)}`);
    const omitted = model.differences.length - shown.length;
    const summary = `What changed (${model.differences.length})`;
    return fold(summary, [...shown, ...(omitted === 0 ? [] : [`- and ${omitted} more: ${(0,hostile/* markdownCode */.D9)(`laurel diff`)}`])].join('\n'));
}
function sides(before, after) {
    if (before === null)
        return `added ${(0,hostile/* markdownCode */.D9)(after ?? '', 200)}`;
    if (after === null)
        return `removed ${(0,hostile/* markdownCode */.D9)(before, 200)}`;
    return `${(0,hostile/* markdownCode */.D9)(before, 200)} → ${(0,hostile/* markdownCode */.D9)(after, 200)}`;
}
function rollback(model) {
    return model.rollback === null
        ? 'Nothing was live before, so there is nothing to roll back to.'
        : `Once it is live, roll back with ${(0,hostile/* markdownCode */.D9)(model.rollback)}`;
}
function details(model) {
    const notes = model.notes.map(({ gate, text }) => `- ${(0,hostile/* markdownText */.p7)(gate)}: ${(0,hostile/* markdownText */.p7)(text)}`);
    const evidence = [
        ...(model.manifest === null ? [] : [`- manifest ${(0,hostile/* markdownCode */.D9)(model.manifest)}`]),
        ...model.evaluations.candidate.map((digest) => `- evaluation of the candidate ${(0,hostile/* markdownCode */.D9)(digest)}`),
        ...model.evaluations.current.map((digest) => `- evaluation of the current version ${(0,hostile/* markdownCode */.D9)(digest)}`),
        `- policy ${(0,hostile/* markdownCode */.D9)(model.policy)}`,
        `- fingerprint ${(0,hostile/* markdownCode */.D9)(model.fingerprint)}, judged ${(0,hostile/* markdownText */.p7)(model.judgedAt)}`,
    ];
    return fold('Evidence and notes', [...notes, ...evidence].join('\n'));
}
function fold(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./.build/js/src/report/format.js
const suffixes = {
    none: '',
    ms: ' ms',
    ratio: '',
    'per-second': '/s',
    count: '',
};
/** Five significant digits, without trailing zeros: `0.77123`, `4.2 ms`, `1204/s`. */
function formatMeasure(measure) {
    return measure === null ? '–' : `${significant(measure.value, 5)}${suffixes[measure.unit]}`;
}
/** Three significant digits with a sign: `+0.0042`, `-1.3 ms`, `±0`. */
function formatDelta(delta, unit) {
    if (delta === null)
        return '–';
    if (delta === 0)
        return '±0';
    return `${delta > 0 ? '+' : '−'}${significant(Math.abs(delta), 3)}${suffixes[unit]}`;
}
function significant(value, digits) {
    return Math.abs(value) >= 10 ** digits
        ? String(Math.round(value))
        : String(Number(value.toPrecision(digits)));
}

;// CONCATENATED MODULE: ./.build/js/src/report/report-model.js


/** @param judgement as it was stored; nothing is judged again here. */
function reportModel(judgement) {
    const alias = `${judgement.model}@${judgement.alias}`;
    return {
        alias,
        movement: movementOf(judgement),
        current: judgement.current?.version ?? null,
        candidate: judgement.candidate?.version ?? null,
        outcome: judgement.outcome,
        headline: headlineOf(judgement),
        rows: judgement.demands.filter((demand) => !isQuiet(demand)).flatMap(rowsOf),
        alsoMet: judgement.demands
            .filter(isQuiet)
            .flatMap((demand) => demand.checks.map((check) => check.subject)),
        obstacles: judgement.demands.filter((demand) => !(0,verdict/* isPassing */.WG)(demand.verdict)).flatMap(obstaclesOf),
        waived: judgement.demands.flatMap((demand) => demand.waiver === undefined ? [] : [{ gate: demand.id, ...demand.waiver }]),
        differences: judgement.differences,
        notes: judgement.demands.flatMap((demand) => demand.notes.map((text) => ({ gate: demand.id, text }))),
        rollback: judgement.current === null
            ? null
            : `laurel rollback ${alias} --to ${judgement.current.version} --reason "…"`,
        policy: judgement.policy,
        fingerprint: judgement.fingerprint,
        evaluations: judgement.evaluations,
        manifest: judgement.candidate?.manifest ?? null,
        judgedAt: judgement.judgedAt,
    };
}
/** Laurel's own demands have dotted ids, which no gate of a policy can have. */
function isQuiet({ id, verdict }) {
    return id.startsWith('laurel.') && verdict === 'passed';
}
function movementOf({ current, candidate }) {
    if (candidate === null)
        return `removal of ${current?.version ?? 'nothing'}`;
    return current === null
        ? `first promotion, to ${candidate.version}`
        : `${current.version} → ${candidate.version}`;
}
function headlineOf({ outcome, demands }) {
    if ((0,verdict/* isPassing */.WG)(outcome)) {
        const waived = demands.filter((demand) => demand.verdict === 'waived').length;
        return waived === 0 ? 'PASSED' : `PASSED with ${waived} waived`;
    }
    const counts = ['failed', 'inconclusive', 'errored']
        .map((verdict) => [demands.filter((demand) => demand.verdict === verdict).length, verdict])
        .filter(([count]) => count > 0)
        .map(([count, verdict]) => `${count} ${verdict}`);
    return `BLOCKED: ${counts.join(', ')}`;
}
function rowsOf(demand) {
    return demand.checks.map((check) => ({
        gate: demand.id,
        subject: check.subject,
        current: formatMeasure(check.current),
        candidate: formatMeasure(check.candidate),
        delta: formatDelta(check.delta, check.candidate?.unit ?? check.current?.unit ?? 'none'),
        limit: check.limit,
        verdict: demand.verdict === 'waived' && !(0,verdict/* isPassing */.WG)(check.verdict) ? 'waived' : check.verdict,
    }));
}
function obstaclesOf(demand) {
    const blocking = demand.checks.filter((check) => check.verdict !== 'passed');
    if (blocking.length === 0) {
        return [
            {
                gate: demand.id,
                subject: demand.gate,
                verdict: demand.verdict,
                reason: 'the gate had nothing to judge',
                remedy: 'attach an evaluation that this gate can read',
            },
        ];
    }
    return blocking.map((check) => ({
        gate: demand.id,
        subject: check.subject,
        verdict: check.verdict,
        reason: check.reason,
        remedy: check.remedy,
    }));
}

// EXTERNAL MODULE: ./.build/js/src/report/terminal-table.js
var terminal_table = __webpack_require__(2235);
;// CONCATENATED MODULE: ./.build/js/src/report/terminal.js


const colours = {
    passed: 'green',
    waived: 'yellow',
    inconclusive: 'yellow',
    failed: 'red',
    errored: 'magenta',
};
const terminal_marks = {
    passed: '✓',
    waived: '~',
    inconclusive: '?',
    failed: '✗',
    errored: '!',
};
/** @param paint adds colour, or returns its text as it is. */
function renderTerminal(model, paint) {
    const parts = [
        `${paint(colours[model.outcome], terminal_marks[model.outcome])} ${paint('bold', `${model.alias} ${model.movement}`)}  ${paint(colours[model.outcome], model.headline)}`,
        report_terminal_table(model.rows, paint),
        model.alsoMet.length === 0
            ? ''
            : `${paint('green', '✓')} also met: ${model.alsoMet.map((subject) => (0,hostile/* terminalText */.eR)(subject)).join(', ')}`,
        terminal_obstacles(model, paint),
        model.waived
            .map(({ gate, owner, until, reason }) => `${paint('yellow', 'waived')} ${(0,hostile/* terminalText */.eR)(gate)} by ${(0,hostile/* terminalText */.eR)(owner)} until ${(0,hostile/* terminalText */.eR)(until)}: ${(0,hostile/* terminalText */.eR)(reason)}`)
            .join('\n'),
        terminal_differences(model, paint),
        model.rollback === null ? '' : `${paint('dim', 'once it is live, roll back with')} ${model.rollback}`,
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function report_terminal_table(rows, paint) {
    return (0,terminal_table/* renderTable */.b)(['gate', 'measure', 'current', 'candidate', 'delta', 'limit', 'verdict'], rows.map((row) => [
        (0,hostile/* terminalText */.eR)(row.gate, 40), (0,hostile/* terminalText */.eR)(row.subject, 60), row.current, row.candidate, row.delta, (0,hostile/* terminalText */.eR)(row.limit, 60),
        { text: `${terminal_marks[row.verdict]} ${row.verdict}`, style: colours[row.verdict] },
    ]), { paint, right: [2, 3, 4] }); // prettier-ignore
}
function terminal_obstacles(model, paint) {
    return model.obstacles
        .map(({ gate, subject, verdict, reason, remedy }) => {
        const advice = remedy === undefined ? '' : `\n    → ${(0,hostile/* terminalText */.eR)(remedy)}`;
        return `${paint(colours[verdict], `${terminal_marks[verdict]} ${(0,hostile/* terminalText */.eR)(gate)}`)} · ${(0,hostile/* terminalText */.eR)(subject)}: ${(0,hostile/* terminalText */.eR)(reason)}${advice}`;
    })
        .join('\n');
}
function terminal_differences(model, paint) {
    if (model.differences.length === 0)
        return '';
    const most = 12;
    const lines = model.differences
        .slice(0, most)
        .map(({ area, subject, before, after }) => `  ${area} ${(0,hostile/* terminalText */.eR)(subject, 80)}: ${terminal_sides(before, after)}`);
    const omitted = model.differences.length - lines.length;
    return [
        paint('dim', 'what changed'),
        ...lines,
        ...(omitted === 0 ? [] : [`  and ${omitted} more: laurel diff`]),
    ].join('\n');
}
function terminal_sides(before, after) {
    if (before === null)
        return `added ${(0,hostile/* terminalText */.eR)(after ?? '', 60)}`;
    if (after === null)
        return `removed ${(0,hostile/* terminalText */.eR)(before, 60)}`;
    return `${(0,hostile/* terminalText */.eR)(before, 60)} → ${(0,hostile/* terminalText */.eR)(after, 60)}`;
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(3603);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/render/check.js
// A check for people: each changed alias with its report, then what is wrong with the pull request as a whole.






function exitOfCheck({ passed }) {
    return passed ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.refused;
}
function renderCheck({ aliases, problems }, paint) {
    const whole = problems.map(({ message, remedy }) => `${paint('red', '✗')} ${(0,hostile/* terminalText */.eR)(message)}\n    → ${(0,hostile/* terminalText */.eR)(remedy)}`);
    const parts = [...whole, ...aliases.map((each) => one(each, paint))];
    return parts.length === 0 ? 'the branch changes no alias: nothing to judge' : parts.join('\n\n');
}
function one(check, paint) {
    const name = paint('bold', `${check.model}@${check.alias}`);
    switch (check.kind) {
        case 'judged':
            return renderTerminal(reportModel(check.judgement), paint);
        case 'no-change':
        case 'roll-back':
            return `${paint('green', '✓')} ${name}  ${(0,hostile/* terminalText */.eR)(check.message)}`;
        case 'refused':
            return `${paint('red', '✗')} ${name}  ${(0,hostile/* terminalText */.eR)(check.message)}\n    → ${(0,hostile/* terminalText */.eR)(check.remedy)}`;
        default:
            return (0,errors/* unreachable */.HB)(check);
    }
}
/** The same as it stands in a pull request. */
function renderCheckMarkdown({ aliases, problems }) {
    const whole = problems.map(({ message, remedy }) => `❌ ${(0,hostile/* markdownText */.p7)(message)}<br>→ ${(0,hostile/* markdownText */.p7)(remedy)}\n`);
    const parts = aliases.map((check) => {
        if (check.kind === 'judged')
            return renderMarkdown(reportModel(check.judgement));
        const mark = check.kind === 'refused' ? '❌' : '✅';
        const remedy = check.kind === 'refused' ? `<br>→ ${(0,hostile/* markdownText */.p7)(check.remedy)}` : '';
        return `### ${mark} ${(0,hostile/* markdownCode */.D9)(`${check.model}@${check.alias}`)}\n\n${(0,hostile/* markdownText */.p7)(check.message)}${remedy}\n`;
    });
    return [...whole, ...parts].join('\n');
}


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ checkPullRequest)
});

// EXTERNAL MODULE: ./.build/js/src/gates/verdict.js
var verdict = __webpack_require__(1371);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(2572);
// EXTERNAL MODULE: ./.build/js/src/ledger/prove-head.js
var prove_head = __webpack_require__(9404);
// EXTERNAL MODULE: ./.build/js/src/ledger/read-chain.js
var read_chain = __webpack_require__(4623);
// EXTERNAL MODULE: ./.build/js/src/registry/alias-chain.js
var alias_chain = __webpack_require__(5921);
// EXTERNAL MODULE: ./.build/js/src/promotion/decide-revert.js
var decide_revert = __webpack_require__(314);
// EXTERNAL MODULE: ./.build/js/src/promotion/entry.js
var entry = __webpack_require__(731);
// EXTERNAL MODULE: ./.build/js/src/promotion/gather-promotion.js + 2 modules
var gather_promotion = __webpack_require__(6983);
// EXTERNAL MODULE: ./.build/js/src/promotion/judge.js + 2 modules
var judge = __webpack_require__(1996);
// EXTERNAL MODULE: ./.build/js/src/promotion/promoter.js
var promotion_promoter = __webpack_require__(6589);
// EXTERNAL MODULE: ./.build/js/src/promotion/refusal.js
var refusal = __webpack_require__(1219);
// EXTERNAL MODULE: ./.build/js/src/promotion/refuse.js
var refuse = __webpack_require__(1443);
// EXTERNAL MODULE: ./.build/js/src/promotion/step.js
var step = __webpack_require__(965);
;// CONCATENATED MODULE: ./.build/js/src/promotion/check-alias.js
// Checking one alias file of a pull request: what merging it would do, and whether it may.












/** One changed alias file of a pull request. */
async function checkAlias(request) {
    const { promoter, file: treeFile, model, alias } = request;
    const named = { model, alias, path: treeFile.path };
    if (treeFile.deleted)
        return {
            ...named,
            kind: 'refused',
            message: 'the alias file is deleted: removal is written, never inferred',
            remedy: 'write  removed: true  and a reason into it instead',
        };
    const read = await promoter.snapshots.readAlias(treeFile);
    if (!read.ok)
        return {
            ...named,
            kind: 'refused',
            message: (0,gather_promotion/* problemText */.fI)(read.problems),
            remedy: read.problems[0]?.remedy ?? 'correct the file there',
        };
    return { ...named, ...(await checkWish(request, read.value)) };
}
async function checkWish(request, file) {
    const { promoter, base, model, alias } = request;
    const stores = await (0,promotion_promoter/* storesOf */.oi)(promoter, base, model, alias);
    const chain = (0,alias_chain/* aliasChain */.m)(model, alias);
    const head = await (0,read_chain/* readHead */.zy)(stores.alias, chain, { signal: promoter.signal });
    await (0,prove_head/* proveHead */.L)(stores.alias, chain, head, { signal: promoter.signal });
    const pointer = head.kind === 'empty' ? null : head.pointer;
    if (pointer !== null &&
        (pointer.desired.repository !== promoter.repository || pointer.desired.root !== promoter.snapshots.root)) {
        return {
            kind: 'refused',
            message: `${model}@${alias} belongs to another alias repository (${pointer.desired.repository})`,
            remedy: 'promote it from there, or use another registry',
        };
    }
    const before = await (0,refusal/* readRefusal */.ni)(stores.alias, { model, alias, blob: file.blob, signal: promoter.signal });
    if (before !== null && pointer?.desired.blob !== file.blob) {
        return {
            kind: 'refused',
            message: `exactly this file was merged and refused before: ${before.message}`,
            remedy: 'change its reason, so that it is judged as a new proposal',
        };
    }
    return checkChange({ ...request, stores, pointer, now: head.storeDate, wish: file }, (0,step/* decideChange */.hk)(file.wish, pointer));
}
/** As apply would decide it, and nothing is stored. */
async function checkChange(request, decision) {
    const { pointer } = request;
    switch (decision.kind) {
        case 'none':
            return { kind: 'no-change', message: 'nothing is live on this alias' };
        case 'align':
            return {
                kind: 'no-change',
                message: `version ${pointer?.version ?? '?'} is live already; merging lets Git say so`,
            };
        case 'roll-back':
            return checkRevert(request, decision.version);
        case 'refuse':
            return { kind: 'refused', ...wordsOf((0,refuse/* changeRefusal */.X_)(decision)) };
        case 'promote':
            return checkPromotion(request, decision.version);
        case 'remove':
            return checkRemoval(request);
        default:
            return (0,errors/* unreachable */.HB)(decision);
    }
}
async function checkRevert({ promoter, stores, base, model, pointer }, version) {
    const target = pointer?.previous ?? null;
    const bar = target === null ? null : await (0,decide_revert/* barOf */.R)({ promoter, stores, snapshot: base, model, target });
    if (bar !== null)
        return { kind: 'refused', ...wordsOf(bar) };
    return {
        kind: 'roll-back',
        message: `version ${version} was live just before: merging rolls back to it, and holds`,
    };
}
async function checkPromotion({ wish: file, base: snapshot, ...request }, version) {
    const gathered = await (0,gather_promotion/* gatherPromotion */.rq)({ ...request, file, snapshot, version });
    return gathered.kind === 'gathered'
        ? { kind: 'judged', judgement: (0,judge/* judge */.S)(gathered.input) }
        : { kind: 'refused', ...wordsOf(gathered) };
}
async function checkRemoval({ base, model, alias, wish, pointer, pullRequest, now, }) {
    const found = await base.policyOf(model, alias);
    if (!found.ok)
        return { kind: 'refused', message: (0,gather_promotion/* problemText */.fI)(found.problems), remedy: 'merge the policy first' };
    const { policy } = found;
    const subject = { model, alias, blob: wish.blob, pinned: undefined, waivers: new Map() };
    const approvals = (0,gather_promotion/* approvalFacts */.Z_)(pullRequest, policy, undefined);
    return {
        kind: 'judged',
        judgement: (0,judge/* judgeRemoval */.k)({ subject, policy, current: (0,entry/* servedBy */.nV)(pointer), approvals, now }),
    };
}
function wordsOf({ message, remedy }) {
    return { message, remedy };
}

;// CONCATENATED MODULE: ./.build/js/src/promotion/check.js
// Checking: judging what a pull request proposes, before anybody merges it. The alias files come from the head,
// as data; policy, recalls and laurel.yaml come from the tip of the default branch. Nothing is written.





/** @throws LaurelError as the code host and the stores do. */
async function checkPullRequest(promoter, name) {
    const { host, root } = promoter.snapshots;
    const pullRequest = await host.pullRequest(name);
    const base = await promoter.snapshots.atTip();
    await (0,promotion_promoter/* laurelFile */.Mg)(base);
    const changed = await changedFiles(promoter, pullRequest);
    const places = changed.map((file) => ({
        file,
        place: (0,repository_path/* parseRepositoryPath */.XU)(root === '' ? file.path : file.path.slice(root.length + 1)),
    }));
    const policyFiles = places.filter(({ place }) => place.kind !== 'alias' && place.kind !== 'other' && place.kind !== 'misplaced');
    const problems = places.flatMap(({ file, place }) => place.kind === 'misplaced' ? [{ message: `${file.path}: ${place.reason}`, remedy: place.remedy }] : []);
    const aliasFiles = places.flatMap(({ file, place }) => place.kind === 'alias' ? [{ file, model: place.model, alias: place.alias }] : []);
    if (aliasFiles.length > 0 && policyFiles.length > 0) {
        problems.push({
            message: `the pull request edits policy (${policyFiles.map(({ file }) => file.path).join(', ')}) and an alias, so it would be judged by rules that nobody reviewed`,
            remedy: 'merge the policy in a pull request of its own first',
        });
    }
    const aliases = [];
    // In order, one after the other: a report names the first thing wrong first.
    for (const each of aliasFiles)
        aliases.push(await checkAlias({ promoter, base, pullRequest, ...each }));
    const passed = problems.length === 0 && aliases.every(isPassed);
    return { pullRequest, base: base.commit, aliases, problems, passed };
}
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
/** Files that the head has otherwise than where it left the base branch; a deleted one has no blob. */
async function changedFiles({ snapshots }, { head, mergeBase }) {
    const prefix = snapshots.root === '' ? '' : `${snapshots.root}/`;
    const [before, after] = await Promise.all([
        snapshots.host.list(mergeBase, prefix),
        snapshots.host.list(head, prefix),
    ]);
    const old = new Map(before.map((file) => [file.path, file]));
    const kept = new Set(after.map((file) => file.path));
    const edited = after.filter((file) => old.get(file.path)?.blob !== file.blob || old.get(file.path)?.mode !== file.mode);
    const deleted = before.filter((file) => !kept.has(file.path));
    return [
        ...edited.map((file) => Object.assign({ deleted: false }, file)),
        ...deleted.map((file) => Object.assign({ deleted: true }, file)),
    ];
}


/***/ }),

/***/ 2235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
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
