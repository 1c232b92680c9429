// What sample a calibration gate needs: for its bins, and for chance to add little to its error.
import { marginWords } from '../limits.ts';
import { countText, type Expected, notShown, percentText, roughly, type SamplePlan } from '../sampling.ts';
import type { CalibrationParameters } from './parameters.ts';

/** Taken for granted where nobody says more. */
const usualPositives = 0.5;

export function planCalibrationSample(
  demand: CalibrationParameters,
  expected: Expected,
): readonly SamplePlan[] {
  const { maxError, worseThanCurrentBy: margin, slices } = demand;
  return [
    ...(maxError === undefined ? [] : [errorPlan(`calibration error ≤ ${maxError.written}`, '', demand, expected)]), // prettier-ignore
    ...(margin === undefined ? [] : [errorPlan(`calibration error ${marginWords(margin)}`, '', demand, expected)]), // prettier-ignore
    ...Object.entries(slices ?? {}).map(([attribute, { written }]) =>
      errorPlan(`calibration error ≤ ${written}`, `, in each slice by ${attribute}`, demand, expected),
    ),
  ];
}

function errorPlan(
  what: string,
  where: string,
  { bins, minPerBin, mode }: CalibrationParameters,
  { positives = usualPositives }: Expected,
): SamplePlan {
  const least = bins * minPerBin;
  const sizes = [least, 1_000, 10_000, 100_000].filter((n) => n >= least).slice(0, 4);
  const noise = sizes.map((n) => `${roughly(expectedNoise(bins, n, positives))} with ${countText(n)}`);
  return {
    demand: `${what}${where}`,
    of: 'examples',
    toPass: least,
    toFail: least,
    ...notShown,
    assumed: `${percentText(positives)} of labels are positive, whatever the probability`,
    had: null,
    notes: [
      `with fewer the gate is inconclusive: ${bins} bins of ${minPerBin} rows`,
      `chance alone gives a perfectly calibrated model an error of ${[...new Set(noise)].join(', ')} examples, of which the gate takes off about half`, // prettier-ignore
      ...(mode === 'point' ? [] : ['its interval is about as wide as that: a limit below it is shown by no such data']), // prettier-ignore
    ],
  };
}

/** √(2 b v / (π n)): the mean size of the errors of b shares of n/b rows each, with a variance of v a row. */
function expectedNoise(bins: number, n: number, positives: number): number {
  return Math.sqrt((2 * bins * positives * (1 - positives)) / (Math.PI * n));
}
