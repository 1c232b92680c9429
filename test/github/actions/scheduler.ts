// Runs the workflows of the facade's repositories as GitHub Actions does, when and in the order that a test says.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitHubFacade } from '../facade.ts';
import type { Account } from '../model/accounts.ts';
import type { Repository } from '../model/repository.ts';
import { defaultTimeoutMs } from './runner/run-action.ts';
import { githubContext } from './scheduler/contexts.ts';
import { EventQueue } from './scheduler/event-queue.ts';
import { executeJob } from './scheduler/execute-job.ts';
import type { Host } from './scheduler/host.ts';
import { Progress } from './scheduler/progress.ts';
import { type Leg, legsOf, type WorkflowRun } from './scheduler/run.ts';
import { runPayload } from './scheduler/run-payload.ts';
import type { ActionsSettings } from './scheduler/settings.ts';
import { gitSource } from './scheduler/source.ts';
import { startRuns } from './scheduler/start-runs.ts';
import type { Trigger } from './scheduler/trigger.ts';
import { downloadArtifact, uploadArtifact } from './stand-ins/artifacts.ts';
import { checkout } from './stand-ins/checkout.ts';
import type { StandIn } from './stand-ins/stand-in.ts';
import { untroubled } from './workflow/expression.ts';
import { parseWorkflowFile } from './workflow/workflow-file.ts';

export interface SchedulerOptions {
  readonly facade: GitHubFacade;
  /** What `uses: owner/laurel…` runs; the checkout that the tests run in without it. */
  readonly laurel?: { readonly directory?: string; readonly entry?: string };
  /** The Node that JavaScript actions run under; the one of this process without it. */
  readonly node?: string;
  /** What every step sees besides: the address of a store, a certificate authority. */
  readonly env?: Readonly<Record<string, string>>;
  /** By `owner/name`: what else `uses:` may name. */
  readonly standIns?: Readonly<Record<string, StandIn>>;
  readonly stepTimeoutMs?: number;
}

/** More jobs than this in one `drain` are workflows that start each other without end. */
const mostJobs = 500;

export class Scheduler {
  /** Events that wait to be taken; a test may lose, double, hold and reorder them. */
  readonly events = new EventQueue();
  /** Every run there was, oldest first. */
  readonly runs: WorkflowRun[] = [];
  readonly #host: Host;
  readonly #progress: Progress;
  readonly #settings = new Map<Repository, ActionsSettings>();
  readonly #numbers = new Map<string, number>();
  readonly #stopListening: () => void;

  private constructor(options: SchedulerOptions, directory: string) {
    const { facade, laurel } = options;
    const standIns: Readonly<Record<string, StandIn>> = {
      'actions/checkout': checkout,
      'actions/upload-artifact': uploadArtifact,
      'actions/download-artifact': downloadArtifact,
      ...options.standIns,
    };
    this.#host = {
      facade,
      settingsOf: (repository) => this.#settings.get(repository) ?? {},
      laurel: { directory: laurel?.directory ?? process.cwd(), entry: laurel?.entry ?? null },
      node: options.node ?? process.execPath,
      env: options.env ?? {},
      standIns: new Map(Object.entries(standIns)),
      stepTimeoutMs: options.stepTimeoutMs ?? defaultTimeoutMs,
      directory,
      parsed: new Map(),
    };
    this.#progress = new Progress(this.#host, (run, action) => this.#tell(run, action));
    // A fork's workflows sleep until its owner wakes them, which nobody here does.
    this.#stopListening = facade.listen((event) => {
      if (event.repository.forkOf === null) this.events.add({ ...event, depth: 0 });
    });
  }

  static async start(options: SchedulerOptions): Promise<Scheduler> {
    return new Scheduler(options, await mkdtemp(join(tmpdir(), 'laurel-scheduler-')));
  }

  async close(): Promise<void> {
    this.#stopListening();
    await rm(this.#host.directory, { recursive: true, force: true });
  }

  configure(repository: Repository, settings: ActionsSettings): void {
    this.#settings.set(repository, { ...this.#settings.get(repository), ...settings });
  }

  /**
   * Runs everything that is on its way and all that comes of it, in order.
   *
   * @param atOnce how many jobs run at the same time.
   * @returns the runs that started, or could not.
   * @throws Unmodelled, and whatever else ends the test; a failing step does not.
   */
  async drain({ atOnce = 1 }: { readonly atOnce?: number } = {}): Promise<WorkflowRun[]> {
    const before = this.runs.length;
    for (let jobs = 0; ;) {
      await this.#takeEvents();
      await this.#change(() => this.#advance());
      const ready = this.#ready().slice(0, atOnce);
      if (ready.length === 0 && this.events.length === 0) return this.runs.slice(before);
      jobs += ready.length;
      if (jobs > mostJobs) throw new Error(`more than ${mostJobs} jobs: do workflows start each other?`);
      const ends = await Promise.all(ready.map(([run, leg]) => executeJob(this.#host, run, leg)));
      await this.#change(() => {
        for (const [index, [run, leg]] of ready.entries()) {
          this.#progress.finish(run, leg, ends[index] ?? { result: 'failure', outputs: {} });
        }
      });
    }
  }

  /**
   * Lets a cron fire.
   *
   * @param file such as `laurel-apply.yml`.
   * @param repository needed where several have such a file.
   * @throws Error where the default branch's file has no schedule.
   */
  async schedule(file: string, repository?: Repository): Promise<void> {
    const found = repository ?? (await this.#repositoryWith(file));
    const path = `.github/workflows/${file}`;
    const tip = (await found.git.resolve(`refs/heads/${found.defaultBranch}`)) ?? '';
    const text = await gitSource(found, found.defaultBranch, tip).read(path);
    const parsed = text === null ? null : await parseWorkflowFile(path, text);
    const [first] = parsed?.kind === 'valid' ? (parsed.file.on.schedule ?? []) : [];
    if (first === undefined) throw new Error(`${found.fullName} has no schedule in ${path}`);
    this.#happen(found, {
      name: 'schedule',
      sender: found.activity.at(-1)?.actor ?? found.owner,
      payload: { schedule: first.cron, workflow: path },
    });
  }

  /** The button «Run workflow», at the default branch unless another one is named. */
  dispatch(
    repository: Repository,
    file: string,
    {
      actor,
      ref,
      inputs = {},
    }: {
      readonly actor: Account;
      readonly ref?: string;
      readonly inputs?: Readonly<Record<string, string>>;
    },
  ): void {
    const payload = {
      ref: `refs/heads/${ref ?? repository.defaultBranch}`,
      inputs,
      workflow: `.github/workflows/${file}`,
    };
    this.#happen(repository, { name: 'workflow_dispatch', sender: actor, payload });
  }

  /** A person lets go on what waits: a run that `GITHUB_TOKEN` caused, or a job for its environment's reviewers. */
  approve(waiting: WorkflowRun | Leg): void {
    if ('job' in waiting) this.#progress.approve(waiting);
    else if (waiting.status === 'waiting') this.#begin(waiting);
  }

  cancel(run: WorkflowRun): void {
    this.#progress.cancel(run);
  }

  /** As everything that writes to the facade: one after another, and with what GitHub does of itself then. */
  #change(act: () => void): Promise<void> {
    return this.#host.facade.exclusively(act);
  }

  #advance(): void {
    for (const run of this.runs) this.#progress.advance(run);
  }

  async #takeEvents(): Promise<void> {
    for (const happening of this.events.take()) {
      const runs = await startRuns(this.#host, happening, (trigger, path) => this.#number(trigger, path));
      this.runs.push(...runs);
      for (const run of runs) if (run.status === 'pending') this.#begin(run);
    }
  }

  #begin(run: WorkflowRun): void {
    const { variables = {} } = this.#host.settingsOf(run.trigger.repository);
    run.status = 'pending';
    this.#progress.begin(run, {
      contexts: { github: githubContext(this.#host, run), inputs: run.graph?.inputs, vars: variables },
      status: untroubled,
    });
  }

  #ready(): [WorkflowRun, Leg][] {
    return this.runs
      .filter(({ status }) => status === 'in_progress')
      .flatMap((run) => legsOf(run).map((leg): [WorkflowRun, Leg] => [run, leg]))
      .filter(([, leg]) => leg.state === 'ready');
  }

  #number({ repository }: Trigger, path: string): number {
    const key = `${repository.fullName} ${path}`;
    const number = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, number);
    return number;
  }

  #tell(run: WorkflowRun, action: 'requested' | 'in_progress' | 'completed'): void {
    const { repository, actor, depth } = run.trigger;
    this.events.add({
      name: 'workflow_run',
      action,
      repository,
      sender: actor,
      payload: runPayload(this.#host.facade, run, action),
      workflows: 'start',
      depth: depth + 1,
    });
  }

  #happen(
    repository: Repository,
    happening: Pick<Parameters<EventQueue['add']>[0], 'name' | 'sender' | 'payload'>,
  ): void {
    this.events.add({ ...happening, action: null, repository, workflows: 'start', depth: 0 });
  }

  async #repositoryWith(file: string): Promise<Repository> {
    const found: Repository[] = [];
    for (const repository of this.#host.facade.repositories().filter(({ forkOf }) => forkOf === null)) {
      const tip = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
      const source = tip === null ? null : gitSource(repository, repository.defaultBranch, tip);
      const text = source === null ? null : await source.read(`.github/workflows/${file}`);
      if (text !== null) found.push(repository);
    }
    const [only, another] = found;
    if (only === undefined || another !== undefined) {
      throw new Error(
        `${found.length} repositories have a .github/workflows/${file}; name the one that is meant`,
      );
    }
    return only;
  }
}
