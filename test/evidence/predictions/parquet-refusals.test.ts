// Parquet that is wrong or hostile: small files that claim to be large cost nothing.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkThrift } from '../../../src/evidence/predictions/readers/parquet/thrift-check.ts';
import { readRuns } from '../../../src/evidence/predictions/readers/parquet/runs.ts';
import { unpack } from '../../../src/evidence/predictions/readers/parquet/unpack.ts';
import { verifyBytes } from '../../../src/evidence/predictions/verified-bytes.ts';
import { PredictionRefusal } from '../../../src/evidence/predictions/unusable.ts';
import { predictionFileOf, unusableOf } from './prediction-files.ts';

const parquet = await readFile(new URL('../../golden/predictions/parquet/pyarrow.parquet', import.meta.url));
const name = 'p.parquet';

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof PredictionRefusal) return error.code;
    throw error;
  }
  return 'nothing refused';
}

describe('a Parquet file', () => {
  it('is refused when it was cut off, wherever', async () => {
    for (const kept of [5, 100, parquet.byteLength / 2, parquet.byteLength - 1]) {
      const unusable = await unusableOf(predictionFileOf(parquet.subarray(0, kept), { name }));
      expect(unusable).toMatchObject({ code: 'truncated' });
    }
  });

  it('is refused for a column that is not there, or not flat and plain', async () => {
    const spec = { columns: { id: 'id', label: 'label', score: 'probability' } };
    expect(await unusableOf(predictionFileOf(parquet, { name }), spec)).toMatchObject({
      code: 'no-column',
      at: { file: name, column: 'probability' },
    });
  });

  it('is refused for a footer, a page or rows beyond the limits', async () => {
    const over = async (limits: object) => unusableOf(predictionFileOf(parquet, { name }), undefined, limits);
    expect(await over({ footerBytes: 100 })).toMatchObject({ code: 'too-many-columns' });
    expect(await over({ columns: 4 })).toMatchObject({ code: 'too-many-columns' });
    expect(await over({ rows: 239 })).toMatchObject({ code: 'too-many-rows' });
    expect(await over({ pageBytes: 100 })).toMatchObject({ code: 'too-large' });
    expect(await over({ decompressedBytes: 3_000 })).toMatchObject({ code: 'too-large' });
  });
});

describe('a Thrift structure', () => {
  const limits = { depth: 8, values: 1_000, textBytes: 1_000 };
  const check = (...bytes: readonly number[]): string =>
    codeOf(() => checkThrift(Uint8Array.from(bytes), 0, limits));

  it('ends where it says', () => {
    // Field 1: an i32 of one byte; field 2: true; field 3: a list of two texts; stop.
    const bytes = Uint8Array.of(0x15, 2, 0x11, 0x19, 0x28, 1, 65, 1, 66, 0, 99);
    expect(checkThrift(bytes, 0, limits)).toBe(10);
  });

  it.each([
    ['a list of two billion', [0x19, 0xf3, 0xff, 0xff, 0xff, 0xff, 7, 0]],
    ['a text of two billion bytes', [0x18, 0xff, 0xff, 0xff, 0xff, 7, 0]],
    ['structures without end', Array.from({ length: 100 }, () => 0x1c)],
    ['lists of lists without end', [0x19, ...Array.from({ length: 100 }, () => 0x19)]],
    ['a number without end', [0x15, ...Array.from({ length: 100 }, () => 0xff)]],
    ['a map', [0x1b, 0]],
    ['an end that is missing', [0x15, 2]],
    ['nothing', []],
  ])('is refused when it claims %s', (_, bytes) => {
    expect(check(...bytes)).toBe('malformed');
  });

  it('is refused when it describes too much', () => {
    const fields = Array.from({ length: 1_001 }, () => 0x11);
    expect(check(...fields, 0)).toBe('too-large');
  });
});

describe('runs', () => {
  it('are of equal values, and of packed bits', () => {
    // Five 3s of 3 bits, then eight packed: 0 to 7 (the example of the format's page).
    const bytes = Uint8Array.of(10, 3, 3, 0b1000_1000, 0b1100_0110, 0b1111_1010);
    expect(Array.from(readRuns(bytes, 3, 13))).toEqual([3, 3, 3, 3, 3, 0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('give no more than was asked for, and refuse to give less', () => {
    expect(readRuns(Uint8Array.of(0xfe, 0xff, 0xff, 0xff, 0x0f, 1), 1, 4)).toEqual(
      Uint32Array.of(1, 1, 1, 1),
    );
    expect(codeOf(() => readRuns(Uint8Array.of(4, 1), 1, 4))).toBe('malformed');
    expect(codeOf(() => readRuns(Uint8Array.of(3), 1, 4))).toBe('malformed');
    expect(codeOf(() => readRuns(Uint8Array.of(0, 0, 0, 0), 1, 4))).toBe('malformed');
    expect(codeOf(() => readRuns(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff), 1, 4))).toBe('malformed');
    expect(codeOf(() => readRuns(Uint8Array.of(2, 1), 25, 1))).toBe('malformed');
  });
});

describe('a page', () => {
  const gzipped = Buffer.from('H4sIAAAAAAAAA0tMSk4BAGeXvWsEAAAA', 'base64');

  it.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI'] as const)(
    'is refused when %s gives other than it says',
    (codec) => {
      expect(codeOf(() => unpack(gzipped, 3, codec))).toBe('malformed');
      expect(codeOf(() => unpack(gzipped, 2 ** 20, codec))).toBe('malformed');
      expect(codeOf(() => unpack(new Uint8Array(), 5, codec))).toBe('malformed');
    },
  );

  it('is refused in a compression that nobody knows', () => {
    for (const codec of ['LZO', 'LZ4', 'LZ4_RAW'] as const) {
      expect(codeOf(() => unpack(gzipped, 4, codec))).toBe('unsupported');
    }
  });
});

describe('verified bytes', () => {
  const bytes = Buffer.from(Array.from({ length: 1_000 }, (_, index) => index % 251));
  const small = { keepBytes: 0, blockBytes: 64 };

  it('are the same at random as in a row', async () => {
    const file = await verifyBytes(predictionFileOf(bytes, { chunkBytes: 100 }), small);
    for (const [start, end] of [
      [0, 1_000],
      [10, 20],
      [60, 70],
      [64, 128],
      [70, 80],
      [190, 193],
      [999, 1_000],
      [500, 900],
    ] as const) {
      expect(Buffer.from(await file.slice(start, end))).toEqual(bytes.subarray(start, end));
    }
  });

  it('are kept whole from chunks of any size', async () => {
    const file = await verifyBytes(predictionFileOf(bytes, { chunkBytes: 7 }), { keepBytes: 1_000, blockBytes: 64 }); // prettier-ignore
    expect(Buffer.from(await file.slice(0, 1_000))).toEqual(bytes);
  });

  it('are refused when a block comes longer or shorter than it was asked for', async () => {
    for (const second of [Buffer.alloc(65, 1), Buffer.alloc(63, 1)]) {
      let opened = 0;
      const honest = predictionFileOf(bytes);
      const open: typeof honest.open = (range) => (opened++ === 0 ? honest.open(range) : predictionFileOf(second).open()); // prettier-ignore
      const file = await verifyBytes({ ...honest, open }, small);
      await expect(file.slice(0, 10)).rejects.toMatchObject({ code: 'altered' });
    }
  });

  it('are refused when they change between the pass that proves and the one that reads', async () => {
    let opened = 0;
    const changed = Buffer.from(bytes).fill(9, 100, 101);
    const honest = predictionFileOf(bytes);
    const file = await verifyBytes(
      {
        ...honest,
        open: (range) => (opened++ === 0 ? honest.open(range) : predictionFileOf(changed).open(range)),
      },
      small,
    );
    expect(Buffer.from(await file.slice(0, 64))).toEqual(bytes.subarray(0, 64));
    await expect(file.slice(64, 128)).rejects.toMatchObject({ code: 'altered' });
  });

  it('are refused when they are not what was registered, kept or not', async () => {
    for (const options of [small, { keepBytes: 10_000, blockBytes: 64 }]) {
      const altered = predictionFileOf(bytes, { registered: Buffer.from(bytes).fill(0, 5, 6) });
      await expect(verifyBytes(altered, options)).rejects.toMatchObject({ code: 'altered' });
    }
  });
});
