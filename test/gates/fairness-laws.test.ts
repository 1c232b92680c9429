// Laws of the fairness gate in every mode, and of the intervals that only it has.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupOfTwo, pairedGroupOfTwo } from '../../src/gates/fairness/contrasts.ts';
import { gapDifferenceInterval } from '../../src/gates/fairness/gap-difference.ts';
import { binsOfGroup, calibrationEstimate } from '../../src/gates/fairness/group-calibration.ts';
import { ratesOf } from '../../src/gates/fairness/measures.ts';
import { modes } from '../../src/gates/inference/mode.ts';
import { expectedCalibrationError } from '../../src/gates/statistics/calibration.ts';
import { type Random, randomFrom } from '../../src/gates/statistics/random.ts';
import type { Confusion } from '../../src/registry/documents/evaluation.ts';
import { evidenceOf, groupsOf, judgeWith } from '../builders/evidence.ts';
import { pairedEvidence, type People } from './fairness-people.ts';

const any = { minPerGroup: 1, minPositives: 1, minNegatives: 1, minPredictedPositives: 1 };
const few = fc.nat({ max: 60 });
const counts: fc.Arbitrary<Confusion> = fc.record({ tp: few, fp: few, tn: few, fn: few });
const groups = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'toString'), counts, { minKeys: 1 });
const demands = [
  { demographicParityDifference: { max: 0.2, worseThanCurrentBy: 0.1 } },
  { equalizedOddsDifference: { max: 0.3, worseThanCurrentBy: 0.05 } },
  { predictiveParityDifference: { max: 0.3 }, accuracyDifference: { worseThanCurrentBy: 0.1 } },
  { demographicParityRatio: { min: 0.7 }, equalizedOddsRatio: { min: 0.5 } },
  {
    worstGroup: { metric: 'recall', min: 0.3 },
    noGroupWorseBy: { metric: 'falsePositiveRate', margin: 0.1 },
  },
] as const;
const policies = modes.flatMap((mode) =>
  demands.flatMap((demand) => [
    { mode, attribute: 'sex', ...any, ...demand },
    {
      mode,
      attribute: 'sex',
      minPerGroup: 20,
      minPositives: 5,
      minNegatives: 5,
      smallGroups: 'note',
      ...demand,
    },
  ]),
);

const versionOf = (of: Readonly<Record<string, Confusion>>) => ({ evaluations: [groupsOf('sex', of)] });
const turned = (of: Readonly<Record<string, Confusion>>) =>
  Object.fromEntries(Object.entries(of).toReversed());

describe.each(policies)('a fairness gate under %j', (written) => {
  const judge = judgeWith('fairness', written);

  it('does not depend on the order of groups, and says the same each time', () => {
    fc.assert(
      fc.property(groups, fc.option(groups), (now, then) => {
        const before = then === null ? null : versionOf(then);
        const judged = judge(evidenceOf(versionOf(now), before));
        const again = judge(
          evidenceOf(versionOf(turned(now)), then === null ? null : versionOf(turned(then))),
        );
        expect(again.checks).toEqual(judged.checks);
      }),
      { numRuns: 10 },
    );
  });

  it('has an interval around every number that it judges, and a reason and a remedy', () => {
    fc.assert(
      fc.property(groups, groups, (now, then) => {
        for (const check of judge(evidenceOf(versionOf(now), versionOf(then))).checks) {
          expect(check.reason).not.toMatch(/NaN|undefined|\[object/);
          if (check.verdict === 'inconclusive') expect(check.remedy ?? '').not.toBe('');
          const { inference } = check;
          if (inference === undefined) continue;
          expect(inference.low).toBeLessThanOrEqual(inference.estimate + 1e-12);
          expect(inference.high).toBeGreaterThanOrEqual(inference.estimate - 1e-12);
          expect(inference.low).toBeLessThan(inference.high);
        }
      }),
      { numRuns: 10 },
    );
  });
});

/** The bad end of a gap moves away from the good one by a person at a time. */
const widening = fc.record({
  n: fc.integer({ min: 20, max: 400 }),
  share: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
  more: fc.integer({ min: 1, max: 200 }),
  others: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
});

describe.each(modes)('in mode %s', (mode) => {
  it.each([
    { demographicParityDifference: { max: 0.2 } },
    { demographicParityRatio: { min: 0.7 } },
    { demographicParityDifference: { worseThanCurrentBy: 0.1 } },
    { noGroupWorseBy: { metric: 'selectionRate', margin: 0.1 } },
    { worstGroup: { metric: 'selectionRate', min: 0.2 } },
  ])('what fails by %j fails still where the worst group is worse', (demand) => {
    const judge = judgeWith('fairness', { mode, attribute: 'sex', ...any, ...demand });
    fc.assert(
      fc.property(widening, ({ n, share, more, others }) => {
        const least = Math.round(n * share);
        const of = (successes: number): Confusion => ({ tp: 0, fp: successes, tn: n - successes, fn: 0 });
        const between = Object.fromEntries(others.map((at, index) => [`o${index}`, of(Math.round(least + at * (n - least)))])); // prettier-ignore
        const before = versionOf({ ...between, best: of(n - 1), worst: of(Math.min(n - 1, least + 10)) });
        const at = (successes: number) => judge(evidenceOf(versionOf({ ...between, best: of(n - 1), worst: of(Math.max(0, successes)) }), before)).verdict; // prettier-ignore
        if (at(least) === 'failed') expect(at(least - more)).toBe('failed');
        if (at(least - more) === 'passed') expect(at(least)).toBe('passed');
      }),
      { numRuns: 25 },
    );
  });

  it('predictions in another order say the same', async () => {
    const people: readonly People[] = ['f', 'm', 'x'].flatMap((sex, at): People[] => [
      { n: 30 + 5 * at, of: { sex }, label: 1, decision: 1, before: 0 },
      { n: 40, of: { sex }, label: 1, decision: 0, before: 0 },
      { n: 45, of: { sex }, label: 0, decision: 0, before: 1 },
      { n: 35, of: { sex }, label: 0, decision: 1 },
    ]);
    const judge = judgeWith('fairness', {
      mode,
      attribute: 'sex',
      equalizedOddsDifference: { max: 0.2, worseThanCurrentBy: 0.1 },
      noGroupWorseBy: { metric: 'precision', margin: 0.05 },
      calibrationWithinGroups: { maxError: 0.2 },
    });
    const one = judge(await pairedEvidence(people));
    expect(judge(await pairedEvidence(people.toReversed())).checks).toEqual(one.checks);
    expect(JSON.stringify(judge(await pairedEvidence(people)))).toBe(JSON.stringify(one));
  });
});

describe('the interval of a difference of gaps', () => {
  const rates = ratesOf.demographicParityDifference;

  /** `n` people of a group, selected with these chances by candidate and current version, mostly the same ones. */
  function drawn(
    random: Random,
    name: string,
    { n, now, before }: { n: number; now: number; before: number },
  ): GroupOfTwo {
    const both = Math.min(now, before) * 0.9;
    const cells = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    for (let person = 0; person < n; person += 1) {
      const u = random.uniform();
      if (u < both) cells.both += 1;
      else if (u < now) cells.onlyFirst += 1;
      else if (u < now + before - both) cells.onlySecond += 1;
      else cells.neither += 1;
    }
    return pairedGroupOfTwo(name, { positives: cells, negatives: { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 } }); // prettier-ignore
  }

  it.each([
    ['of equal groups', [0.3, 0.3, 0.3], [0.3, 0.3, 0.3]],
    ['that came about', [0.4, 0.3], [0.3, 0.3]],
    ['that went away', [0.3, 0.3], [0.4, 0.3]],
    ['that turned round', [0.4, 0.3], [0.3, 0.4]],
    ['that stayed', [0.4, 0.3, 0.35], [0.4, 0.3, 0.35]],
  ] as const)('%s misses the truth on either side in no more than 5 of 100 draws', (name, now, then) => {
    const spread = (all: readonly number[]) => Math.max(...all) - Math.min(...all);
    const truth = spread(now) - spread(then);
    const random = randomFrom(`gaps ${name}`);
    const draws = 400;
    let [above, below] = [0, 0];
    for (let draw = 0; draw < draws; draw += 1) {
      const all = now.map((chance, at) =>
        drawn(random, `g${at}`, { n: 300, now: chance, before: then[at] ?? 0 }),
      );
      const { low, high } = gapDifferenceInterval(rates, { candidate: all, current: all }, 0.9) ?? { low: 1, high: -1 }; // prettier-ignore
      if (low > truth) above += 1;
      if (high < truth) below += 1;
    }
    // Three standard errors of 400 draws beyond 5 %.
    expect(above / draws).toBeLessThan(0.083);
    expect(below / draws).toBeLessThan(0.083);
  });

  it('is narrower by example than by counts where both select the same people', () => {
    const paired = ['a', 'b'].map((name) => drawn(randomFrom(name), name, { n: 500, now: 0.3, before: 0.3 }));
    const unpaired = paired.map((group): GroupOfTwo => ({ name: group.name, candidate: group.candidate, current: group.current, pairs: null })); // prettier-ignore
    const widthOf = (all: readonly GroupOfTwo[]) => {
      const { low, high } = gapDifferenceInterval(rates, { candidate: all, current: all }, 0.9) ?? { low: -1, high: 1 }; // prettier-ignore
      return high - low;
    };
    expect(widthOf(paired)).toBeLessThan(0.75 * widthOf(unpaired));
  });
});

describe('the calibration error of a group', () => {
  function scored(random: Random, n: number, off: number) {
    const scores = Float64Array.from({ length: n }, () => 0.05 + 0.85 * random.uniform());
    const labels = Uint8Array.from(scores, (score) => (random.uniform() < score + off ? 1 : 0));
    return binsOfGroup({ name: 'g', labels, scores }, 10);
  }

  it.each([
    [200, 0],
    [200, 0.05],
    [1_000, 0.05],
  ])(
    'of %i people and off by %f has an interval that holds it, and less bias than the plain one',
    (n, off) => {
      const random = randomFrom(`calibration ${n} ${off}`);
      const draws = 200;
      let [above, below, plain, corrected] = [0, 0, 0, 0];
      for (let draw = 0; draw < draws; draw += 1) {
        const bins = scored(random, n, off);
        const estimate = calibrationEstimate(bins);
        const interval = estimate?.intervalAt(0.9) ?? { low: 1, high: 0, level: 0.9 };
        if ('kind' in interval) continue;
        if (interval.low > off) above += 1;
        if (interval.high < off) below += 1;
        plain += (expectedCalibrationError(bins) ?? 1) / draws;
        corrected += (estimate?.value ?? 1) / draws;
      }
      expect(above / draws).toBeLessThan(0.1);
      expect(below / draws).toBeLessThan(0.1);
      expect(Math.abs(corrected - off)).toBeLessThan(Math.abs(plain - off));
    },
  );

  it('of scores that are all alike, and right, is not certain to be 0', () => {
    const bins = binsOfGroup({ name: 'g', labels: new Uint8Array(100), scores: new Float64Array(100) }, 10);
    const interval = calibrationEstimate(bins)?.intervalAt(0.9);
    expect(interval).toMatchObject({ low: 0 });
    expect(interval !== undefined && 'high' in interval ? interval.high : 0).toBeGreaterThan(0.01);
  });
});
