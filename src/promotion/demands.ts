// The demands that come with every promotion, whatever gates a policy names: that the version is whole and is
// the one that was reviewed, that nothing it was built on was recalled, that it soaked, that people approved.
import type { Check, GateJudgement } from '../gates/gate.ts';
import { foldVerdicts } from '../gates/verdict.ts';
import type { Digest } from '../primitives/digest.ts';
import type { AliasName } from '../registry/names.ts';
import type { Approval } from './code-host.ts';
import type { JudgedDemand } from './judgement.ts';

/** Why a version is barred: the recall's name, and the way from the version to what was recalled. */
export interface RecallHit {
  readonly recall: string;
  readonly reason: string;
  /** e.g. `dataset credit-train` or `parent base-model@3 → dataset crawl-2025`. */
  readonly through: string;
}

/** What the ledger of the alias before says of the candidate. */
export interface SoakFact {
  readonly alias: AliasName;
  /** Since when it has been live there without a break; `null` when it is not live there now. */
  readonly liveSince: Date | null;
  readonly requiredMs: number;
}

/** An approval, and which of the demanded teams the person is of; `null` where the code host cannot tell. */
export interface MemberApproval extends Approval {
  readonly teams: readonly string[] | null;
}

export interface ApprovalFacts {
  readonly known: boolean;
  readonly approvals: readonly MemberApproval[];
  /** Whoever may not approve: the author, the pusher, the person whose run trained the version. */
  readonly excluded: readonly string[];
  readonly demanded: readonly {
    readonly role: string;
    readonly people: readonly string[];
    readonly count: number;
  }[];
}

export function completeDemand(complete: boolean): JudgedDemand {
  return builtIn('complete', false, [
    statement(
      'mandatory metadata',
      complete ? 'passed' : 'failed',
      'nothing mandatory is missing',
      complete ? 'the version was registered complete' : 'the version was registered with --incomplete',
      'register the model again with the missing metadata',
    ),
  ]);
}

/** @param pinned the digest that the alias file names, if it names one. */
export function pinnedDemand(pinned: Digest | undefined, actual: Digest): JudgedDemand {
  if (pinned === undefined) {
    const unpinned = statement(
      'manifest digest',
      'passed',
      'as the alias file pins it',
      'the alias file pins no digest',
    );
    return builtIn(
      'digest',
      false,
      [unpinned],
      [`add the line  digest: ${actual}  so that the review is bound to these bytes`],
    );
  }
  const equal = pinned === actual;
  return builtIn('digest', false, [
    statement(
      'manifest digest',
      equal ? 'passed' : 'failed',
      'as the alias file pins it',
      equal
        ? 'the registered manifest is the one that is pinned'
        : `the registered manifest has digest ${actual}`,
      `write  digest: ${actual}  if this is the version you mean`,
    ),
  ]);
}

export function recallDemand(hits: readonly RecallHit[]): JudgedDemand {
  if (hits.length === 0)
    return builtIn('recall', false, [
      statement(
        'recalls',
        'passed',
        'nothing recalled',
        'neither the version nor anything it was built on was recalled',
      ),
    ]);
  return builtIn(
    'recall',
    false,
    hits.map((hit) =>
      statement(
        `recall ${hit.recall}`,
        'failed',
        'nothing recalled',
        `${hit.through} was recalled: ${hit.reason}`,
        'train again without it',
      ),
    ),
  );
}

/** @param now decides whether the soak is over. */
export function soakDemand({ alias, liveSince, requiredMs }: SoakFact, now: Date): JudgedDemand {
  const limit = requiredMs === 0 ? `live on ${alias}` : `live on ${alias} for ${hours(requiredMs)}`;
  if (liveSince === null)
    return builtIn('after', true, [
      statement(
        alias,
        'failed',
        limit,
        `the version is not live on ${alias}`,
        `promote it to ${alias} first`,
      ),
    ]);
  const over = new Date(liveSince.getTime() + requiredMs);
  const ripe = now.getTime() >= over.getTime();
  return builtIn('after', true, [
    statement(
      alias,
      ripe ? 'passed' : 'inconclusive',
      limit,
      `live on ${alias} since ${liveSince.toISOString()}`,
      ripe ? undefined : `the soak is over at ${over.toISOString()}; it is judged again then`,
    ),
  ]);
}

/** Each demanded role needs that many distinct people, none of them excluded; one person may fill several roles. */
export function approvalsDemand({ known, approvals, excluded, demanded }: ApprovalFacts): JudgedDemand {
  const barred = new Set(excluded.map(folded));
  const distinct = new Map(approvals.map((approval) => [folded(approval.person), approval]));
  const counted = [...distinct].filter(([person]) => !barred.has(person)).map(([, approval]) => approval);
  const checks = demanded.map((role) =>
    known
      ? roleCheck(role, counted)
      : statement(
          role.role,
          'inconclusive',
          limitOf(role),
          'this code host cannot tell who approved',
          askThem,
        ),
  );
  // Whoever writes the alias file writes its waivers, so review is the one thing that it cannot set aside.
  return builtIn('approvals', false, checks);
}

type DemandedRole = ApprovalFacts['demanded'][number];

const askThem =
  'ask them to approve the current head commit; an approval of the author or of the person who trained it does not count';

function roleCheck(demanded: DemandedRole, counted: readonly MemberApproval[]): Check {
  const { role, people, count } = demanded;
  const given = counted.filter(({ person, teams }) =>
    [person, ...(teams ?? [])].some((name) => people.some((each) => isSamePerson(each, name))),
  );
  const who = `approved by ${given.length === 0 ? 'nobody yet' : namesOf(given)}`;
  if (given.length >= count) return statement(role, 'passed', limitOf(demanded), who);
  const untold = counted.filter((approval) => approval.teams === null && !given.includes(approval));
  const teams = people.filter((each) => each.startsWith('team:'));
  if (untold.length === 0 || teams.length === 0)
    return statement(role, 'inconclusive', limitOf(demanded), who, askThem);
  return statement(
    role,
    'inconclusive',
    limitOf(demanded),
    `${who}; ${namesOf(untold)} approved too, but who is a member of ${teams.join(', ')} cannot be told: the code host knows no teams, or the token may not read the organisation's members`,
    'give a token that may read them (on GitHub: of an App with Organization members: read), or name users instead of the team',
  );
}

function limitOf({ people, count }: DemandedRole): string {
  return `${count} of ${people.join(', ')}`;
}

function namesOf(approvals: readonly MemberApproval[]): string {
  return approvals.map((approval) => approval.person).join(', ');
}

/** `user:ada`, for lineage that names who started a run as `ada` or as `user:ada`. */
export function personOf(actor: string): string {
  return /^(?:user|team):/i.test(actor) ? actor : `user:${actor}`;
}

/** Whether two names are of one person or team: code hosts do not tell logins apart by case. */
export function isSamePerson(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(name: string): string {
  return name.toLowerCase();
}

function builtIn(
  id: string,
  waivable: boolean,
  checks: readonly Check[],
  notes: readonly string[] = [],
): JudgedDemand {
  const judgement: GateJudgement = {
    verdict: foldVerdicts(checks.map((check) => check.verdict)),
    checks,
    notes,
  };
  return { id: `laurel.${id}`, gate: id, judgement, waivable };
}

function statement(
  subject: string,
  verdict: Check['verdict'],
  limit: string,
  reason: string,
  remedy?: string,
): Check {
  return { subject, current: null, candidate: null, delta: null, limit, verdict, reason, remedy };
}

function hours(durationMs: number): string {
  const inHours = durationMs / 3_600_000;
  return inHours >= 48 ? `${Number((inHours / 24).toFixed(1))} d` : `${Number(inHours.toFixed(1))} h`;
}
