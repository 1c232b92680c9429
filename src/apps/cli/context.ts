// What every command starts from: where it runs, which registry and repository it means, and what to close.
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { OpenStoreOptions } from '../../adapters/object-store/open-store.ts';
import type { ObjectStore } from '../../ledger/object-store.ts';
import type { Clock } from '../../primitives/clock.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { systemClock } from '../../adapters/clock.ts';
import type { CodeHost } from '../../promotion/code-host.ts';
import type { Reference } from '../../registry/names.ts';
import { type Console, openConsole } from './console.ts';
import type { RegistryAddress } from './home-registry.ts';
import { type GitHubSession, OpenHost } from './open-host.ts';
import { interruption } from './run.ts';
import type { WrittenFiles } from './written-files.ts';

export interface GlobalOptions {
  readonly registry?: string;
  readonly repo: string;
  readonly root: string;
  readonly branch?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export interface CommandContext {
  readonly console: Console;
  readonly options: GlobalOptions;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly signal: AbortSignal;
  /** The person or machine that gives the command, for ledgers and manifests. */
  readonly actor: string;
  /** The address of the workflow run, where there is one. */
  readonly runUrl: string | undefined;
  /** What `--registry`, LAUREL_REGISTRY or laurel.yaml names: its `home`, or the registry of an alias. */
  registryAddress(reference?: Reference): Promise<RegistryAddress>;
  /** The store at {@link registryAddress}. Opened once. */
  store(reference?: Reference): Promise<ObjectStore>;
  /** A store by its address, relative addresses from `from`. Opened once an address. */
  openStore(
    address: string,
    from: string,
    options?: Pick<OpenStoreOptions, 'createDirectory'>,
  ): Promise<ObjectStore>;
  /** The alias repository. Opened once. */
  host(): Promise<CodeHost>;
  /** The same where it is on GitHub; `null` where it is a local one. */
  github(): Promise<GitHubSession | null>;
  /** What people wrote there, before anything is judged. */
  files(): Promise<WrittenFiles>;
  close(): Promise<void>;
}

export function openContext(options: GlobalOptions, env: NodeJS.ProcessEnv = process.env): CommandContext {
  const stores = new Map<string, Promise<ObjectStore>>();
  const console = openConsole(process, { json: options.json === true, quiet: options.quiet === true });
  const { signal } = interruption;
  const host = new OpenHost({
    options,
    env,
    clock: systemClock,
    signal,
    onWait: (message) => console.note(message),
  });
  let files: WrittenFiles | undefined;
  const writtenFiles: CommandContext['files'] = async () => {
    const { HostFiles, WorkTreeFiles } = await import('./written-files.ts');
    files ??=
      host.kind === 'github' ? new HostFiles(async () => host.open(), options) : new WorkTreeFiles(options);
    return files;
  };
  const addressOf: CommandContext['registryAddress'] = async (reference) =>
    registryAddress(namedRegistry(options, env), writtenFiles, reference);
  const openStore: CommandContext['openStore'] = async (address, from, how) => {
    const id = `${from}\0${address}`;
    const opened =
      stores.get(id) ??
      import('../../adapters/object-store/open-store.ts').then(async (module) =>
        module.openStore(address, { cwd: from, env, clock: systemClock, ...how }),
      );
    stores.set(id, opened);
    return opened;
  };
  return {
    console,
    options,
    env,
    clock: systemClock,
    random: Math.random,
    newId: randomUUID,
    signal,
    actor: actorOf(env),
    runUrl: runUrlOf(env),
    openStore,
    registryAddress: addressOf,
    store: async (reference) => {
      const { address, from } = await addressOf(reference);
      return openStore(address, from);
    },
    host: async () => host.open(),
    github: async () => host.github(),
    files: writtenFiles,
    close: async () => {
      host.close();
      for (const opened of stores.values()) await (await opened.catch(() => undefined))?.close();
    },
  };
}

/** The registry that `--registry` or LAUREL_REGISTRY names. */
export function namedRegistry(options: GlobalOptions, env: NodeJS.ProcessEnv): string | undefined {
  return [options.registry, env['LAUREL_REGISTRY']].find((given) => given !== undefined && given !== '');
}

/** What is named before what laurel.yaml says. */
async function registryAddress(
  given: string | undefined,
  files: CommandContext['files'],
  reference?: Reference,
): Promise<RegistryAddress> {
  if (given !== undefined) return { address: given, from: process.cwd() };
  const { aliasRegistry, homeRegistry } = await import('./home-registry.ts');
  const written =
    reference?.kind === 'alias'
      ? await aliasRegistry(await files(), reference)
      : await homeRegistry(await files());
  if (written !== null) return written;
  throw new LaurelError({
    code: 'usage',
    message: 'no registry named',
    remedy:
      'give --registry <directory or s3://bucket/prefix>, set LAUREL_REGISTRY, or run the command where laurel.yaml lies',
  });
}

/** In a workflow the person who started it, else the person at the keyboard. */
function actorOf(env: NodeJS.ProcessEnv): string {
  const named = env['GITHUB_ACTOR'] ?? env['LAUREL_ACTOR'] ?? env['USER'] ?? env['USERNAME'];
  if (named !== undefined && named !== '') return named.slice(0, 256);
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

function runUrlOf(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server !== undefined && repository !== undefined && run !== undefined
    ? `${server}/${repository}/actions/runs/${run}`
    : undefined;
}
