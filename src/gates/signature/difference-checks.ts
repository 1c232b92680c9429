// Differences between two signatures as checks and notes: what breaks fails, with who notices; the rest is noted.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import type { Signature } from '../../registry/documents/signature.ts';
import { nameOf, someOf } from '../checks.ts';
import type { Check } from '../gate.ts';
import { type Calling, compareSignatures } from './compare-signatures.ts';
import { consumerName, type ReadConsumer } from './consumers.ts';
import { describeDifference, type Difference } from './difference.ts';
import { noticedBy } from './noticed-by.ts';

export interface DifferenceJudging {
  /** What a check of this gate says where it has nothing more to say. */
  readonly whole: Pick<Check, 'subject' | 'current' | 'candidate' | 'delta' | 'limit'>;
  readonly before: { readonly version: VersionEvidence; readonly signature: Signature };
  readonly after: Signature;
  readonly calling: Calling;
  readonly consumers: readonly ReadConsumer[];
  /** Whether only what a consumer notices decides. */
  readonly onlyNoticed: boolean;
}

/** A page that nobody reads to its end says no more than its beginning. */
const mostRows = 200;
const maxText = 1_000;

export function judgeDifferences(judging: DifferenceJudging): {
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
} {
  const { whole, before, after, calling, onlyNoticed } = judging;
  const { classification, differences } = compareSignatures(before.signature, after, calling);
  const isDecisive = (each: Difference) =>
    (each.severity === 'breaking' || each.severity === 'unknown') &&
    (!onlyNoticed || noticedBy(each, judging).length > 0);
  const decisive = differences.filter((each) => isDecisive(each));
  const others = differences.filter((each) => !decisive.includes(each));
  const notes = limited(others.map((each) => noteOf(each)));
  if (decisive.length > 0) return { checks: rows(decisive, judging), notes };
  const reason = classification === 'identical' ? `identical to the signature of ${nameOf(before.version)}` : harmless(others, before.version); // prettier-ignore
  return { checks: [{ ...whole, verdict: 'passed', reason }], notes };
}

function harmless(differences: readonly Difference[], version: VersionEvidence): string {
  const unnoticed = differences.filter(({ severity }) => severity === 'breaking' || severity === 'unknown').length; // prettier-ignore
  if (unnoticed > 0) {
    return `${unnoticed} breaking or unknown difference(s) from ${nameOf(version)} that no declared consumer notices, ${differences.length} in all`;
  }
  const kind = differences.some(({ severity }) => severity === 'warning') ? 'compatible, with warnings' : 'compatible'; // prettier-ignore
  return `${kind}: ${differences.length} difference(s) that do not break callers of ${nameOf(version)}`;
}

/** What breaks comes before what is not known, so that no breaking one is beyond the last row. */
function rows(decisive: readonly Difference[], judging: DifferenceJudging): readonly Check[] {
  const isBreaking = ({ severity }: Difference) => severity === 'breaking';
  const ordered =
    decisive.length <= mostRows
      ? decisive
      : [...decisive.filter((each) => isBreaking(each)), ...decisive.filter((each) => !isBreaking(each))];
  const shown = ordered.slice(0, mostRows).map((each) => checkOf(each, judging));
  const more = decisive.length - mostRows;
  const last = shown.at(-1);
  if (more <= 0 || last === undefined) return shown;
  return [...shown, { ...last, subject: judging.whole.subject, reason: `${more} more difference(s) of this kind or a lesser one` }]; // prettier-ignore
}

function limited(notes: readonly string[]): readonly string[] {
  const more = notes.length - mostRows;
  return more <= 0 ? notes : [...notes.slice(0, mostRows), `${more} more difference(s)`];
}

function checkOf(difference: Difference, judging: DifferenceJudging): Check {
  const { whole } = judging;
  const noticed = noticedBy(difference, judging).map((each) => consumerName(each));
  const who = noticed.length === 0 ? '' : `; noticed by ${someOf(noticed)}`;
  const row = {
    ...whole,
    subject: shortened(`${whole.subject} ${difference.path}`),
    reason: `${described(difference)}${who}`,
  };
  if (difference.severity === 'unknown') {
    return {
      ...row,
      verdict: 'inconclusive',
      remedy:
        difference.rule === 'output-unknown'
          ? 'register both versions with a signature that states its outputs, or waive this gate by name once'
          : 'state it in words that are understood, as the page of this gate lists them, or waive this gate by name once', // prettier-ignore
    };
  }
  return {
    ...row,
    verdict: 'failed',
    remedy: 'keep to what callers rely on, or change the callers first and waive this gate by name with a reason', // prettier-ignore
  };
}

function noteOf(difference: Difference): string {
  return `${difference.severity}: ${described(difference)}`;
}

/** A path may be as long as whoever named the fields liked. */
function described(difference: Difference): string {
  return describeDifference({ ...difference, path: shortened(difference.path) });
}

function shortened(text: string): string {
  return text.length <= maxText ? text : `${text.slice(0, maxText - 1).toWellFormed()}…`;
}
