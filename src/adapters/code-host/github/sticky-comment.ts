// The one comment that Laurel keeps on a pull request: found by marker and author, brought up to date in place.
import { z } from 'zod';
import { LaurelError } from '../../../primitives/errors.ts';
import type { GitHubClient } from './github-client.ts';
import { statusOf } from './github-errors.ts';
import { readToWrite } from './read-to-write.ts';
import { isSameText } from './same-text.ts';

export interface StickyComment {
  /** `<!-- laurel:check -->`: what the comment begins with. */
  readonly marker: string;
  /** Markdown, with or without the marker at its beginning. */
  readonly body: string;
  /**
   * `failure`: kept in the comment, invisibly. GitHub notifies nobody of an edit, so where it differs from what the
   * comment says, a new one takes its place.
   */
  readonly verdict?: 'success' | 'failure' | 'action_required';
}

export interface PublishedComment {
  readonly url: string;
  /** False where the comment said the same already. */
  readonly written: boolean;
}

/** GitHub's limit for a comment. */
const maxChars = 65_536;
/** How far back of its own comment a run looks for another's, made at the same time. */
const raceMs = 120_000;

const commentSchema = z.object({
  id: z.int(),
  html_url: z.string(),
  body: z.string().nullish(),
  created_at: z.string(),
  user: z.object({ id: z.int() }).nullable(),
});
type Comment = z.infer<typeof commentSchema>;

/**
 * Makes the comment on a pull request say `body`, and leaves exactly one: of several, which two runs at the same time
 * can make, the newest stays. A comment with the marker that somebody else wrote is left alone and not counted.
 *
 * @throws LaurelError `git`, naming the permission that is missing; `outcome-unknown`; `internal` for a body beyond
 * GitHub's limit.
 */
export async function publishComment(
  client: GitHubClient,
  number: number,
  comment: StickyComment,
): Promise<PublishedComment> {
  const { marker, verdict } = comment;
  const text = textOf(comment);
  assertWithinLimit(text, number);
  const sticky = new Sticky(client, number, marker);
  const [newest, ...older] = await readToWrite(async () => sticky.find());
  await sticky.remove(older);
  if (newest === undefined) return sticky.create(text, []);
  if (isSameText(newest.body, text)) return { url: newest.html_url, written: false };
  const said = /^<!-- laurel:verdict (\w+) -->$/m.exec(newest.body ?? '')?.[1];
  const hasTurned = said !== undefined && verdict !== undefined && said !== verdict;
  if (hasTurned) return sticky.create(text, [newest]);
  return sticky.update(newest, text);
}

class Sticky {
  readonly #client: GitHubClient;
  readonly #marker: string;
  readonly #issue: { readonly owner: string; readonly repo: string; readonly issue_number: number };

  constructor(client: GitHubClient, number: number, marker: string) {
    this.#client = client;
    this.#marker = marker;
    this.#issue = { ...client.repository, issue_number: number };
  }

  /** Our own comments with the marker, newest first. */
  async find(since?: string): Promise<Comment[]> {
    const { id } = await this.#client.viewer();
    const comments = await this.#client.readAll(
      this.#client.rest.issues.listComments,
      { ...this.#issue, ...(since === undefined ? {} : { since }) },
      commentSchema,
    );
    return comments
      .filter(({ user, body }) => user?.id === id && (body ?? '').startsWith(this.#marker))
      .toSorted((a, b) => b.id - a.id);
  }

  /** Another run may have found none at the same time, so what was made meanwhile is looked for. */
  async create(text: string, replaced: readonly Comment[]): Promise<PublishedComment> {
    const created = await this.#client.write(
      async () =>
        this.#client.read(
          this.#client.rest.issues.createComment,
          { ...this.#issue, body: text },
          commentSchema,
        ),
      async () => {
        const known = new Set(replaced.map(({ id }) => id));
        const found = await this.find();
        return found.find(({ id, body }) => !known.has(id) && isSameText(body, text)) ?? null;
      },
    );
    const since = new Date(Date.parse(created.created_at) - raceMs).toISOString();
    const all = [...replaced, created, ...(await this.find(since))];
    const ours = [...new Map(all.map((comment) => [comment.id, comment])).values()];
    const [newest = created, ...older] = ours.toSorted((a, b) => b.id - a.id);
    await this.remove(older);
    return { url: newest.html_url, written: true };
  }

  async update(comment: Comment, text: string): Promise<PublishedComment> {
    const { rest, repository } = this.#client;
    const { html_url: url } = await this.#client.write(
      async () =>
        this.#client.read(
          rest.issues.updateComment,
          { ...repository, comment_id: comment.id, body: text },
          commentSchema,
        ),
      async () => null,
    );
    return { url, written: true };
  }

  /** One that is gone already is as good as removed. */
  async remove(comments: readonly Comment[]): Promise<void> {
    const { rest, repository } = this.#client;
    for (const { id } of comments) {
      try {
        await this.#client.write(
          async () => rest.issues.deleteComment({ ...repository, comment_id: id }),
          async () => null,
        );
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
    }
  }
}

function textOf({ marker, body, verdict }: StickyComment): string {
  const said = body.startsWith(marker) ? body.slice(marker.length).trimStart() : body;
  const hidden = verdict === undefined ? [] : [`<!-- laurel:verdict ${verdict} -->`];
  return [marker, ...hidden, said].join('\n');
}

function assertWithinLimit(text: string, number: number): void {
  if (text.length <= maxChars) return;
  throw new LaurelError({
    code: 'internal',
    message: `the comment on pull request ${number} has ${text.length} characters, more than GitHub takes`,
  });
}
