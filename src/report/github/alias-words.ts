// What is said of one alias in sentences: what would go live, whether it may, what stands in the way, what to do.
import type { Verdict } from '../../gates/verdict.ts';
import { renderPlace, unreachable } from '../../primitives/errors.ts';
import type { CheckRefusal } from '../../promotion/alias-check.ts';
import { markdownCode, markdownText } from '../hostile.ts';
import type { Obstacle, ReportModel } from '../report-model.ts';
import type { AliasStanding } from './standing.ts';

export const verdictMarks: Readonly<Record<Verdict, string>> = {
  passed: '✅',
  waived: '🟡',
  inconclusive: '❔',
  failed: '❌',
  errored: '💥',
};

/** What would go live, what is live now and whether it may: the first thing that a reviewer reads. */
export function openingOf(standing: AliasStanding): string {
  const { check, report } = standing;
  const name = markdownCode(standing.name);
  switch (check.kind) {
    case 'judged':
      return report === null
        ? ''
        : `${proposalOf(report, check.isCurrentWaiting === true)}\n\n${verdictOf(standing, report)}`;
    case 'no-change':
      return `Merging changes nothing for what ${name} serves: ${markdownText(check.message)}.`;
    case 'roll-back':
      return `Merging rolls ${name} back: ${markdownText(check.message)}, so that nothing newer goes live until a promotion lifts the hold. ${standing.mergeable ? '**It can be merged.**' : heldBack}`;
    case 'refused':
      return `**It cannot be judged as it stands**, and what ${name} serves stays as it is.`;
    default:
      return unreachable(check);
  }
}

/** Of what passes beside something that does not. */
const heldBack = 'It passes, **but the pull request as a whole does not.**';

/** @param isWaiting whether the current version is not live yet either. */
function proposalOf({ alias, current, candidate }: ReportModel, isWaiting: boolean): string {
  const name = markdownCode(alias);
  if (candidate === null)
    return `${name} would serve nothing any more${current === null ? '' : `; **version ${current}** is live now`}.`;
  return current === null
    ? `**Version ${candidate}** would be the first to go live on ${name}; nothing is live there now.`
    : `**Version ${candidate}** would go live on ${name}, in place of **version ${current}**, which ${isWaiting ? 'goes live before it' : 'is live now'}.`;
}

function verdictOf({ check, standing, mergeable }: AliasStanding, report: ReportModel): string {
  const { demands, current, waived } = report;
  const all =
    demands.total === 0
      ? 'Nothing is measured of it'
      : demands.total === 1
        ? 'The one demand is met'
        : `All ${demands.total} demands are met`;
  const waivers = waived.length === 0 ? '' : `, ${waived.length} of them by a waiver`;
  const isWaiting = check.kind === 'judged' && check.isCurrentWaiting === true;
  const stays =
    current === null
      ? 'Nothing goes live'
      : `Version ${current} ${isWaiting ? 'goes live and stays live' : 'stays live'}`;
  switch (standing) {
    case 'waiting':
      return `${all}${waivers}. **It waits for people to approve it.**`;
    case 'errored':
      return `**It was not judged: a gate broke.** ${stays}, even if this is merged.`;
    case 'blocked':
      return `**It is blocked:** ${missingOf(report)}. ${stays}, even if this is merged.`;
    case 'passed':
    case 'unchanged':
      return `${all}${waivers}. ${mergeable ? '**It can be merged.**' : heldBack}`;
    default:
      return unreachable(standing);
  }
}

/** `1 of 7 demands is not met, and 2 approvals are missing`. */
function missingOf({ demands: { met, total }, approvals, waiting }: ReportModel): string {
  if (waiting) return 'approvals are missing, and none can be counted here';
  const failed = total - met;
  const unmet = `${failed} of ${total} demands ${failed === 1 ? 'is' : 'are'} not met`;
  const missing = approvals.filter(({ met: given }) => !given).length;
  if (missing === 0) return unmet;
  return `${unmet}, and ${missing === 1 ? 'an approval is' : `${missing} approvals are`} missing`;
}

/** One item for each thing that stands in the way, and what to do about it. */
export function obstacleItems({ check, report }: AliasStanding): readonly string[] {
  if (report !== null) return reportObstacles(report);
  return check.kind === 'refused' ? refusalItems(check) : [];
}

export function reportObstacles({ obstacles }: ReportModel): readonly string[] {
  return obstacles.map(obstacleItem);
}

function obstacleItem(obstacle: Obstacle): string {
  const { gate, subject, verdict, limit, reason, remedy } = obstacle;
  if (gate === 'laurel.approvals')
    return item(
      '⏳',
      `An approval of **${markdownText(subject)}** is missing: needed is ${markdownText(limit)}; ${markdownText(reason)}`,
      remedy,
    );
  const how = verdict === 'inconclusive' ? 'could not be judged' : verdict === 'errored' ? 'broke' : 'failed';
  const what = `Gate **${markdownText(gate)}** ${how}: ${markdownText(subject)} – ${markdownText(reason)}`;
  return item(verdictMarks[verdict], what, remedy);
}

function refusalItems(check: CheckRefusal): readonly string[] {
  const wrong = check.problems.filter(({ severity }) => severity === 'error');
  if (wrong.length === 0) return [item('❌', markdownText(check.message), check.remedy)];
  return wrong.map(({ at, message, remedy }) => {
    const place = renderPlace(at);
    return item(
      '❌',
      `${place === '' ? '' : `${markdownCode(place, 400)}: `}${markdownText(message)}`,
      remedy,
    );
  });
}

/** @param words Markdown. */
export function item(mark: string, words: string, remedy: string): string {
  return `- ${mark} ${words}<br>**To do:** ${markdownText(remedy)}`;
}

/** `✅ owner (user:ada) · ⏳ model-risk (nobody yet)`. */
export function approvalsLine({ approvals }: ReportModel): string {
  if (approvals.length === 0) return '';
  const roles = approvals.map(
    ({ role, met, reason }) =>
      `${met ? '✅' : '⏳'} ${markdownText(role, 80)} (${markdownText(reason.replace(/^approved by /, ''), 300)})`,
  );
  return `**Approvals:** ${roles.join(' · ')}`;
}

export function waiverLines({ waived }: ReportModel): string {
  return waived
    .map(
      ({ gate, owner, until, reason }) =>
        `🟡 **${markdownText(gate)}** is waived by ${markdownText(owner)} until ${markdownText(until)} – ${markdownText(reason)}`,
    )
    .join('\n\n');
}
