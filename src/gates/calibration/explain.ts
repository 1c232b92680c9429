// What a calibration gate demands, in words.
import {
  absolute,
  type ExplainedDemand,
  type GateExplanation,
  marginText,
  relative,
} from '../explanation.ts';
import { modeSentences } from '../inference/mode-words.ts';
import { type CalibrationParameters, isRelative } from './parameters.ts';

export function explainCalibration(demand: CalibrationParameters): GateExplanation {
  const { bins, binning, minPerBin, split } = demand;
  const where = split === undefined ? '' : `, split ${split}`;
  const attributes = Object.keys(demand.slices ?? {});
  const counted = `of ${bins} bins by ${binning}, at least ${minPerBin} rows for each: ${bins * minPerBin} in all`;
  return {
    demands: [
      ...errorSentences(demand),
      ...brierSentences(demand),
      ...rangeSentences('slope', demand.slope),
      ...rangeSentences('intercept', demand.intercept),
      ...modeSentences(demand),
    ],
    needs: [
      `an evaluation of the candidate with predictions: a label and a probability for each example${where}`,
      `for a calibration error ${counted}${attributes.length === 0 ? '' : ', and as many in each slice'}`,
      ...(isRelative(demand) ? ['predictions of the current version on the same examples'] : []),
    ],
    inconclusive: [
      'there are no rows, or their scores are no probabilities',
      'there are fewer rows than that',
      ...(isRelative(demand) ? ['the current version has no predictions of the same examples'] : []),
      'an evaluation cannot be read or was altered',
    ],
  };
}

function errorSentences({
  maxError,
  worseThanCurrentBy: margin,
  slices,
}: CalibrationParameters): readonly ExplainedDemand[] {
  const ofCurrent = 'is not above that of the current version by more than';
  return [
    ...(maxError === undefined ? [] : [absolute(`the calibration error is at most ${maxError.written}`)]),
    ...(margin === undefined ? [] : [relative(`the calibration error ${ofCurrent} ${marginText(margin)}`)]),
    ...Object.entries(slices ?? {}).map(([attribute, { written }]) =>
      absolute(`the calibration error in each slice by ${attribute} is at most ${written}`),
    ),
  ];
}

function brierSentences({ brier }: CalibrationParameters): readonly ExplainedDemand[] {
  const { max, worseThanCurrentBy: margin } = brier ?? {};
  return [
    ...(max === undefined ? [] : [absolute(`the Brier score is at most ${max.written}`)]),
    ...(margin === undefined
      ? []
      : [
          relative(
            `the Brier score is not above that of the current version by more than ${marginText(margin)}`,
          ),
        ]),
  ];
}

function rangeSentences(
  what: 'slope' | 'intercept',
  range: CalibrationParameters['slope'],
): readonly ExplainedDemand[] {
  return [
    ...(range?.min === undefined ? [] : [absolute(`the calibration ${what} is at least ${range.min}`)]),
    ...(range?.max === undefined ? [] : [absolute(`the calibration ${what} is at most ${range.max}`)]),
  ];
}
