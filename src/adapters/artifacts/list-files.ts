// Listing what is to be registered: every regular file below a directory, and nothing that only looks like one.
import { type BigIntStats, lstatSync, realpathSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { LaurelError } from '../../primitives/errors.ts';
import { type FileIdentity, identityOf, readFailure, systemCodeOf } from '../hashing/file-identity.ts';
import { isInside } from '../is-inside.ts';
import { isPartialName } from './partial-file.ts';

export interface ListedFile {
  /** Relative to the version, `/`-separated. */
  readonly path: string;
  /** Where the bytes are; no link is left in it. */
  readonly absolute: string;
  readonly identity: FileIdentity;
}

export interface Listing {
  /** By path. */
  readonly files: ReadonlyMap<string, ListedFile>;
  /** Paths that were left out because of their names; a directory's ends in `/`. */
  readonly excluded: readonly string[];
}

/** What tools leave behind and no model needs. Every other name is registered, dot files included. */
const excludedNames = new Set([
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
  '.git',
  '__pycache__',
  '.ipynb_checkpoints',
]);

/** True for a name that no version's file has: a tool's leavings, or a download of Laurel's own under way. */
export function isExcludedName(name: string): boolean {
  return excludedNames.has(name) || isPartialName(name);
}

const maxFiles = 100_000;
const maxDepth = 100;

interface Walk {
  readonly follow: boolean;
  readonly files: Map<string, ListedFile>;
  readonly excluded: string[];
}

/** A directory being walked. */
interface Place {
  readonly absolute: string;
  /** With its trailing slash; empty at the top. */
  readonly path: string;
  /** The directory that links may not leave. */
  readonly top: string;
  /** The directories above, so that a link to one of them is not walked for ever. */
  readonly above: readonly string[];
}

/**
 * The files that `paths` name. One directory gives its contents; several paths give each file and directory
 * under its own last name.
 *
 * @throws LaurelError `not-found` for a path that is not there; `invalid-artifact` for symbolic links (unless
 *   `follow`, and inside the directory), sockets, devices, named pipes, names that are not UTF-8, two paths of
 *   one name, and more than 100,000 files.
 */
export async function listFiles(paths: readonly string[], follow: boolean): Promise<Listing> {
  const walk: Walk = { follow, files: new Map(), excluded: [] };
  const [only] = paths;
  const top = only !== undefined && paths.length === 1 ? resolve(only) : '';
  if (top !== '' && statOfNamed(top).isDirectory()) {
    const absolute = realpathSync(top);
    await walkDirectory(walk, { absolute, path: '', top: absolute, above: [] });
  } else {
    refuseSameNames(paths);
    for (const path of paths) await walkNamed(walk, resolve(path));
  }
  return { files: walk.files, excluded: walk.excluded.toSorted() };
}

async function walkNamed(walk: Walk, named: string): Promise<void> {
  if (statOfNamed(named).isDirectory()) {
    const top = realpathSync(named);
    await walkDirectory(walk, { absolute: top, path: `${basename(named)}/`, top, above: [] });
    return;
  }
  const parent = realpathSync(resolve(named, '..'));
  await visit(walk, { absolute: parent, path: '', top: parent, above: [] }, basename(named));
}

async function walkDirectory(walk: Walk, place: Place): Promise<void> {
  if (place.above.length > maxDepth) {
    throw refusal(place.absolute, `directories are nested deeper than ${maxDepth}`, 'flatten the directory');
  }
  let names: string[];
  try {
    names = await readdir(place.absolute);
  } catch (cause) {
    throw readFailure(place.absolute, cause);
  }
  for (const name of names) await visit(walk, place, name);
}

async function visit(walk: Walk, place: Place, name: string): Promise<void> {
  const absolute = join(place.absolute, name);
  // What Node makes of bytes that are not UTF-8; such a name could not even be opened again.
  if (name.includes('\uFFFD')) throw refusal(absolute, 'the file name is not UTF-8', 'rename the file');
  const stats = statOf(absolute);
  if (isExcludedName(name)) {
    walk.excluded.push(`${place.path}${name}${stats.isDirectory() ? '/' : ''}`);
  } else if (stats.isSymbolicLink()) {
    await visitLink(walk, place, absolute, name);
  } else {
    await add(walk, place, { absolute, name, stats });
  }
}

async function visitLink(walk: Walk, place: Place, link: string, name: string): Promise<void> {
  if (!walk.follow) {
    throw refusal(
      link,
      'the path is a symbolic link',
      'register with --follow, or copy the directory with its links resolved (cp -rL)',
    );
  }
  const target = targetOf(link);
  if (!isInside(place.top, target)) {
    throw refusal(
      link,
      `the symbolic link leads out of ${place.top}`,
      'copy the directory with its links resolved (cp -rL) and register the copy',
    );
  }
  if ([...place.above, place.absolute].includes(target)) {
    throw refusal(link, 'the symbolic link leads to a directory that holds it', 'remove the link');
  }
  await add(walk, place, { absolute: target, name, stats: statOf(target) });
}

async function add(
  walk: Walk,
  place: Place,
  found: { readonly absolute: string; readonly name: string; readonly stats: BigIntStats },
): Promise<void> {
  const { absolute, stats } = found;
  const path = `${place.path}${found.name}`;
  if (stats.isDirectory()) {
    const above = [...place.above, place.absolute];
    await walkDirectory(walk, { absolute, path: `${path}/`, top: place.top, above });
    return;
  }
  if (!stats.isFile()) {
    throw refusal(absolute, `the path is ${kindOf(stats)}, not a file`, 'move it out of the directory');
  }
  if (walk.files.size >= maxFiles) {
    throw refusal(absolute, `more than ${maxFiles} files`, 'pack the files into fewer, larger ones');
  }
  walk.files.set(path, { path, absolute, identity: identityOf(stats) });
}

function statOf(absolute: string): BigIntStats {
  try {
    return lstatSync(absolute, { bigint: true });
  } catch (cause) {
    throw readFailure(absolute, cause);
  }
}

/** A path that a person named must be there; a link at its end is judged later. */
function statOfNamed(named: string): BigIntStats {
  try {
    return statSync(named, { bigint: true });
  } catch (cause) {
    if (!['ENOENT', 'ENOTDIR'].includes(systemCodeOf(cause))) throw readFailure(named, cause);
    throw new LaurelError({
      code: 'not-found',
      message: 'there is no such file or directory',
      at: { file: named },
      remedy: 'name the directory or the files that make up the model',
      cause,
    });
  }
}

function targetOf(link: string): string {
  try {
    return realpathSync(link);
  } catch (cause) {
    throw refusal(link, 'the symbolic link leads nowhere', 'remove the link', cause);
  }
}

function refuseSameNames(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const name = basename(resolve(path));
    const other = seen.get(name);
    if (other !== undefined) {
      throw refusal(path, `${other} has the same name`, 'put the files into one directory and register that');
    }
    seen.set(name, path);
  }
}

function kindOf(stats: BigIntStats): string {
  if (stats.isSocket()) return 'a socket';
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return 'a device';
  return 'of an unknown kind';
}

function refusal(file: string, message: string, remedy: string, cause?: unknown): LaurelError {
  return new LaurelError({ code: 'invalid-artifact', message, at: { file }, remedy, cause });
}
