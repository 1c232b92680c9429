// Latency samples as they are read again: ascending and finite, or a refusal with file and line; whatever the bytes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSamples } from '../../src/evidence/latency/read-samples.ts';
import { predictionFileOf } from './predictions/prediction-files.ts';

type Written = Parameters<typeof readSamples>[1];

const csv = 'request,ms,"a ""note"""\r\n1,12.5,x\r\n2,3e1,"y,z"\n3,0,\n';
const files = [
  ['s.csv', csv, { column: 'ms' }],
  ['s.tsv', csv.replaceAll('y,z', 'yz').replaceAll(',', '\t'), { column: 'ms', unit: 's' }],
  ['s.txt', '12.5\n3e1\n0\n', { unit: 'us' }],
  ['s.json', '[12.5, 3e1, 0]', {}],
] as const satisfies readonly (readonly [string, string, Written])[];

async function endOf(name: string, content: Uint8Array | string, written: Written) {
  const read = await readSamples(
    predictionFileOf(content, { name, chunkBytes: content.length > 1_000 ? 65_536 : 5 }),
    written,
  );
  if (read.kind === 'unusable') {
    expect(read).toMatchObject({ code: expect.any(String), at: { file: name } });
    return read;
  }
  const { milliseconds } = read;
  expect(milliseconds.length).toBeGreaterThan(0);
  expect(milliseconds.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
  expect(milliseconds).toEqual(milliseconds.toSorted());
  return read;
}

describe('latency samples', () => {
  it('are milliseconds, ascending, from every kind of file', async () => {
    const scales = { s: 1_000, us: 0.001 };
    for (const [name, text, written] of files) {
      const scale = 'unit' in written ? scales[written.unit] : 1;
      const expected = Float64Array.of(0, 12.5 * scale, 30 * scale);
      expect(await endOf(name, text, written)).toEqual({ kind: 'read', milliseconds: expected });
    }
  });

  it.each([
    ['s.csv', 'ms\n1\nNaN\n', { column: 'ms' }, 'malformed', 3],
    ['s.csv', 'ms\n1\n-1\n', { column: 'ms' }, 'malformed', 3],
    ['s.csv', 'ms\n"0,5"\n', { column: 'ms' }, 'malformed', 2],
    ['s.csv', 'ms\n1\n\n2\n', { column: 'ms' }, 'malformed', 3],
    ['s.csv', 'ms\n', { column: 'ms' }, 'malformed', 1],
    ['s.csv', 'ms\n1\n', { column: 'seconds' }, 'malformed', 1],
    ['s.csv', '', { column: 'ms' }, 'malformed', 1],
    ['s.txt', '1\ninf\n', {}, 'malformed', 2],
    ['s.txt', '', {}, 'malformed', 1],
    ['s.json', '[1, "2"]', {}, 'malformed', 1],
    ['s.json', '[1, NaN]', {}, 'malformed', 1],
    ['s.json', '[1, 1e999]', {}, 'malformed', 1],
    ['s.json', '{"ms": 1}', {}, 'malformed', 1],
    ['s.json', '[]', {}, 'malformed', 1],
    ['s.json', '[', {}, 'malformed', 1],
    ['s.txt', '1e306\n', { unit: 's' }, 'not-finite', undefined],
    ['s.txt', Buffer.from([0x31, 0xff, 0x0a]), {}, 'not-utf8', undefined],
  ] as const)('of %s %j are refused', async (name, content, written, code, line) => {
    const at = { file: name, ...(line === undefined ? {} : { line }) };
    expect(await endOf(name, content, written)).toMatchObject({ kind: 'unusable', code, at });
  });

  it.each([
    ['s.txt', '1\n', ''],
    ['s.json', '1,', '['],
    ['s.json', '[', ''],
    ['s.json', '{"":', ''],
  ] as const)('of %s are refused by the million, before they are parsed: %j', async (name, piece, start) => {
    const text = start + piece.repeat(5_000_001);
    const before = process.memoryUsage().heapUsed;
    const read = await readSamples(predictionFileOf(text, { name }), {});
    expect(read).toMatchObject({ code: 'malformed', reason: `${name} holds more than 5000000 samples` });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150 * 2 ** 20);
  });

  it('of a million columns are refused, without a word of all of them', async () => {
    const wide = (cell: string, times: number) => `ms\n${cell.repeat(times)}\n`;
    for (const [text, line] of [
      [wide(',', 2_000_000), 2],
      [wide('"a",', 300_000), 2],
      [`${',x'.repeat(400_000)}\n1\n`, 1],
      ['1'.repeat(60_000_000), 1],
    ] as const) {
      const read = await endOf('s.csv', text, { column: 'ms' });
      expect(read).toMatchObject({ kind: 'unusable', code: 'malformed', at: { line } });
      expect(JSON.stringify(read).length).toBeLessThan(1_000);
    }
  });

  it.each(files)('of %s end for any byte that is cut off, added or altered', async (name, text, written) => {
    const bytes = Buffer.from(text);
    for (let at = 0; at <= bytes.byteLength; at += 1) {
      await endOf(name, bytes.subarray(0, at), written);
      for (const byte of [0, 0x22, 0x2c, 0x0a, 0x2d, 0x65, 0xff]) {
        const added = Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at)]);
        await endOf(name, added, written);
        if (at === bytes.byteLength) continue;
        await endOf(name, Buffer.from(bytes).fill(byte, at, at + 1), written);
        const altered = predictionFileOf(added, { name, registered: bytes });
        expect((await readSamples(altered, written)).kind).toBe('unusable');
      }
    }
  });

  it('end for any bytes', async () => {
    const pieces = [
      'ms',
      '1',
      '.5',
      'e',
      ',',
      '\t',
      '\n',
      '\r\n',
      '"',
      '[',
      ']',
      'NaN',
      '-',
      ' ',
      '\uFEFF',
      '\u0000',
    ];
    const anything = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join(''));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), anything, async ([name, , written], text) => {
        await endOf(name, text, written);
      }),
      { numRuns: 500 },
    );
  });
});
