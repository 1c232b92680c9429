// Cutting files into parts, the memory they are read into, and the threads that hash them.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashThread } from '../../../src/adapters/object-store/s3/hash-thread.ts';
import { PartBuffers } from '../../../src/adapters/object-store/s3/part-buffers.ts';
import { partBytesFor, readParts } from '../../../src/adapters/object-store/s3/part-reader.ts';
import { digestOf } from '../../../src/primitives/digest.ts';
import { patternBytes } from '../../fakes/upload-source.ts';

const MiB = 1024 * 1024;

describe('the size of a part', () => {
  it('is 16 MiB up to 156 GiB, and grows in whole MiB where 10,000 parts would not do', () => {
    expect(partBytesFor(1, 16 * MiB)).toBe(16 * MiB);
    expect(partBytesFor(160_000 * MiB, 16 * MiB)).toBe(16 * MiB);
    expect(partBytesFor(160_000 * MiB + 1, 16 * MiB)).toBe(17 * MiB);
    expect(partBytesFor(5 * MiB * MiB, 16 * MiB)).toBe(525 * MiB);
  });

  it('never asks for more than 10,000 parts, whatever the size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 * MiB * MiB }), (sizeBytes) => {
        expect(Math.ceil(sizeBytes / partBytesFor(sizeBytes, 16 * MiB))).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});

describe('reading parts', () => {
  it('gives the bytes of a source in parts of one size, however it is chunked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 70 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 64 }),
        async (chunks, partBytes) => {
          const bytes = Buffer.concat(chunks);
          const source = { sizeBytes: bytes.byteLength, sha256: digestOf(bytes), open: () => each(chunks) };
          const buffers = new PartBuffers(MiB);
          const parts: Uint8Array[] = [];
          for await (const part of readParts({ source, partBytes, buffers, signal: undefined })) {
            expect(part.number).toBe(parts.length + 1);
            parts.push(part.bytes.slice());
            part.release();
          }
          expect(Buffer.concat(parts).equals(bytes)).toBe(true);
          expect(parts.slice(0, -1).every((part) => part.byteLength === partBytes)).toBe(true);
          expect(parts).toHaveLength(Math.max(1, Math.ceil(bytes.byteLength / partBytes)));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('memory for parts', () => {
  it('lends no more than its budget, and lends again what comes back, in the order of asking', async () => {
    const buffers = new PartBuffers(3 * MiB);
    const first = await buffers.acquire(MiB);
    const second = await buffers.acquire(2 * MiB);
    const order: string[] = [];
    const third = buffers.acquire(2 * MiB).then((buffer) => {
      order.push('third');
      return buffer;
    });
    const fourth = buffers.acquire(1).then((buffer) => {
      order.push('fourth');
      return buffer;
    });
    buffers.release(first);
    await new Promise((resolve) => setImmediate(resolve));
    expect(order).toEqual([]);
    buffers.release(second);
    expect((await third).buffer).toBe(second.buffer);
    await fourth;
    expect(order).toEqual(['third', 'fourth']);
  });

  it('lends a part that is larger than the budget alone', async () => {
    const buffers = new PartBuffers(MiB);
    const large = await buffers.acquire(20 * MiB);
    let lent = false;
    const small = buffers.acquire(1).then(() => {
      lent = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(lent).toBe(false);
    buffers.release(large);
    await small;
  });
});

describe('hashing on a thread', () => {
  const base64 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

  it('agrees with hashing in place, below and above the size where it begins', async () => {
    const thread = new HashThread();
    for (const sizeBytes of [0, 1, MiB, MiB + 1, 3 * MiB]) {
      const bytes = patternBytes(sizeBytes);
      expect(await thread.digest(bytes)).toBe(base64(bytes));
    }
    await thread.close();
  });

  it('keeps two hashes apart that are fed in turn', async () => {
    const thread = new HashThread();
    const [a, b] = [thread.open(), thread.open()];
    const pieces = [patternBytes(1000, 1), patternBytes(1000, 2), patternBytes(1000, 3)];
    for (const piece of pieces) {
      void a.append(piece);
      void b.append(piece.subarray(1));
    }
    expect(await a.end()).toBe(base64(Buffer.concat(pieces)));
    expect(await b.end()).toBe(base64(Buffer.concat(pieces.map((piece) => piece.subarray(1)))));
    await thread.close();
  });

  it('fails what is under way when it is closed', async () => {
    const thread = new HashThread();
    const hashing = thread.digest(patternBytes(8 * MiB)).catch((error: unknown) => error);
    await thread.close();
    expect(await hashing).toMatchObject({ code: 'interrupted' });
  });
});

async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
