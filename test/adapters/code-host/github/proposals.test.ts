// What a proposal is on GitHub: one branch and one open pull request, whatever answers are lost on the way.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Proposal } from '../../../../src/promotion/code-host.ts';
import { breakageOf } from '../../../builders/breakage-of.ts';
import { type FacadeHost, openFacadeHost } from './facade-host.ts';

const file = 'aliases/m/production.yaml';
const proposal: Proposal = {
  branch: 'laurel/promote/m/production/2',
  title: 'Promote m@production to version 2',
  body: 'The June snapshot',
  files: [{ path: file, content: 'version: 2\n' }],
};

let github: FacadeHost;

beforeEach(async () => {
  github = await openFacadeHost();
  await github.person('ada').push('main', { [file]: 'version: 1\n' });
});
afterEach(async () => github.stop());

const pulls = () => [...github.repository.pulls.values()];
const writes = () =>
  [...github.client.calls()].filter(([call]) => !call.startsWith('GET') && !call.includes('/graphql'));

describe('a proposal on GitHub', () => {
  test('is written in five calls that create something, and proposed again in none', async () => {
    const { pullRequest } = await github.host.propose(proposal);
    expect(pullRequest).toMatchObject({ name: '#1', author: 'github-actions[bot]', title: proposal.title });
    expect(pulls().map(({ body }) => body)).toEqual([proposal.body]);
    const once = {
      'POST /repos/{owner}/{repo}/git/trees': 1,
      'POST /repos/{owner}/{repo}/git/commits': 1,
      'POST /repos/{owner}/{repo}/git/refs': 1,
      'POST /repos/{owner}/{repo}/pulls': 1,
      'POST /repos/{owner}/{repo}/dispatches': 1,
    };
    expect(Object.fromEntries(writes())).toEqual(once);
    await github.host.propose(proposal);
    expect(Object.fromEntries(writes())).toEqual(once);
  });

  test('of a job has its check started, which what GITHUB_TOKEN opens or pushes does not; of an App it starts by itself', async () => {
    const woken = () =>
      github.facade.events
        .filter(({ name }) => name === 'repository_dispatch')
        .map(({ action, payload }) => [action, payload['client_payload']]);
    await github.host.propose(proposal);
    await github.host.propose(proposal);
    expect(woken()).toEqual([['laurel-evidence', { pull_request: 1 }]]);
    await github.host.propose({ ...proposal, files: [{ path: file, content: 'version: 3\n' }] });
    expect(woken()).toHaveLength(2);
    const app = github.open(github.world.appToken());
    await app.host.propose({ ...proposal, branch: 'laurel/promote/m/production/4' });
    expect(woken()).toHaveLength(2);
  });

  test('says when its check could not be started', async () => {
    const template = '/repos/{owner}/{repo}/dispatches';
    const body = { message: 'Validation Failed', documentation_url: 'https://docs.github.com/rest' };
    const response = { status: 422, body };
    github.facade.faults.arm({ method: 'POST', template, times: 1, kind: 'refuse', response });
    const { warnings } = await github.host.propose(proposal);
    expect(warnings).toEqual([expect.stringContaining('judged only by the next scheduled run')]);
  });

  test('carries the author who asked for it', async () => {
    const author = 'Grace Hopper <grace@example.com>';
    const { pullRequest } = await github.host.propose({ ...proposal, author });
    const commit = await github.repository.git.commit(pullRequest.head);
    expect(commit?.author).toMatchObject({ name: 'Grace Hopper', email: 'grace@example.com' });
    expect(commit?.message).toBe(`${proposal.title}\n\n${proposal.body}`);
    const wrong = { ...proposal, branch: 'laurel/other', author: 'grace' };
    expect(await breakageOf(github.host.propose(wrong))).toMatchObject({ code: 'usage' });
  });

  test.for([
    'POST /repos/{owner}/{repo}/git/trees',
    'POST /repos/{owner}/{repo}/git/commits',
    'POST /repos/{owner}/{repo}/git/refs',
    'POST /repos/{owner}/{repo}/pulls',
  ])('is one proposal though the answer to %s is lost, or none came', async (call) => {
    const [, template = ''] = call.split(' ');
    github.facade.faults.badGateway(1, { method: 'POST', template }, 'lose');
    const { pullRequest } = await github.host.propose(proposal);
    expect(pulls().map(({ head }) => head.sha)).toEqual([pullRequest.head]);
    const other = { ...proposal, branch: 'laurel/promote/m/production/3' };
    github.facade.faults.badGateway(1, { method: 'POST', template }, 'refuse');
    await github.host.propose(other);
    expect(pulls().map(({ head }) => head.branch)).toEqual([proposal.branch, other.branch]);
  });

  test('is brought to other content though the answer is lost', async () => {
    const first = await github.host.propose(proposal);
    const template = '/repos/{owner}/{repo}/git/refs/{ref}';
    github.facade.faults.badGateway(1, { method: 'PATCH', template }, 'lose');
    const files = [{ path: file, content: 'version: 3\n' }];
    const second = await github.host.propose({ ...proposal, files });
    expect(second.pullRequest.name).toBe(first.pullRequest.name);
    expect(await github.tip(proposal.branch)).toBe(second.pullRequest.head);
    expect(second.pullRequest.head).not.toBe(first.pullRequest.head);
  });

  test('that was closed is proposed anew', async () => {
    await github.host.propose(proposal);
    await github.person('ada').close(github.pull('#1'));
    expect((await github.host.propose(proposal)).pullRequest.name).toBe('#2');
    expect(pulls().map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  test('keeps the description that was written over its own, as long as it is the same', async () => {
    const { pullRequest } = await github.host.propose(proposal);
    await github.host.describe(pullRequest.name, '## What would go live');
    await github.host.propose(proposal);
    expect(pulls()[0]?.body).toBe('## What would go live');
    const files = [{ path: file, content: 'version: 3\n' }];
    await github.host.propose({ ...proposal, files, body: 'The July snapshot' });
    expect(pulls()[0]?.body).toBe('The July snapshot');
  });

  test('takes only its own branches back by force', async () => {
    const own = { ...proposal, branch: 'mine' };
    await github.host.propose(own);
    await github.person('ada').push('mine', { other: 'x' });
    const before = await github.tip('mine');
    const error = await breakageOf(github.host.propose(own));
    expect(error).toMatchObject({ code: 'git', details: { status: 422 } });
    expect(await github.tip('mine')).toBe(before);
  });

  test('asks for reviews, and says whom GitHub would not ask', async () => {
    github.person('grace');
    const reviewers = ['user:grace', 'user:nobody'];
    const { warnings } = await github.host.propose({ ...proposal, reviewers });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('nobody');
  });

  test('stands where it cannot merge by itself, and says why', async () => {
    const { pullRequest, warnings } = await github.host.propose({ ...proposal, autoMerge: true });
    expect(pullRequest.name).toBe('#1');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('does not merge by itself');
  });
});

describe('a description', () => {
  test('is written once', async () => {
    await github.host.propose(proposal);
    for (let count = 0; count < 3; count += 1) await github.host.describe('#1', 'What would go live\r\n');
    expect(github.client.calls().get('PATCH /repos/{owner}/{repo}/pulls/{pull_number}')).toBe(1);
  });
});

describe('a proposal that GitHub refuses', () => {
  test.for([
    [{ pull_requests: 'write', contents: 'read' }, '`contents: write`'],
    [{ contents: 'write', pull_requests: 'read' }, '`pull-requests: write`'],
  ] as const)('with %j names the permission', async ([permissions, missing]) => {
    const { host } = github.open(github.world.actionsToken(permissions));
    const error = await breakageOf(host.propose(proposal));
    expect(error).toMatchObject({ code: 'git', details: { status: 403 } });
    expect(error.remedy).toContain(missing);
  });

  test('because jobs may open none names the setting', async () => {
    github.repository.settings.actionsMayOpenPullRequests = false;
    const error = await breakageOf(github.host.propose(proposal));
    expect(error.remedy).toContain('Allow GitHub Actions to create and approve pull requests');
  });
});
