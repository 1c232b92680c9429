// A thousand gates on a hundred slices each: judged, against the time of parsing what they are judged on.
//
//   node bench/many-gates/run.js [--gates 1000] [--slices 100] [--rows 100000] [--rounds 5]
//
// Parsing is the policy's YAML and the gates' parameters, the JSON and schema of the evaluations of the candidate and
// of the current version, and, where there are some, reading the predictions of both. Nothing is kept from one round
// to the next.
import { parseArgs } from 'node:util';
import { compile, compiled } from '../compile.js';
import { median, report } from '../measure.js';

const { values } = parseArgs({
  options: {
    gates: { type: 'string', default: '1000' },
    slices: { type: 'string', default: '100' },
    rows: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
  },
});
const [gates, slices, rows] = [values.gates, values.slices, values.rows].map(Number);
const aim = 10;

compile();
const { columns, measuredVersion, policiesOf } = await import('./inputs.js');
const { parseFile } = await compiled('src/policy/parse-file.ts');
const { policyFileSchema } = await compiled('src/policy/written/policy-file.ts');
const { bindGate } = await compiled('src/gates/all-gates.ts');
const { parseStored } = await compiled('src/registry/documents/stored.ts');
const { digestOf } = await compiled('src/primitives/digest.ts');
const { evaluationDocument, evaluationFormat } = await compiled('src/registry/documents/evaluation.ts');
const { readPredictions } = await compiled('src/evidence/predictions/read-predictions.ts');
const { evidenceOf } = await compiled('test/builders/evidence.ts');

const bare = evidenceOf();
for (const hasPredictions of [false, true]) {
  const wish = { rows, slices, hasPredictions };
  const candidate = await measuredVersion({ ...wish, version: 2 });
  const current = await measuredVersion({ ...wish, version: 1 });
  for (const mode of ['point', 'confident-pass']) {
    await measure({ candidate, current, policies: policiesOf(gates, mode) }, `${mode}${hasPredictions ? `, ${rows} predictions` : ''}`); // prettier-ignore
  }
}

async function measure(inputs, title) {
  const runs = { parse: [], judge: [] };
  for (let round = -1; round < Number(values.rounds); round += 1) {
    let parsed;
    const parse = await timed(async () => (parsed = await parseAll(inputs)));
    const judge = await timed(() => judgeAll(parsed));
    if (round < 0) continue;
    runs.parse.push(parse);
    runs.judge.push(judge);
  }
  const row = { subject: `judge ${gates} gates on ${slices} slices`, ms: median(runs.judge), reference: 'parse', referenceMs: median(runs.parse), aim }; // prettier-ignore
  report(`many gates, ${title}`, [row], { runs });
}

/** Processor time in milliseconds. */
async function timed(act) {
  const started = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}

async function parseAll({ candidate, current, policies }) {
  const bound = policies.flatMap((bytes) => boundGates(bytes));
  const refused = bound.find((each) => !each.ok);
  if (refused !== undefined) throw new Error(JSON.stringify(refused.issues));
  return {
    judges: bound.map(({ judge }) => judge),
    evidence: {
      ...bare,
      candidate: await versionOf(bare.candidate, candidate),
      current: await versionOf(bare.current, current),
    },
  };
}

function boundGates(bytes) {
  const file = { path: 'gates/many.yaml', blob: '0'.repeat(40), mode: 'file', bytes };
  const { ok, value, problems } = parseFile(file, () => policyFileSchema);
  if (!ok) throw new Error(JSON.stringify(problems));
  return Object.values(value.written.gates).map(({ gate, ...parameters }) => bindGate(gate, parameters));
}

async function versionOf(version, { bytes, file }) {
  const evaluation = parseStored(evaluationDocument, evaluationFormat, bytes, 'evaluation');
  const read = file === null ? {} : { predictions: await readPredictions(file, { columns, task: 'binary' }) };
  return { ...version, evaluations: [{ digest: digestOf(bytes), evaluation, ...read }] };
}

function judgeAll({ judges, evidence }) {
  const verdicts = judges.map((judge) => judge(evidence));
  const checks = verdicts.reduce((sum, { checks: each }) => sum + each.length, 0);
  if (checks < gates * slices) throw new Error(`only ${checks} checks: ${JSON.stringify(verdicts[0])}`);
}
