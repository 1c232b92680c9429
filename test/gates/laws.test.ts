// Laws of every gate: what must hold whatever was measured.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { foldVerdicts } from '../../src/gates/verdict.ts';
import { type Evaluation, evaluationDocument } from '../../src/registry/documents/evaluation.ts';
import { metricOf, signatureOf, someDigest } from '../builders/documents.ts';
import { evidenceOf, judgeWith, latencyOf, type VersionParts } from '../builders/evidence.ts';

const policies: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  [
    'eval-threshold',
    { metric: 'auc', min: 0.5, max: 0.99, worseThanCurrentBy: 0.01, slices: { region: '5%' } },
  ],
  ['eval-threshold', { metric: 'all', worseThanCurrentBy: '2%', slices: { region: 0.05 } }],
  ['latency', { p99: { max: '50ms', worseThanCurrentBy: '10%' }, throughput: { min: 1, worseThanCurrentBy: '10%' }, errorRate: { max: '1%' } }], // prettier-ignore
  ['latency', { p50: { worseThanCurrentBy: '1ms' }, hardware: 'c7i.large', minRequests: 10 }],
  ['fairness', { attribute: 'sex', equalizedOddsDifference: { max: 0.2, worseThanCurrentBy: 0.05 }, demographicParityRatio: { min: 0.8 } }], // prettier-ignore
  ['fairness', { attribute: 'all', equalOpportunityRatio: { min: '50%' }, minPerGroup: 1, minPositives: 1 }],
  ['signature', {}],
];

/** What documents hold: integers beyond 2^53 - 1 are refused there. */
function exact(constraints: fc.DoubleConstraints): fc.Arbitrary<number> {
  return fc
    .double({ noNaN: true, noDefaultInfinity: true, ...constraints })
    .filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value));
}

const number = fc.oneof(exact({}), exact({ min: 0, max: 1 }));
const few = fc.nat({ max: 400 });
const metric = fc.record(
  {
    name: fc.constantFrom('auc', 'f1', 'toString'),
    value: number,
    better: fc.constantFrom('higher' as const, 'lower' as const),
    n: few,
  },
  { requiredKeys: ['name', 'value', 'better'] },
);
const metrics = fc.array(metric, { maxLength: 4 });
const counts = fc.record({ tp: few, fp: few, tn: few, fn: few });

const evaluation: fc.Arbitrary<Partial<Evaluation>> = fc.record(
  {
    dataset: fc.constantFrom('a', 'b').map((name) => ({ name: 'holdout', digest: someDigest(name) })),
    split: fc.constantFrom('test', 'train'),
    metrics,
    slices: fc.array(
      fc.record({
        where: fc.dictionary(fc.constantFrom('region', 'sex'), fc.constantFrom('EU', 'US', 'hasOwnProperty')),
        n: few,
        metrics,
      }),
      { maxLength: 4 },
    ),
    groups: fc.dictionary(
      fc.constantFrom('sex', 'age', 'valueOf'),
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'toString'), counts),
    ),
    latency: fc
      .record({
        hardware: fc.constantFrom('c7i.large', 'laptop'),
        load: fc.dictionary(
          fc.constantFrom('concurrency', 'valueOf'),
          fc.oneof(fc.string({ maxLength: 5 }), number, fc.boolean()),
        ),
        requests: few,
        errors: few,
        durationSeconds: fc.oneof(fc.constant(undefined), exact({ min: 1e-9 })), // prettier-ignore
        quantilesMs: fc.dictionary(fc.constantFrom('p50', 'p95', 'p99'), exact({ min: 0 })), // prettier-ignore
      })
      .map((said) => latencyOf(said)),
  },
  { requiredKeys: ['metrics'] },
);

const version: fc.Arbitrary<VersionParts> = fc.record({
  evaluations: fc.array(evaluation, { maxLength: 3 }),
  manifest: fc.constantFrom(
    {},
    { signature: undefined },
    { signature: signatureOf({ outputs: null }) },
    { signature: signatureOf({ inputs: { kind: 'tensors', tensors: [] } }) },
  ),
  problems: fc.constantFrom([], [{ key: 'evaluations/x', kind: 'unusable' as const, reason: 'not JSON' }]),
});

const evidence = fc
  .tuple(version, fc.option(version))
  .map(([candidate, current]) => evidenceOf(candidate, current));

describe.each(policies)('%s under %j', (gate, written) => {
  const judge = judgeWith(gate, written);

  it('judges whatever is a whole evaluation, and says why and what to do', () => {
    fc.assert(
      fc.property(evidence, (all) => {
        for (const { evaluation: each } of all.candidate.evaluations) evaluationDocument.parse(each);
        const { verdict, checks } = judge(all);
        expect(checks.length).toBeGreaterThan(0);
        expect(verdict).toBe(foldVerdicts(checks.map((check) => check.verdict)));
        for (const check of checks) {
          expect(check.subject).not.toBe('');
          expect(check.limit).not.toBe('');
          expect(check.reason).not.toBe('');
          if (check.verdict === 'inconclusive') expect(check.remedy ?? '').not.toBe('');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order in which evaluations lie there', () => {
    fc.assert(
      fc.property(evidence, (all) => {
        expect(judge(turned(all)).verdict).toBe(judge(all).verdict);
      }),
      { numRuns: 100 },
    );
  });

  it('is not made to pass by damaged evidence', () => {
    fc.assert(
      fc.property(evidence, (all) => {
        const problem = { key: 'evaluations/y', kind: 'unusable', reason: 'not JSON' } as const;
        const damaged = { ...all, candidate: { ...all.candidate, problems: [problem] } };
        if (gate === 'signature') expect(judge(damaged)).toEqual(judge(all));
        else expect(judge(damaged).verdict).not.toBe('passed');
      }),
      { numRuns: 50 },
    );
  });

  it('fails still when the candidate has one evaluation more', () => {
    fc.assert(
      fc.property(version, fc.option(version), evaluation, (candidate, current, more) => {
        if (judge(evidenceOf(candidate, current)).verdict !== 'failed') return;
        const evaluations = [...(candidate.evaluations ?? []), more];
        expect(judge(evidenceOf({ ...candidate, evaluations }, current)).verdict).toBe('failed');
      }),
      { numRuns: 200 },
    );
  });
});

function turned(all: Evidence): Evidence {
  const { candidate, current } = all;
  return {
    ...all,
    candidate: { ...candidate, evaluations: candidate.evaluations.toReversed() },
    current:
      current.kind === 'none' ? current : { ...current, evaluations: current.evaluations.toReversed() },
  };
}

/** Value, reference and limits near each other, so that each side of a limit is drawn often. */
const near = fc.double({ min: 0.4, max: 0.6, noNaN: true });
const worse = fc.double({ min: 0, max: 0.3, noNaN: true });

describe('a worse value never turns a block into a pass', () => {
  it('of a metric', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('higher' as const, 'lower' as const),
        near,
        near,
        near,
        worse,
        (better, value, current, limit, by) => {
          // prettier-ignore
          const bound = better === 'higher' ? { min: limit } : { max: limit };
          const judge = judgeWith('eval-threshold', { metric: 'm', ...bound, worseThanCurrentBy: 0.05 });
          const at = (measured: number) =>
            judge(
              evidenceOf(
                { evaluations: [{ metrics: [metricOf('m', measured, { better })] }] },
                { evaluations: [{ metrics: [metricOf('m', current, { better })] }] },
              ),
            ).verdict;
          if (at(value) === 'passed') return;
          expect(at(better === 'higher' ? value - by : value + by)).not.toBe('passed');
        },
      ),
    );
  });

  it('of latency, throughput and errors', () => {
    const judge = judgeWith('latency', { p99: { max: '50ms', worseThanCurrentBy: '10%' }, throughput: { min: 90 }, errorRate: { max: '5%' } }); // prettier-ignore
    const slow = fc.record({ p99: fc.double({ min: 40, max: 60, noNaN: true }), seconds: fc.double({ min: 25, max: 40, noNaN: true }), errors: fc.nat({ max: 300 }) }); // prettier-ignore
    fc.assert(
      fc.property(
        slow,
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.nat({ max: 100 }),
        (measured, more, errors) => {
          // prettier-ignore
          const at = (by: number, failed: number) =>
          judge(
            evidenceOf(
              { evaluations: [{ latency: latencyOf({ quantilesMs: { p99: measured.p99 + by }, durationSeconds: measured.seconds + by, errors: measured.errors + failed }) }] }, // prettier-ignore
              { evaluations: [{ latency: latencyOf({ quantilesMs: { p99: 45 } }) }] },
            ),
          ).verdict;
          if (at(0, 0) !== 'passed') expect(at(more, errors)).not.toBe('passed');
        },
      ),
    );
  });

  it('of a gap between groups', () => {
    const judge = judgeWith('fairness', { attribute: 'sex', equalOpportunityDifference: { max: 0.1 }, equalOpportunityRatio: { min: 0.8 }, minPerGroup: 20 }); // prettier-ignore
    fc.assert(
      fc.property(fc.nat({ max: 100 }), fc.nat({ max: 100 }), fc.nat({ max: 50 }), (one, other, by) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const at = (widen: number) => {
          const [least, most] = [Math.max(0, low - widen), Math.min(100, high + widen)];
          const groups = {
            a: { tp: least, fp: 20, tn: 80, fn: 100 - least },
            b: { tp: most, fp: 20, tn: 80, fn: 100 - most },
          };
          return judge(evidenceOf({ evaluations: [{ groups: { sex: groups } }] }, null)).verdict;
        };
        if (at(0) !== 'passed') expect(at(by)).not.toBe('passed');
      }),
    );
  });
});

describe('taking evidence away never turns a block into a pass', () => {
  const measured = fc.record({ auc: near, eu: near, us: near, p99: fc.double({ min: 40, max: 60, noNaN: true }), tp: fc.nat({ max: 100 }), other: fc.nat({ max: 100 }) }); // prettier-ignore

  function whole(said: { auc: number; eu: number; us: number; p99: number; tp: number; other: number }) {
    const group = (tp: number) => ({ tp, fp: 20, tn: 80, fn: 100 - tp });
    return {
      metrics: [metricOf('auc', said.auc)],
      slices: [
        { where: { region: 'EU' }, n: 100, metrics: [metricOf('auc', said.eu)] },
        { where: { region: 'US' }, n: 100, metrics: [metricOf('auc', said.us)] },
      ],
      groups: { sex: { a: group(50), b: group(said.tp), c: group(said.other) } },
      latency: latencyOf({ quantilesMs: { p99: said.p99 } }),
    } satisfies Partial<Evaluation>;
  }

  type Whole = ReturnType<typeof whole>;
  const losses: readonly (readonly [string, (all: Whole) => readonly Partial<Evaluation>[]])[] = [
    ['every evaluation', () => []],
    ['the metrics', (all) => [{ ...all, metrics: [] }]],
    ['a slice', (all) => [{ ...all, slices: all.slices.slice(1) }]],
    ['every slice', (all) => [{ ...all, slices: [] }]],
    ['a group', ({ groups: { sex }, ...all }) => [{ ...all, groups: { sex: { a: sex.a, b: sex.b } } }]],
    ['every group', (all) => [{ ...all, groups: {} }]],
    ['the latency', (all) => [{ metrics: all.metrics, slices: all.slices, groups: all.groups }]],
    ['the quantiles', (all) => [{ ...all, latency: { ...all.latency, quantilesMs: {} } }]],
    ['requests', (all) => [{ ...all, latency: { ...all.latency, requests: 10 } }]],
  ];
  const judges = [
    judgeWith('eval-threshold', {
      metric: 'auc',
      min: 0.5,
      worseThanCurrentBy: 0.05,
      slices: { region: 0.05 },
    }),
    judgeWith('eval-threshold', { metric: 'all', worseThanCurrentBy: 0.05 }),
    judgeWith('latency', { p99: { max: '50ms', worseThanCurrentBy: '10%' } }),
    judgeWith('fairness', { attribute: 'sex', equalOpportunityDifference: { max: 0.2 } }),
    judgeWith('fairness', { attribute: 'all', equalOpportunityDifference: { worseThanCurrentBy: 0.1 } }),
  ];

  it.each(losses)('of the candidate: %s', (_, lose) => {
    fc.assert(
      fc.property(measured, measured, fc.constantFrom(...judges), (candidate, current, judge) => {
        const live = { evaluations: [whole(current)] };
        if (judge(evidenceOf({ evaluations: [whole(candidate)] }, live)).verdict === 'passed') return;
        expect(judge(evidenceOf({ evaluations: lose(whole(candidate)) }, live)).verdict).not.toBe('passed');
      }),
    );
  });

  it.each(losses)('of the current version: %s', (_, lose) => {
    fc.assert(
      fc.property(measured, measured, fc.constantFrom(...judges), (candidate, current, judge) => {
        const evaluations = [whole(candidate)];
        if (judge(evidenceOf({ evaluations }, { evaluations: [whole(current)] })).verdict === 'passed')
          return;
        expect(judge(evidenceOf({ evaluations }, { evaluations: lose(whole(current)) })).verdict).not.toBe('passed'); // prettier-ignore
      }),
    );
  });
});
