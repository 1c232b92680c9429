// Where runs happen: on each Node, behind a proxy with a password, against a GitHub Enterprise Server with a certificate
// of its own. And none of them lives on when its work is done.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { selfSigned } from '../fakes/self-signed.ts';
import { startTunnelProxy } from '../fakes/tunnel-proxy.ts';
import { nodeBinaries } from '../github/actions/runner/node.ts';
import type { StepReport } from '../github/actions/runner/run-step.ts';
import type { WorkflowRun } from '../github/actions/scheduler/run.ts';
import { reportsOf } from '../github/actions/world.ts';
import { onSchedule, startRollback, storyOf } from './acts.ts';
import { Company, type CompanyOptions } from './company.ts';
import { onlyReport } from './judging.ts';

/** An unread answer keeps a finished process alive for the 5 s that servers here keep a connection. */
const mostIdleMs = 3_000;

/** When GitHub or the store last answered. */
function lastAnswer({ github, s3 }: Company): () => number {
  let atMs = performance.now();
  const watched: unknown[][] = [Object(github.calls), s3?.served ?? []];
  for (const answers of watched) {
    const push = answers.push.bind(answers);
    answers.push = (...items) => {
      atMs = performance.now();
      return push(...items);
    };
  }
  return () => atMs;
}

/** The whole life of an alias, and how long each run went on after the last answer it got. */
async function live(
  company: Company,
): Promise<{ readonly reports: StepReport[]; readonly idleMs: number[] }> {
  const lastMs = lastAnswer(company);
  const reports: StepReport[] = [];
  const idleMs: number[] = [];
  const hear = async (runs: Promise<readonly WorkflowRun[]>): Promise<void> => {
    reports.push(...(await runs).flatMap(reportsOf));
    idleMs.push(performance.now() - lastMs());
  };
  for (const version of [1, 2]) {
    await company.version(version, 0.75);
    const pull = await company.propose(`version: ${version}\nreason: It is newer\n`, 'staging');
    await hear(company.settle());
    await company.by().merge(pull);
    await hear(company.settle());
  }
  await hear(startRollback(company, 'credit-risk@staging'));
  await hear(onSchedule(company));
  return { reports, idleMs };
}

describe.each(nodeBinaries())('on Node $version', ({ path, version }) => {
  it('an alias is promoted, rolled back and reconciled, and every run ends with its work', async () => {
    const company = await Company.found({ node: path, inProcess: true });
    const { reports, idleMs } = await live(company);
    expect(reports.filter(({ succeeded }) => !succeeded)).toEqual([]);
    expect(await storyOf(company, 'staging')).toEqual(['promotion 1', 'promotion 2', 'rollback 1']);
    expect(company.comments(1).concat(company.comments(2))).toHaveLength(4);
    expect(
      idleMs.filter((each) => each > mostIdleMs),
      `Node ${version}`,
    ).toEqual([]);
  });
});

/** GitHub by a name that only a proxy or a hosts file knows, with a certificate that only its CA vouches for. */
async function enterprise(host: string, options: CompanyOptions = {}): Promise<Company> {
  const company = await Company.found({
    inProcess: true,
    unprotected: true,
    tls: selfSigned(host),
    ...options,
  });
  const { port } = new URL(company.github.url);
  const web = `https://${host}:${port}`;
  company.facade.urls = { api: `${web}/api/v3`, web };
  return company;
}

async function bundleOf(certificate: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'laurel-ca-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const path = join(directory, 'ca.pem');
  await writeFile(path, certificate);
  return path;
}

describe('a GitHub Enterprise Server', () => {
  it('with a certificate of its own is trusted by NODE_EXTRA_CA_CERTS, and linked to', async () => {
    const tls = selfSigned('localhost');
    const stepEnv = { NODE_EXTRA_CA_CERTS: await bundleOf(tls.certificate) };
    const company = await enterprise('localhost', { tls, stepEnv });
    const { reports } = await live(company);
    expect(reports.filter(({ succeeded }) => !succeeded)).toEqual([]);
    expect(await storyOf(company, 'staging')).toEqual(['promotion 1', 'promotion 2', 'rollback 1']);
    const { web } = company.facade.urls;
    for (const number of [1, 2]) {
      const links = company.comments(number).flatMap((body) => body.match(/\]\(https?:[^)]*\)/g) ?? []);
      expect(links.length).toBeGreaterThan(2);
      expect(links.filter((link) => !link.startsWith(`](${web}/acme/models/`))).toEqual([]);
    }
  });

  it('with a certificate that nobody vouches for is not spoken to, and the error says what to set', async () => {
    const company = await enterprise('localhost');
    await company.version(1, 0.75);
    await company.propose('version: 1\nreason: first\n', 'staging');
    const report = onlyReport(await company.settle());
    expect(report.succeeded).toBe(false);
    expect(report.annotations.shown[0]?.message).toMatch(
      /GitHub cannot be reached \(.*self.signed.*\)\n→ check the network, the proxy, NODE_EXTRA_CA_CERTS and GITHUB_API_URL/,
    );
    expect(company.github.calls).toEqual([]);
  });

  it('and a store behind a proxy are reached through it, with a password that nobody gets to read', async () => {
    const tls = selfSigned('github.internal');
    const proxy = await startTunnelProxy('canary/proxy password');
    onTestFinished(() => proxy.close());
    const stepEnv = {
      HTTPS_PROXY: proxy.url,
      HTTP_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: await bundleOf(tls.certificate),
    };
    const company = await enterprise('github.internal', { tls, stepEnv });
    const address = company.storeAddress.replace('127.0.0.1', 'store.internal');
    const laurel = await company.models.git.blob('refs/heads/main:laurel.yaml');
    await company.by().push('main', {
      'laurel.yaml': laurel?.toString().replace(company.storeAddress, address) ?? '',
    });
    company.scheduler.configure(company.models, { variables: { LAUREL_REGISTRY: address } });
    company.scheduler.events.take();
    const { reports } = await live(company);
    expect(reports.filter(({ succeeded }) => !succeeded)).toEqual([]);
    expect(await storyOf(company, 'staging')).toEqual(['promotion 1', 'promotion 2', 'rollback 1']);
    const hosts = new Set(proxy.opened.map((each) => each.split(':')[0]));
    expect(hosts).toEqual(new Set(['github.internal', 'store.internal']));
    const said = JSON.stringify([reports, [...company.models.comments.values()].map(({ body }) => body)]);
    expect(said).not.toMatch(/canary/);
  });

  it('behind a proxy that refuses the password is not reached, and the error names no password', async () => {
    const proxy = await startTunnelProxy('right');
    onTestFinished(() => proxy.close());
    const wrong = proxy.url.replace('right', 'canary');
    const company = await enterprise('github.internal', { stepEnv: { https_proxy: wrong } });
    await company.version(1, 0.75);
    await company.propose('version: 1\nreason: first\n', 'staging');
    const report = onlyReport(await company.settle());
    expect(report.succeeded).toBe(false);
    expect(report.annotations.shown[0]?.message).toMatch(
      /GitHub cannot be reached \(.*407.*\n→ check the network, the proxy/,
    );
    expect(JSON.stringify(report)).not.toContain('canary');
    expect(proxy.opened).toEqual([]);
  });
});
