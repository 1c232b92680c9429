import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Random, randomFrom } from '../../../src/gates/statistics/random.ts';
import { drawBinomial } from '../../../src/gates/statistics/resampling/binomial-draws.ts';
import { cellSampler } from '../../../src/gates/statistics/resampling/cells.ts';
import { binomialPmf } from '../../../src/gates/statistics/special/binomial.ts';
import { chiSquareSurvival } from '../../../src/gates/statistics/special/gamma.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { readGolden } from './golden.ts';

const draws = z.array(z.number());
const golden = readGolden(
  'resampling',
  z.object({
    generator: z.array(z.object({ words: draws, draws })),
    seeds: z.array(z.object({ seed: z.string(), draws })),
  }),
);

const take = (random: Random, count: number) => Array.from({ length: count }, () => random.uint32());

/** The p-value of counts against expected ones, cells with fewer than 5 expected put together. */
function goodness(observed: readonly number[], expected: readonly number[]): number {
  const rest = { observed: 0, expected: 0 };
  let chiSquare = 0;
  let cells = 0;
  for (const [at, mean] of expected.entries()) {
    rest.observed += observed[at] ?? 0;
    rest.expected += mean;
    if (rest.expected < 5) continue;
    chiSquare += (rest.observed - rest.expected) ** 2 / rest.expected;
    cells += 1;
    rest.observed = 0;
    rest.expected = 0;
  }
  return chiSquareSurvival(chiSquare, cells - 1);
}

describe('the generator', () => {
  it('is xoshiro128** as its authors published it', () => {
    for (const { words, draws: published } of golden.generator) {
      expect(take(new Random(words), published.length)).toEqual(published);
    }
  });

  it('takes its state from the SHA-256 of its seed, whatever text that is', () => {
    expect(golden.seeds.length).toBeGreaterThan(1);
    for (const { seed, draws: expected } of golden.seeds) {
      expect(take(randomFrom(seed), expected.length)).toEqual(expected);
    }
  });

  it('draws the same again from the same seed, and other numbers from another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, other) => {
        expect(take(randomFrom(seed), 20)).toEqual(take(randomFrom(seed), 20));
        if (seed !== other) expect(take(randomFrom(seed), 20)).not.toEqual(take(randomFrom(other), 20));
      }),
      { numRuns: 50 },
    );
  });

  it.each([1, 2, 3, 7, 100, 257])('draws each integer below %d equally often', (n) => {
    const random = randomFrom(`below ${n}`);
    const counts = Array.from({ length: n }, () => 0);
    for (let draw = 0; draw < 200 * n; draw += 1) {
      const drawn = random.below(n);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    expect(counts).toHaveLength(n);
    if (n > 1) expect(goodness(counts, counts.map(() => 200))).toBeGreaterThan(1e-4); // prettier-ignore
  });

  it('refuses a state of zeros, which would draw zeros for ever, and ranges it cannot draw from', () => {
    expect(() => new Random([0, 0, 0, 0])).toThrow(LaurelError);
    expect(() => new Random([1, 2, 3])).toThrow(LaurelError);
    for (const n of [0, -1, 1.5, 4294967297]) expect(() => randomFrom('').below(n)).toThrow(LaurelError);
    expect(randomFrom('').below(4294967296)).toBeGreaterThanOrEqual(0);
  });

  it('draws uniform numbers of 53 bits in [0, 1)', () => {
    const random = randomFrom('uniform');
    const values = Array.from({ length: 20_000 }, () => random.uniform());
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(values.some((value) => (value * 4294967296) % 1 !== 0)).toBe(true);
    expect(values.every((value) => (value * 9007199254740992) % 1 === 0)).toBe(true);
    const tenths = Array.from({ length: 10 }, (_, tenth) => values.filter((value) => Math.floor(value * 10) === tenth).length); // prettier-ignore
    expect(goodness(tenths, tenths.map(() => 2000))).toBeGreaterThan(1e-4); // prettier-ignore
  });
});

describe('binomial draws', () => {
  it.each([
    [5, 0.5],
    [12, 0.03],
    [40, 0.2],
    [200, 0.04],
    [25, 0.6],
    [30, 0.4],
    [1000, 0.3],
    [1000, 0.97],
    [100_000, 0.0005],
  ])('of %d with probability %f are distributed as they should be', (n, p) => {
    const random = randomFrom(`binomial ${n} ${p}`);
    const counts = Array.from({ length: n + 1 }, () => 0);
    const repeats = 20_000;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const drawn = drawBinomial(random, n, p);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    const expected = counts.map((_, k) => (Math.abs(k - n * p) < 60 * Math.sqrt(n) ? repeats * binomialPmf(k, n, p) : 0)); // prettier-ignore
    expect(goodness(counts, expected)).toBeGreaterThan(1e-4);
  });

  it('of nothing, of the impossible and of the certain need no chance', () => {
    const random = randomFrom('certain');
    expect([drawBinomial(random, 0, 0.5), drawBinomial(random, 9, 0), drawBinomial(random, 9, 1)]).toEqual([0, 0, 9]); // prettier-ignore
  });
});

describe('resampling of cells', () => {
  const cells = [
    ['few rows a cell', [1, 1, 0, 2, 1, 3]],
    ['many rows a cell', [400, 0, 100, 500]],
    ['rows of more than one block', Array.from({ length: 700 }, () => 1)],
    ['whole blocks', Array.from({ length: 512 }, () => 1)],
    ['nothing', []],
    ['empty cells', [0, 0]],
  ] as const;

  it.each(cells)('draws as many rows as there are: %s', (_name, counts) => {
    const sampler = cellSampler(Uint32Array.from(counts));
    const total = counts.reduce<number>((sum, count) => sum + count, 0);
    expect(sampler.total).toBe(total);
    const drawn = new Uint32Array(counts.length).fill(99);
    for (let repeat = 0; repeat < 20; repeat += 1) {
      sampler.draw(randomFrom(`${repeat}`), drawn);
      expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(counts.filter((count, cell) => count === 0 && drawn[cell] !== 0)).toEqual([]);
    }
  });

  it.each([
    ['few rows a cell', [1, 1, 0, 2, 1, 3]],
    ['many rows a cell', [40, 0, 10, 50]],
  ] as const)('draws each cell as often as its share: %s', (_name, counts) => {
    const sampler = cellSampler(Uint32Array.from(counts));
    const random = randomFrom('shares');
    const drawn = new Uint32Array(counts.length);
    const total = sampler.total;
    for (const [cell, rows] of counts.entries()) {
      const seen = Array.from({ length: total + 1 }, () => 0);
      for (let repeat = 0; repeat < 4000; repeat += 1) {
        sampler.draw(random, drawn);
        seen[drawn[cell] ?? 0] = (seen[drawn[cell] ?? 0] ?? 0) + 1;
      }
      if (rows === 0) expect(seen[0]).toBe(4000);
      else expect(goodness(seen, seen.map((_, k) => 4000 * binomialPmf(k, total, rows / total)))).toBeGreaterThan(1e-4); // prettier-ignore
    }
  });

  it('draws rows of all blocks alike, the last and shorter one too', () => {
    const rows = 600;
    const sampler = cellSampler(new Uint32Array(rows).fill(1));
    const random = randomFrom('blocks');
    const drawn = new Uint32Array(rows);
    const sums = new Float64Array(rows);
    for (let repeat = 0; repeat < 500; repeat += 1) {
      sampler.draw(random, drawn);
      for (const [row, count] of drawn.entries()) sums[row] = (sums[row] ?? 0) + count;
    }
    expect(goodness([...sums], [...sums].map(() => 500))).toBeGreaterThan(1e-4); // prettier-ignore
  });
});
