import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, byteLength, fitBlocks, fold, rows, text } from '../../src/report/fit-blocks.ts';

const omitted = (blocks: number) => `${blocks} parts left out`;
const table = (rank: number, count: number): Block[] =>
  rows(rank, {
    before: '| a |\n|---|\n',
    rows: Array.from({ length: count }, (_, index) => `| row ${index} ü |`),
    after: '',
    omitted: (missing) => `${missing} more rows`,
  });

describe('fitting a document to a number of bytes', () => {
  it('shows everything in its order where there is room', () => {
    const blocks = [...text(5, 'one'), ...fold('two', text(1, 'three')), ...text(0, 'four')];
    expect(fitBlocks(blocks, { maxBytes: 1_000, omitted })).toBe(
      'one\n\n<details><summary>two</summary>\n\nthree\n\n</details>\n\nfour',
    );
  });

  it('leaves out what weighs least, as a whole, and says how much', () => {
    const blocks = [...text(0, 'verdict'), ...text(9, 'x'.repeat(100)), ...text(1, 'obstacle')];
    expect(fitBlocks(blocks, { maxBytes: 60, omitted })).toBe('verdict\n\nobstacle\n\n1 parts left out');
  });

  it('cuts a table between rows and says how many are missing', () => {
    const fitted = fitBlocks([...text(0, 'verdict'), ...table(1, 50)], { maxBytes: 200, omitted });
    const shown = fitted.match(/^\| row/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(3);
    expect(fitted).toContain(`${50 - shown} more rows`);
    expect(fitted).not.toContain('left out');
  });

  it('shows no more rows than are read, however much room there is', () => {
    const [block] = table(0, 9);
    if (block?.kind !== 'rows') throw new Error('not a table');
    const { kind: _kind, rank: _rank, ...given } = block;
    const fitted = fitBlocks(rows(0, { ...given, most: 4 }), { maxBytes: 1_000, omitted });
    expect(fitted.match(/^\| row/gm)).toHaveLength(4);
    expect(fitted).toContain('5 more rows');
  });

  it('leaves no fold open and none empty', () => {
    const blocks = [...text(0, 'verdict'), ...fold('f', [...text(1, 'inside'), ...fold('g', table(2, 90))])];
    for (const maxBytes of [20, 60, 100, 150, 300, 5_000]) {
      const fitted = fitBlocks(blocks, { maxBytes, omitted });
      expect(fitted.match(/<details>/g)?.length).toBe(fitted.match(/<\/details>/g)?.length);
      expect(fitted).not.toMatch(/<\/summary>\s*<\/details>/);
    }
  });

  it('never exceeds its bytes, and accounts for every row', () => {
    const leaf: fc.Arbitrary<Block[]> = fc.oneof(
      fc
        .record({ rank: fc.nat(5), content: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) })
        .map(({ rank, content }) => text(rank, `<${content.replace(/[<>\n]/g, '')}>`)),
      fc
        .record({ rank: fc.nat(5), count: fc.integer({ min: 1, max: 40 }) })
        .map(({ rank, count }) => table(rank, count)),
    );
    const document = fc
      .array(
        fc.oneof(
          leaf,
          fc.array(leaf, { maxLength: 4 }).map((inside) => fold('f', inside.flat())),
        ),
        {
          maxLength: 12,
        },
      )
      .map((parts) => parts.flat());
    fc.assert(
      fc.property(document, fc.integer({ min: 30, max: 3_000 }), (blocks, maxBytes) => {
        const whole = fitBlocks(blocks, { maxBytes: Number.POSITIVE_INFINITY, omitted });
        const fitted = fitBlocks(blocks, { maxBytes, omitted });
        expect(byteLength(fitted)).toBeLessThanOrEqual(maxBytes);
        if (byteLength(whole) <= maxBytes) expect(fitted).toBe(whole);
        else expect(fitted).toMatch(/left out|more rows/);
        const rowsIn = (content: string) => content.match(/^\| row/gm)?.length ?? 0;
        const missing = [...fitted.matchAll(/(\d+) more rows/g)].reduce((sum, [, n]) => sum + Number(n), 0);
        if (!fitted.includes('left out')) expect(rowsIn(fitted) + missing).toBe(rowsIn(whole));
      }),
    );
  });
});
