// Runs every benchmark, one after the other, in sizes that take some minutes together. Give `--full` for the sizes
// of docs/performance.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const full = process.argv.includes('--full');
const runs = [
  ['hashing/run.js'],
  ['cold-start/run.js'],
  ['register/run.js', ...(full ? [] : ['--mib', '512', '--rounds', '2', '--memory', '100,1024'])],
  ['reconcile/run.js'],
  ['predictions/run.js', ...(full ? [] : ['--rows', '200000'])],
  ['statistics/run.js', ...(full ? ['--more', '10000000'] : ['--rows', '200000', '--replicates', '200'])],
  ['many-gates/run.js'],
  ['operating/run.js', ...(full ? [] : ['--repetitions', '100'])],
];

let failed = 0;
for (const [script = '', ...args] of runs) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(process.execPath, [path, ...args], { stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
