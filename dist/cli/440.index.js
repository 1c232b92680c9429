export const id = 440;
export const ids = [440];
export const modules = {

/***/ 7503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readPacks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1554);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(551);
// The policy packs that come with Laurel, read from its own directory.




async function readPacks() {
    const root = (0,_package_root_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRoot */ .Z)();
    const packs = Object.entries(_policy_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .packFiles */ .P).map(async ([name, path]) => [name, { path, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) }]);
    return new Map(await Promise.all(packs));
}


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseAliasFile)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3014);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3037);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2062);
/* harmony import */ var _written_alias_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7951);
// What an alias file asks for, as the program uses it.




/** The alias file `file`, or everything that is wrong with it. */
function parseAliasFile(file) {
    const parsed = (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFile */ .jm)(file, (value) => (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_2__/* .hasKey */ .CJ)(value, 'removed') ? _written_alias_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removalFileSchema */ .yj : _written_alias_file_js__WEBPACK_IMPORTED_MODULE_3__/* .promotionFileSchema */ .lp);
    if (!parsed.ok)
        return parsed;
    return { ok: true, value: { ...parsed.value, wish: wishOf(parsed.value.written) } };
}
function wishOf(written) {
    if ('removed' in written)
        return { kind: 'removed', reason: written.reason };
    const { version, digest, reason, waivers = {}, lift } = written;
    return {
        kind: 'version',
        version: (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersionNumber */ .DH)(version),
        ...(digest === undefined ? {} : { digest: (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(digest) }),
        reason,
        waivers: new Map(Object.entries(waivers)),
        ...(lift === undefined ? {} : { lift }),
    };
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ bindGates)
/* harmony export */ });
/* harmony import */ var _primitives_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7678);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8147);
// Demanded gates with their parameters checked by the gates themselves.


/** All of `demanded` bound, or all that is wrong with any. */
function bindGates(demanded, bindGate) {
    const problems = [];
    const gates = [];
    for (const demand of demanded) {
        const { id, gate, parameters, file } = demand;
        const bound = bindGate(gate, parameters);
        if (bound.ok) {
            const at = file.document.placeOfKey(['gates', id]);
            gates.push({ id, gate, written: parameters, at, judge: bound.judge });
        }
        else
            problems.push(...bound.issues.map((issue) => issueProblem(demand, issue)));
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: gates };
}
function issueProblem({ id, file }, { path, message }) {
    const whole = ['gates', id, ...path];
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)((0,_primitives_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(file.document.placeOfKey(whole)), `${(0,_primitives_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(whole)}: ${message}`, 'correct the gate there; the pages in docs name every parameter');
}


/***/ }),

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ effectivePolicy)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(4861);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(3014);
// EXTERNAL MODULE: ./.build/js/src/primitives/duration.js
var duration = __webpack_require__(2718);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(3037);
// EXTERNAL MODULE: ./.build/js/src/policy/parse-file.js
var parse_file = __webpack_require__(2062);
// EXTERNAL MODULE: ./.build/js/src/policy/problem.js
var problem = __webpack_require__(8147);
;// CONCATENATED MODULE: ./.build/js/src/policy/alias-chain.js
// `after`: the alias that a version passes through before. It must be the model's own, and lead to a beginning.



/** What is wrong with the way that leads to this alias: an alias the model does not have, or a circle. */
function aliasChain(demands) {
    if (demands.after === undefined)
        return [];
    const { at } = demands.after;
    const way = [demands.alias];
    let next = demands.after.value;
    while (next !== undefined) {
        const step = next;
        if (way.includes(step)) {
            const circle = [...way, step].join(' after ');
            return [(0,problem/* problem */.CC)(at, `the aliases wait for each other: ${circle}`, 'remove one of these after')];
        }
        const own = (0,parse_file/* member */.Dc)(demands.modelFile.written.aliases, step);
        if (own === undefined)
            return [unlisted(demands, step)];
        way.push(step);
        const after = own.after ?? (0,parse_file/* member */.Dc)(demands.laurel.written.aliases, step)?.after;
        next = after === undefined ? undefined : (0,names/* parseAliasName */.bi)(after);
    }
    return [];
}
function unlisted({ after, model, modelFile, alias }, missing) {
    return (0,problem/* problem */.CC)(after?.at ?? {}, `${alias} of ${model} comes after ${missing}, which the model does not list`, `add ${missing}: {} to aliases in ${modelFile.path}, or name another alias in after`);
}

// EXTERNAL MODULE: ./.build/js/src/primitives/nearest-name.js
var nearest_name = __webpack_require__(9308);
;// CONCATENATED MODULE: ./.build/js/src/policy/approvals.js
// Approvals: for each role the largest number that anything demands, and the people who have the role.



/** In the order of roles; `owner` are the owners that the model's file names. */
function combineApprovals(demands) {
    const problems = [];
    const roles = new Map();
    for (const written of demands.approvals) {
        for (const [role, count] of Object.entries(written.counts)) {
            const people = peopleOf(role, demands);
            const wrong = roleProblem({ role, count, people, written, demands });
            if (wrong !== undefined)
                problems.push(wrong);
            roles.set(role, { people: people ?? [], count: Math.max(count, roles.get(role)?.count ?? 0) });
        }
    }
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        value: [...roles]
            .map(([role, { people, count }]) => ({ role, people, count }))
            .toSorted((a, b) => (a.role < b.role ? -1 : 1)),
    };
}
/** Sorted, each once; `undefined` for a role that nobody has. */
function peopleOf(role, { laurel, modelFile }) {
    const written = role === 'owner' ? modelFile.written.owner : (0,parse_file/* member */.Dc)(laurel.written.people, role);
    return written === undefined ? undefined : [...new Set(written)].toSorted();
}
function roleProblem({ role, count, people, written, demands, }) {
    const { document } = written.file;
    if (people === undefined) {
        const known = ['owner', ...Object.keys(demands.laurel.written.people ?? {})];
        const near = (0,nearest_name/* nearestName */.q)(role, known);
        return (0,problem/* problem */.CC)(document.placeOfKey([...written.path, role]), `nobody has the role ${role}`, near === undefined ? `add ${role} to people in ${demands.laurel.path}` : `did you mean ${near}?`);
    }
    if (count <= people.length || people.some((person) => person.startsWith('team:')))
        return undefined;
    return (0,problem/* problem */.CC)(document.placeOf([...written.path, role]), `${count} approvals of ${role}, but only ${people.join(', ')} can give one`, 'demand fewer, or name more people');
}

// EXTERNAL MODULE: ./.build/js/src/policy/bind-gates.js
var bind_gates = __webpack_require__(6956);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
;// CONCATENATED MODULE: ./.build/js/src/policy/combine-policies.js
// Several policies on one alias: demands add up. What a tier demands, nothing below it can loosen.




/**
 * The union of all gates, and of the evidence the stricter. Where two policies say something else under one id,
 * the policy of higher authority must have been written on top of the other (`extends`); else it is a problem.
 *
 * @param policies of descending authority: tier, defaults, model.
 */
function combinePolicies(policies) {
    const problems = [];
    const gates = combineGates(policies, problems);
    const dataset = combineDatasets(policies, problems);
    const evaluators = combineEvaluators(policies, problems);
    if (problems.length > 0)
        return { ok: false, problems };
    const ages = policies.flatMap(({ maxAgeMs }) => (maxAgeMs === undefined ? [] : [maxAgeMs.value]));
    return {
        ok: true,
        value: {
            ...(dataset === undefined ? {} : { dataset }),
            evaluators,
            ...(ages.length === 0 ? {} : { maxAgeMs: Math.min(...ages) }),
            gates: [...gates.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        },
    };
}
function combineGates(policies, problems) {
    const kept = new Map();
    for (const policy of policies) {
        for (const demand of policy.gates.values()) {
            const earlier = kept.get(demand.id);
            if (earlier === undefined)
                kept.set(demand.id, { demand, by: policy });
            else if (!sameDemand(earlier.demand, demand) && !refines(earlier.by, policy)) {
                problems.push(conflict(demand, earlier.demand, earlier.by));
            }
        }
    }
    return new Map([...kept].map(([id, { demand }]) => [id, demand]));
}
/** Whether `policy` was written on top of `base`, so that its word stands for both. */
function refines(policy, base) {
    return policy.name === base.name || policy.ancestors.includes(base.name);
}
function sameDemand(a, b) {
    return a.gate === b.gate && (0,canonical_json/* canonicalJson */.d)(a.parameters) === (0,canonical_json/* canonicalJson */.d)(b.parameters);
}
function conflict(demand, earlier, by) {
    const there = (0,errors/* renderPlace */.oL)(earlier.file.document.placeOfKey(['gates', earlier.id]));
    return (0,problem/* problem */.CC)((0,parse_file/* placeIn */.VV)(demand.file, 'gates', demand.id), `the gate ${demand.id} is demanded otherwise by ${by.name} (${there})`, 'give this gate another id: demands add up, they do not replace each other');
}
function combineDatasets(policies, problems) {
    let kept;
    for (const policy of policies) {
        if (policy.dataset === undefined)
            continue;
        if (kept === undefined)
            kept = { dataset: policy.dataset, by: policy };
        else if (kept.dataset.value !== policy.dataset.value && !refines(kept.by, policy)) {
            problems.push((0,problem/* problem */.CC)(policy.dataset.at, `the dataset ${policy.dataset.value} here, and ${kept.dataset.value} in ${kept.by.name} (${(0,errors/* renderPlace */.oL)(kept.dataset.at)}): no evaluation is of both`, 'name one dataset'));
        }
    }
    return kept?.dataset.value;
}
/** Whoever all of them admit; a policy without a list admits any. */
function combineEvaluators(policies, problems) {
    let kept;
    for (const { evaluators } of policies) {
        if (evaluators === undefined)
            continue;
        const before = kept;
        const both = new Set(evaluators.value.filter((each) => before?.has(each) ?? true));
        if (both.size === 0) {
            problems.push((0,problem/* problem */.CC)(evaluators.at, `none of these evaluators is admitted by the other policies of this alias, which admit ${[...(before ?? [])].join(', ')}`, 'name an evaluator that all of them admit'));
        }
        kept = both;
    }
    return [...(kept ?? [])].toSorted();
}

// EXTERNAL MODULE: ./.build/js/src/policy/resolve-policy.js
var resolve_policy = __webpack_require__(3963);
// EXTERNAL MODULE: ./.build/js/src/policy/written-demands.js
var written_demands = __webpack_require__(5430);
;// CONCATENATED MODULE: ./.build/js/src/policy/normalize.js
// From what people write to what the program uses: the whole demand on one alias, or everything that is missing.










/**
 * What is demanded of `alias` of `model`: its tier's demands, the defaults of laurel.yaml and the model's own,
 * added up. Missing or contradictory demands are problems with their places, never an empty policy.
 */
function effectivePolicy(request) {
    const found = (0,written_demands/* demandsOn */.g)(request.files, request.model, request.alias);
    if (!found.ok)
        return found;
    const demands = found.value;
    const gathered = gather(request, demands);
    if (!gathered.ok)
        return gathered;
    const { evidence, gates, approvals } = gathered.value;
    const normal = {
        model: request.model,
        alias: request.alias,
        registry: demands.registry.value,
        ...(demands.tier === undefined ? {} : { tier: demands.tier.value }),
        evidence,
        ...(demands.after === undefined ? {} : { after: demands.after.value }),
        soakMs: demands.after === undefined ? 0 : longest(demands.soaks),
        approvals,
        merge: demands.merge,
    };
    const digested = { ...normal, gates: gates.map(({ id, gate, written }) => ({ id, gate, written })) };
    return { ok: true, policy: { ...normal, gates, digest: (0,digest/* digestOf */.ol)((0,canonical_json/* canonicalJson */.d)(digested)) } };
}
/** Everything that may be wrong by itself, so that one run reports all of it. */
function gather(request, demands) {
    const problems = [...registryProblems(demands), ...aliasChain(demands)];
    const keep = (checked) => {
        if (checked.ok)
            return checked.value;
        problems.push(...checked.problems);
        return undefined;
    };
    const approvals = keep(combineApprovals(demands));
    const resolved = resolveAll(request, demands.policies, problems);
    const combined = resolved === undefined ? undefined : keep(combinePolicies(resolved));
    const gates = combined === undefined ? undefined : keep((0,bind_gates/* bindGates */.S)(combined.gates, request.bindGate));
    if (gates?.length === 0)
        problems.push(noGates(demands.at));
    if (approvals === undefined || combined === undefined || gates === undefined || problems.length > 0) {
        return { ok: false, problems };
    }
    const { gates: _, ...evidence } = combined;
    return { ok: true, value: { evidence, gates, approvals } };
}
function resolveAll({ files, packs }, names, problems) {
    const resolved = names.map(({ value, at }) => (0,resolve_policy/* resolvePolicy */.n)(value, at, { files, packs }));
    for (const each of resolved)
        if (!each.ok)
            problems.push(...each.problems);
    const policies = resolved.flatMap((each) => (each.ok ? [each.value] : []));
    return policies.length === names.length ? policies : undefined;
}
function registryProblems({ registry, registries }) {
    if (registries.includes(registry.value))
        return [];
    return [
        (0,problem/* problem */.CC)(registry.at, `there is no registry ${registry.value}`, `name one of ${registries.join(', ')}, or add it to registries`),
    ];
}
function noGates(at) {
    return (0,problem/* problem */.CC)(at, 'no gate is demanded of this alias, so nothing would ever pass', 'name a policy, e.g. policy: laurel/low, or give the model a tier');
}
/** Milliseconds of the longest; 0 of none. */
function longest(soaks) {
    return Math.max(0, ...soaks.map((soak) => (0,duration/* parseDurationMs */.yi)(soak) ?? 0));
}


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePacks),
/* harmony export */   P: () => (/* binding */ packFiles)
/* harmony export */ });
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2062);
/* harmony import */ var _written_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
// The policy packs that come with Laurel: data in gates/, given as bytes by whoever can read a disk.


/** The packs and their files, relative to Laurel's own directory. */
const packFiles = {
    'laurel/low': 'gates/laurel-low.yaml',
    'laurel/medium': 'gates/laurel-medium.yaml',
    'laurel/high': 'gates/laurel-high.yaml',
};
function parsePacks(packs) {
    return new Map([...packs].map(([name, { bytes }]) => [
        name,
        (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFile */ .jm)({ path: name, blob: '', mode: 'file', bytes }, () => _written_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFileSchema */ .Y),
    ]));
}


/***/ }),

/***/ 2062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   jm: () => (/* binding */ parseFile)
/* harmony export */ });
/* harmony import */ var _primitives_checked_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5479);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);
/* harmony import */ var _primitives_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7678);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8147);




/**
 * `file` as its schema reads it, or everything that is wrong with it. Never throws for what people wrote.
 *
 * @param schemaFor the schema for a value: of a document with several forms, the one that was meant.
 */
function parseFile(file, schemaFor) {
    const { path, blob } = file;
    if (file.mode !== 'file')
        return { ok: false, problems: [wrongMode(file)] };
    try {
        const document = (0,_primitives_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .hN)(file.bytes, path);
        const written = (0,_primitives_checked_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChecked */ .l_)(document, schemaFor(document.value));
        return { ok: true, value: { path, blob, document, written } };
    }
    catch (error) {
        if (!(error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4) || error.code !== 'invalid-document')
            throw error;
        return { ok: false, problems: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(error) };
    }
}
/** Whether a document is a map with `key`. */
function hasKey(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
/** Where a field of a parsed file stands. */
function placeIn(file, ...path) {
    return file.document.placeOf(path);
}
/** An own member of what people wrote as a map. */
function member(map, key) {
    return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
function wrongMode({ path, mode }) {
    switch (mode) {
        case 'executable':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)({ file: path }, 'the file is executable', `run git update-index --chmod=-x ${path}`);
        case 'symlink':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)({ file: path }, 'a symbolic link, which is never followed', 'replace it by a regular file with the content');
        default:
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)({ file: path }, `a ${mode}, where a regular file belongs`, 'replace it by a regular file');
    }
}


/***/ }),

/***/ 8147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   N4: () => (/* binding */ note)
/* harmony export */ });
/* harmony import */ var _primitives_checked_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5479);
// One thing wrong with what people wrote: where, what, and what to do.

function problem(at, message, remedy) {
    return { severity: 'error', at, message, remedy };
}
function note(at, message, remedy) {
    return { severity: 'note', at, message, remedy };
}
/** All that an `invalid-document` error says. */
function problemsOf(error) {
    const remedy = error.remedy ?? 'correct the file there';
    return (0,_primitives_checked_document_js__WEBPACK_IMPORTED_MODULE_0__/* .issuesIn */ .sQ)(error).map(({ at, message }) => problem(at, message, remedy));
}


/***/ }),

/***/ 6700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseRepository)
/* harmony export */ });
/* harmony import */ var _alias_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6055);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8147);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2572);
/* harmony import */ var _written_consumer_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3405);
/* harmony import */ var _written_laurel_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2370);
/* harmony import */ var _written_model_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2400);
/* harmony import */ var _written_policy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(967);
/* harmony import */ var _written_recall_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1522);









/**
 * Parses what is ours among `files`; others are passed over. Never throws for what people wrote.
 *
 * @param root the directory that holds laurel.yaml, '' for the repository's top.
 */
function parseRepository(files, root = '') {
    const prefix = root === '' ? '' : `${root.replace(/\/$/, '')}/`;
    const collected = new Collector(`${prefix}${_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .laurelPath */ .lR}`);
    for (const file of files) {
        if (file.path.startsWith(prefix)) {
            collected.add(file, (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepositoryPath */ .XU)(file.path.slice(prefix.length)));
        }
    }
    return collected.done();
}
class Collector {
    #models = new Map();
    #policies = new Map();
    #recalls = new Map();
    #consumers = [];
    #aliases = [];
    #problems = [];
    #laurelPath;
    #laurel;
    constructor(path) {
        this.#laurelPath = path;
    }
    add(file, place) {
        const { path } = file;
        switch (place.kind) {
            case 'laurel':
                this.#laurel = this.#keep((0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .jm)(file, () => _written_laurel_file_js__WEBPACK_IMPORTED_MODULE_5__/* .laurelFileSchema */ .P));
                break;
            case 'model':
                this.#models.set(place.model, this.#keep((0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .jm)(file, () => _written_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .modelFileSchema */ .x)));
                break;
            case 'policy':
                this.#policies.set(place.name, this.#keep((0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .jm)(file, () => _written_policy_file_js__WEBPACK_IMPORTED_MODULE_7__/* .policyFileSchema */ .Y)));
                break;
            case 'recall':
                this.#recalls.set(place.name, this.#keep(parseRecallFile(file)));
                break;
            case 'consumer': {
                const { model, name } = place;
                const parsed = this.#keep((0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .jm)(file, () => _written_consumer_file_js__WEBPACK_IMPORTED_MODULE_4__/* .consumerFileSchema */ .e));
                this.#consumers.push({ model, name, path, file: parsed });
                break;
            }
            case 'alias': {
                const { model, alias } = place;
                this.#aliases.push({ model, alias, path, file: this.#keep((0,_alias_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAliasFile */ .u)(file)) });
                break;
            }
            case 'misplaced':
                this.#problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ file: path }, place.reason, place.remedy));
                break;
            case 'other':
                break;
        }
    }
    done() {
        const laurel = this.#laurel ?? this.#keep(missingLaurel(this.#laurelPath));
        return {
            laurel,
            models: this.#models,
            policies: this.#policies,
            recalls: this.#recalls,
            consumers: this.#consumers,
            aliases: this.#aliases,
            problems: this.#problems,
        };
    }
    #keep(checked) {
        if (!checked.ok)
            this.#problems.push(...checked.problems);
        return checked;
    }
}
function parseRecallFile(file) {
    return (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .jm)(file, (value) => (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKey */ .CJ)(value, 'versions') ? _written_recall_file_js__WEBPACK_IMPORTED_MODULE_8__/* .versionsRecallSchema */ .g : _written_recall_file_js__WEBPACK_IMPORTED_MODULE_8__/* .datasetRecallSchema */ .$T);
}
function missingLaurel(path) {
    return {
        ok: false,
        problems: [
            (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ file: path }, `there is no ${path}`, 'write one with laurel init, or name its directory'),
        ],
    };
}


/***/ }),

/***/ 3963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ resolvePolicy)
/* harmony export */ });
/* harmony import */ var _primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2718);
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9308);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8147);
// One policy with everything it extends folded into it: packs and files by name, nearer overrides farther.




/** @param at where `name` is written: what a policy that does not exist is reported at. */
function resolvePolicy(name, at, sources) {
    const chain = [];
    let next = { value: name, at };
    while (next !== undefined) {
        const wanted = next;
        if (chain.some((link) => link.name === wanted.value))
            return refused(cycle(chain, wanted));
        const found = findPolicy(wanted, sources);
        if (!found.ok)
            return found;
        chain.push({ name: wanted.value, file: found.value });
        const parent = found.value.written.extends;
        next = parent === undefined ? undefined : { value: parent, at: (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(found.value, 'extends') };
    }
    return { ok: true, value: fold(chain) };
}
function findPolicy({ value: name, at }, { files, packs }) {
    const found = packs.get(name) ?? files.policies.get(name);
    if (found !== undefined)
        return found;
    const known = [...files.policies.keys(), ...packs.keys()];
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, known);
    const hint = near === undefined ? `known are ${known.join(', ')}` : `did you mean ${near}?`;
    const where = name.startsWith('laurel/') ? 'no pack' : 'no policy';
    const remedy = name.startsWith('laurel/') ? hint : `write gates/${name}.yaml; ${hint}`;
    return refused((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(at, `there is ${where} ${name}`, remedy));
}
function cycle(chain, { value, at }) {
    const way = [...chain.map((link) => link.name), value].join(' extends ');
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(at, `a policy extends itself: ${way}`, 'remove one of these extends');
}
/** From the farthest ancestor to the policy itself, so that the nearer wins. */
function fold(chain) {
    const gates = new Map();
    const evidence = {};
    for (const { file } of chain.toReversed()) {
        Object.assign(evidence, evidenceOf(file));
        for (const [id, { gate, ...parameters }] of Object.entries(file.written.gates ?? {})) {
            gates.set(id, { id, gate, parameters, file });
        }
    }
    const [own, ...ancestors] = chain.map((link) => link.name);
    return { name: own ?? '', ancestors, ...evidence, gates };
}
function evidenceOf(file) {
    const { dataset, evaluators, maxAge } = file.written.evidence ?? {};
    const maxAgeMs = maxAge === undefined ? undefined : (0,_primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationMs */ .yi)(maxAge);
    const at = (field) => (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(file, 'evidence', field);
    return {
        ...(dataset === undefined ? {} : { dataset: { value: dataset, at: at('dataset') } }),
        ...(evaluators === undefined ? {} : { evaluators: { value: evaluators, at: at('evaluators') } }),
        ...(maxAgeMs === undefined ? {} : { maxAgeMs: { value: maxAgeMs, at: at('maxAge') } }),
    };
}
function refused(one) {
    return { ok: false, problems: [one] };
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ waiverProblems),
/* harmony export */   kA: () => (/* binding */ validWaivers)
/* harmony export */ });
/* unused harmony exports waiverEnd, waiverFor, waivableIds */
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9308);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8147);
// Waivers: a gate may stay unmet for a while, by name, with a reason, an owner and an end.


const dayMs = 86_400_000;
/** The first instant at which a waiver does not count any more. */
function waiverEnd({ until }) {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(until);
    return new Date(Date.parse(until) + (isDay ? dayMs : 0));
}
/** The waivers that count at `now`, by gate id. */
function validWaivers(waivers, now) {
    // A date that cannot be read is NaN, and NaN is after nothing: such a waiver never counts.
    return new Map([...waivers].filter(([, waiver]) => waiverEnd(waiver).getTime() > now.getTime()));
}
/** The waiver of one gate, when it counts at `now`. */
function waiverFor(waivers, gateId, now) {
    return validWaivers(waivers, now).get(gateId);
}
/** The ids that a waiver may name under `policy`: its gates, and what Laurel demands by itself and may be waived. */
function waivableIds(policy) {
    return [...policy.gates.map((gate) => gate.id), ...(policy.after === undefined ? [] : ['laurel.after'])];
}
/** Waivers that name no gate of the policy (errors) and waivers that are over (notes). */
function waiverProblems(file, policy, now) {
    if (file.wish.kind !== 'version')
        return [];
    const known = waivableIds(policy);
    return [...file.wish.waivers].flatMap(([id, waiver]) => {
        const at = file.document.placeOfKey(['waivers', id]);
        if (!known.includes(id))
            return [unknownGate(id, known, at)];
        if (waiverEnd(waiver).getTime() > now.getTime())
            return [];
        return [
            (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(at, `the waiver of ${id} ended with ${waiver.until} and does not count any more`, 'remove it, or meet the gate'),
        ];
    });
}
function unknownGate(id, known, at) {
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(id, known);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(at, `the waiver names ${id}, which is no gate of this alias's policy`, near === undefined ? `name one of ${known.join(', ')}, or remove it` : `did you mean ${near}?`);
}


/***/ }),

/***/ 5430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ demandsOn)
/* harmony export */ });
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9308);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3037);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8147);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2572);





/** What is written about one alias, or why nothing can be demanded of it. */
function demandsOn(files, model, alias) {
    if (!files.laurel.ok)
        return files.laurel;
    const laurel = files.laurel.value;
    const found = findModel(files, model);
    if (!found.ok)
        return found;
    const modelFile = found.value;
    const own = (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(modelFile.written.aliases, alias);
    if (own === undefined)
        return unlisted(modelFile, model, alias);
    const tier = findTier(laurel, modelFile);
    if (!tier.ok)
        return tier;
    const defaults = (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(laurel.written.aliases, alias);
    const sources = [
        ...tier.value,
        ...(defaults === undefined ? [] : [{ file: laurel, path: ['aliases', alias], written: defaults }]),
        { file: modelFile, path: ['aliases', alias], written: own },
    ];
    const after = nearest(sources, 'after');
    const tierName = modelFile.written.tier;
    return {
        ok: true,
        value: {
            model,
            alias,
            laurel,
            modelFile,
            at: modelFile.document.placeOfKey(['aliases', alias]),
            registry: nearest(sources, 'registry') ?? { value: laurel.written.home, at: (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(laurel, 'home') },
            registries: Object.keys(laurel.written.registries),
            ...(tierName === undefined ? {} : { tier: { value: tierName, at: (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(modelFile, 'tier') } }),
            ...(after === undefined ? {} : { after: { value: (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAliasName */ .bi)(after.value), at: after.at } }),
            merge: sources.findLast(({ written }) => written.merge !== undefined)?.written.merge ?? 'manual',
            policies: sources.flatMap((source) => placed(source, 'policy')),
            soaks: sources.flatMap(({ written }) => (written.soak === undefined ? [] : [written.soak])),
            approvals: sources.flatMap(({ file, path, written }) => written.approvals === undefined
                ? []
                : [{ file, path: [...path, 'approvals'], counts: written.approvals }]),
        },
    };
}
function findModel(files, model) {
    const found = files.models.get(model);
    if (found !== undefined)
        return found;
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(model, files.models.keys());
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    const path = rooted(files, (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .modelPath */ .LH)(model));
    return {
        ok: false,
        problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ file: path }, `the model ${model} has no file`, `write ${path}${hint}`)],
    };
}
/** `path` below the directory that holds laurel.yaml. */
function rooted({ laurel }, path) {
    return laurel.ok ? laurel.value.path.slice(0, -_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .laurelPath */ .lR.length) + path : path;
}
function unlisted(file, model, alias) {
    const listed = Object.keys(file.written.aliases);
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(alias, listed);
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    return {
        ok: false,
        problems: [
            (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(file.document.placeOfKey(['aliases']), `the model ${model} does not list the alias ${alias}`, `add ${alias}: {} to aliases in ${file.path}${hint}`),
        ],
    };
}
function findTier(laurel, model) {
    const name = model.written.tier;
    if (name === undefined)
        return { ok: true, value: [] };
    const tier = (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(laurel.written.tiers, name);
    if (tier !== undefined)
        return { ok: true, value: [{ file: laurel, path: ['tiers', name], written: tier }] };
    const known = Object.keys(laurel.written.tiers ?? {});
    const remedy = known.length === 0 ? `write tiers in ${laurel.path}` : `name one of ${known.join(', ')}`;
    return { ok: false, problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)((0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(model, 'tier'), `there is no tier ${name}`, remedy)] };
}
function placed({ file, path, written }, field) {
    const value = written[field];
    return value === undefined ? [] : [{ value, at: file.document.placeOf([...path, field]) }];
}
/** What is written nearest to the model: its own word before the defaults. */
function nearest(sources, field) {
    return sources.flatMap((source) => placed(source, field)).at(-1);
}


/***/ })

};
