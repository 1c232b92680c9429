// A registry, an alias repository and a person at a terminal, in directories that are gone after the test; and
// commands run there in this process, with what they printed and how they ended.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { FilesystemStore } from '../../../src/adapters/object-store/filesystem/filesystem-store.ts';
import { errorJson, openConsole, renderError } from '../../../src/apps/cli/console.ts';
import { type CommandContext, type GlobalOptions, openContext } from '../../../src/apps/cli/context.ts';
import { exitCodeOf } from '../../../src/apps/cli/exit.ts';
import type { ObjectStore } from '../../../src/ledger/object-store.ts';
import { type Manifest } from '../../../src/registry/documents/manifest.ts';
import { type LedgerEntry, pointerOf } from '../../../src/registry/documents/alias.ts';
import { seal } from '../../../src/registry/documents/stored.ts';
import { descriptorKey, ledgerEntryKey, manifestKey, pointerKey } from '../../../src/registry/keys.ts';
import { descriptorOf } from '../../builders/documents.ts';
import { FakeClock } from '../../fakes/clock.ts';
import { scratchDirectory } from '../../adapters/artifacts/scratch-directory.ts';

export const exampleDirectory = fileURLToPath(new URL('../../../examples/credit-risk', import.meta.url));

/** A command, as `program.ts` loads it. */
export type Run<Options> = (
  context: CommandContext,
  args: readonly string[],
  options: Options,
) => Promise<number>;

/** How a command ended and what it printed. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface WorldOptions {
  readonly options?: Partial<GlobalOptions>;
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  /** Colour and progress, as at a terminal. */
  readonly terminal?: boolean;
}

/** Whole numbers of milliseconds after which the example's evaluations were observed. */
const now = '2026-11-21T12:00:00.000Z';

export class World {
  readonly directory: string;
  readonly registry: string;
  readonly store: FilesystemStore;
  readonly clock = new FakeClock(now);

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.directory = scratchDirectory(files);
    this.registry = join(this.directory, 'registry');
    this.store = new FilesystemStore(this.registry, { clock: this.clock });
  }

  /** With a registry in it that demands what registries demand by default. */
  static async withRegistry(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<World> {
    const world = new World(files);
    mkdirSync(world.registry);
    await world.store.create(descriptorKey, seal(descriptorOf()).bytes);
    return world;
  }

  path(...segments: readonly string[]): string {
    return join(this.directory, ...segments);
  }

  write(path: string, content: string | Uint8Array): string {
    const file = this.path(path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  /** A directory with the artifacts of an example's version, which a test may change. */
  exampleModel(model: string, version: number): string {
    const target = this.path(`${model}-v${version}`);
    cpSync(join(exampleDirectory, 'models', model, `v${version}`), target, { recursive: true });
    return target;
  }

  /** Runs a command against the registry of this world, as `laurel` would. */
  async laurel<Options extends object>(
    run: Run<Options>,
    args: readonly string[],
    options?: Options,
    how: WorldOptions = {},
  ): Promise<Ended> {
    const [out, err]: [string[], string[]] = [[], []];
    const isTTY = how.terminal === true;
    const env = { USER: 'ada', PATH: process.env['PATH'], HOME: this.directory, ...how.env };
    const global = { registry: this.registry, repo: this.directory, root: '', ...how.options };
    const console = openConsole(
      {
        stdout: { write: (text: string) => out.push(text), isTTY },
        stderr: { write: (text: string) => err.push(text), isTTY, columns: 100 },
        env,
      },
      { json: global.json === true, quiet: global.quiet === true },
    );
    const opened = openContext(global, env);
    onTestFinished(async () => opened.close());
    const signal = how.signal ?? new AbortController().signal;
    const context: CommandContext = { ...opened, console, clock: this.clock, signal };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a command without options takes none
    const given = options ?? ({} as Options);
    const code = await run(context, args, given).catch((error: unknown) => {
      if (console.json) console.result(errorJson(error), '');
      else err.push(`${renderError(error, console.paint)}\n`);
      return exitCodeOf(error);
    });
    return { code, out: out.join(''), err: err.join('') };
  }

  /** The same with `--json`: the document that was printed. */
  async json<Options extends object>(
    run: Run<Options>,
    args: readonly string[],
    options?: Options,
  ): Promise<unknown> {
    const { out } = await this.laurel(run, args, options, { options: { json: true } });
    return JSON.parse(out);
  }

  async storeManifest(manifest: Manifest, store: ObjectStore = this.store): Promise<void> {
    await store.create(manifestKey(manifest.model, manifest.version), seal(manifest).bytes);
  }

  /** Puts entries live, the oldest first, each the successor of the one before. */
  async storeLedger(entries: readonly LedgerEntry[], store: ObjectStore = this.store): Promise<void> {
    const [first] = entries;
    if (first === undefined) return;
    const pointer = pointerKey(first.model, first.alias);
    let previous: LedgerEntry['previous'] = null;
    for (const each of entries) {
      const entry: LedgerEntry = { ...each, previous };
      const { bytes, digest } = seal(entry);
      await store.create(ledgerEntryKey(entry.model, entry.alias, entry.generation, digest), bytes);
      const body = seal(pointerOf(entry, digest)).bytes;
      const there = await store.get(pointer);
      if (there.kind === 'found') await store.replace(pointer, body, there.etag);
      else await store.create(pointer, body);
      previous = digest;
    }
  }

  /** Every key of the registry. */
  async keys(): Promise<readonly string[]> {
    const keys: string[] = [];
    for await (const { key } of this.store.list('')) keys.push(key);
    return keys;
  }
}
