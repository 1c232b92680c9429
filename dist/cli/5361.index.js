export const id = 5361;
export const ids = [5361,4661,6118,3368];
export const modules = {

/***/ 86118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   J8: () => (/* binding */ fileChanged),
/* harmony export */   c7: () => (/* binding */ systemCodeOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);

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

/***/ 73368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/src/adapters/artifacts/directory-evidence-source.js
var directory_evidence_source = __webpack_require__(51649);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/read-predictions.js + 18 modules
var read_predictions = __webpack_require__(27750);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/unusable.js
var unusable = __webpack_require__(51091);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/gates/checks.js
var checks = __webpack_require__(43397);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/compare-registered.js
var compare_registered = __webpack_require__(22967);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/of-evaluation.js
var of_evaluation = __webpack_require__(3611);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/recompute.js + 2 modules
var recompute = __webpack_require__(49059);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/parts.js
var parts = __webpack_require__(75459);
;// CONCATENATED MODULE: ./.build/js/src/gates/recomputation/inspect-evaluation.js
// Before an evaluation is stored for ever: its predictions can be read, and its numbers are those that they give.








/**
 * Reads the predictions that an evaluation names, and compares its numbers with them. One without predictions passes:
 * nothing can be computed again.
 *
 * @throws LaurelError `invalid-document`, with the file and line of what cannot be read, or the place of the first
 *   number that is not what the predictions give.
 */
async function inspectEvaluation({ body, evidence }, document) {
    const { predictions } = body;
    const upload = evidence.find(({ digest }) => digest === predictions?.digest)?.upload;
    if (predictions === undefined || upload === undefined)
        return;
    const { name, digest, sizeBytes } = predictions;
    const file = { name, digest, sizeBytes, open: upload.open.bind(upload) };
    const read = await (0,read_predictions/* readPredictions */.R)(file, predictions);
    if (read.kind === 'unusable')
        throw (0,unusable/* unusableError */.au)(read);
    const { comparisons, omittedGroups } = (0,compare_registered/* compareRegistered */.G)(body, new recompute/* Recomputation */.J(read.table));
    const wrong = comparisons.filter(({ outcome }) => outcome.kind === 'disagrees');
    const omitted = omittedGroups.map(({ attribute, group, n }) => `${n} rows with ${(0,recompute/* describeWhere */.t)({ [attribute]: group })} are in no group there`); // prettier-ignore
    const all = [...wrong.flatMap((comparison) => (0,of_evaluation/* describeDisagreement */.K_)(comparison)), ...omitted];
    if (all.length === 0)
        return;
    throw new errors/* LaurelError */.Q4({
        code: 'invalid-document',
        message: (0,checks/* someOf */.yU)(all, '; '),
        at: document.placeOf(placeOf(wrong[0], body)),
        remedy: 'correct the numbers or the predictions; numbers of predictions can be left out: they are computed',
    });
}
function placeOf(wrong, body) {
    if (wrong === undefined)
        return ['groups'];
    const { registered } = wrong;
    if (registered.kind === 'count') {
        const [[attribute, group] = ['', '']] = Object.entries(registered.where);
        return ['groups', attribute, group, registered.cell];
    }
    const within = sliceOf(registered, body);
    if (registered.kind === 'metric')
        return [...within, 'metrics', registered.name];
    return within.length === 0 ? ['metrics'] : [...within, 'n'];
}
function sliceOf({ where }, { slices }) {
    if (Object.keys(where).length === 0)
        return [];
    return ['slices', slices.findIndex((slice) => (0,parts/* whereKey */.pP)(slice.where) === (0,parts/* whereKey */.pP)(where))];
}

// EXTERNAL MODULE: ./.build/js/src/registry/attach.js + 6 modules
var attach = __webpack_require__(815);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js
var open_registry = __webpack_require__(25053);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/identity.js
var identity = __webpack_require__(2729);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/progress.js
var cli_progress = __webpack_require__(84684);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/registries.js
var registries = __webpack_require__(97920);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/command-line.js
var command_line = __webpack_require__(50104);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/metrics.js
var render_metrics = __webpack_require__(86493);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/plain.js
var plain = __webpack_require__(88320);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/written-file.js
var written_file = __webpack_require__(2707);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/attach.js
// laurel attach <version> <evaluation>: measurements bound to the very bytes that were measured.
















async function run(context, [text = '', file = ''], { by, allowOutside = false } = {}) {
    const reference = (0,names/* parseReference */.F2)(text);
    if (reference.kind !== 'version') {
        throw new errors/* LaurelError */.Q4({
            code: 'usage',
            message: `${text} is not a version`,
            remedy: `name the version that was measured, such as ${reference.model}@1: what an alias points at may change`,
        });
    }
    const { console, clock, random, signal } = context;
    const { store } = await (0,open_registry/* openRegistry */.M)(await context.store(), { signal });
    const document = await (0,written_file/* readWrittenFile */.k)(file, written_file/* maxEvaluationBytes */.W);
    const progress = (0,cli_progress/* progressLine */.o)(console, () => clock.now().getTime());
    try {
        const attached = await (0,attach/* attach */.K)({
            store,
            model: reference.model,
            version: reference.version,
            document,
            source: new directory_evidence_source/* DirectoryEvidenceSource */.U((0,external_node_path_.dirname)(file), { allowOutside }),
            evaluator: { identity: by ?? (0,identity/* identityOf */.c)(context) },
            inspect: inspectEvaluation,
            clock,
            random,
            onProgress: progress.listener,
            signal,
        });
        progress.done();
        const { model, version, dataset } = attached.evaluation;
        const elsewhere = await (0,registries/* missingElsewhere */.T3)(context, { model, dataset: dataset.digest, except: version });
        const known = attached.missingOnCurrent;
        const missing = known === null ? null : [...known, ...elsewhere];
        console.result(asJson(attached, missing), render(text, attached, console.paint));
        noteMissing(context, attached, missing);
        return exit/* exitCodes */.h.ok;
    }
    finally {
        progress.done();
    }
}
function asJson({ outcome, evaluation, digest }, missingOnCurrent) {
    const { model, version, manifest, dataset, split, metrics, observedAt, evaluator } = evaluation;
    return { outcome, model, version, manifest, evaluation: digest, dataset, split, metrics, evaluator, observedAt, missingOnCurrent }; // prettier-ignore
}
function render(reference, attached, paint) {
    const { outcome, evaluation, digest } = attached;
    const { dataset, split, metrics, slices, groups, latency, predictions } = evaluation;
    const measured = [
        ...(metrics.length === 0 ? [] : [(0,render_metrics/* metricsLine */.y)(metrics)]),
        ...(slices.length === 0 ? [] : [(0,plain/* countOf */.pq)(slices.length, 'slice')]),
        ...(Object.keys(groups).length === 0 ? [] : [`groups by ${(0,hostile/* terminalText */.eR)(Object.keys(groups).join(', '), 80)}`]), // prettier-ignore
        ...(latency === undefined ? [] : [`${(0,plain/* countOf */.pq)(latency.requests, 'request')} timed`]),
        ...(predictions === undefined ? [] : ['predictions']),
    ];
    const verb = outcome === 'attached' ? 'evaluation attached' : 'evaluation was attached before';
    return `${paint('green', '✓')} ${paint('bold', reference)}  ${verb}  (${(0,hostile/* terminalText */.eR)(dataset.name, 80)}, ${(0,hostile/* terminalText */.eR)(split, 40)}: ${measured.join('; ')}; digest ${(0,plain/* shortDigest */.VK)(digest)})`;
}
/** What would make the candidate comparable with what is live, as a command for each live version. */
function noteMissing({ console, options }, { evaluation }, missing) {
    if (missing === null) {
        console.note('note: aliases cannot be read with these rights, so whether what is live has this dataset is not known'); // prettier-ignore
        return;
    }
    const { model, dataset } = evaluation;
    const byVersion = new Map();
    for (const { alias, version } of missing)
        byVersion.set(version, [...(byVersion.get(version) ?? []), alias]);
    for (const [version, aliases] of byVersion) {
        const name = dataset.name.replaceAll(/[^\w.-]+/g, '-').slice(0, 80);
        const command = (0,command_line/* commandLine */.a)(options, 'attach', `${model}@${version}`, `${model.replace('/', '.')}-${version}-on-${name}.yaml`); // prettier-ignore
        console.note(`\n${aliases.join(' and ')} ${aliases.length === 1 ? 'serves' : 'serve'} ${model}@${version}, which was not measured on ${(0,hostile/* terminalText */.eR)(dataset.name, 80)} (${(0,plain/* shortDigest */.VK)(dataset.digest)}): there is nothing to compare with.\nEvaluate it on the same data, then\n  ${command}`);
    }
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

/***/ 86493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ metricsLine)
/* harmony export */ });
/* harmony import */ var _gates_show_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72523);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69890);
// Measurements in one line.


/** `auc 0.7268, brier 0.1443, …`: the first few of them. */
function metricsLine(metrics, most = 4) {
    const shown = metrics
        .slice(0, most)
        .map(({ name, value }) => `${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(name, 40)} ${(0,_gates_show_number_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Z)(value)}`);
    return [...shown, ...(metrics.length > most ? [`and ${metrics.length - most} more`] : [])].join(', ');
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


/***/ })

};
