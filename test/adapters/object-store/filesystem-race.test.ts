// Twenty real processes on one directory, all killed with SIGKILL at random moments, three times over.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock.ts';
import { openStore } from '../../../src/adapters/object-store/open-store.ts';
import { type CompiledPrograms, compilePrograms } from '../../race/compile.ts';
import { counterKey, encode, parseCounter } from '../../race/race-documents.ts';
import { runRace } from '../../race/run-race.ts';

const processes = 20;
let programs: CompiledPrograms;
let directory: string;

beforeAll(async () => {
  programs = await compilePrograms();
  directory = await mkdtemp(join(tmpdir(), 'laurel-race-'));
});

afterAll(async () => {
  await programs.cleanup();
  await rm(directory, { recursive: true });
});

test('loses no acknowledged write of twenty processes that are killed three times over', async () => {
  const address = `file:${directory}`;
  const store = await openStore(address, { cwd: '/', env: {}, clock: systemClock });
  const program = programs.program('racer');
  const report = await runRace({
    program,
    address,
    store,
    processes,
    rounds: 3,
    killAfterMs: { min: 200, max: 1_500 },
  });

  for (const acknowledged of report.rounds) expect(acknowledged).toBeGreaterThan(processes);
  const committed = new Set(report.committed);
  expect(committed.size, 'no increment is counted twice').toBe(report.committed.length);
  expect(
    report.acknowledged.filter((writeId) => !committed.has(writeId)),
    'acknowledged and lost',
  ).toEqual([]);
  expect(
    report.committed.length - report.acknowledged.length,
    'committed before it could be said',
  ).toBeLessThanOrEqual(3 * processes);

  const keys: string[] = [];
  for await (const { key } of store.list('')) keys.push(key);
  expect(
    keys.filter((key) => key.includes('tmp')),
    'what the dead left behind is not listed',
  ).toEqual([]);
  const leftovers = await readdir(join(directory, 'aliases/.laurel/tmp'));
  expect(leftovers.length).toBeLessThanOrEqual(3 * processes * 2);
}, 180_000);

test('brings the readable copy up to date with the next write, whoever died while refreshing it', async () => {
  const store = await openStore(directory, { cwd: '/', env: {}, clock: systemClock });
  const found = await store.get(counterKey);
  expect(found.kind).toBe('found');
  if (found.kind !== 'found') return;
  const next = encode({ ...parseCounter(found.body), entry: null });
  expect((await store.replace(counterKey, next, found.etag)).kind).toBe('written');
  expect(await readFile(join(directory, counterKey))).toEqual(Buffer.from(next));
});
