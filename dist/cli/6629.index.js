export const id = 6629;
export const ids = [6629];
export const modules = {

/***/ 93824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ glyphsOf)
/* harmony export */ });
/* harmony import */ var _report_pictures_glyphs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4987);
// What pictures are drawn with: characters that the terminal at hand can show.

/** ASCII where the locale says that it is not UTF-8; where it says nothing, as in most containers, logs are read as UTF-8. */
function glyphsOf(env) {
    const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((each) => each !== undefined && each !== '');
    return locale === undefined || /utf-?8/i.test(locale) ? _report_pictures_glyphs_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodeGlyphs */ .n : _report_pictures_glyphs_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiGlyphs */ .P;
}


/***/ }),

/***/ 46210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Ge: () => (/* binding */ rows),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U8: () => (/* binding */ fitBlocks)
/* harmony export */ });
/* unused harmony export byteLength */
// A Markdown document as blocks of differing weight, fitted to a number of bytes: a block, a row or an item stands
// whole or not at all, so no fence, table or entity is ever cut, and what was left out is said in numbers.
/** Lower ranks go in first; empty text is nothing. */
function text(rank, content) {
    return content === '' ? [] : [{ kind: 'text', rank, text: content }];
}
function rows(rank, block) {
    return block.rows.length === 0 ? [] : [{ kind: 'rows', rank, ...block }];
}
/** A fold that opens on a click. @param summary HTML of our own or through `htmlText`. */
function fold(summary, blocks) {
    return blocks.length === 0
        ? []
        : [
            {
                kind: 'fold',
                before: `<details><summary>${summary}</summary>\n\n`,
                blocks,
                after: '\n\n</details>',
            },
        ];
}
/** The blocks in their order, of which those of the lowest rank have found room first. */
function fitBlocks(blocks, { maxBytes, omitted }) {
    const leaves = leavesOf(blocks, []);
    const whole = renderAll(blocks, new Map(leaves.map(({ leaf }) => [leaf, sizeOf(leaf)])));
    if (byteLength(whole) <= maxBytes)
        return whole;
    const closing = byteLength(omitted(leaves.length)) + separator.length;
    let left = maxBytes - closing;
    const chosen = new Map();
    const opened = new Set();
    let missing = 0;
    for (const { leaf, folds } of leaves.toSorted((a, b) => a.leaf.rank - b.leaf.rank)) {
        const opening = folds
            .filter((each) => !opened.has(each))
            .reduce((sum, each) => sum + tagBytes(each), separator.length);
        const fitting = choose(leaf, left - opening);
        if (fitting === undefined) {
            missing += 1;
            continue;
        }
        chosen.set(leaf, fitting.count);
        for (const each of folds)
            opened.add(each);
        left -= opening + fitting.bytes;
    }
    const kept = renderAll(blocks, chosen);
    return missing === 0 ? kept : [kept, omitted(missing)].filter((part) => part !== '').join(separator);
}
function byteLength(content) {
    return Buffer.byteLength(content);
}
const separator = '\n\n';
function leavesOf(blocks, folds) {
    return blocks.flatMap((block) => block.kind === 'fold' ? leavesOf(block.blocks, [...folds, block]) : [{ leaf: block, folds }]);
}
function tagBytes({ before, after }) {
    return byteLength(before) + byteLength(after) + separator.length;
}
/** How many units of a leaf are wanted. */
function sizeOf(leaf) {
    return leaf.kind === 'text' ? 1 : Math.min(leaf.rows.length, leaf.most ?? leaf.rows.length);
}
/** How much of a leaf fits, and what it takes; `undefined` where not even a word about it does. */
function choose(leaf, left) {
    if (leaf.kind === 'text') {
        const bytes = byteLength(leaf.text);
        return bytes <= left ? { count: 1, bytes } : undefined;
    }
    const wanted = sizeOf(leaf);
    const sizes = leaf.rows.slice(0, wanted).map((row) => byteLength(row) + 1);
    const note = byteLength(leaf.omitted(leaf.rows.length)) + separator.length;
    const frame = byteLength(leaf.before) + byteLength(leaf.after) + (wanted < leaf.rows.length ? note : 0);
    const whole = frame + sizes.reduce((sum, size) => sum + size, 0);
    if (whole <= left)
        return { count: wanted, bytes: whole };
    let bytes = byteLength(leaf.before) + byteLength(leaf.after) + note;
    let count = 0;
    for (const size of sizes) {
        if (bytes + size > left)
            break;
        bytes += size;
        count += 1;
    }
    if (count > 0)
        return { count, bytes };
    return note <= left ? { count: 0, bytes: note } : undefined;
}
function renderAll(blocks, chosen) {
    return blocks
        .map((block) => render(block, chosen))
        .filter((part) => part !== '')
        .join(separator);
}
function render(block, chosen) {
    if (block.kind === 'fold') {
        const inside = renderAll(block.blocks, chosen);
        return inside === '' ? '' : `${block.before}${inside}${block.after}`;
    }
    const count = chosen.get(block);
    if (count === undefined)
        return '';
    if (block.kind === 'text')
        return block.text;
    const missing = block.rows.length - count;
    const shown = count === 0 ? '' : `${block.before}${block.rows.slice(0, count).join('\n')}${block.after}`;
    return [shown, missing === 0 ? '' : block.omitted(missing)].filter((part) => part !== '').join(separator);
}


/***/ }),

/***/ 62009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Gj: () => (/* binding */ unitSuffix),
/* harmony export */   os: () => (/* binding */ formatMeasure),
/* harmony export */   po: () => (/* binding */ formatWithin)
/* harmony export */ });
const suffixes = {
    none: '',
    ms: ' ms',
    ratio: '',
    'per-second': '/s',
    count: '',
};
/** What follows a number of this unit, with the space before it. */
function unitSuffix(unit) {
    return suffixes[unit];
}
/** Five significant digits, without trailing zeros: `0.77123`, `4.2 ms`, `1204/s`. */
function formatMeasure(measure) {
    return measure === null ? '–' : `${significant(measure.value, 5)}${suffixes[measure.unit]}`;
}
/** Three significant digits with a sign: `+0.0042`, `-1.3 ms`, `±0`. */
function formatDelta(delta, unit) {
    if (delta === null)
        return '–';
    if (delta === 0)
        return '±0';
    return `${delta > 0 ? '+' : '−'}${significant(Math.abs(delta), 3)}${suffixes[unit]}`;
}
/**
 * As many decimals as an interval of this width makes worth reading: its width has three significant digits, so that
 * numbers of one interval line up. Five significant digits where there is no width, and an exponent where a plain number
 * would be long: at most eight characters and a sign.
 */
function formatWithin(value, width) {
    if (value === 0)
        return '0';
    if (!(width > 0 && width < Infinity))
        return minus(short(value, 5));
    const wanted = Math.max(0, 2 - Math.floor(Math.log10(width)));
    const whole = Math.trunc(Math.abs(value)).toString().length;
    const decimals = Math.min(wanted, Math.max(0, longest - 1 - whole));
    if (wanted > longest - 2 || whole > longest)
        return minus(value.toExponential(2));
    const plain = value.toFixed(decimals);
    // `-0.00` would be read as less than nothing.
    return minus(/[1-9]/.test(plain) ? plain : plain.replace('-', ''));
}
/** Characters of a plain number, without its sign. */
const longest = 8;
function short(value, digits) {
    const plain = significant(value, digits);
    return plain.length <= longest + 1 ? plain : value.toExponential(2);
}
function minus(number) {
    return number.replace(/^-/, '−');
}
function significant(value, digits) {
    return Math.abs(value) >= 10 ** digits
        ? String(Math.round(value))
        : String(Number(value.toPrecision(digits)));
}


/***/ }),

/***/ 35476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vX: () => (/* binding */ briefBlocks),
  gu: () => (/* binding */ detailBlocks),
  g6: () => (/* binding */ overviewRow)
});

// EXTERNAL MODULE: ./.build/js/src/report/fit-blocks.js
var fit_blocks = __webpack_require__(46210);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/report/report-model.js + 1 modules
var report_model = __webpack_require__(54877);
// EXTERNAL MODULE: ./.build/js/src/report/github/alias-words.js
var alias_words = __webpack_require__(95698);
// EXTERNAL MODULE: ./.build/js/src/report/github/context.js
var github_context = __webpack_require__(50141);
// EXTERNAL MODULE: ./.build/js/src/report/pictures/glyphs.js
var glyphs = __webpack_require__(4987);
// EXTERNAL MODULE: ./.build/js/src/report/pictures/text-bars.js
var text_bars = __webpack_require__(38442);
// EXTERNAL MODULE: ./.build/js/src/report/pictures/text-curve.js
var text_curve = __webpack_require__(87281);
// EXTERNAL MODULE: ./.build/js/src/report/pictures/words.js
var words = __webpack_require__(50287);
;// CONCATENATED MODULE: ./.build/js/src/report/github/picture-blocks.js
// Pictures in Markdown, in characters: GitHub shows no drawing of a comment's own. The first thing to be left out.






/** Beyond these nobody looks at them in a comment; a page has them all. */
const maxBars = 40;
const maxCurves = 8;
const fenceEnd = '\n```';
/** The numbers of each check within their intervals, beside the limit. */
function intervalBlocks(rank, { intervals }) {
    const shown = intervals.slice(0, maxBars);
    const rest = intervals.length - shown.length;
    return (0,fit_blocks/* rows */.Ge)(rank, {
        before: `\`\`\`text\n${(0,text_bars/* legendOf */.BM)(shown, glyphs/* unicodeGlyphs */.n)}\n`,
        rows: shown.map((each) => fenced((0,text_bars/* textBars */.mu)(each, glyphs/* unicodeGlyphs */.n))),
        after: `${fenceEnd}${rest === 0 ? '' : `\n\n${rest} more pictures are not drawn here.`}`,
        omitted: (count) => `${count} pictures were left out for length.`,
    });
}
function curveBlocks(rank, { curves }) {
    return (0,fit_blocks/* fold */.AU)(`Curves (${curves.length})`, (0,fit_blocks/* rows */.Ge)(rank, {
        before: '',
        rows: curves
            .slice(0, maxCurves)
            .map((each) => `\`\`\`text\n${fenced((0,text_curve/* textCurve */.r)(each, glyphs/* unicodeGlyphs */.n))}${fenceEnd}\n`),
        after: curves.length <= maxCurves ? '' : `\n${curves.length - maxCurves} more are not drawn here.`,
        omitted: (count) => `${count} curves were left out for length.`,
    }));
}
/** What a reviewer needs to compute each interval again. */
function computedBlocks(rank, { intervals }) {
    return (0,fit_blocks/* fold */.AU)('How the intervals were computed', (0,fit_blocks/* rows */.Ge)(rank, {
        before: '',
        rows: intervals.slice(0, maxBars).map((picture) => {
            // A seed is to be copied as it is.
            const said = (0,words/* computedOf */.Rr)(picture).map(([name, text]) => `${name} ${name === 'seed' ? (0,hostile/* markdownCode */.D9)(text, 1_024) : (0,hostile/* markdownText */.p7)(text, 400)}`);
            return `- **${(0,hostile/* markdownText */.p7)(picture.gate, 200)}** · ${(0,hostile/* markdownText */.p7)(picture.subject, 200)} – ${said.join('; ')}`;
        }),
        after: intervals.length <= maxBars
            ? ''
            : `\n\nand ${intervals.length - maxBars} more, as ${(0,hostile/* markdownCode */.D9)('--json')} says.`,
        omitted: (count) => `and ${count} that were left out for length.`,
    }));
}
function fenced(lines) {
    return lines.map(hostile/* fencedLine */.e).join('\n');
}

;// CONCATENATED MODULE: ./.build/js/src/report/github/alias-section.js
// The part of a report that is about one alias, as blocks: first what a reviewer needs, then what an auditor asks.






/** What goes in first where there is not room for all. */
const ranks = { brief: 2, advice: 3, table: 4, asides: 5, differences: 6, evidence: 7 };
/** After everything of every alias, whatever stands in the way of it. */
const pictureRanks = { computed: 12, intervals: 13, curves: 14 };
/** Of a promotion that passes nobody needs the details as much as of one that does not. */
const behind = 4;
/** What would go live, whether it may, what stands in the way and what to do. */
function briefBlocks(standing) {
    const rank = rankOf(standing);
    const { report } = standing;
    return [
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.brief), (0,alias_words/* openingOf */.E4)(standing)),
        ...(0,fit_blocks/* rows */.Ge)(rank(ranks.brief), {
            before: '**What stands in the way, and what to do about it:**\n\n',
            rows: (0,alias_words/* obstacleItems */.au)(standing),
            after: '',
            omitted: (count) => `and ${count} more that stand in the way.`,
        }),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.advice), report === null ? '' : (0,alias_words/* approvalsLine */.p0)(report)),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.advice), noteLines(standing)),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.advice), pinAdvice(standing)),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.advice), mergeAdvice(standing)),
    ];
}
/** What was measured, what differs, how to roll back and on what evidence it was judged. */
function detailBlocks(standing, context) {
    const { report } = standing;
    if (report === null)
        return [];
    const rank = rankOf(standing);
    return [
        ...tableBlocks(rank(ranks.table), report),
        ...intervalBlocks(pictureRanks.intervals, report),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.asides), (0,alias_words/* waiverLines */.uU)(report)),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.asides), alsoMet(report)),
        ...(0,fit_blocks/* text */.Qq)(rank(ranks.asides), isOpen(standing) ? rollbackAdvice(report, context) : ''),
        ...(0,fit_blocks/* fold */.AU)(`What changed (${report.differences.length})`, differenceBlocks(rank(ranks.differences), report)),
        ...computedBlocks(pictureRanks.computed, report),
        ...curveBlocks(pictureRanks.curves, report),
        ...(0,fit_blocks/* fold */.AU)('Evidence and notes', evidenceBlocks(rank(ranks.evidence), standing, report)),
    ];
}
/** Whether it goes live once it is merged, now or after an approval. */
function isOpen({ standing }) {
    return standing === 'passed' || standing === 'waiting';
}
function rankOf({ standing }) {
    const passes = standing === 'passed' || standing === 'unchanged';
    return (rank) => (passes ? rank + behind : rank);
}
/** What did not pass stands first. */
function tableBlocks(rank, report) {
    const measured = report.rows.filter(({ gate }) => !(0,report_model/* isBuiltIn */.q)(gate));
    const passes = ({ verdict }) => verdict === 'passed';
    const { current, candidate } = report;
    return (0,fit_blocks/* rows */.Ge)(rank, {
        before: [
            `| verdict | gate | measure | current${current === null ? '' : `:\u00a0${current}`} | candidate${candidate === null ? '' : `:\u00a0${candidate}`} | change | limit |`,
            '|---|---|---|--:|--:|--:|---|\n',
        ].join('\n'),
        rows: [...measured.filter((row) => !passes(row)), ...measured.filter(passes)].map(tableRow),
        after: '',
        omitted: (count) => `${count} more rows of the table were left out for length.`,
    });
}
function tableRow(row) {
    const cell = (content) => (0,hostile/* markdownText */.p7)(content, 200);
    const number = (content) => cell(content).replaceAll(' ', '\u00a0');
    const subject = row.verdict === 'passed' ? cell(row.subject) : `**${cell(row.subject)}**`;
    return `| ${alias_words/* verdictMarks */.M9[row.verdict]}\u00a0${row.verdict} | ${cell(row.gate)} | ${subject} | ${number(row.current)} | ${number(row.candidate)} | ${number(row.delta)} | ${cell(row.limit)} |`;
}
function alsoMet({ alsoMet: subjects }) {
    return subjects.length === 0
        ? ''
        : `✅ Also met: ${subjects.map((subject) => (0,hostile/* markdownText */.p7)(subject)).join(', ')}.`;
}
function mergeAdvice(standing) {
    return standing.check.merge === 'auto' && isOpen(standing)
        ? `🔀 It merges by itself (${(0,hostile/* markdownCode */.D9)('merge: auto')}) as soon as this check passes and the branch's own rules are met.`
        : '';
}
function pinAdvice({ check }) {
    const { suggestion } = check;
    if (suggestion === undefined)
        return '';
    const lines = suggestion.text.split('\n').map((line) => (0,hostile/* markdownCode */.D9)(line, 200));
    return `💡 The alias file pins no digest. Let its line ${suggestion.line} read as follows, so that the review is bound to these bytes:<br>${lines.join('<br>')}`;
}
function noteLines({ check }) {
    return check.notes.map((note) => `ℹ️ ${(0,hostile/* markdownText */.p7)(note)}`).join('\n\n');
}
function rollbackAdvice({ rollback, candidate }, context) {
    if (rollback === null || candidate === null)
        return '';
    return `↩️ Once it is live, roll back within seconds, without a review: ${(0,hostile/* markdownCode */.D9)(rollback)}, or run the workflow ${(0,github_context/* workflowLink */.k1)(context)} with the command ${(0,hostile/* markdownCode */.D9)('rollback')}.`;
}
function differenceBlocks(rank, { differences }) {
    return (0,fit_blocks/* rows */.Ge)(rank, {
        before: '',
        rows: differences.map(({ area, subject, before, after }) => `- ${area} · ${(0,hostile/* markdownCode */.D9)(subject, 200)}: ${sides(before, after)}`),
        after: '',
        omitted: (count) => `and ${count} more: ${(0,hostile/* markdownCode */.D9)('laurel diff')}`,
    });
}
function sides(before, after) {
    if (before === null)
        return `added ${(0,hostile/* markdownCode */.D9)(after ?? '', 200)}`;
    if (after === null)
        return `removed ${(0,hostile/* markdownCode */.D9)(before, 200)}`;
    return `${(0,hostile/* markdownCode */.D9)(before, 200)} → ${(0,hostile/* markdownCode */.D9)(after, 200)}`;
}
function evidenceBlocks(rank, standing, report) {
    const { manifest, evaluations, policy, fingerprint } = report;
    return (0,fit_blocks/* rows */.Ge)(rank, {
        before: '',
        rows: [
            ...(manifest === null ? [] : [`- manifest ${(0,hostile/* markdownCode */.D9)(manifest)}`]),
            ...evaluations.candidate.map((digest) => `- evaluation of the candidate ${(0,hostile/* markdownCode */.D9)(digest)}`),
            ...evaluations.current.map((digest) => `- evaluation of the current version ${(0,hostile/* markdownCode */.D9)(digest)}`),
            `- policy ${(0,hostile/* markdownCode */.D9)(policy)}`,
            `- fingerprint ${(0,hostile/* markdownCode */.D9)(fingerprint)}`,
            ...(isOpen(standing) || report.rollback === null
                ? []
                : [`- what goes live here is rolled back with ${(0,hostile/* markdownCode */.D9)(report.rollback)}`]),
            ...report.notes.map(({ gate, text: note }) => `- note of ${(0,hostile/* markdownText */.p7)(gate)} – ${(0,hostile/* markdownText */.p7)(note)}`),
        ],
        after: '',
        omitted: (count) => `and ${count} more lines.`,
    });
}
/** One line for the table of all aliases. */
function overviewRow({ name, standing, check, report }, mark) {
    const cells = [
        `${mark}\u00a0${standing === 'unchanged' ? 'no change' : standing}`,
        (0,hostile/* markdownCellCode */.Pr)(name),
        ...(report === null
            ? ['–', check.kind === 'roll-back' ? 'what was live before' : '–', '–', '–']
            : [
                report.current === null ? 'nothing' : `version ${report.current}`,
                report.candidate === null ? 'nothing' : `**version ${report.candidate}**`,
                demandsMet(report),
                report.approvals
                    .map(({ role, met }) => `${met ? '✅' : '⏳'} ${(0,hostile/* markdownText */.p7)(role, 60)}`)
                    .join(' ') || 'none needed',
            ]),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** `6 of 7: not sex`. */
function demandsMet({ demands: { met, total }, obstacles }) {
    const gates = [...new Set(obstacles.map(({ gate }) => gate))].filter((gate) => gate !== 'laurel.approvals');
    const named = gates.slice(0, 3).map((gate) => (0,hostile/* markdownText */.p7)(gate, 40));
    const more = gates.length > named.length ? `, +${gates.length - named.length}` : '';
    return `${met} of ${total}${named.length === 0 ? '' : `, not **${named.join(', ')}**${more}`}`;
}


/***/ }),

/***/ 95698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   E4: () => (/* binding */ openingOf),
/* harmony export */   M9: () => (/* binding */ verdictMarks),
/* harmony export */   au: () => (/* binding */ obstacleItems),
/* harmony export */   p0: () => (/* binding */ approvalsLine),
/* harmony export */   r4: () => (/* binding */ reportObstacles),
/* harmony export */   uU: () => (/* binding */ waiverLines)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69890);


const verdictMarks = {
    passed: '✅',
    waived: '🟡',
    inconclusive: '❔',
    failed: '❌',
    errored: '💥',
};
/** What would go live, what is live now and whether it may: the first thing that a reviewer reads. */
function openingOf(standing) {
    const { check, report } = standing;
    const name = (0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(standing.name);
    switch (check.kind) {
        case 'judged':
            return report === null
                ? ''
                : `${proposalOf(report, check.isCurrentWaiting === true)}\n\n${verdictOf(standing, report)}`;
        case 'no-change':
            return `Merging changes nothing for what ${name} serves: ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.message)}.`;
        case 'roll-back':
            return `Merging rolls ${name} back: ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.message)}, so that nothing newer goes live until a promotion lifts the hold. ${standing.mergeable ? '**It can be merged.**' : heldBack}`;
        case 'refused':
            return `**It cannot be judged as it stands**, and what ${name} serves stays as it is.`;
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(check);
    }
}
/** Of what passes beside something that does not. */
const heldBack = 'It passes, **but the pull request as a whole does not.**';
/** @param isWaiting whether the current version is not live yet either. */
function proposalOf({ alias, current, candidate }, isWaiting) {
    const name = (0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(alias);
    if (candidate === null)
        return `${name} would serve nothing any more${current === null ? '' : `; **version ${current}** is live now`}.`;
    return current === null
        ? `**Version ${candidate}** would be the first to go live on ${name}; nothing is live there now.`
        : `**Version ${candidate}** would go live on ${name}, in place of **version ${current}**, which ${isWaiting ? 'goes live before it' : 'is live now'}.`;
}
function verdictOf({ check, standing, mergeable }, report) {
    const { demands, current, waived } = report;
    const all = demands.total === 0
        ? 'Nothing is measured of it'
        : demands.total === 1
            ? 'The one demand is met'
            : `All ${demands.total} demands are met`;
    const waivers = waived.length === 0 ? '' : `, ${waived.length} of them by a waiver`;
    const isWaiting = check.kind === 'judged' && check.isCurrentWaiting === true;
    const stays = current === null
        ? 'Nothing goes live'
        : `Version ${current} ${isWaiting ? 'goes live and stays live' : 'stays live'}`;
    switch (standing) {
        case 'waiting':
            return `${all}${waivers}. **It waits for people to approve it.**`;
        case 'errored':
            return `**It was not judged: a gate broke.** ${stays}, even if this is merged.`;
        case 'blocked':
            return `**It is blocked:** ${missingOf(report)}. ${stays}, even if this is merged.`;
        case 'passed':
        case 'unchanged':
            return `${all}${waivers}. ${mergeable ? '**It can be merged.**' : heldBack}`;
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(standing);
    }
}
/** `1 of 7 demands is not met, and 2 approvals are missing`. */
function missingOf({ demands: { met, total }, approvals, waiting }) {
    if (waiting)
        return 'approvals are missing, and none can be counted here';
    const failed = total - met;
    const unmet = `${failed} of ${total} demands ${failed === 1 ? 'is' : 'are'} not met`;
    const missing = approvals.filter(({ met: given }) => !given).length;
    if (missing === 0)
        return unmet;
    return `${unmet}, and ${missing === 1 ? 'an approval is' : `${missing} approvals are`} missing`;
}
/** One item for each thing that stands in the way, and what to do about it. */
function obstacleItems({ check, report }) {
    if (report !== null)
        return reportObstacles(report);
    return check.kind === 'refused' ? refusalItems(check) : [];
}
function reportObstacles({ obstacles }) {
    return obstacles.map(obstacleItem);
}
function obstacleItem(obstacle) {
    const { gate, subject, verdict, limit, reason, remedy } = obstacle;
    if (gate === 'laurel.approvals')
        return item('⏳', `An approval of **${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(subject)}** is missing: needed is ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(limit)}; ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason)}`, remedy);
    const how = verdict === 'inconclusive' ? 'could not be judged' : verdict === 'errored' ? 'broke' : 'failed';
    const what = `Gate **${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(gate)}** ${how}: ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(subject)} – ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason)}`;
    return item(verdictMarks[verdict], what, remedy);
}
function refusalItems(check) {
    const wrong = check.problems.filter(({ severity }) => severity === 'error');
    if (wrong.length === 0)
        return [item('❌', (0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.message), check.remedy)];
    return wrong.map(({ at, message, remedy }) => {
        const place = (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlace */ .oL)(at);
        return item('❌', `${place === '' ? '' : `${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(place, 400)}: `}${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(message)}`, remedy);
    });
}
/** @param words Markdown. */
function item(mark, words, remedy) {
    return `- ${mark} ${words}<br>**To do:** ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(remedy)}`;
}
/** `✅ owner (user:ada) · ⏳ model-risk (nobody yet)`. */
function approvalsLine({ approvals }) {
    if (approvals.length === 0)
        return '';
    const roles = approvals.map(({ role, met, reason }) => `${met ? '✅' : '⏳'} ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(role, 80)} (${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason.replace(/^approved by /, ''), 300)})`);
    return `**Approvals:** ${roles.join(' · ')}`;
}
function waiverLines({ waived }) {
    return waived
        .map(({ gate, owner, until, reason }) => `🟡 **${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(gate)}** is waived by ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(owner)} until ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(until)} – ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason)}`)
        .join('\n\n');
}


/***/ }),

/***/ 50141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aO: () => (/* binding */ finePrint),
/* harmony export */   k1: () => (/* binding */ workflowLink),
/* harmony export */   w9: () => (/* binding */ checksLink),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* unused harmony exports applyWorkflow, runLink, instant */
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69890);
// What a report on GitHub is told besides its results: where to link to. Addresses come from the environment, so
// they are looked at before they become links.

/** The workflow that applies, as `laurel init --github` writes it. */
const applyWorkflow = 'laurel-apply.yml';
/** A commit by its first characters, linked where it can be. */
function commitLink(commit, { repositoryUrl }) {
    const short = (0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(commit.slice(0, 10));
    const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit);
    return isCommit ? linked(short, below(repositoryUrl, `commit/${commit}`)) : short;
}
function runLink({ runUrl }) {
    return runUrl === undefined ? '' : linked('the run', runUrl);
}
/** The page of a pull request's checks, from where its runs are found; empty where it has none. */
function checksLink(name, { repositoryUrl }) {
    const number = /^#([1-9][0-9]{0,9})$/.exec(name ?? '')?.[1];
    return number === undefined || repositoryUrl === undefined
        ? ''
        : linked('its checks and runs', below(repositoryUrl, `pull/${number}/checks`));
}
/** How to roll back without a terminal. */
function workflowLink({ repositoryUrl }) {
    return linked((0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)('laurel-apply'), below(repositoryUrl, `actions/workflows/${applyWorkflow}`));
}
/** The fine print: small, last, the parts that there are. */
function finePrint(parts) {
    const said = parts.filter((part) => part !== '');
    return said.length === 0 ? '' : `<sub>${said.join(' · ')}</sub>`;
}
/** `2026-06-01 12:00 UTC`. */
function instant(isoInstant) {
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(isoInstant)
        ? `${isoInstant.slice(0, 10)} ${isoInstant.slice(11, 16)} UTC`
        : htmlText(isoInstant, 40);
}
/** @param words Markdown of our own. Without an address that is plainly one, the words stand alone. */
function linked(words, url) {
    return url !== undefined && url.length <= 1_000 && plainUrl.test(url) ? `[${words}](${url})` : words;
}
const plainUrl = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%+-]+)*\/?$/;
function below(base, path) {
    return base === undefined ? undefined : `${base.replace(/\/$/, '')}/${path}`;
}


/***/ }),

/***/ 32876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ checkRunName),
/* harmony export */   Fi: () => (/* binding */ maxOpen),
/* harmony export */   R4: () => (/* binding */ maxCommentBytes),
/* harmony export */   aH: () => (/* binding */ maxSummaryBytes),
/* harmony export */   fp: () => (/* binding */ checkMarker),
/* harmony export */   jd: () => (/* binding */ maxShortSections),
/* harmony export */   mD: () => (/* binding */ maxTableRows),
/* harmony export */   pv: () => (/* binding */ underMarker)
/* harmony export */ });
/* unused harmony exports liveMarker, liveRunName, maxRunBytes, maxLongSections */
// The names and limits of what a report is put on: markers, check runs, sizes in bytes.
/** The first line of the comment on a pull request. Anybody can write it, so its author is looked at as well. */
const checkMarker = '<!-- laurel:check -->';
/** The first line of the comment on a merged pull request. */
const liveMarker = '<!-- laurel:live -->';
/** The check run that branch protection requires; those of aliases begin with it. */
const checkRunName = 'laurel';
/** The check run on a merge commit. */
const liveRunName = 'laurel live';
/** GitHub takes 65,536 characters of a comment or a pull request's body; bytes are never fewer. */
const maxCommentBytes = 60_000;
/** GitHub's limit for the summary and the text of a check run, each. */
const maxRunBytes = 65_535;
/** GitHub takes 1 MiB of a step, and refuses the whole summary above it. */
const maxSummaryBytes = 900_000;
/** Beyond these, aliases stand behind folds, and those that are well behind one. */
const maxOpen = 8;
/** Aliases that are told in detail where there is room for few, and on the page of a job: a section takes some 5 kB. */
const maxShortSections = 40;
const maxLongSections = 250;
/** Of a table of aliases; the rest is counted. */
const maxTableRows = 100;
/** `body` under its marker, with the room that is left. */
function underMarker(marker, body) {
    return `${marker}\n${body(maxCommentBytes - marker.length - 2)}\n`;
}


/***/ }),

/***/ 4987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ asciiGlyphs),
/* harmony export */   n: () => (/* binding */ unicodeGlyphs)
/* harmony export */ });
const unicodeGlyphs = {
    verdicts: { passed: '✓', waived: '~', inconclusive: '?', failed: '✗', errored: '!' },
    low: '├',
    high: '┤',
    between: '─',
    crossed: '┼',
    candidate: '●',
    current: '○',
    limit: '┊',
    zero: '│',
    further: { left: '◂', right: '▸' },
    side: '│',
    bottom: '─',
    corner: '└',
    ideal: '·',
};
/** For terminals that show nothing but ASCII. */
const asciiGlyphs = {
    verdicts: { passed: '+', waived: '~', inconclusive: '?', failed: 'x', errored: '!' },
    low: '[',
    high: ']',
    between: '-',
    crossed: '+',
    candidate: '*',
    current: 'o',
    limit: ':',
    zero: '|',
    further: { left: '<', right: '>' },
    side: '|',
    bottom: '-',
    corner: '+',
    ideal: '.',
};


/***/ }),

/***/ 1654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ intervalPictures),
/* harmony export */   r: () => (/* binding */ positionOn)
/* harmony export */ });
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61371);

/** For each check of a demand its picture; `null` where nothing says how precise its numbers are. */
function intervalPictures(demand) {
    const bare = demand.checks.map((check) => bareOf(demand, check));
    const sharing = new Map();
    for (const each of bare) {
        if (each === null)
            continue;
        const some = sharing.get(axisId(each));
        if (some === undefined)
            sharing.set(axisId(each), [each]);
        else
            some.push(each);
    }
    const axes = new Map([...sharing].map(([id, some]) => [id, axisOf(some)]));
    return bare.map((each) => each === null ? null : Object.assign(each, { axis: axes.get(axisId(each)) ?? axisOf([each]) }));
}
function bareOf(demand, check) {
    const marks = marksOf(check);
    if (marks === null)
        return null;
    const { subject, limit, candidate, current } = check;
    const isWaived = demand.verdict === 'waived' && !(0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(check.verdict);
    return {
        gate: demand.id,
        subject,
        verdict: isWaived ? 'waived' : check.verdict,
        demand: limit,
        unit: candidate?.unit ?? current?.unit ?? 'none',
        ...marks,
    };
}
function marksOf({ inference, candidate, current }) {
    if (inference !== undefined) {
        const { of, estimate, low, high, level, limit, keep } = inference;
        return {
            of,
            candidate: mark(estimate, { low, high, level }),
            current: of === 'difference' ? null : measured(current),
            limit: { value: limit, keep },
            inference,
        };
    }
    if (candidate?.interval === undefined && current?.interval === undefined)
        return null;
    return { of: 'candidate', candidate: measured(candidate), current: measured(current), limit: null, inference: null }; // prettier-ignore
}
function measured(measure) {
    return measure === null ? null : mark(measure.value, measure.interval);
}
function mark(value, interval) {
    if (interval === undefined)
        return { value, low: value, high: value, level: null };
    const { low, high, level } = interval;
    return { value, low: Math.min(low, high), high: Math.max(low, high), level };
}
/** What is held to the same limit shares an axis: slices of one metric stand below each other. */
function axisId({ of, unit, limit }) {
    return `${of} ${unit} ${limit === null ? '' : `${limit.keep} ${limit.value}`}`;
}
/** A limit further from everything measured than this many times its spread is not worth the squeeze. */
const farOff = 1.5;
function axisOf(pictures) {
    const numbers = pictures.flatMap(({ candidate, current }) => [candidate, current].flatMap((each) => (each === null ? [] : [each.low, each.value, each.high])));
    const data = { low: least(numbers), high: most(numbers) };
    const spread = data.high - data.low;
    const references = pictures.flatMap(({ limit, of }) => [
        ...(limit === null ? [] : [limit.value]),
        ...(of === 'difference' ? [0] : []),
    ]);
    const near = references.filter((each) => spread === 0 || (each >= data.low - farOff * spread && each <= data.high + farOff * spread));
    const axis = { low: least([data.low, ...near]), high: most([data.high, ...near]) };
    if (axis.low < axis.high)
        return axis;
    const room = Math.abs(axis.low) / 10 || 1;
    return { low: axis.low - room, high: axis.high + room };
}
// Not Math.min(...numbers): ten thousand checks are more arguments than a call takes.
function least(numbers) {
    return numbers.reduce((a, b) => Math.min(a, b));
}
function most(numbers) {
    return numbers.reduce((a, b) => Math.max(a, b));
}
/** Where a number lies on an axis: 0 at its low end, 1 at its high end, less or more beyond them. */
function positionOn({ low, high }, value) {
    // In halves: the whole length of an axis may be more than a number holds.
    return (value / 2 - low / 2) / (high / 2 - low / 2);
}


/***/ }),

/***/ 38442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ legendOf),
/* harmony export */   mu: () => (/* binding */ textBars)
/* harmony export */ });
/* unused harmony export textColumns */
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69890);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82235);
/* harmony import */ var _interval_picture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1654);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50287);
// Interval plots in text: the numbers of a check, each within its interval, one below the other on one axis.




/** Columns of a whole line, and of the axis in it. */
const textColumns = 80;
const axisColumns = 30;
const labelColumns = 10;
/** What the characters mean, in one line. */
function legendOf(pictures, glyphs) {
    const { low, between, candidate, current, high, limit, zero, further } = glyphs;
    const has = (found) => pictures.some(found);
    const bar = `${low}${between}${candidate}${between}${high}`;
    return [
        `${bar} candidate in its interval`,
        ...(has((each) => each.current !== null) ? [`${current} current`] : []),
        ...(has((each) => each.of === 'difference') ? [`${zero} no difference`] : []),
        ...(has((each) => each.limit !== null) ? [`${limit} limit`] : []),
        ...(has(isLimitFurther) ? [`${further.left} ${further.right} further`] : []),
    ].join('  ');
}
/** A heading, then a line for each number: at most {@link textColumns} wide, and never a line that is only marks. */
function textBars(picture, glyphs) {
    const { current, candidate, of, verdict, gate, subject, demand } = picture;
    const heading = `${glyphs.verdicts[verdict]} ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(gate, 40)} · ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(subject, 200)}: ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(demand, 80)}`;
    const [label, signed] = of === 'difference' ? ['difference', true] : ['candidate', false]; // prettier-ignore
    return [
        cutToColumns(heading, textColumns),
        ...(current === null ? [] : [line('current', current, { picture, glyphs, point: glyphs.current, signed })]),
        ...(candidate === null ? [] : [line(label, candidate, { picture, glyphs, point: glyphs.candidate, signed })]),
    ]; // prettier-ignore
}
function line(label, mark, { picture, glyphs, point, signed }) {
    const bar = barOf(mark, picture, { glyphs, point });
    const said = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .markText */ .PQ)(mark, picture.unit, signed);
    return cutToColumns(`  ${label.padEnd(labelColumns)}${bar} ${said}`, textColumns);
}
function barOf({ value, low, high, level }, { axis, limit, of }, { glyphs, point }) {
    const cells = Array.from({ length: axisColumns }, () => ' ');
    const column = (number) => columnOf((0,_interval_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .positionOn */ .r)(axis, number));
    const [from, to] = [column(low), column(high)];
    if (level !== null) {
        cells.fill(glyphs.between, from, to + 1);
        cells[from] = glyphs.low;
        cells[to] = glyphs.high;
    }
    if (of === 'difference' && isOn((0,_interval_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .positionOn */ .r)(axis, 0))) {
        const at = column(0);
        if (cells[at] === ' ')
            cells[at] = glyphs.zero;
        if (cells[at] === glyphs.between)
            cells[at] = glyphs.crossed;
    }
    const limitAt = limit === null ? null : (0,_interval_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .positionOn */ .r)(axis, limit.value);
    // Before the point: where an interval ends on the limit, that it does is what counts.
    if (limitAt !== null && isOn(limitAt))
        cells[columnOf(limitAt)] = glyphs.limit;
    cells[column(value)] = point;
    const [left, right] = [limitAt !== null && limitAt < 0, limitAt !== null && limitAt > 1];
    return `${left ? glyphs.further.left : ' '}${cells.join('')}${right ? glyphs.further.right : ' '}`;
}
function isLimitFurther({ axis, limit }) {
    return limit !== null && !isOn((0,_interval_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .positionOn */ .r)(axis, limit.value));
}
function isOn(position) {
    return position >= 0 && position <= 1;
}
function columnOf(position) {
    return Math.round(Math.min(1, Math.max(0, position)) * (axisColumns - 1));
}
function cutToColumns(text, columns) {
    if ((0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .q)(text) <= columns)
        return text;
    let kept = '';
    let width = 0;
    for (const char of text) {
        width += (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .q)(char);
        if (width >= columns)
            break;
        kept += char;
    }
    return `${kept.trimEnd()}…`;
}


/***/ }),

/***/ 87281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ textCurve)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62009);
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69890);
/* harmony import */ var _interval_picture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1654);
// A curve in text: forty columns by ten lines, enough to see where two versions part.



const columns = 44;
const lines = 11;
/** A heading that begins with no mark of Markdown's, the picture and a legend. */
function textCurve(chart, glyphs) {
    const { subject, gate, axes, y, series } = chart;
    const legend = series.map(({ of }) => `${of === 'candidate' ? glyphs.candidate : glyphs.current} ${of}`);
    const ideal = chart.kind === 'reliability' ? [`${glyphs.ideal} calibrated`] : [];
    const [top, bottom] = [label(y.high, y), label(y.low, y)];
    const width = Math.max(top.length, bottom.length);
    const cells = cellsOf(chart, glyphs);
    return [
        `${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(gate, 40)} · ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(subject, 200)} (${axes.y})`.trim(),
        ...cells.map((line, index) => {
            const mark = index === 0 ? top : index === lines - 1 ? bottom : '';
            return `${mark.padStart(width)} ${glyphs.side}${line.join('')}`.trimEnd();
        }),
        `${' '.repeat(width)} ${glyphs.corner}${glyphs.bottom.repeat(columns)}`,
        `${' '.repeat(width + 2)}${tickLine(chart)}`.trimEnd(),
        `${' '.repeat(width + 2)}${axes.x}   ${[...legend, ...ideal].join('  ')}`,
    ];
}
function cellsOf({ kind, series, x, y }, glyphs) {
    const cells = Array.from({ length: lines }, () => Array.from({ length: columns }, () => ' '));
    const put = (at, value, glyph) => {
        const row = cells[lines - 1 - placeOn(y, value, lines)];
        if (row !== undefined)
            row[placeOn(x, at, columns)] = glyph;
    };
    if (kind === 'reliability') {
        for (let column = 0; column < columns; column += 1) {
            put(column / (columns - 1), column / (columns - 1), glyphs.ideal);
        }
    }
    for (const { of, points } of series) {
        for (const point of points)
            put(point.x, point.y, of === 'candidate' ? glyphs.candidate : glyphs.current);
    }
    return cells;
}
/** Names below where they belong, as many as there is room for. */
function tickLine({ ticks, x }) {
    let text = '';
    for (const { at, label: name } of ticks) {
        const start = Math.min(placeOn(x, at, columns), columns - name.length);
        if (start > text.length || text === '')
            text = `${text.padEnd(start)}${name}`;
    }
    return text;
}
function placeOn(range, value, places) {
    return Math.round(Math.min(1, Math.max(0, (0,_interval_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .positionOn */ .r)(range, value))) * (places - 1));
}
function label(value, { low, high }) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWithin */ .po)(value, high - low);
}


/***/ }),

/***/ 50287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ markText),
/* harmony export */   Rr: () => (/* binding */ computedOf),
/* harmony export */   cs: () => (/* binding */ pictureText)
/* harmony export */ });
/* harmony import */ var _gates_sampling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84197);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62009);


/** `0.790 (0.782 to 0.798)`, to the digits that the interval's width makes worth reading. */
function markText(mark, unit, signed = false) {
    const { value, low, high, level } = mark;
    const said = (number) => `${signed && number > 0 ? '+' : ''}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWithin */ .po)(number, high - low)}`;
    return level === null
        ? `${said(value)}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unitSuffix */ .Gj)(unit)}`
        : `${said(value)}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unitSuffix */ .Gj)(unit)} (${said(low)} to ${said(high)})`;
}
/** The whole picture in one sentence, for whoever cannot see it. */
function pictureText(picture) {
    const { of, candidate, current, limit, unit } = picture;
    const isDifference = of === 'difference';
    const side = limit?.keep === 'at-least' ? 'at least' : 'at most';
    return [
        ...(current === null ? [] : [`current ${markText(current, unit)}`]),
        ...(candidate === null
            ? []
            : [`${isDifference ? 'difference' : 'candidate'} ${markText(candidate, unit, isDifference)}`]),
        ...(limit === null ? [] : [`limit ${side} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWithin */ .po)(limit.value, 0)}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unitSuffix */ .Gj)(unit)}`]),
    ].join(', ');
}
/** What a reviewer needs to compute a number again, a label and its text each. */
function computedOf({ of, inference, unit }) {
    if (inference === null)
        return [['interval', 'as the evaluation gives it']];
    const { estimate, low, high, level, limit, keep, mode, method, n, draws, family } = inference;
    const within = (value) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWithin */ .po)(value, high - low)}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unitSuffix */ .Gj)(unit)}`;
    return [
        [of === 'difference' ? 'candidate less current' : 'candidate', within(estimate)],
        [`${(0,_gates_sampling_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(level)} interval`, `${within(low)} to ${within(high)}`],
        ['each end holds with', `${(0,_gates_sampling_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)((1 + level) / 2)} confidence`],
        ['limit', `${keep === 'at-least' ? 'at least' : 'at most'} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWithin */ .po)(limit, 0)}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unitSuffix */ .Gj)(unit)}`],
        ['mode', mode],
        ['method', method],
        ['n', String(n)],
        ...(family === undefined
            ? []
            : [['family', `${family.name}, ${family.size} demands, breaches by Holm's steps`]]),
        ...(draws === undefined
            ? []
            : [['draws', String(draws.replicates)], ['seed', draws.seed]]),
    ];
}


/***/ }),

/***/ 54877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ isBuiltIn),
  S: () => (/* binding */ reportModel)
});

// EXTERNAL MODULE: ./.build/js/src/gates/verdict.js
var verdict = __webpack_require__(61371);
// EXTERNAL MODULE: ./.build/js/src/report/format.js
var format = __webpack_require__(62009);
;// CONCATENATED MODULE: ./.build/js/src/report/pictures/curve-chart.js

const axes = {
    quantiles: { x: 'share of requests', y: 'ms' },
    reliability: { x: 'mean score', y: 'share of positives' },
};
/** `null` where there is no point to draw. */
function curveChart(gate, { kind, subject, series }) {
    const all = series.flatMap(({ points }) => points);
    if (all.length === 0)
        return null;
    const scale = kind === 'quantiles' ? tailScale(all.map(({ x }) => x)) : (x) => x;
    const drawn = series
        .filter(({ points }) => points.length > 0)
        .map(({ of, points }) => ({ of, points: points.map((point) => pointOn(point, kind, scale)) }))
        .toSorted((a, b) => Number(a.of === 'candidate') - Number(b.of === 'candidate'));
    return {
        gate,
        kind,
        subject,
        axes: axes[kind],
        series: drawn,
        ...(kind === 'quantiles' ? tailRanges(drawn, scale) : unitRanges),
    };
}
function pointOn({ x, y, low, high }, kind, scale) {
    const label = kind === 'quantiles' ? quantileName(x) : (0,format/* formatWithin */.po)(x, 0);
    return { x: scale(x), y, low: low ?? null, high: high ?? null, label };
}
/** `p50`, `p99.9`; `max` of all requests. */
function quantileName(share) {
    return share >= 1 ? 'max' : `p${Number((share * 100).toPrecision(6))}`;
}
/**
 * Each nine takes as much room as the one before, as tails are read: p90, p99, p99.9. What is at 1 has no place on such
 * a scale, and stands as far beyond the last one before it as halves the share that is left.
 */
function tailScale(shares) {
    const last = shares.filter((share) => share < 1).reduce((a, b) => Math.max(a, b), 0);
    const least = (1 - last) / 2;
    return (share) => -Math.log10(Math.min(1, Math.max(1 - share, least)));
}
const namedShares = [0, 0.5, 0.9, 0.99, 0.999, 0.9999, 0.99999, 1];
function tailRanges(series, scale) {
    const points = series.flatMap((each) => each.points);
    const x = rangeOf(points.map((point) => point.x));
    const ys = points.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y]);
    const isMaxDrawn = points.some(({ label }) => label === quantileName(1));
    const ticks = namedShares
        .filter((share) => (share < 1 ? scale(share) < scale(1) : isMaxDrawn))
        .map((share) => ({ at: scale(share), label: quantileName(share) }))
        .filter(({ at }) => at >= x.low && at <= x.high);
    return { x, ticks, y: rangeOf([0, ...ys]) };
}
const unitRanges = {
    x: { low: 0, high: 1 },
    y: { low: 0, high: 1 },
    ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: String(at) })),
};
function rangeOf(numbers) {
    const low = numbers.reduce((a, b) => Math.min(a, b));
    const high = numbers.reduce((a, b) => Math.max(a, b));
    return low < high ? { low, high } : { low, high: low + (Math.abs(low) / 10 || 1) };
}

// EXTERNAL MODULE: ./.build/js/src/report/pictures/interval-picture.js
var interval_picture = __webpack_require__(1654);
;// CONCATENATED MODULE: ./.build/js/src/report/report-model.js




/** @param judgement as it was stored; nothing is judged again here. */
function reportModel(judgement) {
    const alias = `${judgement.model}@${judgement.alias}`;
    const measured = judgement.demands.filter((demand) => !isApproval(demand));
    const blocking = judgement.demands.filter((demand) => !(0,verdict/* isPassing */.WG)(demand.verdict));
    const rows = judgement.demands.filter((demand) => !isQuiet(demand)).flatMap(rowsOf);
    return {
        alias,
        movement: movementOf(judgement),
        current: judgement.current?.version ?? null,
        candidate: judgement.candidate?.version ?? null,
        outcome: judgement.outcome,
        headline: headlineOf(judgement),
        rows,
        alsoMet: judgement.demands
            .filter((demand) => isQuiet(demand) && !isApproval(demand))
            .flatMap((demand) => demand.checks.map((check) => check.subject)),
        obstacles: blocking.flatMap(obstaclesOf),
        demands: {
            met: measured.filter((demand) => (0,verdict/* isPassing */.WG)(demand.verdict)).length,
            total: measured.length,
        },
        approvals: judgement.demands.filter(isApproval).flatMap(approvalsOf),
        waiting: blocking.length > 0 &&
            blocking.every((demand) => isApproval(demand) && demand.verdict === 'inconclusive'),
        waived: judgement.demands.flatMap((demand) => demand.waiver === undefined ? [] : [{ gate: demand.id, ...demand.waiver }]),
        differences: judgement.differences,
        notes: judgement.demands.flatMap((demand) => demand.notes.map((text) => ({ gate: demand.id, text }))),
        rollback: judgement.current === null
            ? null
            : `laurel rollback ${alias} --to ${judgement.current.version} --reason "…"`,
        policy: judgement.policy,
        fingerprint: judgement.fingerprint,
        evaluations: judgement.evaluations,
        manifest: judgement.candidate?.manifest ?? null,
        intervals: blockingFirst(rows.flatMap(({ picture }) => picture ?? [])),
        curves: judgement.demands.flatMap(({ id, curves = [] }) => curves.flatMap((each) => curveChart(id, each) ?? [])),
    };
}
function blockingFirst(pictures) {
    const passes = ({ verdict }) => verdict === 'passed';
    return [...pictures.filter((each) => !passes(each)), ...pictures.filter(passes)];
}
/** Laurel's own demands have dotted ids, which no gate of a policy can have. */
function isBuiltIn(gate) {
    return gate.startsWith('laurel.');
}
function isQuiet({ id, verdict }) {
    return isBuiltIn(id) && verdict === 'passed';
}
function isApproval({ id }) {
    return id === 'laurel.approvals';
}
function approvalsOf({ checks }) {
    return checks.map(({ subject, limit, reason, verdict }) => ({
        role: subject,
        met: verdict === 'passed',
        limit,
        reason,
    }));
}
function movementOf({ current, candidate }) {
    if (candidate === null)
        return `removal of ${current?.version ?? 'nothing'}`;
    return current === null
        ? `first promotion, to ${candidate.version}`
        : `${current.version} → ${candidate.version}`;
}
function headlineOf({ outcome, demands }) {
    if ((0,verdict/* isPassing */.WG)(outcome)) {
        const waived = demands.filter((demand) => demand.verdict === 'waived').length;
        return waived === 0 ? 'PASSED' : `PASSED with ${waived} waived`;
    }
    const counts = ['failed', 'inconclusive', 'errored']
        .map((verdict) => [demands.filter((demand) => demand.verdict === verdict).length, verdict])
        .filter(([count]) => count > 0)
        .map(([count, verdict]) => `${count} ${verdict}`);
    return `BLOCKED: ${counts.join(', ')}`;
}
function rowsOf(demand) {
    const pictures = (0,interval_picture/* intervalPictures */.$)(demand);
    return demand.checks.map((check, index) => ({
        gate: demand.id,
        subject: check.subject,
        current: (0,format/* formatMeasure */.os)(check.current),
        candidate: (0,format/* formatMeasure */.os)(check.candidate),
        delta: (0,format/* formatDelta */.CW)(check.delta, check.candidate?.unit ?? check.current?.unit ?? 'none'),
        limit: check.limit,
        verdict: demand.verdict === 'waived' && !(0,verdict/* isPassing */.WG)(check.verdict) ? 'waived' : check.verdict,
        reason: check.reason,
        picture: pictures[index] ?? null,
    }));
}
function obstaclesOf(demand) {
    const blocking = demand.checks.filter((check) => check.verdict !== 'passed');
    if (blocking.length === 0) {
        return [
            {
                gate: demand.id,
                subject: demand.gate,
                verdict: demand.verdict,
                limit: '',
                reason: 'the gate had nothing to judge',
                remedy: 'attach an evaluation that this gate can read',
            },
        ];
    }
    return blocking.map((check) => ({
        gate: demand.id,
        subject: check.subject,
        verdict: check.verdict,
        limit: check.limit,
        reason: check.reason,
        remedy: check.remedy ?? usualRemedy(demand.id, check.verdict),
    }));
}
/** What people do where the gate itself has no better advice. */
function usualRemedy(gate, verdict) {
    if (verdict === 'errored')
        return 'run the check again; if the gate breaks again, report it';
    if (isBuiltIn(gate))
        return 'propose a version that meets this';
    return `propose a version that meets this, or waive ${gate} in the alias file, with a reason, an owner and a last day`;
}


/***/ }),

/***/ 82235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
// Aligned columns for a terminal.
/** A header and rows, columns two spaces apart; nothing for no rows. */
function renderTable(header, rows, { paint, right = [] }) {
    if (rows.length === 0)
        return '';
    const widths = header.map((title, column) => Math.max(widthOf(title), ...rows.map((row) => widthOf(textOf(row[column])))));
    const line = (cells, style) => cells
        .map((cell, column) => {
        const text = textOf(cell);
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text)));
        const painted = style !== undefined
            ? paint(style, text)
            : typeof cell === 'string'
                ? text
                : paint(cell.style, text);
        return right.includes(column) ? padding + painted : painted + padding;
    })
        .join('  ')
        .trimEnd();
    return [line(header, 'dim'), ...rows.map((row) => line(row))].join('\n');
}
function textOf(cell) {
    if (cell === undefined)
        return '';
    return typeof cell === 'string' ? cell : cell.text;
}
/** Columns a terminal gives to `text`: East Asian wide characters take two, combining ones none. */
function widthOf(text) {
    let width = 0;
    for (const char of text) {
        if (/\p{M}/u.test(char))
            continue;
        width +=
            /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u.test(char)
                ? 2
                : 1;
    }
    return width;
}


/***/ }),

/***/ 39854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69890);
/* harmony import */ var _pictures_glyphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4987);
/* harmony import */ var _pictures_text_bars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38442);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82235);




const colours = {
    passed: 'green',
    waived: 'yellow',
    inconclusive: 'yellow',
    failed: 'red',
    errored: 'magenta',
};
const marks = {
    passed: '✓',
    waived: '~',
    inconclusive: '?',
    failed: '✗',
    errored: '!',
};
/** Pictures beyond these are for a page: nobody scrolls through a thousand. */
const maxBars = 20;
const maxNotes = 12;
/**
 * @param paint adds colour, or returns its text as it is.
 * @param glyphs what pictures are drawn with.
 */
function renderTerminal(model, paint, glyphs = _pictures_glyphs_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodeGlyphs */ .n) {
    const parts = [
        `${paint(colours[model.outcome], marks[model.outcome])} ${paint('bold', `${model.alias} ${model.movement}`)}  ${paint(colours[model.outcome], model.headline)}`,
        table(model.rows, paint),
        bars(model, paint, glyphs),
        alsoMet(model, paint),
        obstacles(model, paint),
        model.waived
            .map(({ gate, owner, until, reason }) => `${paint('yellow', 'waived')} ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(gate)} by ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(owner)} until ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(until)}: ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(reason)}`)
            .join('\n'),
        notes(model, paint),
        differences(model, paint),
        model.rollback === null ? '' : `${paint('dim', 'once it is live, roll back with')} ${model.rollback}`,
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function table(rows, paint) {
    return (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTable */ .b)(['gate', 'measure', 'current', 'candidate', 'delta', 'limit', 'verdict'], rows.map((row) => [
        (0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(row.gate, 40), (0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(row.subject, 60), row.current, row.candidate, row.delta, (0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(row.limit, 60),
        { text: `${marks[row.verdict]} ${row.verdict}`, style: colours[row.verdict] },
    ]), { paint, right: [2, 3, 4] }); // prettier-ignore
}
function bars({ intervals }, paint, glyphs) {
    if (intervals.length === 0)
        return '';
    const shown = intervals.slice(0, maxBars);
    const omitted = intervals.length - shown.length;
    const more = `and ${omitted} more: --html report.html draws them`;
    return [
        paint('dim', (0,_pictures_text_bars_js__WEBPACK_IMPORTED_MODULE_2__/* .legendOf */ .BM)(shown, glyphs)),
        ...shown.map((each) => (0,_pictures_text_bars_js__WEBPACK_IMPORTED_MODULE_2__/* .textBars */ .mu)(each, glyphs).join('\n')),
        ...(omitted === 0 ? [] : [paint('dim', more)]),
    ].join('\n');
}
/** Approvals that are missing stand in the table, with those that were given. */
function alsoMet({ alsoMet: subjects, approvals }, paint) {
    const all = [...subjects, ...(approvals.every(({ met }) => met) ? approvals.map(({ role }) => role) : [])];
    return all.length === 0
        ? ''
        : `${paint('green', '✓')} also met: ${all.map((subject) => (0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(subject)).join(', ')}`;
}
function obstacles(model, paint) {
    return model.obstacles
        .map(({ gate, subject, verdict, reason, remedy }) => {
        const advice = `\n    → ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(remedy)}`;
        return `${paint(colours[verdict], `${marks[verdict]} ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(gate)}`)} · ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(subject)}: ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(reason)}${advice}`;
    })
        .join('\n');
}
/** What changes no verdict, such as a slice that was too small to be judged. */
function notes({ notes: all }, paint) {
    const shown = all
        .slice(0, maxNotes)
        .map(({ gate, text }) => `${paint('dim', `note ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(gate)}:`)} ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(text)}`);
    const omitted = all.length - shown.length;
    return [...shown, ...(omitted === 0 ? [] : [`and ${omitted} more notes: --markdown has all of them`])].join('\n'); // prettier-ignore
}
function differences(model, paint) {
    if (model.differences.length === 0)
        return '';
    const most = 12;
    const lines = model.differences
        .slice(0, most)
        .map(({ area, subject, before, after }) => `  ${area} ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(subject, 80)}: ${sides(before, after)}`);
    const omitted = model.differences.length - lines.length;
    return [
        paint('dim', 'what changed'),
        ...lines,
        ...(omitted === 0 ? [] : [`  and ${omitted} more: laurel diff`]),
    ].join('\n');
}
function sides(before, after) {
    if (before === null)
        return `added ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(after ?? '', 60)}`;
    if (after === null)
        return `removed ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(before, 60)}`;
    return `${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(before, 60)} → ${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(after, 60)}`;
}


/***/ })

};
