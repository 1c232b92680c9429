// What every source does with files that it has found: hash them, and read a small one whole.
import type { Digest } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { type HashOptions, hashFiles } from '../hashing/hash-files.ts';
import type { ListedFile } from './list-files.ts';
import { readRange } from './read-range.ts';

/** SHA-256 of each, in the order given. @throws LaurelError `artifact-changed`, `invalid-artifact`, `interrupted`. */
export async function hashListed(
  files: readonly ListedFile[],
  options: HashOptions,
): Promise<readonly Digest[]> {
  return hashFiles(
    files.map(({ absolute, identity }) => ({ path: absolute, identity })),
    options,
  );
}

/** @throws LaurelError `invalid-artifact` when the file is larger than `maxBytes`; `artifact-changed`. */
export async function readWhole(file: ListedFile, maxBytes: number): Promise<Uint8Array> {
  if (file.identity.sizeBytes > maxBytes) {
    throw new LaurelError({
      code: 'invalid-artifact',
      message: `the file has ${file.identity.sizeBytes} bytes; at most ${maxBytes} are read of one like it`,
      at: { file: file.absolute },
      remedy: 'check that it is the file that was meant',
    });
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of readRange(file)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
