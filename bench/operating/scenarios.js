// What is simulated: a demand as a policy writes it, and three truths, one that should pass, one that lies just on the
// limit, and one that should not pass.
import { evidence } from './evidence.js';
import {
  calibratedPair,
  classifierPair,
  equalNoise,
  extremeProbabilities,
  groupCounts,
  groupPair,
  latencies,
  noiseOfLogLoss,
  probabilityPair,
  rankingPair,
  shiftOfAuc,
  shiftOfAveragePrecision,
} from './worlds.js';

/** The demands have a margin against the current version: equal, worse by the margin, worse by twice the margin. */
const relative = { good: 'equal', edge: 'worse by the margin', bad: 'worse by twice the margin' };

const accuracy = { accuracy: 0.85, disagreement: 0.08 };
const ranking = { positives: 0.3, correlation: 0.85 };
const aucs = [0.8, 0.78, 0.76].map((auc) => shiftOfAuc(auc));
const averagePrecisions = [0.7, 0.66, 0.62].map((wanted) => shiftOfAveragePrecision(wanted, ranking.positives)); // prettier-ignore
const noises = [equalNoise, noiseOfLogLoss(0.01, 1.5), noiseOfLogLoss(0.02, 1.5)];
const sizes = [300, 1_000, 3_000, 10_000];

/**
 * @typedef {object} Scenario
 * @property {string} id
 * @property {'eval-threshold' | 'fairness' | 'latency' | 'calibration'} gate
 * @property {string} title
 * @property {string} of what `sizes` counts
 * @property {object} parameters as a policy writes them, without the mode
 * @property {readonly number[]} sizes
 * @property {2 | 5} [cost] a repetition takes so long that there are so many times fewer
 * @property {{ good: string, edge: string, bad: string }} truths
 * @property {(random: object, n: number, times: 0 | 1 | 2) => { candidate: object, current: object | null }} draw
 *   `times` the margin lies between the two versions, or how far the truth is from good to bad
 */

/** @type {readonly Scenario[]} */
export const scenarios = [
  {
    id: 'accuracy',
    gate: 'eval-threshold',
    title: 'accuracy, paired, not worse than current by more than 0.02',
    of: 'examples',
    parameters: { metric: 'accuracy', worseThanCurrentBy: 0.02 },
    sizes,
    truths: relative,
    draw: (random, n, times) => classifierPair(random, n, { ...accuracy, loss: () => 0.02 * times }),
  },
  {
    id: 'auc',
    gate: 'eval-threshold',
    title: 'AUC, paired, not worse than current by more than 0.02',
    of: 'examples',
    parameters: { metric: 'auc', worseThanCurrentBy: 0.02 },
    sizes,
    truths: relative,
    draw: (random, n, times) => rankingPair(random, n, { ...ranking, shifts: [aucs[0], aucs[times]] }),
  },
  {
    id: 'f1',
    gate: 'eval-threshold',
    title: 'F1, paired, not worse than current by more than 0.02',
    of: 'examples',
    parameters: { metric: 'f1', worseThanCurrentBy: 0.02 },
    sizes,
    truths: relative,
    // Both classes are as frequent and as often mistaken: F1 is the accuracy.
    draw: (random, n, times) => classifierPair(random, n, { ...accuracy, loss: () => 0.02 * times }),
  },
  {
    id: 'average-precision',
    gate: 'eval-threshold',
    title: 'average precision, paired, not worse than current by more than 0.04',
    of: 'examples',
    parameters: { metric: 'average_precision', worseThanCurrentBy: 0.04 },
    sizes: [300, 1_000, 10_000],
    cost: 2,
    truths: relative,
    draw: (random, n, times) => rankingPair(random, n, { ...ranking, shifts: [averagePrecisions[0], averagePrecisions[times]] }), // prettier-ignore
  },
  {
    id: 'log-loss',
    gate: 'eval-threshold',
    title: 'log loss, paired, not worse than current by more than 0.01',
    of: 'examples',
    parameters: { metric: 'log_loss', worseThanCurrentBy: 0.01 },
    sizes: [300, 1_000, 3_000],
    cost: 2,
    truths: relative,
    draw: (random, n, times) => probabilityPair(random, n, { spread: 1.5, noise: noises[times] }),
  },
  {
    id: 'accuracy-registered',
    gate: 'eval-threshold',
    title: 'accuracy, registered without predictions, not worse than current by more than 0.02',
    of: 'examples',
    parameters: { metric: 'accuracy', worseThanCurrentBy: 0.02 },
    sizes,
    truths: relative,
    draw: (random, n, times) => registered(classifierPair(random, n, { ...accuracy, loss: () => 0.02 * times })), // prettier-ignore
  },
  {
    id: 'accuracy-bound',
    gate: 'eval-threshold',
    title: 'accuracy at least 0.85',
    of: 'examples',
    parameters: { metric: 'accuracy', min: 0.85 },
    sizes,
    truths: { good: 'accuracy 0.87', edge: 'accuracy 0.85', bad: 'accuracy 0.83' },
    draw: (random, n, times) => {
      const { current } = classifierPair(random, n, { ...accuracy, accuracy: 0.87 - 0.02 * times, loss: () => 0 }); // prettier-ignore
      return { candidate: current, current: null };
    },
  },
  {
    id: 'slices',
    gate: 'eval-threshold',
    title: 'accuracy on 10 slices, on none worse than current by more than 0.05',
    of: 'examples a slice',
    parameters: { metric: 'accuracy', slices: { region: 0.05 } },
    sizes: [100, 300, 1_000],
    truths: { good: 'all equal', edge: 'one worse by the margin', bad: 'one worse by twice the margin' },
    draw: (random, n, times) => {
      const loss = (row) => (row % 10 === 3 ? 0.05 * times : 0);
      return classifierPair(random, 10 * n, { accuracy: 0.85, disagreement: 0.1, loss }, 10);
    },
  },
  {
    id: 'parity',
    gate: 'fairness',
    title: 'demographic parity difference of 4 groups at most 0.10',
    of: 'people a group',
    parameters: { attribute: 'group', demographicParityDifference: { max: 0.1 } },
    sizes: [100, 300, 1_000, 3_000],
    truths: { good: 'no difference', edge: 'one group apart by 0.10', bad: 'one group apart by 0.20' },
    draw: (random, n, times) => ({
      candidate: groupCounts(random, n, { selected: [0.3, 0.3, 0.3, 0.3 + 0.1 * times], positives: 0.4 }),
      current: null,
    }),
  },
  {
    id: 'four-fifths',
    gate: 'fairness',
    title: 'demographic parity ratio of 4 groups at least 0.8',
    of: 'people a group',
    parameters: { attribute: 'group', demographicParityRatio: { min: 0.8 } },
    sizes: [100, 300, 1_000, 3_000],
    truths: { good: 'ratio 1', edge: 'ratio 0.8', bad: 'ratio 0.6' },
    draw: (random, n, times) => ({
      candidate: groupCounts(random, n, { selected: [0.3, 0.3, 0.3, 0.3 * (1 - 0.2 * times)], positives: 0.4 }), // prettier-ignore
      current: null,
    }),
  },
  {
    id: 'parity-current',
    gate: 'fairness',
    title:
      'demographic parity difference of 4 groups, paired, not larger than that of current by more than 0.10',
    of: 'people a group',
    parameters: { attribute: 'group', demographicParityDifference: { worseThanCurrentBy: 0.1 } },
    sizes: [100, 300, 1_000],
    cost: 2,
    truths: { good: 'equal, 0.10 in both', edge: '0.20, and 0.10 before', bad: '0.30, and 0.10 before' },
    draw: (random, n, times) =>
      groupPair(random, n, {
        current: [0.3, 0.3, 0.3, 0.4],
        candidate: [0.3, 0.3, 0.3, 0.4 + 0.1 * times],
        positives: 0.4,
      }),
  },
  {
    id: 'p99-current',
    gate: 'latency',
    title: 'p99 not worse than current by more than 10 %',
    of: 'requests',
    parameters: { p99: { worseThanCurrentBy: '10%' } },
    sizes: [500, 2_000, 8_000],
    cost: 2,
    truths: { good: 'equal', edge: 'slower by 10 %', bad: 'slower by 20 %' },
    draw: (random, n, times) => ({
      candidate: latencies(random, n, { p99: 50 * (1 + 0.1 * times), spread: 0.4 }),
      current: latencies(random, n, { p99: 50, spread: 0.4 }),
    }),
  },
  {
    id: 'p99-bound',
    gate: 'latency',
    title: 'p99 at most 50 ms',
    of: 'requests',
    parameters: { p99: { max: '50ms' } },
    sizes: [500, 2_000, 8_000],
    truths: { good: 'p99 of 45 ms', edge: 'p99 of 50 ms', bad: 'p99 of 55 ms' },
    draw: (random, n, times) => ({
      candidate: latencies(random, n, { p99: 45 + 5 * times, spread: 0.4 }),
      current: null,
    }),
  },
  {
    id: 'calibration-error',
    gate: 'calibration',
    title: 'calibration error at most 0.05',
    of: 'examples',
    parameters: { maxError: 0.05 },
    sizes: [300, 1_000, 3_000],
    cost: 2,
    truths: { good: 'calibrated', edge: 'an error of 0.05', bad: 'an error of 0.10' },
    draw: (random, n, times) => ({
      candidate: calibratedPair(random, n, { excess: 0.05 * times }).candidate,
      current: null,
    }),
  },
  {
    id: 'calibration-current',
    gate: 'calibration',
    title: 'calibration error, paired, not larger than that of current by more than 0.03',
    of: 'examples',
    parameters: { worseThanCurrentBy: 0.03 },
    sizes: [300, 1_000, 3_000],
    cost: 5,
    truths: { good: 'both calibrated', edge: 'an error of 0.03', bad: 'an error of 0.06' },
    draw: (random, n, times) => calibratedPair(random, n, { excess: 0.03 * times }),
  },
  {
    id: 'calibration-slope',
    gate: 'calibration',
    title: 'calibration slope at least 0.8',
    of: 'examples',
    parameters: { slope: { min: 0.8 } },
    sizes,
    truths: { good: 'slope 1', edge: 'slope 0.8', bad: 'slope 0.6' },
    draw: (random, n, times) => ({
      candidate: extremeProbabilities(random, n, { slope: 1 - 0.2 * times, spread: 1.2 }),
      current: null,
    }),
  },
];

/** What a repetition of a scenario is judged on. */
export function evidenceOfRepetition({ draw }, { random, n, times, name }) {
  const { candidate, current } = draw(random, n, times);
  return evidence(name, candidate, current);
}

/** Two classifiers' accuracies as an evaluator writes them down, without their predictions. */
function registered(pair) {
  const written = ({ table: { rows, labels, decisions } }) => {
    const right = labels.reduce((sum, label, row) => sum + (label === decisions[row] ? 1 : 0), 0);
    return { document: { metrics: [{ name: 'accuracy', value: right / rows, better: 'higher', n: rows }] } };
  };
  return { candidate: written(pair.candidate), current: written(pair.current) };
}
