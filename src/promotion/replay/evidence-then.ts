// The evidence of then, from all that lies there now: what certainly was there, what certainly came later, and what
// cannot be told apart.
import { exclusion, maxAheadMs } from '../../evidence/admission.ts';
import type {
  Evidence,
  EvaluationEvidence,
  EvidencePolicy,
  EvidenceProblem,
  VersionEvidence,
} from '../../evidence/evidence.ts';
import { type Digest, hexOf } from '../../primitives/digest.ts';
import { someOf } from '../../gates/checks.ts';

/** When a decision was taken, and which evaluations its report lists; `null` where there is no report. */
export interface Then {
  readonly decidedAt: Date;
  readonly seen: { readonly candidate: readonly Digest[]; readonly current: readonly Digest[] } | null;
  /** Which evaluations the policy of then counted; `null` where that policy is not known. */
  readonly counted: EvidencePolicy | null;
}

export type EvidenceThen =
  | {
      readonly kind: 'known';
      /** Everything that the evidence may have been, as far as the policy counts it; one where all is certain. */
      readonly possible: readonly Evidence[];
      /** Evaluations that may have been there or not, by name. */
      readonly uncertain: readonly string[];
    }
  /** Something that was seen then is gone or cannot be read. */
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'too-uncertain'; readonly uncertain: readonly string[] };

/** Each doubles the number of judgements. */
const mostUncertain = 4;

/**
 * Of versions that were live before the current one, evaluations that may have been there are taken for there: no
 * report lists them.
 *
 * @param all everything that lies there now, whatever policy counts: gathered with a policy that admits any.
 * @param counts which evaluations the policy counts that is asked about.
 */
export function evidenceThen(all: Evidence, then: Then, counts: EvidencePolicy): EvidenceThen {
  const candidate = sorted(all.candidate, then, then.seen?.candidate);
  const current = all.current.kind === 'none' ? null : sorted(all.current, then, then.seen?.current);
  const lost = [...candidate.lost, ...(current?.lost ?? [])];
  if (lost.length > 0)
    return {
      kind: 'lost',
      reason: `it was decided on evidence that cannot be read any more: ${someOf(lost)}`,
    };
  const open = [...candidate.open, ...(current?.open ?? [])].filter((item) => matters(item, counts, then));
  const uncertain = open.map((item) => nameOf(item));
  if (open.length > mostUncertain) return { kind: 'too-uncertain', uncertain };
  const previous = all.previous?.map((version) => {
    const known = sorted(version, then, undefined);
    return admitted(version, [...known.certain, ...known.open], counts, then);
  });
  const possible = subsetsOf(open).map((there) => {
    const isThere = ({ certain, open: maybe }: Sorted) => [
      ...certain,
      ...maybe.filter((item) => there.includes(item)),
    ];
    const now = all.current.kind === 'none' ? null : all.current;
    const live = now === null || current === null ? null : admitted(now, isThere(current), counts, then);
    return evidenceOf(admitted(all.candidate, isThere(candidate), counts, then), live, {
      previous,
      consumers: all.consumers,
      dataset: counts.dataset,
      at: then.decidedAt,
    });
  });
  return { kind: 'known', possible, uncertain };
}

function evidenceOf(
  candidate: VersionEvidence,
  live: VersionEvidence | null,
  {
    previous,
    consumers,
    dataset,
    at,
  }: {
    readonly previous: readonly VersionEvidence[] | undefined;
    readonly consumers: Evidence['consumers'];
    readonly dataset: string | undefined;
    readonly at: Date;
  },
): Evidence {
  return {
    candidate,
    current: live === null ? { kind: 'none' } : { kind: 'live', ...live },
    ...(previous === undefined ? {} : { previous }),
    ...(consumers === undefined ? {} : { consumers }),
    ...(dataset === undefined ? {} : { dataset }),
    gatheredAt: at,
  };
}

type Item =
  | { readonly kind: 'evaluation'; readonly of: string; readonly evidence: EvaluationEvidence }
  | { readonly kind: 'problem'; readonly of: string; readonly problem: EvidenceProblem };

interface Sorted {
  readonly certain: readonly Item[];
  readonly open: readonly Item[];
  /** Seen then, and not to be read now. */
  readonly lost: readonly string[];
}

function sorted(version: VersionEvidence, then: Then, seen: readonly Digest[] | undefined): Sorted {
  const of = `${version.model}@${version.version}`;
  const items: Item[] = [
    ...version.evaluations.map((evidence): Item => ({ kind: 'evaluation', of, evidence })),
    // What is of other bytes proves nothing, whenever it came.
    ...version.problems.filter(({ kind }) => kind === 'unusable').map((problem): Item => ({ kind: 'problem', of, problem })), // prettier-ignore
  ];
  const readable = new Set(version.evaluations.map(({ digest }) => digest));
  const presence = items.map((item) => [item, presenceOf(item, then, seen)] as const);
  return {
    certain: presence.flatMap(([item, was]) => (was === 'there' ? [item] : [])),
    open: presence.flatMap(([item, was]) => (was === 'open' ? [item] : [])),
    lost: (seen ?? []).filter((digest) => !readable.has(digest)).map((digest) => `evaluation ${short(digest)} of ${of}`), // prettier-ignore
  };
}

/**
 * An evaluation in the report was there. One that was observed after the decision was not, and neither was one that
 * the policy of then would have counted and the report does not list. Of another nobody wrote down when it came.
 */
function presenceOf(item: Item, { decidedAt, counted }: Then, seen: readonly Digest[] | undefined): Presence {
  if (item.kind === 'problem') return 'open';
  const { digest, evaluation } = item.evidence;
  if (seen?.includes(digest) === true) return 'there';
  if (Date.parse(evaluation.observedAt) - maxAheadMs > decidedAt.getTime()) return 'later';
  if (seen === undefined || counted === null) return 'open';
  return exclusion(evaluation, counted, decidedAt) === null ? 'later' : 'open';
}

type Presence = 'there' | 'later' | 'open';

/** What the policy leaves out changes nothing, whether it was there or not. */
function matters(item: Item, counts: EvidencePolicy, { decidedAt }: Then): boolean {
  return item.kind === 'problem' || exclusion(item.evidence.evaluation, counts, decidedAt) === null;
}

function admitted(
  version: VersionEvidence,
  items: readonly Item[],
  counts: EvidencePolicy,
  { decidedAt }: Then,
): VersionEvidence {
  const evaluations: EvaluationEvidence[] = [];
  const problems: EvidenceProblem[] = version.problems.filter(({ kind }) => kind === 'excluded');
  for (const item of items) {
    if (item.kind === 'problem') {
      problems.push(item.problem);
      continue;
    }
    const reason = exclusion(item.evidence.evaluation, counts, decidedAt);
    if (reason === null) evaluations.push(item.evidence);
    else problems.push({ key: nameOf(item), kind: 'excluded', reason });
  }
  return { ...version, evaluations, problems };
}

function nameOf(item: Item): string {
  return item.kind === 'problem'
    ? `${item.problem.key} (${item.problem.reason})`
    : `evaluation ${short(item.evidence.digest)} of ${item.of}, observed at ${item.evidence.evaluation.observedAt}`;
}

function short(digest: Digest): string {
  return hexOf(digest).slice(0, 12);
}

/** All subsets; of nothing the empty one. */
function subsetsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_item, index) => Math.floor(bits / 2 ** index) % 2 === 1),
  );
}
