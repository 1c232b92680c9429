export const id = 3816;
export const ids = [3816];
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


/***/ })

};
