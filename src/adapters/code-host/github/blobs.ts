// Reading blobs: many in one query, each proven by its id before anybody sees it. What the query cannot give byte by
// byte (binary, truncated, re-encoded) is read by itself.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LaurelError } from '../../../primitives/errors.ts';
import type { GitId } from '../../../promotion/code-host.ts';
import { inParallel } from '../../../registry/in-parallel.ts';
import type { GitHubClient } from './github-client.ts';
import { batchesOf, QueryVariables } from './query-variables.ts';

interface Asked {
  readonly blob: GitId;
  readonly resolve: (found: Found) => void;
  readonly reject: (cause: unknown) => void;
}

/** Bytes, or how many there are where they were not worth reading. */
type Found = { readonly bytes: Uint8Array } | { readonly sizeBytes: number };

const blobsPerQuery = 100;
const parallelReads = 4;
/** A larger file than this has no place in a cache, nor in a query's answer. */
const smallBytes = 256 * 1024;
const cachedBytes = 32 * 1024 * 1024;

const entrySchema = z
  .object({
    byteSize: z.int().optional(),
    isTruncated: z.boolean().optional(),
    text: z.string().nullable().optional(),
  })
  .nullable();
const blobsSchema = z.object({ repository: z.record(z.string(), entrySchema) });
const restSchema = z.object({ content: z.string(), encoding: z.literal('base64') });

/** What is asked in one turn of the event loop goes out together, for many files are read one by one. */
export class Blobs {
  readonly #client: GitHubClient;
  readonly #cache = new Map<GitId, Uint8Array>();
  #cachedBytes = 0;
  #waiting: Asked[] = [];

  constructor(client: GitHubClient) {
    this.#client = client;
  }

  /** In the order asked. @throws LaurelError `not-found`, `git`; `invalid-document` for more than `maxBytes`. */
  async read(blobs: readonly GitId[], maxBytes: number): Promise<readonly Uint8Array[]> {
    return Promise.all(blobs.map(async (blob) => this.#readOne(blob, maxBytes)));
  }

  async #readOne(blob: GitId, maxBytes: number): Promise<Uint8Array> {
    const cached = this.#cache.get(blob);
    const found = cached === undefined ? await this.#ask(blob) : { bytes: cached };
    const sizeBytes = 'bytes' in found ? found.bytes.length : found.sizeBytes;
    if (sizeBytes > maxBytes) throw tooLarge(blob, { sizeBytes, maxBytes }, this.#client.location);
    const bytes = 'bytes' in found ? found.bytes : await this.#readAlone(blob);
    this.#remember(blob, bytes);
    return bytes;
  }

  async #ask(blob: GitId): Promise<Found> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ blob, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => void this.#answer());
    });
  }

  async #answer(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    const blobs = [...new Set(asked.map(({ blob }) => blob))];
    await inParallel(batchesOf(blobs, blobsPerQuery), parallelReads, async (batch) => {
      const wanted = new Set(batch);
      const waiting = asked.filter(({ blob }) => wanted.has(blob));
      try {
        const found = await this.#query(batch);
        for (const { blob, resolve, reject } of waiting) {
          const one = found.get(blob);
          if (one === undefined) reject(unknownBlob(blob, this.#client.location));
          else resolve(one);
        }
      } catch (cause) {
        for (const { reject } of waiting) reject(cause);
      }
    });
  }

  async #query(blobs: readonly GitId[]): Promise<ReadonlyMap<GitId, Found>> {
    const variables = new QueryVariables(this.#client.repository);
    const fields = blobs.map((blob, index) => {
      const oid = variables.add('GitObjectID!', blob);
      return `b${index}: object(oid: ${oid}) { ... on Blob { byteSize isTruncated text } }`;
    });
    const query = variables.query('LaurelBlobs', fields.join(' '));
    const { repository } = await this.#client.graphql(query, variables.values, blobsSchema);
    const found = new Map<GitId, Found>();
    for (const [index, blob] of blobs.entries()) {
      const entry = repository[`b${index}`];
      if (entry?.byteSize === undefined) continue;
      const bytes = entry.isTruncated === false ? provenText(blob, entry.text) : null;
      found.set(blob, bytes === null ? { sizeBytes: entry.byteSize } : { bytes });
    }
    return found;
  }

  async #readAlone(blob: GitId): Promise<Uint8Array> {
    const parameters = { ...this.#client.repository, file_sha: blob };
    const { content } = await this.#client.read(this.#client.rest.git.getBlob, parameters, restSchema);
    const bytes = Buffer.from(content, 'base64');
    if (isBlob(blob, bytes)) return bytes;
    throw new LaurelError({
      code: 'git',
      message: `blob ${blob} of ${this.#client.location} did not arrive as it was stored`,
      remedy: 'check that no proxy changes what GitHub answers, and run the same command again',
    });
  }

  #remember(blob: GitId, bytes: Uint8Array): void {
    if (bytes.length > smallBytes || this.#cache.has(blob)) return;
    this.#cache.set(blob, bytes);
    this.#cachedBytes += bytes.length;
    for (const [oldest, { length }] of this.#cache) {
      if (this.#cachedBytes <= cachedBytes) return;
      this.#cache.delete(oldest);
      this.#cachedBytes -= length;
    }
  }
}

/** Git's own id of `bytes` as a blob, in the hash that an id as long as `like` has. */
export function blobIdOf(bytes: Uint8Array, like: GitId): GitId {
  const algorithm = like.length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function isBlob(blob: GitId, bytes: Uint8Array): boolean {
  return blobIdOf(bytes, blob) === blob;
}

/** GitHub shows text in UTF-8, whatever it was stored in: only what hashes to its id is believed. */
function provenText(blob: GitId, text: string | null | undefined): Uint8Array | null {
  if (text === null || text === undefined) return null;
  const bytes = new TextEncoder().encode(text);
  return isBlob(blob, bytes) ? bytes : null;
}

function unknownBlob(blob: GitId, location: string): LaurelError {
  return new LaurelError({ code: 'not-found', message: `no blob ${blob} in ${location}` });
}

function tooLarge(
  blob: GitId,
  { sizeBytes, maxBytes }: { readonly sizeBytes: number; readonly maxBytes: number },
  location: string,
): LaurelError {
  return new LaurelError({
    code: 'invalid-document',
    message: `blob ${blob} of ${location} has ${sizeBytes} bytes, more than ${maxBytes}`,
    remedy: 'split the file',
  });
}
