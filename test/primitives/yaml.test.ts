import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { renderPlace } from '../../src/primitives/errors.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { refusalOf } from '../builders/refusal-of.ts';

function shown(text: string | Uint8Array): string {
  const error = refusalOf(() => parseYaml(text, 'laurel.yaml'));
  expect(error.code).toBe('invalid-document');
  expect(error.remedy).toBeTruthy();
  return `${renderPlace(error.at)}: ${error.message}`;
}

describe('a document people write', () => {
  it('is read with the place of every value and key', () => {
    const document = parseYaml('gates:\n  auc:\n    min: 0.76\n    slices: [a, "b"]\n', 'gates/high.yaml');
    expect(document.value).toEqual({ gates: { auc: { min: 0.76, slices: ['a', 'b'] } } });
    expect(document.placeOf(['gates', 'auc', 'min'])).toEqual({
      file: 'gates/high.yaml', line: 3, column: 10, field: 'gates.auc.min',
    }); // prettier-ignore
    expect(renderPlace(document.placeOfKey(['gates', 'auc', 'min']))).toBe(
      'gates/high.yaml:3:5 gates.auc.min',
    );
    expect(renderPlace(document.placeOf(['gates', 'auc', 'slices', 1]))).toBe(
      'gates/high.yaml:4:17 gates.auc.slices[1]',
    );
  });

  it('shows a line as it was written', () => {
    const document = parseYaml('version: 1  # June\r\n\nreason: new', 'a.yaml');
    expect([1, 2, 3].map((line) => document.lineText(line))).toEqual([
      'version: 1  # June',
      '',
      'reason: new',
    ]);
    expect([0, 4, 1.5].map((line) => document.lineText(line))).toEqual(['', '', '']);
  });

  it('places what is missing at its nearest ancestor', () => {
    const document = parseYaml('gates:\n  auc: {min: 1}\n', 'g.yaml');
    expect(document.placeOf(['gates', 'auc', 'metric'])).toMatchObject({ line: 2, column: 8 });
    expect(document.placeOf(['nothing', 'here'])).toMatchObject({ line: 1, column: 1 });
  });

  it('keeps the text of a scalar as it was written', () => {
    const document = parseYaml('version: 1.10\nname: "1.10"\nmap: {}\n', 'm.yaml');
    expect(document.value).toEqual({ version: 1.1, name: '1.10', map: {} });
    expect(document.textOf(['version'])).toBe('1.10');
    expect(document.textOf(['map'])).toBeUndefined();
    expect(document.textOf(['missing'])).toBeUndefined();
  });

  it('reads the scalars of the core schema, and keys as the text they are', () => {
    const text = 'a: ~\nb: True\nc: -1.5e3\nd: 2026-12-01\ne: yes\nf: "null"\ng:\n1: one\ntrue: two\n';
    expect(parseYaml(text, 'x').value).toEqual({
      a: null, b: true, c: -1500, d: '2026-12-01', e: 'yes', f: 'null', g: null, '1': 'one', true: 'two',
    }); // prettier-ignore
  });

  it('reads text that only looks like an anchor, alias or tag', () => {
    const text = 'a: "&x"\nb: |\n  &x\n  *y\nc: R&D *now* !important\nd: \'!x\'\n';
    expect(parseYaml(text, 'x').value).toEqual({
      a: '&x',
      b: '&x\n*y\n',
      c: 'R&D *now* !important',
      d: '!x',
    });
  });

  it('gives maps without a prototype, so that no key is inherited', () => {
    const { value } = parseYaml('a: {b: 1}', 'x');
    expect(Object.getPrototypeOf(value)).toBeNull();
  });

  it('of nothing is null', () => {
    expect(parseYaml('', 'x').value).toBeNull();
    expect(parseYaml('# only a comment\n---\n', 'x').value).toBeNull();
  });

  it('reads JSON as JSON.parse does', () => {
    const key = fc
      .stringMatching(/^[a-zA-Z][a-zA-Z0-9 ._-]{0,20}$/)
      .filter((k) => k !== 'constructor' && k !== 'prototype');
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null),
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).node; // prettier-ignore
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2, '\t'), (written, indent) => {
        const text = JSON.stringify(written, undefined, indent);
        expect(parseYaml(text, 'x').value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('reads back what it means when printed: parse ∘ print = identity', () => {
    const key = fc
      .stringMatching(/^[a-z][a-z0-9_-]{0,12}$/)
      .filter((k) => k !== 'constructor' && k !== 'prototype');
    const scalar = fc.oneof(
      fc.stringMatching(/^[ -~]{0,30}$/),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const written = fc.dictionary(key, fc.oneof(scalar, fc.array(scalar), fc.dictionary(key, scalar)));
    fc.assert(
      fc.property(written, (value) => {
        expect(parseYaml(stringify(value), 'x').value).toEqual(value);
      }),
    );
  });
});

describe('a document that is not read', () => {
  it.each([
    ['a duplicate key', 'a: 1\nb: 2\n"a": 3\n', 'laurel.yaml:3:1: the key "a" stands twice in one map (first in line 1)'],
    ['a duplicate key in JSON', '{"a": 1, "a": 2}', 'laurel.yaml:1:10: the key "a" stands twice in one map (first in line 1)'],
    ['an anchor', 'a: &x 1\n', 'laurel.yaml:1:4: an anchor, "&x", which is not read'],
    ['an alias', 'a: 1\nb: *x\n', 'laurel.yaml:2:4: an alias, "*x", which is not read'],
    ['a tag', 'a: !!str 1\n', 'laurel.yaml:1:4: a tag, "!!str", which is not read'],
    ['a merge key', 'a:\n  <<: {b: 1}\n', 'laurel.yaml:2:3: a merge key (<<), which is not read'],
    ['a directive', '%YAML 1.1\n---\na: yes\n', 'laurel.yaml:1:1: a directive, "%YAML 1.1", which is not read'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'laurel.yaml:2:1: a second YAML document in one file'],
    ['a second document after an end', 'a: 1\n...\nb: 2\n', 'laurel.yaml:3:1: a second YAML document in one file'],
    ['bad syntax', 'a: [1, 2\nb: 3\n', 'laurel.yaml:2:1: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'laurel.yaml:2:1: not YAML: Tabs are not allowed as indentation'],
    ['NaN', 'min: .nan\n', 'laurel.yaml:1:6: ".nan" is not a finite number'],
    ['infinity', 'min: -.inf\n', 'laurel.yaml:1:6: "-.inf" is not a finite number'],
    ['a number that overflows', 'min: 1e999\n', 'laurel.yaml:1:6: "1e999" is not a finite number'],
    ['an integer beyond 2^53', 'snapshot: 9007199254740993\n', 'laurel.yaml:1:11: the integer "9007199254740993" is beyond 2^53 - 1 and would be rounded'],
    ['an octal number', 'version: 0o14\n', 'laurel.yaml:1:10: the number 0o14 reads differently from program to program'],
    ['a leading zero', 'version: 014\n', 'laurel.yaml:1:10: the number 014 reads differently from program to program'],
    ['__proto__', 'a: {__proto__: {x: 1}}\n', 'laurel.yaml:1:5: the key "__proto__" is reserved'],
    ['constructor', '{"constructor": 1}', 'laurel.yaml:1:2: the key "constructor" is reserved'],
    ['prototype', 'prototype: 1', 'laurel.yaml:1:1: the key "prototype" is reserved'],
    ['an empty key', 'a: 1\n: 2\n', 'laurel.yaml:2:1: an empty key'],
    ['a key that is a list', '[a, b]: 1\n', 'laurel.yaml:1:1: a key that is not text'],
    ['a bidirectional override in a key', 'ad\u202Emin: 1\n', 'laurel.yaml:1:1: the key "ad\\u{202e}min" holds the invisible character U+202E'],
    ['a zero-width space in a key', '"pro\u200bduction": 1\n', 'laurel.yaml:1:1: the key "pro\\u{200b}duction" holds the invisible character U+200B'],
    ['an escaped control character in a key', '"a\\u0000b": 1\n', 'laurel.yaml:1:1: the key "a\\u0000b" holds the invisible character U+0000'],
    ['half a surrogate pair', 'a: "\\ud800"\n', 'laurel.yaml:1:4: text with half a surrogate pair'],
    ['a control character', 'a: 1\nb: x\u0007\n', 'laurel.yaml:2:5: the unprintable character U+0007'],
    ['a byte order mark', '\uFEFFa: 1\n', 'laurel.yaml:1:1: a byte order mark'],
  ])('refuses %s', (_, text, message) => {
    expect(shown(text)).toBe(message);
    expect(shown(new TextEncoder().encode(text))).toBe(message);
  }); // prettier-ignore

  it('refuses bytes that are not UTF-8, and says where', () => {
    expect(shown(Uint8Array.from([0x61, 0x3a, 0x0a, 0x62, 0xff]))).toBe(
      'laurel.yaml:2:2: text that is not UTF-8',
    );
    expect(shown('a: \ud800')).toBe('laurel.yaml:1:4: text that is not UTF-8');
  });

  it('refuses more than 20 levels and reads 20', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(() => parseYaml(nested(20), 'x')).not.toThrow();
    expect(shown(nested(21))).toBe('laurel.yaml:1:21: YAML nested deeper than 20 levels');
    expect(shown('- '.repeat(30_000))).toContain('YAML nested deeper than 20 levels');
    expect(shown('{a: '.repeat(15_000))).toContain('YAML nested deeper than 20 levels');
  });

  it('refuses 10 MB at once, by its size alone', () => {
    const bytes = new Uint8Array(10 * 1024 * 1024).fill(0x61);
    const times = Array.from({ length: 5 }, () => {
      const before = performance.now();
      expect(shown(bytes)).toBe('laurel.yaml: 10485760 bytes of YAML, more than the 65536 that are read');
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it('refuses a bomb of aliases before it is built', () => {
    const bomb = [
      'a: &a [x,x]',
      ...'bcdefghij'.split('').map((k, i) => `${k}: &${k} [*${'abcdefghi'[i] ?? ''}]`),
    ];
    expect(shown(bomb.join('\n'))).toContain('an anchor');
  });
});

describe('the time that reading takes', () => {
  const timeOf = (text: string): number => {
    const before = performance.now();
    parseYaml(text, 'x', { maxBytes: 4 * 1024 * 1024 });
    return performance.now() - before;
  };
  const keys = (count: number): string => Array.from({ length: count }, (_, i) => `key${i}: ${i}\n`).join('');

  it('grows with the number of keys, not with its square', () => {
    const [few, many] = [keys(1_000), keys(16_000)];
    const times: { few: number; many: number }[] = [];
    // 16 times the keys: 16 times as long, or 256 times. A busy machine only adds time, so the best of a few runs, taken
    // in turn, is near the truth; where it was busy throughout, there are a few runs more.
    const ratio = (): number =>
      Math.min(...times.map((each) => each.many)) / Math.min(...times.map((each) => each.few));
    do times.push({ few: timeOf(few), many: timeOf(many) });
    while (times.length < 3 || (ratio() > 40 && times.length < 6));
    expect(ratio()).toBeLessThan(40);
  });

  it('lets large maps be read, where they are allowed', () => {
    const { value } = parseYaml(keys(50_000), 'x', { maxBytes: 4 * 1024 * 1024 });
    expect(Object.keys(Object(value)).length).toBe(50_000);
  });
});
