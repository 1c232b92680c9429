// The bytes of versions: each directory holds exactly what its manifest says, and nothing else.
import type { Key } from '../ledger/object-store.ts';
import type { Manifest } from './documents/manifest.ts';
import { inParallel } from './in-parallel.ts';
import { artifactKey, artifactsPrefix } from './keys.ts';
import type { StoredManifest } from './read-version.ts';
import { digestOfObject } from './store-artifacts.ts';
import type { Verifying } from './verifying.ts';

const parallelReads = 4;

/** Directories that several versions share are read once. */
export async function verifyArtifacts(
  verifying: Verifying,
  stored: readonly StoredManifest[],
): Promise<void> {
  const directories = new Map(stored.map(({ manifest }) => [manifest.contentDigest, manifest]));
  for (const manifest of directories.values()) {
    for (const { sizeBytes } of manifest.artifacts) verifying.expectBytes(sizeBytes);
  }
  for (const manifest of directories.values()) await verifyDirectory(verifying, manifest);
}

async function verifyDirectory(verifying: Verifying, manifest: Manifest): Promise<void> {
  const { store, call } = verifying;
  const present = new Map<Key, number>();
  for await (const { key, sizeBytes } of store.list(artifactsPrefix(manifest.contentDigest), call)) {
    present.set(key, sizeBytes);
  }
  const named = new Set(manifest.artifacts.map(({ path }) => artifactKey(manifest.contentDigest, path)));
  for (const key of present.keys()) {
    // A serving stack loads the whole directory, strays included.
    if (!named.has(key)) verifying.damage('artifact-stray', key, 'no manifest names this file');
  }
  await inParallel(manifest.artifacts, parallelReads, async (artifact) => {
    verifying.count('artifacts');
    const key = artifactKey(manifest.contentDigest, artifact.path);
    await verifyBytes(verifying, 'artifact', { key, ...artifact, listedBytes: present.get(key) });
  });
}

export interface ExpectedObject {
  readonly key: Key;
  readonly digest: string;
  readonly sizeBytes: number;
  /** `undefined` where it is not there. */
  readonly listedBytes: number | undefined;
}

/** Size first; bytes only where the size is right. */
export async function verifyBytes(
  verifying: Verifying,
  what: 'artifact' | 'evidence',
  expected: ExpectedObject,
): Promise<void> {
  const { key, digest, sizeBytes, listedBytes } = expected;
  if (listedBytes === undefined) {
    verifying.damage(`${what}-absent`, key, 'it is named and not there');
    return;
  }
  if (listedBytes !== sizeBytes) {
    verifying.damage(`${what}-altered`, key, `it has ${listedBytes} bytes, expected ${sizeBytes}`);
    return;
  }
  if (!verifying.readBytes) return;
  const onBytes = (bytes: number): void => verifying.advance(bytes);
  const actual = await digestOfObject(verifying.store, key, { ...verifying.call, onBytes });
  if (actual !== digest) {
    verifying.damage(`${what}-altered`, key, `its bytes have digest ${actual}, expected ${digest}`);
  }
}
