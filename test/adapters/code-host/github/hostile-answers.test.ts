// Answers that are not what they should be: nothing is believed that can be proven, and every doubt is an error.
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { GitHubHost } from '../../../../src/adapters/code-host/github/github-host.ts';
import { breakageOf } from '../../../builders/breakage-of.ts';
import { graphqlOf, type Handler, type StubAnswer, startStub, type Stub } from './stub-github.ts';

const tip = 'a'.repeat(40);
const other = 'b'.repeat(40);

let stub: Stub | undefined;

afterEach(async () => {
  await stub?.close();
  stub = undefined;
});

async function open(handler: Handler): Promise<GitHubHost> {
  stub = await startStub(handler);
  return new GitHubHost({ client: stub.client(), defaultBranch: 'main' });
}

const data = (repository: unknown): StubAnswer => ({ body: { data: { repository } } });
const blobId = (text: string, algorithm = 'sha1') =>
  createHash(algorithm)
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
const base64 = (text: string) => ({ content: Buffer.from(text).toString('base64'), encoding: 'base64' });

describe('a blob', () => {
  test('that is not what its id says is read by itself, and refused where it is not either', async () => {
    const told = { byteSize: 11, isTruncated: false, text: 'version: 9\n' };
    let stored = 'version: 1\n';
    const host = await open(({ path }) =>
      path === '/graphql' ? data({ b0: told }) : { body: base64(stored) },
    );
    const [bytes] = await host.readBlobs([blobId('version: 1\n')], 100);
    expect(Buffer.from(bytes ?? []).toString()).toBe('version: 1\n');
    stored = 'version: 9\n';
    const error = await breakageOf(host.readBlobs([blobId('version: 2\n')], 100));
    expect(error).toMatchObject({ code: 'git' });
    expect(error.message).toContain('did not arrive as it was stored');
  });

  test('of a repository with SHA-256 is proven as well', async () => {
    const text = 'version: 1\n';
    const host = await open(() => data({ b0: { byteSize: 11, isTruncated: false, text } }));
    const [bytes] = await host.readBlobs([blobId(text, 'sha256')], 100);
    expect(Buffer.from(bytes ?? []).toString()).toBe(text);
    expect(stub?.requests).toHaveLength(1);
  });

  test('larger than allowed is refused before it is read', async () => {
    const host = await open(() => data({ b0: { byteSize: 5_000_000, isTruncated: true, text: null } }));
    const error = await breakageOf(host.readBlobs([tip], 1_000));
    expect(error).toMatchObject({ code: 'invalid-document' });
    expect(stub?.requests).toHaveLength(1);
  });

  test('is asked for by a variable, whatever the id is', async () => {
    const evil = '") { id } } query Evil { viewer { login';
    const host = await open(() => data({ b0: null }));
    expect(await breakageOf(host.readBlobs([evil], 10))).toMatchObject({ code: 'not-found' });
    const { query, variables } = graphqlOf(
      stub?.requests[0] ?? { method: '', path: '', headers: {}, body: '{}' },
    );
    expect(query).not.toContain('Evil');
    expect(Object.values(variables)).toContain(evil);
  });
});

describe('a listing', () => {
  const entry = (mode: string, path = 'x') => ({ path, mode, sha: tip });

  test('with a mode nobody knows shows no regular file', async () => {
    const host = await open(() => ({
      body: { truncated: false, tree: [entry('100666'), entry('160000', 'y')] },
    }));
    expect((await host.list(tip, '')).map(({ mode }) => mode)).toEqual(['submodule', 'submodule']);
  });

  test('whose ids are none is refused', async () => {
    const tree = [{ path: 'x', mode: '100644', sha: '../../etc' }];
    const host = await open(() => ({ body: { truncated: false, tree } }));
    expect(await breakageOf(host.list(tip, ''))).toMatchObject({ code: 'git' });
  });
});

describe('the history', () => {
  test('that shares nothing with another is not in line with it', async () => {
    const message = `No common ancestor between ${tip} and ${other}.`;
    const host = await open(() => ({ status: 404, body: { message } }));
    expect(await host.compare(tip, other)).toBe('diverged');
  });

  test('that does not end in a commit without parents is no identity', async () => {
    const commits = { body: [{ sha: other, parents: [{ sha: tip }] }] };
    const host = await open(({ path }) =>
      path.includes('/git/ref/') ? { body: { object: { type: 'commit', sha: tip } } } : commits,
    );
    expect(await breakageOf(host.identity())).toMatchObject({ code: 'git' });
  });

  test('is read from its last page, on our own address', async () => {
    const link = '<https://elsewhere.test/repositories/1/commits?page=4321>; rel="last"';
    const host = await open(({ path }) => {
      if (path.includes('/git/ref/')) return { body: { object: { type: 'commit', sha: tip } } };
      return path.includes('page=4321')
        ? { body: [{ sha: other, parents: [] }] }
        : { body: [{ sha: tip, parents: [{ sha: other }] }], headers: { link } };
    });
    expect(await host.identity()).toBe(`git:${other}`);
    expect(await host.identity()).toBe(`git:${other}`);
    expect(stub?.requests).toHaveLength(3);
  });

  test('of a branch that points at a tag object is refused', async () => {
    const host = await open(() => ({ body: { object: { type: 'tag', sha: tip } } }));
    expect(await breakageOf(host.tip())).toMatchObject({ code: 'git' });
  });
});

describe('a pull request', () => {
  const page = (nodes: readonly unknown[]) => ({ pageInfo: { hasNextPage: false, endCursor: null }, nodes });
  const actor = (login: string, databaseId: number) => ({ __typename: 'User', login, databaseId });
  const review = (login: string, id: number) => ({
    state: 'APPROVED',
    submittedAt: '2026-06-01T12:00:00Z',
    commit: { oid: tip },
    author: actor(login, id),
  });
  const pull = {
    number: 17,
    title: 'Promote',
    url: 'https://github.com/acme/models/pull/17',
    author: { __typename: 'Bot', login: 'github-actions' },
    headRefOid: tip,
    headRefName: 'promote',
    headRepository: { name: 'models', owner: { login: 'acme' } },
    baseRefName: 'main',
    timelineItems: { nodes: [] },
    merged: false,
    mergeCommit: null,
    reviews: page([review('grace', 2), review('ada', 1)]),
    commits: page([{ commit: { author: { user: { login: 'Ada' } }, committer: null } }]),
  };
  const answers =
    (activity: StubAnswer): Handler =>
    ({ path }) => {
      if (path === '/graphql') return data({ p17: pull });
      if (path.includes('/compare/')) return { body: { status: 'ahead', merge_base_commit: { sha: other } } };
      return path.includes('/activity') ? activity : { body: { permission: 'write' } };
    };

  test('tells its bot as everybody else does', async () => {
    const host = await open(answers({ body: [] }));
    expect(await host.pullRequest('#17')).toMatchObject({ author: 'github-actions[bot]' });
  });

  test.for([403, 404])('whose pushers may not be read (%i) still counts no committer', async (status) => {
    const host = await open(answers({ status, body: { message: 'Resource not accessible' } }));
    expect((await host.pullRequest('#17')).approvals).toEqual([{ person: 'user:grace' }]);
  });

  test('whose pushers cannot be read because GitHub fails is not judged without them', async () => {
    const host = await open(answers({ status: 500, body: {} }));
    expect(await breakageOf(host.pullRequest('#17'))).toMatchObject({ code: 'git' });
  });

  test('whose rights cannot be read is not judged', async () => {
    const host = await open((request, index) =>
      request.path.includes('/permission')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : answers({ body: [] })(request, index),
    );
    expect(await breakageOf(host.pullRequest('#17'))).toMatchObject({ details: { status: 403 } });
  });
});

describe('an answer of GraphQL', () => {
  test('that is a time-out is asked for again, one that knows no such field is not', async () => {
    const timeout = {
      body: { data: null, errors: [{ message: 'Something went wrong. This may be a timeout.' }] },
    };
    const host = await open((_, index) => (index === 0 ? timeout : data({ b0: null })));
    expect(await breakageOf(host.readBlobs([tip], 10))).toMatchObject({ code: 'not-found' });
    expect(stub?.requests).toHaveLength(2);
    await stub?.close();
    const old = { body: { errors: [{ message: "Field 'file' doesn't exist on type 'Commit'" }] } };
    const onOld = await open(() => old);
    const error = await breakageOf(onOld.readBlobs([tip], 10));
    expect(error.message).toContain("Field 'file' doesn't exist");
    expect(stub?.requests).toHaveLength(1);
  });
});
