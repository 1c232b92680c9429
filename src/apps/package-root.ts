// Laurel's own directory, wherever it was put: the place of its policy packs, schemas and examples.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LaurelError } from '../primitives/errors.ts';

const landmark = join('gates', 'laurel-low.yaml');

/** @throws LaurelError `internal` when Laurel was taken apart: its bundle needs `gates/` above it. */
export function packageRoot(): string {
  const from = dirname(fileURLToPath(import.meta.url));
  for (let directory = from; ; directory = dirname(directory)) {
    if (existsSync(join(directory, landmark))) return directory;
    if (directory === dirname(directory)) {
      throw new LaurelError({
        code: 'internal',
        message: `no ${landmark} in any directory above ${from}`,
        remedy: 'keep dist/ and gates/ together, as they are in the repository',
      });
    }
  }
}
