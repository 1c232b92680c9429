export const id = 142;
export const ids = [142];
export const modules = {

/***/ 72142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LocalGitHost: () => (/* binding */ LocalGitHost)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/git.js
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
        const child = (0,external_node_child_process_.spawn)('git', call.args, { env: call.env, stdio: ['pipe', 'pipe', 'pipe'] });
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
    const child = (0,external_node_child_process_.spawn)('git', call.args, { env: call.env, stdio: ['ignore', 'pipe', 'pipe'] });
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
    return new errors/* LaurelError */.Q4({
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
    return new errors/* LaurelError */.Q4({
        code: 'git',
        message: 'git could not be started',
        remedy: 'install git 2.30 or later and put it on PATH',
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/ancestry.js

class Ancestries {
    #options;
    #exists;
    /** By descendant. */
    #asked = new Map();
    /** @param exists whether the repository has a commit now. */
    constructor(options, exists) {
        this.#options = options;
        this.#exists = exists;
    }
    /** How `descendant` lies to `ancestor`. @throws LaurelError `git`. */
    async compare(ancestor, descendant) {
        if (ancestor === descendant)
            return 'same';
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
        const listed = await git(this.#options, ['rev-list', '--stdin'], `${names}\n`);
        return new Set(listed.split('\n'));
    }
    /** `ancestor` is none: whether it comes after instead. */
    async #backwards(ancestor, descendant) {
        const args = ['merge-base', '--is-ancestor', descendant, ancestor];
        const { code, stderr } = await runGit(this.#options, args);
        if (code > 1)
            throw gitFailure(this.#options, args, stderr);
        return code === 0 ? 'behind' : 'diverged';
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/changed-files.js

/** Raw output without renames, textconv or foreign programs: one path an entry, ids in full. */
const rawFormat = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--no-color',
];
/** More paths than this are not named one by one: a command line has limits. */
const maxNamedPaths = 100;
/** Arguments that limit git to `paths`, or to the deepest directory with all of them where they are many. */
function pathArguments(paths) {
    const named = paths.length <= maxNamedPaths ? paths : [commonDirectory(paths)].filter((path) => path !== '');
    return ['--', ...named.map((path) => `:(top,literal)${path}`)];
}
/** With its trailing slash; '' for the repository's top. */
function commonDirectory(paths) {
    let common = paths[0] ?? '';
    for (const path of paths)
        while (!path.startsWith(common))
            common = common.slice(0, -1);
    return common.slice(0, common.lastIndexOf('/') + 1);
}
/** The fields of a raw entry, up to its path; `null` where `field` is none. */
function parseRawFields(field) {
    const match = /^\n?:\d{6} (\d{6}) [0-9a-f]{40,64} ([0-9a-f]{40,64}) [A-Z]\d*$/.exec(field);
    return match === null ? null : { after: `${match[1] ?? ''} ${match[2] ?? ''}` };
}
/** What differs at `paths`, and perhaps elsewhere, from one commit to another. @throws LaurelError `git`. */
async function readChangedFiles(options, { from, to }, paths) {
    const output = await git(options, ['diff-tree', '-r', ...rawFormat, from, to, ...pathArguments(paths)]);
    const fields = output.split('\0');
    const changed = new Map();
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const raw = parseRawFields(fields[index] ?? '');
        const path = fields[index + 1] ?? '';
        if (raw !== null)
            changed.set(path, { path, ...raw });
    }
    return changed;
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/commit-object.js
/** Headers end at the first empty line; nothing after it is taken for one. */
function parseCommit(text) {
    const end = text.indexOf('\n\n');
    const headers = (end < 0 ? text : text.slice(0, end)).split('\n');
    const message = end < 0 ? '' : text.slice(end + 2);
    return {
        tree: valuesOf(headers, 'tree')[0] ?? '',
        parents: valuesOf(headers, 'parent'),
        author: parseAuthor(valuesOf(headers, 'author')[0] ?? ''),
        subject: (message.trimStart().split(/\n[ \t]*\n/, 1)[0] ?? '').trim().replace(/\s*\n\s*/g, ' '),
    };
}
function valuesOf(headers, name) {
    return headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
}
/** The name goes to the first `<` and the mail to the first `>` after it, as Git reads them. */
function parseAuthor(value) {
    const [, name = '', mail = ''] = /^([^<]*)<([^>]*)>/.exec(value) ?? [];
    return `${name.trim()} <${mail.trim()}>`;
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/commit-files.js
// Writing a proposal: blobs, tree and commit made with plumbing, so that no work tree or index is touched.





const mode = '100644';
/**
 * Points `refs/heads/<proposal.branch>` at one commit on `base` with the proposal's files. Where the branch proposes
 * just that already, and `base` still merges with it, nothing changes, so that approvals stay valid; a branch that
 * somebody else moved meanwhile is refused by compare-and-swap.
 *
 * @throws LaurelError `git` when the branch moved or git refused.
 */
async function commitFiles(options, base, proposal) {
    const ref = `refs/heads/${proposal.branch}`;
    const existing = await runGit(options, ['rev-parse', '--verify', '--quiet', ref]);
    const old = existing.code === 0 ? existing.stdout.toString().trim() : undefined;
    const entries = await writeBlobs(options, proposal.files);
    if (old !== undefined && (await isProposed(options, { old, base, entries })))
        return;
    const tree = await writeTree(options, base, entries);
    if (old !== undefined && (await isSameChange(options, { old, base, tree })))
        return;
    const author = proposal.author === undefined ? {} : authorEnvironment(proposal.author);
    const message = `${proposal.title}\n\n${proposal.body}\n`;
    const commit = await git({ ...options, env: { ...(await identityEnvironment(options)), ...author } }, ['commit-tree', '--no-gpg-sign', tree, '-p', base, '-F', '-'], message);
    await git(options, [
        'update-ref',
        '-m',
        'laurel: propose',
        ref,
        commit.trim(),
        old ?? '0'.repeat(base.length),
    ]);
}
/** Whether `old` changes these files to just that and nothing else, and nobody changed them on `base` since. */
async function isProposed(options, { old, base, entries }) {
    const found = await runGit(options, ['merge-base', base, old]);
    const from = found.stdout.toString().trim();
    if (found.code !== 0 || from === old)
        return false;
    const paths = entries.map(({ path }) => path);
    const [theirs, ours] = [
        await readChangedFiles(options, { from, to: old }, []),
        await readChangedFiles(options, { from, to: base }, paths),
    ];
    return (theirs.size === entries.length &&
        entries.every(({ path, blob }) => theirs.get(path)?.after === `${mode} ${blob}` && !ours.has(path)));
}
async function isSameChange(options, { old, base, tree }) {
    const commit = parseCommit(await git(options, ['cat-file', 'commit', old]));
    return commit.tree === tree && commit.parents.length === 1 && commit.parents[0] === base;
}
async function writeBlobs(options, files) {
    const entries = [];
    for (const { path, content } of files) {
        const blob = await git(options, ['hash-object', '-w', '--stdin', '--no-filters'], content);
        entries.push({ path, blob: blob.trim() });
    }
    return entries;
}
/** A tree like `base`'s with `entries` replaced, built in an index of its own. */
async function writeTree(options, base, entries) {
    const gitDirectory = (await git(options, ['rev-parse', '--absolute-git-dir'])).trim();
    const index = `${gitDirectory}/laurel-index-${process.pid}-${process.hrtime.bigint()}`;
    const own = { ...options, indexFile: index };
    try {
        await git(own, ['read-tree', base]);
        for (const { path, blob } of entries)
            await git(own, ['update-index', '--add', '--cacheinfo', `${mode},${blob},${path}`]);
        return (await git(own, ['write-tree'])).trim();
    }
    finally {
        await (0,promises_.rm)(index, { force: true });
    }
}
/** A commit needs a name; where Git knows none, Laurel's own is better than a failure in the middle. */
async function identityEnvironment(options) {
    const known = await runGit(options, ['var', 'GIT_COMMITTER_IDENT']);
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

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/object-reader.js
// Reading objects through one long-lived `git cat-file --batch`: names are resolved anew on every query, so a
// moved branch is seen at once, and ten thousand reads cost one process.



/** Of what git says on its way out, this many characters are kept. */
const maxSaid = 2_000;
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
            // What is asked in one turn goes to git in one write.
            if (!child.stdin.writableCorked) {
                child.stdin.cork();
                process.nextTick(() => child.stdin.uncork());
            }
            child.stdin.write(`${name}\n`);
        });
    }
    close() {
        this.#process?.stdin.end();
        this.#process = undefined;
    }
    #start() {
        const call = gitInvocation(this.#options, ['cat-file', '--batch']);
        const child = (0,external_node_child_process_.spawn)('git', call.args, { env: call.env, stdio: 'pipe' });
        child.stdout.on('data', (chunk) => this.#receive(chunk));
        let said = '';
        child.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-maxSaid)));
        child.stdin.on('error', () => undefined);
        child.once('error', (cause) => this.#fail(this.#ended(cause)));
        child.once('close', () => this.#fail(said === '' ? this.#ended(undefined) : gitFailure(this.#options, ['cat-file'], said)));
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
    #ended(cause) {
        return new errors/* LaurelError */.Q4({
            code: 'git',
            message: 'git cat-file ended unexpectedly',
            at: { file: this.#options.directory },
            cause,
        });
    }
    #fail(error) {
        this.#process = undefined;
        for (const waiting of this.#waiting.splice(0))
            waiting.reject(error);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/approvals.js

const approvalsRef = 'refs/notes/laurel-approvals';
const approvalLine = /^Approved-by: *([A-Za-z0-9][A-Za-z0-9._@+[\]-]{0,127}) *\r?$/gm;
/** Whoever approved `head`, but never `author`: `Ada <ada@example.com>`. @throws LaurelError `git`. */
async function readApprovals(options, objects, { head, author }) {
    const args = ['notes', '--ref', approvalsRef, 'list', head];
    const { code, stdout, stderr } = await runGit(options, args);
    if (code > 1)
        throw gitFailure(options, args, stderr);
    const note = code === 0 ? await objects.read(stdout.toString().trim()) : null;
    return note?.type === 'blob' ? parseApprovals(note.body.toString(), author) : [];
}
/** Each person once, however the login is spelled, and nobody by a name that the author goes by. */
function parseApprovals(note, author) {
    const counted = new Map();
    const barred = namesOf(author);
    for (const [, login = ''] of note.matchAll(approvalLine)) {
        const person = folded(login);
        if (barred.has(person) || counted.has(person))
            continue;
        counted.set(person, { person: `user:${login}` });
    }
    return [...counted.values()];
}
/** The name, the mail, the part of it before the `@`, and that part's own parts, as in `1815+ada@…`. */
function namesOf(author) {
    const [, name = '', mail = ''] = /^([^<]*) <(.*)>$/s.exec(author) ?? [];
    const local = mail.split('@', 1)[0] ?? '';
    return new Set([name, mail, local, ...local.split('+')].map(folded));
}
function folded(name) {
    return name.normalize('NFKC').trim().toLowerCase();
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/change-log.js
// The history of the default branch's own line, newest first, read only as far as somebody needs it. Nothing that
// a person wrote is in what is parsed here: ids, modes, and paths between NULs.



/**
 * From `commit` back, every change of any of `paths`, and perhaps of others; whoever stops early ends git.
 *
 * @throws LaurelError `git`.
 */
async function* readChanges(options, commit, paths) {
    const args = ['log', '--first-parent', '-m', ...rawFormat, '--format=%H %P', commit];
    let at;
    let raw = null;
    for await (const field of fieldsOf(streamGit(options, [...args, ...pathArguments(paths)]))) {
        if (raw !== null && at !== undefined) {
            yield { ...at, file: { path: field, ...raw } };
            raw = null;
        }
        else if (field !== '') {
            raw = parseRawFields(field);
            if (raw === null)
                at = parseHeader(options, field);
        }
    }
}
/** What stands before each NUL. */
async function* fieldsOf(output) {
    let rest = '';
    for await (const text of output) {
        const fields = (rest + text).split('\0');
        rest = fields.pop() ?? '';
        yield* fields;
    }
    if (rest !== '')
        yield rest;
}
function parseHeader(options, field) {
    const [commit = '', ...parents] = field.trim().split(' ');
    if ([commit, ...parents].every((id) => /^[0-9a-f]{40,64}$/.test(id)))
        return { commit, parents };
    throw new errors/* LaurelError */.Q4({
        code: 'git',
        message: `git log said what is no commit: ${JSON.stringify(field.slice(0, 200))}`,
        at: { file: options.directory },
        remedy: 'check with git log --format="%H %P" --raw that the repository can be read',
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/pull-requests.js
// What a pull request is where there is only Git: a branch with its head, or the second parent of a merge.






class PullRequests {
    #options;
    #objects;
    constructor(options, objects) {
        this.#options = options;
        this.#objects = objects;
    }
    /** The one that a branch is. @throws LaurelError `not-found` where there is none; `git`. */
    async open(branch, tip) {
        const head = await this.#objects.read(`refs/heads/${branch}`);
        if (head?.type !== 'commit') {
            throw new errors/* LaurelError */.Q4({
                code: 'not-found',
                message: `no branch ${JSON.stringify(branch)}`,
                at: { file: this.#options.directory },
                remedy: 'list the branches with git branch',
            });
        }
        const base = await runGit(this.#options, ['merge-base', tip, head.id]);
        if (base.code !== 0)
            throw new errors/* LaurelError */.Q4({
                code: 'git',
                message: `branch ${branch} shares no history with the default branch`,
                at: { file: this.#options.directory },
            });
        return this.#describe({ name: branch, head: head.id, mergeBase: base.stdout.toString().trim() });
    }
    /** One walk down the default branch's own line, ended as soon as every path was met. */
    async changesOf(commit, paths) {
        const wanted = new Set(paths);
        const changes = new Map();
        if (wanted.size === 0)
            return changes;
        let landed;
        for await (const logged of readChanges(this.#options, commit, paths)) {
            if (!wanted.delete(logged.file.path))
                continue;
            if (landed?.commit !== logged.commit)
                landed = await this.#landed(logged, paths);
            changes.set(logged.file.path, changeOfFile(landed, logged.file));
            if (wanted.size === 0)
                break;
        }
        return changes;
    }
    async #landed({ commit, parents }, paths) {
        const { author, subject } = await this.#commit(commit);
        const [base, head] = parents;
        if (base === undefined || head === undefined)
            return { commit, change: { commit, author, pullRequest: null }, reviewed: new Map() };
        const name = /^Merge (?:remote-tracking )?branch '([^']+)'/.exec(subject)?.[1] ?? head.slice(0, 12);
        const mergeBase = (await git(this.#options, ['merge-base', base, head])).trim();
        return {
            commit,
            change: { commit, author, pullRequest: await this.#describe({ name, head, mergeBase }) },
            reviewed: await readChangedFiles(this.#options, { from: mergeBase, to: head }, paths),
        };
    }
    async #describe(refs) {
        const { author, subject } = await this.#commit(refs.head);
        const approvals = await readApprovals(this.#options, this.#objects, { head: refs.head, author });
        return { ...refs, title: subject, author, approvals, approvalsKnown: true };
    }
    async #commit(id) {
        const object = await this.#objects.read(id);
        if (object?.type === 'commit')
            return parseCommit(object.body.toString());
        throw new errors/* LaurelError */.Q4({
            code: 'not-found',
            message: `no commit ${id}`,
            at: { file: this.#options.directory },
        });
    }
}
/** People approved the file as the branch had it: what a merge made of it instead, nobody did. */
function changeOfFile({ change, reviewed }, file) {
    const { pullRequest } = change;
    if (pullRequest === null || reviewed.get(file.path)?.after === file.after)
        return change;
    return { ...change, pullRequest: { ...pullRequest, approvals: [] } };
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/tree.js

const modes = {
    '100644': 'file',
    '100755': 'executable',
    '120000': 'symlink',
    '160000': 'submodule',
};
/** Everything below `prefix`, '' for all. @throws LaurelError `git`. */
async function listTree(options, commit, prefix) {
    const limit = prefix === '' ? [] : ['--', `:(literal)${prefix}`];
    const output = await git(options, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...limit]);
    return output
        .split('\0')
        .filter((line) => line !== '')
        .map(parseTreeLine);
}
function parseTreeLine(line) {
    const match = /^(\d{6}) (\S+) ([0-9a-f]+) +(-|\d+)\t([\s\S]+)$/.exec(line);
    const [, mode = '', , blob = '', size = '-', path = ''] = match ?? [];
    const kind = Object.entries(modes).find(([number]) => number === mode)?.[1] ?? 'submodule';
    return { path, blob, mode: kind, ...(size === '-' ? {} : { sizeBytes: Number(size) }) };
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/local-git/local-git-host.js
// The embedded code host: a local Git repository where a branch is a pull request and a merge is a merge.
// Approvals are notes on the branch's head commit (`refs/notes/laurel-approvals`), so a new commit voids them.







class LocalGitHost {
    location;
    #options;
    #objects;
    #ancestries;
    #pullRequests;
    #branch;
    constructor(options) {
        this.#options = options;
        this.#objects = new ObjectReader(options);
        this.#ancestries = new Ancestries(options, async (id) => (await this.#objects.read(id))?.type === 'commit');
        this.#pullRequests = new PullRequests(options, this.#objects);
        this.location = options.directory;
        this.#branch = options.defaultBranch;
    }
    /** The root commit is the same in every clone, and no other repository has it. */
    async identity() {
        const shallow = await git(this.#options, ['rev-parse', '--is-shallow-repository']);
        if (shallow.trim() === 'true') {
            throw new errors/* LaurelError */.Q4({
                code: 'git',
                message: 'a shallow clone does not know which repository it is',
                at: { file: this.location },
                remedy: 'run git fetch --unshallow (in a workflow: fetch-depth: 0)',
            });
        }
        const roots = await git(this.#options, ['rev-list', '--max-parents=0', await this.tip()]);
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
        if ((await this.#objects.read(commit))?.type === 'commit')
            return listTree(this.#options, commit, prefix);
        throw new errors/* LaurelError */.Q4({
            code: 'not-found',
            message: `no commit ${commit}`,
            at: { file: this.location },
            remedy: 'fetch the whole history with git fetch, or look whether it was rewritten',
        });
    }
    async readBlobs(blobs, maxBytes) {
        return Promise.all(blobs.map(async (blob) => this.#readBlob(blob, maxBytes)));
    }
    async compare(ancestor, descendant) {
        return this.#ancestries.compare(ancestor, descendant);
    }
    async pullRequest(name) {
        return this.#pullRequests.open(name.replace(/^refs\/heads\//, ''), await this.tip());
    }
    async changesOf(commit, paths) {
        return this.#pullRequests.changesOf(commit, paths);
    }
    /** Git knows no teams: where policy demands one, nobody's approval counts for it, and the reason says so. */
    async teamsOf() {
        return null;
    }
    /** Nobody can be asked for a review, and whoever merges runs `git merge`. */
    async propose(proposal) {
        await commitFiles(this.#options, await this.tip(), proposal);
        return { pullRequest: await this.pullRequest(proposal.branch), branch: proposal.branch, warnings: [] };
    }
    /** Ends the background git process. */
    close() {
        this.#objects.close();
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
        const head = await runGit(this.#options, ['symbolic-ref', '--short', 'HEAD']);
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


/***/ })

};
