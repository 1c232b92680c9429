export const id = 2416;
export const ids = [2416];
export const modules = {

/***/ 2722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _registry_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35705);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73037);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73603);
/* harmony import */ var _render_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20847);
// laurel history <alias>: the ledger. What was live when, who did it, why and on what evidence.





async function run(context, [text = ''], { at } = {}) {
    const reference = (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text);
    if (reference.kind !== 'alias') {
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
            code: 'usage',
            message: `${text} is not an alias`,
            remedy: `name one, such as ${reference.model}@production: only aliases have a history`,
        });
    }
    const time = at === undefined ? undefined : parseTime(at);
    const { model, alias } = reference;
    const entries = await (0,_registry_history_js__WEBPACK_IMPORTED_MODULE_1__/* .history */ .b6)(await context.store(reference), model, alias, { signal: context.signal });
    if (time !== undefined)
        return showAt(context, reference, (0,_registry_history_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(entries, time), time);
    context.console.result({ model, alias, entries: entries.map(_render_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerJson */ .eH) }, (0,_render_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .renderLedger */ .wP)(entries, context.console.paint));
    return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.ok;
}
function showAt(context, { model, alias }, link, at) {
    const { console } = context;
    const live = link === null ? [] : link.entry.routes;
    const versions = live.map(({ version, weight }) => (weight === 1 ? `version ${version}` : `version ${version} (${weight * 100} %)`)); // prettier-ignore
    const when = at.toISOString();
    const value = { model, alias, at: when, live, entry: link === null ? null : (0,_render_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerJson */ .eH)(link) };
    const what = versions.length === 0 ? 'nothing' : versions.join(', ');
    const rest = link === null ? '' : `\n\n${(0,_render_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .renderLedger */ .wP)([link], console.paint)}`;
    console.result(value, `${console.paint('bold', `${model}@${alias}`)} served ${what} at ${when}${rest}`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.ok;
}
const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;
/** A day (its first moment) or a moment, in UTC where no offset is written. */
function parseTime(text) {
    const [, day = '', time = '00:00', zone = 'Z'] = written.exec(text) ?? [];
    const [moment, midnight] = [new Date(`${day}T${time}${zone}`), new Date(`${day}T00:00Z`)];
    const isReal = !Number.isNaN(moment.getTime()) && midnight.toISOString().startsWith(day);
    if (isReal)
        return moment;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'usage',
        message: `not a time: ${JSON.stringify(text.slice(0, 80))}`,
        remedy: 'write 2026-11-21, or 2026-11-21T14:30:00Z',
    });
}


/***/ }),

/***/ 20847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ whoOf),
/* harmony export */   eH: () => (/* binding */ ledgerJson),
/* harmony export */   wP: () => (/* binding */ renderLedger)
/* harmony export */ });
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69890);
/* harmony import */ var _report_terminal_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82235);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88320);



function renderLedger(entries, paint) {
    return (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .b)(['when (UTC)', 'gen', 'kind', 'from → to', 'who', 'why', 'evidence'], entries.map(({ entry }, index) => [
        (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shortInstant */ .UC)(entry.recordedAt),
        String(entry.generation),
        { text: entry.kind, style: styles[entry.kind] },
        movement(entry, entries[index + 1]?.entry),
        whoOf(entry),
        whyOf(entry),
        evidenceOf(entry),
    ]), { paint, right: [1] });
}
/** An entry with the digest and key it is stored under. */
function ledgerJson({ entry, digest, key }) {
    return { digest, key, ...entry };
}
const styles = {
    promotion: 'green',
    rollback: 'yellow',
    'rollout-step': 'cyan',
    removal: 'red',
    restore: 'cyan',
};
/** From what was live before, which the entry itself does not always say: a restored file moves nothing. */
function movement(entry, before) {
    const from = before === undefined ? String(entry.from?.version ?? '–') : liveOf(before);
    const to = liveOf(entry);
    return from === to ? `stays ${to}` : `${from} → ${to}`;
}
function liveOf({ routes }) {
    if (routes.length === 0)
        return 'nothing';
    if (routes.length === 1)
        return String(routes[0]?.version ?? '–');
    return routes.map(({ version, weight }) => `${version} (${Math.round(weight * 100)} %)`).join(' + ');
}
/** `ada, approved by grace, applied by ci`: each where there is one, and once. */
function whoOf({ cause }) {
    const { author, approvedBy, actor } = cause;
    const parts = [
        ...(author === undefined ? [] : [(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(author, 40)]),
        ...(approvedBy.length === 0 ? [] : [`approved by ${approvedBy.map((each) => (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(each, 40)).join(', ')}`]), // prettier-ignore
        ...(actor === author ? [] : [author === undefined ? (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(actor, 40) : `applied by ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(actor, 40)}`]), // prettier-ignore
    ];
    return parts.join(', ');
}
function whyOf({ cause, warnings }) {
    const warned = warnings.length === 0 ? '' : ` (${warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`})`; // prettier-ignore
    return `${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(cause.reason, 80)}${warned}`;
}
function evidenceOf({ gates, hold, generation }) {
    if (gates !== undefined) {
        const waived = gates.outcome === 'waived' ? `, ${gates.waivers.length} waived` : '';
        return `report ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(gates.report)}${waived}`;
    }
    return { text: hold === generation ? 'not judged; holds' : 'not judged', style: 'dim' };
}


/***/ }),

/***/ 88320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ shortInstant),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
// Times and digests as people read them in a terminal. JSON has them in full.

/** `2026-11-21 07:24:44`, of an RFC 3339 time in UTC; headers say that it is UTC. */
function shortInstant(instant) {
    return instant.replace('T', ' ').replace(/(?:\.[0-9]+)?Z$/, '');
}
/** Twelve hex digits: enough to compare by eye. */
function shortDigest(digest) {
    return (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest).slice(0, 12);
}
/** `1 file`, `3 files`. */
function countOf(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}


/***/ }),

/***/ 35705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ readLedgers),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   b6: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54623);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67337);
/* harmony import */ var _alias_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65921);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18960);
/* harmony import */ var _scan_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72345);






const parallelReads = 16;
/** A chain as short as this is walked; listing it first would cost more. */
const shortChain = 3;
/**
 * The whole ledger of an alias, each entry checked against its digest and place.
 *
 * @throws LaurelError `chain-broken` at the first entry that does not check out; `corrupt-document`,
 *   `future-format`; else as the store.
 */
async function readLedger(store, model, alias, options = {}) {
    const chain = (0,_alias_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasChain */ .m)(model, alias);
    const head = await (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(store, chain, { signal: options.signal });
    if (head.kind === 'empty')
        return { alias, head, entries: [] };
    const read = async (name) => (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)(store, chain, name, options);
    const ahead = head.pointer.generation <= shortChain
        ? new Map()
        : await readAhead(store, model, alias, { read, options });
    const entries = [];
    let next = { generation: head.pointer.generation, digest: head.pointer.entry };
    while (next !== null) {
        // What was not read ahead, or not readable, is read here: its error names it.
        const link = ahead.get(next.digest) ?? (await read(next));
        entries.push(link);
        const { generation, previous } = link.entry;
        next = previous === null ? null : { generation: generation - 1, digest: previous };
    }
    return { alias, head, entries };
}
/** The ledgers of all aliases of a model that ever went live, in the order of aliases. */
async function readLedgers(store, model, options = {}) {
    const aliases = await (0,_scan_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .listAliases */ .PO)(store, model, options);
    const ledgers = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_5__/* .inParallel */ .H)(aliases, 4, async (alias) => readLedger(store, model, alias, options));
    return ledgers.filter(({ head }) => head.kind === 'at');
}
/** The entry that was in force at `at`, of entries newest first; `null` before the first. */
function entryAt(entries, at) {
    return entries.find(({ entry }) => Date.parse(entry.recordedAt) <= at.getTime()) ?? null;
}
/**
 * The ledger of an alias, newest first.
 *
 * @throws LaurelError `not-found` for an alias that nothing was ever promoted to; else as {@link readLedger}.
 */
async function history(store, model, alias, options = {}) {
    const { entries } = await readLedger(store, model, alias, options);
    if (entries.length > 0)
        return entries;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'not-found',
        message: `nothing was ever promoted to ${model}@${alias} in ${store.location}`,
        remedy: `run laurel list ${model} to see its versions and aliases`,
    });
}
/** Entries by digest, many at a time: a chain can only be walked one after the other. */
async function readAhead(store, model, alias, how) {
    const prefix = (0,_alias_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasChain */ .m)(model, alias).entriesPrefix;
    const names = [];
    for await (const { key } of store.list(prefix, how.options)) {
        const [, generation, hex] = /^([0-9]{10})-([0-9a-f]{64})\.json$/.exec(key.slice(prefix.length)) ?? [];
        if (hex !== undefined)
            names.push({ generation: Number(generation), digest: (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFromHex */ .Ch)(hex) });
    }
    const ahead = new Map();
    await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_5__/* .inParallel */ .H)(names, parallelReads, async (name) => {
        try {
            ahead.set(name.digest, await how.read(name));
        }
        catch (error) {
            // It may be no part of the chain: then it harms nobody.
            if (!(error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4) || error.code === 'interrupted')
                throw error;
        }
    });
    return ahead;
}


/***/ }),

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
// Many small acts at once, but not all at once.
/**
 * Runs `act` on every item, at most `limit` at a time; results are in the order of `items`. After a failure no
 * further act is started, those under way are awaited, and the first failure is thrown.
 */
async function inParallel(items, limit, act) {
    const results = [];
    const waiting = items.entries();
    const failures = [];
    const work = async () => {
        for (const [index, item] of waiting) {
            if (failures.length > 0)
                return;
            try {
                results[index] = await act(item, index);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, work));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ }),

/***/ 72345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listModels),
/* harmony export */   N0: () => (/* binding */ findExistingVersion),
/* harmony export */   PO: () => (/* binding */ listAliases),
/* harmony export */   RP: () => (/* binding */ listVersionNumbers),
/* harmony export */   yM: () => (/* binding */ listAliasedModels)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22333);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73037);


/** Models with at least one version, in the order of their keys. One short LIST for each. */
async function listModels(store, options = {}) {
    const segments = await childrenOf(store, 'versions/', options);
    return segments.map(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .modelOfSegment */ .k7).filter((model) => model !== null);
}
/** Models under whose aliases anything lies, in the order of their keys. One short LIST for each. */
async function listAliasedModels(store, options = {}) {
    const segments = await childrenOf(store, 'aliases/', options);
    return segments.map(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .modelOfSegment */ .k7).filter((model) => model !== null);
}
/** Aliases under which anything lies, in the order of their keys; one without a pointer never went live. */
async function listAliases(store, model, options = {}) {
    return (await childrenOf(store, (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasesPrefix */ .R1)(model), options)).filter(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliasName */ .mO);
}
/** The numbers of a model's versions, ascending. Reads every key: for proving, not for showing. */
async function listVersionNumbers(store, model, options = {}) {
    const versions = [];
    for await (const { key } of store.list((0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsPrefix */ .Xh)(model), options)) {
        const version = (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOfManifestKey */ .wG)(key);
        if (version !== null)
            versions.push(version);
    }
    return versions;
}
/**
 * A version that exists, as high as can be told cheaply: `hint` when it exists, else found from the first one on by
 * doubling and halving, which contiguity allows. `null` when there is none. One short LIST where the hint is no help.
 */
async function findExistingVersion(store, model, hint, options = {}) {
    const exists = async (version) => (await store.head((0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestKey */ .Rn)(model, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersionNumber */ .DH)(version)), options)).kind === 'found';
    if (hint !== null && (await exists(hint)))
        return hint;
    const first = await firstVersion(store, model, options);
    return first === null ? null : (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersionNumber */ .DH)(await lastOfRun(exists, first));
}
async function firstVersion(store, model, options) {
    for await (const { key } of store.list((0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsPrefix */ .Xh)(model), options)) {
        const version = (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOfManifestKey */ .wG)(key);
        if (version !== null)
            return version;
    }
    return null;
}
/** The last number of the run of existing ones that begins at `first`. */
async function lastOfRun(exists, first) {
    let [low, high] = [first, first * 2];
    while (await exists(high))
        [low, high] = [high, high * 2];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (await exists(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** The names directly under `prefix`: after each, the listing starts again behind everything below it. */
async function childrenOf(store, prefix, options) {
    const children = [];
    let startAfter;
    for (;;) {
        const child = await firstChild(store, prefix, startAfter, options);
        if (child === undefined)
            return children;
        children.push(child);
        // '0' is the character after '/': no key of another child lies between.
        startAfter = `${prefix}${child}0`;
    }
}
async function firstChild(store, prefix, startAfter, options) {
    const listed = store.list(prefix, startAfter === undefined ? options : { ...options, startAfter });
    for await (const { key } of listed) {
        const [child, ...below] = key.slice(prefix.length).split('/');
        if (child !== undefined && below.length > 0)
            return child;
    }
    return undefined;
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
