// Recomputed metrics against scikit-learn's, of the same files: overall, by slice, by group and by intersection.
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PredictionSpec } from '../../../src/evidence/predictions/read-predictions.ts';
import { divide } from '../../../src/gates/recomputation/parts.ts';
import { Recomputation } from '../../../src/gates/recomputation/recompute.ts';
import { predictionFileOf, tableOf } from '../../evidence/predictions/prediction-files.ts';

const folder = new URL('../../golden/predictions/', import.meta.url);
const columns = { id: 'id', label: 'label', score: 'score', prediction: 'prediction' };

async function recomputationOf(name: string, spec: PredictionSpec): Promise<Recomputation> {
  return new Recomputation(
    await tableOf(predictionFileOf(await readFile(new URL(name, folder)), { name }), spec),
  );
}

type Values = Readonly<Record<string, number>>;
interface BinaryGolden {
  readonly n: number;
  readonly counts: Values;
  readonly plain: Values;
  readonly weighted: Values;
}
interface Golden {
  readonly binary: {
    readonly overall: BinaryGolden;
    readonly by: Readonly<Record<string, Readonly<Record<string, BinaryGolden>>>>;
    readonly 'sex × age': Readonly<Record<string, BinaryGolden>>;
  };
  readonly multiclass: Values;
  readonly regression: { readonly plain: Values; readonly weighted: Values };
  readonly ranking: Values;
}

const golden: Golden = JSON.parse(await readFile(new URL('metrics.json', folder), 'utf8'));
const attributes = { groups: ['sex', 'age'], slices: ['region'] };
const binary = await recomputationOf('binary.csv', { columns: { ...columns, ...attributes } });
const weighted = await recomputationOf('binary.csv', {
  columns: { ...columns, ...attributes, weight: 'weight' },
});

/** Laurel computes no Matthews coefficient. */
const computed = (values: Values) => Object.entries(values).filter(([name]) => name !== 'mcc');

function expectBinary(expected: BinaryGolden, where: Readonly<Record<string, string>>): void {
  expect(binary.count(where)).toBe(expected.n);
  expect(binary.confusion(where)).toEqual(expected.counts);
  expect(weighted.confusion(where)).toEqual(expected.counts);
  for (const [source, values] of [
    [binary, expected.plain],
    [weighted, expected.weighted],
  ] as const) {
    for (const [name, value] of computed(values)) {
      const measured = source.measure(name, where);
      expect(measured, name).toMatchObject({ kind: 'measured', n: expected.n });
      expect(measured.kind === 'measured' ? measured.value : Number.NaN, name).toBeCloseTo(value, 10);
    }
  }
}

describe('metrics of two classes', () => {
  it('are those of scikit-learn overall, with weights and without', () => {
    expectBinary(golden.binary.overall, {});
  });

  it.each(Object.entries(golden.binary.by))('are those of scikit-learn by %s', (attribute, values) => {
    expect(Object.keys(values).length).toBeGreaterThan(1);
    for (const [value, expected] of Object.entries(values)) expectBinary(expected, { [attribute]: value });
  });

  it('are those of scikit-learn by two attributes together', () => {
    const parts = binary.parts(['sex', 'age']);
    expect(parts).toHaveLength(6);
    for (const [name, expected] of Object.entries(golden.binary['sex × age'])) {
      const [sex = '', age = ''] = name.split(' × ');
      expectBinary(expected, { age, sex });
    }
  });

  it.each([
    ['roc_auc', 'auc'],
    ['ROC-AUC', 'auc'],
    ['ap', 'average_precision'],
    ['log loss', 'log_loss'],
    ['Brier_Score', 'brier'],
    ['acc', 'accuracy'],
    ['sensitivity', 'recall'],
    ['macro_f1', 'f1_macro'],
    ['F1-Score-Weighted', 'f1_weighted'],
    ['f1_binary', 'f1'],
    ['tnr', 'specificity'],
    ['ece@10', 'ece'],
    ['ece_10_bins', 'ece'],
  ])('are known as %s, which is %s', (name, plain) => {
    expect(binary.measure(name)).toMatchObject({ kind: 'measured', value: expect.closeTo(golden.binary.overall.plain[plain] ?? NaN, 10) }); // prettier-ignore
  });

  it('complement each other', () => {
    const value = (name: string): number => {
      const measured = binary.measure(name);
      return measured.kind === 'measured' ? measured.value : Number.NaN;
    };
    const { tp = 0, fp = 0, tn = 0, fn = 0 } = golden.binary.overall.counts;
    expect(value('fpr')).toBeCloseTo(fp / (fp + tn), 12);
    expect(value('fnr')).toBeCloseTo(fn / (fn + tp), 12);
    expect(value('npv')).toBeCloseTo(tn / (tn + fn), 12);
    expect(value('error_rate')).toBeCloseTo(1 - value('accuracy'), 12);
    expect(value('balanced_accuracy')).toBeCloseTo((value('tpr') + value('tnr')) / 2, 12);
  });
});

describe('metrics of other tasks', () => {
  const expectValues = (recomputation: Recomputation, expected: Values): void => {
    for (const [name, value] of Object.entries(expected)) {
      const measurable = recomputation.resolve(name);
      if (measurable.kind !== 'measurable') throw new Error(measurable.reason);
      const found = [measurable.own, ...measurable.equal].map((definition) => measurable.valueOf(definition));
      expect(found, name).toContainEqual(expect.closeTo(value, 10));
    }
  };

  it('are those of scikit-learn for many classes', async () => {
    expectValues(await recomputationOf('multiclass.csv', { columns, task: 'multiclass' }), golden.multiclass);
  });

  it('are those of scikit-learn for numbers', async () => {
    const spec = { id: 'id', label: 'label', score: 'score' };
    expectValues(await recomputationOf('regression.csv', { columns: spec }), golden.regression.plain);
    expectValues(
      await recomputationOf('regression.csv', { columns: { ...spec, weight: 'weight' } }),
      golden.regression.weighted,
    );
  });

  it('are those of scikit-learn for rankings, whose empty queries may be left out', async () => {
    const spec = { id: 'id', label: 'label', score: 'score', query: 'query' };
    expectValues(await recomputationOf('ranking.csv', { columns: spec }), golden.ranking);
  });
});

describe('what cannot be computed', () => {
  const rows = 'id,label,score,prediction,g\na,1,0.9,1,x\nb,0,0.2,0,y\nc,1,1.5,0,y\n';
  const of = async (text: string, spec: PredictionSpec) =>
    new Recomputation(await tableOf(predictionFileOf(text), spec));

  it('says why', async () => {
    const margins = await of(rows, { columns: { ...columns, slices: ['g'] } });
    const codeOf = (name: string, where = {}): string => {
      const measured = margins.measure(name, where);
      return measured.kind === 'measured' ? 'measured' : measured.code;
    };
    expect(codeOf('auc')).toBe('measured');
    expect(codeOf('log_loss')).toBe('no-probabilities');
    expect(codeOf('mcc')).toBe('unknown-metric');
    expect(codeOf('auc_ovr')).toBe('unknown-metric');
    expect(codeOf('auc_macro')).toBe('unknown-metric');
    expect(codeOf('recall@10')).toBe('unknown-metric');
    expect(codeOf('rmse')).toBe('other-task');
    expect(codeOf('ndcg@10')).toBe('other-task');
    expect(codeOf('auc', { region: 'EU' })).toBe('no-column');
    expect(codeOf('auc', { g: 'z' })).toBe('no-rows');
    expect(codeOf('auc', { g: 'x' })).toBe('undefined');
    expect(margins.measure('auc', { g: 'x' })).toMatchObject({ reason: 'there is no auc of these 1 rows: all are of one class' }); // prettier-ignore
    expect(codeOf('precision', { g: 'y' })).toBe('undefined');
    const undecided = await of(rows, { columns: { id: 'id', label: 'label', score: 'score' } });
    expect(undecided.measure('f1')).toMatchObject({
      code: 'no-column',
      reason: expect.stringContaining('prediction:'),
    });
    expect(undecided.confusion()).toMatchObject({ code: 'no-column' });
    const unscored = await of(rows, { columns: { id: 'id', label: 'label', prediction: 'prediction' } });
    expect(unscored.measure('auc')).toMatchObject({
      code: 'no-column',
      reason: expect.stringContaining('score:'),
    });
    expect(unscored.measure('brier')).toMatchObject({ code: 'no-column' });
  });
});

describe('dividing rows', () => {
  it('puts every row into the one part that has its values', () => {
    const codes = fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(codes, (pairs) => {
        const column = (name: string, at: 0 | 1) => ({
          name,
          values: ['a', 'b', 'c', 'd', 'e'],
          codes: Uint16Array.from(pairs, (pair) => pair[at]),
        });
        const [one, two] = [column('one', 0), column('two', 1)];
        const parts = [...divide({ rows: pairs.length }, [one, two]).values()];
        expect(parts.flatMap(({ rows }) => Array.from(rows)).toSorted((a, b) => a - b)).toEqual(pairs.map((_, row) => row)); // prettier-ignore
        for (const { where, rows } of parts) {
          expect(rows.length).toBeGreaterThan(0);
          for (const row of rows) {
            const values = [one, two].map(({ values: names, codes: of }) => names[of[row] ?? 0]);
            expect(values).toEqual([where['one'], where['two']]);
          }
        }
      }),
    );
  });
});
