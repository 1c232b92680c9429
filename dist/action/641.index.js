export const id = 641;
export const ids = [641];
export const modules = {

/***/ 33865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ resolve_run)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/registry/resolve.js
var resolve = __webpack_require__(47897);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/resolve.js
// laurel resolve <alias>: one read, one line.



async function run(context, [reference = '']) {
    const parsed = (0,names/* parseReference */.F2)(reference);
    const resolved = await (0,resolve/* resolve */.h)(await context.store(parsed), parsed, { signal: context.signal });
    const { model, version, artifacts, contentDigest, manifestDigest, pointer } = resolved;
    const value = {
        model,
        version,
        artifacts,
        contentDigest,
        manifest: manifestDigest,
        generation: pointer?.generation ?? null,
    };
    context.console.result(value, `${model}@${version}  ${artifacts}`);
    return exit/* exitCodes */.h.ok;
}

// EXTERNAL MODULE: ./.build/js/src/apps/action/result.js
var action_result = __webpack_require__(55988);
;// CONCATENATED MODULE: ./.build/js/src/apps/action/commands/resolve.js
// command: resolve. What an alias points at, by one read.



const resolved = schemas/* looseObject */._H3({
    model: schemas/* string */.YjP(),
    version: schemas/* number */.aig(),
    artifacts: schemas/* string */.YjP(),
    contentDigest: schemas/* string */.YjP(),
    manifest: schemas/* string */.YjP(),
    generation: schemas/* number */.aig().nullable(),
});
async function resolve_run({ inputs, cli }) {
    const reference = inputs.text('reference') ?? inputs.requiredLines('alias', 'credit-risk@production')[0];
    const code = await run(cli, [reference ?? '']);
    const { value, result } = (0,action_result/* resultOf */.B)(cli.console, resolved);
    return {
        code,
        outputs: {
            outcome: 'resolved',
            model: value.model,
            version: String(value.version),
            artifacts: value.artifacts,
            'content-digest': value.contentDigest,
            manifest: value.manifest,
            generation: value.generation === null ? '' : String(value.generation),
            result,
        },
    };
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
    const { readManifest } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.bind(__webpack_require__, 17752));
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



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
