export const id = 942;
export const ids = [942,661,118];
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

/***/ 9208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6118);
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

/***/ 2155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/adapters/hashing/file-identity.js
var file_identity = __webpack_require__(6118);
// EXTERNAL MODULE: ./.build/js/src/adapters/make-directory.js
var make_directory = __webpack_require__(9208);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./.build/js/src/gates/all-gates.js + 31 modules
var all_gates = __webpack_require__(254);
// EXTERNAL MODULE: ./.build/js/src/policy/written/alias-file.js
var alias_file = __webpack_require__(7951);
// EXTERNAL MODULE: ./.build/js/src/policy/written/consumer-file.js
var consumer_file = __webpack_require__(3405);
// EXTERNAL MODULE: ./.build/js/src/policy/written/laurel-file.js
var laurel_file = __webpack_require__(2370);
// EXTERNAL MODULE: ./.build/js/src/policy/written/model-file.js
var model_file = __webpack_require__(2400);
// EXTERNAL MODULE: ./.build/js/src/policy/written/policy-file.js
var policy_file = __webpack_require__(967);
// EXTERNAL MODULE: ./.build/js/src/policy/written/recall-file.js
var recall_file = __webpack_require__(1522);
;// CONCATENATED MODULE: ./.build/js/src/policy/json-schemas.js
// JSON Schemas of what people write, generated from zod: for editors, and for programs in other languages.








const documents = {
    laurel: laurel_file/* laurelFileSchema */.P,
    model: model_file/* modelFileSchema */.x,
    alias: alias_file/* aliasFileSchema */.WD,
    policy: policy_file/* policyFileSchema */.Y,
    recall: recall_file/* recallFileSchema */.dG,
    consumer: consumer_file/* consumerFileSchema */.e,
};
/** The file in `schemas/` that describes a kind of document. */
function schemaFileName(document) {
    return `${document}.schema.json`;
}
/** File name → schema (draft 7, which every YAML editor reads), as the files in `schemas/` hold them. */
function jsonSchemas() {
    return new Map(Object.entries(documents).map(([name, schema]) => {
        const file = schemaFileName(name);
        const generated = inputSchema(schema);
        return [file, { $id: file, ...(name === 'policy' ? withGates(generated) : generated) }];
    }));
}
/** A schema as its file holds it. */
function printJsonSchema(schema) {
    return `${JSON.stringify(schema, null, 2)}\n`;
}
/** What people write, which is what goes into a schema that transforms. */
function inputSchema(schema) {
    return json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', target: 'draft-7' });
}
/** The policy's schema, in which `gate` is one of the gates there are and brings its parameters. */
function withGates(policy) {
    const properties = objectAt(policy, 'properties');
    const map = objectAt(properties, 'gates');
    const demanded = {
        description: objectAt(map, 'additionalProperties')['description'],
        type: 'object',
        required: ['gate'],
        properties: { gate: { enum: all_gates/* gateNames */.AO, description: 'Which gate judges.' } },
        allOf: Object.entries(all_gates/* gateParameterSchemas */.Lu).map(([name, parameters]) => ({
            if: { required: ['gate'], properties: { gate: { const: name } } },
            // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
            then: gateSchema(name, parameters),
        })),
    };
    return { ...policy, properties: { ...properties, gates: { ...map, additionalProperties: demanded } } };
}
function gateSchema(name, parameters) {
    const { $schema: _, ...schema } = inputSchema(parameters);
    const gate = { const: name, description: all_gates/* gateSummaries */.i3[name] };
    const required = Array.isArray(schema['required']) ? schema['required'] : [];
    return {
        ...schema,
        properties: { gate, ...objectAt(schema, 'properties') },
        required: ['gate', ...required],
    };
}
function objectAt(schema, key) {
    const value = schema[key];
    return typeof value === 'object' && value !== null ? { ...value } : {};
}

// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(2572);
;// CONCATENATED MODULE: ./.build/js/src/policy/scaffold.js


const schemaDirectory = '.laurel/schemas';
/** The files of a new alias repository, in the order in which a newcomer reads them. */
function scaffold(options) {
    const policy = options.model.split('/').at(-1) ?? options.model;
    return [
        { path: 'README.md', content: readme(options, policy) },
        { path: repository_path/* laurelPath */.lR, content: laurelFile(options) },
        { path: (0,repository_path/* modelPath */.LH)(options.model), content: modelFile(options, policy) },
        { path: (0,repository_path/* policyPath */.k1)(policy), content: policyFile(policy) },
        { path: '.gitignore', content: gitIgnore(options.store) },
        { path: '.github/CODEOWNERS', content: codeOwners(options.owner) },
        ...[...jsonSchemas()].map(([name, schema]) => ({
            path: `${schemaDirectory}/${name}`,
            content: printJsonSchema(schema),
        })),
    ];
}
/** The line by which editors check a file while it is written. */
function editorLine(path, document) {
    const up = '../'.repeat(path.split('/').length - 1);
    return `# yaml-language-server: $schema=${up}${schemaDirectory}/${schemaFileName(document)}\n`;
}
function laurelFile({ store }) {
    return `${editorLine(repository_path/* laurelPath */.lR, 'laurel')}# What holds for every model of this repository. Check it with: laurel validate

# Registries are object stores. A team would keep staging and production apart:
#   prod: { store: 's3://acme-models-prod/ml?region=eu-west-1' }
registries:
  main: { store: ${quoted(store)} }

# Versions are registered here.
home: main

# Defaults for every alias of this name. \`after\` makes a version pass through another alias first.
aliases:
  staging: { registry: main }
  production: { registry: main }
  # production: { registry: prod, after: staging }

# What a risk class demands of every alias of every model in it. An alias adds demands, it never drops these.
tiers:
  low: { policy: laurel/low }
  medium: { policy: laurel/medium }
  high: { policy: laurel/high, approvals: { owner: 1 } }
  # high: { policy: laurel/high, soak: 24h, approvals: { owner: 1, model-risk: 1 } }

# Who has the roles that tiers ask approvals of; owners are named in each model's file.
# people:
#   model-risk: ['team:acme/model-risk', 'user:grace']
`;
}
function modelFile({ model, owner }, policy) {
    return `${editorLine((0,repository_path/* modelPath */.LH)(model), 'model')}description: What the model predicts, for whom and when
owner: [${quoted(owner)}]

# Its risk class, from laurel.yaml.
tier: low

# The aliases it may have. Each may name a policy of gates/ that is demanded besides the tier's.
aliases:
  staging: {}
  production: { policy: ${policy} }
`;
}
function policyFile(policy) {
    return `${editorLine((0,repository_path/* policyPath */.k1)(policy), 'policy')}# A policy: which evidence counts, and which gates judge it. Every gate needs an id of its own.
extends: laurel/low
# extends: laurel/medium

# evidence: { dataset: holdout-2026q3, maxAge: 30d }

# gates:
#   accuracy: { gate: eval-threshold, metric: accuracy, min: 0.9, worseThanCurrentBy: 0.5% }
#   p99: { gate: latency, p99: { max: 50ms, worseThanCurrentBy: 10% }, minRequests: 2000 }
#   sex: { gate: fairness, attribute: sex, equalizedOddsDifference: { max: 0.10 }, minPerGroup: 100 }
`;
}
function readme({ model }, policy) {
    return `# Models

What is live, and what it takes to change that. Laurel reads this repository:

| file | says |
|---|---|
| \`laurel.yaml\` | registries, defaults, risk tiers, people |
| \`models/${model}.yaml\` | what the model is for, who owns it, which aliases it has |
| \`gates/${policy}.yaml\` | what a version must show before an alias points at it |
| \`aliases/${model}/production.yaml\` | the version that is wanted, and why; \`laurel propose\` writes it |

## A first promotion

\`\`\`sh
laurel validate                                   # are the files right?
laurel registry create                            # once: probe the store, write its descriptor
laurel register ${model} path/to/model            # a directory or files become version 1
laurel attach ${model}@1 evaluation.yaml          # what was measured of it
laurel propose ${model}@production --version 1 --reason 'First version'
\`\`\`

Review and merge what \`propose\` made, then \`laurel apply\`. If it turns out badly:
\`laurel rollback ${model}@production --reason '…'\`.
`;
}
function gitIgnore(store) {
    const directory = /^file:(?:\.\/)?([^/?][^?]*)/.exec(store)?.[1]?.replace(/\/$/, '');
    return directory === undefined || directory.startsWith('.')
        ? '# nothing yet\n'
        : `# The registry in a directory: models are not kept in Git.\n/${directory}/\n`;
}
function codeOwners(owner) {
    const handle = `@${owner.replace(/^(?:user|team):/, '')}`;
    return `# Who must review what. Policy is data that decides what goes live: give it owners of its own.
/laurel.yaml ${handle}
/gates/ ${handle}
/models/ ${handle}
/recalls/ ${handle}
/aliases/ ${handle}
`;
}
/** Text as a YAML scalar, whatever stands in it. */
function quoted(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./.build/js/src/policy/written/fields.js
var fields = __webpack_require__(9891);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(3037);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(9890);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/alias-repository.js
var alias_repository = __webpack_require__(4904);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/context.js + 1 modules
var cli_context = __webpack_require__(4661);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(3603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/command-line.js
var command_line = __webpack_require__(104);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/work-tree.js
var work_tree = __webpack_require__(6731);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/init.js
// laurel init [directory]: the files of a new alias repository. What is there already is never written over.














async function run(context, [named], { model: name = 'my-model', owner = ownerOf(context.actor) } = {}) {
    const { console, options, env } = context;
    const model = (0,names/* parseModelName */.s_)(name);
    const directory = named ?? (0,alias_repository/* rootDirectory */.a)(options);
    const store = (0,cli_context/* namedRegistry */.Z)(options, env) ?? 'file:./registry';
    const files = scaffold({ store, model, owner: parsePerson(owner) });
    const absent = await filesToWrite(directory, files);
    for (const { path, content } of absent)
        await writeNew((0,external_node_path_.join)(directory, path), content);
    const written = absent.map(({ path }) => path);
    const unchanged = files.length - written.length;
    const lines = written.map((path) => `${console.paint('green', '+')} ${path}`);
    const summary = unchanged === 0 ? [] : [`${unchanged} files were there already, with the same content`];
    console.result({ directory, written, unchanged }, [...lines, ...summary].join('\n'));
    if (written.length === 0)
        return exit/* exitCodes */.h.ok;
    const enter = named === undefined ? '' : `cd ${(0,command_line/* shellWord */.r)(named)} && `;
    console.note(`\nnext: ${(0,hostile/* terminalText */.eR)(enter)}git init && git add . && git commit -m "Models"\nREADME.md there says how a first promotion goes`);
    return exit/* exitCodes */.h.ok;
}
/** Those that are not there. @throws LaurelError `conflict`, naming every file that is there and differs. */
async function filesToWrite(directory, files) {
    const absent = [];
    const taken = [];
    for (const file of files) {
        const there = await (0,work_tree/* readWorkFile */.s)((0,external_node_path_.join)(directory, file.path));
        if (there === null)
            absent.push(file);
        else if (there.mode === 'symlink' || Buffer.from(there.bytes).toString() !== file.content)
            taken.push(file.path);
    }
    if (taken.length === 0)
        return absent;
    throw new errors/* LaurelError */.Q4({
        code: 'conflict',
        message: `files are there already and would be lost: ${taken.join(', ')}`,
        at: { file: directory },
        remedy: 'name an empty directory, or move these files away; nothing was written',
        details: { files: taken },
    });
}
async function writeNew(file, content) {
    try {
        await (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(file));
        await (0,promises_.writeFile)(file, content, { flag: 'wx' });
    }
    catch (cause) {
        const code = (0,file_identity/* systemCodeOf */.c7)(cause);
        throw new errors/* LaurelError */.Q4({
            code: code === 'ENOSPC' || code === 'EDQUOT' ? 'store-full' : 'conflict',
            message: `the file cannot be written (${code})`,
            at: { file },
            remedy: 'name a directory that this user may write to, and run laurel init again',
            cause,
        });
    }
}
/** The person at the keyboard, where their name is one that policies accept. */
function ownerOf(actor) {
    return fields/* personField */.Mv.safeParse(`user:${actor}`).success ? `user:${actor}` : 'user:me';
}
function parsePerson(text) {
    const parsed = fields/* personField */.Mv.safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `--owner: ${parsed.error.issues[0]?.message ?? 'not a person'}, found ${JSON.stringify(text.slice(0, 80))}`,
        remedy: 'write user:<name> or team:<organisation>/<team>',
    });
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

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** `laurel <words>` with the global options that this command was given. */
function commandLine(options, ...words) {
    const globals = [
        ...(options.registry === undefined ? [] : ['--registry', options.registry]),
        ...(options.repo === '.' ? [] : ['--repo', options.repo]),
        ...(options.root === '' ? [] : ['--root', options.root]),
        ...(options.branch === undefined ? [] : ['--branch', options.branch]),
    ];
    return ['laurel', ...words, ...globals].map(shellWord).join(' ');
}
/** A word as a POSIX shell reads it back. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
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

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ modelPath),
/* harmony export */   OS: () => (/* binding */ aliasPath),
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   Xn: () => (/* binding */ repositoryPrefixes),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   lR: () => (/* binding */ laurelPath)
/* harmony export */ });
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3037);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2975);
// Where what people write lies in the alias repository: paths ↔ names. Names are checked before they are used.



const laurelPath = 'laurel.yaml';
function modelPath(model) {
    return `models/${model}.yaml`;
}
function aliasPath(model, alias) {
    return `aliases/${model}/${alias}.yaml`;
}
function policyPath(name) {
    return `gates/${name}.yaml`;
}
/** The directories that Laurel reads, each with its trailing slash. */
const repositoryPrefixes = ['models/', 'aliases/', 'gates/', 'recalls/', 'consumers/'];
const plainName = /^(?=.{1,63}$)[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const maxPathLength = 400;
/** What `path` stands for. */
function parseRepositoryPath(path) {
    if (path === laurelPath)
        return { kind: 'laurel' };
    const slip = nearlyOurs(path);
    if (slip !== undefined)
        return slip;
    const prefix = repositoryPrefixes.find((each) => path.startsWith(each));
    if (prefix === undefined || isOther(path, prefix))
        return { kind: 'other' };
    if (path.length > maxPathLength)
        return misplaced('the path is too long', 'use shorter names');
    const stem = /^(.*)\.yaml$/.exec(path.slice(prefix.length))?.[1];
    if (stem === undefined)
        return misplaced('not a .yaml file', `give it the ending .yaml, or move it out of ${prefix}`);
    return named(prefix, stem);
}
/** Notes and hidden files anywhere; where models and policies may lie beside code, whatever is no YAML. */
function isOther(path, prefix) {
    if (/\.(?:md|txt)$/i.test(path) || /(?:^|\/)\.[^/]*$/.test(path))
        return true;
    return prefix !== 'aliases/' && !/\.ya?ml$/i.test(path);
}
function named(prefix, stem) {
    const slash = stem.lastIndexOf('/');
    const [directory, last] = [stem.slice(0, Math.max(0, slash)), stem.slice(slash + 1)];
    switch (prefix) {
        case 'models/':
            return (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(stem) ? { kind: 'model', model: stem } : badName('a model', stem);
        case 'aliases/':
            if (!(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(directory))
                return badName('a model', directory);
            if (!(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasName */ .mO)(last))
                return badName('an alias', last);
            return { kind: 'alias', model: directory, alias: last };
        case 'consumers/':
            if (!(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(directory))
                return badName('a model', directory);
            return plainName.test(last)
                ? { kind: 'consumer', model: directory, name: last }
                : badName('a consumer', last);
        case 'gates/':
            return plainName.test(stem) ? { kind: 'policy', name: stem } : badName('a policy', stem);
        case 'recalls/':
            return plainName.test(stem) ? { kind: 'recall', name: stem } : badName('a recall', stem);
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(prefix);
    }
}
/** Paths that differ from ours in case or ending only, and would be passed over in silence. */
function nearlyOurs(path) {
    const lower = path.toLowerCase();
    if (/^laurel\.(?:ya?ml|json)$/.test(lower))
        return misplaced(`${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(path)} is not read`, 'rename it to laurel.yaml');
    const prefix = repositoryPrefixes.find((each) => lower.startsWith(each));
    if (prefix === undefined || path.startsWith(prefix))
        return undefined;
    return misplaced(`${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(path)} is not read`, `move it to ${prefix}, in lower case`);
}
function badName(what, name) {
    const foreign = /[^\x20-\x7e]/u.exec(name)?.[0];
    const hint = foreign === undefined ? '' : `: ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(foreign)} is ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCodePoint */ .L)(foreign)}, not an ASCII letter`;
    return misplaced(`the path does not name ${what}, ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(name)}${hint}`, 'use lower-case letters, digits, - and _ in names, as in models/credit-risk.yaml or aliases/risk/credit-risk/production.yaml');
}
function misplaced(reason, remedy) {
    return { kind: 'misplaced', reason, remedy };
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WD: () => (/* binding */ aliasFileSchema),
/* harmony export */   lp: () => (/* binding */ promotionFileSchema),
/* harmony export */   yj: () => (/* binding */ removalFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// aliases/<model>/<alias>.yaml: the version that an alias shall point at, and why. A promotion edits this file.


/** A gate's id, or a demand that Laurel makes itself, such as `laurel.after`. */
const waivedField = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameField */ .yD)(/^(?:laurel\.)?[a-z][a-z0-9_-]{0,62}$/, 'expected the id of a gate in the policy, such as auc');
const waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reason: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Why the gate may stay unmet for a while.'),
    owner: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.describe('Who answers for it.'),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], {
        error: 'expected a date such as 2026-12-01, or an instant such as 2026-12-01T12:00:00Z',
    })
        .describe('The last day on which it counts (to its end, UTC), or an instant.'),
});
/** What most alias files are: an alias points at a version. */
const promotionFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .versionField */ .FA,
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5
        .optional()
        .describe('Of the manifest, so that the review is bound to these bytes; `laurel propose` writes it.'),
    reason: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Why this version; it goes into the ledger.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(waivedField, waiver)
        .optional()
        .describe('Gate id → why it may stay unmet, who answers for it, until when.'),
    lift: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .optional()
        .describe('The generation of the rollback whose hold this promotion lifts. Only a person writes it.'),
});
/** The end of an alias: removal is written, never inferred from a missing file. */
const removalFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true, { error: 'expected true; leave the line out where the alias stays' }),
    reason: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Why the alias ends; it goes into the ledger.'),
});
const aliasFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([promotionFileSchema, removalFileSchema])
    .describe('aliases/<model>/<alias>.yaml: the version that an alias shall point at, and why.');


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ consumerFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// consumers/<model>/<name>.yaml: the fields that one caller of a model sends and reads.


const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT).max(10_000);
const consumerFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    description: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(),
    owner: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleField */ ._p.optional().describe('Whom to ask before a field changes.'),
    sends: fields.describe('Names of the inputs and parameters that this caller sends.'),
    reads: fields.describe('Names of the outputs that this caller reads.'),
})
    .describe('consumers/<model>/<name>.yaml: what one caller of a model depends on.');


/***/ }),

/***/ 9891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ plainNameField),
/* harmony export */   Cn: () => (/* binding */ modelField),
/* harmony export */   FA: () => (/* binding */ versionField),
/* harmony export */   Gi: () => (/* binding */ policyNameField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Mv: () => (/* binding */ personField),
/* harmony export */   T9: () => (/* binding */ mergeField),
/* harmony export */   Ti: () => (/* binding */ durationField),
/* harmony export */   _p: () => (/* binding */ peopleField),
/* harmony export */   aT: () => (/* binding */ shortTextField),
/* harmony export */   h5: () => (/* binding */ digestField),
/* harmony export */   n5: () => (/* binding */ approvalsField),
/* harmony export */   ps: () => (/* binding */ aliasField),
/* harmony export */   rl: () => (/* binding */ gateIdField),
/* harmony export */   yD: () => (/* binding */ nameField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2718);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2975);
// The fields that the documents people write share. Each is a pattern, so that editors can check it too.



/** The longest text that says why or what. */
const text = (maxLength) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1, { error: 'expected text' }).max(maxLength).regex(/\S/, { error: 'expected text' });
const textField = text(4_096);
const shortTextField = text(256);
/** A name by its pattern; a character that only looks right is pointed out. */
function nameField(pattern, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: expected }).regex(pattern, {
        error: (issue) => {
            const foreign = /[^\x20-\x7e]/u.exec(String(issue.input))?.[0];
            return foreign === undefined
                ? expected
                : `${expected}; ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(foreign)} is ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCodePoint */ .L)(foreign)}, not an ASCII letter`;
        },
    });
}
const segment = '[a-z0-9]+(?:[-_][a-z0-9]+)*';
/** What `isModelName` accepts, as a pattern. */
const modelField = nameField(new RegExp(`^(?=[^/]{1,63}(?:/[^/]{1,63})?$)${segment}(?:/${segment})?$`), 'expected a model name such as credit-risk or risk/credit-risk');
/** What `isAliasName` accepts, as a pattern. */
const aliasField = nameField(/^(?!(?:latest|main|v[0-9]+)$)[a-z][a-z0-9_-]{0,62}$/, 'expected an alias such as production; latest, main and v<digits> are taken');
/** Registries, tiers, roles, policies, recalls and consumers, which Laurel names itself. */
const plainNameField = nameField(new RegExp(`^(?=.{1,63}$)${segment}$`), 'expected a name of lower-case letters, digits, - and _');
const gateIdField = nameField(/^[a-z][a-z0-9_-]{0,62}$/, 'expected an id of lower-case letters, digits, - and _, such as auc');
/** A policy of this repository, or a pack such as `laurel/high`. */
const policyNameField = nameField(new RegExp(`^(?=.{1,63}$)(?:laurel/)?${segment}$`), 'expected the name of a file in gates/, or a pack such as laurel/high');
const versionField = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr({ error: 'expected a version: a positive whole number without quotes' })
    .min(1, { error: 'expected a version: a positive whole number' })
    .max(9_999_999_999, { error: 'expected a version of at most ten digits' });
const digestField = nameField(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 lower-case hex digits');
const personField = nameField(/^(?:user:[A-Za-z0-9][A-Za-z0-9._@+[\]-]{0,127}|team:[A-Za-z0-9][A-Za-z0-9._-]{0,99}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})$/, 'expected a person as user:grace or team:acme/model-risk');
const peopleField = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(personField).min(1, { error: 'expected at least one person' }).max(100);
const durationField = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'expected a duration such as 24h or 30d' })
    .regex(_primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq, {
    error: 'expected a duration such as 24h or 30d',
});
/** Role → how many different people of it must approve. */
const approvalsField = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(plainNameField, zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(100))
    .describe('Role → how many different people of it must approve; `owner` means the owners of the model.');
const mergeField = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['manual', 'auto'])
    .describe('`auto` merges the pull request of a promotion once every gate passes.');


/***/ }),

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ laurelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// laurel.yaml: the registries, what every alias gets by default, what each tier demands, and who people are.

 // prettier-ignore
const registry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    store: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Where the registry lies: `s3://bucket/prefix?region=eu-west-1`, or `file:./registry` relative to this file.'),
});
const aliasDefaults = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    registry: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT
        .optional()
        .describe('The registry whose pointers serve this alias; `home` where nothing is said.'),
    after: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps.optional().describe('The alias that must have served the version before.'),
    policy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi
        .optional()
        .describe('Demanded of every model that has this alias, besides its tier.'),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti.optional().describe('How long `after` must have served the version, at least.'),
    approvals: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsField */ .n5.optional(),
    merge: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeField */ .T9.optional(),
});
const tier = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    policy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi.describe('Demanded of every alias of every model of this tier.'),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti
        .optional()
        .describe('How long the alias named in `after` must have served the version, at least.'),
    approvals: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsField */ .n5.optional(),
});
const roleField = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameField */ .yD)(/^(?!owner$)(?=.{1,63}$)[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'expected a role of lower-case letters, digits, - and _, but not owner: each model names its own');
const laurelFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    registries: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT, registry)
        .refine((all) => Object.keys(all).length > 0, { error: 'expected at least one registry' })
        .meta({ description: 'Name → object store.', minProperties: 1 }),
    home: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.describe('The registry in which versions are registered.'),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps, aliasDefaults).optional().describe('Defaults for every model.'),
    tiers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT, tier)
        .optional()
        .describe('Risk class → demands: the one place where risk chooses demands.'),
    people: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(roleField, _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleField */ ._p)
        .optional()
        .describe('Role → who has it. `owner` is taken: each model names its own.'),
})
    .describe('laurel.yaml: what holds for the whole alias repository.');


/***/ }),

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ modelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// models/<model>.yaml: what a model is for, who owns it, how risky it is, and which aliases it has.

 // prettier-ignore
const modelAlias = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    policy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi.optional().describe('Demanded besides what tier and defaults demand.'),
    merge: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeField */ .T9.optional(),
    after: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps.optional().describe('The alias that must have served the version before.'),
    registry: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.optional(),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti
        .optional()
        .describe('How long `after` must have served the version; the longest of all that is written counts.'),
    approvals: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsField */ .n5.optional(),
});
const modelFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    description: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('What the model predicts, for whom and when.'),
    owner: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleField */ ._p.describe('Who answers for the model.'),
    tier: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.optional().describe('Its risk class, from laurel.yaml.'),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps, modelAlias)
        .describe('The aliases this model may have, each with what it demands besides the tier.'),
})
    .describe('models/<model>.yaml: one model. An alias adds demands, never drops a tier’s.');


/***/ }),

/***/ 967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ policyFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// gates/<name>.yaml: a policy, that is what evidence counts and which gates judge it.

 // prettier-ignore
/** One gate and its parameters, which the gate itself checks. */
const demandedGate = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ gate: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.describe('Which gate judges; the other keys are its parameters.') })
    .describe('One demand: a gate and its parameters.');
const evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    dataset: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional().describe('Only evaluations of the dataset of this name count.'),
    evaluators: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT)
        .min(1, { error: 'expected at least one evaluator; leave the line out to admit any' })
        .max(100)
        .optional()
        .describe('Only evaluations by one of these count, e.g. `repo:acme/credit-eval`.'),
    maxAge: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti.optional().describe('Older evaluations do not count.'),
});
const policyFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    description: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(),
    extends: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi
        .optional()
        .describe('The policy this one starts from; a gate of the same id replaces that one’s.'),
    evidence: evidence.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .gateIdField */ .rl, demandedGate)
        .optional()
        .describe('Id → gate. Ids are what `extends` overrides, waivers name and checks show.'),
})
    .describe('gates/<name>.yaml: a policy.');


/***/ }),

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ datasetRecallSchema),
/* harmony export */   dG: () => (/* binding */ recallFileSchema),
/* harmony export */   g: () => (/* binding */ versionsRecallSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// recalls/<name>.yaml: a dataset or versions declared bad; whatever was built on them is barred.


const recalledDataset = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.describe('Every version of the dataset of this name.') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.describe('Exactly these bytes, whatever they are called.') }),
], { error: 'expected a dataset as {name: …} or {digest: sha256:…}' });
const recalledVersions = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ model: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelField */ .Cn, versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .versionField */ .FA).min(1).max(10_000) }))
    .min(1)
    .max(1_000);
const reason = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('What is wrong with it; reviewers read it on every barred version.');
const datasetRecallSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ dataset: recalledDataset, reason });
const versionsRecallSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ versions: recalledVersions, reason });
const recallFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([datasetRecallSchema, versionsRecallSchema])
    .describe('recalls/<name>.yaml: every version built on this dataset or these versions is barred.');


/***/ }),

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ch: () => (/* binding */ digestFromHex),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);
// SHA-256 digests, written `sha256:<64 lower-case hex>` everywhere but in store keys, which carry the hex alone.


const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(value) {
    return typeof value === 'string' && pattern.test(value);
}
/** @throws LaurelError `invalid-name` when `value` is not a digest. */
function parseDigest(value) {
    if (isDigest(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'invalid-name',
        message: `not a digest: ${JSON.stringify(value)}`,
        remedy: 'write a digest as sha256: followed by 64 lower-case hex digits',
    });
}
/** The digest of bytes, or of a string's UTF-8. */
function digestOf(content) {
    return digestFromHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex'));
}
/** @throws LaurelError `invalid-name` when `hex` is not 64 lower-case hex digits. */
function digestFromHex(hex) {
    return parseDigest(`sha256:${hex}`);
}
/** The 64 hex digits, as store keys carry them. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 2718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   cb: () => (/* binding */ printDuration),
/* harmony export */   n8: () => (/* binding */ parseShare),
/* harmony export */   yi: () => (/* binding */ parseDurationMs)
/* harmony export */ });
// Quantities that people write with their unit: durations (`50ms`, `24h`, `30d`) and shares (`10%`).
const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** What {@link parseDurationMs} reads. */
const durationPattern = /^([0-9]{1,9}(?:\.[0-9]{1,6})?)(ms|s|m|h|d|w)$/;
const sharePattern = /^([0-9]{1,6}(?:\.[0-9]{1,6})?)%$/;
/** The milliseconds of `50ms`, `1.5s`, `10m`, `24h`, `30d` or `2w`, to the nanosecond; `undefined` for other text. */
function parseDurationMs(text) {
    const [, number, unit] = durationPattern.exec(text) ?? [];
    if (number === undefined || !isUnit(unit))
        return undefined;
    return Math.round(Number(number) * unitsMs[unit] * 1e6) / 1e6;
}
/** The ratio of a percentage, 0.1 of `10%`; `undefined` for other text. */
function parseShare(text) {
    const number = sharePattern.exec(text)?.[1];
    return number === undefined ? undefined : Number(number) / 100;
}
/** A duration as people write it: the largest unit that leaves a whole number, else milliseconds. */
function printDuration(durationMs) {
    const whole = ['w', 'd', 'h', 'm', 's'].find((unit) => durationMs >= unitsMs[unit] && durationMs % unitsMs[unit] === 0);
    return whole === undefined ? `${durationMs}ms` : `${durationMs / unitsMs[whole]}${whole}`;
}
function isUnit(unit) {
    return unit !== undefined && Object.hasOwn(unitsMs, unit);
}


/***/ }),

/***/ 9308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
// "Did you mean": the known name that a typing error away from an unknown one.
const maxLength = 64;
/** The name of `known` nearest to `name`, when it is near enough to be meant. */
function nearestName(name, known) {
    let best;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        const limit = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { name: candidate, distance };
    }
    return best?.name;
}
/**
 * Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); infinite for names
 * too long to be worth comparing.
 */
function editDistance(a, b) {
    if (a.length > maxLength || b.length > maxLength)
        return Infinity;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const isSame = a[row - 1] === b[column - 1];
            const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min((last[column - 1] ?? 0) + (isSame ? 0 : 1), (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity));
        }
        [beforeLast, last] = [last, current];
    }
    return last[b.length] ?? Infinity;
}


/***/ }),

/***/ 6154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ knownKeys)
/* harmony export */ });
/** Keys that an object at `path` may have; empty where the schema does not say. */
function knownKeys(schema, path) {
    const [step, ...rest] = path;
    return arms(schema).flatMap((arm) => {
        if (step === undefined)
            return arm.def.type === 'object' ? Object.keys(arm.def.shape) : [];
        return children(arm, step).flatMap((child) => knownKeys(child, rest));
    });
}
/** What lies under optional, default, nullable, pipe, lazy and union. */
function arms(schema) {
    const def = definitionOf(schema);
    switch (def.type) {
        case 'optional':
        case 'nullable':
        case 'default':
        case 'prefault':
        case 'nonoptional':
        case 'readonly':
        case 'catch':
            return arms(def.innerType);
        case 'pipe':
            return arms(def.in);
        case 'lazy':
            return arms(def.getter());
        case 'union':
            return def.options.flatMap(arms);
        default:
            return [{ def }];
    }
}
function children({ def }, step) {
    switch (def.type) {
        case 'object': {
            const child = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
            return child === undefined ? [] : [child];
        }
        case 'record':
            return [def.valueType];
        case 'array':
            return [def.element];
        default:
            return [];
    }
}
/** The edge to zod: it types a child by its base class, and lists the concrete ones in `$ZodTypes`. */
function definitionOf(schema) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every schema is one of $ZodTypes
    return schema._zod.def;
}


/***/ }),

/***/ 2975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nameCodePoint),
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
// How an offending value is shown in an error: quoted as JSON, short, with nothing invisible in it.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** `value` as one line of JSON of at most `maxLength` characters, invisible characters escaped. */
function showValue(value, maxLength = 80) {
    const shown = shorten(textOf(value), maxLength);
    return shown.replace(invisible, (character) => showCodePoint(character));
}
/** `U+043E`, of the first character of `text`. */
function nameCodePoint(text) {
    return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function textOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return value.length === 0 ? '[]' : `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null) {
        const keys = Object.keys(value);
        return keys.length === 0
            ? '{}'
            : `a map of ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''}`;
    }
    return String(value);
}
function shorten(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
function showCodePoint(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 4204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gS: () => (/* binding */ evaluationDocument),
/* harmony export */   oL: () => (/* binding */ quantileNames),
/* harmony export */   od: () => (/* binding */ latencyUnits),
/* harmony export */   wl: () => (/* binding */ evaluationFormat)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);
// The evaluation: an immutable report of measurements of one version on one dataset, bound to its manifest.

 // prettier-ignore
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const metric = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu,
    value: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6,
    better: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower']),
    n: count.optional(),
    standardError: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.min(0).optional(),
    /** A confidence interval as the evaluator reported it, with its level in (0, 1). */
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ low: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6, high: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6, level: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.gt(0).lt(1) })
        .optional(),
});
const slice = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Attribute → value, e.g. `{region: EU}`. */
    where: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(256)),
    n: count,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metric).max(1_000),
});
/** Confusion counts of one group. */
const confusion = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tp: count, fp: count, tn: count, fn: count });
const quantileNames = ['p50', 'p95', 'p99'];
/** Units that latency samples may be in; milliseconds where none is said. */
const latencyUnits = ['ns', 'us', 'ms', 's'];
const latency = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    hardware: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    /** The load profile that was driven, e.g. `{concurrency: 4, batchSize: 1}`. Equal profiles compare. */
    load: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(256), _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6, zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])),
    /** Requests answered, failed ones not among them. */
    requests: count,
    /** Requests that failed. */
    errors: count,
    durationSeconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.gt(0).optional(),
    /** Nearest-rank quantiles in milliseconds; absent where only others were reported. */
    quantilesMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(quantileNames), _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.min(0)),
    /** The raw samples, kept as evidence: a CSV's column, or a plain list of numbers where there is no column. */
    samples: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
        sizeBytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeField */ .es,
        name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
        column: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(latencyUnits).optional(),
    })
        .optional(),
});
const predictions = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    sizeBytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeField */ .es,
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
        label: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
        score: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        prediction: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
    }),
});
const evaluationFormat = 'laurel.evaluation/1';
const evaluationDocument = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(evaluationFormat),
    model: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelField */ .Cn,
    version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .versionField */ .FA,
    /** Digest of the manifest's stored bytes: an evaluation of other bytes proves nothing. */
    manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    dataset: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5 }),
    split: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metric).max(1_000),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(slice).max(10_000),
    /** Attribute → group → confusion counts. */
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, confusion)),
    latency: latency.optional(),
    predictions: predictions.optional(),
    evaluator: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ identity: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, attestation: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.optional() }),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional() }),
    notes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(),
    observedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instantField */ .o2,
});


/***/ }),

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ modelField),
/* harmony export */   DO: () => (/* binding */ scalarField),
/* harmony export */   FA: () => (/* binding */ versionField),
/* harmony export */   IU: () => (/* binding */ gitIdField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Nu: () => (/* binding */ dynamicKey),
/* harmony export */   aT: () => (/* binding */ shortTextField),
/* harmony export */   es: () => (/* binding */ sizeField),
/* harmony export */   fH: () => (/* binding */ generationField),
/* harmony export */   h5: () => (/* binding */ digestField),
/* harmony export */   h6: () => (/* binding */ measureField),
/* harmony export */   jG: () => (/* binding */ quotedField),
/* harmony export */   o2: () => (/* binding */ instantField),
/* harmony export */   ps: () => (/* binding */ aliasField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3014);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3037);
// The fields that stored documents share. Strict: an unknown field is a document of another format.



const digestField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, {
    error: 'expected sha256: and 64 lower-case hex digits',
});
const modelField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp, { error: 'expected a model name' });
const aliasField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliasName */ .mO, { error: 'expected an alias' });
const versionField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersionNumber */ .i3, {
    error: 'expected a positive integer',
});
/** Generations of a ledger, from 1. */
const generationField = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1);
const sizeField = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
/** RFC 3339 in UTC, with a trailing Z. */
const instantField = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$();
/** z.number() refuses NaN and the infinities; JSON would lose digits of a larger integer. */
const measureField = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
    .refine((value) => !Number.isInteger(value) || Number.isSafeInteger(value), {
    error: 'expected a number that JSON holds exactly: integers beyond 2^53 - 1 are written as text',
});
/** Text from people: bounded, never empty. */
const textField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4_096);
const shortTextField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(256);
/** {@link shortTextField} that is easily written as a number, which would lose a zero. */
const quotedField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: 'expected text: quote it, as in "3.10"' }).min(1).max(256);
/** Keys that a JavaScript object would treat as its own machinery are refused. */
const dynamicKey = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(256)
    .refine((key) => !['__proto__', 'constructor', 'prototype'].includes(key), { error: 'reserved name' });
const scalarField = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(4_096), measureField, zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()], {
    error: 'expected text, a number that JSON holds exactly, true, false or null',
});
/** A Git commit or blob id: SHA-1 or SHA-256. */
const gitIdField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);


/***/ }),

/***/ 3037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ parseVersionNumber),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   NK: () => (/* binding */ isRegistrationId),
/* harmony export */   Sc: () => (/* binding */ parseRegistrationId),
/* harmony export */   bi: () => (/* binding */ parseAliasName),
/* harmony export */   i3: () => (/* binding */ isVersionNumber),
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   mO: () => (/* binding */ isAliasName),
/* harmony export */   s_: () => (/* binding */ parseModelName)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
// Names and their grammars. A name becomes part of a key or a path only after one of these has parsed it.

const segmentPattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const aliasPattern = /^[a-z][a-z0-9_-]{0,62}$/;
const reservedAlias = /^(?:latest|main|v[0-9]+)$/;
const registrationPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const maxSegmentLength = 63;
const maxVersion = 9_999_999_999;
function isModelName(value) {
    if (typeof value !== 'string' || value.length > 2 * maxSegmentLength + 1)
        return false;
    const segments = value.split('/');
    return (segments.length <= 2 && segments.every((s) => s.length <= maxSegmentLength && segmentPattern.test(s)));
}
function isAliasName(value) {
    return typeof value === 'string' && aliasPattern.test(value) && !reservedAlias.test(value);
}
function isVersionNumber(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= maxVersion;
}
function isRegistrationId(value) {
    return typeof value === 'string' && registrationPattern.test(value);
}
/** @throws LaurelError `invalid-name`. */
function parseModelName(value) {
    if (isModelName(value))
        return value;
    throw refusal('a model name', value, 'use lower-case letters, digits, - and _, as in credit-risk or risk/credit-risk');
}
/** @throws LaurelError `invalid-name`. */
function parseAliasName(value) {
    if (isAliasName(value))
        return value;
    throw refusal('an alias', value, 'use a name such as production; latest, main and v<digits> are taken');
}
/** @throws LaurelError `invalid-name`. Accepts the number or its plain decimal text. */
function parseVersionNumber(value) {
    const number = typeof value === 'string' && /^[1-9][0-9]{0,9}$/.test(value) ? Number(value) : value;
    if (isVersionNumber(number))
        return number;
    throw refusal('a version', value, 'write a positive integer, such as 14');
}
/** @throws LaurelError `invalid-name`. */
function parseRegistrationId(value) {
    if (isRegistrationId(value))
        return value;
    throw refusal('a registration id', value, 'use at most 128 letters, digits, dots, - and _');
}
/** @throws LaurelError `invalid-name`. */
function parseReference(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return { kind: 'model', model: parseModelName(text) };
    const model = parseModelName(text.slice(0, at));
    const rest = text.slice(at + 1);
    return /^[0-9]/.test(rest)
        ? { kind: 'version', model, version: parseVersionNumber(rest) }
        : { kind: 'alias', model, alias: parseAliasName(rest) };
}
function refusal(what, value, remedy) {
    const shown = JSON.stringify(value) ?? String(value);
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-name',
        message: `not ${what}: ${shown.length > 120 ? `${shown.slice(0, 120)}…` : shown}`,
        remedy,
    });
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



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
