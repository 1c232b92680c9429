import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/primitives/digest.ts';
import {
  commitIdOf,
  compareCodePoints,
  contentDigestOf,
  modelSigningDigestOf,
} from '../../src/registry/content-digest.ts';

const entry = (path: string, content: string) => ({
  path,
  digest: digestOf(content),
  sizeBytes: content.length,
});

describe('the content digest', () => {
  it('is the SHA-256 of the canonical list of path, digest and size', () => {
    const list = [entry('b', 'two'), entry('a', 'one')];
    const text =
      `[{"digest":"${digestOf('one')}","path":"a","sizeBytes":3},` +
      `{"digest":"${digestOf('two')}","path":"b","sizeBytes":3}]`;
    expect(contentDigestOf(list)).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
  });

  it('does not depend on the order in which files were found', () => {
    const files = [entry('a', '1'), entry('b', '2'), entry('\u{1F600}', '3'), entry('\uFFFD', '4')];
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: 4 }), (shuffled) => {
        expect(contentDigestOf(shuffled)).toBe(contentDigestOf(files));
        expect(modelSigningDigestOf(shuffled)).toBe(modelSigningDigestOf(files));
      }),
    );
  });

  it('tells two models with equal bytes under other names apart, where the model signing digest does not', () => {
    const [one, other] = [[entry('model.onnx', 'x')], [entry('other.onnx', 'x')]];
    expect(contentDigestOf(one)).not.toBe(contentDigestOf(other));
    expect(modelSigningDigestOf(one)).toBe(modelSigningDigestOf(other));
  });

  it('gives 40 hex digits for clients that expect a commit', () => {
    expect(commitIdOf(contentDigestOf([entry('a', '1')]))).toMatch(/^[0-9a-f]{40}$/);
  });
});

describe('the model signing digest', () => {
  it('is the SHA-256 of the raw digests in the order of code points', () => {
    const raw = (content: string) => createHash('sha256').update(content).digest();
    // U+FFFD sorts before U+1F600 by code points, and after it by UTF-16 units.
    const expected = createHash('sha256')
      .update(Buffer.concat([raw('4'), raw('3')]))
      .digest('hex');
    expect(modelSigningDigestOf([entry('\u{1F600}', '3'), entry('\uFFFD', '4')])).toBe(`sha256:${expected}`);
  });
});

describe('the order of code points', () => {
  it('is the order of UTF-8 bytes', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((each) => each.isWellFormed());
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compareCodePoints(a, b)).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
  });
});
