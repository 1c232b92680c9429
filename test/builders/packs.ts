// The packs that come with Laurel, read from the repository itself.
import { readFileSync } from 'node:fs';
import { packFiles, parsePacks, type PolicyPacks } from '../../src/policy/packs.ts';

export function readPacks(): PolicyPacks {
  return parsePacks(
    new Map(
      Object.entries(packFiles).map(([name, path]) => [
        name,
        { bytes: readFileSync(new URL(`../../${path}`, import.meta.url)) },
      ]),
    ),
  );
}
