// Bad predictions are data: what is wrong, and in which file, row and column. Never an exception, never half a table.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { storedPredictions } from '../../../src/evidence/predictions/prediction-file.ts';
import { readPredictions, type PredictionSpec } from '../../../src/evidence/predictions/read-predictions.ts';
import { describeUnusable, unusableError } from '../../../src/evidence/predictions/unusable.ts';
import { digestOf } from '../../../src/primitives/digest.ts';
import { MemoryStore } from '../../fakes/memory-store.ts';
import { plainSpec, predictionFileOf, tableOf, unusableOf } from './prediction-files.ts';

const head = 'id,label,score\n';
const parquet = await readFile(new URL('../../golden/predictions/parquet/pyarrow.parquet', import.meta.url));
const weighted: PredictionSpec = { columns: { ...plainSpec.columns, weight: 'w' } };

describe('a CSV of predictions', () => {
  it.each([
    ['', 'no-rows', {}],
    [head, 'no-rows', {}],
    ['id,label\na,1\n', 'no-column', { line: 1, column: 'score' }],
    ['id,label,score,score\na,1,1,1\n', 'duplicate-column', { line: 1, column: 'score' }],
    [`${head}a,1,0.5\nb,0\n`, 'ragged-row', { line: 3 }],
    [`${head}a,1,0,5\n`, 'ragged-row', { line: 2 }],
    [`${head}a,1,"0,5"\n`, 'not-a-number', { row: 1, line: 2, column: 'score' }],
    [`${head}a,1,0.5\n\nb,0,\n`, 'empty-cell', { row: 2, line: 4, column: 'score' }],
    [`${head}a,1,0.5\n,0,0.5\n`, 'empty-cell', { row: 2, line: 3, column: 'id' }],
    [`${head}a,,0.5\n`, 'empty-cell', { row: 1, line: 2, column: 'label' }],
    [`${head}a,1,NaN\n`, 'not-finite', { row: 1, line: 2, column: 'score' }],
    [`${head}a,1,-inf\n`, 'not-finite', { row: 1, line: 2, column: 'score' }],
    [`${head}a,1,1e999\n`, 'not-finite', { row: 1, line: 2, column: 'score' }],
    [`${head}a,nan,0.5\n`, 'not-finite', { row: 1, line: 2, column: 'label' }],
    [`${head}a,1,0x1\n`, 'not-a-number', { row: 1, line: 2, column: 'score' }],
    [`${head}a,1, 0.5\n`, 'not-a-number', { row: 1, line: 2, column: 'score' }],
    [`${head}a,1,0.5\nb,0,0.5\na,0,0.2\n`, 'duplicate-id', { row: 3, column: 'id' }],
    [`${head}a,1,0.5\nb,false,0.5\n`, 'mixed-types', { row: 2, column: 'label' }],
    [`${head}a\tb,1,0.5\n`, 'malformed', { row: 1, line: 2, column: 'id' }],
    [`${head}${'a'.repeat(1_025)},1,0.5\n`, 'too-long', { row: 1, line: 2, column: 'id' }],
    [`${head}a,1,0.5\n"b,0,0.5\n`, 'malformed', { line: 3 }],
    [`${head}a,1,0.5\n"b"x,0,0.5\n`, 'malformed', { line: 3 }],
  ] as const)('%j is refused as %s', async (text, code, at) => {
    const unusable = await unusableOf(predictionFileOf(text));
    expect(unusable).toMatchObject({ kind: 'unusable', code });
    expect(unusable.at).toEqual({ file: 'predictions.csv', ...at });
  });

  it('says which line it is after cells of several lines', async () => {
    const text = 'id,label,score,note\na,1,0.5,"two\nlines"\nb,0,half,x\n';
    const { at } = await unusableOf(predictionFileOf(text));
    expect(at).toMatchObject({ row: 2, line: 4, column: 'score' });
  });

  it.each([
    ['id;label;score\n', 'semicolons'],
    ['id\tlabel\tscore\n', 'tabs'],
    ['id,label,scoer\n', 'did you mean "scoer"?'],
    ['a,b,c\n', 'it has "a", "b", "c"'],
  ])('with header %j is refused with a remedy: %s', async (text, remedy) => {
    expect((await unusableOf(predictionFileOf(text))).remedy).toContain(remedy);
  });

  it('names both rows of a duplicate, the offending value, and the way out', async () => {
    const unusable = await unusableOf(predictionFileOf(`${head}a,1,0.5\nb,0,0.5\na,0,0.2\n`));
    expect(describeUnusable(unusable)).toBe(
      'predictions.csv, row 3, column id: "a" is in row 1 and in row 3',
    );
    expect(unusableError(unusable)).toMatchObject({ code: 'invalid-document', details: { row: 3 } });
    const comma = await unusableOf(predictionFileOf(`${head}a,1,"0,5"\n`));
    expect(comma.remedy).toBe('write decimals with a point: 0.5');
  });

  it('may weigh an example nothing, and not less', async () => {
    const table = await tableOf(predictionFileOf('id,label,score,w\na,1,0.5,0\n'), weighted);
    expect(table.weights).toEqual(Float64Array.of(0));
    const less = await unusableOf(predictionFileOf('id,label,score,w\na,1,0.5,-1\n'), weighted);
    expect(less).toMatchObject({ code: 'negative', at: { row: 1, column: 'w' } });
  });
});

describe('an NDJSON of predictions', () => {
  const row = (score: string, id = '"a"', label = '1') => `{"id":${id},"label":${label},"score":${score}}\n`;

  it.each([
    [row('"0.5"'), 'not-a-number', { row: 1, line: 1, column: 'score' }],
    [row('null'), 'empty-cell', { row: 1, line: 1, column: 'score' }],
    ['{"id":"a","label":1}\n', 'empty-cell', { row: 1, line: 1, column: 'score' }],
    [row('NaN'), 'not-finite', { line: 1 }],
    [row('1e999'), 'not-finite', { row: 1, line: 1, column: 'score' }],
    [row('0.5') + row('0.5', '"b"', '"1"'), 'mixed-types', { row: 2, line: 2, column: 'label' }],
    [row('0.5', '9007199254740993'), 'mixed-types', { row: 1, line: 1, column: 'id' }],
    [row('0.5', '1.5'), 'mixed-types', { row: 1, line: 1, column: 'id' }],
    [row('0.5', '["a"]'), 'mixed-types', { row: 1, line: 1, column: 'id' }],
    [row('0.5', String.raw`"\ud800"`), 'not-utf8', { row: 1, line: 1, column: 'id' }],
    [`${row('0.5')}{"id":"b","lab`, 'malformed', { line: 2 }],
    [`${row('0.5')}[1]\n`, 'malformed', { line: 2 }],
    [`{"__proto__":{"id":"a","label":1,"score":1}}\n`, 'empty-cell', { row: 1, line: 1, column: 'id' }],
    [`${'['.repeat(100_000)}\n`, 'wrong-kind', {}],
    [`1${'['.repeat(100_000)}\n`, 'malformed', { line: 1 }],
  ] as const)('%j is refused as %s', async (text, code, at) => {
    const unusable = await unusableOf(predictionFileOf(text, { name: 'p.jsonl' }));
    expect(unusable).toMatchObject({ code });
    expect(unusable.at).toEqual({ file: 'p.jsonl', ...at });
  });
});

describe('a file of another kind', () => {
  it.each([
    ['predictions.csv', parquet, 'wrong-kind', 'Parquet'],
    ['predictions.ndjson', '[{"id": 1}]', 'wrong-kind', 'one JSON list'],
    ['predictions.csv', '{"id": 1}\n', 'wrong-kind', 'JSON'],
    ['predictions.parquet', head, 'wrong-kind', 'no Parquet'],
    ['predictions.parquet', 'PAR1', 'truncated', 'without an end'],
    ['predictions.parquet', '', 'wrong-kind', 'no Parquet'],
    ['predictions.csv', Buffer.from([0x1f, 0x8b, 8, 0]), 'wrong-kind', 'gzip'],
    ['predictions.tsv', Buffer.from('\uFEFFid', 'utf16le'), 'wrong-kind', 'UTF-16'],
    ['predictions.csv', Buffer.from(`${head}caf\xe9,1,1\n`, 'latin1'), 'not-utf8', 'UTF-8'],
    ['predictions.csv.gz', 'a', 'unknown-kind', '.gz'],
    ['predictions', 'a', 'unknown-kind', 'no ending'],
  ] as const)('%s is refused as %3$s', async (name, content, code, why) => {
    const unusable = await unusableOf(predictionFileOf(content, { name }));
    expect(unusable).toMatchObject({ code, reason: expect.stringContaining(why) });
  });
});

describe('limits', () => {
  it.each([
    [{ fileBytes: 20 }, 'too-large'],
    [{ rows: 2 }, 'too-many-rows'],
    [{ rowLength: 9 }, 'row-too-long'],
    [{ columns: 3 }, 'too-many-columns'],
    [{ cellLength: 2 }, 'too-long'],
    [{ values: 2 }, 'too-many-values'],
  ] as const)('%j refuse what is over them as %s', async (limits, code) => {
    const text = 'id,label,score,group\nid1,1,0.5,a\nid2,0,0.5,b\nid3,1,0.5,c\n';
    const spec = { columns: { ...plainSpec.columns, groups: ['group'] } };
    expect(await unusableOf(predictionFileOf(text), spec, limits)).toMatchObject({ code });
    const quoted = text.replaceAll(/id\d/g, '"$&"');
    expect(await unusableOf(predictionFileOf(quoted), spec, limits)).toMatchObject({ code });
  });

  it('refuse a group for every spelling of a number', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => `${index},1.${'0'.repeat(index + 1)},0.5\n`);
    const unusable = await unusableOf(
      predictionFileOf(head + rows.join('')),
      { ...plainSpec, task: 'binary' },
      { classes: 4 },
    );
    expect(unusable).toMatchObject({ code: 'too-many-values', at: { column: 'label' } });
  });
});

describe('predictions in a store', () => {
  const bytes = Buffer.from(`${head}a,1,0.5\nb,0,0.5\n`);
  const registered = { name: 'predictions.csv', digest: digestOf(bytes), sizeBytes: bytes.byteLength };
  const key = `evidence/${digestOf(bytes).slice('sha256:'.length)}`;
  const read = async (stored: Uint8Array | null) => {
    const store = new MemoryStore();
    store.tamper(key, stored);
    return readPredictions(storedPredictions(store, registered), plainSpec);
  };

  it('are read by their digest', async () => {
    expect(await read(bytes)).toMatchObject({ kind: 'read', table: { rows: 2 } });
  });

  it.each([
    ['missing', null],
    ['truncated', bytes.subarray(0, -1)],
    ['altered', Buffer.concat([bytes, Buffer.from('c,1,1\n')])],
    ['altered', Buffer.from(bytes.toString().replace('0.5', '0.6'))],
  ] as const)('prove nothing when they are %s', async (code, stored) => {
    expect(await read(stored)).toMatchObject({ kind: 'unusable', code });
  });

  it('are no statement when the store cannot be reached', async () => {
    const open = () => {
      throw new TypeError('broken');
    };
    await expect(readPredictions(storedPredictions({ open }, registered), plainSpec)).rejects.toThrow(
      'broken',
    );
  });
});
