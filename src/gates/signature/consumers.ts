// The consumers' files held against the candidate: who breaks, and over what.
import type { ConsumerEvidence } from '../../evidence/consumer.ts';
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { nameOf, someOf } from '../checks.ts';
import type { Check } from '../gate.ts';
import { compareLanguageModels } from './compare-language-models.ts';
import { type ConsumerIssue, issuesOf } from './consumer-issues.ts';
import type { CallerKind } from './scalar-types.ts';

export type ReadConsumer = Extract<ConsumerEvidence, { readonly kind: 'read' }>;

export interface ConsumerJudging {
  readonly consumers: readonly ConsumerEvidence[];
  readonly candidate: VersionEvidence;
  /** `null` where there is none, or it has no signature. */
  readonly current: VersionEvidence | null;
  readonly callers: CallerKind;
}

export interface ConsumerFindings {
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

const row = {
  current: null,
  candidate: null,
  delta: null,
  limit: 'takes what it sends, returns what it reads',
};

/** What every declared consumer meets with the candidate; what it meets with the current version is only noted. */
export function judgeConsumers(judging: ConsumerJudging): ConsumerFindings {
  const { consumers } = judging;
  if (consumers.length === 0) return { checks: [], notes: [] };
  const found = consumers.map((each) =>
    each.kind === 'read' ? judgeOne(each, judging) : { checks: [unreadable(each)], notes: [] },
  );
  const served = found.filter(({ checks }) => checks.length === 0).length;
  const passed: Check = {
    ...row,
    subject: 'consumers',
    verdict: 'passed',
    reason: served === 1 ? 'the declared consumer is served' : `all ${served} declared consumers are served`,
  };
  const checks = found.flatMap((each) => each.checks);
  return {
    checks: checks.length === 0 ? [passed] : checks,
    notes: found.flatMap(({ notes }) => notes),
  };
}

/** `fraud-dashboard (team:acme/risk)`. */
export function consumerName({ name, consumer: { owner } }: ReadConsumer): string {
  return owner.length === 0 ? name : `${name} (${someOf(owner)})`;
}

function judgeOne(read: ReadConsumer, { candidate, current, callers }: ConsumerJudging): ConsumerFindings {
  const of = ({ manifest }: VersionEvidence) =>
    manifest.signature === undefined ? [] : issuesOf(read.consumer, manifest.signature, callers);
  const before = new Map(current === null ? [] : of(current).map(({ key, severity }) => [key, severity]));
  // What is worse than it was is not as it was.
  const isOld = ({ key, severity }: ConsumerIssue) => rankOf(before.get(key)) >= rankOf(severity);
  const issues = of(candidate);
  const [old, fresh] = [issues.filter((issue) => isOld(issue)), issues.filter((issue) => !isOld(issue))];
  const counting = fresh.filter(({ severity }) => severity !== 'note');
  return {
    checks: [
      ...counting.map((issue) => checkOf(read, candidate, issue)),
      ...tokenIds(read, candidate, current),
    ],
    notes: [
      ...fresh.filter(({ severity }) => severity === 'note').map((issue) => `${sentence(read, issue)}, and ${nameOf(candidate)} ${issue.but}`), // prettier-ignore
      ...old.map((issue) => `${sentence(read, issue)}, and neither version serves that: each ${issue.but}`),
    ],
  };
}

function rankOf(severity: ConsumerIssue['severity'] | undefined): number {
  return severity === undefined ? -1 : ['note', 'unknown', 'breaking'].indexOf(severity);
}

function sentence(read: ReadConsumer, { does }: ConsumerIssue): string {
  return `${consumerName(read)} ${does}`;
}

function checkOf(read: ReadConsumer, candidate: VersionEvidence, issue: ConsumerIssue): Check {
  const reason = `${sentence(read, issue)}, and ${nameOf(candidate)} ${issue.but}`;
  return { ...row, subject: `consumer ${read.name}`, reason, ...verdictOf(issue.severity, read, candidate) };
}

function verdictOf(
  severity: ConsumerIssue['severity'],
  { name, consumer }: ReadConsumer,
  { model }: VersionEvidence,
): Pick<Check, 'verdict' | 'remedy'> {
  const who = consumer.owner.length === 0 ? 'whoever runs it' : someOf(consumer.owner);
  if (severity !== 'breaking') return { verdict: 'inconclusive', remedy: 'register the version with a signature that states it' }; // prettier-ignore
  return {
    verdict: 'failed',
    remedy: `keep to it, or agree with ${who}, and change consumers/${model}/${name}.yaml first`,
  };
}

/** Ids of tokens are only understood by the tokenizer that they were made with. */
function tokenIds(
  read: ReadConsumer,
  candidate: VersionEvidence,
  current: VersionEvidence | null,
): readonly Check[] {
  if (read.consumer.sendsTokenIds !== true || current === null) return [];
  const [was, is] = [current.manifest.signature?.languageModel, candidate.manifest.signature?.languageModel];
  if (was?.tokenizer?.digest === undefined || is?.tokenizer?.digest === undefined) {
    const silent = was?.tokenizer?.digest === undefined ? current : candidate;
    const issue = { key: 'token ids', severity: 'unknown', does: 'sends token ids' } as const;
    return [checkOf(read, candidate, { ...issue, but: `cannot be shown to take them: the tokenizer of ${nameOf(silent)} is not known` })]; // prettier-ignore
  }
  const tokenizers = [{ tokenizer: was.tokenizer }, { tokenizer: is.tokenizer }] as const;
  return compareLanguageModels(...tokenizers, { callers: 'token-ids', chatTemplate: 'warning' })
    .filter(({ severity }) => severity === 'breaking' || severity === 'unknown')
    .map(({ severity, path, meaning }) => {
      const weight = severity === 'breaking' ? 'breaking' : 'unknown';
      const but = `has another ${path.split('.').at(-1) ?? 'tokenizer'}, which ${meaning}`;
      return checkOf(read, candidate, { key: path, severity: weight, does: 'sends token ids', but });
    });
}

function unreadable({ name, reason }: Exclude<ConsumerEvidence, ReadConsumer>): Check {
  return {
    ...row,
    subject: `consumer ${name}`,
    verdict: 'inconclusive',
    reason: `what ${name} sends and reads cannot be read: ${reason}`.slice(0, 4_000),
    remedy: 'correct the file; laurel validate names everything that is wrong with it',
  };
}
