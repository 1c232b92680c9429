// Routes of check runs.
import { z } from 'zod';
import { type CheckFields, createCheckRun, updateCheckRun } from '../model/acts/check-run.ts';
import { findCommit } from '../model/acts/deploy.ts';
import { type CheckRun, latestOf } from '../model/checks.ts';
import type { Place } from '../model/place.ts';
import { type FacadeRequest, type FacadeResponse, Refusal, type Route } from '../model/route.ts';
import { annotationBody, checkRunBody } from './bodies/check-run.ts';
import {
  appActorOf,
  created,
  found,
  numberParam,
  ok,
  paged,
  param,
  parseBody,
  placeOf,
  unwrap,
} from './request.ts';

const read = [{ name: 'checks', access: 'read' }] as const;
const write = [{ name: 'checks', access: 'write' }] as const;
const one = '/repos/{owner}/{repo}/check-runs/{check_run_id}';

const annotation = z
  .object({
    path: z.string(),
    start_line: z.int(),
    end_line: z.int(),
    start_column: z.int().nullable().default(null),
    end_column: z.int().nullable().default(null),
    annotation_level: z.enum(['notice', 'warning', 'failure']),
    message: z.string().refine((text) => Buffer.byteLength(text) <= 65_536, 'message exceeds 64 KB'),
    title: z.string().max(255).nullable().default(null),
    raw_details: z
      .string()
      .refine((text) => Buffer.byteLength(text) <= 65_536, 'raw_details exceeds 64 KB')
      .nullable()
      .default(null),
  })
  .refine(
    (single) =>
      single.start_line === single.end_line || (single.start_column === null && single.end_column === null),
    'columns are for annotations of one line only',
  );

const fields = z.object({
  name: z.string().optional(),
  head_sha: z.string().optional(),
  details_url: z.string().optional(),
  external_id: z.string().optional(),
  status: z.enum(['queued', 'in_progress', 'completed']).optional(),
  started_at: z.string().optional(),
  conclusion: z
    .enum(['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'])
    .optional(),
  completed_at: z.string().optional(),
  output: z
    .object({
      title: z.string().optional(),
      summary: z.string(),
      text: z.string().optional(),
      annotations: z.array(annotation).optional(),
    })
    .optional(),
  actions: z
    .array(
      z.object({
        label: z.string().max(20),
        description: z.string().max(40),
        identifier: z.string().max(20),
      }),
    )
    .max(3)
    .optional(),
});

export const checkRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/check-runs',
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const asked = parseBody(request, fields);
      if (asked.name === undefined || asked.head_sha === undefined) {
        throw new Refusal(422, 'Invalid request.\n\n"name", "head_sha" weren\'t supplied.');
      }
      checkCompleted(asked);
      const input = { ...fieldsOf(asked), name: asked.name };
      const run = unwrap(await createCheckRun(place, appActorOf(request), asked.head_sha, input));
      return created(checkRunBody(facade, place.repository, run));
    },
  },
  {
    method: 'PATCH',
    template: one,
    permissions: write,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const run = runOf(place, request);
      const asked = parseBody(request, fields);
      if (run.conclusion === null) checkCompleted(asked);
      unwrap(updateCheckRun(place, appActorOf(request), run, fieldsOf(asked)));
      return ok(checkRunBody(facade, place.repository, run));
    },
  },
  {
    method: 'GET',
    template: one,
    permissions: read,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      return ok(checkRunBody(facade, place.repository, runOf(place, request)));
    },
  },
  {
    method: 'GET',
    template: `${one}/annotations`,
    permissions: read,
    handle: async (facade, request) => {
      const place = placeOf(facade, request);
      const run = runOf(place, request);
      return paged(facade, request, run.annotations, (items) =>
        items.map((item) => annotationBody(facade, place.repository, run, item)),
      );
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    permissions: read,
    handle: async (facade, request) => listRuns(placeOf(facade, request), request),
  },
];

function checkCompleted({ status, conclusion }: z.infer<typeof fields>): void {
  if (status === 'completed' && conclusion === undefined) {
    throw new Refusal(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
  }
}

function fieldsOf(asked: z.infer<typeof fields>): CheckFields {
  return {
    name: asked.name,
    status: asked.status,
    conclusion: asked.conclusion,
    externalId: asked.external_id,
    detailsUrl: asked.details_url,
    startedAt: asked.started_at,
    completedAt: asked.completed_at,
    output: asked.output,
  };
}

function runOf({ repository }: Place, request: FacadeRequest): CheckRun {
  return found(repository.checkRuns.get(numberParam(request, 'check_run_id')));
}

/** Newest first; of each name of an app the newest only, unless `filter=all`. */
async function listRuns(place: Place, request: FacadeRequest): Promise<FacadeResponse> {
  const { facade, repository } = place;
  const { query } = request;
  const name = param(request, 'ref');
  const sha = await findCommit(place, name.replace(/^refs\/(heads|tags)\//, ''));
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${name}`);
  const [checkName, status, appId] = [query.get('check_name'), query.get('status'), query.get('app_id')];
  const ofCommit = [...repository.checkRuns.values()].filter(({ headSha }) => headSha === sha);
  const runs = (query.get('filter') === 'all' ? ofCommit : latestOf(ofCommit))
    .filter((run) => checkName === null || run.name === checkName)
    .filter((run) => status === null || run.status === status)
    .filter((run) => appId === null || String(run.app.id) === appId)
    .toSorted((a, b) => b.id - a.id);
  return paged(facade, request, runs, (items) => ({
    total_count: runs.length,
    check_runs: items.map((run) => checkRunBody(facade, repository, run)),
  }));
}
