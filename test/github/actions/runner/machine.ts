// The runner's disk for one job: workspace, temporary files, home; gone when the job is.
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunnerPlaces } from './environment.ts';

export interface Machine extends RunnerPlaces {
  readonly workspace: string;
  readonly eventPath: string;
  remove(): Promise<void>;
}

/** @param payload of the event, which `GITHUB_EVENT_PATH` names a file with. */
export async function makeMachine(payload: unknown): Promise<Machine> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'laurel-runner-')));
  const machine = {
    workspace: join(root, 'work', 'repository'),
    temp: join(root, 'temp'),
    toolCache: join(root, 'tools'),
    home: join(root, 'home'),
    eventPath: join(root, 'temp', '_github_workflow', 'event.json'),
    remove: () => rm(root, { recursive: true, force: true }),
  };
  const { workspace, toolCache, home, eventPath } = machine;
  for (const directory of [workspace, toolCache, home, join(eventPath, '..')]) {
    await mkdir(directory, { recursive: true });
  }
  await writeFile(eventPath, JSON.stringify(payload, null, 2));
  return machine;
}
