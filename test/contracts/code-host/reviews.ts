// What a code host says of an open pull request and of whose approval stands.
import { expect } from 'vitest';
import { breakageOf } from '../../builders/breakage-of.ts';
import type { HostContract } from './repository-under-test.ts';

const file = 'aliases/m/production.yaml';
const people = (approvals: readonly { readonly person: string }[]): string[] =>
  approvals.map(({ person }) => person).toSorted();

export const reviewContracts: readonly HostContract[] = [
  {
    name: 'tells where a pull request stands and where it left the default branch',
    check: async ({ host, open, push }) => {
      const base = await host.tip();
      const name = await open('promote', { [file]: 'version: 2\n' });
      await push({ elsewhere: 'x' });
      const pull = await host.pullRequest(name);
      expect(pull).toMatchObject({ name, mergeBase: base, approvals: [], approvalsKnown: true });
      expect(await host.compare(base, pull.head)).toBe('ahead');
      expect(pull.title).toContain('promote');
    },
  },
  {
    name: 'knows no pull request of another name',
    check: async ({ host }) => {
      expect(['not-found', 'usage']).toContain((await breakageOf(host.pullRequest('999'))).code);
    },
  },
  {
    name: 'counts each person once',
    check: async ({ host, open, approve }) => {
      const name = await open('promote', { [file]: 'version: 2\n' });
      for (const login of ['grace', 'alan', 'grace']) await approve(name, login);
      expect(people((await host.pullRequest(name)).approvals)).toEqual(['user:alan', 'user:grace']);
    },
  },
  {
    name: 'counts no approval of an earlier head',
    check: async ({ host, open, approve, amend }) => {
      const name = await open('promote', { [file]: 'version: 2\n' });
      await approve(name, 'grace');
      const head = await amend(name, { [file]: 'version: 3\n' });
      expect(await host.pullRequest(name)).toMatchObject({ head, approvals: [] });
      await approve(name, 'alan');
      expect(people((await host.pullRequest(name)).approvals)).toEqual(['user:alan']);
    },
  },
  {
    name: "never counts the author's own approval",
    check: async ({ host, open, approve }) => {
      const name = await open('promote', { [file]: 'version: 2\n' });
      for (const login of ['ada', 'grace']) await approve(name, login);
      expect(people((await host.pullRequest(name)).approvals)).toEqual(['user:grace']);
    },
  },
];
