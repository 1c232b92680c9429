// What sample each gate needs: against closed forms, the published example, and draws.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bindGate, gateNames } from '../../src/gates/all-gates.ts';
import { aucDeviation } from '../../src/gates/eval-threshold/metric-noise.ts';
import { type Expected, percentText, type SamplePlan } from '../../src/gates/sampling.ts';
import { newcombeInterval } from '../../src/gates/statistics/intervals.ts';
import {
  deviationOfPairs,
  samplesForNonInferiority,
  samplesToBoundQuantile,
  samplesToShow,
} from '../../src/gates/statistics/power.ts';
import { randomFrom } from '../../src/gates/statistics/random.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import type { Evaluation } from '../../src/registry/documents/evaluation.ts';
import { evaluationOf, manifestOf, metricOf } from '../builders/documents.ts';
import { groupsOf, latencyOf, sliceOf } from '../builders/evidence.ts';

const live = (overrides: Partial<Evaluation>) => evaluationOf(manifestOf(), overrides);

function plansOf(gate: string, written: unknown, expected: Partial<Expected> = {}): readonly SamplePlan[] {
  const bound = bindGate(gate, written);
  if (bound.ok) return bound.planSample({ live: [], ...expected });
  throw new Error(bound.issues.map(({ message }) => message).join('\n'));
}

function onlyPlan(gate: string, written: unknown, expected: Partial<Expected> = {}): SamplePlan {
  const [first, ...others] = plansOf(gate, written, expected);
  if (first === undefined || others.length > 0) throw new Error(`${others.length + 1} plans, expected one`);
  return first;
}

const likely = ({ likely: each }: SamplePlan) => each.map(({ n }) => n);
const notesOf = ({ notes }: SamplePlan) => notes.join('\n');

describe.each(gateNames)('the plans of %s', (gate) => {
  const page = readFileSync(new URL(`../../gates/${gate}.md`, import.meta.url), 'utf8');
  const policy = z.object({ gates: z.record(z.string(), z.looseObject({ gate: z.string() })) });
  const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].flatMap(([, text = '']) =>
    Object.values(policy.parse(parseYaml(text, `${gate}.md`).value).gates).map(({ gate: _, ...rest }) => rest),
  );
  const measured = live({
    metrics: [metricOf('auc', 0.78), metricOf('accuracy', 0.9), metricOf('mae', 0.08)],
    slices: [sliceOf('region', 'EU', 0.7)],
    latency: latencyOf(),
    ...groupsOf('sex', { f: { tp: 30, fp: 10, tn: 150, fn: 10 }, m: { tp: 40, fp: 20, tn: 200, fn: 30 } }),
  });

  it.each(examples.map((written) => [JSON.stringify(written), written] as const))('are numbers for %s', (_, written) => {
    for (const expected of [{}, { live: [measured] }, { live: [measured], rate: 0.5 }, { rate: 1 }, { rate: 0 }]) {
      for (const plan of plansOf(gate, written, expected)) {
        const numbers = [plan.toPass, plan.toFail, plan.toShow, plan.toRefute, plan.had, ...likely(plan)];
        for (const n of numbers) if (n !== null) expect(Number.isSafeInteger(n) && n >= 0, `${n}`).toBe(true);
        const [eighty, ninety] = likely(plan);
        if (typeof eighty === 'number' && typeof ninety === 'number') expect(ninety).toBeGreaterThanOrEqual(eighty);
        if (plan.toShow !== null && typeof eighty === 'number') expect(eighty).toBeGreaterThanOrEqual(plan.toShow);
        expect(plan.notes.length).toBeGreaterThan(0);
        expect([plan.demand, plan.assumed, ...plan.notes].join('\n')).not.toMatch(/NaN|undefined|Infinity|\.\n/);
      }
    }
  });
}); // prettier-ignore

describe('the sample of an eval-threshold gate', () => {
  it('of a share is that of its one-sided Wilson bound', () => {
    const plan = onlyPlan('eval-threshold', { metric: 'accuracy', min: 0.9 }, { rate: 0.92 });
    const demand = { threshold: 0.9, side: 'at-least', confidence: 0.95, method: 'wilson' } as const;
    expect(plan).toMatchObject({ of: 'examples', toPass: 1, toFail: 1, toShow: 25, toRefute: 1 });
    expect(likely(plan)).toEqual([0.8, 0.9].map((power) => samplesToShow(demand, 0.92, power)));
    expect(plan.assumed).toBe('accuracy is 0.92');
    const most = onlyPlan('eval-threshold', { metric: 'fpr', max: 0.1 }, { rate: 0.05 });
    expect(most).toMatchObject({ of: 'negative examples', toShow: 25 });
  });

  it('of what does not meet the limit is not found, and said', () => {
    const plan = onlyPlan('eval-threshold', { metric: 'accuracy', min: 0.9 }, { rate: 0.88 });
    expect(likely(plan)).toEqual([null, null]);
    expect(notesOf(plan)).toContain('accuracy of 0.88 does not meet it');
  });

  it('takes value and sample from what is live, and prefers what it is told', () => {
    const evaluation = live({ metrics: [metricOf('accuracy', 0.92, { n: 4_000 })] });
    const written = { metric: 'accuracy', min: 0.9 };
    expect(onlyPlan('eval-threshold', written, { live: [evaluation] })).toEqual({
      ...onlyPlan('eval-threshold', written, { rate: 0.92 }),
      had: 4_000,
      notes: expect.arrayContaining([expect.stringContaining('with 4,000')]),
    });
    expect(onlyPlan('eval-threshold', written, { live: [evaluation], rate: 0.95 }).assumed).toBe('accuracy is 0.95'); // prettier-ignore
    expect(onlyPlan('eval-threshold', { ...written, split: 'other' }, { live: [evaluation] }).had).toBeNull();
  });

  it('of an AUC follows from the published standard error', () => {
    // Hanley and McNeil (1982): 51 abnormal and 58 normal images, area 0.893, standard error 0.032.
    const deviation = aucDeviation(0.893, 51 / 109) ?? Number.NaN;
    expect(deviation / Math.sqrt(109)).toBeCloseTo(0.032, 3);
    expect(aucDeviation(0.8, 0)).toBeUndefined();
    expect(aucDeviation(1, 0.5)).toBeUndefined();
    const plan = onlyPlan('eval-threshold', { metric: 'roc_auc', min: 0.7 }, { rate: 0.75, positives: 0.2 });
    expect(plan.assumed).toBe('roc_auc is 0.75, and 0.2 of the labels are positive');
    expect(likely(plan)).toEqual(
      [0.8, 0.9].map(
        (power) =>
        samplesForNonInferiority({ deviation: aucDeviation(0.75, 0.2) ?? 0, margin: 0, expectedGain: 0.05, alpha: 0.05, power }), // prettier-ignore
      ),
    );
  });

  it('takes the share of positive labels from the groups of what is live', () => {
    const evaluation = live({
      metrics: [metricOf('auc', 0.75)],
      ...groupsOf('sex', { f: { tp: 10, fp: 0, tn: 60, fn: 10 }, m: { tp: 0, fp: 0, tn: 20, fn: 0 } }),
    });
    expect(onlyPlan('eval-threshold', { metric: 'auc', min: 0.7 }, { live: [evaluation] }).assumed).toContain('0.2 of the labels'); // prettier-ignore
  });

  it('of any metric follows from a registered standard error, and without one is not known', () => {
    const unknown = onlyPlan('eval-threshold', { metric: 'mae', max: 0.08 }, { rate: 0.07 });
    expect(likely(unknown)).toEqual([null, null]);
    expect(notesOf(unknown)).toContain('how far mae scatters is not known before it is measured');
    const evaluation = live({
      metrics: [metricOf('mae', 0.07, { n: 100, standardError: 0.01, better: 'lower' })],
    });
    const known = onlyPlan('eval-threshold', { metric: 'mae', max: 0.08 }, { live: [evaluation] });
    expect(likely(known)).toEqual([619, 857]);
    expect(notesOf(known)).toContain('0.01 with 100');
  });

  it('of a margin is that of two versions with nothing in common, and of pairs where it is said how often they differ', () => {
    const written = { metric: 'accuracy', worseThanCurrentBy: 0.01 };
    const apart = onlyPlan('eval-threshold', written, { rate: 0.9 });
    const paired = onlyPlan('eval-threshold', written, { rate: 0.9, disagreement: 0.05 });
    const plan = (deviation: number) =>
      [0.8, 0.9].map((power) => samplesForNonInferiority({ deviation, margin: 0.01, expectedGain: 0, alpha: 0.05, power })); // prettier-ignore
    expect(likely(apart)).toEqual(plan(Math.sqrt(2 * 0.9 * 0.1)));
    expect(likely(paired)).toEqual(plan(deviationOfPairs(0.05, 0)));
    expect(notesOf(apart)).toContain('--disagreement');
    expect(notesOf(paired)).not.toContain('--disagreement');
    const percent = onlyPlan(
      'eval-threshold',
      { metric: 'accuracy', worseThanCurrentBy: '10%' },
      { rate: 0.9 },
    );
    expect(likely(percent)).toEqual(
      [0.8, 0.9].map((power) => samplesForNonInferiority({ deviation: Math.sqrt(0.18), margin: 0.09, expectedGain: 0, alpha: 0.05, power })), // prettier-ignore
    );
  });

  it('says how often two equal versions differ by more than the margin, as draws do', () => {
    const evaluation = live({ metrics: [metricOf('accuracy', 0.9, { n: 500 })] });
    const plan = onlyPlan(
      'eval-threshold',
      { metric: 'accuracy', worseThanCurrentBy: 0.02 },
      { live: [evaluation] },
    );
    const [, share = ''] = /to the worse in (\S+) % of draws/.exec(notesOf(plan)) ?? [];
    const random = randomFrom('equal versions');
    const draw = () => Array.from({ length: 500 }, () => (random.uniform() < 0.9 ? 1 : 0)).reduce<number>((sum, each) => sum + each, 0) / 500; // prettier-ignore
    let worse = 0;
    for (let round = 0; round < 4_000; round += 1) if (draw() - draw() > 0.02 + 1e-9) worse += 1;
    expect(Math.abs(Number(share) - (100 * worse) / 4_000)).toBeLessThan(3);
  });

  it('is of each slice where slices are compared, and knows the smallest', () => {
    const slices = [sliceOf('region', 'EU', 0.78, 900), sliceOf('region', 'US', 0.78, 300)];
    const evaluation = live({ metrics: [metricOf('auc', 0.78)], slices });
    const plan = onlyPlan(
      'eval-threshold',
      { metric: 'auc', slices: { region: 0.02 } },
      { live: [evaluation] },
    );
    expect(plan).toMatchObject({ had: 300, demand: 'auc not worse than current by more than 0.02, in each slice by region' }); // prettier-ignore
    expect(notesOf(plan)).toContain('on 300 examples');
  });

  it('of all metrics is one plan each, of those that are live', () => {
    const evaluation = live({ metrics: [metricOf('auc', 0.78), metricOf('accuracy', 0.9)] });
    const written = { metric: 'all', worseThanCurrentBy: '2%' };
    expect(plansOf('eval-threshold', written, { live: [evaluation] }).map(({ demand }) => demand)).toEqual([
      'accuracy not worse than current by more than 2%',
      'auc not worse than current by more than 2%',
    ]);
    expect(plansOf('eval-threshold', written)).toEqual([]);
  });
});

describe('the sample of a latency gate', () => {
  it('of a quantile is what bounds it at all, and what bounds it below the limit', () => {
    const plan = onlyPlan('latency', { p99: { max: '5ms' } });
    expect(plan).toMatchObject({ of: 'answered requests', toPass: 299, toFail: 299, toShow: 299, toRefute: 1, had: null }); // prettier-ignore
    expect(plan.assumed).toBe('99.5 % of requests keep the limit');
    expect(likely(plan)).toEqual(
      [0.8, 0.9].map((power) => samplesToBoundQuantile({ quantile: 0.99, confidence: 0.95, withinLimit: 0.995 }, power)), // prettier-ignore
    );
    expect(onlyPlan('latency', { p50: { max: '5ms' } })).toMatchObject({ toShow: 5, toRefute: 5 });
    expect(likely(onlyPlan('latency', { p99: { max: '5ms' } }, { rate: 0.98 }))).toEqual([null, null]);
  });

  it('is what the policy asks for, with a word where that proves little', () => {
    const plan = onlyPlan('latency', { p99: { max: '5ms' }, minRequests: 100 });
    expect(plan).toMatchObject({ toPass: 100, toFail: 100, toShow: 299 });
    expect(notesOf(plan)).toContain('a pass on 100 requests proves little');
    expect(notesOf(onlyPlan('latency', { p99: { max: '5ms' }, minRequests: 299 }))).not.toContain(
      'proves little',
    );
  });

  it('of an error rate is that of its exact bound; a rate of 0 is never shown', () => {
    const plan = onlyPlan('latency', { errorRate: { max: '0.1%' } }, { rate: 0.0001 });
    expect(plan).toMatchObject({ of: 'requests', toPass: 2_995, toShow: 2_995, toRefute: 1 });
    const none = onlyPlan('latency', { errorRate: { max: 0 } });
    expect(none).toMatchObject({ toPass: 299, toShow: null, toRefute: null });
    expect(notesOf(none)).toContain('shown by no number');
  });

  it('of a margin is known only once it is measured twice', () => {
    const plan = onlyPlan(
      'latency',
      { p99: { worseThanCurrentBy: '10%' } },
      { live: [live({ latency: latencyOf() })] },
    );
    expect(plan).toMatchObject({ toPass: 299, toShow: null, had: 3_000 });
    expect(notesOf(plan)).toContain('measure it twice');
  });

  it('takes only what was measured on the demanded hardware', () => {
    const written = { p99: { max: '5ms' }, hardware: 'other' };
    expect(onlyPlan('latency', written, { live: [live({ latency: latencyOf() })] }).had).toBeNull();
  });
});

describe('the sample of a fairness gate', () => {
  const parity = (limit: object, more: object = {}) => ({ attribute: 'sex', ...limit, ...more });

  it('is the least with which the interval of two equal groups fits the limit', () => {
    const plan = onlyPlan('fairness', parity({ demographicParityDifference: { max: 0.1 } }), { rate: 0.3 });
    const reach = (n: number) => newcombeInterval({ successes: 0.3 * n, n }, { successes: 0.3 * n, n }, 0.9)?.high ?? 1; // prettier-ignore
    const least = plan.toShow ?? 0;
    expect(reach(least)).toBeLessThanOrEqual(0.1);
    expect(reach(least - 1)).toBeGreaterThan(0.1);
    expect(plan).toMatchObject({ of: 'people in each group', toPass: 100, toFail: 100 });
    expect(notesOf(plan)).toContain('reaches 0.106 to either side');
    // ((1.645 + z of (1 + power) / 2) · √(2 · 0.3 · 0.7) / 0.1)², for both ends.
    expect(likely(plan)).toEqual([360, 455]);
  });

  it('says how often two groups that are treated alike lie further apart, as published draws do', () => {
    // Of 2 groups of 100 with one selection rate of 30 %, the ratio falls below 0.8 in 30 % of draws, and 95 % of
    // differences are below 0.130.
    const ratio = onlyPlan('fairness', parity({ demographicParityRatio: { min: 0.8 } }), { rate: 0.3 });
    expect(notesOf(ratio)).toContain('falls below 0.8 in 30 % of draws');
    const difference = onlyPlan('fairness', parity({ demographicParityDifference: { max: 0.13 } }), {
      rate: 0.3,
    });
    const [, share = ''] = /in (\S+) % of draws/.exec(notesOf(difference)) ?? [];
    expect(Math.abs(Number(share) - 5)).toBeLessThan(1);
  });

  it('counts for equalized odds the positives and the negatives of each group', () => {
    const plans = plansOf('fairness', parity({ equalizedOddsDifference: { max: 0.1 } }, { minPositives: 40, minNegatives: 50 })); // prettier-ignore
    expect(plans.map(({ of, toPass }) => [of, toPass])).toEqual([
      ['positives in each group', 40],
      ['negatives in each group', 50],
    ]);
    expect(plans[0]?.assumed).toContain('where it scatters most');
  });

  it('takes rates and sizes from what is live', () => {
    const groups = { f: { tp: 30, fp: 10, tn: 150, fn: 10 }, m: { tp: 60, fp: 20, tn: 200, fn: 20 } };
    const evaluation = live(groupsOf('sex', groups));
    const plan = onlyPlan('fairness', parity({ equalOpportunityDifference: { max: 0.1 } }), {
      live: [evaluation],
    });
    expect(plan).toMatchObject({ had: 40, assumed: expect.stringContaining('true positive rate is 0.75') });
    expect(onlyPlan('fairness', { attribute: 'all', demographicParityRatio: { min: 0.8 } }, { live: [evaluation] }).had).toBe(200); // prettier-ignore
  });
});

it('shares are written with what is left to either end', () => {
  expect([0, 0.0004, 0.31, 0.056, 0.995, 0.9995, 1].map(percentText)).toEqual([
    '0 %',
    'less than 0.1 %',
    '31 %',
    '5.6 %',
    '99.5 %',
    '99.95 %',
    '100 %',
  ]);
});
