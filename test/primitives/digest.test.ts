import { describe, expect, it } from 'vitest';
import { digestFromHex, digestOf, hexOf, isDigest, parseDigest } from '../../src/primitives/digest.ts';

describe('digests', () => {
  it('are SHA-256 with their algorithm in front', () => {
    expect(digestOf('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digestOf(new Uint8Array([0x61, 0x62, 0x63]))).toBe(digestOf('abc'));
    expect(digestFromHex(hexOf(digestOf('abc')))).toBe(digestOf('abc'));
  });

  it.each([
    '',
    'abc',
    'sha256:',
    `sha256:${'A'.repeat(64)}`,
    `sha256:${'a'.repeat(63)}`,
    `sha256:${'a'.repeat(64)}\n`,
    `md5:${'a'.repeat(64)}`,
    7,
    null,
  ])('refuses %j', (value) => {
    expect(isDigest(value)).toBe(false);
    expect(() => parseDigest(value)).toThrow(expect.objectContaining({ code: 'invalid-name' }));
  });
});
