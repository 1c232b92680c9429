// The check runs of a pull request: the one that branch protection requires, and one for each of the first aliases.
import { canonicalJson } from '../../primitives/canonical-json.ts';
import { digestOf } from '../../primitives/digest.ts';
import type { Checked } from '../../promotion/check.ts';
import { type Block, fitBlocks, text } from '../fit-blocks.ts';
import { visible } from '../hostile.ts';
import { briefBlocks, detailBlocks } from './alias-section.ts';
import { aliasAnnotations, changedPaths, maxAnnotations, problemAnnotations } from './annotations.ts';
import { briefSections, checkedPrint, detailSections, headBlocks, leftOut } from './check-report.ts';
import type { Annotation, CheckRunText } from './check-run-text.ts';
import type { ReportContext } from './context.ts';
import {
  aliasTitle,
  type AliasStanding,
  type Findings,
  findingsOf,
  overallStanding,
  type Standing,
  titleOf,
} from './standing.ts';
import { checkRunName, maxRunBytes, maxShortSections } from './surfaces.ts';

export { renderBroken, renderElsewhere } from './no-verdict.ts';

/** Aliases beyond these are in the constant check run only: each run costs a request. */
const maxAliasRuns = 20;

/** The constant run first; then one for each alias, those that stand in the way before those that pass. */
export function renderCheckRuns(checked: Checked, context: ReportContext): CheckRunText[] {
  const found = findingsOf(checked);
  const own = found.standings.slice(0, maxAliasRuns);
  const changed = changedPaths(checked);
  return [
    constantRun(found, context, found.standings.slice(maxAliasRuns)),
    ...own.map((each) => aliasRun({ found, standing: each, context, changed })),
  ];
}

/** @param others aliases without a check run of their own, whose annotations are shown here. */
function constantRun(
  found: Findings,
  context: ReportContext,
  others: readonly AliasStanding[],
): CheckRunText {
  const changed = changedPaths(found);
  const annotations = [
    ...problemAnnotations(found, changed),
    ...others.flatMap((each) => aliasAnnotations(each, changed)),
  ];
  const more = `Each of ${maxAliasRuns} aliases has a check run of its own, those that do not pass first; ${others.length} more are here only.`;
  return {
    name: checkRunName,
    conclusion: conclusionOf(overallStanding(found)),
    title: titleOf(found),
    ...outputOf(found, {
      summary: [
        ...headBlocks(found),
        ...text(1, others.length === 0 ? '' : more),
        ...briefSections(found),
        ...annotationNote(annotations),
        ...checkedPrint(found, context),
      ],
      details: detailSections(found, { context, maxSections: maxShortSections }),
    }),
    annotations: annotations.slice(0, maxAnnotations),
    externalId: judgementId(found),
  };
}

/** The external id of the run of a commit that changes no alias, so that no evidence will ever change its verdict. */
export function idWithoutAlias(): string {
  return judgementId({ problems: [], standings: [] });
}

function judgementId({ problems, standings }: Pick<Findings, 'problems' | 'standings'>): string {
  return digestOf(
    canonicalJson({
      problems: problems.map(({ message }) => visible(message)),
      aliases: standings.map((each) => [each.name, fingerprintOf(each)]),
    }),
  );
}

interface AliasRun {
  readonly found: Findings;
  readonly standing: AliasStanding;
  readonly context: ReportContext;
  readonly changed: ReadonlySet<string>;
}

function aliasRun({ found, standing, context, changed }: AliasRun): CheckRunText {
  const annotations = aliasAnnotations(standing, changed);
  return {
    name: `${checkRunName}: ${standing.name}`,
    conclusion: conclusionOf(standing.standing),
    title: aliasTitle(standing),
    ...outputOf(found, {
      summary: [...briefBlocks(standing), ...annotationNote(annotations), ...checkedPrint(found, context)],
      details: detailBlocks(standing, context),
    }),
    annotations: annotations.slice(0, maxAnnotations),
    externalId: fingerprintOf(standing),
  };
}

/** What did not pass never passes: `neutral` and `skipped` would. */
function conclusionOf(standing: Standing): CheckRunText['conclusion'] {
  if (standing === 'passed' || standing === 'unchanged') return 'success';
  return standing === 'waiting' ? 'action_required' : 'failure';
}

function fingerprintOf({ check, words }: AliasStanding): string {
  return check.kind === 'judged'
    ? check.judgement.fingerprint
    : digestOf(canonicalJson({ blob: check.blob, kind: check.kind, words }));
}

function outputOf(
  checked: Checked,
  { summary, details }: { readonly summary: readonly Block[]; readonly details: readonly Block[] },
): Pick<CheckRunText, 'summary' | 'text'> {
  const fitting = { maxBytes: maxRunBytes, omitted: leftOut(checked) };
  const rest = fitBlocks(details, fitting);
  return { summary: fitBlocks(summary, fitting), ...(rest === '' ? {} : { text: rest }) };
}

function annotationNote(annotations: readonly Annotation[]): Block[] {
  const omitted = annotations.length - maxAnnotations;
  return text(
    3,
    omitted <= 0 ? '' : `${omitted} more places are not marked in the files, for there are too many.`,
  );
}
