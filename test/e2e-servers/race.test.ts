// Twenty processes racing on one object of a real S3 server, all killed at random moments: nothing acknowledged is lost.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openStore } from '../../src/adapters/object-store/open-store.ts';
import { type CompiledPrograms, compilePrograms } from '../race/compile.ts';
import { runRace } from '../race/run-race.ts';
import { credentialsFor, newBucket, runningServer } from './servers.ts';

let programs: CompiledPrograms;

beforeAll(async () => {
  programs = await compilePrograms();
});

afterAll(() => programs.cleanup());

describe('twenty processes on one bucket of RGW', () => {
  it('lose nothing that was acknowledged, in three rounds of being killed', async () => {
    const server = runningServer('rgw');
    for (const [variable, value] of Object.entries(credentialsFor(server))) vi.stubEnv(variable, value);
    const address = await newBucket(server);
    const store = await openStore(address, { cwd: '/', env: {}, clock: systemClock });
    const { acknowledged, committed, rounds } = await runRace({
      program: programs.program('racer'),
      address,
      store,
      processes: 20,
      rounds: 3,
      killAfterMs: { min: 1_000, max: 5_000 },
    });
    await store.close();
    expect(rounds.every((count) => count > 0)).toBe(true);
    expect(new Set(committed).size).toBe(committed.length);
    expect(committed).toEqual(expect.arrayContaining([...acknowledged]));
    // At most one of each process in each round was committed without its saying so.
    expect(committed.length - acknowledged.length).toBeLessThanOrEqual(20 * 3);
  });
});
