// Check runs: made, changed, and held to GitHub's limits.
import { checkRunBody } from '../../handlers/bodies/check-run.ts';
import { actionsApp, type App } from '../accounts.ts';
import type { CheckAnnotation, CheckConclusion, CheckRun, CheckStatus, CheckSuite } from '../checks.ts';
import type { Place } from '../place.ts';
import type { Actor } from '../tokens.ts';
import { emit } from './emit.ts';
import { done, type Outcome, refused, type Refused } from './outcome.ts';

export interface CheckOutput {
  readonly title?: string | undefined;
  readonly summary: string;
  readonly text?: string | undefined;
  readonly annotations?: readonly CheckAnnotation[] | undefined;
}

/** Absent fields stay as they are. */
export interface CheckFields {
  readonly name?: string | undefined;
  readonly status?: CheckStatus | undefined;
  readonly conclusion?: CheckConclusion | undefined;
  readonly externalId?: string | undefined;
  readonly detailsUrl?: string | undefined;
  readonly startedAt?: string | undefined;
  readonly completedAt?: string | undefined;
  readonly output?: CheckOutput | undefined;
}

/** Of a summary and of a text, in bytes of UTF-8. */
const mostBytes = 65_535;
/** Of one request; a PATCH adds more. */
const mostAnnotations = 50;

export interface By {
  readonly actor: Actor;
  readonly app: App;
}

export async function createCheckRun(
  place: Place,
  by: By,
  headSha: string,
  fields: CheckFields & { readonly name: string },
): Promise<Outcome<CheckRun>> {
  const { facade, repository } = place;
  const refusal = refuseOutput(fields.output);
  if (refusal !== null) return refusal;
  if ((await repository.git.commit(headSha)) === null) {
    return refused(422, `No commit found for SHA: ${headSha}`);
  }
  const run: CheckRun = {
    id: facade.ids.next(),
    name: fields.name,
    headSha,
    app: by.app,
    suite: suiteOf(place, by.app, headSha),
    status: 'queued',
    conclusion: null,
    externalId: '',
    detailsUrl: null,
    startedAt: facade.clock.now(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  repository.checkRuns.set(run.id, run);
  apply(place, run, fields);
  tell(place, run, by, 'created');
  if (run.status === 'completed') tell(place, run, by, 'completed');
  return done(run);
}

export function updateCheckRun(place: Place, by: By, run: CheckRun, fields: CheckFields): Outcome<CheckRun> {
  const refusal = refuseOutput(fields.output);
  if (refusal !== null) return refusal;
  if (run.app.id !== by.app.id)
    return refused(
      403,
      'Invalid app_id `' +
        `${by.app.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  if (run.ofJob === true && (fields.status !== undefined || fields.conclusion !== undefined))
    return refused(403, 'Check run status and conclusions can only be updated internally by GitHub Actions');
  apply(place, run, fields);
  if (run.status === 'completed') tell(place, run, by, 'completed');
  return done(run);
}

function apply({ facade }: Place, run: CheckRun, fields: CheckFields): void {
  run.name = fields.name ?? run.name;
  run.externalId = fields.externalId ?? run.externalId;
  run.detailsUrl = fields.detailsUrl ?? run.detailsUrl;
  run.startedAt = fields.startedAt ?? run.startedAt;
  if (fields.status !== undefined) run.status = fields.status;
  if (fields.status !== undefined && fields.status !== 'completed') {
    run.conclusion = null;
    run.completedAt = null;
  }
  // A conclusion completes.
  if (fields.conclusion !== undefined) {
    run.status = 'completed';
    run.conclusion = fields.conclusion;
    run.completedAt = fields.completedAt ?? facade.clock.now();
  }
  if (fields.output === undefined) return;
  run.title = fields.output.title ?? run.title;
  run.summary = fields.output.summary;
  run.text = fields.output.text ?? run.text;
  run.annotations.push(...(fields.output.annotations ?? []));
}

function refuseOutput(output: CheckOutput | undefined): Refused | null {
  for (const field of ['summary', 'text'] as const) {
    if (Buffer.byteLength(output?.[field] ?? '') > mostBytes) {
      return refused(422, `Invalid request.\n\n${field} exceeds a maximum bytesize of ${mostBytes}`);
    }
  }
  if ((output?.annotations ?? []).length <= mostAnnotations) return null;
  return refused(
    422,
    `Invalid request.\n\nNo more than ${mostAnnotations} items are allowed; ${output?.annotations?.length} were supplied.`,
  );
}

/** One suite for each app and commit. */
function suiteOf({ facade, repository }: Place, app: App, headSha: string): CheckSuite {
  const known = repository.checkSuites.find((suite) => suite.app.id === app.id && suite.headSha === headSha);
  if (known !== undefined) return known;
  const suite = { id: facade.ids.next(), headSha, app };
  repository.checkSuites.push(suite);
  return suite;
}

function tell(place: Place, run: CheckRun, { actor, app }: By, action: 'created' | 'completed'): void {
  const { facade, repository } = place;
  emit(place, {
    name: 'check_run',
    action,
    actor,
    isUnheard: app.id === actionsApp.id,
    payload: { check_run: checkRunBody(facade, repository, run) },
  });
}
