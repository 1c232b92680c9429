// Pairing by example: the same examples in any order pair; anything else is said, with how many and which.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Growing } from '../../../src/evidence/predictions/columns/growing.ts';
import { RowIndex } from '../../../src/evidence/predictions/columns/row-index.ts';
import { TextColumn } from '../../../src/evidence/predictions/columns/text-column.ts';
import {
  inCandidateOrder,
  type MeasuredTable,
  pairPredictions,
} from '../../../src/evidence/predictions/pair.ts';
import type { PredictionSpec } from '../../../src/evidence/predictions/read-predictions.ts';
import { digestOf } from '../../../src/primitives/digest.ts';
import { plainSpec, predictionFileOf, tableOf } from './prediction-files.ts';

const holdout = { name: 'holdout', digest: digestOf('june') };

async function sideOf(
  rows: string,
  {
    spec = plainSpec,
    ...said
  }: Partial<MeasuredTable['evaluation']> & { readonly spec?: PredictionSpec } = {},
): Promise<MeasuredTable> {
  const table = await tableOf(predictionFileOf(`id,label,score,group,weight\n${rows}`), spec);
  return { table, evaluation: { dataset: holdout, split: 'test', ...said } };
}

const rows = 'a,1,0.9,x,1\nb,0,0.2,y,1\nc,1,0.5,x,1\n';

describe('predictions of the same examples', () => {
  it('pair by id, whatever their order', async () => {
    const candidate = await sideOf(rows);
    const current = await sideOf('c,1,0.4,x,1\na,1,0.8,x,1\nb,0,0.1,y,1\n');
    const paired = pairPredictions(candidate, current);
    if (paired.kind !== 'paired') throw new Error(paired.reason);
    expect(paired).toEqual({ kind: 'paired', rows: 3, currentRows: Uint32Array.of(1, 2, 0) });
    const scores = current.table.scores ?? new Float64Array();
    expect(inCandidateOrder(scores, paired.currentRows, new Float64Array(3))).toEqual(
      Float64Array.of(0.8, 0.1, 0.4),
    );
  });

  it('pair though one side keeps labels as 32 bits and the other as text', async () => {
    const spec = { ...plainSpec, task: 'regression' } as const;
    const candidate = await sideOf('a,0.10000000149011612,0.9,x,1\n', { spec });
    expect(pairPredictions(candidate, await sideOf('a,0.1,0.9,x,1\n', { spec }))).toMatchObject({
      kind: 'paired',
    });
    expect(pairPredictions(candidate, await sideOf('a,0.1001,0.9,x,1\n', { spec }))).toMatchObject({
      code: 'relabelled',
    });
  });

  it('pair by query and id where they are ranked', async () => {
    const spec = { columns: { ...plainSpec.columns, query: 'group' } };
    const candidate = await sideOf('a,1,0.9,x,1\na,0,0.2,y,1\n', { spec });
    const current = await sideOf('a,0,0.7,y,1\na,1,0.1,x,1\n', { spec });
    expect(pairPredictions(candidate, current)).toMatchObject({ currentRows: Uint32Array.of(1, 0) });
  });
});

describe('predictions that do not pair', () => {
  const described = { code: expect.any(String), reason: expect.any(String) };

  it('are of other examples, and say how many and which', async () => {
    const pairing = pairPredictions(
      await sideOf(rows),
      await sideOf('b,0,0.2,y,1\nc,1,0.5,x,1\nd,1,0.5,x,1\n'),
    );
    expect(pairing).toMatchObject({
      kind: 'unusable',
      code: 'other-examples',
      reason:
        'its predictions are of other examples than those of the current version: 2 in both, 1 only here (as "a"), 1 only there (as "d")',
      report: {
        matched: 2,
        onlyCandidate: 1,
        onlyCurrent: 1,
        someOnlyCandidate: ['a'],
        someOnlyCurrent: ['d'],
      },
    });
    const fewer = pairPredictions(await sideOf('a,1,0.9,x,1\n'), await sideOf(rows));
    expect(fewer).toMatchObject({
      code: 'other-examples',
      report: { matched: 1, onlyCandidate: 0, onlyCurrent: 2 },
    });
  });

  it('name three of many, and say how many there are', async () => {
    const many = (from: number) => Array.from({ length: 5 }, (_, at) => `${from + at},1,0.5,x,1\n`).join('');
    const pairing = pairPredictions(await sideOf(rows + many(10)), await sideOf(rows + many(20)));
    expect(pairing).toMatchObject({
      code: 'other-examples',
      reason:
        'its predictions are of other examples than those of the current version: 3 in both, 5 only here (as "10", "11", "12"), 5 only there (as "20", "21", "22")',
      report: { someOnlyCandidate: ['10', '11', '12'], someOnlyCurrent: ['20', '21', '22'] },
    });
  });

  it('are of a dataset that was swapped under the same name, of another dataset, or of another split', async () => {
    const swapped = { dataset: { ...holdout, digest: digestOf('july') } };
    expect(pairPredictions(await sideOf(rows, swapped), await sideOf(rows))).toMatchObject({
      ...described,
      code: 'swapped-dataset',
      reason: expect.stringContaining(digestOf('july')),
    });
    const other = { dataset: { name: 'other', digest: digestOf('other') } };
    expect(pairPredictions(await sideOf(rows, other), await sideOf(rows))).toMatchObject({
      code: 'other-examples',
    });
    expect(pairPredictions(await sideOf(rows, { split: 'dev' }), await sideOf(rows))).toMatchObject({
      code: 'other-examples',
      reason: expect.stringContaining('split'),
    });
  });

  it.each([
    ['label', 'a,1,0.9,x,1\nb,1,0.2,y,1\nc,1,0.5,x,1\n', plainSpec],
    [
      'group',
      'a,1,0.9,x,1\nb,0,0.2,x,1\nc,1,0.5,x,1\n',
      { columns: { ...plainSpec.columns, groups: ['group'] } },
    ],
    [
      'group',
      'a,1,0.9,x,1\nb,0,0.2,z,1\nc,1,0.5,x,1\n',
      { columns: { ...plainSpec.columns, slices: ['group'] } },
    ],
    [
      'weight',
      'a,1,0.9,x,1\nb,0,0.2,y,2\nc,1,0.5,x,1\n',
      { columns: { ...plainSpec.columns, weight: 'weight' } },
    ],
  ])('have another %s for the same example', async (column, changed, spec) => {
    expect(pairPredictions(await sideOf(changed, { spec }), await sideOf(rows, { spec }))).toMatchObject({
      code: 'relabelled',
      reason: expect.stringContaining(
        `have another ${column} than those of the current version for 1 of 3 examples, as "b"`,
      ),
      at: { row: 2 },
    });
  });

  it('are of another task', async () => {
    const regression = { spec: { ...plainSpec, task: 'regression' } } as const;
    expect(pairPredictions(await sideOf(rows), await sideOf(rows, regression))).toMatchObject({
      code: 'relabelled',
    });
  });
});

describe('an index of rows', () => {
  const columnOf = (texts: readonly string[]): TextColumn => {
    const column = new TextColumn('id', 100);
    for (const text of texts) column.add(text);
    return column;
  };

  it('finds each text where a Map does', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '日', ' ', '😀'), minLength: 1, maxLength: 4 }), { maxLength: 80 }); // prettier-ignore
    fc.assert(
      fc.property(texts, texts, (known, asked) => {
        const [column, others] = [columnOf(known), columnOf(asked)];
        const [index, other] = [new RowIndex([column]), new RowIndex([others])];
        const firstRow = new Map<string, number>();
        for (const [row, text] of known.entries()) {
          expect(column.at(row)).toBe(text);
          const first = firstRow.get(text) ?? row;
          expect(index.enter(row)).toBe(first);
          firstRow.set(text, first);
        }
        for (const [row, text] of asked.entries())
          expect(index.find(other, row)).toBe(firstRow.get(text) ?? -1);
      }),
    );
  });

  it('tells apart texts that only together are the same', () => {
    const [left, right] = [columnOf(['ab', 'a']), columnOf(['c', 'bc'])];
    const index = new RowIndex([left, right]);
    expect([index.enter(0), index.enter(1)]).toEqual([0, 1]);
  });

  it('keeps texts over many blocks of memory', () => {
    const texts = Array.from({ length: 70_000 }, (_, row) => `${row}-${'x'.repeat(row % 90)}`);
    const column = columnOf(texts);
    const index = new RowIndex([column]);
    for (const row of texts.keys()) expect(index.enter(row)).toBe(row);
    for (const row of [0, 65_535, 65_536, 69_999]) expect(column.at(row)).toBe(texts[row]);
  });

  it('refuses texts that were made up to lie in one place', () => {
    const hashOf = (text: string): number => {
      let hash = 0x81_1c_9d_c5;
      for (const byte of [...Buffer.from(text), 0xff]) hash = Math.imul(hash ^ byte, 0x01_00_01_93);
      // The byte behind a text is mixed in before the finish of MurmurHash3.
      hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
      return (hash ^ (hash >>> 16)) >>> 0;
    };
    const texts: string[] = [];
    for (let at = 0; texts.length < 5_000; at += 1) if (hashOf(`${at}`) % 8_192 < 64) texts.push(`${at}`);
    const index = new RowIndex([columnOf(texts)]);
    const enterAll = () => texts.forEach((_, row) => index.enter(row));
    expect(enterAll).toThrow('made up to be slow');
  });
});

describe('a column that grows', () => {
  it.each([1, 65_535, 65_536, 65_537, 131_072, 131_073])('keeps %d numbers in their order', (length) => {
    const column = new Growing((size) => new Float64Array(size));
    for (let at = 0; at < length; at += 1) column.push(at);
    expect(column.length).toBe(length);
    const values = column.copyTo(new Float64Array(length));
    expect(values.findIndex((value, at) => value !== at)).toBe(-1);
  });
});
