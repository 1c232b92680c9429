// Which triggers an event becomes: GitHub's table «Events that trigger workflows», as far as it is modelled.
import { z } from 'zod';
import { noCommit } from '../../model/activity.ts';
import { refreshTestMerge } from '../../model/acts/test-merge.ts';
import type { GitHubFacade } from '../../facade.ts';
import type { Repository } from '../../model/repository.ts';
import { type Happening, type Trigger, triggerAt } from './trigger.ts';

/** `workflow_run` leads at most this far from the run that began it. */
const maxDepth = 3;
/** A push of more commits, or a diff of more files, is not filtered by paths. */
const maxCommits = 1_000;
const maxFiles = 300;

/** Empty where no workflow may start: `GITHUB_TOKEN` caused it, or a commit message says `[skip ci]`. */
export async function mapEvent(facade: GitHubFacade, happening: Happening): Promise<Trigger[]> {
  if (isSilent(happening)) return [];
  switch (happening.name) {
    case 'push':
      return mapPush(happening);
    case 'pull_request':
      return [
        ...(happening.workflows === 'none' ? [] : await mapPull(facade, happening)),
        ...(happening.workflows === 'await-approval' ? [] : await mapPullTarget(happening)),
      ];
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return mapPull(facade, happening);
    case 'merge_group':
      return mapMergeGroup(happening);
    case 'workflow_dispatch':
      return mapDispatch(happening);
    case 'workflow_run':
      return happening.depth > maxDepth ? [] : mapRun(happening);
    case 'schedule':
      return onDefaultBranch(happening, { only: scheduled.parse(happening.payload).workflow });
    case 'deployment':
    case 'deployment_status':
    case 'check_run':
    case 'check_suite':
      // Workflows that listen to these are refused where they are read.
      return [];
    default:
      return onDefaultBranch(happening);
  }
}

/**
 * `[skip ci]` keeps `pull_request` asleep, not `pull_request_target`; what `GITHUB_TOKEN` does keeps both. An event
 * says only that it starts nothing, so who sent it tells the two apart.
 */
function isSilent({ name, workflows, sender }: Happening): boolean {
  return workflows === 'none' && !(name === 'pull_request' && sender.login !== 'github-actions[bot]');
}

const pushed = z.object({
  ref: z.string(),
  before: z.string(),
  after: z.string(),
  commits: z.array(z.unknown()),
});

function mapPush(happening: Happening): Trigger[] {
  const { repository } = happening;
  const { ref, before, after, commits } = pushed.parse(happening.payload);
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
  if (after === noCommit || kind === undefined) return [];
  const changedPaths = async (): Promise<string[] | null> => {
    if (commits.length > maxCommits) return null;
    return changedIn(repository, before === noCommit ? await rootOf(repository, after) : before, after);
  };
  const isDependabot = happening.sender.login === 'dependabot[bot]';
  const named = kind === 'heads' ? { branch: name } : { tag: name };
  return [
    triggerAt(
      happening,
      { ref, sha: after },
      { isRestricted: isDependabot, occasion: { ...named, changedPaths } },
    ),
  ];
}

const pullSide = z.object({ ref: z.string(), sha: z.string() });
const pulled = z.object({
  pull_request: z.object({
    number: z.number(),
    merged: z.boolean().default(false),
    merge_commit_sha: z.string().nullish(),
    head: pullSide.extend({ repo: z.object({ full_name: z.string() }).nullable() }),
    base: pullSide,
  }),
});
type Pull = z.infer<typeof pulled>['pull_request'];

/** `pull_request` and reviews run on the test merge; without one, on a conflict, they do not run. */
async function mapPull(facade: GitHubFacade, happening: Happening): Promise<Trigger[]> {
  const { repository, name, sender, payload } = happening;
  const { pull_request: pull } = pulled.parse(payload);
  const at = await mergedAt(facade, happening, pull);
  if (at === null) return [];
  return [
    triggerAt(happening, at, {
      ...sidesOf(facade, happening, pull),
      isRestricted: isForeign(repository, pull) || sender.login === 'dependabot[bot]',
      ...(name === 'pull_request' ? { headRef: pull.head.ref, baseRef: pull.base.ref } : {}),
    }),
  ];
}

async function mergedAt(
  facade: GitHubFacade,
  { repository }: Happening,
  pull: Pull,
): Promise<{ ref: string; sha: string } | null> {
  const known = repository.pulls.get(pull.number);
  if (pull.merged && typeof pull.merge_commit_sha === 'string') {
    return { ref: `refs/heads/${pull.base.ref}`, sha: pull.merge_commit_sha };
  }
  if (known === undefined) return null;
  const { sha } = await refreshTestMerge({ facade, repository, pull: known });
  return sha === null ? null : { ref: `refs/pull/${pull.number}/merge`, sha };
}

/** Runs the default branch's file, with all rights, whoever opened the pull request. */
async function mapPullTarget(happening: Happening): Promise<Trigger[]> {
  const { repository } = happening;
  const { pull_request: pull } = pulled.parse(happening.payload);
  const at = await tipOf(repository);
  if (at === null) return [];
  return [
    triggerAt(happening, at, {
      event: 'pull_request_target',
      checkedSha: pull.head.sha,
      head: { sha: at.sha, branch: pull.head.ref, repository },
      headRef: pull.head.ref,
      baseRef: pull.base.ref,
      awaitsApproval: false,
      occasion: occasionOf(repository, pull),
    }),
  ];
}

function sidesOf(
  facade: GitHubFacade,
  { repository }: Happening,
  pull: Pull,
): Pick<Trigger, 'checkedSha' | 'head'> & { occasion: ReturnType<typeof occasionOf> } {
  const from = pull.head.repo === null ? null : facade.repository(pull.head.repo.full_name);
  return {
    checkedSha: pull.head.sha,
    head: { sha: pull.head.sha, branch: pull.head.ref, repository: from ?? repository },
    occasion: occasionOf(repository, pull),
  };
}

function occasionOf(
  repository: Repository,
  { base, head }: Pull,
): Pick<Trigger['occasion'], 'branch' | 'changedPaths'> {
  return {
    branch: base.ref,
    changedPaths: async () => {
      const from = (await repository.git.mergeBase(base.sha, head.sha)) ?? base.sha;
      return changedIn(repository, from, head.sha);
    },
  };
}

function isForeign(repository: Repository, { head }: Pull): boolean {
  return head.repo?.full_name.toLowerCase() !== repository.fullName.toLowerCase();
}

const grouped = z.object({
  merge_group: z.object({ head_sha: z.string(), head_ref: z.string(), base_ref: z.string() }),
});

/** Runs the files of the group itself. */
function mapMergeGroup(happening: Happening): Trigger[] {
  const { merge_group: group } = grouped.parse(happening.payload);
  const branch = group.base_ref.replace(/^refs\/heads\//, '');
  return happening.action === 'checks_requested'
    ? [triggerAt(happening, { ref: group.head_ref, sha: group.head_sha }, { occasion: { branch } })]
    : [];
}

const dispatched = z.object({ ref: z.string(), workflow: z.string() });

/** At the ref that was asked for. */
async function mapDispatch(happening: Happening): Promise<Trigger[]> {
  const { ref, workflow } = dispatched.parse(happening.payload);
  const full = ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
  const sha = await happening.repository.git.resolve(full);
  return sha === null ? [] : [triggerAt(happening, { ref: full, sha }, { only: workflow })];
}

const scheduled = z.object({ workflow: z.string() });
const ran = z.object({
  workflow_run: z.object({ head_branch: z.string().nullable() }),
  workflow: z.object({ name: z.string() }),
});

async function mapRun(happening: Happening): Promise<Trigger[]> {
  const { workflow_run: run, workflow } = ran.parse(happening.payload);
  return onDefaultBranch(happening, { occasion: { branch: run.head_branch, workflow: workflow.name } });
}

async function onDefaultBranch(
  happening: Happening,
  more: Parameters<typeof triggerAt>[2] = {},
): Promise<Trigger[]> {
  const at = await tipOf(happening.repository);
  return at === null ? [] : [triggerAt(happening, at, more)];
}

async function tipOf({ git, defaultBranch }: Repository): Promise<{ ref: string; sha: string } | null> {
  const ref = `refs/heads/${defaultBranch}`;
  const sha = await git.resolve(ref);
  return sha === null ? null : { ref, sha };
}

/** What a new branch is compared with: the default branch where they parted, or nothing. */
async function rootOf({ git, defaultBranch }: Repository, after: string): Promise<string | null> {
  const main = await git.resolve(`refs/heads/${defaultBranch}`);
  return main === null || main === after ? null : git.mergeBase(main, after);
}

async function changedIn({ git }: Repository, from: string | null, to: string): Promise<string[] | null> {
  const files = await git.changedFiles(from, to);
  if (files.length > maxFiles) return null;
  return files.flatMap(({ path, previousPath }) =>
    previousPath === undefined ? [path] : [path, previousPath],
  );
}
