import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BareRepository } from './bare-repository.ts';

const root = mkdtempSync(join(tmpdir(), 'laurel-bare-'));
const ada = { name: 'Ada', email: 'ada@example.com', date: '2026-03-01T12:00:00+02:00' };
const opened: BareRepository[] = [];
let repository: BareRepository;

async function create(): Promise<BareRepository> {
  const made = await BareRepository.create(join(root, `${opened.length}.git`), { defaultBranch: 'main' });
  opened.push(made);
  return made;
}

/** A commit on `parents` whose tree is that of the first one with these files changed; `null` removes. */
async function commit(
  parents: readonly string[],
  files: Readonly<Record<string, string | null>>,
  on = repository,
): Promise<string> {
  const edits = await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      path,
      mode: '100644',
      sha: text === null ? null : await on.writeBlob(Buffer.from(text)),
    })),
  );
  const tree = await on.writeTree(parents[0] ?? null, edits);
  return on.writeCommit({ tree, parents, message: 'change\n\nwhy\n', author: ada, committer: ada });
}

const pathsOf = async (id: string) =>
  (await repository.tree(id, { recursive: true }))
    ?.filter((entry) => entry.type === 'blob')
    .map((entry) => entry.path);

beforeEach(async () => {
  repository = await create();
});
afterEach(() => opened.forEach((made) => made.close()));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('objects', () => {
  test('a commit is read back with its date in UTC and its message without the last line break', async () => {
    const id = await commit([], { 'a.txt': 'one\n' });
    expect(await repository.commit(id)).toMatchObject({
      id,
      parents: [],
      author: { name: 'Ada', email: 'ada@example.com', date: '2026-03-01T10:00:00Z' },
      message: 'change\n\nwhy',
    });
    expect(await repository.commit('0'.repeat(40))).toBeNull();
    expect(await repository.commit('main\nHEAD')).toBeNull();
  });

  test('a name in an identity cannot forge a header', async () => {
    const tree = await repository.writeTree(null, []);
    const forger = { ...ada, name: `x <e> 1 +0000\nparent ${'1'.repeat(40)}` };
    const id = await repository.writeCommit({
      tree,
      parents: [],
      message: '',
      author: forger,
      committer: ada,
    });
    expect(await repository.commit(id)).toMatchObject({ parents: [], committer: { name: 'Ada' } });
  });

  test('blobs keep every byte, and their sizes are listed', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 0]);
    const sha = await repository.writeBlob(bytes);
    expect(await repository.blob(sha)).toEqual(bytes);
    const tree = await repository.writeTree(null, [{ path: 'd/b.bin', mode: '100644', sha }]);
    expect(await repository.tree(tree, { recursive: true })).toEqual([
      { path: 'd', mode: '040000', type: 'tree', sha: expect.any(String) },
      { path: 'd/b.bin', mode: '100644', type: 'blob', sha, size: 5 },
    ]);
    expect((await repository.tree(tree, { recursive: false }))?.map((entry) => entry.path)).toEqual(['d']);
    expect(await repository.blob(tree)).toBeNull();
    expect(await repository.tree(sha, { recursive: true })).toBeNull();
  });

  test('a tree takes edits: a directory removed, one replaced by a tree, a file in place of a directory', async () => {
    const start = await commit([], { 'a/1': '1', 'a/2': '2', 'b/1': '1', 'c/1': '1' });
    const other = await repository.writeTree(null, [
      { path: 'new', mode: '100644', sha: await repository.writeBlob(Buffer.from('n')) },
    ]);
    const tree = await repository.writeTree(start, [
      { path: 'a', mode: '040000', sha: null },
      { path: 'b', mode: '040000', sha: other },
      { path: 'c', mode: '120000', sha: await repository.writeBlob(Buffer.from('b/new')) },
    ]);
    expect(await pathsOf(tree)).toEqual(['b/new', 'c']);
    expect((await repository.tree(tree, { recursive: false }))?.at(-1)?.mode).toBe('120000');
  });

  test.each(['.git/config', '../escape', '/rooted'])('no tree has the path %s', async (path) => {
    const sha = await repository.writeBlob(Buffer.from('x'));
    await expect(repository.writeTree(null, [{ path, mode: '100644', sha }])).rejects.toThrow('git');
  });

  test('objects of a repository of the same network can be read, at once and in both directions', async () => {
    const fork = await create();
    const id = await commit([], { 'a.txt': '1' });
    expect(await fork.commit(id)).toBeNull();
    await fork.fetchFrom(repository);
    await repository.fetchFrom(fork);
    expect(await fork.commit(id)).not.toBeNull();
    const theirs = await commit([id], { 'b.txt': '2' }, fork);
    expect(await repository.isAncestor(id, theirs)).toBe(true);
  });
});

test('an answer about ids stays right while branches move, and a list belongs to who asked', async () => {
  const one = await commit([], { a: '1' });
  await repository.updateRef('refs/heads/main', one);
  (await repository.log(one)).push('mine');
  expect([await repository.log(one), await repository.log('main')]).toEqual([[one], [one]]);
  const two = await commit([one], { a: '2' });
  await repository.updateRef('refs/heads/main', two);
  expect([await repository.log(one), await repository.log('main')]).toEqual([[one], [two, one]]);
  const none = '1'.repeat(40);
  await expect(repository.log(none)).rejects.toThrow('bad object');
  await expect(repository.log(none)).rejects.toThrow('bad object');
});

describe('refs', () => {
  test('a ref moves only from where it was expected', async () => {
    const one = await commit([], { a: '1' });
    const two = await commit([one], { a: '2' });
    expect(await repository.updateRef('refs/heads/main', one, { expected: two })).toBe(false);
    expect(await repository.updateRef('refs/heads/main', one, { expected: null })).toBe(true);
    expect(await repository.updateRef('refs/heads/main', two, { expected: null })).toBe(false);
    expect(await repository.updateRef('refs/heads/main', two, { expected: one })).toBe(true);
    expect(await repository.resolve('main')).toBe(two);
    expect(await repository.resolve('HEAD')).toBe(two);
    await expect(repository.updateRef('refs/heads/..', two)).rejects.toThrow('git');
  });

  test('refs are listed by the start of their full names, and go away', async () => {
    const one = await commit([], { a: '1' });
    for (const name of ['refs/heads/feat-a', 'refs/heads/feat-b', 'refs/pull/1/head'])
      await repository.updateRef(name, one);
    expect([...(await repository.refs('refs/heads/feat')).keys()]).toEqual([
      'refs/heads/feat-a',
      'refs/heads/feat-b',
    ]);
    await repository.deleteRef('refs/heads/feat-a');
    expect(await repository.resolve('refs/heads/feat-a')).toBeNull();
  });
});

describe('history', () => {
  test('ancestors, the merge base and the commits on either side', async () => {
    const base = await commit([], { a: '1' });
    const left = await commit([base], { a: '2' });
    const right = await commit([await commit([base], { b: '1' })], { b: '2' });
    const unrelated = await commit([], { z: '1' });
    expect(await repository.mergeBase(left, right)).toBe(base);
    expect(await repository.mergeBase(left, unrelated)).toBeNull();
    expect(await repository.isAncestor(base, right)).toBe(true);
    expect(await repository.isAncestor(left, right)).toBe(false);
    expect(await repository.countAheadBehind(left, right)).toEqual({ ahead: 2, behind: 1 });
  });

  test('a log of a path leaves out what did not change it, and can be paged', async () => {
    const one = await commit([], { 'd/a': '1' });
    const two = await commit([one], { b: '1' });
    const three = await commit([two], { 'd/a': '2' });
    expect(await repository.log(three)).toEqual([three, two, one]);
    expect(await repository.log(three, { path: 'd/a' })).toEqual([three, one]);
    expect(await repository.log(three, { path: 'd', skip: 1, limit: 1 })).toEqual([one]);
    expect(await repository.log(three, { path: '*' })).toEqual([]);
  });

  test('a log of first parents keeps to the line of a branch', async () => {
    const one = await commit([], { a: '1' });
    const side = await commit([one], { b: '1' });
    const merge = await commit([one, side], { b: '1' });
    expect(await repository.log(merge, { firstParent: true })).toEqual([merge, one]);
    expect(await repository.log(merge)).toHaveLength(3);
  });
});

describe('differences', () => {
  test('files that came, went, changed and moved, each with its own lines and patch', async () => {
    const long = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('');
    const before = await commit([], { gone: 'x\n', moved: long, same: 's', changed: 'a\nb\n' });
    const after = await commit([before], {
      gone: null,
      moved: null,
      'now/here': `${long}last\n`,
      changed: 'a\nc\n',
      come: 'diff --git a/x b/x\r@@ -1 +1 @@\rdiff --git y\n',
      bin: 'a\0b',
    });
    const files = await repository.changedFiles(before, after);
    expect(
      files.map(({ path, status, additions, deletions }) => [path, status, additions, deletions]),
    ).toEqual([
      ['bin', 'added', 0, 0],
      ['changed', 'modified', 1, 1],
      ['come', 'added', 1, 0],
      ['gone', 'removed', 0, 1],
      ['now/here', 'renamed', 1, 0],
    ]);
    expect(files[1]?.patch).toBe('@@ -1,2 +1,2 @@\n a\n-b\n+c');
    expect(files[0]).not.toHaveProperty('patch');
    expect(files[2]?.patch).toContain('+diff --git a/x b/x\r@@');
    expect(files[3]?.sha).toBe(await repository.resolve(`${before}:gone`));
    expect(files[4]).toMatchObject({
      previousPath: 'moved',
      sha: await repository.resolve(`${after}:now/here`),
    });
  });

  test('a file that became a symbolic link is one change, and the next file keeps its own patch', async () => {
    const before = await commit([], { a: 'text\n', b: '1\n' });
    const link = await repository.writeBlob(Buffer.from('b'));
    const two = await repository.writeBlob(Buffer.from('2\n'));
    const after = await repository.writeTree(before, [
      { path: 'a', mode: '120000', sha: link },
      { path: 'b', mode: '100644', sha: two },
    ]);
    const files = await repository.changedFiles(before, after);
    expect(files.map(({ path, mode, patch }) => [path, mode, patch?.split('\n').at(-1)])).toEqual([
      ['a', '120000', '\\ No newline at end of file'],
      ['b', '100644', '+2'],
    ]);
  });

  test('against nothing everything came', async () => {
    const first = await commit([], { 'pfad mit "ä"\n': '1\n' });
    expect(await repository.changedFiles(null, first)).toMatchObject([
      { path: 'pfad mit "ä"\n', status: 'added', additions: 1, patch: '@@ -0,0 +1 @@\n+1' },
    ]);
  });
});

describe('merges', () => {
  test('changes of both sides come together', async () => {
    const base = await commit([], { a: '1', b: '1' });
    const left = await commit([base], { a: '2' });
    const right = await commit([base], { b: '2', c: '1' });
    const merged = await repository.mergeTrees(base, left, right);
    expect(merged.kind).toBe('clean');
    const tree = merged.kind === 'clean' ? merged.tree : '';
    expect(await pathsOf(tree)).toEqual(['a', 'b', 'c']);
    expect((await repository.blob(`${tree}:a`))?.toString()).toBe('2');
  });

  test('the same line changed twice is a conflict, with its path', async () => {
    const base = await commit([], { a: '1', 'd/b': '1' });
    const left = await commit([base], { 'd/b': '2' });
    const right = await commit([base], { 'd/b': '3', a: '2' });
    expect(await repository.mergeTrees(base, left, right)).toEqual({ kind: 'conflict', paths: ['d/b'] });
  });

  test('the base is the one given, not what history says: a revert of a merged change is clean', async () => {
    const base = await commit([], { a: '1' });
    const change = await commit([base], { a: '2' });
    const tip = await commit([change], { b: '1' });
    const reverted = await repository.mergeTrees(change, tip, base);
    const tree = reverted.kind === 'clean' ? reverted.tree : '';
    expect((await repository.blob(`${tree}:a`))?.toString()).toBe('1');
    expect(await pathsOf(tree)).toEqual(['a', 'b']);
  });
});
