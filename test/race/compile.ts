// The programs of this directory as JavaScript, for child processes that are to be killed.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface CompiledPrograms {
  /** Path of the JavaScript of `racer.ts` or `store-command.ts`. */
  program(name: 'racer' | 'store-command'): string;
  cleanup(): Promise<void>;
}

const run = promisify(execFile);
const repository = join(import.meta.dirname, '../..');

/** Compiles into a directory of its own below `.build`, where imports of packages still find them. */
export async function compilePrograms(): Promise<CompiledPrograms> {
  await mkdir(join(repository, '.build'), { recursive: true });
  const out = await mkdtemp(join(repository, '.build/race-'));
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  const project = join(repository, 'test/race/tsconfig.json');
  await run(process.execPath, [compiler, '-p', project, '--outDir', out]);
  return {
    program: (name) => join(out, 'test/race', `${name}.js`),
    cleanup: () => rm(out, { recursive: true, force: true }),
  };
}
