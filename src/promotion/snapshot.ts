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
import type { Change, CodeHost, GitId, TreeFile } from './code-host.ts';

/** An alias file in the tree, not read yet. */
export interface AliasTreeFile extends TreeFile {
  readonly model: ModelName;
  readonly alias: AliasName;
}

const maxFileBytes = 64 * 1024;

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
  readonly #aliasFiles = new Map<string, Checked<AliasFile>>();
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
    const id = `${file.blob} ${file.mode} ${file.path}`;
    const known = this.#aliasFiles.get(id);
    if (known !== undefined) return known;
    const [source] = await this.readSources([file]);
    const parsed = parseAliasFile(source ?? emptySource(file));
    this.#aliasFiles.set(id, parsed);
    return parsed;
  }

  async readSources(files: readonly TreeFile[]): Promise<SourceFile[]> {
    const bytes = await this.host.readBlobs(
      files.map((file) => file.blob),
      maxFileBytes * 16,
    );
    return files.map((file, index) => ({
      path: file.path,
      blob: file.blob,
      mode: file.mode,
      bytes: bytes[index] ?? new Uint8Array(),
    }));
  }

  async #read(commit: GitId): Promise<Snapshot> {
    const prefix = this.root === '' ? '' : `${this.root}/`;
    const wanted = [`${prefix}${laurelPath}`, ...repositoryPrefixes.map((each) => `${prefix}${each}`)];
    const tree = await this.host.list(commit, prefix);
    return new Snapshot(
      this,
      commit,
      tree.filter((file) => wanted.some((each) => file.path.startsWith(each))),
    );
  }
}

export class Snapshot {
  readonly commit: GitId;
  /** By {@link aliasId}. */
  readonly aliases: ReadonlyMap<string, AliasTreeFile>;
  readonly #from: Snapshots;
  /** Everything of ours that is not an alias file, models by their name. */
  readonly #shared: readonly TreeFile[];
  readonly #models: ReadonlyMap<string, TreeFile>;
  readonly #changes = new Map<string, Change>();
  readonly #modelFiles = new Map<ModelName, Promise<RepositoryFiles>>();
  #sharedFiles: Promise<RepositoryFiles> | undefined;

  constructor(from: Snapshots, commit: GitId, tree: readonly TreeFile[]) {
    this.#from = from;
    this.commit = commit;
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
    this.#shared = shared;
  }

  /** What stands in the tree for an alias; `null` where there is no file. */
  aliasFile(model: ModelName, alias: AliasName): AliasTreeFile | null {
    return this.aliases.get(aliasId(model, alias)) ?? null;
  }

  async read(file: TreeFile): Promise<Checked<AliasFile>> {
    return this.#from.readAlias(file);
  }

  /** laurel.yaml, policies, recalls and consumers: what is not about one model. */
  async sharedFiles(): Promise<RepositoryFiles> {
    this.#sharedFiles ??= this.#from
      .readSources(this.#shared)
      .then((sources) => parseRepository(sources, this.#from.root));
    return this.#sharedFiles;
  }

  /** {@link sharedFiles} with the file of one model. */
  async filesFor(model: ModelName): Promise<RepositoryFiles> {
    const own = this.#models.get(model);
    if (own === undefined) return this.sharedFiles();
    const known = this.#modelFiles.get(model) ?? this.#readModel(own);
    this.#modelFiles.set(model, known);
    return known;
  }

  async #readModel(file: TreeFile): Promise<RepositoryFiles> {
    const { models } = parseRepository(await this.#from.readSources([file]), this.#from.root);
    return { ...(await this.sharedFiles()), models };
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

  /** How the alias file came to its content: asked once a path, for many at once with {@link prefetchChanges}. */
  async changeOf(path: string): Promise<Change> {
    if (!this.#changes.has(path)) await this.prefetchChanges([path]);
    return this.#changes.get(path) ?? { commit: this.commit, author: 'unknown', pullRequest: null };
  }

  async prefetchChanges(paths: readonly string[]): Promise<void> {
    const missing = paths.filter((path) => !this.#changes.has(path));
    for (const [path, change] of await this.#from.host.changesOf(this.commit, missing))
      this.#changes.set(path, change);
  }
}

function emptySource({ path, blob, mode }: TreeFile): SourceFile {
  return { path, blob, mode, bytes: new Uint8Array() };
}
