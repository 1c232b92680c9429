// What people wrote in the alias repository, for commands that need it before anything is judged: from the work
// tree as it lies on disk, or from the default branch of a code host.
import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LaurelError } from '../../primitives/errors.ts';
import type { SourceFile } from '../../policy/parse-file.ts';
import { laurelPath, repositoryPrefixes } from '../../policy/repository-path.ts';
import type { CodeHost, TreeFile } from '../../promotion/code-host.ts';
import { rootDirectory, rootOf } from './alias-repository.ts';
import type { GlobalOptions } from './context.ts';
import { maxFileBytes, readWorkFile, readWorkTree } from './work-tree.ts';

export interface WrittenFiles {
  /** The absolute directory that relative store addresses start from. */
  readonly directory: string;
  /** One file by its path below the root; `null` where there is none. */
  read(path: string): Promise<SourceFile | null>;
  /** Everything that Laurel reads below the root; paths are relative to the repository. */
  readAll(): Promise<readonly SourceFile[]>;
  /** Says why laurel.yaml is not there, where that is a mistake. @throws LaurelError `usage`. */
  refuseAbsent(): Promise<void>;
}

type Where = Pick<GlobalOptions, 'repo' | 'root'>;

export class WorkTreeFiles implements WrittenFiles {
  readonly directory: string;
  readonly #where: Where;

  constructor(where: Where) {
    this.#where = where;
    this.directory = rootDirectory(where);
  }

  async read(path: string): Promise<SourceFile | null> {
    return readWorkFile(join(this.#where.repo, rootOf(this.#where), path));
  }

  async readAll(): Promise<readonly SourceFile[]> {
    return readWorkTree(this.#where);
  }

  /** A bare repository has a laurel.yaml, and no work tree to read it from. */
  async refuseAbsent(): Promise<void> {
    const { repo } = this.#where;
    const parts = await Promise.all(['HEAD', 'objects', 'refs'].map((name) => isThere(join(repo, name))));
    if (parts.includes(false)) return;
    throw new LaurelError({
      code: 'usage',
      message: 'this is a bare Git repository, without files that laurel.yaml could be read from',
      at: { file: resolve(repo) },
      remedy:
        'name the registry with --registry or LAUREL_REGISTRY, or name a clone that has its files with --repo',
    });
  }
}

/** The files of the default branch as they were at the first look; a relative address starts where the command runs. */
export class HostFiles implements WrittenFiles {
  readonly directory = process.cwd();
  readonly #host: () => Promise<CodeHost>;
  readonly #where: Where;
  #tree: Promise<{ readonly host: CodeHost; readonly files: readonly TreeFile[] }> | undefined;

  constructor(host: () => Promise<CodeHost>, where: Where) {
    this.#host = host;
    this.#where = where;
  }

  async read(path: string): Promise<SourceFile | null> {
    const [file] = await this.#sources((each) => each === this.#path(path));
    return file ?? null;
  }

  async readAll(): Promise<readonly SourceFile[]> {
    const wanted = [laurelPath, ...repositoryPrefixes].map((each) => this.#path(each));
    return this.#sources((path) => wanted.some((each) => path.startsWith(each)));
  }

  async refuseAbsent(): Promise<void> {
    const { host } = await this.#listed();
    throw new LaurelError({
      code: 'usage',
      message: `there is no ${this.#path(laurelPath)} on the default branch`,
      at: { file: host.location },
      remedy: 'name its directory with --root, or name the registry with --registry or LAUREL_REGISTRY',
    });
  }

  #path(path: string): string {
    const root = rootOf(this.#where);
    return root === '' ? path : `${root}/${path}`;
  }

  async #sources(isWanted: (path: string) => boolean): Promise<SourceFile[]> {
    const { host, files } = await this.#listed();
    const wanted = files.filter(({ path, mode }) => mode !== 'submodule' && isWanted(path));
    const bytes = await host.readBlobs(
      wanted.map(({ blob }) => blob),
      maxFileBytes,
    );
    return wanted.map(({ path, blob, mode }, index) => ({
      path,
      blob,
      mode,
      bytes: bytes[index] ?? new Uint8Array(),
    }));
  }

  async #listed(): Promise<{ readonly host: CodeHost; readonly files: readonly TreeFile[] }> {
    this.#tree ??= this.#list();
    return this.#tree;
  }

  async #list(): Promise<{ readonly host: CodeHost; readonly files: readonly TreeFile[] }> {
    const host = await this.#host();
    return { host, files: await host.list(await host.tip(), this.#path('')) };
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}
