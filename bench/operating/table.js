// The counts of a simulation as a table of Markdown, in percent.

const shown = [
  { head: 'blocked, and should pass', truth: 'good', verdict: 'failed' },
  { head: 'passed, and should not', truth: 'bad', verdict: 'passed' },
  { head: 'passed, and should', truth: 'good', verdict: 'passed' },
  { head: 'inconclusive, and should pass', truth: 'good', verdict: 'inconclusive' },
];

/** What a mode promises on the limit itself. */
const onTheLimit = { 'confident-pass': 'passed', 'confident-fail': 'failed' };

/**
 * @param {import('./scenarios.js').Scenario} scenario
 * @param {readonly { n: number, repetitions: number, counts: object }[]} sizes
 */
export function tableOf({ of, title, truths }, sizes) {
  const modes = Object.keys(sizes[0].counts.good);
  const head = [of, 'mode', ...shown.map(({ head: each }) => each), 'wrong on the limit'];
  const rows = sizes.flatMap((size) => modes.map((mode) => rowOf(size, mode)));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const [{ repetitions }] = sizes;
  const error = (100 * Math.sqrt((0.05 * 0.95) / repetitions)).toFixed(1);
  return [
    `**${title}.** Should pass: ${truths.good}; on the limit: ${truths.edge}; should not pass: ${truths.bad}. ` +
      `${repetitions.toLocaleString('en')} samples each, so that 5.0 is known to ±${error}.`,
    '',
    line(head),
    line(head.map((_, at) => (at === 1 ? '---' : '--:'))),
    ...rows.map((row) => line(row)),
    '',
  ].join('\n');
}

function rowOf({ n, repetitions, counts }, mode) {
  const share = (truth, verdict) => percent(counts[truth][mode][verdict] / repetitions);
  const limit = mode in onTheLimit ? share('edge', onTheLimit[mode]) : '';
  return [n.toLocaleString('en'), mode].concat(
    shown.map(({ truth, verdict }) => share(truth, verdict)),
    limit,
  );
}

function percent(share) {
  return share === 0 ? '0' : (share * 100).toFixed(1);
}
