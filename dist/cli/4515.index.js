export const id = 4515;
export const ids = [4515];
export const modules = {

/***/ 95733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js
var open_registry = __webpack_require__(25053);
// EXTERNAL MODULE: ./.build/js/src/registry/scan-keys.js
var scan_keys = __webpack_require__(72345);
// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(18960);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
// EXTERNAL MODULE: ./.build/js/src/registry/list.js
var list = __webpack_require__(42957);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(17752);
// EXTERNAL MODULE: ./.build/js/src/registry/registered-here.js
var registered_here = __webpack_require__(32948);
// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(44861);
// EXTERNAL MODULE: ./.build/js/src/ledger/read-chain.js
var read_chain = __webpack_require__(54623);
;// CONCATENATED MODULE: ./.build/js/src/ledger/examine.js
// Looking at one stored object of a chain without trusting it: what it is, or what is wrong with it.



/** @throws LaurelError as the store does; damage is a value. */
async function examineEntry(store, chain, key, options) {
    const read = await attempt(async () => {
        const found = await store.get(key, options);
        if (found.kind !== 'found')
            return null;
        return { entry: chain.parseEntry(found.body, key), digest: (0,primitives_digest/* digestOf */.ol)(found.body) };
    });
    if (read.kind === 'damaged')
        return damaged(null, { kind: 'entry-unreadable', key, message: read.message });
    if (read.value === null) {
        return damaged(null, {
            kind: 'entry-absent',
            key,
            message: 'the chain names this entry; it is absent',
        });
    }
    const { entry, digest } = read.value;
    if (chain.entryKey(entry.generation, digest) !== key)
        return damaged(entry, misnamed(entry, digest, key));
    return { kind: 'whole', link: { entry, digest, key } };
}
/** @throws LaurelError as the store does; damage is a value. */
async function examineHead(store, chain, options) {
    const read = await attempt(async () => (0,read_chain/* readHead */.zy)(store, chain, { ...options, ifNoneMatch: undefined }));
    return read.kind === 'ok'
        ? read.value
        : { kind: 'pointer-unreadable', key: chain.pointerKey, message: read.message };
}
function damaged(entry, finding) {
    return { kind: 'damaged', entry, finding };
}
/** Keys carry a digest's hex, so a name that holds the right hex is wrong in its generation. */
function misnamed(entry, digest, key) {
    return key.includes((0,primitives_digest/* hexOf */.ZD)(digest))
        ? {
            kind: 'entry-misplaced',
            key,
            message: `the entry calls itself generation ${entry.generation}, unlike its name`,
        }
        : {
            kind: 'entry-altered',
            key,
            message: `the entry's bytes have digest ${digest}, unlike its name: it was altered after it was written`,
        };
}
/** Damage of stored documents is a value; a store that does not answer is thrown on. */
async function attempt(read) {
    try {
        return { kind: 'ok', value: await read() };
    }
    catch (cause) {
        const isDamage = cause instanceof errors/* LaurelError */.Q4 && (cause.code === 'corrupt-document' || cause.code === 'future-format');
        if (!isDamage)
            throw cause;
        return { kind: 'damaged', message: cause.message };
    }
}

;// CONCATENATED MODULE: ./.build/js/src/ledger/verify-chain.js
// Verifying a whole chain: everything that is wrong with it, as values, and what merely never happened.



const readsAtOnce = 16;
/**
 * Checks every entry's digest and place, every link down to generation 1, the pointer against its entry, dates,
 * write ids, and what else lies among the entries. One LIST and one GET an object. Safe beside running writers:
 * entries are listed before the pointer is read, so none can be ahead of it by more than the one being written.
 *
 * @throws LaurelError only as the store does; damage is a finding.
 */
async function verifyChain(store, chain, options = {}) {
    const stored = await examineListed(store, chain, options);
    const head = await examineHead(store, chain, options);
    if (isFinding(head)) {
        const findings = [head, ...damageOf(stored, new Set())];
        return { generation: null, links: [], orphans: [], findings, entriesRead: stored.size };
    }
    const examine = async (key) => {
        const examined = stored.get(key) ?? (await examineEntry(store, chain, key, options));
        stored.set(key, examined);
        return examined;
    };
    const followed = await follow(chain, head, { stored, examine });
    const orphans = orphansOf(stored, followed);
    return {
        generation: (0,read_chain/* generationOf */.gS)(head),
        links: followed.links.map(({ entry, digest }) => ({ generation: entry.generation, digest })).toReversed(),
        orphans,
        findings: [
            ...pointerBehind(chain, head, orphans),
            ...pointerAgainstEntry(chain, head, followed.links.at(-1)),
            ...followed.findings,
            ...inOrder(followed.links),
            ...damageOf(stored, followed.named),
        ],
        entriesRead: stored.size,
    };
}
async function examineListed(store, chain, options) {
    const keys = [];
    for await (const { key } of store.list(chain.entriesPrefix, options))
        keys.push(key);
    const examined = new Map();
    for (let start = 0; start < keys.length; start += readsAtOnce) {
        const batch = keys.slice(start, start + readsAtOnce);
        const results = await Promise.all(batch.map(async (key) => [
            key,
            await examineEntry(store, chain, key, options),
        ]));
        for (const [key, result] of results)
            examined.set(key, result);
    }
    return examined;
}
/** From the pointer down to generation 1, past damage as far as what is stored still shows the way. */
async function follow(chain, head, from) {
    const links = [];
    const named = new Set();
    const findings = [];
    let generation = (0,read_chain/* generationOf */.gS)(head);
    let key = head.kind === 'empty' ? null : chain.entryKey(generation, head.pointer.entry);
    while (key !== null) {
        named.add(key);
        const examined = await from.examine(key);
        generation -= 1;
        if (examined.kind === 'whole') {
            const { entry } = examined.link;
            links.push(examined.link);
            findings.push(...firstIsFirst(entry, key));
            key = generation > 0 && entry.previous !== null ? chain.entryKey(generation, entry.previous) : null;
        }
        else {
            findings.push(examined.finding);
            const previous = examined.entry?.previous ?? null;
            const claimed = generation > 0 && previous !== null ? chain.entryKey(generation, previous) : null;
            key = wayPast(from.stored, generation, claimed);
        }
    }
    return { links: links.toReversed(), named, findings, knownDownTo: generation + 1 };
}
function firstIsFirst({ generation, previous }, key) {
    if ((previous === null) === (generation === 1))
        return [];
    const message = generation === 1
        ? 'the entry of generation 1 names an entry before it'
        : `the entry of generation ${generation} names no entry before it`;
    return [{ kind: 'entry-misplaced', key, message }];
}
/** Below a damaged entry: what it claims to follow if that is whole, else the one entry there is to go on with. */
function wayPast(stored, generation, claimed) {
    if (claimed !== null && stored.get(claimed)?.kind === 'whole')
        return claimed;
    const candidates = wholeLinks(stored).filter(({ entry }) => entry.generation === generation);
    return candidates.length === 1 ? (candidates[0]?.key ?? null) : null;
}
function wholeLinks(stored) {
    return [...stored.values()].flatMap((each) => (each.kind === 'whole' ? [each.link] : []));
}
function orphansOf(stored, { named, knownDownTo }) {
    return wholeLinks(stored)
        .filter(({ key, entry }) => !named.has(key) && entry.generation >= knownDownTo)
        .map(({ key, entry }) => ({ key, generation: entry.generation }));
}
/** An entry is stored only by a writer that has read the pointer of the generation before. */
function pointerBehind(chain, head, orphans) {
    const generation = (0,read_chain/* generationOf */.gS)(head);
    const furthest = Math.max(0, ...orphans.map((orphan) => orphan.generation));
    if (furthest <= generation + 1)
        return [];
    const now = head.kind === 'empty' ? 'absent' : `at generation ${generation}`;
    const message = `the pointer is ${now}, yet an entry of generation ${furthest} is stored: the pointer was deleted or moved back`;
    return [{ kind: 'pointer-moved-back', key: chain.pointerKey, message }];
}
function pointerAgainstEntry(chain, head, newest) {
    if (head.kind === 'empty' || newest === undefined || newest.digest !== head.pointer.entry)
        return [];
    if ((0,canonical_json/* canonicalJson */.d)(chain.pointerOf(newest.entry, newest.digest)) === (0,canonical_json/* canonicalJson */.d)(head.pointer))
        return [];
    const message = `the pointer does not say what its entry ${newest.key} says: it was written by hand`;
    return [{ kind: 'pointer-not-of-entry', key: chain.pointerKey, message }];
}
/** Dates never run backwards and a write id stands once. `links` are oldest first. */
function inOrder(links) {
    const findings = [];
    const seen = new Map();
    let latest = null;
    for (const { entry, key } of links) {
        const { generation, recordedAt, writeId } = entry;
        if (latest !== null && Date.parse(recordedAt) < Date.parse(latest)) {
            const message = `generation ${generation} is recorded at ${recordedAt}, before its predecessor at ${latest}`;
            findings.push({ kind: 'recorded-backwards', key, message });
        }
        const earlier = seen.get(writeId);
        if (earlier !== undefined) {
            const message = `generation ${generation} has the write id of generation ${earlier}: one command was committed twice`;
            findings.push({ kind: 'write-id-twice', key, message });
        }
        seen.set(writeId, generation);
        latest = recordedAt;
    }
    return findings;
}
/** Damaged objects among the entries that the chain does not name: the protocol cannot have written them so. */
function damageOf(stored, named) {
    return [...stored].flatMap(([key, each]) => each.kind === 'damaged' && !named.has(key) ? [each.finding] : []);
}
function isFinding(value) {
    return 'message' in value;
}

// EXTERNAL MODULE: ./.build/js/src/registry/alias-chain.js
var alias_chain = __webpack_require__(65921);
// EXTERNAL MODULE: ./.build/js/src/registry/history.js
var registry_history = __webpack_require__(35705);
;// CONCATENATED MODULE: ./.build/js/src/registry/verify-aliases.js
// Ledgers and pointers of a model's aliases: the chain itself, and what its entries say of versions and reports.







async function verifyAliases(verifying, model, stored) {
    const manifests = new Map(stored.map(({ manifest, digest }) => [manifest.version, digest]));
    const anchored = verifying.anchors.filter((anchor) => anchor.model === model).map(({ alias }) => alias);
    const aliases = new Set([...(await (0,scan_keys/* listAliases */.PO)(verifying.store, model, verifying.call)), ...anchored]);
    for (const alias of aliases) {
        verifying.count('aliases');
        await verifyAlias(verifying, { model, alias, manifests });
    }
}
async function verifyAlias(verifying, { model, alias, manifests }) {
    const { store, call } = verifying;
    const chain = (0,alias_chain/* aliasChain */.m)(model, alias);
    const verified = await verifyChain(store, chain, call);
    verifying.count('entries', verified.entriesRead);
    for (const { kind, key, message } of verified.findings)
        verifying.damage(kind, key, message);
    for (const { key, generation } of verified.orphans) {
        verifying.note('entry-orphan', key, `no chain names this entry of generation ${generation}: it never happened`); // prettier-ignore
    }
    const links = new Map(verified.links.map(({ generation, digest }) => [generation, digest]));
    for (const anchor of verifying.anchors) {
        if (anchor.model !== model || anchor.alias !== alias)
            continue;
        if (links.get(anchor.generation) === anchor.entry)
            continue;
        const message = `generation ${anchor.generation} was recorded elsewhere as ${anchor.entry}; this ledger does not contain it`;
        verifying.damage('anchor-missing', chain.pointerKey, message);
    }
    if (verified.findings.length > 0)
        return;
    const { entries } = await (0,registry_history/* readLedger */.SC)(store, model, alias, call);
    for (const link of entries)
        verifyTargets(verifying, { model, alias, manifests }, link);
    await (0,in_parallel/* inParallel */.H)(entries, 8, async (link) => verifyReport(verifying, link));
}
/** What an entry put live is what is stored under that number. */
function verifyTargets(verifying, { model, manifests }, { entry, key }) {
    for (const { version, manifest } of [...entry.routes, ...entry.shadow]) {
        const stored = manifests.get(version);
        if (stored === manifest)
            continue;
        const what = stored === undefined ? 'which cannot be read' : `which now has digest ${stored}`;
        const message = `generation ${entry.generation} (${key}) put ${model}@${version} live as ${manifest}, ${what}`;
        verifying.damage('target-altered', (0,keys/* manifestKey */.Rn)(model, version), message);
    }
}
async function verifyReport(verifying, { entry }) {
    if (entry.gates === undefined)
        return;
    const { store, call } = verifying;
    const key = (0,keys/* reportKey */.y1)(entry.gates.report);
    const found = await store.get(key, call);
    if (found.kind !== 'found') {
        verifying.damage('report-absent', key, `generation ${entry.generation} names this gate report; it is not there`);
    }
    else if ((0,primitives_digest/* digestOf */.ol)(found.body) !== entry.gates.report) {
        verifying.damage('report-altered', key, 'its bytes have another digest than its name');
    }
}

// EXTERNAL MODULE: ./.build/js/src/registry/store-artifacts.js
var store_artifacts = __webpack_require__(53206);
;// CONCATENATED MODULE: ./.build/js/src/registry/verify-artifacts.js



const parallelReads = 4;
/** Directories that several versions share are read once. */
async function verifyArtifacts(verifying, stored) {
    const directories = new Map(stored.map(({ manifest }) => [manifest.contentDigest, manifest]));
    for (const manifest of directories.values()) {
        for (const { sizeBytes } of manifest.artifacts)
            verifying.expectBytes(sizeBytes);
    }
    for (const manifest of directories.values())
        await verifyDirectory(verifying, manifest);
}
async function verifyDirectory(verifying, manifest) {
    const { store, call } = verifying;
    const present = new Map();
    for await (const { key, sizeBytes } of store.list((0,keys/* artifactsPrefix */.oP)(manifest.contentDigest), call)) {
        present.set(key, sizeBytes);
    }
    const named = new Set(manifest.artifacts.map(({ path }) => (0,keys/* artifactKey */.Wf)(manifest.contentDigest, path)));
    for (const key of present.keys()) {
        // A serving stack loads the whole directory, strays included.
        if (!named.has(key))
            verifying.damage('artifact-stray', key, 'no manifest names this file');
    }
    await (0,in_parallel/* inParallel */.H)(manifest.artifacts, parallelReads, async (artifact) => {
        verifying.count('artifacts');
        const key = (0,keys/* artifactKey */.Wf)(manifest.contentDigest, artifact.path);
        await verifyBytes(verifying, 'artifact', { key, ...artifact, listedBytes: present.get(key) });
    });
}
/** Size first; bytes only where the size is right. */
async function verifyBytes(verifying, what, expected) {
    const { key, digest, sizeBytes, listedBytes } = expected;
    if (listedBytes === undefined) {
        verifying.damage(`${what}-absent`, key, 'it is named and not there');
        return;
    }
    if (listedBytes !== sizeBytes) {
        verifying.damage(`${what}-altered`, key, `it has ${listedBytes} bytes, expected ${sizeBytes}`);
        return;
    }
    if (!verifying.readBytes)
        return;
    const onBytes = (bytes) => verifying.advance(bytes);
    const actual = await (0,store_artifacts/* digestOfObject */.Ps)(verifying.store, key, { ...verifying.call, onBytes });
    if (actual !== digest) {
        verifying.damage(`${what}-altered`, key, `its bytes have digest ${actual}, expected ${digest}`);
    }
}

// EXTERNAL MODULE: ./.build/js/src/registry/documents/evaluation.js
var evaluation = __webpack_require__(74204);
;// CONCATENATED MODULE: ./.build/js/src/registry/verify-evaluations.js
// Evaluations against their names and manifests, and the evidence that they name.





async function verifyEvaluations(verifying, { manifest, digest }) {
    const { store, call } = verifying;
    const version = { model: manifest.model, version: manifest.version, manifest: digest };
    const read = await (0,read_version/* readEvaluations */.O_)(store, version, call);
    verifying.count('evaluations', read.length);
    const evidence = [];
    for (const each of read) {
        if (each.kind === 'read')
            evidence.push(...evidenceOf(each.evaluation));
        else
            verifying.damage(`evaluation-${each.kind}`, each.key, each.reason);
    }
    for (const { sizeBytes } of evidence)
        verifying.expectBytes(sizeBytes);
    await (0,in_parallel/* inParallel */.H)(evidence, 4, async (file) => {
        const key = (0,keys/* evidenceKey */.ZH)(file.digest);
        const info = await store.head(key, call);
        const listedBytes = info.kind === 'found' ? info.sizeBytes : undefined;
        await verifyBytes(verifying, 'evidence', { key, ...file, listedBytes });
    });
}
function evidenceOf({ latency, predictions }) {
    const ofTokens = evaluation/* tokenMeasures */.bU.map((measure) => latency?.tokens?.[measure]?.samples);
    return [latency?.samples, ...ofTokens, predictions].filter((file) => file !== undefined);
}

;// CONCATENATED MODULE: ./.build/js/src/registry/verifying.js
/** One verification under way. */
class Verifying {
    store;
    call;
    readBytes;
    anchors;
    #onProgress;
    #findings = [];
    #checked = {
        models: 0,
        versions: 0,
        artifacts: 0,
        evaluations: 0,
        aliases: 0,
        entries: 0,
        bytes: 0,
    };
    #totalBytes = 0;
    constructor({ store, readBytes, anchors, onProgress, signal }) {
        this.store = store;
        this.call = { signal };
        this.readBytes = readBytes ?? true;
        this.anchors = anchors ?? [];
        this.#onProgress = onProgress;
    }
    damage(kind, key, message) {
        this.#findings.push({ severity: 'damage', kind, key, message });
    }
    note(kind, key, message) {
        this.#findings.push({ severity: 'note', kind, key, message });
    }
    count(what, number = 1) {
        this.#checked[what] += number;
    }
    /** Bytes that are still to be read, as they become known. */
    expectBytes(bytes) {
        if (this.readBytes)
            this.#totalBytes += bytes;
    }
    advance(bytes) {
        this.#checked.bytes += bytes;
        this.#onProgress?.({ phase: 'verify', done: this.#checked.bytes, total: this.#totalBytes });
    }
    result() {
        return {
            findings: this.#findings.toSorted(bySeverityAndKey),
            whole: this.#findings.every(({ severity }) => severity === 'note'),
            checked: { ...this.#checked },
        };
    }
}
function bySeverityAndKey(a, b) {
    if (a.severity !== b.severity)
        return a.severity === 'damage' ? -1 : 1;
    return a.key < b.key ? -1 : 1;
}

;// CONCATENATED MODULE: ./.build/js/src/registry/verify.js
// Verifying: is everything that is stored what its names, digests and chains say? Damage is a value, not an error.











/**
 * Checks manifests against their keys and artifacts, artifacts against their digests and for strays,
 * evaluations and evidence against their names, ledgers against their hash chains, pointers against their
 * entries.
 *
 * @throws LaurelError `not-found` for an unknown model; else only as the store.
 */
async function verify(request) {
    const { store, model, signal } = request;
    const verifying = new Verifying(request);
    const models = model === undefined ? await (0,scan_keys/* listModels */.D)(store, { signal }) : [model];
    for (const each of models)
        await verifyModel(verifying, each);
    const result = verifying.result();
    if (model !== undefined && result.checked.versions === 0)
        throw await (0,list/* unknownModel */.w2)(store, model, { signal });
    return result;
}
async function verifyModel(verifying, model) {
    verifying.count('models');
    const stored = await verifyManifests(verifying, model);
    await verifyArtifacts(verifying, stored);
    for (const each of stored)
        await verifyEvaluations(verifying, each);
    await verifyAliases(verifying, model, stored);
}
/** The manifests that can be read; everything else under their prefix is a finding. */
async function verifyManifests(verifying, model) {
    const { store, call } = verifying;
    const versions = [];
    for await (const { key } of store.list((0,keys/* manifestsPrefix */.Xh)(model), call)) {
        const version = (0,keys/* versionOfManifestKey */.wG)(key);
        if (version === null)
            verifying.damage('stray-key', key, 'nothing that Laurel writes has this name');
        else
            versions.push(version);
    }
    verifying.count('versions', versions.length);
    const read = await (0,in_parallel/* inParallel */.H)(versions, 16, async (version) => readable(verifying, async () => (0,read_version/* findManifest */.J9)(store, model, version, call)));
    const manifests = read.filter((manifest) => manifest !== null);
    const [highest, newest] = [versions.at(-1) ?? 0, manifests.at(-1)];
    const hasGap = highest !== versions.length;
    // Copies keep the numbers that another registry gave them; where numbers are given, something was deleted.
    if (hasGap && newest !== undefined && (await (0,registered_here/* isRegisteredHere */.b)(store, newest.manifest, call))) {
        const message = `${versions.length} versions up to ${highest}: some numbers are not here`;
        verifying.note('version-gap', (0,keys/* manifestsPrefix */.Xh)(model), message);
    }
    return manifests;
}
async function readable(verifying, read) {
    try {
        return await read();
    }
    catch (error) {
        const isDamage = error instanceof errors/* LaurelError */.Q4 && (error.code === 'corrupt-document' || error.code === 'future-format');
        if (!isDamage)
            throw error;
        verifying.damage('manifest-unreadable', error.at?.key ?? '', error.message);
        return null;
    }
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/progress.js
var cli_progress = __webpack_require__(84684);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/registries.js
var registries = __webpack_require__(97920);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/plain.js
var plain = __webpack_require__(88320);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/render/findings.js



const mostShown = 200;
function renderVerification({ registry, findings, whole, checked }, paint) {
    const damaged = findings.filter(({ severity }) => severity === 'damage').length;
    const verdict = whole
        ? paint('green', '✓ whole')
        : paint('red', `✗ damaged: ${(0,plain/* countOf */.pq)(damaged, 'finding')}`);
    const counts = [
        (0,plain/* countOf */.pq)(checked.models, 'model'),
        (0,plain/* countOf */.pq)(checked.versions, 'version'),
        `${(0,plain/* countOf */.pq)(checked.artifacts, 'file')} (${(0,cli_progress/* formatBytes */.z)(checked.bytes)} read)`,
        (0,plain/* countOf */.pq)(checked.evaluations, 'evaluation'),
        (0,plain/* countOf */.pq)(checked.aliases, 'alias', 'aliases'),
        (0,plain/* countOf */.pq)(checked.entries, 'ledger entry', 'ledger entries'),
    ];
    const shown = findings.slice(0, mostShown).map((finding) => renderFinding(finding, paint));
    const omitted = findings.length - shown.length;
    return [
        `${verdict}  ${(0,hostile/* terminalText */.eR)(registry)}`,
        `  ${counts.join(', ')}`,
        ...shown,
        ...(omitted === 0 ? [] : [`  and ${omitted} more: laurel verify --json lists all`]),
    ].join('\n');
}
function renderFinding({ severity, kind, key, message }, paint) {
    const mark = severity === 'damage' ? paint('red', `✗ ${kind}`) : paint('yellow', `~ ${kind}`);
    return `  ${mark}  ${(0,hostile/* terminalText */.eR)(key, 300)}\n      ${(0,hostile/* terminalText */.eR)(message)}`;
}

;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/verify.js










async function run(context, [text], { sizes = false, anchor = [] } = {}) {
    const reference = text === undefined ? undefined : (0,names/* parseReference */.F2)(text);
    const anchors = anchor.map(parseAnchor);
    if (reference !== undefined && reference.kind !== 'model') {
        context.console.note(`checking all of ${reference.model}: versions share bytes, and aliases name versions`);
    }
    const verified = [];
    for (const store of await storesFor(context, reference)) {
        const request = { store, readBytes: !sizes, anchors: anchorsOf(anchors, reference?.model) };
        verified.push({ registry: store.location, ...(await verifyOne(context, request, reference?.model)) });
    }
    const whole = verified.every((each) => each.whole);
    const rendered = verified.map((each) => renderVerification(each, context.console.paint)).join('\n\n');
    context.console.result({ whole, registries: verified }, rendered);
    return whole ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.damaged;
}
/** An alias is checked where it is served, a version where it was registered, and the rest wherever it is. */
async function storesFor(context, reference) {
    if (reference === undefined)
        return (0,registries/* allStores */.IM)(context);
    if (reference.kind !== 'model')
        return [await context.store(reference)];
    const [home, ...others] = await (0,registries/* allStores */.IM)(context);
    const holding = home === undefined ? [] : [home];
    for (const store of others) {
        if ((await (0,scan_keys/* listVersionNumbers */.RP)(store, reference.model, context)).length > 0)
            holding.push(store);
    }
    return holding;
}
async function verifyOne(context, request, model) {
    const { console, clock, signal } = context;
    await (0,open_registry/* openRegistry */.M)(request.store, { signal });
    const progress = (0,cli_progress/* progressLine */.o)(console, () => clock.now().getTime());
    try {
        const onProgress = progress.listener;
        return await verify({ ...request, onProgress, signal, ...(model === undefined ? {} : { model }) });
    }
    finally {
        progress.done();
    }
}
/** Only those of the model that is checked: any other would be missed, not missing. */
function anchorsOf(anchors, model) {
    return model === undefined ? anchors : anchors.filter((anchor) => anchor.model === model);
}
/** `credit-risk@production:3:sha256:…`. */
function parseAnchor(text) {
    const [, alias, generation, digest] = /^([^:]+):([1-9][0-9]{0,9}):(sha256:.+)$/.exec(text) ?? [];
    if (alias !== undefined) {
        const reference = (0,names/* parseReference */.F2)(alias);
        if (reference.kind === 'alias') {
            const { model, alias: name } = reference;
            return { model, alias: name, generation: Number(generation), entry: (0,primitives_digest/* parseDigest */.m)(digest) };
        }
    }
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `not an anchor: ${JSON.stringify(text.slice(0, 160))}`,
        remedy: 'write <model>@<alias>:<generation>:sha256:<digest of the entry>, as laurel history --json shows them',
    });
}


/***/ }),

/***/ 84684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const redrawEveryMs = 100;
/** A listener that draws one line for the phase under way, and a way to clear it. */
function progressLine(console, now) {
    let phase = '';
    let startedAt = 0;
    let startedWith = 0;
    let lastDone = 0;
    let drawnAt = 0;
    const listener = (event) => {
        const time = now();
        // Less than before is the next of several pieces of work.
        if (event.phase !== phase || event.done < lastDone) {
            ({ phase } = event);
            startedAt = time;
            startedWith = event.done;
            drawnAt = 0;
        }
        lastDone = event.done;
        if (time - drawnAt < redrawEveryMs && event.done < event.total)
            return;
        drawnAt = time;
        const seconds = (time - startedAt) / 1_000;
        const rate = seconds > 0 ? (event.done - startedWith) / seconds : 0;
        console.status(describe({ ...event, rate }));
    };
    return { listener, done: () => console.status('') };
}
function describe({ phase, done, total, rate, }) {
    const share = total === 0 ? 100 : Math.floor((100 * done) / total);
    const left = rate > 0 && done < total ? `, ${duration((total - done) / rate)} left` : '';
    const speed = rate > 0 ? ` at ${formatBytes(rate)}/s` : '';
    return `${phase} ${formatBytes(done)} of ${formatBytes(total)} (${share} %)${speed}${left}`;
}
/** Binary units, as storage people count: `1.5 GiB`. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
    const value = bytes / 1024 ** power;
    return `${power === 0 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}
function duration(seconds) {
    if (seconds < 60)
        return `${Math.ceil(seconds)} s`;
    if (seconds < 3_600)
        return `${Math.ceil(seconds / 60)} min`;
    return `${(seconds / 3_600).toFixed(1)} h`;
}


/***/ }),

/***/ 80171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ storeImmutable),
/* harmony export */   m: () => (/* binding */ createOrRead)
/* harmony export */ });
/* harmony import */ var _primitives_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57662);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// Writing what never changes: put-if-absent, with every outcome of it resolved to what the key now holds.


const defaultMaxAttempts = 8;
const documentMaxBytes = 16 * 1024 * 1024;
/**
 * Puts `bytes` under `key` unless the key is taken, and says by whom. Safe to run again at any time.
 *
 * An unknown outcome is resolved by reading: a key that is still absent gets the same bytes again, so a try
 * that lands late does no harm.
 *
 * @throws LaurelError `outcome-unknown` when the store gave no definite answer to the last try; `store-unfit`
 *   when it refuses to create a key that is absent.
 */
async function createOrRead(write) {
    const { store, key, bytes, clock, random, signal, maxAttempts = defaultMaxAttempts } = write;
    let unresolved = null;
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
        if (attempt > 0)
            await clock.sleep((0,_primitives_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .j)(attempt, random), signal);
        const outcome = await store.create(key, bytes, { signal });
        if (outcome.kind === 'written')
            return { kind: 'stored' };
        const found = await store.get(key, { signal, maxBytes: Math.max(documentMaxBytes, bytes.byteLength) });
        if (found.kind === 'found') {
            return { kind: sameBytes(found.body, bytes) ? 'present' : 'other', bytes: found.body };
        }
        if (outcome.kind === 'unknown')
            unresolved = { cause: outcome.cause };
    }
    throw unresolved === null ? refusesAbsentKey(write) : neverAnswered(write, unresolved.cause);
}
/**
 * {@link createOrRead} for content that is a function of its key: equal bytes are success, others an alarm.
 *
 * @throws LaurelError `conflict` when the key holds other bytes; else as {@link createOrRead}.
 */
async function storeImmutable(write) {
    const outcome = await createOrRead(write);
    if (outcome.kind !== 'other')
        return outcome.kind;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'conflict',
        message: `the key already holds ${outcome.bytes.byteLength} other bytes; what is written once is never replaced`,
        at: { key: write.key },
        remedy: 'run laurel verify: either that object was altered, or two different things claim one name',
        details: { location: write.store.location },
    });
}
function sameBytes(a, b) {
    return Buffer.compare(a, b) === 0;
}
function neverAnswered(write, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'outcome-unknown',
        message: `${write.store.location} gave no definite answer to a write; it may or may not have been stored`,
        at: { key: write.key },
        remedy: 'run the same command again: the key is written once, so a second run finds or completes it',
        cause,
    });
}
function refusesAbsentKey(write) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'store-unfit',
        message: `${write.store.location} says that the key is taken, yet a read finds it absent`,
        at: { key: write.key },
        remedy: 'run laurel doctor: the store does not honour put-if-absent as it is configured',
    });
}


/***/ }),

/***/ 57662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ backoffMs)
/* harmony export */ });
// Time as a port: nothing below `adapters/` reads a clock or sleeps by itself.
/** Full-jitter exponential back-off: a random part of `baseMs * 2^attempt`, at most `maxMs`. */
function backoffMs(attempt, random, { baseMs = 50, maxMs = 5_000 } = {}) {
    return Math.round(random() * Math.min(maxMs, baseMs * 2 ** attempt));
}


/***/ }),

/***/ 4743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ requirements),
/* harmony export */   VY: () => (/* binding */ descriptorDocument),
/* harmony export */   jG: () => (/* binding */ descriptorFormat)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63339);
// laurel.json: what a registry is, what it demands of every version, and what the probe found of its store.


const descriptorFormat = 'laurel.registry/1';
const requirements = [
    'code-commit',
    'dataset',
    'signature',
    'card',
    'environment',
    'input-example',
];
const descriptorDocument = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(descriptorFormat),
    /** Random, fixed at creation: tells two registries apart whatever their address. */
    registry: zod__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uRe(),
    /** Metadata without which a version cannot be registered as complete. */
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(requirements)),
    probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ passedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instantField */ .o2, checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT) }),
    createdAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instantField */ .o2,
});


/***/ }),

/***/ 68825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ separatorOf),
/* harmony export */   Wj: () => (/* binding */ toMilliseconds),
/* harmony export */   ZV: () => (/* binding */ nearestRankQuantiles),
/* harmony export */   hE: () => (/* binding */ splitRow),
/* harmony export */   rI: () => (/* binding */ parseSamples)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72975);
// Latency samples as files hold them, and the quantiles of them. No interpolation: a quantile is a sample.


const msPerUnit = { ns: 1e-6, us: 1e-3, ms: 1, s: 1e3 };
const percents = { p50: 50, p95: 95, p99: 99 };
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/**
 * Nearest-rank quantiles: of n sorted samples, the p-th percent is the one of rank ⌈p·n/100⌉, counted from 1.
 * `samples` is not empty; the result is in the unit of the samples.
 */
function nearestRankQuantiles(samples) {
    const sorted = Float64Array.from(samples).toSorted();
    const at = (percent) => sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? Number.NaN;
    return { p50: at(percents.p50), p95: at(percents.p95), p99: at(percents.p99) };
}
/** Samples in milliseconds. */
function toMilliseconds(samples, unit) {
    return unit === 'ms' ? samples : samples.map((sample) => sample * msPerUnit[unit]);
}
/**
 * The samples of a `.csv` or `.tsv` column, of a `.json` list, or of a file with one number a line.
 *
 * @throws LaurelError `invalid-document`, with file and line, for anything that is not a finite number from 0 on,
 *   for a column that is not there, and for a file without samples or with more than five million.
 */
function parseSamples(file) {
    requireFew(file);
    const samples = /\.json$/i.test(file.path) ? parseList(file) : parseLines(file);
    if (samples.length > 0)
        return samples;
    throw refusal(file, 1, 'holds no samples', 'measure at least once');
}
/** Of more, and of lists in lists, numbers take a gigabyte before they are known to be none. */
const mostSamples = 5_000_000;
/** In characters: a line may be a million cells. */
const longestLine = 1_048_576;
function requireFew(file) {
    const separators = /\.json$/i.test(file.path) ? [',', '[', '{'] : ['\n'];
    let found = 0;
    for (const separator of separators) {
        for (let at = file.text.indexOf(separator); at >= 0; at = file.text.indexOf(separator, at + 1))
            found += 1;
    }
    if (found <= mostSamples)
        return;
    throw refusal(file, 1, `holds more than ${mostSamples} samples`, 'keep as many as quantiles need, drawn at random'); // prettier-ignore
}
function parseList(file) {
    const list = parseJson(file);
    if (!Array.isArray(list))
        throw refusal(file, 1, 'is not a JSON list of numbers', 'write [12.1, 12.9, …]');
    return list.map((value, index) => {
        if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
            return value;
        throw refusal(file, 1, `has ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(value)} at index ${index}`, onlyNumbers);
    });
}
function parseJson(file) {
    try {
        return JSON.parse(file.text);
    }
    catch (cause) {
        throw refusal(file, 1, 'is not JSON', 'write a JSON list of numbers', cause);
    }
}
function parseLines(file) {
    const lines = file.text.replace(/\r?\n$/, '').split(/\r?\n/);
    const long = lines.findIndex((line) => line.length > longestLine);
    if (long >= 0)
        throw refusal(file, long + 1, `has more than ${longestLine} characters`, onlyNumbers);
    if (file.column === undefined)
        return lines.map((line, index) => sampleOf(file, index + 1, line.trim()));
    const separator = separatorOf(file.path);
    const header = splitRow(lines[0] ?? '', separator);
    const column = header.indexOf(file.column);
    if (column < 0) {
        throw refusal(file, 1, `has no column ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(file.column)}`, `it has ${shownNames(header)}`);
    }
    return lines.slice(1).map((line, index) => {
        const cells = splitRow(line, separator);
        return sampleOf(file, index + 2, cells[column]?.trim() ?? '');
    });
}
function shownNames(header) {
    const some = header.slice(0, 8).map((name) => (0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(name, 40));
    return some.join(', ') + (header.length > some.length ? ', …' : '');
}
function sampleOf(file, line, text) {
    const value = decimal.test(text) ? Number(text) : Number.NaN;
    if (Number.isFinite(value) && value >= 0)
        return value;
    throw refusal(file, line, text === '' ? 'has no number' : `has ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(text)}`, onlyNumbers);
}
const onlyNumbers = 'samples are finite numbers from 0 on; leave out requests that failed and count them as errors';
function separatorOf(path) {
    return /\.tsv$/i.test(path) ? '\t' : ',';
}
/** The cells of one row. Quotes are understood within a row, which is all that a table of numbers needs. */
function splitRow(line, separator) {
    if (!line.includes('"'))
        return line.split(separator);
    const cells = [];
    let [cell, quoted] = ['', false];
    for (let at = 0; at < line.length; at += 1) {
        const character = line[at] ?? '';
        if (quoted && character === '"' && line[at + 1] === '"') {
            cell += '"';
            at += 1;
        }
        else if (character === '"') {
            quoted = !quoted;
        }
        else if (character === separator && !quoted) {
            cells.push(cell);
            cell = '';
        }
        else {
            cell += character;
        }
    }
    return [...cells, cell];
}
function refusal(file, line, why, remedy, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: `${file.path} ${why}`,
        at: { file: file.path, line },
        remedy,
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 92293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formsOf),
/* harmony export */   o: () => (/* binding */ knownDirection)
/* harmony export */ });
const higher = 'auc auroc roc_auc pr_auc auprc average_precision ap map accuracy acc balanced_accuracy top_1 top_5 precision recall ' +
    'sensitivity specificity tpr tnr ppv npv f1 f1_score f2 fbeta mcc matthews_corrcoef cohen_kappa kappa jaccard iou miou ' +
    'dice gini ks ks_statistic r2 r2_score explained_variance pearson spearman kendall ndcg mrr hit_rate lift bleu rouge ' +
    'rouge_1 rouge_2 rouge_l meteor chrf bertscore exact_match em pass pass_rate win_rate faithfulness groundedness ' +
    'answer_relevancy throughput silhouette';
const lower = 'loss log_loss logloss cross_entropy nll brier brier_score mse rmse mae mape smape wmape rmsle msle medae max_error ' +
    'mean_squared_error root_mean_squared_error mean_absolute_error hinge_loss pinball_loss quantile_loss deviance ' +
    'kl kl_divergence ece mce expected_calibration_error perplexity ppl wer cer ter fid eer fpr fnr error error_rate ' +
    'hallucination_rate toxicity refusal_rate davies_bouldin';
const directions = new Map([
    ...higher.split(' ').map((name) => [name, 'higher']),
    ...lower.split(' ').map((name) => [name, 'lower']),
]);
/** The direction of a well-known name; `undefined` for any other. */
function knownDirection(name) {
    return formsOf(name)
        .map((form) => directions.get(form))
        .find((direction) => direction !== undefined);
}
/**
 * The names that a metric may be known under: `recall@10`, `ndcg_at_5` and `f1_macro` are read as the metric that
 * they are a form of.
 */
function formsOf(name) {
    const plain = name.toLowerCase().replaceAll(/[\s.-]+/g, '_');
    return [
        plain,
        plain.replace(/(?:_at_|@_?)\d+$/, ''),
        plain.replace(/_(?:macro|micro|weighted|samples|binary|ovr|ovo)$/, ''),
    ];
}


/***/ }),

/***/ 25053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openRegistry),
/* harmony export */   q: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _documents_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4743);
/* harmony import */ var _documents_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88513);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22333);




/**
 * Reads the descriptor in one GET.
 *
 * @throws LaurelError `store-missing` where there is no registry; `corrupt-document` or `future-format`; else
 *   as the store.
 */
async function openRegistry(store, options = {}) {
    const descriptor = await readDescriptor(store, options);
    if (descriptor !== null)
        return { store, descriptor };
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'store-missing',
        message: `no registry in ${store.location}`,
        at: { key: _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .descriptorKey */ .Xc },
        remedy: `create one with laurel registry create ${store.location}, or check the address`,
    });
}
/** `null` where there is none. @throws LaurelError `corrupt-document` or `future-format`; else as the store. */
async function readDescriptor(store, options = {}) {
    const found = await store.get(_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .descriptorKey */ .Xc, options);
    if (found.kind !== 'found')
        return null;
    return (0,_documents_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStored */ .Tw)(_documents_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorDocument */ .VY, _documents_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorFormat */ .jG, found.body, _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .descriptorKey */ .Xc);
}


/***/ }),

/***/ 32948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ requireRegisteredHere),
/* harmony export */   b: () => (/* binding */ isRegisteredHere)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22333);
/* harmony import */ var _read_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17752);



/** Registering leaves a registration beside the manifest, copying leaves only the manifest. One HEAD. */
async function isRegisteredHere(store, { model, registrationId }, options = {}) {
    return (await store.head((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .registrationKey */ .RV)(model, registrationId), options)).kind === 'found';
}
/** @throws LaurelError `conflict` for a copy: two registries that both give numbers would give one number twice. */
async function requireRegisteredHere(store, model, version, options = {}) {
    const { manifest, key } = await (0,_read_version_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)(store, model, version, options);
    if (await isRegisteredHere(store, manifest, options))
        return;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'conflict',
        message: `${model}@${version} was copied into ${store.location} from another registry, and that one gives the numbers of ${model}`,
        at: { key },
        remedy: 'register there: it is home in laurel.yaml; apply copies what is promoted',
    });
}


/***/ }),

/***/ 53206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ digestOfObject),
/* harmony export */   aZ: () => (/* binding */ tallyStored),
/* harmony export */   g9: () => (/* binding */ ensureStored)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _primitives_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57662);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67337);
// Step 3 of registering: bytes into the store, each file once, nothing believed that was not checked.




const maxAttempts = 5;
/**
 * One HEAD; the bytes are read back and hashed only where the store keeps no SHA-256 of its own.
 */
async function inspectObject(store, key, expected, options = {}) {
    const info = await store.head(key, options);
    if (info.kind === 'absent')
        return { kind: 'absent' };
    if (info.sizeBytes !== expected.sizeBytes) {
        return { kind: 'different', why: `it has ${info.sizeBytes} bytes, expected ${expected.sizeBytes}` };
    }
    const digest = info.sha256 ?? (await digestOfObject(store, key, options));
    if (digest === expected.digest)
        return { kind: 'equal' };
    return { kind: 'different', why: `its bytes have digest ${digest}, expected ${expected.digest}` };
}
/** SHA-256 of an object of any size, read in constant memory. @throws LaurelError `not-found`. */
async function digestOfObject(store, key, options = {}) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of store.open(key, undefined, options)) {
        hash.update(chunk);
        options.onBytes?.(chunk.byteLength);
    }
    return (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFromHex */ .Ch)(hash.digest('hex'));
}
/** Progress over several objects, each of which tells the bytes of its own that are stored so far. */
function tallyStored(phase, total, onProgress) {
    const storedBytes = new Map();
    let done = 0;
    return (path, bytes) => {
        done += bytes - (storedBytes.get(path) ?? 0);
        storedBytes.set(path, bytes);
        onProgress?.({ phase, done, total });
    };
}
/**
 * Makes sure that `key` holds exactly the source's bytes: sends them, or finds and checks them there. Can run
 * again at any time.
 *
 * @throws LaurelError `conflict` when the key holds other bytes; `artifact-changed` when the source changed;
 *   `outcome-unknown` when the store gave no definite answer; else as the store.
 */
async function ensureStored(upload) {
    const { store, key, source, clock, random, signal } = upload;
    if (upload.lookFirst && (await isPresent(upload)))
        return 'present';
    let cause;
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        if (attempt > 0)
            await clock.sleep((0,_primitives_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .backoffMs */ .j)(attempt, random), signal);
        let sent = 0;
        const outcome = await store.upload(key, source, {
            signal,
            onProgress: (bytes) => upload.onStored?.(Math.min((sent += bytes), source.sizeBytes)),
        });
        if (outcome.kind === 'written')
            return finished(upload, 'stored');
        if (outcome.kind === 'unknown')
            cause = outcome.cause;
        // Taken by somebody, or by a try of ours whose answer was lost: only reading tells.
        if (await isPresent(upload))
            return 'present';
    }
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'outcome-unknown',
        message: `${store.location} gave no definite answer to an upload; it may or may not have been stored`,
        at: { key },
        remedy: 'run the same command again: what was stored is found and not sent again',
        cause,
    });
}
async function isPresent(upload) {
    const { store, key, source, signal } = upload;
    const state = await inspectObject(store, key, { digest: source.sha256, sizeBytes: source.sizeBytes }, { signal }); // prettier-ignore
    if (state.kind === 'absent')
        return false;
    if (state.kind === 'equal') {
        finished(upload, 'present');
        return true;
    }
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'conflict',
        message: `the key should hold these bytes and does not: ${state.why}`,
        at: { key },
        remedy: 'the object was damaged or put there by hand: run laurel verify, and have whoever administers the store remove it',
        details: { location: store.location },
    });
}
function finished(upload, outcome) {
    upload.onStored?.(upload.source.sizeBytes);
    return outcome;
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
