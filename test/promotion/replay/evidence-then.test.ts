// The evidence of then: what certainly was there, what came later, and what cannot be told apart.
import { describe, expect, it } from 'vitest';
import { evaluationsPrefix, manifestKey } from '../../../src/registry/keys.ts';
import { parseVersionNumber } from '../../../src/registry/names.ts';
import { creditRisk, metricOf, someDigest } from '../../builders/documents.ts';
import { repositoryFiles } from '../world.ts';
import { gate, only, Past } from './past.ts';

describe('the evidence of then', () => {
  const onOther = (auc: number, observedAt: string) => ({
    dataset: { name: 'other-holdout', digest: someDigest('other') },
    metrics: [metricOf('auc', auc)],
    observedAt,
  });
  const early = '2026-06-02T00:00:00.000Z';
  const late = '2026-06-05T00:00:00.000Z';
  const counting = (dataset: string) => ({
    'gates/auc.yaml': `evidence: {dataset: ${dataset}}\ngates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.7}\n`,
  });

  it('is not what was observed after the decision', async () => {
    const world = new Past();
    const one = await world.version(1, 0.75);
    await world.promoted(1);
    await world.evaluate(one, onOther(0.3, late));
    expect(only(await world.replayed())).toMatchObject({ differs: false, unknown: [] });
    expect(only(await world.replayed(counting('other-holdout')))).toMatchObject({
      differs: true,
      outcomes: ['inconclusive'],
      unknown: [],
    });
  });

  it('is not what was attached after it, however early it was observed: the policy of then would have counted it', async () => {
    const world = new Past();
    const one = await world.version(1, 0.75);
    await world.promoted(1);
    await world.evaluate(one, { metrics: [metricOf('auc', 0.3)], observedAt: early });
    expect(only(await world.replayed())).toMatchObject({ differs: false, outcomes: ['passed'], unknown: [] });
  });

  it('cannot be told where the policy of then left it out: nobody wrote down when it came', async () => {
    const world = new Past({ ...repositoryFiles, ...counting('credit-holdout') });
    const one = await world.version(1, 0.75);
    await world.promoted(1);
    await world.evaluate(one, onOther(0.75, early));
    const open = only(await world.replayed(counting('other-holdout')));
    expect(open).toMatchObject({ differs: null, demands: [{ id: 'auc', was: 'passed' }] });
    expect(open.outcomes.toSorted()).toEqual(['inconclusive', 'passed']);
    expect(open.unknown).toEqual([expect.stringMatching(/nobody wrote down whether it was there: evaluation [0-9a-f]{12} of credit-risk@1/)]); // prettier-ignore
  });

  it('can be told where it makes no difference whether it was there', async () => {
    const world = new Past({ ...repositoryFiles, ...counting('credit-holdout') });
    const one = await world.version(1, 0.75);
    await world.promoted(1);
    await world.evaluate(one, onOther(0.3, early));
    const refused = only(await world.replayed(counting('other-holdout')));
    expect(refused.differs).toBe(true);
    expect(refused.outcomes.toSorted()).toEqual(['failed', 'inconclusive']);
    expect(only(await world.replayed())).toMatchObject({ differs: false, unknown: [] });
  });

  it('is too open with more than four that may have been there', async () => {
    const world = new Past({ ...repositoryFiles, ...counting('credit-holdout') });
    const one = await world.version(1, 0.75);
    await world.promoted(1);
    for (const auc of [0.71, 0.72, 0.73, 0.74]) await world.evaluate(one, onOther(auc, early));
    expect(only(await world.replayed(counting('other-holdout'))).outcomes.length).toBe(2);
    await world.evaluate(one, onOther(0.75, early));
    expect(only(await world.replayed(counting('other-holdout')))).toMatchObject({
      differs: null,
      outcomes: [],
      unknown: [expect.stringContaining('nobody wrote down whether these were there')],
    });
  });

  it('is judged by its age of then', async () => {
    const world = new Past();
    await world.version(1, 0.75);
    await world.promoted(1);
    world.clock.set('2027-01-01T00:00:00.000Z');
    const fresh = (maxAge: string) => ({ 'gates/auc.yaml': `evidence: {maxAge: ${maxAge}}\ngates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.7}\n` }); // prettier-ignore
    // Observed at noon of the second of June, decided a day later.
    expect(only(await world.replayed(fresh('25h'))).differs).toBe(false);
    expect(only(await world.replayed(fresh('23h')))).toMatchObject({
      differs: true,
      demands: [{ change: expect.stringContaining('evidence: any → of the last 23h') }],
    });
  });

  it('is lost with what was seen then, and with the version itself: that is said, not guessed', async () => {
    for (const lost of ['evaluation', 'damaged', 'manifest'] as const) {
      const world = new Past();
      await world.version(1, 0.75);
      await world.promoted(1);
      const one = parseVersionNumber(1);
      const [evaluation = ''] = await world.keysBelow(evaluationsPrefix(creditRisk, one));
      if (lost === 'manifest') world.memory.tamper(manifestKey(creditRisk, one), null);
      else world.memory.tamper(evaluation, lost === 'damaged' ? new TextEncoder().encode('{}') : null);
      const replayed = only(await world.replayed());
      expect(replayed).toMatchObject({ differs: null, outcomes: [] });
      expect(replayed.unknown[0]).toMatch(lost === 'manifest' ? /no version credit-risk@1/ : /cannot be read any more: evaluation/); // prettier-ignore
    }
  });

  it('that lies there damaged and was not seen then may have come later', async () => {
    const world = new Past();
    await world.version(1, 0.75);
    await world.promoted(1);
    const prefix = evaluationsPrefix(creditRisk, parseVersionNumber(1));
    world.memory.tamper(`${prefix}${'a'.repeat(64)}.json`, new TextEncoder().encode('{}'));
    const replayed = only(await world.replayed());
    expect(replayed.differs).toBeNull();
    expect(replayed.outcomes.toSorted()).toEqual(['inconclusive', 'passed']);
  });

  it('without its report is known as far as times tell', async () => {
    const world = new Past();
    const one = await world.version(1);
    await world.evaluate(one, { metrics: [metricOf('auc', 0.75)], observedAt: early });
    await world.promoted(1);
    await world.evaluate(one, { metrics: [metricOf('auc', 0.3)], observedAt: late });
    for (const key of await world.keysBelow('reports/')) world.memory.tamper(key, null); // prettier-ignore
    const replayed = only(await world.replayed());
    expect(replayed.outcomes.toSorted()).toEqual(['inconclusive', 'passed']);
    expect(replayed.remarks).toContain('its report is lost: what was seen then is not known');
    expect(only(await world.replayed(gate('min: 0.9')))).toMatchObject({ differs: true });
  });
});
