import { describe, expect, test } from 'vitest';
import { OpenApiValidator } from './validator.ts';
import { WebhookValidator } from './webhook-validator.ts';

const validator = new OpenApiValidator();
const repository = { owner: 'acme', repo: 'models' };
const noQuery = new URLSearchParams();

const checkRun = {
  name: 'laurel',
  head_sha: 'a'.repeat(40),
  status: 'completed',
  conclusion: 'success',
  output: { title: 't', summary: 's' },
};

const user = Object.fromEntries(
  [
    'avatar_url events_url followers_url following_url gists_url gravatar_id html_url login node_id',
    'organizations_url received_events_url repos_url starred_url subscriptions_url type url',
  ]
    .join(' ')
    .split(' ')
    .map((name) => [name, name.endsWith('url') ? `https://github.test/${name}` : name]),
);

const comment = {
  id: 1,
  node_id: 'n',
  url: 'https://github.test/c',
  html_url: 'https://github.test/c',
  issue_url: 'https://github.test/i',
  body: 'text',
  user: { ...user, id: 7, site_admin: false },
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  author_association: 'MEMBER',
};

describe('requests', () => {
  const key = 'POST /repos/{owner}/{repo}/check-runs';
  const create = (body: unknown, query = noQuery) =>
    validator.requestFindings({ key, params: repository, query, body });

  test('one that GitHub would understand passes', () => {
    expect(create(checkRun)).toEqual([]);
  });

  test.each([
    ['a missing field', { name: 'laurel' }, 'head_sha'],
    ['a wrong type', { ...checkRun, name: 7 }, '/name must be string'],
    ['a word that is none of GitHub’s', { ...checkRun, conclusion: 'passed' }, '/conclusion'],
    ['a field that does not exist', { ...checkRun, headSha: 'x' }, "'headSha'"],
    [
      '51 annotations',
      { ...checkRun, output: { title: 't', summary: 's', annotations: annotations(51) } },
      '50',
    ],
    ['no date', { ...checkRun, started_at: 'yesterday' }, 'date-time'],
    ['no body', undefined, 'body is missing'],
  ])('%s is found', (_what, body, word) => {
    expect(create(body).join('; ')).toContain(word);
  });

  test('query parameters are of their type, known, given once, and no page is larger than GitHub gives', () => {
    const list = (query: string) =>
      validator.requestFindings({
        key: 'GET /repos/{owner}/{repo}/pulls',
        params: repository,
        query: new URLSearchParams(query),
        body: undefined,
      });
    expect(list('state=open&per_page=100&page=2')).toEqual([]);
    expect(list('per_page=many').join()).toContain('integer');
    expect(list('per_page=101').join()).toContain('more than 100');
    expect(list('state=merged').join()).toContain('allowed values');
    expect(list('perPage=10').join()).toContain("'perPage'");
    expect(list('page=1&page=2').join()).toContain('page is given twice');
  });

  test('path parameters are of their type', () => {
    const get = (pull_number: string) =>
      validator.requestFindings({
        key: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        params: { ...repository, pull_number },
        query: noQuery,
        body: undefined,
      });
    expect(get('17')).toEqual([]);
    expect(get('seventeen').join()).toContain('integer');
  });

  test('a body where none is described, and an operation that is not described at all, are found', () => {
    const one = { key: 'GET /repos/{owner}/{repo}', params: repository, query: noQuery, body: { a: 1 } };
    expect(validator.requestFindings(one).join()).toContain('no body');
    const other = { ...one, key: 'GET /repos/{owner}/{repo}/stargazers', body: undefined };
    expect(validator.requestFindings(other).join()).toContain('not in the slice');
  });
});

describe('responses', () => {
  const key = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const answer = (status: number, body: unknown, of = key) =>
    validator.responseFindings({ key: of, status, body });

  test('one of GitHub’s shape passes, with null where GitHub says null', () => {
    expect(answer(201, comment)).toEqual([]);
    expect(answer(201, { ...comment, user: null })).toEqual([]);
  });

  test.each([
    ['a missing field', { ...comment, id: undefined }, "'id'"],
    ['null where GitHub never says it', { ...comment, url: null }, '/url must be string'],
    ['a wrong type in a nested object', { ...comment, user: { ...comment.user, id: '7' } }, '/user/id'],
    ['what is no address', { ...comment, html_url: 'not an address' }, 'uri'],
    ['nothing', undefined, 'must be object'],
  ])('%s is found', (_what, body, word) => {
    expect(answer(201, JSON.parse(JSON.stringify(body ?? null))).join('; ')).toContain(word);
  });

  test('a status that the operation never has is found', () => {
    expect(answer(200, comment).join()).toContain('status 200 is not described');
    expect(answer(304, undefined).join()).toContain('status 304 is not described');
  });

  test('every operation may be refused, with a message', () => {
    for (const status of [401, 403, 409, 429, 502]) {
      expect(answer(status, { message: 'no' })).toEqual([]);
      expect(answer(status, { error: 'no' }).join()).toContain('message');
    }
  });

  test('a described refusal has the shape that is described', () => {
    expect(answer(422, { message: 'Validation Failed' }).join()).toContain("'documentation_url'");
    expect(
      answer(422, { message: 'Validation Failed', documentation_url: 'https://docs.github.com' }),
    ).toEqual([]);
  });

  test('reads may say that nothing changed; what is empty stays empty', () => {
    const read = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    expect(answer(304, undefined, read)).toEqual([]);
    expect(answer(304, {}, read).join()).toContain('has a body');
    const remove = 'DELETE /repos/{owner}/{repo}/git/refs/{ref}';
    expect(answer(204, undefined, remove)).toEqual([]);
    expect(answer(204, {}, remove).join()).toContain('has a body');
  });
});

test('every described schema can be compiled', () => {
  for (const key of validator.keys()) {
    validator.requestFindings({ key, params: {}, query: noQuery, body: {} });
    for (const status of [200, 201, 202, 204, 404, 422])
      expect(validator.responseFindings({ key, status, body: { message: '' } })).toEqual(expect.any(Array));
  }
});

describe('events', () => {
  const webhooks = new WebhookValidator();
  const sender = { ...user, id: 7, site_admin: false };
  const group = {
    head_sha: 'a'.repeat(40),
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
    base_sha: 'b'.repeat(40),
    base_ref: 'refs/heads/main',
    head_commit: {
      id: 'a'.repeat(40),
      tree_id: 'c'.repeat(40),
      message: 'm',
      timestamp: '2026-01-01T00:00:00Z',
      author: { name: 'ada', email: 'ada@example.com' },
      committer: null,
    },
  };
  const asked = (merge_group: unknown) =>
    webhooks.findings({
      name: 'merge_group',
      action: 'checks_requested',
      payload: { action: 'checks_requested', merge_group, sender },
    });

  test('one of GitHub’s shape passes; a missing or a wrong field is found', () => {
    expect(asked(group)).toEqual([]);
    expect(asked({ ...group, base_ref: undefined })?.join()).toContain("'base_ref'");
    expect(asked({ ...group, head_sha: 7 })?.join()).toContain('/merge_group/head_sha must be string');
  });

  test('a dispatch may have any action, an event outside the slice is not judged', () => {
    const of = (name: string) => webhooks.findings({ name, action: 'laurel-evidence', payload: {} });
    expect(of('repository_dispatch')?.join()).toContain("'client_payload'");
    expect(of('watch')).toBeNull();
  });
});

function annotations(count: number): unknown[] {
  const one = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };
  return Array.from({ length: count }, () => one);
}
