import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/adapters/is-inside.ts';

describe('a path', () => {
  it.each([
    ['/data', '/data'],
    ['/data', '/data/a'],
    ['/data', '/data/..a'],
    ['/data', '/data/b/../a'],
    ['/', '/data'],
  ])('lies in %s: %s', (directory, path) => {
    expect(isInside(directory, path)).toBe(true);
  });

  it.each([
    ['/data', '/'],
    ['/data', '/data-2/a'],
    ['/data', '/data/../etc/passwd'],
    ['/data/a', '/data/b'],
    ['/data/a', '/data'],
  ])('lies outside %s: %s', (directory, path) => {
    expect(isInside(directory, path)).toBe(false);
  });
});
