export const id = 5627;
export const ids = [5627,6118];
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

/***/ 40245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/duration.js
var duration = __webpack_require__(92718);
// EXTERNAL MODULE: ./.build/js/src/policy/normalize.js + 3 modules
var normalize = __webpack_require__(14547);
// EXTERNAL MODULE: ./.build/js/src/policy/parse-file.js
var parse_file = __webpack_require__(62062);
// EXTERNAL MODULE: ./.build/js/src/policy/resolve-policy.js
var resolve_policy = __webpack_require__(83963);
// EXTERNAL MODULE: ./.build/js/src/policy/written-demands.js
var written_demands = __webpack_require__(35430);
;// CONCATENATED MODULE: ./.build/js/src/policy/explain/explain-policy.js





/** What {@link effectivePolicy} demands, and why; the same problems where it demands nothing. */
function explainPolicy(request) {
    const effective = (0,normalize/* effectivePolicy */.C)(request);
    if (!effective.ok)
        return effective;
    const written = (0,written_demands/* demandsOn */.g)(request.files, request.model, request.alias);
    if (!written.ok)
        return written;
    const named = [];
    for (const { by, value, at } of written.value.policies) {
        const resolved = (0,resolve_policy/* resolvePolicy */.n)(value, at, request);
        if (!resolved.ok)
            return resolved;
        named.push({ by, policy: resolved.value });
    }
    return { ok: true, value: explain(effective.policy, written.value, named) };
}
function explain(policy, demands, named) {
    const { tier, registry, after, merge } = demands;
    const soak = after === undefined ? undefined : soakOf(policy, demands.soaks);
    return {
        policy,
        ...(tier === undefined ? {} : { tier }),
        registry,
        evidence: evidenceOf(policy, named),
        gates: policy.gates.map(({ id, gate, written, explain: inWords }) => ({
            id,
            gate,
            written,
            explanation: inWords(),
            origins: named.flatMap((each) => gateOrigin(id, each)),
        })),
        ...(after === undefined ? {} : { after }),
        ...(soak === undefined ? {} : { soakMs: soak }),
        approvals: policy.approvals.map((role) => ({ value: role, origins: approvalOrigins(role, demands) })),
        merge: { value: policy.merge, ...(merge === undefined ? {} : { at: merge.at }) },
    };
}
/** Of several policies with this id all say the same, or the first was written on top of the others. */
function gateOrigin(id, { by, policy }) {
    const demand = policy.gates.get(id);
    if (demand === undefined)
        return [];
    const at = demand.file.document.placeOfKey(['gates', id]);
    return [{ by, policies: wayTo(policy, demand.policy), at }];
}
function wayTo({ name, ancestors }, sayer) {
    const chain = [name, ...ancestors];
    return chain.slice(0, chain.indexOf(sayer) + 1);
}
function evidenceOf({ evidence }, named) {
    const { dataset, evaluators, maxAgeMs } = evidence;
    const said = (fieldOf, counts) => named.flatMap(({ by, policy }) => {
        const field = fieldOf(policy);
        if (field === undefined || !counts(field.value))
            return [];
        return [{ by, policies: [policy.name], at: field.at }];
    });
    return {
        ...(dataset === undefined
            ? {}
            : { dataset: { value: dataset, origins: said((each) => each.dataset, (value) => value === dataset) } }),
        ...(evaluators.length === 0
            ? {}
            : { evaluators: { value: evaluators, origins: said((each) => each.evaluators, () => true) } }),
        ...(maxAgeMs === undefined
            ? {}
            : { maxAgeMs: { value: maxAgeMs, origins: said((each) => each.maxAgeMs, (value) => value === maxAgeMs) } }),
    }; // prettier-ignore
}
function soakOf({ soakMs }, soaks) {
    if (soakMs === 0)
        return undefined;
    const longest = soaks.filter(({ value }) => (0,duration/* parseDurationMs */.yi)(value) === soakMs);
    return { value: soakMs, origins: longest.map(({ by, at }) => ({ by, policies: [], at })) };
}
function approvalOrigins({ role, count }, { approvals }) {
    return approvals
        .filter(({ counts }) => (0,parse_file/* member */.Dc)(counts, role) === count)
        .map(({ by, file, path }) => ({ by, policies: [], at: file.document.placeOf([...path, role]) }));
}

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
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/gates/comparable.js
var comparable = __webpack_require__(76308);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/fields.js
var render_fields = __webpack_require__(72991);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/plain.js
var plain = __webpack_require__(88320);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/policy-place.js
var policy_place = __webpack_require__(8462);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/render/policy-explanation.js
// A policy on one page: what counts as evidence, what each gate asks for, who has to approve, and who says so where.







/** What every promotion has to show, whatever a policy says. */
const always = [
    'the version was registered with all mandatory metadata',
    'where the alias file pins a digest, it is that of the manifest',
    'neither the version nor anything it was built on was recalled',
];
function explanationJson({ explanation, live, place }) {
    const { policy, tier, registry, evidence, gates, after, soakMs, approvals, merge } = explanation;
    return {
        model: policy.model,
        alias: policy.alias,
        policy: policy.digest,
        readFrom: place,
        current: liveJson(live),
        tier: tier ?? null,
        registry,
        evidence: {
            dataset: evidence.dataset ?? null,
            evaluators: evidence.evaluators ?? null,
            maxAgeMs: evidence.maxAgeMs ?? null,
        },
        gates: gates.map((gate) => gateJson(gate)),
        after: after ?? null,
        soakMs: soakMs ?? null,
        approvals,
        merge,
        always,
    };
}
function gateJson({ id, gate, written, explanation, origins }) {
    const { demands, needs, inconclusive } = explanation;
    return { id, gate, parameters: written, demands, needs, inconclusive, origins };
}
function liveJson(live) {
    if (live.kind !== 'live')
        return live;
    const evaluations = live.evaluations.map(({ digest, evaluation, excluded }) => {
        const { dataset, split, observedAt, evaluator } = evaluation;
        return { digest, dataset, split, observedAt, evaluator, excluded };
    });
    return { ...live, evaluations };
}
function renderExplanation(page, paint) {
    const { explanation, live } = page;
    const { policy, gates, tier } = explanation;
    return (0,render_fields/* joinParts */.nn)([
        heading(page, paint),
        (0,render_fields/* renderSection */.YN)('evidence that counts', evidenceText(explanation, paint), paint),
        ...gates.map((gate) => gateText(gate, { live, tier: tier?.value }, paint)),
        (0,render_fields/* renderSection */.YN)('besides', besides(explanation, live, paint), paint),
        policy.gates.length === 0 ? '' : paint('dim', 'Inconclusive blocks, as failing does.'),
    ]);
}
function heading({ explanation, live, place }, paint) {
    const { policy, tier, registry, merge } = explanation;
    const by = merge.at === undefined ? '' : `  ${placeText(merge.at, paint)}`;
    const fields = (0,render_fields/* renderFields */.sp)([
        ['policy of', (0,policy_place/* placeWords */.f)(place)],
        ['tier', tier === undefined ? undefined : `${(0,hostile/* terminalText */.eR)(tier.value)}  ${placeText(tier.at, paint)}`],
        ['registry', `${(0,hostile/* terminalText */.eR)(registry.value)}  ${placeText(registry.at, paint)}`],
        ['live now', liveText(live)],
        ...measuredFields(live),
        ['merged', `${policy.merge === 'auto' ? 'by itself, once everything passes' : 'by a person'}${by}`],
    ], paint);
    const name = paint('bold', `${policy.model}@${policy.alias}`);
    return `${name}  what a promotion will have to show\n${(0,render_fields/* indent */.pZ)(fields)}`;
}
function liveText(live) {
    switch (live.kind) {
        case 'live': {
            const since = `${(0,plain/* shortInstant */.UC)(live.since)} UTC, generation ${live.generation}`;
            return live.isServed
                ? `version ${live.version}, since ${since}`
                : `nothing, since ${since}; it is compared with version ${live.version}, which was live last`;
        }
        case 'none':
            return 'nothing yet: of a first promotion, demands relative to the current version ask only that it was measured';
        case 'unread':
            return `not known: ${(0,hostile/* terminalText */.eR)(live.reason)}`;
        default:
            return (0,errors/* unreachable */.HB)(live);
    }
}
function measuredFields(live) {
    if (live.kind !== 'live')
        return [];
    if (live.evaluations.length === 0)
        return [['measured', `nothing of version ${live.version}`]];
    return live.evaluations.map((each) => ['measured', (0,hostile/* terminalText */.eR)(measuredText(each), 300)]);
}
function measuredText({ digest, evaluation, excluded }) {
    const data = (0,comparable/* describeData */.sf)({ digest, evaluation });
    const by = `by ${evaluation.evaluator.identity}, ${(0,plain/* shortInstant */.UC)(evaluation.observedAt)} UTC`;
    return `${data}, ${by}${excluded === null ? '' : `; does not count: ${excluded}`}`;
}
function evidenceText({ evidence, tier }, paint) {
    const { dataset, evaluators, maxAgeMs } = evidence;
    const line = (explained, words, open) => explained === undefined
        ? open
        : `${(0,hostile/* terminalText */.eR)(words(explained.value), 500)}  ${paint('dim', (0,policy_place/* originWords */.u)(explained.origins, tier?.value))}`;
    return (0,render_fields/* renderFields */.sp)([
        ['dataset', line(dataset, (name) => name, 'any; each is judged by itself, and each must pass')],
        ['evaluators', line(evaluators, (names) => names.join(', '), 'any')],
        ['age', line(maxAgeMs, (ms) => `observed at most ${(0,duration/* printDuration */.cb)(ms)} before the decision`, 'any')],
    ], paint);
}
function gateText({ id, gate, explanation, origins }, standing, paint) {
    const { demands, needs, inconclusive } = explanation;
    const title = `${paint('bold', (0,hostile/* terminalText */.eR)(id))}  ${gate}  ${paint('dim', (0,policy_place/* originWords */.u)(origins, standing.tier))}`;
    const asked = demands.map(({ text, relative }) => {
        const against = relative ? againstText(standing.live) : '';
        return `${(0,hostile/* terminalText */.eR)(text, 500)}${against === '' ? '' : paint('dim', `  (${against})`)}`;
    });
    const body = (0,render_fields/* renderFields */.sp)([
        ...listField('asks that', asked),
        ...listField('needs', needs.map((each) => (0,hostile/* terminalText */.eR)(each, 500))),
        ...listField('inconclusive where', inconclusive.map((each) => (0,hostile/* terminalText */.eR)(each, 500))),
    ], paint); // prettier-ignore
    return `${title}\n${(0,render_fields/* indent */.pZ)(body)}`;
}
/** One line each, the name before the first. */
function listField(name, lines) {
    return lines.map((line, index) => [index === 0 ? name : '', line]);
}
function againstText(live) {
    switch (live.kind) {
        case 'live':
            return `now version ${live.version}`;
        case 'none':
            return 'not of a first promotion';
        case 'unread':
            return '';
        default:
            return (0,errors/* unreachable */.HB)(live);
    }
}
function besides(explanation, live, paint) {
    const { after, soakMs, approvals, tier } = explanation;
    const origins = (of) => paint('dim', (0,policy_place/* originWords */.u)(of.origins, tier?.value));
    return (0,render_fields/* renderFields */.sp)([
        ...(after === undefined ? [] : [['after', `live on ${after.value}  ${placeText(after.at, paint)}`]]), // prettier-ignore
        ...(soakMs === undefined ? [] : [['soak', `there for ${(0,duration/* printDuration */.cb)(soakMs.value)} without a break  ${origins(soakMs)}`]]), // prettier-ignore
        ...approvals.map((each) => {
            const { role, count, people } = each.value;
            return ['approvals', `${count} as ${(0,hostile/* terminalText */.eR)(role)}, of ${(0,hostile/* terminalText */.eR)(people.join(', '), 500)}  ${origins(each)}`]; // prettier-ignore
        }),
        ...(approvals.length === 0
            ? []
            : [
                [
                    '',
                    'on the head commit; not of the author, the pusher, or whoever trained the version',
                ],
            ]),
        ...(live.kind === 'live' && live.hold !== null
            ? [['hold', `the rollback of generation ${live.hold} holds the alias: the alias file has to say  lift: ${live.hold}`]] // prettier-ignore
            : []),
        ...listField('always', always),
    ], paint);
}
function placeText(at, paint) {
    return paint('dim', (0,hostile/* terminalText */.eR)((0,errors/* renderPlace */.oL)({ ...at, field: '' })));
}

;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/policy-explain.js
// laurel policy explain <alias>: what a promotion will have to show, in words, before anybody measures anything.







async function run(context, [reference = ''], { policy } = {}) {
    const { model, alias } = (0,reconcile/* parseAliasReference */.n)(reference);
    const source = policy === undefined ? await (0,policy_source/* governingPolicy */.G2)(context) : await (0,policy_source/* namedPolicy */.W0)(context, policy);
    const explanation = (0,policy_alias/* requirePolicy */.a)(explainPolicy(await (0,policy_alias/* requestForAlias */.f)(source, model, alias)));
    const live = await (0,live_version/* readLiveVersion */.p)(context, model, alias, explanation.policy.evidence);
    const page = { explanation, live, place: source.place };
    context.console.result(explanationJson(page), renderExplanation(page, context.console.paint));
    return exit/* exitCodes */.h.ok;
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

/***/ 88320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ shortInstant),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
// Times and digests as people read them in a terminal. JSON has them in full.

/** `2026-11-21 07:24:44`, of an RFC 3339 time in UTC; headers say that it is UTC. */
function shortInstant(instant) {
    return instant.replace('T', ' ').replace(/(?:\.[0-9]+)?Z$/, '');
}
/** Twelve hex digits: enough to compare by eye. */
function shortDigest(digest) {
    return (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest).slice(0, 12);
}
/** `1 file`, `3 files`. */
function countOf(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
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


/***/ })

};
