export const id = 2900;
export const ids = [2900,6118];
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

/***/ 89196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/policy/normalize.js + 3 modules
var normalize = __webpack_require__(14547);
// EXTERNAL MODULE: ./.build/js/src/primitives/duration.js
var duration = __webpack_require__(92718);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/primitives/nearest-name.js
var nearest_name = __webpack_require__(99308);
// EXTERNAL MODULE: ./.build/js/src/promotion/reconcile.js + 5 modules
var reconcile = __webpack_require__(62262);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/live-version.js
var live_version = __webpack_require__(95376);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/policy-alias.js
var policy_alias = __webpack_require__(27016);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/policy-source.js
var policy_source = __webpack_require__(98843);
// EXTERNAL MODULE: ./.build/js/src/gates/sampling.js
var sampling = __webpack_require__(84197);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/report/terminal-table.js
var terminal_table = __webpack_require__(82235);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/fields.js
var render_fields = __webpack_require__(72991);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/policy-place.js
var policy_place = __webpack_require__(8462);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/render/policy-power.js
// What sample each gate needs, as a table for each gate and sentences on what the numbers mean.





function powerJson({ policy, place, live, gates }) {
    return {
        model: policy.model,
        alias: policy.alias,
        policy: policy.digest,
        readFrom: place,
        current: live.kind === 'live' ? { kind: live.kind, version: live.version } : live,
        confidence: sampling/* confidence */.Rm,
        powers: sampling/* powers */.Nj,
        gates,
    };
}
function renderPower(page, paint) {
    const { policy, place, live, gates } = page;
    const fields = (0,render_fields/* renderFields */.sp)([
        ['policy of', (0,policy_place/* placeWords */.f)(place)],
        ['live now', liveText(live)],
    ], paint);
    return (0,render_fields/* joinParts */.nn)([
        `${paint('bold', `${policy.model}@${policy.alias}`)}  what sample each gate needs\n${(0,render_fields/* indent */.pZ)(fields)}`,
        ...gates.map((gate) => gateText(gate, paint)),
        paint('dim', legend),
    ]);
}
const legend = [
    'pass, fail   the least with which the gate as it is written can pass, and can fail; with fewer it is inconclusive',
    `shown        the least with which any data shows, with ${sampling/* confidence */.Rm * 100} % confidence, that the demand is met`,
    'refuted      the same for data that shows that it is not met',
    `${sampling/* powers */.Nj.map((power) => `${power * 100} %`).join(', ')}   from which a candidate as assumed is shown to meet it with that probability`,
    '–            not known before it is measured, or not by any number',
].join('\n');
function liveText(live) {
    switch (live.kind) {
        case 'live':
            return `version ${live.version}; what is not said is taken from what was measured of it`;
        case 'none':
            return 'nothing yet';
        default:
            return `not known: ${(0,hostile/* terminalText */.eR)(live.reason)}`;
    }
}
function gateText({ id, gate, plans }, paint) {
    const title = `${paint('bold', (0,hostile/* terminalText */.eR)(id))}  ${gate}`;
    if (plans.length === 0)
        return `${title}\n${(0,render_fields/* indent */.pZ)(nothingToPlan(gate))}`;
    const marks = plans.map((_, index) => markOf(index));
    const table = (0,terminal_table/* renderTable */.b)([
        '',
        'demand',
        'of',
        'pass',
        'fail',
        'shown',
        'refuted',
        ...sampling/* powers */.Nj.map((power) => `${power * 100} %`),
        'live has',
    ], plans.map((plan, index) => [marks[index] ?? '', ...rowOf(plan)]), { paint, right: [3, 4, 5, 6, ...sampling/* powers */.Nj.map((_, index) => 7 + index), 7 + sampling/* powers */.Nj.length] });
    return `${title}\n${(0,render_fields/* indent */.pZ)([table, ...sentencesOf(plans, marks, paint)].join('\n'))}`;
}
/** Each sentence once, with the marks of the rows that it is about where it is not about all. */
function sentencesOf(plans, marks, paint) {
    const rows = new Map();
    for (const [index, { assumed, notes }] of plans.entries())
        for (const each of [...(assumed === null ? [] : [`if ${assumed}`]), ...notes])
            rows.set(each, [...(rows.get(each) ?? []), marks[index] ?? '']);
    return [...rows].map(([sentence, of]) => {
        const about = of.length === plans.length ? '' : `${of.join(', ')}: `;
        return `${paint('dim', '·')} ${about}${(0,hostile/* terminalText */.eR)(sentence, 500)}`;
    });
}
/** `a`, `b`, … `z`, `a2`. */
function markOf(index) {
    const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
    return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`;
}
function nothingToPlan(gate) {
    return gate === 'eval-threshold'
        ? 'every metric of what is live is compared, and nothing was measured of it yet'
        : 'no sample decides it';
}
function rowOf({ demand, of, toPass, toFail, toShow, toRefute, likely, had }) {
    return [
        (0,hostile/* terminalText */.eR)(demand, 120),
        of,
        count(toPass),
        count(toFail),
        count(toShow),
        count(toRefute),
        ...likely.map(({ n }) => count(n)),
        count(had),
    ];
}
function count(n) {
    return n === null ? '–' : (0,sampling/* countText */.lT)(n);
}

;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/policy-power.js










async function run(context, [reference = ''], options = {}) {
    const { model, alias } = (0,reconcile/* parseAliasReference */.n)(reference);
    const shares = {
        positives: shareOf('--positives', options.positives),
        disagreement: shareOf('--disagreement', options.disagreement),
    };
    const source = options.policy === undefined
        ? await (0,policy_source/* governingPolicy */.G2)(context)
        : await (0,policy_source/* namedPolicy */.W0)(context, options.policy);
    const found = (0,normalize/* effectivePolicy */.C)(await (0,policy_alias/* requestForAlias */.f)(source, model, alias));
    const policy = (0,policy_alias/* requirePolicy */.a)(found.ok ? { ok: true, value: found.policy } : found);
    const rates = ratesOf(options.rate ?? [], policy.gates);
    const live = await (0,live_version/* readLiveVersion */.p)(context, model, alias, policy.evidence);
    const measured = live.kind === 'live'
        ? live.evaluations.flatMap(({ evaluation, excluded }) => (excluded === null ? [evaluation] : []))
        : [];
    const gates = policy.gates.map((gate) => {
        const expected = { ...shares, rate: rates.get(gate.id), live: measured };
        return { id: gate.id, gate: gate.gate, plans: gate.planSample(expected) };
    });
    const page = { policy, place: source.place, live, gates };
    context.console.result(powerJson(page), renderPower(page, context.console.paint));
    return exit/* exitCodes */.h.ok;
}
/** `auc=0.78`, by gate id. @throws LaurelError `usage`. */
function ratesOf(given, gates) {
    return new Map(given.map((text) => {
        const [, id = '', number = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
        const rate = (0,duration/* parseShare */.n8)(number) ?? (number.trim() === '' ? Number.NaN : Number(number));
        if (!Number.isFinite(rate)) {
            throw new errors/* LaurelError */.Q4({
                code: 'usage',
                message: `not a rate: ${JSON.stringify(text.slice(0, 80))}`,
                remedy: 'write the id of a gate and what is expected, as in --rate auc=0.78 or --rate p99=99.5%',
            });
        }
        const ids = gates.map((gate) => gate.id);
        if (!ids.includes(id))
            throw unknownGate(id, ids);
        return [id, rate];
    }));
}
function unknownGate(id, ids) {
    const near = (0,nearest_name/* nearestName */.q)(id, ids);
    return new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `there is no gate ${JSON.stringify(id.slice(0, 80))} in this policy`,
        remedy: near === undefined ? `name one of ${ids.join(', ')}` : `did you mean ${near}?`,
    });
}
function shareOf(option, text) {
    if (text === undefined)
        return undefined;
    const share = (0,duration/* parseShare */.n8)(text) ?? (text.trim() === '' ? Number.NaN : Number(text));
    if (share >= 0 && share <= 1)
        return share;
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `${option} is no share: ${JSON.stringify(text.slice(0, 80))}`,
        remedy: 'write a number from 0 to 1, or a percentage such as 5%',
    });
}


/***/ }),

/***/ 95376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readLiveVersion)
/* harmony export */ });
/* harmony import */ var _evidence_admission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29402);
/* harmony import */ var _ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54623);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67337);
/* harmony import */ var _registry_alias_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65921);
/* harmony import */ var _registry_open_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25053);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17752);
// What an alias serves now, and what was measured of it: what relative demands will be judged against.






/** @param evidence which evaluations policy counts. */
async function readLiveVersion(context, model, alias, evidence) {
    const { signal } = context;
    try {
        const { store } = await (0,_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegistry */ .M)(await context.store({ kind: 'alias', model, alias }), { signal });
        const head = await (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readHead */ .zy)(store, (0,_registry_alias_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasChain */ .m)(model, alias), { signal });
        const target = head.kind === 'empty' ? null : targetOf(head.pointer);
        if (head.kind === 'empty' || target === null)
            return { kind: 'none' };
        const home = await context.store();
        const reads = await (0,_registry_read_version_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvaluations */ .O_)(home, { model, ...target }, { signal });
        const now = context.clock.now();
        return {
            kind: 'live',
            ...target,
            isServed: head.pointer.version !== null,
            generation: head.pointer.generation,
            since: head.pointer.recordedAt,
            hold: head.pointer.hold,
            evaluations: reads.flatMap((read) => read.kind === 'read'
                ? [{ digest: read.digest, evaluation: read.evaluation, excluded: (0,_evidence_admission_js__WEBPACK_IMPORTED_MODULE_0__/* .exclusion */ .L)(read.evaluation, evidence, now) }]
                : []), // prettier-ignore
        };
    }
    catch (error) {
        if (!(error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4) || error.code === 'interrupted')
            throw error;
        return { kind: 'unread', reason: error.message };
    }
}
function targetOf({ version, manifest, previous, }) {
    if (version !== null && manifest !== null)
        return { version, manifest: manifest.digest };
    return previous === null ? null : { version: previous.version, manifest: previous.manifest };
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
