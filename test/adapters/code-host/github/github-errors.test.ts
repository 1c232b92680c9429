// What a person reads when GitHub says no: what was asked, what GitHub said, which permission is missing.
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { GitHubClient } from '../../../../src/adapters/code-host/github/github-client.ts';
import { isPermissionError, statusOf } from '../../../../src/adapters/code-host/github/github-errors.ts';
import { neededPermission } from '../../../../src/adapters/code-host/github/permissions.ts';
import type { LaurelError } from '../../../../src/primitives/errors.ts';
import { breakageOf } from '../../../builders/breakage-of.ts';
import { startStub, type Stub, type StubAnswer, stubToken } from './stub-github.ts';

let stub: Stub | undefined;

afterEach(async () => {
  await stub?.close();
  stub = undefined;
});

async function failWith(
  answer: StubAnswer,
  act: (client: GitHubClient) => Promise<unknown> = async (client) =>
    client.rest.issues.createComment({ ...client.repository, issue_number: 17, body: 'live' }),
): Promise<LaurelError> {
  stub = await startStub(() => answer);
  return breakageOf(act(stub.client()));
}

const notAccessible = { message: 'Resource not accessible by integration' };

describe('a failure', () => {
  test('of a wrong or expired token says so', async () => {
    const error = await failWith({ status: 401, body: { message: 'Bad credentials' } });
    expect(error).toMatchObject({ code: 'git', details: { status: 401 } });
    expect(error.message).toContain('wrong, expired or revoked');
  });

  test('of a missing right names the permission of the job, as GitHub tells it', async () => {
    const headers = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' };
    const error = await failWith({ status: 403, headers, body: notAccessible });
    expect(error.remedy).toBe(
      "add `issues: write` or `pull-requests: write` to the job's permissions, or give it to the token",
    );
    expect(isPermissionError(error)).toBe(true);
    expect(statusOf(error)).toBe(403);
  });

  test('of a missing right names the permission also where GitHub does not', async () => {
    const error = await failWith({ status: 403, body: notAccessible });
    expect(error.remedy).toContain('`pull-requests: write`');
  });

  test("of what no job's token can do asks for an App's", async () => {
    const error = await failWith({ status: 403, body: notAccessible }, async (client) =>
      client.rest.teams.getMembershipForUserInOrg({ org: 'acme', team_slug: 'risk', username: 'ada' }),
    );
    expect(error.remedy).toBe(
      "use a GitHub App's token with `members: read`: the GITHUB_TOKEN of a job cannot have it",
    );
  });

  test('of a missing right in GraphQL is one too', async () => {
    const body = { data: null, errors: [{ type: 'FORBIDDEN', message: notAccessible.message }] };
    const error = await failWith({ body }, async (client) =>
      client.graphql('query LaurelPullRequests { viewer { login } }', {}, z.unknown()),
    );
    expect(error.remedy).toContain('`pull-requests: read`');
    expect(isPermissionError(error)).toBe(true);
  });

  test('of what is not found says that the token may not see it', async () => {
    const error = await failWith({ status: 404, body: { message: 'Not Found' } });
    expect(error.code).toBe('not-found');
    expect(error.message).toContain('or the token may not see it');
    expect(error.remedy).toContain('`pull-requests: write`');
  });

  test("shows GitHub's words and each field it refused, in one harmless line", async () => {
    const error = await failWith({
      status: 422,
      body: {
        message: 'Validation\n::error::Failed\u001b[31m',
        errors: [{ resource: 'IssueComment', field: 'body', code: 'missing_field' }],
        documentation_url: 'https://docs.example/secret-path',
      },
    });
    expect(error.message).toContain(
      '422: Validation ::error::Failed\\u{1b}[31m: IssueComment body missing_field',
    );
    expect(error.message).not.toContain('secret-path');
    // oxlint-disable-next-line no-control-regex -- none may be left
    expect(error.message).not.toMatch(/[\u0000-\u001f]/);
  });

  test('shows never the token, whatever GitHub answers, and little of a long answer', async () => {
    const error = await failWith({
      status: 422,
      body: { message: `you sent ${stubToken} ${'x'.repeat(5_000)}` },
    });
    expect(error.message).toContain('you sent ***');
    expect(error.message.length).toBeLessThan(600);
    expect(
      `${error.message} ${error.remedy} ${JSON.stringify(error.details)} ${String(error.cause)}`,
    ).not.toContain(stubToken);
  });

  test('of a proxy that answers with a page is told by its status alone', async () => {
    const error = await failWith({ status: 418, body: '<html>Proxy login at intranet</html>' });
    expect(error.message).toContain('status 418');
    expect(error.message).not.toContain('intranet');
  });
});

describe('the permission an operation needs', () => {
  test.for([
    ['POST', '/repos/{owner}/{repo}/check-runs', 'checks: write'],
    ['GET', '/repos/{owner}/{repo}/commits/{ref}/check-runs', 'checks: read'],
    ['POST', '/repos/{owner}/{repo}/deployments', 'deployments: write'],
    ['POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments', 'pull-requests: write'],
    ['GET', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews', 'pull-requests: read'],
    ['PUT', '/repos/{owner}/{repo}/pulls/{pull_number}/merge', 'contents: write'],
    ['POST', '/repos/{owner}/{repo}/git/refs', 'contents: write'],
    ['GET', '/repos/{owner}/{repo}/git/trees/{tree_sha}', 'contents: read'],
    ['POST', '/repos/{owner}/{repo}/dispatches', 'contents: write'],
    ['POST', '/repos/{owner}/{repo}/rulesets', 'administration: write'],
    ['GET', '/orgs/{org}/teams/{team_slug}/memberships/{username}', 'members: read'],
    ['POST', '/graphql LaurelMutationAutoMerge', 'pull-requests: write'],
    ['POST', '/graphql LaurelBlobs', 'contents: read'],
  ])('of %s %s is %s', ([method = '', route = '', permission = '']) => {
    expect(neededPermission(undefined, { method, route })?.anyOf).toEqual([permission]);
  });

  test('is what GitHub says, all of a set together', () => {
    const asked = { method: 'PUT', route: '/repos/{owner}/{repo}/contents/{path}' };
    expect(neededPermission('contents=write; contents=write,workflows=write', asked)).toEqual({
      anyOf: ['contents: write', 'contents: write and workflows: write'],
      jobMayHave: true,
    });
  });

  test('is not taken from a header that is none', () => {
    const asked = { method: 'GET', route: '/repos/{owner}/{repo}/commits' };
    expect(neededPermission('<script>', asked)?.anyOf).toEqual(['contents: read']);
  });

  test('is nothing where every token may', () => {
    expect(neededPermission(undefined, { method: 'GET', route: '/rate_limit' })).toBeNull();
  });
});
