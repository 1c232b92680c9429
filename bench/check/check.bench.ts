// A check of 1, 10, 100 and 1,000 changed aliases by the bundle, from process start to its end, against a bare process
// that makes the same requests of GitHub and of the store.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { parseModelName } from '../../src/registry/names.ts';
import { Company } from '../../test/e2e-github/company.ts';
import { onlyReport } from '../../test/e2e-github/judging.ts';
import { type Recorded, type Recorder, startRecorder } from './recorder.ts';

const sizes = (process.env['LAUREL_BENCH_ALIASES'] ?? '1,10,100,1000').split(',').map(Number);
const rounds = Number(process.env['LAUREL_BENCH_ROUNDS'] ?? '3');
const replay = fileURLToPath(new URL('replay.js', import.meta.url));

it.each(sizes)('a check of %d aliases', async (count) => {
  const { company, github, store } = await withPromotion(count);
  const own: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    github.requests.length = 0;
    store.requests.length = 0;
    // A new commit, so that nothing stands yet that a check could leave as it is.
    await company.by().push('all', { 'NOTES.md': `round ${round}\n` });
    letAMinutePass(company);
    const report = onlyReport(await company.settle());
    expect(report.exitCode).toBe(0);
    const bareMs = await replayed(company, github.requests, store.requests);
    // The first round warms up.
    if (round > 0) own.push(report.durationMs);
    if (round > 0) reference.push(bareMs);
  }
  const [ownMs, referenceMs] = [medianOf(own), medianOf(reference)];
  console.log(
    `${count} aliases: ${github.requests.length} requests of GitHub, ${store.requests.length} of the store; ${ownMs.toFixed(0)} ms  /  the same requests: ${referenceMs.toFixed(0)} ms  =  ${(ownMs / referenceMs).toFixed(2)}x, ours ${(100 * (1 - referenceMs / ownMs)).toFixed(0)} %`,
  );
});

async function withPromotion(count: number) {
  const names = Array.from({ length: count }, (_, index) => `model-${String(index).padStart(4, '0')}`);
  const company = await Company.found({
    inProcess: true,
    unprotected: true,
    files: Object.fromEntries(
      names.map((name) => [
        `models/${name}.yaml`,
        'description: One of many\nowner: ["user:ada"]\ntier: low\naliases: {staging: {}}\n',
      ]),
    ),
  });
  for (const name of names) await company.version(1, 0.8, { model: parseModelName(name) });
  const github = await startRecorder(company.github.url);
  const store = await startRecorder(company.s3?.endpoint ?? '');
  onTestFinished(async () => {
    await github.close();
    await store.close();
  });
  company.facade.urls = { api: `${github.url}/api/v3`, web: github.url };
  await company.by().push('main', { 'laurel.yaml': laurelFile(company.storeAddress, store) });
  company.scheduler.events.take();
  await company
    .by()
    .push(
      'all',
      Object.fromEntries(
        names.map((name) => [`aliases/${name}/staging.yaml`, 'version: 1\nreason: All of them\n']),
      ),
    );
  await company.by().openPullRequest({ head: 'all' });
  company.scheduler.events.take();
  return { company, github, store };
}

/** The registry through the recorder. */
function laurelFile(address: string, { url }: Recorder): string {
  const through = address.replace(/endpoint=[^&]+/, `endpoint=${encodeURIComponent(url)}`);
  return `registries: {main: {store: ${JSON.stringify(through)}}}\nhome: main\naliases: {staging: {}}\ntiers: {low: {policy: auc}}\n`;
}

/** Milliseconds of the bare process. */
async function replayed(
  company: Company,
  github: readonly Recorded[],
  store: readonly Recorded[],
): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'laurel-bench-check-'));
  const token = company.facade.directory.issueActionsToken(company.models.fullName, {
    checks: 'write',
    contents: 'read',
    pull_requests: 'write',
  });
  const authorized = github.map((each) => ({
    ...each,
    headers: { ...each.headers, authorization: `token ${token.value}` },
  }));
  const file = join(directory, 'requests.json');
  writeFileSync(
    file,
    JSON.stringify({
      github: { url: company.github.url, requests: authorized.map(encoded) },
      store: { url: company.s3?.endpoint, requests: store.map(encoded) },
    }),
  );
  letAMinutePass(company);
  const started = performance.now();
  // The servers run in this process, so it must not wait with its hands tied.
  await promisify(execFile)(process.execPath, [replay, file]);
  const elapsedMs = performance.now() - started;
  rmSync(directory, { recursive: true });
  return elapsedMs;
}

/** GitHub counts writes by the minute, and the facade's clock stands still by itself. */
function letAMinutePass(company: Company): void {
  company.facade.clock.advance(120_000);
}

function encoded({ body, ...rest }: Recorded): object {
  return { ...rest, body: body.toString('base64') };
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
