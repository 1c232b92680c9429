// Past decisions judged again by another policy: which would be made otherwise, and why.
import { describe, expect, it } from 'vitest';
import { replayAlias } from '../../../src/promotion/replay/replay-alias.ts';
import { creditRisk, production } from '../../builders/documents.ts';
import { asks, repositoryFiles } from '../world.ts';
import { asBefore, gate, only, outcomes, Past } from './past.ts';

/** 1 goes live, 2 is refused, 3 goes live, a rollback to 1, an alias that ended and came back. */
async function eventful(): Promise<Past> {
  const world = new Past();
  for (const [version, auc] of [
    [1, 0.75],
    [2, 0.71],
    [3, 0.76],
    [4, 0.757],
  ] as const)
    // prettier-ignore
    await world.version(version, auc);
  for (const version of [1, 2, 3]) await world.promoted(version);
  await world.rollBack();
  await world.promoted(4, asks(4, { lift: 3 }));
  await world.promoted(0, 'removed: true\nreason: no longer needed\n');
  await world.promoted(3, asks(3, { reason: 'back again' }));
  return world;
}

describe('replaying past decisions', () => {
  it('by the policy of then makes every one as it was made', async () => {
    const world = await eventful();
    expect(outcomes(await world.replayed())).toEqual([
      [1, 1, 'passed', 'passed', false],
      [null, 2, 'failed', 'failed', false],
      [2, 3, 'passed', 'passed', false],
      [4, 4, 'passed', 'passed', false],
      [6, 3, 'passed', 'passed', false],
    ]);
  });

  it('says which a changed policy would have made otherwise, which demand decides, and what changed of it', async () => {
    const world = await eventful();
    const replayed = await world.replayed(gate('min: 0.7, max: 0.755, worseThanCurrentBy: 0.1'));
    expect(outcomes(replayed)).toEqual([
      [1, 1, 'passed', 'passed', false],
      [null, 2, 'failed', 'passed', true],
      [2, 3, 'passed', 'failed', true],
      [4, 4, 'passed', 'failed', true],
      [6, 3, 'passed', 'failed', true],
    ]);
    expect(replayed.replayed[1]?.demands).toEqual([
      {
        id: 'auc',
        gate: 'eval-threshold',
        was: 'failed',
        now: ['passed'],
        reasonThen: expect.stringMatching(/^auc: 0\.71 /),
        reason: null,
        change: 'max: 0.755 is new, worseThanCurrentBy: 0.01 → 0.1',
      },
    ]);
    expect(replayed.replayed[2]?.demands).toMatchObject([
      { was: 'passed', now: ['failed'], reason: expect.stringContaining('0.755'), reasonThen: null },
    ]);
  });

  it('compares with what was live then, also after a removal', async () => {
    const world = await eventful();
    const { replayed } = await world.replayed(gate('min: 0.7, worseThanCurrentBy: 0.001'));
    expect(replayed.map(({ decision }) => decision.current?.version ?? null)).toEqual([null, 1, 1, 1, 4]);
    expect(replayed.map(({ differs }) => differs)).toEqual([false, false, false, false, false]);
  });

  it('knows without the report what was live before a removal', async () => {
    const world = await eventful();
    for (const key of await world.keysBelow('reports/')) world.memory.tamper(key, null);
    const { replayed, left } = await world.replayed();
    expect(replayed.map(({ decision }) => decision.current?.version ?? null)).toEqual([null, 1, 1, 4]);
    expect(left).toEqual([
      expect.stringContaining('one more was refused, and what was stored of it cannot be read'),
    ]);
  });

  it('shows a demand that is new and does not pass, and not one that came or went and passes', async () => {
    const world = new Past();
    await world.version(1, 0.75);
    await world.promoted(1);
    const more = (text: string) => ({ 'gates/auc.yaml': `gates:\n  auc: {gate: eval-threshold, metric: auc, ${asBefore}}\n  ${text}\n` }); // prettier-ignore
    const strict = only(await world.replayed(more('p99: {gate: latency, p99: {max: 5ms}}')));
    expect(strict).toMatchObject({
      differs: true,
      outcomes: ['inconclusive'],
      demands: [{ id: 'p99', was: null, now: ['inconclusive'], change: 'it is demanded now' }],
    });
    const lax = only(await world.replayed(more('schema: {gate: signature}')));
    expect(lax).toMatchObject({ differs: false, demands: [] });
  });

  it('names refusals that no gate judged as left out', async () => {
    const world = new Past();
    await world.version(1, 0.75);
    await world.promoted(1);
    await world.promoted(9);
    const { replayed, left } = await world.replayed();
    expect(replayed).toHaveLength(1);
    expect(left).toEqual([expect.stringContaining('one more was refused before any gate judged')]);
  });
});

it('an alias that is not listed any more would be refused for that, and a refusal stays one', async () => {
  const world = await eventful();
  const replayed = await replayAlias({
    model: creditRisk,
    alias: production,
    store: world.store,
    home: world.store,
    snapshots: world.promoter().snapshots,
    policy: { unlisted: 'not listed' },
    storeOf: async () => world.store,
  });
  expect(replayed.replayed.map(({ differs }) => differs)).toEqual([true, false, true, true, true]);
  expect(replayed.replayed[0]?.remarks).toEqual(['not listed']);
});

describe('replaying against consumers', () => {
  const signature = {
    'gates/auc.yaml':
      'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.7}\n  schema: {gate: signature}\n',
  };

  it.each([
    ['reads what the version returns', 'score', false],
    ['reads what it does not return', 'label', true],
  ])('counts one that %s, as the commit of then declared it', async (_what, field, differs) => {
    const app = `sends: []\nreads: [${field}]\n`;
    const world = new Past({ ...repositoryFiles, 'consumers/credit-risk/app.yaml': app });
    await world.version(1, 0.75);
    await world.promoted(1);
    const later = { ...signature, 'consumers/credit-risk/app.yaml': 'sends: []\nreads: [other]\n' };
    expect(only(await world.replayed(later))).toMatchObject({
      differs,
      outcomes: [differs ? 'failed' : 'passed'],
    });
  });
});
