import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { issuesIn, parseChecked } from '../../src/primitives/checked-document.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { refusalOf } from '../builders/refusal-of.ts';

const schema = z.strictObject({
  version: z.int().min(1),
  reason: z.string().min(1).optional(),
  merge: z.enum(['auto', 'manual']).optional(),
  waivers: z
    .record(z.string().regex(/^[a-z]+$/, { error: 'expected lower-case letters' }), z.strictObject({ owner: z.string() }))
    .optional(),
  margin: z.union([z.number(), z.strictObject({ max: z.number() })], { error: 'expected a number or {max}' }).optional(),
}); // prettier-ignore

function issuesOf(text: string): readonly string[] {
  const error = refusalOf(() => parseChecked(parseYaml(text, 'alias.yaml'), schema));
  const issues = issuesIn(error);
  expect(error).toMatchObject({ code: 'invalid-document', at: issues[0]?.at, details: { issues } });
  expect(error.message).toContain(issues[0]?.message);
  return issues.map((issue) => `${issue.at.line}:${issue.at.column} ${issue.message}`);
}

describe('a document that fits its schema', () => {
  it('comes back typed', () => {
    expect(parseChecked(parseYaml('version: 14\nreason: better', 'a.yaml'), schema)).toEqual({
      version: 14,
      reason: 'better',
    });
  });
});

describe('a document that does not fit', () => {
  it.each([
    ['a string where a number belongs', 'version: "14"', ['1:10 version: expected a number, found "14"']],
    ['a fraction where an integer belongs', 'version: 1.5', ['1:10 version: expected a whole number, found 1.5']],
    ['NaN as a word', 'version: NaN', ['1:10 version: expected a number, found "NaN"']],
    ['a number out of range', 'version: 0', ['1:10 version: expected number to be >=1, found 0']],
    ['a missing field', 'reason: x', ['1:1 version is missing: expected a number']],
    ['a misspelt key', 'version: 1\nreasn: x', ['2:1 reasn is not known here: did you mean reason?']],
    [
      'a key unlike any other',
      'version: 1\nzebra: x',
      ['2:1 zebra is not known here; known are version, reason, merge, waivers, margin'],
    ],
    [
      'a misspelt key in a map of maps',
      'version: 1\nwaivers: {auc: {ower: a}}',
      ['2:16 waivers.auc.owner is missing: expected text', '2:17 waivers.auc.ower is not known here: did you mean owner?'],
    ],
    ['a name outside its grammar', 'version: 1\nwaivers: {"..": {owner: a}}', ['2:11 the name "..": expected lower-case letters']],
    ['a list where a map belongs', 'version: 1\nwaivers: [a]', ['2:10 waivers: expected a map, found a list of 1']],
    ['a word that is no choice', 'version: 1\nmerge: automatic', ['2:8 merge: expected auto or manual, found "automatic"']],
    ['neither arm of a union', 'version: 1\nmargin: wide', ['2:9 margin: expected a number or {max}, found "wide"']],
    ['the nearer arm of a union', 'version: 1\nmargin: {max: wide}', ['2:15 margin.max: expected a number, found "wide"']],
    ['nothing at all', '', ['1:1 the document: expected a map, found null']],
  ])('is refused with place, value and expectation: %s', (_, text, issues) => {
    expect(issuesOf(text)).toEqual(issues);
  }); // prettier-ignore

  it('lists everything wrong, in the order of the file', () => {
    expect(issuesOf('merge: 1\nversion: x\nfoo: 1\n')).toEqual([
      '1:8 merge: expected auto or manual, found 1',
      '2:10 version: expected a number, found "x"',
      '3:1 foo is not known here; known are version, reason, merge, waivers, margin',
    ]);
  });

  it('names the file in its place, and the field once', () => {
    const text = 'version: 1\nwaivers: {auc: {}}';
    expect(() => parseChecked(parseYaml(text, 'a.yaml'), schema)).toThrow(
      expect.objectContaining({
        at: { file: 'a.yaml', line: 2, column: 16 },
        message: 'waivers.auc.owner is missing: expected text',
      }),
    );
  });

  it('stops listing after a hundred issues', () => {
    const text = Array.from({ length: 500 }, (_, index) => `bad${index}: 1`).join('\n');
    expect(issuesOf(text)).toHaveLength(100);
  });

  it('shows a hostile value short and without invisible characters', () => {
    expect(issuesOf(`version: "${'\u202e'.repeat(3)}${'x'.repeat(500)}"`)[0]).toMatch(
      /^1:10 version: expected a number, found "\\u\{202e\}\\u\{202e\}\\u\{202e\}x+…$/,
    );
  });
});
