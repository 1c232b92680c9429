// What a check run on GitHub says: made here as pure text within GitHub's limits, published by the adapter.

/** A line of a file that the pull request changes, and what is wrong there. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where start and end are the same line. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'failure' | 'warning' | 'notice';
  /** At most 255 characters. */
  readonly title: string;
  /** At most 64 KB. */
  readonly message: string;
}

/** One check run; `neutral` and `skipped` pass on GitHub, so they are not among the conclusions. */
export interface CheckRunText {
  /** The same for every judgement of the same thing: found by it and brought up to date. */
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'action_required';
  readonly title: string;
  /** At most 65,535 bytes of Markdown. */
  readonly summary: string;
  /** As `summary`; absent where there is nothing more to say. */
  readonly text?: string;
  readonly annotations: readonly Annotation[];
  /** The fingerprint of the judgement: what was seen when it was judged. */
  readonly externalId: string;
}
