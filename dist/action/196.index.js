export const id = 196;
export const ids = [196];
export const modules = {

/***/ 83764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ areDisjoint),
/* harmony export */   n: () => (/* binding */ tagValues)
/* harmony export */ });
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44861);
// Whether two alternatives share no value, as far as that is easily seen: other types, other values, other tags.

/** `false` where they may overlap. */
function areDisjoint(one, other) {
    if (one.kind === 'values' && other.kind === 'values') {
        return [...one.values.keys()].every((value) => !other.values.has(value));
    }
    if (one.kind === 'objects' && other.kind === 'objects')
        return haveOtherTags(one, other);
    return one.type !== other.type && !(isNumber(one) && isNumber(other));
}
function isNumber({ type }) {
    return type === 'integer' || type === 'number';
}
/** Two kinds of one union are often told apart by a property that both must have, each with values of its own. */
function haveOtherTags(one, other) {
    return [...one.required].some((name) => {
        const [ours, theirs] = [tagValues(one, name), tagValues(other, name)];
        if (ours === null || theirs === null)
            return false;
        const known = new Set(theirs.map((value) => (0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value)));
        return ours.every((value) => !known.has((0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value)));
    });
}
/** The only values of a property that must be there; `null` where it may be left out, or be anything. */
function tagValues({ required, properties }, name) {
    const node = required.has(name) ? properties.get(name)?.() : undefined;
    if (node === undefined || node.notUnderstood.length > 0 || node.alternatives.length === 0)
        return null;
    const values = node.alternatives.map((each) => each.kind === 'values' ? Array.from(each.values.values()) : null);
    return values.every((each) => each !== null) ? values.flat() : null;
}


/***/ }),

/***/ 43988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ Keywords),
/* harmony export */   SV: () => (/* binding */ isRawSchema),
/* harmony export */   hk: () => (/* binding */ annotations),
/* harmony export */   x6: () => (/* binding */ typeOfValue)
/* harmony export */ });
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44861);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _schema_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11456);
// The keywords of one schema that limit values of one type, read strictly: an ill-formed one is not understood.



function isRawSchema(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Keywords that say something to people or tools and limit nothing. */
const annotations = new Set([
    'title', 'description', 'default', 'examples', 'example', '$comment', '$schema', 'deprecated', 'readOnly', 'writeOnly',
    '$defs', 'definitions', 'discriminator', 'externalDocs', 'xml', 'contentEncoding', 'contentMediaType',
]); // prettier-ignore
/** Reads the keywords of one schema, and remembers which it could not read. */
class Keywords {
    raw;
    #bad = new Set();
    constructor(raw) {
        this.raw = raw;
    }
    get notUnderstood() {
        return [...this.#bad];
    }
    refuse(keyword) {
        this.#bad.add(keyword);
    }
    has(keyword) {
        return Object.hasOwn(this.raw, keyword);
    }
    text(keyword) {
        return this.#read(keyword, (value) => (typeof value === 'string' ? value : undefined));
    }
    flag(keyword) {
        return this.#read(keyword, (value) => (typeof value === 'boolean' ? value : undefined)) ?? false;
    }
    names(keyword) {
        return this.#read(keyword, (value) => (isTexts(value) ? value : undefined)) ?? [];
    }
    schemas(keyword) {
        return this.#read(keyword, (value) => (Array.isArray(value) && value.length > 0 ? value : undefined));
    }
    map(keyword) {
        return new Map(Object.entries(this.#read(keyword, (value) => (isRawSchema(value) ? value : undefined)) ?? {}));
    }
    positive(keyword) {
        return this.#read(keyword, (value) => typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined);
    }
    /** Of lengths and sizes: whole numbers from 0. */
    counts(low, high) {
        const lowest = this.#bound(low, false, isCount);
        return { low: lowest?.value === 0 ? null : lowest, high: this.#bound(high, false, isCount) };
    }
    /** Of numbers; those of whole numbers are brought to whole numbers. */
    range(type) {
        const low = tighter('low', this.#bound('minimum', false), this.#bound('exclusiveMinimum', true));
        const high = tighter('high', this.#bound('maximum', false), this.#bound('exclusiveMaximum', true));
        if (type === 'number')
            return { low, high };
        return {
            low: low === null ? null : { value: low.exclusive ? Math.floor(low.value) + 1 : Math.ceil(low.value), exclusive: false }, // prettier-ignore
            high: high === null ? null : { value: high.exclusive ? Math.ceil(high.value) - 1 : Math.floor(high.value), exclusive: false }, // prettier-ignore
        };
    }
    /** The only values; `null` where any may be. */
    values() {
        if (this.has('const')) {
            const only = this.json('const');
            return only === undefined ? [] : [only];
        }
        const listed = this.#read('enum', (value) => Array.isArray(value) ? value : undefined);
        return listed === null ? null : listed.flatMap((each) => (this.#isJson('enum', each) ? [each] : []));
    }
    json(keyword) {
        const value = this.raw[keyword];
        return this.has(keyword) && this.#isJson(keyword, value) ? value : undefined;
    }
    #isJson(keyword, value) {
        try {
            (0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value);
            return true;
        }
        catch (error) {
            if (!(error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4))
                throw error;
            this.refuse(keyword);
            return false;
        }
    }
    #bound(keyword, exclusive, isFit = Number.isFinite) {
        const value = this.#read(keyword, (each) => (typeof each === 'number' && isFit(each) ? each : undefined));
        return value === null ? null : { value, exclusive };
    }
    #read(keyword, parse) {
        if (!this.has(keyword))
            return null;
        const value = parse(this.raw[keyword]);
        if (value === undefined)
            this.refuse(keyword);
        return value ?? null;
    }
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
function tighter(end, one, other) {
    if (one === null || other === null)
        return one ?? other;
    const isOther = end === 'low' ? other.value >= one.value : other.value <= one.value;
    return isOther ? other : one;
}
function typeOfValue(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    switch (typeof value) {
        case 'boolean':
            return 'boolean';
        case 'number':
            return Number.isInteger(value) ? 'integer' : 'number';
        case 'string':
            return 'string';
        default:
            return 'object';
    }
}


/***/ }),

/***/ 21698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSchema)
/* harmony export */ });
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44861);
/* harmony import */ var _disjoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83764);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43988);
/* harmony import */ var _schema_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11456);
// JSON Schema (draft 7 and 2020-12, as far as it is understood) → what it accepts. References within one document only.



 // prettier-ignore
/** Every keyword that limits and is understood; any other one is named as not understood. */
const understood = new Set([
    'type', 'nullable', 'enum', 'const', 'anyOf', 'oneOf', 'allOf', '$ref', 'minimum', 'maximum', 'exclusiveMinimum',
    'exclusiveMaximum', 'multipleOf', 'format', 'minLength', 'maxLength', 'pattern', 'items', 'minItems', 'maxItems',
    'uniqueItems', 'properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties',
]); // prettier-ignore
/** `format`s that are compared; of others nobody knows what they take. */
const knownFormats = new Set([
    'date-time', 'date', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uuid', 'byte', 'binary',
    'int32', 'int64', 'float', 'double',
]); // prettier-ignore
const maxAlternatives = 100;
/** Of unions and references inside one another, before anything in them is looked at. */
const maxNesting = 50;
/** What a document's schema accepts. Never throws for JSON, whatever it says. */
function readSchema(document) {
    return new SchemaReader(document).node(document);
}
class SchemaReader {
    #document;
    #nodes = new Map();
    #ids = 0;
    #nesting = 0;
    constructor(document) {
        this.#document = document;
    }
    node(raw) {
        const known = this.#nodes.get(raw);
        if (known !== undefined)
            return known;
        this.#nesting += 1;
        const node = this.#nesting > maxNesting ? this.#opaque(raw, 'deep nesting') : this.#read(raw);
        this.#nesting -= 1;
        this.#nodes.set(raw, node);
        return node;
    }
    #read(raw) {
        if (raw === true)
            return this.#made(raw, _schema_node_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonTypes */ .Q.flatMap((type) => this.#plain(type)), []); // prettier-ignore
        if (raw === false)
            return this.#made(raw, [], []);
        if (!(0,_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .isRawSchema */ .SV)(raw))
            return this.#opaque(raw, 'a schema that is no map');
        const keywords = new _keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .Keywords */ .Lh(raw);
        for (const keyword of Object.keys(raw)) {
            const isRootId = keyword === '$id' && raw === this.#document;
            const isKnown = understood.has(keyword) || _keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .annotations */ .hk.has(keyword) || keyword.startsWith('x-') || isRootId; // prettier-ignore
            if (!isKnown)
                keywords.refuse(keyword);
        }
        const inner = this.#instead(raw, keywords);
        if (inner !== null)
            return inner;
        const alternatives = this.#alternatives(raw, keywords);
        const value = keywords.json('default');
        return this.#made(raw, alternatives, keywords.notUnderstood, value);
    }
    /** The schema that this one only points at: a reference, or `allOf` of one. */
    #instead(raw, keywords) {
        const only = keywords.has('$ref') ? '$ref' : keywords.has('allOf') ? 'allOf' : null;
        if (only === null)
            return null;
        const others = Object.keys(raw).filter((key) => key !== only && !_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .annotations */ .hk.has(key));
        const parts = only === 'allOf' ? keywords.schemas('allOf') : null;
        if (others.length > 0 || (only === 'allOf' && parts?.length !== 1))
            return this.#opaque(raw, only);
        const target = only === 'allOf' ? parts?.[0] : this.#target(keywords.text('$ref'));
        if (target === undefined)
            return this.#opaque(raw, only);
        // Until it is read, a schema that comes back to itself accepts nobody knows what.
        this.#nodes.set(raw, this.#opaque(raw, only));
        const node = this.node(target);
        const value = keywords.json('default');
        return value === undefined ? node : { ...node, default: value };
    }
    /** What `#/$defs/name` names; `undefined` for anything outside this document or not there. */
    #target(reference) {
        if (reference === '#')
            return this.#document;
        if (reference?.startsWith('#/') !== true)
            return undefined;
        return reference
            .slice(2)
            .split('/')
            .map((step) => decoded(step).replaceAll('~1', '/').replaceAll('~0', '~'))
            .reduce((at, step) => typeof at === 'object' && at !== null && Object.hasOwn(at, step)
            ? Reflect.get(at, step)
            : undefined, this.#document);
    }
    #alternatives(raw, keywords) {
        const union = keywords.has('anyOf') ? 'anyOf' : keywords.has('oneOf') ? 'oneOf' : null;
        if (union !== null)
            return this.#union(raw, keywords, union);
        const types = this.#types(keywords);
        const values = keywords.values();
        if (values !== null)
            return valuesOf(values, types);
        return types.flatMap((type) => this.#typed(type, keywords));
    }
    /** `oneOf` is `anyOf` where no value fits two. Limits beside a union are not understood. */
    #union(raw, keywords, union) {
        const others = Object.keys(raw).filter((key) => key !== union && key !== 'nullable' && !_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .annotations */ .hk.has(key));
        for (const other of others)
            keywords.refuse(other);
        this.#nodes.set(raw, this.#opaque(raw, union));
        const parts = (keywords.schemas(union) ?? []).map((part) => this.node(part));
        const inner = parts.flatMap(({ alternatives }) => alternatives);
        for (const part of parts)
            for (const keyword of part.notUnderstood)
                keywords.refuse(keyword);
        const isExclusive = parts.every((part, index) => parts.slice(index + 1).every((other) => part.alternatives.every((one) => other.alternatives.every((two) => (0,_disjoint_js__WEBPACK_IMPORTED_MODULE_1__/* .areDisjoint */ .h)(one, two))))); // prettier-ignore
        if ((union === 'oneOf' && !isExclusive) || inner.length > maxAlternatives)
            keywords.refuse(union);
        const all = keywords.flag('nullable') ? [...inner, ...this.#plain('null')] : inner;
        return all.slice(0, maxAlternatives);
    }
    #types(keywords) {
        if (!keywords.has('type'))
            return _schema_node_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonTypes */ .Q.filter((type) => type !== 'integer');
        const written = keywords.raw['type'];
        const listed = Array.isArray(written) ? written : [written];
        const types = _schema_node_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonTypes */ .Q.filter((type) => listed.includes(type));
        if (types.length !== new Set(listed).size)
            keywords.refuse('type');
        const all = keywords.flag('nullable') && !types.includes('null') ? [...types, 'null'] : types;
        return all.includes('number') ? all.filter((type) => type !== 'integer') : all;
    }
    #plain(type) {
        return type === 'integer' ? [] : this.#typed(type, new _keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .Keywords */ .Lh({}));
    }
    #typed(type, keywords) {
        switch (type) {
            case 'null':
                return valuesOf([null], [type]);
            case 'boolean':
                return valuesOf([false, true], [type]);
            case 'integer':
            case 'number':
                return [{ kind: 'numbers', type, range: keywords.range(type), multipleOf: keywords.positive('multipleOf'), format: formatOf(keywords) }]; // prettier-ignore
            case 'string':
                return [{ kind: 'strings', type, length: keywords.counts('minLength', 'maxLength'), pattern: keywords.text('pattern'), format: formatOf(keywords) }]; // prettier-ignore
            case 'array':
                return [{ kind: 'arrays', type, items: this.#items(keywords), length: keywords.counts('minItems', 'maxItems'), unique: keywords.flag('uniqueItems') }]; // prettier-ignore
            default:
                return [this.#object(keywords)];
        }
    }
    #items(keywords) {
        const items = keywords.has('items') ? keywords.raw['items'] : true;
        // A list of schemas, one for each position, as draft 7 has it.
        if (Array.isArray(items))
            keywords.refuse('items');
        return () => this.node(Array.isArray(items) ? true : items);
    }
    #object(keywords) {
        const declared = keywords.map('properties');
        const required = new Set(keywords.names('required'));
        const other = keywords.has('additionalProperties') ? keywords.raw['additionalProperties'] : true;
        if ([...declared.keys(), ...required].includes('__proto__'))
            keywords.refuse('properties.__proto__');
        const names = new Set([...declared.keys(), ...required]);
        return {
            kind: 'objects',
            type: 'object',
            properties: new Map([...names].map((name) => [name, () => this.node(declared.has(name) ? declared.get(name) : other)])),
            required,
            others: other === false ? null : isOpen(other) ? 'anything' : () => this.node(other),
            size: keywords.has('minProperties') || keywords.has('maxProperties') ? keywords.counts('minProperties', 'maxProperties') : _schema_node_js__WEBPACK_IMPORTED_MODULE_3__/* .everything */ .Y, // prettier-ignore
        };
    }
    #made(raw, alternatives, notUnderstood, value) {
        this.#ids += 1;
        return { id: this.#ids, raw, alternatives, notUnderstood, default: value };
    }
    #opaque(raw, why) {
        return this.#made(raw, _schema_node_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonTypes */ .Q.flatMap((type) => this.#plain(type)), [why]); // prettier-ignore
    }
}
function isOpen(schema) {
    return schema === true || ((0,_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .isRawSchema */ .SV)(schema) && Object.keys(schema).length === 0);
}
function formatOf(keywords) {
    const format = keywords.text('format');
    if (format !== null && !knownFormats.has(format))
        keywords.refuse(`format ${format}`);
    return format;
}
/** One alternative for each type among the values that `types` allow. */
function valuesOf(values, types) {
    return [...new Set(values.map(_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOfValue */ .x6))].flatMap((type) => {
        if (!types.includes(type) && !(type === 'integer' && types.includes('number')))
            return [];
        const listed = values.filter((value) => (0,_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOfValue */ .x6)(value) === type);
        return [{ kind: 'values', type, values: new Map(listed.map((value) => [(0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value), value])) }];
    });
}
function decoded(step) {
    try {
        return decodeURIComponent(step);
    }
    catch {
        return step;
    }
}


/***/ }),

/***/ 11456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jsonTypes),
/* harmony export */   Y: () => (/* binding */ everything)
/* harmony export */ });
/** Kinds of JSON values; an integer is a number without a fraction. */
const jsonTypes = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
const everything = { low: null, high: null };


/***/ }),

/***/ 62572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ modelPath),
/* harmony export */   OS: () => (/* binding */ aliasPath),
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   Xn: () => (/* binding */ repositoryPrefixes),
/* harmony export */   lR: () => (/* binding */ laurelPath)
/* harmony export */ });
/* unused harmony export policyPath */
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


/***/ })

};
