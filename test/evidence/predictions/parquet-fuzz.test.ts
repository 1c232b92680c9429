// Parquet that was cut off or altered at any byte: a table of as many rows, or a refusal, and never much memory.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPredictions, type PredictionSpec } from '../../../src/evidence/predictions/read-predictions.ts';
import { parquetOf } from './parquet-bytes.ts';
import { predictionFileOf, tableOf, unusableOf } from './prediction-files.ts';

const folder = new URL('../../golden/predictions/parquet/', import.meta.url);
const names = readdirSync(folder).filter((name) => !/lz4|zstd/.test(name));
const bytesOf = (name: string): Buffer => readFileSync(new URL(name, folder));
/** Every byte of every file takes minutes; this many apart is some hundred places in each. */
const step = 47;
const spec: PredictionSpec = {
  columns: { id: 'id', label: 'label', score: 'score', prediction: 'prediction', groups: ['sex'] },
};

describe('Parquet that was cut off', () => {
  it.each(names)('is refused after any byte of %s', async (name) => {
    const bytes = bytesOf(name);
    for (let kept = 0; kept < bytes.byteLength; kept += kept < 20 ? 1 : step) {
      const { code, at } = await unusableOf(predictionFileOf(bytes.subarray(0, kept), { name }), spec);
      expect({ code, at }, `${kept} bytes`).toEqual({ code: kept < 4 ? 'wrong-kind' : 'truncated', at: { file: name } }); // prettier-ignore
    }
  });

  it('is refused where its rows end within a page', async () => {
    const page = { values: Buffer.alloc(12), uncompressedBytes: 12, count: 3 };
    const columns = ['id', 'label', 'score'].map((name) => ({ name, page }));
    const plain = { columns: { id: 'id', label: 'label', score: 'score' } };
    const read = async (rows: number) => unusableOf(predictionFileOf(parquetOf(columns, { rows }), { name: 'p.parquet' }), plain); // prettier-ignore
    expect(await read(3)).toMatchObject({ code: 'duplicate-id', at: { row: 2, column: 'id' } });
    expect(await read(2)).toMatchObject({ code: 'malformed', reason: expect.stringContaining('more values than rows'), at: { row: 1, column: 'id' } }); // prettier-ignore
    expect(await read(4)).toMatchObject({ code: 'malformed', reason: expect.stringContaining('ends too early'), at: { row: 4, column: 'id' } }); // prettier-ignore
  });
});

describe('Parquet of which a byte was altered', () => {
  it.each(names)('ends, whichever byte of %s it is', async (name) => {
    const bytes = bytesOf(name);
    const { rows } = await tableOf(predictionFileOf(bytes, { name }), spec);
    const before = process.memoryUsage().arrayBuffers;
    for (let at = 0; at < bytes.byteLength; at += step) {
      const edited = Buffer.from(bytes);
      edited[at] = (edited[at] ?? 0) ^ (at % 3 === 0 ? 0xff : 1 << (at % 8));
      const read = await readPredictions(predictionFileOf(edited, { name }), spec);
      if (read.kind === 'read') expect(read.table.rows, `byte ${at}`).toBe(rows);
      else expect(read.at.file).toBe(name);
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(300 * 2 ** 20);
  });

  it('is refused whole where other bytes were registered, whatever it would read as', async () => {
    const bytes = bytesOf('pyarrow.parquet');
    for (let at = 0; at < bytes.byteLength; at += 97) {
      const edited = Buffer.from(bytes);
      edited[at] = (edited[at] ?? 0) ^ 0x10;
      const file = predictionFileOf(edited, { name: 'p.parquet', registered: bytes });
      expect(await unusableOf(file, spec)).toMatchObject({ code: 'altered', at: { file: 'p.parquet' } });
    }
  });
});
