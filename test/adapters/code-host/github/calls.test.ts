// What reading costs: a check's calls do not grow with the aliases it judges, only with each hundred of them.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPullRequest } from '../../../../src/promotion/check.ts';
import { Snapshots } from '../../../../src/promotion/snapshot.ts';
import { World } from '../../../promotion/world.ts';
import { type FacadeHost, openFacadeHost } from './facade-host.ts';

let github: FacadeHost;

beforeEach(async () => {
  github = await openFacadeHost();
});
afterEach(async () => github.stop());

const modelFile = 'description: One of many\nowner: ["user:grace"]\naliases: {production: {policy: auc}}\n';

async function proposeAll(count: number): Promise<number> {
  const ada = github.person('ada');
  const models = Array.from({ length: count }, (_, index) => `m${index}`);
  await ada.push('main', {
    'laurel.yaml':
      'registries: {local: {store: "file:./registry"}}\nhome: local\naliases: {production: {}}\n',
    'gates/auc.yaml': 'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.7}\n',
    ...Object.fromEntries(models.map((model) => [`models/${model}.yaml`, modelFile])),
  });
  const files = models.map((model) => [`aliases/${model}/production.yaml`, 'version: 1\nreason: new\n']);
  await ada.push('promote', Object.fromEntries(files));
  const pull = await ada.openPullRequest({ head: 'promote' });
  await github.person('grace').review(pull, 'APPROVED');
  return pull.number;
}

test.for([
  [1, 10],
  [100, 12],
  [250, 16],
] as const)('a check of %i aliases reads GitHub in at most %i calls', async ([count, most]) => {
  const number = await proposeAll(count);
  const snapshots = new Snapshots({ host: github.host, root: '', packs: new Map() });
  const promoter = new World().promoter({ snapshots });
  const checked = await checkPullRequest(promoter, `#${number}`);
  expect(checked.aliases).toHaveLength(count);
  const calls = [...github.client.calls()];
  const total = calls.reduce((sum, [, times]) => sum + times, 0);
  expect(total, calls.map(([call, times]) => `${times} ${call}`).join('\n')).toBeLessThanOrEqual(most);
  expect(calls.every(([call]) => call.startsWith('GET') || call.startsWith('POST /graphql'))).toBe(true);
});
