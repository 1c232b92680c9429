// Worlds whose truth is known, to draw samples from: two models on the same examples, groups of people, latencies.
import { compiled } from '../compile.js';
import { dealt, tableOf } from './evidence.js';

const { normalQuantile, normalCdf } = await compiled('src/gates/statistics/special/normal.ts');
const { exp, log } = await compiled('src/gates/statistics/special/elementary.ts');

/** In (0, 1), so that every normal is finite. */
export function uniform(random) {
  return (random.uint32() + 0.5) / 4294967296;
}

function normal(random) {
  return normalQuantile(uniform(random));
}

/**
 * Two classifiers on the same examples that differ on the share `disagreement` of them.
 *
 * @param {object} random
 * @param {number} n
 * @param {{ accuracy: number, disagreement: number, loss: (row: number) => number }} truth `accuracy` of the current
 *   one; `loss` is by how much the candidate's is lower
 * @param {number} [regions] into how many slices of equal size the examples fall
 */
export function classifierPair(random, n, { accuracy, disagreement, loss }, regions = 0) {
  const labels = new Uint8Array(n);
  const [candidate, current] = [new Uint8Array(n), new Uint8Array(n)];
  for (let row = 0; row < n; row += 1) {
    const label = random.uint32() & 1;
    const onlyCurrent = (disagreement + loss(row)) / 2;
    const onlyCandidate = (disagreement - loss(row)) / 2;
    const drawn = uniform(random);
    const isCurrentRight = drawn < accuracy;
    const isCandidateRight = isCurrentRight ? drawn >= onlyCurrent : drawn - accuracy < onlyCandidate;
    labels[row] = label;
    current[row] = isCurrentRight ? label : 1 - label;
    candidate[row] = isCandidateRight ? label : 1 - label;
  }
  const slices = regions === 0 ? undefined : dealt('region', n, regions);
  const measured = (decisions) => ({ table: tableOf(n, { labels, decisions, slices }) });
  return { candidate: measured(candidate), current: measured(current) };
}

/**
 * Two rankings of the same examples: normal scores of both classes, correlated between the models.
 *
 * @param {{ shifts: readonly [current: number, candidate: number], positives: number, correlation: number }} truth
 *   `shifts` is by how much the scores of positives lie higher
 */
export function rankingPair(random, n, { shifts, positives, correlation }) {
  const labels = new Uint8Array(n);
  const [candidate, current] = [new Float64Array(n), new Float64Array(n)];
  const own = Math.sqrt(1 - correlation * correlation);
  for (let row = 0; row < n; row += 1) {
    const label = uniform(random) < positives ? 1 : 0;
    const shared = normal(random);
    labels[row] = label;
    current[row] = label * shifts[0] + shared;
    candidate[row] = label * shifts[1] + correlation * shared + own * normal(random);
  }
  const measured = (scores) => ({ table: tableOf(n, { labels, scores }) });
  return { candidate: measured(candidate), current: measured(current) };
}

/** The shift that has an AUC: Φ(shift / √2). */
export function shiftOfAuc(auc) {
  return Math.SQRT2 * normalQuantile(auc);
}

/** The shift that has an average precision: ∫ precision d recall. */
export function shiftOfAveragePrecision(wanted, positives) {
  const steps = 4_000;
  const averagePrecision = (shift) => {
    let sum = 0;
    for (let step = 0; step < steps; step += 1) {
      const recall = (step + 0.5) / steps;
      const falsePositives = normalCdf(normalQuantile(recall) - shift);
      sum += (positives * recall) / (positives * recall + (1 - positives) * falsePositives);
    }
    return sum / steps;
  };
  return solve((shift) => averagePrecision(shift) < wanted, 0, 6);
}

/** Where `isBelow` turns false. */
function solve(isBelow, from, to) {
  let [low, high] = [from, to];
  for (let round = 0; round < 50; round += 1) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Probabilities of the same examples. The current version's are the true ones, normal on the logit scale; the candidate
 * adds noise to them there.
 *
 * @param {{ spread: number, noise: number }} truth standard deviations
 */
export function probabilityPair(random, n, { spread, noise }) {
  const labels = new Uint8Array(n);
  const [candidate, current] = [new Float64Array(n), new Float64Array(n)];
  for (let row = 0; row < n; row += 1) {
    const logit = spread * normal(random);
    labels[row] = uniform(random) < logistic(logit) ? 1 : 0;
    current[row] = logistic(logit + equalNoise * normal(random));
    candidate[row] = logistic(logit + noise * normal(random));
  }
  const measured = (scores) => ({ table: tableOf(n, { labels, scores }) });
  return { candidate: measured(candidate), current: measured(current) };
}

/** Both versions have so much, for two equal ones not to be the same. */
export const equalNoise = 0.4;

/** The noise with which a candidate's log loss is `loss` above that of the current version. */
export function noiseOfLogLoss(loss, spread) {
  const base = expectedLogLoss(equalNoise, spread);
  return solve((noise) => expectedLogLoss(noise, spread) - base < loss, equalNoise, 10);
}

function expectedLogLoss(noise, spread) {
  const steps = 200;
  const grid = Array.from({ length: steps }, (_, step) => normalQuantile((step + 0.5) / steps));
  let sum = 0;
  for (const one of grid) {
    const truth = logistic(spread * one);
    for (const other of grid) {
      const logit = spread * one + noise * other;
      // -ln of the logistic function, of the logit and of its negative.
      sum += truth * log(1 + exp(-logit)) + (1 - truth) * log(1 + exp(logit));
    }
  }
  return sum / steps ** 2;
}

/**
 * Confusion counts of groups of `n` people each.
 *
 * @param {{ selected: readonly number[], positives: number }} truth `selected` is the share of each group that is
 *   predicted positive, whatever the label
 */
export function groupCounts(random, n, { selected, positives }) {
  const counts = selected.map((share, group) => {
    const cells = { tp: 0, fp: 0, tn: 0, fn: 0 };
    for (let person = 0; person < n; person += 1) {
      const isPositive = uniform(random) < positives;
      const isSelected = uniform(random) < share;
      cells[isPositive ? (isSelected ? 'tp' : 'fn') : isSelected ? 'fp' : 'tn'] += 1;
    }
    return [`group-${group}`, cells];
  });
  return { document: { groups: { group: Object.fromEntries(counts) } } };
}

/**
 * Two models' decisions on the same people in groups of `n` each. Four of five people are decided on alike, as far as
 * the shares allow.
 *
 * @param {{ current: readonly number[], candidate: readonly number[], positives: number }} truth the share of each
 *   group that either model predicts positive, whatever the label
 */
export function groupPair(random, n, truth) {
  const people = n * truth.current.length;
  const groups = dealt('group', people, truth.current.length);
  const labels = new Uint8Array(people);
  const [candidate, current] = [new Uint8Array(people), new Uint8Array(people)];
  for (let person = 0; person < people; person += 1) {
    const group = groups.codes[person];
    const shared = uniform(random);
    const own = uniform(random) < 0.8 ? shared : uniform(random);
    labels[person] = uniform(random) < truth.positives ? 1 : 0;
    current[person] = shared < truth.current[group] ? 1 : 0;
    candidate[person] = own < truth.candidate[group] ? 1 : 0;
  }
  const measured = (decisions) => ({ table: tableOf(people, { labels, decisions, groups }) });
  return { candidate: measured(candidate), current: measured(current) };
}

/** Log-normal latencies, independent, ascending. `p99` in milliseconds. */
export function latencies(random, n, { p99, spread }) {
  const middle = p99 / exp(spread * normalQuantile(0.99));
  const samples = Float64Array.from({ length: n }, () => middle * exp(spread * normal(random)));
  return { samples: samples.toSorted() };
}

/**
 * Probabilities of two models that each know half of what there is to know. The current version's are calibrated; the
 * candidate's are all too high by `excess`, which is its calibration error in whatever bins.
 *
 * @param {{ excess: number }} truth
 */
export function calibratedPair(random, n, { excess }) {
  const labels = new Uint8Array(n);
  const [candidate, current] = [new Float64Array(n), new Float64Array(n)];
  for (let row = 0; row < n; row += 1) {
    const shared = 0.2 + 0.5 * uniform(random);
    const [one, other] = [uniform(random), uniform(random)].map((drawn) => (drawn < 0.5 ? -0.08 : 0.08));
    labels[row] = uniform(random) < shared + one + other ? 1 : 0;
    current[row] = shared + one;
    candidate[row] = shared + other + excess;
  }
  const measured = (scores) => ({ table: tableOf(n, { labels, scores }) });
  return { candidate: measured(candidate), current: measured(current) };
}

/** Probabilities that are too extreme where the calibration `slope` is below 1. */
export function extremeProbabilities(random, n, { slope, spread }) {
  const labels = new Uint8Array(n);
  const scores = new Float64Array(n);
  for (let row = 0; row < n; row += 1) {
    const logit = spread * normal(random);
    labels[row] = uniform(random) < logistic(slope * logit) ? 1 : 0;
    scores[row] = logistic(logit);
  }
  return { table: tableOf(n, { labels, scores }) };
}

function logistic(logit) {
  return 1 / (1 + exp(-logit));
}
