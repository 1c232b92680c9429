// What a latency gate demands, in words.
import {
  absolute,
  type ExplainedDemand,
  type GateExplanation,
  listed,
  marginText,
  relative,
} from '../explanation.ts';
import type { Quantity } from './measured-quantities.ts';

interface Demanded {
  readonly hardware?: string | undefined;
  readonly load?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly minRequests?: number | undefined;
}

/** @param quantities what the gate bounds, with their limits. */
export function explainLatency(demand: Demanded, quantities: readonly Quantity[]): GateExplanation {
  const isRelative = quantities.some(({ margin }) => margin !== undefined);
  const conditions = conditionsOf(demand);
  return {
    demands: quantities.flatMap((each) => sentencesOf(each)),
    needs: [
      `an evaluation of the candidate with latency${conditions}`,
      requestsWords(demand, quantities),
      ...(quantities.some(({ name }) => name === 'throughput') ? ['durationSeconds, from which throughput follows'] : []), // prettier-ignore
      ...(isRelative
        ? ['latency of the current version on the same hardware, under equal load, of as many requests']
        : []),
    ],
    inconclusive: [
      `latency was not measured${conditions}`,
      'what is bounded was not reported, or is of fewer requests',
      ...(isRelative
        ? ['the current version was measured on other hardware or under another load only, or with too few requests'] // prettier-ignore
        : []),
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

function requestsWords({ minRequests }: Demanded, quantities: readonly Quantity[]): string {
  if (minRequests !== undefined) return `at least ${minRequests} requests`;
  return `at least ${listed(quantities.map((each) => `${each.minRequests} requests for ${each.name}`))}`;
}

function conditionsOf({ hardware, load }: Demanded): string {
  const loads = Object.entries(load ?? {}).map(([name, value]) => `${name} ${value}`);
  return [
    ...(hardware === undefined ? [] : [` on ${hardware}`]),
    ...(load === undefined ? [] : [` under exactly the load ${listed(loads)}`]),
  ].join('');
}
