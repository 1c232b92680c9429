// Judgements as gates make them that say how precise their numbers are: intervals, families and curves.
import type { Curve, Inference } from '../../src/gates/gate.ts';
import {
  type Demand,
  fingerprintOf,
  type Judgement,
  judgementDocument,
  outcomeOf,
} from '../../src/promotion/judgement.ts';
import { parseAliasName, parseModelName, parseVersionNumber } from '../../src/registry/names.ts';
import { someDigest } from '../builders/documents.ts';

export type StoredCheck = Demand['checks'][number];

export function inferenceOf(overrides: Partial<Inference> = {}): Inference {
  return {
    of: 'candidate',
    mode: 'confident-pass',
    estimate: 0.7898,
    low: 0.782,
    high: 0.7976,
    level: 0.9,
    limit: 0.76,
    keep: 'at-least',
    method: 'DeLong',
    n: 9_000,
    ...overrides,
  };
}

export function checkOf(overrides: Partial<StoredCheck> = {}): StoredCheck {
  return {
    subject: 'auc',
    current: { value: 0.7759, unit: 'none', n: 9_000, interval: { low: 0.7681, high: 0.7837, level: 0.9 } },
    candidate: { value: 0.7898, unit: 'none', n: 9_000 },
    delta: 0.0139,
    limit: '≥ 0.76',
    verdict: 'passed',
    reason: '0.7898 (90 % interval 0.782 to 0.7976, DeLong): all of it keeps 0.76',
    inference: inferenceOf(),
    ...overrides,
  };
}

export function demandOf(id: string, overrides: Partial<Demand> = {}): Demand {
  return { id, gate: 'eval-threshold', verdict: 'passed', checks: [checkOf()], notes: [], ...overrides };
}

export function judgementOf(demands: readonly Demand[], overrides: Partial<Judgement> = {}): Judgement {
  return judgementDocument.parse({
    format: 'laurel.report/1',
    model: parseModelName('credit-risk'),
    alias: parseAliasName('production'),
    blob: 'b'.repeat(40),
    current: { version: parseVersionNumber(2), manifest: someDigest('2') },
    candidate: { version: parseVersionNumber(3), manifest: someDigest('3') },
    outcome: outcomeOf(demands),
    policy: someDigest('policy'),
    demands: [...demands],
    differences: [{ area: 'hyperparameters', subject: 'max_iter', before: '80', after: '120' }],
    evaluations: { candidate: [someDigest('e3')], current: [someDigest('e2')] },
    fingerprint: fingerprintOf({}),
    judgedAt: '2026-06-01T12:00:00.000Z',
    ...overrides,
  });
}

/** By how much slices of the candidate are worse, judged as one family. */
const regions: Demand = demandOf('auc', {
  verdict: 'failed',
  checks: [
    checkOf(),
    ...([['EU', -0.004, -0.019, 0.011], ['US', 0.012, 0.001, 0.023], ['APAC', -0.048, -0.07, -0.026]] as const).map(
      ([region, estimate, low, high]): StoredCheck => checkOf({
        subject: `auc where region=${region}`,
        candidate: { value: 0.77 + estimate, unit: 'none', n: 2_100 },
        current: { value: 0.77, unit: 'none', n: 2_100 },
        delta: estimate,
        limit: 'not worse than current by more than 0.02',
        verdict: region === 'APAC' ? 'failed' : 'passed',
        reason: region === 'APAC' ? '−0.048 (90 % interval −0.07 to −0.026): all of it lies below −0.02' : 'all of it keeps −0.02',
        inference: inferenceOf({
          of: 'difference',
          estimate, low, high,
          limit: -0.02,
          method: 'stratified bootstrap (BCa), paired by example',
          n: 2_100,
          draws: { seed: `${someDigest('e3')} ${someDigest('e2')} auc where region=${region}`, replicates: 2_000 },
          family: { name: 'auc by region', size: 3, correction: 'holm' },
        }),
      }),
    ),
  ],
}); // prettier-ignore

const shares = [0.5, 0.75, 0.9, 0.95, 0.99, 0.995, 0.999, 1];

function quantilesOf(factor: number): Curve['series'][number]['points'] {
  return shares.map((x, index) => {
    const y = factor * (12 + 3 * index + 0.6 * index ** 2.4);
    return { x, y, low: y * 0.93, high: y * 1.09 };
  });
}

const latency: Demand = demandOf('p99', {
  gate: 'latency',
  verdict: 'inconclusive',
  checks: [
    checkOf({
      subject: 'p99 on c7i.large',
      current: { value: 41.2, unit: 'ms', n: 3_000, interval: { low: 39.1, high: 44.6, level: 0.9 } },
      candidate: { value: 47.9, unit: 'ms', n: 3_000 },
      delta: 6.7,
      limit: '≤ 50 ms',
      verdict: 'inconclusive',
      reason: '47.9 (90 % interval 44.2 to 55.3, order statistics): not all of it lies below 50, it is too wide to tell',
      remedy: 'measure 12,000 requests',
      inference: inferenceOf({ estimate: 47.9, low: 44.2, high: 55.3, limit: 50, keep: 'at-most', method: 'order statistics', n: 3_000 }),
    }),
  ],
  curves: [
    {
      kind: 'quantiles',
      subject: 'latency on c7i.large',
      series: [{ of: 'candidate', points: quantilesOf(1.16) }, { of: 'current', points: quantilesOf(1) }],
    },
  ],
}); // prettier-ignore

const calibration: Demand = demandOf('calibration', {
  gate: 'calibration',
  checks: [
    checkOf({
      subject: 'expected calibration error',
      current: { value: 0.021, unit: 'ratio' },
      candidate: { value: 0.018, unit: 'ratio', interval: { low: 0.014, high: 0.025, level: 0.9 } },
      delta: -0.003,
      limit: '≤ 0.05',
      reason: '0.018 is ≤ 0.05',
      inference: undefined,
    }),
  ],
  curves: [
    {
      kind: 'reliability',
      subject: 'calibration',
      series: (['current', 'candidate'] as const).map((of) => ({
        of,
        points: Array.from({ length: 10 }, (_, index) => {
          const x = (index + 0.5) / 10;
          const y = x + (of === 'current' ? 0.09 : 0.02) * Math.sin(Math.PI * x) * (index % 2 === 0 ? 1 : 0.6);
          return { x, y, low: y - 0.02, high: y + 0.02 };
        }),
      })),
    },
  ],
}); // prettier-ignore

/** Everything that is drawn: values and differences, a family, a latency that cannot be told yet, both kinds of curves. */
export function drawnJudgement(): Judgement {
  const approvals: Demand = {
    id: 'laurel.approvals',
    gate: 'approvals',
    verdict: 'passed',
    checks: [
      { subject: 'model-risk', current: null, candidate: null, delta: null, limit: '1 of user:grace', verdict: 'passed', reason: 'approved by user:grace' },
    ],
    notes: [],
  }; // prettier-ignore
  return judgementOf([regions, latency, calibration, approvals]);
}

/** What ends elements, comments and attributes, and turns text around. */
export const hostileTexts = [
  '</script><script>pwned = 1</script>',
  '<img src=x onerror="pwned = 1">',
  '" onmouseover="pwned = 1" x="',
  "' autofocus onfocus='pwned = 1",
  '<!-- <script> --> ]]> </style></title></svg></textarea>',
  '\u202egnp.exe\u2066 \u0000\u001b[31m\u2028\u2029',
  '&lt;b&gt; &#60;i&#62; {{7*7}} ${7*7} `',
  'https://evil.example/x.png url(https://evil.example/y)',
  'w'.repeat(900),
];

/** The same wherever a person or a gate writes text. */
export function hostileJudgement(): Judgement {
  const checks = hostileTexts.map((text) =>
    checkOf({
      subject: text,
      limit: text,
      reason: text,
      remedy: text,
      verdict: 'failed',
      inference: inferenceOf({
        method: text,
        draws: { seed: text, replicates: 10 },
        family: { name: text, size: 2, correction: 'holm' },
      }),
    }),
  );
  const points = [{ x: 0.5, y: 1 }, { x: 0.9, y: 2 }]; // prettier-ignore
  const demands = hostileTexts.map((text, index) =>
    demandOf(`${index}${text}`.slice(0, 200), {
      gate: 'x',
      verdict: 'failed',
      checks: index === 0 ? checks : [checkOf({ subject: text, verdict: 'failed' })],
      notes: [text],
      curves: [{ kind: 'quantiles', subject: text, series: [{ of: 'candidate', points }] }],
      waiver: { owner: text.slice(0, 200), reason: text, until: text.slice(0, 200) },
    }),
  );
  const differences = hostileTexts.map((text) => ({ area: 'tags' as const, subject: text, before: text, after: null })); // prettier-ignore
  return judgementOf(demands, { differences });
}
