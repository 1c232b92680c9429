import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/promotion/refusal.ts';
import { reconcile } from '../../src/promotion/reconcile.ts';
import { parseVersionNumber } from '../../src/registry/names.ts';
import { readLedger } from '../../src/registry/history.ts';
import { verifyChain } from '../../src/ledger/verify-chain.ts';
import { aliasChain } from '../../src/registry/alias-chain.ts';
import { creditRisk, metricOf, production, someDigest } from '../builders/documents.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { asks, repositoryFiles, World } from './world.ts';

describe('applying what was merged', () => {
  it('makes a first version live, without demands relative to a current one, and says who, what and why', async () => {
    const world = new World();
    await world.version(1, 0.75);
    world.merge(asks(1, { reason: 'The first model' }));
    const outcome = await world.apply();
    expect(outcome).toMatchObject({
      kind: 'applied',
      pointer: { version: 1, generation: 1, previous: null, hold: null },
      entry: {
        kind: 'promotion',
        cause: { reason: 'The first model', author: 'ada <ada@example.com>', actor: 'robot', approvedBy: [] },
        gates: { outcome: 'passed' },
      },
    });
    expect(
      outcome.kind === 'applied'
        ? await readReport(world.store, outcome.entry.gates?.report ?? someDigest(''))
        : null,
    ).toMatchObject({ outcome: 'passed', current: null });
  });

  it('judges against what is live, and refuses what is worse by more than the margin', async () => {
    const world = new World();
    await world.version(1, 0.78);
    await world.version(2, 0.76);
    world.merge(asks(1));
    await world.apply();
    world.merge(asks(2));
    expect(await world.apply()).toMatchObject({
      kind: 'refused',
      before: false,
      refusal: { why: 'gates' },
      judgement: { outcome: 'failed' },
    });
    expect(await world.live()).toBe(1);
  });

  it('never passes a version without evidence', async () => {
    const world = new World();
    await world.version(1);
    world.merge(asks(1));
    expect(await world.apply()).toMatchObject({ kind: 'refused', judgement: { outcome: 'inconclusive' } });
    expect(await world.pointer()).toBeNull();
  });

  it('refuses evidence of other bytes', async () => {
    const world = new World();
    const one = await world.version(1);
    await world.evaluate(one, { manifest: someDigest('another manifest'), metrics: [metricOf('auc', 0.9)] });
    world.merge(asks(1));
    expect(await world.apply()).toMatchObject({ kind: 'refused', judgement: { outcome: 'inconclusive' } });
  });

  it('keeps a refusal, so that evidence that arrives later makes nothing live by surprise', async () => {
    const world = new World();
    const one = await world.version(1);
    world.merge(asks(1));
    await world.apply();
    await world.evaluate(one, { metrics: [metricOf('auc', 0.9)] });
    expect(await world.apply()).toMatchObject({ kind: 'refused', before: true });
    expect(await world.live()).toBeNull();
    expect(await world.apply('production', { retry: true })).toMatchObject({
      kind: 'applied',
      pointer: { version: 1 },
    });
  });

  it('judges an edited file as a new proposal', async () => {
    const world = new World();
    const one = await world.version(1);
    world.merge(asks(1));
    await world.apply();
    await world.evaluate(one, { metrics: [metricOf('auc', 0.9)] });
    world.merge(asks(1, { reason: 'measured by now' }));
    expect(await world.apply()).toMatchObject({ kind: 'applied' });
  });

  it('writes nothing the second time', async () => {
    let counting: CountingStore | undefined;
    const world = new World(repositoryFiles, (store) => (counting = new CountingStore(store)));
    await world.version(1, 0.75);
    await world.version(2, 0.6);
    world.merge(asks(1));
    world.merge(asks(2), 'staging');
    await reconcile(world.promoter(), { cache: new Map(), propose: true });
    counting?.reset();
    const again = await reconcile(world.promoter(), { cache: new Map(), propose: true });
    expect(again.results.map(({ alias, outcome }) => [alias, outcome.kind])).toEqual([
      ['production', 'in-sync'],
      ['staging', 'refused'],
    ]);
    expect(counting?.counts().writes).toBe(0);
  });

  it('refuses an unknown version, an invalid file and an alias without policy, each with what to do', async () => {
    const world = new World();
    world.merge(asks(9));
    expect(await world.apply()).toMatchObject({
      refusal: { why: 'no-version', remedy: expect.stringContaining('laurel list') },
    });
    world.merge('version: "nine"\nreason: x\n');
    expect(await world.apply()).toMatchObject({
      refusal: {
        why: 'invalid-file',
        message: expect.stringContaining('aliases/credit-risk/production.yaml:1:10'),
      },
    });
    world.merge(asks(1), 'canary');
    expect(await world.apply('canary')).toMatchObject({ refusal: { why: 'no-policy' } });
  });

  it('refuses a symlink where the alias file belongs', async () => {
    const world = new World();
    await world.version(1, 0.75);
    world.host.branch('link', { 'aliases/credit-risk/production.yaml': '../../etc/passwd' }, 'symlink');
    world.host.merge('link');
    expect(await world.apply()).toMatchObject({
      refusal: { why: 'invalid-file', message: expect.stringContaining('symbolic link') },
    });
  });

  it('refuses a version whose manifest is not the one that was pinned', async () => {
    const world = new World();
    await world.version(1, 0.75);
    world.merge(asks(1, { digest: someDigest('reviewed') }));
    expect(await world.apply()).toMatchObject({ kind: 'refused', judgement: { outcome: 'failed' } });
  });

  it('refuses a version registered incomplete, whatever its metrics, and no waiver helps', async () => {
    const world = new World();
    await world.version(1, 0.99, { complete: false });
    world.merge(`${asks(1)}waivers: {auc: {reason: x, owner: ada, until: 2027-01-01}}\n`);
    expect(await world.apply()).toMatchObject({ judgement: { outcome: 'failed' } });
  });

  it('lets a valid waiver set a gate aside, records it, and does not count an expired one', async () => {
    const world = new World();
    await world.version(1, 0.5);
    world.merge(`${asks(1)}waivers: {auc: {reason: pilot, owner: ada, until: 2026-05-31}}\n`);
    expect(await world.apply()).toMatchObject({ kind: 'refused' });
    world.merge(`${asks(1)}waivers: {auc: {reason: pilot, owner: ada, until: 2026-06-01}}\n`);
    expect(await world.apply()).toMatchObject({
      kind: 'applied',
      entry: { gates: { outcome: 'waived', waivers: [{ gate: 'auc', owner: 'ada', reason: 'pilot' }] } },
    });
  });

  it('serves a removed alias no more, keeps its ledger, and goes on at the next generation', async () => {
    const world = new World();
    await world.version(1, 0.78);
    await world.version(2, 0.72);
    world.merge(asks(1));
    await world.apply();
    world.merge('removed: true\nreason: nobody uses it\n');
    expect(await world.apply()).toMatchObject({
      kind: 'applied',
      entry: { kind: 'removal' },
      pointer: { version: null, generation: 2 },
    });
    world.merge(asks(2));
    expect(await world.apply()).toMatchObject({ kind: 'refused' });
    world.merge(asks(1, { reason: 'back again' }));
    expect(await world.apply()).toMatchObject({ kind: 'applied', pointer: { version: 1, generation: 3 } });
  });

  it('takes a missing alias file for drift, never for a removal', async () => {
    const world = new World();
    await world.version(1, 0.75);
    world.merge(asks(1));
    await world.apply();
    world.host.push({ 'aliases/credit-risk/production.yaml': null });
    expect(await world.apply()).toMatchObject({
      kind: 'drift',
      drift: { kind: 'file-missing' },
      pointer: { version: 1 },
    });
    expect(await world.live()).toBe(1);
  });

  it('never applies a branch that was rewound or replaced', async () => {
    const world = new World();
    await world.version(1, 0.75);
    await world.version(2, 0.76);
    const start = await world.host.tip();
    world.merge(asks(1));
    await world.apply();
    world.merge(asks(2));
    await world.apply();
    world.host.reset(start);
    world.merge(asks(1), 'production', 'again');
    expect(await world.apply()).toMatchObject({
      kind: 'drift',
      drift: { kind: 'rewound', ancestry: 'diverged' },
    });
    expect(await world.live()).toBe(2);
  });

  it('leaves an alias of another repository alone', async () => {
    const world = new World();
    await world.version(1, 0.75);
    world.merge(asks(1));
    await world.apply('production', { promoter: world.promoter({ repository: 'git:other' }) });
    world.merge(asks(1, { reason: 'mine' }));
    expect(await world.apply()).toMatchObject({
      kind: 'drift',
      drift: { kind: 'foreign-repository', owner: 'git:other' },
    });
  });

  it('counts the approvals of people other than the author and the trainer, on the merged head', async () => {
    const files = {
      ...repositoryFiles,
      'laurel.yaml': `${repositoryFiles['laurel.yaml']}people: {risk: ["user:grace", "user:joan"]}\n`.replace(
        'production: {}',
        'production: {approvals: {risk: 1}}',
      ),
    };
    const world = new World(files);
    await world.version(1, 0.75, {
      lineage: { ...evaluationless.lineage, run: { tracker: 'ci', id: '1', actor: 'joan' } },
    });
    world.host.branch('a', { 'aliases/credit-risk/production.yaml': asks(1) });
    world.host.approve('a', 'user:joan');
    world.host.merge('a');
    expect(await world.apply()).toMatchObject({ kind: 'refused', judgement: { outcome: 'inconclusive' } });
    world.host.branch('b', { 'aliases/credit-risk/production.yaml': asks(1, { reason: 'again' }) });
    world.host.approve('b', 'user:grace');
    world.host.merge('b');
    expect(await world.apply()).toMatchObject({
      kind: 'applied',
      entry: { cause: { approvedBy: ['user:grace'], pullRequest: 'b' } },
    });
  });

  it('does not count the approvals of a pull request for what was written while merging it', async () => {
    const files = {
      ...repositoryFiles,
      'laurel.yaml': `${repositoryFiles['laurel.yaml']}people: {risk: ["user:grace"]}\n`.replace(
        'production: {}',
        'production: {approvals: {risk: 1}}',
      ),
    };
    const world = new World(files);
    await world.version(1, 0.75);
    await world.version(2, 0.75);
    const path = 'aliases/credit-risk/production.yaml';
    world.host.branch('a', { [path]: asks(1) });
    world.host.approve('a', 'user:grace');
    world.host.merge('a', { [path]: asks(2) });
    expect(await world.apply()).toMatchObject({
      kind: 'refused',
      judgement: { outcome: 'inconclusive' },
    });
    world.host.branch('b', { 'models/other.yaml': 'description: Other\nowner: ["user:ada"]\n' });
    world.host.approve('b', 'user:grace');
    world.host.merge('b', { [path]: asks(1, { reason: 'nobody saw this' }) });
    expect(await world.apply()).toMatchObject({ kind: 'refused', judgement: { outcome: 'inconclusive' } });
    expect(await world.live()).toBeNull();
  });

  it('asks that a version was live on the alias before for as long as policy says', async () => {
    const world = new World({
      ...repositoryFiles,
      'laurel.yaml':
        'registries: {local: {store: "file:./registry"}}\nhome: local\naliases: {staging: {}, production: {after: staging, soak: 24h}}\n',
    });
    await world.version(1, 0.75);
    world.merge(asks(1));
    expect(await world.apply()).toMatchObject({ judgement: { outcome: 'failed' } });
    world.merge(asks(1), 'staging');
    await world.apply('staging');
    world.clock.advance(23 * 3_600_000);
    world.merge(asks(1, { reason: 'too early' }));
    expect(await world.apply()).toMatchObject({ judgement: { outcome: 'inconclusive' } });
    world.clock.advance(3_600_000);
    world.merge(asks(1, { reason: 'ripe' }));
    expect(await world.apply()).toMatchObject({ kind: 'applied' });
  });

  it('bars what was built on a recalled dataset, also through its parents', async () => {
    const world = new World();
    const lineage = { ...evaluationless.lineage, datasets: [{ name: 'good', role: 'train' as const }] };
    await world.version(1, 0.75);
    await world.version(2, 0.76, {
      lineage: { ...lineage, parents: [{ model: creditRisk, version: parseVersionNumber(1) }] },
    });
    world.host.push({ 'recalls/leak.yaml': 'dataset: {name: credit-train}\nreason: labels leaked\n' });
    world.merge(asks(2));
    const outcome = await world.apply();
    expect(outcome).toMatchObject({ kind: 'refused', judgement: { outcome: 'failed' } });
    expect(JSON.stringify(outcome)).toContain(
      'parent credit-risk@1 → dataset credit-train was recalled: labels leaked',
    );
  });

  it('bars everything while a recall cannot be read', async () => {
    const world = new World();
    await world.version(1, 0.75);
    world.host.push({ 'recalls/leak.yaml': 'dataset: [\n' });
    world.merge(asks(1));
    expect(await world.apply()).toMatchObject({
      kind: 'refused',
      refusal: { message: expect.stringContaining('recalls/leak.yaml') },
    });
  });

  it('promotes in one GET and two PUTs, besides evidence, which the newest ledger entry is part of', async () => {
    let counting: CountingStore | undefined;
    const world = new World(repositoryFiles, (store) => (counting = new CountingStore(store)));
    const ofAlias = () =>
      counting
        ?.calls()
        .filter(({ key }) => key.startsWith('aliases/'))
        .map(({ method, key }) => `${method} ${key.split('/')[3] ?? ''}`);
    for (const number of [1, 2]) {
      await world.version(number, 0.75);
      world.merge(asks(number));
      counting?.reset();
      await world.apply();
      // The first is proven to be the first; each later one reads the entry that it rests on.
      const proof = number === 1 ? 'list ledger' : 'get ledger';
      const put = number === 1 ? 'create pointer.json' : 'replace pointer.json';
      expect(ofAlias()).toEqual(['get pointer.json', proof, 'create ledger', put]);
      const reports = counting
        ?.calls()
        .filter(({ method, key }) => method === 'create' && key.startsWith('reports/'));
      expect(reports).toHaveLength(1);
    }
  });

  it('looks at each alias with one conditional GET where nothing is to do', async () => {
    let counting: CountingStore | undefined;
    const world = new World(repositoryFiles, (store) => (counting = new CountingStore(store)));
    await world.version(1, 0.75);
    world.merge(asks(1));
    world.merge(asks(1), 'staging');
    const cache = new Map();
    const promoter = world.promoter();
    await reconcile(promoter, { cache, propose: true });
    await reconcile(promoter, { cache, propose: true });
    counting?.reset();
    await reconcile(promoter, { cache, propose: true });
    expect(
      counting
        ?.calls()
        .map(({ method, key }) => `${method} ${key}`)
        .toSorted(),
    ).toEqual([
      'get aliases/credit-risk/production/pointer.json',
      'get aliases/credit-risk/staging/pointer.json',
    ]);
    expect(counting?.counts().total).toBe(2);
  });

  it('keeps every ledger whole', async () => {
    const world = new World();
    for (const number of [1, 2, 3]) {
      await world.version(number, 0.74 + number / 100);
      world.merge(asks(number));
      await world.apply();
    }
    const chain = aliasChain(creditRisk, production);
    expect((await verifyChain(world.store, chain)).findings).toEqual([]);
    const { entries } = await readLedger(world.store, creditRisk, production);
    expect(
      entries.map(({ entry }) => [entry.generation, entry.routes[0]?.version, entry.from?.version ?? null]),
    ).toEqual([
      [3, 3, 2],
      [2, 2, 1],
      [1, 1, null],
    ]);
  });
});

const evaluationless = {
  lineage: { datasets: [], features: [], parents: [], code: { commit: 'a'.repeat(40), dirty: false } },
};
