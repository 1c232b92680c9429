// Git through the facade's API: refs, objects, history, comparisons, contents.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noCommit } from './model/activity.ts';
import { each, messageOf, requireCheck, textOf, unprotected, World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

const repo = '/repos/acme/models';
const call = (text: string, body?: unknown) =>
  world.api(world.appToken(), text.replace(' ', ` ${repo}`), body);
const shaOf = (response: Awaited<ReturnType<typeof call>>) => textOf(response, 'sha');

async function commitOnMain(path: string, content: string): Promise<string> {
  const blob = shaOf(await call('POST /git/blobs', { content, encoding: 'utf-8' }));
  const entry = { path, mode: '100644', type: 'blob', sha: blob };
  const tip = await world.tip();
  const tree = shaOf(await call('POST /git/trees', { base_tree: tip, tree: [entry] }));
  return shaOf(await call('POST /git/commits', { message: `Change ${path}`, tree, parents: [tip] }));
}

describe('a commit by the API', () => {
  it('keeps what its base has and becomes a branch', async () => {
    const sha = await commitOnMain('aliases/m/production.yaml', 'version: 1\n');
    const made = await call('POST /git/refs', { ref: 'refs/heads/laurel', sha });
    expect(made.body).toMatchObject({ ref: 'refs/heads/laurel', object: { sha, type: 'commit' } });
    const tree = await call(`GET /git/trees/${sha}?recursive=1`);
    expect(tree.body).toMatchObject({
      tree: [
        { path: 'README.md', type: 'blob' },
        { path: 'aliases', type: 'tree' },
        { path: 'aliases/m', type: 'tree' },
        { path: 'aliases/m/production.yaml', type: 'blob', mode: '100644' },
      ],
    });
    const read = await call(`GET /git/commits/${sha}`);
    expect(read.body).toMatchObject({
      message: 'Change aliases/m/production.yaml',
      author: { name: 'laurel[bot]' },
      parents: [{ sha: await world.tip() }],
    });
    expect(world.models.activity.at(-1)).toMatchObject({
      type: 'branch_creation',
      before: noCommit,
      after: sha,
    });
    expect(world.eventNames().slice(-2)).toStrictEqual(['create', 'push']);
  });

  it('needs a tree and parents that are there', async () => {
    const missing = 'f'.repeat(40);
    const tree = (await world.models.git.commit(await world.tip()))?.tree;
    const noTree = await call('POST /git/commits', { message: 'm', tree: missing, parents: [] });
    expect(messageOf(noTree)).toBe('Tree SHA does not exist');
    const noParent = await call('POST /git/commits', { message: 'm', tree, parents: [missing] });
    expect(noParent.status).toBe(422);
  });

  it('reads a blob back, in lines of sixty characters', async () => {
    const bytes = Buffer.from(Array.from({ length: 100 }, (_, index) => index));
    const blob = shaOf(
      await call('POST /git/blobs', { content: bytes.toString('base64'), encoding: 'base64' }),
    );
    const content = textOf(await call(`GET /git/blobs/${blob}`), 'content');
    expect(content.split('\n')[0]).toHaveLength(60);
    expect(Buffer.from(content, 'base64').equals(bytes)).toBe(true);
    expect((await call(`GET /git/blobs/${'f'.repeat(40)}`)).status).toBe(404);
  });

  it('says when a tree is cut', async () => {
    await world.facade.by(world.olga, world.models).push('main', { a: 'a', b: 'b' });
    world.facade.faults.mostTreeEntries = 2;
    const tree = await call('GET /git/trees/main');
    expect(tree.body).toMatchObject({ truncated: true, tree: [{ path: 'README.md' }, { path: 'a' }] });
  });
});

describe('a reference', () => {
  it('moves forwards, and backwards with force only', async () => {
    const start = await world.tip();
    const sha = await commitOnMain('a', 'a');
    expect((await call('POST /git/refs', { ref: 'refs/heads/a', sha })).status).toBe(201);
    expect(messageOf(await call('POST /git/refs', { ref: 'refs/heads/a', sha }))).toBe(
      'Reference already exists',
    );
    const back = await call('PATCH /git/refs/heads/a', { sha: start });
    expect(messageOf(back)).toBe('Update is not a fast forward');
    expect((await call('PATCH /git/refs/heads/a', { sha: start, force: true })).status).toBe(200);
    expect(world.models.activity.at(-1)).toMatchObject({ type: 'force_push', before: sha, after: start });
    expect((await call('PATCH /git/refs/heads/none', { sha })).status).toBe(422);
    expect((await call('GET /git/ref/heads/a')).body).toMatchObject({ object: { sha: start } });
    expect((await call('GET /git/matching-refs/heads/a')).body).toHaveLength(1);
    expect((await call('DELETE /git/refs/heads/a')).status).toBe(204);
    expect((await call('GET /git/ref/heads/a')).status).toBe(404);
  });

  it('of a protected branch is not moved around the rules', async () => {
    const sha = await commitOnMain('a', 'a');
    world.models.protections.set('main', requireCheck('laurel', null));
    const refused = await call('PATCH /git/refs/heads/main', { sha });
    expect(refused.status).toBe(422);
    expect(messageOf(refused)).toContain('Required status check "laurel" is expected.');
    world.models.protections.set('main', unprotected);
    expect((await call('DELETE /git/refs/heads/main')).status).toBe(422);
    expect((await call('PATCH /git/refs/heads/main', { sha })).status).toBe(200);
  });

  it('that an open pull request is of moves the pull request, and closes it when it goes', async () => {
    const pull = await world.propose('a');
    const before = pull.head.sha;
    const after = await world.facade.by(world.grace, world.models).push('a', { a: 'more\n' });
    expect(pull).toMatchObject({ head: { sha: after }, lastPusher: { login: 'grace' } });
    expect(world.facade.events.at(-1)).toMatchObject({
      name: 'pull_request',
      action: 'synchronize',
      payload: { before, after, number: pull.number },
    });
    await world.facade.by(world.ada, world.models).deleteBranch('a');
    expect(pull.state).toBe('closed');
  });
});

describe('history', () => {
  it('is listed by path, newest first, in pages that name the last one', async () => {
    const olga = world.facade.by(world.olga, world.models);
    const commits: string[] = [];
    for (const n of ['1', '2', '3']) commits.unshift(await olga.push('main', { a: n }));
    await olga.push('main', { other: 'x' });
    const first = await call('GET /commits?path=a&per_page=2');
    expect(each(first, 'sha')).toStrictEqual(commits.slice(0, 2));
    expect(first.headers?.['link']).toContain('page=2>; rel="last"');
    const last = await call('GET /commits?path=a&per_page=2&page=2');
    expect(each(last, 'sha')).toStrictEqual(commits.slice(2));
    expect(last.headers?.['link']).not.toContain('rel="next"');
    const one = await call(`GET /commits/${commits[0]}`);
    expect(one.body).toMatchObject({ files: [{ filename: 'a', status: 'modified' }], stats: { total: 2 } });
    expect((await call('GET /commits/none')).status).toBe(422);
  });

  it('compares two sides: how they lie, what is new, which files', async () => {
    const pull = await world.propose('a', { 'README.md': 'changed\n', new: 'n\n' });
    const base = await world.tip();
    const ahead = await call('GET /compare/main...a');
    expect(ahead.body).toMatchObject({
      status: 'ahead',
      ahead_by: 1,
      behind_by: 0,
      merge_base_commit: { sha: base },
      commits: [{ sha: pull.head.sha }],
      files: [
        { filename: 'README.md', status: 'modified', patch: expect.stringContaining('+changed') },
        { filename: 'new', status: 'added' },
      ],
    });
    await world.facade.by(world.olga, world.models).push('main', { other: 'x' });
    expect((await call('GET /compare/main...a')).body).toMatchObject({ status: 'diverged', behind_by: 1 });
    expect((await call(`GET /compare/main...${base}`)).body).toMatchObject({ status: 'behind', commits: [] });
    expect((await call('GET /compare/main...main')).body).toMatchObject({ status: 'identical', files: [] });
    expect((await call('GET /compare/main...none')).status).toBe(404);
  });

  it('knows late which pull request brought a commit, when it is told to', async () => {
    world.facade.faults.commitPullsDelayedReads = 1;
    const pull = await world.propose('a');
    const open = await call(`GET /commits/${pull.head.sha}/pulls`);
    expect(open.body).toStrictEqual([]);
    expect((await call(`GET /commits/${pull.head.sha}/pulls`)).body).toMatchObject([{ state: 'open' }]);
    const tip = await world.facade.by(world.grace, world.models).merge(pull);
    expect((await call(`GET /commits/${tip}/pulls`)).body).toStrictEqual([]);
    expect((await call(`GET /commits/${tip}/pulls`)).body).toMatchObject([
      { number: pull.number, merge_commit_sha: tip, state: 'closed' },
    ]);
  });
});

describe('contents', () => {
  it('are files, directories and links, which lead to what they name', async () => {
    const link = (content: string) => ({ content, mode: '120000' as const });
    await world.facade.by(world.olga, world.models).push('main', {
      'aliases/m/production.yaml': 'version: 1\n',
      inside: link('aliases/m/production.yaml'),
      outside: link('/etc/passwd'),
    });
    const file = await call('GET /contents/aliases/m/production.yaml');
    const content = textOf(file, 'content');
    expect(Buffer.from(content, 'base64').toString()).toBe('version: 1\n');
    expect((await call('GET /contents/aliases/m')).body).toMatchObject([
      { type: 'file', path: 'aliases/m/production.yaml' },
    ]);
    expect((await call('GET /contents/?ref=main')).body).toHaveLength(4);
    expect((await call('GET /contents/inside')).body).toMatchObject({
      type: 'file',
      path: 'inside',
      content,
    });
    expect((await call('GET /contents/outside')).body).toMatchObject({
      type: 'symlink',
      target: '/etc/passwd',
    });
    expect((await call('GET /contents/none')).status).toBe(404);
  });
});
