export const id = 5315;
export const ids = [5315];
export const modules = {

/***/ 45315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _ledger_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30847);
/* harmony import */ var _registry_open_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25053);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69890);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73603);
/* harmony import */ var _render_command_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50104);
/* harmony import */ var _render_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72991);
/* harmony import */ var _render_probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51494);
// laurel doctor [store]: the probe again, of the store as it is configured now.







async function run(context, [store]) {
    const { address, from } = store === undefined ? await context.registryAddress() : { address: store, from: process.cwd() };
    const opened = await context.openStore(address, from);
    const { console, clock, newId: randomId, signal } = context;
    const descriptor = await (0,_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .readDescriptor */ .q)(opened, { signal });
    console.status(`probing ${opened.location}`);
    const { passed, checks } = await (0,_ledger_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .probeStore */ .s)(opened, { clock, randomId, signal });
    console.status('');
    const mark = passed ? console.paint('green', '✓ fit') : console.paint('red', '✗ unfit');
    const about = descriptor === null ? '  no registry is here yet' : (0,_render_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDescriptor */ .U)(descriptor, console.paint);
    console.result({ location: opened.location, fit: passed, descriptor, probe: checks }, (0,_render_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .joinParts */ .nn)([
        `${mark}  ${console.paint('bold', (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(opened.location))}\n${about}`,
        (0,_render_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .renderProbe */ .$)(checks, console.paint),
    ]));
    console.note('\nthe probe leaves a dozen small objects under probe/, which may be deleted at any time');
    if (descriptor === null && passed)
        console.note(`next: ${(0,_render_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .commandLine */ .a)(context.options, 'registry', 'create', ...(store === undefined ? [] : [store]))}`); // prettier-ignore
    return passed ? _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.ok : _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.store;
}


/***/ })

};
