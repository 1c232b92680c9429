export const id = 772;
export const ids = [772];
export const modules = {

/***/ 2794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Ph: () => (/* binding */ gitInvocation),
/* harmony export */   t1: () => (/* binding */ streamGit),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);
// Running git: one place where arguments, environment and failures are handled. Nothing of the repository's
// own configuration may run a program here: no hooks, no fsmonitor, no pager, no prompt.


const safeConfig = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    'gc.auto=0',
];
/** Arguments and environment with which every git process here is started. */
function gitInvocation({ directory, env }, args) {
    return {
        args: ['-C', directory, ...safeConfig, ...args],
        env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
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
        remedy: missing
            ? 'run the command inside the alias repository, or name it with --repo'
            : 'run the git command by hand to see more',
    });
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

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LocalGitHost: () => (/* binding */ LocalGitHost)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/local-git/git.js
var git = __webpack_require__(2794);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/ancestry.js

class Ancestries {
    #options;
    #exists;
    #known = new Map();
    /** By descendant. */
    #asked = new Map();
    /** @param exists whether the repository has a commit now; one that is missing may be fetched later. */
    constructor(options, exists) {
        this.#options = options;
        this.#exists = exists;
    }
    /** How `descendant` lies to `ancestor`. @throws LaurelError `git`. */
    async compare(ancestor, descendant) {
        if (ancestor === descendant)
            return 'same';
        const id = `${ancestor} ${descendant}`;
        const answer = this.#known.get(id) ?? this.#ask(ancestor, descendant);
        this.#known.set(id, answer);
        try {
            const ancestry = await answer;
            if (ancestry === 'unknown')
                this.#known.delete(id);
            return ancestry;
        }
        catch (cause) {
            this.#known.delete(id);
            throw cause;
        }
    }
    #ask(ancestor, descendant) {
        return new Promise((resolve, reject) => {
            const asked = { ancestor, resolve, reject };
            const waiting = this.#asked.get(descendant);
            if (waiting !== undefined) {
                waiting.push(asked);
                return;
            }
            this.#asked.set(descendant, [asked]);
            setImmediate(() => void this.#answer(descendant));
        });
    }
    async #answer(descendant) {
        const asked = this.#asked.get(descendant) ?? [];
        this.#asked.delete(descendant);
        try {
            const present = await this.#present(descendant, asked);
            const outside = await this.#outside(descendant, present);
            for (const { ancestor, resolve } of asked) {
                if (!present.has(ancestor))
                    resolve('unknown');
                else if (!outside.has(ancestor))
                    resolve('ahead');
                else
                    resolve(await this.#backwards(ancestor, descendant));
            }
        }
        catch (cause) {
            for (const { reject } of asked)
                reject(cause);
        }
    }
    async #present(descendant, asked) {
        if (!(await this.#exists(descendant)))
            return new Set();
        const found = await Promise.all(asked.map(async ({ ancestor }) => ((await this.#exists(ancestor)) ? [ancestor] : [])));
        return new Set(found.flat());
    }
    /** Of `commits` and their histories, what is not in the history of `tip`. */
    async #outside(tip, commits) {
        if (commits.size === 0)
            return new Set();
        const names = [...commits, `^${tip}`].join('\n');
        const listed = await (0,git/* git */.$Y)(this.#options, ['rev-list', '--stdin'], `${names}\n`);
        return new Set(listed.split('\n'));
    }
    /** `ancestor` is none: whether it comes after instead. */
    async #backwards(ancestor, descendant) {
        const args = ['merge-base', '--is-ancestor', descendant, ancestor];
        const { code, stderr } = await (0,git/* runGit */.EO)(this.#options, args);
        if (code > 1)
            throw (0,git/* gitFailure */.tv)(this.#options, args, stderr);
        return code === 0 ? 'behind' : 'diverged';
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/change-log.js

/** More paths than this are not named one by one: a command line has limits. */
const maxNamedPaths = 100;
/** Commits from `commit` back that changed any of `paths`, and perhaps others; whoever stops early ends git. */
async function* readChanges(options, commit, paths) {
    const named = paths.length <= maxNamedPaths ? paths : [commonDirectory(paths)].filter((path) => path !== '');
    const args = [
        'log',
        '--first-parent',
        '-m',
        '--name-only',
        '-z',
        '--format=%x01%H%x02%P%x02%an <%ae>%x02%s%x02',
        commit,
        '--',
        ...named.map((path) => `:(literal)${path}`),
    ];
    let rest = '';
    for await (const text of (0,git/* streamGit */.t1)(options, args)) {
        const records = (rest + text).split('\x01');
        rest = records.pop() ?? '';
        for (const record of records)
            if (record !== '')
                yield parseRecord(record);
    }
    if (rest !== '')
        yield parseRecord(rest);
}
/** The deepest directory that holds all of `paths`, with its trailing slash; '' for the repository's top. */
function commonDirectory(paths) {
    let common = paths[0] ?? '';
    for (const path of paths)
        while (!path.startsWith(common))
            common = common.slice(0, -1);
    return common.slice(0, common.lastIndexOf('/') + 1);
}
function parseRecord(record) {
    const [commit = '', parents = '', author = '', subject = '', files = ''] = record.split('\x02');
    return {
        commit,
        parents: parents.split(' ').filter((id) => id !== ''),
        author,
        subject,
        files: files
            .split('\0')
            .map((file) => file.replace(/^\n+/, ''))
            .filter((file) => file !== ''),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/object-reader.js
// Reading objects through one long-lived `git cat-file --batch`: names are resolved anew on every query, so a
// moved branch is seen at once, and ten thousand reads cost one process.



/** Answers are matched to questions by order, which is what `--batch` guarantees. */
class ObjectReader {
    #options;
    #waiting = [];
    #process;
    #chunks = [];
    #buffered = 0;
    #needed = 1;
    constructor(options) {
        this.#options = options;
    }
    /** The object that `name` (an id, a ref, `commit:path`) names now, or `null`. `name` has no line break. */
    async read(name) {
        if (/[\n\0]/.test(name))
            throw new errors/* LaurelError */.Q4({ code: 'git', message: `not an object name: ${JSON.stringify(name)}` });
        const child = (this.#process ??= this.#start());
        return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            child.stdin.write(`${name}\n`);
        });
    }
    close() {
        this.#process?.stdin.end();
        this.#process = undefined;
    }
    #start() {
        const call = (0,git/* gitInvocation */.Ph)(this.#options, ['cat-file', '--batch']);
        const child = (0,external_node_child_process_.spawn)('git', call.args, { env: call.env, stdio: 'pipe' });
        child.stdout.on('data', (chunk) => this.#receive(chunk));
        child.stderr.resume();
        child.stdin.on('error', () => undefined);
        child.once('error', (cause) => this.#fail(cause));
        child.once('close', () => this.#fail(undefined));
        return child;
    }
    #receive(chunk) {
        this.#chunks.push(chunk);
        this.#buffered += chunk.length;
        while (this.#buffered >= this.#needed) {
            const all = this.#chunks.length === 1 ? (this.#chunks[0] ?? chunk) : Buffer.concat(this.#chunks);
            const used = this.#answer(all);
            this.#chunks = used < all.length ? [all.subarray(used)] : [];
            this.#buffered = all.length - used;
            if (used === 0)
                return;
        }
    }
    /** Answers the first question if its whole answer is in `all`; returns how many bytes that took. */
    #answer(all) {
        const end = all.indexOf(10);
        if (end < 0) {
            this.#needed = all.length + 1;
            return 0;
        }
        const header = all.subarray(0, end).toString();
        const match = /^([0-9a-f]{40,64}) (\S+) (\d+)$/.exec(header);
        if (match === null) {
            this.#needed = 1;
            this.#waiting.shift()?.resolve(null);
            return end + 1;
        }
        const [, id = '', type = '', size = '0'] = match;
        const total = end + 1 + Number(size) + 1;
        if (all.length < total) {
            this.#needed = total;
            return 0;
        }
        this.#needed = 1;
        this.#waiting.shift()?.resolve({ id, type, body: Buffer.from(all.subarray(end + 1, total - 1)) });
        return total;
    }
    #fail(cause) {
        this.#process = undefined;
        const error = new errors/* LaurelError */.Q4({
            code: 'git',
            message: 'git cat-file ended unexpectedly',
            at: { file: this.#options.directory },
            cause,
        });
        for (const waiting of this.#waiting.splice(0))
            waiting.reject(error);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/commit-files.js
// Writing a proposal: blobs, tree and commit made with plumbing, so that no work tree or index is touched.



/**
 * Points `refs/heads/<proposal.branch>` at one commit on `base` with the proposal's files. The same proposal on
 * the same base changes nothing; a branch that somebody else moved meanwhile is refused by compare-and-swap.
 *
 * @throws LaurelError `git` when the branch moved or git refused.
 */
async function commitFiles(options, base, proposal) {
    const ref = `refs/heads/${proposal.branch}`;
    const existing = await (0,git/* runGit */.EO)(options, ['rev-parse', '--verify', '--quiet', ref]);
    const old = existing.code === 0 ? existing.stdout.toString().trim() : undefined;
    const tree = await writeTree(options, base, proposal.files);
    if (old !== undefined && (await isSameChange(options, { old, base, tree })))
        return;
    const author = proposal.author === undefined ? {} : authorEnvironment(proposal.author);
    const message = `${proposal.title}\n\n${proposal.body}\n`;
    const commit = await (0,git/* git */.$Y)({ ...options, env: { ...(await identityEnvironment(options)), ...author } }, ['commit-tree', tree, '-p', base, '-F', '-'], message);
    await (0,git/* git */.$Y)(options, [
        'update-ref',
        '-m',
        'laurel: propose',
        ref,
        commit.trim(),
        old ?? '0'.repeat(base.length),
    ]);
}
async function isSameChange(options, { old, base, tree }) {
    const shown = await (0,git/* git */.$Y)(options, ['show', '-s', '--format=%T %P', old]);
    return shown.trim() === `${tree} ${base}`;
}
/** A tree like `base`'s with `files` replaced, built in an index of its own. */
async function writeTree(options, base, files) {
    const gitDirectory = (await (0,git/* git */.$Y)(options, ['rev-parse', '--absolute-git-dir'])).trim();
    const index = `${gitDirectory}/laurel-index-${process.pid}-${process.hrtime.bigint()}`;
    const own = { ...options, env: { ...options.env, GIT_INDEX_FILE: index } };
    try {
        await (0,git/* git */.$Y)(own, ['read-tree', base]);
        for (const file of files) {
            const blob = (await (0,git/* git */.$Y)(options, ['hash-object', '-w', '--stdin', '--no-filters'], file.content)).trim();
            await (0,git/* git */.$Y)(own, ['update-index', '--add', '--cacheinfo', `100644,${blob},${file.path}`]);
        }
        return (await (0,git/* git */.$Y)(own, ['write-tree'])).trim();
    }
    finally {
        await (0,promises_.rm)(index, { force: true });
    }
}
/** A commit needs a name; where Git knows none, Laurel's own is better than a failure in the middle. */
async function identityEnvironment(options) {
    const known = await (0,git/* runGit */.EO)(options, ['var', 'GIT_COMMITTER_IDENT']);
    if (known.code === 0)
        return { ...options.env };
    return {
        GIT_AUTHOR_NAME: 'laurel',
        GIT_AUTHOR_EMAIL: 'laurel@localhost',
        GIT_COMMITTER_NAME: 'laurel',
        GIT_COMMITTER_EMAIL: 'laurel@localhost',
        ...options.env,
    };
}
function authorEnvironment(author) {
    const match = /^([^<>\n]+) <([^<>\n]*)>$/.exec(author);
    if (match === null)
        throw new errors/* LaurelError */.Q4({
            code: 'usage',
            message: `not an author: ${JSON.stringify(author)}`,
            remedy: 'write it as Name <mail@example.com>',
        });
    return { GIT_AUTHOR_NAME: match[1] ?? '', GIT_AUTHOR_EMAIL: match[2] ?? '' };
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/local-git-host.js
// The embedded code host: a local Git repository where a branch is a pull request and a merge is a merge.
// Approvals are notes on the branch's head commit (`refs/notes/laurel-approvals`), so a new commit voids them.






const approvalsRef = 'refs/notes/laurel-approvals';
const modes = {
    '100644': 'file',
    '100755': 'executable',
    '120000': 'symlink',
    '160000': 'submodule',
};
class LocalGitHost {
    location;
    #options;
    #objects;
    #ancestries;
    #branch;
    constructor(options) {
        this.#options = options;
        this.#objects = new ObjectReader(options);
        this.#ancestries = new Ancestries(options, async (id) => (await this.#objects.read(id)) !== null);
        this.location = options.directory;
        this.#branch = options.defaultBranch;
    }
    /** The root commit is the same in every clone, and no other repository has it. */
    async identity() {
        const shallow = await (0,git/* git */.$Y)(this.#options, ['rev-parse', '--is-shallow-repository']);
        if (shallow.trim() === 'true') {
            throw new errors/* LaurelError */.Q4({
                code: 'git',
                message: 'a shallow clone does not know which repository it is',
                at: { file: this.location },
                remedy: 'run git fetch --unshallow (in a workflow: fetch-depth: 0)',
            });
        }
        const roots = await (0,git/* git */.$Y)(this.#options, ['rev-list', '--max-parents=0', await this.tip()]);
        return `git:${roots.trim().split('\n').toSorted()[0] ?? ''}`;
    }
    async tip() {
        const branch = (this.#branch ??= await this.#findDefaultBranch());
        const commit = await this.#objects.read(`refs/heads/${branch}`);
        if (commit?.type === 'commit')
            return commit.id;
        throw new errors/* LaurelError */.Q4({
            code: 'git',
            message: `no branch ${branch}, or it has no commit yet`,
            at: { file: this.location },
            remedy: 'commit the alias repository first, or name its branch with --branch',
        });
    }
    async list(commit, prefix) {
        const args = [
            'ls-tree',
            '-r',
            '-l',
            '-z',
            '--full-tree',
            commit,
            ...(prefix === '' ? [] : ['--', `:(literal)${prefix}`]),
        ];
        const output = await (0,git/* git */.$Y)(this.#options, args);
        return output
            .split('\0')
            .filter((line) => line !== '')
            .map(parseTreeLine);
    }
    async readBlobs(blobs, maxBytes) {
        return Promise.all(blobs.map(async (blob) => this.#readBlob(blob, maxBytes)));
    }
    async compare(ancestor, descendant) {
        return this.#ancestries.compare(ancestor, descendant);
    }
    async pullRequest(name) {
        const branch = name.replace(/^refs\/heads\//, '');
        const head = await this.#objects.read(`refs/heads/${branch}`);
        if (head?.type !== 'commit') {
            throw new errors/* LaurelError */.Q4({
                code: 'not-found',
                message: `no branch ${JSON.stringify(branch)}`,
                at: { file: this.location },
                remedy: 'list the branches with git branch',
            });
        }
        const base = await (0,git/* runGit */.EO)(this.#options, ['merge-base', await this.tip(), head.id]);
        if (base.code !== 0)
            throw new errors/* LaurelError */.Q4({
                code: 'git',
                message: `branch ${branch} shares no history with the default branch`,
                at: { file: this.location },
            });
        return this.#describe({ name: branch, head: head.id, mergeBase: base.stdout.toString().trim() });
    }
    async openPullRequests(prefix) {
        const tip = await this.tip();
        const refs = await (0,git/* git */.$Y)(this.#options, [
            'for-each-ref',
            '--format=%(refname:lstrip=2)',
            `--no-merged=${tip}`,
            'refs/heads',
        ]);
        const open = [];
        for (const branch of refs.split('\n').filter((name) => name !== '')) {
            const pullRequest = await this.pullRequest(branch);
            const changed = await (0,git/* git */.$Y)(this.#options, [
                'diff-tree',
                '-r',
                '--name-only',
                pullRequest.mergeBase,
                pullRequest.head,
                '--',
                `:(literal)${prefix}`,
            ]);
            if (changed.trim() !== '')
                open.push(pullRequest);
        }
        return open;
    }
    /** One walk down the default branch's own line, ended as soon as every path was met. */
    async changesOf(commit, paths) {
        const wanted = new Set(paths);
        const changes = new Map();
        if (wanted.size === 0)
            return changes;
        for await (const logged of readChanges(this.#options, commit, paths)) {
            const touched = logged.files.filter((file) => wanted.has(file));
            if (touched.length === 0)
                continue;
            const change = await this.#changeFrom(logged);
            for (const file of touched) {
                changes.set(file, change);
                wanted.delete(file);
            }
            if (wanted.size === 0)
                break;
        }
        return changes;
    }
    async propose(proposal) {
        await commitFiles(this.#options, await this.tip(), proposal);
        return this.pullRequest(proposal.branch);
    }
    /** Ends the background git process. */
    close() {
        this.#objects.close();
    }
    async #changeFrom({ commit, parents, author, subject }) {
        const [base, head] = parents;
        if (base === undefined || head === undefined)
            return { commit, author, pullRequest: null };
        const name = /^Merge (?:remote-tracking )?branch '([^']+)'/.exec(subject)?.[1] ?? head.slice(0, 12);
        const mergeBase = (await (0,git/* git */.$Y)(this.#options, ['merge-base', base, head])).trim();
        return { commit, author, pullRequest: await this.#describe({ name, head, mergeBase }) };
    }
    async #describe(refs) {
        const [author = '', title = ''] = (await (0,git/* git */.$Y)(this.#options, ['show', '-s', '--format=%an <%ae>%x00%s', refs.head]))
            .trimEnd()
            .split('\0');
        return {
            ...refs,
            title,
            author,
            approvals: await this.#approvals(refs.head, author),
            approvalsKnown: true,
        };
    }
    async #approvals(head, author) {
        const note = await (0,git/* runGit */.EO)(this.#options, ['notes', '--ref', approvalsRef, 'show', head]);
        if (note.code !== 0)
            return [];
        const people = [
            ...note.stdout.toString().matchAll(/^Approved-by: *([A-Za-z0-9][A-Za-z0-9._-]{0,63}) *$/gm),
        ].map((match) => match[1] ?? '');
        const authorName = author.replace(/ <.*$/, '');
        return [...new Set(people)]
            .filter((person) => person !== authorName)
            .map((person) => ({ person: `user:${person}`, teams: [] }));
    }
    async #readBlob(blob, maxBytes) {
        const object = await this.#objects.read(blob);
        if (object?.type !== 'blob')
            throw new errors/* LaurelError */.Q4({ code: 'not-found', message: `no blob ${blob}`, at: { file: this.location } });
        if (object.body.length <= maxBytes)
            return object.body;
        throw new errors/* LaurelError */.Q4({
            code: 'invalid-document',
            message: `blob ${blob} has ${object.body.length} bytes, more than ${maxBytes}`,
            at: { file: this.location },
            remedy: 'split the file',
        });
    }
    async #findDefaultBranch() {
        for (const branch of ['main', 'master']) {
            if ((await this.#objects.read(`refs/heads/${branch}`)) !== null)
                return branch;
        }
        const head = await (0,git/* runGit */.EO)(this.#options, ['symbolic-ref', '--short', 'HEAD']);
        if (head.code === 0)
            return head.stdout.toString().trim();
        throw new errors/* LaurelError */.Q4({
            code: 'git',
            message: `not a Git repository: ${this.location}`,
            at: { file: this.location },
            remedy: 'run the command inside the alias repository, or name it with --repo',
        });
    }
}
function parseTreeLine(line) {
    const match = /^(\d{6}) (\S+) ([0-9a-f]+) +(-|\d+)\t([\s\S]+)$/.exec(line);
    const [, mode = '', , blob = '', size = '-', path = ''] = match ?? [];
    const kind = Object.entries(modes).find(([number]) => number === mode)?.[1] ?? 'submodule';
    return { path, blob, mode: kind, ...(size === '-' ? {} : { sizeBytes: Number(size) }) };
}


/***/ })

};
