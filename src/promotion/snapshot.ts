// The alias repository at one commit: what Git wants of every alias, and the policy that judges it.
// A commit names its content, so a snapshot never goes stale; which commit is the tip is asked anew every time.
import { bindGate } from '../gates/all-gates.ts';
import { type AliasFile, parseAliasFile } from '../policy/alias-file.ts';
import { effectivePolicy, type EffectivePolicyResult } from '../policy/normalize.ts';
import { parsePacks, type PackFiles, type PolicyPacks } from '../policy/packs.ts';
import type { SourceFile } from '../policy/parse-file.ts';
import type { Checked } from '../policy/problem.ts';
import { parseRepository, type RepositoryFiles } from '../policy/repository-files.ts';
import { parseRepositoryPath, repositoryPrefixes, laurelPath } from '../policy/repository-path.ts';
import type { AliasName, ModelName } from '../registry/names.ts';
import { BlobCache, fileId } from './blob-cache.ts';
import type { CodeHost, GitId, TreeFile } from './code-host.ts';
import { CommitHistory } from './commit-history.ts';

/** An alias file in the tree, not read yet. */
export interface AliasTreeFile extends TreeFile {
  readonly model: ModelName;
  readonly alias: AliasName;
}

/** Everything that is not about one alias or one model. */
interface SharedFiles {
  readonly id: string;
  readonly files: readonly TreeFile[];
}

/** Far above what a parser accepts: a larger file is refused by it alone, and keeps no other from being read. */
const maxFileBytes = 64 * 1024 * 1024;

/** What identifies an alias in maps: `credit-risk@production`. */
export function aliasId(model: ModelName, alias: AliasName): string {
  return `${model}@${alias}`;
}

/** Where the repository is read from, and what was read of it: parsed files are cached by blob id. */
export class Snapshots {
  readonly host: CodeHost;
  /** The directory of laurel.yaml, '' for the top. */
  readonly root: string;
  readonly packs: PolicyPacks;
  readonly #aliasFiles = new BlobCache<Checked<AliasFile>>();
  readonly #modelFiles = new BlobCache<RepositoryFiles['models']>();
  #shared: { readonly id: string; readonly files: Promise<RepositoryFiles> } | undefined;
  #last: { readonly commit: GitId; readonly snapshot: Promise<Snapshot> } | undefined;

  constructor({ host, root, packs }: { host: CodeHost; root: string; packs: PackFiles }) {
    this.host = host;
    this.root = root;
    this.packs = parsePacks(packs);
  }

  /** The snapshot of the default branch as it is now. */
  async atTip(): Promise<Snapshot> {
    return this.at(await this.host.tip());
  }

  async at(commit: GitId): Promise<Snapshot> {
    if (this.#last?.commit !== commit) {
      const last = { commit, snapshot: this.#read(commit) };
      this.#last = last;
      // A failed reading is not kept: the next call tries again.
      last.snapshot.catch(() => {
        if (this.#last === last) this.#last = undefined;
      });
    }
    return this.#last.snapshot;
  }

  /** An alias file by its blob: read once, whatever commits it is in. */
  async readAlias(file: TreeFile): Promise<Checked<AliasFile>> {
    return this.#aliasFiles.get(file, async () => {
      const [source] = await this.readSources([file]);
      return parseAliasFile(source ?? emptySource(file));
    });
  }

  /** A model's file by its blob, as {@link readAlias}. */
  async readModel(file: TreeFile): Promise<RepositoryFiles['models']> {
    return this.#modelFiles.get(file, async () => (await this.#parse([file])).models);
  }

  /**
   * Reads alias files, or models' files, in one call, for those who will ask for each of them; who fails shows when
   * asked again.
   */
  async readTogether(aliases: readonly TreeFile[], models: readonly TreeFile[] = []): Promise<void> {
    const newAliases = aliases.filter((file) => !this.#aliasFiles.has(file));
    const newModels = models.filter((file) => !this.#modelFiles.has(file));
    if (newAliases.length + newModels.length < 2) return;
    const reading = this.readSources([...newAliases, ...newModels]);
    const sourceAt = async (index: number) => (await reading)[index];
    await Promise.allSettled([
      ...newAliases.map(async (file, index) =>
        this.#aliasFiles.get(file, async () => parseAliasFile((await sourceAt(index)) ?? emptySource(file))),
      ),
      ...newModels.map(async (file, index) =>
        this.#modelFiles.get(file, async () => {
          const source = (await sourceAt(newAliases.length + index)) ?? emptySource(file);
          return parseRepository([source], this.root).models;
        }),
      ),
    ]);
  }

  /** Files that are read together: again only when `id`, of all their blobs, is another. */
  async readShared({ id, files }: SharedFiles): Promise<RepositoryFiles> {
    if (this.#shared?.id !== id) {
      const shared = { id, files: this.#parse(files) };
      this.#shared = shared;
      shared.files.catch(() => {
        if (this.#shared === shared) this.#shared = undefined;
      });
    }
    return this.#shared.files;
  }

  async #parse(files: readonly TreeFile[]): Promise<RepositoryFiles> {
    return parseRepository(await this.readSources(files), this.root);
  }

  async readSources(files: readonly TreeFile[]): Promise<SourceFile[]> {
    // A submodule's id names a commit elsewhere: there is nothing to read.
    const readable = files.filter((file) => file.mode !== 'submodule');
    const bytes = await this.host.readBlobs(
      readable.map((file) => file.blob),
      maxFileBytes,
    );
    const byBlob = new Map(readable.map((file, index) => [file.blob, bytes[index]]));
    return files.map(({ path, blob, mode }) => ({
      path,
      blob,
      mode,
      bytes: byBlob.get(blob) ?? new Uint8Array(),
    }));
  }

  async #read(commit: GitId): Promise<Snapshot> {
    const prefix = this.root === '' ? '' : `${this.root}/`;
    const wanted = [`${prefix}${laurelPath}`, ...repositoryPrefixes.map((each) => `${prefix}${each}`)];
    const tree = await this.host.list(commit, prefix);
    this.#aliasFiles.keepOnly(tree);
    this.#modelFiles.keepOnly(tree);
    return new Snapshot(
      this,
      commit,
      tree.filter((file) => wanted.some((each) => file.path.startsWith(each))),
    );
  }
}

export class Snapshot {
  readonly commit: GitId;
  readonly history: CommitHistory;
  /** By {@link aliasId}. */
  readonly aliases: ReadonlyMap<string, AliasTreeFile>;
  readonly #from: Snapshots;
  /** Everything of ours that is not an alias file, models by their name. */
  readonly #shared: SharedFiles;
  readonly #models: ReadonlyMap<string, TreeFile>;

  constructor(from: Snapshots, commit: GitId, tree: readonly TreeFile[]) {
    this.#from = from;
    this.commit = commit;
    this.history = new CommitHistory(from.host, commit);
    const aliases = new Map<string, AliasTreeFile>();
    const models = new Map<string, TreeFile>();
    const shared: TreeFile[] = [];
    const skip = from.root === '' ? 0 : from.root.length + 1;
    for (const file of tree) {
      const place = parseRepositoryPath(file.path.slice(skip));
      if (place.kind === 'alias')
        aliases.set(aliasId(place.model, place.alias), { ...file, model: place.model, alias: place.alias });
      else if (place.kind === 'model') models.set(place.model, file);
      else if (place.kind !== 'other') shared.push(file);
    }
    this.aliases = aliases;
    this.#models = models;
    this.#shared = { id: shared.map(fileId).join('\n'), files: shared };
  }

  /** Whether there is a laurel.yaml, which may be one that nobody can read. */
  get hasLaurelFile(): boolean {
    const path = this.#from.root === '' ? laurelPath : `${this.#from.root}/${laurelPath}`;
    return this.#shared.files.some((file) => file.path === path);
  }

  /** What stands in the tree for an alias; `null` where there is no file. */
  aliasFile(model: ModelName, alias: AliasName): AliasTreeFile | null {
    return this.aliases.get(aliasId(model, alias)) ?? null;
  }

  /** Everything of ours that stands in the tree. */
  files(): readonly TreeFile[] {
    return [...this.aliases.values(), ...this.#models.values(), ...this.#shared.files];
  }

  async read(file: TreeFile): Promise<Checked<AliasFile>> {
    return this.#from.readAlias(file);
  }

  /** laurel.yaml, policies, recalls and consumers: what is not about one model. */
  async sharedFiles(): Promise<RepositoryFiles> {
    return this.#from.readShared(this.#shared);
  }

  /** {@link sharedFiles} with the file of one model. */
  async filesFor(model: ModelName): Promise<RepositoryFiles> {
    const own = this.#models.get(model);
    const shared = await this.sharedFiles();
    return own === undefined ? shared : { ...shared, models: await this.#from.readModel(own) };
  }

  /** Reads in one call what {@link policyOf} will need of many aliases. */
  async readTogether(
    wanted: readonly { readonly model: ModelName }[],
    aliasFiles: readonly TreeFile[] = [],
  ): Promise<void> {
    const models = new Map(
      wanted.flatMap(({ model }) => {
        const file = this.#models.get(model);
        return file === undefined ? [] : [[model, file]];
      }),
    );
    await this.#from.readTogether(aliasFiles, [...models.values()]);
  }

  /** The whole demand on an alias, or why there is none. */
  async policyOf(model: ModelName, alias: AliasName): Promise<EffectivePolicyResult> {
    return effectivePolicy({
      files: await this.filesFor(model),
      model,
      alias,
      packs: this.#from.packs,
      bindGate,
    });
  }
}

function emptySource({ path, blob, mode }: TreeFile): SourceFile {
  return { path, blob, mode, bytes: new Uint8Array() };
}
