// What sample each gate needs, as a table for each gate and sentences on what the numbers mean.
import { confidence, countText, powers, type SamplePlan } from '../../../gates/sampling.ts';
import type { EffectivePolicy } from '../../../policy/effective-policy.ts';
import { terminalText } from '../../../report/hostile.ts';
import { type Cell, type Paint, renderTable } from '../../../report/terminal-table.ts';
import type { LiveVersion } from '../live-version.ts';
import type { PolicyPlace } from '../policy-source.ts';
import { indent, joinParts, renderFields } from './fields.ts';
import { placeWords } from './policy-place.ts';

export interface PowerPage {
  readonly policy: EffectivePolicy;
  readonly place: PolicyPlace;
  readonly live: LiveVersion;
  readonly gates: readonly {
    readonly id: string;
    readonly gate: string;
    readonly plans: readonly SamplePlan[];
  }[];
}

export function powerJson({ policy, place, live, gates }: PowerPage): object {
  return {
    model: policy.model,
    alias: policy.alias,
    policy: policy.digest,
    readFrom: place,
    current: live.kind === 'live' ? { kind: live.kind, version: live.version } : live,
    confidence,
    powers,
    gates,
  };
}

export function renderPower(page: PowerPage, paint: Paint): string {
  const { policy, place, live, gates } = page;
  const fields = renderFields(
    [
      ['policy of', placeWords(place)],
      ['live now', liveText(live)],
    ],
    paint,
  );
  return joinParts([
    `${paint('bold', `${policy.model}@${policy.alias}`)}  what sample each gate needs\n${indent(fields)}`,
    ...gates.map((gate) => gateText(gate, paint)),
    paint('dim', legend),
  ]);
}

const legend = [
  'pass, fail   the least with which the gate as it is written can pass, and can fail; with fewer it is inconclusive',
  `shown        the least with which any data shows, with ${confidence * 100} % confidence, that the demand is met`,
  'refuted      the same for data that shows that it is not met',
  `${powers.map((power) => `${power * 100} %`).join(', ')}   from which a candidate as assumed is shown to meet it with that probability`,
  '–            not known before it is measured, or not by any number',
].join('\n');

function liveText(live: LiveVersion): string {
  switch (live.kind) {
    case 'live':
      return `version ${live.version}; what is not said is taken from what was measured of it`;
    case 'none':
      return 'nothing yet';
    default:
      return `not known: ${terminalText(live.reason)}`;
  }
}

function gateText({ id, gate, plans }: PowerPage['gates'][number], paint: Paint): string {
  const title = `${paint('bold', terminalText(id))}  ${gate}`;
  if (plans.length === 0) return `${title}\n${indent(nothingToPlan(gate))}`;
  const marks = plans.map((_, index) => markOf(index));
  const table = renderTable(
    [
      '',
      'demand',
      'of',
      'pass',
      'fail',
      'shown',
      'refuted',
      ...powers.map((power) => `${power * 100} %`),
      'live has',
    ],
    plans.map((plan, index) => [marks[index] ?? '', ...rowOf(plan)]),
    { paint, right: [3, 4, 5, 6, ...powers.map((_, index) => 7 + index), 7 + powers.length] },
  );
  return `${title}\n${indent([table, ...sentencesOf(plans, marks, paint)].join('\n'))}`;
}

/** Each sentence once, with the marks of the rows that it is about where it is not about all. */
function sentencesOf(
  plans: readonly SamplePlan[],
  marks: readonly string[],
  paint: Paint,
): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const [index, { assumed, notes }] of plans.entries())
    for (const each of [...(assumed === null ? [] : [`if ${assumed}`]), ...notes])
      rows.set(each, [...(rows.get(each) ?? []), marks[index] ?? '']);
  return [...rows].map(([sentence, of]) => {
    const about = of.length === plans.length ? '' : `${of.join(', ')}: `;
    return `${paint('dim', '·')} ${about}${terminalText(sentence, 500)}`;
  });
}

/** `a`, `b`, … `z`, `a2`. */
function markOf(index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`;
}

function nothingToPlan(gate: string): string {
  return gate === 'eval-threshold'
    ? 'every metric of what is live is compared, and nothing was measured of it yet'
    : 'no sample decides it';
}

function rowOf({ demand, of, toPass, toFail, toShow, toRefute, likely, had }: SamplePlan): readonly Cell[] {
  return [
    terminalText(demand, 120),
    of,
    count(toPass),
    count(toFail),
    count(toShow),
    count(toRefute),
    ...likely.map(({ n }) => count(n)),
    count(had),
  ];
}

function count(n: number | null): string {
  return n === null ? '–' : countText(n);
}
