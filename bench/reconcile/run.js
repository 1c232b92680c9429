// Reconciling ten thousand aliases: with nothing to do, and after one merge that changed a thousand of them.
//
//   node bench/reconcile/run.js [--models 1000] [--slots 10] [--merges 200] [--rounds 5] [--dir <dir>]
//
// The reference is `git ls-tree` of the same commit and then the same directory store without the engine: first
// with no more calls than the protocol needs, then with the very calls that the engine made. Each subject has a
// registry of its own in the same state.
//
// With nothing to do, the engine is measured with the pointers that it knew but a new tree; where the tip has not
// moved either, as the controller finds it most of the time; and with nothing known, as a command starts. After a
// merge it is the controller, which knew the state before.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, compiled } from '../compile.js';
import { interleave, report } from '../measure.js';
import { mebibyte, withScratch } from '../scratch.js';
import { recording, replay } from './recorder.js';
import { writeRegistry } from './registry.js';
import { writeRepository } from './repository.js';

const { values } = parseArgs({
  options: {
    models: { type: 'string', default: '1000' },
    slots: { type: 'string', default: '10' },
    merges: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '5' },
    dir: { type: 'string', default: tmpdir() },
  },
});
const models = Number(values.models);
const slots = Number(values.slots);
const rounds = Number(values.rounds);
// One alias of each model for the template, one for the warm-up, one for each round.
if (slots < rounds + 2) throw new Error(`${rounds} rounds need --slots ${rounds + 2} or more`);
const aim = 2;
const concurrency = 32;

compile();
const { FilesystemStore } = await compiled('src/adapters/object-store/filesystem/filesystem-store.ts');
const { LocalGitHost } = await compiled('src/adapters/code-host/local-git/local-git-host.ts');
const { systemClock } = await compiled('src/adapters/clock.ts');
const { Snapshots } = await compiled('src/promotion/snapshot.ts');
const { reconcile } = await compiled('src/promotion/reconcile.ts');
const { inParallel } = await compiled('src/registry/in-parallel.ts');
const { pointerKey } = await compiled('src/registry/keys.ts');

// Small files take a block of 4 KiB each, some five of them for an alias, in four registries.
await withScratch(
  { parent: values.dir, bytes: models * slots * 100_000 + 64 * mebibyte },
  async (scratch) => {
    const repository = writeRepository({
      directory: join(scratch, 'repository'),
      models,
      slots,
      merges: Number(values.merges),
      rounds: rounds + 2,
    });
    const host = new LocalGitHost({ directory: repository.directory, env: process.env });
    try {
      const identity = await host.identity();
      const open = async (name) => {
        const directory = join(scratch, name);
        await writeRegistry(directory, { aliases: repository.aliases, repository: identity });
        return { directory, store: new FilesystemStore(directory, { clock: systemClock }) };
      };
      const world = { repository, host, identity, open };
      await nothingToDo(world);
      await oneMerge(world);
    } finally {
      host.close();
    }
  },
);

/** @param {{ repository: ReturnType<typeof writeRepository>, host: object, identity: string, open: Function }} world */
async function nothingToDo({ repository, host, identity, open }) {
  const { directory, store } = await open('quiet');
  const cache = new Map();
  const fresh = () => promoterOf({ host, identity, store });
  const settled = fresh();
  const check = ({ results }) => expectOutcomes(results, { 'in-sync': repository.aliases.length });
  check(await reconcile(settled, { cache, propose: false }));
  const keys = repository.aliases.map(({ model, alias }) => pointerKey(model, alias));
  const etags = new Map();
  for (const key of keys) etags.set(key, (await store.get(key)).etag);
  const runs = await interleave(
    {
      engine: async () => check(await reconcile(fresh(), { cache, propose: false })),
      settled: async () => check(await reconcile(settled, { cache, propose: false })),
      command: async () => check(await reconcile(fresh(), { cache: new Map(), propose: false })),
      tree: () => repository.listTree(repository.main),
      store: async () => {
        repository.listTree(repository.main);
        await readAll(store, keys, etags);
      },
      files: async () => {
        repository.listTree(repository.main);
        await inParallel(keys, concurrency, (key) => readFile(join(directory, key)));
      },
    },
    rounds,
  );
  const count = keys.length;
  const byStore = {
    reference: 'git ls-tree + conditional gets by the store',
    referenceMs: runs.store.medianMs,
  };
  report(
    `reconcile ${count} aliases, nothing to do`,
    [
      { subject: 'reconcile, tree unknown', ms: runs.engine.medianMs, ...byStore, aim },
      { subject: 'reconcile, tip unmoved', ms: runs.settled.medianMs, ...byStore, aim },
      { subject: 'reconcile, nothing known', ms: runs.command.medianMs, ...byStore, aim },
      {
        subject: 'reconcile, tree unknown',
        ms: runs.engine.medianMs,
        reference: 'git ls-tree + readFile of the pointers',
        referenceMs: runs.files.medianMs,
      },
      {
        subject: 'git ls-tree + conditional gets by the store',
        ms: runs.store.medianMs,
        reference: 'git ls-tree alone',
        referenceMs: runs.tree.medianMs,
      },
    ],
    { runs },
  );
}

/** @param {{ repository: ReturnType<typeof writeRepository>, host: object, identity: string, open: Function }} world */
async function oneMerge({ repository, host, identity, open }) {
  const ours = await open('ours');
  const cache = new Map();
  const promoter = promoterOf({ host, identity, store: ours.store });
  const run = async (store, only) =>
    reconcile(
      { ...promoter, openStore: async () => store },
      { cache, propose: false, ...(only && { only }) },
    );
  await run(ours.store);

  // One alias under a recorder, to know the calls; then the rest of its slot, to be in a known state.
  repository.moveTo(repository.rounds[0]);
  const template = { model: 'model-0000', alias: 'slot-0' };
  const calls = [];
  expectOutcomes((await run(recording(ours.store, calls), [template])).results, { applied: 1 });
  await run(ours.store);

  const [bare, same] = [await open('bare'), await open('same')];
  const needed = [...calls.filter(({ method }) => method === 'get').slice(0, 1), ...calls.filter(isWrite)];
  const bareEtags = await etagsOf(bare.store, repository);
  const sameEtags = await etagsOf(same.store, repository);
  const next = counter();
  const aliasesOf = (slot) => repository.aliases.filter((each) => each.slot === slot);
  const byHand = async ({ store }, etags, sequence, slot) => {
    repository.listTree(repository.rounds[slot]);
    await readAll(store, [...etags.keys()], etags);
    await inParallel(aliasesOf(slot), concurrency, (alias) => replay(store, callsFor(sequence, alias)));
  };
  const runs = await interleave(
    {
      engine: async () => {
        const slot = next('engine');
        repository.moveTo(repository.rounds[slot]);
        const started = performance.now();
        const { results } = await run(ours.store);
        const ms = performance.now() - started;
        expectOutcomes(results, { applied: models, 'in-sync': repository.aliases.length - models });
        return ms;
      },
      needed: () => byHand(bare, bareEtags, needed, next('needed')),
      same: () => byHand(same, sameEtags, calls.slice(1), next('same')),
    },
    rounds,
  );
  const subject = `reconcile, ${models} of ${repository.aliases.length} to do`;
  report(
    subject,
    [
      {
        subject,
        ms: runs.engine.medianMs,
        reference: `git ls-tree + all conditional gets + ${summary(needed)} each`,
        referenceMs: runs.needed.medianMs,
        aim,
      },
      {
        subject,
        ms: runs.engine.medianMs,
        reference: `git ls-tree + all conditional gets + ${summary(calls.slice(1))} each, as the engine`,
        referenceMs: runs.same.medianMs,
      },
    ],
    { runs, calls: calls.map(({ method, key }) => ({ method, key })) },
  );
}

function promoterOf({ host, identity, store }) {
  return {
    snapshots: new Snapshots({ host, root: '', packs: new Map() }),
    repository: identity,
    openStore: async () => store,
    clock: systemClock,
    random: Math.random,
    admit: async () => {},
    newId: randomUUID,
    actor: 'bench',
    runUrl: undefined,
    signal: undefined,
  };
}

async function etagsOf(store, { aliases }) {
  const etags = new Map();
  for (const { model, alias } of aliases) {
    const key = pointerKey(model, alias);
    etags.set(key, (await store.get(key)).etag);
  }
  return etags;
}

/** @param {readonly string[]} keys @param {ReadonlyMap<string, string>} etags */
function readAll(store, keys, etags) {
  return inParallel(keys, concurrency, (key) => store.get(key, { ifNoneMatch: etags.get(key) }));
}

/** The template's calls for another alias. What is stored under a digest gets another name, as it would. */
function callsFor(sequence, { model, alias }) {
  return sequence.map((call) => {
    const key = call.key.replaceAll('model-0000', model).replaceAll('slot-0', alias);
    if (call.method !== 'create') return { ...call, key };
    return { ...call, key: key.replace(/[0-9a-f]{8}\.json$/, `-${model}-${alias}.json`) };
  });
}

function isWrite({ method }) {
  return method === 'create' || method === 'replace';
}

/** `3 get, 2 create, 1 replace` */
function summary(sequence) {
  const counts = Map.groupBy?.(sequence, ({ method }) => method) ?? groups(sequence);
  return [...counts].map(([method, each]) => `${each.length} ${method}`).join(', ');
}

function groups(sequence) {
  const counts = new Map();
  for (const call of sequence) counts.set(call.method, [...(counts.get(call.method) ?? []), call]);
  return counts;
}

/** Slots from 1 for each name: the warm-up takes the first. */
function counter() {
  const counts = new Map();
  return (name) => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts.get(name);
  };
}

/** @param {readonly { outcome: { kind: string } }[]} results @param {Record<string, number>} expected */
function expectOutcomes(results, expected) {
  const counts = {};
  for (const { outcome } of results) counts[outcome.kind] = (counts[outcome.kind] ?? 0) + 1;
  const wrong = Object.entries({ ...counts, ...expected }).some(
    ([kind, count]) => counts[kind] !== count || expected[kind] !== count,
  );
  if (!wrong) return;
  const broken = results.find(({ outcome }) => outcome.kind === 'broken' || outcome.kind === 'refused');
  throw new Error(`outcomes were ${JSON.stringify(counts)}: ${JSON.stringify(broken?.outcome)} ${broken?.outcome.error ?? ''}`); // prettier-ignore
}
