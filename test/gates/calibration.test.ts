// The calibration gate: its numbers against their definitions, every verdict, and files that prove nothing.
import { describe, expect, it } from 'vitest';
import type { Evidence, EvaluationEvidence, VersionEvidence } from '../../src/evidence/evidence.ts';
import type { GateJudgement } from '../../src/gates/gate.ts';
import { randomFrom } from '../../src/gates/statistics/random.ts';
import type { Evaluation } from '../../src/registry/documents/evaluation.ts';
import { metricOf, someDigest } from '../builders/documents.ts';
import { evidenceOf, judgeWith, onlyCheck } from '../builders/evidence.ts';
import { predictionFileOf, tableOf } from '../evidence/predictions/prediction-files.ts';

interface Row {
  readonly score: number | string;
  readonly label: number | string;
  readonly sex?: string;
  /** By its place where it has none. */
  readonly id?: string;
}

/** Rows whose labels follow their probabilities, moved by `bias` and stretched by `slope` on the logit scale. */
function rowsOf(
  n: number,
  {
    seed = 'rows',
    slope = 1,
    bias = 0,
    sex,
  }: { seed?: string; slope?: number; bias?: number; sex?: string } = {},
): readonly Row[] {
  const random = randomFrom(seed);
  return Array.from({ length: n }, () => {
    const score = 0.02 + 0.96 * random.uniform();
    const logit = bias + slope * Math.log(score / (1 - score));
    const label = random.uniform() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
    return { score, label, sex: sex ?? (random.uniform() < 0.5 ? 'f' : 'm') };
  });
}

async function withRows(
  version: VersionEvidence,
  ...files: readonly (readonly Row[])[]
): Promise<VersionEvidence> {
  const evaluations = version.evaluations.map(async (source, at): Promise<EvaluationEvidence> => {
    const rows = files[at];
    if (rows === undefined) return source;
    const text = rows
      .map(({ score, label, sex = 'f', id = '' }, row) => `${id || `e${row}`},${label},${score},${sex}`)
      .join('\n');
    const columns = { id: 'id', label: 'label', score: 'score', groups: ['sex'] };
    const table = await tableOf(predictionFileOf(`id,label,score,sex\n${text}\n`), { columns });
    return { ...source, predictions: { kind: 'read', table } };
  });
  return { ...version, evaluations: await Promise.all(evaluations) };
}

const blank: Partial<Evaluation> = { metrics: [] };

/** Rows of the candidate, and of the current version where there are any. */
async function measured(candidate: readonly Row[], current?: readonly Row[]): Promise<Evidence> {
  const evidence = evidenceOf(
    { evaluations: [blank] },
    current === undefined ? null : { evaluations: [blank] },
  );
  return {
    ...evidence,
    candidate: await withRows(evidence.candidate, candidate),
    current:
      current === undefined || evidence.current.kind === 'none'
        ? { kind: 'none' }
        : { kind: 'live', ...(await withRows(evidence.current, current)) },
  };
}

const judge = (written: object, evidence: Evidence): GateJudgement =>
  judgeWith('calibration', written)(evidence);

const good = rowsOf(6_000);
const poor = rowsOf(6_000, { slope: 0.6 });
const shifted = rowsOf(6_000, { bias: 0.5 });

describe('the calibration error', () => {
  it('passes within its limit and fails beyond it', async () => {
    expect(onlyCheck(judge({ maxError: 0.03 }, await measured(good)))).toMatchObject({
      subject: 'calibration error',
      verdict: 'passed',
      limit: '≤ 0.03',
      candidate: { unit: 'ratio', n: 6_000 },
      inference: {
        of: 'candidate',
        mode: 'point',
        keep: 'at-most',
        limit: 0.03,
        draws: { replicates: 2_000 },
      },
    });
    expect(onlyCheck(judge({ maxError: 0.03 }, await measured(poor))).verdict).toBe('failed');
    expect(judge({ maxError: '3%' }, await measured(shifted)).verdict).toBe('failed');
  });

  it('is judged by either binning, and by the bins that are asked for', async () => {
    // In two bins what is too high at one end makes up for what is too low at the other, within each half.
    const evidence = await measured(poor);
    const value = (written: object) => onlyCheck(judge({ maxError: 0.5, ...written }, evidence)).candidate?.value ?? Number.NaN; // prettier-ignore
    expect(value({ bins: 2 })).not.toBe(value({ bins: 15 }));
    expect(value({ binning: 'equal-width' })).not.toBe(value({}));
    for (const written of [{}, { bins: 5 }, { binning: 'equal-width' }]) {
      expect(value(written)).toBeGreaterThan(0.05);
      expect(value(written)).toBeLessThan(0.11);
    }
  });

  it('takes off what chance adds: of a perfectly calibrated model most of it', async () => {
    const few = rowsOf(600, { seed: 'few' });
    const check = onlyCheck(judge({ maxError: 0.9 }, await measured(few)));
    expect(check.candidate?.value).toBeLessThan(0.045);
    expect(check.inference?.low).toBe(0);
    expect(check.inference?.high).toBeGreaterThan(check.candidate?.value ?? 1);
  });

  it('draws what decides from the digest of the evaluation, the same every time', async () => {
    const evidence = await measured(good);
    const [first, second] = [judge({ maxError: 0.03 }, evidence), judge({ maxError: 0.03 }, evidence)];
    expect(first).toEqual(second);
    expect(onlyCheck(first).inference?.draws?.seed).toContain(evidence.candidate.evaluations[0]?.digest);
  });

  it('does not depend on the order of rows', async () => {
    const there = onlyCheck(judge({ maxError: 0.03 }, await measured(good)));
    const back = onlyCheck(judge({ maxError: 0.03 }, await measured(good.toReversed())));
    expect(back.candidate?.value).toBeCloseTo(there.candidate?.value ?? 0, 12);
  });
});

describe('the modes', () => {
  it('confident-pass asks the data to show it', async () => {
    const surely = (rows: readonly Row[], maxError: number) =>
      measured(rows).then((evidence) => judge({ maxError, mode: 'confident-pass' }, evidence).verdict);
    expect(await surely(good, 0.05)).toBe('passed');
    expect(await surely(good, 0.012)).toBe('inconclusive');
    expect(await surely(poor, 0.02)).toBe('failed');
  });

  it('confident-fail blocks only what the data shows, and lets nothing through that it could hide', async () => {
    const unless = (rows: readonly Row[], maxError: number) =>
      measured(rows).then((evidence) => judge({ maxError, mode: 'confident-fail' }, evidence).verdict);
    expect(await unless(good, 0.02)).toBe('passed');
    expect(await unless(poor, 0.02)).toBe('failed');
    // The interval neither breaks 0.05 nor stays within twice of it.
    expect(await unless(rowsOf(400, { seed: 'few', slope: 0.5 }), 0.05)).toBe('inconclusive');
  });

  it('takes the confidence that is written', async () => {
    const evidence = await measured(good);
    const high = (confidence: number) => onlyCheck(judge({ maxError: 0.1, confidence }, evidence)).inference?.high ?? 0; // prettier-ignore
    expect(high(0.99)).toBeGreaterThan(high(0.9));
  });
});

describe('against the current version', () => {
  it('passes within the margin and fails beyond it, paired by example', async () => {
    const margin = { worseThanCurrentBy: 0.02 };
    const same = onlyCheck(judge(margin, await measured(good, good)));
    expect(same).toMatchObject({ verdict: 'passed', delta: 0, inference: { of: 'difference', limit: 0.02 } });
    const worse = onlyCheck(judge(margin, await measured(stretched(good), good)));
    expect(worse.verdict).toBe('failed');
    expect(worse.delta).toBeGreaterThan(0.02);
    expect(worse.current?.value).toBeLessThan(worse.candidate?.value ?? 0);
    expect(judge(margin, await measured(good, stretched(good))).verdict).toBe('passed');
  });

  it('pairs by example, whatever the order of rows', async () => {
    const named = good.map(({ score, label, sex = '' }, row) => ({ score, label, sex, id: `e${row}` }));
    const margin = { worseThanCurrentBy: 0.02 };
    const there = onlyCheck(judge(margin, await measured(named, named)));
    const back = onlyCheck(judge(margin, await measured(named, named.toReversed())));
    expect(back.reason).toBe(there.reason);
    const width = ({ inference }: typeof there) => (inference?.high ?? 0) - (inference?.low ?? 0);
    expect(width(back)).toBeCloseTo(width(there), 3);
    const shuffled = named.map(({ score, label, sex }, at) => ({
      score,
      label,
      sex,
      id: `e${named.length - 1 - at}`,
    }));
    expect(onlyCheck(judge(margin, await measured(named, shuffled))).reason).toContain('have another label');
  });

  it('shows a difference only where the rows carry it', async () => {
    const margin = { worseThanCurrentBy: 0.015, mode: 'confident-pass' };
    expect(judge(margin, await measured(good, good)).verdict).toBe('inconclusive');
    const many = rowsOf(40_000, { seed: 'many' });
    expect(judge(margin, await measured(many, many)).verdict).toBe('passed');
    expect(judge(margin, await measured(stretched(many, 2), many)).verdict).toBe('failed');
  });

  it('is inconclusive where its examples are others, or it has no rows', async () => {
    const margin = { worseThanCurrentBy: 0.02 };
    const fewer = onlyCheck(judge(margin, await measured(good, good.slice(0, 5_000))));
    expect(fewer).toMatchObject({ verdict: 'inconclusive' });
    expect(fewer.reason).toContain('are of other examples');
    const none = { ...(await measured(good)), current: evidenceOf().current };
    expect(onlyCheck(judge(margin, none)).reason).toContain('has no predictions on the same data');
  });

  it('asks a first promotion for probabilities, and for no more', async () => {
    const margin = { worseThanCurrentBy: 0.02, brier: { worseThanCurrentBy: 0.01 } };
    const first = judge(margin, await measured(poor));
    expect(onlyCheck(first)).toMatchObject({ verdict: 'passed', limit: 'was measured' });
    expect(first.notes.join()).toContain('first promotion');
    const scores = await measured(good.map((row) => ({ ...row, score: Number(row.score) * 3 })));
    expect(judge(margin, scores).verdict).toBe('inconclusive');
  });

  /** The same labels under probabilities that are more extreme. */
  function stretched(rows: readonly Row[], by = 1.8): readonly Row[] {
    return rows.map((row) => {
      const logit = by * Math.log(Number(row.score) / (1 - Number(row.score)));
      return { ...row, score: 1 / (1 + Math.exp(-logit)) };
    });
  }
});

describe('the Brier score', () => {
  it('is held to its bound, and to that of the current version', async () => {
    const score =
      good.reduce((sum, row) => sum + (Number(row.score) - Number(row.label)) ** 2, 0) / good.length;
    const check = onlyCheck(judge({ brier: { max: 0.2 } }, await measured(good)));
    expect(check).toMatchObject({
      subject: 'Brier score',
      verdict: 'passed',
      inference: { keep: 'at-most' },
    });
    expect(check.candidate?.value).toBeCloseTo(score, 12);
    expect(judge({ brier: { max: 0.1 } }, await measured(good)).verdict).toBe('failed');
    const worse = good.map((row) => ({ ...row, score: 0.5 + (Number(row.score) - 0.5) * 0.5 }));
    const margin = { brier: { worseThanCurrentBy: 0.005 } };
    expect(onlyCheck(judge(margin, await measured(worse, good)))).toMatchObject({ verdict: 'failed' });
    expect(judge({ ...margin, mode: 'confident-pass' }, await measured(good, good)).verdict).toBe('passed');
    expect(judge({ ...margin, mode: 'confident-fail' }, await measured(worse, good)).verdict).toBe('failed');
  });
});

describe('slope and intercept', () => {
  it('are held to both ends', async () => {
    const calibrated = await measured(good);
    const bounds = { slope: { min: 0.9, max: 1.1 }, intercept: { min: -0.1, max: 0.1 } };
    const { checks } = judge(bounds, calibrated);
    expect(checks.map(({ subject, limit, verdict }) => [subject, limit, verdict])).toEqual([
      ['calibration slope', '≥ 0.9', 'passed'],
      ['calibration slope', '≤ 1.1', 'passed'],
      ['calibration intercept', '≥ -0.1', 'passed'],
      ['calibration intercept', '≤ 0.1', 'passed'],
    ]);
    expect(judge({ slope: { min: 0.9 } }, await measured(poor)).verdict).toBe('failed');
    expect(judge({ slope: { max: 1.1 } }, await measured(rowsOf(6_000, { slope: 1.5 }))).verdict).toBe(
      'failed',
    );
    expect(judge({ intercept: { max: 0.2 } }, await measured(shifted)).verdict).toBe('failed');
    expect(judge({ intercept: { min: -0.2 } }, await measured(rowsOf(6_000, { bias: -0.5 }))).verdict).toBe('failed'); // prettier-ignore
  });

  it('are near the truth, within their intervals', async () => {
    const of = (check: ReturnType<typeof onlyCheck>) => check.inference ?? { low: 1, high: 0 };
    const slope = of(onlyCheck(judge({ slope: { min: 0 } }, await measured(poor))));
    expect([slope.low < 0.6, slope.high > 0.6, slope.high - slope.low < 0.1]).toEqual([true, true, true]);
    const intercept = of(onlyCheck(judge({ intercept: { min: -1 } }, await measured(shifted))));
    expect([intercept.low < 0.5, intercept.high > 0.5]).toEqual([true, true]);
  });

  it('are shown or not by the modes', async () => {
    const few = await measured(rowsOf(300));
    const { low } = onlyCheck(judge({ slope: { min: 0 } }, few)).inference ?? { low: 0 };
    expect(judge({ slope: { min: low - 0.01 }, mode: 'confident-pass' }, few).verdict).toBe('passed');
    expect(judge({ slope: { min: low + 0.01 }, mode: 'confident-pass' }, few).verdict).toBe('inconclusive');
    // What is let through lies at most as far beyond the limit as the limit from 1.
    const most = (1 + low) / 2;
    expect(judge({ slope: { min: most - 0.01 }, mode: 'confident-fail' }, few).verdict).toBe('passed');
    expect(judge({ slope: { min: most + 0.01 }, mode: 'confident-fail' }, few).verdict).toBe('inconclusive');
    expect(judge({ slope: { min: 0.9 }, mode: 'confident-fail' }, await measured(good)).verdict).toBe(
      'passed',
    );
  });

  it.each([
    ['one class', good.map((row) => ({ ...row, label: 1 }))],
    ['one probability', good.map((row) => ({ ...row, score: 0.5 }))],
    [
      'classes that a threshold divides',
      good.map((row) => ({ ...row, label: Number(row.score) > 0.5 ? 1 : 0 })),
    ],
  ])('are inconclusive of %s', async (_, rows) => {
    const check = onlyCheck(judge({ slope: { min: -9, max: undefined } }, await measured(rows)));
    expect(check.verdict).toBe('inconclusive');
  });
});

describe('slices', () => {
  const women = rowsOf(4_000, { seed: 'women', sex: 'f' });
  const men = rowsOf(4_000, { seed: 'men', sex: 'm', bias: 0.6 });

  it('are each held to the limit, and the one that breaks it is named', async () => {
    const { checks, verdict } = judge({ slices: { sex: 0.05 } }, await measured([...women, ...men]));
    expect(verdict).toBe('failed');
    expect(checks.map(({ subject, verdict: each }) => [subject, each])).toEqual([
      ['calibration error where sex=f', 'passed'],
      ['calibration error where sex=m', 'failed'],
    ]);
    expect(checks[0]?.inference?.family).toMatchObject({ size: 2, correction: 'holm' });
  });

  it('share an error in the confident modes', async () => {
    const fair = await measured([...women, ...rowsOf(4_000, { seed: 'others', sex: 'm' })]);
    expect(judge({ slices: { sex: 0.03 }, mode: 'confident-fail' }, fair).verdict).toBe('passed');
    const unfair = await measured([...women, ...men]);
    expect(judge({ slices: { sex: 0.03 }, mode: 'confident-fail' }, unfair).verdict).toBe('failed');
    expect(judge({ slices: { sex: 0.05 }, mode: 'confident-pass' }, fair).verdict).toBe('passed');
  });

  it('with too few rows are named, and leave it undecided', async () => {
    const few = [...women, ...rowsOf(100, { seed: 'few', sex: 'x' })];
    const { checks, verdict } = judge({ slices: { sex: 0.2 } }, await measured(few));
    expect(verdict).toBe('inconclusive');
    expect(checks.at(-1)).toMatchObject({
      subject: 'calibration error by sex',
      reason: 'sex=x: 100 rows are fewer than the 300 that 15 bins of 20 need',
    });
  });

  it('share no error with those that another evaluation has', async () => {
    const evidence = evidenceOf({ evaluations: [blank, { ...blank, tool: { name: 'again' } }] }, null);
    const others = Array.from({ length: 20 }, (_, at) => rowsOf(100, { seed: `other ${at}`, sex: `x${at}` }));
    const candidate = await withRows(evidence.candidate, [...women, ...men], others.flat());
    const demand = { slices: { sex: 0.2 }, bins: 2, mode: 'confident-fail' };
    const { checks } = judge(demand, { ...evidence, candidate });
    const sizes = checks.map(({ inference }) => inference?.family?.size);
    expect(sizes).toEqual([2, 2, ...others.map(() => 20)]);
  });

  it('need a column', async () => {
    const check = onlyCheck(judge({ slices: { region: 0.05 } }, await measured(good)));
    expect(check).toMatchObject({ verdict: 'inconclusive', subject: 'calibration error by region' });
  });
});

describe('rows that prove nothing', () => {
  it.each([
    ['scores above 1', good.map((row) => ({ ...row, score: Number(row.score) * 2 })), 'scores that are no probabilities'], // prettier-ignore
    ['scores below 0', good.map((row) => ({ ...row, score: Number(row.score) - 0.5 })), 'scores that are no probabilities'], // prettier-ignore
    ['too few of them', good.slice(0, 299), '299 rows are fewer than the 300 that 15 bins of 20 need'],
  ])('%s leave it undecided', async (_, rows, reason) => {
    const check = onlyCheck(judge({ maxError: 0.5 }, await measured(rows)));
    expect(check).toMatchObject({ verdict: 'inconclusive', candidate: null });
    expect(check.reason).toContain(reason);
    expect(check.remedy).not.toBe('');
  });

  it('300 are enough', async () => {
    expect(judge({ maxError: 0.5 }, await measured(good.slice(0, 300))).verdict).toBe('passed');
    expect(judge({ maxError: 0.5, bins: 16 }, await measured(good.slice(0, 300))).verdict).toBe(
      'inconclusive',
    );
    expect(judge({ maxError: 0.5, minPerBin: 21 }, await measured(good.slice(0, 300))).verdict).toBe('inconclusive'); // prettier-ignore
  });

  it('no rows at all leave it undecided, whatever was registered', () => {
    const evidence = evidenceOf({
      evaluations: [{ metrics: [metricOf('ece', 0.001, { better: 'lower' })] }],
    });
    expect(onlyCheck(judge({ maxError: 0.5 }, evidence))).toMatchObject({ verdict: 'inconclusive', subject: 'calibration' }); // prettier-ignore
    expect(judge({ maxError: 0.5 }, evidenceOf({ evaluations: [] })).verdict).toBe('inconclusive');
  });

  it('that cannot be read leave it undecided beside rows that pass', async () => {
    const evidence = await measured(good);
    const predictions = {
      kind: 'unusable',
      code: 'malformed',
      reason: 'is cut off',
      at: { file: 'p.csv' },
    } as const;
    const broken = evidenceOf().candidate.evaluations.map(({ digest, evaluation }): EvaluationEvidence => ({
      digest,
      evaluation,
      predictions,
    }));
    const candidate = { ...evidence.candidate, evaluations: [...evidence.candidate.evaluations, ...broken] };
    const judgement = judge({ maxError: 0.5 }, { ...evidence, candidate });
    expect(judgement.checks.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'passed']);
  });

  it('of other classes than two leave it undecided', async () => {
    const text = Array.from({ length: 400 }, (_, row) => `e${row},${['a', 'b', 'c'][row % 3]},a`).join('\n');
    const columns = { id: 'id', label: 'label', prediction: 'prediction' };
    const table = await tableOf(predictionFileOf(`id,label,prediction\n${text}\n`), {
      columns,
      task: 'multiclass',
    });
    const evidence = evidenceOf({ evaluations: [blank] });
    const evaluations = evidence.candidate.evaluations.map((each) => ({ ...each, predictions: { kind: 'read', table } as const })); // prettier-ignore
    const check = onlyCheck(judge({ maxError: 0.5 }, { ...evidence, candidate: { ...evidence.candidate, evaluations } })); // prettier-ignore
    expect(check.reason).toContain('is of multiclass predictions');
  });

  it('a constant prediction is judged as it is', async () => {
    const share = good.reduce((sum, { label }) => sum + Number(label), 0) / good.length;
    const constant = await measured(good.map((row) => ({ ...row, score: share })));
    expect(judge({ maxError: 0.01 }, constant).verdict).toBe('passed');
    const wrong = await measured(good.map((row) => ({ ...row, score: 0.9 })));
    expect(onlyCheck(judge({ maxError: 0.01 }, wrong)).candidate?.value).toBeCloseTo(0.9 - share, 6);
  });
});

describe('several evaluations', () => {
  it('on the same data: the worst counts', async () => {
    const evidence = evidenceOf({ evaluations: [blank, { ...blank, tool: { name: 'again' } }] }, null);
    const candidate = await withRows(evidence.candidate, good, poor);
    const check = onlyCheck(judge({ maxError: 0.03 }, { ...evidence, candidate }));
    expect(check).toMatchObject({ verdict: 'failed' });
    expect(check.reason).toContain('the worst of 2 comparisons');
  });

  it('on several data are each judged, unless the policy names a split', async () => {
    const other = { ...blank, split: 'train', dataset: { name: 'train', digest: someDigest('train') } };
    const evidence = evidenceOf({ evaluations: [blank, other] }, null);
    const both = { ...evidence, candidate: await withRows(evidence.candidate, good, poor) };
    const { checks } = judge({ maxError: 0.03 }, both);
    expect(checks.map(({ verdict }) => verdict).toSorted()).toEqual(['failed', 'passed']);
    expect(judge({ maxError: 0.03, split: 'test' }, both).verdict).toBe('passed');
  });

  it('fail where a registered number is not that of its rows', async () => {
    const evidence = evidenceOf({ evaluations: [{ metrics: [metricOf('brier', 0.01, { n: 6_000, better: 'lower' })] }] }); // prettier-ignore
    const candidate = await withRows(evidence.candidate, good);
    expect(judge({ maxError: 0.5 }, { ...evidence, candidate }).verdict).toBe('failed');
  });
});

describe('the reliability curve', () => {
  it('is drawn of both versions and of each slice, each point within its interval', async () => {
    const written = { maxError: 0.5, worseThanCurrentBy: 0.5, slices: { sex: 0.5 } };
    const other = good.map(({ score, label, sex = '' }) => ({ score: Number(score) ** 2, label, sex }));
    const { curves = [] } = judge(written, await measured(good, other));
    expect(
      curves.map(({ kind, subject, series }) => [kind, subject, series.map(({ of }) => of).join()]),
    ).toEqual([
      ['reliability', 'calibration', 'candidate,current'],
      ['reliability', expect.stringMatching(/^calibration where sex=[fm]$/), 'candidate'],
      ['reliability', expect.stringMatching(/^calibration where sex=[fm]$/), 'candidate'],
    ]);
    for (const { points } of curves.flatMap(({ series }) => series)) {
      expect(points.length).toBe(15);
      for (const { x, y, low = 1, high = 0 } of points) expect([x >= 0 && x <= 1, low <= y && y <= high]).toEqual([true, true]); // prettier-ignore
      expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
    }
  });
});
