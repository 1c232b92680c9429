import { expect, it } from 'vitest';
import type { GitId } from '../../src/promotion/code-host.ts';
import { Snapshots } from '../../src/promotion/snapshot.ts';
import { parseAliasName } from '../../src/registry/names.ts';
import { creditRisk } from '../builders/documents.ts';
import { MemoryCodeHost } from '../fakes/code-host.ts';
import { asks, repositoryFiles } from './world.ts';

const production = parseAliasName('production');
const aliasPath = 'aliases/credit-risk/production.yaml';

/** A code host that notes which contents were read and which commits compared. */
class WatchedHost extends MemoryCodeHost {
  read: GitId[] = [];
  compared: GitId[] = [];

  override async readBlobs(blobs: readonly GitId[]): Promise<readonly Uint8Array[]> {
    this.read.push(...blobs);
    return super.readBlobs(blobs);
  }

  override async compare(ancestor: GitId, descendant: GitId) {
    this.compared.push(ancestor);
    return super.compare(ancestor, descendant);
  }
}

function start() {
  const host = new WatchedHost({ ...repositoryFiles, [aliasPath]: asks(1) });
  return { host, snapshots: new Snapshots({ host, root: '', packs: new Map() }) };
}

/** Everything that applying reads of one alias: the version asked for, and the digest of its policy. */
async function readAtTip(snapshots: Snapshots) {
  const snapshot = await snapshots.atTip();
  const file = snapshot.aliasFile(creditRisk, production);
  const alias = file === null ? null : await snapshot.read(file);
  const found = await snapshot.policyOf(creditRisk, production);
  const wish = alias?.ok === true ? alias.value.wish : null;
  return {
    version: wish?.kind === 'version' ? wish.version : null,
    policy: found.ok ? found.policy.digest : found.problems,
  };
}

it('reads each file once, whatever commits it is in', async () => {
  const { host, snapshots } = start();
  const before = await readAtTip(snapshots);
  host.read = [];
  host.push({ 'README.md': 'another commit' });
  expect(await readAtTip(snapshots)).toEqual(before);
  expect(host.read).toEqual([]);
});

it('reads what changed and nothing else', async () => {
  const { host, snapshots } = start();
  const before = await readAtTip(snapshots);
  host.read = [];
  host.push({ [aliasPath]: asks(2) });
  expect(await readAtTip(snapshots)).toEqual({ ...before, version: 2 });
  expect(host.read).toHaveLength(1);
  host.push({ 'gates/auc.yaml': 'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.8}\n' });
  const stricter = await readAtTip(snapshots);
  expect(stricter.version).toBe(2);
  expect(stricter.policy).not.toEqual(before.policy);
});

it('finds the old policy again where a branch was rewound', async () => {
  const { host, snapshots } = start();
  const tip = await host.tip();
  const before = await readAtTip(snapshots);
  host.push({
    'models/credit-risk.yaml': 'description: Default\nowner: ["user:ada"]\n',
    [aliasPath]: asks(9),
  });
  expect(await readAtTip(snapshots)).not.toEqual(before);
  host.reset(tip);
  expect(await readAtTip(snapshots)).toEqual(before);
});

it('tries again what a code host failed to give', async () => {
  const { host, snapshots } = start();
  const snapshot = await snapshots.atTip();
  host.down = true;
  await expect(readAtTip(snapshots)).rejects.toMatchObject({ code: 'git' });
  await expect(snapshot.policyOf(creditRisk, production)).rejects.toMatchObject({ code: 'git' });
  await expect(snapshot.history.ancestryOf('a'.repeat(40))).rejects.toMatchObject({ code: 'git' });
  host.down = false;
  expect((await readAtTip(snapshots)).version).toBe(1);
});

it('asks once how an honoured commit lies to the tip, and again where nobody knew', async () => {
  const { host, snapshots } = start();
  const honoured = await host.tip();
  host.push({ [aliasPath]: asks(2) });
  const snapshot = await snapshots.atTip();
  const unknown = 'f'.repeat(40);
  await snapshot.history.prefetchAncestries([honoured, honoured, unknown]);
  expect(host.compared).toEqual([honoured, unknown]);
  expect(await snapshot.history.ancestryOf(honoured)).toBe('ahead');
  expect(await snapshot.history.ancestryOf(unknown)).toBe('unknown');
  expect(host.compared).toEqual([honoured, unknown, unknown]);
});
