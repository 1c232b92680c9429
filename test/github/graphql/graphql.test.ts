import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Account } from '../model/accounts.ts';
import type { Repository } from '../model/repository.ts';
import type { Permissions, Token } from '../model/tokens.ts';
import { requireCheck, World } from '../world.ts';
import { GraphQLFace } from './execute.ts';

let world: World;
let face: GraphQLFace;
let token: Token;

beforeEach(async () => {
  world = await World.open();
  face = new GraphQLFace(world.facade);
  token = world.actionsToken();
});
afterEach(async () => world.close());

const models = (body: string) => `{ repository(owner: "acme", name: "models") { ${body} } }`;

/** A sound query's answer. */
async function ask(query: string, variables: Record<string, unknown> = {}, as = token) {
  const { body, violations } = await face.answer({ query, variables }, as);
  expect(violations).toEqual([]);
  return JSON.parse(JSON.stringify(body));
}

/** What is refused before it runs, or should never have been asked. */
async function violationsOf(query: string, variables: Record<string, unknown> = {}): Promise<string> {
  const { body, violations } = await face.answer({ query, variables }, token);
  expect(body.errors).not.toEqual([]);
  return violations.join('\n');
}

async function privateRepository(): Promise<Repository> {
  const owner = world.models.owner;
  const repository = await world.facade.createRepository({ owner, name: 'secret', isPrivate: true });
  await world.facade.by(world.olga, repository).push('main', { file: 'x\n' });
  return repository;
}

const byAda = () => world.facade.by(world.ada, world.models);
const of = (account: Account) => world.userToken(account);

describe('accounts', () => {
  test('a workflow is its bot, whose login keeps its brackets', async () => {
    expect(await ask('{ viewer { login databaseId } }')).toEqual({
      data: { viewer: { login: 'github-actions[bot]', databaseId: 41898282 } },
    });
    expect((await ask('{ viewer { login } }', {}, of(world.ada))).data.viewer.login).toBe('ada');
  });

  test('as somebody who acted a bot has no brackets', async () => {
    await byAda().push('feature', { a: '1\n' });
    const bot = world.facade.by(world.laurel.bot, world.models);
    const { number } = await bot.openPullRequest({ head: 'feature', title: 'Propose' });
    const query = models(
      `pullRequest(number: ${number}) { author { __typename login ... on Bot { databaseId } } }`,
    );
    expect((await ask(query)).data.repository.pullRequest.author).toEqual({
      __typename: 'Bot',
      login: 'laurel',
      databaseId: world.laurel.bot.id,
    });
  });

  test('nobody is asked to say who he is', async () => {
    expect(await face.answer({ query: '{ viewer { login } }' }, null)).toMatchObject({ status: 401 });
  });
});

describe('objects', () => {
  const blob = '... on Blob { oid text isBinary isTruncated byteSize }';
  const read = async (expression: string, fields = blob) =>
    (await ask(models(`object(expression: "${expression}") { ${fields} }`))).data.repository.object;
  const push = async (content: string | Uint8Array) =>
    byAda().push('main', { file: { content, mode: '100644' } });

  test('text is text, with its byte order mark', async () => {
    await push('\uFEFFgrün\n');
    const oid = (await world.models.git.resolve('main:file')) ?? '';
    const expected = { oid, text: '\uFEFFgrün\n', isBinary: false, isTruncated: false, byteSize: 9 };
    expect(await read('main:file')).toEqual(expected);
    const byId =
      'query($oid: GitObjectID!) { repository(owner: "acme", name: "models") { object(oid: $oid) { ... on Blob { text } } } }';
    expect((await ask(byId, { oid })).data.repository.object.text).toBe(expected.text);
  });

  test('binary has no text', async () => {
    await push(Buffer.from([1, 0, 2]));
    expect(await read('main:file')).toMatchObject({ text: null, isBinary: true, byteSize: 3 });
  });

  test('more than 512,000 bytes are cut, not through a character', async () => {
    await push(`a${'ä'.repeat(300_000)}`);
    const { text, isTruncated, byteSize } = await read('main:file');
    expect([isTruncated, byteSize, Buffer.byteLength(text)]).toEqual([true, 600_001, 511_999]);
  });

  test('what is not UTF-8 comes out in other bytes than the blob’s', async () => {
    await push(Buffer.from([0x67, 0xfc, 0x6e]));
    expect(await read('main:file')).toMatchObject({ text: 'gün', isBinary: false, byteSize: 3 });
  });

  test('what is not there is null, and no error', async () => {
    expect(await read('main:nothing')).toBeNull();
    const none = models(`object(oid: "${'1'.repeat(40)}") { oid }`);
    expect(await ask(none)).toEqual({ data: { repository: { object: null } } });
  });

  test('a tree lists its entries with modes as numbers', async () => {
    await byAda().push('main', { 'dir/run.sh': { content: 'x', mode: '100755' } });
    const fields =
      '... on Tree { entries { name path mode type object { ... on Tree { entries { path mode } } } } }';
    expect((await read('main:', fields)).entries[1]).toEqual({
      name: 'dir',
      path: 'dir',
      mode: 0o40000,
      type: 'tree',
      object: { entries: [{ path: 'dir/run.sh', mode: 0o100755 }] },
    });
  });

  test('a commit knows what stands at a path', async () => {
    const id = await byAda().push('main', { 'a/link': { content: '../file', mode: '120000' } });
    const query = models(
      `object(oid: "${id}") { ... on Commit { at: file(path: "a/link") { mode size } none: file(path: "b") { mode } } }`,
    );
    expect((await ask(query)).data.repository.object).toEqual({
      at: { mode: 0o120000, size: 7 },
      none: null,
    });
  });
});

describe('history', () => {
  const page = 'pageInfo { hasNextPage endCursor }';

  test('comes in pages, with parents and the accounts of authors', async () => {
    const start = await world.tip();
    const second = await byAda().push('main', { a: '1\n' });
    const third = await byAda().push('main', { a: '2\n' });
    const query = `query($after: String) { repository(owner: "acme", name: "models") { object(expression: "main") { ... on Commit {
      history(first: 2, after: $after) { totalCount ${page} nodes { oid parents(first: 1) { nodes { oid } } author { user { login } } } } } } } }`;
    const { history } = (await ask(query)).data.repository.object;
    expect(history).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        { oid: third, parents: { nodes: [{ oid: second }] }, author: { user: { login: 'ada' } } },
        { oid: second, parents: { nodes: [{ oid: start }] } },
      ],
    });
    const after = history.pageInfo.endCursor;
    const next = (await ask(query, { after })).data.repository.object.history;
    expect(next).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ oid: start }] });
  });

  test('of a path leaves out what did not change it', async () => {
    const wanted = await byAda().push('main', { 'dir/a': '1\n' });
    await byAda().push('main', { b: '1\n' });
    const query = models(
      'object(expression: "main") { ... on Commit { history(first: 9, path: "dir") { nodes { oid } } } }',
    );
    expect((await ask(query)).data.repository.object.history.nodes).toEqual([{ oid: wanted }]);
  });

  test('a merged commit leads to its pull request, though not at once', async () => {
    const pull = await world.propose('feature');
    await byAda().merge(pull);
    world.facade.faults.commitPullsDelayedReads = 1;
    const query = models(
      'object(expression: "main") { ... on Commit { associatedPullRequests(first: 5) { nodes { number state merged mergeCommit { oid } headRefOid headRefName baseRefName author { login } } } } }',
    );
    const read = async () => (await ask(query)).data.repository.object.associatedPullRequests.nodes;
    expect(await read()).toEqual([]);
    expect(await read()).toEqual([
      {
        number: pull.number,
        state: 'MERGED',
        merged: true,
        mergeCommit: { oid: await world.tip() },
        headRefOid: pull.head.sha,
        headRefName: 'feature',
        baseRefName: 'main',
        author: { login: 'ada' },
      },
    ]);
  });
});

describe('pull requests', () => {
  test('with when its base last became another one', async () => {
    await byAda().push('feature', { a: '1\n' });
    await byAda().push('release', { b: '1\n' });
    const pull = await byAda().openPullRequest({ head: 'feature' });
    const query = models(`pullRequest(number: ${pull.number}) {
      timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, BASE_REF_FORCE_PUSHED_EVENT]) {
        nodes { __typename ... on BaseRefChangedEvent { createdAt } ... on BaseRefForcePushedEvent { createdAt } }
      }
    }`);
    const nodes = async () => (await ask(query)).data.repository.pullRequest.timelineItems.nodes;
    expect(await nodes()).toEqual([]);
    world.facade.clock.advance(1_000);
    await byAda().changeBase(pull, 'release');
    expect(await nodes()).toEqual([
      { __typename: 'BaseRefChangedEvent', createdAt: world.facade.clock.now() },
    ]);
    world.facade.clock.advance(1_000);
    await byAda().forcePush('release', await world.tip());
    expect(await nodes()).toEqual([
      { __typename: 'BaseRefForcePushedEvent', createdAt: world.facade.clock.now() },
    ]);
  });

  test('with reviews, commits and where the head is', async () => {
    const pull = await world.propose('feature');
    await world.facade.by(world.grace, world.models).review(pull, 'APPROVED');
    const query = models(
      `pullRequest(number: ${pull.number}) { state isDraft isCrossRepository mergeCommit { oid }
        headRepository { name owner { login } } autoMergeRequest { enabledAt }
        reviews(first: 100) { nodes { state submittedAt commit { oid } author { __typename login ... on User { databaseId } } } }
        commits(first: 100) { totalCount nodes { commit { oid author { user { login } } } } } }`,
    );
    expect((await ask(query)).data.repository.pullRequest).toEqual({
      state: 'OPEN',
      isDraft: false,
      isCrossRepository: false,
      mergeCommit: null,
      headRepository: { name: 'models', owner: { login: 'acme' } },
      autoMergeRequest: null,
      reviews: {
        nodes: [
          {
            state: 'APPROVED',
            submittedAt: world.facade.clock.now(),
            commit: { oid: pull.head.sha },
            author: { __typename: 'User', login: 'grace', databaseId: world.grace.id },
          },
        ],
      },
      commits: {
        totalCount: 1,
        nodes: [{ commit: { oid: pull.head.sha, author: { user: { login: 'ada' } } } }],
      },
    });
  });

  test('one that is not there is null beside an error of GitHub’s shape; the rest is answered', async () => {
    const pull = await world.propose('feature');
    const answer = await ask(
      models(`a: pullRequest(number: ${pull.number}) { number } b: pullRequest(number: 99) { number }`),
    );
    expect(answer).toMatchObject({
      data: { repository: { a: { number: pull.number }, b: null } },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository', 'b'],
          message: 'Could not resolve to a PullRequest with the number of 99.',
        },
      ],
    });
  });
});

describe('rights', () => {
  const secret = (body: string) => `{ repository(owner: "acme", name: "secret") { ${body} } }`;
  const actions = (permissions: Permissions) =>
    world.facade.directory.issueActionsToken('acme/secret', permissions);

  test('what somebody may not see is not there', async () => {
    await privateRepository();
    for (const as of [of(world.mallory), world.actionsToken()]) {
      const { data, errors } = await ask(secret('name'), {}, as);
      expect([data.repository, errors[0].type]).toEqual([null, 'NOT_FOUND']);
    }
  });

  test('each permission is asked for where its things are read', async () => {
    await privateRepository();
    const query = secret('object(expression: "main") { oid } pullRequest(number: 1) { id }');
    const types = async (permissions: Permissions) =>
      (await ask(query, {}, actions(permissions))).errors.map(({ type }: { type: string }) => type);
    expect(await types({})).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await types({ contents: 'read' })).toEqual(['FORBIDDEN']);
    expect(await types({ contents: 'read', pull_requests: 'read' })).toEqual(['NOT_FOUND']);
  });
});

describe('auto-merge', () => {
  const enable =
    'mutation($id: ID!, $head: GitObjectID) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: SQUASH, expectedHeadOid: $head }) { pullRequest { autoMergeRequest { mergeMethod enabledBy { login } } } } }';
  const disable =
    'mutation($id: ID!) { disablePullRequestAutoMerge(input: { pullRequestId: $id }) { pullRequest { autoMergeRequest { mergeMethod } } } }';

  async function pullToArm() {
    world.models.settings.allowAutoMerge = true;
    world.models.protections.set('main', requireCheck('laurel', null));
    const pull = await world.propose('feature');
    const { data } = await ask(models(`pullRequest(number: ${pull.number}) { id }`));
    return { pull, id: String(data.repository.pullRequest.id) };
  }

  test('is armed, and merges once the check passed', async () => {
    const { pull, id } = await pullToArm();
    const { data } = await ask(enable, { id, head: pull.head.sha });
    expect(data.enablePullRequestAutoMerge.pullRequest.autoMergeRequest).toEqual({
      mergeMethod: 'SQUASH',
      enabledBy: { login: 'github-actions' },
    });
    await world.check('laurel', pull.head.sha, 'success');
    expect(pull.merged).not.toBeNull();
  });

  test('is disarmed', async () => {
    const { pull, id } = await pullToArm();
    await ask(enable, { id });
    await ask(disable, { id });
    expect(pull.autoMerge).toBeNull();
  });

  test.each([
    ['a head that moved', { head: '1'.repeat(40) }, 'Head sha was modified'],
    ['a pull request that is ready', { passed: true }, 'clean status'],
  ])('is refused for %s', async (_what, { head, passed }: { head?: string; passed?: boolean }, words) => {
    const { pull, id } = await pullToArm();
    if (passed === true) await world.check('laurel', pull.head.sha, 'success');
    const { data, errors } = await ask(enable, { id, head: head ?? null });
    expect(data.enablePullRequestAutoMerge).toBeNull();
    expect(errors).toMatchObject([
      {
        type: 'UNPROCESSABLE',
        path: ['enablePullRequestAutoMerge'],
        message: expect.stringContaining(words),
      },
    ]);
  });

  test('is forbidden to a token that may only read', async () => {
    const { id } = await pullToArm();
    const poor = world.actionsToken({ contents: 'read', pull_requests: 'write' });
    expect((await ask(enable, { id }, poor)).errors).toMatchObject([
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
    ]);
  });
});

describe('limits', () => {
  const history = (first: string, inside = 'oid') =>
    models(`object(expression: "main") { ... on Commit { history(${first}) { nodes { ${inside} } } } }`);

  test('a list without a bound, and one of more than a hundred, are refused', async () => {
    expect(await violationsOf(history('path: "a"'))).toContain('You must provide a `first` or `last` value');
    expect(await violationsOf(history('first: 101'))).toContain('exceeds the `first` limit of 100');
  });

  test('bounds in variables count too', async () => {
    const query = `query($n: Int!) ${history('first: $n')}`;
    expect((await ask(query, { n: 100 })).errors).toBeUndefined();
    expect(await violationsOf(query, { n: 200 })).toContain('limit of 100');
  });

  test('lists within lists multiply', async () => {
    const deep = (first: number) =>
      history(`first: ${first}`, 'parents(first: 100) { nodes { ...More } }').replace(
        /$/,
        ' fragment More on Commit { history(first: 100) { nodes { oid } } }',
      );
    expect((await ask(deep(49))).errors).toBeUndefined();
    expect(await violationsOf(deep(50))).toContain('505,050 possible nodes');
  });

  test.each([
    ['a field that does not exist', '{ viewer { shoeSize } }', 'shoeSize'],
    ['a field without what it needs', '{ repository(owner: "acme") { name } }', '"name"'],
    ['no GraphQL', '{ viewer {', 'Syntax Error'],
    ['an id that is none', models('object(oid: "main") { oid }'), 'GitObjectID'],
  ])('%s is a violation', async (_what, query, words) => {
    expect(await violationsOf(query)).toContain(words);
  });

  test('a variable of another type is a violation', async () => {
    const query =
      'query($n: Int!) { repository(owner: "acme", name: "models") { pullRequest(number: $n) { id } } }';
    expect(await violationsOf(query, { n: 'one' })).toContain('$n');
  });
});

test('operations are named for counting', () => {
  expect(face.operationOf({ query: 'query LaurelViewer { viewer { login } }' })).toEqual({
    name: 'query LaurelViewer',
    isMutation: false,
  });
  expect(face.operationOf({ query: '{' }).name).toBe('query');
});
