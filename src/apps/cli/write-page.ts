// A page of a report to a file that the command line names; one that is there is replaced.
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCodeOf } from '../../adapters/hashing/file-identity.ts';
import { makeDirectory } from '../../adapters/make-directory.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { type Page, renderPage } from '../../report/page/page.ts';
import type { Console } from './console.ts';
import { readPageAssets } from './page-assets.ts';

/** @throws LaurelError `store-full`, or `usage` for a path that cannot be written. */
export async function writePage(file: string, page: Page, console: Console): Promise<void> {
  const html = renderPage(page, await readPageAssets());
  try {
    await makeDirectory(dirname(file));
    await writeFile(file, html);
  } catch (cause) {
    const code = systemCodeOf(cause);
    throw new LaurelError({
      code: code === 'ENOSPC' || code === 'EDQUOT' ? 'store-full' : 'usage',
      message: `the page cannot be written (${code})`,
      at: { file },
      remedy: 'name a file in a directory that this user may write to',
      cause,
    });
  }
  console.note(`page written to ${file}`);
}
