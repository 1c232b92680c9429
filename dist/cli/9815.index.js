export const id = 9815;
export const ids = [9815];
export const modules = {

/***/ 13683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _registry_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32429);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73037);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17752);
/* harmony import */ var _registry_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47897);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69890);
/* harmony import */ var _report_terminal_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82235);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73603);







async function run(context, [a = '', b = '']) {
    const before = await readSide(context, a);
    const after = await readSide(context, b);
    const differences = (0,_registry_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffVersions */ .r)(before, after);
    const value = { before: nameOf(before), after: nameOf(after), differences };
    context.console.result(value, render(before, after, differences, context.console.paint));
    return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.ok;
}
async function readSide(context, text) {
    const reference = (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
    const store = await context.store(reference);
    const stored = await storedOf(context, store, reference);
    const { manifest, digest } = stored;
    const { model, version } = manifest;
    // Evaluations lie where versions are registered, whatever registry serves them.
    const home = await context.store();
    const read = await (0,_registry_read_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvaluations */ .O_)(home, { model, version, manifest: digest }, { signal: context.signal });
    const evaluations = read.flatMap((each) => (each.kind === 'read' ? [each.evaluation] : []));
    return { manifest, stored, evaluations };
}
async function storedOf(context, store, reference) {
    const { model, version, stored } = await (0,_registry_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolve */ .h)(store, reference, { signal: context.signal });
    return stored ?? (0,_registry_read_version_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)(store, model, version, { signal: context.signal });
}
function nameOf({ stored: { manifest, digest } }) {
    return { model: manifest.model, version: manifest.version, manifest: digest };
}
function render(before, after, differences, paint) {
    const [a, b] = [before, after].map(({ manifest: { model, version } }) => `${model}@${version}`);
    if (differences.length === 0)
        return `${a} and ${b} do not differ`;
    return (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTable */ .b)(['', 'what', a ?? '', b ?? ''], differences.map(({ area, subject, before: old, after: now }, index) => [
        differences[index - 1]?.area === area ? '' : { text: area, style: 'bold' },
        (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(subject, 60),
        old === null ? { text: '–', style: 'dim' } : { text: (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(old, 60), style: 'red' },
        now === null ? { text: '–', style: 'dim' } : { text: (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(now, 60), style: 'green' },
    ]), { paint });
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


/***/ }),

/***/ 47897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ resolve)
/* harmony export */ });
/* unused harmony export resolveAlias */
/* harmony import */ var _ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54623);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _alias_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65921);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22333);




/**
 * `credit-risk@production` or `credit-risk@14`.
 *
 * @throws LaurelError `not-found` for an alias that serves nothing or a version that does not exist; `usage`
 *   for a model without either; `corrupt-document`, `future-format`.
 */
async function resolve(store, reference, options = {}) {
    const { kind, model } = reference;
    if (kind === 'alias')
        return resolveAlias(store, model, reference.alias, options);
    if (kind === 'version')
        return resolveVersion(store, model, reference.version, options);
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'usage',
        message: `${model} is a model, not a version of one`,
        remedy: `name an alias or a version, such as ${model}@production or ${model}@1`,
    });
}
/** Exactly one GET. @throws LaurelError `not-found` where the alias never went live or was removed. */
async function resolveAlias(store, model, alias, options = {}) {
    const head = await (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(store, (0,_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasChain */ .m)(model, alias), { signal: options.signal });
    if (head.kind === 'empty')
        throw servesNothing(store, model, alias, 'nothing was ever promoted to it');
    const { pointer } = head;
    if (pointer.version === null || pointer.contentDigest === null || pointer.manifest === null) {
        throw servesNothing(store, model, alias, `it was removed at generation ${pointer.generation}`);
    }
    return {
        model,
        version: pointer.version,
        contentDigest: pointer.contentDigest,
        manifestDigest: pointer.manifest.digest,
        artifacts: artifactsUri(store, pointer.contentDigest),
        pointer,
    };
}
async function resolveVersion(store, model, version, options) {
    // Loaded only when used: resolving an alias, what serving does, needs none of the manifest's schemas.
    const { readManifest } = await __webpack_require__.e(/* import() */ 7752).then(__webpack_require__.bind(__webpack_require__, 17752));
    const stored = await readManifest(store, model, version, options);
    const { contentDigest } = stored.manifest;
    return {
        model,
        version,
        contentDigest,
        manifestDigest: stored.digest,
        artifacts: artifactsUri(store, contentDigest),
        stored,
    };
}
/** Where a serving stack finds the directory. */
function artifactsUri(store, contentDigest) {
    return store.uriOf((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsPrefix */ .oP)(contentDigest).slice(0, -1));
}
function servesNothing(store, model, alias, why) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'not-found',
        message: `${model}@${alias} serves nothing in ${store.location}: ${why}`,
        remedy: `run laurel list ${model} to see its versions and aliases, or propose a version for ${alias}`,
    });
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
