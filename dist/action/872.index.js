export const id = 872;
export const ids = [872];
export const modules = {

/***/ 85872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _run_reconcile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78856);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28503);


async function run(context) {
    const ended = await (0,_run_reconcile_js__WEBPACK_IMPORTED_MODULE_0__/* .runReconcile */ .K)(context, { retry: false, propose: true, sweep: true });
    if (context.inputs.flag('checks', true))
        await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__.judgeOpenAgain)(context);
    return ended;
}


/***/ })

};
