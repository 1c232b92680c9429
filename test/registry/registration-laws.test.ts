import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headFormat } from '../../src/registry/documents/registration.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { headKey } from '../../src/registry/keys.ts';
import { creditRisk } from '../builders/documents.ts';
import { type ReadFault, readFaults, type WriteFault, writeFaults } from '../fakes/faulty-store.ts';
import { believesHint, mutants } from './registration-mutants.ts';
import { type Mutation, play, type Registrar } from './registration-story.ts';

/** Mostly honest, so that a story gets somewhere. */
const faulty = <Fault extends string>(faults: readonly Fault[], ok: Fault): fc.Arbitrary<Fault> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(ok) }, { weight: 2, arbitrary: fc.constantFrom(...faults) });

const registrar: fc.Arbitrary<Registrar> = fc.record({
  id: fc.constantFrom('ada', 'bob', 'cyd'),
  script: fc.record({
    writes: fc.array(faulty<WriteFault>(writeFaults, 'ok'), { maxLength: 14 }),
    reads: fc.array(faulty<ReadFault>(readFaults, 'ok'), { maxLength: 6 }),
  }),
});

const stories = fc.tuple(fc.array(registrar, { minLength: 1, maxLength: 4 }), fc.scheduler());

function lawsHold(mutation?: Mutation) {
  return fc.asyncProperty(stories, async ([registrars, scheduler]) => {
    const broken = await play({ registrars, scheduler, ...(mutation === undefined ? {} : { mutation }) });
    if (broken.length > 0) throw new Error(broken.join('; '));
  });
}

describe('registering, whatever goes wrong', () => {
  it('gives every id one version, every version one id, and leaves no gap', async () => {
    await expect(fc.assert(lawsHold(), { numRuns: 400 })).resolves.toBeUndefined();
  });

  it('survives a crash at every step, with a competitor between crash and retry', async () => {
    for (const fault of ['crash-before', 'crash-after', 'crash-late'] as const) {
      for (let step = 0; step < 6; step += 1) {
        const writes: WriteFault[] = [...Array.from({ length: step }, () => 'ok' as const), fault];
        const competitor = { id: 'bob', script: {} };
        const crashing = { id: 'ada', script: { writes } };
        expect(await play({ registrars: [crashing, competitor] })).toEqual([]);
        expect(await play({ registrars: [competitor, crashing, competitor] })).toEqual([]);
      }
    }
  });

  it('keeps numbers contiguous when many register at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const registrars = Array.from({ length: 8 }, (_, index) => ({ id: `job-${index}`, script: {} }));
        expect(await play({ registrars, scheduler })).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a hint of versions that do not exist', () => {
  const head = { format: headFormat, model: creditRisk, highest: 5, recent: [] };
  const before = new Map([[headKey(creditRisk), seal(head).bytes]]);
  const registrars = [
    { id: 'ada', script: {} },
    { id: 'bob', script: {} },
  ];

  it('leaves no gap', async () => {
    expect(await play({ registrars, before })).toEqual([]);
  });

  it('leaves one, and is caught, where a registrar believes it', async () => {
    const broken = await play({ registrars, before, mutation: believesHint });
    expect(broken).toContain('version 6 is number 1: there is a gap');
  });
});

describe('the laws of registering catch a registrar that is wrong', () => {
  it.each(mutants)('when $wrong', async ({ mutation, law }) => {
    const checked = await fc.check(lawsHold(mutation), { numRuns: 500, seed: 7, endOnFailure: true });
    expect(checked.failed).toBe(true);
    expect(String(checked.errorInstance)).toMatch(law);
  });
});
