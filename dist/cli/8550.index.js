export const id = 8550;
export const ids = [8550];
export const modules = {

/***/ 43178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _promotion_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55950);
/* harmony import */ var _glyphs_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93824);
/* harmony import */ var _open_promoter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27650);
/* harmony import */ var _render_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94673);
/* harmony import */ var _write_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8286);
// laurel check <branch>: what merging it would do, and whether it may.





async function run(context, [branch = ''], { markdown, html }) {
    const { console, env } = context;
    const checked = await (0,_promotion_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPullRequest */ .f)(await (0,_open_promoter_js__WEBPACK_IMPORTED_MODULE_2__/* .openPromoter */ .H)(context), branch);
    if (html !== undefined)
        await (0,_write_page_js__WEBPACK_IMPORTED_MODULE_4__/* .writePage */ .x)(html, (0,_render_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPage */ .I7)(checked, branch), console);
    console.result(checked, markdown === true ? (0,_render_check_js__WEBPACK_IMPORTED_MODULE_3__/* .renderCheckMarkdown */ .OL)(checked) : (0,_render_check_js__WEBPACK_IMPORTED_MODULE_3__/* .renderCheck */ .d3)(checked, console.paint, (0,_glyphs_of_js__WEBPACK_IMPORTED_MODULE_1__/* .glyphsOf */ .b)(env)));
    return (0,_render_check_js__WEBPACK_IMPORTED_MODULE_3__/* .exitOfCheck */ .SU)(checked);
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


/***/ })

};
