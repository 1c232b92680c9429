// Builds dist/ from src/: tsc to JavaScript, then ncc to one self-contained module with lazy chunks for what
// only some commands need. Reproducible: the same sources and lockfile give the same bytes.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { appendFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entries = { action: 'src/apps/action/index.js', cli: 'src/apps/cli/index.js' };

process.chdir(root);
await rm('.build/js', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { stdio: 'inherit' });
await writeFile('.build/js/package.json', '{"type":"module"}\n');
const pageAssets = await embedPageAssets();

const ncc = require('@vercel/ncc');
for (const [name, entry] of Object.entries(entries)) {
  const target = join('dist', name);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const { code, assets } = await ncc(join(root, '.build/js', entry), {
    cache: false,
    minify: false,
    license: 'licenses.txt',
    target: 'es2022',
    quiet: true,
  });
  await writeFile(join(target, 'index.js'), code);
  await writeFile(join(target, 'package.json'), '{"type":"module"}\n');
  for (const [path, asset] of Object.entries(assets)) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), asset.source);
  }
  if (
    JSON.stringify([code, Object.values(assets).map(({ source }) => String(source))]).includes(
      'readPageAssets',
    )
  )
    await appendFile(join(target, 'licenses.txt'), `\nuplot\nMIT\n${pageAssets.library.licence}`);
}
const version = JSON.parse(await readFile('package.json', 'utf8')).version;
console.log(`dist/ built from ${version}`);

/** A bundle has no files beside it: what the page of a report carries is put into the module that reads it elsewhere. */
async function embedPageAssets() {
  const module = join(root, '.build/js/src/apps/cli/page-assets.js');
  await cp('src/report/page/assets', '.build/js/src/report/page/assets', { recursive: true });
  const { readPageAssets } = await import(pathToFileURL(module).href);
  const assets = await readPageAssets();
  await writeFile(
    module,
    `export async function readPageAssets() {\n  return ${JSON.stringify(assets)};\n}\n`,
  );
  return assets;
}
