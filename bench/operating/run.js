// The operating characteristics of the gates: how often each mode blocks what should pass, passes what should not, and
// cannot tell, by simulation through the gates themselves.
//
//   node bench/operating/run.js [--repetitions 1000] [--only accuracy,auc | --gate latency] [--kept <dir>]
//     [--pictures docs/images]
//
// Deterministic: every sample is seeded by its scenario, size, truth and number. With `--kept`, counts are written to a
// directory and taken from there the next time, so that scenarios can be simulated one by one and drawn together.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../compile.js';

const { values } = parseArgs({
  options: {
    repetitions: { type: 'string', default: '1000' },
    only: { type: 'string' },
    gate: { type: 'string' },
    kept: { type: 'string' },
    pictures: { type: 'string' },
  },
});

compile();
const { scenarios } = await import('./scenarios.js');
const { simulate } = await import('./simulate.js');
const { tableOf } = await import('./table.js');
const { pictureOf } = await import('./picture.js');

const only = values.only?.split(',');
const isAsked = ({ id, gate }) => (only?.includes(id) ?? true) && gate === (values.gate ?? gate);
const simulated = [];
for (const scenario of scenarios.filter((each) => isAsked(each))) {
  const sizes = countsOf(scenario, Math.ceil(Number(values.repetitions) / (scenario.cost ?? 1)));
  console.log(tableOf(scenario, sizes));
  simulated.push({ scenario, sizes });
}

if (values.pictures !== undefined) {
  for (const gate of new Set(simulated.map(({ scenario }) => scenario.gate))) {
    const ofGate = simulated.filter(({ scenario }) => scenario.gate === gate);
    writeFileSync(join(values.pictures, `operating-${gate}.svg`), pictureOf(gate, ofGate));
  }
}

function countsOf(scenario, repetitions) {
  const file = values.kept === undefined ? undefined : join(values.kept, `${scenario.id}.json`);
  if (file !== undefined && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const started = process.cpuUsage();
  const sizes = simulate(scenario, repetitions);
  console.error(`${scenario.id}: ${(process.cpuUsage(started).user / 1e6).toFixed(0)} s`);
  if (file !== undefined) writeFileSync(file, JSON.stringify(sizes));
  return sizes;
}
