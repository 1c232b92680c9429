// Bytes that are what their digest names: streamed, where the end of the stream is the proof; or read at random,
// where every block is held against what the proven pass over the whole file saw.
import { createHash } from 'node:crypto';
import { digestFromHex } from '../../primitives/digest.ts';
import type { PredictionFile } from './prediction-file.ts';
import { PredictionRefusal } from './unusable.ts';

/**
 * The file's bytes. Only who reads to the end may believe any of them: the digest is checked there.
 *
 * @throws PredictionRefusal `altered` or `truncated`.
 */
export async function* verifiedStream(file: PredictionFile): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256');
  let seen = 0;
  for await (const chunk of file.open()) {
    seen += chunk.byteLength;
    if (seen > file.sizeBytes)
      throw altered(`holds more than the ${file.sizeBytes} bytes that were registered`);
    hash.update(chunk);
    yield chunk;
  }
  if (seen < file.sizeBytes) {
    throw new PredictionRefusal('truncated', `ends after ${seen} of ${file.sizeBytes} bytes`, restore);
  }
  const digest = digestFromHex(hash.digest('hex'));
  if (digest !== file.digest) throw altered(`has digest ${digest}, and ${file.digest} was registered`);
}

const restore = { remedy: 'run laurel verify; restore the file from a backup or replica' };

function altered(reason: string): PredictionRefusal {
  return new PredictionRefusal('altered', reason, restore);
}

/** Proven bytes at random. */
export interface VerifiedBytes {
  readonly sizeBytes: number;
  /** Bytes from `start` to before `end`, both within the file. */
  slice(start: number, end: number): Promise<Uint8Array>;
}

const defaults = { keepBytes: 32 * 1024 * 1024, blockBytes: 4 * 1024 * 1024 };

/**
 * Reads the whole file once and checks its digest. A file of at most `keepBytes` is kept; of a larger one the
 * digests of its blocks are, and each block that is read again must be the block that was seen.
 *
 * @throws PredictionRefusal as {@link verifiedStream}.
 */
export async function verifyBytes(
  file: PredictionFile,
  { keepBytes, blockBytes }: typeof defaults = defaults,
): Promise<VerifiedBytes> {
  if (file.sizeBytes <= keepBytes) return keep(file);
  const digests: Uint8Array[] = [];
  let [hash, filled] = [createHash('sha256'), 0];
  for await (const chunk of verifiedStream(file)) {
    for (let at = 0; at < chunk.byteLength;) {
      const part = chunk.subarray(at, at + blockBytes - filled);
      hash.update(part);
      at += part.byteLength;
      filled += part.byteLength;
      if (filled < blockBytes) continue;
      digests.push(hash.digest());
      [hash, filled] = [createHash('sha256'), 0];
    }
  }
  digests.push(hash.digest());
  return new VerifiedBlocks(file, digests, blockBytes);
}

async function keep(file: PredictionFile): Promise<VerifiedBytes> {
  const all = new Uint8Array(file.sizeBytes);
  let at = 0;
  for await (const chunk of verifiedStream(file)) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return { sizeBytes: file.sizeBytes, slice: async (start, end) => all.subarray(start, end) };
}

/** Two blocks are remembered: columns are read from front to back, and a page may lie across two. */
class VerifiedBlocks implements VerifiedBytes {
  readonly sizeBytes: number;
  readonly #file: PredictionFile;
  readonly #digests: readonly Uint8Array[];
  readonly #blockBytes: number;
  #recent: readonly { readonly index: number; readonly bytes: Uint8Array }[] = [];

  constructor(file: PredictionFile, digests: readonly Uint8Array[], blockBytes: number) {
    this.sizeBytes = file.sizeBytes;
    this.#file = file;
    this.#digests = digests;
    this.#blockBytes = blockBytes;
  }

  async slice(start: number, end: number): Promise<Uint8Array> {
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

  async #block(index: number): Promise<Uint8Array> {
    const known = this.#recent.find((block) => block.index === index);
    if (known !== undefined) return known.bytes;
    const start = index * this.#blockBytes;
    const bytes = new Uint8Array(Math.min(this.#blockBytes, this.sizeBytes - start));
    let filled = 0;
    for await (const chunk of this.#file.open({ start, end: start + bytes.byteLength - 1 })) {
      if (filled + chunk.byteLength > bytes.byteLength) throw altered('changed while it was read');
      bytes.set(chunk, filled);
      filled += chunk.byteLength;
    }
    const digest = createHash('sha256').update(bytes.subarray(0, filled)).digest();
    const expected = this.#digests[index];
    if (expected === undefined || !digest.equals(expected)) throw altered('changed while it was read');
    this.#recent = [...this.#recent.slice(-1), { index, bytes }];
    return bytes;
  }
}
