// A YAML or JSON file that the command line names.
import { readFile, stat } from 'node:fs/promises';
import { systemCodeOf } from '../../adapters/hashing/file-identity.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { defaultMaxYamlBytes, parseYaml, type YamlDocument } from '../../primitives/yaml.ts';

/** An evaluation with ten thousand slices, or with its latency samples in it, is a large file. */
export const maxEvaluationBytes = 8 * 1024 * 1024;

/** @throws LaurelError `not-found`; `invalid-document`, with the place, for what is not strict YAML. */
export async function readWrittenFile(file: string, maxBytes = defaultMaxYamlBytes): Promise<YamlDocument> {
  return parseYaml(await readLimited(file, maxBytes), file, { maxBytes });
}

/** Looks at the size before the file fills the memory. */
async function readLimited(file: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size <= maxBytes) return await readFile(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw new LaurelError({
    code: 'invalid-document',
    message: `the file is larger than the ${maxBytes} bytes that are read of one like it`,
    at: { file },
    remedy: 'keep data out of it: name files instead',
  });
}

function unreadable(file: string, cause: unknown): LaurelError {
  const code = systemCodeOf(cause);
  const isAbsent = ['ENOENT', 'ENOTDIR'].includes(code);
  return new LaurelError({
    code: isAbsent ? 'not-found' : 'invalid-document',
    message: isAbsent ? 'there is no such file' : `the file cannot be read (${code})`,
    at: { file },
    remedy: isAbsent ? 'correct the path' : 'name a regular file that this user may read',
    cause,
  });
}
