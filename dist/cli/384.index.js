export const id = 384;
export const ids = [384,152];
export const modules = {

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _promotion_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);
/* harmony import */ var _promotion_propose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9102);
/* harmony import */ var _promotion_reconcile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9116);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3037);
/* harmony import */ var _open_promoter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7650);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(998);
/* harmony import */ var _render_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3839);
// laurel propose <alias>: a branch, a commit, and the report that a reviewer will read.








async function run(context, [reference = ''], options) {
    const { model, alias } = (0,_promotion_reconcile_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAliasReference */ .n)(reference);
    const promoter = await (0,_open_promoter_js__WEBPACK_IMPORTED_MODULE_5__/* .openPromoter */ .H)(context);
    const named = { model, alias, reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReason */ .M)(options.reason) };
    const pullRequest = options.remove === true
        ? await (0,_promotion_propose_js__WEBPACK_IMPORTED_MODULE_2__/* .proposeRemoval */ .NT)(promoter, named)
        : await (0,_promotion_propose_js__WEBPACK_IMPORTED_MODULE_2__/* .proposePromotion */ .QE)(promoter, {
            ...named,
            version: (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionNumber */ .DH)(requireVersion(options)),
            lift: liftOf(options),
        });
    const checked = await (0,_promotion_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPullRequest */ .f)(promoter, pullRequest.name);
    context.console.result({ branch: pullRequest.name, commit: pullRequest.head, check: checked }, (0,_render_check_js__WEBPACK_IMPORTED_MODULE_7__/* .renderCheck */ .d3)(checked, context.console.paint));
    const next = checked.passed
        ? `  merge it with  git merge --no-ff ${pullRequest.name}\n  then run       laurel apply ${reference}`
        : '  it would be refused as it stands: do not merge it';
    context.console.note(`\nproposed on branch ${pullRequest.name}\n${next}`);
    return (0,_render_check_js__WEBPACK_IMPORTED_MODULE_7__/* .exitOfCheck */ .SU)(checked);
}
function requireVersion({ version }) {
    if (version !== undefined)
        return version;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'usage',
        message: 'no version named',
        remedy: 'give --version <n>, or --remove to propose that the alias end',
    });
}
function liftOf({ lift }) {
    if (lift === undefined)
        return undefined;
    if (/^[1-9][0-9]{0,9}$/.test(lift))
        return Number(lift);
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'usage',
        message: `not a generation: ${JSON.stringify(lift)}`,
        remedy: 'give the generation that laurel history shows for the rollback',
    });
}


/***/ }),

/***/ 551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7337);
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
