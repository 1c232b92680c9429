// The three writes of a directory store. Each ends in one link(2), which is the commit; before it nothing has
// happened, after it only housekeeping is left, and whatever fails there cannot undo the write.
import { createHash } from 'node:crypto';
import { lstat, statfs } from 'node:fs/promises';
import type {
  CallOptions,
  ETag,
  UploadOptions,
  UploadSource,
  WriteOutcome,
} from '../../../ledger/object-store.ts';
import { type Digest, digestFromHex, digestOf } from '../../../primitives/digest.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { throwIfAborted } from '../abort.ts';
import { ensureDirectory } from './directories.ts';
import { EarlySync } from './early-sync.ts';
import { SourceFailure, unlessMissing } from './fs-errors.ts';
import { isRecent, newestGeneration, openNewest, pruneGenerations } from './generations.ts';
import { generationPath, type Place } from './layout.ts';
import { refreshCopy } from './plain-copy.ts';
import { etagOfWritten, identify } from './read-file.ts';
import { discard, linkAs, openTemporary, sweepLeftovers, type TemporaryFile, writeAll } from './temporary.ts';

/** Fills a new file and says what its bytes were. */
type Fill = (file: TemporaryFile) => Promise<Digest>;

interface Target {
  readonly path: string;
  readonly directory: string;
  readonly generation: number;
}

export class FileWriter {
  readonly #swept = new Set<string>();

  async create(place: Place, root: string, body: Uint8Array, options: CallOptions): Promise<WriteOutcome> {
    if (await isTaken(place)) return { kind: 'condition-failed' };
    const sent = body.slice();
    return this.#link(place, root, plain(place), async (file) => {
      await writeAll(file.handle, sent);
      throwIfAborted(options.signal, `creating ${place.key}`);
      return digestOf(sent);
    });
  }

  async replace(
    place: Place,
    root: string,
    change: CallOptions & { readonly body: Uint8Array; readonly etag: ETag },
  ): Promise<WriteOutcome> {
    const sent = change.body.slice();
    const current = await currentState(place);
    if (current?.etag !== change.etag) return { kind: 'condition-failed' };
    const generation = current.generation + 1;
    const path = generationPath(place, generation);
    await ensureDirectory(place.generations, root);
    const outcome = await this.#link(
      place,
      root,
      { path, directory: place.generations, generation },
      async (file) => {
        await writeAll(file.handle, sent);
        throwIfAborted(change.signal, `replacing ${place.key}`);
        return digestOf(sent);
      },
    );
    if (outcome.kind !== 'written') return outcome;
    if (!(await isRecent(place, generation))) {
      return { kind: 'unknown', cause: new Error(`generation ${generation} was long gone when it was made`) };
    }
    // Committed: what follows is for readers of the plain file and for tidiness, and must not fail the write.
    await Promise.allSettled([refreshCopy(place, root)]);
    await Promise.allSettled([pruneGenerations(place, generation)]);
    return outcome;
  }

  async upload(
    place: Place,
    root: string,
    source: UploadSource,
    options: UploadOptions,
  ): Promise<WriteOutcome> {
    if (await isTaken(place)) return { kind: 'condition-failed' };
    return this.#link(place, root, plain(place), async (file) => {
      await expectSpace(root, source.sizeBytes, place);
      const digest = await copy(source, file, place, options);
      if (digest !== source.sha256) throw changed(place);
      return digest;
    });
  }

  async #link(place: Place, root: string, target: Target, fill: Fill): Promise<WriteOutcome> {
    await ensureDirectory(target.directory, root);
    const file = await openTemporary(place, root);
    try {
      await this.#sweepOnce(place.temporary, file);
      const digest = await fill(file);
      const outcome = await linkAs(file, target.path, target.directory, place.key);
      if (outcome.kind === 'taken') return { kind: 'condition-failed' };
      if (outcome.kind === 'doubtful') return { kind: 'unknown', cause: outcome.cause };
      return { kind: 'written', etag: etagOfWritten(outcome.stats, target.generation, digest) };
    } finally {
      await discard(file);
    }
  }

  async #sweepOnce(temporary: string, own: TemporaryFile): Promise<void> {
    if (this.#swept.has(temporary)) return;
    this.#swept.add(temporary);
    await Promise.allSettled([sweepLeftovers(temporary, own)]);
  }
}

function plain(place: Place): Target {
  return { path: place.path, directory: place.directory, generation: 1 };
}

/** Spares the work where the key is there already; the link decides. */
async function isTaken(place: Place): Promise<boolean> {
  const there = await unlessMissing(lstat(place.path));
  if (there?.isFile() === true) return true;
  // The copy for people may have been deleted by one of them: the generations are the object.
  return (await newestGeneration(place)) > 0;
}

async function currentState(
  place: Place,
): Promise<{ readonly etag: ETag; readonly generation: number } | undefined> {
  const newest = await openNewest(place);
  if (newest === undefined) return undefined;
  try {
    const { etag } = await identify(newest);
    return { etag, generation: newest.generation };
  } finally {
    await newest.handle.close();
  }
}

/** Writes each chunk while it is hashed: constant memory, and the disk and the processor both at work. */
async function copy(
  source: UploadSource,
  file: TemporaryFile,
  place: Place,
  options: UploadOptions,
): Promise<Digest> {
  const hash = createHash('sha256');
  const early = new EarlySync(file.handle);
  let sizeBytes = 0;
  for await (const chunk of passingFailures(source.open())) {
    throwIfAborted(options.signal, `uploading ${place.key}`);
    sizeBytes += chunk.byteLength;
    if (sizeBytes > source.sizeBytes) throw changed(place);
    const writing = writeAll(file.handle, chunk);
    hash.update(chunk);
    await writing;
    await early.wrote(chunk.byteLength);
    options.onProgress?.(chunk.byteLength);
  }
  await early.finish();
  throwIfAborted(options.signal, `uploading ${place.key}`);
  return digestFromHex(hash.digest('hex'));
}

/** Keeps the source's errors apart from the store's: ENOENT of an artifact is not ENOENT of the registry. */
async function* passingFailures(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw new SourceFailure(error);
  }
}

async function expectSpace(root: string, sizeBytes: number, place: Place): Promise<void> {
  const { bavail, bsize } = await statfs(root);
  // Some network file systems say 0 when they do not know.
  if (bavail === 0 || bavail * bsize >= sizeBytes) return;
  throw new LaurelError({
    code: 'store-full',
    message: `${sizeBytes} bytes are to be stored, and ${bavail * bsize} are free`,
    at: { key: place.key },
    remedy: 'free space, then run the same command again',
  });
}

function changed(place: Place): LaurelError {
  return new LaurelError({
    code: 'artifact-changed',
    message: 'the file changed between being hashed and being stored; nothing of it was stored',
    at: { key: place.key },
    remedy: 'register again when nothing writes to the artifact directory any more',
  });
}
