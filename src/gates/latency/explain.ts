// What a latency gate demands, in words.
import {
  absolute,
  type ExplainedDemand,
  type GateExplanation,
  listed,
  marginText,
  relative,
} from '../explanation.ts';
import { modeSentences } from '../inference/mode-words.ts';
import type { Quantity } from './measured-quantities.ts';
import type { LatencyParameters } from './parameters.ts';

/** @param quantities what the gate bounds, with their limits. */
export function explainLatency(demand: LatencyParameters, quantities: readonly Quantity[]): GateExplanation {
  const isRelative = quantities.some(({ margin }) => margin !== undefined);
  const conditions = conditionsOf(demand);
  const { repeats } = demand;
  return {
    demands: [...quantities.flatMap((each) => sentencesOf(each)), ...modeSentences(demand)],
    needs: [
      `an evaluation of the candidate with latency${conditions}`,
      ...requestsWords(demand, quantities),
      ...ratesWords(quantities),
      ...precisionWords(demand, quantities),
      ...(repeats === undefined ? [] : [`at least ${repeats.min} measurements of each version under the same conditions`]), // prettier-ignore
      ...(isRelative
        ? ['latency of the current version on the same hardware, under equal load, of as many requests']
        : []),
    ],
    inconclusive: [
      `latency was not measured${conditions}`,
      'what is bounded was not reported, or is of fewer requests',
      'samples that an evaluation names cannot be read',
      ...(isRelative
        ? ['the current version was measured on other hardware or under another load only, or with too few requests'] // prettier-ignore
        : []),
      ...(demand.mode === 'point' ? [] : ['the data cannot tell on which side of a limit the truth lies']),
      'an evaluation cannot be read or was altered',
    ],
  };
}

function sentencesOf({ name, bound, margin, better }: Quantity): readonly ExplainedDemand[] {
  const beyond = better === 'lower' ? 'above' : 'below';
  return [
    ...(bound === undefined ? [] : [absolute(`${name} ${bound.words}`)]),
    ...(margin === undefined
      ? []
      : [
          relative(`${name} is not ${beyond} that of the current version by more than ${marginText(margin)}`),
        ]),
  ];
}

function requestsWords(
  { minRequests }: LatencyParameters,
  quantities: readonly Quantity[],
): readonly string[] {
  if (minRequests !== undefined) return [`at least ${minRequests} requests`];
  const several = quantities.filter((each) => each.minRequests > 1);
  if (several.length === 0) return [];
  return [`at least ${listed(several.map((each) => `${each.minRequests} requests for ${each.name}`))}`];
}

function ratesWords(quantities: readonly Quantity[]): readonly string[] {
  const rates = quantities.filter(({ precision }) => precision.kind === 'between-runs');
  return rates.map(({ name, lacks }) => (name === 'throughput' ? lacks : lacks.replace(' or ', ' and ')));
}

function precisionWords({ mode }: LatencyParameters, quantities: readonly Quantity[]): readonly string[] {
  if (mode === 'point') return [];
  const isOf = (kind: Quantity['precision']['kind']): boolean =>
    quantities.some(({ precision }) => precision.kind === kind);
  return [
    ...(isOf('quantile') ? ['the samples of what is timed, from which intervals follow'] : []),
    ...(isOf('between-runs') ? ['at least 2 measurements of each version that throughput is judged of'] : []),
  ];
}

function conditionsOf({ hardware, load }: LatencyParameters): string {
  const loads = Object.entries(load ?? {}).map(([name, value]) => `${name} ${value}`);
  return [
    ...(hardware === undefined ? [] : [` on ${hardware}`]),
    ...(load === undefined ? [] : [` under exactly the load ${listed(loads)}`]),
  ].join('');
}
