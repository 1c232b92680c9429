// Whether a workflow file listens to something that happened: activity types, branches, tags, paths, names.
import { matchesAny } from './pattern.ts';
import type { Triggers } from './workflow-file.ts';
import { z } from 'zod';

/** What filters look at. */
export interface Occasion {
  /** `pull_request_target`. */
  readonly event: string;
  readonly action: string | null;
  /** Of a push the branch pushed, of a pull request or a merge group the base, of a run the run's own. */
  readonly branch: string | null;
  readonly tag: string | null;
  /** The name of the workflow whose run this is about. */
  readonly workflow: string | null;
  /** `null` where paths do not count, or there are too many to tell. */
  readonly changedPaths: () => Promise<readonly string[] | null>;
}

const list = z.array(z.string()).optional();
const filters = z.looseObject({
  types: list,
  branches: list,
  'branches-ignore': list,
  tags: list,
  'tags-ignore': list,
  paths: list,
  'paths-ignore': list,
  workflows: list,
});
type Filters = z.infer<typeof filters>;

/** Without `types`, these events start a workflow for these activities only. */
const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

export async function listens(on: Triggers, occasion: Occasion): Promise<boolean> {
  const block = on[occasion.event];
  if (block === undefined) return false;
  if (Array.isArray(block)) return true;
  const filter = filters.parse(block);
  return (
    hasType(filter, occasion) &&
    isOfWorkflow(filter, occasion) &&
    hasRef(filter, occasion) &&
    (await hasPath(filter, occasion))
  );
}

function hasType({ types }: Filters, { event, action }: Occasion): boolean {
  const wanted = types ?? defaultTypes[event];
  return wanted === undefined || action === null || wanted.includes(action);
}

function isOfWorkflow({ workflows }: Filters, { workflow }: Occasion): boolean {
  return workflows === undefined || workflow === null || matchesAny(workflows, workflow);
}

/** A filter on branches only keeps tags out, and the other way round. */
function hasRef(filter: Filters, { branch, tag }: Occasion): boolean {
  const { branches, 'branches-ignore': notBranches, tags, 'tags-ignore': notTags } = filter;
  const filtersBranches = branches !== undefined || notBranches !== undefined;
  const filtersTags = tags !== undefined || notTags !== undefined;
  if (branch !== null) return filtersBranches ? isAmong(branch, branches, notBranches) : !filtersTags;
  if (tag !== null) return filtersTags ? isAmong(tag, tags, notTags) : !filtersBranches;
  return !filtersBranches;
}

function isAmong(
  name: string,
  wanted: readonly string[] | undefined,
  unwanted: readonly string[] | undefined,
): boolean {
  return wanted === undefined ? !matchesAny(unwanted ?? [], name) : matchesAny(wanted, name);
}

/** Paths are not looked at for tags. */
async function hasPath({ paths, 'paths-ignore': ignored }: Filters, occasion: Occasion): Promise<boolean> {
  if ((paths === undefined && ignored === undefined) || occasion.tag !== null) return true;
  const changed = await occasion.changedPaths();
  if (changed === null) return true;
  return paths === undefined
    ? changed.some((path) => !matchesAny(ignored ?? [], path))
    : changed.some((path) => matchesAny(paths, path));
}
