export const id = 704;
export const ids = [704];
export const modules = {

/***/ 44904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   a: () => (/* binding */ rootDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
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

/***/ 76055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseAliasFile)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73037);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62062);
/* harmony import */ var _written_alias_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67951);
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

/***/ 72225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ consumersOf),
/* harmony export */   x: () => (/* binding */ consumerProblems)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72975);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98147);



/** The consumers of one model, by name; one whose file is wrong is there with what is wrong. */
function consumersOf({ consumers }, model) {
    return consumers
        .filter((entry) => entry.model === model)
        .map((entry) => evidenceOf(entry))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
/** Fields that a file names twice. */
function consumerProblems({ document, written }) {
    return ['sends', 'reads'].flatMap((side) => {
        const seen = new Set();
        return written[side].flatMap((each, index) => {
            const { name } = fieldOf(each);
            if (!seen.has(name)) {
                seen.add(name);
                return [];
            }
            const at = document.placeOf([side, index]);
            return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(at, `${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(name)} is named twice`, 'remove one of the two')];
        });
    });
}
function evidenceOf({ name, file }) {
    const problems = file.ok ? consumerProblems(file.value) : file.problems;
    const first = problems[0];
    if (file.ok && first === undefined)
        return { kind: 'read', name, consumer: consumerOf(file.value.written) };
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return {
        kind: 'unusable',
        name,
        reason: `${[(0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlace */ .oL)(first?.at), first?.message ?? 'cannot be read'].filter((part) => part !== '').join(': ')}${more}`,
    };
}
function consumerOf({ description: _, owner = [], sends, reads, ...rest }) {
    return { ...rest, owner, sends: sends.map(fieldOf), reads: reads.map(fieldOf) };
}
function fieldOf(written) {
    return typeof written === 'string' ? { name: written } : written;
}


/***/ }),

/***/ 62062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   jm: () => (/* binding */ parseFile)
/* harmony export */ });
/* harmony import */ var _primitives_checked_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75479);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _primitives_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77678);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98147);




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

/***/ 98147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   N4: () => (/* binding */ note)
/* harmony export */ });
/* harmony import */ var _primitives_checked_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75479);
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

/***/ 66700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseRepository)
/* harmony export */ });
/* harmony import */ var _alias_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76055);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62062);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98147);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62572);
/* harmony import */ var _written_consumer_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3405);
/* harmony import */ var _written_laurel_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62370);
/* harmony import */ var _written_model_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2400);
/* harmony import */ var _written_policy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80967);
/* harmony import */ var _written_recall_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71522);









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

/***/ 62572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ modelPath),
/* harmony export */   OS: () => (/* binding */ aliasPath),
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   Xn: () => (/* binding */ repositoryPrefixes),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   lR: () => (/* binding */ laurelPath)
/* harmony export */ });
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73037);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72975);
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

/***/ 81465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ waiverProblems),
/* harmony export */   kA: () => (/* binding */ validWaivers)
/* harmony export */ });
/* unused harmony export waiverEnd */
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99308);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98147);
// Waivers: a gate may stay unmet for a while, by name, with a reason, an owner and an end.


const dayMs = 86_400_000;
/** A waiver that outlasts this is as good as a weaker policy, which nobody reviewed as one. */
const longMs = 366 * dayMs;
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
/** The ids that a waiver may name under `policy`: its gates, and what Laurel demands by itself and may be waived. */
function waivableIds(policy) {
    return [...policy.gates.map((gate) => gate.id), ...(policy.after === undefined ? [] : ['laurel.after'])];
}
/** Waivers that name no gate of the policy (errors), and waivers that are over or that hardly ever will be (notes). */
function waiverProblems(file, policy, now) {
    if (file.wish.kind !== 'version')
        return [];
    const known = waivableIds(policy);
    return [...file.wish.waivers].flatMap(([id, waiver]) => {
        const at = file.document.placeOfKey(['waivers', id]);
        if (!known.includes(id))
            return [unknownGate(id, known, at)];
        return endProblems(id, { waiver, at, now });
    });
}
function endProblems(id, { waiver, at, now }) {
    const leftMs = waiverEnd(waiver).getTime() - now.getTime();
    if (leftMs > longMs) {
        const why = `the waiver of ${id} lasts until ${waiver.until}, more than a year from now`;
        return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(at, why, 'end it sooner, or change the demand in the policy')];
    }
    if (leftMs > 0)
        return [];
    const why = `the waiver of ${id} ended with ${waiver.until} and does not count any more`;
    return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(at, why, 'remove it, or meet the gate')];
}
function unknownGate(id, known, at) {
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(id, known);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(at, `the waiver names ${id}, which is no gate of this alias's policy`, near === undefined ? `name one of ${known.join(', ')}, or remove it` : `did you mean ${near}?`);
}


/***/ }),

/***/ 35430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ demandsOn)
/* harmony export */ });
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99308);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73037);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62062);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98147);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62572);





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
        ...(defaults === undefined
            ? []
            : [{ by: 'defaults', file: laurel, path: ['aliases', alias], written: defaults }]),
        { by: 'model', file: modelFile, path: ['aliases', alias], written: own },
    ];
    const after = nearest(sources, 'after');
    const merge = nearest(sources, 'merge');
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
            ...(merge === undefined ? {} : { merge }),
            policies: sources.flatMap((source) => placed(source, 'policy')),
            soaks: sources.flatMap((source) => placed(source, 'soak')),
            approvals: sources.flatMap(({ by, file, path, written }) => written.approvals === undefined
                ? []
                : [{ by, file, path: [...path, 'approvals'], counts: written.approvals }]),
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
        return { ok: true, value: [{ by: 'tier', file: laurel, path: ['tiers', name], written: tier }] };
    const known = Object.keys(laurel.written.tiers ?? {});
    const remedy = known.length === 0 ? `write tiers in ${laurel.path}` : `name one of ${known.join(', ')}`;
    return { ok: false, problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)((0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(model, 'tier'), `there is no tier ${name}`, remedy)] };
}
function placed({ by, file, path, written }, field) {
    const value = written[field];
    return value === undefined ? [] : [{ by, value, at: file.document.placeOf([...path, field]) }];
}
/** What is written nearest to the model: its own word before the defaults. */
function nearest(sources, field) {
    return sources.flatMap((source) => placed(source, field)).at(-1);
}


/***/ }),

/***/ 67951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WD: () => (/* binding */ aliasFileSchema),
/* harmony export */   lp: () => (/* binding */ promotionFileSchema),
/* harmony export */   yj: () => (/* binding */ removalFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
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
/* unused harmony export consumerTypes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _registry_documents_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49990);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39891);
// consumers/<model>/<name>.yaml: the fields that one caller of a model sends and reads.



/** What may stand for a type: those of columns and tensors, and those of JSON Schema. */
const consumerTypes = [..._registry_documents_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .dataTypes */ .a9, 'number', 'object', 'array', 'null'];
const field = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT,
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT,
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(consumerTypes).optional().describe('What it is sent as, or read into.'),
    }),
], { error: 'expected a name, or {name: income, type: double}' });
const fields = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(field).max(10_000);
const words = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT).max(100);
const consumerFileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    description: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8.optional(),
    owner: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleField */ ._p.optional().describe('Whom to ask before a field changes.'),
    sends: fields.describe('Inputs and parameters that this caller sends, by name or path; none where others send.'),
    reads: fields.describe('Outputs that this caller reads, by name or path.'),
    context: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional().describe('The most tokens that it sends and asks for, together.'),
    sendsTokenIds: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Whether it sends token ids that it made itself.'),
    roles: words.optional().describe('Roles of the messages that it sends, e.g. `system`.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Whether it has the model call tools.'),
    responseFormats: words.optional().describe('Forms of answers that it asks for, e.g. `json-schema`.'),
})
    .describe('consumers/<model>/<name>.yaml: what one caller of a model depends on.');


/***/ }),

/***/ 39891:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92718);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72975);
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

/***/ 62370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ laurelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
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

/***/ 80967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ policyFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
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

/***/ 71522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ datasetRecallSchema),
/* harmony export */   dG: () => (/* binding */ recallFileSchema),
/* harmony export */   g: () => (/* binding */ versionsRecallSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
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

/***/ 92718:
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
