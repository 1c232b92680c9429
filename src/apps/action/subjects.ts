// What a check is of: the pull requests or the merge group that an event is about.
import type { GitHubHost } from '../../adapters/code-host/github/github-host.ts';
import { readPassedHeads } from '../../adapters/code-host/github/passed-heads.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { idWithoutAlias } from '../../report/github/check-runs.ts';
import type { GitHubSession } from '../cli/open-host.ts';
import type { ActionContext } from './action-context.ts';

/** One thing to judge; `head` is where the verdict is posted, as far as the event already says. */
export type Subject =
  | { readonly kind: 'pull-request'; readonly number: number; readonly head: string | null }
  | {
      readonly kind: 'merge-group';
      readonly base: string;
      readonly head: string;
      readonly number: number | null;
    }
  /** Not into the branch that Laurel reads: the required check must not be left waiting for it. */
  | { readonly kind: 'elsewhere'; readonly head: string; readonly baseBranch: string };

/**
 * @returns none where the event concerns no open pull request.
 * @throws LaurelError `usage` for a pull request that is no number; as the host.
 */
export async function subjectsOf(
  { inputs, event }: Pick<ActionContext, 'inputs' | 'event'>,
  host: GitHubHost,
): Promise<readonly Subject[]> {
  const named = inputs.text('pull-request');
  if (named !== undefined) return [{ kind: 'pull-request', number: parseNumber(named), head: null }];
  switch (event.kind) {
    case 'pull-request': {
      const { number, head, baseBranch } = event;
      if (baseBranch === (await host.defaultBranch())) return [{ kind: 'pull-request', number, head }];
      // A check run belongs to the commit: what is said here is said of every pull request that has this head.
      const ours = await openSubjects(host, (open) => open.head === head);
      return ours.length > 0 ? ours : [{ kind: 'elsewhere', head, baseBranch }];
    }
    case 'merge-group': {
      const { base, head, number, baseBranch } = event;
      return baseBranch === (await host.defaultBranch())
        ? [{ kind: 'merge-group', base, head, number }]
        : [{ kind: 'elsewhere', head, baseBranch }];
    }
    case 'workflow-run':
      return openSubjects(host, ({ head, name }) =>
        event.numbers.length > 0 ? event.numbers.includes(parseNumber(name)) : head === event.head,
      );
    case 'evidence':
      return openSubjects(host, ({ name }) => event.number === null || parseNumber(name) === event.number);
    default:
      return openSubjects(host);
  }
}

/** Open pull requests into the branch that Laurel reads. */
export async function openSubjects(
  host: GitHubHost,
  isMeant: (open: { readonly name: string; readonly head: string }) => boolean = () => true,
): Promise<readonly Subject[]> {
  const open = await host.openPullRequests();
  return open
    .filter(isMeant)
    .map(({ name, head }) => ({ kind: 'pull-request', number: parseNumber(name), head }));
}

/**
 * Of `subjects` those whose verdict evidence or time may change: not what changes no alias and is known for that. In a
 * monorepo nearly every open pull request is of that kind, and the token's requests would not last for judging them.
 */
export async function undecided(
  { client }: Pick<GitHubSession, 'client'>,
  subjects: readonly Subject[],
): Promise<readonly Subject[]> {
  const heads = subjects.flatMap(({ head }) => head ?? []);
  const decided = await readPassedHeads(client, heads, idWithoutAlias());
  return subjects.filter(({ head }) => head === null || !decided.has(head));
}

/** @throws LaurelError `usage`. */
function parseNumber(text: string): number {
  if (/^#?[1-9][0-9]{0,9}$/.test(text)) return Number(text.replace('#', ''));
  throw new LaurelError({
    code: 'usage',
    message: `input pull-request is ${JSON.stringify(text.slice(0, 80))}, and not a number`,
    remedy: 'write the number of the pull request, as in  pull-request: 17',
  });
}
