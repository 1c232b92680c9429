// Which definition a name means, what else goes by it, which rows count and by what weight, and why there is no number.
import { describe, expect, it } from 'vitest';
import type { PredictionSpec } from '../../../src/evidence/predictions/read-predictions.ts';
import { describeWhere, Recomputation } from '../../../src/gates/recomputation/recompute.ts';
import { predictionFileOf, tableOf } from '../../evidence/predictions/prediction-files.ts';

async function of(text: string, columns: object = {}, more: Partial<PredictionSpec> = {}) {
  const spec = { columns: { id: 'id', label: 'label', score: 'score', ...columns }, ...more };
  return new Recomputation(await tableOf(predictionFileOf(text), spec));
}

const text = `id,label,score,said,w,sex,age
a,1,0.9,1,1,f,old
b,0,0.6,1,2,f,young
c,1,0.4,0,3,m,old
d,0,0.1,0,4,m,young
e,0,0.3,0,0,f,old
`;
const attributes = { groups: ['sex'], slices: ['age'] };
const plain = await of(text, { prediction: 'said', ...attributes });
const weighted = await of(text, { prediction: 'said', weight: 'w', ...attributes });
const undecided = await of(text, attributes);
const ranked = await of(
  'id,label,score,q\na,3,0.1,x\nb,1,0.9,x\nc,0,0.5,y\nd,0,0.4,y\ne,2,0.9,z\nf,0,0.1,z\n',
  { query: 'q' },
);

/** Every definition that goes by a name, with what it gives. */
function definitionsOf(from: Recomputation, name: string, where = {}) {
  const found = from.resolve(name, where);
  if (found.kind !== 'measurable') throw new Error(found.reason);
  const valued = (definitions: typeof found.others) => definitions.map((each) => [each.label, found.valueOf(each)]); // prettier-ignore
  return { own: found.valueOf(found.own), equal: valued(found.equal), others: valued(found.others) };
}

describe('what else goes by a name', () => {
  it('is a Brier score of both classes, and a loss in bits', () => {
    const brier = (0.01 + 0.36 + 0.36 + 0.01 + 0.09) / 5;
    const found = definitionsOf(plain, 'brier');
    expect(found.own).toBeCloseTo(brier, 12);
    expect(found.others).toEqual([['summed over both classes', expect.closeTo(2 * brier, 12)]]);
    const loss = -(Math.log(0.9) + Math.log(0.4) + Math.log(0.4) + Math.log(0.9) + Math.log(0.7)) / 5;
    expect(definitionsOf(plain, 'log_loss')).toMatchObject({
      own: expect.closeTo(loss, 12),
      others: [['in bits', expect.closeTo(loss / Math.log(2), 12)]],
    });
  });

  it('is another average, unless the name says which', () => {
    // Of the positive class 1 of 2 is right, of the negative one 2 of 3.
    const { own, others } = definitionsOf(plain, 'precision');
    expect(own).toBe(0.5);
    expect(others).toEqual([
      ['macro average', expect.closeTo((1 / 2 + 2 / 3) / 2, 12)],
      ['micro average', 3 / 5],
      ['weighted average', expect.closeTo((2 * (1 / 2) + 3 * (2 / 3)) / 5, 12)],
    ]);
    expect(definitionsOf(plain, 'precision_micro')).toMatchObject({ own: 3 / 5, others: [] });
    expect(definitionsOf(plain, 'precision_binary')).toMatchObject({ own: 0.5, others: [] });
  });

  it('is a 0 where there is none, and other bins', () => {
    expect(definitionsOf(plain, 'precision', { sex: 'm' })).toMatchObject({ own: undefined, equal: [['of the positive class, 0 where undefined', 0]] }); // prettier-ignore
    expect(definitionsOf(plain, 'ece').others.map(([label]) => label)).toEqual(['15 bins of equal width', '20 bins of equal width', '10 bins of equal mass', '15 bins of equal mass', '20 bins of equal mass']); // prettier-ignore
    expect(definitionsOf(plain, 'ece_7').others.map(([label]) => label)).toEqual(['7 bins of equal mass']);
    // Of 7 bins the scores are in five; of one they are all in one.
    expect(definitionsOf(plain, 'ece_1').own).toBeCloseTo(Math.abs(2.3 / 5 - 2 / 5), 12);
    expect(definitionsOf(plain, 'ece_7').own).toBeCloseTo(
      (0.1 + 0.6 + Math.abs(0.4 + 0.3 - 1) + 0.1) / 5,
      12,
    );
  });

  it('is the same without weights', () => {
    expect(definitionsOf(weighted, 'accuracy')).toEqual({ own: 5 / 10, equal: [], others: [['without weights', 3 / 5]] }); // prettier-ignore
    expect(definitionsOf(plain, 'accuracy')).toEqual({ own: 3 / 5, equal: [], others: [] });
    expect(definitionsOf(weighted, 'brier').others.map(([label]) => label)).toEqual(['summed over both classes', 'without weights']); // prettier-ignore
    expect(definitionsOf(weighted, 'ece')).toEqual(definitionsOf(plain, 'ece'));
  });
});

describe('rankings', () => {
  const gain = 1 / Math.log2(3);

  it('leave out a query without relevant items, and may count it as 0', () => {
    const linear = (1 + 3 * gain) / (3 + gain);
    const exponential = (1 + 7 * gain) / (7 + gain);
    expect(definitionsOf(ranked, 'ndcg')).toEqual({
      own: expect.closeTo((linear + 1) / 2, 12),
      equal: [['linear gains, 0 for a query without relevant items', expect.closeTo((linear + 1) / 3, 12)]],
      others: [
        ['exponential gains', expect.closeTo((exponential + 1) / 2, 12)],
        [
          'exponential gains, 0 for a query without relevant items',
          expect.closeTo((exponential + 1) / 3, 12),
        ],
      ],
    });
    expect(definitionsOf(ranked, 'ndcg@1').own).toBeCloseTo((1 / 3 + 1) / 2, 12);
  });

  it('have no exponential gains of grades that are no grades', async () => {
    const graded = async (grade: number) => of(`id,label,score,q\na,${grade},0.1,x\nb,1,0.9,x\n`, { query: 'q' }); // prettier-ignore
    expect(definitionsOf(await graded(65), 'ndcg').others).toEqual([['exponential gains', undefined], ['exponential gains, 0 for a query without relevant items', undefined]]); // prettier-ignore
    expect(definitionsOf(await graded(64), 'ndcg').others[0]?.[1]).toBeCloseTo(gain, 6);
  });

  it('are the same where the rows of queries are mixed', async () => {
    const mixed = await of('id,label,score,q\na,3,0.1,x\ne,2,0.9,z\nc,0,0.5,y\nb,1,0.9,x\nf,0,0.1,z\nd,0,0.4,y\n', { query: 'q' }); // prettier-ignore
    expect(definitionsOf(mixed, 'ndcg')).toEqual(definitionsOf(ranked, 'ndcg'));
  });

  it('of no relevant item have no NDCG at all', async () => {
    const none = await of('id,label,score,q\na,0,0.1,x\nb,0,0.9,x\n', { query: 'q' });
    expect(none.measure('ndcg')).toMatchObject({ code: 'undefined', reason: 'there is no ndcg of these 2 rows: no query has a relevant item' }); // prettier-ignore
  });
});

describe('rows of a slice', () => {
  it('are those that have all its values, in whatever order it names them', () => {
    expect(plain.count()).toBe(5);
    expect(plain.rowNumbers()).toBeNull();
    for (const where of [
      { sex: 'f', age: 'old' },
      { age: 'old', sex: 'f' },
    ]) {
      expect(plain.count(where)).toBe(2);
      expect(plain.rowNumbers(where)).toEqual(Uint32Array.of(0, 4));
      expect(plain.measure('accuracy', where)).toMatchObject({ value: 1, n: 2 });
      expect(plain.confusion(where)).toEqual({ tp: 1, fp: 0, tn: 1, fn: 0 });
    }
    expect(weighted.measure('accuracy', { sex: 'f' })).toMatchObject({ value: 1 / 3, n: 3 });
    expect(weighted.confusion({ sex: 'f' })).toEqual({ tp: 1, fp: 1, tn: 1, fn: 0 });
    expect(plain.confusion()).toEqual({ tp: 1, fp: 1, tn: 2, fn: 1 });
  });

  it('are told apart from those of another, however many were asked for before', () => {
    const all = [{ sex: 'f' }, { sex: 'm' }, { age: 'old' }, { age: 'young' }, { sex: 'm', age: 'old' }, {}];
    const once = all.map((where) => plain.measure('accuracy', where));
    expect(all.toReversed().map((where) => plain.measure('accuracy', where))).toEqual(once.toReversed());
    expect(once.map((found) => (found.kind === 'measured' ? found.n : 0))).toEqual([3, 2, 3, 2, 1, 5]);
  });

  it.each([
    [{ region: 'EU' }, 'no-column', 'the evaluation names no column of "region" among groups: or slices: of its predictions'], // prettier-ignore
    [{ sex: 'x' }, 'no-rows', 'no row has sex = "x"'],
    [{ sex: 'm', age: 'x' }, 'no-rows', 'no row has sex = "m", age = "x"'],
  ])('that are not there are said: %j', (where, code, reason) => {
    const said = { kind: 'not-measurable', code, reason };
    expect([plain.count(where), plain.confusion(where), plain.rowNumbers(where), plain.measure('auc', where)]).toEqual([said, said, said, said]); // prettier-ignore
    if (code === 'no-column') expect(plain.parts(Object.keys(where))).toEqual(said);
  });

  it('are described as people read them', () => {
    expect(describeWhere({})).toBe('all rows');
    expect(describeWhere({ sex: 'f', age: 'old' })).toBe('sex = "f", age = "old"');
    expect(describeWhere({ sex: 'x'.repeat(500) }).length).toBeLessThan(60);
  });
});

describe('a class', () => {
  it('that nobody is of has no part in balanced accuracy', async () => {
    const ones = await of('id,label,score,said\na,1,0.9,1\nb,1,0.2,0\nc,1,0.8,1\n', { prediction: 'said' }, { task: 'binary' }); // prettier-ignore
    expect(ones.measure('balanced_accuracy')).toMatchObject({ value: expect.closeTo(2 / 3, 12) });
    expect(ones.measure('auc')).toMatchObject({ code: 'undefined' });
  });

  it('has no share where all rows weigh nothing', async () => {
    const nothing = await of('id,label,score,said,w\na,1,0.9,1,0\nb,0,0.2,0,0\n', { prediction: 'said', weight: 'w' }); // prettier-ignore
    for (const name of [
      'accuracy',
      'balanced_accuracy',
      'error_rate',
      'auc',
      'average_precision',
      'brier',
      'log_loss',
      'recall',
    ]) {
      // prettier-ignore
      expect(nothing.measure(name), name).toMatchObject({ kind: 'not-measurable', code: 'undefined' });
    }
  });

  it('is the positive one of a name that only seems to say so', () => {
    expect(plain.measure(' Binary_Cross-Entropy ')).toEqual(plain.measure('log_loss'));
    expect(plain.measure('recall_binary')).toMatchObject({ value: 0.5 });
  });
});

describe('what is not there', () => {
  it.each(['specificity', 'npv', 'fpr', 'fnr', 'accuracy', 'precision', 'f1_macro', 'balanced_accuracy'])(
    'of decisions leaves no %s',
    (name) => {
      expect(undecided.measure(name)).toMatchObject({
        code: 'no-column',
        reason: 'the predictions have no column of decisions (prediction:)',
      });
    },
  );

  it('of another task is said', async () => {
    const numbers = await of('id,label,score\na,1.5,2\nb,2.5,2\n', {}, { task: 'regression' });
    const other = (name: string) => ({ kind: 'not-measurable', code: 'other-task', reason: expect.stringContaining(name) }); // prettier-ignore
    expect(numbers.confusion()).toEqual(other('a confusion count is of binary predictions, and these are of regression')); // prettier-ignore
    expect(numbers.measure('accuracy')).toEqual(other('accuracy is of binary or multiclass predictions'));
    expect(plain.measure('rmse')).toEqual(other('rmse is of regression predictions'));
    expect(numbers.measure('mse')).toMatchObject({ value: expect.closeTo(0.25, 12), n: 2 });
  });

  it.each([
    ['0', 'measured'],
    ['1', 'measured'],
    ['-0.0000001', 'no-probabilities'],
    ['1.0000001', 'no-probabilities'],
  ])('of probabilities is said of a score of %s', async (score, code) => {
    const found = (await of(`id,label,score\na,1,${score}\nb,0,0.5\n`)).measure('brier');
    expect(found.kind === 'measured' ? 'measured' : found.code).toBe(code);
  });
});
