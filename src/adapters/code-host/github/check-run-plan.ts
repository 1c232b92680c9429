// Which check runs to write, and which of those on GitHub to leave as they are: decided here, from texts and what is there.
import { z } from 'zod';
import { LaurelError } from '../../../primitives/errors.ts';
import type { CheckRunText } from '../../../report/github/check-run-text.ts';
import { checkRunName, maxRunBytes } from '../../../report/github/surfaces.ts';
import { isSameText } from './same-text.ts';

/** Of the runs for one changed alias each: `laurel: credit-risk@production`. */
const aliasPrefix = `${checkRunName}: `;

/** Of annotations: GitHub counts bytes in messages, and characters in titles. */
const maxMessageBytes = 65_536;
const maxTitleChars = 255;

/** How many annotations go with one request. */
export const annotationsPerRequest = 50;

/** A check run as GitHub lists it. */
export const checkRunSchema = z.object({
  id: z.int(),
  name: z.string(),
  html_url: z.string().nullable(),
  external_id: z.string().nullable(),
  conclusion: z.string().nullable(),
  output: z.object({
    title: z.string().nullable(),
    summary: z.string().nullable(),
    text: z.string().nullable(),
    annotations_count: z.int(),
  }),
  app: z.object({ slug: z.string().optional() }).nullable(),
});

export type CheckRun = z.infer<typeof checkRunSchema>;

export interface PlannedRun {
  readonly text: CheckRunText;
  /** The one to bring up to date or to leave alone; `null` for a new one. */
  readonly run: CheckRun | null;
  readonly isWritten: boolean;
  /** A newer run of its name governs: where GitHub keeps this one, it stays. */
  readonly isOutdone?: true;
}

export interface CheckRunPlan {
  /** For each text in its order. */
  readonly texts: readonly PlannedRun[];
  /** Runs of an earlier judgement that would contradict. */
  readonly others: readonly PlannedRun[];
}

/**
 * One run for each name: the newest of that name is brought up to date, and nothing is written where it already says
 * the same. GitHub only ever adds annotations to a run, so a run that has some is replaced by a new one of its name,
 * which governs from then on.
 *
 * GitHub may list several runs of one name, of different suites: whichever of them governs, they conclude alike.
 * And where the whole is judged, a run for an alias that has no text of its own any more concludes as the whole does.
 *
 * @param runs of one commit, made by the app that writes
 */
export function planCheckRuns(texts: readonly CheckRunText[], runs: readonly CheckRun[]): CheckRunPlan {
  const newestFirst = runs.toSorted((a, b) => b.id - a.id);
  const namedAs = (text: CheckRunText): CheckRun[] => newestFirst.filter(({ name }) => name === text.name);
  const standIns = standInTexts(texts, new Set(runs.map(({ name }) => name)));
  return {
    texts: texts.map((text) => planRun(text, namedAs(text)[0])),
    others: [
      ...standIns.map((text) => planRun(text, namedAs(text)[0])),
      ...[...texts, ...standIns].flatMap((text) => planDuplicates(text, namedAs(text).slice(1))),
    ],
  };
}

/** What is to be written, in its order: a whole that passes is said last, one that does not first. */
export function writingOrder({ texts, others }: CheckRunPlan): readonly PlannedRun[] {
  const rank = ({ text }: PlannedRun): number => {
    if (text.name !== checkRunName) return 0;
    return text.conclusion === 'success' ? 1 : -1;
  };
  return [...texts, ...others].filter(({ isWritten }) => isWritten).toSorted((a, b) => rank(a) - rank(b));
}

/** Whether `run` says what `text` does, with `annotations` of them. */
export function isSaying(run: CheckRun, text: CheckRunText, annotations: number): boolean {
  const { output } = run;
  return (
    run.conclusion === text.conclusion &&
    run.external_id === text.externalId &&
    output.annotations_count === annotations &&
    isSameText(output.title, text.title) &&
    isSameText(output.summary, text.summary) &&
    isSameText(output.text, text.text)
  );
}

/** @throws LaurelError `internal` for a text that GitHub would refuse. */
export function assertWithinLimits(text: CheckRunText): void {
  const tooLong: (string | false)[] = [
    Buffer.byteLength(text.summary) > maxRunBytes && 'the summary',
    Buffer.byteLength(text.text ?? '') > maxRunBytes && 'the text',
    text.annotations.some(({ title }) => title.length > maxTitleChars) && 'the title of an annotation',
    text.annotations.some(({ message }) => Buffer.byteLength(message) > maxMessageBytes) &&
      'the message of an annotation',
  ];
  const found = tooLong.find((part) => part !== false);
  if (found === undefined) return;
  throw new LaurelError({
    code: 'internal',
    message: `check run ${text.name}: ${found} is longer than GitHub takes`,
  });
}

function planRun(text: CheckRunText, newest: CheckRun | undefined): PlannedRun {
  if (newest === undefined) return { text, run: null, isWritten: true };
  if (isSaying(newest, text, text.annotations.length)) return { text, run: newest, isWritten: false };
  return { text, run: newest.output.annotations_count === 0 ? newest : null, isWritten: true };
}

function planDuplicates(text: CheckRunText, older: readonly CheckRun[]): PlannedRun[] {
  return older
    .filter(({ conclusion }) => conclusion !== text.conclusion)
    .map((run) => ({ text: { ...text, annotations: [] }, run, isWritten: true, isOutdone: true }));
}

function standInTexts(texts: readonly CheckRunText[], names: ReadonlySet<string>): CheckRunText[] {
  const whole = texts.find(({ name }) => name === checkRunName);
  if (whole === undefined) return [];
  return [...names]
    .filter((name) => name.startsWith(aliasPrefix) && texts.every((text) => text.name !== name))
    .map((name) => ({
      name,
      conclusion: whole.conclusion,
      title: `See the check run ${checkRunName}`,
      summary: `A newer judgement of this commit says what it found in the check run \`${checkRunName}\` alone.`,
      annotations: [],
      externalId: whole.externalId,
    }));
}
