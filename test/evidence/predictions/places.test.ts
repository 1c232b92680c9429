// What is said of a refusal, as text and as an error, and which columns a table keeps apart.
import { describe, expect, it } from 'vitest';
import { numberOf, textOf } from '../../../src/evidence/predictions/columns/cell.ts';
import { predictionLimits } from '../../../src/evidence/predictions/limits.ts';
import { readPredictions } from '../../../src/evidence/predictions/read-predictions.ts';
import { describeUnusable, PredictionRefusal, type Unusable, unusableError, unusableOf as valueOf } from '../../../src/evidence/predictions/unusable.ts'; // prettier-ignore
import { plainSpec, predictionFileOf, tableOf, unusableOf } from './prediction-files.ts';

const refused = (at: Partial<Unusable['at']>, remedy?: string): Unusable => ({
  kind: 'unusable',
  code: 'malformed',
  reason: 'is wrong',
  at: { file: 'p.csv', ...at },
  ...(remedy === undefined ? {} : { remedy }),
});

describe('a refusal', () => {
  it.each([
    [{}, 'p.csv: is wrong'],
    [{ line: 3 }, 'p.csv, line 3: is wrong'],
    [{ row: 2 }, 'p.csv, row 2: is wrong'],
    [{ row: 2, line: 3 }, 'p.csv, row 2 (line 3): is wrong'],
    [{ row: 2, line: 3, column: 'score' }, 'p.csv, row 2 (line 3), column score: is wrong'],
    [{ column: 'score' }, 'p.csv, column score: is wrong'],
  ])('at %j reads: %s', (at, said) => {
    expect(describeUnusable(refused(at))).toBe(said);
  });

  it('is an error with the same place, code and way out', () => {
    const whole = unusableError(refused({ row: 2, line: 3, column: 'score' }, 'mend it'));
    expect(whole).toMatchObject({ code: 'invalid-document', remedy: 'mend it' });
    expect(whole.at).toEqual({ file: 'p.csv', line: 3 });
    expect(whole.details).toEqual({ reason: 'malformed', row: 2, column: 'score' });
    const bare = unusableError(refused({}));
    expect(bare.at).toEqual({ file: 'p.csv' });
    expect(bare.details).toEqual({ reason: 'malformed' });
    expect(bare.remedy).toBeUndefined();
  });

  it('keeps the place that was known further in, and its way out', () => {
    const inner = new PredictionRefusal('malformed', 'is wrong', { remedy: 'mend it', detail: { row: 2 } });
    expect(valueOf(inner.at({ row: 9, column: 'score' }), 'p.csv')).toEqual(refused({ row: 2, column: 'score' }, 'mend it')); // prettier-ignore
    const bare = new PredictionRefusal('malformed', 'is wrong').at({ line: 4 });
    expect(valueOf(bare, 'p.csv')).toEqual(refused({ line: 4 }));
    expect(Object.keys(valueOf(bare, 'p.csv'))).not.toContain('remedy');
  });

  it('is no other error', () => {
    expect(() => valueOf(new TypeError('broken'), 'p.csv')).toThrow(TypeError);
  });
});

describe('a table', () => {
  const text = 'id,label,score,sex,region,q\na,1,0.9,f,EU,x\nb,0,0.2,m,US,x\n';

  it('keeps groups and slices apart, and a column that is both in both', async () => {
    const columns = { ...plainSpec.columns, groups: ['sex', 'region'], slices: ['region'] };
    const { groups, slices } = await tableOf(predictionFileOf(text), { columns });
    expect([[...groups.keys()], [...slices.keys()]]).toEqual([['sex', 'region'], ['region']]);
    expect(slices.get('region')?.values).toEqual(['EU', 'US']);
  });

  it('knows examples by their query only where they are ranked', async () => {
    const twice = 'id,label,score,q\na,1,0.9,x\na,0,0.2,y\n';
    const columns = { ...plainSpec.columns, query: 'q' };
    expect(await tableOf(predictionFileOf(twice), { columns })).toMatchObject({ task: 'ranking', rows: 2 });
    const binary = await unusableOf(predictionFileOf(twice), { columns, task: 'binary' });
    expect(binary).toMatchObject({ code: 'duplicate-id', at: { row: 2, column: 'id' } });
  });

  it('numbers queries in the order of their first rows, and has one where none is named', async () => {
    const ranked = 'id,label,score,q\na,1,0.9,x\nb,0,0.2,y\nc,2,0.2,x\nd,0,0.1,z\ne,0,0.1,y\n';
    const columns = { ...plainSpec.columns, query: 'q' };
    expect(await tableOf(predictionFileOf(ranked), { columns })).toMatchObject({ queries: Uint32Array.of(0, 1, 0, 2, 1), queryCount: 3 }); // prettier-ignore
    const whole = await tableOf(predictionFileOf(ranked), { ...plainSpec, task: 'ranking' });
    expect(whole).toMatchObject({ queries: new Uint32Array(5), queryCount: 1 });
  });

  it('is read from a file that is as large as may be, and not of a larger one', async () => {
    const read = async (fileBytes: number) =>
      readPredictions(predictionFileOf(text), plainSpec, { ...predictionLimits, fileBytes });
    expect((await read(text.length)).kind).toBe('read');
    expect(await read(text.length - 1)).toMatchObject({ code: 'too-large' });
  });

  it('has no third class', async () => {
    const labels = 'id,label,score\na,late,0.9\nb,paid,0.2\nc,lost,0.2\n';
    const unusable = await unusableOf(predictionFileOf(labels), { ...plainSpec, positive: 'late' });
    expect(unusable).toMatchObject({ code: 'unknown-class', at: { row: 3, column: 'label' } });
    expect(unusable.reason).toBe('"lost" is a third class beside "late" and "paid"');
  });
});

describe('a cell', () => {
  it('of 64 bits is a number, and as text its digits', () => {
    expect([numberOf(5n, 'typed'), numberOf(-(2n ** 62n), 'typed')]).toEqual([5, -(2 ** 62)]);
    expect([textOf(9_007_199_254_740_993n, 20), textOf(7, 20)]).toEqual(['9007199254740993', '7']);
  });

  it('of text is a number only where a file has nothing but text', () => {
    expect([numberOf('1.5', 'text'), numberOf('.5', 'text'), numberOf('1.', 'text'), numberOf('-1e-3', 'text')]).toEqual([1.5, 0.5, 1, -0.001]); // prettier-ignore
    for (const cell of ['', '.', '1e', '0x1', '1_000', ' 1', '1 ', '--1', '1,5', 'true']) {
      expect(() => numberOf(cell, 'text'), cell).toThrow(PredictionRefusal);
    }
    for (const cell of ['1.5', true, null, [1], {}]) expect(() => numberOf(cell, 'typed')).toThrow(PredictionRefusal); // prettier-ignore
  });
});
