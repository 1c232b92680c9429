// The example of an input that a version carries: what its callers send, in one file that can be checked.
import type { CallOptions, ObjectStore } from '../ledger/object-store.ts';
import { digestOf } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { Manifest } from '../registry/documents/manifest.ts';
import { artifactKey } from '../registry/keys.ts';

export type InputExampleRead =
  | { readonly kind: 'read'; readonly path: string; readonly text: string }
  /** It is of a kind or size that nobody checks here: no example is no worse. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string }
  /** It is not what was registered. */
  | { readonly kind: 'unusable'; readonly path: string; readonly reason: string };

/** An example is for people to look at: a larger file is a data set. */
export const maxExampleBytes = 1024 * 1024;

/**
 * The example that a manifest names; `undefined` where it names none. Its bytes are those that were registered.
 *
 * @throws LaurelError as the store.
 */
export async function readInputExample(
  store: Pick<ObjectStore, 'open'>,
  {
    inputExample: path,
    artifacts,
    contentDigest,
  }: Pick<Manifest, 'inputExample' | 'artifacts' | 'contentDigest'>,
  options: CallOptions = {},
): Promise<InputExampleRead | undefined> {
  const artifact = artifacts.find((each) => each.path === path);
  if (path === undefined) return undefined;
  if (artifact === undefined) return { kind: 'unusable', path, reason: 'is not among the artifacts' };
  const { digest, sizeBytes } = artifact;
  if (sizeBytes > maxExampleBytes) {
    return {
      kind: 'unreadable',
      path,
      reason: `holds ${sizeBytes} bytes, and at most ${maxExampleBytes} are read`,
    };
  }
  const bytes = await read(store, artifactKey(contentDigest, path), options);
  if (bytes === null) return { kind: 'unusable', path, reason: 'is not stored' };
  if (digestOf(bytes) !== digest) {
    return { kind: 'unusable', path, reason: 'has other bytes than were registered' };
  }
  try {
    return { kind: 'read', path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'unreadable', path, reason: 'is no text' };
  }
}

/** No more than may be read, whatever lies there; `null` where nothing does. */
async function read(
  store: Pick<ObjectStore, 'open'>,
  key: string,
  options: CallOptions,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let seen = 0;
  try {
    for await (const chunk of store.open(key, undefined, options)) {
      chunks.push(chunk);
      seen += chunk.byteLength;
      if (seen > maxExampleBytes) break;
    }
  } catch (error) {
    if (error instanceof LaurelError && error.code === 'not-found') return null;
    throw error;
  }
  return Buffer.concat(chunks);
}
