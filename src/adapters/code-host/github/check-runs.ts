// Publishes check runs on a commit: one listing, then one write for each run that says something new.
import type { Annotation, CheckRunText } from '../../../report/github/check-run-text.ts';
import {
  annotationsPerRequest,
  assertWithinLimits,
  type CheckRun,
  checkRunSchema,
  isSaying,
  type PlannedRun,
  planCheckRuns,
  writingOrder,
} from './check-run-plan.ts';
import type { GitHubClient } from './github-client.ts';
import { isPermissionError, saysOf, statusOf } from './github-errors.ts';
import { readToWrite } from './read-to-write.ts';

export interface CheckRunContext {
  /** When the judgement began. */
  readonly startedAt: Date;
  /** Where the run that judged can be watched. */
  readonly detailsUrl?: string | undefined;
}

export interface PublishedCheckRun {
  readonly name: string;
  readonly url: string | null;
}

/**
 * Makes the check runs on `headSha` say what `texts` do, whatever an earlier judgement of the same commit said; see
 * {@link planCheckRuns}. Only runs of the app that the token belongs to are found and changed.
 *
 * @returns for each text in its order, where to read it
 * @throws LaurelError `git`, naming the permission that is missing; `outcome-unknown`; `internal` for a text beyond
 * GitHub's limits.
 */
export async function publishCheckRuns(
  client: GitHubClient,
  headSha: string,
  texts: readonly CheckRunText[],
  context: CheckRunContext,
): Promise<PublishedCheckRun[]> {
  for (const text of texts) assertWithinLimits(text);
  const plan = planCheckRuns(texts, await readToWrite(async () => readOwnRuns(client, headSha)));
  const writer = new RunWriter(client, headSha, context);
  const written = new Map<PlannedRun, CheckRun>();
  for (const planned of writingOrder(plan)) written.set(planned, await writer.write(planned));
  return plan.texts.map((planned) => ({
    name: planned.text.name,
    url: (written.get(planned) ?? planned.run)?.html_url ?? null,
  }));
}

/** The newest runs of each name that the token's own app made on a commit. */
async function readOwnRuns(client: GitHubClient, headSha: string, name?: string): Promise<CheckRun[]> {
  const { login } = await client.viewer();
  const slug = login.replace(/\[bot\]$/, '');
  const runs = await client.readAll(
    client.rest.checks.listForRef,
    {
      ...client.repository,
      ref: headSha,
      filter: 'latest',
      ...(name === undefined ? {} : { check_name: name }),
    },
    checkRunSchema,
    (page) => Reflect.get(Object(page), 'check_runs'),
  );
  return runs.filter(({ app }) => app?.slug === slug);
}

class RunWriter {
  readonly #client: GitHubClient;
  readonly #headSha: string;
  readonly #context: CheckRunContext;

  constructor(client: GitHubClient, headSha: string, context: CheckRunContext) {
    this.#client = client;
    this.#headSha = headSha;
    this.#context = context;
  }

  /** A verdict is worth more than its annotations: where GitHub refuses those, it goes without. */
  async write({ text, run, isOutdone }: PlannedRun): Promise<CheckRun> {
    if (run !== null && isOutdone === true)
      return unlessKept(
        async () => this.#update(run, text, []),
        async () => run,
      );
    const [first = [], ...rest] = inBatches(text.annotations);
    let written = await this.#writeFirst(run, text, first);
    for (const batch of rest) {
      const before = written;
      written = await unlessRefused(
        async () => this.#update(before, text, batch),
        async () => before,
      );
    }
    return written;
  }

  async #writeFirst(
    run: CheckRun | null,
    text: CheckRunText,
    annotations: readonly Annotation[],
  ): Promise<CheckRun> {
    const create = async (some: readonly Annotation[]) => this.#create(text, some);
    const writeWith = async (some: readonly Annotation[]): Promise<CheckRun> =>
      run === null
        ? create(some)
        : unlessKept(
            async () => this.#update(run, text, some),
            async () => create(some),
          );
    if (annotations.length === 0) return writeWith([]);
    return unlessRefused(
      async () => writeWith(annotations),
      async () => writeWith([]),
    );
  }

  async #create(text: CheckRunText, annotations: readonly Annotation[]): Promise<CheckRun> {
    const { rest, repository } = this.#client;
    const body = {
      ...repository,
      name: text.name,
      head_sha: this.#headSha,
      ...this.#bodyOf(text, annotations),
    };
    return this.#client.write(
      async () => this.#client.read(rest.checks.create, body, checkRunSchema),
      async () => {
        const runs = await readOwnRuns(this.#client, this.#headSha, text.name);
        return runs.find((run) => isSaying(run, text, annotations.length)) ?? null;
      },
    );
  }

  async #update(run: CheckRun, text: CheckRunText, annotations: readonly Annotation[]): Promise<CheckRun> {
    const { rest, repository } = this.#client;
    const named = { ...repository, check_run_id: run.id };
    const body = { ...named, ...this.#bodyOf(text, annotations) };
    const expected = run.output.annotations_count + annotations.length;
    return this.#client.write(
      async () => this.#client.read(rest.checks.update, body, checkRunSchema),
      async () => {
        const now = await this.#client.read(rest.checks.get, named, checkRunSchema);
        return isSaying(now, text, expected) ? now : null;
      },
    );
  }

  #bodyOf(text: CheckRunText, annotations: readonly Annotation[]) {
    const { startedAt, detailsUrl } = this.#context;
    return {
      status: 'completed' as const,
      conclusion: text.conclusion,
      external_id: text.externalId,
      started_at: startedAt.toISOString(),
      completed_at: this.#client.clock.now().toISOString(),
      ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
      output: {
        title: text.title,
        summary: text.summary,
        // Empty rather than absent: an update would leave the text that was there.
        text: text.text ?? '',
        ...(annotations.length === 0 ? {} : { annotations: annotations.map(annotationBody) }),
      },
    };
  }
}

/** What a `write` gives, or `without` where GitHub refuses its content. */
async function unlessRefused(
  write: () => Promise<CheckRun>,
  without: () => Promise<CheckRun>,
): Promise<CheckRun> {
  try {
    return await write();
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    return without();
  }
}

/** What an `update` gives, or `otherwise` where the run is a job's: GitHub lets nobody say how those went. */
async function unlessKept(
  update: () => Promise<CheckRun>,
  otherwise: () => Promise<CheckRun>,
): Promise<CheckRun> {
  try {
    return await update();
  } catch (error) {
    if (!isPermissionError(error) && !/internally by GitHub Actions/i.test(saysOf(error))) throw error;
    return otherwise();
  }
}

function annotationBody({
  path,
  startLine,
  endLine,
  startColumn,
  endColumn,
  level,
  title,
  message,
}: Annotation) {
  const columns =
    startLine !== endLine || startColumn === undefined || endColumn === undefined
      ? {}
      : { start_column: startColumn, end_column: endColumn };
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...columns,
    annotation_level: level,
    title,
    message,
  };
}

function inBatches(annotations: readonly Annotation[]): (readonly Annotation[])[] {
  const count = Math.ceil(annotations.length / annotationsPerRequest);
  return Array.from({ length: count }, (_, i) =>
    annotations.slice(i * annotationsPerRequest, (i + 1) * annotationsPerRequest),
  );
}
