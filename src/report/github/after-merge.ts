// What is said after a merge: what is live now, since when and how to undo it; or, loudly, that it is not.
import { canonicalJson } from '../../primitives/canonical-json.ts';
import { digestOf } from '../../primitives/digest.ts';
import type { AliasResult } from '../../promotion/reconcile.ts';
import { type Block, fitBlocks, fold, rows, text } from '../fit-blocks.ts';
import { markdownCellCode, markdownCode } from '../hostile.ts';
import type { CheckRunText } from './check-run-text.ts';
import { commitLink, finePrint, instant, type ReportContext, runLink, workflowLink } from './context.ts';
import {
  approversOf,
  liveSentence,
  type LiveStanding,
  liveStandings,
  liveTitle,
  troubleItems,
} from './live-words.ts';
import {
  liveMarker,
  liveRunName,
  maxOpen,
  maxRunBytes,
  maxSummaryBytes,
  maxTableRows,
  underMarker,
} from './surfaces.ts';

export interface LiveText {
  /** For the merged pull request. */
  readonly comment: string;
  /** For the merge commit. */
  readonly checkRun: CheckRunText;
}

/** @param results those of one merged pull request, or of one commit. */
export function renderLive(results: readonly AliasResult[], context: ReportContext): LiveText {
  const standings = liveStandings(results);
  const body = liveBlocks(standings, context);
  const heading = text(0, `## ${headingOf(standings)}`);
  return {
    comment: underMarker(liveMarker, (maxBytes) => fitBlocks([...heading, ...body], { maxBytes, omitted })),
    checkRun: {
      name: liveRunName,
      conclusion: standings.every(({ live }) => live) ? 'success' : 'failure',
      title: liveTitle(standings),
      summary: fitBlocks(body, { maxBytes: maxRunBytes, omitted }),
      annotations: [],
      externalId: digestOf(
        canonicalJson(standings.map(({ name, words, pointer }) => [name, words, pointer?.entry ?? null])),
      ),
    },
  };
}

/** The page of a run that applied or reconciled: what is in sync is counted. At most 900,000 bytes. */
export function renderLiveSummary(results: readonly AliasResult[], context: ReportContext): string {
  const acted = liveStandings(results.filter(({ outcome }) => outcome.kind !== 'in-sync'));
  const quiet = results.length - acted.length;
  const heading = acted.length === 0 ? '✅ Everything is in sync' : headingOf(acted);
  const blocks = [
    ...text(0, `## ${heading}`),
    ...text(0, quiet === 0 ? '' : `${quiet} ${quiet === 1 ? 'alias is' : 'aliases are'} in sync.`),
    ...(acted.length === 0 ? [] : liveBlocks(acted, context)),
  ];
  return `${fitBlocks(blocks, { maxBytes: maxSummaryBytes - 1, omitted })}\n`;
}

const omitted = (blocks: number) =>
  `⚠️ ${blocks} parts were left out for length; ${markdownCode('laurel list')} names what is live.`;

function headingOf(standings: readonly LiveStanding[]): string {
  const [first, ...others] = standings;
  if (first === undefined) return '✅ Nothing to make live';
  const mark = first.live ? '✅' : '🚨';
  if (others.length > 0) {
    const amiss = standings.filter(({ live }) => !live).length;
    return amiss === 0
      ? `${mark} All ${standings.length} are live`
      : `${mark} Merged, but ${amiss} of ${standings.length} not live`;
  }
  const name = markdownCode(first.name);
  if (!first.live) return `${mark} Merged, but not live: ${name}`;
  const version = first.pointer?.version ?? null;
  return version === null
    ? `${mark} Nothing is live on ${name}`
    : `${mark} Live: version ${version} on ${name}`;
}

function liveBlocks(standings: readonly LiveStanding[], context: ReportContext): Block[] {
  return [
    ...(standings.length < 2 ? [] : overview(standings)),
    ...sections(standings, context),
    ...anchors(standings),
    ...text(0, livePrint(standings, context)),
  ];
}

/** Said again, it is the same: an entry names the run that made it, and this one is named where it broke. */
function livePrint(standings: readonly LiveStanding[], context: ReportContext): string {
  const commits = new Set(standings.flatMap(({ result }) => result.change?.commit ?? []));
  const runs = new Set(standings.map(({ result }) => runOf(result, context)));
  const [commit] = commits;
  const [runUrl] = runs;
  const run = runs.size === 1 ? runLink({ runUrl }) : '';
  return finePrint([
    commit === undefined || commits.size > 1 ? '' : `Wanted by commit ${commitLink(commit, context)}`,
    run === '' ? '' : `decided by ${run}`,
  ]);
}

/** Only runs of this repository: a ledger may name anything. */
function runOf({ outcome }: AliasResult, { repositoryUrl, runUrl }: ReportContext): string | undefined {
  if (outcome.kind === 'broken' || outcome.kind === 'errored') return runUrl;
  const recorded = outcome.kind === 'applied' ? outcome.entry.cause.runUrl : undefined;
  return repositoryUrl !== undefined && recorded?.startsWith(`${repositoryUrl}/actions/`) === true
    ? recorded
    : undefined;
}

function overview(standings: readonly LiveStanding[]): Block[] {
  return rows(1, {
    before: '| | alias | live now | generation | since | before |\n|---|---|---|--:|---|---|\n',
    rows: standings.map(({ live, name, pointer, result }) => {
      const version = pointer?.version ?? null;
      const nothing = result.outcome.kind === 'broken' ? 'not read' : 'nothing';
      const cells = [
        live ? '✅' : '🚨',
        markdownCellCode(name),
        version === null ? nothing : `version ${version}`,
        pointer === null ? '–' : String(pointer.generation),
        pointer === null ? '–' : instant(pointer.recordedAt),
        pointer === null || pointer.previous === null ? '–' : `version ${pointer.previous.version}`,
      ];
      return `| ${cells.join(' | ')} |`;
    }),
    most: maxTableRows,
    after: '',
    omitted: (count) => `${count} more aliases are left out of this table.`,
  });
}

/** Of many aliases those that are live stand behind a fold. */
function sections(standings: readonly LiveStanding[], context: ReportContext): Block[] {
  const each = (some: readonly LiveStanding[]) =>
    some.flatMap((standing) => section(standing, { context, alone: standings.length === 1 }));
  if (standings.length <= maxOpen) return each(standings);
  const live = standings.filter((standing) => standing.live);
  const summary = `✅ ${live.length} ${live.length === 1 ? 'alias that is' : 'aliases that are'} live`;
  return [...each(standings.filter((standing) => !standing.live)), ...fold(summary, each(live))];
}

function section(
  standing: LiveStanding,
  { context, alone }: { readonly context: ReportContext; readonly alone: boolean },
): Block[] {
  const { live, name } = standing;
  const rank = live ? 4 : 2;
  const trouble = troubleItems(standing);
  return [
    ...text(rank, alone ? '' : `### ${live ? '✅' : '🚨'} ${markdownCode(name)}`),
    ...text(rank, live ? liveSentence(standing) : notLive(standing)),
    ...rows(rank, {
      before: live ? '' : '**Why, and what to do next:**\n\n',
      rows: trouble,
      after: '',
      omitted: (count) => `and ${count} more reasons.`,
    }),
    ...text(rank, approvalLine(standing)),
    ...text(rank, rollbackAdvice(standing, context)),
  ];
}

function notLive({ name, pointer, result: { outcome } }: LiveStanding): string {
  const version = pointer?.version ?? null;
  const stays =
    outcome.kind === 'broken'
      ? 'What was live stays live.'
      : version === null
        ? `Nothing is live on ${markdownCode(name)}, and that stays so.`
        : `**Version ${version} stays live** on ${markdownCode(name)}, generation ${pointer?.generation ?? 0}.`;
  const what =
    outcome.kind === 'drift' ? 'Git says something else than what is live.' : 'What was merged is not live.';
  return `> 🚨 **${what}** ${stays}`;
}

function approvalLine(standing: LiveStanding): string {
  const { live, result } = standing;
  const people = approversOf(standing);
  if (!live || (people === '' && result.outcome.kind !== 'applied')) return '';
  return people === '' ? 'No approval is on record.' : `**Approved by** ${people}.`;
}

function rollbackAdvice({ name, live, pointer }: LiveStanding, context: ReportContext): string {
  // What a rollback put back is not undone by another one: the hold is lifted by a promotion.
  if (
    !live ||
    pointer === null ||
    pointer.hold !== null ||
    pointer.version === null ||
    pointer.previous === null
  )
    return '';
  const command = `laurel rollback ${name} --to ${pointer.previous.version} --reason "…"`;
  return `↩️ **To roll back**, within seconds and without a review: ${markdownCode(command)}, or run the workflow ${workflowLink(context)} with the command ${markdownCode('rollback')} and the alias ${markdownCode(name)}.`;
}

/** The ledger's heads, kept where the store's owner cannot reach: whoever rewrites the ledger cannot rewrite these. */
function anchors(standings: readonly LiveStanding[]): Block[] {
  const known = standings.flatMap(({ name, pointer, result }) =>
    pointer === null
      ? []
      : [`laurel verify ${result.model} --anchor ${name}:${pointer.generation}:${pointer.entry}`],
  );
  const note =
    'Each command checks that the ledger still contains the entry that was its head when this was written:';
  return fold(
    'Ledger heads',
    rows(6, {
      before: `${note}\n\n`,
      rows: known.map((command) => `- ${markdownCode(command)}`),
      after: '',
      omitted: (count) => `and ${count} more.`,
    }),
  );
}
