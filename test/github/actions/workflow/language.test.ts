// The language of workflow files: what is valid, expressions, patterns, filters, permissions, matrices.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Unmodelled } from '../unmodelled.ts';
import { evaluate, isTrue, render, resolve, type Scope, untroubled } from './expression.ts';
import { listens, type Occasion } from './filter.ts';
import { combine } from './matrix.ts';
import { matchesAny } from './pattern.ts';
import { defaultGrant, findExcess, grantOf, readOnlyGrant } from './permissions.ts';
import {
  findActionErrors,
  findWorkflowErrors,
  parseWorkflowFile,
  type WorkflowFile,
} from './workflow-file.ts';

const scope: Scope = {
  contexts: {
    github: { actor: 'ada', event: { labels: [{ name: 'a' }, { name: 'b' }] } },
    needs: { train: { result: 'skipped', outputs: {} } },
    inputs: { dry: false, count: 3 },
  },
  status: untroubled,
};

async function fileOf(text: string): Promise<WorkflowFile> {
  const parsed = await parseWorkflowFile('x.yml', text);
  if (parsed.kind === 'invalid') throw new Error(parsed.errors.join('\n'));
  return parsed.file;
}

const job = `jobs: {a: {runs-on: ubuntu-latest, steps: [{run: 'true'}]}}`;

describe('a workflow file', () => {
  it.each(readdirSync('.github/workflows').filter((name) => name.endsWith('.yml')))(
    'of this repository is valid: %s',
    async (name) => {
      const path = join('.github/workflows', name);
      expect(await findWorkflowErrors(path, readFileSync(path, 'utf8'))).toEqual([]);
    },
  );

  it.each([
    ['an unknown event', `on: pull_request_targets\n${job}`],
    ['an unknown permission', `on: push\npermissions: {content: read}\n${job}`],
    ['a context that is not there yet', `on: push\nenv: {A: '\${{ steps.x.outputs.y }}'}\n${job}`],
    ['a job that needs nobody', 'on: push\njobs: {a: {needs: b, runs-on: x, steps: [{run: x}]}}'],
    ['broken YAML', 'on: [push\njobs:'],
  ])('with %s is not', async (_what, text) => {
    expect(await findWorkflowErrors('x.yml', text)).not.toEqual([]);
    expect((await parseWorkflowFile('x.yml', text)).kind).toBe('invalid');
  });

  it('that uses what is not modelled ends the test', async () => {
    const text = 'on: push\njobs: {a: {runs-on: x, container: node, steps: [{run: x}]}}';
    expect(await findWorkflowErrors('x.yml', text)).toEqual([]);
    await expect(parseWorkflowFile('x.yml', text)).rejects.toThrow(Unmodelled);
  });

  it('asks for success where a condition asks for no status', async () => {
    const file = await fileOf(
      "on: push\njobs: {a: {if: github.actor == 'ada', runs-on: x, steps: [{run: x, if: failure()}, {run: y}]}}",
    );
    expect(file.conditions.get('a')).toEqual({
      job: "success() && (github.actor == 'ada')",
      steps: ['failure()', 'success()'],
    });
  });
});

describe('an action file', () => {
  it.each(['action.yml', '.github/actions/laurel/action.yml'])(
    'of this repository is valid: %s',
    async (path) => {
      expect(await findActionErrors(path, readFileSync(path, 'utf8'))).toEqual([]);
    },
  );

  it('is not, with an expression where nothing can answer it, in a description too', async () => {
    const text = `name: a
description: b
inputs: {x: {description: 'such as \${{ toJSON(matrix) }}'}}
runs: {using: node24, main: x}
`;
    expect(await findActionErrors('action.yml', text)).toEqual([expect.stringContaining("'matrix'")]);
  });
});

describe('an expression', () => {
  it('keeps its type alone and is text among text', () => {
    expect(resolve('${{ inputs.dry }}', scope)).toBe(false);
    expect(resolve('x-${{ inputs.count }}-${{ inputs.dry }}', scope)).toBe('x-3-false');
    expect(render('${{ github.nothing }}', scope)).toBe('');
    expect(render(null, scope)).toBe('');
  });

  it('may hold braces in a quoted string', () => {
    expect(render("${{ format('{0}}}', 'it''s') }}!", scope)).toBe("it's}!");
  });

  it('has filters, comparisons and functions as on GitHub', () => {
    expect(evaluate("join(github.event.labels.*.name, ',')", scope)).toBe('a,b');
    expect(evaluate("github.actor == 'ADA'", scope)).toBe(true);
    expect(evaluate("inputs.dry || 'fallback'", scope)).toBe('fallback');
  });

  it('is true when it is text, even the word false', () => {
    expect(isTrue("'false'", scope)).toBe(true);
    expect(isTrue('needs.train.outputs.none', scope)).toBe(false);
    expect(isTrue('success()', { ...scope, status: { ...untroubled, success: false } })).toBe(false);
  });

  it('that would hash files ends the test', () => {
    expect(() => evaluate("hashFiles('x')", scope)).toThrow(Unmodelled);
  });
});

describe('a pattern', () => {
  it.each([
    ['main', 'main', true],
    ['main', 'mainly', false],
    ['feature/*', 'feature/a', true],
    ['feature/*', 'feature/a/b', false],
    ['feature/**', 'feature/a/b', true],
    ['**.js', 'src/a/b.js', true],
    ['*.js', 'src/b.js', false],
    ['**/docs/**', 'docs/a.md', true],
    ['docs/**/*.md', 'docs/a.md', true],
    ['v[12].[0-9]+', 'v1.10', true],
    ['v[12].[0-9]+', 'v3.1', false],
    ['*.jsx?', 'page.js', true],
    ['a.b', 'axb', false],
    ['a(b|c)', 'ab', false],
  ])('%s against %s: %s', (pattern, value, expected) => {
    expect(matchesAny([pattern], value)).toBe(expected);
  });

  it('in a list decides when it is the last to match', () => {
    const patterns = ['aliases/**', '!aliases/x/**', 'aliases/x/y'];
    expect(['aliases/a', 'aliases/x/z', 'aliases/x/y'].map((path) => matchesAny(patterns, path))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('a filter', () => {
  const push: Occasion = {
    event: 'push',
    action: null,
    branch: 'main',
    tag: null,
    workflow: null,
    changedPaths: () => Promise.resolve(['docs/a.md', 'aliases/m/production.yaml']),
  };
  const hears = async (on: string, occasion: Partial<Occasion>): Promise<boolean> =>
    listens((await fileOf(`on: ${on}\n${job}`)).on, { ...push, ...occasion });

  it('on branches keeps tags out, and on tags branches', async () => {
    expect(await hears('{push: {branches: [main]}}', {})).toBe(true);
    expect(await hears('{push: {branches: [main]}}', { branch: 'other' })).toBe(false);
    expect(await hears('{push: {branches: [main]}}', { branch: null, tag: 'v1' })).toBe(false);
    expect(await hears('{push: {tags: [v*]}}', {})).toBe(false);
    expect(await hears('{push: {branches-ignore: [main]}}', {})).toBe(false);
    expect(await hears('push', { branch: null, tag: 'v1' })).toBe(true);
  });

  it('on paths needs one that matches, or one that is not ignored', async () => {
    expect(await hears("{push: {paths: ['aliases/**']}}", {})).toBe(true);
    expect(await hears("{push: {paths: ['gates/**']}}", {})).toBe(false);
    expect(await hears("{push: {paths-ignore: ['docs/**']}}", {})).toBe(true);
    expect(await hears("{push: {paths-ignore: ['**']}}", {})).toBe(false);
    expect(await hears("{push: {paths: ['gates/**']}}", { changedPaths: async () => null })).toBe(true);
  });

  it('on pull requests means opened, synchronize and reopened, where it names no types', async () => {
    for (const event of ['pull_request', 'pull_request_target']) {
      expect(await hears(event, { event, action: 'synchronize' })).toBe(true);
      expect(await hears(event, { event, action: 'edited' })).toBe(false);
      expect(await hears(`{${event}: {types: [edited]}}`, { event, action: 'edited' })).toBe(true);
      expect(await hears(`{${event}: {types: [edited]}}`, { event, action: 'opened' })).toBe(false);
    }
    expect(await hears('pull_request_review', { event: 'pull_request_review', action: 'dismissed' })).toBe(
      true,
    );
  });

  it('on dispatches and runs goes by their names', async () => {
    const dispatch = { event: 'repository_dispatch', action: 'laurel-evidence' };
    expect(await hears('{repository_dispatch: {types: [laurel-evidence]}}', dispatch)).toBe(true);
    expect(await hears('{repository_dispatch: {types: [other]}}', dispatch)).toBe(false);
    const run = { event: 'workflow_run', action: 'completed', workflow: 'laurel-review' };
    expect(await hears('{workflow_run: {workflows: [laurel-review]}}', run)).toBe(true);
    expect(await hears('{workflow_run: {workflows: [other]}}', run)).toBe(false);
    expect(await hears('{workflow_run: {workflows: [laurel-review], types: [requested]}}', run)).toBe(false);
  });
});

describe('permissions', () => {
  it('name everything once they name anything', () => {
    expect(grantOf({})).toEqual(new Map());
    expect([...grantOf({ contents: 'read', issues: 'none' })]).toEqual([['contents', 'read']]);
    expect(grantOf('read-all').get('id-token')).toBeUndefined();
    expect(grantOf('write-all').get('id-token')).toBe('write');
  });

  it('are by default what the repository says', () => {
    expect([...defaultGrant('restricted').keys()]).toEqual(['contents', 'packages']);
    expect(defaultGrant('permissive').get('checks')).toBe('write');
    expect(defaultGrant('permissive').has('id-token')).toBe(false);
  });

  it('of a called workflow may not exceed its caller', () => {
    const allowed = grantOf({ contents: 'read', checks: 'write' });
    expect(findExcess(grantOf({ contents: 'read', checks: 'read' }), allowed)).toEqual([]);
    expect(findExcess(grantOf({ contents: 'write', issues: 'read' }), allowed)).toEqual([
      'contents: write',
      'issues: read',
    ]);
  });

  it('of a fork are to read, without an identity', () => {
    const grant = grantOf({ contents: 'write', checks: 'read', 'id-token': 'write' });
    expect([...readOnlyGrant(grant)]).toEqual([
      ['contents', 'read'],
      ['checks', 'read'],
    ]);
  });
});

describe('a matrix', () => {
  it('crosses its axes, without what is excluded', () => {
    const cells = combine({ model: ['a', 'b'], seed: [1, 2], exclude: [{ model: 'b', seed: 2 }] });
    expect(cells).toEqual([
      { model: 'a', seed: 1 },
      { model: 'a', seed: 2 },
      { model: 'b', seed: 1 },
    ]);
  });

  it('takes what is included into the cells it fits, or as a cell of its own', () => {
    const include = [{ extra: 1 }, { model: 'b', gpu: true }, { model: 'c' }, { late: 2 }];
    expect(combine({ model: ['a', 'b'], include })).toEqual([
      { model: 'a', extra: 1, late: 2 },
      { model: 'b', extra: 1, gpu: true, late: 2 },
      { model: 'c' },
    ]);
    expect(combine({ include: [{ model: 'a' }, { model: 'b' }] })).toEqual([{ model: 'a' }, { model: 'b' }]);
  });
});
