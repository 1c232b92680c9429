// Posts a suggested change on a line of a pull request, which its author can take over with one click.
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

/**
 * Suggests a change, once for each file and head. It is an extra to the verdict, so what GitHub refuses is a warning.
 *
 * @throws LaurelError `outcome-unknown`, `interrupted`, and `git` where GitHub cannot be reached.
 */
export async function publishSuggestion(
  client: GitHubClient,
  number: number,
  headSha: string,
  suggestion: Suggestion,
): Promise<SuggestionOutcome> {
  const body = suggestionBody(suggestion);
  const find = async (): Promise<ReviewComment | null> => {
    const { id } = await client.viewer();
    const parameters = { ...client.repository, pull_number: number };
    const comments = await client.readAll(client.rest.pulls.listReviewComments, parameters, commentSchema);
    const ours = comments.filter(({ user }) => user?.id === id);
    return ours.find((comment) => isStanding(comment, { ...suggestion, body, headSha })) ?? null;
  };
  try {
    const standing = await readToWrite(find);
    if (standing !== null) return { kind: 'stands', url: standing.html_url };
    const { path, line } = suggestion;
    const at = { ...client.repository, pull_number: number, commit_id: headSha, path, line };
    const posted = await client.write(
      async () =>
        client.read(client.rest.pulls.createReviewComment, { ...at, side: 'RIGHT', body }, commentSchema),
      find,
    );
    return { kind: 'posted', url: posted.html_url };
  } catch (error) {
    return { kind: 'refused', warning: warningOf(error, `no change was suggested in ${suggestion.path}`) };
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
