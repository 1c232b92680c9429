// The probe on real servers: it passes those that keep what Laurel stands on, and refuses those that do not.
import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openStore } from '../../src/adapters/object-store/open-store.ts';
import { type ProbeReport, probeStore, requireFit } from '../../src/ledger/probe.ts';
import { type RunningServer, credentialsFor, newBucket, runningServer } from './servers.ts';

interface Probed {
  readonly report: ProbeReport;
  /** As `laurel registry create` would: throws for a store that failed. */
  readonly admit: () => void;
}

async function probe(server: RunningServer, options: { readonly versioned?: boolean } = {}): Promise<Probed> {
  for (const [variable, value] of Object.entries(credentialsFor(server))) vi.stubEnv(variable, value);
  const store = await openStore(await newBucket(server, options), { cwd: '/', env: {}, clock: systemClock });
  onTestFinished(async () => {
    await store.close();
    vi.unstubAllEnvs();
  });
  const report = await probeStore(store, { clock: systemClock, randomId: randomUUID });
  return { report, admit: () => requireFit(report, store) };
}

const failedChecks = ({ checks }: ProbeReport) =>
  checks.filter(({ passed }) => !passed).map(({ name }) => name);

describe('the probe', () => {
  it.each(['rgw', 'moto'] as const)('passes an unversioned bucket of %s', async (name) => {
    const { report, admit } = await probe(runningServer(name));
    expect(failedChecks(report)).toEqual([]);
    expect(admit).not.toThrow();
  });

  it('refuses a versioned bucket of RGW, which is right in turn and loses updates in a race', async () => {
    const { report, admit } = await probe(runningServer('rgw'), { versioned: true });
    expect(report.passed).toBe(false);
    expect(failedChecks(report).some((name) => name.endsWith('-race'))).toBe(true);
    expect(admit).toThrow(expect.objectContaining({ code: 'store-unfit' }));
  });

  it('refuses s3rver, which overwrites whatever the condition', async () => {
    const { report, admit } = await probe(runningServer('s3rver'));
    expect(failedChecks(report)).toEqual(
      expect.arrayContaining(['create-once', 'replace-stale', 'create-race', 'replace-race']),
    );
    expect(admit).toThrow(expect.objectContaining({ code: 'store-unfit' }));
  });
});
