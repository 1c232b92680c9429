export const id = 4456;
export const ids = [4456];
export const modules = {

/***/ 64456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/promotion/check.js + 7 modules
var check = __webpack_require__(55950);
// EXTERNAL MODULE: ./.build/js/src/promotion/propose.js + 1 modules
var propose = __webpack_require__(39102);
// EXTERNAL MODULE: ./.build/js/src/promotion/reconcile.js + 5 modules
var reconcile = __webpack_require__(62262);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/report/fit-blocks.js
var fit_blocks = __webpack_require__(46210);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/report/github/alias-section.js + 1 modules
var alias_section = __webpack_require__(35476);
// EXTERNAL MODULE: ./.build/js/src/report/github/check-report.js
var check_report = __webpack_require__(39885);
// EXTERNAL MODULE: ./.build/js/src/report/github/standing.js
var github_standing = __webpack_require__(56512);
// EXTERNAL MODULE: ./.build/js/src/report/github/surfaces.js
var surfaces = __webpack_require__(32876);
;// CONCATENATED MODULE: ./.build/js/src/report/github/propose-body.js






/** At most 60,000 bytes. The comment on the pull request is kept up to date; this says how it began. */
function renderProposeBody(checked, { model, alias, reason }, context = {}) {
    const name = `${model}@${alias}`;
    const found = (0,github_standing/* findingsOf */.WX)(checked);
    const standing = found.standings.find((each) => each.name === name);
    const blocks = [
        ...(0,fit_blocks/* text */.Qq)(0, `> ${(0,hostile/* markdownText */.p7)(reason, 4_096)}`),
        ...(0,fit_blocks/* text */.Qq)(0, '*As judged when it was proposed; the check and its comment stay up to date:*'),
        ...(0,check_report/* headBlocks */["do"])(found),
        ...(standing === undefined
            ? (0,fit_blocks/* text */.Qq)(1, `The branch leaves ${(0,hostile/* markdownCode */.D9)(name)} as it is.`)
            : aliasBlocks(standing, context)),
        ...(0,fit_blocks/* text */.Qq)(0, howToMerge(standing)),
        ...(0,check_report/* checkedPrint */.LT)(checked, context),
    ];
    return `${(0,fit_blocks/* fitBlocks */.U8)(blocks, { maxBytes: surfaces/* maxCommentBytes */.R4 - 1, omitted: (0,check_report/* leftOut */.ig)(checked) })}\n`;
}
function aliasBlocks(standing, context) {
    const manifest = standing.report?.manifest ?? null;
    return [
        ...(0,alias_section/* briefBlocks */.vX)(standing),
        ...(0,fit_blocks/* text */.Qq)(1, manifest === null || standing.check.suggestion !== undefined
            ? ''
            : `📌 The review is of exactly these bytes: the alias file pins the manifest ${(0,hostile/* markdownCode */.D9)(manifest)}.`),
        ...(0,fit_blocks/* fold */.AU)('What was measured when this was proposed', (0,alias_section/* detailBlocks */.gu)(standing, context)),
    ];
}
function howToMerge(standing) {
    const then = `the workflow ${(0,hostile/* markdownCode */.D9)('laurel-apply')} judges once more, moves the alias, and says here what is live.`;
    return standing?.check.merge === 'auto'
        ? `**After the merge** ${then}`
        : `**How to merge:** review it, approve it, and merge it when the check ${(0,hostile/* markdownCode */.D9)(surfaces/* checkRunName */.$_)} passes. After that ${then}`;
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/console.js
var console = __webpack_require__(48006);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/glyphs-of.js
var glyphs_of = __webpack_require__(93824);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/open-promoter.js
var open_promoter = __webpack_require__(27650);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/words.js
var words = __webpack_require__(10998);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/check.js + 1 modules
var render_check = __webpack_require__(94673);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/propose.js
// laurel propose <alias>: a branch, a commit, and the report that a reviewer will read.












async function run(context, [reference = ''], options) {
    const { model, alias } = (0,reconcile/* parseAliasReference */.n)(reference);
    const promoter = await (0,open_promoter/* openPromoter */.H)(context);
    const named = { model, alias, reason: (0,words/* parseReason */.M)(options.reason) };
    const { pullRequest, branch, warnings } = options.remove === true
        ? await (0,propose/* proposeRemoval */.NT)(promoter, named)
        : await (0,propose/* proposePromotion */.QE)(promoter, {
            ...named,
            version: (0,names/* parseVersionNumber */.DH)(requireVersion(options)),
            lift: liftOf(options),
        });
    (0,console/* noteWarnings */.Ur)(context.console, warnings);
    const checked = await (0,check/* checkPullRequest */.f)(promoter, pullRequest.name);
    const github = await context.github();
    await github?.host.describe(pullRequest.name, renderProposeBody(checked, named, linksOf(pullRequest, context)));
    context.console.result({
        branch,
        commit: pullRequest.head,
        pullRequest: pullRequest.name,
        ...(pullRequest.url === undefined ? {} : { url: pullRequest.url }),
        warnings,
        check: checked,
    }, (0,render_check/* renderCheck */.d3)(checked, context.console.paint, (0,glyphs_of/* glyphsOf */.b)(context.env)));
    context.console.note(github === null ? nextLocally(reference, branch, checked) : nextOnGitHub(pullRequest, checked));
    return (0,render_check/* exitOfCheck */.SU)(checked);
}
/** The repository's page is where its pull requests are. */
function linksOf({ url }, { runUrl }) {
    return { repositoryUrl: url?.replace(/\/pull\/\d+$/, ''), runUrl };
}
function nextLocally(reference, branch, { passed }) {
    const next = passed
        ? `  merge it with  git merge --no-ff ${branch}\n  then run       laurel apply ${reference}`
        : '  it would be refused as it stands: do not merge it';
    return `\nproposed on branch ${branch}\n${next}`;
}
function nextOnGitHub({ name, url }, { passed }) {
    const next = passed ? '  review and merge it there' : '  it would be refused as it stands';
    return `\nproposed as ${(0,hostile/* terminalText */.eR)(`${name}  ${url ?? ''}`)}\n${next}`;
}
function requireVersion({ version }) {
    if (version !== undefined)
        return version;
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: 'no version named',
        remedy: 'give --version <n>, or --remove to propose that the alias end',
    });
}
function liftOf({ lift }) {
    if (lift === undefined)
        return undefined;
    if (/^[1-9][0-9]{0,9}$/.test(lift))
        return Number(lift);
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `not a generation: ${JSON.stringify(lift)}`,
        remedy: 'give the generation that laurel history shows for the rollback',
    });
}


/***/ })

};
