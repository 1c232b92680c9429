// One table, whatever file it was written to: text, and Parquet of four writers in their own encodings.
import { readdir, readFile } from 'node:fs/promises';
import * as zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PredictionSpec } from '../../../src/evidence/predictions/read-predictions.ts';
import { contentOf, predictionFileOf, tableOf, unusableOf } from './prediction-files.ts';

const golden = new URL('../../golden/predictions/', import.meta.url);
const bytesOf = async (name: string): Promise<Buffer> => readFile(new URL(name, golden));

const spec: PredictionSpec = {
  columns: {
    id: 'id',
    label: 'label',
    score: 'score',
    prediction: 'prediction',
    weight: 'weight',
    groups: ['sex', 'age'],
    slices: ['region'],
  },
};

const csv = await tableOf(predictionFileOf(await bytesOf('binary.csv')), spec);

describe('predictions in text', () => {
  it('are read with their quotes and their letters', async () => {
    expect(csv).toMatchObject({ task: 'binary', rows: 240, positive: '1' });
    expect(csv.ids.at(2)).toBe('ex-074');
    expect(csv.slices.get('region')?.values).toEqual(['Île-de-France', 'Nord, Est', 'the "rest"']);
    const rows = (await bytesOf('binary.csv')).toString().trimEnd().split('\n').slice(1);
    expect(Array.from(csv.scores ?? [])).toEqual(rows.map((row) => Number(row.split(',')[2])));
  });

  it.each(['binary.tsv', 'binary.ndjson'])('say the same in %s', async (name) => {
    const table = await tableOf(predictionFileOf(await bytesOf(name), { name }), spec);
    expect(contentOf(table)).toEqual(contentOf(csv));
  });

  it.each(['binary.csv', 'binary.tsv', 'binary.ndjson'])(
    'may come in chunks of any size: %s',
    async (name) => {
      for (const chunkBytes of [1, 7, 4_096]) {
        const table = await tableOf(predictionFileOf(await bytesOf(name), { name, chunkBytes }), spec);
        expect(contentOf(table)).toEqual(contentOf(csv));
      }
    },
  );

  it('may begin with a byte order mark and end without a line feed', async () => {
    const text = `\uFEFF${(await bytesOf('binary.csv')).toString().trimEnd()}`;
    expect(contentOf(await tableOf(predictionFileOf(text), spec))).toEqual(contentOf(csv));
  });
});

const readsZstandard = 'zstdDecompressSync' in zlib;
const unread = readsZstandard ? ['pyarrow-lz4.parquet'] : ['pyarrow-lz4.parquet', 'pyarrow-zstd.parquet'];
const parquet = await readdir(new URL('parquet/', golden));

describe('predictions in Parquet', () => {
  it.each(parquet.filter((name) => !unread.includes(name)))('say the same in %s', async (name) => {
    const bytes = await bytesOf(`parquet/${name}`);
    const read = contentOf(await tableOf(predictionFileOf(bytes, { name }), spec));
    const scores = name === 'pyarrow-narrow.parquet' ? Array.from(csv.scores ?? [], Math.fround) : csv.scores;
    expect(read).toEqual({ ...contentOf(csv), scores: Array.from(scores ?? []) });
  });

  it.each(unread)('are refused with a remedy where they are compressed as in %s', async (name) => {
    const bytes = await bytesOf(`parquet/${name}`);
    const { code, reason, remedy } = await unusableOf(predictionFileOf(bytes, { name }), spec);
    expect({ code, reason }).toEqual({
      code: 'unsupported',
      reason: expect.stringMatching(/^is compressed with (?:LZ4|LZ4_RAW|zstd), which is not read here$/),
    });
    expect(remedy).toMatch(/snappy/);
  });
});

describe('the task', () => {
  it('is told by the labels where nobody names it', async () => {
    const read = async (name: string, columns: PredictionSpec['columns']) =>
      tableOf(predictionFileOf(await bytesOf(name), { name }), { columns });
    const id = { id: 'id', label: 'label' };
    const classes = await read('multiclass.csv', { ...id, prediction: 'prediction', score: 'score' });
    expect(classes).toMatchObject({ task: 'multiclass', classes: expect.arrayContaining(['cat', 'fox']) });
    expect(await read('regression.csv', { ...id, score: 'score' })).toMatchObject({ task: 'regression' });
    const ranked = await read('ranking.csv', { ...id, score: 'score', query: 'query' });
    expect(ranked).toMatchObject({ task: 'ranking', queryCount: 24 });
    expect(ranked.ids.at(11)).toBe('q1 / 1');
  });

  it('makes numbers of what could be classes, and classes of what could be numbers', async () => {
    const text = 'id,label,prediction\na,1,2\nb,2,2\nc,3,3\n';
    const columns = { id: 'id', label: 'label', prediction: 'prediction' };
    const classes = await tableOf(predictionFileOf(text), { columns, task: 'multiclass' });
    expect(classes).toMatchObject({ classes: ['1', '2', '3'], labels: Uint16Array.of(0, 1, 2), decisions: Uint16Array.of(1, 1, 2) }); // prettier-ignore
    const numbers = await tableOf(predictionFileOf(text), { columns, task: 'regression' });
    expect(numbers).toMatchObject({ labels: Float64Array.of(1, 2, 3), scores: Float64Array.of(2, 2, 3) });
    const unclear = await unusableOf(predictionFileOf(text), { columns });
    expect(unclear).toMatchObject({ code: 'task-unclear', remedy: expect.stringContaining('task:') });
  });

  it('takes numbers from their column of scores, and from that of decisions only where there is none', async () => {
    const text = 'id,label,score,prediction\na,1.5,2,7\n';
    const columns = { id: 'id', label: 'label', prediction: 'prediction' };
    const scored = await tableOf(predictionFileOf(text), { columns: { ...columns, score: 'score' }, task: 'regression' }); // prettier-ignore
    expect(scored.scores).toEqual(Float64Array.of(2));
    const decided = await tableOf(predictionFileOf(text), { columns, task: 'regression' });
    expect(decided.scores).toEqual(Float64Array.of(7));
  });

  it('takes the class that is named as the positive one', async () => {
    const text = 'id,label,score,prediction\na,paid,0.1,paid\nb,late,0.9,late\nc,late,0.4,paid\n';
    const columns = { id: 'id', label: 'label', score: 'score', prediction: 'prediction' };
    const table = await tableOf(predictionFileOf(text), { columns, positive: 'late' });
    expect(table).toMatchObject({ task: 'binary', labels: Uint8Array.of(0, 1, 1), decisions: Uint8Array.of(0, 1, 0) }); // prettier-ignore
    const unnamed = await unusableOf(predictionFileOf(text), { columns, task: 'binary' });
    expect(unnamed).toMatchObject({ code: 'unknown-class', at: { row: 1, column: 'label' } });
    const typo = await unusableOf(predictionFileOf(text), { columns, positive: 'Late' });
    expect(typo).toMatchObject({ code: 'unknown-class', at: { row: 2, column: 'label' } });
  });

  it.each([
    ['True', 'False'],
    ['true', 'false'],
    ['1', '0'],
    ['1.0', '0.0'],
  ])('reads %s and %s as positive and negative', async (yes, no) => {
    const table = await tableOf(predictionFileOf(`id,label,score\na,${yes},0.5\nb,${no},0.5\n`));
    expect(table).toMatchObject({ task: 'binary', labels: Uint8Array.of(1, 0) });
  });
});
