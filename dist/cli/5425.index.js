export const id = 5425;
export const ids = [5425];
export const modules = {

/***/ 95425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  putRuleset: () => (/* binding */ putRuleset)
});

// UNUSED EXPORTS: readRulesets

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/merge-ruleset.js
// What a ruleset says, and how Laurel's wishes go together with what administrators wrote: pure.

/** A ruleset as GitHub gives it, as far as Laurel reads it. */
const rulesetSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    enforcement: schemas/* string */.YjP(),
    conditions: schemas/* object */.Ikc({
        ref_name: schemas/* object */.Ikc({ include: schemas/* array */.YOg(schemas/* string */.YjP()), exclude: schemas/* array */.YOg(schemas/* string */.YjP()) })
            .partial()
            .optional(),
    })
        .nullish(),
    rules: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional() })
        .array()
        .default([]),
});
/** Without what is `undefined`, so that it compares. */
function contentOf({ conditions, enforcement, rules }) {
    const { include = [], exclude = [] } = conditions?.ref_name ?? {};
    return { branches: include, excluded: exclude, enforcement, rules: rules.map(plainRule) };
}
/**
 * Demands at least what `text` does, of at least its branches. What administrators added stays: other rules, other
 * required checks and the apps they are pinned to, a larger number of approvals.
 */
function mergeRuleset(stored, text) {
    const there = contentOf(stored);
    const missing = text.rules.filter(({ type }) => there.rules.every((rule) => rule.type !== type));
    return {
        branches: [...there.branches, ...text.branches.filter((branch) => !there.branches.includes(branch))],
        excluded: there.excluded.filter((branch) => !text.branches.includes(branch)),
        enforcement: text.enforcement,
        rules: [
            ...there.rules.map((rule) => mergeRule(rule, text.rules.find(({ type }) => type === rule.type))),
            ...missing.map(plainRule),
        ],
    };
}
function mergeRule(there, wanted) {
    if (wanted?.parameters === undefined)
        return there;
    const parameters = { ...there.parameters };
    for (const [name, value] of Object.entries(wanted.parameters)) {
        parameters[name] = mergeParameter(parameters[name], value);
    }
    return { type: there.type, parameters };
}
/** At least what is wanted: numbers do not fall, what is on stays on, and lists keep what they hold. */
function mergeParameter(there, wanted) {
    if (typeof there === 'number' && typeof wanted === 'number')
        return Math.max(there, wanted);
    if (typeof there === 'boolean' && typeof wanted === 'boolean')
        return there || wanted;
    if (!Array.isArray(there) || !Array.isArray(wanted))
        return wanted;
    const items = [...there];
    for (const item of wanted) {
        const index = items.findIndex((each) => identityOf(each) === identityOf(item));
        if (index === -1)
            items.push(item);
        else if (typeof item === 'object')
            items[index] = { ...Object(items[index]), ...item };
    }
    return items;
}
/** What tells the items of a list apart: a required check by its name, anything else by all it is. */
function identityOf(item) {
    const context = Reflect.get(Object(item), 'context');
    return typeof context === 'string' ? `check ${context}` : JSON.stringify(item);
}
function plainRule({ type, parameters }) {
    return parameters === undefined ? { type } : { type, parameters };
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/rulesets.js



const summarySchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    target: schemas/* string */.YjP().default('branch'),
    enforcement: schemas/* string */.YjP(),
    source_type: schemas/* string */.YjP().default('Repository'),
});
/** The repository's rulesets and those it inherits, without their rules. @throws LaurelError `git`. */
async function readRulesets(client) {
    const rulesets = await client.readAll(client.rest.repos.getRepoRulesets, { ...client.repository, includes_parents: true }, summarySchema);
    return rulesets.map(({ id, name, target, enforcement, source_type: source }) => ({
        id,
        name,
        target,
        enforcement,
        isOwn: source === 'Repository',
    }));
}
/**
 * Makes the repository's own ruleset of that name demand what `text` does, and writes nothing where it does already.
 * Who may bypass it stays as it is; see {@link mergeRuleset}.
 *
 * @throws LaurelError `git`, naming the permission that is missing (`administration: write`); `outcome-unknown`.
 */
async function putRuleset(client, text) {
    const { rest, repository } = client;
    const id = await findRuleset(client, text.name);
    if (id === null)
        return { id: await createRuleset(client, text), outcome: 'created' };
    const there = await client.read(rest.repos.getRepoRuleset, { ...repository, ruleset_id: id }, rulesetSchema);
    const wanted = mergeRuleset(there, text);
    if ((0,external_node_util_.isDeepStrictEqual)(wanted, contentOf(there)))
        return { id, outcome: 'kept' };
    const body = { ...repository, ruleset_id: id, ...asBody(text.name, wanted) };
    await client.write(async () => client.read(rest.repos.updateRepoRuleset, body, rulesetSchema), async () => null);
    return { id, outcome: 'updated' };
}
async function createRuleset(client, text) {
    const { rest, repository } = client;
    const created = { branches: text.branches, excluded: [], enforcement: text.enforcement, rules: text.rules };
    const body = { ...repository, target: 'branch', ...asBody(text.name, created) };
    return client.write(async () => (await client.read(rest.repos.createRepoRuleset, body, rulesetSchema)).id, async () => findRuleset(client, text.name));
}
async function findRuleset(client, name) {
    const rulesets = await readRulesets(client);
    return rulesets.find((each) => each.isOwn && each.target === 'branch' && each.name === name)?.id ?? null;
}
function asBody(name, { branches, excluded, enforcement, rules }) {
    const conditions = { ref_name: { include: [...branches], exclude: [...excluded] } };
    // Octokit has a type for each rule there is; these come from a caller or from GitHub, which checks them itself.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the edge to Octokit's types
    return { name, enforcement, conditions, rules };
}


/***/ })

};
