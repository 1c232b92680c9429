// Posts suggested changes on lines of a pull request, which its author can take over with one click.
import { z } from 'zod';
import type { GitHubClient } from './github-client.ts';
import { readToWrite } from './read-to-write.ts';
import { warningOf } from './refusal-warning.ts';
import { isSameText } from './same-text.ts';

export interface Suggestion {
  readonly path: string;
  /** Of the file at the pull request's head, from 1. */
  readonly line: number;
  /** What is to stand in place of that line: one line or several, as data. */
  readonly text: string;
  /** Markdown above the suggestion: why. */
  readonly remark?: string;
  /** `<!-- laurel:digest -->`: what the comment begins with. */
  readonly marker: string;
}

export type SuggestionOutcome =
  | { readonly kind: 'posted'; readonly url: string }
  /** Said already on this head, or on an earlier one where it still stands. */
  | { readonly kind: 'stands'; readonly url: string }
  /** GitHub would not take it: the line is not among those the pull request shows, or the token may not comment. */
  | { readonly kind: 'refused'; readonly warning: string };

const commentSchema = z.object({
  id: z.int(),
  html_url: z.string(),
  path: z.string(),
  body: z.string().nullish(),
  /** `null` once the line has changed since. */
  line: z.int().nullish(),
  original_commit_id: z.string(),
  user: z.object({ id: z.int() }).nullable(),
});
type ReviewComment = z.infer<typeof commentSchema>;

/** Each one notifies people, and costs one of GitHub's writes: what is in more files is told in the comment alone. */
export const maxSuggestions = 10;

/**
 * Suggests changes, once for each file and head, and no more than {@link maxSuggestions}. They are an extra to the
 * verdict, so what GitHub refuses is a warning.
 *
 * @returns what came of each, in order; one refusal for all where nothing may be read or written.
 * @throws LaurelError `outcome-unknown`, `interrupted`, and `git` where GitHub cannot be reached.
 */
export async function publishSuggestions(
  client: GitHubClient,
  at: { readonly number: number; readonly headSha: string },
  suggestions: readonly Suggestion[],
): Promise<readonly SuggestionOutcome[]> {
  const wanted = suggestions.slice(0, maxSuggestions);
  const [first] = wanted;
  if (first === undefined) return [];
  const thread = new Thread(client, at);
  const standing = await orRefused(first.path, async () => readToWrite(async () => thread.ours()));
  if (!Array.isArray(standing)) return [standing];
  const outcomes: SuggestionOutcome[] = [];
  for (const suggestion of wanted)
    outcomes.push(await orRefused(suggestion.path, async () => thread.suggest(suggestion, standing)));
  return outcomes;
}

async function orRefused<T>(path: string, act: () => Promise<T>): Promise<T | SuggestionOutcome> {
  try {
    return await act();
  } catch (error) {
    return { kind: 'refused', warning: warningOf(error, `no change was suggested in ${path}`) };
  }
}

/** The comments at lines of one pull request. */
class Thread {
  readonly #client: GitHubClient;
  readonly #number: number;
  readonly #headSha: string;

  constructor(
    client: GitHubClient,
    { number, headSha }: { readonly number: number; readonly headSha: string },
  ) {
    this.#client = client;
    this.#number = number;
    this.#headSha = headSha;
  }

  /** Those that the token's own account wrote. */
  async ours(): Promise<ReviewComment[]> {
    const { rest, repository } = this.#client;
    const { id } = await this.#client.viewer();
    const parameters = { ...repository, pull_number: this.#number };
    const comments = await this.#client.readAll(rest.pulls.listReviewComments, parameters, commentSchema);
    return comments.filter(({ user }) => user?.id === id);
  }

  async suggest(suggestion: Suggestion, known: readonly ReviewComment[]): Promise<SuggestionOutcome> {
    const { rest, repository } = this.#client;
    const { path, line } = suggestion;
    const body = suggestionBody(suggestion);
    const find = (among: readonly ReviewComment[]): ReviewComment | null =>
      among.find((each) => isStanding(each, { ...suggestion, body, headSha: this.#headSha })) ?? null;
    const standing = find(known);
    if (standing !== null) return { kind: 'stands', url: standing.html_url };
    const at = { ...repository, pull_number: this.#number, commit_id: this.#headSha, path, line };
    const posted = await this.#client.write(
      async () =>
        this.#client.read(rest.pulls.createReviewComment, { ...at, side: 'RIGHT', body }, commentSchema),
      async () => find(await this.ours()),
    );
    return { kind: 'posted', url: posted.html_url };
  }
}

function isStanding(
  comment: ReviewComment,
  wanted: Suggestion & { readonly body: string; readonly headSha: string },
): boolean {
  if (comment.path !== wanted.path || !(comment.body ?? '').startsWith(wanted.marker)) return false;
  const isOfHead = comment.original_commit_id === wanted.headSha;
  return isOfHead || (comment.line === wanted.line && isSameText(comment.body, wanted.body));
}

/** The fence is longer than any in the text, so that the text cannot end it. */
function suggestionBody({ marker, remark, text }: Suggestion): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const above = remark === undefined ? [marker] : [marker, remark, ''];
  return [...above, `${fence}suggestion`, text, fence, ''].join('\n');
}
