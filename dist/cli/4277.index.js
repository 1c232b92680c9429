export const id = 4277;
export const ids = [4277];
export const modules = {

/***/ 27750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readPredictions)
});

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/limits.js
// How much of a file of predictions is read before it is refused: a hostile file costs as little as a wrong one.
const mebibyte = 1024 * 1024;
const predictionLimits = {
    fileBytes: 4096 * mebibyte,
    rows: 20_000_000,
    columns: 10_000,
    rowLength: mebibyte,
    cellLength: 1_024,
    classes: 1_000,
    values: 10_000,
    footerBytes: 4 * mebibyte,
    pageBytes: 64 * mebibyte,
    decompressedBytes: 8192 * mebibyte,
};

// EXTERNAL MODULE: ./.build/js/src/primitives/show-value.js
var show_value = __webpack_require__(72975);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/unusable.js
var unusable = __webpack_require__(51091);
;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/columns/cell.js
// One cell as a reader found it, and what may be made of it.


const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const notFinite = /^[+-]?(?:nan|inf|infinity)$/i;
const localeDecimal = /^[+-]?\d+,\d+$/;
/** @throws PredictionRefusal `empty-cell`, `not-a-number`, `not-finite`. */
function numberOf(cell, kind) {
    const value = plainNumber(cell, kind);
    if (value === undefined)
        throw noNumber(cell);
    if (Number.isFinite(value))
        return value;
    throw new unusable/* PredictionRefusal */.ol('not-finite', `is ${(0,show_value/* showValue */.v)(cell)}, which is no finite number`);
}
function plainNumber(cell, kind) {
    if (typeof cell === 'number')
        return cell;
    if (typeof cell === 'bigint')
        return Number(cell);
    return kind === 'text' && typeof cell === 'string' && decimal.test(cell) ? Number(cell) : undefined;
}
function noNumber(cell) {
    if (isEmpty(cell))
        return emptyCell();
    if (typeof cell === 'string' && notFinite.test(cell)) {
        return new unusable/* PredictionRefusal */.ol('not-finite', `is ${(0,show_value/* showValue */.v)(cell)}, which is no finite number`);
    }
    const remedy = typeof cell === 'string' && localeDecimal.test(cell)
        ? `write decimals with a point: ${cell.replace(',', '.')}`
        : 'write a decimal number, unquoted where the format tells numbers from text';
    return new unusable/* PredictionRefusal */.ol('not-a-number', `is ${(0,show_value/* showValue */.v)(cell)}, which is no number`, { remedy });
}
/** Whether there is nothing in it: no text, no value, no such key. */
function isEmpty(cell) {
    return cell === undefined || cell === null || cell === '';
}
function emptyCell() {
    return new unusable/* PredictionRefusal */.ol('empty-cell', 'is empty', {
        remedy: 'leave no cell empty: give the row a value, or leave the example out for every version',
    });
}
/** Text of bounded length; whole numbers of a typed file as their digits. */
function textOf(cell, maxLength) {
    const text = plainText(cell);
    if (text === undefined) {
        throw new unusable/* PredictionRefusal */.ol('mixed-types', `is ${(0,show_value/* showValue */.v)(cell)}, which is neither text nor a whole number`);
    }
    if (text === '')
        throw emptyCell();
    if (text.length > maxLength) {
        throw new unusable/* PredictionRefusal */.ol('too-long', `has ${text.length} characters, more than ${maxLength}`);
    }
    if (!text.isWellFormed())
        throw new unusable/* PredictionRefusal */.ol('not-utf8', `is ${(0,show_value/* showValue */.v)(text)}, half a character`);
    return text;
}
function plainText(cell) {
    if (typeof cell === 'string')
        return cell;
    if (typeof cell === 'bigint')
        return String(cell);
    if (cell === undefined || cell === null)
        return '';
    return typeof cell === 'number' && Number.isSafeInteger(cell) ? String(cell) : undefined;
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/columns/growing.js
// A column of numbers that grows without being copied until it is whole.
const blockLength = 65_536;
/** `make` says in what the numbers are kept while they come. */
class Growing {
    #make;
    #full = [];
    #block;
    #used = 0;
    constructor(make) {
        this.#make = make;
        this.#block = make(blockLength);
    }
    get length() {
        return this.#full.length * blockLength + this.#used;
    }
    push(value) {
        if (this.#used === blockLength) {
            this.#full.push(this.#block);
            this.#block = this.#make(blockLength);
            this.#used = 0;
        }
        this.#block[this.#used] = value;
        this.#used += 1;
    }
    /** All of it, written into `target`, which is as long as this. */
    copyTo(target) {
        for (const [index, block] of this.#full.entries())
            target.set(block, index * blockLength);
        target.set(this.#block.subarray(0, this.#used), this.#full.length * blockLength);
        return target;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/columns/category-column.js
// A column with few distinct values, each kept once: classes, groups, slices.




class CategoryColumn {
    column;
    #rules;
    #codeOf = new Map();
    #values = [];
    #firstRows = [];
    #codes = new Growing((length) => new Uint16Array(length));
    #type;
    constructor(column, rules) {
        this.column = column;
        this.#rules = rules;
    }
    add(cell) {
        this.#codes.push(this.#codeOf.get(cell) ?? this.#learn(cell));
    }
    coded() {
        return {
            name: this.column,
            values: this.#values,
            codes: this.#codes.copyTo(new Uint16Array(this.#codes.length)),
        };
    }
    /** The row, from 1, in which a value came first. */
    firstRow(code) {
        return this.#firstRows[code] ?? 0;
    }
    /** A cell that was not seen before: it may still be another spelling of a value that was. */
    #learn(cell) {
        const value = this.#valueOf(cell);
        const known = this.#values.indexOf(value);
        const code = known < 0 ? this.#values.length : known;
        if (code >= this.#rules.maxValues || this.#codeOf.size >= 2 * this.#rules.maxValues) {
            throw new unusable/* PredictionRefusal */.ol('too-many-values', `has more than ${this.#rules.maxValues} distinct values`, {
                remedy: 'name a column of classes, groups or slices here, not one of ids or of numbers',
            });
        }
        if (known < 0) {
            this.#values.push(value);
            this.#firstRows.push(this.#codes.length + 1);
        }
        this.#codeOf.set(typeof cell === 'string' ? ownCopy(cell) : cell, code);
        return code;
    }
    #valueOf(cell) {
        const type = typeof cell === 'bigint' ? 'number' : typeof cell;
        const value = plainValue(cell, this.#rules);
        this.#type ??= type;
        if (type !== this.#type) {
            throw new unusable/* PredictionRefusal */.ol('mixed-types', `is ${(0,show_value/* showValue */.v)(cell)}, and the rows before have a ${this.#type}`);
        }
        return value;
    }
}
const nameOfNothing = /^[+-]?(?:nan|inf|infinity)$/i;
const wholeNumber = /^[+-]?\d+\.0+$/;
function plainValue(cell, { kind, maxLength, areClasses }) {
    if (typeof cell === 'boolean')
        return String(cell);
    if (typeof cell === 'number')
        return String(numberOf(cell, kind));
    const text = textOf(cell, maxLength);
    if (areClasses && nameOfNothing.test(text))
        throw new unusable/* PredictionRefusal */.ol('not-finite', `is ${(0,show_value/* showValue */.v)(text)}, which is no class`);
    if (control.test(text))
        throw new unusable/* PredictionRefusal */.ol('malformed', `is ${(0,show_value/* showValue */.v)(text)}, with a control character`);
    // `1.0` is how pandas writes a 1 of a column that has gaps elsewhere.
    return ownCopy(areClasses && wholeNumber.test(text) ? text.replace(/\.0+$/, '') : text);
}
const control = /\p{Cc}/u;
/** A piece of a larger text would keep all of it in memory. */
function ownCopy(text) {
    return Buffer.from(text).toString();
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/columns/number-column.js
// A column of finite numbers: scores, weights, measured values.



class NumberColumn {
    column;
    #rules;
    #values = new Growing((length) => new Float64Array(length));
    constructor(column, rules) {
        this.column = column;
        this.#rules = rules;
    }
    add(cell) {
        const value = numberOf(cell, this.#rules.kind);
        if (value < 0 && this.#rules.atLeastZero === true) {
            throw new unusable/* PredictionRefusal */.ol('negative', `is ${value}, and must be at least 0`);
        }
        this.#values.push(value);
    }
    values() {
        return this.#values.copyTo(new Float64Array(this.#values.length));
    }
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/columns/text-column.js
// A column of text in which most values differ, as ids do: its UTF-8 in blocks, no object per row.



/** A position is its block's number and an offset of this many bits: no text lies across two blocks. */
const blockBits = 20;
const blockBytes = 1 << blockBits;
const offsetMask = blockBytes - 1;
const rowBits = 16;
const rowMask = (1 << rowBits) - 1;
const nothing = new Uint8Array();
/** Positions are 32 bits. */
const maxBlocks = 2 ** (32 - blockBits);
class TextColumn {
    column;
    #maxLength;
    #blocks = [];
    #positions = [];
    #sizes = [];
    #count = 0;
    #free = blockBytes;
    /** `maxLength` in characters, at most 16,384. */
    constructor(column, maxLength) {
        this.column = column;
        this.#maxLength = maxLength;
    }
    get length() {
        return this.#count;
    }
    add(cell) {
        const text = textOf(cell, this.#maxLength);
        // At most 3 bytes for each unit of UTF-16.
        if (this.#free + text.length * 3 > blockBytes)
            this.#startBlock();
        const block = this.#blocks[this.#blocks.length - 1] ?? nothing;
        const size = writeText(text, block, this.#free);
        this.#note((this.#blocks.length - 1) * blockBytes + this.#free, size);
        this.#free += size;
    }
    /** The text of a row, from 0. */
    at(row) {
        const position = this.#positionOf(row);
        const { buffer, byteOffset } = this.#blockAt(position);
        return Buffer.from(buffer, byteOffset + (position & offsetMask), this.#sizeOf(row)).toString();
    }
    /** Whether a row has the same text as a row of another column. */
    equals(row, other, otherRow) {
        const size = this.#sizeOf(row);
        if (size !== other.#sizeOf(otherRow))
            return false;
        const [position, theirs] = [this.#positionOf(row), other.#positionOf(otherRow)];
        const [block, otherBlock] = [this.#blockAt(position), other.#blockAt(theirs)];
        const [from, otherFrom] = [position & offsetMask, theirs & offsetMask];
        for (let at = 0; at < size; at += 1)
            if (block[from + at] !== otherBlock[otherFrom + at])
                return false;
        return true;
    }
    /** FNV-1a over the bytes of a row, going on from `seed`. */
    hash(row, seed) {
        const position = this.#positionOf(row);
        const block = this.#blockAt(position);
        const end = (position & offsetMask) + this.#sizeOf(row);
        let hash = seed;
        for (let at = position & offsetMask; at < end; at += 1) {
            hash = Math.imul(hash ^ (block[at] ?? 0), 0x01_00_01_93);
        }
        return hash;
    }
    #sizeOf(row) {
        return this.#sizes[row >>> rowBits]?.[row & rowMask] ?? 0;
    }
    #positionOf(row) {
        return this.#positions[row >>> rowBits]?.[row & rowMask] ?? 0;
    }
    #blockAt(position) {
        return this.#blocks[position >>> blockBits] ?? nothing;
    }
    #startBlock() {
        if (this.#blocks.length === maxBlocks)
            throw new unusable/* PredictionRefusal */.ol('too-large', 'has more than 4 GiB of ids');
        this.#blocks.push(new Uint8Array(blockBytes));
        this.#free = 0;
    }
    #note(position, size) {
        const row = this.#count & rowMask;
        if (row === 0) {
            this.#positions.push(new Uint32Array(rowMask + 1));
            this.#sizes.push(new Uint16Array(rowMask + 1));
        }
        const last = this.#positions.length - 1;
        const [positions, sizes] = [this.#positions[last], this.#sizes[last]];
        if (positions !== undefined)
            positions[row] = position;
        if (sizes !== undefined)
            sizes[row] = size;
        this.#count += 1;
    }
}
/** Writes UTF-8 and returns how many bytes. Most ids are ASCII, and short: a call into the runtime costs more. */
function writeText(text, into, from) {
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit < 0x20 || unit === 0x7f) {
            throw new unusable/* PredictionRefusal */.ol('malformed', `is ${(0,show_value/* showValue */.v)(text)}, with a control character`);
        }
        if (unit >= 0x80)
            return Buffer.from(into.buffer, into.byteOffset).write(text, from);
        into[from + at] = unit;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/columns/row-index.js
// From what rows say in some columns of text back to the rows: exact, in 11 to 22 bytes a row.

/** How far the table is searched for a free place before its texts are taken for made up to collide. */
const maxProbes = 4_096;
const fnvOffset = 0x81_1c_9d_c5;
const fnvPrime = 0x01_00_01_93;
class RowIndex {
    #columns;
    /**
     * Open addressing, at most three quarters full. A place is two numbers: row + 1, or 0 where free, and the row's
     * hash, so that texts are fetched from all over memory only to be found equal.
     */
    #table;
    #mask;
    /** An empty index for the rows of `columns`, which are all of one length and whole. */
    constructor(columns) {
        this.#columns = columns;
        const capacity = 2 ** Math.ceil(Math.log2((this.rows * 4) / 3 + 1));
        this.#table = new Uint32Array(2 * capacity);
        this.#mask = capacity - 1;
    }
    get rows() {
        return this.#columns[0]?.length ?? 0;
    }
    /**
     * Enters a row, once each. Returns the row entered before that says the same, else `row` itself.
     *
     * @throws PredictionRefusal `malformed` for texts made up to collide, which would take for ever.
     */
    enter(row) {
        const hash = this.#hash(row);
        const place = this.#search(this, row, hash);
        if (place < 0)
            throw new unusable/* PredictionRefusal */.ol('malformed', 'has texts that seem made up to be slow to tell apart');
        const entry = this.#table[place] ?? 0;
        if (entry > 0)
            return entry - 1;
        this.#table[place] = row + 1;
        this.#table[place + 1] = hash;
        return row;
    }
    /** The entered row that says the same as a row of `other`; -1 where none does. */
    find(other, row) {
        const place = this.#search(other, row, other.#hash(row));
        return place < 0 ? -1 : (this.#table[place] ?? 0) - 1;
    }
    /** Where a row of `other` is entered, or would be; -1 where the search was given up. */
    #search(other, row, hash) {
        for (let probe = hash; probe < hash + maxProbes; probe += 1) {
            const place = 2 * (probe & this.#mask);
            const entry = this.#table[place] ?? 0;
            if (entry === 0)
                return place;
            if (this.#table[place + 1] === hash && this.#equals(entry - 1, other, row))
                return place;
        }
        return -1;
    }
    #equals(row, other, otherRow) {
        for (let index = 0; index < this.#columns.length; index += 1) {
            const [ours, theirs] = [this.#columns[index], other.#columns[index]];
            if (ours === undefined || theirs === undefined || !ours.equals(row, theirs, otherRow))
                return false;
        }
        return true;
    }
    /** FNV-1a of every column with a separator after it, and the finish of MurmurHash3: its low bits are used. */
    #hash(row) {
        let hash = fnvOffset;
        for (const column of this.#columns)
            hash = Math.imul(column.hash(row, hash) ^ 0xff, fnvPrime);
        hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
        hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
        return (hash ^ (hash >>> 16)) >>> 0;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/example-ids.js
// Which example each row is of: ids with a way back from an id to its row. Ranked examples are known by their query
// and their id together, since one document is found for many queries.



class ExampleIds {
    #columns;
    #index;
    /**
     * `columns` together name an example, the last of them the id.
     *
     * @throws PredictionRefusal `duplicate-id` with both rows.
     */
    constructor(columns) {
        this.#columns = columns;
        this.#index = new RowIndex(columns);
        for (let row = 0; row < this.count; row += 1) {
            const first = this.#index.enter(row);
            if (first !== row)
                throw this.#duplicate(first, row);
        }
    }
    get count() {
        return this.#index.rows;
    }
    /** For people: the id of a row, from 0, with its query before it where there is one. */
    at(row) {
        return this.#columns.map((column) => column.at(row)).join(' / ');
    }
    /** The row, from 0, that is of the same example as a row of `others`; -1 where none is. */
    rowOf(others, row) {
        return this.#index.find(others.#index, row);
    }
    #duplicate(first, second) {
        const column = this.#columns.at(-1)?.column;
        return new unusable/* PredictionRefusal */.ol('duplicate-id', `${(0,show_value/* showValue */.v)(this.at(second))} is in row ${first + 1} and in row ${second + 1}`, {
            remedy: 'an example has one row: give every row an id of its own',
            detail: { row: second + 1, ...(column === undefined ? {} : { column }) },
        });
    }
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/binary-classes.js
// Which of two classes is the positive one, and the rows of a column as 0 and 1.


const truths = new Map([
    ['0', 0],
    ['1', 1],
    ['false', 0],
    ['true', 1],
]);
/** Whether every class says by itself which of two it is: 0 and 1, or true and false. */
function areTruths(values) {
    return values.every((value) => truths.has(value.toLowerCase()));
}
/**
 * Labels and decisions as 0 and 1, where `positive` names the class that is 1.
 *
 * @throws PredictionRefusal `unknown-class`, `mixed-types`.
 */
function binaryClasses(labels, decisions, positive) {
    const columns = decisions === null ? [labels] : [labels, decisions];
    const truthOf = positive === undefined ? ownTruth(columns) : namedTruth(columns, positive);
    return {
        positive: positive ?? '1',
        labels: truthsOf(labels.coded(), truthOf),
        decisions: decisions === null ? null : truthsOf(decisions.coded(), truthOf),
    };
}
function ownTruth(columns) {
    for (const column of columns) {
        const { values } = column.coded();
        const unknown = values.findIndex((value) => !truths.has(value.toLowerCase()));
        if (unknown >= 0) {
            throw refusal(column, unknown, 'unknown-class', 'is neither 0 nor 1, and no positive class is named', {
                remedy: 'write positive: with the class whose score is given',
            });
        }
        const other = values.findIndex((value) => value.length > 1 !== (values[0] ?? '').length > 1);
        if (other >= 0)
            throw refusal(column, other, 'mixed-types', 'stands among labels that are written otherwise');
    }
    return (value) => truths.get(value.toLowerCase()) ?? 0;
}
function namedTruth(columns, positive) {
    const negatives = new Set();
    for (const column of columns) {
        for (const [code, value] of column.coded().values.entries()) {
            if (value !== positive)
                negatives.add(value);
            if (negatives.size > 1) {
                const known = [...negatives].slice(0, -1).map((name) => (0,show_value/* showValue */.v)(name));
                const why = `is a third class beside ${(0,show_value/* showValue */.v)(positive)} and ${known.join()}`;
                throw refusal(column, code, 'unknown-class', why, {
                    remedy: `name the positive class as it is written in the file, or write task: multiclass`,
                });
            }
        }
    }
    return (value) => (value === positive ? 1 : 0);
}
function truthsOf({ values, codes }, truthOf) {
    const truth = values.map((value) => truthOf(value));
    const rows = new Uint8Array(codes.length);
    for (let row = 0; row < codes.length; row += 1)
        rows[row] = truth[codes[row] ?? 0] ?? 0;
    return rows;
}
function refusal(column, code, kind, why, more = {}) {
    return new unusable/* PredictionRefusal */.ol(kind, `${(0,show_value/* showValue */.v)(column.coded().values[code])} ${why}`, {
        ...more,
        detail: { row: column.firstRow(code), column: column.column },
    });
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/columns/undecided-column.js
// A column of labels or decisions whose task nobody named: read as classes and as numbers until the rows tell.



class UndecidedColumn {
    column;
    #classes;
    #numbers;
    constructor(column, rules) {
        this.column = column;
        this.#classes = new CategoryColumn(column, rules);
        this.#numbers = new NumberColumn(column, rules);
    }
    /** `null` where there are too many for classes. */
    get classes() {
        return this.#classes;
    }
    /** `null` where some row is no number. */
    get numbers() {
        return this.#numbers;
    }
    /** What is refused as both, or by a rule that both share, is refused. */
    add(cell) {
        if (this.#numbers !== null && !passes(this.#numbers, cell, 'not-a-number', this.#classes === null)) {
            this.#numbers = null;
        }
        if (this.#classes !== null && !passes(this.#classes, cell, 'too-many-values', this.#numbers === null)) {
            this.#classes = null;
        }
    }
}
function passes(column, cell, forgiven, isLast) {
    try {
        column.add(cell);
        return true;
    }
    catch (error) {
        if (error instanceof unusable/* PredictionRefusal */.ol && error.code === forgiven && !isLast)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/plan-answers.js





/** @throws PredictionRefusal `no-column` where the task needs one that is not named. */
function planAnswers(spec, rules) {
    const task = knownTask(spec);
    return task === undefined ? planUndecided(spec, rules) : planners[task](spec, rules);
}
const planners = {
    binary: planBinary,
    multiclass: planMulticlass,
    regression: planRegression,
    ranking: planRanking,
};
/** The task where it is named or follows from another field. */
function knownTask({ columns, task, positive }) {
    if (task !== undefined)
        return task;
    if (columns.query !== undefined)
        return 'ranking';
    return positive === undefined ? undefined : 'binary';
}
function planBinary({ columns, positive }, rules) {
    const label = new CategoryColumn(columns.label, rules);
    const decision = columns.prediction === undefined ? null : new CategoryColumn(columns.prediction, rules);
    const score = columns.score === undefined ? null : new NumberColumn(columns.score, rules);
    return {
        sinks: present([label, decision, score]),
        finish: () => ({
            task: 'binary',
            ...binaryClasses(label, decision, positive),
            scores: score?.values() ?? null,
        }),
    };
}
function planMulticlass({ columns }, rules) {
    const label = new CategoryColumn(columns.label, rules);
    const decision = new CategoryColumn(required(columns.prediction, 'prediction'), rules);
    const score = columns.score === undefined ? null : new NumberColumn(columns.score, rules);
    return {
        sinks: present([label, decision, score]),
        finish: () => multiclassAnswers(label.coded(), decision.coded(), score),
    };
}
function planRegression({ columns }, rules) {
    const label = new NumberColumn(columns.label, rules);
    const score = new NumberColumn(required(columns.score ?? columns.prediction, 'score'), rules);
    return {
        sinks: [label, score],
        finish: () => ({ task: 'regression', labels: label.values(), scores: score.values() }),
    };
}
function planRanking({ columns }, { kind }) {
    const label = new NumberColumn(columns.label, { kind, atLeastZero: true });
    const score = new NumberColumn(required(columns.score, 'score'), { kind });
    return {
        sinks: [label, score],
        finish: () => ({ task: 'ranking', labels: label.values(), scores: score.values() }),
    };
}
/** Documents that name no task: labels that are 0 and 1, or true and false, are binary; other numbers without decisions are measured; the rest is classes. */
function planUndecided({ columns }, rules) {
    const label = new UndecidedColumn(columns.label, rules);
    const decision = columns.prediction === undefined ? null : new UndecidedColumn(columns.prediction, rules);
    const score = columns.score === undefined ? null : new NumberColumn(columns.score, rules);
    return {
        sinks: present([label, decision, score]),
        finish: () => {
            const { classes, numbers } = label;
            if (classes !== null && areTruths(classes.coded().values) && decision?.classes !== null) {
                const truths = binaryClasses(classes, decision?.classes ?? null, undefined);
                return { task: 'binary', ...truths, scores: score?.values() ?? null };
            }
            if (classes !== null && decision !== null && decision.classes !== null && decision.numbers === null) {
                return multiclassAnswers(classes.coded(), decision.classes.coded(), score);
            }
            const said = decision === null ? score : null;
            if (numbers !== null && said !== null) {
                return { task: 'regression', labels: numbers.values(), scores: said.values() };
            }
            throw new unusable/* PredictionRefusal */.ol('task-unclear', `has labels that may be classes or numbers`, {
                remedy: 'write task: binary, multiclass, regression or ranking',
                detail: { column: columns.label },
            });
        },
    };
}
/** One list of classes for both: in the order of labels, then of what was only ever predicted. */
function multiclassAnswers(label, decision, score) {
    const classes = [...new Set([...label.values, ...decision.values])];
    const codes = Uint16Array.from(decision.values, (value) => classes.indexOf(value));
    return {
        task: 'multiclass',
        classes,
        labels: label.codes,
        decisions: decision.codes.map((code) => codes[code] ?? 0),
        scores: score?.values() ?? null,
    };
}
function required(column, field) {
    if (column !== undefined)
        return column;
    throw new unusable/* PredictionRefusal */.ol('no-column', `needs a column that the evaluation does not name: ${field}`, {
        remedy: `write ${field}: with the name of the column in the evaluation, and attach it again`,
    });
}
function present(sinks) {
    return sinks.filter((sink) => sink !== null);
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/queries.js
// The queries of a ranking, numbered.

/** Without a column all rows are one query's. */
function numberQueries(column, rows) {
    const queries = new Uint32Array(rows);
    if (column === null)
        return { queries, queryCount: 1 };
    const index = new RowIndex([column]);
    let queryCount = 0;
    for (let row = 0; row < rows; row += 1) {
        const first = index.enter(row);
        queries[row] = first === row ? queryCount : (queries[first] ?? 0);
        if (first === row)
            queryCount += 1;
    }
    return { queries, queryCount };
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/plan-columns.js
// From what an evaluation says of its predictions to the columns that are read, and from those to a table.







/** @throws PredictionRefusal `no-column` where the task needs one that is not named. */
function planColumns(spec, kind, limits) {
    const { columns } = spec;
    const rules = { kind, maxValues: limits.values, maxLength: limits.cellLength, areClasses: false };
    const answers = planAnswers(spec, { ...rules, maxValues: limits.classes, areClasses: true });
    const id = new TextColumn(columns.id, limits.cellLength);
    const query = columns.query === undefined ? null : new TextColumn(columns.query, limits.cellLength);
    const weight = columns.weight === undefined ? null : new NumberColumn(columns.weight, { kind, atLeastZero: true });
    const { groups = [], slices = [] } = columns;
    const attributes = new Map([...groups, ...slices].map((name) => [name, new CategoryColumn(name, rules)]));
    return {
        sinks: [id, query, ...answers.sinks, weight, ...attributes.values()].filter((sink) => sink !== null),
        finish: (file) => {
            const rows = id.length;
            if (rows === 0)
                throw new unusable/* PredictionRefusal */.ol('no-rows', 'has no rows');
            const answered = answers.finish();
            const coded = new Map([...attributes].map(([name, column]) => [name, column.coded()]));
            const isRanking = answered.task === 'ranking';
            const base = {
                file,
                rows,
                ids: new ExampleIds(isRanking && query !== null ? [query, id] : [id]),
                weights: weight?.values() ?? null,
                groups: new Map([...coded].filter(([name]) => groups.includes(name))),
                slices: new Map([...coded].filter(([name]) => slices.includes(name))),
            };
            return isRanking ? { ...base, ...answered, ...numberQueries(query, rows) } : { ...base, ...answered };
        },
    };
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/readers/row-feed.js
var row_feed = __webpack_require__(15682);
;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/csv-rows.js
// The rows of a CSV: a header first, then rows as wide as it, each with the line it ends on.


class CsvRows {
    #feed;
    #separator;
    #positions = null;
    #width = 0;
    #line = 0;
    constructor(feed, separator) {
        this.#feed = feed;
        this.#separator = separator;
    }
    /** How many lines were taken. */
    get line() {
        return this.#line;
    }
    /** Of one row, in characters. */
    get maxLength() {
        return this.#feed.limits.rowLength;
    }
    /** The next row, which takes so many lines. Blank lines are no rows. */
    add(cells, lines) {
        this.#line += lines;
        if (cells.length === 1 && cells[0] === '')
            return;
        if (this.#positions === null) {
            this.#start(cells);
            return;
        }
        const positions = this.#positions;
        if (cells.length !== this.#width)
            throw this.#ragged(cells.length);
        this.#feed.add(this.#line, (index) => cells[positions[index] ?? -1]);
    }
    /** Text of the next row, whole or not. @throws PredictionRefusal `row-too-long`. */
    checkLength(text) {
        if (text.length <= this.maxLength)
            return;
        throw new unusable/* PredictionRefusal */.ol('row-too-long', `has more than ${this.maxLength} characters`, {
            remedy: 'close every quote; store the columns that the evaluation names, not the features as well',
            detail: { line: this.#line + 1 },
        });
    }
    /** @throws PredictionRefusal `no-rows` where not even a header came. */
    end() {
        if (this.#positions === null)
            throw new unusable/* PredictionRefusal */.ol('no-rows', 'is empty');
    }
    #start(header) {
        const detail = { line: this.#line };
        this.#width = header.length;
        try {
            this.#positions = (0,row_feed/* positionsOf */.q)(this.#feed.columns, header, this.#feed.limits);
        }
        catch (error) {
            if (!(error instanceof unusable/* PredictionRefusal */.ol))
                throw error;
            const remedy = header.length === 1 ? otherSeparator(header[0] ?? '', this.#separator) : undefined;
            if (remedy === undefined)
                throw error.at(detail);
            throw new unusable/* PredictionRefusal */.ol(error.code, error.message, {
                remedy,
                detail: { ...error.detail, ...detail },
            });
        }
    }
    #ragged(cells) {
        return new unusable/* PredictionRefusal */.ol('ragged-row', `has ${cells} cells, and the header has ${this.#width}`, {
            remedy: 'quote a cell that holds the separator; write decimals with a point; a last row that is short was cut off',
            detail: { line: this.#line },
        });
    }
}
function otherSeparator(header, separator) {
    if (header.includes(';'))
        return 'its cells are separated by semicolons: separate them by commas';
    if (header.includes(',') && separator === '\t')
        return 'its cells are separated by commas: name it .csv';
    return header.includes('\t') ? 'its cells are separated by tabs: name it .tsv' : undefined;
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/csv.js
// CSV and TSV, a piece of the text at a time. Where a piece has no quotes, its rows are its lines split at the
// separators, which is most of every file there is and a tenth of the work; where it has, csv-parse reads it, and knows
// what a quote can hide.



/**
 * Feeds every row after the header.
 *
 * @throws PredictionRefusal with line, and with row and column where one cell is refused; whatever `texts` throws.
 */
async function readCsv(texts, separator, feed) {
    const rows = new CsvRows(feed, separator);
    let tail = '';
    for await (const next of texts) {
        const text = tail + next;
        const end = endOfRecords(text);
        addRecords(rows, text.slice(0, end), separator);
        tail = text.slice(end);
        rows.checkLength(tail);
    }
    // What ends without a line feed may still end with what comes before one.
    addRecords(rows, tail.endsWith('\r') ? tail.slice(0, -1) : tail, separator);
    rows.end();
}
/** Behind the last line feed that ends a record: before it, quotes are even, for each that opens is closed. */
function endOfRecords(text) {
    let [end, from] = [0, 0];
    for (;;) {
        const open = text.indexOf('"', from);
        // Never further back than here: a search through all that was seen, for each quote, would take minutes.
        const last = text.slice(from, open < 0 ? text.length : open).lastIndexOf('\n');
        if (last >= 0)
            end = from + last + 1;
        const close = open < 0 ? -1 : text.indexOf('"', open + 1);
        if (close < 0)
            return end;
        from = close + 1;
    }
}
function addRecords(rows, text, separator) {
    if (text === '')
        return;
    if (text.includes('"')) {
        addQuoted(rows, text, separator);
        return;
    }
    for (let from = 0; from < text.length;) {
        const at = text.indexOf('\n', from);
        const end = at < 0 ? text.length : at;
        const line = text.slice(from, end > from && text[end - 1] === '\r' ? end - 1 : end);
        rows.checkLength(line);
        rows.add(line.split(separator), 1);
        from = end + 1;
    }
}
function addQuoted(rows, text, separator) {
    const options = {
        delimiter: separator,
        record_delimiter: ['\r\n', '\n'],
        relax_column_count: true,
        max_record_size: rows.maxLength,
    };
    const before = rows.line;
    try {
        addAll(rows, (0,sync/* parse */.qg)(text, options));
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        // Of two mistakes the first is told, wherever the text was cut into pieces.
        const sound = Number(error['records']);
        if (sound > 0)
            addAll(rows, (0,sync/* parse */.qg)(text, { ...options, to: sound }));
        throw refusalOf(error, before, rows.maxLength);
    }
}
function addAll(rows, records) {
    for (const cells of records)
        rows.add(cells, cells.join('').split('\n').length);
}
function refusalOf(error, linesBefore, maxLength) {
    const lines = error['lines'];
    const detail = typeof lines === 'number' ? { line: linesBefore + lines } : {};
    return error.code === 'CSV_MAX_RECORD_SIZE'
        ? new unusable/* PredictionRefusal */.ol('row-too-long', `has more than ${maxLength} characters`, { detail })
        : new unusable/* PredictionRefusal */.ol('malformed', `is not CSV: ${error.message.replaceAll(/ (?:at|on) line \d+/g, '')}`, { remedy: 'close every quote, and write a quote within quotes twice', detail });
}

// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/readers/file-kind.js
var file_kind = __webpack_require__(36682);
;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/lines.js
// Text as lines, each with its number. A line ends with LF or CRLF.

/**
 * Calls `take` with every line.
 *
 * @throws PredictionRefusal `row-too-long`; whatever `texts` and `take` throw.
 */
async function takeLines(texts, maxLength, take) {
    let [lines, tail] = [0, ''];
    const takeOne = (line) => {
        lines += 1;
        checkLength(line, lines, maxLength);
        take(line, lines);
    };
    for await (const next of texts) {
        const text = tail + next;
        let from = 0;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            takeOne(text.slice(from, at > from && text[at - 1] === '\r' ? at - 1 : at));
            from = at + 1;
        }
        tail = text.slice(from);
        checkLength(tail, lines + 1, maxLength);
    }
    if (tail !== '')
        takeOne(tail);
}
function checkLength(text, line, maxLength) {
    if (text.length <= maxLength)
        return;
    throw new unusable/* PredictionRefusal */.ol('row-too-long', `has more than ${maxLength} characters`, { detail: { line } });
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/ndjson.js
// NDJSON: a JSON map a line.



/**
 * Feeds every line that is not blank.
 *
 * @throws PredictionRefusal with line, and with row and column where one cell is refused; whatever `texts` throws.
 */
async function readNdjson(texts, feed) {
    const { columns } = feed;
    await takeLines(texts, feed.limits.rowLength, (text, line) => {
        if (text.trim() === '')
            return;
        const record = mapOf(text, line);
        feed.add(line, (index) => ownValue(record, columns[index] ?? ''));
    });
}
function ownValue(record, column) {
    return Object.getOwnPropertyDescriptor(record, column)?.value;
}
function mapOf(text, line) {
    const value = parseLine(text, line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new unusable/* PredictionRefusal */.ol('malformed', `is ${(0,show_value/* showValue */.v)(value)}, and a row is a JSON map`, {
        detail: { line },
    });
}
const notJsonNumber = /(?<=[:,[\s])-?(?:NaN|Infinity)(?=[,\]}\s])/;
function parseLine(text, line) {
    try {
        return JSON.parse(text);
    }
    catch {
        const literal = notJsonNumber.exec(text)?.[0];
        if (literal !== undefined)
            throw new unusable/* PredictionRefusal */.ol('not-finite', `has ${literal}, which is no finite number`, { detail: { line } }); // prettier-ignore
        throw new unusable/* PredictionRefusal */.ol('malformed', `is not JSON: ${(0,show_value/* showValue */.v)(text)}`, {
            remedy: 'write one JSON map a line; a last line that is short was cut off',
            detail: { line },
        });
    }
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/text-chunks.js
// Bytes as text: strictly UTF-8, whatever the chunks cut through.


/** @throws PredictionRefusal `wrong-kind`, `not-utf8`; else as `chunks`. */
async function* textChunks(chunks, kind) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of withFirstBytesChecked(chunks, kind)) {
        yield decode(() => decoder.decode(chunk, { stream: true }));
    }
    const rest = decode(() => decoder.decode());
    if (rest !== '')
        yield rest;
}
/** The same bytes, of which those that tell the kind come together. */
async function* withFirstBytesChecked(chunks, kind) {
    let head = new Uint8Array();
    for await (const chunk of chunks) {
        if (head === null) {
            yield chunk;
            continue;
        }
        head = head.byteLength === 0 ? chunk : Buffer.concat([head, chunk]);
        if (head.byteLength < file_kind/* tellingBytes */.LV)
            continue;
        (0,file_kind/* checkFirstBytes */.u9)(kind, head);
        yield head;
        head = null;
    }
    if (head === null || head.byteLength === 0)
        return;
    (0,file_kind/* checkFirstBytes */.u9)(kind, head);
    yield head;
}
function decode(run) {
    try {
        return run();
    }
    catch {
        throw new unusable/* PredictionRefusal */.ol('not-utf8', 'is not UTF-8', { remedy: 'save the file as UTF-8' });
    }
}

// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/verified-bytes.js
var verified_bytes = __webpack_require__(9962);
;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/read-predictions.js









/**
 * Reads a file of predictions in one pass (Parquet: in a pass that proves its digest, and one over the columns that
 * are needed), in memory that grows with the rows and not with the file: about 40 bytes a row and its id.
 *
 * Nothing of a file counts before its digest was checked to the end.
 *
 * @throws LaurelError only as the store that it is read from: unreachable evidence is no statement about it.
 */
async function readPredictions(file, spec, limits = predictionLimits) {
    try {
        return { kind: 'read', table: await readTable(file, spec, limits) };
    }
    catch (error) {
        return (0,unusable/* unusableOf */.nG)(error, file.name);
    }
}
async function readTable(file, spec, limits) {
    const kind = (0,file_kind/* kindOfName */.f$)(file.name);
    if (file.sizeBytes > limits.fileBytes) {
        throw new unusable/* PredictionRefusal */.ol('too-large', `has ${file.sizeBytes} bytes, more than ${limits.fileBytes}`);
    }
    const planned = planColumns(spec, kind === 'csv' || kind === 'tsv' ? 'text' : 'typed', limits);
    if (kind === 'parquet') {
        const { readParquet } = await Promise.all(/* import() */[__webpack_require__.e(7968), __webpack_require__.e(3495)]).then(__webpack_require__.bind(__webpack_require__, 43495));
        await readParquet(file, planned.sinks, limits);
    }
    else {
        const feed = new row_feed/* RowFeed */.B(planned.sinks, limits);
        const texts = textChunks((0,verified_bytes/* verifiedStream */.f)(file), kind);
        await (kind === 'ndjson' ? readNdjson(texts, feed) : readCsv(texts, kind === 'tsv' ? '\t' : ',', feed));
    }
    return planned.finish(file.name);
}


/***/ }),

/***/ 36682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ tellingBytes),
/* harmony export */   f$: () => (/* binding */ kindOfName),
/* harmony export */   u9: () => (/* binding */ checkFirstBytes)
/* harmony export */ });
/* harmony import */ var _unusable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51091);
// What kind of file it is: by its name, and by first bytes that must not contradict.

const kinds = new Map([
    ['csv', 'csv'],
    ['tsv', 'tsv'],
    ['ndjson', 'ndjson'],
    ['jsonl', 'ndjson'],
    ['parquet', 'parquet'],
    ['pq', 'parquet'],
]);
const readable = 'store predictions as .csv, .tsv, .ndjson (.jsonl) or .parquet';
/** @throws PredictionRefusal `unknown-kind`. */
function kindOfName(name) {
    const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
    const kind = kinds.get(ending);
    if (kind !== undefined)
        return kind;
    const why = ending === '' ? 'has no ending that says what it is' : `ends in .${ending}, which is not read`;
    throw new _unusable_js__WEBPACK_IMPORTED_MODULE_0__/* .PredictionRefusal */ .ol('unknown-kind', why, { remedy: readable });
}
const signatures = [
    ['PAR1', 'Parquet'],
    ['PARE', 'encrypted Parquet'],
    ['\x1f\x8b', 'gzip'],
    ['PK\x03\x04', 'a zip archive or spreadsheet'],
    ['\x28\xb5\x2f\xfd', 'Zstandard'],
    ['BZh9', 'bzip2'],
    ['\xfd7zXZ', 'xz'],
    ['\xff\xfe', 'UTF-16 text'],
    ['\xfe\xff', 'UTF-16 text'],
    ['ARROW1\0', 'Arrow or Feather'],
    ['Obj\x01', 'Avro'],
    ['SQLite format 3', 'an SQLite database'],
    ['\x89HDF', 'HDF5'],
    ['\x93NUMPY', 'a NumPy array'],
    ['\x80', 'a Python pickle'],
    ['%PDF', 'PDF'],
    ['<', 'HTML or XML'],
];
/** How many first bytes tell what a file is, where it has as many. */
const tellingBytes = 64;
/**
 * Holds the first bytes of a file against its kind.
 *
 * @throws PredictionRefusal `wrong-kind`.
 */
function checkFirstBytes(kind, first) {
    const head = Buffer.from(first.buffer, first.byteOffset, Math.min(first.byteLength, tellingBytes)).toString('latin1');
    const found = signatures.find(([bytes]) => head.startsWith(bytes))?.[1];
    if (kind === 'parquet') {
        if (found !== 'Parquet')
            throw wrongKind(kind, found);
        return;
    }
    const shape = jsonShape(head);
    if (found !== undefined)
        throw wrongKind(kind, found);
    if (kind === 'ndjson' && shape === 'list')
        throw wrongKind(kind, 'one JSON list');
    if (kind !== 'ndjson' && shape !== undefined)
        throw wrongKind(kind, 'JSON');
}
/** What the text begins like. A header may begin with a bracket, but hardly with one and a quote or a number. */
function jsonShape(head) {
    const text = head.replace(/^(?:\xef\xbb\xbf)?\s*/, '');
    if (/^\[\s*[[{"\d-]/.test(text))
        return 'list';
    return /^\{\s*["}]/.test(text) ? 'map' : undefined;
}
function wrongKind(kind, found) {
    const seems = found === undefined ? '' : `: it begins like ${found}`;
    return new _unusable_js__WEBPACK_IMPORTED_MODULE_0__/* .PredictionRefusal */ .ol('wrong-kind', `is no ${titles[kind]} file${seems}`, { remedy: readable });
}
const titles = { csv: 'CSV', tsv: 'TSV', ndjson: 'NDJSON', parquet: 'Parquet' };


/***/ }),

/***/ 15682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ RowFeed),
/* harmony export */   q: () => (/* binding */ positionsOf)
/* harmony export */ });
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99308);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72975);
/* harmony import */ var _unusable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51091);
// Hands the cells of each row to the columns that are read, and says of a refused cell where it is.



class RowFeed {
    limits;
    #sinks;
    #rows = 0;
    constructor(sinks, limits) {
        this.limits = limits;
        this.#sinks = sinks;
    }
    /** The names of the columns that are wanted, one for each sink. */
    get columns() {
        return this.#sinks.map(({ column }) => column);
    }
    /** One row; `cellOf` gives the cell of the sink with that index. `line` as an editor shows it. */
    add(line, cellOf) {
        this.#rows += 1;
        if (this.#rows > this.limits.rows) {
            throw new _unusable_js__WEBPACK_IMPORTED_MODULE_0__/* .PredictionRefusal */ .ol('too-many-rows', `has more than ${this.limits.rows} rows`);
        }
        let index = 0;
        try {
            for (const sink of this.#sinks) {
                sink.add(cellOf(index));
                index += 1;
            }
        }
        catch (error) {
            throw this.placed(error, line, this.#sinks[index]?.column);
        }
    }
    /** A refusal of the row that was added last, or of the one that is to be added. */
    placed(error, line, column) {
        if (!(error instanceof _unusable_js__WEBPACK_IMPORTED_MODULE_0__/* .PredictionRefusal */ .ol))
            return error;
        return error.at({ row: this.#rows, line, ...(column === undefined ? {} : { column }) });
    }
}
/**
 * Where each wanted column stands in a header.
 *
 * @throws PredictionRefusal `too-many-columns`, `no-column`, `duplicate-column`.
 */
function positionsOf(wanted, header, limits) {
    if (header.length > limits.columns) {
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_0__/* .PredictionRefusal */ .ol('too-many-columns', `has ${header.length} columns, more than ${limits.columns}`, {
            remedy: 'store the columns that the evaluation names, not the features as well',
        });
    }
    return wanted.map((column) => {
        const at = header.indexOf(column);
        if (at < 0)
            throw noColumn(column, header);
        if (!header.includes(column, at + 1))
            return at;
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_0__/* .PredictionRefusal */ .ol('duplicate-column', 'is there twice', { detail: { column } });
    });
}
function noColumn(column, header) {
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(column, header.slice(0, 1_000));
    const some = header.slice(0, 8).map((name) => (0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(name, 40));
    const more = header.length > some.length ? ', …' : '';
    return new _unusable_js__WEBPACK_IMPORTED_MODULE_0__/* .PredictionRefusal */ .ol('no-column', `has no column ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(column)}`, {
        remedy: near === undefined ? `it has ${some.join(', ')}${more}` : `did you mean ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(near)}?`,
        detail: { column },
    });
}


/***/ }),

/***/ 51091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ unusableError),
/* harmony export */   b2: () => (/* binding */ describeUnusable),
/* harmony export */   nG: () => (/* binding */ unusableOf),
/* harmony export */   ol: () => (/* binding */ PredictionRefusal)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// What a file of predictions can be refused for: data for a gate to be inconclusive with, never an exception to it.

/** Ends a reading from anywhere inside it; {@link unusableOf} makes the value that leaves the room. */
class PredictionRefusal extends Error {
    code;
    remedy;
    detail;
    constructor(code, reason, more = {}) {
        super(reason);
        this.name = 'PredictionRefusal';
        this.code = code;
        this.remedy = more.remedy;
        this.detail = more.detail ?? {};
    }
    /** The same, at a place that is known further out. What was known further in stays. */
    at(detail) {
        const remedy = this.remedy === undefined ? {} : { remedy: this.remedy };
        return new PredictionRefusal(this.code, this.message, {
            ...remedy,
            detail: { ...detail, ...this.detail },
        });
    }
}
/** `error` as a value where it is a refusal; anything else is thrown on. */
function unusableOf(error, file) {
    if (!(error instanceof PredictionRefusal))
        throw error;
    return {
        kind: 'unusable',
        code: error.code,
        reason: error.message,
        at: { file, ...error.detail },
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    };
}
/** `predictions.csv, row 7 (line 8), column score: …`, still to be neutralised. */
function describeUnusable({ at, reason }) {
    const line = at.line === undefined ? '' : ` (line ${at.line})`;
    const parts = [
        at.file,
        ...(at.row === undefined ? [] : [`row ${at.row}${line}`]),
        ...(at.row === undefined && at.line !== undefined ? [`line ${at.line}`] : []),
        ...(at.column === undefined ? [] : [`column ${at.column}`]),
    ];
    return `${parts.join(', ')}: ${reason}`;
}
/** For whoever is about to register the file: the same, as an error. */
function unusableError(unusable) {
    const { file, line, row, column } = unusable.at;
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: describeUnusable(unusable),
        at: { file, ...(line === undefined ? {} : { line }) },
        ...(unusable.remedy === undefined ? {} : { remedy: unusable.remedy }),
        details: { reason: unusable.code, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) }, // prettier-ignore
    });
}


/***/ }),

/***/ 9962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ verifyBytes),
/* harmony export */   f: () => (/* binding */ verifiedStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _unusable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51091);
// Bytes that are what their digest names: streamed, where the end of the stream is the proof; or read at random,
// where every block is held against what the proven pass over the whole file saw.



/**
 * The file's bytes. Only who reads to the end may believe any of them: the digest is checked there.
 *
 * @throws PredictionRefusal `altered` or `truncated`.
 */
async function* verifiedStream(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let seen = 0;
    for await (const chunk of file.open()) {
        seen += chunk.byteLength;
        if (seen > file.sizeBytes)
            throw altered(`holds more than the ${file.sizeBytes} bytes that were registered`);
        hash.update(chunk);
        yield chunk;
    }
    if (seen < file.sizeBytes) {
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_2__/* .PredictionRefusal */ .ol('truncated', `ends after ${seen} of ${file.sizeBytes} bytes`, restore);
    }
    const digest = (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFromHex */ .Ch)(hash.digest('hex'));
    if (digest !== file.digest)
        throw altered(`has digest ${digest}, and ${file.digest} was registered`);
}
const restore = { remedy: 'run laurel verify; restore the file from a backup or replica' };
function altered(reason) {
    return new _unusable_js__WEBPACK_IMPORTED_MODULE_2__/* .PredictionRefusal */ .ol('altered', reason, restore);
}
const defaults = { keepBytes: 32 * 1024 * 1024, blockBytes: 4 * 1024 * 1024 };
/**
 * Reads the whole file once and checks its digest. A file of at most `keepBytes` is kept; of a larger one the
 * digests of its blocks are, and each block that is read again must be the block that was seen.
 *
 * @throws PredictionRefusal as {@link verifiedStream}.
 */
async function verifyBytes(file, { keepBytes, blockBytes } = defaults) {
    if (file.sizeBytes <= keepBytes)
        return keep(file);
    const digests = [];
    let [hash, filled] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), 0];
    for await (const chunk of verifiedStream(file)) {
        for (let at = 0; at < chunk.byteLength;) {
            const part = chunk.subarray(at, at + blockBytes - filled);
            hash.update(part);
            at += part.byteLength;
            filled += part.byteLength;
            if (filled < blockBytes)
                continue;
            digests.push(hash.digest());
            [hash, filled] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), 0];
        }
    }
    digests.push(hash.digest());
    return new VerifiedBlocks(file, digests, blockBytes);
}
async function keep(file) {
    const all = new Uint8Array(file.sizeBytes);
    let at = 0;
    for await (const chunk of verifiedStream(file)) {
        all.set(chunk, at);
        at += chunk.byteLength;
    }
    return { sizeBytes: file.sizeBytes, slice: async (start, end) => all.subarray(start, end) };
}
/** Two blocks are remembered: columns are read from front to back, and a page may lie across two. */
class VerifiedBlocks {
    sizeBytes;
    #file;
    #digests;
    #blockBytes;
    #recent = [];
    constructor(file, digests, blockBytes) {
        this.sizeBytes = file.sizeBytes;
        this.#file = file;
        this.#digests = digests;
        this.#blockBytes = blockBytes;
    }
    async slice(start, end) {
        const size = this.#blockBytes;
        const first = Math.floor(start / size);
        if (end <= (first + 1) * size) {
            return (await this.#block(first)).subarray(start - first * size, end - first * size);
        }
        const joined = new Uint8Array(end - start);
        for (let index = first; index * size < end; index += 1) {
            const from = Math.max(start - index * size, 0);
            const part = (await this.#block(index)).subarray(from, end - index * size);
            joined.set(part, index * size + from - start);
        }
        return joined;
    }
    async #block(index) {
        const known = this.#recent.find((block) => block.index === index);
        if (known !== undefined)
            return known.bytes;
        const start = index * this.#blockBytes;
        const bytes = new Uint8Array(Math.min(this.#blockBytes, this.sizeBytes - start));
        let filled = 0;
        for await (const chunk of this.#file.open({ start, end: start + bytes.byteLength - 1 })) {
            if (filled + chunk.byteLength > bytes.byteLength)
                throw altered('changed while it was read');
            bytes.set(chunk, filled);
            filled += chunk.byteLength;
        }
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes.subarray(0, filled)).digest();
        const expected = this.#digests[index];
        if (expected === undefined || !digest.equals(expected))
            throw altered('changed while it was read');
        this.#recent = [...this.#recent.slice(-1), { index, bytes }];
        return bytes;
    }
}


/***/ }),

/***/ 72523:
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

/***/ 61371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ foldVerdicts),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
// Verdicts and their fold: the worst counts, and nothing that is missing ever passes.
/** `inconclusive`: evidence missing or too weak. `errored`: we broke. `waived`: by name, with reason and expiry. */
const verdicts = ['passed', 'waived', 'inconclusive', 'failed', 'errored'];
/** Whether a promotion may go on. */
function isPassing(verdict) {
    return verdict === 'passed' || verdict === 'waived';
}
/**
 * The worst of `all`, in the order passed < waived < inconclusive < failed < errored; free of order and
 * monotone. Of nothing it is `inconclusive`: a promotion that no gate judged was not judged.
 */
function foldVerdicts(all) {
    return (all.reduce((worst, next) => (worst === undefined ? next : worse(worst, next)), undefined) ?? 'inconclusive');
}
function worse(a, b) {
    return verdicts.indexOf(a) >= verdicts.indexOf(b) ? a : b;
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


/***/ })

};
