export const id = 8;
export const ids = [8];
export const modules = {

/***/ 43980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseAnswer)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69890);


/**
 * What `schema` finds in an answer.
 *
 * @param what names the answer in the error: `pull request 17`
 * @throws LaurelError `git` for an answer of another form.
 */
function parseAnswer(schema, answer, what) {
    const parsed = schema.safeParse(answer);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const at = issue === undefined || issue.path.length === 0 ? 'the answer' : issue.path.join('.');
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'git',
        message: `GitHub answered in a form that Laurel does not know, to ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(what, 200)}: ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(at, 200)}: ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(issue?.message ?? '', 200)}`,
        remedy: 'check that GITHUB_API_URL is GitHub, and that no proxy changes what it answers',
    });
}


/***/ }),

/***/ 28008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 22 modules
var dist_src = __webpack_require__(60891);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/addresses.js
// Where GitHub is: its API addresses on github.com, on GHE.com and on an Enterprise Server.

/**
 * What was given, else what the runner's environment says, else github.com. The address for GraphQL is taken from the
 * environment only together with the other, and derived otherwise.
 *
 * @throws LaurelError `usage`.
 */
function gitHubAddresses(given, env) {
    const fromRunner = given.apiUrl === undefined;
    const apiUrl = httpAddress(given.apiUrl ?? present(env['GITHUB_API_URL']) ?? 'https://api.github.com', 'GITHUB_API_URL');
    const graphqlUrl = given.graphqlUrl ?? (fromRunner ? present(env['GITHUB_GRAPHQL_URL']) : undefined) ?? derived(apiUrl);
    return { apiUrl, graphqlUrl: httpAddress(graphqlUrl, 'GITHUB_GRAPHQL_URL') };
}
/** `acme/models` in its two parts. @throws LaurelError `usage`. */
function parseRepository(repository) {
    const match = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})\/([A-Za-z0-9._-]{1,100})$/.exec(repository);
    const [, owner = '', repo = ''] = match ?? [];
    if (match !== null && repo !== '.' && repo !== '..')
        return { owner, repo };
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `not a repository on GitHub: ${JSON.stringify(repository)}`,
        remedy: 'write it as owner/name',
    });
}
/** Where a person finds it: `github.com/acme/models`. */
function shownLocation(apiUrl, repository) {
    const { host } = new URL(apiUrl);
    return `${host.replace(/^api\.(?=github\.com$|[^.]+\.ghe\.com$)/, '')}/${repository}`;
}
function derived(apiUrl) {
    return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
}
function present(value) {
    return value === '' ? undefined : value;
}
function httpAddress(address, name) {
    const url = URL.parse(address);
    const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.search === '';
    if (isPlain)
        return address.replace(/\/+$/, '');
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `${name} is no address of GitHub's API`,
        remedy: 'write it like https://api.github.com or https://github.example.com/api/v3',
    });
}

// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/answers.js
var answers = __webpack_require__(43980);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/github-failure.js
// What a failed request is known to have been: read once from what Octokit throws. Nothing of an answer but its
// status, GitHub's own message in one line and a few headers leaves this file.


/** A GraphQL answer that is an error, though its status is 200. */
class GraphQLRefusal extends Error {
    types;
    headers;
    constructor(message, types, headers) {
        super(message);
        this.name = 'GraphQLRefusal';
        this.types = types;
        this.headers = headers;
    }
}
const maxSays = 300;
/** What Octokit throws where an answer came. */
const answeredSchema = schemas/* object */.Ikc({
    status: schemas/* int */.Whr(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), data: schemas/* unknown */.L5J() }),
});
/** Errors of a connection that was never made. */
const notConnected = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_)/;
/** A proxy that opened no tunnel, for want of its password say. */
const notTunnelled = /^UND_ERR_ABORTED Proxy response \(\d+\)/;
/** What is said where GraphQL gave no answer. */
const noAnswer = /^not GraphQL$|something went wrong|tim(?:e|ed)[- ]?out/i;
/** @param token is never repeated, not even where GitHub does. */
function readFailure(error, token) {
    const says = (text) => (0,hostile/* visible */.RK)(text.replaceAll(token, '***'), maxSays);
    if (error instanceof GraphQLRefusal) {
        return { kind: kindOfTypes(error), says: says(error.message), headers: error.headers, status: 200 };
    }
    const answered = answeredSchema.safeParse(error);
    if (!answered.success) {
        const { code, message } = networkCause(error);
        const isUnsent = notConnected.test(code) || notTunnelled.test(message);
        return { kind: isUnsent ? 'unsent' : 'unclear', says: says(message), headers: {} };
    }
    const { status, response } = answered.data;
    const headers = textHeaders(response.headers);
    const message = says(messageOf(response.data) ?? `status ${status}`);
    return { kind: kindOf(status, headers, message), status, says: message, headers };
}
function kindOf(status, headers, message) {
    if (status === 401)
        return 'unauthorized';
    if (status === 404)
        return 'not-found';
    if (status === 429)
        return 'limited';
    if (status >= 500)
        return 'unclear';
    if (status !== 403)
        return 'refused';
    const limited = headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(message);
    return limited ? 'limited' : 'forbidden';
}
/** A query that took too long has no type, only words; nor has one that this GitHub does not know. */
function kindOfTypes({ types, message }) {
    if (types.includes('RATE_LIMITED') || types.includes('RATE_LIMIT'))
        return 'limited';
    if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
        return 'forbidden';
    if (types.includes('NOT_FOUND'))
        return 'not-found';
    return types.length === 0 && noAnswer.test(message) ? 'unclear' : 'refused';
}
/** GitHub's words, with what it says of each field where it refused some. */
function messageOf(data) {
    const message = Reflect.get(Object(data), 'message');
    if (typeof message !== 'string')
        return undefined;
    const errors = Reflect.get(Object(data), 'errors');
    const details = Array.isArray(errors) ? errors.slice(0, 3).map(detailOf) : [];
    return [message, ...details.filter((detail) => detail !== '')].join(': ');
}
function detailOf(error) {
    if (typeof error === 'string')
        return error;
    const parts = ['resource', 'field', 'code', 'message'].map((name) => Reflect.get(Object(error), name));
    return parts.filter((part) => typeof part === 'string').join(' ');
}
function textHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => typeof value === 'string' || typeof value === 'number' ? [[name.toLowerCase(), String(value)]] : []));
}
/** The innermost cause with a code: fetch hides the network's own error. */
function networkCause(error) {
    let found = { code: '', message: 'no answer' };
    let cause = error;
    for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
        const code = Reflect.get(cause, 'code');
        const words = cause.message === '' ? found.message : cause.message;
        found = typeof code === 'string' ? { code, message: `${code} ${words}` } : { ...found, message: words };
        cause = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/graphql.js
// One GraphQL request: what it asks, and where its answer is an error though the status says 200.


/** The kind and name of an operation: Laurel's queries and mutations all have a name. */
function operationOf(query) {
    const [, kind = 'query', name = 'unnamed'] = /^\s*(query|mutation)\b\s*(\w*)/.exec(query) ?? [];
    return { name, isMutation: kind === 'mutation' };
}
const answerSchema = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J().optional(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() })).optional(),
});
/**
 * The `data` of an answer.
 *
 * @throws GraphQLRefusal for an answer with errors, or of no known form: a proxy may answer 200 to anything.
 */
function dataOf(answer, headers) {
    const parsed = answerSchema.safeParse(answer);
    const told = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    if (!parsed.success)
        throw new GraphQLRefusal('not GraphQL', [], told);
    const { data, errors = [] } = parsed.data;
    const [first] = errors;
    if (first === undefined)
        return data;
    throw new GraphQLRefusal(first.message, errors.flatMap(({ type }) => type ?? []), told);
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/octokit-hook.js

/** From here on, every request of `octokit` goes through the policy. A 304 becomes an answer. */
function sendByPolicy(octokit, { policy, graphqlUrl, calls }) {
    octokit.hook.wrap('request', async (request, options) => {
        const isGraphQL = options.url === graphqlUrl;
        const { pathname } = new URL(octokit.request.endpoint(options).url);
        const asked = isGraphQL ? askedByQuery(options['query']) : askedByRoute(options, pathname);
        return policy.run(asked, async (signal) => {
            const name = `${asked.method} ${asked.route}`;
            calls.set(name, (calls.get(name) ?? 0) + 1);
            try {
                // In place: the hooks within this one are bound to these options, and drop what they are called with.
                options.request = { ...options.request, signal };
                const answer = await request(options);
                if (isGraphQL)
                    dataOf(answer.data, answer.headers);
                return answer;
            }
            catch (error) {
                if (Reflect.get(Object(error), 'status') !== 304)
                    throw error;
                return { status: 304, url: '', data: null, headers: {} };
            }
        });
    });
}
function askedByQuery(query) {
    const { name, isMutation } = operationOf(typeof query === 'string' ? query : '');
    return { method: 'POST', route: `/graphql ${name}`, shown: `GraphQL ${name}`, writes: isMutation };
}
function askedByRoute({ method, url }, path) {
    const writes = method !== 'GET' && method !== 'HEAD';
    return { method, route: url, shown: `${method} ${path}`, writes };
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/pacing.js
// How often Laurel may write: GitHub allows 80 content-creating calls a minute and 500 an hour, to everything that
// uses the same token. Pure: the times of past writes and the time now decide.
/** Below GitHub's own limits, for others write with the same token. */
const defaultPace = { perMinute: 60, perHour: 450, maxWaitMs: 60_000 };
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Whether one more write may go out at `nowMs`, given when the earlier ones did, oldest first. */
function decideTurn(sentMs, nowMs, pace) {
    const untilMs = Math.max(freeAt(sentMs, pace.perMinute, minuteMs), freeAt(sentMs, pace.perHour, hourMs));
    if (untilMs <= nowMs)
        return { kind: 'now' };
    const waitMs = untilMs - nowMs;
    return waitMs <= pace.maxWaitMs ? { kind: 'wait', waitMs } : { kind: 'refuse', untilMs };
}
/** What of `sentMs` still counts at `nowMs`. */
function recentWrites(sentMs, nowMs) {
    return sentMs.filter((at) => at > nowMs - hourMs);
}
/** When the window has room for one more. */
function freeAt(sentMs, limit, windowMs) {
    const blocking = sentMs[sentMs.length - limit];
    return blocking === undefined ? Number.NEGATIVE_INFINITY : blocking + windowMs;
}

// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/pages.js
var pages = __webpack_require__(29555);
// EXTERNAL MODULE: ./.build/js/src/adapters/proxy-environment.js
var proxy_environment = __webpack_require__(70262);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/proxy-fetch.js

/** @throws LaurelError `usage` for a proxy address that cannot be used. */
function proxyFetch(environment) {
    const proxied = new ProxiedFetch((0,proxy_environment/* proxyRoutes */.z)(environment));
    return async (url, init) => proxied.fetch(url, init);
}
class ProxiedFetch {
    #routes;
    #agents = new Map();
    constructor(routes) {
        this.#routes = routes;
    }
    async fetch(url, init) {
        const { protocol, hostname } = new URL(url);
        const proxy = this.#routes(protocol === 'http:' ? 'http:' : 'https:', hostname);
        if (proxy === null)
            return fetch(url, init);
        const undici = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const dispatcher = this.#agents.get(proxy.href) ?? new undici.ProxyAgent(proxy.href);
        this.#agents.set(proxy.href, dispatcher);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- two declarations of one standard
        const given = { ...init, dispatcher };
        return undici.fetch(url, given);
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./.build/js/src/primitives/clock.js
var clock = __webpack_require__(57662);
// EXTERNAL MODULE: ./.build/js/src/adapters/object-store/abort.js
var abort = __webpack_require__(27086);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/github-errors.js + 1 modules
var github_errors = __webpack_require__(6229);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/request-policy.js
// How every request is sent: reads are tried again, writes go one by one at a pace GitHub allows and never twice on
// a guess, limits are waited out where that is short, and every failure is a coded error.






const maxRetries = 3;
const maxLimitWaits = 2;
/** Where GitHub says that there was too much, but not for how long. */
const unsaidLimitMs = 60_000;
class RequestPolicy {
    #options;
    #lastWrite = Promise.resolve();
    #writes = [];
    constructor(options) {
        this.#options = options;
        // One signal cuts off all requests of a command; Node takes more than ten listeners for a leak.
        if (options.signal !== undefined)
            (0,external_node_events_.setMaxListeners)(0, options.signal);
    }
    /**
     * Sends one request. A write waits for the writes before it.
     *
     * @throws LaurelError `git`, `not-found`; `outcome-unknown` for a write without a clear answer; `interrupted`.
     */
    async run(asked, send) {
        if (!asked.writes)
            return this.#persist(asked, send);
        const turn = this.#lastWrite.then(async () => this.#persist(asked, send));
        this.#lastWrite = turn.catch(() => undefined);
        return turn;
    }
    /** Waits before try `attempt + 1`. @throws LaurelError `interrupted`. */
    async pause(attempt, shown) {
        await this.sleep((0,clock/* backoffMs */.j)(attempt, this.#options.random, { baseMs: 250 }), shown);
    }
    /** Waits as long as the command is not interrupted. @throws LaurelError `interrupted`. */
    async sleep(durationMs, shown) {
        const { clock, signal } = this.#options;
        try {
            await clock.sleep(durationMs, signal);
        }
        catch (error) {
            throw (0,abort/* interrupted */.V)(shown, error);
        }
    }
    async #persist(asked, send) {
        const { location, token } = this.#options;
        let retries = 0;
        let limits = 0;
        for (;;) {
            (0,abort/* throwIfAborted */.T)(this.#options.signal, asked.shown);
            if (asked.writes)
                await this.#awaitTurn(asked);
            try {
                return await this.#timed(send);
            }
            catch (error) {
                (0,abort/* throwIfAborted */.T)(this.#options.signal, asked.shown);
                const failure = readFailure(error, token);
                if (failure.kind === 'limited' && limits < maxLimitWaits) {
                    limits += 1;
                    await this.#awaitLimit(failure, asked);
                }
                else if (mayRetry(failure, asked) && retries < maxRetries) {
                    retries += 1;
                    await this.pause(retries, asked.shown);
                }
                else if (failure.kind === 'unclear' && asked.writes) {
                    throw (0,github_errors/* outcomeUnknown */.Hu)(failure, asked, location);
                }
                else
                    throw (0,github_errors/* failureError */.Xv)(failure, asked, location);
            }
        }
    }
    /** Cuts a request off with the command, or when it takes too long. */
    async #timed(send) {
        const { signal, requestMs } = this.#options;
        const cut = new AbortController();
        const onAbort = () => cut.abort();
        const timer = setTimeout(() => cut.abort(new Error(`no answer within ${requestMs / 1000} s`)), requestMs);
        signal?.addEventListener('abort', onAbort, { once: true });
        try {
            return await send(cut.signal);
        }
        finally {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
        }
    }
    async #awaitTurn(asked) {
        const { clock, pace, location, onWait } = this.#options;
        for (;;) {
            const nowMs = clock.now().getTime();
            const turn = decideTurn(this.#writes, nowMs, pace);
            if (turn.kind === 'refuse')
                throw (0,github_errors/* limitError */.yT)(new Date(turn.untilMs), asked, location);
            if (turn.kind === 'now') {
                this.#writes = [...recentWrites(this.#writes, nowMs), nowMs];
                return;
            }
            onWait(`waiting ${seconds(turn.waitMs)} s: GitHub allows only so many writes a minute`);
            await this.sleep(turn.waitMs, asked.shown);
        }
    }
    async #awaitLimit(failure, asked) {
        const { clock, pace, location, onWait } = this.#options;
        const nowMs = clock.now().getTime();
        const waitMs = limitWaitMs(failure.headers, nowMs);
        if (waitMs > pace.maxWaitMs)
            throw (0,github_errors/* limitError */.yT)(new Date(nowMs + waitMs), asked, location);
        onWait(`waiting ${seconds(waitMs)} s: GitHub's limit of requests is used up`);
        await this.sleep(waitMs, asked.shown);
    }
}
function mayRetry(failure, asked) {
    return failure.kind === 'unsent' || (failure.kind === 'unclear' && !asked.writes);
}
/** As GitHub asks: `retry-after`, else the reset of a used-up limit, else a minute. */
function limitWaitMs(headers, nowMs) {
    const after = Number(headers['retry-after']);
    if (Number.isFinite(after) && after >= 0)
        return Math.max(1, after) * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return unsaidLimitMs;
    // The header is in whole seconds, and GitHub's clock is not ours.
    return Math.max(1_000, reset * 1000 - nowMs + 1_000);
}
function seconds(durationMs) {
    return Math.ceil(durationMs / 1000);
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/github-client.js
// One repository on GitHub: Octokit's typed endpoints under Laurel's own rules for sending, and GraphQL.











/** Nothing is sent before the first call. @throws LaurelError `usage`. */
function openGitHub(options) {
    return new OctokitClient(options);
}
const maxPages = 100;
const maxSends = 3;
const viewerSchema = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ databaseId: schemas/* int */.Whr(), login: schemas/* string */.YjP() }) });
class OctokitClient {
    repository;
    location;
    clock;
    rest;
    #octokit;
    #policy;
    #graphqlUrl;
    #calls = new Map();
    #fresh = new Map();
    #viewer;
    constructor(options) {
        const { apiUrl, graphqlUrl } = gitHubAddresses(options, options.env);
        this.repository = parseRepository(options.repository);
        this.location = shownLocation(apiUrl, options.repository);
        this.clock = options.clock;
        this.#graphqlUrl = graphqlUrl;
        this.#policy = new RequestPolicy({
            clock: options.clock,
            random: options.random ?? Math.random,
            signal: options.signal,
            onWait: options.onWait ?? (() => undefined),
            location: this.location,
            token: options.token,
            pace: options.pace ?? defaultPace,
            requestMs: options.requestMs ?? 30_000,
        });
        this.#octokit = new dist_src/* Octokit */.E({
            auth: options.token,
            baseUrl: apiUrl,
            userAgent: 'laurel',
            request: { fetch: proxyFetch(options.env) },
            // Octokit would print deprecations and failures by itself; failures are thrown, and say more.
            log: { debug: silent, info: silent, warn: silent, error: silent },
        });
        this.rest = this.#octokit.rest;
        sendByPolicy(this.#octokit, { policy: this.#policy, graphqlUrl, calls: this.#calls });
    }
    get owner() {
        return this.repository.owner;
    }
    get repo() {
        return this.repository.repo;
    }
    async read(endpoint, parameters, schema) {
        const { data } = await endpoint(parameters);
        return (0,answers/* parseAnswer */.W)(schema, data, this.location);
    }
    async readFresh(endpoint, parameters, schema) {
        const key = JSON.stringify(parameters);
        const known = this.#fresh.get(key);
        const headers = known === undefined ? {} : { headers: { 'if-none-match': known.etag } };
        const answer = await endpoint({ ...parameters, ...headers });
        const data = answer.status === 304 && known !== undefined ? known.data : answer.data;
        if (answer.status !== 304 && answer.headers.etag !== undefined)
            this.#fresh.set(key, { etag: answer.headers.etag, data });
        return (0,answers/* parseAnswer */.W)(schema, data, this.location);
    }
    async readAll(endpoint, parameters, item, itemsOf = (page) => page) {
        const items = [];
        let cursor = {};
        for (let page = 1; cursor !== null; page += 1) {
            if (page > maxPages)
                throw tooMany(this.location);
            const answer = await endpoint({ per_page: 100, ...parameters, ...cursor });
            items.push(...(0,answers/* parseAnswer */.W)(item.array(), itemsOf(answer.data), this.location));
            cursor = (0,pages/* nextPage */.Z)(answer.headers.link);
        }
        return items;
    }
    async write(send, landed) {
        for (let sends = 1;; sends += 1) {
            try {
                return await send();
            }
            catch (error) {
                if (!(error instanceof errors/* LaurelError */.Q4) || error.code !== 'outcome-unknown')
                    throw error;
                await this.#policy.pause(sends, error.message);
                const found = await landed();
                if (found !== null)
                    return found;
                if (sends === maxSends)
                    throw error;
            }
        }
    }
    async graphql(query, variables, schema) {
        const answer = await this.#octokit.request({ method: 'POST', url: this.#graphqlUrl, query, variables });
        return (0,answers/* parseAnswer */.W)(schema, dataOf(answer.data, answer.headers), operationOf(query).name);
    }
    async viewer() {
        this.#viewer ??= this.#readViewer();
        return this.#viewer;
    }
    async sleep(durationMs) {
        await this.#policy.sleep(durationMs, 'waiting for GitHub');
    }
    calls() {
        return this.#calls;
    }
    async #readViewer() {
        try {
            const query = 'query LaurelViewer { viewer { databaseId login } }';
            const { viewer } = await this.graphql(query, {}, viewerSchema);
            return { id: viewer.databaseId, login: viewer.login };
        }
        catch (error) {
            this.#viewer = undefined;
            throw error;
        }
    }
}
function tooMany(location) {
    return new errors/* LaurelError */.Q4({
        code: 'git',
        message: `${location}: a list of more than ${maxPages} pages`,
        remedy: 'close pull requests and delete branches that nobody needs',
    });
}
function silent() {
    // Nothing is printed.
}


/***/ }),

/***/ 6229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xv: () => (/* binding */ failureError),
  c4: () => (/* binding */ isNotFound),
  gj: () => (/* binding */ isPermissionError),
  yT: () => (/* binding */ limitError),
  Hu: () => (/* binding */ outcomeUnknown),
  wv: () => (/* binding */ saysOf),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/permissions.js
// Which permission an operation needs, in the words of a workflow's `permissions:`, for errors that say what to add.
/** What a job's own GITHUB_TOKEN can never have: only a GitHub App's token. */
const onlyApps = /^(members|administration|organization)/;
/** By route, the first that fits; `null` for what every token with access may do. */
const table = [
    [/^\/graphql LaurelMutation/, { read: 'pull-requests: write', write: 'pull-requests: write' }],
    [
        /^\/graphql Laurel(PullRequest|Changes|Commits)/,
        { read: 'pull-requests: read', write: 'pull-requests: read' },
    ],
    [/^\/graphql LaurelCheckRuns/, { read: 'checks: read', write: 'checks: read' }],
    [/^\/graphql Laurel(Blobs|Files|History)/, { read: 'contents: read', write: 'contents: read' }],
    [/\/check-(runs|suites)/, { read: 'checks: read', write: 'checks: write' }],
    [/\/deployments/, { read: 'deployments: read', write: 'deployments: write' }],
    [/\/pulls\/[^/]+\/merge$/, { read: 'pull-requests: read', write: 'contents: write' }],
    [/\/commits\/[^/]+\/pulls$/, { read: 'pull-requests: read', write: 'pull-requests: write' }],
    [/\/(pulls|issues)(\/|$)/, { read: 'pull-requests: read', write: 'pull-requests: write' }],
    [/\/actions\//, { read: 'actions: read', write: 'actions: write' }],
    [/\/statuses/, { read: 'statuses: read', write: 'statuses: write' }],
    [/^\/orgs\/[^/]+\/teams/, { read: 'members: read', write: 'members: write' }],
    [
        /\/(rulesets|protection|branches\/[^/]+\/protection)/,
        { read: 'administration: read', write: 'administration: write' },
    ],
    [/\/collaborators/, { read: 'metadata: read', write: 'administration: write' }],
    [/\/(git|contents|commits|compare|branches|dispatches|activity)(\/|$)/, { read: 'contents: read', write: 'contents: write' }], // prettier-ignore
];
/**
 * What GitHub said it accepts, or what we know of the route.
 *
 * @param accepted the header `x-accepted-github-permissions`: `contents=write; contents=write,workflows=write`
 * @param asked `PUT` and `/repos/{owner}/{repo}/pulls/{pull_number}/merge`
 */
function neededPermission(accepted, asked) {
    const told = parseAccepted(accepted ?? '');
    if (told.length > 0)
        return needed(told);
    const known = table.find(([pattern]) => pattern.test(asked.route))?.[1];
    if (known === undefined)
        return null;
    return needed([asked.method === 'GET' ? known.read : known.write]);
}
function needed(anyOf) {
    return { anyOf, jobMayHave: anyOf.some((each) => !onlyApps.test(each)) };
}
/** One entry for each set of permissions; what has another form is left out. */
function parseAccepted(header) {
    return header
        .slice(0, 500)
        .split(';')
        .map((set) => Array.from(set.matchAll(/\b([a-z_]{1,40})=(read|write|admin)\b/g), ([, name = '', level = '']) => `${name.replaceAll('_', '-')}: ${level}`).join(' and '))
        .filter((set) => set !== '');
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/github-errors.js
// A failed request → the coded error a person reads: what was asked, what GitHub said, and what to do.


/** The coded error for a failed request. Its `details` hold `status`, `kind`, `says`, `method`, `route`. */
function failureError(failure, asked, location) {
    const { code, says, remedy } = explanations[failure.kind](failure, asked);
    return new errors/* LaurelError */.Q4({
        code,
        message: `${asked.shown} at ${location}: ${says}`,
        remedy,
        details: detailsOf(failure, asked),
    });
}
function detailsOf({ status, kind, says }, { method, route }) {
    return { status, kind, says, method, route };
}
/** The status GitHub answered with, of an error that this folder threw. */
function statusOf(error) {
    const status = error instanceof errors/* LaurelError */.Q4 ? error.details['status'] : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** Whether the token lacks a right, rather than that it is wrong or that GitHub failed. */
function isPermissionError(error) {
    return error instanceof errors/* LaurelError */.Q4 && error.details['kind'] === 'forbidden';
}
/** Whether GitHub knows no such thing, or the token may not see it. */
function isNotFound(error) {
    return error instanceof errors/* LaurelError */.Q4 && error.code === 'not-found';
}
/** GitHub's own words, in one bounded line, of an error that this folder threw. */
function saysOf(error) {
    const says = error instanceof errors/* LaurelError */.Q4 ? error.details['says'] : undefined;
    return typeof says === 'string' ? says : '';
}
/** A write whose answer was lost: nobody knows whether GitHub did it. */
function outcomeUnknown(failure, asked, location) {
    return new errors/* LaurelError */.Q4({
        code: 'outcome-unknown',
        message: `${asked.shown} at ${location}: no clear answer, so it may or may not have been done (${failure.says})`,
        remedy: 'run the same command again: it looks for what is there before it writes',
        details: detailsOf(failure, asked),
    });
}
/** GitHub, or our own pace, allows nothing before `until`. */
function limitError(until, asked, location) {
    return new errors/* LaurelError */.Q4({
        code: 'git',
        message: `${asked.shown} at ${location}: the limit of requests is used up until ${until.toISOString()}`,
        remedy: `run the same command again after ${until.toISOString()}`,
        details: { method: asked.method, route: asked.route, kind: 'limited', until: until.toISOString() },
    });
}
/** A setting of the repository, which no permission replaces. */
const isSwitchedOff = /not permitted to create or approve pull requests/i;
const explanations = {
    unsent: ({ says }) => ({
        code: 'git',
        says: `GitHub cannot be reached (${says})`,
        remedy: 'check the network, the proxy, NODE_EXTRA_CA_CERTS and GITHUB_API_URL, and run it again',
    }),
    unclear: ({ says, status }) => ({
        code: 'git',
        says: `GitHub does not answer now (${status === undefined ? says : `${status}: ${says}`})`,
        remedy: 'run the same command again later',
    }),
    limited: ({ says }) => ({
        code: 'git',
        says: `the limit of requests is used up (${says})`,
        remedy: 'run the same command again later, or use a token of its own',
    }),
    unauthorized: () => ({
        code: 'git',
        says: 'GitHub does not accept the token: it is wrong, expired or revoked',
        remedy: 'give a valid token; the GITHUB_TOKEN of a job ends with the job',
    }),
    forbidden: ({ says, headers }, asked) => ({
        code: 'git',
        says: `the token may not do this (${says})`,
        remedy: isSwitchedOff.test(says)
            ? 'switch on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General), or use a GitHub App\'s token'
            : permissionRemedy(headers['x-accepted-github-permissions'], asked),
    }),
    'not-found': ({ headers }, asked) => ({
        code: 'not-found',
        says: 'GitHub knows no such thing, or the token may not see it',
        remedy: `check the name; ${permissionRemedy(headers['x-accepted-github-permissions'], asked)}`,
    }),
    refused: ({ says, status }) => ({
        code: 'git',
        says: `GitHub refused it (${status === undefined ? says : `${status}: ${says}`})`,
        remedy: 'do what the message says, and run the same command again',
    }),
};
function permissionRemedy(accepted, asked) {
    const needed = neededPermission(accepted, asked);
    if (needed === null)
        return 'check what the token may do in this repository';
    const permissions = needed.anyOf.map((each) => `\`${each}\``).join(' or ');
    return needed.jobMayHave
        ? `add ${permissions} to the job's permissions, or give it to the token`
        : `use a GitHub App's token with ${permissions}: the GITHUB_TOKEN of a job cannot have it`;
}


/***/ }),

/***/ 29555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextPage),
/* harmony export */   j: () => (/* binding */ linkedPage)
/* harmony export */ });
// The next page of a list, from the Link header. Only its query is used, never its address: the token goes nowhere
// that an answer names.
/** The parameters of the page after this one, `null` after the last. */
function nextPage(link) {
    return linkedPage(link, 'next');
}
/** The parameters of the page that `relation` names. */
function linkedPage(link, relation) {
    for (const part of (link ?? '').split(/,(?=\s*<)/)) {
        const [, address = '', relations = ''] = /^\s*<([^>]*)>;\s*rel="([^"]*)"/.exec(part) ?? [];
        const url = URL.parse(address);
        if (url !== null && relations.split(' ').includes(relation))
            return cursorOf(url.searchParams);
    }
    return null;
}
/** What says which page it is: the rest of the query is ours already. */
function cursorOf(query) {
    return Object.fromEntries(['page', 'after', 'before', 'cursor'].flatMap((name) => {
        const value = query.get(name);
        return value === null ? [] : [[name, value]];
    }));
}


/***/ }),

/***/ 27086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ throwIfAborted),
/* harmony export */   V: () => (/* binding */ interrupted)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// Ctrl-C and abort signals, as the coded error that every store method promises.

/** @throws LaurelError `interrupted` when `signal` has fired. */
function throwIfAborted(signal, what) {
    if (signal?.aborted === true)
        throw interrupted(what, signal.reason);
}
/** The error of a call that was cut short; a write cut short may have landed. */
function interrupted(what, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'interrupted',
        message: `interrupted: ${what}`,
        remedy: 'run the same command again; what was stored stays valid',
        cause,
    });
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
