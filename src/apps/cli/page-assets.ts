// What a page of a report carries, read from where it lies among the sources. In the bundle another module stands in
// this one's place, with the same text in it (scripts/page-assets.js): there are no files beside a bundle.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PageAssets } from '../../report/page/page-assets.ts';

export async function readPageAssets(): Promise<PageAssets> {
  const own = async (name: string) => text(new URL(`../../report/page/assets/${name}`, import.meta.url));
  const directory = join(dirname(createRequire(import.meta.url).resolve('uplot')), '..');
  const [style, script, libraryScript, libraryStyle, licence] = await Promise.all([
    own('page.css'),
    own('charts.js'),
    text(join(directory, 'dist', 'uPlot.iife.min.js')),
    text(join(directory, 'dist', 'uPlot.min.css')),
    text(join(directory, 'LICENSE')),
  ]);
  return { style, script, library: { script: libraryScript, style: libraryStyle, licence } };
}

/** With the line ends that a browser makes of any: what is hashed is what it reads. */
async function text(file: string | URL): Promise<string> {
  return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
}
