export const id = 1388;
export const ids = [1388];
export const modules = {

/***/ 39522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/src/gates/all-gates.js + 164 modules
var all_gates = __webpack_require__(80353);
// EXTERNAL MODULE: ./.build/js/src/policy/packs.js
var packs = __webpack_require__(61554);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/policy/bind-gates.js
var bind_gates = __webpack_require__(76956);
// EXTERNAL MODULE: ./.build/js/src/policy/consumers.js
var consumers = __webpack_require__(72225);
// EXTERNAL MODULE: ./.build/js/src/policy/parse-file.js
var parse_file = __webpack_require__(62062);
// EXTERNAL MODULE: ./.build/js/src/policy/problem.js
var problem = __webpack_require__(98147);
// EXTERNAL MODULE: ./.build/js/src/policy/resolve-policy.js
var resolve_policy = __webpack_require__(83963);
;// CONCATENATED MODULE: ./.build/js/src/policy/laurel-problems.js
// What is wrong with laurel.yaml whatever models there are: names in it that lead nowhere.



/** Registries, policies and roles that laurel.yaml names and nobody wrote; soaks that nothing starts. */
function laurelProblems(files, packs) {
    if (!files.laurel.ok)
        return [];
    const laurel = files.laurel.value;
    return [
        ...unknownRegistries(laurel),
        ...demandsOf(laurel).flatMap(({ path, policy }) => {
            if (policy === undefined)
                return [];
            const resolved = (0,resolve_policy/* resolvePolicy */.n)(policy, (0,parse_file/* placeIn */.VV)(laurel, ...path, 'policy'), { files, packs });
            return resolved.ok ? [] : resolved.problems;
        }),
        ...demandsOf(laurel).flatMap(({ path, approvals }) => unknownRoles(laurel, path, approvals)),
        ...idleSoaks(laurel),
    ];
}
function demandsOf({ written }) {
    const under = (field) => Object.entries(written[field] ?? {}).map(([name, { policy, approvals }]) => ({
        path: [field, name],
        policy,
        approvals,
    }));
    return [...under('tiers'), ...under('aliases')];
}
function unknownRegistries(laurel) {
    const { registries, home, aliases = {} } = laurel.written;
    const named = [
        { name: home, at: (0,parse_file/* placeIn */.VV)(laurel, 'home') },
        ...Object.entries(aliases).flatMap(([alias, { registry }]) => registry === undefined ? [] : [{ name: registry, at: (0,parse_file/* placeIn */.VV)(laurel, 'aliases', alias, 'registry') }]),
    ];
    return named
        .filter(({ name }) => (0,parse_file/* member */.Dc)(registries, name) === undefined)
        .map(({ name, at }) => (0,problem/* problem */.CC)(at, `there is no registry ${name}`, `name one of ${Object.keys(registries).join(', ')}, or add it to registries`));
}
function unknownRoles(laurel, path, approvals = {}) {
    return Object.keys(approvals)
        .filter((role) => role !== 'owner' && (0,parse_file/* member */.Dc)(laurel.written.people, role) === undefined)
        .map((role) => (0,problem/* problem */.CC)(laurel.document.placeOfKey([...path, 'approvals', role]), `nobody has the role ${role}`, `add ${role} to people in ${laurel.path}`));
}
/** A soak is time spent on the alias before; where no alias names one, it demands nothing. */
function idleSoaks(laurel) {
    const { tiers = {}, aliases = {} } = laurel.written;
    if (Object.values(aliases).some(({ after }) => after !== undefined))
        return [];
    return Object.entries(tiers)
        .filter(([, { soak }]) => soak !== undefined)
        .map(([tier]) => (0,problem/* note */.N4)((0,parse_file/* placeIn */.VV)(laurel, 'tiers', tier, 'soak'), 'a soak counts only for an alias that comes after another, and no default names one', 'write after: staging under aliases.production, or in the models'));
}

// EXTERNAL MODULE: ./.build/js/src/policy/normalize.js + 3 modules
var normalize = __webpack_require__(14547);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-files.js
var repository_files = __webpack_require__(66700);
// EXTERNAL MODULE: ./.build/js/src/policy/waivers.js
var waivers = __webpack_require__(81465);
;// CONCATENATED MODULE: ./.build/js/src/policy/validate.js
// The whole alias repository checked at once: every problem, with its place, in the order of files and lines.









/** All problems: errors refuse what depends on them, notes are for people. Empty where all is well. */
function validateRepository(request) {
    const files = (0,repository_files/* parseRepository */.S)(request.files, request.root);
    const check = new RepositoryCheck(files, request);
    const problems = [
        ...files.problems,
        ...caseCollisions(request.files),
        ...laurelProblems(files, request.packs),
        ...check.models(),
        ...check.aliases(),
        ...check.policies(),
        ...check.recalls(),
        ...check.consumers(),
    ];
    return sorted(unique(problems));
}
class RepositoryCheck {
    #files;
    #request;
    #sources;
    constructor(files, request) {
        this.#files = files;
        this.#request = request;
        this.#sources = { files, packs: request.packs };
    }
    /** What is wrong with the demands on each alias that a model lists. */
    models() {
        return [...this.#files.models].flatMap(([model, file]) => {
            if (!file.ok)
                return [];
            const aliases = Object.keys(file.value.written.aliases);
            if (aliases.length > 0)
                return aliases.flatMap((alias) => this.#model(model, (0,names/* parseAliasName */.bi)(alias)));
            const at = file.value.document.placeOfKey(['aliases']);
            return [(0,problem/* note */.N4)(at, `${model} has no alias, so it can never be promoted`, 'add one, e.g. production: {}')];
        });
    }
    #model(model, alias) {
        const result = this.#policy(model, alias);
        return result.ok ? [] : result.problems;
    }
    /** What is wrong with each alias file that only shows beside the others. */
    aliases() {
        return this.#files.aliases.flatMap((entry) => this.#alias(entry));
    }
    #alias({ model, alias, file }) {
        if (!file.ok)
            return [];
        const result = this.#policy(model, alias);
        if (result.ok)
            return (0,waivers/* waiverProblems */.Jm)(file.value, result.policy, this.#request.now);
        if (file.value.wish.kind === 'removed' && this.#files.models.has(model))
            return [];
        // The problems of a listed alias are reported with its model; here, only that nothing is demanded of it.
        const at = file.value.document.placeOf([]);
        if (this.#lists(model, alias))
            return [];
        return result.problems.map(({ message, remedy }) => (0,problem/* problem */.CC)(at, message, remedy));
    }
    #lists(model, alias) {
        const file = this.#files.models.get(model);
        return file !== undefined && (!file.ok || Object.hasOwn(file.value.written.aliases, alias));
    }
    /** Policies whose chain or gates do not hold together, and policies that nobody uses. */
    policies() {
        const used = usedPolicies(this.#files);
        return [...this.#files.policies].flatMap(([name, file]) => {
            if (!file.ok)
                return [];
            const top = file.value.document.placeOf([]);
            const resolved = (0,resolve_policy/* resolvePolicy */.n)(name, top, this.#sources);
            if (!resolved.ok)
                return resolved.problems;
            const bound = (0,bind_gates/* bindGates */.S)([...resolved.value.gates.values()], this.#request.bindGate);
            const wrong = bound.ok ? [] : bound.problems;
            return used.has(name) ? wrong : wrong.concat(unused(name, top));
        });
    }
    recalls() {
        return [...this.#files.recalls.values()].flatMap((file) => {
            if (!file.ok || !('versions' in file.value.written))
                return [];
            const { document, written } = file.value;
            return written.versions.flatMap(({ model }, index) => this.#isModel(model)
                ? []
                : [
                    (0,problem/* note */.N4)(document.placeOf(['versions', index, 'model']), `the recalled model ${model} has no file here`, 'check the name; versions of models of other repositories are barred as well'),
                ]);
        });
    }
    consumers() {
        return this.#files.consumers.flatMap(({ model, name, path, file }) => [
            ...(this.#isModel(model)
                ? []
                : [
                    (0,problem/* problem */.CC)({ file: path }, `the consumer ${name} is of ${model}, which has no file`, `write models/${model}.yaml, or move the consumer`),
                ]),
            ...(file.ok ? (0,consumers/* consumerProblems */.x)(file.value) : []),
        ]);
    }
    #isModel(name) {
        return [...this.#files.models.keys()].some((model) => model === name);
    }
    #policy(model, alias) {
        const { packs, bindGate } = this.#request;
        return (0,normalize/* effectivePolicy */.C)({ files: this.#files, model, alias, packs, bindGate });
    }
}
/** Names of policies that laurel.yaml or a model demands, and all that those extend; any, where one cannot be read. */
function usedPolicies(files) {
    if (![files.laurel, ...files.models.values(), ...files.policies.values()].every(({ ok }) => ok)) {
        return { has: () => true };
    }
    const named = [
        ...(files.laurel.ok
            ? [
                ...Object.values(files.laurel.value.written.tiers ?? {}),
                ...Object.values(files.laurel.value.written.aliases ?? {}),
            ]
            : []),
        ...[...files.models.values()].flatMap((file) => file.ok ? Object.values(file.value.written.aliases) : []),
    ].flatMap(({ policy }) => (policy === undefined ? [] : [policy]));
    const used = new Set();
    for (let queue = named; queue.length > 0;) {
        const fresh = queue.filter((name) => !used.has(name));
        for (const name of fresh)
            used.add(name);
        queue = fresh.flatMap((name) => {
            const file = files.policies.get(name);
            return file?.ok === true && file.value.written.extends !== undefined
                ? [file.value.written.extends]
                : [];
        });
    }
    return used;
}
function unused(name, at) {
    return (0,problem/* note */.N4)(at, `no alias uses the policy ${name}`, 'name it in a tier or an alias, or remove it');
}
/** Paths that are one file on a disk that folds case. */
function caseCollisions(files) {
    const first = new Map();
    return files.flatMap(({ path }) => {
        const folded = path.normalize('NFC').toLowerCase();
        const earlier = first.get(folded);
        if (earlier === undefined) {
            first.set(folded, path);
            return [];
        }
        return [
            (0,problem/* problem */.CC)({ file: path }, `${path} and ${earlier} are one file where case is folded`, 'rename one of them'),
        ];
    });
}
function unique(problems) {
    return [...new Map(problems.map((each) => [JSON.stringify([each.at, each.message]), each])).values()];
}
function sorted(problems) {
    return problems.toSorted((a, b) => compare(a.at.file ?? '', b.at.file ?? '') ||
        (a.at.line ?? 0) - (b.at.line ?? 0) ||
        (a.at.column ?? 0) - (b.at.column ?? 0));
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var primitives_errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/read-packs.js
var read_packs = __webpack_require__(47503);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/alias-repository.js
var alias_repository = __webpack_require__(44904);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/plain.js
var plain = __webpack_require__(88320);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/repository-address.js
var repository_address = __webpack_require__(47046);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/validate.js
// laurel validate: every problem of the alias repository as people wrote it, each with its place.











async function run(context) {
    const { console, options, clock } = context;
    const files = await (await context.files()).readAll();
    const problems = validateRepository({
        files,
        root: (0,alias_repository/* rootOf */.I)(options),
        packs: (0,packs/* parsePacks */.E)(await (0,read_packs/* readPacks */.t)()),
        bindGate: all_gates/* bindGate */.bt,
        now: clock.now(),
    }).map((problem) => fromHere(problem, options.repo));
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    console.result({ valid: errors === 0, problems }, render(problems, errors, console.paint));
    return errors === 0 ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.usage;
}
/** Places that a person can open from where the command was given. */
function fromHere(problem, repo) {
    const { file } = problem.at;
    const address = (0,repository_address/* parseRepositoryAddress */.A)(repo);
    if (file === undefined || address.kind === 'github')
        return problem;
    return { ...problem, at: { ...problem.at, file: (0,external_node_path_.join)(address.directory, file) } };
}
function render(problems, errors, paint) {
    const lines = problems.map(({ severity, at, message, remedy }) => {
        const kind = severity === 'error' ? paint('red', 'error') : paint('yellow', 'note');
        return `${(0,hostile/* terminalText */.eR)((0,primitives_errors/* renderPlace */.oL)(at))}: ${kind}: ${(0,hostile/* terminalText */.eR)(message)}\n    → ${(0,hostile/* terminalText */.eR)(remedy)}`;
    });
    const notes = problems.length - errors;
    const verdict = errors === 0 ? `${paint('green', '✓')} valid` : `${paint('red', '✗')} ${(0,plain/* countOf */.pq)(errors, 'error')}`;
    return [...lines, `${verdict}${notes === 0 ? '' : `, ${(0,plain/* countOf */.pq)(notes, 'note')}`}`].join('\n');
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

/***/ 51091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ unusableError),
/* harmony export */   b2: () => (/* binding */ describeUnusable),
/* harmony export */   nG: () => (/* binding */ unusableOf),
/* harmony export */   ol: () => (/* binding */ PredictionRefusal)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// What a file of predictions can be refused for: data for a gate to be inconclusive with, never an exception to it.

/** Ends a reading from anywhere inside it; {@link unusableOf} makes the value that leaves the room. */
class PredictionRefusal extends Error {
    code;
    remedy;
    detail;
    constructor(code, reason, more = {}) {
        super(reason);
        this.name = 'PredictionRefusal';
        this.code = code;
        this.remedy = more.remedy;
        this.detail = more.detail ?? {};
    }
    /** The same, at a place that is known further out. What was known further in stays. */
    at(detail) {
        const remedy = this.remedy === undefined ? {} : { remedy: this.remedy };
        return new PredictionRefusal(this.code, this.message, {
            ...remedy,
            detail: { ...detail, ...this.detail },
        });
    }
}
/** `error` as a value where it is a refusal; anything else is thrown on. */
function unusableOf(error, file) {
    if (!(error instanceof PredictionRefusal))
        throw error;
    return {
        kind: 'unusable',
        code: error.code,
        reason: error.message,
        at: { file, ...error.detail },
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    };
}
/** `predictions.csv, row 7 (line 8), column score: …`, still to be neutralised. */
function describeUnusable({ at, reason }) {
    const line = at.line === undefined ? '' : ` (line ${at.line})`;
    const parts = [
        at.file,
        ...(at.row === undefined ? [] : [`row ${at.row}${line}`]),
        ...(at.row === undefined && at.line !== undefined ? [`line ${at.line}`] : []),
        ...(at.column === undefined ? [] : [`column ${at.column}`]),
    ];
    return `${parts.join(', ')}: ${reason}`;
}
/** For whoever is about to register the file: the same, as an error. */
function unusableError(unusable) {
    const { file, line, row, column } = unusable.at;
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: describeUnusable(unusable),
        at: { file, ...(line === undefined ? {} : { line }) },
        ...(unusable.remedy === undefined ? {} : { remedy: unusable.remedy }),
        details: { reason: unusable.code, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) }, // prettier-ignore
    });
}


/***/ }),

/***/ 72523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showApart),
/* harmony export */   Z: () => (/* binding */ showNumber)
/* harmony export */ });
// Numbers in a gate's sentences: short, yet never so short that two different ones read alike.
/** Up to six significant digits, without trailing zeros. */
function showNumber(value) {
    return String(Number(value.toPrecision(6)));
}
/** Both numbers; with all their digits where the short forms would read alike. */
function showApart(a, b) {
    const short = [showNumber(a), showNumber(b)];
    return a !== b && short[0] === short[1] ? [String(a), String(b)] : short;
}


/***/ }),

/***/ 61371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ foldVerdicts),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
// Verdicts and their fold: the worst counts, and nothing that is missing ever passes.
/** `inconclusive`: evidence missing or too weak. `errored`: we broke. `waived`: by name, with reason and expiry. */
const verdicts = ['passed', 'waived', 'inconclusive', 'failed', 'errored'];
/** Whether a promotion may go on. */
function isPassing(verdict) {
    return verdict === 'passed' || verdict === 'waived';
}
/**
 * The worst of `all`, in the order passed < waived < inconclusive < failed < errored; free of order and
 * monotone. Of nothing it is `inconclusive`: a promotion that no gate judged was not judged.
 */
function foldVerdicts(all) {
    return (all.reduce((worst, next) => (worst === undefined ? next : worse(worst, next)), undefined) ?? 'inconclusive');
}
function worse(a, b) {
    return verdicts.indexOf(a) >= verdicts.indexOf(b) ? a : b;
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

/***/ 44861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// Canonical JSON (RFC 8785): one value, one sequence of bytes, so that a digest over bytes names the value.
// Stricter than the RFC where JSON would lose something in silence: `undefined`, functions, NaN, infinities,
// integers beyond 2^53 - 1 and lone surrogates are refused rather than turned into `null`.

const maxDepth = 64;
/**
 * The canonical text of `value`. An object's `undefined` properties are left out.
 *
 * @throws LaurelError `internal` for a value that JSON cannot carry exactly; the message names its path.
 */
function canonicalJson(value) {
    return write(value, '$', 0);
}
/** {@link canonicalJson} as UTF-8. */
function canonicalBytes(value) {
    return new TextEncoder().encode(canonicalJson(value));
}
function write(value, path, depth) {
    if (depth > maxDepth)
        throw refusal(path, `nested deeper than ${maxDepth}`);
    switch (typeof value) {
        case 'string':
            return writeString(value, path);
        case 'number':
            return writeNumber(value, path);
        case 'boolean':
            return String(value);
        case 'object':
            if (value === null)
                return 'null';
            return Array.isArray(value) ? writeArray(value, path, depth) : writeObject(value, path, depth);
        default:
            throw refusal(path, `a ${typeof value} is not JSON`);
    }
}
function writeString(value, path) {
    if (!value.isWellFormed())
        throw refusal(path, 'a string with a lone surrogate');
    return JSON.stringify(value);
}
function writeNumber(value, path) {
    if (!Number.isFinite(value))
        throw refusal(path, `${value} is not a JSON number`);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        throw refusal(path, `${value} is an integer beyond 2^53 - 1; write it as a string`);
    }
    return JSON.stringify(value);
}
function writeArray(value, path, depth) {
    return `[${Array.from(value, (item, index) => write(item, `${path}[${index}]`, depth + 1)).join(',')}]`;
}
function writeObject(value, path, depth) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        throw refusal(path, 'only plain objects are JSON');
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        // RFC 8785 §3.2.3: by UTF-16 code units, which is what JavaScript compares.
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${writeString(key, path)}:${write(member, `${path}.${key}`, depth + 1)}`);
    return `{${members.join(',')}}`;
}
function refusal(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'internal',
        message: `cannot be written as canonical JSON: ${why}`,
        at: { field: path },
    });
}


/***/ }),

/***/ 83014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ch: () => (/* binding */ digestFromHex),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
// SHA-256 digests, written `sha256:<64 lower-case hex>` everywhere but in store keys, which carry the hex alone.


const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(value) {
    return typeof value === 'string' && pattern.test(value);
}
/** @throws LaurelError `invalid-name` when `value` is not a digest. */
function parseDigest(value) {
    if (isDigest(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'invalid-name',
        message: `not a digest: ${JSON.stringify(value)}`,
        remedy: 'write a digest as sha256: followed by 64 lower-case hex digits',
    });
}
/** The digest of bytes, or of a string's UTF-8. */
function digestOf(content) {
    return digestFromHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex'));
}
/** @throws LaurelError `invalid-name` when `hex` is not 64 lower-case hex digits. */
function digestFromHex(hex) {
    return parseDigest(`sha256:${hex}`);
}
/** The 64 hex digits, as store keys carry them. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 72975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nameCodePoint),
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
// How an offending value is shown in an error: quoted as JSON, short, with nothing invisible in it.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** `value` as one line of JSON of at most `maxLength` characters, invisible characters escaped. */
function showValue(value, maxLength = 80) {
    const shown = shorten(textOf(value), maxLength);
    return shown.replace(invisible, (character) => showCodePoint(character));
}
/** `U+043E`, of the first character of `text`. */
function nameCodePoint(text) {
    return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function textOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return value.length === 0 ? '[]' : `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null) {
        const keys = Object.keys(value);
        return keys.length === 0
            ? '{}'
            : `a map of ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''}`;
    }
    return String(value);
}
function shorten(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
function showCodePoint(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 74204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ predictionTasks),
/* harmony export */   bU: () => (/* binding */ tokenMeasures),
/* harmony export */   gS: () => (/* binding */ evaluationDocument),
/* harmony export */   oL: () => (/* binding */ quantileNames),
/* harmony export */   od: () => (/* binding */ latencyUnits),
/* harmony export */   wl: () => (/* binding */ evaluationFormat)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63339);
// The evaluation: an immutable report of measurements of one version on one dataset, bound to its manifest.

 // prettier-ignore
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const metric = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu,
    value: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6,
    better: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower']),
    n: count.optional(),
    standardError: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.min(0).optional(),
    /** A confidence interval as the evaluator reported it, with its level in (0, 1). */
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ low: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6, high: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6, level: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.gt(0).lt(1) })
        .optional(),
});
const slice = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Attribute → value, e.g. `{region: EU}`. */
    where: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(256)),
    n: count,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metric).max(1_000),
});
/** Confusion counts of one group. */
const confusion = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tp: count, fp: count, tn: count, fn: count });
const quantileNames = ['p50', 'p95', 'p99'];
/** Units that latency samples may be in; milliseconds where none is said. */
const latencyUnits = ['ns', 'us', 'ms', 's'];
/** Nearest-rank quantiles in milliseconds; absent where only others were reported. */
const quantilesMs = zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(quantileNames), _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.min(0));
/** Raw samples, kept as evidence: a CSV's column, or a plain list of numbers where there is no column. */
const samplesFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    sizeBytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeField */ .es,
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    column: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
    unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(latencyUnits).optional(),
});
/**
 * What is timed of a language model, beside whole requests. `ttft`: from the request to its first token. `tpot`: the
 * rest of the request by its further tokens. `itl`: from each token to the next.
 */
const tokenMeasures = ['ttft', 'tpot', 'itl'];
const tokenLatency = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Times measured: of `ttft` and `tpot` at most one a request, of `itl` one for each further token. */
    n: count,
    quantilesMs,
    samples: samplesFile.optional(),
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ttft: tokenLatency.optional(),
    tpot: tokenLatency.optional(),
    itl: tokenLatency.optional(),
    /** Tokens that all answered requests gave together. */
    outputTokens: count.optional(),
});
const latency = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    hardware: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    /** The load profile that was driven, e.g. `{concurrency: 4, batchSize: 1}`. Equal profiles compare. */
    load: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(256), _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6, zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])),
    /** Requests answered, failed ones not among them. */
    requests: count,
    /** Requests that failed. */
    errors: count,
    durationSeconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.gt(0).optional(),
    quantilesMs,
    samples: samplesFile.optional(),
    /** Of language models; absent in documents from before it could be told. */
    tokens: tokens.optional(),
});
/** What a row's label is: one of two classes, one of many, a measured number, or a grade of relevance. */
const predictionTasks = ['binary', 'multiclass', 'regression', 'ranking'];
const columnNames = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu).max(64);
const predictions = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    sizeBytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeField */ .es,
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
        label: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
        score: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        prediction: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        /** How much an example counts; all alike where there is none. */
        weight: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        /** Of a ranking: what the examples of one list have in common. */
        query: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        /** Attributes of people, for fairness. */
        groups: columnNames.optional(),
        /** Attributes of examples, for metrics by slice. */
        slices: columnNames.optional(),
    }),
    /** Absent in documents from before it could be named: then the labels tell. */
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(predictionTasks).optional(),
    /** The class that scores are of, as the file writes it; where it is absent, 1 or true. */
    positive: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(256).optional(),
});
const evaluationFormat = 'laurel.evaluation/1';
const evaluationDocument = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(evaluationFormat),
    model: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelField */ .Cn,
    version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .versionField */ .FA,
    /** Digest of the manifest's stored bytes: an evaluation of other bytes proves nothing. */
    manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    dataset: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5 }),
    split: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metric).max(1_000),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(slice).max(10_000),
    /** Attribute → group → confusion counts. */
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, confusion)),
    latency: latency.optional(),
    predictions: predictions.optional(),
    evaluator: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ identity: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, attestation: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.optional() }),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional() }),
    notes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(),
    observedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instantField */ .o2,
});


/***/ }),

/***/ 63339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ modelField),
/* harmony export */   DO: () => (/* binding */ scalarField),
/* harmony export */   FA: () => (/* binding */ versionField),
/* harmony export */   IU: () => (/* binding */ gitIdField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Nu: () => (/* binding */ dynamicKey),
/* harmony export */   aT: () => (/* binding */ shortTextField),
/* harmony export */   es: () => (/* binding */ sizeField),
/* harmony export */   fC: () => (/* binding */ labelField),
/* harmony export */   fH: () => (/* binding */ generationField),
/* harmony export */   h5: () => (/* binding */ digestField),
/* harmony export */   h6: () => (/* binding */ measureField),
/* harmony export */   jG: () => (/* binding */ quotedField),
/* harmony export */   o2: () => (/* binding */ instantField),
/* harmony export */   ps: () => (/* binding */ aliasField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73037);
// The fields that stored documents share. Strict: an unknown field is a document of another format.



const digestField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, {
    error: 'expected sha256: and 64 lower-case hex digits',
});
const modelField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp, { error: 'expected a model name' });
const aliasField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliasName */ .mO, { error: 'expected an alias' });
const versionField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersionNumber */ .i3, {
    error: 'expected a positive integer',
});
/** Generations of a ledger, from 1. */
const generationField = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1);
const sizeField = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
/** RFC 3339 in UTC, with a trailing Z. */
const instantField = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$();
/** z.number() refuses NaN and the infinities; JSON would lose digits of a larger integer. */
const measureField = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
    .refine((value) => !Number.isInteger(value) || Number.isSafeInteger(value), {
    error: 'expected a number that JSON holds exactly: integers beyond 2^53 - 1 are written as text',
});
/** Text from people: bounded, never empty. */
const textField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4_096);
const shortTextField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(256);
/** {@link shortTextField} that is easily written as a number, which would lose a zero. */
const quotedField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: 'expected text: quote it, as in "3.10"' }).min(1).max(256);
/** Keys that a JavaScript object would treat as its own machinery are refused. */
const dynamicKey = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(256)
    .refine((key) => !['__proto__', 'constructor', 'prototype'].includes(key), { error: 'reserved name' });
const scalarField = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(4_096), measureField, zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()], {
    error: 'expected text, a number that JSON holds exactly, true, false or null',
});
/** What a person writes for a label or a setting. */
const labelField = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(256), measureField, zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], {
    error: 'expected text, a number, true or false',
});
/** A Git commit or blob id: SHA-1 or SHA-256. */
const gitIdField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);


/***/ }),

/***/ 49990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ dataTypes),
/* harmony export */   yA: () => (/* binding */ signatureDocument)
/* harmony export */ });
/* unused harmony export columnType */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63339);
// The one form that every model's input/output schema is brought to, whatever file it was read from.


/** Scalar and tensor element types, in the words of MLflow and NumPy. */
const dataTypes = [
    'boolean', 'integer', 'long', 'float', 'double', 'string', 'binary', 'datetime', 'any',
    'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64',
    'float16', 'bfloat16', 'float32', 'float64', 'bool', 'str', 'complex64', 'complex128',
]; // prettier-ignore
const dataType = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(dataTypes);
const columnType = zod__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('scalar'), type: dataType }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('array'), items: columnType }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('map'), values: columnType }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('object'), properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(property).max(1_000) }),
]));
const property = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => columnType),
});
const column = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.nullable(), required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), type: columnType });
/** A dimension of -1 matches any size. */
const tensor = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.nullable(),
    dtype: dataType,
    shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(-1)).max(32),
});
const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('columns'), columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(column).max(10_000) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('tensors'), tensors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(tensor).max(10_000) }),
    /** A JSON Schema of draft 7 or 2020-12 as it was written: what of it is understood, whoever reads it decides. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('json-schema'),
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9())]),
    }),
    /** Text or messages, as a language model takes and gives them. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('text') }),
]);
const tokens = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1);
const names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT).max(100);
/** What callers of a language model rely on besides the form of what they send; what is absent is not known. */
const languageModel = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The most tokens that fit, prompt and answer together. */
    contextLength: tokens.optional(),
    /** The most tokens that are answered where callers do not say. */
    maxOutputTokens: tokens.optional(),
    /** SHA-256 of the template's text. */
    chatTemplate: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.optional(),
    tokenizer: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** SHA-256 of the file that the tokenizer is loaded from. */
        digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.optional(),
        vocabularySize: tokens.optional(),
        /** What is special → its text, e.g. `eos_token` → `</s>`. */
        specialTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8).optional(),
    })
        .optional(),
    /** Roles that messages may have. */
    roles: names.optional(),
    /** Whether it takes descriptions of tools and calls them. */
    tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    /** E.g. `text`, `json-object`, `json-schema`. */
    responseFormats: names.optional(),
});
const parameter = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    type: dataType,
    default: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9(),
    shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(-1)).max(32).nullable(),
});
const signatureDocument = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Where it was read from: `mlmodel`, `onnx`, `json`, or the files of a Hugging Face model. */
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['mlmodel', 'onnx', 'json', 'huggingface']),
    inputs: fields,
    /** `null` where the source does not say: then nothing can be proven of what callers read. */
    outputs: fields.nullable(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(parameter).max(1_000),
    languageModel: languageModel.optional(),
});


/***/ }),

/***/ 92293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formsOf),
/* harmony export */   o: () => (/* binding */ knownDirection)
/* harmony export */ });
const higher = 'auc auroc roc_auc pr_auc auprc average_precision ap map accuracy acc balanced_accuracy top_1 top_5 precision recall ' +
    'sensitivity specificity tpr tnr ppv npv f1 f1_score f2 fbeta mcc matthews_corrcoef cohen_kappa kappa jaccard iou miou ' +
    'dice gini ks ks_statistic r2 r2_score explained_variance pearson spearman kendall ndcg mrr hit_rate lift bleu rouge ' +
    'rouge_1 rouge_2 rouge_l meteor chrf bertscore exact_match em pass pass_rate win_rate faithfulness groundedness ' +
    'answer_relevancy throughput silhouette';
const lower = 'loss log_loss logloss cross_entropy nll brier brier_score mse rmse mae mape smape wmape rmsle msle medae max_error ' +
    'mean_squared_error root_mean_squared_error mean_absolute_error hinge_loss pinball_loss quantile_loss deviance ' +
    'kl kl_divergence ece mce expected_calibration_error perplexity ppl wer cer ter fid eer fpr fnr error error_rate ' +
    'hallucination_rate toxicity refusal_rate davies_bouldin';
const directions = new Map([
    ...higher.split(' ').map((name) => [name, 'higher']),
    ...lower.split(' ').map((name) => [name, 'lower']),
]);
/** The direction of a well-known name; `undefined` for any other. */
function knownDirection(name) {
    return formsOf(name)
        .map((form) => directions.get(form))
        .find((direction) => direction !== undefined);
}
/**
 * The names that a metric may be known under: `recall@10`, `ndcg_at_5` and `f1_macro` are read as the metric that
 * they are a form of.
 */
function formsOf(name) {
    const plain = name.toLowerCase().replaceAll(/[\s.-]+/g, '_');
    return [
        plain,
        plain.replace(/(?:_at_|@_?)\d+$/, ''),
        plain.replace(/_(?:macro|micro|weighted|samples|binary|ovr|ovo)$/, ''),
    ];
}


/***/ }),

/***/ 73037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ parseVersionNumber),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   NK: () => (/* binding */ isRegistrationId),
/* harmony export */   Sc: () => (/* binding */ parseRegistrationId),
/* harmony export */   bi: () => (/* binding */ parseAliasName),
/* harmony export */   i3: () => (/* binding */ isVersionNumber),
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   mO: () => (/* binding */ isAliasName),
/* harmony export */   s_: () => (/* binding */ parseModelName)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// Names and their grammars. A name becomes part of a key or a path only after one of these has parsed it.

const segmentPattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const aliasPattern = /^[a-z][a-z0-9_-]{0,62}$/;
const reservedAlias = /^(?:latest|main|v[0-9]+)$/;
const registrationPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const maxSegmentLength = 63;
const maxVersion = 9_999_999_999;
function isModelName(value) {
    if (typeof value !== 'string' || value.length > 2 * maxSegmentLength + 1)
        return false;
    const segments = value.split('/');
    return (segments.length <= 2 && segments.every((s) => s.length <= maxSegmentLength && segmentPattern.test(s)));
}
function isAliasName(value) {
    return typeof value === 'string' && aliasPattern.test(value) && !reservedAlias.test(value);
}
function isVersionNumber(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= maxVersion;
}
function isRegistrationId(value) {
    return typeof value === 'string' && registrationPattern.test(value);
}
/** @throws LaurelError `invalid-name`. */
function parseModelName(value) {
    if (isModelName(value))
        return value;
    throw refusal('a model name', value, 'use lower-case letters, digits, - and _, as in credit-risk or risk/credit-risk');
}
/** @throws LaurelError `invalid-name`. */
function parseAliasName(value) {
    if (isAliasName(value))
        return value;
    throw refusal('an alias', value, 'use a name such as production; latest, main and v<digits> are taken');
}
/** @throws LaurelError `invalid-name`. Accepts the number or its plain decimal text. */
function parseVersionNumber(value) {
    const number = typeof value === 'string' && /^[1-9][0-9]{0,9}$/.test(value) ? Number(value) : value;
    if (isVersionNumber(number))
        return number;
    throw refusal('a version', value, 'write a positive integer, such as 14');
}
/** @throws LaurelError `invalid-name`. */
function parseRegistrationId(value) {
    if (isRegistrationId(value))
        return value;
    throw refusal('a registration id', value, 'use at most 128 letters, digits, dots, - and _');
}
/** @throws LaurelError `invalid-name`. */
function parseReference(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return { kind: 'model', model: parseModelName(text) };
    const model = parseModelName(text.slice(0, at));
    const rest = text.slice(at + 1);
    return /^[0-9]/.test(rest)
        ? { kind: 'version', model, version: parseVersionNumber(rest) }
        : { kind: 'alias', model, alias: parseAliasName(rest) };
}
function refusal(what, value, remedy) {
    const shown = JSON.stringify(value) ?? String(value);
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-name',
        message: `not ${what}: ${shown.length > 120 ? `${shown.slice(0, 120)}…` : shown}`,
        remedy,
    });
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
