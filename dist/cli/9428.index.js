export const id = 9428;
export const ids = [9428];
export const modules = {

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _registry_lifecycle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56517);
/* harmony import */ var _registry_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42957);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73037);
/* harmony import */ var _registry_open_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25053);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69890);
/* harmony import */ var _report_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82235);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73603);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(84684);
/* harmony import */ var _recalled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57919);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97920);
/* harmony import */ var _render_lifecycle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29768);
/* harmony import */ var _render_metrics_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86493);
/* harmony import */ var _render_plain_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88320);
// laurel list [model]: the catalogue, or the versions of one model with where they stand.














async function run(context, [name], { limit } = {}) {
    const most = limit === undefined ? undefined : parseLimit(limit);
    return name === undefined ? listModels(context) : listOne(context, name, most);
}
function parseLimit(text) {
    if (/^[1-9][0-9]{0,8}$/.test(text))
        return Number(text);
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'usage',
        message: `--limit: not a number of versions: ${JSON.stringify(text.slice(0, 80))}`,
        remedy: 'write a positive integer',
    });
}
async function listModels(context) {
    const models = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .catalogue */ .sW)(context);
    const text = (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .renderTable */ .b)(['model', 'versions', 'newest', 'aliases'], models.map(({ model, versions, highest, aliases }) => [
        model,
        String(versions),
        String(highest),
        aliasesLine(aliases),
    ]), { paint: context.console.paint, right: [1, 2] });
    context.console.result({ models }, text);
    if (models.length === 0)
        context.console.note('no models yet: laurel register <model> <directory> makes the first version');
    return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.ok;
}
function aliasesLine(aliases) {
    return aliases.map(({ alias, version }) => `${alias} → ${version ?? 'nothing'}`).join(', ');
}
async function listOne(context, name, limit) {
    const model = (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModelName */ .s_)(name);
    const { store } = await (0,_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegistry */ .M)(await context.store(), context);
    const { rows: read, total } = await (0,_registry_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listVersions */ .yO)(store, model, {
        signal: context.signal,
        ...(limit === undefined ? {} : { limit }),
    });
    const lives = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_7__/* .livesAcross */ .ZE)(context, model);
    const recalled = await (0,_recalled_js__WEBPACK_IMPORTED_MODULE_6__/* .recalledAmong */ .F)(context, store, read.map(({ manifest }) => manifest));
    const rows = read.map(({ version, manifest, manifestDigest }) => ({
        version,
        manifest,
        manifestDigest,
        lifecycle: (0,_registry_lifecycle_js__WEBPACK_IMPORTED_MODULE_12__/* .lifecycleOf */ .o)(version, lives, recalled),
    }));
    const value = { model, total, versions: rows.map(rowJson) };
    context.console.result(value, renderVersions(rows, context.console.paint));
    if (rows.length < total)
        context.console.note(`the newest ${rows.length} of ${total} versions`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.ok;
}
function rowJson({ version, lifecycle, manifest, manifestDigest }) {
    const { contentDigest, registeredAt, registeredBy, complete, artifacts, metrics, tags } = manifest;
    return {
        version,
        lifecycle,
        manifest: manifestDigest,
        contentDigest,
        registeredAt,
        registeredBy,
        complete,
        files: artifacts.length,
        sizeBytes: sizeOf(manifest),
        metrics,
        tags,
    };
}
function renderVersions(rows, paint) {
    return (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .renderTable */ .b)(['version', 'lifecycle', 'registered (UTC)', 'by', 'files', 'size', 'metrics as registered'], rows.map(({ version, lifecycle, manifest }) => [
        String(version),
        manifest.complete ? (0,_render_lifecycle_js__WEBPACK_IMPORTED_MODULE_8__/* .lifecycleCell */ .P)(lifecycle) : { text: `${(0,_render_lifecycle_js__WEBPACK_IMPORTED_MODULE_8__/* .lifecycleCell */ .P)(lifecycle).text}, incomplete`, style: 'yellow' }, // prettier-ignore
        (0,_render_plain_js__WEBPACK_IMPORTED_MODULE_10__/* .shortInstant */ .UC)(manifest.registeredAt),
        (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(manifest.registeredBy, 40),
        (0,_render_plain_js__WEBPACK_IMPORTED_MODULE_10__/* .countOf */ .pq)(manifest.artifacts.length, 'file'),
        (0,_progress_js__WEBPACK_IMPORTED_MODULE_13__/* .formatBytes */ .z)(sizeOf(manifest)),
        (0,_render_metrics_js__WEBPACK_IMPORTED_MODULE_9__/* .metricsLine */ .y)(Object.entries(manifest.metrics).map(([metric, value]) => ({ name: metric, value }))),
    ]), { paint, right: [0, 4, 5] });
}
function sizeOf({ artifacts }) {
    return artifacts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}


/***/ })

};
