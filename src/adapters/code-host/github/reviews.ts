// Whose approval stands: pure, from all reviews of a pull request. Every doubt counts against an approval.
import type { GitId } from '../../../promotion/code-host.ts';

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

/** One submitted review; GitHub changes its state in place when somebody dismisses it. */
export interface Review {
  readonly state: ReviewState;
  /** The commit that was looked at; absent where it is gone. */
  readonly commit: GitId | null;
  /** ISO 8601; absent while it is pending. */
  readonly submittedAt: string | null;
  /** Absent where the account is gone. */
  readonly author: { readonly id: number; readonly login: string; readonly isUser: boolean } | null;
}

/**
 * The logins whose latest opinion is an approval of exactly `head`, each once, but of nobody in `excluded`. A later
 * opinion that was dismissed leaves none: it does not bring an older approval back. Nor does an approval count that is
 * no newer than `baseMovedAt`: it was of another difference.
 *
 * @param reviews in the order submitted
 */
export function standingApprovals(
  reviews: readonly Review[],
  {
    head,
    baseMovedAt,
    excluded,
  }: {
    readonly head: GitId;
    /** ISO 8601. */
    readonly baseMovedAt: string | null;
    readonly excluded: ReadonlySet<string>;
  },
): string[] {
  const latest = new Map<number, Review>();
  for (const review of inOrder(reviews)) {
    const isOpinion = review.state !== 'COMMENTED' && review.state !== 'PENDING';
    // Set anew, so that the order is that of the opinions which stand.
    if (isOpinion && review.author !== null) {
      latest.delete(review.author.id);
      latest.set(review.author.id, review);
    }
  }
  return [...latest.values()].flatMap(({ state, commit, submittedAt, author }) => {
    const isOfHead = commit === head && isAfter(submittedAt, baseMovedAt);
    const counts = state === 'APPROVED' && isOfHead && author?.isUser === true;
    return counts && !excluded.has(folded(author.login)) ? [author.login] : [];
  });
}

/** GitHub writes times to the second: what happened in the same one is not known to be later. */
function isAfter(submittedAt: string | null, movedAt: string | null): boolean {
  return movedAt === null || (submittedAt !== null && Date.parse(submittedAt) > Date.parse(movedAt));
}

/** A login in the form it is compared in: GitHub takes any case. */
export function folded(login: string): string {
  return login.toLowerCase();
}

/** By time; those of one second stay as GitHub gave them. */
function inOrder(reviews: readonly Review[]): Review[] {
  return reviews.toSorted((a, b) => {
    const [earlier, later] = [a.submittedAt ?? '', b.submittedAt ?? ''];
    if (earlier === later) return 0;
    return earlier < later ? -1 : 1;
  });
}
