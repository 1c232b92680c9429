// Judges repetition after repetition of a scenario by the gate itself, in every mode, and counts the verdicts.
import { compiled } from '../compile.js';
import { evidenceOfRepetition } from './scenarios.js';

const { bindGate } = await compiled('src/gates/all-gates.ts');
const { randomFrom } = await compiled('src/gates/statistics/random.ts');

export const modes = ['point', 'confident-pass', 'confident-fail'];
const truths = ['good', 'edge', 'bad'];

/**
 * Of each size, truth and mode, how many of `repetitions` samples passed, failed and were inconclusive. The same
 * scenario gives the same counts on every machine. All modes judge the same samples.
 *
 * @param {import('./scenarios.js').Scenario} scenario
 * @param {number} repetitions
 */
export function simulate(scenario, repetitions) {
  const judges = modes.map((mode) => judgeIn(scenario, mode));
  return scenario.sizes.map((n) => {
    const counts = Object.fromEntries(
      truths.map((truth, times) => {
        const ofModes = modes.map(() => ({ passed: 0, failed: 0, inconclusive: 0, errored: 0 }));
        for (let repetition = 0; repetition < repetitions; repetition += 1) {
          const name = `${scenario.id} ${n} ${truth} ${repetition}`;
          const evidence = evidenceOfRepetition(scenario, { random: randomFrom(name), n, times, name });
          for (const [at, judge] of judges.entries()) ofModes[at][judge(evidence).verdict] += 1;
        }
        return [truth, Object.fromEntries(modes.map((mode, at) => [mode, ofModes[at]]))];
      }),
    );
    return { n, repetitions, counts };
  });
}

function judgeIn({ gate, parameters }, mode) {
  const bound = bindGate(gate, { ...parameters, mode });
  if (bound.ok) return bound.judge;
  throw new Error(`${gate} in mode ${mode}: ${bound.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`); // prettier-ignore
}
