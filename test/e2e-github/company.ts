// A company that promotes its models through GitHub: people, an alias repository with the workflows that
// `laurel init --github` writes, a registry on S3, and the committed bundle, started by the scheduler as the runner does.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openStore } from '../../src/adapters/object-store/open-store.ts';
import { readHead } from '../../src/ledger/read-chain.ts';
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { gitHubScaffold } from '../../src/policy/scaffold-github.ts';
import { canonicalBytes } from '../../src/primitives/canonical-json.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { aliasChain } from '../../src/registry/alias-chain.ts';
import type { Pointer } from '../../src/registry/documents/alias.ts';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { artifactKey, descriptorKey, evaluationKey, manifestKey } from '../../src/registry/keys.ts';
import { parseAliasName, parseModelName, parseVersionNumber } from '../../src/registry/names.ts';
import { descriptorOf, evaluationOf, manifestOf, metricOf } from '../builders/documents.ts';
import { credentialsFor, newBucket, type RunningServer, runningServer } from '../e2e-servers/servers.ts';
import { type S3Server, startS3Server } from '../fakes/s3-server/server.ts';
import { newState } from '../fakes/s3-server/state.ts';
import type { SelfSigned } from '../fakes/self-signed.ts';
import { GitHubFacade } from '../github/facade.ts';
import { openGitBelow } from '../github/git/open-git.ts';
import { type Account, actionsApp } from '../github/model/accounts.ts';
import type { CheckRun } from '../github/model/checks.ts';
import type { FacadeClock } from '../github/model/clock.ts';
import type { FileChanges } from '../github/model/acts/push.ts';
import type { Person } from '../github/model/person.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import type { Repository } from '../github/model/repository.ts';
import { findNode24 } from '../github/actions/runner/node.ts';
import { Scheduler } from '../github/actions/scheduler.ts';
import { assumeRole, type AwsKeys } from '../github/actions/stand-ins/aws-credentials.ts';
import { createAppToken, type Installation } from '../github/actions/stand-ins/app-token.ts';
import type { WorkflowRun } from '../github/actions/scheduler/run.ts';
import { type GitHubServer, startGitHubServer } from '../github/server.ts';

export const laurelDirectory = fileURLToPath(new URL('../..', import.meta.url));

export const action = { repository: 'acme/laurel', commit: '1'.repeat(40) };

/** What the alias repository begins with: production of credit-risk asks for grace's approval, staging for nobody's. */
export const repositoryFiles = (store: string): FileChanges => ({
  'laurel.yaml': `registries: {main: {store: ${JSON.stringify(store)}}}
home: main
aliases: {staging: {}, production: {}}
tiers:
  low: {policy: auc}
  high: {policy: auc, approvals: {model-risk: 1}}
people: {model-risk: ["user:grace"]}
`,
  'models/credit-risk.yaml': `description: Probability of default
owner: ["user:ada"]
tier: low
aliases: {staging: {}, production: {approvals: {model-risk: 1}}, champion: {}}
`,
  'gates/auc.yaml':
    'gates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.7, worseThanCurrentBy: 0.01}\n',
});

export interface CompanyOptions {
  /** More files of the alias repository, or others. */
  readonly files?: FileChanges;
  /** The Node that runs the action; 24, as the runner gives it, where it is at hand. */
  readonly node?: string;
  /** Default: the ruleset that `laurel protect` asks for. */
  readonly unprotected?: boolean;
  /** The workflows call Laurel's own; without it their steps are written out. */
  readonly reusable?: boolean;
  /** The directory of laurel.yaml; the repository's top without it. */
  readonly root?: string;
  /** The store is the one in this process whatever else is running: the test has it misbehave. */
  readonly inProcess?: true;
  /** Its clock; with it the store is the one in this process. */
  readonly storeNow?: () => Date;
  /** The key of the store in this process. */
  readonly keys?: Pick<RunningServer, 'accessKeyId' | 'secretAccessKey'>;
  /** What every step sees besides: a proxy, say. */
  readonly stepEnv?: Readonly<Record<string, string>>;
  /** GitHub's; it stands still without it. */
  readonly clock?: FacadeClock;
  /** With it GitHub speaks HTTPS. */
  readonly tls?: SelfSigned;
}

export class Company {
  readonly facade: GitHubFacade;
  readonly github: GitHubServer;
  readonly scheduler: Scheduler;
  readonly models: Repository;
  /** Writes the alias repository; opens pull requests. */
  readonly ada: Account;
  /** Of model-risk. */
  readonly grace: Account;
  /** May read, and fork. */
  readonly mallory: Account;
  readonly store: ObjectStore;
  readonly storeAddress: string;
  /** The store's key, and what keeps its client from looking for another one. */
  readonly env: Readonly<Record<string, string>>;
  /** The store in this process; `null` where another one is used. */
  readonly s3: S3Server | null;
  /** Of GitHub Apps: what a workflow gets a token for. */
  readonly installations: Installation[];

  private constructor(
    parts: Pick<
      Company,
      | 'facade'
      | 'github'
      | 'scheduler'
      | 'models'
      | 'ada'
      | 'grace'
      | 'mallory'
      | 'store'
      | 'storeAddress'
      | 'env'
      | 's3'
      | 'installations'
    >,
  ) {
    this.facade = parts.facade;
    this.github = parts.github;
    this.scheduler = parts.scheduler;
    this.models = parts.models;
    this.ada = parts.ada;
    this.grace = parts.grace;
    this.mallory = parts.mallory;
    this.store = parts.store;
    this.storeAddress = parts.storeAddress;
    this.env = parts.env;
    this.s3 = parts.s3;
    this.installations = parts.installations;
  }

  /** Gone when the test is. Whatever was not as GitHub describes it then fails the test. */
  static async found(options: CompanyOptions = {}): Promise<Company> {
    const { files = {}, unprotected = false, stepEnv = {}, clock, tls, root = '' } = options;
    const node = options.node ?? findNode24()?.path ?? process.execPath;
    const directory = await mkdtemp(join(tmpdir(), 'laurel-company-'));
    const git = openGitBelow(directory);
    const facade = new GitHubFacade({ openGit: git.open, ...(clock === undefined ? {} : { clock }) });
    const [ada, grace, mallory] = [
      facade.directory.addUser('ada'),
      facade.directory.addUser('grace'),
      facade.directory.addUser('mallory'),
    ];
    const acme = facade.directory.addOrganization('acme', [ada]);
    const models = await facade.createRepository({ owner: acme, name: 'models' });
    models.collaborators.set('grace', 'write').set('mallory', 'read');
    const { address, env: keys, s3 } = await storeFor(options);
    const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...withoutKeys } = keys;
    // The SDK looks for credentials in the environment alone.
    for (const [name, value] of Object.entries(keys)) vi.stubEnv(name, value);
    const store = await openStore(address, { cwd: directory, env: keys, clock: systemClock });
    await store.create(descriptorKey, canonicalBytes(descriptorOf()));
    const scaffolded = gitHubScaffold({
      action,
      root,
      owner: 'user:ada',
      standalone: options.reusable !== true,
    });
    await facade.by(ada, models).push('main', {
      ...filesBelow(root, repositoryFiles(address)),
      ...Object.fromEntries(scaffolded.map(({ path, content }) => [path, content])),
      ...files,
    });
    const github = await startGitHubServer({ facade, ...(tls === undefined ? {} : { tls }) });
    const installations: Installation[] = [];
    const scheduler = await Scheduler.start({
      facade,
      // A key comes to a step as one of its workflow's secrets, or not at all.
      env: { ...withoutKeys, ...stepEnv },
      laurel: { directory: laurelDirectory },
      standIns: {
        'actions/create-github-app-token': createAppToken(installations),
        'aws-actions/configure-aws-credentials': assumeRole(() => keysOf(keys)),
      },
      node,
    });
    scheduler.configure(models, { secrets: secretsFor(keys), variables: { LAUREL_REGISTRY: address } });
    scheduler.events.take();
    const company = new Company({ facade, github, scheduler, models, ada, grace, mallory, store, storeAddress: address, env: keys, s3, installations }); // prettier-ignore
    if (!unprotected) company.protect();
    onTestFinished(async () => {
      vi.unstubAllEnvs();
      await scheduler.close();
      await store.close();
      try {
        await github.stop();
      } finally {
        git.close();
        await rm(directory, { recursive: true, force: true });
      }
    });
    return company;
  }

  /** The check `laurel` is required on main, of GitHub's own app or of another one. */
  protect(appId = actionsApp.id): void {
    this.models.protections.set('main', {
      requiredChecks: { strict: false, checks: [{ context: 'laurel', appId }] },
      requiredReviews: null,
      enforceAdmins: true,
      linearHistory: false,
      allowForcePushes: false,
      allowDeletions: false,
    });
  }

  by(account: Account = this.ada): Person {
    return this.facade.by(account, this.models);
  }

  /** A registered version with its artifacts, and an evaluation with this AUC where one is given. */
  async version(number: number, auc?: number, overrides: Partial<Manifest> = {}): Promise<Manifest> {
    const weights = new TextEncoder().encode(`weights of ${number}`);
    const manifest = manifestOf({
      version: parseVersionNumber(number),
      artifacts: [
        {
          path: 'model.onnx',
          role: 'weights',
          digest: digestOf(weights),
          sizeBytes: weights.length,
          mediaType: 'application/octet-stream',
        },
      ],
      ...overrides,
    });
    await this.store.create(artifactKey(manifest.contentDigest, 'model.onnx'), weights);
    await this.store.create(manifestKey(manifest.model, manifest.version), seal(manifest).bytes);
    if (auc !== undefined) await this.evaluate(manifest, auc);
    return manifest;
  }

  async evaluate(manifest: Manifest, auc: number): Promise<void> {
    const { bytes, digest } = seal(evaluationOf(manifest, { metrics: [metricOf('auc', auc)] }));
    await this.store.create(evaluationKey(manifest.model, manifest.version, digest), bytes);
  }

  /** A pull request by ada that writes the alias file. @param text its whole content. */
  async propose(
    text: string,
    alias = 'production',
    branch = `to-${alias}-${counter()}`,
  ): Promise<PullRequest> {
    await this.by().push(branch, { [`aliases/credit-risk/${alias}.yaml`]: text });
    return this.by().openPullRequest({ head: branch, title: `Promote ${alias}` });
  }

  /** Everything that is on its way, to its end. */
  async settle(): Promise<WorkflowRun[]> {
    return this.scheduler.drain();
  }

  /** Proposed, approved by grace, merged by ada, applied. */
  async promote(text: string, alias = 'production'): Promise<PullRequest> {
    const pull = await this.propose(text, alias);
    await this.settle();
    await this.by(this.grace).review(pull, 'APPROVED');
    await this.settle();
    await this.by().merge(pull);
    await this.settle();
    return pull;
  }

  /** The newest check run of that name on a commit. */
  check(commit: string, name = 'laurel'): CheckRun | undefined {
    return [...this.models.checkRuns.values()].findLast((run) => run.name === name && run.headSha === commit);
  }

  /** `success`, `failure`, `action_required`; `null` where there is none yet. */
  verdict(pull: PullRequest, name = 'laurel'): string | null {
    return this.check(pull.head.sha, name)?.conclusion ?? null;
  }

  /** Comments on a pull request, by whom they are. */
  comments(number: number, login = 'github-actions[bot]'): string[] {
    return [...this.models.comments.values()]
      .filter((comment) => comment.number === number && comment.author.login === login)
      .map(({ body }) => body);
  }

  async pointer(alias = 'production', model = 'credit-risk'): Promise<Pointer | null> {
    const head = await readHead(this.store, aliasChain(parseModelName(model), parseAliasName(alias)));
    return head.kind === 'empty' ? null : head.pointer;
  }

  /** The version that serving gets. */
  async live(alias = 'production'): Promise<number | null> {
    return (await this.pointer(alias))?.version ?? null;
  }
}

/** As they lie in the repository. */
export function filesBelow(root: string, files: FileChanges): FileChanges {
  const top = root === '' ? '' : `${root}/`;
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [`${top}${path}`, file]));
}

/** The store's key for each of the identities that the workflows tell apart. */
export function secretsFor(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ['CHECK', 'APPLY', 'TRAIN'].flatMap((identity) => [
      [`LAUREL_${identity}_ACCESS_KEY_ID`, env['AWS_ACCESS_KEY_ID'] ?? ''],
      [`LAUREL_${identity}_SECRET_ACCESS_KEY`, env['AWS_SECRET_ACCESS_KEY'] ?? ''],
    ]),
  );
}

function keysOf(env: Readonly<Record<string, string>>): AwsKeys {
  return {
    accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
  };
}

let count = 0;
function counter(): number {
  return (count += 1);
}

/** A bucket on the server that LAUREL_E2E_STORE names (`rgw`, `moto`), else on one in this process. */
async function storeFor({ keys, storeNow, inProcess }: CompanyOptions): Promise<{
  readonly address: string;
  readonly env: Readonly<Record<string, string>>;
  readonly s3: S3Server | null;
}> {
  const name = process.env['LAUREL_E2E_STORE'];
  const isOther = storeNow === undefined && inProcess === undefined;
  if (isOther && (name === 'rgw' || name === 'moto')) {
    const server = runningServer(name);
    return { address: await newBucket(server), env: present(credentialsFor(server)), s3: null };
  }
  const { accessKeyId, secretAccessKey } = keys ?? { accessKeyId: 'test', secretAccessKey: 'testtest' };
  const fake = await startS3Server({
    ...newState(storeNow === undefined ? {} : { now: storeNow }),
    accessKeys: new Map([[accessKeyId, secretAccessKey]]),
  });
  onTestFinished(async () => fake.close());
  const server: RunningServer = {
    endpoint: fake.endpoint,
    accessKeyId,
    secretAccessKey,
    region: 'us-east-1',
  };
  const query = new URLSearchParams({ endpoint: fake.endpoint, region: server.region });
  return {
    address: `s3://models/registry?${query.toString()}`,
    env: present(credentialsFor(server)),
    s3: fake,
  };
}

function present(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
