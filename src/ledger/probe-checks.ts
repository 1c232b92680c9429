// The probe's questions that one writer alone can ask.
import { digestOf } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import { createOrRead } from './immutable.ts';
import type { ByteRange, CallOptions, ETag, Key, UploadSource, WriteOutcome } from './object-store.ts';
import type { Observation, Probing } from './probing.ts';

const definiteTries = 5;

/** The second creator is refused, even of equal bytes, and the first one's bytes stay. */
export async function createOnce(probing: Probing): Promise<Observation> {
  const key = `${probing.prefix}create-once`;
  await stored(probing, key, 'first');
  const other = await definite(probing, () => probing.store.create(key, bytesOf('second'), options(probing)));
  const equal = await definite(probing, () => probing.store.create(key, bytesOf('first'), options(probing)));
  const now = await textOf(probing, key);
  return {
    passed: other === 'condition-failed' && equal === 'condition-failed' && now === 'first',
    observed: `a second create was ${said(other)}, one of equal bytes ${said(equal)}, the key holds ${shown(now)}`,
  };
}

/** What was just written is what is read, by GET and by HEAD. */
export async function readYourWrite(probing: Probing): Promise<Observation> {
  const key = `${probing.prefix}read-your-write`;
  const before = await textOf(probing, key);
  await stored(probing, key, 'written');
  const now = await textOf(probing, key);
  const info = await probing.store.head(key, options(probing));
  const size = info.kind === 'found' ? info.sizeBytes : null;
  return {
    passed: before === null && now === 'written' && size === 'written'.length,
    observed: `before the write a read gave ${shown(before)}, after it ${shown(now)}, HEAD ${size ?? 'nothing'} bytes`,
  };
}

/** A conditional read says "not modified" exactly as long as nothing was written. */
export async function conditionalRead(probing: Probing): Promise<Observation> {
  const key = `${probing.prefix}conditional-read`;
  const first = await stored(probing, key, 'first');
  const same = await probing.store.get(key, { ...options(probing), ifNoneMatch: first });
  await replaced(probing, key, { text: 'second', etag: first });
  const changed = await probing.store.get(key, { ...options(probing), ifNoneMatch: first });
  const text = changed.kind === 'found' ? textIn(changed.body) : null;
  return {
    passed: same.kind === 'not-modified' && text === 'second',
    observed: `unchanged it answered ${same.kind}, after a write ${changed.kind}`,
  };
}

/** Put-if-match on the current ETag writes, and gives the key another ETag. */
export async function replace(probing: Probing): Promise<Observation> {
  const key = `${probing.prefix}replace`;
  const first = await stored(probing, key, 'first');
  await replaced(probing, key, { text: 'second', etag: first });
  const now = await probing.store.get(key, options(probing));
  const text = now.kind === 'found' ? textIn(now.body) : null;
  const isNewTag = now.kind === 'found' && now.etag !== first;
  return {
    passed: text === 'second' && isNewTag,
    observed: `the key holds ${shown(text)} under ${isNewTag ? 'another' : 'the same'} ETag`,
  };
}

/** Put-if-match on an ETag of the past is refused and writes nothing. */
export async function replaceStale(probing: Probing): Promise<Observation> {
  const key = `${probing.prefix}replace-stale`;
  const first = await stored(probing, key, 'first');
  await replaced(probing, key, { text: 'second', etag: first });
  const stale = await definite(probing, () =>
    probing.store.replace(key, bytesOf('third'), first, options(probing)),
  );
  const now = await textOf(probing, key);
  return {
    passed: stale === 'condition-failed' && now === 'second',
    observed: `a replace on a stale ETag was ${said(stale)}, the key holds ${shown(now)}`,
  };
}

/** Put-if-match of a key that is not there is refused and creates nothing. */
export async function replaceAbsent(probing: Probing): Promise<Observation> {
  const etag = await stored(probing, `${probing.prefix}replace-absent-etag`, 'first');
  const key = `${probing.prefix}replace-absent`;
  const absent = await definite(probing, () =>
    probing.store.replace(key, bytesOf('first'), etag, options(probing)),
  );
  const now = await textOf(probing, key);
  return {
    passed: absent === 'condition-failed' && now === null,
    observed: `a replace of an absent key was ${said(absent)}, the key holds ${shown(now)}`,
  };
}

/** An upload is refused when the key is taken while its bytes are still being read, however it is sent. */
export async function uploadOnce(probing: Probing): Promise<Observation> {
  const small = `${probing.prefix}upload`;
  const alone = await definite(probing, () =>
    probing.store.upload(
      small,
      zeros(1024, async () => {}),
      options(probing),
    ),
  );
  const info = await probing.store.head(small, options(probing));
  const key = `${probing.prefix}upload-late`;
  const late = await definite(probing, () =>
    probing.store.upload(
      key,
      zeros(probing.uploadBytes, () => stored(probing, key, 'rival')),
      options(probing),
    ),
  );
  const now = await probing.store.head(key, options(probing));
  const size = now.kind === 'found' ? now.sizeBytes : null;
  const isAloneStored = info.kind === 'found' && info.sizeBytes === 1024;
  return {
    passed: alone !== 'unknown' && isAloneStored && late === 'condition-failed' && size === 'rival'.length,
    observed: `an upload was ${said(alone)}; one of ${probing.uploadBytes} bytes, of a key taken meanwhile, was ${said(late)}, the key holds ${size ?? 'no'} bytes`,
  };
}

/** A LIST sees what was just written, in byte order. */
export async function listAfterWrite(probing: Probing): Promise<Observation> {
  const prefix = `${probing.prefix}list/`;
  // Byte order puts digits before capitals before small letters; a locale's order does not.
  const names = ['0000000002', '0000000010', 'B', 'a'];
  for (const name of names.toReversed()) await stored(probing, `${prefix}${name}`, name);
  const listed = await listedNames(probing, prefix, undefined);
  const after = await listedNames(probing, prefix, `${prefix}0000000010`);
  return {
    passed: listed.join() === names.join() && after.join() === names.slice(2).join(),
    observed: `of ${names.join(', ')} it listed ${listed.join(', ')}, and after the second ${after.join(', ')}`,
  };
}

async function listedNames(
  probing: Probing,
  prefix: string,
  startAfter: Key | undefined,
): Promise<readonly string[]> {
  const from = startAfter === undefined ? options(probing) : { ...options(probing), startAfter };
  const names: string[] = [];
  for await (const { key } of probing.store.list(prefix, from)) names.push(key.slice(prefix.length));
  return names;
}

/** Sent again as long as the outcome is unknown: only for writes where a landed one shows all the same. */
async function definite(
  { clock, signal }: Probing,
  write: () => Promise<WriteOutcome>,
): Promise<WriteOutcome['kind']> {
  for (let attempt = 1; attempt < definiteTries; attempt++) {
    const { kind } = await write();
    if (kind !== 'unknown') return kind;
    await clock.sleep(50 * 2 ** attempt, signal);
  }
  return (await write()).kind;
}

/** Puts `text` under a fresh key, and gives the key's ETag. */
async function stored(probing: Probing, key: Key, text: string): Promise<ETag> {
  const { store, clock, signal } = probing;
  await createOrRead({ store, key, bytes: bytesOf(text), clock, random: () => 1, signal });
  return etagOf(probing, key);
}

async function etagOf({ store, signal }: Probing, key: Key): Promise<ETag> {
  const found = await store.get(key, { signal });
  if (found.kind !== 'absent') return found.etag;
  throw new LaurelError({
    code: 'store-unfit',
    message: `${store.location} does not show what it has just stored`,
    at: { key },
  });
}

async function replaced(
  probing: Probing,
  key: Key,
  { text, etag }: { readonly text: string; readonly etag: ETag },
): Promise<void> {
  await definite(probing, () => probing.store.replace(key, bytesOf(text), etag, options(probing)));
}

function options({ signal }: Probing): CallOptions {
  return { signal };
}

async function textOf({ store, signal }: Probing, key: Key): Promise<string | null> {
  const found = await store.get(key, { signal });
  return found.kind === 'found' ? textIn(found.body) : null;
}

/** `sizeBytes` zeros; `beforeRead` is done once, before the first of them is given out. */
function zeros(sizeBytes: number, beforeRead: () => Promise<unknown>): UploadSource {
  let ready: Promise<unknown> | null = null;
  const chunk = new Uint8Array(Math.min(sizeBytes, 256 * 1024));
  return {
    sizeBytes,
    sha256: digestOf(new Uint8Array(sizeBytes)),
    open: async function* (range: ByteRange = { start: 0 }) {
      ready ??= beforeRead();
      await ready;
      let left = Math.min(range.end ?? sizeBytes - 1, sizeBytes - 1) + 1 - range.start;
      for (; left > 0; left -= chunk.byteLength) yield chunk.subarray(0, Math.min(left, chunk.byteLength));
    },
  };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function textIn(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}

const saying = {
  written: 'accepted',
  'condition-failed': 'refused',
  unknown: 'never answered definitely',
} satisfies Record<WriteOutcome['kind'], string>;

function said(kind: WriteOutcome['kind']): string {
  return saying[kind];
}

function shown(text: string | null): string {
  if (text === null) return 'nothing';
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
