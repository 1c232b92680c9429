// The policy packs that come with Laurel: data in gates/, given as bytes by whoever can read a disk.
import { type Parsed, parseFile } from './parse-file.ts';
import type { Checked } from './problem.ts';
import { policyFileSchema, type WrittenPolicyFile } from './written/policy-file.ts';

/** The packs and their files, relative to Laurel's own directory. */
export const packFiles = {
  'laurel/low': 'gates/laurel-low.yaml',
  'laurel/medium': 'gates/laurel-medium.yaml',
  'laurel/high': 'gates/laurel-high.yaml',
} as const;

/** Packs as they were read, by the name that policies extend. */
export type PackFiles = ReadonlyMap<string, { readonly bytes: Uint8Array }>;

/** Packs by the name that policies extend; places in them name the pack, which no repository holds as a file. */
export type PolicyPacks = ReadonlyMap<string, Checked<Parsed<WrittenPolicyFile>>>;

export function parsePacks(packs: PackFiles): PolicyPacks {
  return new Map(
    [...packs].map(([name, { bytes }]) => [
      name,
      parseFile({ path: name, blob: '', mode: 'file', bytes }, () => policyFileSchema),
    ]),
  );
}
