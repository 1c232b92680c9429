export const id = 6781;
export const ids = [6781];
export const modules = {

/***/ 96781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/nearest-name.js
var nearest_name = __webpack_require__(99308);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/ledger/immutable.js
var immutable = __webpack_require__(80171);
// EXTERNAL MODULE: ./.build/js/src/ledger/probe.js + 2 modules
var ledger_probe = __webpack_require__(30847);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/descriptor.js
var documents_descriptor = __webpack_require__(4743);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/stored.js
var stored = __webpack_require__(88513);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js
var open_registry = __webpack_require__(25053);
;// CONCATENATED MODULE: ./.build/js/src/registry/create-registry.js
// Making a store into a registry: it is tried first, and refused where it does not keep what Laurel stands on.


 // prettier-ignore



/** What is demanded of every version where nothing else was said. */
const defaultRequirements = ['code-commit', 'dataset', 'signature'];
/**
 * Probes the store and puts the descriptor. Again changes nothing: an existing registry is returned.
 *
 * @throws LaurelError `store-unfit` with every check that failed; `future-format` or `corrupt-document` for a
 *   descriptor that cannot be read; else as the store.
 */
async function createRegistry(request) {
    const { store, clock, random, randomId, signal } = request;
    const existing = await (0,open_registry/* readDescriptor */.q)(store, { signal });
    if (existing !== null)
        return { outcome: 'exists', registry: { store, descriptor: existing } };
    const probe = await (0,ledger_probe/* probeStore */.s)(store, {
        clock,
        randomId,
        signal,
        ...(request.probeUploadBytes === undefined ? {} : { uploadBytes: request.probeUploadBytes }),
    });
    (0,ledger_probe/* requireFit */.v)(probe, store);
    const now = clock.now().toISOString();
    const descriptor = {
        format: documents_descriptor/* descriptorFormat */.jG,
        registry: randomId(),
        required: [...(request.required ?? defaultRequirements)],
        probe: { passedAt: now, checks: probe.checks.map(({ name }) => name) },
        createdAt: now,
    };
    const { bytes } = (0,stored/* seal */.od)(descriptor);
    const outcome = await (0,immutable/* createOrRead */.m)({ store, key: keys/* descriptorKey */.Xc, bytes, clock, random, signal });
    if (outcome.kind !== 'other')
        return { outcome: 'created', registry: { store, descriptor }, probe };
    const theirs = (0,stored/* parseStored */.Tw)(documents_descriptor/* descriptorDocument */.VY, documents_descriptor/* descriptorFormat */.jG, outcome.bytes, keys/* descriptorKey */.Xc);
    return { outcome: 'exists', registry: { store, descriptor: theirs } };
}

// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/fields.js
var fields = __webpack_require__(72991);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/command-line.js
var command_line = __webpack_require__(50104);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/probe.js
var probe = __webpack_require__(51494);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/registry-create.js
// laurel registry create [store]: a store becomes a registry, once the probe has shown that it can be one.









async function run(context, [store], { required } = {}) {
    const demanded = required === undefined ? undefined : parseRequired(required);
    const { address, from } = store === undefined ? await context.registryAddress() : { address: store, from: process.cwd() };
    const opened = await context.openStore(address, from, { createDirectory: true });
    const { console, clock, random, newId, signal } = context;
    console.status(`probing ${opened.location}`);
    const created = await createRegistry({
        store: opened,
        clock,
        random,
        randomId: newId,
        signal,
        ...(demanded === undefined ? {} : { required: demanded }),
    });
    console.status('');
    const { descriptor } = created.registry;
    const checks = created.outcome === 'created' ? created.probe.checks : null;
    const isNew = created.outcome === 'created';
    const title = isNew ? `${console.paint('green', '✓')} created` : 'exists already, and was left as it is:';
    console.result({ outcome: created.outcome, location: opened.location, descriptor, probe: checks }, (0,fields/* joinParts */.nn)([
        `${title}  ${console.paint('bold', (0,hostile/* terminalText */.eR)(opened.location))}\n${(0,probe/* renderDescriptor */.U)(descriptor, console.paint)}`,
        checks === null ? '' : (0,probe/* renderProbe */.$)(checks, console.paint),
    ]));
    if (demanded !== undefined && !isNew && !sameList(demanded, descriptor.required)) {
        console.note('warning: --required differs from what this registry demands; a registry keeps its demands');
    }
    if (isNew) {
        const options = store === undefined ? context.options : { ...context.options, registry: store };
        console.note(`
next: ${(0,command_line/* commandLine */.a)(options, 'register', 'my-model', 'path/to/model')}`);
    }
    return exit/* exitCodes */.h.ok;
}
function parseRequired(list) {
    const names = list.split(',').map((name) => name.trim()).filter((name) => name !== ''); // prettier-ignore
    return [...new Set(names.map(parseRequirement))];
}
function parseRequirement(name) {
    const found = documents_descriptor/* requirements */.Ln.find((requirement) => requirement === name);
    if (found !== undefined)
        return found;
    const near = (0,nearest_name/* nearestName */.q)(name, documents_descriptor/* requirements */.Ln);
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `--required: there is no ${JSON.stringify(name.slice(0, 80))}`,
        remedy: near === undefined ? `choose from ${documents_descriptor/* requirements */.Ln.join(', ')}` : `did you mean ${near}?`,
    });
}
function sameList(a, b) {
    return a.length === b.length && a.every((each) => b.includes(each));
}


/***/ }),

/***/ 99308:
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


/***/ })

};
