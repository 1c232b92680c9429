// What sample a demand needs, before anybody collects it: what the plans of all gates share.
import type { Evaluation } from '../registry/documents/evaluation.ts';
import { leastSamplesToShow, oppositeOf, samplesToShow, type ShownShare } from './statistics/power.ts';
import { normalSurvival } from './statistics/special/normal.ts';
import { showNumber } from './show-number.ts';

/** Of the one-sided bound by which data shows that a demand is met, or is not. */
export const confidence = 0.95;
/** With which probability a demand that is met shall be shown. */
export const powers = [0.8, 0.9] as const;

/** What is expected of a candidate that was not measured yet. */
export interface Expected {
  /** The value of what the gate bounds; where absent that of what is live, else what the gate assumes. */
  readonly rate?: number | undefined;
  /** The share of positive labels in the data. */
  readonly positives?: number | undefined;
  /** The share of examples on which candidate and current version will answer differently. */
  readonly disagreement?: number | undefined;
  /** What was measured of the version that is live, as far as policy counts it. */
  readonly live: readonly Evaluation[];
}

/** What one demand needs. Numbers are of what `of` names. */
export interface SamplePlan {
  readonly demand: string;
  /** `examples`, `answered requests`, `people in each group`. */
  readonly of: string;
  /** The least with which the gate as it is written can pass; with fewer it is inconclusive. */
  readonly toPass: number;
  /** The least with which it can fail. */
  readonly toFail: number;
  /** The least with which any data shows with 95 % confidence that the demand is met; `null` where that is not known beforehand, or never. */
  readonly toShow: number | null;
  /** The same for data that shows that it is not met. */
  readonly toRefute: number | null;
  /** From which it is shown with each probability if the truth is as `assumed`; `null` where it is not, or not known. */
  readonly likely: readonly { readonly power: number; readonly n: number | null }[];
  /** What is taken to be true, in words; `null` where nothing had to be. */
  readonly assumed: string | null;
  /** How many the version that is live was measured on; `null` where it was not. */
  readonly had: number | null;
  /** What the numbers mean, one sentence each. */
  readonly notes: readonly string[];
}

/** Nothing is known of how a demand is shown. */
export const notShown = {
  toShow: null,
  toRefute: null,
  likely: powers.map((power) => ({ power, n: null })),
} satisfies Partial<SamplePlan>;

type Shown = Pick<SamplePlan, 'toShow' | 'toRefute' | 'likely'>;

/** How a bound of a proportion is shown. @param trueShare `undefined` where nobody knows. */
export function shownShare(demand: ShownShare, trueShare: number | undefined): Shown {
  // Of 0 and 1 nothing is ever shown: one more row may be otherwise.
  if (!(demand.threshold > 0 && demand.threshold < 1)) return notShown;
  return {
    toShow: leastSamplesToShow(demand),
    toRefute: leastSamplesToShow(oppositeOf(demand)),
    likely: powers.map((power) => ({
      power,
      n: trueShare === undefined ? null : (samplesToShow(demand, trueShare, power) ?? null),
    })),
  };
}

/** The standard error of a mean of n rows that each add this deviation, in a sentence. */
export function errorsAt(deviation: number, sizes: readonly number[], of: string): string {
  const errors = sizes.map((n) => `${roughly(deviation / Math.sqrt(n))} with ${countText(n)}`);
  return `the standard error is ${errors.join(', ')} ${of}`;
}

/** The share of draws in which a difference that is 0 comes out beyond `margin` to one side. */
export function falseBlocks(deviation: number, margin: number, n: number): number {
  return normalSurvival((margin * Math.sqrt(n)) / deviation);
}

/** `31 %`, `99.5 %`: two digits of what is left to either end. */
export function percentText(share: number): string {
  const percent = 100 * share;
  if (percent > 0 && percent < 0.1) return 'less than 0.1 %';
  const left = Number((100 - percent).toPrecision(2));
  return `${showNumber(percent > 50 ? 100 - left : Number(percent.toPrecision(2)))} %`;
}

/** Three digits: a plan is no measurement. */
export function roughly(value: number): string {
  return showNumber(Number(value.toPrecision(3)));
}

/** `9,000`. */
export function countText(n: number): string {
  return String(n).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** The share of positive labels that was counted in groups of what is live; `undefined` where none was. */
export function livePositives(live: readonly Evaluation[]): number | undefined {
  for (const { groups } of live) {
    for (const counted of Object.values(groups)) {
      const all = Object.values(counted);
      const positives = all.reduce((sum, { tp, fn }) => sum + tp + fn, 0);
      const people = all.reduce((sum, { tp, fp, tn, fn }) => sum + tp + fp + tn + fn, 0);
      if (people > 0) return positives / people;
    }
  }
  return undefined;
}
