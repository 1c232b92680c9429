// An alias repository on disk, with Git run by hand as a person would.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What the code host is given: a person's name, and nobody's configuration. */
export const gitEnvironment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_AUTHOR_NAME: 'ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

export class TemporaryRepository {
  readonly directory = mkdtempSync(join(tmpdir(), 'laurel-git-'));

  constructor() {
    this.git('init', '-q', '-b', 'main');
    this.write('laurel.yaml', 'home: a\n');
    this.write('aliases/m/production.yaml', 'version: 1\n');
    this.commit('start');
  }

  git(...args: string[]): string {
    return this.run(args);
  }

  /** @param options standard input, and what the environment has besides {@link gitEnvironment}. */
  run(
    args: readonly string[],
    options: { input?: string; env?: Readonly<Record<string, string>> } = {},
  ): string {
    return execFileSync('git', ['-C', this.directory, ...args], {
      env: { ...gitEnvironment, ...options.env },
      encoding: 'utf8',
      input: options.input ?? '',
      stdio: ['pipe', 'pipe', 'ignore'],
    }).trim();
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.directory, path)), { recursive: true });
    writeFileSync(join(this.directory, path), content);
  }

  /** Commits everything in the work tree. */
  commit(message: string): string {
    this.git('add', '-A');
    this.git('commit', '-qm', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Branches off main with these files, in one commit that these people approve; returns it. Main stays checked out. */
  branch(name: string, files: Readonly<Record<string, string>>, approvedBy: readonly string[]): string {
    this.git('checkout', '-qb', name, 'main');
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    const head = this.commit(name);
    this.approve(head, approvedBy);
    this.git('checkout', '-q', 'main');
    return head;
  }

  approve(head: string, people: readonly string[]): void {
    const note = people.map((person) => `Approved-by: ${person}`).join('\n');
    this.git('notes', '--ref', 'laurel-approvals', 'add', '-f', '-m', note, head);
  }

  merge(name: string): void {
    this.git('merge', '-q', '--no-ff', '-m', `Merge branch '${name}'`, name);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true });
  }
}
