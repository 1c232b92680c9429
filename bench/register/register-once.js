// Registers one directory and says how much memory that took. A process of its own, so that its peak is its own.
//
//   node bench/register/register-once.js <store address> <directory> [<scratch directory> <MiB>]
//
// With a scratch directory memory is made ready before the upload; that time is reported, to be left out.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compiled } from '../compile.js';
import { touchMemory } from '../scratch.js';

const [address, directory, scratch, sizeMib] = process.argv.slice(2);
const { openStore } = await compiled('src/adapters/object-store/open-store.ts');
const { systemClock } = await compiled('src/adapters/clock.ts');
const { DirectoryArtifactSource } = await compiled('src/adapters/artifacts/directory-artifact-source.ts');
const { register } = await compiled('src/registry/register.ts');

const store = await openStore(address, { cwd: process.cwd(), env: process.env, clock: systemClock });
let pausedMs = 0;
if (scratch !== undefined) pauseBeforeUpload(store);
const { version } = await register({
  registry: { store, descriptor: descriptor() },
  model: 'bench',
  source: new DirectoryArtifactSource({ paths: [directory] }),
  metadata: metadata(),
  registeredBy: 'user:bench',
  // The random seed of an act of registering: no run is taken for a retry of the one before.
  registrationId: randomUUID(),
  clock: systemClock,
  random: Math.random,
});
await store.close();
const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
console.log(JSON.stringify({ version, pausedMs, peakRssMib: Number(peak?.[1]) / 1024 }));

/** @param {object} opened */
function pauseBeforeUpload(opened) {
  const upload = opened.upload.bind(opened);
  opened.upload = (...call) => {
    const started = performance.now();
    touchMemory(scratch, Number(sizeMib));
    pausedMs += performance.now() - started;
    return upload(...call);
  };
}

function descriptor() {
  const now = systemClock.now().toISOString();
  return {
    format: 'laurel.registry/1',
    registry: randomUUID(),
    required: [],
    probe: { passedAt: now, checks: [] },
    createdAt: now,
  };
}

function metadata() {
  return {
    kind: 'model',
    metrics: {},
    hyperparameters: {},
    tags: {},
    lineage: { datasets: [], features: [], parents: [] },
  };
}
