// Files that are large, or claim to be: refused for what they are, after a bounded part of them, in bounded memory.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPredictions } from '../../../src/evidence/predictions/read-predictions.ts';
import type { PredictionFile } from '../../../src/evidence/predictions/prediction-file.ts';
import { digestOf } from '../../../src/primitives/digest.ts';
import { parquetOf, type ParquetPage } from './parquet-bytes.ts';
import { plainSpec, predictionFileOf, unusableOf } from './prediction-files.ts';

const mebibyte = 2 ** 20;
const head = 'id,label,score\n';

/** A file that begins with `start` and then repeats `piece` up to `sizeBytes`; nobody ever holds all of it. */
function endlessFile(name: string, sizeBytes: number, start: string, piece: string) {
  const chunk = Buffer.from(piece.repeat(Math.ceil(65_536 / Buffer.byteLength(piece))));
  const read = { bytes: 0 };
  const file: PredictionFile = {
    name,
    sizeBytes,
    digest: digestOf('never read to its end'),
    async *open() {
      yield Buffer.from(start);
      for (read.bytes = start.length; read.bytes < sizeBytes; read.bytes += chunk.byteLength) yield chunk;
    },
  };
  return { file, read };
}

/** Runs, and says by how much memory outside of the garbage that was there before grew. */
async function memoryOf<Result>(run: () => Promise<Result>): Promise<{ result: Result; grownBytes: number }> {
  const before = process.memoryUsage();
  const result = await run();
  const after = process.memoryUsage();
  return { result, grownBytes: after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers };
}

describe('a line of 200 MB', () => {
  it.each([
    ['p.csv', head, 'a'],
    ['p.csv', head, ','],
    ['p.csv', `${head}"`, 'a\n'],
    ['p.csv', head, '"a",'],
    ['p.tsv', head.replaceAll(',', '\t'), '\t'],
    ['p.ndjson', '{"id":"', 'a'],
    ['p.ndjson', '{"id":"a","label":1,"score":0.5,"x":', '['],
  ])('is refused in %s after some 2 MB of it: %j and %j', async (name, start, piece) => {
    const { file, read } = endlessFile(name, 200 * mebibyte, start, piece);
    const { result, grownBytes } = await memoryOf(async () => readPredictions(file, plainSpec));
    expect(result).toMatchObject({ kind: 'unusable', code: 'row-too-long', at: { file: name, line: expect.any(Number) } }); // prettier-ignore
    expect(read.bytes).toBeLessThan(2 * mebibyte);
    expect(grownBytes).toBeLessThan(100 * mebibyte);
  });
});

describe('a million columns', () => {
  const names = Array.from({ length: 1_000_000 }, (_, index) => `c${index}`);

  it.each([
    ['in a header', 'p.csv', () => `${names.join(',')}\n`, 'row-too-long'],
    ['without names', 'p.csv', () => `id,label,score${','.repeat(1_000_000)}\n`, 'too-many-columns'],
    ['in quotes', 'p.csv', () => `id,label,score${',"a"'.repeat(250_000)}\n`, 'too-many-columns'],
    ['in a row only', 'p.csv', () => `${head}a,1,0.5${','.repeat(1_000_000)}\n`, 'ragged-row'],
    ['in quotes in a row only', 'p.csv', () => `${head}a,1,0.5${',""'.repeat(300_000)}\n`, 'ragged-row'],
    ['by tabs', 'p.tsv', () => `id\tlabel\tscore${'\t'.repeat(1_000_000)}\n`, 'too-many-columns'],
    ['in a map', 'p.ndjson', () => `{${names.map((name) => `"${name}":1`).join(',')}}\n`, 'row-too-long'],
    ['in Parquet', 'p.parquet', () => parquetOf(names.map((name) => ({ name }))), 'too-many-columns'],
    ['in a small footer', 'p.parquet', () => parquetOf(names.slice(0, 10_001).map((name) => ({ name }))), 'too-many-columns'], // prettier-ignore
  ] as const)('are refused %s', async (_, name, write, code) => {
    const file = predictionFileOf(write(), { name });
    const { result, grownBytes } = await memoryOf(async () => unusableOf(file));
    expect(result).toMatchObject({ code, at: { file: name } });
    expect(grownBytes).toBeLessThan(200 * mebibyte);
  });
});

describe('a Parquet page that unpacks to more than it says', () => {
  const columnsOf = (page: ParquetPage) => [
    { name: 'id', page },
    { name: 'label', page },
    { name: 'score', page },
  ];
  const bomb = gzipSync(Buffer.alloc(300 * mebibyte));

  it.each([
    ['gives a thousand times as much', { values: bomb, uncompressedBytes: 400 * 1_024, count: 100_000 }, 'malformed'], // prettier-ignore
    ['says so', { values: bomb, uncompressedBytes: 300 * mebibyte, count: 100_000 }, 'too-large'],
    ['says less than nothing', { values: bomb, uncompressedBytes: -1, count: 100_000 }, 'malformed'],
    ['claims two billion values', { values: gzipSync(Buffer.alloc(64)), uncompressedBytes: 64, count: 2 ** 31 - 1 }, 'malformed'], // prettier-ignore
  ] as const)('is refused where it %s', async (_, page, code) => {
    const bytes = parquetOf(columnsOf({ ...page, codec: 'GZIP' }), { rows: page.count });
    const limits = { rows: 2 ** 31 };
    const file = predictionFileOf(bytes, { name: 'p.parquet' });
    const { result, grownBytes } = await memoryOf(async () => unusableOf(file, plainSpec, limits));
    expect(result).toMatchObject({ code, at: { file: 'p.parquet', row: 1, column: 'id' } });
    expect(grownBytes).toBeLessThan(100 * mebibyte);
  });

  it('is refused where all pages together are', async () => {
    const page = { values: gzipSync(Buffer.alloc(mebibyte)), uncompressedBytes: mebibyte, count: 0 };
    const bytes = parquetOf(columnsOf({ ...page, codec: 'GZIP', repeated: 40 }), { rows: 1 });
    const limits = { decompressedBytes: 30 * mebibyte };
    const unusable = await unusableOf(predictionFileOf(bytes, { name: 'p.parquet' }), plainSpec, limits);
    expect(unusable).toMatchObject({ code: 'too-large', reason: expect.stringContaining('unpacks to more') });
  });
});
