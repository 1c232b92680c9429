// Laurel's tree as act can take it: the same action and workflows without the words that act does not know.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies what `uses:` brings to a runner. act 0.2.87 knows neither `uses: $/path` nor `environment: {deployment: false}`.
 *
 * @param at what stands for the tree in `uses:`: `acme/laurel@v1`.
 */
export async function copyForAct(laurel: string, to: string, at: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of ['action.yml', '.github', 'dist', 'gates', 'package.json']) {
    await cp(join(laurel, name), join(to, name), { recursive: true });
  }
  const directory = join(to, '.github', 'workflows');
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    await writeFile(path, withoutUnknown(await readFile(path, 'utf8'), at));
  }
}

/** The action of the root is the same as the one below `.github/actions/laurel`. */
export function withoutUnknown(workflow: string, at: string): string {
  return workflow
    .replaceAll('uses: $/.github/actions/laurel', `uses: ${at}`)
    .replaceAll(/^ *deployment: false.*\n/gm, '');
}

/** An action that does nothing, for other people's: act fetches those too whose step is skipped. */
export async function makeIdleAction(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  const text = 'name: idle\ndescription: Does nothing\nruns: {using: node24, main: index.mjs}\n';
  await writeFile(join(directory, 'action.yml'), text);
  await writeFile(join(directory, 'index.mjs'), '');
  return directory;
}
