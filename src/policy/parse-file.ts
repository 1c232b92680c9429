// One file of the alias repository: only a regular file, only YAML, only what its schema knows.
import type { z } from 'zod';
import { parseChecked } from '../primitives/checked-document.ts';
import { LaurelError, type Place } from '../primitives/errors.ts';
import { parseYaml, type YamlDocument, type YamlPath } from '../primitives/yaml.ts';
import { type Checked, problem, problemsOf } from './problem.ts';

/** A file of the alias repository at one commit. */
export interface SourceFile {
  /** Relative to the repository's top. */
  readonly path: string;
  /** The Git blob id of the bytes. */
  readonly blob: string;
  readonly mode: 'file' | 'executable' | 'symlink' | 'submodule';
  readonly bytes: Uint8Array;
}

/** A file that fits its schema. */
export interface Parsed<T> {
  readonly path: string;
  readonly blob: string;
  readonly document: YamlDocument;
  readonly written: T;
}

/**
 * `file` as its schema reads it, or everything that is wrong with it. Never throws for what people wrote.
 *
 * @param schemaFor the schema for a value: of a document with several forms, the one that was meant.
 */
export function parseFile<T>(
  file: SourceFile,
  schemaFor: (value: unknown) => z.ZodType<T>,
): Checked<Parsed<T>> {
  const { path, blob } = file;
  if (file.mode !== 'file') return { ok: false, problems: [wrongMode(file)] };
  try {
    const document = parseYaml(file.bytes, path);
    const written = parseChecked(document, schemaFor(document.value));
    return { ok: true, value: { path, blob, document, written } };
  } catch (error) {
    if (!(error instanceof LaurelError) || error.code !== 'invalid-document') throw error;
    return { ok: false, problems: problemsOf(error) };
  }
}

/** Whether a document is a map with `key`. */
export function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

/** Where a field of a parsed file stands. */
export function placeIn(file: Parsed<unknown>, ...path: YamlPath): Place {
  return file.document.placeOf(path);
}

/** An own member of what people wrote as a map. */
export function member<T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

function wrongMode({ path, mode }: SourceFile): ReturnType<typeof problem> {
  switch (mode) {
    case 'executable':
      return problem({ file: path }, 'the file is executable', `run git update-index --chmod=-x ${path}`);
    case 'symlink':
      return problem(
        { file: path },
        'a symbolic link, which is never followed',
        'replace it by a regular file with the content',
      );
    default:
      return problem(
        { file: path },
        `a ${mode}, where a regular file belongs`,
        'replace it by a regular file',
      );
  }
}
