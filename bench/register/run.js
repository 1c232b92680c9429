// Registering one large file, against hashing it with openssl and then moving it without Laurel; and how much
// memory registering takes, small and large.
//
//   node bench/register/run.js [--mib 2048] [--rounds 3] [--memory 100,4096] [--dir <dir>]
//
// Every subject is a process of its own and its whole life counts. On the directory store the reference copies
// with cp and syncs the copy, for Laurel too answers only when the bytes are durable. On S3 both sides send to the
// same sink on loopback, which keeps nothing. The file is in the page cache, and on both sides memory is made ready
// before the first byte is written, outside the measured time: see `touchMemory`.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compile } from '../compile.js';
import { interleave, median, report, runProcess } from '../measure.js';
import { mebibyte, touchMemory, withScratch, writeRandomFile } from '../scratch.js';

const { values } = parseArgs({
  options: {
    mib: { type: 'string', default: '2048' },
    rounds: { type: 'string', default: '3' },
    memory: { type: 'string', default: '100,4096' },
    dir: { type: 'string', default: tmpdir() },
  },
});
const mib = Number(values.mib);
const rounds = Number(values.rounds);
const memorySizes = values.memory.split(',').map(Number);
const aim = 1.15;

compile();
await onDirectory();
await onS3();
await memory();

async function onDirectory() {
  await withScratch({ parent: values.dir, bytes: 3 * mib * mebibyte }, async (scratch) => {
    const { directory, file } = modelOf(scratch, mib);
    const registry = join(scratch, 'registry');
    const copy = join(scratch, 'copy');
    const parts = { openssl: [], copy: [] };
    const runs = await interleave(
      {
        ours: () => {
          mkdirSync(registry);
          return timedThenRemoved(registry, () => registerOnce(`file:${registry}`, directory, scratch, mib));
        },
        theirs: () =>
          timedThenRemoved(copy, () => {
            parts.openssl.push(timed(() => runProcess('openssl', ['dgst', '-sha256', file])));
            const pausedMs = timed(() => touchMemory(scratch, mib));
            parts.copy.push(timed(() => copyDurably(file, copy)));
            return { pausedMs };
          }),
      },
      rounds,
    );
    reportAgainst('directory', runs, parts, 'openssl dgst -sha256, then cp and sync');
  });
}

async function onS3() {
  await withScratch({ parent: values.dir, bytes: mib * mebibyte }, async (scratch) => {
    const { directory, file } = modelOf(scratch, mib);
    const sink = await startSink();
    const parts = { openssl: [], upload: [] };
    try {
      const runs = await interleave(
        {
          ours: () => {
            registerOnce(`s3://bench/registry?endpoint=${sink.endpoint}`, directory);
          },
          theirs: () => {
            parts.openssl.push(timed(() => runProcess('openssl', ['dgst', '-sha256', file])));
            parts.upload.push(timed(() => runScript('sdk-upload.js', [sink.endpoint, file])));
          },
        },
        rounds,
      );
      reportAgainst('S3 sink', runs, parts, 'openssl dgst -sha256, then a bare upload by the SDK');
    } finally {
      sink.stop();
    }
  });
}

/** Peaks, not times: one fresh process each. */
async function memory() {
  const rows = [];
  for (const size of memorySizes) {
    await withScratch({ parent: values.dir, bytes: 2 * size * mebibyte }, async (scratch) => {
      const { directory } = modelOf(scratch, size);
      const registry = join(scratch, 'registry');
      mkdirSync(registry);
      rows.push({ store: 'directory', mib: size, ...registerOnce(`file:${registry}`, directory) });
      const sink = await startSink();
      try {
        const address = `s3://bench/registry?endpoint=${sink.endpoint}`;
        rows.push({ store: 'S3 sink', mib: size, ...registerOnce(address, directory) });
      } finally {
        sink.stop();
      }
    });
  }
  report('register, peak memory', [], rows);
  for (const row of rows) {
    console.log(`  ${row.mib} MiB on a ${row.store}: peak RSS ${row.peakRssMib.toFixed(0)} MiB`);
  }
}

/** @param {Record<string, number[]>} parts what the reference spent where; the warm-up round is left out */
function reportAgainst(where, runs, parts, reference) {
  const subject = `register ${mib} MiB on a ${where}`;
  report(subject, [{ subject, ms: runs.ours.medianMs, reference, referenceMs: runs.theirs.medianMs, aim }], {
    runs,
    parts,
  });
  for (const [name, spent] of Object.entries(parts)) {
    console.log(`    of the reference, ${name}: ${median(spent.slice(1)).toFixed(1)} ms`);
  }
}

/** @param {string} scratch @param {number} sizeMib */
function modelOf(scratch, sizeMib) {
  const directory = join(scratch, 'model');
  mkdirSync(directory);
  const file = join(directory, 'model.bin');
  writeRandomFile(file, sizeMib);
  return { directory, file };
}

/** @param {string[]} args see there @returns {{ peakRssMib: number, pausedMs: number }} */
function registerOnce(...args) {
  const { stdout } = runScript('register-once.js', args.map(String));
  return JSON.parse(stdout.toString());
}

/** @param {string} file @param {string} copy */
function copyDurably(file, copy) {
  runProcess('cp', ['--reflink=never', '--sparse=never', file, copy]);
  runProcess('sync', [copy]);
  if (statSync(copy).size !== statSync(file).size) throw new Error('the copy is not whole');
}

/** @param {string} name @param {string[]} args */
function runScript(name, args) {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  return runProcess(process.execPath, [script, ...args], { env });
}

/** @returns {Promise<{ endpoint: string, stop: () => void }>} */
function startSink() {
  const script = fileURLToPath(new URL('null-sink.js', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the sink ended with ${code}`)));
    child.stdout.once('data', (port) =>
      resolve({ endpoint: `http://127.0.0.1:${String(port).trim()}`, stop: () => child.stdin.end() }),
    );
  });
}

/** @param {() => unknown} act */
function timed(act) {
  const started = performance.now();
  act();
  return performance.now() - started;
}

/** The time of `act` without its pause; what it left at `path` is gone before anything else is measured. */
function timedThenRemoved(path, act) {
  const started = performance.now();
  const { pausedMs } = act();
  const ms = performance.now() - started - pausedMs;
  rmSync(path, { recursive: true });
  return ms;
}
