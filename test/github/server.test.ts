import http from 'node:http';
import https from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { selfSigned } from '../fakes/self-signed.ts';
import type { Route } from './model/route.ts';
import type { Token } from './model/tokens.ts';
import { type GitHubServer, startGitHubServer } from './server.ts';
import { World } from './world.ts';

let world: World;
let server: GitHubServer;
let token: Token;

beforeEach(async () => {
  world = await World.open();
  server = await startGitHubServer({ facade: world.facade });
  token = world.actionsToken();
});
afterEach(async () => {
  await world.close();
  await server.stop();
});

interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly secret?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

async function call(path: string, { method = 'GET', body, secret = token.value, headers }: Call = {}) {
  const response = await fetch(`${server.apiUrl}${path}`, {
    method,
    headers: { ...(secret === null ? {} : { authorization: `Bearer ${secret}` }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

/** Takes the violations away that the test means to cause. */
function expectViolation(words: string): void {
  expect(server.takeViolations().join('\n')).toContain(words);
}

describe('what is served', () => {
  test('a repository, with GitHub’s headers', async () => {
    const { status, headers, body } = await call('/repos/acme/models');
    expect([status, body.full_name, body.default_branch]).toEqual([200, 'acme/models', 'main']);
    expect(headers.get('x-ratelimit-remaining')).toBe('999');
    expect(headers.get('x-github-request-id')).not.toBeNull();
    expect(headers.get('content-type')).toContain('application/json');
  });

  test('a token is asked for, in each of its forms, and an unknown one is refused', async () => {
    const basic = Buffer.from(`x-access-token:${token.value}`).toString('base64');
    for (const authorization of [`token ${token.value}`, `Basic ${basic}`])
      expect((await call('/repos/acme/models', { secret: null, headers: { authorization } })).status).toBe(
        200,
      );
    expect((await call('/repos/acme/models', { secret: null })).status).toBe(404);
    const unknown = await call('/repos/acme/models', { secret: 'ghs_nobody' });
    expect([unknown.status, unknown.body.message]).toEqual([401, 'Bad credentials']);
  });

  test('what a permission is missing for is refused with the permission’s name', async () => {
    const poor = world.actionsToken({ metadata: 'read' });
    const { status, headers, body } = await call('/repos/acme/models/pulls', { secret: poor.value });
    expect([status, body.message]).toEqual([403, 'Resource not accessible by integration']);
    expect(headers.get('x-accepted-github-permissions')).toContain('pull_requests=read');
  });

  test('a body that is no JSON is a problem of whoever sent it', async () => {
    const { status } = await fetch(`${server.apiUrl}/repos/acme/models/issues`, {
      method: 'POST',
      headers: { authorization: `token ${token.value}` },
      body: '{',
    });
    expect(status).toBe(400);
  });

  test('whoever does not say what he is is turned away', async () => {
    const url = new URL(`${server.apiUrl}/repos/acme/models`);
    const status = await new Promise((resolve) => {
      http.get(url, (response) => resolve(response.resume().statusCode));
    });
    expect(status).toBe(403);
  });

  test('a list comes in pages that link to each other', async () => {
    for (const title of ['one', 'two', 'three'])
      await call('/repos/acme/models/issues', { method: 'POST', body: { title } });
    const { body, headers } = await call('/repos/acme/models/issues?per_page=2');
    expect(body).toHaveLength(2);
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '') ?? [];
    expect((await call(next.slice(server.apiUrl.length))).body).toHaveLength(1);
  });

  test('over HTTPS, with a certificate of one’s own', async () => {
    const { key, certificate } = selfSigned('localhost');
    const other = await startGitHubServer({ facade: world.facade, tls: { key, certificate } });
    const headers = { authorization: `token ${token.value}`, 'user-agent': 'test' };
    const status = await new Promise((resolve, reject) => {
      https
        .get(`${other.apiUrl}/repos/acme/models`, { ca: certificate, headers }, (response) =>
          resolve(response.resume().statusCode),
        )
        .once('error', reject);
    });
    expect(status).toBe(200);
    await other.stop();
  });
});

describe('entity tags', () => {
  test('what a client has already is not sent again and costs nothing', async () => {
    const { headers } = await call('/repos/acme/models');
    const etag = headers.get('etag') ?? '';
    const again = await call('/repos/acme/models', { headers: { 'if-none-match': etag } });
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, undefined, etag]);
    expect(again.headers.get('x-ratelimit-used')).toBe(headers.get('x-ratelimit-used'));
  });

  test('what changed is sent', async () => {
    const { headers } = await call('/repos/acme/models/git/ref/heads/main');
    await world.facade.by(world.olga, world.models).push('main', { 'README.md': 'New\n' });
    const condition = { 'if-none-match': headers.get('etag') ?? '' };
    expect((await call('/repos/acme/models/git/ref/heads/main', { headers: condition })).status).toBe(200);
  });
});

describe('violations', () => {
  test('a request that GitHub would not understand is a violation, and is not carried out', async () => {
    const { status, body } = await call('/repos/acme/models/issues', {
      method: 'POST',
      body: { titel: 'x' },
    });
    expect([status, body.message]).toEqual([500, expect.stringContaining("'title'")]);
    expectViolation('POST /repos/{owner}/{repo}/issues: request');
    expect(world.models.issues.size).toBe(0);
  });

  test('a query parameter that does not exist is a violation', async () => {
    expect((await call('/repos/acme/models/pulls?status=open')).status).toBe(500);
    expectViolation("'status'");
  });

  test('an operation that nobody serves is a violation', async () => {
    expect((await call('/repos/acme/models/stargazers')).status).toBe(500);
    expectViolation('GET /repos/acme/models/stargazers is not served here');
  });

  test.each([
    ['a body of another shape', { status: 200, body: { full_name: 'acme/models' } }, 'response'],
    ['a status that the operation never has', { status: 201, body: {} }, 'status 201'],
  ])('%s is a violation of the stand-in itself', async (_what, answer, words) => {
    const route: Route = {
      method: 'GET',
      template: '/repos/{owner}/{repo}',
      permissions: [],
      handle: async () => answer,
    };
    const other = await startGitHubServer({ facade: world.facade, routes: [route] });
    const response = await fetch(`${other.apiUrl}/repos/acme/models`);
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining(words)]);
    await expect(other.stop()).rejects.toThrow(words);
  });

  test('a handler that breaks is a violation', async () => {
    const route: Route = {
      method: 'GET',
      template: '/repos/{owner}/{repo}',
      permissions: [],
      handle: async () => {
        throw new TypeError('slip');
      },
    };
    const other = await startGitHubServer({ facade: world.facade, routes: [route] });
    expect((await fetch(`${other.apiUrl}/repos/acme/models`)).status).toBe(500);
    await expect(other.stop()).rejects.toThrow('slip');
  });

  test('an event that GitHub would not send is a violation', async () => {
    world.facade.emit({
      name: 'push',
      action: null,
      repository: world.models,
      sender: world.ada,
      payload: { ref: 'refs/heads/main' },
      workflows: 'start',
    });
    expectViolation('event push: it must have required property');
  });

  test('a field that GraphQL does not have is a violation', async () => {
    const body = { query: '{ viewer { shoeSize } }' };
    const response = await fetch(server.graphqlUrl, {
      method: 'POST',
      headers: { authorization: `bearer ${token.value}` },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    expectViolation('shoeSize');
  });
});

describe('faults', () => {
  test('a bad gateway, once, with nothing done', async () => {
    world.facade.faults.badGateway(1, { method: 'POST' });
    const create = { method: 'POST', body: { title: 'x' } };
    expect((await call('/repos/acme/models/issues', create)).status).toBe(502);
    expect((await call('/repos/acme/models/issues', create)).status).toBe(201);
    expect(world.models.issues.size).toBe(1);
  });

  test('a lost answer, with the thing done', async () => {
    world.facade.faults.badGateway(1, { method: 'POST' }, 'lose');
    expect((await call('/repos/acme/models/issues', { method: 'POST', body: { title: 'x' } })).status).toBe(
      502,
    );
    expect(world.models.issues.size).toBe(1);
  });

  test('a secondary limit says when to come back', async () => {
    world.facade.faults.secondaryLimit(1, {}, 429, 7);
    const { status, headers } = await call('/repos/acme/models');
    expect([status, headers.get('retry-after')]).toEqual([429, '7']);
  });

  test('a host that is down cuts connections, and comes back', async () => {
    world.facade.faults.down = true;
    await expect(call('/repos/acme/models')).rejects.toThrow('fetch failed');
    world.facade.faults.down = false;
    expect((await call('/repos/acme/models')).status).toBe(200);
  });

  test('a host that hangs serves whoever still waits when it goes on, and nobody else', async () => {
    const goOn = world.facade.faults.hang();
    const create = { method: 'POST', body: { title: 'x' } };
    const patient = call('/repos/acme/models/issues', create);
    const body = JSON.stringify(create.body);
    const headers = { authorization: `bearer ${token.value}`, 'content-type': 'application/json' };
    const asked = { method: 'POST', headers, body, signal: AbortSignal.timeout(100) };
    await expect(fetch(`${server.apiUrl}/repos/acme/models/issues`, asked)).rejects.toThrow('aborted');
    // Until the server has heard that nobody is there any more.
    await delay(100);
    goOn();
    expect((await patient).status).toBe(201);
    expect((await call('/repos/acme/models')).status).toBe(200);
    expect(world.models.issues.size).toBe(1);
  });
});

test('every call is counted by its method and template', async () => {
  await call('/repos/acme/models');
  await call('/repos/acme/models');
  await call('/repos/acme/models/git/ref/heads/main');
  expect(server.callCounts()).toEqual(
    new Map([
      ['GET /repos/{owner}/{repo}', 2],
      ['GET /repos/{owner}/{repo}/git/ref/{ref}', 1],
    ]),
  );
  expect(server.calls[0]).toMatchObject({ status: 200, requestBytes: 0 });
  server.forgetCalls();
  expect(server.calls).toEqual([]);
});
