// What a check found, as blocks that the comment, the check runs and the job summary are put together from.
import { renderPlace } from '../../primitives/errors.ts';
import type { Checked } from '../../promotion/check.ts';
import { type Block, fold, rows, text } from '../fit-blocks.ts';
import { htmlText, markdownCode, markdownText } from '../hostile.ts';
import { briefBlocks, detailBlocks, overviewRow } from './alias-section.ts';
import { item } from './alias-words.ts';
import { checksLink, commitLink, finePrint, type ReportContext } from './context.ts';
import {
  type AliasStanding,
  type Findings,
  findingsOf,
  overallStanding,
  type Standing,
  standingMarks,
  titleOf,
} from './standing.ts';
import { maxOpen, maxTableRows } from './surfaces.ts';

/**
 * Everything that a check found, in the order of reading.
 *
 * @param maxSections aliases that are told in detail, as many as there may be room for: of thousands nobody reads all.
 */
export function reportBlocks(checked: Checked, context: ReportContext, maxSections: number): Block[] {
  const found = findingsOf(checked);
  return [
    ...text(0, `## ${headingOf(found)}`),
    ...headBlocks(found),
    ...sectionBlocks(found, { context, maxSections }),
    ...checkedPrint(checked, context),
  ];
}

/** What is wrong with the pull request as a whole and, of several aliases, the table of all. */
export function headBlocks({ standings, problems }: Findings): Block[] {
  return [
    ...rows(1, {
      before: '**What keeps the pull request as a whole from passing, and what to do about it:**\n\n',
      rows: problems.map(problemItem),
      after: '',
      omitted: (count) => `and ${count} more problems of the pull request as a whole.`,
    }),
    ...text(
      1,
      standings.length > 0 || problems.length > 0
        ? ''
        : 'This pull request changes no alias file, so merging it changes nothing for serving.',
    ),
    ...(standings.length < 2 ? [] : overview(standings)),
  ];
}

function problemItem({ message, remedy, at }: Checked['problems'][number]): string {
  const place = renderPlace(at);
  const where = message.includes(place) ? '' : `${markdownCode(place, 400)}: `;
  return item('❌', `${where}${markdownText(message)}`, remedy);
}

function headingOf(found: Findings): string {
  const mark = standingMarks[overallStanding(found)];
  if (found.problems.length > 0) return `${mark} Blocked: the pull request as a whole`;
  const [only, ...others] = found.standings;
  if (only === undefined || others.length > 0) return `${mark} ${capital(titleOf(found))}`;
  return `${mark} ${headlines[only.standing]}: ${markdownCode(only.name)}${only.movement === '' ? '' : ` ${only.movement}`}`;
}

const headlines: Readonly<Record<Standing, string>> = {
  passed: 'Passed',
  unchanged: 'Nothing changes',
  waiting: 'Waiting for approval',
  blocked: 'Blocked',
  errored: 'Not judged: a gate broke',
};

function capital(line: string): string {
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}

/** Of many aliases those that pass are counted. */
function overview(standings: readonly AliasStanding[]): Block[] {
  const shown = standings.length <= maxOpen ? standings : standings.filter((each) => !isQuiet(each));
  const counted = standings.length - shown.length;
  const header = '| verdict | alias | live now | would go live | demands met | approvals |';
  return [
    ...rows(1, {
      before: `${header}\n|---|---|---|---|---|---|\n`,
      rows: shown.map((standing) => overviewRow(standing, standingMarks[standing.standing])),
      most: maxTableRows,
      after: '',
      omitted: (count) => `${count} more aliases are left out of this table.`,
    }),
    ...text(1, counted === 0 || shown.length === 0 ? '' : `✅ The other ${counted} pass.`),
  ];
}

interface Telling {
  readonly context: ReportContext;
  readonly maxSections: number;
}

/** Each alias with everything: the only one openly, of several those that passed behind a fold. */
function sectionBlocks({ standings }: Findings, telling: Telling): Block[] {
  const { context } = telling;
  const [only, ...others] = standings;
  if (only !== undefined && others.length === 0) return wholeBlocks(only, context);
  if (standings.length > maxOpen) return foldedSections(standings, telling);
  return standings.flatMap((each) =>
    isQuiet(each)
      ? foldedSections([each], telling)
      : openSection(each).concat(fold('Everything measured', detailBlocks(each, context))),
  );
}

/** As {@link sectionBlocks}, without the details; nothing of many aliases, which the table names. */
export function briefSections({ standings }: Findings): Block[] {
  const [only, ...others] = standings;
  if (only !== undefined && others.length === 0) return briefBlocks(only);
  return standings.length > maxOpen ? [] : standings.filter((each) => !isQuiet(each)).flatMap(openSection);
}

/** What {@link briefSections} leaves out. */
export function detailSections({ standings }: Findings, telling: Telling): Block[] {
  const [only, ...others] = standings;
  if (only !== undefined && others.length === 0) return detailBlocks(only, telling.context);
  return foldedSections(standings, telling);
}

function openSection(standing: AliasStanding): Block[] {
  const { name, movement } = standing;
  const heading = `### ${standingMarks[standing.standing]} ${markdownCode(name)}${movement === '' ? '' : ` ${movement}`}`;
  return [...text(2, heading), ...briefBlocks(standing)];
}

/** Those that stand in the way first; behind one more fold those that pass, where they are many. */
function foldedSections(standings: readonly AliasStanding[], { context, maxSections }: Telling): Block[] {
  const folded = (some: readonly AliasStanding[]) =>
    some.flatMap((each) => fold(sectionSummary(each), wholeBlocks(each, context)));
  const told = standings.slice(0, maxSections);
  const quiet = told.filter(isQuiet);
  const rest = standings.length - told.length;
  return [
    ...folded(told.filter((each) => !isQuiet(each))),
    ...(quiet.length <= maxOpen
      ? folded(quiet)
      : fold(`✅ ${quiet.length} aliases that pass`, folded(quiet))),
    ...text(3, rest === 0 ? '' : `${rest} more aliases are counted above and not told in detail here.`),
  ];
}

function wholeBlocks(standing: AliasStanding, context: ReportContext): Block[] {
  return [...briefBlocks(standing), ...detailBlocks(standing, context)];
}

function isQuiet({ standing }: AliasStanding): boolean {
  return standing === 'passed' || standing === 'unchanged';
}

function sectionSummary({ standing, name, movement, words }: AliasStanding): string {
  return `${standingMarks[standing]} <code>${htmlText(name)}</code> ${htmlText(movement)}: ${htmlText(words, 200)}`;
}

/**
 * Which commit was judged by which rules. Neither the time nor the run: judging the same again writes nothing anew,
 * and the check runs lead to the run.
 */
export function checkedPrint({ head, base, pullRequest }: Checked, context: ReportContext): Block[] {
  return text(
    0,
    finePrint([
      `Judged commit ${commitLink(head, context)} by the policy of ${commitLink(base, context)}`,
      checksLink(pullRequest?.name, context),
    ]),
  );
}

/** The sentence about whole blocks that were left out for length. */
export function leftOut({ pullRequest }: Checked): (blocks: number) => string {
  const name = pullRequest?.name.replace(/^#/, '');
  const command =
    name === undefined ? '' : `; ${markdownCode(`laurel check ${name} --json`, 300)} has all of it`;
  return (blocks) =>
    `⚠️ ${blocks} ${blocks === 1 ? 'part' : 'parts'} of this report ${blocks === 1 ? 'was' : 'were'} left out for length${command}.`;
}
