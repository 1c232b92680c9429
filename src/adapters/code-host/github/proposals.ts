// Proposing: a branch with one commit, and one open pull request for it.
import { z } from 'zod';
import { unreachable } from '../../../primitives/errors.ts';
import type { GitId, Proposal } from '../../../promotion/code-host.ts';
import { actionsLogin, armAutoMerge } from './auto-merge.ts';
import { sendDispatch } from './dispatch.ts';
import type { GitHubClient } from './github-client.ts';
import { writeBranch } from './proposal-branch.ts';
import { warningOf } from './refusal-warning.ts';
import { requestReviewers } from './reviewers.ts';
import { isSameText } from './same-text.ts';

export interface ProposedPull {
  readonly number: number;
  readonly warnings: readonly string[];
}

const pullSchema = z.object({ number: z.int(), title: z.string(), body: z.string().nullable() });

type Pull = z.infer<typeof pullSchema>;

/**
 * Brings the proposal's branch to its content, and one open pull request for it into `into`. A pull request that was
 * closed stays closed: a new one is opened.
 *
 * @throws LaurelError `git`; `outcome-unknown` when GitHub does not answer and does not show what it did.
 */
export async function proposeChange(
  client: GitHubClient,
  { into, tip }: { readonly into: string; readonly tip: GitId },
  proposal: Proposal,
): Promise<ProposedPull> {
  const { head, written } = await writeBranch(client, tip, proposal);
  const open = await findOpen(client, into, proposal.branch);
  if (open !== null) await bringUpToDate(client, open, { proposal, written });
  const { number } = open ?? (await create(client, into, proposal));
  const reviewers = proposal.reviewers ?? [];
  const asked = reviewers.length === 0 ? [] : await requestReviewers(client, number, reviewers);
  const merging = proposal.autoMerge === true ? await warningsOfMerge(client, { number, head }) : [];
  const waking = open === null || written ? await wakeCheck(client, number) : [];
  return { number, warnings: [...asked, ...merging, ...waking] };
}

/** What a job's GITHUB_TOKEN opens or pushes starts no check; a dispatch does. @returns why it could not be sent. */
async function wakeCheck(client: GitHubClient, number: number): Promise<readonly string[]> {
  const { login } = await client.viewer();
  if (login !== actionsLogin) return [];
  try {
    await sendDispatch(client, 'laurel-evidence', { pull_request: number });
    return [];
  } catch (error) {
    return [warningOf(error, `pull request ${number} is judged only by the next scheduled run`)];
  }
}

/** Brings the description of a pull request to `body`; writes nothing where it says so already. */
export async function describePull(client: GitHubClient, number: number, body: string): Promise<void> {
  const parameters = { ...client.repository, pull_number: number };
  const pull = await client.read(client.rest.pulls.get, parameters, pullSchema);
  if (isSameText(pull.body, body)) return;
  await update(client, number, { body });
}

async function findOpen(client: GitHubClient, into: string, branch: string): Promise<Pull | null> {
  const parameters = {
    ...client.repository,
    state: 'open' as const,
    head: `${client.owner}:${branch}`,
    base: into,
  };
  const [open] = await client.read(client.rest.pulls.list, parameters, pullSchema.array());
  return open ?? null;
}

async function create(client: GitHubClient, into: string, { title, body, branch }: Proposal): Promise<Pull> {
  const parameters = { ...client.repository, title, body, head: branch, base: into };
  return client.write(
    async () => client.read(client.rest.pulls.create, parameters, pullSchema),
    async () => findOpen(client, into, branch),
  );
}

/** What people wrote over a description stays, as long as the proposal behind it is the same. */
async function bringUpToDate(
  client: GitHubClient,
  open: Pull,
  { proposal: { title, body }, written }: { readonly proposal: Proposal; readonly written: boolean },
): Promise<void> {
  const isNewBody = written && !isSameText(open.body, body);
  if (open.title === title && !isNewBody) return;
  await update(client, open.number, { title, ...(isNewBody ? { body } : {}) });
}

/** Saying the same twice is saying it once. */
async function update(
  client: GitHubClient,
  number: number,
  changes: { readonly title?: string; readonly body?: string },
): Promise<void> {
  const parameters = { ...client.repository, pull_number: number, ...changes };
  await client.write(
    async () => client.read(client.rest.pulls.update, parameters, pullSchema),
    async () => null,
  );
}

async function warningsOfMerge(
  client: GitHubClient,
  pull: { readonly number: number; readonly head: GitId },
): Promise<readonly string[]> {
  const armed = await armAutoMerge(client, pull);
  switch (armed.kind) {
    case 'armed':
    case 'merged':
    case 'refused':
      return armed.warning === undefined ? [] : [armed.warning];
    default:
      return unreachable(armed);
  }
}
