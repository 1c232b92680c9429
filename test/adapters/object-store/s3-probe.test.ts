// The probe through the S3 adapter, against servers that are wrong in the ways in which real ones are.
import { randomUUID } from 'node:crypto';
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../../src/adapters/clock.ts';
import { type ProbeReport, probeStore } from '../../../src/ledger/probe.ts';
import { openTestStore, testEnvironment } from '../../fakes/s3-server/open.ts';
import { type S3Server, startS3Server } from '../../fakes/s3-server/server.ts';

let server: S3Server;

beforeEach(async () => {
  for (const [name, value] of Object.entries(testEnvironment)) vi.stubEnv(name, value);
  server = await startS3Server();
});

afterEach(async () => {
  await server.close();
  vi.unstubAllEnvs();
});

async function probe(signal?: AbortSignal): Promise<ProbeReport> {
  const store = openTestStore(server.endpoint);
  try {
    return await probeStore(store, {
      clock: systemClock,
      randomId: randomUUID,
      uploadBytes: 600_000,
      signal,
    });
  } finally {
    await store.close();
  }
}

const failed = ({ checks }: ProbeReport) => checks.filter(({ passed }) => !passed).map(({ name }) => name);

describe('the probe', () => {
  it('passes a store that answers as AWS documents it', async () => {
    expect(failed(await probe())).toEqual([]);
  });

  it('races under one signal without a warning, and leaves nothing listening to it', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    const { signal } = new AbortController();
    expect(failed(await probe(signal))).toEqual([]);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('refuses a store that overwrites whatever the condition', async () => {
    server.state.switches.ignoreConditions = true;
    expect(failed(await probe())).toEqual(
      expect.arrayContaining([
        'create-once',
        'replace-stale',
        'replace-absent',
        'create-race',
        'upload-once',
      ]),
    );
  });

  it('refuses a store that is right in turn and loses a race', async () => {
    server.state.switches.loseRaces = true;
    const names = failed(await probe());
    expect(names).toEqual(expect.arrayContaining(['create-race', 'replace-race']));
    expect(names).not.toContain('create-once');
    expect(names).not.toContain('replace-stale');
  });

  it('refuses a store without conditional writes', async () => {
    server.state.switches.refuseConditions = true;
    const report = await probe();
    expect(report.passed).toBe(false);
    expect(failed(report)).toContain('create-once');
  });

  it('concludes nothing where it is not allowed to look', async () => {
    server.state.switches.hideMissing = true;
    await expect(probe()).rejects.toMatchObject({ code: 'store-denied' });
  });
});
