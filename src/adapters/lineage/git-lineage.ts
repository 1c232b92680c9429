// The commit that the training code was at, from the Git checkout it ran in.
import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { GatheredLineage, LineageSource } from '../../registry/lineage.ts';
import { isInside } from '../is-inside.ts';
import { withoutCredentials } from './remote-address.ts';
import { type Environment, type ProgramResult, runProgram } from './run-program.ts';
import type { WorkflowRun } from './workflow-run.ts';

export interface GitLineageOptions {
  /** Where the training code ran. */
  readonly directory: string;
  /** The model's own files, absolute: that they changed says nothing of the code. */
  readonly artifacts?: readonly string[];
  readonly env: Environment;
  /** The commit it names counts where there is no checkout. */
  readonly workflow?: WorkflowRun | undefined;
}

const timeoutMs = 30_000;
const inherited = ['PATH', 'HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'SYSTEMROOT', 'TMPDIR', 'TEMP'];

/**
 * Nothing that the repository configures may run a program or reach the network: no fsmonitor, no hooks, no
 * content filters but Git LFS's, no lazy fetch; and the ambient `GIT_*` variables, which could point at
 * another repository, are not passed on.
 */
const safeConfig = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

const ownEnvironment = {
  GIT_OPTIONAL_LOCKS: '0',
  // No transport at all, whatever the repository allows; older Git does not know the second.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  // The commit that is named is the one that the code is compared with.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

export class GitLineage implements LineageSource {
  readonly name = 'git';
  readonly #options: GitLineageOptions;

  constructor(options: GitLineageOptions) {
    this.#options = options;
  }

  async gather(): Promise<GatheredLineage> {
    const top = await this.#git(['rev-parse', '--show-toplevel']);
    if (top.kind !== 'done' || top.code !== 0) return this.#withoutCheckout(top);
    const head = await this.#git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (head.kind !== 'done' || head.code !== 0) {
      return { notes: ['the Git repository has no commit yet: the code commit is not known'] };
    }
    const [repository, changes] = await Promise.all([
      this.#repository(),
      this.#changes(top.stdout.trimEnd()),
    ]);
    if (changes === null) {
      return { notes: ['git status gave no answer: whether the code was committed is not known'] };
    }
    return {
      code: {
        ...(repository === null ? {} : { repository }),
        commit: head.stdout.trim(),
        dirty: changes.tracked > 0,
      },
      notes: notesOf(changes),
    };
  }

  #withoutCheckout(answer: ProgramResult): GatheredLineage {
    const { workflow } = this.#options;
    if (workflow !== undefined) {
      const { repositoryUrl: repository, commit } = workflow;
      return {
        code: { repository, commit, dirty: false },
        notes: ['there is no Git checkout here: the code commit is the one that the workflow ran on'],
      };
    }
    if (answer.kind === 'missing') return { notes: ['git is not installed: the code commit is not known'] };
    if (answer.kind === 'stopped')
      return { notes: [`git failed (${answer.why}): the code commit is not known`] };
    if (!/dubious ownership/.test(answer.stderr)) return {};
    const { directory } = this.#options;
    return {
      notes: [
        `git does not trust the owner of ${directory}: run git config --global --add safe.directory with its path`,
      ],
    };
  }

  /** The address of `origin`, or of the only remote. Read as it is configured: `insteadOf` may add a token. */
  async #repository(): Promise<string | null> {
    const answer = await this.#git(['config', '--null', '--get-regexp', '^remote\\..*\\.url$']);
    if (answer.kind !== 'done' || answer.code !== 0) return null;
    const remotes = new Map(answer.stdout.split('\0').filter(Boolean).map(splitEntry));
    const raw =
      remotes.get('remote.origin.url') ?? (remotes.size === 1 ? [...remotes.values()][0] : undefined);
    return raw === undefined ? null : withoutCredentials(raw);
  }

  async #changes(top: string): Promise<Changes | null> {
    const filters = await this.#foreignFilters();
    if (filters === null) return null;
    const artifacts = await Promise.all((this.#options.artifacts ?? []).map(resolved));
    const exclude = artifacts.flatMap((path) => excluding(top, path));
    const answer = await this.#git(
      ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=normal', '--ignore-submodules=dirty', '--', ':/', ...exclude], // prettier-ignore
      disabling(filters),
    );
    if (answer.kind !== 'done' || answer.code !== 0) return null;
    const entries = answer.stdout.split('\0').filter(Boolean);
    const untracked = entries.filter((entry) => entry.startsWith('??')).length;
    return { tracked: entries.length - untracked, untracked };
  }

  /**
   * Drivers whose commands the repository itself configures; `git status` would run them on changed files. Git LFS's
   * own are among them where the repository gives it extensions, for it would run those.
   */
  async #foreignFilters(): Promise<readonly string[] | null> {
    const answer = await this.#git([
      'config',
      '--null',
      '--show-scope',
      '--get-regexp',
      '^(filter|lfs\\.extension)\\.',
    ]);
    if (answer.kind !== 'done') return null;
    const settings = settingsOf(answer.stdout);
    const isLfsSafe = !settings.some(({ scope, key }) => isForeign(scope) && key.startsWith('lfs.'));
    const foreign = new Set<string>();
    for (const { scope, key, value } of settings) {
      const driver = /^filter\.(.*)\.(?:clean|smudge|process)$/s.exec(key)?.[1];
      if (driver === undefined) continue;
      if (gitLfs.test(value) ? !isLfsSafe : isForeign(scope)) foreign.add(driver);
    }
    return [...foreign];
  }

  #git(
    args: readonly string[],
    config: readonly (readonly [key: string, value: string])[] = [],
  ): Promise<ProgramResult> {
    const { directory, env } = this.#options;
    const passed = inherited.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
    const numbered = config.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key] as const,
      [`GIT_CONFIG_VALUE_${index}`, value] as const,
    ]);
    return runProgram('git', [...safeConfig, ...args], {
      directory,
      timeoutMs,
      env: {
        ...Object.fromEntries([...passed, ...numbered]),
        GIT_CONFIG_COUNT: String(config.length),
        ...ownEnvironment,
      },
    });
  }
}

interface Changes {
  readonly tracked: number;
  readonly untracked: number;
}

const gitLfs = /^git-lfs (?:clean|smudge|filter-process)(?: --skip)?(?: -- %f)?$/;

/** What `git config --null --show-scope` lists. */
function settingsOf(
  output: string,
): readonly { readonly scope: string; readonly key: string; readonly value: string }[] {
  const parts = output.split('\0');
  return parts.flatMap((scope, index) => {
    const entry = parts[index + 1];
    if (index % 2 === 1 || entry === undefined) return [];
    const [key, value] = splitEntry(entry);
    return [{ scope, key, value }];
  });
}

function isForeign(scope: string): boolean {
  return scope === 'local' || scope === 'worktree';
}

/** Given in the environment, where a driver's name cannot be taken apart at an `=`. */
function disabling(drivers: readonly string[]): readonly (readonly [string, string])[] {
  return drivers.flatMap((driver) => [
    [`filter.${driver}.clean`, ''] as const,
    [`filter.${driver}.process`, ''] as const,
    [`filter.${driver}.required`, 'false'] as const,
  ]);
}

function splitEntry(entry: string): readonly [key: string, value: string] {
  const end = entry.indexOf('\n');
  return end < 0 ? [entry, ''] : [entry.slice(0, end), entry.slice(end + 1)];
}

/** Git tells its top with links resolved. */
async function resolved(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

function excluding(top: string, path: string): readonly string[] {
  if (path === top || !isInside(top, path)) return [];
  return [`:(top,exclude,literal)${relative(top, path).split(sep).join('/')}`];
}

function notesOf({ untracked }: Changes): readonly string[] {
  if (untracked === 0) return [];
  const what = untracked === 1 ? '1 untracked path is' : `${untracked} untracked paths are`;
  return [`${what} not part of the commit: if training used any, commit it and train again`];
}
