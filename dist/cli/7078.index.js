export const id = 7078;
export const ids = [7078,4661,6118];
export const modules = {

/***/ 82794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Ph: () => (/* binding */ gitInvocation),
/* harmony export */   t1: () => (/* binding */ streamGit),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
// Running git: one place where arguments, environment and failures are handled. Nothing of the repository's
// own configuration may run a program here or reach the network, or change what history says.


/** The command line's word counts more than any file's. What could run a program first, then what could lie. */
const safeConfig = Object.entries({
    'core.fsmonitor': 'false',
    'core.hooksPath': '/dev/null',
    'core.pager': 'cat',
    'core.editor': 'false',
    'core.askPass': '',
    'core.sshCommand': 'false',
    'core.attributesFile': '/dev/null',
    'gpg.program': 'false',
    'gpg.openpgp.program': 'false',
    'gpg.ssh.program': 'false',
    'gpg.x509.program': 'false',
    'commit.gpgSign': 'false',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'core.quotePath': 'false',
    'log.showSignature': 'false',
    'log.showRoot': 'true',
    'log.follow': 'false',
    'log.diffMerges': 'first-parent',
    'diff.relative': 'false',
    'advice.graftFileDeprecated': 'false',
}).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/** Of the ambient `GIT_*` variables only those are passed on that say who somebody is or where Git is installed. */
const passedOn = /^GIT_(?:(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL|DATE)|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/;
const ownEnvironment = {
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // No transport at all: a missing object is not fetched by a program that the repository names.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    // A commit says itself what its parents are.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
};
/** Arguments and environment with which every git process here is started. */
function gitInvocation({ directory, env, indexFile }, args) {
    const passed = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || passedOn.test(name));
    return {
        args: ['-C', directory, '--no-pager', ...safeConfig, ...args],
        env: {
            ...Object.fromEntries(passed),
            ...ownEnvironment,
            ...(indexFile === undefined ? {} : { GIT_INDEX_FILE: indexFile }),
        },
    };
}
/** Runs git to its end, whatever its exit code. @throws LaurelError `git` when it cannot be started. */
async function runGit(options, args, input) {
    const call = gitInvocation(options, args);
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', call.args, { env: call.env, stdio: ['pipe', 'pipe', 'pipe'] });
        const out = [];
        const err = [];
        child.stdout.on('data', (chunk) => out.push(chunk));
        child.stderr.on('data', (chunk) => err.push(chunk));
        child.once('error', (cause) => reject(cannotStart(cause)));
        child.once('close', (code) => resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() }));
        // A git that exits early closes its end; its exit code says what went wrong, not the broken pipe.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}
/** Runs git and returns its standard output. @throws LaurelError `git` with git's own words when it fails. */
async function git(options, args, input) {
    const result = await runGit(options, args, input);
    if (result.code === 0)
        return result.stdout.toString();
    throw gitFailure(options, args, result.stderr);
}
/**
 * Standard output of git as it comes, as text. Whoever stops reading early ends git.
 *
 * @throws LaurelError `git` with git's own words when it fails.
 */
async function* streamGit(options, args) {
    const call = gitInvocation(options, args);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', call.args, { env: call.env, stdio: ['ignore', 'pipe', 'pipe'] });
    const err = [];
    child.stderr.on('data', (chunk) => err.push(chunk));
    const ended = new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(cannotStart(cause)));
        child.once('close', (code) => resolve(code ?? 1));
    });
    // Awaited at the end; until then a failure must not count as unhandled.
    ended.catch(() => undefined);
    try {
        for await (const text of child.stdout.setEncoding('utf8'))
            yield String(text);
        if ((await ended) !== 0)
            throw gitFailure(options, args, Buffer.concat(err).toString());
    }
    finally {
        child.kill();
    }
}
function gitFailure(options, args, stderr) {
    const said = stderr
        .trim()
        .split('\n')
        .slice(0, 3)
        .join(' ')
        .replace(/\/\/[^/@\s]+@/g, '//…@');
    const missing = /not a git repository/i.test(said);
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'git',
        message: missing ? `not a Git repository: ${options.directory}` : `git ${args[0] ?? ''} failed: ${said}`,
        at: { file: options.directory },
        remedy: missing ? 'run the command inside the alias repository, or name it with --repo' : remedyFor(said),
    });
}
function remedyFor(said) {
    return /promisor remote|transport '.*' not allowed/.test(said)
        ? 'this is a partial clone, and nothing is fetched here: clone it whole, without --filter'
        : 'run the git command by hand to see more';
}
function cannotStart(cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'git',
        message: 'git could not be started',
        remedy: 'install git 2.30 or later and put it on PATH',
        cause,
    });
}


/***/ }),

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

/***/ 69208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86118);
// Making a directory and what is missing above it. Node's own way tries for ever where a file system, such as
// /proc, says of a directory to be made that there is none.



/**
 * @returns the directories that were made, the topmost first; none where `directory` was there.
 * @throws the system's error: `ENOENT` where no directory can be made.
 */
async function makeDirectory(directory) {
    try {
        return await makeOne(directory);
    }
    catch (cause) {
        if ((0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(cause) !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
            throw cause;
    }
    const above = await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory));
    return [...above, ...(await makeOne(directory))];
}
async function makeOne(directory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory);
        return [directory];
    }
    catch (cause) {
        // Some systems refuse to make what is there with other errors than EEXIST.
        if ((0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(cause) !== 'ENOENT' && (await isDirectory(directory)))
            return [];
        throw cause;
    }
}
async function isDirectory(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 97078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/local-git/git.js
var git = __webpack_require__(82794);
// EXTERNAL MODULE: ./.build/js/src/adapters/make-directory.js
var make_directory = __webpack_require__(69208);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/apps/package-root.js
var package_root = __webpack_require__(70551);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/context.js + 1 modules
var cli_context = __webpack_require__(64661);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var cli_exit = __webpack_require__(73603);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/demo/narrator.js
// The voice of the demo: shows each command as a person would type it, runs it through the real engine, and
// fails loudly when the engine does not do what the story says.



class Narrator {
    #context;
    #repository;
    constructor(context, repository) {
        this.#context = context;
        this.#repository = repository;
    }
    chapter(title) {
        this.#print(`\n${this.#context.console.paint('bold', `── ${title} `.padEnd(78, '─'))}\n`);
    }
    say(text) {
        this.#print(this.#context.console.paint('dim', text));
    }
    /** Shows and runs one Laurel command. @throws LaurelError `internal` when it exits otherwise than told. */
    async laurel({ words, act, exit = cli_exit/* exitCodes */.h.ok }) {
        this.#print(`${this.#context.console.paint('cyan', '$')} laurel ${words}`);
        const code = await act(this.#context);
        this.#print('');
        if (code !== exit) {
            throw new errors/* LaurelError */.Q4({
                code: 'internal',
                message: `the demo expected laurel ${words} to exit ${exit}, it exited ${code}`,
            });
        }
    }
    /** Runs one Git command in the alias repository. */
    async git(...args) {
        await (0,git/* git */.$Y)(this.#repository, args);
    }
    /** Shows and runs one Git command there. */
    async shownGit(...args) {
        this.#print(`${this.#context.console.paint('cyan', '$')} git ${args.map((arg) => (/[\s']/.test(arg) ? JSON.stringify(arg) : arg)).join(' ')}`);
        await this.git(...args);
        this.#print('');
    }
    #print(text) {
        this.#context.console.result(null, text === '' ? ' ' : text);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/apps/cli/demo/story.js
// The story of the demo, as a list of commands: register, judge, promote, resolve, block, roll back, audit.


const registered = [
    ...[1, 2, 3, 4].map((version) => ({ model: 'credit-risk', version })),
    ...[1, 2].map((version) => ({ model: 'limit-utilisation', version })),
];
async function tellStory(narrator, places) {
    narrator.say('Six real models, trained and measured on public data (examples/credit-risk). A directory is the');
    narrator.say('object store, a local Git repository the code host: a branch is a pull request, a merge is a merge.');
    await registerAll(narrator, places);
    await promoteFirst(narrator);
    await promoteBetter(narrator);
    await blockBad(narrator);
    await rollBack(narrator);
    await audit(narrator, places);
}
/** Unpacked from an archive the example has no commit, so the registry cannot demand one. */
async function createRegistry(narrator, inCheckout) {
    const required = inCheckout ? undefined : 'dataset,signature';
    if (!inCheckout)
        narrator.say('This copy of Laurel is no Git checkout, so the registry does not demand a code commit here.');
    await narrator.laurel({
        words: required === undefined ? 'registry create' : `registry create --required ${required}`,
        act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1287), __webpack_require__.e(6781)]).then(__webpack_require__.bind(__webpack_require__, 96781))).run(context, [], required === undefined ? {} : { required }),
    });
}
async function registerAll(narrator, { example, inCheckout }) {
    narrator.chapter('Training registers versions and attaches what was measured');
    await createRegistry(narrator, inCheckout);
    for (const { model, version } of registered) {
        const directory = (0,external_node_path_.join)(example, 'models', model, `v${version}`);
        const metadata = (0,external_node_path_.join)(example, 'registrations', model, `v${version}`, 'registration.yaml');
        const evaluation = (0,external_node_path_.join)(example, 'evaluations', model, `v${version}`, 'evaluation.yaml');
        await narrator.laurel({
            words: `register ${model} models/${model}/v${version} --metadata registrations/${model}/v${version}/registration.yaml`,
            act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(7752), __webpack_require__.e(5479), __webpack_require__.e(7443), __webpack_require__.e(365)]).then(__webpack_require__.bind(__webpack_require__, 365))).run(context, [model, directory], { metadata }),
        });
        await narrator.laurel({
            words: `attach ${model}@${version} evaluations/${model}/v${version}/evaluation.yaml`,
            act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(8915), __webpack_require__.e(7752), __webpack_require__.e(7719), __webpack_require__.e(5479), __webpack_require__.e(4277), __webpack_require__.e(3611), __webpack_require__.e(1255), __webpack_require__.e(7443), __webpack_require__.e(3368)]).then(__webpack_require__.bind(__webpack_require__, 73368))).run(context, [`${model}@${version}`, evaluation], {}),
        });
    }
    await narrator.laurel({
        words: 'list',
        act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(8915), __webpack_require__.e(7752), __webpack_require__.e(7719), __webpack_require__.e(5479), __webpack_require__.e(4277), __webpack_require__.e(704), __webpack_require__.e(3917), __webpack_require__.e(1255), __webpack_require__.e(9673), __webpack_require__.e(9428)]).then(__webpack_require__.bind(__webpack_require__, 9428))).run(context, []),
    });
}
async function promoteFirst(narrator) {
    narrator.chapter('A first version goes live: proposed on a branch, judged, merged, applied');
    await promote(narrator, { model: 'credit-risk', version: 1, reason: 'The first model' });
    await promote(narrator, { model: 'limit-utilisation', version: 1, reason: 'The first model' });
    await resolve(narrator);
}
async function promoteBetter(narrator) {
    narrator.chapter('A better one: judged against what is live');
    await promote(narrator, {
        model: 'credit-risk',
        version: 2,
        reason: 'Boosted trees on the last two months',
    });
    narrator.say("Serving's next read gets the new version:");
    await resolve(narrator);
}
async function blockBad(narrator) {
    narrator.chapter('Two bad candidates are blocked, with the reason');
    narrator.say('Version 3 has a higher AUC, and treats women and men too differently:');
    await propose(narrator, {
        model: 'credit-risk',
        version: 3,
        reason: 'Higher AUC',
        exit: cli_exit/* exitCodes */.h.refused,
    });
    narrator.say('Version 4 asks callers for a column that they do not send:');
    await propose(narrator, {
        model: 'credit-risk',
        version: 4,
        reason: 'A derived feature',
        exit: cli_exit/* exitCodes */.h.refused,
    });
    narrator.say('Merged all the same, it does not go live: apply judges again, and refuses.');
    await merge(narrator, 'laurel/promote/credit-risk/production/3');
    await narrator.laurel({
        words: 'apply',
        act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(8915), __webpack_require__.e(2459), __webpack_require__.e(7752), __webpack_require__.e(7719), __webpack_require__.e(5479), __webpack_require__.e(4277), __webpack_require__.e(3611), __webpack_require__.e(704), __webpack_require__.e(3917), __webpack_require__.e(5891), __webpack_require__.e(353), __webpack_require__.e(9315), __webpack_require__.e(441), __webpack_require__.e(2262), __webpack_require__.e(8122)]).then(__webpack_require__.bind(__webpack_require__, 88122))).run(context, [], {}),
        exit: cli_exit/* exitCodes */.h.refused,
    });
    await resolve(narrator);
}
async function rollBack(narrator) {
    narrator.chapter('One command puts the old version back');
    await narrator.laurel({
        words: 'rollback credit-risk@production --reason "Complaints from the call centre"',
        act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(8915), __webpack_require__.e(2459), __webpack_require__.e(7752), __webpack_require__.e(7719), __webpack_require__.e(5479), __webpack_require__.e(4277), __webpack_require__.e(3611), __webpack_require__.e(704), __webpack_require__.e(3917), __webpack_require__.e(5891), __webpack_require__.e(353), __webpack_require__.e(9315), __webpack_require__.e(441), __webpack_require__.e(2262), __webpack_require__.e(2533)]).then(__webpack_require__.bind(__webpack_require__, 62533))).run(context, ['credit-risk@production'], {
            reason: 'Complaints from the call centre',
        }),
    });
    await resolve(narrator);
    narrator.say('The pointer moved first. Now Git is brought in line, and the alias is held until a person lifts it:');
    await narrator.laurel({
        words: 'reconcile',
        act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(8915), __webpack_require__.e(2459), __webpack_require__.e(7752), __webpack_require__.e(7719), __webpack_require__.e(5479), __webpack_require__.e(4277), __webpack_require__.e(3611), __webpack_require__.e(704), __webpack_require__.e(3917), __webpack_require__.e(5891), __webpack_require__.e(353), __webpack_require__.e(9315), __webpack_require__.e(441), __webpack_require__.e(2262), __webpack_require__.e(5082)]).then(__webpack_require__.bind(__webpack_require__, 65082))).run(context, [], {}),
        exit: cli_exit/* exitCodes */.h.refused,
    });
    await merge(narrator, 'laurel/rollback/credit-risk/production/3');
    await narrator.laurel({
        words: 'reconcile',
        act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(8915), __webpack_require__.e(2459), __webpack_require__.e(7752), __webpack_require__.e(7719), __webpack_require__.e(5479), __webpack_require__.e(4277), __webpack_require__.e(3611), __webpack_require__.e(704), __webpack_require__.e(3917), __webpack_require__.e(5891), __webpack_require__.e(353), __webpack_require__.e(9315), __webpack_require__.e(441), __webpack_require__.e(2262), __webpack_require__.e(5082)]).then(__webpack_require__.bind(__webpack_require__, 65082))).run(context, [], {}),
    });
}
async function audit(narrator, { directory, repository }) {
    narrator.chapter('The ledger: what was live when, who did it, and why');
    await narrator.laurel({
        words: 'history credit-risk@production',
        act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7719), __webpack_require__.e(2416)]).then(__webpack_require__.bind(__webpack_require__, 2722))).run(context, ['credit-risk@production'], {}),
    });
    await narrator.laurel({
        words: 'verify',
        act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(7752), __webpack_require__.e(7719), __webpack_require__.e(5479), __webpack_require__.e(1255), __webpack_require__.e(4515)]).then(__webpack_require__.bind(__webpack_require__, 95733))).run(context, [], {}),
    });
    narrator.say(`Everything lies in ${directory}: alias-repository/ is the Git repository, alias-repository/registry/ the store.`);
    narrator.say('Try next, in that repository:');
    narrator.say(`  cd ${repository}`);
    narrator.say('  laurel show credit-risk@2');
    narrator.say('  laurel diff credit-risk@1 credit-risk@2');
    narrator.say('  laurel pull credit-risk@production ./served');
    narrator.say('  laurel propose credit-risk@production --version 2 --lift 3 --reason "The complaints were about another system"');
}
async function promote(narrator, promotion) {
    await propose(narrator, promotion);
    await merge(narrator, `laurel/promote/${promotion.model}/production/${promotion.version}`);
    await narrator.laurel({
        words: 'apply',
        act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(8915), __webpack_require__.e(2459), __webpack_require__.e(7752), __webpack_require__.e(7719), __webpack_require__.e(5479), __webpack_require__.e(4277), __webpack_require__.e(3611), __webpack_require__.e(704), __webpack_require__.e(3917), __webpack_require__.e(5891), __webpack_require__.e(353), __webpack_require__.e(9315), __webpack_require__.e(441), __webpack_require__.e(2262), __webpack_require__.e(8122)]).then(__webpack_require__.bind(__webpack_require__, 88122))).run(context, [], {}),
    });
}
async function propose(narrator, { model, version, reason, exit }) {
    await narrator.laurel({
        words: `propose ${model}@production --version ${version} --reason ${JSON.stringify(reason)}`,
        act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(8915), __webpack_require__.e(2459), __webpack_require__.e(7752), __webpack_require__.e(7719), __webpack_require__.e(5479), __webpack_require__.e(4277), __webpack_require__.e(3611), __webpack_require__.e(704), __webpack_require__.e(3917), __webpack_require__.e(5891), __webpack_require__.e(353), __webpack_require__.e(9315), __webpack_require__.e(441), __webpack_require__.e(2262), __webpack_require__.e(6629), __webpack_require__.e(6037), __webpack_require__.e(4456)]).then(__webpack_require__.bind(__webpack_require__, 64456))).run(context, [`${model}@production`], {
            version: String(version),
            reason,
        }),
        ...(exit === undefined ? {} : { exit }),
    });
}
async function merge(narrator, branch) {
    await narrator.shownGit('merge', '--quiet', '--no-ff', '--message', `Merge branch '${branch}'`, branch);
}
async function resolve(narrator) {
    await narrator.laurel({
        words: 'resolve credit-risk@production',
        act: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7719), __webpack_require__.e(9120)]).then(__webpack_require__.bind(__webpack_require__, 64210))).run(context, ['credit-risk@production']),
    });
}

;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/demo.js
// laurel demo: the main job from end to end, on the example's real models. Every line comes from the engine.











async function run(context, _, { keep }) {
    if (context.options.json === true)
        throw new errors/* LaurelError */.Q4({
            code: 'usage',
            message: 'the demo is a story: it prints text only',
            remedy: 'run it without --json',
        });
    const directory = keep ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'laurel-demo-')));
    const repository = (0,external_node_path_.join)(directory, 'alias-repository');
    const example = (0,external_node_path_.join)((0,package_root/* packageRoot */.Z)(), 'examples', 'credit-risk');
    await prepare(directory, repository, (0,external_node_path_.join)(example, 'alias-repository'));
    const env = environment(context.env);
    const theirs = (0,cli_context.openContext)({ repo: repository, root: '', quiet: true }, env);
    try {
        const narrator = new Narrator(theirs, { directory: repository, env });
        await (0,git/* git */.$Y)({ directory: repository, env }, ['init', '--quiet', '--initial-branch=main']);
        await narrator.git('add', '--all');
        await narrator.git('commit', '--quiet', '--message=Say which registry, models and gates there are');
        const inCheckout = (await (0,git/* runGit */.EO)({ directory: example, env }, ['rev-parse', 'HEAD'])).code === 0;
        await tellStory(narrator, { directory, repository, example, inCheckout });
    }
    finally {
        await theirs.close();
    }
    return cli_exit/* exitCodes */.h.ok;
}
/** An own repository in an own directory; one that is there already is never written over. */
async function prepare(directory, repository, template) {
    await (0,make_directory/* makeDirectory */.O)(directory);
    try {
        await (0,promises_.cp)(template, repository, { recursive: true, force: false, errorOnExist: true });
    }
    catch (cause) {
        throw new errors/* LaurelError */.Q4({
            code: 'usage',
            message: `the demo cannot be played in ${directory}`,
            at: { file: repository },
            remedy: 'name an empty directory with --keep',
            cause,
        });
    }
}
/** Git's identity is the story's; the person's own settings and hooks stay out of it. */
function environment(env) {
    const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, LAUREL_REGISTRY: _registry, GITHUB_ACTOR: _actor, GITHUB_RUN_ID: _run, ...rest } = env;
    const person = { name: 'ada', mail: 'ada@example.com' };
    return {
        ...rest,
        LAUREL_ACTOR: person.name,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: person.name,
        GIT_AUTHOR_EMAIL: person.mail,
        GIT_COMMITTER_NAME: person.name,
        GIT_COMMITTER_EMAIL: person.mail,
    };
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
