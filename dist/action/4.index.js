export const id = 4;
export const ids = [4];
export const modules = {

/***/ 69004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _promotion_reconcile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13148);
/* harmony import */ var _run_reconcile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78856);
// command: apply. Makes live what was merged, and says on the pull request what is live now.


async function run(context) {
    const { inputs } = context;
    const only = inputs.lines('alias').map(_promotion_reconcile_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAliasReference */ .n);
    return (0,_run_reconcile_js__WEBPACK_IMPORTED_MODULE_1__/* .runReconcile */ .K)(context, {
        retry: inputs.flag('retry'),
        propose: false,
        sweep: only.length === 0,
        ...(only.length === 0 ? {} : { only }),
    });
}


/***/ })

};
