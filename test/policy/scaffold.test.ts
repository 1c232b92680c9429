import { describe, expect, it } from 'vitest';
import { bindGate } from '../../src/gates/all-gates.ts';
import { scaffold } from '../../src/policy/scaffold.ts';
import { validateRepository } from '../../src/policy/validate.ts';
import { parseModelName } from '../../src/registry/names.ts';
import { sourceFiles } from '../builders/alias-repository.ts';
import { readPacks } from '../builders/packs.ts';

function scaffolded(
  model: string,
  store = 'file:./registry',
  owner = 'user:ada',
): Readonly<Record<string, string>> {
  const files = scaffold({ store, model: parseModelName(model), owner });
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

describe('a new alias repository', () => {
  it.each([
    ['churn', 'file:./registry', 'user:ada'],
    ['risk/credit-risk', 's3://acme-models/ml?region=eu-west-1', 'team:acme/credit-ml'],
    ['churn', `file:./it's "odd": #1`, 'user:ada@example.com'],
  ])('of %s in %s is valid as it is, without a note', (model, store, owner) => {
    const files = sourceFiles(scaffolded(model, store, owner));
    const now = new Date('2026-11-21T12:00:00Z');
    expect(validateRepository({ files, packs: readPacks(), bindGate, now })).toEqual([]);
  });

  it('has its code owners with the workflows where promotions go through GitHub, and says so in the README', () => {
    const files = scaffold({
      store: 's3://b',
      model: parseModelName('churn'),
      owner: 'user:ada',
      github: true,
    });
    const [readme] = files;
    expect(readme?.content).toContain('`aliases/churn/production.yaml`:');
    expect(readme?.content).toContain('laurel protect');
    expect(files.map(({ path }) => path)).not.toContain('.github/CODEOWNERS');
  });

  it('holds what a newcomer needs, and the schemas for the editor', () => {
    expect(Object.keys(scaffolded('risk/credit-risk'))).toEqual([
      'README.md',
      'laurel.yaml',
      'models/risk/credit-risk.yaml',
      'gates/credit-risk.yaml',
      '.gitignore',
      '.github/CODEOWNERS',
      '.laurel/schemas/laurel.schema.json',
      '.laurel/schemas/model.schema.json',
      '.laurel/schemas/alias.schema.json',
      '.laurel/schemas/policy.schema.json',
      '.laurel/schemas/recall.schema.json',
      '.laurel/schemas/consumer.schema.json',
    ]);
  });

  it('points the editor at schemas that are there', () => {
    const files = scaffolded('risk/credit-risk');
    const lines = Object.entries(files).flatMap(([path, content]) => {
      const target = /^# yaml-language-server: \$schema=(.*)$/m.exec(content)?.[1];
      return target === undefined ? [] : [new URL(target, `file:///${path}`).pathname.slice(1)];
    });
    expect(lines).toHaveLength(3);
    for (const target of lines) expect(Object.keys(files)).toContain(target);
  });

  it('keeps a registry in a directory out of Git, and makes owners review policy', () => {
    expect(scaffolded('churn')['.gitignore']).toContain('\n/registry/\n');
    expect(scaffolded('churn', 's3://bucket')['.gitignore']).not.toContain('bucket');
    expect(scaffolded('churn', 's3://b', 'team:acme/credit-ml')['.github/CODEOWNERS']).toContain(
      '\n/gates/ @acme/credit-ml\n',
    );
  });
});
