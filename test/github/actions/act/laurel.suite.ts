// Laurel's own workflows by nektos/act: the committed bundle, on this host, against the facade.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pinnedActions } from '../../../../src/policy/github/pinned-actions.ts';
import { gitHubScaffold } from '../../../../src/policy/scaffold-github.ts';
import { Company, laurelDirectory } from '../../../e2e-github/company.ts';
import { copyForAct, makeIdleAction } from './act-tree.ts';
import { installedAct, runAct } from './run-act.ts';

const action = { repository: 'acme/laurel', commit: '1'.repeat(40) };
const at = `${action.repository}@${action.commit}`;
let root: string;
/** What stands for Laurel, and for the actions of others that its workflows name. */
let local: Readonly<Record<string, string>>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'laurel-act-tree-'));
  await copyForAct(laurelDirectory, join(root, 'laurel'), at);
  const idle = await makeIdleAction(join(root, 'idle'));
  const others = Object.values(pinnedActions).map((pinned) => [pinned.replace(/ #.*/, ''), idle]);
  local = { ...Object.fromEntries(others), [at]: join(root, 'laurel') };
});
afterAll(() => rm(root, { recursive: true }));

it.each([
  ['written out', true],
  ['called', false],
])('judges a pull request with the check %s', async (_how, standalone) => {
  const scaffolded = gitHubScaffold({ action, root: '', owner: 'user:ada', standalone });
  const company = await Company.found({
    files: Object.fromEntries(scaffolded.map(({ path, content }) => [path, content])),
  });
  await company.version(1, 0.75);
  const pull = await company.propose('version: 1\nreason: first\n', 'staging');
  const { facade, models, env, storeAddress } = company;
  const permissions = { contents: 'read', checks: 'write', pull_requests: 'write' } as const;
  const end = await runAct({
    act: installedAct(),
    server: company.github,
    repository: models,
    workflow: '.github/workflows/laurel-check.yml',
    event: 'pull_request_target',
    payload: facade.events.findLast(({ name }) => name === 'pull_request')?.payload ?? {},
    token: facade.directory.issueActionsToken(models.fullName, permissions).value,
    secrets: {
      LAUREL_CHECK_ACCESS_KEY_ID: env['AWS_ACCESS_KEY_ID'] ?? '',
      LAUREL_CHECK_SECRET_ACCESS_KEY: env['AWS_SECRET_ACCESS_KEY'] ?? '',
    },
    variables: { LAUREL_REGISTRY: storeAddress },
    env,
    local,
  });
  expect([end.exitCode, company.verdict(pull)], end.lines.map(({ text }) => text).join('\n')).toEqual([
    0,
    'success',
  ]);
});
