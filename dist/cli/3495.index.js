export const id = 3495;
export const ids = [3495];
export const modules = {

/***/ 43495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParquet: () => (/* binding */ readParquet)
});

// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/unusable.js
var unusable = __webpack_require__(51091);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/verified-bytes.js
var verified_bytes = __webpack_require__(9962);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/readers/file-kind.js
var file_kind = __webpack_require__(36682);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 3 modules
var metadata = __webpack_require__(74038);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/js/src/primitives/show-value.js
var show_value = __webpack_require__(72975);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/readers/row-feed.js
var row_feed = __webpack_require__(15682);
;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/parquet/flat-columns.js
// The columns of a Parquet schema that predictions can be in: directly under the root, of text, numbers or booleans.
// What is nested, dated or decimal has no place in such a table.



/** One element of a schema, as hyparquet gives it: of bytes that nobody checked. */
const schemaElement = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    type: schemas/* string */.YjP().optional(),
    num_children: schemas/* int */.Whr().min(0).optional(),
    repetition_type: schemas/* string */.YjP().optional(),
    converted_type: schemas/* string */.YjP().optional(),
    logical_type: schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional(), isSigned: schemas/* boolean */.zMY().optional() }).optional(),
});
const plainTypes = ['BOOLEAN', 'INT32', 'INT64', 'FLOAT', 'DOUBLE', 'BYTE_ARRAY'];
/**
 * The wanted columns, each once.
 *
 * @throws PredictionRefusal `no-column`, `duplicate-column`, `too-many-columns`, `unsupported`, `malformed`.
 */
function flatColumns(schema, wanted, limits) {
    const top = [];
    for (let at = 1; at < schema.length; at = behind(schema, at)) {
        const element = schema[at];
        if (element !== undefined)
            top.push(element);
    }
    const header = top.map(({ name }) => name);
    const positions = (0,row_feed/* positionsOf */.q)([...new Set(wanted)], header, limits);
    return positions.map((at) => flatColumn(top[at]));
}
/** The index behind an element and everything nested in it. */
function behind(schema, at) {
    let [index, open] = [at, 1];
    while (open > 0) {
        const element = schema[index];
        if (element === undefined)
            throw malformed('its schema ends too early');
        open += (element.num_children ?? 0) - 1;
        index += 1;
    }
    return index;
}
const plainLogical = new Set(['STRING', 'ENUM', 'INTEGER']);
const plainConverted = /^(?:UTF8|ENUM|U?INT_\d+)$/;
function flatColumn(element) {
    if (element === undefined)
        throw malformed('its schema ends too early');
    const { name, converted_type: converted, logical_type: logical, repetition_type: repetition } = element;
    const type = plainTypes.find((plain) => plain === element.type);
    const isNested = (element.num_children ?? 0) > 0 || repetition === 'REPEATED';
    const isPlain = (logical === undefined || plainLogical.has(logical.type)) &&
        (converted === undefined || plainConverted.test(converted));
    if (type === undefined || isNested || !isPlain) {
        const what = isNested ? 'nested values' : (logical?.type ?? converted ?? element.type ?? 'no type');
        throw new unusable/* PredictionRefusal */.ol('unsupported', `is a column of ${what}`, {
            remedy: 'store ids as text or whole numbers, scores as double, groups as text',
            detail: { column: name },
        });
    }
    return {
        name,
        type,
        isOptional: repetition !== 'REQUIRED',
        isUnsigned: converted?.startsWith('UINT_') === true || logical?.isSigned === false,
    };
}
function malformed(why) {
    return new unusable/* PredictionRefusal */.ol('malformed', `is not Parquet: ${why}`);
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/parquet/thrift-check.js
// Walks a Thrift structure (compact protocol) before anything is built of it: a few bytes can claim lists of
// billions, structures without end, and numbers that take minutes to read.

/**
 * The offset behind the structure that starts at `offset`.
 *
 * @throws PredictionRefusal `malformed`, `too-large`.
 */
function checkThrift(bytes, offset, limits) {
    const walk = new ThriftWalk(bytes, offset, limits);
    walk.struct(0);
    return walk.offset;
}
const [boolTrue, boolFalse, thrift_check_byte, i16, i32, i64, thrift_check_double, binary, list, struct] = [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 12,
];
class ThriftWalk {
    offset;
    #bytes;
    #limits;
    #values = 0;
    constructor(bytes, offset, limits) {
        this.#bytes = bytes;
        this.offset = offset;
        this.#limits = limits;
    }
    struct(depth) {
        if (depth > this.#limits.depth)
            throw thrift_check_malformed('nests too deep');
        for (;;) {
            const head = this.#byte();
            const type = head & 0x0f;
            if (type === 0)
                return;
            if (head >> 4 === 0)
                this.#varint();
            // A boolean field's value is its type.
            if (type !== boolTrue && type !== boolFalse)
                this.#value(type, depth);
            this.#count(1);
        }
    }
    #value(type, depth) {
        if (type === i16 || type === i32 || type === i64)
            this.#varint();
        else if (type === boolTrue || type === boolFalse || type === thrift_check_byte)
            this.#skip(1);
        else if (type === thrift_check_double)
            this.#skip(8);
        else if (type === binary)
            this.#text();
        else if (type === list)
            this.#list(depth + 1);
        else if (type === struct)
            this.struct(depth + 1);
        else
            throw thrift_check_malformed(`holds a value of type ${type}, which Parquet does not use`);
    }
    #list(depth) {
        if (depth > this.#limits.depth)
            throw thrift_check_malformed('nests too deep');
        const head = this.#byte();
        const size = head >> 4 === 15 ? this.#varint() : head >> 4;
        // Every element takes a byte, so a list that claims more than there is need not be walked.
        if (size > this.#bytes.byteLength - this.offset)
            throw thrift_check_malformed(`claims a list of ${size}`);
        this.#count(size);
        for (let index = 0; index < size; index += 1)
            this.#value(head & 0x0f, depth);
    }
    #text() {
        const size = this.#varint();
        if (size > this.#limits.textBytes)
            throw thrift_check_malformed(`holds a text of ${size} bytes`);
        this.#skip(size);
    }
    #count(values) {
        this.#values += values;
        if (this.#values > this.#limits.values) {
            throw new unusable/* PredictionRefusal */.ol('too-large', `describes more than ${this.#limits.values} things`);
        }
    }
    #varint() {
        let value = 0;
        for (let at = 0; at < 10; at += 1) {
            const next = this.#byte();
            value += (next & 0x7f) * 2 ** (7 * at);
            if (next < 0x80)
                return value;
        }
        throw thrift_check_malformed('holds a number without end');
    }
    #byte() {
        const value = this.#bytes[this.offset];
        if (value === undefined)
            throw thrift_check_malformed('ends too early');
        this.offset += 1;
        return value;
    }
    #skip(bytes) {
        this.offset += bytes;
        if (this.offset > this.#bytes.byteLength)
            throw thrift_check_malformed('ends too early');
    }
}
function thrift_check_malformed(why) {
    return new unusable/* PredictionRefusal */.ol('malformed', `is not Parquet: its description ${why}`);
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/parquet/footer.js
// A Parquet file's footer: which columns there are, and where their pages lie.






const codecs = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'LZO', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'];
const columnMeta = schemas/* object */.Ikc({
    path_in_schema: schemas/* array */.YOg(schemas/* string */.YjP()),
    codec: schemas/* enum */.k5n(codecs).optional(),
    total_compressed_size: schemas/* bigint */.oad(),
    data_page_offset: schemas/* bigint */.oad(),
    dictionary_page_offset: schemas/* bigint */.oad().optional(),
});
/** What is used of what hyparquet makes of a footer: of bytes that nobody checked. */
const footerFields = schemas/* object */.Ikc({
    schema: schemas/* array */.YOg(schemaElement),
    row_groups: schemas/* array */.YOg(schemas/* object */.Ikc({
        num_rows: schemas/* bigint */.oad(),
        columns: schemas/* array */.YOg(schemas/* object */.Ikc({ file_path: schemas/* undefined */.Vxk(), meta_data: columnMeta })),
    })),
});
const depth = 12;
const trailerBytes = 8;
const magicBytes = 4;
/** @throws PredictionRefusal. */
async function readFooter(file, wanted, limits) {
    const bytes = await footerBytes(file, limits);
    checkThrift(bytes, 0, { depth, textBytes: limits.footerBytes, values: limits.footerBytes / 4 });
    const { schema, row_groups: groups } = parse(bytes);
    const columns = flatColumns(schema, wanted, limits);
    const rowGroups = groups.map((group) => {
        const rows = Number(group.num_rows);
        if (rows < 0)
            throw footer_malformed(`it claims ${rows} rows`);
        const metas = group.columns.map(({ meta_data: meta }) => meta);
        return { rows, chunks: columns.map(({ name }) => chunkOf(metas, name, file.sizeBytes)) };
    });
    const rows = rowGroups.reduce((sum, group) => sum + group.rows, 0);
    if (rows <= limits.rows)
        return { columns, rowGroups };
    throw new unusable/* PredictionRefusal */.ol('too-many-rows', `has ${rows} rows, more than ${limits.rows}`);
}
async function footerBytes(file, limits) {
    const trailer = Buffer.from(await file.slice(Math.max(file.sizeBytes - trailerBytes, 0), file.sizeBytes));
    if (file.sizeBytes < trailerBytes + magicBytes || trailer.toString('latin1', 4) !== 'PAR1') {
        throw new unusable/* PredictionRefusal */.ol('truncated', 'is Parquet without an end: its writer was not done, or it was cut off'); // prettier-ignore
    }
    const size = trailer.readUInt32LE(0);
    if (size > limits.footerBytes) {
        throw new unusable/* PredictionRefusal */.ol('too-many-columns', `has a footer of ${size} bytes, more than ${limits.footerBytes}`, {
            remedy: 'store the columns that the evaluation names, not the features as well, in fewer row groups',
        });
    }
    if (size + trailerBytes + magicBytes > file.sizeBytes)
        throw footer_malformed(`it claims a footer of ${size} bytes`);
    return file.slice(file.sizeBytes - trailerBytes - size, file.sizeBytes);
}
function parse(bytes) {
    try {
        return footerFields.parse((0,metadata/* parquetMetadata */.m5)(bytes, { geoparquet: false }));
    }
    catch {
        throw footer_malformed('its footer does not parse');
    }
}
function chunkOf(metas, name, sizeBytes) {
    const [meta, another] = metas.filter(({ path_in_schema: path }) => path.length === 1 && path[0] === name);
    if (meta === undefined || another !== undefined) {
        throw footer_malformed(`its row groups do not have column ${(0,show_value/* showValue */.v)(name)} once`);
    }
    const { dictionary_page_offset: dictionary = 0n, data_page_offset: data, codec } = meta;
    // Some writers give 0 where there is no dictionary.
    const start = Number(dictionary === 0n ? data : dictionary);
    const end = start + Number(meta.total_compressed_size);
    if (start >= magicBytes && end >= start && end <= sizeBytes)
        return { start, end, codec };
    throw footer_malformed('its pages lie outside of it');
}
function footer_malformed(why) {
    return new unusable/* PredictionRefusal */.ol('malformed', `is not Parquet: ${why}`);
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/delta.js
var delta = __webpack_require__(88499);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/encoding.js
var src_encoding = __webpack_require__(23448);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/plain.js
var plain = __webpack_require__(74809);
;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/parquet/runs.js
// Parquet's hybrid of run lengths and bit-packing, for dictionary indexes and levels. hyparquet has one as well,
// which writes as many values as a run claims: two billion, for six bytes.

/** Where a dictionary has more entries than this many bits can name, it is none. */
const maxWidth = 24;
/**
 * `count` values of `width` bits from all of `bytes`.
 *
 * Source: https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE
 *
 * @throws PredictionRefusal `malformed` where bytes hold fewer.
 */
function readRuns(bytes, width, count) {
    if (width > maxWidth)
        throw runs_malformed(`indexes of ${width} bits`);
    const values = new Uint32Array(count);
    const valueBytes = Math.ceil(width / 8);
    let [seen, at] = [0, 0];
    while (seen < count) {
        const [header, next] = readHeader(bytes, at);
        const length = Math.floor(header / 2);
        // The last run may be padded: to groups of eight, or to what a writer packs at a time.
        const wanted = Math.min(header % 2 === 1 ? length * 8 : length, count - seen);
        const into = values.subarray(seen, seen + wanted);
        seen += wanted;
        if (header % 2 === 1) {
            unpackBits(bytes.subarray(next), width, into);
            at = next + length * width;
        }
        else {
            into.fill(readValue(bytes, next, valueBytes));
            at = next + valueBytes;
        }
    }
    return values;
}
/** An unsigned number in groups of seven bits, and where it ends. */
function readHeader(bytes, from) {
    let header = 0;
    for (let at = 0; at < 5; at += 1) {
        const byte = byteAt(bytes, from + at);
        header += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80)
            return [header, from + at + 1];
    }
    throw runs_malformed('a run without end');
}
function readValue(bytes, from, size) {
    let value = 0;
    for (let at = 0; at < size; at += 1)
        value += byteAt(bytes, from + at) * 2 ** (8 * at);
    return value;
}
function unpackBits(bytes, width, into) {
    const mask = 2 ** width - 1;
    let [held, bits, at] = [0, 0, 0];
    for (let index = 0; index < into.length; index += 1) {
        while (bits < width) {
            held |= byteAt(bytes, at) << bits;
            bits += 8;
            at += 1;
        }
        into[index] = held & mask;
        held >>>= width;
        bits -= width;
    }
}
function byteAt(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined)
        throw runs_malformed('fewer values than it says');
    return byte;
}
function runs_malformed(why) {
    return new unusable/* PredictionRefusal */.ol('malformed', `is not Parquet: a page holds ${why}`);
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/parquet/page-values.js
// The values of one page, by the encodings that writers use. Numbers are decoded by hyparquet; what is text, or has
// lengths that a hostile page may lie about, is read here, within the page.





/** The entries of a dictionary page. @throws PredictionRefusal. */
function dictionaryOf(page, column) {
    if (page.count > page.values.byteLength * 8)
        throw page_values_malformed('a dictionary holds fewer entries than it says');
    return attempt(() => plainValues({ column, bytes: page.values, count: page.count, encoding: 'PLAIN' }));
}
/** Exactly `count` values. @throws PredictionRefusal. */
function valuesOf(encoded, dictionary) {
    const values = attempt(() => decode(encoded, dictionary));
    if (values.length !== encoded.count)
        throw page_values_malformed('a page holds fewer values than it says');
    return values;
}
function decode(encoded, dictionary) {
    const { column, bytes, count, encoding } = encoded;
    const { type } = column;
    if (encoding === 'PLAIN')
        return plainValues(encoded);
    if (encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY') {
        return dereferenced(readRuns(bytes.subarray(1), bytes[0] ?? 0, count), dictionary);
    }
    if (encoding === 'RLE' && type === 'BOOLEAN') {
        return Array.from(readRuns(prefixed(bytes), 1, count), (value) => value === 1);
    }
    if (encoding === 'DELTA_LENGTH_BYTE_ARRAY' && type === 'BYTE_ARRAY')
        return deltaTexts(bytes, count);
    if (encoding === 'DELTA_BINARY_PACKED' && (type === 'INT32' || type === 'INT64')) {
        const values = type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
        deltaNumbers(bytes, values);
        return asStored(values, column);
    }
    if (encoding === 'BYTE_STREAM_SPLIT' && type !== 'BYTE_ARRAY' && type !== 'BOOLEAN') {
        return asStored((0,src_encoding/* byteStreamSplit */.L)(readerOf(bytes), count, type, undefined), column);
    }
    throw new unusable/* PredictionRefusal */.ol('unsupported', `is in encoding ${encoding}`, {
        remedy: 'write it with plain or dictionary encoding',
    });
}
function plainValues({ column, bytes, count }) {
    if (column.type === 'BYTE_ARRAY')
        return plainTexts(bytes, count);
    return asStored((0,plain/* readPlain */.r)(readerOf(bytes), column.type, count, undefined), column);
}
function asStored(values, { isUnsigned }) {
    if (!isUnsigned)
        return values;
    if (values instanceof Int32Array)
        return new Uint32Array(values.buffer, values.byteOffset, values.length);
    if (values instanceof BigInt64Array)
        return new BigUint64Array(values.buffer, values.byteOffset, values.length); // prettier-ignore
    return values;
}
function dereferenced(indexes, dictionary) {
    if (dictionary === null)
        throw page_values_malformed('a page refers to a dictionary that is not there');
    return Array.from(indexes, (index) => {
        if (index < dictionary.length)
            return dictionary[index];
        throw page_values_malformed('a page refers to an entry that its dictionary does not have');
    });
}
function plainTexts(bytes, count) {
    const [view, text] = [viewOf(bytes), new PageText(bytes)];
    const texts = [];
    let at = 0;
    for (let index = 0; index < count; index += 1) {
        const start = at + 4;
        at = start + view.getUint32(at, true);
        texts.push(text.slice(start, at));
    }
    return texts;
}
function deltaTexts(bytes, count) {
    const lengths = new Int32Array(count);
    let at = deltaNumbers(bytes, lengths);
    const text = new PageText(bytes);
    return Array.from(lengths, (length) => {
        const start = at;
        at += length;
        return text.slice(start, at);
    });
}
/** Returns where they end. */
function deltaNumbers(bytes, into) {
    const reader = readerOf(bytes);
    // Blocks of 128 values in 4 miniblocks are usual; a page may claim a billion miniblocks.
    const [blockSize = 0, miniblocks = 0] = smallNumbers(bytes);
    const size = blockSize / miniblocks;
    if (!(blockSize <= 65_536 && size >= 8 && size % 8 === 0))
        throw page_values_malformed('a page has blocks of no size');
    (0,delta/* deltaBinaryUnpack */._H)(reader, into.length, into);
    return reader.offset;
}
/** The first two numbers of at most 17 bits, in groups of seven. */
function smallNumbers(bytes) {
    const numbers = [];
    let [number, shift] = [0, 0];
    for (const byte of bytes.subarray(0, 6)) {
        number += (byte & 0x7f) * 2 ** shift;
        shift += 7;
        if (byte >= 0x80)
            continue;
        numbers.push(number);
        [number, shift] = [0, 0];
    }
    return numbers;
}
/** Pieces of a page as text, never of what lies beside it. */
class PageText {
    #bytes;
    #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    slice(start, end) {
        if (!(start <= end && end <= this.#bytes.byteLength))
            throw page_values_malformed('a text reaches beyond its page');
        for (let at = start; at < end; at += 1) {
            if ((this.#bytes[at] ?? 0) >= 0x80)
                return this.#decode(this.#bytes.subarray(start, end));
        }
        return this.#bytes.toString('latin1', start, end);
    }
    #decode(bytes) {
        try {
            return this.#decoder.decode(bytes);
        }
        catch {
            throw new unusable/* PredictionRefusal */.ol('not-utf8', 'holds text that is not UTF-8');
        }
    }
}
/** What a length leads, in a page that has something behind it. */
function prefixed(bytes) {
    if (bytes.byteLength < 4)
        throw page_values_malformed('a page holds fewer values than it says');
    const length = viewOf(bytes).getUint32(0, true);
    if (length > bytes.byteLength - 4)
        throw page_values_malformed('levels reach beyond their page');
    return bytes.subarray(4, 4 + length);
}
function readerOf(bytes) {
    return { view: viewOf(bytes), offset: 0 };
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** What reaches beyond its page ends in a `RangeError`, of `DataView` and typed arrays. */
function attempt(run) {
    try {
        return run();
    }
    catch (error) {
        if (error instanceof unusable/* PredictionRefusal */.ol)
            throw error;
        throw page_values_malformed('a page holds fewer values than it says');
    }
}
function page_values_malformed(why) {
    return new unusable/* PredictionRefusal */.ol('malformed', `is not Parquet: ${why}`);
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js
var column = __webpack_require__(16167);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/parquet/unpack.js
// Decompression that cannot be made to give more than was announced.



/**
 * Exactly `size` bytes.
 *
 * Zstandard is read where Node has it (22.15, 24): decoders in JavaScript can be kept busy for hours by a few bytes,
 * and so can those of LZ4.
 *
 * @throws PredictionRefusal `malformed`, `unsupported`.
 */
function unpack(bytes, size, codec) {
    const unpacked = unpack_attempt(() => unpackWith(bytes, size, codec));
    if (unpacked.byteLength === size)
        return unpacked;
    throw new unusable/* PredictionRefusal */.ol('malformed', `is not Parquet: a page of ${size} bytes unpacks to ${unpacked.byteLength}`);
}
function unpackWith(bytes, size, codec) {
    switch (codec) {
        case 'UNCOMPRESSED':
            return bytes;
        case 'SNAPPY': {
            const output = new Uint8Array(size);
            (0,snappy/* snappyUncompress */.t)(bytes, output);
            return output;
        }
        case 'GZIP':
            return external_node_zlib_.unzipSync(bytes, { maxOutputLength: Math.max(size, 1) });
        case 'BROTLI':
            return external_node_zlib_.brotliDecompressSync(bytes, { maxOutputLength: Math.max(size, 1) });
        case 'ZSTD':
            return inflateZstandard()(bytes, { maxOutputLength: Math.max(size, 1) });
        default:
            throw unsupported(codec ?? 'an unknown method', 'write it with snappy, gzip or zstd');
    }
}
/** Not yet in the types of the oldest Node that Laurel runs on, nor in that Node. */
function inflateZstandard() {
    const inflate = Reflect.get(external_node_zlib_namespaceObject, 'zstdDecompressSync');
    if (isInflate(inflate))
        return inflate;
    throw unsupported('zstd', 'run Laurel on Node 22.15 or later, as the action does, or write it with snappy or gzip');
}
function isInflate(value) {
    return typeof value === 'function';
}
function unsupported(codec, remedy) {
    return new unusable/* PredictionRefusal */.ol('unsupported', `is compressed with ${codec}, which is not read here`, {
        remedy,
    });
}
function unpack_attempt(run) {
    try {
        return run();
    }
    catch (error) {
        if (error instanceof unusable/* PredictionRefusal */.ol)
            throw error;
        throw new unusable/* PredictionRefusal */.ol('malformed', 'is not Parquet: a page does not unpack');
    }
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/parquet/pages.js




/** A header's statistics may hold two values of 4 KiB. */
const headerBytes = 64 * 1024;
const headerLimits = { depth: 6, values: 256, textBytes: 32 * 1024 };
/** @throws PredictionRefusal. */
async function* pagesOf(file, chunk, limits, budget) {
    for (let at = chunk.start; at < chunk.end;) {
        const window = await file.slice(at, Math.min(at + headerBytes, chunk.end));
        const { header, size } = headerOf(window);
        const start = at + size;
        at = start + checkSize(header.compressed_page_size, limits);
        if (at > chunk.end)
            throw pages_malformed('a page reaches beyond its column');
        budget.bytes += checkSize(header.uncompressed_page_size, limits);
        if (budget.bytes > limits.decompressedBytes) {
            throw new unusable/* PredictionRefusal */.ol('too-large', `unpacks to more than ${limits.decompressedBytes} bytes`);
        }
        const page = pageOf(header, await file.slice(start, at), chunk.codec);
        if (page !== null)
            yield page;
    }
}
function headerOf(window) {
    const size = checkThrift(window, 0, headerLimits);
    try {
        const view = new DataView(window.buffer, window.byteOffset, size);
        return { header: (0,column/* parquetHeader */.wK)({ view, offset: 0 }), size };
    }
    catch {
        throw pages_malformed('a page has no header');
    }
}
function checkSize(bytes, { pageBytes }) {
    if (typeof bytes !== 'number' || !(bytes >= 0))
        throw pages_malformed('a page has no size');
    if (bytes <= pageBytes)
        return bytes;
    throw new unusable/* PredictionRefusal */.ol('too-large', `has a page of ${bytes} bytes, more than ${pageBytes}`, {
        remedy: 'write pages of 1 MiB, as most writers do',
    });
}
function pageOf(header, bytes, codec) {
    const { type, uncompressed_page_size: size } = header;
    const { data_page_header: v1, data_page_header_v2: v2, dictionary_page_header: dictionary } = header;
    if (type === 'DICTIONARY_PAGE' && dictionary !== undefined) {
        const values = unpack(bytes, size, codec);
        return { kind: 'dictionary', ...counted(dictionary.num_values), encoding: 'PLAIN', levels: null, values };
    }
    if (type === 'DATA_PAGE' && v1 !== undefined) {
        if (v1.definition_level_encoding !== 'RLE')
            throw unsupportedLevels(v1.definition_level_encoding);
        const values = unpack(bytes, size, codec);
        return { kind: 'data', ...counted(v1.num_values), encoding: v1.encoding, levels: null, values };
    }
    if (type === 'DATA_PAGE_V2' && v2 !== undefined) {
        const { definition_levels_byte_length: levelBytes, repetition_levels_byte_length: repetitions } = v2;
        const room = Math.min(size, bytes.byteLength);
        if (repetitions !== 0 || typeof levelBytes !== 'number' || !(levelBytes >= 0 && levelBytes <= room)) {
            throw pages_malformed('a page has levels that do not fit');
        }
        const packed = bytes.subarray(levelBytes);
        const values = unpack(packed, size - levelBytes, v2.is_compressed === false ? 'UNCOMPRESSED' : codec);
        return { kind: 'data', ...counted(v2.num_values), encoding: v2.encoding, levels: bytes.subarray(0, levelBytes), values }; // prettier-ignore
    }
    if (type === 'INDEX_PAGE')
        return null;
    throw pages_malformed('a page is of no known type');
}
function counted(count) {
    if (typeof count === 'number' && count >= 0)
        return { count };
    throw pages_malformed('a page says not how many values it has');
}
function unsupportedLevels(encoding) {
    return new unusable/* PredictionRefusal */.ol('unsupported', `has levels in encoding ${encoding ?? 'unknown'}`);
}
function pages_malformed(why) {
    return new unusable/* PredictionRefusal */.ol('malformed', `is not Parquet: ${why}`);
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/readers/parquet/read-parquet.js







/**
 * Feeds every value of the columns that `sinks` name.
 *
 * @throws PredictionRefusal with row and column where one value is refused; whatever reading the file throws.
 */
async function readParquet(file, sinks, limits) {
    const bytes = await (0,verified_bytes/* verifyBytes */.R)(file);
    (0,file_kind/* checkFirstBytes */.u9)('parquet', await bytes.slice(0, Math.min(bytes.sizeBytes, 64)));
    const { columns, rowGroups } = await readFooter(bytes, sinks.map(({ column }) => column), limits); // prettier-ignore
    const budget = { bytes: 0 };
    let firstRow = 0;
    for (const { rows, chunks } of rowGroups) {
        for (const [index, column] of columns.entries()) {
            const chunk = chunks[index];
            if (chunk === undefined)
                continue;
            const into = new ColumnFeed(column, { firstRow, rows }, sinks);
            await feedChunk(into, pagesOf(bytes, chunk, limits, budget));
        }
        firstRow += rows;
    }
}
async function feedChunk(into, pages) {
    try {
        for await (const page of pages) {
            into.add(page);
            if (into.isFull)
                return;
        }
        into.end();
    }
    catch (error) {
        throw into.placed(error);
    }
}
/** One column of one row group: takes its pages in their order. */
class ColumnFeed {
    #column;
    #sinks;
    #firstRow;
    #rows;
    #taken = 0;
    #dictionary = null;
    constructor(column, { firstRow, rows }, sinks) {
        this.#column = column;
        this.#sinks = sinks.filter(({ column: name }) => name === column.name);
        this.#firstRow = firstRow;
        this.#rows = rows;
    }
    get isFull() {
        return this.#taken === this.#rows;
    }
    add(page) {
        if (page.kind === 'dictionary')
            this.#dictionary = dictionaryOf(page, this.#column);
        else
            this.#addData(page);
    }
    end() {
        if (!this.isFull)
            throw new unusable/* PredictionRefusal */.ol('malformed', 'is not Parquet: a column ends too early');
    }
    /** A refusal of the next value, or of the page that should hold it. */
    placed(error) {
        if (!(error instanceof unusable/* PredictionRefusal */.ol))
            return error;
        return error.at({ row: this.#firstRow + this.#taken + 1, column: this.#column.name });
    }
    #addData(page) {
        const { count, encoding } = page;
        if (count > this.#rows - this.#taken) {
            throw new unusable/* PredictionRefusal */.ol('malformed', 'is not Parquet: a column has more values than rows');
        }
        const bytes = this.#behindLevels(page);
        const values = valuesOf({ column: this.#column, bytes, count, encoding }, this.#dictionary);
        for (let index = 0; index < count; index += 1) {
            for (const sink of this.#sinks)
                sink.add(values[index]);
            this.#taken += 1;
        }
    }
    /** Where a column may be empty, every value has a level that says whether it is. None may be. */
    #behindLevels({ levels, values, count }) {
        if (!this.#column.isOptional)
            return values;
        const runs = levels ?? prefixed(values);
        const empty = readRuns(runs, 1, count).indexOf(0);
        if (empty < 0)
            return levels === null ? values.subarray(4 + runs.byteLength) : values;
        this.#taken += empty;
        throw new unusable/* PredictionRefusal */.ol('empty-cell', 'is empty', {
            remedy: 'leave no cell empty: give the row a value, or leave the example out for every version',
        });
    }
}


/***/ })

};
