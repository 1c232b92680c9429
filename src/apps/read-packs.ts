// The policy packs that come with Laurel, read from its own directory.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PackFiles, packFiles } from '../policy/packs.ts';
import { packageRoot } from './package-root.ts';

export async function readPacks(): Promise<PackFiles> {
  const root = packageRoot();
  const packs = Object.entries(packFiles).map(
    async ([name, path]) => [name, { path, bytes: await readFile(join(root, path)) }] as const,
  );
  return new Map(await Promise.all(packs));
}
