// What a code host makes of a proposal: one branch, one commit, one pull request, however often it is proposed.
import { expect } from 'vitest';
import type { CodeHost, Proposal } from '../../../src/promotion/code-host.ts';
import type { HostContract } from './repository-under-test.ts';

const file = 'aliases/m/production.yaml';
const proposal: Proposal = {
  branch: 'laurel/promote/m/production/2',
  title: 'Promote m@production to version 2',
  body: 'Retrained on the June snapshot',
  files: [{ path: file, content: 'version: 2\nreason: Retrained — ½\n' }],
};

async function contentAt(host: CodeHost, commit: string, path: string): Promise<string | undefined> {
  const [found] = await host.list(commit, path);
  if (found === undefined) return undefined;
  const [bytes] = await host.readBlobs([found.blob], 10_000);
  return Buffer.from(bytes ?? []).toString();
}

export const proposalContracts: readonly HostContract[] = [
  {
    name: 'proposes one commit on the tip, that changes nothing else',
    check: async ({ host }) => {
      const tip = await host.tip();
      const { pullRequest, branch, warnings } = await host.propose(proposal);
      expect({ branch, warnings }).toEqual({ branch: proposal.branch, warnings: [] });
      expect(pullRequest).toMatchObject({ mergeBase: tip, title: proposal.title, approvals: [] });
      expect(await contentAt(host, pullRequest.head, file)).toBe(proposal.files[0]?.content);
      expect(await contentAt(host, pullRequest.head, 'laurel.yaml')).toBe('home: stage\n');
      expect((await host.list(pullRequest.head, '')).map(({ mode }) => mode)).toEqual(['file', 'file']);
      expect(await host.tip()).toBe(tip);
    },
  },
  {
    name: 'proposes the same again by changing nothing, so that approvals stand',
    check: async ({ host, approve, push }) => {
      const { pullRequest } = await host.propose(proposal);
      await approve(pullRequest.name, 'grace');
      const again = await host.propose(proposal);
      expect(again.pullRequest).toMatchObject({ name: pullRequest.name, head: pullRequest.head });
      await push({ elsewhere: 'x' });
      const later = await host.propose(proposal);
      expect(later.pullRequest).toMatchObject({ name: pullRequest.name, head: pullRequest.head });
      expect(later.pullRequest.approvals).toEqual([{ person: 'user:grace' }]);
    },
  },
  {
    name: 'brings the pull request that is open to other content',
    check: async ({ host, approve }) => {
      const { pullRequest } = await host.propose(proposal);
      await approve(pullRequest.name, 'grace');
      const files = [{ path: file, content: 'version: 3\n' }];
      const changed = await host.propose({ ...proposal, title: 'Promote to 3', files });
      expect(changed.pullRequest).toMatchObject({
        name: pullRequest.name,
        title: 'Promote to 3',
        approvals: [],
      });
      expect(changed.pullRequest.head).not.toBe(pullRequest.head);
      expect(await contentAt(host, changed.pullRequest.head, file)).toBe('version: 3\n');
    },
  },
  {
    name: 'proposes anew on the tip when somebody changed the file there',
    check: async ({ host, push }) => {
      await host.propose(proposal);
      const tip = await push({ [file]: 'version: 9\n' });
      const { pullRequest } = await host.propose(proposal);
      expect(pullRequest.mergeBase).toBe(tip);
      expect(await contentAt(host, pullRequest.head, file)).toBe(proposal.files[0]?.content);
    },
  },
  {
    name: 'takes a branch that somebody added to back to the proposal',
    check: async ({ host, amend }) => {
      const { pullRequest } = await host.propose(proposal);
      await amend(pullRequest.name, { 'laurel.yaml': 'home: elsewhere\n' });
      const again = await host.propose(proposal);
      expect(again.pullRequest.name).toBe(pullRequest.name);
      expect(await contentAt(host, again.pullRequest.head, 'laurel.yaml')).toBe('home: stage\n');
    },
  },
  {
    name: 'adds a new file as well as changing one',
    check: async ({ host }) => {
      const files = [...proposal.files, { path: 'aliases/new/staging.yaml', content: 'version: 1\n' }];
      const { pullRequest } = await host.propose({ ...proposal, files });
      expect(await contentAt(host, pullRequest.head, 'aliases/new/staging.yaml')).toBe('version: 1\n');
    },
  },
];
