import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitHubScaffold, trainingScaffold } from '../../src/policy/scaffold-github.ts';
import { parseModelName } from '../../src/registry/names.ts';
import {
  exampleAction,
  laurelsSurroundings,
  readAction,
  readTop,
  repositoryTop,
  reusableWorkflows,
} from './surroundings.ts';
import { brokenRules, parseWorkflowFile, rules, type WorkflowFile } from './workflow-rules.ts';

const around = laurelsSurroundings();
const scaffolds = [
  { root: '', standalone: false },
  { root: '', standalone: true },
  { root: 'ml/models', branch: 'trunk', standalone: false },
  { root: 'ml/models', branch: 'trunk', standalone: true },
].flatMap((options) =>
  [
    ...gitHubScaffold({ ...options, action: exampleAction, owner: 'team:acme/credit-ml' }),
    ...trainingScaffold({
      ...options,
      action: exampleAction,
      model: parseModelName('risk/credit-risk'),
      aliases: 'acme/models',
    }),
  ]
    .filter(({ path }) => path.endsWith('.yml'))
    .map(({ path, content }): readonly [string, WorkflowFile] => [
      `${path}${options.standalone ? ' on its own' : ''} for ${options.root === '' ? 'the top' : options.root}`,
      { path, text: content },
    ]),
);

function workflowFilesBelow(directory: string): readonly (readonly [string, WorkflowFile])[] {
  return readdirSync(join(repositoryTop, directory), { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    .map((path) => [path, { path, text: readTop(path) }]);
}

const files = [...workflowFilesBelow('.github'), ...workflowFilesBelow('examples'), ...scaffolds];

describe('every workflow file', () => {
  it('is looked at, also those of the examples', () => {
    const names = files.map(([name]) => name);
    expect(names).toContain('.github/workflows/ci.yml');
    for (const name of reusableWorkflows) expect(names).toContain(`.github/workflows/${name}`);
    expect(names.filter((name) => name.startsWith('examples/')).length).toBeGreaterThanOrEqual(4);
  });

  it.each(files)('%s is valid and keeps the rules', async (_, file) => {
    expect(await brokenRules(file, around)).toEqual([]);
  });
});

describe('the reusable workflows', () => {
  it('are called by nothing but another workflow', () => {
    for (const name of reusableWorkflows)
      expect(Object.keys(parseWorkflowFile(readTop(`.github/workflows/${name}`)).on)).toEqual([
        'workflow_call',
      ]);
  });

  it('do the same as the scaffold that writes their steps out', () => {
    const standalone = gitHubScaffold({
      action: exampleAction,
      owner: 'user:ada',
      root: '',
      standalone: true,
    });
    for (const file of ['laurel-check.yml', 'laurel-apply.yml']) {
      const own = parseWorkflowFile(readTop(`.github/workflows/${file}`)).jobs;
      const content = standalone.find(({ path }) => path.endsWith(file))?.content ?? '';
      const written = parseWorkflowFile(content).jobs;
      expect(Object.keys(written)).toEqual(Object.keys(own));
      for (const [id, job] of Object.entries(own)) {
        expect(written[id]?.permissions).toEqual(job.permissions);
        expect(written[id]?.name).toBe(job.name);
        expect(written[id]?.steps.map(({ name }) => name)).toEqual(job.steps.map(({ name }) => name));
        expect(thirdParties(written[id]?.steps ?? [])).toEqual(thirdParties(job.steps));
      }
    }
  });
});

function thirdParties(steps: readonly { readonly uses?: string | undefined }[]): readonly string[] {
  return steps.flatMap(({ uses }) => (uses === undefined || /laurel/.test(uses) ? [] : [uses]));
}

describe('the action', () => {
  it('is the same at the top and where the reusable workflows reach it', () => {
    const [top, inner] = [readAction(), readAction('.github/actions/laurel/action.yml')];
    expect({ ...inner, runs: null }).toEqual({ ...top, runs: null });
    expect(inner.runs.using).toBe(top.runs.using);
    expect(join('.github/actions/laurel', inner.runs.main)).toBe(top.runs.main);
  });

  it('runs a bundle that is there, on a Node that GitHub still runs', () => {
    const { using, main } = readAction().runs;
    expect(using).toBe('node24');
    expect(existsSync(join(repositoryTop, dirname(dirname(main))))).toBe(true);
  });
});

const good = `name: laurel-check
on:
  pull_request_target:
permissions: {}
jobs:
  judge:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
    steps:
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
      - run: npm ci
`;
const calling = `name: caller
on: { push: }
permissions: {}
jobs:
  call:
    permissions: { contents: read, checks: write, pull-requests: write, id-token: write }
    uses: acme/laurel/.github/workflows/laurel-check.yml@0123456789abcdef0123456789abcdef01234567
`;

describe('the rules themselves', () => {
  it('let a good workflow pass', async () => {
    for (const text of [good, calling])
      expect(await brokenRules({ path: 'good.yml', text }, around)).toEqual([]);
  });

  const mutants: readonly (readonly [rule: string, text: string])[] = [
    ['syntax', good.replace('runs-on', 'run-on')],
    ['syntax', calling.replace('laurel-check.yml', 'gone.yml')],
    ['syntax', `${calling}    with: { pullrequest: 3 }\n`],
    ['no rights at the top', good.replace('permissions: {}\njobs', 'jobs')],
    ['no rights at the top', good.replace('permissions: {}\njobs', 'permissions: { contents: read }\njobs')],
    ['every job says its rights', good.replace('    permissions: {}\n', '')],
    ['every job that runs ends', good.replace('    timeout-minutes: 5\n', '')],
    ['actions are pinned', good.replace('820762786026740c76f36085b0efc47a31fe5020 # v7.0.0', 'v7')],
    ['actions are pinned', good.replace(' # v7.0.0', '')],
    [
      'nothing is written into a script',
      good.replace('npm ci', 'echo ${{ github.event.pull_request.title }}'),
    ],
    [
      'nothing is checked out beside credentials of a pull request',
      good.replace('actions/setup-node', 'actions/checkout'),
    ],
    ['a checkout leaves no token behind', good.replace('actions/setup-node', 'actions/checkout')],
    ['nothing that waits is dropped', `concurrency: { group: g, cancel-in-progress: true }\n${good}`],
    ['nothing that waits is dropped', good.replace('    permissions', '    concurrency: g\n    permissions')],
    [
      'no filter keeps a check from coming',
      good.replace('pull_request_target:', "pull_request_target: { paths: ['aliases/**'] }"),
    ],
    [
      'no filter keeps a check from coming',
      good.replace('pull_request_target:', 'pull_request_target: { branches: [main] }'),
    ],
    ['no job is named like a check run', good.replace('  judge:', '  laurel:')],
    ['no job is named like a check run', good.replace('    runs-on', '    name: laurel live\n    runs-on')],
    ['no secret goes along unnamed', `${calling}    secrets: inherit\n`],
    ['a caller grants what it calls', calling.replace('checks: write', 'checks: read')],
    [
      'Laurel knows the inputs',
      `${good}      - { uses: acme/laurel@0123456789abcdef0123456789abcdef01234567, with: { aliases: x } }\n`,
    ],
  ];

  it.each(mutants)('%s, and say so', async (rule, text) => {
    const broken = await brokenRules({ path: 'bad.yml', text }, around);
    expect(broken.map((each) => each.split(': ')[0])).toContain(rule);
  });

  it('are each broken by a workflow above', () => {
    const names = new Set(mutants.map(([rule]) => rule));
    expect(rules.map(([name]) => name).filter((name) => !names.has(name))).toEqual([]);
  });
});
