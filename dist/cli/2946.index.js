export const id = 2946;
export const ids = [2946];
export const modules = {

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   a: () => (/* binding */ rootDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// Where the alias repository lies on disk, and the root directory in it, as `--repo` and `--root` name them.

/** `--root` as repository paths write it: '' for the top, never a slash at either end. */
function rootOf({ root }) {
    return root.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
}
/** The absolute directory that holds laurel.yaml. */
function rootDirectory(where) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(where.repo, rootOf(where)));
}


/***/ }),

/***/ 2523:
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

/***/ 1371:
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

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ modelPath),
/* harmony export */   OS: () => (/* binding */ aliasPath),
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   Xn: () => (/* binding */ repositoryPrefixes),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   lR: () => (/* binding */ laurelPath)
/* harmony export */ });
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3037);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2975);
// Where what people write lies in the alias repository: paths ↔ names. Names are checked before they are used.



const laurelPath = 'laurel.yaml';
function modelPath(model) {
    return `models/${model}.yaml`;
}
function aliasPath(model, alias) {
    return `aliases/${model}/${alias}.yaml`;
}
function policyPath(name) {
    return `gates/${name}.yaml`;
}
/** The directories that Laurel reads, each with its trailing slash. */
const repositoryPrefixes = ['models/', 'aliases/', 'gates/', 'recalls/', 'consumers/'];
const plainName = /^(?=.{1,63}$)[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const maxPathLength = 400;
/** What `path` stands for. */
function parseRepositoryPath(path) {
    if (path === laurelPath)
        return { kind: 'laurel' };
    const slip = nearlyOurs(path);
    if (slip !== undefined)
        return slip;
    const prefix = repositoryPrefixes.find((each) => path.startsWith(each));
    if (prefix === undefined || isOther(path, prefix))
        return { kind: 'other' };
    if (path.length > maxPathLength)
        return misplaced('the path is too long', 'use shorter names');
    const stem = /^(.*)\.yaml$/.exec(path.slice(prefix.length))?.[1];
    if (stem === undefined)
        return misplaced('not a .yaml file', `give it the ending .yaml, or move it out of ${prefix}`);
    return named(prefix, stem);
}
/** Notes and hidden files anywhere; where models and policies may lie beside code, whatever is no YAML. */
function isOther(path, prefix) {
    if (/\.(?:md|txt)$/i.test(path) || /(?:^|\/)\.[^/]*$/.test(path))
        return true;
    return prefix !== 'aliases/' && !/\.ya?ml$/i.test(path);
}
function named(prefix, stem) {
    const slash = stem.lastIndexOf('/');
    const [directory, last] = [stem.slice(0, Math.max(0, slash)), stem.slice(slash + 1)];
    switch (prefix) {
        case 'models/':
            return (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(stem) ? { kind: 'model', model: stem } : badName('a model', stem);
        case 'aliases/':
            if (!(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(directory))
                return badName('a model', directory);
            if (!(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasName */ .mO)(last))
                return badName('an alias', last);
            return { kind: 'alias', model: directory, alias: last };
        case 'consumers/':
            if (!(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(directory))
                return badName('a model', directory);
            return plainName.test(last)
                ? { kind: 'consumer', model: directory, name: last }
                : badName('a consumer', last);
        case 'gates/':
            return plainName.test(stem) ? { kind: 'policy', name: stem } : badName('a policy', stem);
        case 'recalls/':
            return plainName.test(stem) ? { kind: 'recall', name: stem } : badName('a recall', stem);
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(prefix);
    }
}
/** Paths that differ from ours in case or ending only, and would be passed over in silence. */
function nearlyOurs(path) {
    const lower = path.toLowerCase();
    if (/^laurel\.(?:ya?ml|json)$/.test(lower))
        return misplaced(`${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(path)} is not read`, 'rename it to laurel.yaml');
    const prefix = repositoryPrefixes.find((each) => lower.startsWith(each));
    if (prefix === undefined || path.startsWith(prefix))
        return undefined;
    return misplaced(`${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(path)} is not read`, `move it to ${prefix}, in lower case`);
}
function badName(what, name) {
    const foreign = /[^\x20-\x7e]/u.exec(name)?.[0];
    const hint = foreign === undefined ? '' : `: ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(foreign)} is ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCodePoint */ .L)(foreign)}, not an ASCII letter`;
    return misplaced(`the path does not name ${what}, ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(name)}${hint}`, 'use lower-case letters, digits, - and _ in names, as in models/credit-risk.yaml or aliases/risk/credit-risk/production.yaml');
}
function misplaced(reason, remedy) {
    return { kind: 'misplaced', reason, remedy };
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WD: () => (/* binding */ aliasFileSchema),
/* harmony export */   lp: () => (/* binding */ promotionFileSchema),
/* harmony export */   yj: () => (/* binding */ removalFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// aliases/<model>/<alias>.yaml: the version that an alias shall point at, and why. A promotion edits this file.


/** A gate's id, or a demand that Laurel makes itself, such as `laurel.after`. */
const waivedField = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameField */ .yD)(/^(?:laurel\.)?[a-z][a-z0-9_-]{0,62}$/, 'expected the id of a gate in the policy, such as auc');
const waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reason: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Why the gate may stay unmet for a while.'),
    owner: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.describe('Who answers for it.'),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], {
        error: 'expected a date such as 2026-12-01, or an instant such as 2026-12-01T12:00:00Z',
    })
        .describe('The last day on which it counts (to its end, UTC), or an instant.'),
});
/** What most alias files are: an alias points at a version. */
const promotionFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .versionField */ .FA,
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5
        .optional()
        .describe('Of the manifest, so that the review is bound to these bytes; `laurel propose` writes it.'),
    reason: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Why this version; it goes into the ledger.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(waivedField, waiver)
        .optional()
        .describe('Gate id → why it may stay unmet, who answers for it, until when.'),
    lift: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .optional()
        .describe('The generation of the rollback whose hold this promotion lifts. Only a person writes it.'),
});
/** The end of an alias: removal is written, never inferred from a missing file. */
const removalFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true, { error: 'expected true; leave the line out where the alias stays' }),
    reason: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Why the alias ends; it goes into the ledger.'),
});
const aliasFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([promotionFileSchema, removalFileSchema])
    .describe('aliases/<model>/<alias>.yaml: the version that an alias shall point at, and why.');


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ consumerFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// consumers/<model>/<name>.yaml: the fields that one caller of a model sends and reads.


const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT).max(10_000);
const consumerFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    description: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(),
    owner: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleField */ ._p.optional().describe('Whom to ask before a field changes.'),
    sends: fields.describe('Names of the inputs and parameters that this caller sends.'),
    reads: fields.describe('Names of the outputs that this caller reads.'),
})
    .describe('consumers/<model>/<name>.yaml: what one caller of a model depends on.');


/***/ }),

/***/ 9891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ plainNameField),
/* harmony export */   Cn: () => (/* binding */ modelField),
/* harmony export */   FA: () => (/* binding */ versionField),
/* harmony export */   Gi: () => (/* binding */ policyNameField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Mv: () => (/* binding */ personField),
/* harmony export */   T9: () => (/* binding */ mergeField),
/* harmony export */   Ti: () => (/* binding */ durationField),
/* harmony export */   _p: () => (/* binding */ peopleField),
/* harmony export */   aT: () => (/* binding */ shortTextField),
/* harmony export */   h5: () => (/* binding */ digestField),
/* harmony export */   n5: () => (/* binding */ approvalsField),
/* harmony export */   ps: () => (/* binding */ aliasField),
/* harmony export */   rl: () => (/* binding */ gateIdField),
/* harmony export */   yD: () => (/* binding */ nameField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2718);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2975);
// The fields that the documents people write share. Each is a pattern, so that editors can check it too.



/** The longest text that says why or what. */
const text = (maxLength) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1, { error: 'expected text' }).max(maxLength).regex(/\S/, { error: 'expected text' });
const textField = text(4_096);
const shortTextField = text(256);
/** A name by its pattern; a character that only looks right is pointed out. */
function nameField(pattern, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: expected }).regex(pattern, {
        error: (issue) => {
            const foreign = /[^\x20-\x7e]/u.exec(String(issue.input))?.[0];
            return foreign === undefined
                ? expected
                : `${expected}; ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(foreign)} is ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCodePoint */ .L)(foreign)}, not an ASCII letter`;
        },
    });
}
const segment = '[a-z0-9]+(?:[-_][a-z0-9]+)*';
/** What `isModelName` accepts, as a pattern. */
const modelField = nameField(new RegExp(`^(?=[^/]{1,63}(?:/[^/]{1,63})?$)${segment}(?:/${segment})?$`), 'expected a model name such as credit-risk or risk/credit-risk');
/** What `isAliasName` accepts, as a pattern. */
const aliasField = nameField(/^(?!(?:latest|main|v[0-9]+)$)[a-z][a-z0-9_-]{0,62}$/, 'expected an alias such as production; latest, main and v<digits> are taken');
/** Registries, tiers, roles, policies, recalls and consumers, which Laurel names itself. */
const plainNameField = nameField(new RegExp(`^(?=.{1,63}$)${segment}$`), 'expected a name of lower-case letters, digits, - and _');
const gateIdField = nameField(/^[a-z][a-z0-9_-]{0,62}$/, 'expected an id of lower-case letters, digits, - and _, such as auc');
/** A policy of this repository, or a pack such as `laurel/high`. */
const policyNameField = nameField(new RegExp(`^(?=.{1,63}$)(?:laurel/)?${segment}$`), 'expected the name of a file in gates/, or a pack such as laurel/high');
const versionField = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr({ error: 'expected a version: a positive whole number without quotes' })
    .min(1, { error: 'expected a version: a positive whole number' })
    .max(9_999_999_999, { error: 'expected a version of at most ten digits' });
const digestField = nameField(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 lower-case hex digits');
const personField = nameField(/^(?:user:[A-Za-z0-9][A-Za-z0-9._@+[\]-]{0,127}|team:[A-Za-z0-9][A-Za-z0-9._-]{0,99}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})$/, 'expected a person as user:grace or team:acme/model-risk');
const peopleField = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(personField).min(1, { error: 'expected at least one person' }).max(100);
const durationField = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'expected a duration such as 24h or 30d' })
    .regex(_primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq, {
    error: 'expected a duration such as 24h or 30d',
});
/** Role → how many different people of it must approve. */
const approvalsField = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(plainNameField, zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(100))
    .describe('Role → how many different people of it must approve; `owner` means the owners of the model.');
const mergeField = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['manual', 'auto'])
    .describe('`auto` merges the pull request of a promotion once every gate passes.');


/***/ }),

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ laurelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// laurel.yaml: the registries, what every alias gets by default, what each tier demands, and who people are.

 // prettier-ignore
const registry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    store: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Where the registry lies: `s3://bucket/prefix?region=eu-west-1`, or `file:./registry` relative to this file.'),
});
const aliasDefaults = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    registry: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT
        .optional()
        .describe('The registry whose pointers serve this alias; `home` where nothing is said.'),
    after: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps.optional().describe('The alias that must have served the version before.'),
    policy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi
        .optional()
        .describe('Demanded of every model that has this alias, besides its tier.'),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti.optional().describe('How long `after` must have served the version, at least.'),
    approvals: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsField */ .n5.optional(),
    merge: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeField */ .T9.optional(),
});
const tier = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    policy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi.describe('Demanded of every alias of every model of this tier.'),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti
        .optional()
        .describe('How long the alias named in `after` must have served the version, at least.'),
    approvals: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsField */ .n5.optional(),
});
const roleField = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameField */ .yD)(/^(?!owner$)(?=.{1,63}$)[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'expected a role of lower-case letters, digits, - and _, but not owner: each model names its own');
const laurelFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    registries: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT, registry)
        .refine((all) => Object.keys(all).length > 0, { error: 'expected at least one registry' })
        .meta({ description: 'Name → object store.', minProperties: 1 }),
    home: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.describe('The registry in which versions are registered.'),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps, aliasDefaults).optional().describe('Defaults for every model.'),
    tiers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT, tier)
        .optional()
        .describe('Risk class → demands: the one place where risk chooses demands.'),
    people: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(roleField, _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleField */ ._p)
        .optional()
        .describe('Role → who has it. `owner` is taken: each model names its own.'),
})
    .describe('laurel.yaml: what holds for the whole alias repository.');


/***/ }),

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ modelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// models/<model>.yaml: what a model is for, who owns it, how risky it is, and which aliases it has.

 // prettier-ignore
const modelAlias = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    policy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi.optional().describe('Demanded besides what tier and defaults demand.'),
    merge: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeField */ .T9.optional(),
    after: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps.optional().describe('The alias that must have served the version before.'),
    registry: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.optional(),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti
        .optional()
        .describe('How long `after` must have served the version; the longest of all that is written counts.'),
    approvals: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsField */ .n5.optional(),
});
const modelFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    description: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('What the model predicts, for whom and when.'),
    owner: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleField */ ._p.describe('Who answers for the model.'),
    tier: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.optional().describe('Its risk class, from laurel.yaml.'),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps, modelAlias)
        .describe('The aliases this model may have, each with what it demands besides the tier.'),
})
    .describe('models/<model>.yaml: one model. An alias adds demands, never drops a tier’s.');


/***/ }),

/***/ 967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ policyFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// gates/<name>.yaml: a policy, that is what evidence counts and which gates judge it.

 // prettier-ignore
/** One gate and its parameters, which the gate itself checks. */
const demandedGate = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ gate: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.describe('Which gate judges; the other keys are its parameters.') })
    .describe('One demand: a gate and its parameters.');
const evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    dataset: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional().describe('Only evaluations of the dataset of this name count.'),
    evaluators: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT)
        .min(1, { error: 'expected at least one evaluator; leave the line out to admit any' })
        .max(100)
        .optional()
        .describe('Only evaluations by one of these count, e.g. `repo:acme/credit-eval`.'),
    maxAge: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti.optional().describe('Older evaluations do not count.'),
});
const policyFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    description: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(),
    extends: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi
        .optional()
        .describe('The policy this one starts from; a gate of the same id replaces that one’s.'),
    evidence: evidence.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .gateIdField */ .rl, demandedGate)
        .optional()
        .describe('Id → gate. Ids are what `extends` overrides, waivers name and checks show.'),
})
    .describe('gates/<name>.yaml: a policy.');


/***/ }),

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ datasetRecallSchema),
/* harmony export */   dG: () => (/* binding */ recallFileSchema),
/* harmony export */   g: () => (/* binding */ versionsRecallSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// recalls/<name>.yaml: a dataset or versions declared bad; whatever was built on them is barred.


const recalledDataset = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.describe('Every version of the dataset of this name.') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.describe('Exactly these bytes, whatever they are called.') }),
], { error: 'expected a dataset as {name: …} or {digest: sha256:…}' });
const recalledVersions = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ model: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelField */ .Cn, versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .versionField */ .FA).min(1).max(10_000) }))
    .min(1)
    .max(1_000);
const reason = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('What is wrong with it; reviewers read it on every barred version.');
const datasetRecallSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ dataset: recalledDataset, reason });
const versionsRecallSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ versions: recalledVersions, reason });
const recallFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([datasetRecallSchema, versionsRecallSchema])
    .describe('recalls/<name>.yaml: every version built on this dataset or these versions is barred.');


/***/ }),

/***/ 2718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   cb: () => (/* binding */ printDuration),
/* harmony export */   n8: () => (/* binding */ parseShare),
/* harmony export */   yi: () => (/* binding */ parseDurationMs)
/* harmony export */ });
// Quantities that people write with their unit: durations (`50ms`, `24h`, `30d`) and shares (`10%`).
const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** What {@link parseDurationMs} reads. */
const durationPattern = /^([0-9]{1,9}(?:\.[0-9]{1,6})?)(ms|s|m|h|d|w)$/;
const sharePattern = /^([0-9]{1,6}(?:\.[0-9]{1,6})?)%$/;
/** The milliseconds of `50ms`, `1.5s`, `10m`, `24h`, `30d` or `2w`, to the nanosecond; `undefined` for other text. */
function parseDurationMs(text) {
    const [, number, unit] = durationPattern.exec(text) ?? [];
    if (number === undefined || !isUnit(unit))
        return undefined;
    return Math.round(Number(number) * unitsMs[unit] * 1e6) / 1e6;
}
/** The ratio of a percentage, 0.1 of `10%`; `undefined` for other text. */
function parseShare(text) {
    const number = sharePattern.exec(text)?.[1];
    return number === undefined ? undefined : Number(number) / 100;
}
/** A duration as people write it: the largest unit that leaves a whole number, else milliseconds. */
function printDuration(durationMs) {
    const whole = ['w', 'd', 'h', 'm', 's'].find((unit) => durationMs >= unitsMs[unit] && durationMs % unitsMs[unit] === 0);
    return whole === undefined ? `${durationMs}ms` : `${durationMs / unitsMs[whole]}${whole}`;
}
function isUnit(unit) {
    return unit !== undefined && Object.hasOwn(unitsMs, unit);
}


/***/ })

};
