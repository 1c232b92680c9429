export const id = 661;
export const ids = [661];
export const modules = {

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


/***/ })

};
