// Where the alias repository lies on disk, and the root directory in it, as `--repo` and `--root` name them.
import { join, resolve } from 'node:path';
import type { GlobalOptions } from './context.ts';

type Where = Pick<GlobalOptions, 'repo' | 'root'>;

/** `--root` as repository paths write it: '' for the top, never a slash at either end. */
export function rootOf({ root }: Where): string {
  return root.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
}

/** The absolute directory that holds laurel.yaml. */
export function rootDirectory(where: Where): string {
  return resolve(join(where.repo, rootOf(where)));
}
