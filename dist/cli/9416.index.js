export const id = 9416;
export const ids = [9416,4661];
export const modules = {

/***/ 21454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/ledger/read-chain.js
var read_chain = __webpack_require__(54623);
// EXTERNAL MODULE: ./.build/js/src/registry/alias-chain.js
var alias_chain = __webpack_require__(65921);
// EXTERNAL MODULE: ./.build/js/src/registry/history.js
var registry_history = __webpack_require__(35705);
// EXTERNAL MODULE: ./.build/js/src/registry/lifecycle.js
var lifecycle = __webpack_require__(56517);
// EXTERNAL MODULE: ./.build/js/src/registry/list.js
var list = __webpack_require__(42957);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js
var open_registry = __webpack_require__(25053);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(17752);
// EXTERNAL MODULE: ./.build/js/src/registry/scan-keys.js
var scan_keys = __webpack_require__(72345);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/registry/copy-record.js + 1 modules
var copy_record = __webpack_require__(97575);
// EXTERNAL MODULE: ./.build/js/src/registry/resolve.js
var resolve = __webpack_require__(47897);
;// CONCATENATED MODULE: ./.build/js/src/registry/show.js






/**
 * `credit-risk@14` or `credit-risk@production`.
 *
 * @throws LaurelError as `resolve`, and `digest-mismatch` when a pointer names another manifest than is stored.
 */
async function show(store, reference, options = {}) {
    const { recalled, ...call } = options;
    const { model, version, manifestDigest, artifacts, pointer, stored } = await (0,resolve/* resolve */.h)(store, reference, call);
    const known = stored ?? (await (0,read_version.readManifest)(store, model, version, call));
    if (known.digest !== manifestDigest) {
        throw new errors/* LaurelError */.Q4({
            code: 'digest-mismatch',
            message: `the pointer names manifest ${manifestDigest}, and what is stored has ${known.digest}`,
            at: { key: known.key },
            remedy: 'the manifest was altered after it was promoted; restore it and run laurel verify',
        });
    }
    const evaluations = await (0,read_version/* readEvaluations */.O_)(store, { model, version, manifest: known.digest }, call);
    const lives = (0,lifecycle/* foldLifecycles */.t)(await (0,registry_history/* readLedgers */.DV)(store, model, call));
    return {
        ...known,
        artifacts,
        lifecycle: (0,lifecycle/* lifecycleOf */.o)(version, lives, recalled),
        evaluations,
        copied: await (0,copy_record/* readCopyRecord */.p)(store, known.manifest, known.digest, call),
        ...(pointer === undefined ? {} : { pointer }),
    };
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/recalled.js
var cli_recalled = __webpack_require__(57919);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/registries.js
var registries = __webpack_require__(97920);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/ledger.js
var ledger = __webpack_require__(20847);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/report/terminal-table.js
var terminal_table = __webpack_require__(82235);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/fields.js
var render_fields = __webpack_require__(72991);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/plain.js
var plain = __webpack_require__(88320);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/render/alias-page.js





function renderAlias({ pointer, entry: { entry } }, paint) {
    const { model, alias, version, generation, previous, hold, desired } = pointer;
    const serves = version === null ? paint('red', 'serves nothing') : paint('green', `serves version ${version}`);
    const fields = (0,render_fields/* renderFields */.sp)([
        ['since', `${(0,plain/* shortInstant */.UC)(pointer.recordedAt)} UTC, generation ${generation} (${entry.kind})`],
        ['who', (0,ledger/* whoOf */.OD)(entry)],
        ['why', (0,hostile/* terminalText */.eR)(entry.cause.reason)],
        ['routes', pointer.routes.length < 2 ? undefined : routesText(pointer)],
        ['previous', previous === null ? 'none' : `version ${previous.version}`],
        ['hold', hold === null ? undefined : paint('yellow', `nothing is promoted past the rollback of generation ${hold}`)], // prettier-ignore
        ['wanted by', `${(0,hostile/* terminalText */.eR)(desired.repository)}${desired.root === '' ? '' : ` ${(0,hostile/* terminalText */.eR)(desired.root)}`} at commit ${desired.commit.slice(0, 12)}`], // prettier-ignore
        ['entry', pointer.entry],
    ], paint);
    return `${paint('bold', `${model}@${alias}`)}  ${serves}\n${(0,render_fields/* indent */.pZ)(fields)}`;
}
function routesText({ routes }) {
    return routes.map(({ version, weight }) => `version ${version} (${Math.round(weight * 100)} %)`).join(', ');
}
function renderModel({ model, versions, newest, aliases }, paint) {
    const description = newest?.tags['description'];
    const facts = (0,render_fields/* renderFields */.sp)([
        ['versions', `${versions}${newest === undefined ? '' : `, the newest of ${(0,plain/* shortInstant */.UC)(newest.registeredAt)} UTC`}`], // prettier-ignore
        ['about', description === undefined ? undefined : (0,hostile/* terminalText */.eR)(description)],
    ], paint);
    const table = (0,terminal_table/* renderTable */.b)(['alias', 'serves', 'since (UTC)', 'gen', 'before', 'hold'], aliases.map(({ pointer }) => [
        pointer.alias,
        pointer.version === null ? { text: 'nothing', style: 'red' } : `version ${pointer.version}`,
        (0,plain/* shortInstant */.UC)(pointer.recordedAt),
        String(pointer.generation),
        pointer.previous === null ? '–' : `version ${pointer.previous.version}`,
        pointer.hold === null ? '' : { text: `since generation ${pointer.hold}`, style: 'yellow' },
    ]), { paint, right: [3] });
    const none = aliases.length === 0 ? `  ${(0,plain/* countOf */.pq)(versions, 'version')}, none of them ever live` : '';
    return (0,render_fields/* joinParts */.nn)([
        `${paint('bold', model)}\n${(0,render_fields/* indent */.pZ)(facts)}`,
        (0,render_fields/* renderSection */.YN)('aliases', table, paint),
        none,
    ]);
}

// EXTERNAL MODULE: ./.build/js/src/gates/show-number.js
var show_number = __webpack_require__(72523);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/progress.js
var progress = __webpack_require__(84684);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/lifecycle.js
var render_lifecycle = __webpack_require__(29768);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/metrics.js
var render_metrics = __webpack_require__(86493);
// EXTERNAL MODULE: ./.build/js/src/gates/signature/show-type.js
var show_type = __webpack_require__(5595);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/render/signature.js
// A signature as a table: what callers send, what they get back, what they may set.




const mostRows = 60;
function renderSignature({ inputs, outputs, parameters, languageModel = {} }, paint) {
    const rows = [
        ...fieldRows('input', inputs),
        ...(outputs === null ? [] : fieldRows('output', outputs)),
        ...parameters.map(({ name, type, default: value }) => [
            'parameter',
            (0,hostile/* terminalText */.eR)(name, 60),
            type,
            `default ${(0,hostile/* terminalText */.eR)(JSON.stringify(value), 60)}`,
        ]),
        ...Object.entries(languageModel).map(([name, value]) => [
            'language model',
            name,
            (0,hostile/* terminalText */.eR)(typeof value === 'string' ? value : JSON.stringify(value), 60),
            '',
        ]),
    ];
    const table = (0,terminal_table/* renderTable */.b)(['', 'name', 'type', ''], rows.slice(0, mostRows), { paint });
    const omitted = rows.length - mostRows;
    const unsaid = outputs === null ? ['  it does not say what callers get back'] : [];
    return [table, ...(omitted > 0 ? [`and ${omitted} more: --json has all`] : []), ...unsaid].join('\n');
}
function fieldRows(side, fields) {
    switch (fields.kind) {
        case 'tensors':
            return fields.tensors.map((tensor) => [side, nameOf(tensor.name), (0,show_type/* showTensor */.V)(tensor), '']);
        case 'columns':
            return fields.columns.map(({ name, required, type }) => [
                side,
                nameOf(name),
                (0,hostile/* terminalText */.eR)((0,show_type/* showType */.w)(type)),
                required ? '' : 'optional',
            ]);
        case 'json-schema':
            return [[side, '(JSON Schema)', (0,hostile/* terminalText */.eR)(JSON.stringify(fields.schema), 120), '']];
        case 'text':
            return [[side, '(unnamed)', 'text', '']];
        default:
            return (0,errors/* unreachable */.HB)(fields);
    }
}
function nameOf(name) {
    return name === null ? '(unnamed)' : (0,hostile/* terminalText */.eR)(name, 60);
}

;// CONCATENATED MODULE: ./.build/js/src/apps/cli/render/version-page.js
// A version on one page: what it is, what it takes and gives, where it comes from, what was measured of it.










/** The manifest as it is stored, with what is known of the version besides. */
function versionJson({ manifest, digest, artifacts, lifecycle, evaluations, copied, }) {
    return {
        model: manifest.model,
        version: manifest.version,
        lifecycle,
        artifacts,
        manifestDigest: digest,
        manifest,
        evaluations: evaluations.map(evaluationJson),
        ...(copied === null ? {} : { copied }),
    };
}
function evaluationJson(read) {
    return read.kind === 'read'
        ? { kind: read.kind, digest: read.digest, evaluation: read.evaluation }
        : { kind: read.kind, key: read.key, reason: read.reason };
}
function renderVersion(shown, paint) {
    const { manifest } = shown;
    return (0,render_fields/* joinParts */.nn)([
        heading(shown, paint),
        (0,render_fields/* renderSection */.YN)('files', files(manifest, paint), paint),
        manifest.signature === undefined ? '' : (0,render_fields/* renderSection */.YN)(`signature (from ${manifest.signature.source})`, renderSignature(manifest.signature, paint), paint), // prettier-ignore
        (0,render_fields/* renderSection */.YN)('metrics as registered', named(manifest.metrics, show_number/* showNumber */.Z, paint), paint),
        (0,render_fields/* renderSection */.YN)('hyperparameters', named(manifest.hyperparameters, String, paint), paint),
        (0,render_fields/* renderSection */.YN)('tags', named(manifest.tags, String, paint), paint),
        (0,render_fields/* renderSection */.YN)('lineage', lineage(manifest.lineage, paint), paint),
        (0,render_fields/* renderSection */.YN)('evaluations', renderEvaluations(shown.evaluations, paint), paint),
    ]);
}
function heading({ manifest, digest, artifacts, lifecycle, copied }, paint) {
    const { model, version, kind, flavor, registeredAt, registeredBy, registrationId, contentDigest, complete } = manifest; // prettier-ignore
    const { text, style } = (0,render_lifecycle/* lifecycleCell */.P)(lifecycle);
    const fields = (0,render_fields/* renderFields */.sp)([
        ['registered', `${(0,plain/* shortInstant */.UC)(registeredAt)} UTC by ${(0,hostile/* terminalText */.eR)(registeredBy)}`],
        [
            'copied',
            copied === null
                ? undefined
                : `${(0,plain/* shortInstant */.UC)(copied.copiedAt)} UTC by ${(0,hostile/* terminalText */.eR)(copied.copiedBy)}, from registry ${copied.from}`,
        ],
        ['kind', flavor === undefined ? kind : `${kind}, ${(0,hostile/* terminalText */.eR)(flavor)}`],
        [
            'complete',
            complete ? undefined : paint('yellow', 'no: mandatory metadata is missing, so no gate passes it'),
        ],
        ['manifest', digest],
        ['content', contentDigest],
        ['load from', (0,hostile/* terminalText */.eR)(artifacts)],
        ['id', registrationId],
    ], paint);
    return `${paint('bold', `${model}@${version}`)}  ${paint(style, text)}\n${(0,render_fields/* indent */.pZ)(fields)}`;
}
function files({ artifacts, card, inputExample }, paint) {
    return (0,terminal_table/* renderTable */.b)(['file', 'role', 'size', 'digest'], artifacts.map(({ path, role, sizeBytes, digest }) => [
        (0,hostile/* terminalText */.eR)(path, 120),
        path === card ? 'card' : path === inputExample ? 'input example' : role,
        (0,progress/* formatBytes */.z)(sizeBytes),
        (0,plain/* shortDigest */.VK)(digest),
    ]), { paint, right: [2] });
}
/** A record of a manifest: names and values as people wrote them. */
function named(values, show, paint) {
    return (0,render_fields/* renderFields */.sp)(Object.entries(values).map(([name, value]) => [(0,hostile/* terminalText */.eR)(name, 60), (0,hostile/* terminalText */.eR)(show(value), 200)]), // prettier-ignore
    paint);
}
function lineage({ code, datasets, features, run, environment, parents }, paint) {
    const { python, packages, hardware } = environment ?? {};
    const machine = [
        hardware?.cpu,
        hardware?.gpu === undefined ? undefined : `${hardware.count ?? 1} × ${hardware.gpu}`,
    ];
    return (0,render_fields/* renderFields */.sp)([
        ['code', code === undefined ? undefined : safe([code.repository, code.commit.slice(0, 12), code.dirty ? '(with uncommitted changes)' : undefined], ' ')], // prettier-ignore
        ...datasets.map(({ role, name, digest, snapshot, uri }) => [`${role} data`, safe([name, digest === undefined ? undefined : (0,plain/* shortDigest */.VK)(digest), snapshot, uri])]), // prettier-ignore
        ...features.map(({ name, version }) => ['feature', safe([name, version])]),
        ['run', run === undefined ? undefined : safe([run.tracker, run.id, run.actor === undefined ? undefined : `by ${run.actor}`, run.url])], // prettier-ignore
        ['python', python === undefined ? undefined : (0,hostile/* terminalText */.eR)(python)],
        ['packages', packages === undefined ? undefined : (0,plain/* shortDigest */.VK)(packages)],
        ['hardware', machine.every((part) => part === undefined) ? undefined : safe(machine)],
        ...parents.map(({ model, version }) => ['made from', `${model}@${version}`]),
    ], paint);
}
function safe(parts, separator = ', ') {
    return parts
        .filter((part) => part !== undefined)
        .map((part) => (0,hostile/* terminalText */.eR)(part, 200))
        .join(separator);
}
function renderEvaluations(reads, paint) {
    const usable = reads.flatMap((each) => (each.kind === 'read' ? [each] : []));
    const table = (0,terminal_table/* renderTable */.b)(['dataset', 'split', 'observed (UTC)', 'by', 'digest', 'what'], usable
        .toSorted((a, b) => Date.parse(b.evaluation.observedAt) - Date.parse(a.evaluation.observedAt))
        .map(({ evaluation, digest }) => [
        `${(0,hostile/* terminalText */.eR)(evaluation.dataset.name, 60)} (${(0,plain/* shortDigest */.VK)(evaluation.dataset.digest)})`,
        (0,hostile/* terminalText */.eR)(evaluation.split, 40),
        (0,plain/* shortInstant */.UC)(evaluation.observedAt),
        (0,hostile/* terminalText */.eR)(evaluation.evaluator.identity, 60),
        (0,plain/* shortDigest */.VK)(digest),
        measured(evaluation),
    ]), { paint });
    const others = reads.map((each) => notUsed(each, paint)).filter((line) => line !== '');
    return [...(table === '' ? [] : [table]), ...others].join('\n');
}
function measured({ metrics, slices, groups, latency, predictions }) {
    const p99 = latency?.quantilesMs.p99;
    return [
        (0,render_metrics/* metricsLine */.y)(metrics, 3),
        slices.length === 0 ? '' : (0,plain/* countOf */.pq)(slices.length, 'slice'),
        Object.keys(groups).length === 0 ? '' : `groups by ${(0,hostile/* terminalText */.eR)(Object.keys(groups).join(', '), 60)}`,
        p99 === undefined ? '' : `p99 ${(0,show_number/* showNumber */.Z)(p99)} ms`,
        predictions === undefined ? '' : 'predictions',
    ]
        .filter((part) => part !== '')
        .join('; ');
}
function notUsed(read, paint) {
    switch (read.kind) {
        case 'read':
            return '';
        case 'unusable':
            return `${paint('red', '✗ unusable')} ${(0,hostile/* terminalText */.eR)(read.key)}: ${(0,hostile/* terminalText */.eR)(read.reason)}`;
        case 'foreign':
            return `${paint('yellow', '~ of something else')} ${(0,hostile/* terminalText */.eR)(read.key)}: ${(0,hostile/* terminalText */.eR)(read.reason)}`;
        default:
            return (0,errors/* unreachable */.HB)(read);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/show.js

















async function run(context, [text = '']) {
    const reference = (0,names/* parseReference */.F2)(text);
    const { kind, model } = reference;
    const { store } = await (0,open_registry/* openRegistry */.M)(await context.store(reference), { signal: context.signal });
    if (kind === 'model')
        await showModel(context, store, model);
    else {
        const shown = await withHomeEvaluations(context, await show(store, reference, { signal: context.signal }));
        const lives = await (0,registries/* livesAcross */.ZE)(context, model);
        const recalled = await (0,cli_recalled/* recalledAmong */.F)(context, await context.store(), [shown.manifest]);
        const version = { ...shown, lifecycle: (0,lifecycle/* lifecycleOf */.o)(shown.manifest.version, lives, recalled) };
        if (kind === 'alias')
            await showAlias(context, store, version, reference.alias);
        else
            context.console.result(versionJson(version), renderVersion(version, context.console.paint));
    }
    return exit/* exitCodes */.h.ok;
}
/** Evaluations lie where versions are registered, whatever registry serves them. */
async function withHomeEvaluations(context, shown) {
    const { model, version } = shown.manifest;
    const asked = { model, version, manifest: shown.digest };
    const home = await context.store();
    return { ...shown, evaluations: await (0,read_version/* readEvaluations */.O_)(home, asked, { signal: context.signal }) };
}
async function showModel(context, store, model) {
    const { console, signal } = context;
    const newest = await (0,list/* listVersions */.yO)(store, model, { signal, limit: 1 });
    const aliases = [];
    for (const each of await (0,registries/* allStores */.IM)(context)) {
        for (const alias of await (0,scan_keys/* listAliases */.PO)(each, model, { signal })) {
            const { head, entries } = await (0,registry_history/* readLedger */.SC)(each, model, alias, { signal });
            const [entry] = entries;
            if (head.kind === 'at' && entry !== undefined)
                aliases.push({ pointer: head.pointer, entry });
        }
    }
    const [row] = newest.rows;
    console.result({
        model,
        versions: newest.total,
        newest: row?.version ?? null,
        aliases: aliases.map(({ pointer, entry }) => ({ pointer, entry: (0,ledger/* ledgerJson */.eH)(entry) })),
    }, renderModel({ model, versions: newest.total, newest: row?.manifest, aliases }, console.paint));
}
async function showAlias({ console, signal }, store, shown, alias) {
    const { pointer } = shown;
    if (pointer === undefined)
        return;
    const name = { generation: pointer.generation, digest: pointer.entry };
    const entry = await (0,read_chain/* readEntry */.hB)(store, (0,alias_chain/* aliasChain */.m)(pointer.model, alias), name, { signal });
    console.result({ ...versionJson(shown), pointer, entry: (0,ledger/* ledgerJson */.eH)(entry) }, (0,render_fields/* joinParts */.nn)([renderAlias({ pointer, entry }, console.paint), renderVersion(shown, console.paint)]));
}


/***/ }),

/***/ 64661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ namedRegistry),
  openContext: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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
var cli_console = __webpack_require__(48006);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/open-host.js
var open_host = __webpack_require__(38342);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/run.js
var run = __webpack_require__(48090);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/context.js
// What every command starts from: where it runs, which registry and repository it means, and what to close.







function openContext(options, env = process.env) {
    const stores = new Map();
    const console = (0,cli_console/* openConsole */.OZ)(process, { json: options.json === true, quiet: options.quiet === true });
    const { signal } = run/* interruption */.YW;
    const host = new open_host/* OpenHost */.f({
        options,
        env,
        clock: systemClock,
        signal,
        onWait: (message) => console.note(message),
    });
    let files;
    const writtenFiles = async () => {
        const { HostFiles, WorkTreeFiles } = await __webpack_require__.e(/* import() */ 5094).then(__webpack_require__.bind(__webpack_require__, 75094));
        files ??=
            host.kind === 'github' ? new HostFiles(async () => host.open(), options) : new WorkTreeFiles(options);
        return files;
    };
    const addressOf = async (reference) => registryAddress(namedRegistry(options, env), writtenFiles, reference);
    const openStore = async (address, from, how) => {
        const id = `${from}\0${address}`;
        const opened = stores.get(id) ??
            __webpack_require__.e(/* import() */ 99).then(__webpack_require__.bind(__webpack_require__, 40099)).then(async (module) => module.openStore(address, { cwd: from, env, clock: systemClock, ...how }));
        stores.set(id, opened);
        return opened;
    };
    return {
        console,
        options,
        env,
        clock: systemClock,
        random: Math.random,
        newId: external_node_crypto_.randomUUID,
        signal,
        actor: actorOf(env),
        runUrl: runUrlOf(env),
        openStore,
        registryAddress: addressOf,
        store: async (reference) => {
            const { address, from } = await addressOf(reference);
            return openStore(address, from);
        },
        host: async () => host.open(),
        github: async () => host.github(),
        files: writtenFiles,
        close: async () => {
            host.close();
            for (const opened of stores.values())
                await (await opened.catch(() => undefined))?.close();
        },
    };
}
/** The registry that `--registry` or LAUREL_REGISTRY names. */
function namedRegistry(options, env) {
    return [options.registry, env['LAUREL_REGISTRY']].find((given) => given !== undefined && given !== '');
}
/** What is named before what laurel.yaml says. */
async function registryAddress(given, files, reference) {
    if (given !== undefined)
        return { address: given, from: process.cwd() };
    const { aliasRegistry, homeRegistry } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5479), __webpack_require__.e(4546)]).then(__webpack_require__.bind(__webpack_require__, 44546));
    const written = reference?.kind === 'alias'
        ? await aliasRegistry(await files(), reference)
        : await homeRegistry(await files());
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

/***/ 38342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gitHubToken),
/* harmony export */   f: () => (/* binding */ OpenHost)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _repository_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47046);


const tokenVariables = ['LAUREL_GITHUB_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];
/** The first that is set. */
function gitHubToken(env) {
    return tokenVariables.map((name) => env[name]).find((given) => given !== undefined && given !== '');
}
class OpenHost {
    #how;
    #address;
    #local;
    #github;
    /** @throws LaurelError `usage` for an address that names no repository. */
    constructor(how) {
        this.#how = how;
        this.#address = (0,_repository_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepositoryAddress */ .A)(how.options.repo);
    }
    get kind() {
        return this.#address.kind;
    }
    /** @throws LaurelError `usage` where a token is needed and none is given; as the host. */
    async open() {
        const session = await this.github();
        if (session !== null)
            return session.host;
        const { LocalGitHost: Host } = await __webpack_require__.e(/* import() */ 6597).then(__webpack_require__.bind(__webpack_require__, 96597));
        const { options, env } = this.#how;
        return (this.#local ??= new Host({ directory: options.repo, env, defaultBranch: options.branch }));
    }
    /** `null` where the repository is a local one. */
    async github() {
        if (this.#address.kind === 'directory')
            return null;
        return (this.#github ??= this.#openGitHub(this.#address.repository));
    }
    close() {
        this.#local?.close();
    }
    async #openGitHub(repository) {
        const { env, clock, signal, onWait, options } = this.#how;
        const token = gitHubToken(env);
        if (token === undefined) {
            throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
                code: 'usage',
                message: `no token for ${repository} on GitHub`,
                remedy: `set ${tokenVariables.join(' or ')} to a token that may read it`,
            });
        }
        const [{ openGitHub }, { GitHubHost: Host }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(891), __webpack_require__.e(8008)]).then(__webpack_require__.bind(__webpack_require__, 28008)),
            Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1181)]).then(__webpack_require__.bind(__webpack_require__, 71181)),
        ]);
        const client = openGitHub({ repository, token, env, clock, signal, onWait });
        return { client, host: new Host({ client, defaultBranch: options.branch }) };
    }
}


/***/ }),

/***/ 72991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YN: () => (/* binding */ renderSection),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   sp: () => (/* binding */ renderFields)
/* harmony export */ });
/** Names in one column, values in the next. */
function renderFields(fields, paint) {
    const known = fields.filter((field) => field[1] !== undefined);
    const width = Math.max(0, ...known.map(([name]) => name.length));
    return known.map(([name, value]) => `${paint('dim', name.padEnd(width))}  ${value}`).join('\n');
}
/** A title over a body, indented; nothing where the body is empty. */
function renderSection(title, body, paint) {
    if (body === '')
        return '';
    return `${paint('bold', title)}\n${indent(body)}`;
}
/** Parts with an empty line between them; empty ones are left out. */
function joinParts(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
function indent(text) {
    return text.replace(/^(?=.)/gm, '  ');
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

/***/ 47046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseRepositoryAddress)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// What `--repo` may name: a directory with a Git repository, or `github:owner/name`.

const scheme = 'github:';
/** @throws LaurelError `usage` for `github:` with anything but an owner and a name. */
function parseRepositoryAddress(repo) {
    if (!repo.startsWith(scheme))
        return { kind: 'directory', directory: repo };
    const repository = repo.slice(scheme.length).replace(/\.git$/, '');
    if (/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository))
        return { kind: 'github', repository };
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'usage',
        message: `not a repository on GitHub: ${JSON.stringify(repo.slice(0, 200))}`,
        remedy: 'write github:owner/name, as in github:acme/models',
    });
}


/***/ }),

/***/ 5595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ showTensor),
/* harmony export */   w: () => (/* binding */ showType)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// A type as people write it: `array<long>`, `object{role: string, content?: string}`.

const maxLength = 120;
/** At most 120 characters of it. */
function showType(type) {
    const text = write(type);
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
function write(type) {
    switch (type.kind) {
        case 'scalar':
            return type.type;
        case 'array':
            return `array<${write(type.items)}>`;
        case 'map':
            return `map<${write(type.values)}>`;
        case 'object': {
            const properties = type.properties.map(({ name, required, type: inner }) => `${name}${required ? '' : '?'}: ${write(inner)}`);
            return `object{${properties.join(', ')}}`;
        }
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(type);
    }
}
/** `float32[-1, 3, 224]`. */
function showTensor({ dtype, shape, }) {
    return `${dtype}[${shape.join(', ')}]`;
}


/***/ }),

/***/ 97575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readCopyRecord),
  L: () => (/* binding */ recordCopy)
});

// EXTERNAL MODULE: ./.build/js/src/ledger/immutable.js
var immutable = __webpack_require__(80171);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/fields.js
var fields = __webpack_require__(63339);
;// CONCATENATED MODULE: ./.build/js/src/registry/documents/copy.js
// copies/<model>/<n>-<manifest>.json: where a registry has the bytes of a version from that it did not register.


const copyFormat = 'laurel.copy/1';
const copyDocument = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(copyFormat),
    model: fields/* modelField */.Cn,
    version: fields/* versionField */.FA,
    manifest: fields/* digestField */.h5,
    contentDigest: fields/* digestField */.h5,
    /** The registry that the bytes were read from, by the id in its descriptor. */
    from: schemas/* uuid */.uRe(),
    /** Whoever copied: a person, a workflow, a controller. */
    copiedBy: fields/* shortTextField */.aT,
    runUrl: fields/* textField */.M8.optional(),
    /** When every artifact was there and checked, by the clock of the store that holds the copy. */
    copiedAt: fields/* instantField */.o2,
});

// EXTERNAL MODULE: ./.build/js/src/registry/documents/stored.js
var stored = __webpack_require__(88513);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
;// CONCATENATED MODULE: ./.build/js/src/registry/copy-record.js
// The record of a copy: from which registry a version's bytes came, when, and by whom.




/**
 * Writes down that every artifact is there, before the manifest makes a version of them. Of several copiers the first
 * one's record stays.
 *
 * @throws LaurelError as {@link createOrRead} and the store.
 */
async function recordCopy({ copy, ...ports }) {
    const key = (0,keys/* copyKey */.$E)(copy.model, copy.version, copy.manifest);
    const there = await ports.store.get(key, { signal: ports.signal });
    if (there.kind === 'found')
        return;
    const record = { format: copyFormat, ...copy, copiedAt: there.storeDate.toISOString() };
    await (0,immutable/* createOrRead */.m)({ ...ports, key, bytes: (0,stored/* seal */.od)(record).bytes });
}
/** `null` for a version that was not copied here. @throws LaurelError `corrupt-document`, `future-format`; as the store. */
async function readCopyRecord(store, { model, version }, manifest, options = {}) {
    const key = (0,keys/* copyKey */.$E)(model, version, manifest);
    const found = await store.get(key, options);
    return found.kind === 'found' ? (0,stored/* parseStored */.Tw)(copyDocument, copyFormat, found.body, key) : null;
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
    const { readManifest } = await __webpack_require__.e(/* import() */ 7752).then(__webpack_require__.bind(__webpack_require__, 17752));
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


/***/ })

};
