export const id = 174;
export const ids = [174,661,118,428];
export const modules = {

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   J8: () => (/* binding */ fileChanged),
/* harmony export */   c7: () => (/* binding */ systemCodeOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);

function identityOf(stats) {
    return {
        device: stats.dev,
        inode: stats.ino,
        sizeBytes: Number(stats.size),
        modifiedNs: stats.mtimeNs,
        changedNs: stats.ctimeNs,
    };
}
function isSameFile(a, b) {
    return (a.device === b.device &&
        a.inode === b.inode &&
        a.sizeBytes === b.sizeBytes &&
        a.modifiedNs === b.modifiedNs &&
        a.changedNs === b.changedNs);
}
/** The error of a file that is no longer what it was when it was listed. */
function fileChanged(path, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'artifact-changed',
        message: 'the file changed while it was being read',
        at: { file: path },
        remedy: 'wait until training has finished writing, then run the command again',
        cause,
    });
}
/** The error that a failed open or read of a listed file amounts to. */
function readFailure(path, cause) {
    const code = systemCodeOf(cause);
    // Gone, or replaced by a link, a directory or a socket since it was listed.
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENXIO'].includes(code))
        return fileChanged(path, cause);
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-artifact',
        message: `the file cannot be read${code === '' ? '' : ` (${code})`}`,
        at: { file: path },
        remedy: 'make the file readable for this user and check the disk, then run the command again',
        cause,
    });
}
/** `ENOENT` and the like, or an empty string. */
function systemCodeOf(cause) {
    return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}


/***/ }),

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   a: () => (/* binding */ rootDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// Where the alias repository lies on disk, and the root directory in it, as `--repo` and `--root` name them.

/** `--root` as repository paths write it: '' for the top, never a slash at either end. */
function rootOf({ root }) {
    return root.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
}
/** The absolute directory that holds laurel.yaml. */
function rootDirectory(where) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(where.repo, rootOf(where)));
}


/***/ }),

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _registry_lifecycle_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6517);
/* harmony import */ var _registry_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2957);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3037);
/* harmony import */ var _registry_open_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5053);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9890);
/* harmony import */ var _report_terminal_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2235);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3603);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4684);
/* harmony import */ var _recalled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7919);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7920);
/* harmony import */ var _render_lifecycle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9768);
/* harmony import */ var _render_metrics_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6493);
/* harmony import */ var _render_plain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8320);
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
    const models = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_6__/* .catalogue */ .sW)(context);
    const text = (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_9__/* .renderTable */ .b)(['model', 'versions', 'newest', 'aliases'], models.map(({ model, versions, highest, aliases }) => [
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
    const lives = await (0,_registries_js__WEBPACK_IMPORTED_MODULE_6__/* .livesAcross */ .ZE)(context, model);
    const recalled = await (0,_recalled_js__WEBPACK_IMPORTED_MODULE_5__/* .recalledAmong */ .F)(context, store, read.map(({ manifest }) => manifest));
    const rows = read.map(({ version, manifest, manifestDigest }) => ({
        version,
        manifest,
        manifestDigest,
        lifecycle: (0,_registry_lifecycle_js__WEBPACK_IMPORTED_MODULE_10__/* .lifecycleOf */ .o)(version, lives, recalled),
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
    return (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_9__/* .renderTable */ .b)(['version', 'lifecycle', 'registered (UTC)', 'by', 'files', 'size', 'metrics as registered'], rows.map(({ version, lifecycle, manifest }) => [
        String(version),
        manifest.complete ? (0,_render_lifecycle_js__WEBPACK_IMPORTED_MODULE_7__/* .lifecycleCell */ .P)(lifecycle) : { text: `${(0,_render_lifecycle_js__WEBPACK_IMPORTED_MODULE_7__/* .lifecycleCell */ .P)(lifecycle).text}, incomplete`, style: 'yellow' }, // prettier-ignore
        (0,_render_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .shortInstant */ .UC)(manifest.registeredAt),
        (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalText */ .eR)(manifest.registeredBy, 40),
        (0,_render_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .countOf */ .pq)(manifest.artifacts.length, 'file'),
        (0,_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z)(sizeOf(manifest)),
        (0,_render_metrics_js__WEBPACK_IMPORTED_MODULE_13__/* .metricsLine */ .y)(Object.entries(manifest.metrics).map(([metric, value]) => ({ name: metric, value }))),
    ]), { paint, right: [0, 4, 5] });
}
function sizeOf({ artifacts }) {
    return artifacts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}


/***/ }),

/***/ 4661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ namedRegistry),
  openContext: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/js/src/adapters/clock.js
// The system's clock.

const systemClock = {
    now: () => new Date(),
    async sleep(durationMs, signal) {
        try {
            await (0,promises_.setTimeout)(durationMs, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            // The timer rejects with its own AbortError; the port promises the signal's reason.
            throw signal?.aborted === true ? signal.reason : error;
        }
    },
};

// EXTERNAL MODULE: ./.build/js/src/apps/cli/console.js
var console = __webpack_require__(8006);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/run.js
var run = __webpack_require__(8090);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/context.js
// What every command starts from: where it runs, which registry and repository it means, and what to close.






function openContext(options, env = process.env) {
    const stores = new Map();
    let host;
    const openStore = async (address, from, how) => {
        const id = `${from}\0${address}`;
        const opened = stores.get(id) ??
            __webpack_require__.e(/* import() */ 99).then(__webpack_require__.bind(__webpack_require__, 99)).then(async (module) => module.openStore(address, { cwd: from, env, clock: systemClock, ...how }));
        stores.set(id, opened);
        return opened;
    };
    return {
        console: (0,console/* openConsole */.OZ)(process, { json: options.json === true, quiet: options.quiet === true }),
        options,
        env,
        clock: systemClock,
        random: Math.random,
        newId: external_node_crypto_.randomUUID,
        signal: run/* interruption */.Y.signal,
        actor: actorOf(env),
        runUrl: runUrlOf(env),
        openStore,
        registryAddress: async (reference) => registryAddress(options, env, reference),
        store: async (reference) => {
            const { address, from } = await registryAddress(options, env, reference);
            return openStore(address, from);
        },
        host: async () => {
            const { LocalGitHost: Host } = await __webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 6597));
            return (host ??= new Host({
                directory: options.repo,
                env,
                defaultBranch: options.branch,
            }));
        },
        close: async () => {
            host?.close();
            for (const opened of stores.values())
                await (await opened.catch(() => undefined))?.close();
        },
    };
}
/** The registry that `--registry` or LAUREL_REGISTRY names. */
function namedRegistry(options, env) {
    return [options.registry, env['LAUREL_REGISTRY']].find((given) => given !== undefined && given !== '');
}
/** `--registry` before LAUREL_REGISTRY before laurel.yaml in the work tree. */
async function registryAddress(options, env, reference) {
    const given = namedRegistry(options, env);
    if (given !== undefined)
        return { address: given, from: process.cwd() };
    const { aliasRegistry, homeRegistry } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(815), __webpack_require__.e(119), __webpack_require__.e(546)]).then(__webpack_require__.bind(__webpack_require__, 4546));
    const written = reference?.kind === 'alias' ? await aliasRegistry(options, reference) : await homeRegistry(options);
    if (written !== null)
        return written;
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: 'no registry named',
        remedy: 'give --registry <directory or s3://bucket/prefix>, set LAUREL_REGISTRY, or run the command where laurel.yaml lies',
    });
}
/** In a workflow the person who started it, else the person at the keyboard. */
function actorOf(env) {
    const named = env['GITHUB_ACTOR'] ?? env['LAUREL_ACTOR'] ?? env['USER'] ?? env['USERNAME'];
    if (named !== undefined && named !== '')
        return named.slice(0, 256);
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server !== undefined && repository !== undefined && run !== undefined
        ? `${server}/${repository}/actions/runs/${run}`
        : undefined;
}


/***/ }),

/***/ 4546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aliasRegistry: () => (/* binding */ aliasRegistry),
/* harmony export */   allRegistries: () => (/* binding */ allRegistries),
/* harmony export */   homeRegistry: () => (/* binding */ homeRegistry)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9308);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7337);
/* harmony import */ var _policy_parse_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2062);
/* harmony import */ var _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2572);
/* harmony import */ var _policy_written_laurel_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2370);
/* harmony import */ var _policy_written_model_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2400);
/* harmony import */ var _alias_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4904);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6731);
// Which registry laurel.yaml names, read from the work tree: `home`, or the one of an alias.










/**
 * The registry that versions are registered in; `null` where there is no laurel.yaml.
 *
 * @throws LaurelError `invalid-document`, with file, line and column, for a laurel.yaml that cannot be used;
 *   `usage` for a bare repository.
 */
async function homeRegistry(where) {
    const laurel = await readLaurel(where);
    if (laurel === null)
        return null;
    return addressOf(laurel, { name: laurel.written.home, at: (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_3__/* .placeIn */ .VV)(laurel, 'home') }, where);
}
/** The registry that serves an alias: its model's word for it, else laurel.yaml's, else `home`. */
async function aliasRegistry(where, { model, alias }) {
    const laurel = await readLaurel(where);
    if (laurel === null)
        return null;
    const file = await readWritten(where, (0,_policy_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .modelPath */ .LH)(model), _policy_written_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .modelFileSchema */ .x);
    const own = file === null ? undefined : (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(file.written.aliases, alias)?.registry;
    if (file !== null && own !== undefined) {
        return addressOf(laurel, { name: own, at: (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_3__/* .placeIn */ .VV)(file, 'aliases', alias, 'registry') }, where);
    }
    const shared = (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(laurel.written.aliases, alias)?.registry;
    if (shared === undefined)
        return homeRegistry(where);
    return addressOf(laurel, { name: shared, at: (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_3__/* .placeIn */ .VV)(laurel, 'aliases', alias, 'registry') }, where);
}
/** Every registry that laurel.yaml names, `home` first; none where there is no laurel.yaml. */
async function allRegistries(where) {
    const laurel = await readLaurel(where);
    if (laurel === null)
        return [];
    const { home, registries } = laurel.written;
    const from = (0,_alias_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .rootDirectory */ .a)(where);
    return Object.entries(registries)
        .toSorted(([a], [b]) => Number(b === home) - Number(a === home))
        .map(([, { store }]) => ({ address: store, from }));
}
function addressOf(laurel, { name, at }, where) {
    const { registries } = laurel.written;
    const registry = (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(registries, name);
    if (registry !== undefined)
        return { address: registry.store, from: (0,_alias_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .rootDirectory */ .a)(where) };
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .nearestName */ .q)(name, Object.keys(registries));
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: `there is no registry ${name}`,
        at,
        remedy: near === undefined
            ? `name one of ${Object.keys(registries).join(', ')}, or add it to registries`
            : `did you mean ${near}?`,
    });
}
async function readLaurel(where) {
    const laurel = await readWritten(where, _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .laurelPath */ .lR, _policy_written_laurel_file_js__WEBPACK_IMPORTED_MODULE_5__/* .laurelFileSchema */ .P);
    if (laurel === null)
        await refuseBare(where);
    return laurel;
}
/** @throws LaurelError `usage`: a bare repository has a laurel.yaml, and no work tree to read it from. */
async function refuseBare({ repo }) {
    const parts = await Promise.all(['HEAD', 'objects', 'refs'].map((name) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, name))));
    if (parts.includes(false))
        return;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'usage',
        message: 'this is a bare Git repository, without files that laurel.yaml could be read from',
        at: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo) },
        remedy: 'name the registry with --registry or LAUREL_REGISTRY, or name a clone that has its files with --repo',
    });
}
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return true;
    }
    catch {
        return false;
    }
}
async function readWritten(where, path, schema) {
    const source = await (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .readWorkFile */ .s)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(where.repo, (0,_alias_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .rootOf */ .I)(where), path));
    return source === null ? null : requireOk((0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFile */ .jm)(source, () => schema));
}
/** @throws LaurelError `invalid-document` with all problems. */
function requireOk(checked) {
    if (checked.ok)
        return checked.value;
    const [first, ...others] = checked.problems;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: `${first?.message ?? 'the file cannot be used'}${others.length === 0 ? '' : ` (and ${others.length} more)`}`,
        ...(first === undefined ? {} : { at: first.at }),
        remedy: 'correct the file there; laurel validate checks the whole repository',
        details: { issues: checked.problems.map(({ at, message }) => ({ at, message })) },
    });
}


/***/ }),

/***/ 7919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ recalledAmong)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _policy_repository_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6700);
/* harmony import */ var _promotion_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(284);
/* harmony import */ var _promotion_gather_promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6983);
/* harmony import */ var _promotion_recall_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3212);
/* harmony import */ var _registry_in_parallel_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8960);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9890);
/* harmony import */ var _alias_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4904);
/* harmony import */ var _home_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4546);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6731);










/**
 * The versions among `manifests` that are recalled, themselves or through what they were built on. Where there is
 * no alias repository nothing is; what cannot be read is a warning, because listing is not judging.
 */
async function recalledAmong(context, store, manifests) {
    const { options, signal } = context;
    try {
        if ((await (0,_home_registry_js__WEBPACK_IMPORTED_MODULE_6__.homeRegistry)(options)) === null)
            return new Set();
        const rules = (0,_promotion_recall_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .recallRules */ .$)((0,_policy_repository_files_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .S)(await (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readWorkTree */ .g)(options), (0,_alias_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .rootOf */ .I)(options)));
        if (!rules.ok)
            throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({ code: 'invalid-document', message: (0,_promotion_gather_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .problemText */ .fI)(rules.problems) });
        const hits = await (0,_registry_in_parallel_js__WEBPACK_IMPORTED_MODULE_8__/* .inParallel */ .H)(manifests, 8, async (manifest) => (0,_promotion_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherRecalls */ .E)({ store, manifest, rules: rules.value, signal }));
        return new Set(manifests.filter((_, index) => (hits[index] ?? []).length > 0).map((manifest) => manifest.version));
    }
    catch (error) {
        if (!(error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4) || error.code === 'interrupted')
            throw error;
        context.console.note(`warning: recalls were not read, so recalled versions are not marked: ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalText */ .eR)(error.message)}`);
        return new Set();
    }
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

/***/ 6731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readWorkTree),
/* harmony export */   s: () => (/* binding */ readWorkFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7337);
/* harmony import */ var _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2572);
/* harmony import */ var _alias_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4904);
// The files of the alias repository as they lie on disk, before anything is committed.








/** Far above what any reader accepts: a larger file is refused by its size before it fills the memory. */
const maxFileBytes = 64 * 1024 * 1024;
const maxFiles = 100_000;
/** One file, its path as it was given; `null` where there is none. Links are not followed: Git would not either. */
async function readWorkFile(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        if (stats.isSymbolicLink())
            return { path, blob: '', mode: 'symlink', bytes: new Uint8Array() };
        if (!stats.isFile())
            throw unreadable(path, 'it is not a regular file');
        if (stats.size > maxFileBytes)
            throw unreadable(path, `it has ${stats.size} bytes`);
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
        return { path, blob: blobId(bytes), mode: isExecutable(stats) ? 'executable' : 'file', bytes };
    }
    catch (cause) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause)))
            return null;
        if (cause instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4)
            throw cause;
        throw unreadable(path, (0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause), cause);
    }
}
/**
 * Everything that Laurel reads below the root, and what lies beside it under nearly the same name. Paths are
 * relative to the repository.
 */
async function readWorkTree(where) {
    const root = (0,_alias_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .rootOf */ .I)(where);
    const paths = [];
    for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(where.repo, root))) {
        const path = root === '' ? entry.name : `${root}/${entry.name}`;
        if (!entry.isDirectory())
            paths.push(path);
        else if (isOurs(entry.name))
            await collect(where.repo, path, paths);
    }
    const files = [];
    for (const path of paths) {
        const file = await readWorkFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(where.repo, path));
        if (file !== null)
            files.push({ ...file, path });
    }
    return files;
}
async function collect(repo, directory, paths) {
    for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repo, directory))) {
        const path = `${directory}/${entry.name}`;
        if (paths.length >= maxFiles)
            throw unreadable(directory, `it holds more than ${maxFiles} files`);
        if (entry.isDirectory())
            await collect(repo, path, paths);
        else
            paths.push(path);
    }
}
/** A directory that Laurel reads, or that differs from one in case only and would be passed over in silence. */
function isOurs(name) {
    return _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryPrefixes */ .Xn.some((prefix) => prefix === `${name.toLowerCase()}/`);
}
async function entriesOf(directory) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { withFileTypes: true });
        return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (cause) {
        const isAbsent = ['ENOENT', 'ENOTDIR'].includes((0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause));
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4({
            code: isAbsent ? 'not-found' : 'invalid-document',
            message: isAbsent
                ? 'there is no such directory'
                : `the directory cannot be read (${(0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause)})`,
            at: { file: directory },
            remedy: 'name the alias repository with --repo, and the directory of laurel.yaml in it with --root',
            cause,
        });
    }
}
/** As Git would record it; on Windows files have no such bit. */
function isExecutable({ mode }) {
    return process.platform !== 'win32' && (mode & 0o100) !== 0;
}
/** Git's id of the bytes. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
function unreadable(file, why, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: `the file cannot be read: ${why}`,
        at: { file },
        remedy: 'make it a regular file that this user may read, or move it elsewhere',
        cause,
    });
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
