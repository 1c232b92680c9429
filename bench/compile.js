// Compiles the sources and imports modules of the result. Its own output directory, so that a benchmark never
// measures what a build left behind.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runProcess } from './measure.js';

export const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, '.build/bench');

/** Compiles everything, unless LAUREL_BENCH_COMPILED=1 says that it was just done. A type error ends the benchmark. */
export function compile() {
  if (process.env.LAUREL_BENCH_COMPILED === '1') return;
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'package.json'), '{"type":"module"}\n');
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  runProcess(process.execPath, [join(dirname(typescript), 'bin/tsc'), '-p', root, '--outDir', output]);
}

/** @param {string} module as in `src/registry/register.ts`, compiled before by this or a parent process */
export async function compiled(module) {
  return import(pathToFileURL(join(output, module.replace(/\.ts$/, '.js'))).href);
}
