// The example's alias repository in a real Git repository, its models registered and measured, and promotions of them.
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { run as apply } from '../../../src/apps/cli/commands/apply.ts';
import { run as attach } from '../../../src/apps/cli/commands/attach.ts';
import { run as propose } from '../../../src/apps/cli/commands/propose.ts';
import { run as register } from '../../../src/apps/cli/commands/register.ts';
import { exampleDirectory, World } from './world.ts';

export const production = 'credit-risk@production';

export class PolicyWorld {
  readonly world: World;

  private constructor(world: World) {
    this.world = world;
  }

  /** @param versions of `credit-risk` that are registered and measured. */
  static async open(
    versions: readonly number[],
    files: Readonly<Record<string, string>> = {},
  ): Promise<PolicyWorld> {
    const world = await World.withRegistry();
    cpSync(join(exampleDirectory, 'alias-repository'), world.directory, { recursive: true });
    for (const [path, text] of Object.entries(files)) world.write(path, text);
    world.write('.gitignore', '/registry/\n/credit-risk-v*/\n');
    const opened = new PolicyWorld(world);
    opened.git('init', '-q', '-b', 'main');
    opened.commit('start');
    for (const version of versions) await opened.#register(version);
    return opened;
  }

  git(...args: readonly string[]): string {
    return execFileSync(
      'git',
      ['-C', this.world.directory, '-c', 'user.name=ada', '-c', 'user.email=ada@example.com', ...args],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  }

  commit(message: string): void {
    this.git('add', '-A');
    this.git('commit', '-qm', message);
  }

  /** Proposes, merges whatever the check says, and applies. */
  async promote(version: number, alias = 'production'): Promise<number> {
    const { world } = this;
    await world.laurel(propose, [`credit-risk@${alias}`], {
      version: String(version),
      reason: `try ${version}`,
    });
    this.merge(`laurel/promote/credit-risk/${alias}/${version}`);
    return (await world.laurel(apply, [], {})).code;
  }

  merge(branch: string): void {
    this.git('merge', '-q', '--no-ff', '-m', `Merge branch '${branch}'`, branch);
  }

  async attach(version: number, evaluation: string): Promise<void> {
    await this.world.laurel(attach, [`credit-risk@${version}`, evaluation]);
  }

  async #register(version: number): Promise<void> {
    const { world } = this;
    const metadata = join(
      exampleDirectory,
      'registrations',
      'credit-risk',
      `v${version}`,
      'registration.yaml',
    );
    await world.laurel(register, ['credit-risk', world.exampleModel('credit-risk', version)], {
      metadata,
      incomplete: false,
    });
    await this.attach(
      version,
      join(exampleDirectory, 'evaluations', 'credit-risk', `v${version}`, 'evaluation.yaml'),
    );
  }
}
