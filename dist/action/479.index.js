export const id = 479;
export const ids = [479];
export const modules = {

/***/ 75479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l_: () => (/* binding */ parseChecked),
/* harmony export */   sQ: () => (/* binding */ issuesIn)
/* harmony export */ });
/* unused harmony export issuesOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99308);
/* harmony import */ var _schema_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56154);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72975);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77678);





/** More issues than these help nobody. */
const maxIssues = 100;
/**
 * The document as `schema` reads it.
 *
 * @throws LaurelError `invalid-document` at the first issue; `details.issues` holds the first hundred.
 */
function parseChecked(document, schema) {
    const result = schema.safeParse(document.value);
    if (result.success)
        return result.data;
    throw new InvalidDocument(issuesOf({ document, schema }, result.error.issues), document.file);
}
/** Several issues as one error: it speaks of the first, and `details.issues` lists them all. */
class InvalidDocument extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4 {
    issues;
    constructor(issues, file) {
        const [first, ...others] = issues;
        const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
        super({
            code: 'invalid-document',
            message: `${first?.message ?? 'the document does not fit its schema'}${more}`,
            at: first?.at ?? { file },
            remedy: 'correct the file there',
            details: { issues },
        });
        this.issues = issues;
    }
}
/** Everything that an `invalid-document` error says, each with its place. */
function issuesIn(error) {
    return error instanceof InvalidDocument ? error.issues : [{ at: error.at ?? {}, message: error.message }];
}
/** zod's issues, in the order in which they stand in the file, in words that name the offending value. */
function issuesOf(refused, issues) {
    return issues
        .slice(0, maxIssues)
        .flatMap((issue) => describe(refused, issue, pathOf(issue)))
        .toSorted((a, b) => order(a.at, b.at))
        .slice(0, maxIssues);
}
function pathOf(issue) {
    return issue.path.filter((step) => typeof step !== 'symbol');
}
function order(a, b) {
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
/** `path` is where `issue` lies, from where the schema begins. */
function describe(refused, issue, path) {
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.slice(0, maxIssues).map((key) => unknownKey(refused, path, key));
        case 'invalid_key':
            return [wrongName(refused, path, issue.issues[0]?.message ?? 'not allowed here')];
        case 'invalid_union':
            return describeUnion(refused, issue, path);
        default:
            return [wrongValue(refused, path, issue)];
    }
}
/** Of a union's arms, the one that came furthest, unless none went below the union itself. */
function describeUnion(refused, issue, path) {
    const deepest = issue.errors
        .map((arm) => ({ arm, depth: Math.max(0, ...arm.map((each) => reach(each))) }))
        .toSorted((a, b) => b.depth - a.depth)[0];
    if (deepest === undefined || deepest.depth === 0)
        return [wrongValue(refused, path, issue)];
    return deepest.arm.flatMap((each) => describe(refused, each, [...path, ...pathOf(each)]));
}
function reach(issue) {
    return issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0);
}
/** "gates.auc.min: expected a number, found "high"": what stands there beside what was expected. */
function wrongValue({ document, base = [] }, path, issue) {
    const whole = [...base, ...path];
    const field = whole.length === 0 ? 'the document' : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(whole);
    const present = valueAt(document.value, whole);
    return {
        at: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .positionOf */ .df)(document.placeOf(whole)),
        message: present.found
            ? `${field}: ${wanted(issue)}, found ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(present.value)}`
            : `${field} is missing: ${wanted(issue)}`,
    };
}
const kinds = new Map([
    ['object', 'a map'],
    ['record', 'a map'],
    ['array', 'a list'],
    ['string', 'text'],
    ['number', 'a number'],
    ['int', 'a whole number'],
    ['boolean', 'true or false'],
]);
/** What was expected: the schema's own words, or zod's without its preamble. */
function wanted(issue) {
    const own = !/^(?:Invalid|Too|Unrecognized) /.test(issue.message);
    if (own)
        return issue.message;
    if (issue.code === 'invalid_type')
        return `expected ${kinds.get(issue.expected) ?? issue.expected}`;
    if (issue.code === 'invalid_value')
        return `expected ${issue.values.map(String).join(' or ')}`;
    return issue.message.replace(/^[A-Z][a-z]+(?: [a-z]+)?: /, '');
}
function wrongName({ document, base = [] }, path, why) {
    const whole = [...base, ...path];
    return {
        at: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .positionOf */ .df)(document.placeOfKey(whole)),
        message: `the name ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(whole.at(-1))}: ${why}`,
    };
}
function unknownKey({ document, schema, base = [] }, path, key) {
    const whole = [...base, ...path, key];
    const known = (0,_schema_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .knownKeys */ .e)(schema, path);
    const near = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(key, known);
    const hint = near === undefined ? listed(known) : `: did you mean ${near}?`;
    return {
        at: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .positionOf */ .df)(document.placeOfKey(whole)),
        message: `${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(whole)} is not known here${hint}`,
    };
}
function listed(known) {
    return known.length === 0 || known.length > 20 ? '' : `; known are ${known.join(', ')}`;
}
function valueAt(value, path) {
    let current = value;
    for (const step of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) {
            return { found: false };
        }
        current = Reflect.get(current, step);
    }
    return { found: true, value: current };
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


/***/ }),

/***/ 56154:
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

/***/ 77678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oO: () => (/* binding */ defaultMaxYamlBytes),
  _F: () => (/* binding */ fieldOf),
  hN: () => (/* binding */ parseYaml),
  df: () => (/* binding */ positionOf)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/primitives/show-value.js
var show_value = __webpack_require__(72975);
;// CONCATENATED MODULE: ./.build/js/src/primitives/yaml-lexemes.js
// Refuses, lexeme by lexeme and before anything is built, what Laurel's YAML leaves out.


/** Levels of collections that a document may have. */
const maxYamlDepth = 20;
/** On the parser's stack besides collections: the document below them, a scalar on top. */
const stackOverhead = 2;
const refused = {
    anchor: ['an anchor', 'write the value out; if it is text that begins with &, quote it'],
    alias: ['an alias', 'write the value out; if it is text that begins with *, quote it'],
    tag: ['a tag', 'leave the tag out; if it is text that begins with !, quote it'],
    'directive-line': ['a directive', 'leave the line out: files are YAML 1.2'],
};
/** Sees every lexeme of one text in order. */
class LexemeGuard {
    #lines;
    #inScalar = false;
    constructor(lines) {
        this.#lines = lines;
    }
    /** @throws LaurelError `invalid-document` for an anchor, alias, tag or directive. */
    accept(lexeme, offset) {
        if (this.#inScalar) {
            this.#inScalar = false; // the text of a plain or block scalar, whatever it looks like
            return;
        }
        if (lexeme === dist/* CST */.DB.SCALAR)
            this.#inScalar = true;
        else
            this.#refuse(dist/* CST */.DB.tokenType(lexeme) ?? '', lexeme, offset);
    }
    /** @throws LaurelError `invalid-document` before the parser's stack, and ours, can grow too deep. */
    limitDepth(stackSize, offset) {
        if (stackSize > maxYamlDepth + stackOverhead)
            throw tooDeep(this.#lines, offset);
    }
    #refuse(kind, lexeme, offset) {
        const found = Object.hasOwn(refused, kind) ? refused[kind] : undefined;
        if (found === undefined)
            return;
        const [what, remedy] = found;
        throw this.#lines.refusal(offset, `${what}, ${(0,show_value/* showValue */.v)(lexeme)}, which is not read`, remedy);
    }
}
function tooDeep(lines, offset) {
    return lines.refusal(offset, `YAML nested deeper than ${maxYamlDepth} levels`, 'flatten the document');
}

;// CONCATENATED MODULE: ./.build/js/src/primitives/yaml-lines.js
// Offsets in a text, as the line and column that people see.

function linesOf(text, file) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const at = (offset, field) => {
        const line = lineIndex(starts, offset);
        const position = { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
        return field === undefined || field === '' ? position : { ...position, field };
    };
    return {
        text,
        at,
        line: (number) => text.slice(starts[number - 1] ?? text.length, starts[number]).replace(/\r?\n$/, ''),
        refusal: (offset, message, remedy) => new errors/* LaurelError */.Q4({ code: 'invalid-document', message, at: at(offset), remedy }),
    };
}
/** The last line that begins at or before `offset`, by bisection. */
function lineIndex(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./.build/js/src/primitives/yaml-values.js
// From the syntax tree to plain values, each with its position: keys are unique text, numbers finite and exact.



/** The value of a syntax tree; recursion is bounded because the depth of the tree is. */
function convert(node, lines) {
    return convertAt(node, { lines, depth: 0, offset: 0 });
}
/** The node at `path`, or the deepest one on the way to it. */
function nearest(root, path) {
    let node = root;
    for (const step of path) {
        const child = node.children?.get(step);
        if (child === undefined)
            return node;
        node = child;
    }
    return node;
}
function convertAt(node, context) {
    const isCollection = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node);
    if (isCollection && context.depth >= maxYamlDepth)
        throw tooDeep(context.lines, offsetOf(node, context));
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(node.items, offsetOf(node, context), context);
    if ((0,dist/* isSeq */.oP)(node))
        return convertSequence(node.items, offsetOf(node, context), context);
    const base = placed(offsetOf(node, context), context);
    if (!(0,dist/* isScalar */.jn)(node))
        return { ...base, value: null, text: '' };
    const text = node.source ?? '';
    return { ...base, value: scalarValue(node, text, base.offset, context.lines), text };
}
function convertMap(pairs, offset, context) {
    const { lines } = context;
    const value = Object.create(null);
    const children = new Map();
    for (const pair of pairs) {
        const keyOffset = offsetOf(pair.key, context);
        const key = keyText(pair.key, keyOffset, lines);
        const earlier = children.get(key);
        if (earlier !== undefined)
            throw duplicate(key, keyOffset, earlier, lines);
        const child = convertAt(pair.value, { lines, depth: context.depth + 1, offset: keyOffset, keyOffset });
        children.set(key, child);
        value[key] = child.value;
    }
    return { ...placed(offset, context), value, children };
}
function convertSequence(items, offset, context) {
    const children = new Map();
    const value = items.map((item, index) => {
        const child = convertAt(item, { lines: context.lines, depth: context.depth + 1, offset });
        children.set(index, child);
        return child.value;
    });
    return { ...placed(offset, context), value, children };
}
function placed(offset, { depth, keyOffset }) {
    return keyOffset === undefined ? { offset, depth } : { offset, depth, keyOffset };
}
function offsetOf(node, context) {
    const known = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.range?.[0] : undefined;
    return known ?? context.offset;
}
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
function keyText(key, offset, lines) {
    if (!(0,dist/* isScalar */.jn)(key))
        throw lines.refusal(offset, 'a key that is not text', 'write a plain word as the key');
    const text = key.source ?? '';
    if (text === '')
        throw lines.refusal(offset, 'an empty key', 'name the entry before its colon');
    if (text === '<<' && key.type === 'PLAIN') {
        throw lines.refusal(offset, 'a merge key (<<), which is not read', 'write the merged entries out');
    }
    if (reservedKeys.has(text)) {
        throw lines.refusal(offset, `the key ${(0,show_value/* showValue */.v)(text)} is reserved`, 'choose another name');
    }
    const hidden = invisible.exec(text);
    if (hidden === null)
        return text;
    throw lines.refusal(offset, `the key ${(0,show_value/* showValue */.v)(text)} holds the invisible character ${(0,show_value/* nameCodePoint */.L)(hidden[0])}`, 'type the key again');
}
function duplicate(key, offset, earlier, lines) {
    const first = lines.at(earlier.keyOffset ?? earlier.offset);
    return lines.refusal(offset, `the key ${(0,show_value/* showValue */.v)(key)} stands twice in one map (first in line ${first.line})`, 'keep one of the two');
}
const number = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const otherBase = /^(?:[-+]?0[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const notFinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const words = new Map([
    ['', null],
    ['~', null],
    ...['null', 'Null', 'NULL'].map((word) => [word, null]),
    ...['true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['false', 'False', 'FALSE'].map((word) => [word, false]),
]);
/** YAML 1.2's core schema, without the numbers that would not survive as they were meant. */
function scalarValue(node, text, offset, lines) {
    if (node.type !== 'PLAIN')
        return wellFormed(text, offset, lines);
    const word = words.get(text);
    if (word !== undefined)
        return word;
    if (notFinite.test(text))
        throw notFiniteRefusal(text, offset, lines);
    if (otherBase.test(text)) {
        throw lines.refusal(offset, `the number ${text} reads differently from program to program`, 'write it in decimal without leading zeros, or in quotes if it is text');
    }
    return number.test(text) ? exactNumber(text, offset, lines) : text;
}
function wellFormed(text, offset, lines) {
    if (text.isWellFormed())
        return text;
    throw lines.refusal(offset, 'text with half a surrogate pair', 'correct the \\u escape: it names no character');
}
function exactNumber(text, offset, lines) {
    const value = Number(text);
    if (!Number.isFinite(value))
        throw notFiniteRefusal(text, offset, lines);
    if (!Number.isInteger(value) || Number.isSafeInteger(value))
        return value;
    throw lines.refusal(offset, `the integer ${(0,show_value/* showValue */.v)(text)} is beyond 2^53 - 1 and would be rounded`, 'write it in quotes');
}
function notFiniteRefusal(text, offset, lines) {
    return lines.refusal(offset, `${(0,show_value/* showValue */.v)(text)} is not a finite number`, 'write a finite number');
}

;// CONCATENATED MODULE: ./.build/js/src/primitives/yaml.js
// YAML that people write: strict YAML 1.2 with the position of every value, in time linear in its size.
// JSON is YAML and is read with the same strictness. What is refused, and why: docs/decisions/0002-yaml.md.





const defaultMaxYamlBytes = 64 * 1024;
/**
 * Parses one YAML 1.2 (or JSON) document of at most `maxBytes` and 20 levels.
 *
 * @throws LaurelError `invalid-document`, with file, line and column, for anything but exactly one document
 *   of plain maps with unique text keys, lists, strings, finite numbers, booleans and nulls: no anchors,
 *   aliases, tags, merge keys, directives, invisible characters in keys, or text that is not UTF-8.
 */
function parseYaml(text, file, options = {}) {
    const maxBytes = options.maxBytes ?? defaultMaxYamlBytes;
    refuseSize(sizeOf(text), maxBytes, file);
    const lines = linesOf(decode(text, file), file);
    refuseUnprintable(lines);
    const contents = compose(lines);
    const root = convert(contents, lines);
    return {
        file,
        value: root.value,
        placeOf: (path) => lines.at(nearest(root, path).offset, fieldOf(path)),
        placeOfKey: (path) => {
            const node = nearest(root, path);
            return lines.at(node.keyOffset ?? node.offset, fieldOf(path));
        },
        textOf: (path) => {
            const node = nearest(root, path);
            return node.depth === path.length ? node.text : undefined;
        },
        lineText: (line) => lines.line(line),
    };
}
/** `gates.auc.slices["EU west"][2]`: how a path is shown to people. */
function fieldOf(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        if (!/^[\w-]+$/.test(step))
            return `[${JSON.stringify(step)}]`;
        return index === 0 ? step : `.${step}`;
    })
        .join('');
}
/** A place without its field, for a message that names the field itself. */
function positionOf(place) {
    const { field: _, ...position } = place;
    return position;
}
function sizeOf(text) {
    return typeof text === 'string' ? Buffer.byteLength(text) : text.byteLength;
}
function refuseSize(size, maxBytes, file) {
    if (size <= maxBytes)
        return;
    throw new errors/* LaurelError */.Q4({
        code: 'invalid-document',
        message: `${size} bytes of YAML, more than the ${maxBytes} that are read`,
        at: { file },
        remedy: 'split the file, or keep data out of it',
    });
}
function decode(text, file) {
    if (typeof text === 'string') {
        if (text.isWellFormed())
            return text;
        throw notUtf8(linesOf(text, file), text.search(/\p{Cs}/u));
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
    }
    catch {
        const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(text);
        throw notUtf8(linesOf(lossy, file), lossy.indexOf('\ufffd'));
    }
}
function notUtf8(lines, offset) {
    return lines.refusal(offset, 'text that is not UTF-8', 'save the file as UTF-8');
}
// What YAML 1.2 §5.1 allows in a stream, and no byte order mark, wherever it stands.
const unprintable = /[^\t\n\r\x20-\x7e\u0085\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
function refuseUnprintable(lines) {
    const found = unprintable.exec(lines.text);
    if (found === null)
        return;
    const isMark = found[0] === '\ufeff';
    const name = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    throw lines.refusal(found.index, isMark ? 'a byte order mark' : `the unprintable character ${name}`, isMark ? 'save the file as UTF-8 without a byte order mark' : 'remove it');
}
function compose(lines) {
    const guard = new LexemeGuard(lines);
    const parser = new dist/* Parser */.iX();
    const composer = new dist/* Composer */.Dk({
        schema: 'failsafe', // scalars are read in yaml-values.ts
        uniqueKeys: false, // checked there too: the package compares each key with every other
        prettyErrors: false,
        logLevel: 'silent',
    });
    const tokens = [];
    for (const lexeme of new dist/* Lexer */.JG().lex(lines.text)) {
        guard.accept(lexeme, parser.offset);
        tokens.push(...parser.next(lexeme));
        guard.limitDepth(parser.stack.length, parser.offset);
    }
    tokens.push(...parser.end());
    return onlyDocument(composer.compose(tokens, true, lines.text.length), lines);
}
function onlyDocument(documents, lines) {
    let only;
    for (const document of documents) {
        if (only !== undefined) {
            throw lines.refusal(document.range[0], 'a second YAML document in one file', 'write one document to a file, without --- between');
        }
        only = document;
        const problem = document.errors[0] ?? document.warnings[0];
        if (problem === undefined)
            continue;
        throw lines.refusal(problem.pos[0], `not YAML: ${problem.message}`, 'correct the syntax there');
    }
    const contents = only?.contents;
    return (0,dist/* isNode */.Ll)(contents) ? contents : null;
}


/***/ })

};
