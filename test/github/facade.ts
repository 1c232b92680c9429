// A GitHub of its own for tests: accounts, repositories over real Git, events, a clock, limits and faults.
import type { Account } from './model/accounts.ts';
import { settle } from './model/acts/settle.ts';
import { FacadeClock } from './model/clock.ts';
import { Directory } from './model/directory.ts';
import type { EventListener, FacadeEvent } from './model/events.ts';
import { Faults } from './model/faults.ts';
import type { OpenGit } from './model/open-git.ts';
import { Ids } from './model/ids.ts';
import { Limits } from './model/limits.ts';
import { Person } from './model/person.ts';
import { defaultSettings, type Repository, type RepositorySettings } from './model/repository.ts';

export interface FacadeOptions {
  readonly openGit: OpenGit;
  readonly clock?: FacadeClock;
}

export interface NewRepository {
  readonly owner: Account;
  readonly name: string;
  /** Private unless said otherwise: what is public may be read without any permission. */
  readonly isPrivate?: boolean;
  readonly defaultBranch?: string;
  readonly settings?: Partial<RepositorySettings>;
  readonly forkOf?: Repository;
}

export class GitHubFacade {
  readonly clock: FacadeClock;
  readonly ids = new Ids();
  readonly directory = new Directory(this.ids);
  readonly faults = new Faults();
  readonly limits: Limits;
  /** Everything that happened, in order. */
  readonly events: FacadeEvent[] = [];
  /** Where the face listens; links in bodies begin with it. */
  urls = { api: 'https://api.github.test', web: 'https://github.test' };
  readonly #openGit: OpenGit;
  /** By full name in lower case. */
  readonly #repositories = new Map<string, Repository>();
  readonly #listeners = new Set<EventListener>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor({ openGit, clock }: FacadeOptions) {
    this.#openGit = openGit;
    this.clock = clock ?? new FacadeClock();
    this.limits = new Limits(this.clock);
  }

  /** An empty repository; its owner, where a person, is its admin. */
  async createRepository(options: NewRepository): Promise<Repository> {
    const { owner, name, forkOf } = options;
    const fullName = `${owner.login}/${name}`;
    const defaultBranch = options.defaultBranch ?? forkOf?.defaultBranch ?? 'main';
    const repository: Repository = {
      id: this.ids.next(),
      owner,
      name,
      fullName,
      isPrivate: options.isPrivate ?? true,
      defaultBranch,
      createdAt: this.clock.now(),
      git: await this.#openGit({ fullName, defaultBranch, forkOf: forkOf?.git ?? null }),
      forkOf: forkOf ?? null,
      settings: { ...defaultSettings, ...options.settings },
      ...emptyHistory(),
    };
    this.#repositories.set(fullName.toLowerCase(), repository);
    return repository;
  }

  /** @param fullName `acme/models`, in any case. */
  repository(fullName: string): Repository | null {
    return this.#repositories.get(fullName.toLowerCase()) ?? null;
  }

  repositories(): Repository[] {
    return [...this.#repositories.values()];
  }

  /** Hears every event once it has happened. @returns what ends it. */
  listen(listener: EventListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: Omit<FacadeEvent, 'id' | 'at'>): FacadeEvent {
    const emitted = { ...event, id: this.ids.next(), at: this.clock.now() };
    this.events.push(emitted);
    for (const listener of this.#listeners) listener(emitted);
    return emitted;
  }

  /** What a person does in a repository with git and the browser. */
  by(account: Account, repository: Repository): Person {
    return new Person({ facade: this, repository }, account);
  }

  /**
   * Writes happen one after another, whoever asks, and GitHub does by itself what follows from each. Never called from
   * within itself.
   */
  async exclusively<T>(act: () => Promise<T> | T): Promise<T> {
    const turn = this.#turn.then(async () => {
      const result = await act();
      await settle(this);
      return result;
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}

function emptyHistory(): Pick<
  Repository,
  | 'collaborators'
  | 'teams'
  | 'protections'
  | 'rulesets'
  | 'pulls'
  | 'issues'
  | 'comments'
  | 'checkSuites'
  | 'checkRuns'
  | 'deployments'
  | 'environments'
  | 'activity'
  | 'queues'
  | 'lastNumber'
> {
  return {
    collaborators: new Map(),
    teams: new Map(),
    protections: new Map(),
    rulesets: [],
    pulls: new Map(),
    issues: new Map(),
    comments: new Map(),
    checkSuites: [],
    checkRuns: new Map(),
    deployments: new Map(),
    environments: new Map(),
    activity: [],
    queues: new Map(),
    lastNumber: 0,
  };
}
