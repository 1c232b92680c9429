import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalJson } from '../../src/primitives/canonical-json.ts';

describe('canonical JSON', () => {
  it('writes what the reference implementation of RFC 8785 writes', () => {
    const number = fc.oneof(
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    );
    const leaf = fc.oneof(number, fc.string({ unit: 'grapheme' }), fc.boolean(), fc.constant(null));
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie('json')),
        fc.dictionary(fc.string({ unit: 'grapheme' }), tie('json'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(fc.property(json, (value) => canonicalJson(value) === canonicalize(value)));
  });

  it('is the inverse of parsing', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string(),
          fc.oneof(fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.boolean()),
        ),
        (value) => canonicalJson(JSON.parse(canonicalJson({ ...value }))) === canonicalJson({ ...value }),
      ),
    );
  });

  it('writes the vectors of RFC 8785', () => {
    expect(
      canonicalJson({
        numbers: [Number('333333333.33333329'), 1e30 / 1e28, 4.5, 2e-3, 0.000000000000000000000000001],
        string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
        literals: [null, true, false],
      }),
    ).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,100,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    expect(
      canonicalJson({
        '\u20ac': 1,
        '\r': 2,
        '\ufb33': 3,
        '1': 4,
        '\ud83d\ude00': 5,
        '\u0080': 6,
        '\u00f6': 7,
      }),
    ).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
    expect(canonicalJson(-0)).toBe('0');
  });

  it.each([
    ['NaN', { a: [Number.NaN] }, '$.a[0]'],
    ['an infinity', { a: Number.NEGATIVE_INFINITY }, '$.a'],
    ['an integer beyond 2^53 - 1', { id: 2 ** 53 }, '$.id'],
    ['a lone surrogate', { text: 'x\ud800' }, '$.text'],
    ['a key with a lone surrogate', { 'x\udc00': 1 }, '$'],
    ['undefined in a list', [1, undefined], '$[1]'],
    ['a function', { f: () => 1 }, '$.f'],
    ['a Date', { at: new Date(0) }, '$.at'],
    ['a Map', new Map(), '$'],
  ])('refuses %s and says where', (_, value, field) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'internal', at: { field } }));
  });

  it('refuses what is nested too deep instead of overflowing the stack', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(() => canonicalJson(deep)).toThrow(expect.objectContaining({ code: 'internal' }));
  });

  it('leaves out undefined properties and encodes as UTF-8', () => {
    expect(Buffer.from(canonicalBytes({ b: 'é', a: undefined })).toString('hex')).toBe(
      Buffer.from('{"b":"é"}').toString('hex'),
    );
  });
});
