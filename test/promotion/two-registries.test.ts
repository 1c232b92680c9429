import { describe, expect, it } from 'vitest';
import type { Key, ObjectStore } from '../../src/ledger/object-store.ts';
import { readHead } from '../../src/ledger/read-chain.ts';
import { checkPullRequest } from '../../src/promotion/check.ts';
import { gatherRecalls } from '../../src/promotion/facts.ts';
import type { Promoter } from '../../src/promotion/promoter.ts';
import { proposePromotion } from '../../src/promotion/propose.ts';
import { reconcile } from '../../src/promotion/reconcile.ts';
import { rollBack } from '../../src/promotion/rollback.ts';
import { aliasChain } from '../../src/registry/alias-chain.ts';
import { readCopyRecord } from '../../src/registry/copy-record.ts';
import type { Pointer } from '../../src/registry/documents/alias.ts';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { artifactKey, copyKey, manifestKey, pointerKey } from '../../src/registry/keys.ts';
import { parseVersionNumber } from '../../src/registry/names.ts';
import { resolveAlias } from '../../src/registry/resolve.ts';
import { verify } from '../../src/registry/verify.ts';
import {
  creditRisk,
  descriptorOf,
  lineageOf,
  manifestOf,
  metricOf,
  production,
} from '../builders/documents.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { CrashSignal, FaultyStore, type WriteFault, writeFaults } from '../fakes/faulty-store.ts';
import { asks, repositoryFiles, servingAddress, twoRegistries, World } from './world.ts';

const v = parseVersionNumber;

/** A world whose home can be taken away. */
class TwoRegistries extends World {
  #homeDown = false;

  constructor(files = twoRegistries) {
    super(files, (store) => new FaultyStore(store, { reads: () => (this.#homeDown ? 'error500' : 'ok') }));
  }

  takeHomeDown(): void {
    this.#homeDown = true;
  }

  bringHomeBack(): void {
    this.#homeDown = false;
  }

  /** Sees the serving registry through `wrap`. */
  through(serving: ObjectStore, overrides: Partial<Promoter> = {}): Promoter {
    return this.promoter({
      openStore: async (address) => (address === servingAddress ? serving : this.store),
      ...overrides,
    });
  }

  async served(): Promise<Pointer | null> {
    const head = await readHead(this.serving, aliasChain(creditRisk, production));
    return head.kind === 'empty' ? null : head.pointer;
  }

  async backTo(to?: number, recallsOf: Parameters<typeof rollBack>[0]['recallsOf'] = async () => []) {
    return rollBack(
      { store: this.serving, clock: this.clock, random: () => 0.5, recallsOf },
      {
        model: creditRisk,
        alias: production,
        cause: { approvedBy: [], actor: 'grace', reason: 'complaints' },
        writeId: `back-${to ?? 'before'}`,
        ...(to === undefined ? {} : { to: v(to) }),
      },
    );
  }
}

async function promoted(numbers: readonly number[], files = twoRegistries): Promise<TwoRegistries> {
  const world = new TwoRegistries(files);
  for (const number of numbers) {
    await world.version(number, 0.75);
    world.merge(asks(number));
    await world.apply();
  }
  return world;
}

const segments = (keys: readonly Key[]): readonly string[] => [
  ...new Set(keys.map((key) => key.split('/')[0] ?? key)),
];

describe('an alias that lives in another registry than versions are registered in', () => {
  it('serves bytes of its own: copied first, then committed', async () => {
    const world = new TwoRegistries();
    const manifest = await world.version(1, 0.75);
    world.merge(asks(1));
    const counting = new CountingStore(world.serving);
    expect(await world.apply('production', { promoter: world.through(counting) })).toMatchObject({
      kind: 'applied',
      pointer: { version: 1, generation: 1 },
      entry: { gates: { outcome: 'passed' } },
    });
    const { digest } = seal(manifest);
    const written = counting.calls().filter(({ answer }) => answer === 'written');
    expect(written.map(({ key }) => key)).toEqual([
      artifactKey(manifest.contentDigest, 'model.onnx'),
      copyKey(creditRisk, v(1), digest),
      manifestKey(creditRisk, v(1)),
      expect.stringMatching(/^reports\//),
      expect.stringMatching(/ledger\/0000000001-/),
      pointerKey(creditRisk, production),
    ]);
    expect(await readCopyRecord(world.serving, manifest, digest)).toMatchObject({ copiedBy: 'robot' });
    expect(await resolveAlias(world.serving, creditRisk, production)).toMatchObject({ version: 1 });
    expect((await verify({ store: world.serving })).findings).toEqual([]);
    expect((await verify({ store: world.store })).findings).toEqual([]);
    const homeKeys: Key[] = [];
    for await (const { key } of world.store.list('')) homeKeys.push(key);
    expect(segments(homeKeys)).toEqual(['artifacts', 'evaluations', 'laurel.json', 'versions']);
  });

  it('keeps home’s numbers, whatever of them it never served', async () => {
    const world = await promoted([1]);
    await world.version(2, 0.6);
    await world.version(3, 0.77);
    world.merge(asks(3));
    expect(await world.apply()).toMatchObject({ kind: 'applied', pointer: { version: 3, generation: 2 } });
    expect(world.serving.keys().filter((key) => key.startsWith('versions/'))).toEqual([
      manifestKey(creditRisk, v(1)),
      manifestKey(creditRisk, v(3)),
    ]);
    expect((await verify({ store: world.serving })).findings).toEqual([]);
  });

  it('is judged on home’s evidence, also of what is live; what is refused is not copied', async () => {
    const world = await promoted([1]);
    await world.version(2, 0.72);
    world.merge(asks(2));
    expect(await world.apply()).toMatchObject({ kind: 'refused', judgement: { outcome: 'failed' } });
    expect(world.serving.keys().filter((key) => key.includes('0000000002'))).toEqual([]);
    expect(world.serving.keys().filter((key) => key.startsWith('artifacts/'))).toHaveLength(1);
    expect(segments(world.serving.keys())).toContain('refusals');
    expect(await world.served()).toMatchObject({ version: 1 });
    expect(await world.apply()).toMatchObject({ kind: 'refused', before: true });
  });

  it('is proposed and checked without anything being copied', async () => {
    const world = new TwoRegistries();
    await world.version(1, 0.75);
    const promoter = world.promoter();
    const proposal = { model: creditRisk, alias: production, version: v(1), reason: 'first' };
    const { pullRequest } = await proposePromotion(promoter, proposal);
    expect(await checkPullRequest(promoter, pullRequest.name)).toMatchObject({
      passed: true,
      aliases: [{ kind: 'judged', judgement: { outcome: 'passed', current: null } }],
    });
    expect(world.serving.keys()).toEqual(['laurel.json']);
  });

  it('follows an alias in home, and soaks there', async () => {
    const world = new TwoRegistries({
      ...twoRegistries,
      'laurel.yaml': (twoRegistries['laurel.yaml'] ?? '').replace(
        'production: {registry: serving}',
        'production: {registry: serving, after: staging, soak: 24h}',
      ),
    });
    await world.version(1, 0.75);
    world.merge(asks(1), 'staging');
    await world.apply('staging');
    world.merge(asks(1));
    expect(await world.apply()).toMatchObject({ judgement: { outcome: 'inconclusive' } });
    world.clock.advance(24 * 3_600_000);
    world.merge(asks(1, { reason: 'ripe' }));
    expect(await world.apply()).toMatchObject({ kind: 'applied' });
  });

  it('goes back with home down, and comes back without being copied again', async () => {
    const world = await promoted([1, 2]);
    world.takeHomeDown();
    expect(await world.backTo()).toMatchObject({ kind: 'rolled-back', pointer: { version: 1, hold: 3 } });
    world.merge(asks(2, { lift: 3, reason: 'fixed' }));
    await expect(world.apply()).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await world.served()).toMatchObject({ version: 1 });
    world.bringHomeBack();
    const counting = new CountingStore(world.serving);
    expect(await world.apply('production', { promoter: world.through(counting) })).toMatchObject({
      kind: 'applied',
      pointer: { version: 2, generation: 4, hold: null },
    });
    expect(counting.counts().upload).toBe(0);
  });

  it('is brought in line after a rollback, and reaches a fixed point', async () => {
    const world = await promoted([1, 2]);
    await world.backTo();
    const promoter = world.promoter();
    const { results } = await reconcile(promoter, { cache: new Map(), propose: true });
    const [{ pullRequest } = { pullRequest: undefined }] = results;
    world.host.merge(pullRequest?.name ?? '');
    await reconcile(promoter, { cache: new Map(), propose: true });
    const counting = new CountingStore(world.serving);
    const again = await reconcile(world.through(counting), { cache: new Map(), propose: true });
    expect(again.results).toMatchObject([{ outcome: { kind: 'in-sync' } }]);
    expect(counting.counts().writes).toBe(0);
  });

  it('reverts a merge to what was live just before, from its own registry', async () => {
    const world = await promoted([1, 2]);
    world.merge(asks(1, { reason: 'revert' }));
    expect(await world.apply()).toMatchObject({
      kind: 'applied',
      entry: { kind: 'rollback' },
      pointer: { version: 1 },
    });
  });

  it('is removed without a look at home', async () => {
    const world = await promoted([1]);
    world.takeHomeDown();
    world.merge('removed: true\nreason: nobody uses it\n');
    expect(await world.apply()).toMatchObject({ kind: 'applied', pointer: { version: null } });
  });

  it('copies one version once for all aliases of a reconcile', async () => {
    const world = new TwoRegistries({
      ...twoRegistries,
      'laurel.yaml': (twoRegistries['laurel.yaml'] ?? '').replace(
        'staging: {}',
        'staging: {registry: serving}',
      ),
    });
    await world.version(1, 0.75);
    world.merge(asks(1));
    world.merge(asks(1), 'staging');
    const counting = new CountingStore(world.serving);
    const { results } = await reconcile(world.through(counting), { cache: new Map(), propose: false });
    expect(results.map(({ outcome }) => outcome.kind)).toEqual(['applied', 'applied']);
    expect(counting.counts().upload).toBe(1);
  });

  it('needs no copy where two names stand for one registry', async () => {
    const world = new World({
      ...repositoryFiles,
      'laurel.yaml':
        'registries: {a: {store: "file:./registry"}, b: {store: "file:./registry"}}\nhome: a\naliases: {staging: {}, production: {registry: b}}\n',
    });
    await world.version(1, 0.75);
    world.merge(asks(1));
    expect(await world.apply()).toMatchObject({ kind: 'applied' });
    expect(await world.live()).toBe(1);
  });
});

describe('while a version is copied', () => {
  it.each([
    ['a recall is merged', { 'recalls/leak.yaml': 'dataset: {name: credit-train}\nreason: labels leaked\n' }],
    ['the policy becomes stricter', { 'gates/auc.yaml': 'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.9}\n' }], // prettier-ignore
  ])('%s: it is judged again, and does not go live', async (_, files) => {
    const world = new TwoRegistries();
    await world.version(1, 0.75);
    world.merge(asks(1));
    const onProgress = (): void => {
      world.host.push(files);
    };
    const outcome = await world.apply('production', { promoter: world.promoter({ onProgress }) });
    expect(outcome).toMatchObject({ kind: 'refused', judgement: { outcome: 'failed' } });
    expect(await world.served()).toBeNull();
  });

  it('another version is merged: that one goes live', async () => {
    const world = new TwoRegistries();
    await world.version(1, 0.75);
    await world.version(2, 0.76);
    world.merge(asks(1));
    let merged = false;
    const onProgress = (): void => {
      if (!merged) world.merge(asks(2));
      merged = true;
    };
    expect(await world.apply('production', { promoter: world.promoter({ onProgress }) })).toMatchObject({
      kind: 'applied',
      pointer: { version: 2, generation: 1 },
    });
  });

  it.each([
    ['a file of home is damaged', 'digest-mismatch', damageHome],
    ['the number is taken by other bytes', 'conflict', takeNumber],
    ['there is no registry', 'store-missing', removeRegistry],
  ])('%s: it is an error, nothing is live, and nothing is remembered', async (_, code, damage) => {
    const world = new TwoRegistries();
    const manifest = await world.version(1, 0.75);
    const mend = damage(world, manifest);
    world.merge(asks(1));
    await expect(world.apply()).rejects.toMatchObject({ code, remedy: expect.any(String) });
    expect(segments(world.serving.keys())).not.toContain('aliases');
    expect(segments(world.serving.keys())).not.toContain('refusals');
    mend();
    expect(await world.apply()).toMatchObject({ kind: 'applied', pointer: { version: 1 } });
  });

  it('anything fails or crashes at any write: nothing is half live, and the next apply completes it', async () => {
    for (const fault of writeFaults) {
      for (let step = 0; step < 6; step += 1) {
        const world = new TwoRegistries();
        await world.version(1, 0.75);
        world.merge(asks(1));
        const writes: WriteFault[] = [...Array.from({ length: step }, () => 'ok' as const), fault];
        const faulty = new FaultyStore(world.serving, { writes }, { clock: world.clock });
        const promoter = world.through(faulty);
        await world.apply('production', { promoter }).catch((error: unknown) => {
          if (!(error instanceof CrashSignal)) throw error;
        });
        const live = await world.served();
        if (live !== null) expect((await verify({ store: world.serving })).whole, fault).toBe(true);
        await world.apply();
        await faulty.landLate();
        expect(await world.served(), `${fault} at ${step}`).toMatchObject({ version: 1, generation: 1 });
        expect((await verify({ store: world.serving })).whole, `${fault} at ${step}`).toBe(true);
      }
    }
  });
});

function damageHome(world: TwoRegistries, { contentDigest }: Manifest): () => void {
  const key = artifactKey(contentDigest, 'model.onnx');
  const open = world.store.open.bind(world.store);
  world.store.open = (asked, range, options) =>
    asked === key ? stream(new TextEncoder().encode('weights of 9')) : open(asked, range, options);
  return () => (world.store.open = open);
}

async function* stream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function takeNumber({ serving }: TwoRegistries): () => void {
  const key = manifestKey(creditRisk, v(1));
  serving.tamper(key, seal(manifestOf()).bytes);
  return () => serving.tamper(key, null);
}

function removeRegistry({ serving }: TwoRegistries): () => void {
  serving.tamper('laurel.json', null);
  return () => serving.tamper('laurel.json', seal(descriptorOf()).bytes);
}

describe('a recall of what a version was built on', () => {
  const builtOnFirst = {
    lineage: lineageOf({
      datasets: [{ name: 'good', role: 'train' }],
      parents: [{ model: creditRisk, version: v(1) }],
    }),
  };
  const recall = { 'recalls/leak.yaml': 'dataset: {name: credit-train}\nreason: labels leaked\n' };
  const rules = [
    { name: 'leak', reason: 'labels leaked', dataset: { name: 'credit-train' }, versions: [] },
  ] as const;

  /** Versions 2 and 3 were live elsewhere; both were built on version 1, which only home has. */
  async function servingDescendants(): Promise<{ world: TwoRegistries; second: Manifest }> {
    const world = new TwoRegistries();
    await world.version(1, 0.75);
    const second = await world.version(2, 0.75, builtOnFirst);
    await world.version(3, 0.75, builtOnFirst);
    for (const number of [2, 3]) {
      world.merge(asks(number));
      await world.apply();
    }
    return { world, second };
  }

  it('bars it, although its parents are in home only', async () => {
    const { world } = await servingDescendants();
    await world.version(4, 0.76, builtOnFirst);
    world.host.push(recall);
    world.merge(asks(4));
    expect(await world.apply()).toMatchObject({ kind: 'refused', judgement: { outcome: 'failed' } });
    world.merge(asks(2, { reason: 'revert' }));
    expect(await world.apply()).toMatchObject({ kind: 'refused', refusal: { why: 'recalled' } });
  });

  it('keeps a revert from going live while home cannot be asked', async () => {
    const { world } = await servingDescendants();
    world.host.push(recall);
    world.merge(asks(2, { reason: 'revert' }));
    world.takeHomeDown();
    await expect(world.apply()).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await world.served()).toMatchObject({ version: 3 });
  });

  it('only warns a rollback that cannot ask home', async () => {
    const { world, second } = await servingDescendants();
    world.takeHomeDown();
    const recallsOf = async () => gatherRecalls({ store: world.store, manifest: second, rules });
    expect(await world.backTo(undefined, recallsOf)).toMatchObject({
      kind: 'rolled-back',
      warnings: [expect.stringContaining('recalls could not be read')],
    });
  });

  it('bars a rollback that cannot ask home by what its own manifest says', async () => {
    const world = new TwoRegistries();
    await world.version(1, 0.75);
    const first = await world.version(2, 0.75, {
      lineage: lineageOf({ parents: [{ model: creditRisk, version: v(1) }] }),
    });
    await world.version(3, 0.75);
    for (const number of [2, 3]) {
      world.merge(asks(number));
      await world.apply();
    }
    world.takeHomeDown();
    const recallsOf = async () => gatherRecalls({ store: world.store, manifest: first, rules });
    expect(await world.backTo(undefined, recallsOf)).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'recalled', hits: [{ through: 'dataset credit-train' }] },
    });
  });
});

describe('the cost of a promotion into another registry', () => {
  it('is the copy, and three small reads where the bytes are there', async () => {
    const world = new TwoRegistries();
    const first = await world.version(1, 0.75);
    await world.evaluate(first, { metrics: [metricOf('auc', 0.76)] });
    world.merge(asks(1));
    const counting = new CountingStore(world.serving);
    const promoter = world.through(counting);
    await world.apply('production', { promoter });
    expect(counting.counts()).toMatchObject({ upload: 1, create: 5, replace: 0 });
    world.merge('removed: true\nreason: pause\n');
    await world.apply();
    world.merge(asks(1, { reason: 'back' }));
    counting.reset();
    await world.apply('production', { promoter });
    expect(counting.counts((key) => /^(?:versions|artifacts|laurel)/.test(key)).total).toBe(3);
  });
});
