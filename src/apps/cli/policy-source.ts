// Where a policy is read from: the branch that governs, another branch or pull request, or files on disk.
import { join } from 'node:path';
import { bindGate } from '../../gates/all-gates.ts';
import type { PolicyRequest } from '../../policy/normalize.ts';
import { parsePacks, type PolicyPacks } from '../../policy/packs.ts';
import { parseRepository, type RepositoryFiles } from '../../policy/repository-files.ts';
import { laurelPath, parseRepositoryPath } from '../../policy/repository-path.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { GitId } from '../../promotion/code-host.ts';
import { type Snapshot, Snapshots } from '../../promotion/snapshot.ts';
import type { AliasName, ModelName } from '../../registry/names.ts';
import { readPacks } from '../read-packs.ts';
import { rootOf } from './alias-repository.ts';
import type { CommandContext } from './context.ts';
import type { GitHubSession } from './open-host.ts';
import { readWorkFile, readWorkTree } from './work-tree.ts';

export interface PolicyPlace {
  readonly kind: 'branch' | 'pull-request' | 'directory';
  /** A branch, a pull request or a directory; `null` for the default branch. */
  readonly name: string | null;
  readonly commit: GitId | null;
}

export interface PolicySource {
  readonly place: PolicyPlace;
  /** The models that have a file there. */
  readonly models: readonly ModelName[];
  /** What is written there about one model. */
  filesFor(model: ModelName): Promise<RepositoryFiles>;
  /** The same as a question about one alias. */
  requestFor(model: ModelName, alias: AliasName): Promise<PolicyRequest>;
}

/** The policy that governs: of the default branch. @throws LaurelError as the code host does. */
export async function governingPolicy(context: CommandContext): Promise<PolicySource> {
  const opened = await openRepository(context);
  return snapshotSource(opened, await opened.snapshots.atTip(), { kind: 'branch', name: null });
}

/**
 * The policy that `given` names: of a directory that holds laurel.yaml, else of a branch, or on GitHub of a pull
 * request.
 *
 * @throws LaurelError `usage` for an empty name; `not-found` for what is none of these; as the code host does.
 */
export async function namedPolicy(context: CommandContext, given: string): Promise<PolicySource> {
  if (given.trim() === '') {
    throw new LaurelError({ code: 'usage', message: '--policy names nothing', remedy: whatToName });
  }
  const root = rootOf(context.options);
  if ((await readWorkFile(join(given, root, laurelPath))) !== null) return directoryPolicy(context, given);
  const github = await context.github();
  const isPullRequest = github !== null && /^#[0-9]+$/.test(given);
  try {
    const commit =
      github !== null && !isPullRequest
        ? await branchOnGitHub(github, given)
        : (await (await context.host()).pullRequest(given)).head;
    const opened = await openRepository(context);
    const kind = isPullRequest ? 'pull-request' : 'branch';
    return snapshotSource(opened, await opened.snapshots.at(commit), { kind, name: given });
  } catch (cause) {
    if (!(cause instanceof LaurelError) || cause.code !== 'not-found') throw cause;
    const message = `${JSON.stringify(given)} is no directory with ${join(root, laurelPath)}, and ${cause.message}`;
    throw new LaurelError({ code: 'not-found', message, remedy: whatToName, cause });
  }
}

const whatToName =
  'name a directory that holds laurel.yaml, a branch, or on GitHub a pull request, such as #17, with --policy';

/** The policy of the files in a directory, committed or not. @throws LaurelError `not-found`, `invalid-document`. */
export async function directoryPolicy(context: CommandContext, directory: string): Promise<PolicySource> {
  const { root } = context.options;
  const files = parseRepository(await readWorkTree({ repo: directory, root }), rootOf(context.options));
  const packs = parsePacks(await readPacks());
  return {
    place: { kind: 'directory', name: directory, commit: null },
    models: [...files.models.keys()],
    filesFor: async () => files,
    requestFor: async (model, alias) => ({ files, model, alias, packs, bindGate }),
  };
}

interface Opened {
  readonly snapshots: Snapshots;
  readonly packs: PolicyPacks;
  readonly root: string;
}

async function openRepository(context: CommandContext): Promise<Opened> {
  const [host, packs] = await Promise.all([context.host(), readPacks()]);
  const root = rootOf(context.options);
  return { snapshots: new Snapshots({ host, root, packs }), packs: parsePacks(packs), root };
}

async function branchOnGitHub({ client }: GitHubSession, branch: string): Promise<GitId> {
  const { findBranch } = await import('../../adapters/code-host/github/branch.ts');
  const commit = await findBranch(client, branch);
  if (commit !== null) return commit;
  throw new LaurelError({ code: 'not-found', message: `no branch ${branch} in ${client.location}` });
}

function snapshotSource(
  { root, packs }: Opened,
  snapshot: Snapshot,
  place: Omit<PolicyPlace, 'commit'>,
): PolicySource {
  const below = root === '' ? 0 : root.length + 1;
  return {
    place: { ...place, commit: snapshot.commit },
    models: snapshot.files().flatMap(({ path }) => {
      const found = parseRepositoryPath(path.slice(below));
      return found.kind === 'model' ? [found.model] : [];
    }),
    filesFor: async (model) => snapshot.filesFor(model),
    requestFor: async (model, alias) => ({
      files: await snapshot.filesFor(model),
      model,
      alias,
      packs,
      bindGate,
    }),
  };
}
