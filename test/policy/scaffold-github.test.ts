import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isRepositoryName, parseActionReference } from '../../src/policy/github/action-reference.ts';
import { codeOwnerLines } from '../../src/policy/github/code-owners.ts';
import { gitHubScaffold, trainingScaffold } from '../../src/policy/scaffold-github.ts';
import type { ScaffoldFile } from '../../src/policy/scaffold.ts';
import { parseModelName } from '../../src/registry/names.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const action = parseActionReference(`acme/laurel@${commit}`);
const owner = 'team:acme/credit-ml';
const examples = new URL('../../examples/github/', import.meta.url);
const model = parseModelName('credit-risk');

function scaffolded(files: readonly ScaffoldFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

describe('the workflows of an alias repository', () => {
  it.each([
    ['', false],
    ['standalone/', true],
  ])('are those of the examples: examples/github/%salias-repository', (directory, standalone) => {
    const files = gitHubScaffold({ action, owner, root: '', standalone });
    expect(files.map(({ path }) => path)).toEqual([
      '.github/workflows/laurel-check.yml',
      '.github/workflows/laurel-review.yml',
      '.github/workflows/laurel-apply.yml',
      '.github/CODEOWNERS',
    ]);
    for (const { path, content } of files)
      expect(content).toBe(readFileSync(new URL(`${directory}alias-repository/${path}`, examples), 'utf8'));
  });

  it.each([
    ['', false],
    ['standalone/', true],
  ])('have their like for training: examples/github/%straining-repository', (directory, standalone) => {
    for (const { path, content } of trainingScaffold({
      action,
      model,
      aliases: 'acme/models',
      root: '',
      standalone,
    }))
      expect(content).toBe(
        readFileSync(new URL(`${directory}training-repository/${path}`, examples), 'utf8'),
      );
  });

  it.each([false, true])(
    'say where laurel.yaml lies and what the branch is called (standalone: %s)',
    (standalone) => {
      const files = scaffolded(
        gitHubScaffold({ action, owner, root: "team's/ml", branch: 'release/1', standalone }),
      );
      for (const name of ['laurel-check', 'laurel-apply']) {
        const text = files[`.github/workflows/${name}.yml`] ?? '';
        const runs = JSON.stringify(parse(text)).match(/"root":"team's\/ml","branch":"release\/1"/g);
        expect(runs).toHaveLength(standalone && name === 'laurel-apply' ? 2 : 1);
      }
      expect(parse(files['.github/workflows/laurel-apply.yml'] ?? '')).toMatchObject({
        on: { push: { branches: ['release/1'] } },
      });
    },
  );

  it('name nothing that people did not ask for', () => {
    const text = Object.values(
      scaffolded(gitHubScaffold({ action, owner, root: '', standalone: false })),
    ).join();
    expect(text).not.toMatch(/^ +(?:root|branch):/m);
  });
});

describe('code owners', () => {
  it('guard policy, promotions and workflows, wherever laurel.yaml lies', () => {
    expect(codeOwnerLines('team:acme/credit-ml', 'ml')).toEqual([
      '/ml/laurel.yaml @acme/credit-ml',
      '/ml/gates/ @acme/credit-ml',
      '/ml/models/ @acme/credit-ml',
      '/ml/recalls/ @acme/credit-ml',
      '/ml/aliases/ @acme/credit-ml',
      '/.github/ @acme/credit-ml',
    ]);
    expect(codeOwnerLines('user:ada', '')).toContain('/aliases/ @ada');
  });
});

describe('the copy of Laurel that workflows run', () => {
  it.each([
    'acme/laurel',
    'acme/laurel@v1',
    'acme/laurel@main',
    `acme/laurel@${commit.slice(1)}`,
    `acme/laurel@${commit.toUpperCase()}`,
    `acme/laurel@${commit}@${commit}`,
    `acme/laurel/sub@${commit}`,
    `acme/..@${commit}`,
    `acme/laurel\n@${commit}`,
    '',
  ])('is a full commit of a repository, and not %j', (text) => {
    expect(() => parseActionReference(text)).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  it.each([
    ['acme/models', true],
    ['Acme-1/models.v2_x', true],
    ['acme', false],
    ['-acme/models', false],
    ['acme/models/x', false],
    ['acme/${{ secrets.X }}', false],
  ])('takes %s as a repository: %s', (text, isOne) => {
    expect(isRepositoryName(text)).toBe(isOne);
  });
});
