import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasPath, modelPath, parseRepositoryPath } from '../../src/policy/repository-path.ts';
import { aliasField, modelField } from '../../src/policy/written/fields.ts';
import { isAliasName, isModelName, parseAliasName, parseModelName } from '../../src/registry/names.ts';

const segment = fc.stringMatching(/^[a-z0-9]{1,8}(?:[-_][a-z0-9]{1,8}){0,2}$/);
const model = fc.oneof(
  segment,
  fc.tuple(segment, segment).map((two) => two.join('/')),
);
const alias = fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/).filter(isAliasName);

describe('a path in the alias repository', () => {
  it.each([
    ['laurel.yaml', { kind: 'laurel' }],
    ['models/credit-risk.yaml', { kind: 'model', model: 'credit-risk' }],
    ['models/risk/credit-risk.yaml', { kind: 'model', model: 'risk/credit-risk' }],
    ['aliases/credit-risk/production.yaml', { kind: 'alias', model: 'credit-risk', alias: 'production' }],
    ['aliases/risk/credit-risk/production.yaml', { kind: 'alias', model: 'risk/credit-risk', alias: 'production' }],
    ['gates/high-risk.yaml', { kind: 'policy', name: 'high-risk' }],
    ['recalls/crawl-2025.yaml', { kind: 'recall', name: 'crawl-2025' }],
    ['consumers/risk/credit-risk/web.yaml', { kind: 'consumer', model: 'risk/credit-risk', name: 'web' }],
    ['README.md', { kind: 'other' }],
    ['models/README.md', { kind: 'other' }],
    ['models/train.py', { kind: 'other' }],
    ['.github/workflows/laurel.yml', { kind: 'other' }],
    ['aliases/.gitkeep', { kind: 'other' }],
    ['aliases/credit-risk/.yaml', { kind: 'other' }],
  ])('%s is read as what it is', (path, kind) => {
    expect(parseRepositoryPath(path)).toEqual(kind);
  }); // prettier-ignore

  it.each([
    ['aliases/../models/production.yaml', 'the path does not name a model, "../models"'],
    ['aliases/credit-risk/../production.yaml', 'the path does not name a model, "credit-risk/.."'],
    ['aliases/production.yaml', 'the path does not name a model, ""'],
    ['aliases/a/b/c/production.yaml', 'the path does not name a model, "a/b/c"'],
    ['aliases/credit-risk/latest.yaml', 'the path does not name an alias, "latest"'],
    ['aliases/credit-risk/v14.yaml', 'the path does not name an alias, "v14"'],
    ['aliases/credit-risk/Production.yaml', 'the path does not name an alias, "Production"'],
    ['aliases/credit-risk/production', 'not a .yaml file'],
    ['aliases/credit-risk/production.yml', 'not a .yaml file'],
    ['models/cr\u0435dit.yaml', 'the path does not name a model, "cr\u0435dit": "\u0435" is U+0435, not an ASCII letter'],
    ['models/credit\u200brisk.yaml', 'the path does not name a model, "credit\\u{200b}risk": "\\u{200b}" is U+200B, not an ASCII letter'],
    [`models/${'a'.repeat(64)}.yaml`, expect.stringContaining('the path does not name a model, "aaa')],
    [`models/${'a'.repeat(500)}.yaml`, 'the path is too long'],
    ['gates/laurel/high.yaml', 'the path does not name a policy, "laurel/high"'],
    ['Gates/high.yaml', '"Gates/high.yaml" is not read'],
    ['laurel.yml', '"laurel.yml" is not read'],
    ['Laurel.yaml', '"Laurel.yaml" is not read'],
  ])('%s is not passed over in silence', (path, reason) => {
    expect(parseRepositoryPath(path)).toEqual({ kind: 'misplaced', reason, remedy: expect.any(String) });
  }); // prettier-ignore

  it('leads back to the model and alias it was built of', () => {
    fc.assert(
      fc.property(model, alias, (written, name) => {
        const [m, a] = [parseModelName(written), parseAliasName(name)];
        expect(parseRepositoryPath(aliasPath(m, a))).toEqual({ kind: 'alias', model: m, alias: a });
        expect(parseRepositoryPath(modelPath(m))).toEqual({ kind: 'model', model: m });
      }),
    );
  });
});

describe('the patterns of the schemas', () => {
  const anyName = fc.oneof(
    model,
    alias,
    fc.stringMatching(/^[a-z0-9_/-]{0,12}$/),
    fc.string(),
    fc.constantFrom('latest', 'main', 'v1', 'v', 'v1a', 'latest2', 'a'.repeat(63), 'a'.repeat(64), `${'a'.repeat(63)}/${'b'.repeat(63)}`, `a/${'b'.repeat(64)}`, 'a/b/c', 'a\n'),
  ); // prettier-ignore

  it('accept the names that the registry accepts, and no others', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(modelField.safeParse(name).success).toBe(isModelName(name));
        expect(aliasField.safeParse(name).success).toBe(isAliasName(name));
      }),
      { numRuns: 1_000 },
    );
  });
});
