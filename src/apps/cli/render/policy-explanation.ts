// A policy on one page: what counts as evidence, what each gate asks for, who has to approve, and who says so where.
import { printDuration } from '../../../primitives/duration.ts';
import { type Place, renderPlace, unreachable } from '../../../primitives/errors.ts';
import type { Explained, ExplainedGate, PolicyExplanation } from '../../../policy/explain/explain-policy.ts';
import { describeData } from '../../../gates/comparable.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { Paint } from '../../../report/terminal-table.ts';
import type { LiveEvaluation, LiveVersion } from '../live-version.ts';
import type { PolicyPlace } from '../policy-source.ts';
import { type Field, indent, joinParts, renderFields, renderSection } from './fields.ts';
import { shortInstant } from './plain.ts';
import { originWords, placeWords } from './policy-place.ts';

export interface ExplanationPage {
  readonly explanation: PolicyExplanation;
  readonly live: LiveVersion;
  readonly place: PolicyPlace;
}

/** What every promotion has to show, whatever a policy says. */
const always = [
  'the version was registered with all mandatory metadata',
  'where the alias file pins a digest, it is that of the manifest',
  'neither the version nor anything it was built on was recalled',
] as const;

export function explanationJson({ explanation, live, place }: ExplanationPage): object {
  const { policy, tier, registry, evidence, gates, after, soakMs, approvals, merge } = explanation;
  return {
    model: policy.model,
    alias: policy.alias,
    policy: policy.digest,
    readFrom: place,
    current: liveJson(live),
    tier: tier ?? null,
    registry,
    evidence: {
      dataset: evidence.dataset ?? null,
      evaluators: evidence.evaluators ?? null,
      maxAgeMs: evidence.maxAgeMs ?? null,
    },
    gates: gates.map((gate) => gateJson(gate)),
    after: after ?? null,
    soakMs: soakMs ?? null,
    approvals,
    merge,
    always,
  };
}

function gateJson({ id, gate, written, explanation, origins }: ExplainedGate): object {
  const { demands, needs, inconclusive } = explanation;
  return { id, gate, parameters: written, demands, needs, inconclusive, origins };
}

function liveJson(live: LiveVersion): object {
  if (live.kind !== 'live') return live;
  const evaluations = live.evaluations.map(({ digest, evaluation, excluded }) => {
    const { dataset, split, observedAt, evaluator } = evaluation;
    return { digest, dataset, split, observedAt, evaluator, excluded };
  });
  return { ...live, evaluations };
}

export function renderExplanation(page: ExplanationPage, paint: Paint): string {
  const { explanation, live } = page;
  const { policy, gates, tier } = explanation;
  return joinParts([
    heading(page, paint),
    renderSection('evidence that counts', evidenceText(explanation, paint), paint),
    ...gates.map((gate) => gateText(gate, { live, tier: tier?.value }, paint)),
    renderSection('besides', besides(explanation, live, paint), paint),
    policy.gates.length === 0 ? '' : paint('dim', 'Inconclusive blocks, as failing does.'),
  ]);
}

function heading({ explanation, live, place }: ExplanationPage, paint: Paint): string {
  const { policy, tier, registry, merge } = explanation;
  const by = merge.at === undefined ? '' : `  ${placeText(merge.at, paint)}`;
  const fields = renderFields(
    [
      ['policy of', placeWords(place)],
      ['tier', tier === undefined ? undefined : `${terminalText(tier.value)}  ${placeText(tier.at, paint)}`],
      ['registry', `${terminalText(registry.value)}  ${placeText(registry.at, paint)}`],
      ['live now', liveText(live)],
      ...measuredFields(live),
      ['merged', `${policy.merge === 'auto' ? 'by itself, once everything passes' : 'by a person'}${by}`],
    ],
    paint,
  );
  const name = paint('bold', `${policy.model}@${policy.alias}`);
  return `${name}  what a promotion will have to show\n${indent(fields)}`;
}

function liveText(live: LiveVersion): string {
  switch (live.kind) {
    case 'live': {
      const since = `${shortInstant(live.since)} UTC, generation ${live.generation}`;
      return live.isServed
        ? `version ${live.version}, since ${since}`
        : `nothing, since ${since}; it is compared with version ${live.version}, which was live last`;
    }
    case 'none':
      return 'nothing yet: of a first promotion, demands relative to the current version ask only that it was measured';
    case 'unread':
      return `not known: ${terminalText(live.reason)}`;
    default:
      return unreachable(live);
  }
}

function measuredFields(live: LiveVersion): readonly Field[] {
  if (live.kind !== 'live') return [];
  if (live.evaluations.length === 0) return [['measured', `nothing of version ${live.version}`]];
  return live.evaluations.map((each): Field => ['measured', terminalText(measuredText(each), 300)]);
}

function measuredText({ digest, evaluation, excluded }: LiveEvaluation): string {
  const data = describeData({ digest, evaluation });
  const by = `by ${evaluation.evaluator.identity}, ${shortInstant(evaluation.observedAt)} UTC`;
  return `${data}, ${by}${excluded === null ? '' : `; does not count: ${excluded}`}`;
}

function evidenceText({ evidence, tier }: PolicyExplanation, paint: Paint): string {
  const { dataset, evaluators, maxAgeMs } = evidence;
  const line = <T>(explained: Explained<T> | undefined, words: (value: T) => string, open: string): string =>
    explained === undefined
      ? open
      : `${terminalText(words(explained.value), 500)}  ${paint('dim', originWords(explained.origins, tier?.value))}`;
  return renderFields(
    [
      ['dataset', line(dataset, (name) => name, 'any; each is judged by itself, and each must pass')],
      ['evaluators', line(evaluators, (names) => names.join(', '), 'any')],
      ['age', line(maxAgeMs, (ms) => `observed at most ${printDuration(ms)} before the decision`, 'any')],
    ],
    paint,
  );
}

interface Standing {
  readonly live: LiveVersion;
  readonly tier: string | undefined;
}

function gateText(
  { id, gate, explanation, origins }: ExplainedGate,
  standing: Standing,
  paint: Paint,
): string {
  const { demands, needs, inconclusive } = explanation;
  const title = `${paint('bold', terminalText(id))}  ${gate}  ${paint('dim', originWords(origins, standing.tier))}`;
  const asked = demands.map(({ text, relative }) => {
    const against = relative ? againstText(standing.live) : '';
    return `${terminalText(text, 500)}${against === '' ? '' : paint('dim', `  (${against})`)}`;
  });
  const body = renderFields(
    [
      ...listField('asks that', asked),
      ...listField('needs', needs.map((each) => terminalText(each, 500))),
      ...listField('inconclusive where', inconclusive.map((each) => terminalText(each, 500))),
    ],
    paint,
  ); // prettier-ignore
  return `${title}\n${indent(body)}`;
}

/** One line each, the name before the first. */
function listField(name: string, lines: readonly string[]): readonly Field[] {
  return lines.map((line, index): Field => [index === 0 ? name : '', line]);
}

function againstText(live: LiveVersion): string {
  switch (live.kind) {
    case 'live':
      return `now version ${live.version}`;
    case 'none':
      return 'not of a first promotion';
    case 'unread':
      return '';
    default:
      return unreachable(live);
  }
}

function besides(explanation: PolicyExplanation, live: LiveVersion, paint: Paint): string {
  const { after, soakMs, approvals, tier } = explanation;
  const origins = (of: Explained<unknown>) => paint('dim', originWords(of.origins, tier?.value));
  return renderFields(
    [
      ...(after === undefined ? [] : [['after', `live on ${after.value}  ${placeText(after.at, paint)}`] as const]), // prettier-ignore
      ...(soakMs === undefined ? [] : [['soak', `there for ${printDuration(soakMs.value)} without a break  ${origins(soakMs)}`] as const]), // prettier-ignore
      ...approvals.map((each): Field => {
        const { role, count, people } = each.value;
        return ['approvals', `${count} as ${terminalText(role)}, of ${terminalText(people.join(', '), 500)}  ${origins(each)}`]; // prettier-ignore
      }),
      ...(approvals.length === 0
        ? []
        : [
            [
              '',
              'on the head commit; not of the author, the pusher, or whoever trained the version',
            ] as const,
          ]),
      ...(live.kind === 'live' && live.hold !== null
        ? [['hold', `the rollback of generation ${live.hold} holds the alias: the alias file has to say  lift: ${live.hold}`] as const] // prettier-ignore
        : []),
      ...listField('always', always),
    ],
    paint,
  );
}

function placeText(at: Place, paint: Paint): string {
  return paint('dim', terminalText(renderPlace({ ...at, field: '' })));
}
