// Policies explained where the alias repository is on GitHub: read as data through its API, nothing checked out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { run as explain } from '../../../src/apps/cli/commands/policy-explain.ts';
import { run as replay } from '../../../src/apps/cli/commands/policy-test.ts';
import { startGitHubServer } from '../../github/server.ts';
import { World as GitHubWorld } from '../../github/world.ts';
import { PolicyWorld, production } from './policy-world.ts';
import { exampleDirectory, World } from './world.ts';

const paths = ['laurel.yaml', 'models/credit-risk.yaml', 'gates/credit-risk.yaml'];
const example = Object.fromEntries(
  paths.map((path) => [path, readFileSync(join(exampleDirectory, 'alias-repository', path), 'utf8')]),
);
const stricter = (min: number) => ({
  'gates/credit-risk.yaml': (example['gates/credit-risk.yaml'] ?? '').replace('min: 0.70', `min: ${min}`),
});

it('explains the policy of a repository on GitHub: what governs, a branch of it, and a pull request', async () => {
  const github = await GitHubWorld.open();
  onTestFinished(async () => github.close());
  const { facade, models, ada } = github;
  await facade.by(ada, models).push('main', example, { message: 'policy' });
  await facade.by(ada, models).push('next', stricter(0.75), { message: 'stricter', from: 'main' });
  const pull = await facade
    .by(ada, models)
    .openPullRequest({ head: 'next', base: 'main', title: 'Stricter' });
  const server = await startGitHubServer({ facade });
  onTestFinished(async () => server.stop());
  const world = await World.withRegistry();
  const { value: token } = github.appToken({ metadata: 'read', contents: 'read', pull_requests: 'read' });
  const env = { GITHUB_API_URL: server.apiUrl, GITHUB_GRAPHQL_URL: server.graphqlUrl, GITHUB_TOKEN: token };
  const explained = async (alias: string, policy?: string) =>
    world.laurel(explain, [alias], policy === undefined ? {} : { policy }, {
      options: { repo: 'github:acme/models' },
      env,
    });

  const governing = await explained('credit-risk@production');
  expect(governing).toMatchObject({ code: 0, err: '' });
  expect(governing.out).toContain('policy of  the default branch at ');
  expect(governing.out).toContain('live now   nothing yet');
  expect(governing.out).toContain('auc is at least 0.7\n');
  const branch = await explained('credit-risk@production', 'next');
  expect(branch.out).toContain('policy of  branch next at ');
  expect(branch.out).toContain('auc is at least 0.75\n');
  const proposed = await explained('credit-risk@production', `#${pull.number}`);
  expect(proposed.out).toContain(`policy of  pull request #${pull.number} at `);
  expect(proposed.out).toContain('auc is at least 0.75\n');
  const missing = await explained('credit-risk@production', 'nxet');
  expect(missing).toMatchObject({ code: 4, err: expect.stringContaining('no branch nxet') });
  const mistyped = await explained('credit-risk@prodution');
  expect(mistyped).toMatchObject({ code: 4, err: expect.stringContaining('did you mean credit-risk@production?') }); // prettier-ignore
});

it('replays past decisions by the policy of a pull request, with alias files looked up on GitHub', async () => {
  const github = await GitHubWorld.open();
  onTestFinished(async () => github.close());
  const { facade, models, ada } = github;
  const person = facade.by(ada, models);
  await person.push('main', example, { message: 'policy' });
  const company = await PolicyWorld.open([1, 2]);
  for (const version of [1, 2]) {
    await company.promote(version);
    const path = 'aliases/credit-risk/production.yaml';
    await person.push('main', { [path]: readFileSync(company.world.path(path), 'utf8') });
  }
  await person.push('next', stricter(0.75), { message: 'stricter', from: 'main' });
  const pull = await person.openPullRequest({ head: 'next', base: 'main', title: 'Stricter' });
  const server = await startGitHubServer({ facade });
  onTestFinished(async () => server.stop());
  const { value: token } = github.appToken({ metadata: 'read', contents: 'read', pull_requests: 'read' });
  const env = { GITHUB_API_URL: server.apiUrl, GITHUB_GRAPHQL_URL: server.graphqlUrl, GITHUB_TOKEN: token };
  const tried = async (policy?: string) =>
    company.world.laurel(replay, [production], policy === undefined ? {} : { policy }, {
      options: { repo: 'github:acme/models' },
      env,
    });

  const asMerged = await tried('main');
  expect(asMerged).toMatchObject({ code: 0, err: '', out: expect.stringContaining('✓ 0 of 2') });
  const proposed = await tried(`#${pull.number}`);
  expect(proposed).toMatchObject({ code: 3, out: expect.stringContaining('✗ 1 of 2 past decisions') });
  expect(proposed.out).toContain(`by the policy of pull request #${pull.number} at `);
  expect(proposed.out).toContain('the policy of then cannot be read from the repository');
  expect(await tried()).toMatchObject({
    code: 2,
    err: expect.stringContaining('give --policy with a branch'),
  });
});
