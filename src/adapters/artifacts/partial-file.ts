// Downloads under way. A partial file carries in its name which process writes it, so that two processes that
// pull into one directory never write one file, and what a killed process left is taken over by the next.
import { createHash } from 'node:crypto';
import { readdir, rename, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Digest } from '../../primitives/digest.ts';
import { systemCodeOf } from '../hashing/file-identity.ts';

/** `.<name>.<12 hex of path and digest>.<host>-<process>.partial` */
const partialPattern = /^\..+\.[0-9a-f]{12}\.([0-9a-f]{6})-([0-9]{1,10})\.partial$/;
const writerPattern = /[0-9a-f]{6}-[0-9]{1,10}\.partial$/;
/** A long name is cut, so that the partial file's own name stays within 255 bytes; the 12 digits tell them apart. */
const maxNameCharacters = 50;
/** A process on another machine cannot be asked whether it lives. After this long without a write it is dead. */
const staleAfterMs = 15 * 60 * 1000;

export function isPartialName(name: string): boolean {
  return partialPattern.test(name);
}

/** What all partial files of one artifact begin with. */
function prefixOf(path: string, digest: Digest): string {
  const name = Array.from(path.slice(path.lastIndexOf('/') + 1));
  const tag = hex(`${path}\n${digest}`, 12);
  return `.${name.slice(0, maxNameCharacters).join('')}.${tag}.`;
}

/** The partial file of `path` and `digest` that this process writes, in `directory`. */
export function partialFile(directory: string, path: string, digest: Digest): string {
  return join(directory, `${prefixOf(path, digest)}${thisHost()}-${process.pid}.partial`);
}

/**
 * The partial files that directories held when they were first asked for. Each directory is listed once: a pull of
 * many files into one would otherwise read it anew for each. A name that is gone since, or that its process still
 * writes, is found out when it is taken over; one that comes later is that of another pull under way.
 */
export class PartialFiles {
  /** Of each directory, the partial files by what the names of one artifact begin with. */
  readonly #listings = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>();

  /**
   * Makes the longest partial file that no living process writes this process's own.
   *
   * @returns its size in bytes; 0 when there is none.
   */
  async takeOver(directory: string, path: string, digest: Digest): Promise<number> {
    const own = partialFile(directory, path, digest);
    let ownBytes = (await sizeAndAge(own))?.sizeBytes ?? 0;
    for (const name of (await this.#listed(directory)).get(prefixOf(path, digest)) ?? []) {
      const other = join(directory, name);
      const found = await sizeAndAge(other);
      if (other === own || found === undefined || found.sizeBytes <= ownBytes) continue;
      if (isWrittenByAnother(name, found.ageMs)) continue;
      if (await renamed(other, own)) ownBytes = found.sizeBytes;
    }
    return ownBytes;
  }

  async #listed(directory: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const listing = this.#listings.get(directory) ?? partialsIn(directory);
    this.#listings.set(directory, listing);
    return listing;
  }
}

async function partialsIn(directory: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const byPrefix = new Map<string, string[]>();
  for (const name of (await namesIn(directory)).filter(isPartialName)) {
    const prefix = name.replace(writerPattern, '');
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), name]);
  }
  return byPrefix;
}

function isWrittenByAnother(name: string, ageMs: number): boolean {
  const [, host, pid] = partialPattern.exec(name) ?? [];
  return host === thisHost() ? isAlive(Number(pid)) : ageMs < staleAfterMs;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return systemCodeOf(cause) === 'EPERM';
  }
}

async function sizeAndAge(file: string): Promise<{ sizeBytes: number; ageMs: number } | undefined> {
  try {
    const stats = await stat(file);
    return { sizeBytes: stats.size, ageMs: Date.now() - stats.mtimeMs };
  } catch {
    return undefined;
  }
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch {
    return [];
  }
}

/** False when another process was faster. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch {
    return false;
  }
}

function thisHost(): string {
  return hex(hostname(), 6);
}

function hex(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
