// What a code host says of how files on the default branch came to their content, and who approved that.
import { expect } from 'vitest';
import type { Change, CodeHost, GitId } from '../../../src/promotion/code-host.ts';
import type { HostContract } from './repository-under-test.ts';

const file = 'aliases/m/production.yaml';
const other = 'aliases/m/staging.yaml';

async function changeOf(host: CodeHost, path = file): Promise<Change | undefined> {
  return (await host.changesOf(await host.tip(), [path])).get(path);
}

function approvers(change: Change | undefined): readonly string[] | undefined {
  return change?.pullRequest?.approvals.map(({ person }) => person);
}

export const changeContracts: readonly HostContract[] = [
  {
    name: 'tells a direct push from a merge',
    check: async ({ host, push }) => {
      const commit = await push({ [file]: 'version: 2\n' });
      await push({ elsewhere: 'x' });
      expect(await changeOf(host)).toMatchObject({ commit, pullRequest: null });
      expect((await changeOf(host))?.author).toContain('ada');
    },
  },
  {
    name: 'tells which pull request was merged, with its head and its approvals',
    check: async ({ host, open, approve, merge, push }) => {
      const base = await host.tip();
      const name = await open('promote', { [file]: 'version: 2\n' });
      const { head } = await host.pullRequest(name);
      await approve(name, 'grace');
      const commit = await merge(name);
      const expected = { commit, pullRequest: { name, head, mergeBase: base } };
      expect(await changeOf(host)).toMatchObject(expected);
      expect(approvers(await changeOf(host))).toEqual(['user:grace']);
      await push({ elsewhere: 'x' });
      expect(await changeOf(host)).toMatchObject(expected);
      expect(approvers(await changeOf(host))).toEqual(['user:grace']);
    },
  },
  {
    name: 'tells it of many paths at once, each by its own change, and leaves an unknown one out',
    check: async ({ host, push, open, merge }) => {
      const paths = Array.from({ length: 40 }, (_, index) => `aliases/m${index}/production.yaml`);
      const all = await push(Object.fromEntries(paths.map((path) => [path, 'version: 1\n'])));
      const name = await open('one', { [paths[7] ?? '']: 'version: 2\n' });
      const merged = await merge(name);
      const changes = await host.changesOf(merged, [...paths, file, 'none.yaml', file]);
      expect([...changes.keys()].toSorted()).toEqual([...paths, file].toSorted());
      expect(changes.get(paths[7] ?? '')).toMatchObject({ commit: merged, pullRequest: { name } });
      expect(changes.get(paths[8] ?? '')).toMatchObject({ commit: all, pullRequest: null });
    },
  },
  {
    name: 'tells it as of the commit that is asked about',
    check: async ({ host, push }) => {
      const before = await push({ [file]: 'version: 2\n' });
      await push({ [file]: 'version: 3\n' });
      expect((await host.changesOf(before, [file])).get(file)).toMatchObject({ commit: before });
    },
  },
  {
    name: 'counts no approval for what the merge made of a file',
    check: async ({ host, open, approve, mergeBy }) => {
      const name = await open('promote', { [file]: 'version: 2\n' });
      await approve(name, 'grace');
      const commit = await mergeBy(name, { [file]: 'version: 3\n' });
      expect(await changeOf(host)).toMatchObject({ commit, pullRequest: { name } });
      expect(approvers(await changeOf(host))).toEqual([]);
    },
  },
  {
    name: 'counts no approval for a file that the pull request had not changed',
    check: async ({ host, open, approve, mergeBy }) => {
      const name = await open('promote', { [other]: 'version: 2\n' });
      await approve(name, 'grace');
      const commit = await mergeBy(name, { [file]: 'version: 3\n' });
      expect(await changeOf(host)).toMatchObject({ commit, pullRequest: { name } });
      expect(approvers(await changeOf(host))).toEqual([]);
      expect(approvers(await changeOf(host, other))).toEqual(['user:grace']);
    },
  },
  {
    name: 'counts no old approval for old content that a later merge brought back',
    check: async ({ host, open, approve, merge, mergeBy }) => {
      const second = await open('second', { [file]: 'version: 2\n' });
      await approve(second, 'grace');
      await merge(second);
      const stale = await open('stale', { elsewhere: 'x' });
      const third = await open('third', { [file]: 'version: 3\n' });
      await approve(third, 'grace');
      await merge(third);
      // What was approved with the second is live again, and nobody approved that it should be.
      const commit = await mergeBy(stale, { [file]: 'version: 2\n' });
      expect(await changeOf(host)).toMatchObject({ commit, pullRequest: { name: stale } });
      expect(approvers(await changeOf(host))).toEqual([]);
    },
  },
  {
    name: 'goes by where the default branch is after it was put back',
    check: async ({ host, push, reset }) => {
      const kept: GitId = await push({ [file]: 'version: 2\n' });
      await push({ [file]: 'version: 3\n' });
      await reset(kept);
      expect(await host.tip()).toBe(kept);
      expect(await changeOf(host)).toMatchObject({ commit: kept, pullRequest: null });
    },
  },
];
