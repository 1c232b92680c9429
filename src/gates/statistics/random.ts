// The random generator of this room: seeded by a string, the same on every machine, never by a clock.
import { createHash } from 'node:crypto';
import { requireInteger } from './preconditions.ts';

/**
 * xoshiro128**, 32 bits a step, period 2^128 - 1.
 *
 * Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47 (2021), and their
 * reference code. All of it is 32-bit integer arithmetic, which ECMAScript fixes to the bit.
 */
export class Random {
  private readonly state: Int32Array;
  private readonly one = new Uint32Array(1);

  /** @throws LaurelError `internal` unless there are four words and one of them is not 0. */
  constructor(words: readonly number[]) {
    this.state = Int32Array.from(words);
    requireInteger('words of a generator', this.state.length, 4);
    requireInteger('words of a generator that are not 0', this.state.filter((word) => word !== 0).length, 1);
  }

  /** An integer in [0, 2^32). */
  uint32(): number {
    this.fill(this.one, 1);
    return this.one[0] ?? 0;
  }

  /** Writes the next `count` integers in [0, 2^32) to the front of `words`: the same that `uint32` would give. */
  fill(words: Uint32Array, count: number): void {
    const { state } = this;
    let s0 = state[0] ?? 0;
    let s1 = state[1] ?? 0;
    let s2 = state[2] ?? 0;
    let s3 = state[3] ?? 0;
    for (let at = 0; at < count; at += 1) {
      const times5 = Math.imul(s1, 5);
      words[at] = Math.imul((times5 << 7) | (times5 >>> 25), 9);
      const shifted = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= shifted;
      s3 = (s3 << 11) | (s3 >>> 21);
    }
    state[0] = s0;
    state[1] = s1;
    state[2] = s2;
    state[3] = s3;
  }

  /** A multiple of 2^-53 in [0, 1), each equally likely. */
  uniform(): number {
    const high = this.uint32() >>> 5;
    const low = this.uint32() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /**
   * An integer in [0, n), each exactly equally likely, for 1 ≤ n ≤ 2^32: the top bits that n - 1 needs, drawn again
   * while they are n or more.
   */
  below(n: number): number {
    requireInteger('n', n, 1);
    requireInteger('2^32 - n', 4294967296 - n, 0);
    if (n === 1) return 0;
    const shift = Math.clz32(n - 1);
    for (;;) {
      const drawn = this.uint32() >>> shift;
      if (drawn < n) return drawn;
    }
  }
}

/**
 * The generator of a seed, which is any text: the digest of what is judged, with the name of what is drawn. Its state
 * is the first 16 bytes of the SHA-256 of the text's UTF-8, as four big-endian words.
 */
export function randomFrom(seed: string): Random {
  const hash = createHash('sha256').update(seed).digest();
  return new Random([0, 4, 8, 12].map((at) => hash.readInt32BE(at)));
}
