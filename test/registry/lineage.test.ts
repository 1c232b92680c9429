import { describe, expect, it } from 'vitest';
import { gatherLineage, mergeLineage } from '../../src/registry/lineage.ts';
import { parseModelName, parseVersionNumber } from '../../src/registry/names.ts';
import { someDigest } from '../builders/documents.ts';

const commit = (letter: string) => letter.repeat(40);

describe('merging lineage', () => {
  it('keeps what people wrote, and notes who said otherwise', () => {
    const { lineage, notes } = mergeLineage([
      { name: 'the registration file', lineage: { environment: { python: '3.11.7' } } },
      { name: 'requirements', lineage: { environment: { python: '3.12.1', packages: someDigest('lock') } } },
    ]);
    expect(lineage.environment).toEqual({ python: '3.11.7', packages: someDigest('lock') });
    expect(notes).toEqual([
      'lineage environment.python: the registration file and requirements differ; kept what the registration file says',
    ]);
  });

  it('completes a commit that both know, and does not mix two commits', () => {
    const git = { code: { repository: 'https://git.example/a', commit: commit('a'), dirty: true } };
    const same = mergeLineage([
      { name: 'file', lineage: { run: { tracker: 'mlflow', id: '7' } } },
      { name: 'git', lineage: git },
      { name: 'actions', lineage: { run: { tracker: 'mlflow', id: '7', actor: 'ada' } } },
    ]);
    expect(same.lineage.run).toEqual({ tracker: 'mlflow', id: '7', actor: 'ada' });
    const other = mergeLineage([
      { name: 'file', lineage: { code: { commit: commit('b'), dirty: false } } },
      { name: 'git', lineage: git },
    ]);
    expect(other.lineage.code).toEqual({ commit: commit('b'), dirty: false });
    expect(other.notes).toHaveLength(2);
  });

  it('joins lists by name, the first to name something wins', () => {
    const train = { name: 'train', role: 'train' as const };
    const { lineage, notes } = mergeLineage([
      { name: 'file', lineage: { datasets: [{ ...train, digest: someDigest('a') }] } },
      {
        name: 'dvc.lock',
        lineage: {
          datasets: [
            { ...train, snapshot: 'md5:1' },
            { ...train, role: 'test' },
          ],
        },
      },
    ]);
    expect(lineage.datasets).toEqual([
      { ...train, digest: someDigest('a') },
      { ...train, role: 'test' },
    ]);
    expect(notes).toEqual([expect.stringContaining('datasets (train train): file and dvc.lock differ')]);
  });

  it('says nothing where all agree', () => {
    const parents = [{ model: parseModelName('base'), version: parseVersionNumber(3) }];
    const both = mergeLineage([
      { name: 'a', lineage: { parents } },
      { name: 'b', lineage: { parents, notes: ['no dvc.lock'] } },
    ]);
    expect(both).toEqual({
      lineage: { datasets: [], features: [], parents },
      notes: ['no dvc.lock'],
    });
  });

  it('asks every source', async () => {
    const source = (name: string) => ({ name, gather: async () => ({ notes: [`from ${name}`] }) });
    const gathered = await gatherLineage([source('git'), source('machine')]);
    expect(mergeLineage(gathered).notes).toEqual(['from git', 'from machine']);
  });
});
