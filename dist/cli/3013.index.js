export const id = 3013;
export const ids = [3013];
export const modules = {

/***/ 43013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBranchRules: () => (/* binding */ readBranchRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
// What guards a branch, as far as whoever may read the repository is told: rulesets in full, classic protection in part.

const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() });
const checkParameters = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    required_status_checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), integration_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullish() })),
    strict_required_status_checks_policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const pullParameters = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    required_approving_review_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    require_code_owner_review: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    require_last_push_approval: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    dismiss_stale_reviews_on_push: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    allowed_merge_methods: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const workflowParameters = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    workflows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repository_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() })),
});
const branchSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    protection: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        // Rulesets alone make a branch `protected`, but this is classic protection only.
        enabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
        required_status_checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            strict: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
            contexts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
            checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), app_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullish() })).optional(),
        })
            .nullish(),
    })
        .nullish(),
});
const allMethods = ['merge', 'squash', 'rebase'];
/** How GitHub writes "any app" in classic protection. */
const anyApp = -1;
/** @throws LaurelError `git`, `not-found` for an unknown branch. */
async function readBranchRules(client, branch) {
    const parameters = { ...client.repository, branch };
    const [rules, classic] = await Promise.all([
        client.readAll(client.rest.repos.getBranchRules, parameters, ruleSchema),
        client.read(client.rest.repos.getBranch, parameters, branchSchema),
    ]);
    return combineRules(rules, classic);
}
function combineRules(rules, classic) {
    const has = (type) => rules.some((rule) => rule.type === type);
    const checks = parametersOf(rules, 'required_status_checks', checkParameters);
    const pulls = parametersOf(rules, 'pull_request', pullParameters);
    const isAllowed = (method) => (method !== 'merge' || !has('required_linear_history')) &&
        pulls.every(({ allowed_merge_methods: allowed }) => allowed?.includes(method) ?? true);
    return {
        requiredChecks: [
            ...checks.flatMap(({ required_status_checks: each }) => each.map(ruledCheck)),
            ...classicChecks(classic),
        ],
        strict: checks.some((each) => each.strict_required_status_checks_policy) ||
            classic.protection?.required_status_checks?.strict === true,
        requiresPullRequest: has('pull_request'),
        requiredWorkflows: parametersOf(rules, 'workflows', workflowParameters).flatMap(({ workflows }) => workflows.map(({ path, repository_id: repositoryId, sha }) => ({
            path,
            repositoryId,
            commit: sha ?? null,
        }))),
        reviews: {
            approvals: Math.max(0, ...pulls.map((each) => each.required_approving_review_count)),
            codeOwners: pulls.some((each) => each.require_code_owner_review),
            lastPush: pulls.some((each) => each.require_last_push_approval),
            dismissStale: pulls.some((each) => each.dismiss_stale_reviews_on_push),
        },
        mergeMethods: allMethods.filter(isAllowed),
        mergeQueue: has('merge_queue'),
        blocksForcePushes: has('non_fast_forward'),
        blocksDeletion: has('deletion'),
        hasClassicProtection: classic.protection?.enabled ?? false,
    };
}
function parametersOf(rules, type, schema) {
    return rules.flatMap((rule) => {
        const parsed = rule.type === type ? schema.safeParse(rule.parameters) : null;
        return parsed?.success === true ? [parsed.data] : [];
    });
}
function ruledCheck(check) {
    return { name: check.context, appId: check.integration_id ?? null };
}
function classicChecks({ protection }) {
    const { contexts = [], checks } = protection?.required_status_checks ?? {};
    if (checks === undefined)
        return contexts.map((name) => ({ name, appId: null }));
    return checks.map(({ context, app_id: id }) => ({
        name: context,
        appId: id === anyApp ? null : (id ?? null),
    }));
}


/***/ })

};
