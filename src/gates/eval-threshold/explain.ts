// What an eval-threshold gate demands, in words.
import { absolute, type GateExplanation, listed, marginText, relative } from '../explanation.ts';
import type { Margin } from '../quantities.ts';

interface Demanded {
  readonly metric: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly worseThanCurrentBy?: Margin | undefined;
  readonly split?: string | undefined;
  readonly slices?: Readonly<Record<string, Margin>> | undefined;
}

export function explainEvalThreshold(demand: Demanded): GateExplanation {
  const { metric, min, max, worseThanCurrentBy: margin } = demand;
  const slices = Object.entries(demand.slices ?? {});
  const isAll = metric === 'all';
  const what = isAll ? 'no metric is worse' : `${metric} is not worse`;
  return {
    demands: [
      ...(min === undefined ? [] : [absolute(`${metric} is at least ${min}`)]),
      ...(max === undefined ? [] : [absolute(`${metric} is at most ${max}`)]),
      ...(margin === undefined
        ? []
        : [relative(`${what} than that of the current version by more than ${marginText(margin)}`)]),
      ...slices.map(([attribute, each]) =>
        relative(
          `${what} than that of the current version by more than ${marginText(each)} in any slice by ${attribute}`,
        ),
      ),
    ],
    ...evidenceOf(demand, margin !== undefined || slices.length > 0),
  };
}

function evidenceOf(
  { metric, split, slices = {} }: Demanded,
  isRelative: boolean,
): Pick<GateExplanation, 'needs' | 'inconclusive'> {
  const isAll = metric === 'all';
  const attributes = Object.keys(slices);
  const where = split === undefined ? '' : `, split ${split}`;
  const metrics = isAll ? 'every metric that the current version has' : metric;
  return {
    needs: [
      `an evaluation of the candidate with ${metrics}${where}`,
      ...(isRelative
        ? ['an evaluation of the current version on the same data: equal dataset digest, equal split']
        : []),
      ...(attributes.length === 0
        ? []
        : [
            `slices by ${listed(attributes)} alone, with ${isAll ? 'those metrics' : metric}, of both versions`,
          ]),
    ],
    inconclusive: [
      `no evaluation of the candidate that counts has ${isAll ? 'a metric of the current version' : metric}`,
      ...(isRelative
        ? [
            'the current version was not measured on the same data',
            'evaluations disagree on whether higher or lower is better',
          ]
        : []),
      ...(attributes.length === 0 ? [] : ['one of the two versions lacks a slice of the other']),
      'an evaluation cannot be read or was altered',
    ],
  };
}
