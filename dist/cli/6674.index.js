export const id = 6674;
export const ids = [6674];
export const modules = {

/***/ 66674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBypassActors: () => (/* binding */ readBypassActors)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
// Who may bypass the rulesets that guard a branch: only administrators are told.

const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ruleset_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional() });
const rulesetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    bypass_actors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        actor_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullish(),
        actor_type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        bypass_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('always'),
    }))
        .optional(),
});
/** One call for the rules of the branch and one for each ruleset. @throws LaurelError `git`. */
async function readBypassActors(client, branch) {
    const { rest, repository } = client;
    const rules = await client.readAll(rest.repos.getBranchRules, { ...repository, branch }, ruleSchema);
    const ids = [...new Set(rules.flatMap(({ ruleset_id: id }) => (id === undefined ? [] : [id])))];
    const rulesets = await Promise.all(ids.map(async (id) => client.read(rest.repos.getRepoRuleset, { ...repository, ruleset_id: id, includes_parents: true }, rulesetSchema)));
    return {
        actors: rulesets.flatMap(({ name: ruleset, bypass_actors: actors = [] }) => actors.map(({ actor_id: id, actor_type: type, bypass_mode: mode }) => ({
            name: id === null || id === undefined ? type : `${type} ${id}`,
            mode,
            ruleset,
        }))),
        hidden: rulesets.flatMap(({ name, bypass_actors: actors }) => (actors === undefined ? [name] : [])),
    };
}


/***/ })

};
