// Hashing of artifacts against `openssl dgst -sha256`, on the same files in the same run.
//
//   npx tsc -p . --outDir .build/js && node bench/hashing/run.js [--mib 1024] [--rounds 7] [--dir <dir>]
//
// Once one file, once eight of the same bytes together. Workers and processes start cold each time; the files
// are in the page cache. openssl is the honest peer: a sha256sum built without SHA instructions is four times
// slower.
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DirectoryArtifactSource } from '../../.build/js/src/adapters/artifacts/directory-artifact-source.js';
import { interleave, report, runProcess } from '../measure.js';

const { values } = parseArgs({
  options: {
    mib: { type: 'string', default: '1024' },
    rounds: { type: 'string', default: '7' },
    dir: { type: 'string', default: tmpdir() },
  },
});
const mib = Number(values.mib);
const scratch = mkdtempSync(join(values.dir, 'laurel-bench-'));
try {
  const rows = [];
  for (const count of [1, 8]) rows.push(await compare(writeFiles(count)));
  report(`hashing ${mib} MiB`, rows);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** @param {{ directory: string, paths: string[] }} files */
async function compare({ directory, paths }) {
  const digests = { ours: [], theirs: [] };
  const runs = await interleave(
    {
      ours: async () => {
        digests.ours = await hashOurs(directory);
      },
      theirs: () => {
        digests.theirs = hashTheirs(paths);
      },
    },
    Number(values.rounds),
  );
  if (digests.ours.join() !== digests.theirs.join()) throw new Error('the digests differ');
  return {
    subject: `laurel, ${paths.length} file(s)`,
    ms: runs.ours.medianMs,
    reference: 'openssl dgst -sha256',
    referenceMs: runs.theirs.medianMs,
    aim: 1.15,
  };
}

/** @param {string} directory */
async function hashOurs(directory) {
  const source = new DirectoryArtifactSource({ paths: [directory] });
  const files = (await source.list()).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return source.hash(files, {});
}

/** @param {string[]} paths */
function hashTheirs(paths) {
  const { stdout } = runProcess('openssl', ['dgst', '-sha256', '-r', ...paths]);
  return stdout
    .toString()
    .trim()
    .split('\n')
    .map((line) => `sha256:${line.slice(0, 64)}`);
}

/** @param {number} count */
function writeFiles(count) {
  const directory = join(scratch, String(count));
  mkdirSync(directory);
  const paths = Array.from({ length: count }, (_, index) => join(directory, `part-${index}.bin`));
  for (const path of paths) writeRandom(path, Math.ceil(mib / count));
  return { directory, paths };
}

/** @param {string} path @param {number} sizeMib */
function writeRandom(path, sizeMib) {
  const block = randomBytes(1024 * 1024);
  const file = openSync(path, 'w');
  for (let written = 0; written < sizeMib; written += 1) {
    block.writeUInt32LE(written, 0);
    writeSync(file, block);
  }
  closeSync(file);
}
