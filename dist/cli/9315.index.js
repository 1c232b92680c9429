export const id = 9315;
export const ids = [9315];
export const modules = {

/***/ 47503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readPacks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61554);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70551);
// The policy packs that come with Laurel, read from its own directory.




async function readPacks() {
    const root = (0,_package_root_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRoot */ .Z)();
    const packs = Object.entries(_policy_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .packFiles */ .P).map(async ([name, path]) => [name, { path, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) }]);
    return new Map(await Promise.all(packs));
}


/***/ }),

/***/ 76956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ bindGates)
/* harmony export */ });
/* harmony import */ var _primitives_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77678);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98147);
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
            const { needs, judge, explain, planSample } = bound;
            gates.push({ id, gate, written: parameters, at, needs, judge, explain, planSample });
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

/***/ 14547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ effectivePolicy)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(44861);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/primitives/duration.js
var duration = __webpack_require__(92718);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/policy/parse-file.js
var parse_file = __webpack_require__(62062);
// EXTERNAL MODULE: ./.build/js/src/policy/problem.js
var problem = __webpack_require__(98147);
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
var nearest_name = __webpack_require__(99308);
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
var bind_gates = __webpack_require__(76956);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
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
var resolve_policy = __webpack_require__(83963);
// EXTERNAL MODULE: ./.build/js/src/policy/written-demands.js
var written_demands = __webpack_require__(35430);
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
        merge: demands.merge?.value ?? 'manual',
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
    return Math.max(0, ...soaks.map(({ value }) => (0,duration/* parseDurationMs */.yi)(value) ?? 0));
}


/***/ }),

/***/ 61554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePacks),
/* harmony export */   P: () => (/* binding */ packFiles)
/* harmony export */ });
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62062);
/* harmony import */ var _written_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80967);
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

/***/ 83963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ resolvePolicy)
/* harmony export */ });
/* harmony import */ var _primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92718);
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99308);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62062);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98147);
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
    for (const { name: policy, file } of chain.toReversed()) {
        Object.assign(evidence, evidenceOf(file));
        for (const [id, { gate, ...parameters }] of Object.entries(file.written.gates ?? {})) {
            gates.set(id, { id, policy, gate, parameters, file });
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

/***/ 12749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  k: () => (/* binding */ judgeRemoval)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(44861);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(83014);
;// CONCATENATED MODULE: ./.build/js/src/evidence/fingerprint.js
// What a judgement rested on, as one digest: whether anything changed since can be told without judging again.


/**
 * The digest of everything that gates could see: manifests, evaluations, consumers and problems, whatever the order in
 * which they were gathered, and not when.
 */
function evidenceFingerprint({ candidate, current, previous, consumers, dataset }) {
    return (0,digest/* digestOf */.ol)((0,canonical_json/* canonicalBytes */.M)({
        candidate: seen(candidate),
        current: current.kind === 'none' ? null : seen(current),
        dataset: dataset ?? null,
        ...(previous === undefined ? {} : { previous: previous.map(seen) }),
        ...(consumers === undefined || consumers.length === 0
            ? {}
            : { consumers: consumers.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }),
    }));
}
function seen({ model, version, manifestDigest, evaluations, problems, inputExample }) {
    return {
        model,
        version,
        manifest: manifestDigest,
        evaluations: evaluations.map(({ digest }) => digest).toSorted(),
        problems: [
            ...problems.map(({ key, kind }) => `${key} ${kind}`),
            ...unusableFiles(evaluations),
            ...(inputExample?.kind === 'unusable' ? [`${inputExample.path} ${inputExample.reason}`] : []),
        ].toSorted(),
    };
}
/** Files that could not be read: an evaluation names what they should be, not what they are now. */
function unusableFiles(evaluations) {
    return evaluations.flatMap(({ digest, predictions, samples, tokenSamples = {} }) => [predictions, samples, ...Object.values(tokenSamples)].flatMap((read) => read?.kind === 'unusable' ? [`${digest} ${read.code}`] : []));
}

// EXTERNAL MODULE: ./.build/js/src/registry/diff.js + 1 modules
var diff = __webpack_require__(32429);
// EXTERNAL MODULE: ./.build/js/src/promotion/demands.js
var promotion_demands = __webpack_require__(40911);
// EXTERNAL MODULE: ./.build/js/src/promotion/judgement.js
var judgement = __webpack_require__(84840);
;// CONCATENATED MODULE: ./.build/js/src/promotion/judge.js




/** Judges a promotion. The same input gives the same judgement, to the byte. */
function judge({ subject, policy, evidence, facts, now }) {
    const { candidate, current } = evidence;
    const demands = (0,judgement/* applyWaivers */.Kw)([
        ...policy.gates.map((gate) => judgeGate(gate, evidence)),
        (0,promotion_demands/* completeDemand */.nr)(candidate.manifest.complete),
        (0,promotion_demands/* pinnedDemand */.U9)(subject.pinned, candidate.manifestDigest),
        (0,promotion_demands/* recallDemand */.H8)(facts.recalls),
        ...(facts.soak === null ? [] : [(0,promotion_demands/* soakDemand */.yi)(facts.soak, now)]),
        ...(facts.approvals.demanded.length === 0 ? [] : [(0,promotion_demands/* approvalsDemand */.as)(facts.approvals)]),
    ], subject.waivers);
    return {
        format: judgement/* reportFormat */.aY,
        model: subject.model,
        alias: subject.alias,
        blob: subject.blob,
        current: current.kind === 'none' ? null : { version: current.version, manifest: current.manifestDigest },
        candidate: { version: candidate.version, manifest: candidate.manifestDigest },
        outcome: (0,judgement/* outcomeOf */.sG)(demands),
        policy: policy.digest,
        demands,
        differences: current.kind === 'none' ? [] : [...(0,diff/* diffVersions */.r)(diffed(current), diffed(candidate))],
        evaluations: { candidate: digestsOf(candidate), current: digestsOf(current) },
        fingerprint: (0,judgement/* fingerprintOf */.ax)({
            blob: subject.blob,
            policy: policy.digest,
            evidence: evidenceFingerprint(evidence),
            verdicts: demands.map((demand) => [demand.id, demand.verdict]),
        }),
        judgedAt: now.toISOString(),
    };
}
/** A removal is not measured: only people decide it. */
function judgeRemoval({ subject, policy, current, approvals, now, }) {
    const demands = (0,judgement/* applyWaivers */.Kw)([(0,promotion_demands/* approvalsDemand */.as)(approvals)], new Map());
    const outcome = approvals.demanded.length === 0 ? 'passed' : (0,judgement/* outcomeOf */.sG)(demands);
    return {
        format: judgement/* reportFormat */.aY,
        model: subject.model,
        alias: subject.alias,
        blob: subject.blob,
        current: current === null ? null : { version: current.version, manifest: current.manifest },
        candidate: null,
        outcome,
        policy: policy.digest,
        demands: approvals.demanded.length === 0 ? [] : demands,
        differences: [],
        evaluations: { candidate: [], current: [] },
        fingerprint: (0,judgement/* fingerprintOf */.ax)({ blob: subject.blob, policy: policy.digest, removal: true, outcome }),
        judgedAt: now.toISOString(),
    };
}
/** A gate that throws has not judged: `errored` blocks, and is tried again rather than remembered. */
function judgeGate(gate, evidence) {
    return { id: gate.id, gate: gate.gate, judgement: safely(gate, evidence), waivable: true };
}
function safely(gate, evidence) {
    try {
        return gate.judge(evidence);
    }
    catch (cause) {
        const reason = `the gate broke: ${cause instanceof Error ? cause.message : String(cause)}`.slice(0, 1_000);
        return {
            verdict: 'errored',
            checks: [
                {
                    subject: gate.gate,
                    current: null,
                    candidate: null,
                    delta: null,
                    limit: '',
                    verdict: 'errored',
                    reason,
                    remedy: 'this is a bug in Laurel: please report it',
                },
            ],
            notes: [],
        };
    }
}
function diffed({ manifest, evaluations }) {
    return { manifest, evaluations: evaluations.map((each) => each.evaluation) };
}
function digestsOf(version) {
    if ('kind' in version && version.kind === 'none')
        return [];
    return version.evaluations.map((each) => each.digest);
}


/***/ }),

/***/ 84840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   Ph: () => (/* binding */ judgementDocument),
/* harmony export */   aY: () => (/* binding */ reportFormat),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44861);
/* harmony import */ var _gates_inference_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54919);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61371);
/* harmony import */ var _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63339);
// A judgement: what every gate said of one promotion, on what evidence, under which policy. Stored as a report.






const reportFormat = 'laurel.report/1';
const verdict = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_gates_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdicts */ .rY);
const unwaived = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['passed', 'inconclusive', 'failed', 'errored']);
const measure = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    value: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
    unit: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['none', 'ms', 'ratio', 'per-second', 'count']),
    n: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().optional(),
    interval: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ low: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6, high: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6, level: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6 }).optional(),
});
const inference = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    of: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['candidate', 'difference']),
    mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_gates_inference_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI),
    estimate: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
    low: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
    high: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
    level: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
    limit: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
    keep: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['at-least', 'at-most']),
    method: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024),
    n: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    draws: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024), replicates: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }).optional(),
    family: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024), size: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), correction: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('holm') })
        .optional(),
});
const curve = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['quantiles', 'reliability']),
    subject: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024),
    series: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        of: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['candidate', 'current']),
        points: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            x: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
            y: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
            low: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6.optional(),
            high: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6.optional(),
        }))
            .max(256)
            .readonly(),
    }))
        .max(2)
        .readonly(),
});
const check = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    subject: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024),
    current: measure.nullable(),
    candidate: measure.nullable(),
    delta: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6.nullable(),
    limit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024),
    verdict: unwaived,
    reason: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8,
    remedy: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8.optional(),
    inference: inference.optional(),
});
const waiver = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ owner: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTextField */ .aT, reason: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8, until: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTextField */ .aT });
const demand = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .dynamicKey */ .Nu,
    gate: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTextField */ .aT,
    verdict,
    checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(check),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8),
    curves: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(curve).max(64).optional(),
    waiver: waiver.optional(),
});
/** One difference between two versions, in words that a reviewer reads. */
const difference = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    area: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['files', 'metrics', 'signature', 'code', 'data', 'hyperparameters', 'environment', 'tags']),
    subject: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024),
    before: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(4_096).nullable(),
    after: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(4_096).nullable(),
});
const versionReference = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ version: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .versionField */ .FA, manifest: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digestField */ .h5 });
const judgementDocument = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(reportFormat),
    model: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .modelField */ .Cn,
    alias: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasField */ .ps,
    /** Blob id of the alias file that was judged. */
    blob: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIdField */ .IU,
    current: versionReference.nullable(),
    /** `null` when the alias is to be removed. */
    candidate: versionReference.nullable(),
    outcome: verdict,
    policy: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digestField */ .h5,
    demands: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(demand),
    differences: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(difference),
    /** Digests of the evaluations seen, of the candidate and of the current version. */
    evaluations: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ candidate: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digestField */ .h5), current: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digestField */ .h5) }),
    /** Digest over everything that decided: a later judgement with another fingerprint saw something else. */
    fingerprint: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digestField */ .h5,
    judgedAt: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2,
});
/**
 * Applies waivers: a valid waiver turns `failed` or `inconclusive` into `waived`; what passed stays passed, and
 * what errored stays errored, because nobody can waive what was not judged.
 */
function applyWaivers(judged, waivers) {
    return judged.map(({ id, gate, judgement, waivable }) => {
        const given = waivable ? waivers.get(id) : undefined;
        const waived = given !== undefined && (judgement.verdict === 'failed' || judgement.verdict === 'inconclusive');
        return {
            id,
            gate,
            verdict: waived ? 'waived' : judgement.verdict,
            checks: judgement.checks.map((each) => ({ ...each })),
            notes: [...judgement.notes],
            ...(judgement.curves === undefined ? {} : { curves: [...judgement.curves] }),
            ...(waived ? { waiver: given } : {}),
        };
    });
}
/** The worst verdict of all demands; a promotion nobody demanded anything of is inconclusive. */
function outcomeOf(demands) {
    return (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .foldVerdicts */ .OK)(demands.map((each) => each.verdict));
}
/** Digest of what decided, in canonical form. */
function fingerprintOf(parts) {
    return (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(parts));
}


/***/ }),

/***/ 91219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kx: () => (/* binding */ storeReport),
/* harmony export */   ni: () => (/* binding */ readRefusal),
/* harmony export */   q0: () => (/* binding */ refusalFormat),
/* harmony export */   s6: () => (/* binding */ storeRefusal),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _ledger_immutable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80171);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63339);
/* harmony import */ var _registry_documents_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88513);
/* harmony import */ var _registry_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22333);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84840);
// Refusals: a merged alias file that was refused stays refused, so that late evidence makes nothing live by surprise.







const refusalFormat = 'laurel.refusal/1';
const refusalReasons = [
    'gates',
    'held',
    'wrong-lift',
    'wrong-digest',
    'invalid-file',
    'no-policy',
    'no-version',
    'recalled',
    'no-target',
];
const refusalDocument = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(refusalFormat),
    model: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .modelField */ .Cn,
    alias: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasField */ .ps,
    /** Blob id of the refused alias file. */
    blob: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIdField */ .IU,
    commit: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIdField */ .IU,
    why: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(refusalReasons),
    message: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8,
    remedy: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8.optional(),
    report: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .digestField */ .h5.optional(),
    refusedAt: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .instantField */ .o2,
});
/** Stores a judgement under its digest. Writing the same one twice is one write. */
async function storeReport(ports, judgement) {
    const { bytes, digest } = (0,_registry_documents_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)(judgement);
    await (0,_ledger_immutable_js__WEBPACK_IMPORTED_MODULE_0__/* .storeImmutable */ .O)({ ...ports, key: (0,_registry_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .reportKey */ .y1)(digest), bytes });
    return digest;
}
/** @throws LaurelError `not-found`; `digest-mismatch` and `corrupt-document` as every stored document. */
async function readReport(store, digest) {
    const key = (0,_registry_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .reportKey */ .y1)(digest);
    const found = await store.get(key);
    if (found.kind === 'found')
        return (0,_registry_documents_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStored */ .Tw)(_judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .judgementDocument */ .Ph, _judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFormat */ .aY, found.body, key);
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'not-found',
        message: `no report ${digest}`,
        at: { key },
        remedy: 'run laurel verify',
    });
}
async function readRefusal(store, { model, alias, blob, signal, }) {
    const key = (0,_registry_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalKey */ .cW)(model, alias, blob);
    const found = await store.get(key, { signal });
    return found.kind === 'found' ? (0,_registry_documents_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStored */ .Tw)(refusalDocument, refusalFormat, found.body, key) : null;
}
/** Remembers a refusal; where one of this blob is remembered already, that one stays. */
async function storeRefusal(ports, refusal) {
    const key = (0,_registry_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalKey */ .cW)(refusal.model, refusal.alias, refusal.blob);
    const outcome = await ports.store.create(key, (0,_registry_documents_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)(refusal).bytes, { signal: ports.signal });
    if (outcome.kind !== 'unknown')
        return;
    if ((await readRefusal(ports.store, refusal)) === null)
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
            code: 'store-unavailable',
            message: 'the refusal could not be stored; nothing was promoted',
            at: { key },
            remedy: 'run apply again',
            cause: outcome.cause,
        });
}


/***/ }),

/***/ 76287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qv: () => (/* binding */ Snapshots),
  eh: () => (/* binding */ aliasId)
});

// UNUSED EXPORTS: Snapshot

// EXTERNAL MODULE: ./.build/js/src/gates/all-gates.js + 164 modules
var all_gates = __webpack_require__(80353);
// EXTERNAL MODULE: ./.build/js/src/policy/alias-file.js
var alias_file = __webpack_require__(76055);
// EXTERNAL MODULE: ./.build/js/src/policy/normalize.js + 3 modules
var normalize = __webpack_require__(14547);
// EXTERNAL MODULE: ./.build/js/src/policy/packs.js
var policy_packs = __webpack_require__(61554);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-files.js
var repository_files = __webpack_require__(66700);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(62572);
;// CONCATENATED MODULE: ./.build/js/src/promotion/blob-cache.js
class BlobCache {
    #known = new Map();
    has(file) {
        return this.#known.has(fileId(file));
    }
    /** What `read` makes of the file; a failure is not kept. */
    async get(file, read) {
        const id = fileId(file);
        const known = this.#known.get(id) ?? read();
        this.#known.set(id, known);
        try {
            return await known;
        }
        catch (cause) {
            if (this.#known.get(id) === known)
                this.#known.delete(id);
            throw cause;
        }
    }
    /** Forgets what is not in `tree`, so that a long life does not fill the memory. */
    keepOnly(tree) {
        if (this.#known.size === 0)
            return;
        const wanted = new Set(tree.map(fileId));
        for (const id of this.#known.keys())
            if (!wanted.has(id))
                this.#known.delete(id);
    }
}
/** The same for the same bytes at the same place. */
function fileId({ blob, mode, path }) {
    return `${blob} ${mode} ${path}`;
}

// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(18960);
;// CONCATENATED MODULE: ./.build/js/src/promotion/commit-history.js
// How one commit of the default branch came to be, as the code host tells it: asked once, and for many at once.

const parallelComparisons = 64;
class CommitHistory {
    #host;
    #commit;
    #changes = new Map();
    #ancestries = new Map();
    #held = new Map();
    constructor(host, commit) {
        this.#host = host;
        this.#commit = commit;
    }
    /** How the alias file came to its content: asked once a path, for many at once with {@link prefetchChanges}. */
    async changeOf(path) {
        if (!this.#changes.has(path))
            await this.prefetchChanges([path]);
        return this.#changes.get(path) ?? { commit: this.#commit, author: 'unknown', pullRequest: null };
    }
    /**
     * As {@link changeOf}, of a file that said something else at the commit `honoured`. A change that does not come after
     * that did not bring what the file says now, whatever line of history leads to it: its approvals are of long ago, and
     * count no more. From then on {@link changeOf} says the same.
     */
    async changeSince(path, honoured) {
        const change = await this.changeOf(path);
        const { commit, pullRequest } = change;
        if (commit === this.#commit || pullRequest === null || pullRequest.approvals.length === 0)
            return change;
        if ((await this.#host.compare(honoured, commit)) === 'ahead')
            return change;
        const stale = { ...change, pullRequest: { ...pullRequest, approvals: [] } };
        this.#changes.set(path, stale);
        return stale;
    }
    /** What {@link changeOf} would say, where it was asked before; nobody is asked. */
    knownChange(path) {
        return this.#changes.get(path) ?? null;
    }
    async prefetchChanges(paths) {
        const missing = paths.filter((path) => !this.#changes.has(path));
        for (const [path, change] of await this.#host.changesOf(this.#commit, missing))
            this.#changes.set(path, change);
    }
    /** How this commit lies to one that was honoured before: asked once a commit. */
    async ancestryOf(honoured) {
        const known = this.#ancestries.get(honoured) ?? this.#host.compare(honoured, this.#commit);
        this.#ancestries.set(honoured, known);
        let ancestry = 'unknown';
        try {
            ancestry = await known;
        }
        finally {
            // A commit that is missing may be fetched, and a host that failed may answer.
            if (ancestry === 'unknown')
                this.#ancestries.delete(honoured);
        }
        return ancestry;
    }
    /** Whether `root` is among this commit's history: asked once, also where it is not known at all. */
    async holds(root) {
        const held = this.#held.get(root) ?? this.#host.compare(root, this.#commit).then(isInLine);
        this.#held.set(root, held);
        held.catch(() => this.#held.delete(root));
        return held;
    }
    /** Asks {@link ancestryOf} of many at once, for hosts that answer many together; who fails shows when asked again. */
    async prefetchAncestries(honoured) {
        await (0,in_parallel/* inParallel */.H)([...new Set(honoured)], parallelComparisons, async (commit) => Promise.allSettled([this.ancestryOf(commit)]));
    }
}
function isInLine(ancestry) {
    return ancestry === 'ahead' || ancestry === 'same';
}

;// CONCATENATED MODULE: ./.build/js/src/promotion/snapshot.js
// The alias repository at one commit: what Git wants of every alias, and the policy that judges it.
// A commit names its content, so a snapshot never goes stale; which commit is the tip is asked anew every time.








/** Far above what a parser accepts: a larger file is refused by it alone, and keeps no other from being read. */
const maxFileBytes = 64 * 1024 * 1024;
/** What identifies an alias in maps: `credit-risk@production`. */
function aliasId(model, alias) {
    return `${model}@${alias}`;
}
/** Where the repository is read from, and what was read of it: parsed files are cached by blob id. */
class Snapshots {
    host;
    /** The directory of laurel.yaml, '' for the top. */
    root;
    packs;
    #aliasFiles = new BlobCache();
    #modelFiles = new BlobCache();
    #shared;
    #last;
    constructor({ host, root, packs }) {
        this.host = host;
        this.root = root;
        this.packs = (0,policy_packs/* parsePacks */.E)(packs);
    }
    /** The snapshot of the default branch as it is now. */
    async atTip() {
        return this.at(await this.host.tip());
    }
    async at(commit) {
        if (this.#last?.commit !== commit) {
            const last = { commit, snapshot: this.#read(commit) };
            this.#last = last;
            // A failed reading is not kept: the next call tries again.
            last.snapshot.catch(() => {
                if (this.#last === last)
                    this.#last = undefined;
            });
        }
        return this.#last.snapshot;
    }
    /** An alias file by its blob: read once, whatever commits it is in. */
    async readAlias(file) {
        return this.#aliasFiles.get(file, async () => {
            const [source] = await this.readSources([file]);
            return (0,alias_file/* parseAliasFile */.u)(source ?? emptySource(file));
        });
    }
    /** A model's file by its blob, as {@link readAlias}. */
    async readModel(file) {
        return this.#modelFiles.get(file, async () => (await this.#parse([file])).models);
    }
    /**
     * Reads alias files, or models' files, in one call, for those who will ask for each of them; who fails shows when
     * asked again.
     */
    async readTogether(aliases, models = []) {
        const newAliases = aliases.filter((file) => !this.#aliasFiles.has(file));
        const newModels = models.filter((file) => !this.#modelFiles.has(file));
        if (newAliases.length + newModels.length < 2)
            return;
        const reading = this.readSources([...newAliases, ...newModels]);
        const sourceAt = async (index) => (await reading)[index];
        await Promise.allSettled([
            ...newAliases.map(async (file, index) => this.#aliasFiles.get(file, async () => (0,alias_file/* parseAliasFile */.u)((await sourceAt(index)) ?? emptySource(file)))),
            ...newModels.map(async (file, index) => this.#modelFiles.get(file, async () => {
                const source = (await sourceAt(newAliases.length + index)) ?? emptySource(file);
                return (0,repository_files/* parseRepository */.S)([source], this.root).models;
            })),
        ]);
    }
    /** Files that are read together: again only when `id`, of all their blobs, is another. */
    async readShared({ id, files }) {
        if (this.#shared?.id !== id) {
            const shared = { id, files: this.#parse(files) };
            this.#shared = shared;
            shared.files.catch(() => {
                if (this.#shared === shared)
                    this.#shared = undefined;
            });
        }
        return this.#shared.files;
    }
    async #parse(files) {
        return (0,repository_files/* parseRepository */.S)(await this.readSources(files), this.root);
    }
    async readSources(files) {
        // A submodule's id names a commit elsewhere: there is nothing to read.
        const readable = files.filter((file) => file.mode !== 'submodule');
        const bytes = await this.host.readBlobs(readable.map((file) => file.blob), maxFileBytes);
        const byBlob = new Map(readable.map((file, index) => [file.blob, bytes[index]]));
        return files.map(({ path, blob, mode }) => ({
            path,
            blob,
            mode,
            bytes: byBlob.get(blob) ?? new Uint8Array(),
        }));
    }
    async #read(commit) {
        const prefix = this.root === '' ? '' : `${this.root}/`;
        const wanted = [`${prefix}${repository_path/* laurelPath */.lR}`, ...repository_path/* repositoryPrefixes */.Xn.map((each) => `${prefix}${each}`)];
        const tree = await this.host.list(commit, prefix);
        this.#aliasFiles.keepOnly(tree);
        this.#modelFiles.keepOnly(tree);
        return new Snapshot(this, commit, tree.filter((file) => wanted.some((each) => file.path.startsWith(each))));
    }
}
class Snapshot {
    commit;
    history;
    /** By {@link aliasId}. */
    aliases;
    #from;
    /** Everything of ours that is not an alias file, models by their name. */
    #shared;
    #models;
    constructor(from, commit, tree) {
        this.#from = from;
        this.commit = commit;
        this.history = new CommitHistory(from.host, commit);
        const aliases = new Map();
        const models = new Map();
        const shared = [];
        const skip = from.root === '' ? 0 : from.root.length + 1;
        for (const file of tree) {
            const place = (0,repository_path/* parseRepositoryPath */.XU)(file.path.slice(skip));
            if (place.kind === 'alias')
                aliases.set(aliasId(place.model, place.alias), { ...file, model: place.model, alias: place.alias });
            else if (place.kind === 'model')
                models.set(place.model, file);
            else if (place.kind !== 'other')
                shared.push(file);
        }
        this.aliases = aliases;
        this.#models = models;
        this.#shared = { id: shared.map(fileId).join('\n'), files: shared };
    }
    /** Whether there is a laurel.yaml, which may be one that nobody can read. */
    get hasLaurelFile() {
        const path = this.#from.root === '' ? repository_path/* laurelPath */.lR : `${this.#from.root}/${repository_path/* laurelPath */.lR}`;
        return this.#shared.files.some((file) => file.path === path);
    }
    /** What stands in the tree for an alias; `null` where there is no file. */
    aliasFile(model, alias) {
        return this.aliases.get(aliasId(model, alias)) ?? null;
    }
    /** Everything of ours that stands in the tree. */
    files() {
        return [...this.aliases.values(), ...this.#models.values(), ...this.#shared.files];
    }
    async read(file) {
        return this.#from.readAlias(file);
    }
    /** laurel.yaml, policies, recalls and consumers: what is not about one model. */
    async sharedFiles() {
        return this.#from.readShared(this.#shared);
    }
    /** {@link sharedFiles} with the file of one model. */
    async filesFor(model) {
        const own = this.#models.get(model);
        const shared = await this.sharedFiles();
        return own === undefined ? shared : { ...shared, models: await this.#from.readModel(own) };
    }
    /** Reads in one call what {@link policyOf} will need of many aliases. */
    async readTogether(wanted, aliasFiles = []) {
        const models = new Map(wanted.flatMap(({ model }) => {
            const file = this.#models.get(model);
            return file === undefined ? [] : [[model, file]];
        }));
        await this.#from.readTogether(aliasFiles, [...models.values()]);
    }
    /** The whole demand on an alias, or why there is none. */
    async policyOf(model, alias) {
        return (0,normalize/* effectivePolicy */.C)({
            files: await this.filesFor(model),
            model,
            alias,
            packs: this.#from.packs,
            bindGate: all_gates/* bindGate */.bt,
        });
    }
}
function emptySource({ path, blob, mode }) {
    return { path, blob, mode, bytes: new Uint8Array() };
}


/***/ }),

/***/ 32429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ diffVersions)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(44861);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
;// CONCATENATED MODULE: ./.build/js/src/registry/signature-facts.js
// A signature as facts that can be compared and read: one for each field, parameter and thing that callers rely on.


/** In the order of the signature: inputs, outputs, parameters, what a language model promises. */
function signatureFacts({ inputs, outputs, parameters, languageModel }) {
    return [
        ...fieldFacts('input', inputs),
        ...(outputs === null ? [] : fieldFacts('output', outputs)),
        ...parameters.map(({ name, type, shape, default: value }) => [
            `parameter ${name}`,
            `${type}${showShape(shape)}, default ${JSON.stringify(value)}`,
        ]),
        ...(languageModel === undefined ? [] : languageModelFacts(languageModel)),
    ];
}
function fieldFacts(side, fields) {
    switch (fields.kind) {
        case 'tensors':
            return fields.tensors.map(({ name, dtype, shape }, index) => [
                `${side} ${name ?? `#${index + 1}`}`,
                `tensor ${dtype}${showShape(shape)}`,
            ]);
        case 'columns':
            return fields.columns.map(({ name, required, type }, index) => [
                `${side} ${name ?? `#${index + 1}`}`,
                `${showType(type)}${required ? '' : ', optional'}`,
            ]);
        case 'json-schema':
            return schemaFacts(side, fields.schema);
        case 'text':
            return [[side, 'text']];
        default:
            return (0,errors/* unreachable */.HB)(fields);
    }
}
/** A fact for each property at the top, and one for all else that a schema says. */
function schemaFacts(side, schema) {
    if (typeof schema === 'boolean')
        return [[side, `JSON Schema ${schema}`]];
    const { properties, ...rest } = schema;
    const isMap = typeof properties === 'object' && properties !== null && !Array.isArray(properties);
    return [
        [side, `JSON Schema ${(0,canonical_json/* canonicalJson */.d)(isMap ? rest : schema)}`],
        ...(isMap
            ? Object.entries(properties).map(([name, said]) => [`${side} ${name}`, (0,canonical_json/* canonicalJson */.d)(said)])
            : []),
    ];
}
function languageModelFacts({ tokenizer = {}, ...said }) {
    const all = [
        ['context length', said.contextLength],
        ['most tokens answered', said.maxOutputTokens],
        ['chat template', said.chatTemplate],
        ['tokenizer', tokenizer.digest],
        ['vocabulary size', tokenizer.vocabularySize],
        ['special tokens', tokenizer.specialTokens],
        ['roles', said.roles],
        ['tools', said.tools],
        ['response formats', said.responseFormats],
    ];
    return all.flatMap(([subject, value]) => value === undefined ? [] : [[subject, typeof value === 'object' ? (0,canonical_json/* canonicalJson */.d)(value) : String(value)]]);
}
function showShape(shape) {
    return shape === null ? '' : `[${shape.map((size) => (size === -1 ? '?' : size)).join(', ')}]`;
}
function showType(type) {
    switch (type.kind) {
        case 'scalar':
            return type.type;
        case 'array':
            return `array<${showType(type.items)}>`;
        case 'map':
            return `map<${showType(type.values)}>`;
        default:
            return `{${type.properties.map((each) => `${each.name}${each.required ? '' : '?'}: ${showType(each.type)}`).join(', ')}}`;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/registry/diff.js

/** Every difference from `before` to `after`, in the order of areas and then of subjects. */
function diffVersions(before, after) {
    const [from, to] = [factsOf(before, after), factsOf(after, before)];
    return areas.flatMap((area) => {
        const [old, now] = [from[area], to[area]];
        return [...new Set([...old.keys(), ...now.keys()])]
            .toSorted()
            .filter((subject) => old.get(subject) !== now.get(subject))
            .map((subject) => {
            const [was, is] = readable(old.get(subject), now.get(subject));
            return { area, subject: cut(subject, 1_024), before: cutOrNull(was), after: cutOrNull(is) };
        });
    });
}
/** Long decimals to six significant digits, unless that would hide the difference. */
function readable(before, after) {
    const rounded = [before, after].map((text) => text !== undefined && /^-?[0-9]+\.[0-9]{5,}$/.test(text)
        ? String(Number(Number(text).toPrecision(6)))
        : text);
    return rounded[0] === rounded[1] ? [before, after] : rounded;
}
const areas = [
    'signature', 'data', 'code', 'hyperparameters', 'environment', 'metrics', 'tags', 'files',
]; // prettier-ignore
function factsOf(version, other) {
    const { manifest } = version;
    return {
        files: new Map(manifest.artifacts.map(({ path, digest, sizeBytes }) => [
            path,
            `${digest.slice(0, 19)}…, ${sizeBytes} bytes`,
        ])),
        metrics: new Map([
            ...Object.entries(manifest.metrics).map(([name, value]) => [`${name} (as registered)`, String(value)]),
            ...measuredOf(version, other),
        ]),
        signature: new Map(manifest.signature === undefined ? [] : signatureFacts(manifest.signature)),
        code: codeFacts(manifest),
        data: dataFacts(manifest),
        hyperparameters: new Map(Object.entries(manifest.hyperparameters).map(([name, value]) => [name, String(value)])),
        environment: environmentFacts(manifest),
        tags: new Map(Object.entries(manifest.tags)),
    };
}
/** Metrics on datasets that both were measured on: of several evaluations of one, the latest observed. */
function measuredOf(version, other) {
    const shared = new Set((other.evaluations ?? []).map(placeOf));
    return (version.evaluations ?? [])
        .filter((evaluation) => shared.has(placeOf(evaluation)))
        .toSorted((a, b) => Date.parse(a.observedAt) - Date.parse(b.observedAt))
        .flatMap(({ dataset, split, metrics }) => metrics.map(({ name, value }) => [`${name} on ${dataset.name} (${split})`, String(value)]));
}
function placeOf({ dataset, split }) {
    return `${dataset.digest} ${split}`;
}
function codeFacts({ lineage: { code, run } }) {
    return known([
        ['repository', code?.repository],
        ['commit', code?.commit],
        ['uncommitted changes', code === undefined ? undefined : code.dirty ? 'yes' : 'no'],
        ['run', run === undefined ? undefined : `${run.tracker} ${run.id}`],
        ['run actor', run?.actor],
    ]);
}
function dataFacts({ lineage: { datasets, features, parents } }) {
    return new Map([
        ...datasets.map(({ name, role, digest, snapshot, uri }) => {
            const identity = [digest, snapshot, uri].filter((part) => part !== undefined);
            return [`${role} ${name}`, identity.join(', ')];
        }),
        ...features.map(({ name, version }) => [`feature ${name}`, version]),
        ...parents.map(({ model, version }) => [`parent ${model}@${version}`, `${model}@${version}`]),
    ]);
}
function environmentFacts({ kind, flavor, lineage: { environment } }) {
    const { python, packages, hardware } = environment ?? {};
    return known([
        ['kind', kind],
        ['flavor', flavor],
        ['python', python],
        ['packages', packages],
        ['cpu', hardware?.cpu],
        ['gpu', hardware?.gpu],
        ['gpu count', hardware?.count === undefined ? undefined : String(hardware.count)],
    ]);
}
function known(facts) {
    return new Map(facts.flatMap(([subject, value]) => (value === undefined ? [] : [[subject, value]])));
}
function cutOrNull(text) {
    return text === undefined ? null : cut(text, 4_096);
}
function cut(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).toWellFormed()}…`;
}


/***/ })

};
