// Commits that are known to have passed for good, many at once.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishCheckRuns } from '../../../../../src/adapters/code-host/github/check-runs.ts';
import type { GitHubClient } from '../../../../../src/adapters/code-host/github/github-client.ts';
import { readPassedHeads } from '../../../../../src/adapters/code-host/github/passed-heads.ts';
import type { CheckRunText } from '../../../../../src/report/github/check-run-text.ts';
import { breakageOf } from '../../../../builders/breakage-of.ts';
import { addJobRun } from './check-run-of.ts';
import { type GitHubWorld, openWorld } from './github-world.ts';
import { checkRunText } from './texts.ts';

const wanted = 'sha256:nothing';
let world: GitHubWorld;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => world.close());

async function post(head: string, said: Partial<CheckRunText>, client = world.job()): Promise<void> {
  const text = checkRunText({ name: 'laurel', ...said });
  await publishCheckRuns(client, head, [text], { startedAt: new Date('2026-06-01T11:59:00Z') });
}

const passed = async (heads: readonly string[], client: GitHubClient = world.job()): Promise<string[]> => [
  ...(await readPassedHeads(client, heads, wanted)),
];

it('are those whose check run passed with just that id', async () => {
  const heads: string[] = [];
  for (const name of ['same', 'other', 'failed', 'silent'])
    heads.push(await world.by(world.base.ada).push(name, { [name]: 'x' }));
  const [same = '', other = '', failed = ''] = heads;
  await post(same, { conclusion: 'success', externalId: wanted });
  await post(other, { conclusion: 'success', externalId: 'sha256:something' });
  await post(failed, { conclusion: 'failure', externalId: wanted });
  expect(await passed([...heads, 'f'.repeat(40), same])).toEqual([same]);
  expect(world.calls('POST /graphql query LaurelCheckRuns')).toBe(1);
  expect(await passed([])).toEqual([]);
});

it('are not those of which only another app said it', async () => {
  const { sha } = world.pull.head;
  const app = world.client(world.base.appToken());
  await post(sha, { conclusion: 'success', externalId: wanted }, app);
  expect(await passed([sha])).toEqual([]);
  expect(await passed([sha], app)).toEqual([sha]);
});

it('are not those where a job of that name says something else', async () => {
  const { sha } = world.pull.head;
  await post(sha, { conclusion: 'success', externalId: wanted });
  await addJobRun(world, { name: 'laurel', conclusion: 'success' });
  expect(await passed([sha])).toEqual([]);
});

it('cannot be told without the right to, which is named', async () => {
  const client = world.job({ contents: 'read' });
  const error = await breakageOf(passed([world.pull.head.sha], client));
  expect(error.remedy).toContain('`checks: read`');
});
