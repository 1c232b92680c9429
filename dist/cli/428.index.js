export const id = 428;
export const ids = [428];
export const modules = {

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _registry_lifecycle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6517);
/* harmony import */ var _registry_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2957);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3037);
/* harmony import */ var _registry_open_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5053);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9890);
/* harmony import */ var _report_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2235);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3603);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4684);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7920);
/* harmony import */ var _render_lifecycle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9768);
/* harmony import */ var _render_metrics_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6493);
/* harmony import */ var _render_plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8320);
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
    const models = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_5__/* .catalogue */ .sW)(context);
    const text = (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .renderTable */ .b)(['model', 'versions', 'newest', 'aliases'], models.map(({ model, versions, highest, aliases }) => [
        model,
        String(versions),
        String(highest),
        aliasesLine(aliases),
    ]), { paint: context.console.paint, right: [1, 2] });
    context.console.result({ models }, text);
    if (models.length === 0)
        context.console.note('no models yet: laurel register <model> <directory> makes the first version');
    return _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok;
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
    const lives = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_5__/* .livesAcross */ .ZE)(context, model);
    const rows = read.map(({ version, manifest, manifestDigest }) => ({
        version,
        manifest,
        manifestDigest,
        lifecycle: (0,_registry_lifecycle_js__WEBPACK_IMPORTED_MODULE_9__/* .lifecycleOf */ .o)(version, lives),
    }));
    const value = { model, total, versions: rows.map(rowJson) };
    context.console.result(value, renderVersions(rows, context.console.paint));
    if (rows.length < total)
        context.console.note(`the newest ${rows.length} of ${total} versions`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok;
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
    return (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .renderTable */ .b)(['version', 'lifecycle', 'registered (UTC)', 'by', 'files', 'size', 'metrics as registered'], rows.map(({ version, lifecycle, manifest }) => [
        String(version),
        manifest.complete ? (0,_render_lifecycle_js__WEBPACK_IMPORTED_MODULE_6__/* .lifecycleCell */ .P)(lifecycle) : { text: `${(0,_render_lifecycle_js__WEBPACK_IMPORTED_MODULE_6__/* .lifecycleCell */ .P)(lifecycle).text}, incomplete`, style: 'yellow' }, // prettier-ignore
        (0,_render_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .shortInstant */ .UC)(manifest.registeredAt),
        (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(manifest.registeredBy, 40),
        (0,_render_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .pq)(manifest.artifacts.length, 'file'),
        (0,_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .formatBytes */ .z)(sizeOf(manifest)),
        (0,_render_metrics_js__WEBPACK_IMPORTED_MODULE_12__/* .metricsLine */ .y)(Object.entries(manifest.metrics).map(([metric, value]) => ({ name: metric, value }))),
    ]), { paint, right: [0, 4, 5] });
}
function sizeOf({ artifacts }) {
    return artifacts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}


/***/ }),

/***/ 9768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lifecycleCell)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
// Where a version stands, in one or two words.

function lifecycleCell(lifecycle) {
    switch (lifecycle.kind) {
        case 'candidate':
            return { text: 'candidate', style: 'cyan' };
        case 'live':
            return { text: `live: ${lifecycle.aliases.join(', ')}`, style: 'green' };
        case 'archived':
            return { text: 'archived', style: 'dim' };
        case 'recalled': {
            const { aliases } = lifecycle;
            return { text: aliases.length === 0 ? 'recalled' : `recalled, and live: ${aliases.join(', ')}`, style: 'red' }; // prettier-ignore
        }
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(lifecycle);
    }
}


/***/ }),

/***/ 6493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ metricsLine)
/* harmony export */ });
/* harmony import */ var _gates_show_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2523);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9890);
// Measurements in one line.


/** `auc 0.7268, brier 0.1443, …`: the first few of them. */
function metricsLine(metrics, most = 4) {
    const shown = metrics
        .slice(0, most)
        .map(({ name, value }) => `${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(name, 40)} ${(0,_gates_show_number_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Z)(value)}`);
    return [...shown, ...(metrics.length > most ? [`and ${metrics.length - most} more`] : [])].join(', ');
}


/***/ }),

/***/ 2523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showApart),
/* harmony export */   Z: () => (/* binding */ showNumber)
/* harmony export */ });
// Numbers in a gate's sentences: short, yet never so short that two different ones read alike.
/** Up to six significant digits, without trailing zeros. */
function showNumber(value) {
    return String(Number(value.toPrecision(6)));
}
/** Both numbers; with all their digits where the short forms would read alike. */
function showApart(a, b) {
    const short = [showNumber(a), showNumber(b)];
    return a !== b && short[0] === short[1] ? [String(a), String(b)] : short;
}


/***/ }),

/***/ 2235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
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


/***/ })

};
