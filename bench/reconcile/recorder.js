// A store that writes down every call, so that the same calls can be made again without the engine.

/** @typedef {{ method: 'get' | 'head' | 'list' | 'create' | 'replace', key: string, body?: Uint8Array }} Call */

/**
 * @param {object} store
 * @param {Call[]} calls
 */
export function recording(store, calls) {
  return {
    location: store.location,
    get: (key, options) => {
      calls.push({ method: 'get', key });
      return store.get(key, options);
    },
    head: (key, options) => {
      calls.push({ method: 'head', key });
      return store.head(key, options);
    },
    list: (prefix, options) => {
      calls.push({ method: 'list', key: prefix });
      return store.list(prefix, options);
    },
    create: (key, body, options) => {
      calls.push({ method: 'create', key, body });
      return store.create(key, body, options);
    },
    replace: (key, body, etag, options) => {
      calls.push({ method: 'replace', key, body });
      return store.replace(key, body, etag, options);
    },
    uriOf: (key) => store.uriOf(key),
    close: () => store.close(),
  };
}

/**
 * Makes `calls` in their order; a replacement uses the ETag of the last get of its key.
 *
 * @param {object} store
 * @param {readonly Call[]} calls
 */
export async function replay(store, calls) {
  const etags = new Map();
  for (const { method, key, body } of calls) {
    switch (method) {
      case 'get':
        etags.set(key, (await store.get(key)).etag);
        break;
      case 'head':
        await store.head(key);
        break;
      case 'list':
        for await (const _ of store.list(key));
        break;
      case 'create':
        requireWritten(await store.create(key, body), key);
        break;
      case 'replace':
        requireWritten(await store.replace(key, body, etags.get(key)), key);
        break;
      default:
        throw new Error('a call that nobody recorded');
    }
  }
}

/** @param {{ kind: string, cause?: unknown }} outcome @param {string} key */
function requireWritten(outcome, key) {
  if (outcome.kind !== 'written')
    throw new Error(`${key}: ${outcome.kind}, so nothing like the engine's work was measured`);
}
