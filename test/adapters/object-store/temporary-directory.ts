// A directory store in a temporary directory that is gone after the test.
import { mkdtemp, readdir, realpath, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { FilesystemStore } from '../../../src/adapters/object-store/filesystem/filesystem-store.ts';
import { FakeClock } from '../../fakes/clock.ts';

export async function temporaryDirectory(): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'laurel-')));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

export async function temporaryStore() {
  const directory = await temporaryDirectory();
  const clock = new FakeClock();
  return { directory, clock, store: new FilesystemStore(directory, { clock }) };
}

/** Makes files of `directory` look as old as that; the system dates them, not a fake clock. */
export async function ageFiles(directory: string, ageMs: number): Promise<void> {
  const then = new Date(Date.now() - ageMs);
  for (const name of await readdir(directory)) await utimes(join(directory, name), then, then);
}
