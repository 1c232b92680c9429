export const id = 912;
export const ids = [912];
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
        const { readParquet } = await Promise.all(/* import() */[__webpack_require__.e(968), __webpack_require__.e(495)]).then(__webpack_require__.bind(__webpack_require__, 43495));
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

/***/ 43397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Gu: () => (/* binding */ exclusions),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   TN: () => (/* binding */ attachCommand),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   lG: () => (/* binding */ judgementOf),
/* harmony export */   qb: () => (/* binding */ onDemandedData),
/* harmony export */   rI: () => (/* binding */ unusableEvidence),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61371);

/** The judgement that `checks` amount to; without a check it is inconclusive. */
function judgementOf(checks, notes = []) {
    return {
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .foldVerdicts */ .OK)(checks.map(({ verdict }) => verdict)),
        checks,
        notes: [...new Set(notes)],
    };
}
/** A check of evidence that is missing or too weak. */
function inconclusive(about, reason, remedy) {
    return { current: null, candidate: null, delta: null, ...about, verdict: 'inconclusive', reason, remedy };
}
/**
 * The one of several checks of the same demand that counts: the worst of those that could be judged. What could
 * not be judged counts only where nothing could: evidence that is too weak is cured by attaching better. A number that is
 * only believed is no better than rows.
 */
function settle(judged) {
    const all = withoutBelievedPasses(judged);
    const worst = all.toSorted((a, b) => severity(b.check) - severity(a.check) || a.headroom - b.headroom)[0];
    if (worst === undefined || all.length === 1)
        return worst?.check;
    const setAside = all.filter(({ check }) => check.verdict === 'inconclusive' && worst.check.verdict !== 'inconclusive').length;
    const others = setAside === 0 ? '' : `; ${setAside} of them could not be judged and ${setAside === 1 ? 'is' : 'are'} set aside`; // prettier-ignore
    return {
        ...worst.check,
        reason: `${worst.check.reason} (the worst of ${all.length} comparisons${others})`,
    };
}
/** Where rows could not be judged and nothing but believed numbers passed, these do not count. */
function withoutBelievedPasses(judged) {
    const passed = judged.filter(({ check }) => check.verdict === 'passed');
    const isOpen = judged.some(({ check, isBelieved }) => check.verdict === 'inconclusive' && isBelieved !== true); // prettier-ignore
    return isOpen && passed.every(({ isBelieved }) => isBelieved === true)
        ? judged.filter((each) => !passed.includes(each))
        : judged;
}
function severity({ verdict }) {
    return ['inconclusive', 'passed', 'failed', 'errored'].indexOf(verdict);
}
/**
 * A check for every piece of evidence that lies there and cannot be used: it might be the worst of several.
 * That of the current version matters only where something is compared with it.
 */
function unusableEvidence(evidence, comparesWithCurrent) {
    const versions = comparesWithCurrent && evidence.current.kind === 'live'
        ? [evidence.candidate, evidence.current]
        : [evidence.candidate];
    return versions.flatMap((version) => version.problems.filter(({ kind }) => kind === 'unusable').map((problem) => unusable(version, problem)));
}
function unusable(version, problem) {
    return inconclusive({ subject: `evidence of ${nameOf(version)}`, limit: 'all evidence is readable' }, `${problem.key} cannot be used, and might be the worst of several: ${problem.reason}`, 'run laurel verify, and restore that object or have an administrator remove it');
}
/** `credit-risk@14`. */
function nameOf({ model, version }) {
    return `${model}@${version}`;
}
/** The command that adds an evaluation to a version. */
function attachCommand(version, what) {
    return `${what}, then run: laurel attach ${nameOf(version)} evaluation.yaml`;
}
/** ` on credit-holdout` where the policy names a dataset; an empty string where it leaves that open. */
function onDemandedData({ dataset }) {
    return dataset === undefined ? '' : ` on ${dataset}`;
}
/** The first few of what may be many, for a sentence. */
function someOf(parts, separator = ', ') {
    const shown = parts.slice(0, 5).join(separator);
    return parts.length <= 5 ? shown : `${shown} and ${parts.length - 5} more`;
}
/** Why a version's evaluations may be fewer than its attached ones; an empty string where none is missing. */
function exclusions({ problems }) {
    const excluded = problems.filter(({ kind }) => kind === 'excluded');
    const first = excluded[0];
    if (first === undefined)
        return '';
    const more = excluded.length === 1 ? '' : `, and ${excluded.length - 1} more`;
    return ` (not counted: ${first.key}, ${first.reason}${more})`;
}


/***/ }),

/***/ 76308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ firstPromotionNotes),
/* harmony export */   ZY: () => (/* binding */ evaluationsOf),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   gf: () => (/* binding */ dataKey),
/* harmony export */   p2: () => (/* binding */ liveVersion),
/* harmony export */   sf: () => (/* binding */ describeData),
/* harmony export */   wK: () => (/* binding */ firstPromotionNote)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);

/** The candidate's readings by what they may be compared with, in the order of their keys. */
function comparable(candidate, current, keyOf) {
    const [ours, theirs] = [byKey(candidate, keyOf), byKey(current, keyOf)];
    return [...ours.entries()]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, readings]) => ({ candidate: readings, current: theirs.get(key) ?? [] }));
}
/** Readings by key, in one pass: evaluations may hold thousands of slices. */
function byKey(readings, keyOf) {
    const groups = new Map();
    for (const reading of readings) {
        const group = groups.get(keyOf(reading));
        if (group === undefined)
            groups.set(keyOf(reading), [reading]);
        else
            group.push(reading);
    }
    return groups;
}
/** Only the same bytes of data and the same split of them compare. */
function dataKey({ evaluation }) {
    return `${evaluation.dataset.digest} ${evaluation.split}`;
}
/** `credit-holdout (sha256:0123456789ab…), split test`. */
function describeData({ evaluation }) {
    const { name, digest } = evaluation.dataset;
    return `${name} (sha256:${(0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest).slice(0, 12)}…), split ${evaluation.split}`;
}
/** A version's evaluations of one split, or of all where policy leaves it open. */
function evaluationsOf(version, split) {
    return version.evaluations.filter(({ evaluation }) => split === undefined || evaluation.split === split);
}
/** The current version where there is one. */
function liveVersion({ current }) {
    return current.kind === 'live' ? current : null;
}
const firstPromotionNote = 'first promotion: there is no current version, so demands relative to it do not apply';
/** What a judgement remarks where it has demands relative to a current version that does not exist yet. */
function firstPromotionNotes({ current }, isRelative) {
    return isRelative && current.kind === 'none' ? [firstPromotionNote] : [];
}


/***/ }),

/***/ 76555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ usualTolerance),
/* harmony export */   M: () => (/* binding */ compareMetric)
/* harmony export */ });
/* harmony import */ var _show_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72523);
// One registered number against what its name means for the rows it is of.

const usualTolerance = { share: 1e-6, roundedFrom: 3 };
/** Other definitions are computed only where the one that the name means disagrees. */
function compareMetric(registered, measurable, tolerance) {
    if (measurable.kind === 'not-measurable')
        return notRecomputed(measurable.code, measurable.reason);
    const { own, equal, others, isComplete, undefinedWhere } = measurable;
    const isNear = (value) => value !== undefined && Math.abs(registered - value) <= allowance(registered, tolerance);
    const matching = (definitions) => definitions
        .map((definition) => ({ definition: definition.label, recomputed: measurable.valueOf(definition) }))
        .flatMap(({ definition, recomputed }) => isNear(recomputed) ? [{ kind: 'agrees', recomputed, definition }] : [])[0];
    const agreeing = matching([own]) ?? matching(equal);
    if (agreeing !== undefined)
        return agreeing;
    const recomputed = measurable.valueOf(own);
    const other = matching(others);
    if (other?.kind === 'agrees') {
        const meant = recomputed === undefined ? '' : `, and ${describe(own)} is ${(0,_show_number_js__WEBPACK_IMPORTED_MODULE_0__/* .showApart */ .U)(recomputed, registered)[0]}`;
        return notRecomputed('another-definition', `it is a number of another definition (${other.definition})${meant}: name it by that`); // prettier-ignore
    }
    if (recomputed === undefined)
        return notRecomputed('undefined', `there is none: ${undefinedWhere}`);
    if (isComplete)
        return { kind: 'disagrees', recomputed, by: registered - recomputed, definition: own.label };
    const [shown] = (0,_show_number_js__WEBPACK_IMPORTED_MODULE_0__/* .showApart */ .U)(recomputed, registered);
    return notRecomputed('open-definition', `its name leaves open how it is computed; ${describe(own)} is ${shown}`);
}
function describe({ label }) {
    return label === '' ? 'what the name means' : `the one with ${label}`;
}
function allowance(registered, { share, roundedFrom }) {
    const summed = share * Math.max(1, Math.abs(registered));
    const decimals = decimalsOf(registered);
    return decimals < roundedFrom ? summed : Math.max(summed, Number(`5e-${decimals + 1}`) * (1 + 1e-9));
}
/** Of the shortest text that reads as this number: 3 of 0.776, 9 of 1.25e-7. */
function decimalsOf(value) {
    const [digits = '', exponent = '0'] = String(value).split('e');
    const fraction = digits.split('.')[1] ?? '';
    return Math.max(0, fraction.length - Number(exponent));
}
function notRecomputed(code, reason) {
    return { kind: 'not-recomputed', code, reason };
}


/***/ }),

/***/ 22967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareRegistered)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _compare_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76555);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75459);
// Registered numbers against those that the predictions give: which agree, which do not and by how much, and which
// cannot be computed again, and why.



/** How often all rows may be gone through, and by how many sets of attributes they are divided: an evaluation may name ten million numbers. */
const mostPasses = 200;
const mostDivisions = 64;
/**
 * Compares all that an evaluation registered of metrics, slices and groups with its own predictions. Time as the rows:
 * what would take more passes than an honest evaluation needs is `too-many`.
 */
function compareRegistered(evaluation, recomputation, tolerance = _compare_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .usualTolerance */ .I) {
    const registered = numbersOf(evaluation);
    const outcomes = new Map();
    const budget = { rows: mostPasses * recomputation.table.rows, divisions: new Set() };
    // By attribute and then by slice, so that each is gathered once.
    const keyed = registered.map((number) => ({
        number,
        by: attributeKey(number.where),
        key: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .whereKey */ .pP)(number.where),
    }));
    for (const { number, by } of keyed.toSorted((a, b) => compareText(a.by, b.by) || compareText(a.key, b.key))) {
        budget.divisions.add(by);
        const isOver = budget.rows < 0 || budget.divisions.size > mostDivisions;
        const outcome = isOver ? tooMany : compare(number, recomputation, tolerance);
        if (number.kind === 'metric' && !isOver)
            budget.rows -= sizeOf(recomputation, number.where);
        outcomes.set(number, outcome);
    }
    return {
        comparisons: registered.map((number) => ({
            registered: number,
            outcome: outcomes.get(number) ?? tooMany,
        })),
        omittedGroups: omittedGroups(evaluation.groups, recomputation),
    };
}
const tooMany = {
    kind: 'not-recomputed',
    code: 'too-many',
    reason: 'more slices and metrics are registered than are computed again',
};
function numbersOf({ metrics, slices, groups, }) {
    const of = (where, named) => named.map(({ name, value }) => ({ kind: 'metric', name, where, value }));
    const sizes = [...new Set(metrics.map(({ n }) => n).filter((n) => n !== undefined))];
    const counts = Object.entries(groups).flatMap(([attribute, byGroup]) => Object.entries(byGroup).flatMap(([group, confusion]) => cells.map((cell) => ({
        kind: 'count',
        cell,
        where: { [attribute]: group },
        value: confusion[cell],
    }))));
    return [
        ...sizes.map((value) => ({ kind: 'n', where: {}, value })),
        ...of({}, metrics),
        ...slices.flatMap(({ where, n, metrics: named }) => [
            { kind: 'n', where, value: n },
            ...of(where, named),
        ]),
        ...counts,
    ];
}
const cells = ['tp', 'fp', 'tn', 'fn'];
function compare(registered, recomputation, tolerance) {
    const { where, value } = registered;
    switch (registered.kind) {
        case 'metric':
            return (0,_compare_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .compareMetric */ .M)(value, recomputation.resolve(registered.name, where), tolerance);
        case 'n':
            return compareCount(value, recomputation.count(where));
        case 'count': {
            const counts = recomputation.confusion(where);
            return compareCount(value, 'kind' in counts ? counts : counts[registered.cell]);
        }
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(registered);
    }
}
/** Counts agree exactly; a slice without rows has 0 of everything. */
function compareCount(value, recomputed) {
    if (typeof recomputed !== 'number' && recomputed.code !== 'no-rows') {
        return { kind: 'not-recomputed', code: recomputed.code, reason: recomputed.reason };
    }
    const counted = typeof recomputed === 'number' ? recomputed : 0;
    return counted === value
        ? { kind: 'agrees', recomputed: counted, definition: '' }
        : { kind: 'disagrees', recomputed: counted, by: value - counted, definition: '' };
}
function sizeOf(recomputation, where) {
    const count = recomputation.count(where);
    return typeof count === 'number' ? count : 0;
}
function omittedGroups(groups, recomputation) {
    return Object.entries(groups).flatMap(([attribute, byGroup]) => {
        const parts = recomputation.parts([attribute]);
        if ('kind' in parts)
            return [];
        return parts
            .map(({ where, rows }) => ({ attribute, group: where[attribute] ?? '', n: rows.length }))
            .filter(({ group }) => !Object.hasOwn(byGroup, group));
    });
}
function attributeKey(where) {
    return JSON.stringify(Object.keys(where).toSorted());
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 93861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ MeasuredRows)
});

// EXTERNAL MODULE: ./.build/js/src/gates/statistics/calibration.js
var calibration = __webpack_require__(73980);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/classification.js
var classification = __webpack_require__(3234);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/probability-scores.js
var probability_scores = __webpack_require__(9595);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/preconditions.js
var preconditions = __webpack_require__(52079);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/sums.js
var sums = __webpack_require__(82074);
;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/regression.js
// Measures of predicted numbers: RMSE, MAE and R², row by row.


/** Sums over rows of what was and what was predicted; rows may be weighted, e.g. by how often a resample drew them. */
class RegressionSums {
    weight = 0;
    mean = 0;
    squares = new sums/* Sum */.W();
    errors = new sums/* Sum */.W();
    squaredErrors = new sums/* Sum */.W();
    /** @throws LaurelError `internal` unless both are finite and the weight is finite and not negative. */
    add(actual, predicted, weight = 1) {
        (0,preconditions/* requireThat */.Vu)(Number.isFinite(actual) && Number.isFinite(predicted), 'a row is finite', actual, predicted);
        (0,preconditions/* requireAmount */.kn)('a weight', weight);
        if (weight === 0)
            return;
        const error = actual - predicted;
        this.errors.add(weight * Math.abs(error));
        this.squaredErrors.add(weight * error * error);
        // Welford's update of Σ w (actual - mean)².
        this.weight += weight;
        const step = actual - this.mean;
        this.mean += (weight * step) / this.weight;
        this.squares.add(weight * step * (actual - this.mean));
    }
    /** √(Σ w (actual - predicted)² / Σ w), in the rows' unit; `undefined` without rows. */
    rmse() {
        return this.weight === 0 ? undefined : Math.sqrt(Math.max(0, this.squaredErrors.value) / this.weight);
    }
    /** Σ w |actual - predicted| / Σ w, in the rows' unit; `undefined` without rows. */
    mae() {
        return this.weight === 0 ? undefined : this.errors.value / this.weight;
    }
    /**
     * 1 - Σ w (actual - predicted)² / Σ w (actual - mean)², at most 1 and without a least value; `undefined` where what
     * was does not vary, where scikit-learn's `r2_score` says 0 or 1.
     */
    r2() {
        const spread = this.squares.value;
        return spread > 0 ? 1 - this.squaredErrors.value / spread : undefined;
    }
}
/** The sums of whole columns. */
function regressionSums(actual, predicted) {
    requireSameLength('actual and predicted', actual, predicted);
    const sums = new RegressionSums();
    for (let row = 0; row < actual.length; row += 1)
        sums.add(actual[row] ?? 0, predicted[row] ?? 0);
    return sums;
}

// EXTERNAL MODULE: ./.build/js/src/gates/statistics/score-table.js
var score_table = __webpack_require__(53291);
;// CONCATENATED MODULE: ./.build/js/src/gates/recomputation/weighted-scores.js
/**
 * The counts that `auc` and `averagePrecision` take, with sums of weights in place of numbers of rows. Time n log n.
 *
 * Source: `sample_weight` of scikit-learn's `roc_auc_score` and `average_precision_score`.
 */
function weightedScores(labels, scores, weights) {
    const order = Uint32Array.from(scores, (_, row) => row).toSorted((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b);
    const positives = [];
    const negatives = [];
    let last = Number.NaN;
    for (const row of order) {
        const score = scores[row] ?? 0;
        if (score !== last) {
            positives.push(0);
            negatives.push(0);
            last = score;
        }
        const side = labels[row] === 1 ? positives : negatives;
        side[side.length - 1] = (side.at(-1) ?? 0) + (weights[row] ?? 0);
    }
    return { positives, negatives };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/recomputation/measured-rows.js






/** Every method gives `null` where the rows do not have what it needs: decisions, scores, two classes. */
class MeasuredRows {
    rows;
    #weights;
    #counts;
    #matrix;
    #scores;
    #probabilities;
    #sums;
    #queries;
    /** `counts` says whether rows count by their weights, where they have any, or all alike. */
    constructor(rows, counts) {
        this.rows = rows;
        this.#weights = counts === 'alike' ? null : rows.weights;
    }
    /** Confusion counts of binary decisions: of rows, or of their weights. */
    counts() {
        const { rows } = this;
        if (rows.task !== 'binary' || rows.decisions === null)
            return null;
        this.#counts ??= countBinary(rows.labels, rows.decisions, this.#weights);
        return this.#counts;
    }
    /** Of every class against every other. */
    matrix() {
        const { rows } = this;
        if (rows.task !== 'binary' && rows.task !== 'multiclass')
            return null;
        if (rows.decisions === null)
            return null;
        this.#matrix ??= countClasses(rows, rows.decisions, this.#weights);
        return this.#matrix;
    }
    /** Both classes by score. */
    scores() {
        const { rows } = this;
        if (rows.task !== 'binary' || rows.scores === null)
            return null;
        this.#scores ??=
            this.#weights === null
                ? (0,score_table/* scoreTable */.L)(rows.labels, rows.scores)
                : weightedScores(rows.labels, rows.scores, this.#weights);
        return this.#scores;
    }
    /** Losses of scores that are probabilities, as whoever asks has made sure. */
    probabilities() {
        const { rows } = this;
        if (rows.task !== 'binary' || rows.scores === null)
            return null;
        this.#probabilities ??= sumProbabilities(rows, rows.scores, this.#weights);
        return this.#probabilities;
    }
    /** Bins of such probabilities. Rows count alike: there is no usual way to weigh them. */
    bins(binning, count) {
        const { rows } = this;
        if (rows.task !== 'binary' || rows.scores === null)
            return null;
        return (0,calibration/* calibrationBins */.N0)(rows.labels, rows.scores, { binning, count });
    }
    /** Errors of predicted numbers. */
    sums() {
        const { rows } = this;
        if (rows.task !== 'regression')
            return null;
        this.#sums ??= sumErrors(rows, this.#weights);
        return this.#sums;
    }
    /** The ranked items of each query. */
    queries() {
        const { rows } = this;
        if (rows.task !== 'ranking')
            return null;
        this.#queries ??= splitQueries(rows);
        return this.#queries;
    }
}
function countBinary(labels, decisions, weights) {
    if (weights === null)
        return (0,classification/* countConfusion */.QN)(labels, decisions);
    const cells = [0, 0, 0, 0];
    for (const [row, label] of labels.entries()) {
        const cell = 2 * label + (decisions[row] ?? 0);
        cells[cell] = (cells[cell] ?? 0) + (weights[row] ?? 0);
    }
    const [tn = 0, fp = 0, fn = 0, tp = 0] = cells;
    return { tp, fp, tn, fn };
}
function countClasses(rows, decisions, weights) {
    const matrix = new classification/* ConfusionMatrix */.Mg(rows.task === 'binary' ? 2 : rows.classes);
    for (let row = 0; row < rows.n; row += 1) {
        matrix.add(rows.labels[row] ?? 0, decisions[row] ?? 0, weights?.[row] ?? 1);
    }
    return matrix;
}
function sumProbabilities({ labels }, scores, weights) {
    const sums = new probability_scores/* ProbabilitySums */.AB();
    for (const [row, label] of labels.entries())
        sums.add(label, scores[row] ?? 0, weights?.[row] ?? 1);
    return sums;
}
function sumErrors({ labels, scores }, weights) {
    const sums = new RegressionSums();
    for (const [row, label] of labels.entries())
        sums.add(label, scores[row] ?? 0, weights?.[row] ?? 1);
    return sums;
}
/** Queries in the order of their numbers; those without rows here are not there. */
function splitQueries({ labels, scores, queries, n }) {
    const order = Uint32Array.from(queries, (_, row) => row).toSorted((a, b) => (queries[a] ?? 0) - (queries[b] ?? 0) || a - b);
    const items = [];
    for (let from = 0; from < n;) {
        const query = queries[order[from] ?? 0];
        let to = from;
        while (to < n && queries[order[to] ?? 0] === query)
            to += 1;
        const rows = order.subarray(from, to);
        items.push({
            relevance: Float64Array.from(rows, (row) => labels[row] ?? 0),
            scores: Float64Array.from(rows, (row) => scores[row] ?? 0),
        });
        from = to;
    }
    return items;
}


/***/ }),

/***/ 66433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseMetricName)
/* harmony export */ });
// Metric names as people write them: `roc_auc`, `F1-macro`, `macro_f1`, `ndcg@10`, `ece_15`.
const metricIds = [
    'accuracy', 'error_rate', 'balanced_accuracy', 'precision', 'recall', 'specificity', 'npv', 'fpr', 'fnr', 'f1',
    'auc', 'average_precision', 'pr_auc', 'log_loss', 'brier', 'ece', 'mse', 'rmse', 'mae', 'r2', 'ndcg',
]; // prettier-ignore
const spellings = {
    accuracy: 'accuracy acc accuracy_score',
    error_rate: 'error_rate error',
    balanced_accuracy: 'balanced_accuracy balanced_accuracy_score',
    precision: 'precision precision_score ppv positive_predictive_value',
    recall: 'recall recall_score sensitivity tpr true_positive_rate',
    specificity: 'specificity tnr true_negative_rate',
    npv: 'npv negative_predictive_value',
    fpr: 'fpr false_positive_rate',
    fnr: 'fnr false_negative_rate',
    f1: 'f1 f1_score',
    auc: 'auc auroc roc_auc roc_auc_score',
    average_precision: 'average_precision average_precision_score ap',
    pr_auc: 'pr_auc auprc auc_pr',
    log_loss: 'log_loss logloss cross_entropy binary_cross_entropy nll',
    brier: 'brier brier_score brier_score_loss',
    ece: 'ece expected_calibration_error',
    mse: 'mse mean_squared_error',
    rmse: 'rmse root_mean_squared_error',
    mae: 'mae mean_absolute_error',
    r2: 'r2 r2_score r_squared',
    ndcg: 'ndcg ndcg_score',
};
const metricOf = new Map(metricIds.flatMap((id) => spellings[id].split(' ').map((name) => [name, id])));
const averaged = new Set(['precision', 'recall', 'f1']);
const counted = new Set(['ndcg', 'ece']);
/** `undefined` for a metric that Laurel does not compute, or not in the form that the name says. */
function parseMetricName(name) {
    const plain = name
        .trim()
        .toLowerCase()
        .replaceAll(/[\s.-]+/g, '_');
    const [body, k] = splitCount(plain);
    const [base, average] = splitAverage(body);
    const metric = metricOf.get(base);
    if (metric === undefined)
        return undefined;
    if ((average !== undefined && !averaged.has(metric)) || (k !== undefined && !counted.has(metric)))
        return undefined;
    return { metric, ...(average === undefined ? {} : { average }), ...(k === undefined ? {} : { k }) };
}
function splitCount(plain) {
    const parts = /^(.+?)(?:_at_|_?@_?)(\d{1,6})$/.exec(plain) ?? /^(ece)_(\d{1,4})(?:_bins)?$/.exec(plain);
    const [, body, digits] = parts ?? [];
    const k = Number(digits ?? 0);
    return body === undefined || k === 0 ? [plain] : [body, k];
}
function splitAverage(body) {
    const suffixed = /^(.+)_(binary|macro|micro|weighted)$/.exec(body);
    const prefixed = /^(binary|macro|micro|weighted)_(.+)$/.exec(body);
    const base = suffixed?.[1] ?? prefixed?.[2] ?? body;
    switch (suffixed?.[2] ?? prefixed?.[1]) {
        case 'binary':
            return metricOf.has(body) ? [body] : [base, 'binary'];
        case 'macro':
            return [base, 'macro'];
        case 'micro':
            return [base, 'micro'];
        case 'weighted':
            return [base, 'weighted'];
        default:
            return [body];
    }
}


/***/ }),

/***/ 3611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ describeDisagreement),
/* harmony export */   Us: () => (/* binding */ trustIn),
/* harmony export */   gS: () => (/* binding */ recomputationOf)
/* harmony export */ });
/* unused harmony export comparedWithPredictions */
/* harmony import */ var _evidence_predictions_unusable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51091);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72975);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43397);
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76308);
/* harmony import */ var _show_number_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72523);
/* harmony import */ var _compare_registered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22967);
/* harmony import */ var _recompute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49059);
// What the predictions of an evaluation say of its registered numbers: computed once for each table and evaluation,
// however many gates ask.






 // prettier-ignore

const recomputations = new WeakMap();
const comparisons = new WeakMap();
/** `null` where there are no rows to compute from. */
function recomputationOf({ predictions }) {
    if (predictions?.kind !== 'read')
        return null;
    const { table } = predictions;
    const known = recomputations.get(table) ?? new _recompute_js__WEBPACK_IMPORTED_MODULE_4__/* .Recomputation */ .J(table);
    recomputations.set(table, known);
    return known;
}
/** Every registered number of an evaluation beside what its predictions give; `null` without rows. */
function comparedWithPredictions(source) {
    const recomputation = recomputationOf(source);
    if (recomputation === null)
        return null;
    const known = comparisons.get(source) ?? (0,_compare_registered_js__WEBPACK_IMPORTED_MODULE_3__/* .compareRegistered */ .G)(source.evaluation, recomputation);
    comparisons.set(source, known);
    return known;
}
/**
 * Whether the evaluations of a version can be judged by. Of the candidate, one whose numbers are not those of its
 * predictions fails whatever is judged by it, and one whose predictions cannot be read leaves it undecided. Of a
 * version that was live the computed numbers count, and it is only said.
 */
function trustIn(version, evaluations, standing) {
    const checks = evaluations.flatMap((source) => [
        ...unreadable(version, source),
        ...disagreement(version, source),
    ]);
    if (standing === 'candidate') {
        return { checks, notes: evaluations.flatMap((source) => [...believed(source), ...weighted(source)]) };
    }
    const isUndecided = ({ verdict }) => verdict === 'inconclusive';
    return {
        checks: checks.filter(isUndecided),
        notes: checks.filter((check) => !isUndecided(check)).map(({ reason }) => `${(0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(version)}: ${reason}`),
    };
}
function unreadable(version, { evaluation, predictions }) {
    if (predictions?.kind !== 'unusable')
        return [];
    return [
        (0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .inconclusive */ .Ni)({ subject: `predictions of ${(0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(version)} on ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_6__/* .showValue */ .v)(evaluation.dataset.name)}`, limit: 'can be read' }, // prettier-ignore
        (0,_evidence_predictions_unusable_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnusable */ .b2)(predictions), predictions.remedy ?? (0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .attachCommand */ .TN)(version, 'correct the file of predictions')),
    ];
}
function disagreement(version, source) {
    const compared = comparedWithPredictions(source);
    if (compared === null)
        return [];
    const wrong = compared.comparisons.flatMap((comparison) => describeDisagreement(comparison));
    const omitted = compared.omittedGroups.map(({ attribute, group, n }) => `${n} rows with ${(0,_recompute_js__WEBPACK_IMPORTED_MODULE_4__/* .describeWhere */ .t)({ [attribute]: group })} are in no registered group`); // prettier-ignore
    const all = [...wrong, ...omitted];
    if (all.length === 0)
        return [];
    return [
        {
            subject: `numbers of ${(0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(version)} on ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_6__/* .showValue */ .v)(source.evaluation.dataset.name)}`,
            current: null,
            candidate: null,
            delta: null,
            limit: 'are those that its predictions give',
            verdict: 'failed',
            reason: `in evaluation ${(0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(source.digest).slice(0, 12)}, ${(0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(all, '; ')}`,
            remedy: (0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .attachCommand */ .TN)(version, `find out which is wrong, the numbers or the predictions (${(0,_comparable_js__WEBPACK_IMPORTED_MODULE_2__/* .describeData */ .sf)(source)}); evaluations are immutable, so register a new version`), // prettier-ignore
        },
    ];
}
/** `auc where sex = "f" is registered as 0.81, and its predictions give 0.776: 0.034 too much`. */
function describeDisagreement({ registered, outcome }) {
    if (outcome.kind !== 'disagrees')
        return [];
    const [was, is] = (0,_show_number_js__WEBPACK_IMPORTED_MODULE_7__/* .showApart */ .U)(registered.value, outcome.recomputed);
    const by = `${(0,_show_number_js__WEBPACK_IMPORTED_MODULE_7__/* .showNumber */ .Z)(Math.abs(outcome.by))} too ${outcome.by > 0 ? 'much' : 'little'}`;
    return [`${nameOfNumber(registered)} is registered as ${was}, and its predictions give ${is}: ${by}`];
}
function nameOfNumber(registered) {
    const where = Object.keys(registered.where).length === 0 ? '' : ` where ${(0,_recompute_js__WEBPACK_IMPORTED_MODULE_4__/* .describeWhere */ .t)(registered.where)}`;
    switch (registered.kind) {
        case 'metric':
            return `${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_6__/* .showValue */ .v)(registered.name)}${where}`;
        case 'n':
            return `the number of rows${where}`;
        default:
            return `${registered.cell}${where}`;
    }
}
/** Whoever measured chose the weights: that they count, and what they leave out, has to be seen. */
function weighted({ evaluation, predictions }) {
    const weights = predictions?.kind === 'read' ? predictions.table.weights : null;
    if (weights === null)
        return [];
    const none = weights.reduce((count, weight) => (weight === 0 ? count + 1 : count), 0);
    const left = none === 0 ? '' : `, ${none} of ${weights.length} rows not at all`;
    return [
        `predictions on ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_6__/* .showValue */ .v)(evaluation.dataset.name)} count by the weight that they give each row${left}`,
    ];
}
/** Numbers that have predictions and are not computed from them: they are believed, and that is said. */
function believed(source) {
    const { comparisons: all } = comparedWithPredictions(source) ?? { comparisons: [] };
    const reasons = new Map();
    for (const { registered, outcome } of all) {
        if (outcome.kind !== 'not-recomputed')
            continue;
        reasons.set(outcome.reason, [...(reasons.get(outcome.reason) ?? []), nameOfNumber(registered)]);
    }
    return [...reasons].map(([reason, names]) => `not computed again: ${(0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(names)}: ${reason}`);
}


/***/ }),

/***/ 75459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   pP: () => (/* binding */ whereKey),
/* harmony export */   w4: () => (/* binding */ attributeOf)
/* harmony export */ });
/** A column of groups or of slices; `undefined` where the table has none of that name. */
function attributeOf(table, name) {
    return table.groups.get(name) ?? table.slices.get(name);
}
/** The same text for the same condition, whatever the order of its attributes. */
function whereKey(where) {
    return JSON.stringify(Object.entries(where).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
/** Every part that has rows, by {@link whereKey}, in the order of first rows. Time and memory as the rows. */
function divide(table, columns) {
    const { cells, firstRows } = numberCells(table.rows, columns);
    const counts = new Uint32Array(firstRows.length);
    for (const cell of cells)
        counts[cell] = (counts[cell] ?? 0) + 1;
    const parts = firstRows.map((row, cell) => {
        const where = Object.fromEntries(columns.map(({ name, values, codes }) => [name, values[codes[row] ?? 0] ?? ''])); // prettier-ignore
        return { where, rows: new Uint32Array(counts[cell] ?? 0) };
    });
    counts.fill(0);
    for (const [row, cell] of cells.entries()) {
        const at = counts[cell] ?? 0;
        const rows = parts[cell]?.rows;
        if (rows !== undefined)
            rows[at] = row;
        counts[cell] = at + 1;
    }
    return new Map(parts.map((part) => [whereKey(part.where), part]));
}
/** Numbers the combinations of values that occur: one column after the other, so that no product is ever laid out. */
function numberCells(rows, columns) {
    const cells = new Uint32Array(rows);
    let firstRows = [0];
    for (const { codes, values } of columns) {
        const numbers = new Map();
        firstRows = [];
        for (let row = 0; row < rows; row += 1) {
            const combined = (cells[row] ?? 0) * values.length + (codes[row] ?? 0);
            let cell = numbers.get(combined);
            if (cell === undefined) {
                cell = numbers.size;
                numbers.set(combined, cell);
                firstRows.push(row);
            }
            cells[row] = cell;
        }
    }
    return { cells, firstRows };
}


/***/ }),

/***/ 49059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ Recomputation),
  t: () => (/* binding */ describeWhere)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/show-value.js
var show_value = __webpack_require__(72975);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/calibration.js
var calibration = __webpack_require__(73980);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/classification.js
var classification = __webpack_require__(3234);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/ranking.js
var ranking = __webpack_require__(73194);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/auc.js
var auc = __webpack_require__(72423);
;// CONCATENATED MODULE: ./.build/js/src/gates/recomputation/plain-measures.js
// The metrics whose names mean one thing.



const plainMeasures = {
    accuracy: (rows) => rows.matrix()?.accuracy(),
    error_rate: (rows) => complement(rows.matrix()?.accuracy()),
    balanced_accuracy: (rows) => balancedAccuracy(rows.matrix()),
    specificity: (rows) => specificity(rows),
    npv: (rows) => negativePredictiveValue(rows),
    fpr: (rows) => complement(specificity(rows)),
    fnr: (rows) => complement(sensitivity(rows)),
    auc: (rows) => {
        const scores = rows.scores();
        return scores === null ? undefined : (0,auc/* auc */.Ij)(scores);
    },
    average_precision: (rows) => {
        const scores = rows.scores();
        return scores === null ? undefined : (0,ranking/* averagePrecision */.cF)(scores);
    },
    log_loss: (rows) => rows.probabilities()?.logLoss(),
    brier: (rows) => rows.probabilities()?.brier(),
    mse: (rows) => {
        const rmse = rows.sums()?.rmse();
        return rmse === undefined ? undefined : rmse * rmse;
    },
    rmse: (rows) => rows.sums()?.rmse(),
    mae: (rows) => rows.sums()?.mae(),
    r2: (rows) => rows.sums()?.r2(),
};
/** Why rows have no such number, where they have none. */
const whyUndefined = {
    accuracy: 'all rows weigh nothing',
    error_rate: 'all rows weigh nothing',
    balanced_accuracy: 'all rows weigh nothing',
    specificity: 'nobody is negative',
    npv: 'nobody was predicted negative',
    fpr: 'nobody is negative',
    fnr: 'nobody is positive',
    auc: 'all are of one class',
    average_precision: 'nobody is positive',
    log_loss: 'all rows weigh nothing',
    brier: 'all rows weigh nothing',
    mse: 'all rows weigh nothing',
    rmse: 'all rows weigh nothing',
    mae: 'all rows weigh nothing',
    r2: 'the labels do not vary',
};
/** The mean recall of the classes that some row has; as scikit-learn's `balanced_accuracy_score`. */
function balancedAccuracy(matrix) {
    const recalls = (matrix?.perClass() ?? []).map(classification/* recall */.I9).filter((value) => value !== undefined);
    return recalls.length === 0 ? undefined : recalls.reduce((sum, value) => sum + value, 0) / recalls.length;
}
function sensitivity(rows) {
    const counts = rows.counts();
    return counts === null ? undefined : (0,classification/* recall */.I9)(counts);
}
/** The recall of the negative class. */
function specificity(rows) {
    const counts = rows.counts();
    return counts === null ? undefined : (0,classification/* recall */.I9)({ tp: counts.tn, fn: counts.fp });
}
/** The precision of the negative class. */
function negativePredictiveValue(rows) {
    const counts = rows.counts();
    return counts === null ? undefined : (0,classification/* precision */.Fz)({ tp: counts.tn, fp: counts.fn });
}
function complement(rate) {
    return rate === undefined ? undefined : 1 - rate;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/recomputation/definitions.js
// What each metric is: the definition that its name means, those that only treat an empty case otherwise, and those
// that people call so as well.




const needs = {
    accuracy: 'classes',
    error_rate: 'classes',
    balanced_accuracy: 'classes',
    precision: 'classes',
    recall: 'classes',
    f1: 'classes',
    specificity: 'decisions',
    npv: 'decisions',
    fpr: 'decisions',
    fnr: 'decisions',
    auc: 'scores',
    average_precision: 'scores',
    pr_auc: 'scores',
    log_loss: 'probabilities',
    brier: 'probabilities',
    ece: 'probabilities',
    mse: 'errors',
    rmse: 'errors',
    mae: 'errors',
    r2: 'errors',
    ndcg: 'ranks',
};
/** What `name` means, for two classes or for more. */
function definitionsOf(name, classes) {
    const { metric, average = classes === 'two' ? 'binary' : 'macro', k } = name;
    const isNamed = name.average !== undefined;
    switch (metric) {
        case 'precision':
            return averaged({ measure: classification/* precision */.Fz, average, isNamed, undefinedWhere: 'nobody was predicted to be of a class' }); // prettier-ignore
        case 'recall':
            return averaged({ measure: classification/* recall */.I9, average, isNamed, undefinedWhere: 'nobody is of a class' });
        case 'f1':
            return averaged({ measure: classification.f1, average, isNamed, undefinedWhere: 'nobody is of a class or was predicted to be' }); // prettier-ignore
        case 'brier':
            return { ...plain(metric), others: [scaled('summed over both classes', 2, plainMeasures.brier)] };
        case 'log_loss':
            return { ...plain(metric), others: [scaled('in bits', 1 / Math.LN2, plainMeasures.log_loss)] };
        case 'pr_auc':
            return { ...plain('average_precision'), isComplete: false };
        case 'ece':
            return calibrationError(k);
        case 'ndcg':
            return discountedGain(k ?? Number.MAX_SAFE_INTEGER);
        default:
            return plain(metric);
    }
}
function plain(metric) {
    return {
        own: { label: '', of: plainMeasures[metric] },
        equal: [],
        others: [],
        isComplete: true,
        takesWeights: true,
        undefinedWhere: whyUndefined[metric],
    };
}
function scaled(label, factor, of) {
    return {
        label,
        of: (rows) => {
            const value = of(rows);
            return value === undefined ? undefined : factor * value;
        },
    };
}
const averagings = {
    binary: 'of the positive class',
    macro: 'macro average',
    micro: 'micro average',
    weighted: 'weighted average',
};
function averaged({ measure, average, isNamed, undefinedWhere }) {
    const orZero = (counts) => measure(counts) ?? 0;
    const all = ['binary', 'macro', 'micro', 'weighted'];
    const others = isNamed ? [] : all.filter((other) => other !== average);
    return {
        own: { label: averagings[average], of: (rows) => averageOf(rows, measure, average) },
        equal: [
            { label: `${averagings[average]}, 0 where undefined`, of: (rows) => averageOf(rows, orZero, average) },
        ],
        others: others.map((other) => ({
            label: averagings[other],
            of: (rows) => averageOf(rows, orZero, other),
        })),
        isComplete: true,
        takesWeights: true,
        undefinedWhere,
    };
}
function averageOf(rows, measure, average) {
    if (average !== 'binary')
        return rows.matrix()?.averaged(measure, average);
    const counts = rows.counts();
    return counts === null ? undefined : measure(counts);
}
/** The number of bins is a choice, and so is where they end: without a word on it, 10 of equal width. */
function calibrationError(bins) {
    const binned = (binning, count) => ({
        label: `${count} bins of ${binning.replace('-', ' ')}`,
        of: (rows) => (0,calibration/* expectedCalibrationError */.pB)(rows.bins(binning, count) ?? []),
    });
    const counts = bins === undefined ? [10, 15, 20] : [bins];
    const [own, ...others] = counts.map((count) => binned('equal-width', count));
    return {
        own: own ?? binned('equal-width', 10),
        equal: [],
        others: [...others, ...counts.map((count) => binned('equal-mass', count))],
        isComplete: false,
        takesWeights: false,
        undefinedWhere: 'there are no rows',
    };
}
/** Grades are 0 to 4 where gains are exponential; of 64 nobody speaks, and 2 to the 1,024 is no number. */
const greatestGrade = 64;
/** Linear gains; scikit-learn counts a query without relevant items as 0, others leave it out. */
function discountedGain(k) {
    const mean = (items, empty) => {
        const { mean: value, queries, undefinedQueries } = (0,ranking/* meanNdcg */.q)(k, items ?? []);
        return value === undefined || empty === 'left out'
            ? value
            : (value * (queries - undefinedQueries)) / queries;
    };
    const exponential = (rows) => {
        const items = rows.queries() ?? [];
        if (items.some(({ relevance }) => relevance.some((grade) => grade > greatestGrade)))
            return null;
        return items.map(({ relevance, scores }) => ({
            relevance: relevance.map((grade) => 2 ** grade - 1),
            scores,
        }));
    };
    return {
        own: { label: 'linear gains', of: (rows) => mean(rows.queries(), 'left out') },
        equal: [
            {
                label: 'linear gains, 0 for a query without relevant items',
                of: (rows) => mean(rows.queries(), 'as 0'),
            },
        ],
        others: [
            { label: 'exponential gains', of: (rows) => mean(exponential(rows), 'left out') },
            {
                label: 'exponential gains, 0 for a query without relevant items',
                of: (rows) => mean(exponential(rows), 'as 0'),
            },
        ],
        isComplete: false,
        takesWeights: false,
        undefinedWhere: 'no query has a relevant item',
    };
}

// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/measured-rows.js + 2 modules
var measured_rows = __webpack_require__(93861);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/metric-name.js
var metric_name = __webpack_require__(66433);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/parts.js
var recomputation_parts = __webpack_require__(75459);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/rows.js
var recomputation_rows = __webpack_require__(61480);
;// CONCATENATED MODULE: ./.build/js/src/gates/recomputation/recompute.js






/** Divisions that are kept: 4 bytes a row each. */
const keptDivisions = 4;
/** The metrics of one table. What several of them share is computed once, and kept until another slice is asked for. */
class Recomputation {
    table;
    #areProbabilities;
    #divisions = [];
    #whole;
    #last;
    constructor(table) {
        this.table = table;
        this.#areProbabilities =
            table.task === 'binary' && (table.scores?.every((score) => score >= 0 && score <= 1) ?? false);
    }
    /** A metric under the name that people write, of the rows that `where` names: all by default. */
    measure(name, where = {}) {
        const found = this.resolve(name, where);
        if (found.kind !== 'measurable')
            return found;
        const value = found.valueOf(found.own);
        const { n, own, undefinedWhere } = found;
        if (value === undefined)
            return notMeasurable('undefined', `there is no ${name} of these ${n} rows: ${undefinedWhere}`); // prettier-ignore
        if (!Number.isFinite(value))
            return notMeasurable('undefined', `${name} of these ${n} rows is too large for a number`); // prettier-ignore
        return { kind: 'measured', value, n, definition: own.label };
    }
    /** What `name` means for these rows, with every definition that goes by it. */
    resolve(name, where = {}) {
        const parsed = (0,metric_name/* parseMetricName */.$)(name);
        if (parsed === undefined) {
            return notMeasurable('unknown-metric', `Laurel computes no metric that is called ${(0,show_value/* showValue */.v)(name)}`);
        }
        const lacking = this.#lacks(needs[parsed.metric], name);
        if (lacking !== null)
            return lacking;
        const rows = this.#rowsWhere(where);
        if ('kind' in rows)
            return rows;
        const definitions = definitionsOf(parsed, this.table.task === 'binary' ? 'two' : 'many');
        const isWeighted = this.table.weights !== null && definitions.takesWeights;
        const unweighted = { label: 'without weights', of: () => definitions.own.of(rows.alike) };
        return {
            ...definitions,
            kind: 'measurable',
            n: rows.alike.rows.n,
            others: isWeighted ? [...definitions.others, unweighted] : definitions.others,
            valueOf: ({ of }) => of(isWeighted ? rows.byWeight : rows.alike),
        };
    }
    /** Confusion counts of decisions, of rows and not of weights. */
    confusion(where = {}) {
        const lacking = this.#lacks('decisions', 'a confusion count');
        if (lacking !== null)
            return lacking;
        const rows = this.#rowsWhere(where);
        if ('kind' in rows)
            return rows;
        return rows.alike.counts() ?? notMeasurable('no-column', noDecisions);
    }
    /** How many rows there are of `where`. */
    count(where = {}) {
        const names = Object.keys(where);
        if (names.length === 0)
            return this.table.rows;
        const parts = this.#divide(names);
        if ('kind' in parts)
            return parts;
        return parts.get((0,recomputation_parts/* whereKey */.pP)(where))?.rows.length ?? noRows(where);
    }
    /** The parts that some attributes divide the rows into: those that have rows, in the order of first rows. */
    parts(attributes) {
        const parts = this.#divide(attributes);
        return 'kind' in parts ? parts : [...parts.values()];
    }
    /** The rows of `where`, ascending and counted from 0; `null` where they are all of them. */
    rowNumbers(where = {}) {
        const names = Object.keys(where);
        if (names.length === 0)
            return null;
        const parts = this.#divide(names);
        if ('kind' in parts)
            return parts;
        return parts.get((0,recomputation_parts/* whereKey */.pP)(where))?.rows ?? noRows(where);
    }
    #lacks(need, name) {
        const { table } = this;
        if (!tasksOf[need].includes(table.task)) {
            return notMeasurable('other-task', `${name} is of ${tasksOf[need].join(' or ')} predictions, and these are of ${table.task}`); // prettier-ignore
        }
        const { decisions } = 'decisions' in table ? table : { decisions: null };
        if ((need === 'classes' || need === 'decisions') && decisions === null) {
            return notMeasurable('no-column', noDecisions);
        }
        if ((need === 'scores' || need === 'probabilities') && table.scores === null) {
            return notMeasurable('no-column', 'the predictions have no column of scores (score:)');
        }
        if (need !== 'probabilities' || this.#areProbabilities)
            return null;
        return notMeasurable('no-probabilities', 'the scores go beyond 0 and 1, so they are no probabilities');
    }
    #rowsWhere(where) {
        const key = (0,recomputation_parts/* whereKey */.pP)(where);
        const attributes = Object.keys(where);
        if (attributes.length === 0) {
            this.#whole ??= this.#cache(key, null);
            return this.#whole;
        }
        if (this.#last?.key === key)
            return this.#last;
        const parts = this.#divide(attributes);
        if ('kind' in parts)
            return parts;
        const part = parts.get(key);
        if (part === undefined)
            return noRows(where);
        this.#last = this.#cache(key, part.rows);
        return this.#last;
    }
    #cache(key, chosen) {
        const rows = (0,recomputation_rows/* rowsOf */.R)(this.table, chosen);
        const alike = new measured_rows/* MeasuredRows */.W(rows, 'alike');
        return { key, alike, byWeight: rows.weights === null ? alike : new measured_rows/* MeasuredRows */.W(rows, 'by weight') };
    }
    #divide(attributes) {
        const names = attributes.toSorted();
        const key = JSON.stringify(names);
        const known = this.#divisions.find(([other]) => other === key);
        if (known !== undefined)
            return known[1];
        const columns = names.map((name) => (0,recomputation_parts/* attributeOf */.w4)(this.table, name));
        const missing = names[columns.indexOf(undefined)];
        if (missing !== undefined) {
            return notMeasurable('no-column', `the evaluation names no column of ${(0,show_value/* showValue */.v)(missing)} among groups: or slices: of its predictions`); // prettier-ignore
        }
        const parts = (0,recomputation_parts/* divide */.Qr)(this.table, columns.filter((column) => column !== undefined)); // prettier-ignore
        this.#divisions = [...this.#divisions.slice(1 - keptDivisions), [key, parts]];
        return parts;
    }
}
const tasksOf = {
    classes: ['binary', 'multiclass'],
    decisions: ['binary'],
    scores: ['binary'],
    probabilities: ['binary'],
    errors: ['regression'],
    ranks: ['ranking'],
};
const noDecisions = 'the predictions have no column of decisions (prediction:)';
/** `region = EU, sex = f`, for people; still to be neutralised. */
function describeWhere(where) {
    const parts = Object.entries(where).map(([name, value]) => `${name} = ${(0,show_value/* showValue */.v)(value, 40)}`);
    return parts.length === 0 ? 'all rows' : parts.join(', ');
}
function noRows(where) {
    return notMeasurable('no-rows', `no row has ${describeWhere(where)}`);
}
function notMeasurable(code, reason) {
    return { kind: 'not-measurable', code, reason };
}


/***/ }),

/***/ 61480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);

/** The rows of `table` that `chosen` names, in that order; all of them where it is `null`, without a copy. */
function rowsOf(table, chosen) {
    const { task, labels } = table;
    const base = { n: chosen?.length ?? table.rows, weights: maybe(table.weights, chosen, floats) };
    switch (task) {
        case 'binary':
            return {
                ...base,
                task,
                labels: bytes(labels, chosen),
                scores: maybe(table.scores, chosen, floats),
                decisions: maybe(table.decisions, chosen, bytes),
            };
        case 'multiclass': {
            const decisions = codes(table.decisions, chosen);
            return { ...base, task, classes: table.classes.length, labels: codes(labels, chosen), decisions };
        }
        case 'regression':
            return { ...base, task, labels: floats(labels, chosen), scores: floats(table.scores, chosen) };
        case 'ranking': {
            const queries = chosen === null ? table.queries : gather(table.queries, chosen, new Uint32Array(chosen.length)); // prettier-ignore
            return { ...base, task, labels: floats(labels, chosen), scores: floats(table.scores, chosen), queries };
        }
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(task);
    }
}
function maybe(values, chosen, take) {
    return values === null ? null : take(values, chosen);
}
function floats(values, chosen) {
    return chosen === null ? values : gather(values, chosen, new Float64Array(chosen.length));
}
function bytes(values, chosen) {
    return chosen === null ? values : gather(values, chosen, new Uint8Array(chosen.length));
}
function codes(values, chosen) {
    return chosen === null ? values : gather(values, chosen, new Uint16Array(chosen.length));
}
function gather(values, chosen, target) {
    for (let at = 0; at < chosen.length; at += 1)
        target[at] = values[chosen[at] ?? 0] ?? 0;
    return target;
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

/***/ 72423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ delong),
/* harmony export */   Ij: () => (/* binding */ auc),
/* harmony export */   Ni: () => (/* binding */ delongInterval),
/* harmony export */   Zx: () => (/* binding */ aucScoreInterval)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64463);
/* harmony import */ var _special_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16213);
// The area under the ROC curve: its value, DeLong's variance, and intervals.


/**
 * The chance in [0, 1] that a positive scores above a negative, ties counted half; `undefined` without a positive or
 * without a negative. Computed in integers up to its one division, so the order of rows cannot change it.
 *
 * Source: D. Bamber, Journal of Mathematical Psychology 12 (1975) 387-415 (Mann and Whitney's U over n₁n₀); as
 * scikit-learn's `roc_auc_score`.
 */
function auc(table) {
    const { positives, negatives } = table;
    let below = 0;
    let halves = 0;
    let positiveCount = 0;
    for (let at = 0; at < positives.length; at += 1) {
        const p = positives[at] ?? 0;
        const n = negatives[at] ?? 0;
        halves += p * (below + below + n);
        below += n;
        positiveCount += p;
    }
    const pairs = positiveCount * below;
    return pairs === 0 ? undefined : halves / (2 * pairs);
}
/**
 * AUC and DeLong's variance, from placements: of each positive the share of negatives below it, of each negative the
 * share of positives above it. Linear in the distinct scores.
 *
 * Source: E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson, "Comparing the areas under two or more correlated
 * receiver operating characteristic curves", Biometrics 44 (1988) 837-845; by the mid-ranks of X. Sun and W. Xu, "Fast
 * implementation of DeLong's algorithm", IEEE Signal Processing Letters 21 (2014) 1389-1393.
 */
function delong(table) {
    const area = auc(table);
    if (area === undefined)
        return undefined;
    const { positiveCount, negativeCount } = table;
    let below = 0;
    let positivesBelow = 0;
    let ofPositives = 0;
    let ofNegatives = 0;
    for (let at = 0; at < table.scores.length; at += 1) {
        const p = table.positives[at] ?? 0;
        const n = table.negatives[at] ?? 0;
        const gapOfPositive = (below + n / 2) / negativeCount - area;
        const gapOfNegative = 1 - (positivesBelow + p / 2) / positiveCount - area;
        ofPositives += p * gapOfPositive * gapOfPositive;
        ofNegatives += n * gapOfNegative * gapOfNegative;
        below += n;
        positivesBelow += p;
    }
    const variance = ofPositives / (positiveCount - 1) / positiveCount + ofNegatives / (negativeCount - 1) / negativeCount;
    const known = positiveCount > 1 && negativeCount > 1;
    return { auc: area, variance: known ? variance : undefined, positives: positiveCount, negatives: negativeCount }; // prettier-ignore
}
/**
 * AUC ± z·se, cut to [0, 1]; `undefined` where the variance is not known or is 0, as where no positive scores below a
 * negative: then take `aucScoreInterval`. As pROC's `ci.auc`.
 */
function delongInterval(estimate, level) {
    if (estimate?.variance === undefined || estimate.variance <= 0)
        return undefined;
    const half = (0,_special_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedZ */ .mI)(level) * Math.sqrt(estimate.variance);
    return { low: (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .clamp */ .q)(estimate.auc - half, 0, 1), high: (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .clamp */ .q)(estimate.auc + half, 0, 1), level };
}
/**
 * An interval of an AUC from its value and the sizes of both classes, which has a width also where the AUC is 0 or 1.
 *
 * Source: R. G. Newcombe, "Confidence intervals for an effect size measure based on the Mann-Whitney statistic. Part
 * 2", Statistics in Medicine 25 (2006) 559-573, method 5: |A - θ| = z √(θ(1-θ)(1 + m(1-θ)/(2-θ) + mθ/(1+θ)) / n₁n₀) with
 * m = (n₁ + n₀)/2 - 1, the variance of J. A. Hanley and B. J. McNeil, Radiology 143 (1982) 29-36.
 */
function aucScoreInterval({ auc: area, positives, negatives }, level) {
    const z = (0,_special_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedZ */ .mI)(level);
    const m = (positives + negatives) / 2 - 1;
    const inside = (theta) => {
        const spread = 1 + (m * (1 - theta)) / (2 - theta) + (m * theta) / (1 + theta);
        const variance = (theta * (1 - theta) * spread) / (positives * negatives);
        return (area - theta) * (area - theta) <= z * z * variance;
    };
    return { low: edgeOf(inside, area, 0), high: edgeOf(inside, area, 1), level };
}
/** The last place from `from`, which is inside or the edge itself, towards `to` that is inside. */
function edgeOf(inside, from, to) {
    let held = from;
    let failed = to;
    for (let round = 0; round < 100; round += 1) {
        const middle = held + (failed - held) / 2;
        if (inside(middle))
            held = middle;
        else
            failed = middle;
    }
    return held;
}


/***/ }),

/***/ 73980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ calibrationBins),
/* harmony export */   OX: () => (/* binding */ reliabilityCurve),
/* harmony export */   pB: () => (/* binding */ expectedCalibrationError)
/* harmony export */ });
/* unused harmony exports CalibrationBins, equalWidthBins, maximumCalibrationError */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52079);
/* harmony import */ var _resampling_bootstrap_intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85632);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82074);
// Calibration in bins: the reliability curve, and the expected calibration error.



/** Bins filled row by row. */
class CalibrationBins {
    inner;
    counts;
    positives;
    sums;
    /** `inner` are the edges between bins, ascending; equal edges make bins that stay empty. */
    constructor(inner) {
        this.inner = inner;
        this.counts = new Uint32Array(inner.length + 1);
        this.positives = new Uint32Array(inner.length + 1);
        this.sums = Array.from({ length: inner.length + 1 }, () => new _sums_js__WEBPACK_IMPORTED_MODULE_2__/* .Sum */ .W());
    }
    /** @throws LaurelError `internal` unless the label is 0 or 1 and the probability in [0, 1]. */
    add(label, probability) {
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireThat */ .Vu)(label === 0 || label === 1, 'a label is 0 or 1', label);
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('a probability', probability);
        const bin = edgesBelow(this.inner, probability);
        this.counts[bin] = (this.counts[bin] ?? 0) + 1;
        this.positives[bin] = (this.positives[bin] ?? 0) + label;
        this.sums[bin]?.add(probability);
    }
    /** The bins that have rows. */
    filled() {
        const bins = this.sums.map((sum, bin) => ({
            low: this.inner[bin - 1] ?? 0,
            high: this.inner[bin] ?? 1,
            n: this.counts[bin] ?? 0,
            probabilitySum: sum.value,
            positives: this.positives[bin] ?? 0,
        }));
        return bins.filter(({ n }) => n > 0);
    }
}
/** Empty bins of equal width; a value on an edge i/count belongs to the bin below it. */
function equalWidthBins(count) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInteger */ .iR)('bins', count, 1);
    return new CalibrationBins(Float64Array.from({ length: count - 1 }, (_, edge) => (edge + 1) / count));
}
/**
 * The bins of labels (0 or 1) and probabilities of 1 that have rows. `equal-mass` takes as edges the quantiles i/count
 * of the probabilities (linear interpolation); equal probabilities always share a bin, so the order of rows has no
 * influence, and bins are of unequal size where many are equal.
 *
 * Source: scikit-learn's `calibration_curve`, strategies `uniform` and `quantile`.
 */
function calibrationBins(labels, probabilities, { binning, count }) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSameLength */ .UU)('labels and probabilities', labels, probabilities);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBinary */ .tG)('labels', labels);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInteger */ .iR)('bins', count, 1);
    const bins = binning === 'equal-width' ? equalWidthBins(count) : equalMassBins(probabilities, count);
    for (let row = 0; row < labels.length; row += 1)
        bins.add(labels[row] ?? 0, probabilities[row] ?? 0);
    return bins.filled();
}
function equalMassBins(probabilities, count) {
    const ascending = probabilities.toSorted();
    const edge = (_, at) => (0,_resampling_bootstrap_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .interpolatedQuantile */ .lI)(ascending, (at + 1) / count) ?? 0;
    return new CalibrationBins(Float64Array.from({ length: count - 1 }, edge));
}
/**
 * Σ (nᵦ/n) |mean probabilityᵦ - share of positivesᵦ| over bins, in [0, 1]; `undefined` without rows. Biased upwards for
 * few rows a bin.
 *
 * Source: M. P. Naeini, G. F. Cooper and M. Hauskrecht, AAAI 2015; C. Guo et al., "On calibration of modern neural
 * networks", ICML 2017.
 */
function expectedCalibrationError(bins) {
    let n = 0;
    const gaps = new _sums_js__WEBPACK_IMPORTED_MODULE_2__/* .Sum */ .W();
    for (const bin of bins) {
        n += bin.n;
        gaps.add(Math.abs(bin.probabilitySum - bin.positives));
    }
    return n === 0 ? undefined : gaps.value / n;
}
/** The largest |mean probability - share of positives| of any bin; `undefined` without rows. Guo et al. (2017). */
function maximumCalibrationError(bins) {
    const gaps = bins
        .filter(({ n }) => n > 0)
        .map((bin) => Math.abs(bin.probabilitySum - bin.positives) / bin.n);
    return gaps.length === 0 ? undefined : Math.max(...gaps);
}
/** The reliability curve, one point for each bin that has rows, by probability. */
function reliabilityCurve(bins) {
    const filled = bins.filter(({ n }) => n > 0);
    return filled.map(({ n, probabilitySum, positives }) => ({ predicted: probabilitySum / n, observed: positives / n, n })); // prettier-ignore
}
/** How many of ascending `edges` lie below `value`. */
function edgesBelow(edges, value) {
    let low = 0;
    let high = edges.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((edges[middle] ?? 0) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 3234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ precision),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   Mg: () => (/* binding */ ConfusionMatrix),
/* harmony export */   QN: () => (/* binding */ countConfusion),
/* harmony export */   f1: () => (/* binding */ f1),
/* harmony export */   y2: () => (/* binding */ accuracy)
/* harmony export */ });
/* unused harmony export predictAt */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52079);
/* harmony import */ var _rates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56715);


/** The confusion counts of labels and predictions, both 0 or 1. */
function countConfusion(labels, predictions) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSameLength */ .UU)('labels and predictions', labels, predictions);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBinary */ .tG)('labels', labels);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBinary */ .tG)('predictions', predictions);
    const counts = [0, 0, 0, 0];
    for (let row = 0; row < labels.length; row += 1) {
        const cell = 2 * (labels[row] ?? 0) + (predictions[row] ?? 0);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const [tn = 0, fp = 0, fn = 0, tp = 0] = counts;
    return { tp, fp, tn, fn };
}
/** Predictions of scores: 1 where the score is `threshold` or more. */
function predictAt(scores, threshold) {
    return Uint8Array.from(scores, (score) => (score >= threshold ? 1 : 0));
}
/** (TP + TN) / N; as scikit-learn's `accuracy_score`. */
function accuracy(counts) {
    return ratio(counts.tp + counts.tn, (0,_rates_js__WEBPACK_IMPORTED_MODULE_1__/* .total */ .X5)(counts));
}
/** TP / (TP + FP), of those predicted positive; `undefined` where nobody was, where scikit-learn says 0. */
function precision({ tp, fp }) {
    return ratio(tp, tp + fp);
}
/** TP / (TP + FN), of those who are positive; `undefined` where nobody is, where scikit-learn says 0. */
function recall({ tp, fn }) {
    return ratio(tp, tp + fn);
}
/**
 * 2TP / (2TP + FP + FN), the harmonic mean of precision and recall; `undefined` where nobody is positive and nobody
 * was predicted so. It is 0 where there are mistakes but no true positive, as scikit-learn's `f1_score`.
 */
function f1({ tp, fp, fn }) {
    return ratio(2 * tp, 2 * tp + fp + fn);
}
/** Counts of `classes` classes, filled row by row; rows are classes as whole numbers from 0. */
class ConfusionMatrix {
    classes;
    cells;
    rows = 0;
    constructor(classes) {
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInteger */ .iR)('classes', classes, 1);
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireThat */ .Vu)(classes <= 4096, 'a matrix is kept for at most 4096 classes', classes);
        this.classes = classes;
        this.cells = new Float64Array(classes * classes);
    }
    /** @throws LaurelError `internal` for what is no class, and for a weight that is negative or not finite. */
    add(label, predicted, weight = 1) {
        const { classes, cells } = this;
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAmount */ .kn)('a weight', weight);
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireThat */ .Vu)(isClass(label, classes) && isClass(predicted, classes), 'classes count from 0', label, predicted);
        const cell = label * classes + predicted;
        cells[cell] = (cells[cell] ?? 0) + weight;
        this.rows += weight;
    }
    /** The share of rows predicted right; `undefined` without rows. */
    accuracy() {
        let right = 0;
        for (let of = 0; of < this.classes; of += 1)
            right += this.at(of, of);
        return ratio(right, this.rows);
    }
    /** Counts of each class that some row has or was predicted to have; others do not exist for scikit-learn either. */
    perClass() {
        const every = Array.from({ length: this.classes }, (_, of) => of);
        return every.map((of) => this.countsOf(of)).filter(({ tp, fp, fn }) => tp + fp + fn > 0);
    }
    /**
     * A measure averaged over classes: `macro`, each class alike; `weighted`, by rows that have the class; `micro`, of
     * the counts of all classes together. `undefined` where the measure of a class that counts is, where scikit-learn
     * would count a 0.
     */
    averaged(measure, average) {
        const counts = this.perClass();
        if (average === 'micro')
            return measure(together(counts));
        const weights = counts.map(({ tp, fn }) => (average === 'macro' ? 1 : tp + fn));
        const weight = weights.reduce((sum, value) => sum + value, 0);
        let sum = 0;
        for (const [at, ofClass] of counts.entries()) {
            const share = weights[at] ?? 0;
            if (share === 0)
                continue;
            const value = measure(ofClass);
            if (value === undefined)
                return undefined;
            sum += share * value;
        }
        return ratio(sum, weight);
    }
    at(label, predicted) {
        return this.cells[label * this.classes + predicted] ?? 0;
    }
    countsOf(of) {
        const tp = this.at(of, of);
        let fn = -tp;
        let fp = -tp;
        for (let other = 0; other < this.classes; other += 1) {
            fn += this.at(of, other);
            fp += this.at(other, of);
        }
        return { of, tp, fp, fn, tn: this.rows - tp - fp - fn };
    }
}
function isClass(value, classes) {
    return Number.isInteger(value) && value >= 0 && value < classes;
}
function together(counts) {
    const sum = { tp: 0, fp: 0, tn: 0, fn: 0 };
    for (const { tp, fp, tn, fn } of counts) {
        sum.tp += tp;
        sum.fp += fp;
        sum.tn += tn;
        sum.fn += fn;
    }
    return sum;
}
function ratio(numerator, denominator) {
    return denominator === 0 ? undefined : numerator / denominator;
}


/***/ }),

/***/ 64463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ clamp),
/* harmony export */   t: () => (/* binding */ levelOfOneSided)
/* harmony export */ });
// A confidence interval.
/** `value` brought into [low, high]. */
function clamp(value, low, high) {
    return Math.min(high, Math.max(low, value));
}
/** The level of the two-sided interval whose ends are one-sided bounds with confidence 1 - `alpha`. */
function levelOfOneSided(alpha) {
    return 1 - 2 * alpha;
}


/***/ }),

/***/ 52079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   UU: () => (/* binding */ requireSameLength),
/* harmony export */   Vu: () => (/* binding */ requireThat),
/* harmony export */   Vv: () => (/* binding */ requireShare),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   iR: () => (/* binding */ requireInteger),
/* harmony export */   kn: () => (/* binding */ requireAmount),
/* harmony export */   tG: () => (/* binding */ requireBinary)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// What callers of this room owe: a breach is a mistake in Laurel, never in somebody's evidence.

/** @throws LaurelError `internal` unless `holds`; it says `what` should have held, and the values it was of. */
function requireThat(holds, what, ...values) {
    if (!holds)
        breach(`${what}: ${values.join(', ')}`);
}
/** @throws LaurelError `internal` unless 0 < value < 1. */
function requireProbability(name, value) {
    if (!(value > 0 && value < 1))
        breach(`${name} lies strictly between 0 and 1, not ${value}`);
}
/** @throws LaurelError `internal` unless `value` is an integer of at least `least`. */
function requireInteger(name, value, least) {
    if (!Number.isSafeInteger(value) || value < least) {
        breach(`${name} is an integer of at least ${least}, not ${value}`);
    }
}
/** @throws LaurelError `internal` unless `value` is finite and at least 0. */
function requireAmount(name, value) {
    if (!(value >= 0) || !Number.isFinite(value))
        breach(`${name} is finite and at least 0, not ${value}`);
}
/** @throws LaurelError `internal` unless 0 ≤ value ≤ 1. */
function requireShare(name, value) {
    if (!(value >= 0 && value <= 1))
        breach(`${name} lies between 0 and 1, not ${value}`);
}
/** @throws LaurelError `internal` unless both are of the same length. */
function requireSameLength(names, first, second) {
    if (first.length !== second.length)
        breach(`${names} have ${first.length} and ${second.length} rows`);
}
/** @throws LaurelError `internal` when any value is NaN or infinite. */
function requireFinite(name, values) {
    for (let row = 0; row < values.length; row += 1) {
        if (!Number.isFinite(values[row]))
            breach(`${name} has ${values[row]} in row ${row}`);
    }
}
/** @throws LaurelError `internal` unless every value is 0 or 1. */
function requireBinary(name, labels) {
    for (let row = 0; row < labels.length; row += 1) {
        const label = labels[row];
        if (label !== 0 && label !== 1)
            breach(`${name} has ${label} in row ${row}, not 0 or 1`);
    }
}
function breach(what) {
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({ code: 'internal', message: `statistics: ${what}` });
}


/***/ }),

/***/ 9595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ ProbabilitySums),
/* harmony export */   _1: () => (/* binding */ logLoss),
/* harmony export */   gX: () => (/* binding */ brierLoss)
/* harmony export */ });
/* unused harmony export probabilitySums */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52079);
/* harmony import */ var _special_elementary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82074);
// Scores of predicted probabilities: Brier and log loss, row by row.



/** A probability is taken no closer to 0 and 1 than this, so that one wrong certainty is not an infinite loss. */
const closest = 2.220446049250313e-16;
/** (p - y)², the Brier loss of one row. */
function brierLoss(label, probability) {
    const gap = probability - label;
    return gap * gap;
}
/**
 * -ln of the probability of what was, at most 36.05, by clipping to [2^-52, 1 - 2^-52] as scikit-learn's `log_loss`
 * does for doubles.
 */
function logLoss(label, probability) {
    const clipped = Math.min(1 - closest, Math.max(closest, probability));
    return -(0,_special_elementary_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(label === 1 ? clipped : 1 - clipped);
}
/** Sums over rows of labels (0 or 1) and probabilities of 1. */
class ProbabilitySums {
    weight = 0;
    briers = new _sums_js__WEBPACK_IMPORTED_MODULE_2__/* .Sum */ .W();
    logs = new _sums_js__WEBPACK_IMPORTED_MODULE_2__/* .Sum */ .W();
    /** @throws LaurelError `internal` unless the label is 0 or 1 and the probability in [0, 1]. */
    add(label, probability, weight = 1) {
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireThat */ .Vu)(label === 0 || label === 1, 'a label is 0 or 1', label);
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('a probability', probability);
        (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAmount */ .kn)('a weight', weight);
        this.weight += weight;
        this.briers.add(weight * brierLoss(label, probability));
        this.logs.add(weight * logLoss(label, probability));
    }
    /** Mean of (p - y)², in [0, 1]; `undefined` without rows. As scikit-learn's `brier_score_loss`. */
    brier() {
        return this.weight === 0 ? undefined : this.briers.value / this.weight;
    }
    /** Mean of -ln p(what was), in nats; `undefined` without rows. As scikit-learn's `log_loss`. */
    logLoss() {
        return this.weight === 0 ? undefined : this.logs.value / this.weight;
    }
}
/** The sums of whole columns. */
function probabilitySums(labels, probabilities) {
    requireSameLength('labels and probabilities', labels, probabilities);
    const sums = new ProbabilitySums();
    for (let row = 0; row < labels.length; row += 1)
        sums.add(labels[row] ?? 0, probabilities[row] ?? 0);
    return sums;
}


/***/ }),

/***/ 73194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ ndcgAt),
/* harmony export */   cF: () => (/* binding */ averagePrecision),
/* harmony export */   q: () => (/* binding */ meanNdcg)
/* harmony export */ });
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52079);
/* harmony import */ var _special_elementary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);
// Measures of rankings: average precision, and NDCG at k.


/**
 * Σ (Rₙ - Rₙ₋₁) Pₙ over the distinct scores from the highest, in [0, 1]; `undefined` without a positive, where
 * scikit-learn says 0. Rows of one score enter together, so their order has no influence.
 *
 * Source: scikit-learn's `average_precision_score`.
 */
function averagePrecision(table) {
    let found = 0;
    let taken = 0;
    let sum = 0;
    for (let at = table.positives.length - 1; at >= 0; at -= 1) {
        const p = table.positives[at] ?? 0;
        found += p;
        taken += p + (table.negatives[at] ?? 0);
        if (p > 0)
            sum += (p * found) / taken;
    }
    return found === 0 ? undefined : sum / found;
}
/**
 * NDCG of the first `k` items in [0, 1], gains linear, discount 1/log₂(rank + 1). Items of one score share the mean
 * of their gains. `undefined` where no item is relevant, where scikit-learn says 0, and of fewer than two items, which
 * it refuses.
 *
 * Source: K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20 (2002)
 * 422-446; ties by F. McSherry and M. Najork, "Computing information retrieval performance measures efficiently in
 * the presence of tied scores", ECIR 2008; as scikit-learn's `ndcg_score`.
 */
function ndcgAt(k, { relevance, scores }) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInteger */ .iR)('k', k, 1);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSameLength */ .UU)('relevance and scores', relevance, scores);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)('relevance', relevance);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)('scores', scores);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireThat */ .Vu)(relevance.every((gain) => gain >= 0), 'relevance is not negative');
    if (relevance.length < 2)
        return undefined;
    const ideal = discountedGain(k, { relevance, scores: relevance });
    return ideal === 0 ? undefined : discountedGain(k, { relevance, scores }) / ideal;
}
function discountedGain(k, { relevance, scores }) {
    const order = Array.from(scores, (score, item) => ({ score, gain: relevance[item] ?? 0 }));
    const ranked = order.toSorted((one, other) => other.score - one.score || other.gain - one.gain);
    let sum = 0;
    let start = 0;
    while (start < ranked.length && start < k) {
        let end = start;
        let gain = 0;
        let discount = 0;
        for (; end < ranked.length && ranked[end]?.score === ranked[start]?.score; end += 1) {
            gain += ranked[end]?.gain ?? 0;
            if (end < k)
                discount += 1 / (0,_special_elementary_js__WEBPACK_IMPORTED_MODULE_1__/* .log2 */ .p6)(end + 2);
        }
        sum += (gain / (end - start)) * discount;
        start = end;
    }
    return sum;
}
/** The mean of `ndcgAt` over queries. */
function meanNdcg(k, queries) {
    let sum = 0;
    let count = 0;
    let undefinedQueries = 0;
    for (const query of queries) {
        const value = ndcgAt(k, query);
        count += 1;
        if (value === undefined)
            undefinedQueries += 1;
        else
            sum += value;
    }
    const defined = count - undefinedQueries;
    return { mean: defined === 0 ? undefined : sum / defined, queries: count, undefinedQueries };
}


/***/ }),

/***/ 56715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ selectionRate),
/* harmony export */   Qn: () => (/* binding */ truePositiveRate),
/* harmony export */   T5: () => (/* binding */ falsePositiveRate),
/* harmony export */   TE: () => (/* binding */ positives),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   hN: () => (/* binding */ negatives),
/* harmony export */   o5: () => (/* binding */ ratioBetween),
/* harmony export */   wm: () => (/* binding */ differenceBetween)
/* harmony export */ });
function total({ tp, fp, tn, fn }) {
    return tp + fp + tn + fn;
}
/** Those whose label is positive: the denominator of the true positive rate. */
function positives({ tp, fn }) {
    return tp + fn;
}
/** Those whose label is negative: the denominator of the false positive rate. */
function negatives({ fp, tn }) {
    return fp + tn;
}
/** (TP + FP) / N. */
function selectionRate(counts) {
    return divide(counts.tp + counts.fp, total(counts));
}
/** TP / (TP + FN). */
function truePositiveRate(counts) {
    return divide(counts.tp, positives(counts));
}
/** FP / (FP + TN). */
function falsePositiveRate(counts) {
    return divide(counts.fp, negatives(counts));
}
/** Largest less smallest rate, as Fairlearn's `difference(method="between_groups")`. */
function differenceBetween(rates) {
    const range = rangeOf(rates);
    return range === undefined ? undefined : range.max - range.min;
}
/**
 * Smallest over largest rate, as Fairlearn's `ratio(method="between_groups")`; `undefined` also where the
 * largest is 0: 0/0 is not a ratio of 1.
 */
function ratioBetween(rates) {
    const range = rangeOf(rates);
    return range === undefined ? undefined : divide(range.min, range.max);
}
/** `undefined` where any rate is, or where there is none. */
function rangeOf(rates) {
    const defined = rates.filter((rate) => rate !== undefined);
    if (defined.length === 0 || defined.length < rates.length)
        return undefined;
    return { min: Math.min(...defined), max: Math.max(...defined) };
}
function divide(numerator, denominator) {
    return denominator === 0 ? undefined : numerator / denominator;
}


/***/ }),

/***/ 85632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ percentileInterval),
/* harmony export */   lI: () => (/* binding */ interpolatedQuantile),
/* harmony export */   pg: () => (/* binding */ deepestLevel)
/* harmony export */ });
/* unused harmony exports bcaInterval, biasCorrection, accelerationOf */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52079);
/* harmony import */ var _special_normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16213);


/**
 * The p-quantile, p in [0, 1], of ascending values by linear interpolation; `undefined` of none.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996)
 * 361-365, type 7; NumPy's default.
 */
function interpolatedQuantile(ascending, p) {
    const position = p * (ascending.length - 1);
    const below = Math.floor(position);
    const low = ascending[below];
    const high = ascending[Math.min(below + 1, ascending.length - 1)];
    if (low === undefined || high === undefined)
        return undefined;
    return low + (position - below) * (high - low);
}
/** The percentile interval of ascending replicates. Source: B. Efron and R. Tibshirani (1993), chapter 13. */
function percentileInterval(ascending, level) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)('level', level);
    return between(ascending, (1 - level) / 2, (1 + level) / 2, level);
}
/** Fewer replicates in a tail say too little of where it ends. */
const leastInTail = 5;
/**
 * The greatest level whose ends are read off so many replicates. Beyond it an end is that of a normal distribution, where
 * that reaches further: replicates end somewhere, however surely one asks.
 */
function deepestLevel(replicates) {
    return 1 - (2 * leastInTail) / replicates;
}
/**
 * The bias-corrected and accelerated interval of ascending replicates; `undefined` where its percentiles are.
 *
 * Source: B. Efron, "Better bootstrap confidence intervals", JASA 82 (1987) 171-185; as `scipy.stats.bootstrap`.
 */
function bcaInterval(ascending, { bias, acceleration }, level) {
    const z = normalQuantile((1 - level) / 2);
    const percentile = (shifted) => normalCdf(bias + shifted / (1 - acceleration * shifted));
    // Beyond 1/a the correction turns back on itself.
    if (acceleration * (bias - z) >= 1 || acceleration * (bias + z) >= 1)
        return undefined;
    return between(ascending, percentile(bias + z), percentile(bias - z), level);
}
function between(ascending, from, to, level) {
    const low = interpolatedQuantile(ascending, from);
    const high = interpolatedQuantile(ascending, to);
    return low === undefined || high === undefined ? undefined : { low, high, level };
}
/**
 * z0 of an estimate among ascending replicates, ties counted half; `undefined` where the estimate lies outside all of
 * them, for then it is infinite.
 */
function biasCorrection(ascending, estimate) {
    let below = 0;
    let equal = 0;
    for (const value of ascending) {
        if (value < estimate)
            below += 1;
        else if (value === estimate)
            equal += 1;
    }
    const share = (below + equal / 2) / ascending.length;
    return share > 0 && share < 1 ? normalQuantile(share) : undefined;
}
/**
 * The acceleration from the jackknife of each stratum; `undefined` where no row has any influence.
 *
 * Source: Efron (1987) for one sample; A. C. Davison and D. V. Hinkley, "Bootstrap methods and their application"
 * (1997), section 5.3, for several; as `scipy.stats.bootstrap`.
 */
function accelerationOf(strata) {
    let cubes = 0;
    let squares = 0;
    for (const { values, cells } of strata) {
        const n = cells.reduce((sum, count) => sum + count, 0);
        const mean = values.reduce((sum, value, cell) => sum + value * (cells[cell] ?? 0), 0) / n;
        for (const [cell, value] of values.entries()) {
            const influence = ((n - 1) * (mean - value)) / n;
            const square = influence * influence * (cells[cell] ?? 0);
            squares += square;
            cubes += square * influence;
        }
    }
    if (!(squares > 0))
        return undefined;
    return cubes / (6 * squares * Math.sqrt(squares));
}


/***/ }),

/***/ 53291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scoreTable),
/* harmony export */   f: () => (/* binding */ sortedScores)
/* harmony export */ });
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52079);
// Binary labels by score: of each distinct score, how many positives and negatives have it.

/**
 * The table of `labels` (0 or 1) and finite `scores`, higher for the positive class. Time n log n, by sorting plain
 * numbers.
 */
function scoreTable(labels, scores) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSameLength */ .UU)('labels and scores', labels, scores);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBinary */ .tG)('labels', labels);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)('scores', scores);
    const positive = sortedScores(labels, scores, 1);
    const negative = sortedScores(labels, scores, 0);
    return mergeScores(positive, negative);
}
/** The scores of rows with `label`, ascending. */
function sortedScores(labels, scores, label) {
    const chosen = new Float64Array(labels.reduce((sum, value) => sum + (value === label ? 1 : 0), 0));
    let at = 0;
    for (let row = 0; row < labels.length; row += 1) {
        if (labels[row] !== label)
            continue;
        // + 0 makes -0 of a score 0, which it equals.
        chosen[at] = (scores[row] ?? 0) + 0;
        at += 1;
    }
    return chosen.toSorted();
}
function mergeScores(positive, negative) {
    const most = positive.length + negative.length;
    const scores = new Float64Array(most);
    const positives = new Uint32Array(most);
    const negatives = new Uint32Array(most);
    let p = 0;
    let n = 0;
    let used = 0;
    while (p < positive.length || n < negative.length) {
        const score = Math.min(positive[p] ?? Number.POSITIVE_INFINITY, negative[n] ?? Number.POSITIVE_INFINITY);
        const pStart = p;
        const nStart = n;
        while (positive[p] === score)
            p += 1;
        while (negative[n] === score)
            n += 1;
        scores[used] = score;
        positives[used] = p - pStart;
        negatives[used] = n - nStart;
        used += 1;
    }
    return {
        scores: scores.slice(0, used),
        positives: positives.slice(0, used),
        negatives: negatives.slice(0, used),
        positiveCount: positive.length,
        negativeCount: negative.length,
    };
}


/***/ }),

/***/ 55384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ inverseRootTwoPi),
/* harmony export */   Kk: () => (/* binding */ log1p),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   lh: () => (/* binding */ squareOf),
/* harmony export */   oN: () => (/* binding */ exp),
/* harmony export */   p6: () => (/* binding */ log2)
/* harmony export */ });
/* unused harmony export halfLnTwoPi */
// Exponential and logarithm out of + - * / alone, so that they have the same bits on every machine and engine.
// JavaScript leaves Math.exp and Math.log to the engine, and engines differ in the last place between versions and
// processors. IEEE 754 fixes + - * / and square roots, so what is built of these alone is the same everywhere.
const ln2High = 6.931471803691238e-1; // its last 21 bits are 0, so k * ln2High is exact for |k| < 2^21
const ln2Low = 1.9082149292705877e-10;
/** ln(2π) / 2, rounded. */
const halfLnTwoPi = 0.9189385332046728;
/** 1 / √(2π), rounded. */
const inverseRootTwoPi = 0.3989422804014327;
const steps = [512, 256, 128, 64, 32, 16, 8, 4, 2, 1];
/** 2^step of each step. */
const powers = [
    1.3407807929942597e154, 1.157920892373162e77, 3.402823669209385e38, 18446744073709552000, 4294967296, 65536, 256, 16, 4, 2,
]; // prettier-ignore
/**
 * The natural logarithm of `x` ≥ 0, within 1 unit in the last place; -∞ of 0, `NaN` below 0.
 *
 * Source: the method of FreeBSD's msun `e_log.c` (x = 2^k (1 + f), a minimax polynomial in f / (2 + f)).
 */
function log(x) {
    if (x === 0)
        return Number.NEGATIVE_INFINITY;
    if (!(x > 0) || x === Number.POSITIVE_INFINITY)
        return x > 0 ? x : Number.NaN;
    if (x < 2.2250738585072014e-308)
        return log(x * 18014398509481984) - 54 * Math.LN2; // 2^54 makes it normal
    let exponent = exponentOf(x);
    let mantissa = x * powerOfTwo(-exponent);
    if (mantissa > Math.SQRT2) {
        mantissa /= 2;
        exponent += 1;
    }
    const f = mantissa - 1;
    const s = f / (2 + f);
    const z = s * s;
    const w = z * z;
    const odd = w * (3.999999999940942e-1 + w * (2.2222198432149784e-1 + w * 1.531383769920937e-1));
    const even = z * (6.666666666666735e-1 + w * (2.857142874366239e-1 + w * (1.818357216161805e-1 + w * 1.4798198605116586e-1))); // prettier-ignore
    const half = 0.5 * f * f;
    return exponent * ln2High - (half - (s * (half + odd + even) + exponent * ln2Low) - f);
}
/** ln(1 + x) for x > -1, accurate for small x too. Source: W. Kahan's correction, x ln(u) / (u - 1), u = 1 + x. */
function log1p(x) {
    const u = 1 + x;
    if (u === 1)
        return x;
    if (u === Number.POSITIVE_INFINITY)
        return u;
    return (log(u) * x) / (u - 1);
}
/**
 * e^x within 1 unit in the last place; 0 below about -745.13, ∞ above about 709.78.
 *
 * Source: the method of FreeBSD's msun `e_exp.c` (x = k ln 2 + r, a Remez rational in r).
 */
function exp(x) {
    if (x > 709.782712893384)
        return Number.POSITIVE_INFINITY;
    if (x < -745.1332191019411)
        return 0;
    const k = Math.round(x / Math.LN2);
    const high = x - k * ln2High;
    const low = k * ln2Low;
    const r = high - low;
    const t = r * r;
    const c = r - t * (1.6666666666666602e-1 + t * (-2.7777777777015593e-3 + t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8)))); // prettier-ignore
    const mantissa = 1 - (low - (r * c) / (2 - c) - high);
    // In two steps, since 2^1024 is no number and a subnormal result must be rounded once.
    const first = k < -1021 ? -1021 : Math.min(k, 1023);
    return mantissa * powerOfTwo(first) * powerOfTwo(k - first);
}
/** The k with 2^k ≤ x < 2^(k + 1), for a normal x > 0. */
function exponentOf(x) {
    if (x >= 1 && x < 4294967296)
        return 31 - Math.clz32(x);
    if (x < 1 && x >= 2.3283064365386963e-10)
        return -1 - Math.clz32(x * 4294967296);
    let exponent = x < 1 ? -1022 : 0;
    let left = x < 1 ? x * 4.49423283715579e307 : x;
    for (let at = 0; at < 10; at += 1) {
        const power = powers[at] ?? 1;
        if (left < power)
            continue;
        left /= power;
        exponent += steps[at] ?? 0;
    }
    return exponent;
}
/** 2^k for an integer |k| ≤ 1023, exactly. */
function powerOfTwo(k) {
    let left = k < 0 ? -k : k;
    if (left < 31)
        return k < 0 ? 1 / (1 << left) : 1 << left;
    let power = 1;
    for (let at = 0; at < 10; at += 1) {
        const step = steps[at] ?? 0;
        if (left < step)
            continue;
        left -= step;
        power *= powers[at] ?? 1;
    }
    return k < 0 ? 1 / power : power;
}
/** Base-2 logarithm of `x` ≥ 0; exact to 1e-15 of its value. */
function log2(x) {
    return log(x) / Math.LN2;
}
/** x². */
function squareOf(x) {
    return x * x;
}


/***/ }),

/***/ 16213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalSurvival),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   mI: () => (/* binding */ twoSidedZ),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony export twoSidedP */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52079);
/* harmony import */ var _elementary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);
// The normal distribution: its distribution function, upper tail and quantiles.


// prettier-ignore
const central = {
    above: [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
    below: [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1],
};
// prettier-ignore
const middle = {
    above: [9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785, 8.883149794388377, 0.39894151208813466, 1.0765576773720192e-08],
    below: [19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547, 235.387901782625, 22.266688044328117, 1],
};
// prettier-ignore
const far = {
    above: [2.9112874951168793e-05, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736, 0.215898534057957, 0.023073441764940174],
    below: [7.297515550839662e-05, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1],
};
/**
 * Φ(x) = P(Z ≤ x) for a standard normal Z, to 1e-14 of its value also in the tails (Φ(-37) = 5.7e-300).
 *
 * Source: W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23
 * (1969) 631-637, in the arrangement of SPECFUN's ANORM.
 */
function normalCdf(x) {
    const size = x < 0 ? -x : x;
    if (size <= 0.67448975) {
        const square = x * x;
        return 0.5 + (x * polynomial(central.above, square)) / polynomial(central.below, square);
    }
    const tail = tailAbove(size);
    return x < 0 ? tail : 1 - tail;
}
/** P(Z > x): the tail itself, where 1 - Φ(x) would have no digits left. */
function normalSurvival(x) {
    return normalCdf(-x);
}
/** P(|Z| > |z|), the two-sided p-value of a z statistic. */
function twoSidedP(z) {
    return 2 * normalCdf(-Math.abs(z));
}
function tailAbove(size) {
    if (size > 38.6)
        return 0;
    // e^(-x²/2) in two factors: the first argument is exact, so its error is not multiplied by x².
    const coarse = Math.floor(size * 16) / 16;
    const density = (0,_elementary_js__WEBPACK_IMPORTED_MODULE_1__/* .exp */ .oN)(-coarse * coarse * 0.5) * (0,_elementary_js__WEBPACK_IMPORTED_MODULE_1__/* .exp */ .oN)(-(size - coarse) * (size + coarse) * 0.5);
    if (size <= 5.656854249492381) {
        return (density * polynomial(middle.above, size)) / polynomial(middle.below, size);
    }
    const inverse = 1 / (size * size);
    const correction = (inverse * polynomial(far.above, inverse)) / polynomial(far.below, inverse);
    return (density * (_elementary_js__WEBPACK_IMPORTED_MODULE_1__/* .inverseRootTwoPi */ .IF - correction)) / size;
}
// prettier-ignore
const quantileCentral = {
    above: [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227],
    below: [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854],
};
// prettier-ignore
const quantileMiddle = {
    above: [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414],
    below: [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-09],
};
// prettier-ignore
const quantileFar = {
    above: [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-05, 2.0103343992922881e-07],
    below: [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-05, 1.421511758316446e-07, 2.0442631033899397e-15],
};
/**
 * The z with Φ(z) = p, for p in (0, 1), to about 1e-15 of its value.
 *
 * Source: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution" (PPND16), Applied
 * Statistics 37 (1988) 477-484.
 */
function normalQuantile(p) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)('p', p);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * polynomial(quantileCentral.above, r)) / polynomial(quantileCentral.below, r);
    }
    const r = Math.sqrt(-(0,_elementary_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(q < 0 ? p : 1 - p));
    const [at, terms] = r <= 5 ? [r - 1.6, quantileMiddle] : [r - 5, quantileFar];
    const size = polynomial(terms.above, at) / polynomial(terms.below, at);
    return q < 0 ? -size : size;
}
/** The z of a two-sided interval with confidence `level`: 1.959964 for 0.95. */
function twoSidedZ(level) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)('level', level);
    return -normalQuantile((1 - level) / 2);
}
/** Σ coefficients[i] x^i. */
function polynomial(coefficients, x) {
    return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}


/***/ }),

/***/ 82074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Sum)
/* harmony export */ });
// Sums of many numbers that lose nothing to rounding on the way.
/**
 * A running sum with compensation, as exact as one rounding of the true sum unless terms cancel almost wholly.
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974) 39-51.
 */
class Sum {
    sum = 0;
    lost = 0;
    add(term) {
        const next = this.sum + term;
        this.lost += Math.abs(this.sum) >= Math.abs(term) ? this.sum - next + term : term - next + this.sum;
        this.sum = next;
    }
    get value() {
        return this.sum + this.lost;
    }
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

/***/ 98402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRegistry)
});

// UNUSED EXPORTS: readDescriptor

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/fields.js
var fields = __webpack_require__(63339);
;// CONCATENATED MODULE: ./.build/js/src/registry/documents/descriptor.js
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
const descriptorDocument = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(descriptorFormat),
    /** Random, fixed at creation: tells two registries apart whatever their address. */
    registry: schemas/* uuid */.uRe(),
    /** Metadata without which a version cannot be registered as complete. */
    required: schemas/* array */.YOg(schemas/* enum */.k5n(requirements)),
    probe: schemas/* strictObject */.rej({ passedAt: fields/* instantField */.o2, checks: schemas/* array */.YOg(fields/* shortTextField */.aT) }),
    createdAt: fields/* instantField */.o2,
});

// EXTERNAL MODULE: ./.build/js/src/registry/documents/stored.js
var stored = __webpack_require__(88513);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
;// CONCATENATED MODULE: ./.build/js/src/registry/open-registry.js




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
    throw new errors/* LaurelError */.Q4({
        code: 'store-missing',
        message: `no registry in ${store.location}`,
        at: { key: keys/* descriptorKey */.Xc },
        remedy: `create one with laurel registry create ${store.location}, or check the address`,
    });
}
/** `null` where there is none. @throws LaurelError `corrupt-document` or `future-format`; else as the store. */
async function readDescriptor(store, options = {}) {
    const found = await store.get(keys/* descriptorKey */.Xc, options);
    if (found.kind !== 'found')
        return null;
    return (0,stored/* parseStored */.Tw)(descriptorDocument, descriptorFormat, found.body, keys/* descriptorKey */.Xc);
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
