// Consumers and input examples on the way from files and store to a verdict.
import { describe, expect, test } from 'vitest';
import { checkPullRequest } from '../../src/promotion/check.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { contentDigestOf } from '../../src/registry/content-digest.ts';
import { artifactKey } from '../../src/registry/keys.ts';
import { signatureOf } from '../builders/documents.ts';
import { asks, repositoryFiles, World } from './world.ts';

const files = {
  ...repositoryFiles,
  'gates/auc.yaml': 'gates:\n  schema: {gate: signature}\n',
  'consumers/credit-risk/fraud-dashboard.yaml': 'owner: ["team:acme/risk"]\nsends: []\nreads: [score]\n',
};
const column = (name: string) =>
  ({ name, required: true, type: { kind: 'scalar', type: 'double' } }) as const;
const returning = (name: string) => signatureOf({ outputs: { kind: 'columns', columns: [column(name)] } });

async function judged(world: World, text: string, more: Readonly<Record<string, string>> = {}) {
  const name = `pr-${world.host.branches().length}`;
  world.host.branch(name, { 'aliases/credit-risk/production.yaml': text, ...more });
  return checkPullRequest(world.promoter(), name);
}

function rowsOf(found: Awaited<ReturnType<typeof judged>>) {
  const [alias] = found.aliases;
  if (alias === undefined || !('judgement' in alias)) throw new Error(JSON.stringify(found));
  return alias.judgement?.demands.flatMap(({ checks }) => checks.map(({ subject, verdict, reason }) => [subject, verdict, reason])); // prettier-ignore
}

describe('a promotion', () => {
  test('fails for a consumer that breaks, by name, when nothing is live yet', async () => {
    const world = new World(files);
    await world.version(1, undefined, { signature: returning('risk') });
    expect(rowsOf(await judged(world, asks(1)))).toContainEqual([
      'consumer fraud-dashboard',
      'failed',
      'fraud-dashboard (team:acme/risk) reads score, and credit-risk@1 does not return it',
    ]);
  });

  test('passes for one that is served, and is inconclusive for one that nobody can read', async () => {
    const world = new World(files);
    await world.version(1, undefined, { signature: returning('score') });
    expect(rowsOf(await judged(world, asks(1)))).toContainEqual(['consumers', 'passed', 'the declared consumer is served']); // prettier-ignore
    const broken = new World({ ...files, 'consumers/credit-risk/web.yaml': 'sends: 7\nreads: []\n' });
    await broken.version(1, undefined, { signature: returning('score') });
    expect(rowsOf(await judged(broken, asks(1)))).toContainEqual(['consumer web', 'inconclusive', expect.stringContaining('consumers/credit-risk/web.yaml:1:8')]); // prettier-ignore
  });

  test('is judged by the consumers of the branch it goes to, not by those it brings', async () => {
    const world = new World(files);
    await world.version(1, undefined, { signature: returning('risk') });
    const more = { 'consumers/credit-risk/fraud-dashboard.yaml': 'sends: []\nreads: []\n' };
    expect((await judged(world, asks(1), more)).passed).toBe(false);
  });

  test('reads the input example from the store', async () => {
    const world = new World(files);
    const content = new TextEncoder().encode('[{"income": 1, "age": "x"}]');
    const artifacts = [{ path: 'input_example.json', role: 'data' as const, digest: digestOf(content), sizeBytes: content.byteLength, mediaType: 'application/json' }]; // prettier-ignore
    await world.store.create(artifactKey(contentDigestOf(artifacts), 'input_example.json'), content);
    await world.version(1, undefined, { signature: returning('score'), artifacts, inputExample: 'input_example.json' }); // prettier-ignore
    expect(rowsOf(await judged(world, asks(1)))).toContainEqual([
      'input example',
      'failed',
      'credit-risk@1 does not take its own input example: [0].age: must be number or null, found "x"',
    ]);
  });
});
