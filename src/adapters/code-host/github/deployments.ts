// Makes GitHub's Environments page a history of an alias: one deployment for each change of what is live, and one
// for each promotion that was refused after its merge.
import { z } from 'zod';
import { visible } from '../../../report/hostile.ts';
import type { GitHubClient } from './github-client.ts';
import { readToWrite } from './read-to-write.ts';

interface Subject {
  /** `credit-risk`, `risk/credit-risk` */
  readonly model: string;
  readonly alias: string;
  /** Of the alias repository: where Git says what was applied or refused. */
  readonly commit: string;
  /** One line; GitHub takes 140 characters of it. */
  readonly description: string;
  /** Where the run can be watched. */
  readonly logUrl?: string | undefined;
}

/** A change that the ledger committed. */
export interface LiveDeployment extends Subject {
  readonly kind: 'live';
  /** The digest of the ledger entry: the deployment is found again by it. */
  readonly entry: string;
  readonly generation: number;
  /** `null` where the alias was removed and serves nothing. */
  readonly version: number | null;
  /** Of the judgement, where there was one. */
  readonly fingerprint?: string | undefined;
}

/** A merged change that was refused: what was live before still is. */
export interface RefusedDeployment extends Subject {
  readonly kind: 'refused';
  /** What names the refusal, for instance the blob of the alias file: the deployment is found again by it. */
  readonly refusal: string;
  readonly version: number | null;
}

export type DeploymentRecord = LiveDeployment | RefusedDeployment;

export interface PublishedDeployment {
  readonly id: number;
  /** False where it was there already, with its status. */
  readonly written: boolean;
}

const maxDescription = 140;
/** The status that ends each kind. */
type FinalState = 'success' | 'inactive' | 'failure';
const finalStates = new Set<string>(['success', 'inactive', 'failure', 'error']);

const payloadSchema = z.object({
  entry: z.string().optional(),
  generation: z.int().optional(),
  refusal: z.string().optional(),
});
const deploymentSchema = z.object({ id: z.int(), payload: z.unknown() });
const statusSchema = z.object({ id: z.int(), state: z.string() });

/** A deployment with what it says of itself. */
interface Known {
  readonly id: number;
  readonly says: z.infer<typeof payloadSchema>;
}

/** `models/risk.credit-risk/production` */
export function environmentOf({ model, alias }: Pick<Subject, 'model' | 'alias'>): string {
  return `models/${model.replace('/', '.')}/${alias}`;
}

/**
 * Records a change, once for each ledger entry or refusal among the newest hundred of the environment, and marks the
 * one it supersedes inactive. The status is written last, so a deployment that has one is done. One that a later
 * generation has superseded already is recorded as inactive, and so is a removal, after which nothing is live. Where
 * two runs record the same at the same time, the first deployment stays and the other becomes inactive.
 *
 * @throws LaurelError `git`, naming the permission that is missing (`deployments: write`); `outcome-unknown`.
 */
export async function publishDeployment(
  client: GitHubClient,
  record: DeploymentRecord,
): Promise<PublishedDeployment> {
  const history = new History(client, record);
  const known = await readToWrite(async () => history.read());
  const found = firstOf(known, record);
  if (found !== null && (await history.isDone(found.id))) return { id: found.id, written: false };
  const id = found?.id ?? (await history.create());
  const first = found ?? firstOf(await history.read(), record);
  if (first !== null && first.id !== id) {
    await history.setState(id, 'inactive');
    return { id: first.id, written: false };
  }
  await history.finish(id, known);
  return { id, written: true };
}

class History {
  readonly #client: GitHubClient;
  readonly #record: DeploymentRecord;
  readonly #isProduction: boolean;

  constructor(client: GitHubClient, record: DeploymentRecord) {
    this.#client = client;
    this.#record = record;
    this.#isProduction = record.alias === 'production';
  }

  /** Newest first, whoever recorded them: a person on rollback, a workflow on apply. */
  async read(): Promise<Known[]> {
    const { rest, repository } = this.#client;
    const deployments = await this.#client.read(
      rest.repos.listDeployments,
      { ...repository, environment: environmentOf(this.#record), per_page: 100 },
      deploymentSchema.array(),
    );
    return deployments
      .map(({ id, payload }) => ({ id, says: parsePayload(payload) }))
      .toSorted((a, b) => b.id - a.id);
  }

  async create(): Promise<number> {
    const { rest, repository } = this.#client;
    const { commit, description } = this.#record;
    const body = {
      ...repository,
      ref: commit,
      environment: environmentOf(this.#record),
      description: visible(description, maxDescription),
      payload: payloadOf(this.#record),
      production_environment: this.#isProduction,
      transient_environment: false,
      // By default GitHub would merge the default branch into the commit, and wait for every status of it.
      auto_merge: false,
      required_contexts: [],
    };
    const { id } = await this.#client.write(
      async () => this.#client.read(rest.repos.createDeployment, body, z.object({ id: z.int() })),
      async () => firstOf(await this.read(), this.#record),
    );
    return id;
  }

  async isDone(id: number): Promise<boolean> {
    return (await this.#statuses(id)).some(({ state }) => finalStates.has(state));
  }

  /** GitHub itself marks what a success supersedes inactive, except in production. */
  async finish(id: number, known: readonly Known[]): Promise<void> {
    const record = this.#record;
    if (record.kind === 'refused') return this.setState(id, 'failure');
    const others = known
      .filter(({ says }) => says.entry !== record.entry)
      .flatMap(({ id: other, says }) =>
        says.generation === undefined ? [] : [{ id: other, generation: says.generation }],
      )
      .toSorted((a, b) => b.generation - a.generation);
    const [superseded] = others;
    if (superseded !== undefined && superseded.generation > record.generation)
      return this.setState(id, 'inactive');
    const isRemoval = record.version === null;
    if ((this.#isProduction || isRemoval) && superseded !== undefined)
      await this.setState(superseded.id, 'inactive');
    return this.setState(id, isRemoval ? 'inactive' : 'success');
  }

  async setState(id: number, state: FinalState): Promise<void> {
    const { rest, repository } = this.#client;
    const { description, logUrl } = this.#record;
    const body = {
      ...repository,
      deployment_id: id,
      state,
      ...(state === 'inactive' ? {} : { description: visible(description, maxDescription) }),
      ...(logUrl === undefined ? {} : { log_url: logUrl }),
    };
    await this.#client.write(
      async () => this.#client.read(rest.repos.createDeploymentStatus, body, statusSchema),
      async () => (await this.#statuses(id)).find((status) => status.state === state) ?? null,
    );
  }

  async #statuses(id: number): Promise<z.infer<typeof statusSchema>[]> {
    const { rest, repository } = this.#client;
    const parameters = { ...repository, deployment_id: id, per_page: 100 };
    return this.#client.read(rest.repos.listDeploymentStatuses, parameters, statusSchema.array());
  }
}

/** The oldest deployment of the record, which is the one that counts. */
function firstOf(known: readonly Known[], record: DeploymentRecord): Known | null {
  const isOf = ({ says }: Known): boolean =>
    record.kind === 'live' ? says.entry === record.entry : says.refusal === record.refusal;
  return known.findLast(isOf) ?? null;
}

function payloadOf(record: DeploymentRecord): Record<string, string | number | null> {
  const { model, alias, version } = record;
  if (record.kind === 'refused') return { model, alias, version, refusal: record.refusal };
  const { entry, generation, fingerprint = null } = record;
  return { model, alias, version, generation, entry, fingerprint };
}

/** GitHub gives a payload back as the object that was sent, or as its text. Of any other nothing is known. */
function parsePayload(payload: unknown): z.infer<typeof payloadSchema> {
  const parsed = payloadSchema.safeParse(typeof payload === 'string' ? parseJson(payload) : payload);
  return parsed.success ? parsed.data : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
