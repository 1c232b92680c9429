// What a gate says of its mode before anything is measured.
import { absolute, type ExplainedDemand } from '../explanation.ts';
import { percentText } from '../sampling.ts';
import type { Judging, Mode } from './mode.ts';

const words: Readonly<Record<Exclude<Mode, 'point'>, string>> = {
  'confident-pass': 'shown by the data',
  'confident-fail': 'blocking only where the data shows that it is broken',
};

/** One sentence on how surely demands must be kept; none where the measured value decides. */
export function modeSentences({ mode, confidence }: Judging): readonly ExplainedDemand[] {
  if (mode === 'point') return [];
  return [absolute(`each of these is ${mode}: ${words[mode]}, with a confidence of ${confidence}`)];
}

/** `95 % confidence (0.95)`. */
export function confidenceText({ confidence }: Pick<Judging, 'confidence'>): string {
  return `${percentText(confidence)} confidence (${confidence})`;
}
