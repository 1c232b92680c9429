// Whatever the bytes, reading ends: with a table or with a reason, soon, and in bounded memory.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPredictions, type PredictionSpec } from '../../../src/evidence/predictions/read-predictions.ts';
import { contentOf, predictionFileOf, tableOf } from './prediction-files.ts';

const golden = new URL('../../golden/predictions/', import.meta.url);
const spec: PredictionSpec = {
  columns: {
    id: 'id',
    label: 'label',
    score: 'score',
    prediction: 'prediction',
    groups: ['sex'],
    slices: ['region'],
  },
};
const seeds = [
  'binary.csv',
  'binary.tsv',
  'binary.ndjson',
  ...readdirSync(new URL('parquet/', golden)).map((name) => `parquet/${name}`),
].map((name) => ({ name, bytes: readFileSync(new URL(name, golden)) }));

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: Uint8Array;
}

/** Places as shares of the file: of Parquet, what matters most lies at the end. */
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.8, max: 1, noNaN: true })),
  remove: fc.oneof(fc.constantFrom(0, 1, 1, 1), fc.nat(400)),
  insert: fc.oneof(fc.uint8Array({ maxLength: 3 }), fc.constantFrom(...hostilePieces())),
});

function hostilePieces(): readonly Uint8Array[] {
  const text = ['"', ',', '\n', '\t', '{', '[', 'NaN', '""', '\\u', '-', '1e400', '\u0000', '\uFEFF', 'é'];
  const numbers = [[0xff, 0xff, 0xff, 0xff, 0x0f], [0x80, 0x80, 0x80, 0x80, 0x08], [0x7f], [0xfe, 0x01]];
  return [
    ...text.map((piece) => new TextEncoder().encode(piece)),
    ...numbers.map((piece) => Uint8Array.from(piece)),
  ];
}

function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Buffer {
  let edited = Buffer.from(bytes);
  for (const { at, remove, insert } of edits) {
    const from = Math.floor(at * edited.byteLength);
    edited = Buffer.concat([edited.subarray(0, from), insert, edited.subarray(from + remove)]);
  }
  return edited;
}

/** Reads and returns how it ended, and fails when that took long or took much memory. */
async function expectsToEnd(name: string, bytes: Uint8Array): Promise<string> {
  const started = performance.now();
  const before = process.memoryUsage();
  const read = await readPredictions(predictionFileOf(bytes, { name, chunkBytes: 1_000 }), spec);
  const after = process.memoryUsage();
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(100 * 2 ** 20);
  expect(after.heapUsed - before.heapUsed).toBeLessThan(100 * 2 ** 20);
  if (read.kind === 'unusable') expect(read.reason.length).toBeLessThan(1_000);
  return read.kind === 'read' ? 'read' : read.code;
}

describe('reading predictions', () => {
  it.each(seeds)('ends for any damage to $name', async ({ name, bytes }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        await expectsToEnd(name, applyEdits(bytes, edits));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['p.csv', 'p.tsv', 'p.ndjson', 'p.parquet'])('ends for any bytes called %s', async (name) => {
    const wrapped = fc
      .uint8Array({ maxLength: 600 })
      .map((bytes) =>
        Buffer.concat([
          Buffer.from('PAR1'),
          bytes,
          Buffer.from([bytes.length % 256, 0, 0, 0]),
          Buffer.from('PAR1'),
        ]),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 600 }), wrapped), async (bytes) => {
        expect(await expectsToEnd(name, bytes)).not.toBe('read');
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same rows of a CSV whether or not its cells are quoted', async () => {
    const cell = fc.stringMatching(/^[a-z," é;]{1,12}$/);
    const row = fc.record({
      group: cell,
      score: fc.double({ noNaN: true, noDefaultInfinity: true }),
      label: fc.nat(1),
    });
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const columns = { id: 'id', label: 'label', score: 'score', slices: ['group'] };
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.nat(40),
        async (rows, chunkBytes) => {
          const plain = rows.map(({ group, ...rest }) => ({
            ...rest,
            group: group.replaceAll(/[",]/g, '_'),
          }));
          const write = (given: typeof rows, written: (text: string) => string): string =>
          ['id,label,score,group', ...given.map((r, index) => [index, r.label, r.score, written(r.group)].join(','))].join('\n'); // prettier-ignore
          const read = async (text: string) =>
            contentOf(
              await tableOf(predictionFileOf(text, { chunkBytes: chunkBytes + 1 }), {
                columns,
                task: 'binary',
              }),
            );
          expect(await read(write(plain, quote))).toEqual(await read(write(plain, (text) => text)));
          const quoted = await tableOf(predictionFileOf(write(rows, (text) => (/[",]/.test(text) ? quote(text) : text))), { columns, task: 'binary' }); // prettier-ignore
          const groups = quoted.slices.get('group');
          expect(Array.from(groups?.codes ?? [], (code) => groups?.values[code])).toEqual(
            rows.map((r) => r.group),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
