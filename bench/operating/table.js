// The counts of a simulation as a table of Markdown, in percent.

/** What each mode is wrong by, and how often it cannot tell. */
const shown = [
  { mode: 'point', head: 'point: blocked', truth: 'good', verdict: 'failed' },
  { mode: 'point', head: 'let through', truth: 'bad', verdict: 'passed' },
  { mode: 'confident-pass', head: 'confident-pass: inconclusive', truth: 'good', verdict: 'inconclusive' },
  { mode: 'confident-pass', head: 'blocked', truth: 'good', verdict: 'failed' },
  { mode: 'confident-pass', head: 'let through', truth: 'bad', verdict: 'passed' },
  { mode: 'confident-pass', head: 'passed on the limit', truth: 'edge', verdict: 'passed' },
  { mode: 'confident-fail', head: 'confident-fail: inconclusive', truth: 'good', verdict: 'inconclusive' },
  { mode: 'confident-fail', head: 'blocked', truth: 'good', verdict: 'failed' },
  { mode: 'confident-fail', head: 'let through', truth: 'bad', verdict: 'passed' },
  { mode: 'confident-fail', head: 'failed on the limit', truth: 'edge', verdict: 'failed' },
];

/**
 * @param {import('./scenarios.js').Scenario} scenario
 * @param {readonly { n: number, repetitions: number, counts: object }[]} sizes
 */
export function tableOf({ of, title, truths }, sizes) {
  const head = [of, ...shown.map(({ head: each }) => each)];
  const rows = sizes.map(({ n, repetitions, counts }) => [
    n.toLocaleString('en'),
    ...shown.map(({ mode, truth, verdict }) => percent(counts[truth][mode][verdict] / repetitions)),
  ]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const [{ repetitions }] = sizes;
  const error = (100 * Math.sqrt((0.05 * 0.95) / repetitions)).toFixed(1);
  return [
    `**${title}.** Should pass: ${truths.good}; on the limit: ${truths.edge}; should not pass: ${truths.bad}. ` +
      `${repetitions.toLocaleString('en')} samples a cell (5 % ± ${error}).`,
    '',
    line(head),
    line(head.map(() => '--:')),
    ...rows.map((row) => line(row)),
    '',
  ].join('\n');
}

function percent(share) {
  return share === 0 ? '0' : (share * 100).toFixed(1);
}
