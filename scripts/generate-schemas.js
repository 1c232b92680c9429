// Writes schemas/ from the zod schemas in src/policy; with --check, only says whether the files are fresh.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const work = join(root, '.build/schemas');

process.chdir(root);
await rm(work, { recursive: true, force: true });
await mkdir(work, { recursive: true });
await writeFile(join(work, 'package.json'), '{"type":"module"}\n');
const project = {
  extends: '../../tsconfig.json',
  compilerOptions: { rootDir: '../..', outDir: 'js' },
  include: [],
  files: ['../../src/policy/json-schemas.ts'],
};
await writeFile(join(work, 'tsconfig.json'), JSON.stringify(project));
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', work], { stdio: 'inherit' });
const { jsonSchemas, printJsonSchema } = await import(
  pathToFileURL(join(work, 'js/src/policy/json-schemas.js')).href
);
const wanted = new Map([...jsonSchemas()].map(([name, schema]) => [name, printJsonSchema(schema)]));
await rm(work, { recursive: true, force: true });

await mkdir('schemas', { recursive: true });
const present = await readdir('schemas');
const stale = [];
for (const [name, text] of wanted) {
  const found = present.includes(name) ? await readFile(join('schemas', name), 'utf8') : undefined;
  if (found !== text) stale.push(name);
}
const left = present.filter((name) => name.endsWith('.schema.json') && !wanted.has(name));

if (process.argv.includes('--check')) {
  if (stale.length + left.length > 0) {
    console.error(
      `schemas/ is not what the sources say: ${[...stale, ...left].join(', ')}; run npm run schemas`,
    );
    process.exitCode = 1;
  }
} else {
  for (const name of stale) await writeFile(join('schemas', name), wanted.get(name) ?? '');
  for (const name of left) await rm(join('schemas', name));
  console.log(stale.length + left.length === 0 ? 'schemas/ is fresh' : `schemas/: wrote ${stale.join(', ')}`);
}
