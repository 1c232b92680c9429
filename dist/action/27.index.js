export const id = 27;
export const ids = [27,816];
export const modules = {

/***/ 33816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ s3Location),
/* harmony export */   parseS3Uri: () => (/* binding */ parseS3Uri)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// `s3://bucket/prefix?option=…` → where a registry lies and how its store is spoken to. Holds no credential:
// those come from the SDK's default chain, and a URI that carries one is refused.

const options = new Map([
    ['region', { pattern: /^[a-z0-9-]{1,63}$/, expects: 'a region such as eu-west-1' }],
    [
        'endpoint',
        { pattern: /^https?:\/\/[^\s@?#]+$/, expects: 'an http or https address without credentials' },
    ],
    ['pathStyle', { pattern: /^(true|false)$/, expects: 'true or false' }],
    ['expectedBucketOwner', { pattern: /^\d{12}$/, expects: 'an AWS account id of 12 digits' }],
    ['kmsKeyId', { pattern: /^[\w:/+=,.@-]{1,2048}$/, expects: 'a KMS key id, ARN or alias/name' }],
    ['profile', { pattern: /^[^\s/]{1,128}$/, expects: 'the name of an AWS profile' }],
]);
/**
 * Reads the registry URI `s3://bucket/prefix?region=…&endpoint=…&pathStyle=…&expectedBucketOwner=…&kmsKeyId=…&profile=…`.
 *
 * @throws LaurelError `usage` naming the part that is wrong; a credential in the URI is never repeated.
 */
function parseS3Uri(url) {
    if (url.protocol !== 's3:')
        throw refusal(`not an s3:// address: ${url.protocol}//…`);
    if (url.username !== '' || url.password !== '') {
        throw refusal('an s3:// address must not carry credentials', 'remove them, and use the AWS environment variables, a profile or a role');
    }
    if (url.hash !== '')
        throw refusal(`an s3:// address has no fragment: ${url.hash}`);
    const given = parseOptions(url.searchParams);
    const endpoint = given.get('endpoint')?.replace(/\/+$/, '');
    return {
        bucket: parseBucket(url),
        prefix: parsePrefix(url.pathname),
        region: given.get('region'),
        endpoint,
        pathStyle: (given.get('pathStyle') ?? String(endpoint !== undefined)) === 'true',
        expectedBucketOwner: given.get('expectedBucketOwner'),
        kmsKeyId: given.get('kmsKeyId'),
        profile: given.get('profile'),
    };
}
/** `s3://bucket/prefix`, for messages and for serving stacks. */
function s3Location(config) {
    return `s3://${config.bucket}/${config.prefix}`.replace(/\/$/, '');
}
function parseOptions(query) {
    const given = new Map();
    for (const [name, value] of query) {
        const option = options.get(name);
        if (option === undefined) {
            throw refusal(`unknown option ${JSON.stringify(name)}`, `the options are ${[...options.keys()].join(', ')}`);
        }
        if (given.has(name))
            throw refusal(`option ${name} is given twice`);
        if (!option.pattern.test(value)) {
            // An address may hide a credential, so its value is not repeated.
            const shown = name === 'endpoint' ? '' : `: ${JSON.stringify(value)}`;
            throw refusal(`option ${name} does not fit${shown}`, `write ${option.expects}`);
        }
        given.set(name, value);
    }
    return given;
}
function parseBucket(url) {
    if (url.port !== '')
        throw refusal('an s3:// address has no port', 'write the store’s address as ?endpoint=');
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/.test(url.hostname)) {
        throw refusal(`not a bucket name: ${JSON.stringify(url.hostname)}`, 'write s3://<bucket>/<prefix>');
    }
    return url.hostname;
}
function parsePrefix(pathname) {
    const path = decode(pathname).replace(/^\/+|\/+$/g, '');
    if (path === '')
        return '';
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
        throw refusal(`the prefix ${JSON.stringify(path)} has an empty or dotted segment`);
    }
    if (/[\p{Cc}\p{Cs}]/u.test(path) || Buffer.byteLength(path) > 400) {
        throw refusal('the prefix has control characters, or more than 400 bytes');
    }
    return `${path}/`;
}
function decode(pathname) {
    try {
        return decodeURIComponent(pathname);
    }
    catch {
        throw refusal(`the path is not percent-encoded UTF-8: ${JSON.stringify(pathname)}`);
    }
}
function refusal(message, remedy = 'write s3://<bucket>/<prefix>?region=<region>') {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({ code: 'usage', message: `registry address: ${message}`, remedy });
}


/***/ }),

/***/ 77027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openS3Store: () => (/* binding */ openS3Store)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/adapters/object-store/key.js
var object_store_key = __webpack_require__(35951);
;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/s3-list.js
// Listing keys page by page, for checks and rebuilding; no protocol depends on it.



/** Keys under `prefix` in UTF-8 byte order. @throws LaurelError `store-unfit` where the store lists out of order. */
async function* listKeys(session, prefix, { startAfter, signal }) {
    const root = session.config.prefix;
    const input = {
        ...session.bucket,
        Prefix: `${root}${(0,object_store_key/* checkPrefix */.by)(prefix)}`,
        StartAfter: startAfter === undefined ? undefined : `${root}${startAfter}`,
        // XML cannot carry every character that a key may have.
        EncodingType: 'url',
    };
    const call = { operation: 'ListObjectsV2', key: prefix, signal };
    let previous;
    let token;
    do {
        const page = await session.retrying(call, () => session.client.send(new dist_cjs/* ListObjectsV2Command */.u6x({ ...input, ContinuationToken: token }), session.options(signal)));
        for (const { Key: encoded, Size: sizeBytes } of page.Contents ?? []) {
            const key = page.EncodingType === 'url' ? decode(encoded ?? '') : (encoded ?? '');
            if (previous !== undefined && !isBefore(previous, key))
                throw outOfOrder(prefix);
            previous = key;
            yield { key: key.slice(root.length), sizeBytes: sizeBytes ?? 0 };
        }
        token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
}
/** S3 writes a space as `+` here, and a plus as `%2B`. */
function decode(encoded) {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
}
function isBefore(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
}
function outOfOrder(prefix) {
    return new errors/* LaurelError */.Q4({
        code: 'store-unfit',
        message: 'the store does not list keys in byte order',
        at: { key: prefix },
        remedy: 'use a general-purpose bucket: directory buckets, and some emulators, list in no order',
    });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/adapters/object-store/etag.js
var etag = __webpack_require__(25419);
;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/s3-errors.js
// What the SDK throws → what it means to us. Nothing of a response but its status, its error name and its
// request id leaves this file: bodies may hold anything, and the SDK puts them into messages.

/** A body that ended before its length, or was cut off. */
class TruncatedBody extends Error {
    name = 'TruncatedBody';
}
const byName = new Map([
    ['NoSuchBucket', 'no-bucket'],
    ['NoSuchKey', 'no-key'],
    ['NotFound', 'bare-404'],
    ['NoSuchUpload', 'no-upload'],
    ['InvalidPart', 'bad-part'],
    ['InvalidPartOrder', 'bad-part'],
    ['PreconditionFailed', 'precondition'],
    ['InvalidRange', 'range'],
    ['RequestTimeTooSkewed', 'skewed-clock'],
    ['ExpiredToken', 'denied'],
    ['InvalidToken', 'denied'],
    ['PermanentRedirect', 'wrong-region'],
    ['AuthorizationHeaderMalformed', 'wrong-region'],
    ['IllegalLocationConstraintException', 'wrong-region'],
    ['QuotaExceeded', 'full'],
    ['InsufficientStorage', 'full'],
    ['XMinioStorageFull', 'full'],
    ['NotImplemented', 'unsupported'],
    ['MethodNotAllowed', 'unsupported'],
    ['RequestTimeout', 'transient'],
    ['SlowDown', 'transient'],
    ['InternalError', 'transient'],
    ['BadDigest', 'transient'],
    ['XAmzContentSHA256Mismatch', 'transient'],
]);
const byStatus = new Map([
    [301, 'wrong-region'],
    [304, 'not-modified'],
    [307, 'wrong-region'],
    [401, 'denied'],
    [403, 'denied'],
    [405, 'unsupported'],
    [408, 'transient'],
    [409, 'transient'],
    [412, 'precondition'],
    [416, 'range'],
    [429, 'transient'],
    [501, 'unsupported'],
    [507, 'full'],
]);
const noRegion = 'RegionMissing';
const certificateFaults = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_SELF_SIGNED_|HOSTNAME_MISMATCH)/;
/** Reads what is safe to show from anything thrown. */
function readFailure(error) {
    const metadata = member(error, '$metadata');
    const headers = member(member(error, '$response'), 'headers');
    const status = member(metadata, 'httpStatusCode') ?? member(member(error, '$response'), 'statusCode');
    const name = safe(member(error, 'name'));
    // Node's own errors are all named Error: their code says more. The SDK gives this one neither.
    const code = member(error, 'message') === 'Region is missing' ? noRegion : safe(member(error, 'code'));
    return {
        name: (name === 'Error' ? code : name) ?? code ?? 'UnknownError',
        status: typeof status === 'number' ? status : undefined,
        requestId: safe(member(metadata, 'requestId')),
        bucketRegion: safe(member(headers, 'x-amz-bucket-region')),
        date: s3_errors_text(member(headers, 'date')),
        etag: s3_errors_text(member(headers, 'etag')),
    };
}
/** What a failure means. An answer that nobody can place counts as `transient`: it proves nothing. */
function kindOf(failure) {
    const { name, status, bucketRegion } = failure;
    if (status === undefined)
        return kindWithoutAnswer(name);
    if (status === 400 && bucketRegion !== undefined)
        return 'wrong-region';
    const known = byName.get(name) ?? byStatus.get(status);
    if (known !== undefined)
        return known;
    if (name.startsWith('KMS'))
        return 'denied';
    return status >= 400 && status < 500 ? 'refused' : 'transient';
}
function kindWithoutAnswer(name) {
    if (/^(CredentialsProvider|TokenProvider)Error$/.test(name))
        return 'no-credentials';
    if (name === noRegion)
        return 'no-region';
    if (certificateFaults.test(name))
        return 'untrusted-certificate';
    return 'transient';
}
/** `AccessDenied, 403, request 4442587FB7D0A2F9`. */
function showFailure(failure) {
    const request = failure.requestId === undefined ? undefined : `request ${failure.requestId}`;
    return [failure.name, failure.status, request].filter((part) => part !== undefined).join(', ');
}
/** Whether the same request may simply be sent again. */
function isTransient(error) {
    if (error instanceof errors/* LaurelError */.Q4)
        return false;
    const kind = kindOf(readFailure(error));
    return kind === 'transient' || kind === 'skewed-clock';
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function s3_errors_text(value) {
    return typeof value === 'string' && value.length <= 256 ? value : undefined;
}
/** A short token, or nothing: names and ids come from the network. */
function safe(value) {
    return typeof value === 'string' && /^[\w.+/=:-]{1,128}$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/s3-read.js
// Reading from S3: whole documents, what is known of an object, and streams that survive a broken connection.






const defaultMaxBytes = 16 * 1024 * 1024;
/** One document. @see ObjectStore.get */
async function getObject(session, key, { ifNoneMatch, maxBytes = defaultMaxBytes, signal }) {
    const input = { ...session.object(key), IfNoneMatch: ifNoneMatch };
    const call = { operation: 'GetObject', key, signal };
    return session.retrying(call, async () => {
        const output = await session.client.send(new dist_cjs/* GetObjectCommand */.jLs(input), session.options(signal));
        const body = await readDocument(output, maxBytes, key);
        return { kind: 'found', body, etag: (0,etag/* parseETag */.n)(output.ETag), storeDate: session.dateOf(output) };
    }, (error) => absentOrNotModified(session, error, ifNoneMatch));
}
function absentOrNotModified(session, error, asked) {
    const failure = readFailure(error);
    if (kindOf(failure) !== 'not-modified')
        return absentKey(session, failure);
    // Not every store repeats the ETag that it was asked about.
    return {
        kind: 'not-modified',
        etag: asked ?? (0,etag/* parseETag */.n)(failure.etag),
        storeDate: session.dateOf(failure.date),
    };
}
/** A key that is missing proves that its bucket is there. */
function absentKey(session, failure) {
    if (kindOf(failure) !== 'no-key')
        return undefined;
    session.bucketSeen = true;
    return { kind: 'absent', storeDate: session.dateOf(failure.date) };
}
/** What is known of an object. @see ObjectStore.head */
async function headObject(session, key, options) {
    const input = { ...session.object(key), ChecksumMode: 'ENABLED' };
    const call = { operation: 'HeadObject', key, signal: options.signal };
    const info = await session.retrying(call, async () => {
        const output = await session.client.send(new dist_cjs/* HeadObjectCommand */.l81(input), session.options(options.signal));
        const sha256 = fullObjectDigest(output.ChecksumSHA256, output.ChecksumType);
        return {
            kind: 'found',
            sizeBytes: output.ContentLength ?? 0,
            etag: (0,etag/* parseETag */.n)(output.ETag),
            ...(sha256 === undefined ? {} : { sha256 }),
            storeDate: session.dateOf(output),
        };
    }, (error) => {
        const failure = readFailure(error);
        return ['no-key', 'bare-404'].includes(kindOf(failure))
            ? { kind: 'absent', storeDate: session.dateOf(failure.date) }
            : undefined;
    });
    // An answer to HEAD has no body, so a missing bucket looks like a missing key: ask once in a way that tells.
    if (info.kind === 'found' || session.bucketSeen)
        return info;
    // `null`: it has appeared since.
    return (await absenceByGet(session, key, options)) ?? headObject(session, key, options);
}
/** Whether a key is absent in a bucket that is there. An object may be of any size, so no more than a byte is asked for. */
async function absenceByGet(session, key, { signal }) {
    const input = { ...session.object(key), Range: 'bytes=0-0' };
    const call = { operation: 'GetObject', key, signal };
    return session.retrying(call, async () => {
        streamOf(await session.client.send(new dist_cjs/* GetObjectCommand */.jLs(input), session.options(signal))).destroy();
        return null;
    }, (error) => {
        const failure = readFailure(error);
        if (kindOf(failure) !== 'range')
            return absentKey(session, failure);
        // An empty object has no first byte.
        session.bucketSeen = true;
        return null;
    });
}
/** A composite checksum (`…-3`) is over the parts' checksums and says nothing of the whole. */
function fullObjectDigest(checksum, type) {
    if (checksum === undefined || type === 'COMPOSITE' || checksum.includes('-'))
        return undefined;
    const bytes = Buffer.from(checksum, 'base64');
    return bytes.byteLength === 32 ? (0,digest/* digestFromHex */.Ch)(bytes.toString('hex')) : undefined;
}
/** Bytes of an object of any size: a broken connection is taken up again where it broke. @see ObjectStore.open */
async function* openObject(session, key, range, { signal }) {
    const call = { operation: 'GetObject', key, signal };
    let at = range.start;
    let rest;
    for (let failures = 0;;) {
        const opened = await openRange(session, call, {
            start: at,
            end: rest?.end ?? range.end,
            etag: rest?.etag,
        });
        if (opened === null)
            return;
        rest ??= { etag: opened.etag, end: at + opened.sizeBytes - 1 };
        const before = at;
        try {
            for await (const chunk of opened.body) {
                at += chunk.byteLength;
                yield chunk;
            }
            if (at > rest.end)
                return;
            throw new TruncatedBody(`the body ended after ${at - before} of ${opened.sizeBytes} bytes`);
        }
        catch (error) {
            failures = at > before ? 1 : failures + 1;
            if (failures >= session.tuning.attempts || !isTransient(error))
                throw session.explain(error, call);
        }
        finally {
            opened.body.destroy();
        }
        await session.pause(failures, call);
    }
}
/** `null` where the range has no bytes. */
async function openRange(session, call, { start, end, etag, }) {
    if (end !== undefined && end < start)
        return null;
    const whole = start === 0 && end === undefined;
    const input = {
        ...session.object(call.key),
        IfMatch: etag,
        Range: whole ? undefined : `bytes=${start}-${end ?? ''}`,
    };
    return session.retrying(call, async () => {
        const output = await session.client.send(new dist_cjs/* GetObjectCommand */.jLs(input), session.options(call.signal));
        const body = streamOf(output);
        if (!whole && output.ContentRange === undefined) {
            body.destroy();
            throw unfit('the store ignored the range of a read', call.key);
        }
        return { body, sizeBytes: output.ContentLength ?? 0, etag: output.ETag };
    }, (error) => (kindOf(readFailure(error)) === 'range' ? null : undefined));
}
async function readDocument(output, maxBytes, key) {
    const stream = streamOf(output);
    const chunks = [];
    let sizeBytes = 0;
    try {
        if ((output.ContentLength ?? 0) > maxBytes)
            throw tooLarge(output.ContentLength, maxBytes, key);
        for await (const chunk of bytesOf(stream)) {
            sizeBytes += chunk.byteLength;
            if (sizeBytes > maxBytes)
                throw tooLarge(sizeBytes, maxBytes, key);
            chunks.push(chunk);
        }
    }
    finally {
        stream.destroy();
    }
    if (output.ContentLength !== undefined && sizeBytes !== output.ContentLength) {
        throw new TruncatedBody(`the body ended after ${sizeBytes} of ${output.ContentLength} bytes`);
    }
    return Buffer.concat(chunks);
}
function bytesOf(stream) {
    return stream;
}
function streamOf(output) {
    if (output.Body instanceof external_node_stream_.Readable)
        return output.Body;
    throw new errors/* LaurelError */.Q4({ code: 'internal', message: 'the S3 client gave a body that is no Node stream' });
}
function tooLarge(sizeBytes, maxBytes, key) {
    return new errors/* LaurelError */.Q4({
        code: 'corrupt-document',
        message: `${sizeBytes ?? 'too many'} bytes, more than the ${maxBytes} that a document may have`,
        at: { key },
        remedy: 'look at who wrote this object: Laurel did not',
    });
}
function unfit(message, key) {
    return new errors/* LaurelError */.Q4({
        code: 'store-unfit',
        message,
        at: { key },
        remedy: 'use a store that honours Range, or a version of it that does',
    });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./.build/js/src/primitives/clock.js
var clock = __webpack_require__(57662);
// EXTERNAL MODULE: ./.build/js/src/adapters/object-store/abort.js
var abort = __webpack_require__(27086);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./.build/js/src/adapters/proxy-environment.js
var proxy_environment = __webpack_require__(70262);
;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/proxy-agent.js
// HTTP(S)_PROXY, NO_PROXY and AWS_CA_BUNDLE for the SDK, which reads none of them by itself.







const pooled = { keepAlive: true, maxSockets: 50 };
/**
 * Agents that obey `environment`: upper and lower case names, `NO_PROXY` by suffix. Loopback is never proxied.
 *
 * @throws LaurelError `usage` for a proxy address or CA bundle that cannot be used.
 */
function agentsFor(environment) {
    const routes = (0,proxy_environment/* proxyRoutes */.z)(environment);
    return {
        httpAgent: new PlainAgent((host) => routes('http:', host)),
        httpsAgent: new SecureAgent((host) => routes('https:', host), trustOf(environment['AWS_CA_BUNDLE'])),
    };
}
class PlainAgent extends external_node_http_.Agent {
    #route;
    constructor(route) {
        super(pooled);
        this.#route = route;
    }
    createConnection(target, done = () => { }) {
        const proxy = this.#route(target.host ?? '');
        if (proxy === null)
            return super.createConnection(target, done);
        connectThrough(proxy, target, done);
        return undefined;
    }
}
class SecureAgent extends external_node_https_.Agent {
    #route;
    constructor(route, options) {
        super({ ...pooled, ...options });
        this.#route = route;
    }
    createConnection(target, done = () => { }) {
        const proxy = this.#route(target.host ?? '');
        if (proxy === null)
            return super.createConnection(target, done);
        connectThrough(proxy, target, (error, socket) => {
            if (error !== null)
                done(error, socket);
            else
                done(null, external_node_tls_.connect({ ...this.options, servername: target.host ?? '', socket }));
        });
        return undefined;
    }
}
function connectThrough(proxy, target, done) {
    const authority = `${target.host ?? ''}:${target.port ?? ''}`;
    const credentials = decodeURIComponent(`${proxy.username}:${proxy.password}`);
    const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
    const request = (proxy.protocol === 'https:' ? external_node_https_ : external_node_http_).request(proxy, {
        method: 'CONNECT',
        path: authority,
        agent: false,
        auth: null,
        headers: { host: authority, ...(credentials === ':' ? {} : { 'proxy-authorization': authorization }) },
    });
    request.once('connect', (response, socket) => {
        if (response.statusCode === 200)
            return done(null, socket);
        socket.destroy();
        const code = `PROXY_${response.statusCode ?? 'ERROR'}`;
        return done(Object.assign(new Error('the proxy refused the connection'), { code }), socket);
    });
    request.once('error', (error) => done(error, new external_node_net_.Socket()));
    request.end();
}
function trustOf(path) {
    if (path === undefined || path === '')
        return {};
    try {
        return { ca: (0,external_node_fs_.readFileSync)(path) };
    }
    catch (error) {
        throw new errors/* LaurelError */.Q4({
            code: 'usage',
            message: `AWS_CA_BUNDLE names a file that cannot be read: ${path}`,
            at: { file: path },
            remedy: 'name a PEM file, or unset AWS_CA_BUNDLE',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./.build/js/src/adapters/object-store/s3/s3-config.js
var s3_config = __webpack_require__(33816);
;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/s3-refusals.js



/** What Laurel asks of a store, with the permissions that AWS wants for it. */
const permissions = {
    GetObject: 's3:GetObject, and s3:ListBucket (without it a missing key reads as denied)',
    HeadObject: 's3:GetObject, and s3:ListBucket (without it a missing key reads as denied)',
    PutObject: 's3:PutObject, and s3:GetObject for a compare-and-swap',
    ListObjectsV2: 's3:ListBucket',
    CreateMultipartUpload: 's3:PutObject',
    UploadPart: 's3:PutObject',
    CompleteMultipartUpload: 's3:PutObject',
};
/** @returns the coded error for what the SDK threw; a `LaurelError` is passed through. */
function refusalOf(error, attempted) {
    if (error instanceof errors/* LaurelError */.Q4)
        return error;
    const failure = readFailure(error);
    const { code, says, remedy } = explain(failure, attempted);
    return new errors/* LaurelError */.Q4({
        code,
        message: `${attempted.operation} in ${(0,s3_config/* s3Location */.e)(attempted.config)} failed: ${says} (${showFailure(failure)})`,
        at: { key: attempted.key },
        remedy,
        details: { name: failure.name, status: failure.status, requestId: failure.requestId },
    });
}
const notFound = { code: 'not-found', says: 'there is no such object', remedy: 'check the key' };
const refused = {
    code: 'store-unavailable',
    says: 'the store refused it',
    remedy: 'check that ?endpoint= is an S3 service, and look the error up in its documentation',
};
const explanations = {
    'no-bucket': (_, { config }) => ({
        code: 'store-missing',
        says: `there is no bucket ${config.bucket}`,
        remedy: 'create the bucket, or correct its name, region or endpoint in the registry address',
    }),
    'no-credentials': {
        code: 'store-denied',
        says: 'no AWS credentials were found',
        remedy: 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, name a profile with ?profile=, or give the job a role',
    },
    'no-region': (_, { config }) => ({
        code: 'usage',
        says: `nothing says which region ${config.bucket} is in`,
        remedy: 'write ?region= in the registry address, or set AWS_REGION',
    }),
    'skewed-clock': {
        code: 'store-denied',
        says: 'the store refused the time of the request',
        remedy: 'set the clock of this machine',
    },
    denied: (failure, attempted) => ({
        code: 'store-denied',
        says: 'the store denied it',
        remedy: deniedRemedy(failure, attempted),
    }),
    'untrusted-certificate': {
        code: 'store-unavailable',
        says: 'the TLS certificate of the store is not trusted',
        remedy: 'name your CA with NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE, or correct ?endpoint=',
    },
    'wrong-region': wrongRegion,
    full: {
        code: 'store-full',
        says: 'no space or quota is left',
        remedy: 'free space or raise the quota of the bucket, and run the same command again',
    },
    unsupported: {
        code: 'store-unfit',
        says: 'the store does not support it',
        remedy: 'use a store with conditional writes (If-None-Match and If-Match), and prove it with laurel doctor', // prettier-ignore
    },
    transient: unavailable,
    precondition: {
        code: 'store-unavailable',
        says: 'the object was replaced while it was read',
        remedy: 'run the same command again',
    },
    'no-key': notFound,
    'no-upload': notFound,
    'not-modified': refused,
    'bare-404': refused,
    'bad-part': refused,
    range: refused,
    refused,
};
function explain(failure, attempted) {
    const explanation = explanations[kindOf(failure)];
    return typeof explanation === 'function' ? explanation(failure, attempted) : explanation;
}
function unavailable(failure) {
    return failure.status === undefined
        ? {
            code: 'store-unavailable',
            says: 'no answer came',
            remedy: 'check the network, the proxy and ?endpoint=, and run the same command again',
        }
        : {
            code: 'store-unavailable',
            says: 'the store could not do it now',
            remedy: 'run the same command again later; what was stored stays valid',
        };
}
function wrongRegion(failure, { config }) {
    const region = failure.bucketRegion;
    const used = config.region === undefined ? '' : `, not in ${config.region}`;
    return {
        code: 'usage',
        says: `the bucket ${config.bucket} is in ${region ?? 'another region'}${used}`,
        remedy: `write ?region=${region ?? '<its region>'} in the registry address`,
    };
}
function deniedRemedy(failure, { operation, config }) {
    if (/^(InvalidAccessKeyId|SignatureDoesNotMatch)$/.test(failure.name)) {
        return 'check the access key and its secret: the store does not know this pair';
    }
    if (/^(ExpiredToken|InvalidToken)$/.test(failure.name))
        return 'renew the session: its token has expired';
    const grants = [`grant ${permissions[operation]}`];
    if (config.kmsKeyId !== undefined)
        grants.push('kms:GenerateDataKey and kms:Decrypt on the key');
    const owner = config.expectedBucketOwner === undefined
        ? ''
        : `; or account ${config.expectedBucketOwner} does not own ${config.bucket}`;
    return `${grants.join(', ')} to these credentials${owner}`;
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/s3-session.js
// One open connection to one bucket: the SDK's client, set up once, and how each request is sent and tried again.










const MiB = 1024 * 1024;
const defaultTuning = {
    partBytes: 16 * MiB,
    bufferBytes: 80 * MiB,
    requestMs: 30_000,
    idleMs: 120_000,
    attempts: 6,
};
class S3Session {
    client;
    config;
    location;
    clock;
    tuning;
    /** Set once an answer has proven that the bucket exists: a HEAD cannot tell. */
    bucketSeen = false;
    #random;
    #dates = new WeakMap();
    constructor(config, deps) {
        this.config = config;
        this.location = (0,s3_config/* s3Location */.e)(config);
        this.clock = deps.clock;
        this.tuning = { ...defaultTuning, ...deps.tuning };
        this.#random = deps.random;
        this.client = newClient(config, this.tuning, deps.environment ?? process.env);
        this.#rememberDates();
        sendKnownPayloadHash(this.client);
    }
    /** The members that every request of the bucket has. */
    get bucket() {
        return { Bucket: this.config.bucket, ExpectedBucketOwner: this.config.expectedBucketOwner };
    }
    /** The members that every request of one object has. @throws LaurelError `invalid-name`. */
    object(key) {
        return { ...this.bucket, Key: `${this.config.prefix}${(0,object_store_key/* checkKey */.yR)(key)}` };
    }
    uriOf(key) {
        return `s3://${this.config.bucket}/${this.config.prefix}${key}`;
    }
    /** The store's clock as an answer showed it; ours where something strips the header. */
    dateOf(output) {
        const known = typeof output === 'object' ? this.#dates.get(output.$metadata) : parseDate(output);
        return known ?? this.clock.now();
    }
    /** Options for `client.send`: cut off by `signal`, or after the time that a small request may take. */
    options(signal, requestMs = this.tuning.requestMs) {
        // A command cuts off all its requests through one signal; Node takes more than ten listeners for a leak.
        if (signal !== undefined)
            (0,external_node_events_.setMaxListeners)(0, signal);
        return { requestTimeout: requestMs, ...(signal === undefined ? {} : { abortSignal: signal }) };
    }
    /**
     * Tries `request` until it succeeds, is refused, or has failed too often. Only for what may be sent twice.
     *
     * @throws LaurelError coded, but for an answer that `rescue` accepts as a value.
     */
    async retrying(call, request, rescue = () => undefined) {
        for (let attempt = 1;; attempt += 1) {
            (0,abort/* throwIfAborted */.T)(call.signal, `${call.operation} ${this.uriOf(call.key)}`);
            try {
                return await request();
            }
            catch (error) {
                const value = rescue(error);
                if (value !== undefined)
                    return value;
                if (attempt >= this.tuning.attempts || !isTransient(error))
                    throw this.explain(error, call);
                await this.pause(attempt, call);
            }
        }
    }
    /** Waits before try `attempt + 1`. @throws LaurelError `interrupted`. */
    async pause(attempt, call) {
        try {
            await this.clock.sleep((0,clock/* backoffMs */.j)(attempt, this.#random, { baseMs: 100 }), call.signal);
        }
        catch (error) {
            throw this.explain(error, call);
        }
    }
    /** The coded error for what a request threw: `interrupted` when its caller cut it off. */
    explain(error, { operation, key, signal }) {
        if (error instanceof errors/* LaurelError */.Q4)
            return error;
        if (signal?.aborted === true)
            return (0,abort/* interrupted */.V)(`${operation} ${this.uriOf(key)}`, signal.reason);
        return refusalOf(error, { operation, key, config: this.config });
    }
    #rememberDates() {
        this.client.middlewareStack.add((next) => async (args) => {
            const result = await next(args);
            const date = parseDate(dateHeader(result.response));
            if (date !== undefined && result.output !== undefined)
                this.#dates.set(result.output.$metadata, date);
            this.bucketSeen = true;
            return result;
        }, { step: 'deserialize', name: 'rememberStoreDate', priority: 'high' });
    }
}
function newClient(config, tuning, environment) {
    // The version is pinned and tested on this Node: a notice about later ones would only spoil a command's output.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    const { endpoint } = config;
    const anyRegion = environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'];
    // Other stores ignore the region, but a signature needs one.
    const region = config.region ?? anyRegion ?? (endpoint === undefined ? undefined : 'us-east-1');
    return new dist_cjs/* S3Client */.YxF({
        ...(region === undefined ? {} : { region }),
        ...(endpoint === undefined ? {} : { endpoint }),
        ...(config.profile === undefined ? {} : { profile: config.profile }),
        forcePathStyle: config.pathStyle,
        // Only we know which requests may be sent twice.
        maxAttempts: 1,
        // Trailing checksums break older stores, and one of them stores the framing as content.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        // Otherwise each part opens a connection of its own.
        expectContinueHeader: false,
        requestHandler: {
            connectionTimeout: 10_000,
            socketTimeout: tuning.idleMs,
            throwOnRequestTimeout: true,
            ...agentsFor(environment),
        },
    });
}
/** A body whose SHA-256 we already give as its checksum is not hashed again to sign it. */
function sendKnownPayloadHash(client) {
    client.middlewareStack.add((next) => async (args) => {
        const checksum = Reflect.get(args.input, 'ChecksumSHA256');
        const headers = Reflect.get(Object(args.request), 'headers');
        if ('Body' in args.input &&
            typeof checksum === 'string' &&
            typeof headers === 'object' &&
            headers !== null) {
            Reflect.set(headers, 'x-amz-content-sha256', Buffer.from(checksum, 'base64').toString('hex'));
        }
        return next(args);
    }, { step: 'build', name: 'sendKnownPayloadHash' });
}
function dateHeader(response) {
    const date = Reflect.get(Object(Reflect.get(Object(response), 'headers')), 'date');
    return typeof date === 'string' ? date : undefined;
}
function parseDate(header) {
    const ms = header === undefined ? Number.NaN : Date.parse(header);
    return Number.isNaN(ms) ? undefined : new Date(ms);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/hash-thread.js
// SHA-256 on a thread of its own, over shared memory, so that hashing and sending a part overlap.



// As text, so that a bundle needs no second file beside it.
const program = `
  const { parentPort } = require('node:worker_threads');
  const { createHash } = require('node:crypto');
  const hashes = new Map();
  const hashOf = (id) => hashes.get(id) ?? hashes.set(id, createHash('sha256')).get(id);
  parentPort.on('message', ({ job, id, bytes, last }) => {
    let digest;
    if (bytes !== undefined) hashOf(id).update(bytes);
    if (last) {
      digest = hashOf(id).digest('base64');
      hashes.delete(id);
    }
    parentPort.postMessage({ job, digest });
  });
`;
/** Hashed where it is: a thread would take longer to start than this to hash. */
const inlineBytes = 1024 * 1024;
/** One thread; it starts when first used, and holds the process only while it works. */
class HashThread {
    #worker;
    #jobs = new Map();
    #lastJob = 0;
    #lastHash = 0;
    /** Base64 SHA-256 of `bytes`, which must not change meanwhile. */
    async digest(bytes) {
        if (bytes.byteLength <= inlineBytes)
            return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64');
        return (await this.#run(this.#running(), { id: this.#nextHash(), bytes, last: true })) ?? '';
    }
    /** A hash that is fed piece by piece; `end` also frees it. */
    open() {
        const id = this.#nextHash();
        const worker = this.#running();
        return {
            append: async (bytes) => {
                await this.#run(worker, { id, bytes, last: false });
            },
            end: async () => (await this.#run(worker, { id, bytes: undefined, last: true })) ?? '',
        };
    }
    async close() {
        const worker = this.#worker;
        this.#worker = undefined;
        this.#fail(ended());
        await worker?.terminate();
    }
    #nextHash() {
        this.#lastHash += 1;
        return this.#lastHash;
    }
    #running() {
        return (this.#worker ??= this.#start());
    }
    #run(worker, order) {
        // A hash that was begun on a thread that is gone cannot go on with another.
        if (worker !== this.#worker)
            return Promise.reject(ended());
        this.#lastJob += 1;
        const job = this.#lastJob;
        return new Promise((resolve, reject) => {
            this.#jobs.set(job, { resolve, reject });
            worker.ref();
            worker.postMessage({ job, ...order }, []);
        });
    }
    #start() {
        const worker = new external_node_worker_threads_.Worker(program, { eval: true, name: 'laurel-hash' });
        worker.on('message', ({ job, digest }) => {
            this.#jobs.get(job)?.resolve(digest);
            this.#jobs.delete(job);
            if (this.#jobs.size === 0)
                worker.unref();
        });
        worker.on('error', (error) => {
            this.#worker = undefined;
            this.#fail(error);
        });
        return worker;
    }
    #fail(error) {
        for (const { reject } of this.#jobs.values())
            reject(error);
        this.#jobs.clear();
    }
}
function ended() {
    return new errors/* LaurelError */.Q4({
        code: 'interrupted',
        message: 'the store was closed, or its thread ended, while hashing',
        remedy: 'run the same command again; what was stored stays valid',
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/part-buffers.js
// Memory for parts: a fixed budget over all uploads of a store, so that the size and number of files do not matter.
const smallestBytes = 64 * 1024;
const largestClassBytes = 16 * 1024 * 1024;
/** Buffers in shared memory, lent in the order of asking and used again. */
class PartBuffers {
    #budgetBytes;
    #waiting = [];
    #idle = [];
    #idleBytes = 0;
    #lentBytes = 0;
    constructor(budgetBytes) {
        this.#budgetBytes = budgetBytes;
    }
    /** At least `sizeBytes`, once the budget has room; more than the budget is lent alone. Give back what you got. */
    acquire(sizeBytes) {
        return new Promise((grant) => {
            this.#waiting.push({ sizeBytes: sizeClass(sizeBytes), grant });
            this.#lend();
        });
    }
    release(buffer) {
        this.#lentBytes -= buffer.byteLength;
        if (this.#idleBytes + buffer.byteLength > this.#budgetBytes)
            this.#forget();
        this.#idle.push(buffer);
        this.#idleBytes += buffer.byteLength;
        this.#lend();
    }
    #lend() {
        for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
            if (this.#lentBytes > 0 && this.#lentBytes + next.sizeBytes > this.#budgetBytes)
                return;
            this.#waiting.shift();
            this.#lentBytes += next.sizeBytes;
            next.grant(this.#take(next.sizeBytes));
        }
    }
    #take(sizeBytes) {
        const at = this.#idle.findIndex((buffer) => buffer.byteLength === sizeBytes);
        const [buffer] = at === -1 ? [] : this.#idle.splice(at, 1);
        if (buffer === undefined)
            return new Uint8Array(new SharedArrayBuffer(sizeBytes));
        this.#idleBytes -= sizeBytes;
        return buffer;
    }
    #forget() {
        this.#idle = [];
        this.#idleBytes = 0;
    }
}
/** Few sizes below that of a part, so that a buffer fits the next file too. */
function sizeClass(sizeBytes) {
    if (sizeBytes > largestClassBytes)
        return sizeBytes;
    let bytes = smallestBytes;
    while (bytes < sizeBytes)
        bytes *= 2;
    return bytes;
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/part-reader.js


/** S3 takes at most this many parts. */
const maxParts = 10_000;
const part_reader_MiB = 1024 * 1024;
/** The size of a part, a function of the size of the file alone, so that a resumed upload cuts in the same places. */
function partBytesFor(sizeBytes, defaultBytes) {
    const needed = Math.ceil(sizeBytes / maxParts);
    return needed <= defaultBytes ? defaultBytes : Math.ceil(needed / part_reader_MiB) * part_reader_MiB;
}
/**
 * The parts of a source in their order; an empty source is one empty part. Whoever takes a part releases it.
 *
 * @throws LaurelError `artifact-changed` when the source has other than `sizeBytes` bytes; `interrupted`.
 */
async function* readParts({ source, partBytes, buffers, signal }) {
    let number = 1;
    let readBytes = 0;
    let filled = 0;
    let buffer = await buffers.acquire(Math.min(partBytes, source.sizeBytes));
    const take = (lent) => {
        const part = { number, bytes: lent.subarray(0, filled), release: () => buffers.release(lent) };
        number += 1;
        filled = 0;
        buffer = undefined;
        return part;
    };
    try {
        for await (const chunk of source.open()) {
            (0,abort/* throwIfAborted */.T)(signal, 'reading an artifact');
            readBytes += chunk.byteLength;
            if (readBytes > source.sizeBytes)
                throw artifactChanged(source, `it has grown`);
            for (let at = 0; at < chunk.byteLength;) {
                buffer ??= await buffers.acquire(partBytes);
                const piece = chunk.subarray(at, at + partBytes - filled);
                buffer.set(piece, filled);
                at += piece.byteLength;
                filled += piece.byteLength;
                if (filled === partBytes)
                    yield take(buffer);
            }
        }
        if (readBytes < source.sizeBytes)
            throw artifactChanged(source, `it ended after ${readBytes}`);
        if (buffer !== undefined)
            yield take(buffer);
    }
    finally {
        if (buffer !== undefined)
            buffers.release(buffer);
    }
}
/** The error for a source whose bytes are not the ones that were hashed. */
function artifactChanged({ sizeBytes, sha256 }, how) {
    return new errors/* LaurelError */.Q4({
        code: 'artifact-changed',
        message: `the file changed between being hashed and being stored: ${how}, and had ${sizeBytes} bytes with ${sha256}`,
        remedy: 'let the training job finish writing, and register again',
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/s3-write.js
// The two conditional writes, each sent exactly once: what the answer proves, and when it proves nothing.





/**
 * One conditional PUT.
 *
 * @throws LaurelError where the store answered that it will not do it: `store-missing`, `store-denied`,
 * `store-full`, `store-unfit`, `usage` for another region; and `interrupted`.
 */
async function putOnce(session, put) {
    const call = { operation: 'PutObject', key: put.key, signal: put.signal };
    const command = {
        ...session.object(put.key),
        ...put.condition,
        ...encryption(session),
        Body: put.body,
        ContentLength: put.body.byteLength,
        ContentType: put.contentType ?? 'application/octet-stream',
        // With the algorithm named too: one store keeps a body with a wrong checksum otherwise.
        ChecksumAlgorithm: 'SHA256',
        ChecksumSHA256: put.sha256 ?? (0,external_node_crypto_.createHash)('sha256').update(put.body).digest('base64'),
    };
    (0,abort/* throwIfAborted */.T)(put.signal, `PutObject ${session.uriOf(put.key)}`);
    for (let corrected = false;; corrected = true) {
        try {
            const options = session.options(put.signal, put.requestMs);
            const output = await session.client.send(new dist_cjs/* PutObjectCommand */.wKZ(command), options);
            return { kind: 'written', etag: (0,etag/* parseETag */.n)(output.ETag) };
        }
        catch (error) {
            // A refused time proves that nothing was written, and the client has now learnt the store's time.
            if (!corrected && kindOf(readFailure(error)) === 'skewed-clock')
                continue;
            return outcomeOf(session, error, call);
        }
    }
}
/** What a failed conditional write means. @throws LaurelError where the store refused it for good. */
function outcomeOf(session, error, call) {
    switch (kindOf(readFailure(error))) {
        case 'precondition':
        // Put-if-match on a key that is gone.
        case 'no-key':
            session.bucketSeen = true;
            return { kind: 'condition-failed' };
        case 'transient': {
            const cause = session.explain(error, call);
            if (cause.code === 'interrupted')
                throw cause;
            return { kind: 'unknown', cause };
        }
        default:
            throw session.explain(error, call);
    }
}
/** Server-side encryption under the team's key. */
function encryption(session) {
    const { kmsKeyId } = session.config;
    return kmsKeyId === undefined ? {} : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKeyId };
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/s3-multipart.js
// The requests of an upload in parts: start or find one, send a part, complete it under the condition, give it up.





const checksum = { ChecksumAlgorithm: 'SHA256' };
/** Leftovers of this many interrupted tries are looked at, newest first. */
const triesToLookAt = 4;
/** Starts an upload. */
async function startUpload(session, key, { contentType, signal, }) {
    const call = { operation: 'CreateMultipartUpload', key, signal };
    const input = {
        ...session.object(key),
        ...encryption(session),
        ...checksum,
        ContentType: contentType ?? 'application/octet-stream',
    };
    const { UploadId: id } = await session.retrying(call, () => session.client.send(new dist_cjs/* CreateMultipartUploadCommand */.nG4(input), session.options(signal)));
    if (id !== undefined)
        return { key, id, stored: new Map() };
    throw new errors/* LaurelError */.Q4({
        code: 'store-unfit',
        message: 'the store started an upload without naming it',
        at: { key },
        remedy: 'check that ?endpoint= is an S3 service',
    });
}
/**
 * The interrupted upload of `key` that holds most, or `null`. Finding one only saves work: where listing is
 * denied or not supported, there is none.
 */
async function findUpload(session, key, signal) {
    const call = { operation: 'CreateMultipartUpload', key, signal };
    const { Key: fullKey, ...bucket } = session.object(key);
    const none = (error) => (isOptional(error) ? null : undefined);
    const page = await session.retrying(call, () => session.client.send(new dist_cjs/* ListMultipartUploadsCommand */.mo2({ ...bucket, Prefix: fullKey }), session.options(signal)), none);
    const ids = (page?.Uploads ?? [])
        .filter((upload) => upload.Key === fullKey)
        .toSorted((a, b) => (b.Initiated?.getTime() ?? 0) - (a.Initiated?.getTime() ?? 0))
        .flatMap((upload) => upload.UploadId ?? [])
        .slice(0, triesToLookAt);
    let fullest = null;
    for (const id of ids) {
        const stored = await session.retrying(call, () => readStored(session, { key, id }, signal), none);
        if (stored !== null && stored.size > (fullest?.stored.size ?? 0))
            fullest = { key, id, stored };
    }
    return fullest;
}
/** Parts whose SHA-256 the store kept; any other part is sent again, for its ETag proves nothing. */
async function readStored(session, { key, id }, signal) {
    const stored = new Map();
    let marker;
    do {
        const page = await session.client.send(new dist_cjs/* ListPartsCommand */.m9c({ ...session.object(key), UploadId: id, PartNumberMarker: marker }), session.options(signal));
        for (const { PartNumber: number, ETag: etag, Size: sizeBytes, ChecksumSHA256: sha256 } of page.Parts ??
            []) {
            if (number === undefined || etag === undefined || sizeBytes === undefined)
                continue;
            if (sha256 !== undefined)
                stored.set(number, { etag, sizeBytes, sha256 });
        }
        marker = page.IsTruncated === true ? page.NextPartNumberMarker : undefined;
    } while (marker !== undefined);
    return stored;
}
function isOptional(error) {
    return ['denied', 'unsupported', 'no-upload', 'no-key', 'refused'].includes(kindOf(readFailure(error)));
}
/** Sends one part, again and again if need be; `gone` when the upload has been completed or given up elsewhere. */
async function sendPart(session, { key, id }, { number, bytes, sha256 }, signal) {
    const input = {
        ...session.object(key),
        ...checksum,
        UploadId: id,
        PartNumber: number,
        Body: bytes,
        ContentLength: bytes.byteLength,
        ChecksumSHA256: sha256,
    };
    return session.retrying({ operation: 'UploadPart', key, signal }, async () => {
        const output = await session.client.send(new dist_cjs/* UploadPartCommand */.iVK(input), session.options(signal, 0));
        return { PartNumber: number, ETag: (0,etag/* parseETag */.n)(output.ETag), ChecksumSHA256: sha256 };
    }, (error) => (kindOf(readFailure(error)) === 'no-upload' ? 'gone' : undefined));
}
/**
 * Makes the object of its parts if there is none yet; sent exactly once. `again`: this upload will never be
 * completed and nothing has happened, so a fresh one may be.
 */
async function completeUpload(session, { key, id }, parts, signal) {
    const input = {
        ...session.object(key),
        IfNoneMatch: '*',
        UploadId: id,
        MultipartUpload: { Parts: [...parts] },
    };
    try {
        const command = new dist_cjs/* CompleteMultipartUploadCommand */.Gym(input);
        const output = await session.client.send(command, session.options(signal, 0));
        return { kind: 'written', etag: (0,etag/* parseETag */.n)(output.ETag) };
    }
    catch (error) {
        const failure = readFailure(error);
        const kind = kindOf(failure);
        if (kind === 'no-upload' || kind === 'bad-part' || failure.status === 409)
            return 'again';
        return outcomeOf(session, error, { operation: 'CompleteMultipartUpload', key, signal });
    }
}
/** Gives an upload up, so that its parts cost nothing. @returns whether the store did. */
async function abortUpload(session, { key, id }) {
    try {
        const command = new dist_cjs/* AbortMultipartUploadCommand */.tfP({ ...session.object(key), UploadId: id });
        await session.client.send(command, session.options(undefined));
        return true;
    }
    catch (error) {
        return kindOf(readFailure(error)) === 'no-upload';
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/part-sending.js



/** The upload was completed or given up by somebody else: nothing can be added to it. */
class UploadGone extends Error {
    name = 'UploadGone';
}
/**
 * Sends what the upload lacks of the source.
 *
 * @returns the parts in their order.
 * @throws LaurelError `artifact-changed`, `interrupted` or what the store refused; `UploadGone`.
 */
async function sendParts(workshop, sending) {
    const { source, partBytes, signal } = sending;
    const whole = workshop.wholeHashes.open();
    const completed = new Map();
    const inFlight = new Set();
    // The first failure ends the other parts, and is the one to tell.
    const cut = new AbortController();
    const cutOff = signal === undefined ? cut.signal : AbortSignal.any([signal, cut.signal]);
    let failure;
    const fail = (error) => {
        failure ??= { error };
        cut.abort();
    };
    const start = async (part) => {
        // Memory is given back when both threads and the connection are through with it.
        const hashed = whole.append(part.bytes).catch(fail);
        try {
            completed.set(part.number, await store(workshop, sending, part, cutOff));
            sending.onPart(part);
        }
        catch (error) {
            fail(error);
        }
        await hashed;
        part.release();
    };
    try {
        for await (const part of readParts({ source, partBytes, buffers: workshop.buffers, signal })) {
            const started = start(part).finally(() => inFlight.delete(started));
            inFlight.add(started);
            if (cut.signal.aborted)
                break;
        }
    }
    catch (error) {
        fail(error);
    }
    await Promise.all(inFlight);
    const sha256 = await whole.end();
    if (failure !== undefined)
        throw failure.error;
    checkDigest(source, sha256);
    return [...completed.entries()].toSorted(([a], [b]) => a - b).map(([, part]) => part);
}
async function store({ session, partHashes }, { upload }, { number, bytes }, signal) {
    const sha256 = await partHashes.digest(bytes);
    const stored = upload.stored.get(number);
    if (stored?.sha256 === sha256 && stored.sizeBytes === bytes.byteLength) {
        return { PartNumber: number, ETag: stored.etag, ChecksumSHA256: sha256 };
    }
    const sent = await sendPart(session, upload, { number, bytes, sha256 }, signal);
    if (sent === 'gone')
        throw new UploadGone();
    return sent;
}
/** @throws LaurelError `artifact-changed` unless the base64 `sha256` is that of the source. */
function checkDigest(source, sha256) {
    const hex = Buffer.from(sha256, 'base64').toString('hex');
    if (hex !== (0,digest/* hexOf */.ZD)(source.sha256))
        throw artifactChanged(source, `it now has sha256:${hex}`);
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/s3-upload.js









/** How often an upload in parts is begun afresh after the store refused to complete one. */
const freshStarts = 3;
function openWorkshop(session) {
    return {
        session,
        buffers: new PartBuffers(session.tuning.bufferBytes),
        wholeHashes: new HashThread(),
        partHashes: new HashThread(),
    };
}
async function closeWorkshop({ wholeHashes, partHashes }) {
    await Promise.all([wholeHashes.close(), partHashes.close()]);
}
/** @see ObjectStore.upload */
async function uploadObject(workshop, request) {
    const { session } = workshop;
    (0,abort/* throwIfAborted */.T)(request.options.signal, `uploading ${session.uriOf(request.key)}`);
    const isSmall = request.source.sizeBytes <= session.tuning.partBytes;
    return isSmall ? uploadWhole(workshop, request) : uploadInParts(workshop, request);
}
async function uploadWhole(workshop, { key, source, options }) {
    const { session, buffers, partHashes } = workshop;
    const { signal, contentType } = options;
    const reading = { source, partBytes: session.tuning.partBytes, buffers, signal };
    for await (const { bytes, release } of readParts(reading)) {
        try {
            const sha256 = await partHashes.digest(bytes);
            checkDigest(source, sha256);
            const put = { key, body: bytes, condition: { IfNoneMatch: '*' }, sha256, contentType };
            const outcome = await putOnce(session, { ...put, signal, requestMs: 0 });
            if (outcome.kind === 'written')
                options.onProgress?.(bytes.byteLength);
            return outcome;
        }
        finally {
            release();
        }
    }
    throw new errors/* LaurelError */.Q4({ code: 'internal', message: 'a source gave not even an empty part' });
}
async function uploadInParts(workshop, request) {
    const { session } = workshop;
    const { key, options } = request;
    const { signal, contentType } = options;
    // Over all starts: a part that is sent again is no progress.
    const counted = new Set();
    for (let start = 1; start <= freshStarts; start += 1) {
        // Cheaper than to send everything and be told at the end.
        if ((await headObject(session, key, { signal })).kind === 'found')
            return { kind: 'condition-failed' };
        const left = start === 1 ? await findUpload(session, key, signal) : null;
        const upload = left ?? (await startUpload(session, key, { contentType, signal }));
        const outcome = await finish(workshop, request, upload, counted);
        if (outcome !== 'again')
            return outcome;
    }
    const cause = new errors/* LaurelError */.Q4({
        code: 'store-unavailable',
        message: `the store refused ${freshStarts} times to complete an upload`,
        at: { key },
        remedy: 'see whether something else writes or deletes this object, and run the same command again',
    });
    return { kind: 'unknown', cause };
}
/** Sends and completes. An upload that will never be completed is given up; an interrupted one stays. */
async function finish(workshop, { source, options }, upload, counted) {
    const { session } = workshop;
    const { signal } = options;
    try {
        const parts = await sendParts(workshop, {
            source,
            upload,
            partBytes: partBytesFor(source.sizeBytes, session.tuning.partBytes),
            signal,
            onPart: ({ number, bytes }) => {
                if (!counted.has(number))
                    options.onProgress?.(bytes.byteLength);
                counted.add(number);
            },
        });
        const outcome = await completeUpload(session, upload, parts, signal);
        if (outcome === 'again' || outcome.kind === 'condition-failed')
            await abortUpload(session, upload);
        return outcome;
    }
    catch (error) {
        if (error instanceof UploadGone)
            return 'again';
        if (error instanceof errors/* LaurelError */.Q4 && error.code === 'artifact-changed')
            await abortUpload(session, upload);
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/s3/s3-store.js





/**
 * Opens the store; nothing is sent before the first call. Credentials come from the SDK's default chain.
 *
 * @throws LaurelError `usage` for a proxy or CA bundle in the environment that cannot be used.
 */
function openS3Store(config, deps) {
    return new S3Store(new S3Session(config, deps));
}
class S3Store {
    location;
    #session;
    #workshop;
    constructor(session) {
        this.location = session.location;
        this.#session = session;
        this.#workshop = openWorkshop(session);
    }
    get(key, options = {}) {
        return getObject(this.#session, key, options);
    }
    head(key, options = {}) {
        return headObject(this.#session, key, options);
    }
    open(key, range = { start: 0 }, options = {}) {
        return openObject(this.#session, key, range, options);
    }
    create(key, body, { signal } = {}) {
        return putOnce(this.#session, { key, body, condition: { IfNoneMatch: '*' }, signal });
    }
    replace(key, body, etag, { signal } = {}) {
        return putOnce(this.#session, { key, body, condition: { IfMatch: etag }, signal });
    }
    upload(key, source, options = {}) {
        return uploadObject(this.#workshop, { key, source, options });
    }
    list(prefix, options = {}) {
        return listKeys(this.#session, prefix, options);
    }
    uriOf(key) {
        return this.#session.uriOf(key);
    }
    async close() {
        this.#session.client.destroy();
        await closeWorkshop(this.#workshop);
    }
}


/***/ }),

/***/ 70262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ proxyRoutes)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, read in one way for everything that speaks over the network.

/**
 * What `environment` says: upper and lower case names, `NO_PROXY` by suffix. Loopback is never proxied.
 *
 * @throws LaurelError `usage` for a proxy address that cannot be used.
 */
function proxyRoutes(environment) {
    const exceptions = (read(environment, 'no_proxy') ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
    const everywhere = read(environment, 'all_proxy');
    const proxies = {
        'http:': parseProxy(read(environment, 'http_proxy') ?? everywhere),
        'https:': parseProxy(read(environment, 'https_proxy') ?? everywhere),
    };
    return (protocol, host) => (bypasses(host, exceptions) ? null : proxies[protocol]);
}
function read(environment, name) {
    const value = environment[name] ?? environment[name.toUpperCase()];
    return value === '' ? undefined : value;
}
function parseProxy(address) {
    if (address === undefined)
        return null;
    const url = URL.parse(address.includes('://') ? address : `http://${address}`);
    if (url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '')
        return url;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'usage',
        message: 'the proxy address in the environment cannot be used',
        remedy: 'write HTTPS_PROXY as http://host:port',
    });
}
function bypasses(host, exceptions) {
    if (/^(localhost|127\.[\d.]+|::1|\[::1\])$/.test(host))
        return true;
    return exceptions.some((entry) => {
        const suffix = entry.replace(/^\*?\./, '').replace(/:\d+$/, '');
        return entry === '*' || host === suffix || host.endsWith(`.${suffix}`);
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


/***/ })

};
