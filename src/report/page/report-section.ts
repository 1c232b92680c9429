// One promotion in the page: what stands in the way, who approved, what was measured, how, and on what evidence.
import type { Verdict } from '../../gates/verdict.ts';
import { pageText } from '../hostile.ts';
import type { IntervalPicture } from '../pictures/interval-picture.ts';
import { unicodeGlyphs } from '../pictures/glyphs.ts';
import { computedOf } from '../pictures/words.ts';
import type { ReportModel, ReportRow } from '../report-model.ts';
import { curveFigure } from './curve-figures.ts';
import { htmlFold, htmlPairs, htmlTable } from './html.ts';
import { intervalSvg } from './interval-svg.ts';

/** Drawings beyond these make a page heavy: what did not pass is drawn first, and every number is in a table. */
const maxPlots = 500;
/** Rows beyond these a browser no longer scrolls through. */
const maxRows = 20_000;
/** Curves of one promotion that are drawn. */
export const maxCurves = 100;

export interface SectionOf {
  readonly model: ReportModel;
  /** What this is the report of: when it was judged, what became of it. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** How many curves of the page come before its own. */
  readonly firstCurve: number;
  /** The page is of nothing else, and its title says what of. */
  readonly isAlone: boolean;
}

export function reportSection({ model, facts, firstCurve, isAlone }: SectionOf): string {
  const { alias, movement, outcome, headline, rollback } = model;
  return [
    `<section class="report" aria-label="${pageText(`${alias} ${movement}`)}">`,
    isAlone ? '' : `<h2>${pageText(`${alias} ${movement}`)}</h2>`,
    `<p class="outcome">${badge(outcome)} ${pageText(headline)}</p>`,
    facts.length === 0 ? '' : htmlPairs(facts.map(([name, value]) => [name, code(value)])),
    titled('What stands in the way', obstacles(model)),
    titled('Waived', waivers(model)),
    titled('Approvals', approvals(model)),
    titled('What was measured', measured(model)),
    titled('Curves', curves(model, firstCurve)),
    titled('What changed', differences(model)),
    rollback === null ? '' : `<p>Once it is live, roll back with ${code(rollback)}</p>`,
    titled('Evidence', evidence(model)),
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

export function badge(verdict: Verdict): string {
  return `<span class="verdict ${verdict}"><span aria-hidden="true">${unicodeGlyphs.verdicts[verdict]}</span> ${verdict}</span>`;
}

function titled(title: string, content: string): string {
  return content === '' ? '' : `<h3>${title}</h3>\n${content}`;
}

function code(text: string): string {
  return `<code>${pageText(text)}</code>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>\n${items.map((each) => `<li>${each}</li>`).join('\n')}\n</ul>`;
}

function obstacles({ obstacles: all }: ReportModel): string {
  return list(
    all.map(
      ({ gate, subject, verdict, reason, remedy }) =>
        `${badge(verdict)} <strong>${pageText(gate)}</strong> · ${pageText(subject)}: ${pageText(reason)}<br><span class="remedy">To do: ${pageText(remedy)}</span>`,
    ),
  );
}

function waivers({ waived }: ReportModel): string {
  return list(
    waived.map(
      ({ gate, owner, until, reason }) =>
        `<strong>${pageText(gate)}</strong> by ${pageText(owner)} until ${pageText(until)}: ${pageText(reason)}`,
    ),
  );
}

function approvals({ approvals: all }: ReportModel): string {
  return list(
    all.map(
      ({ role, met, limit, reason }) =>
        `<strong>${pageText(role)}</strong>: ${pageText(reason)} (${met ? 'met' : 'missing'}; needed is ${pageText(limit)})`,
    ),
  );
}

/** A table for each gate; gates and checks that did not pass first. */
function measured(model: ReportModel): string {
  const { rows, intervals, alsoMet } = model;
  const drawn = new Set(intervals.slice(0, maxPlots));
  const ordered = [...rows.filter((row) => !passes(row)), ...rows.filter(passes)];
  const told = ordered.slice(0, maxRows);
  const byGate = new Map<string, ReportRow[]>(told.map(({ gate }) => [gate, []]));
  for (const row of told) byGate.get(row.gate)?.push(row);
  return [
    intervals.length === 0 ? '' : legend,
    intervals.length <= maxPlots ? '' : `<p>${maxPlots} of ${intervals.length} are drawn.</p>`,
    rows.length <= maxRows
      ? ''
      : `<p>${maxRows} of ${rows.length} checks are shown; the stored report has all.</p>`,
    ...[...byGate].map(([gate, some]) => `<h4>${pageText(gate)}</h4>\n${gateTable(gate, some, drawn)}`),
    alsoMet.length === 0 ? '' : `<p>Also met: ${alsoMet.map((each) => pageText(each)).join(', ')}.</p>`,
    htmlFold('How the intervals were computed', computed(intervals.slice(0, maxRows))),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function passes({ verdict }: ReportRow): boolean {
  return verdict === 'passed';
}

const legend =
  '<p class="legend"><span class="key candidate"></span> candidate, or how much it differs from current &ensp;<span class="key current"></span> current &ensp;<span class="key limit"></span> limit, its broken side shaded &ensp;<span class="key zero"></span> no difference</p>';

function gateTable(gate: string, rows: readonly ReportRow[], drawn: ReadonlySet<IntervalPicture>): string {
  const isDrawn = rows.some(({ picture }) => picture !== null && drawn.has(picture));
  return htmlTable({
    label: `checks of ${gate}`,
    className: 'cards',
    head: ['measure', 'verdict', ...(isDrawn ? ['interval'] : []), 'current', 'candidate', 'change', 'limit'],
    rows: rows.map((row) => {
      const { subject, verdict, reason, picture, current, candidate, delta, limit } = row;
      const name = `${pageText(subject)}<span class="reason">${pageText(reason)}</span>`;
      const plot = picture !== null && drawn.has(picture) ? intervalSvg(picture) : '–';
      return [[name, badge(verdict)], isDrawn ? [plot] : [], [current, candidate, delta, limit].map((each) => pageText(each))].flat(); // prettier-ignore
    }),
  });
}

function computed(intervals: readonly IntervalPicture[]): string {
  return list(
    intervals.map((picture) => {
      const said = computedOf(picture).map(
        ([name, value]) => `${pageText(name)} ${name === 'seed' ? code(value) : pageText(value)}`,
      );
      return `<strong>${pageText(picture.gate)}</strong> · ${pageText(picture.subject)}: ${said.join('; ')}`;
    }),
  );
}

function curves({ curves: all }: ReportModel, first: number): string {
  const drawn = all.slice(0, maxCurves);
  const figures = drawn.map((chart, index) => curveFigure(chart, first + index));
  const omitted = all.length - drawn.length;
  return [...figures, ...(omitted === 0 ? [] : [`<p>${omitted} more curves are in the stored report.</p>`])].join('\n');
} // prettier-ignore

function differences({ differences: all }: ReportModel): string {
  if (all.length === 0) return '';
  const side = (value: string | null) => (value === null ? '–' : code(value));
  return htmlTable({
    label: 'what changed',
    className: 'cards',
    head: ['what', 'area', 'before', 'after'],
    rows: all.map(({ area, subject, before, after }) => [
      pageText(subject),
      pageText(area),
      side(before),
      side(after),
    ]),
  });
}

function evidence({ manifest, evaluations, policy, fingerprint, notes }: ReportModel): string {
  const digests: readonly (readonly [string, string])[] = [
    ...(manifest === null ? [] : [['manifest', manifest] as const]),
    ...evaluations.candidate.map((digest) => ['evaluation of the candidate', digest] as const),
    ...evaluations.current.map((digest) => ['evaluation of the current version', digest] as const),
    ['policy', policy],
    ['fingerprint', fingerprint],
  ];
  return [
    htmlPairs(digests.map(([name, value]) => [name, code(value)])),
    list(notes.map(({ gate, text }) => `note of <strong>${pageText(gate)}</strong>: ${pageText(text)}`)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
