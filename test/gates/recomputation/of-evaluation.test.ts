// Whether evaluations can be judged by: what their predictions say against them, for and about them.
import { describe, expect, it } from 'vitest';
import type { EvaluationEvidence, VersionEvidence } from '../../../src/evidence/evidence.ts';
import {
  comparedWithPredictions,
  recomputationOf,
  trustIn,
} from '../../../src/gates/recomputation/of-evaluation.ts';
import type { Evaluation } from '../../../src/registry/documents/evaluation.ts';
import { metricOf } from '../../builders/documents.ts';
import { versionOf } from '../../builders/evidence.ts';
import { type Row, versionMeasured } from '../inference/measured.ts';

/** 80 of 100 are right; of those in EU 45 of 50. */
const rows: readonly Row[] = Array.from({ length: 100 }, (_, at) => {
  const label = at % 2;
  const region = at < 50 ? 'EU' : 'US';
  const isRight = region === 'EU' ? at >= 5 : at < 85;
  return { label, prediction: isRight ? label : 1 - label, region };
});

async function saying(said: Partial<Evaluation>): Promise<VersionEvidence> {
  return versionMeasured(2, [rows], said);
}

const trusted = (version: VersionEvidence, standing: 'candidate' | 'live' = 'candidate') => trustIn(version, version.evaluations, standing); // prettier-ignore
const accuracy = (value: number, n = 100) => metricOf('accuracy', value, { n });
const inEurope = (value: number, n = 50) => ({ where: { region: 'EU' }, n, metrics: [metricOf('accuracy', value, { n })] }); // prettier-ignore

describe('numbers of a candidate', () => {
  it('that its predictions give say nothing', async () => {
    const honest = await saying({ metrics: [accuracy(0.8)], slices: [inEurope(0.9)] });
    expect(trusted(honest)).toEqual({ checks: [], notes: [] });
  });

  it('that its predictions do not give fail: every one by how much, the rest counted', async () => {
    const wrong = await saying({ metrics: [accuracy(0.85, 120)], slices: [inEurope(0.8, 40)] });
    const { checks, notes } = trusted(wrong);
    expect(notes).toEqual([]);
    expect(checks).toMatchObject([
      { verdict: 'failed', subject: 'numbers of credit-risk@2 on "credit-holdout"' },
    ]);
    const reason = checks[0]?.reason ?? '';
    expect(reason).toMatch(/^in evaluation [0-9a-f]{12}, /);
    expect(reason).toContain('"accuracy" is registered as 0.85, and its predictions give 0.8: 0.05 too much');
    expect(reason).toContain(
      'the number of rows is registered as 120, and its predictions give 100: 20 too much',
    );
    expect(reason).toContain('"accuracy" where region = "EU" is registered as 0.8, and its predictions give 0.9: 0.1 too little'); // prettier-ignore
    expect(checks[0]?.remedy).toContain('register a new version');
    const many = await saying({ slices: Array.from({ length: 4 }, (_, at) => inEurope(0.1 + at / 100, 40)) });
    expect(trusted(many).checks[0]?.reason).toContain('and 3 more');
  });

  it('of a slice that no row is in fail', async () => {
    const invented = { where: { region: 'MX' }, n: 30, metrics: [metricOf('accuracy', 0.99, { n: 30 })] };
    const { checks } = trusted(await saying({ slices: [invented] }));
    expect(checks[0]?.reason).toContain('the number of rows where region = "MX" is registered as 30, and its predictions give 0: 30 too much'); // prettier-ignore
  });

  it('that leave a group out fail', async () => {
    const groups = { region: { EU: { tp: 23, fn: 2, fp: 3, tn: 22 } } };
    const { checks } = trusted(await saying({ groups }));
    expect(checks[0]?.reason).toContain('50 rows with region = "US" are in no registered group');
  });

  it('that count by weight say so, and how many rows count for nothing', async () => {
    const weigh = async (weights: readonly number[]) => {
      const counted = weights.map((weight, at) => ({ label: at % 2, prediction: at % 2, weight }));
      const version = await versionMeasured(2, [counted]);
      return trustIn(version, version.evaluations, 'candidate').notes;
    };
    expect(await weigh([1, 2, 0, 0])).toEqual([expect.stringContaining('count by the weight that they give each row, 2 of 4 rows not at all')]); // prettier-ignore
    expect(await weigh([1, 2, 1, 1])).toEqual([expect.stringMatching(/each row$/)]);
  });

  it('that are not computed are believed, each with the reason once', async () => {
    const metrics = [metricOf('churn', 0.2), metricOf('uplift', 0.1), metricOf('auc', 0.7)].map((metric) => Object.assign(metric, { n: 100 })); // prettier-ignore
    const { checks, notes } = trusted(await saying({ metrics }));
    expect(checks).toEqual([]);
    expect(notes.length).toBe(3);
    expect(notes.find((note) => note.includes('"churn"'))).toMatch(
      /^not computed again: "churn": Laurel computes no metric/,
    );
    expect(notes.find((note) => note.includes('"auc"'))).toContain('no column of scores');
  });

  it('of a file that cannot be read are undecided, and it says where and what to do', async () => {
    const broken = await versionMeasured(2, [[...rows, { label: 1, prediction: '', region: 'EU' }]]);
    const [check, ...others] = trusted(broken).checks;
    expect(others).toEqual([]);
    expect(check).toMatchObject({ verdict: 'inconclusive', subject: 'predictions of credit-risk@2 on "credit-holdout"', limit: 'can be read' }); // prettier-ignore
    expect(check?.reason).toContain('predictions.csv, row 101');
    expect(check?.remedy).not.toBe('');
  });

  it('without predictions are as they are', () => {
    const plain = versionOf({ version: 2 });
    expect(trusted(plain)).toEqual({ checks: [], notes: [] });
    const [evaluation] = plain.evaluations;
    if (evaluation === undefined) throw new Error('no evaluation');
    expect([recomputationOf(evaluation), comparedWithPredictions(evaluation)]).toEqual([null, null]);
  });
});

describe('numbers of a version that was live', () => {
  it('that its predictions do not give are a note', async () => {
    const { checks, notes } = trusted(await saying({ metrics: [accuracy(0.85), metricOf('churn', 0.1, { n: 100 })] }), 'live'); // prettier-ignore
    expect(checks).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^credit-risk@2: in evaluation [0-9a-f]{12}, "accuracy" is registered as 0\.85/)]); // prettier-ignore
  });

  it('of a file that cannot be read are undecided as well', async () => {
    const broken = await versionMeasured(2, [[...rows, { label: 1, prediction: '', region: 'EU' }]]);
    expect(trusted(broken, 'live')).toMatchObject({ checks: [{ verdict: 'inconclusive' }], notes: [] });
  });
});

describe('what was computed', () => {
  it('is kept for the evaluation, and the table for all that share it', async () => {
    const [first] = (await saying({ metrics: [accuracy(0.8)] })).evaluations;
    if (first === undefined) throw new Error('no evaluation');
    expect(comparedWithPredictions(first)).toBe(comparedWithPredictions(first));
    const other: EvaluationEvidence = {
      ...first,
      evaluation: { ...first.evaluation, metrics: [accuracy(0.1)] },
    };
    expect(recomputationOf(other)).toBe(recomputationOf(first));
    expect(comparedWithPredictions(other)?.comparisons.map(({ outcome }) => outcome.kind)).toContain(
      'disagrees',
    );
  });
});
