// Where a key lies on disk. A key is a plain file under its own path; what the store needs for itself lies in
// directories called `.laurel`, a segment that no key can have.
//
//   artifacts/<digest>/weights.bin                                    an object: a plain file, linked once
//   artifacts/.laurel/tmp/<pid>-<random>                              being written; never visible under a key
//   aliases/m/production/pointer.json                                 generation 1, later a copy for people
//   aliases/m/production/.laurel/generations/pointer.json/0000000042  generation 42, once it was replaced
import { join } from 'node:path';
import type { Key } from '../../../ledger/object-store.ts';
import { checkKey, reservedSegment } from '../key.ts';

export interface Place {
  readonly key: Key;
  /** The directory that the key's file lies in. */
  readonly directory: string;
  readonly path: string;
  /** The directory of the generations 2 and up; absent on disk until the key is first replaced. */
  readonly generations: string;
  /** Under the key's first segment, which says which role writes it: roles share no directory. */
  readonly temporary: string;
}

/** @throws LaurelError `invalid-name`, before any path is built. */
export function placeOf(root: string, key: Key): Place {
  const segments = checkKey(key).split('/');
  const name = segments.at(-1) ?? key;
  const directory = join(root, ...segments.slice(0, -1));
  const role = join(root, ...segments.slice(0, -1).slice(0, 1));
  return {
    key,
    directory,
    path: join(directory, name),
    generations: join(generationsOf(directory), name),
    temporary: join(role, reservedSegment, 'tmp'),
  };
}

/** The directory that holds one directory of generations for each replaced key of `directory`. */
export function generationsOf(directory: string): string {
  return join(directory, reservedSegment, 'generations');
}

export function generationPath(place: Place, generation: number): string {
  return join(place.generations, String(generation).padStart(10, '0'));
}
