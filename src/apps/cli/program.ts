// The words of the command line. Only words: what a command does is loaded when it runs, so that `--help` and
// `resolve` start fast.
import { Command, Option } from 'commander';
import type { CommandContext } from './context.ts';
import { version } from './version.ts';

type Run<Options> = (context: CommandContext, args: readonly string[], options: Options) => Promise<number>;

export const program = new Command('laurel')
  .description('A model registry that a team governs with pull requests.')
  // `--version` belongs to `propose`; run.ts understands it where it is the first word.
  .version(version, '-V', 'print the version of Laurel, as laurel --version does')
  // Before the commands are added: they take it over, so that their usage errors come back here too.
  .exitOverride()
  .option(
    '--registry <store>',
    'the registry: a directory, file:… or s3://bucket/prefix?region=… (or LAUREL_REGISTRY, or laurel.yaml)',
  )
  .option('--repo <repository>', 'the alias repository: a directory, or github:owner/name', '.')
  .option('--root <directory>', 'where laurel.yaml lies in that repository', '')
  .option('--branch <name>', 'the branch promotions are merged into (default: main or master)')
  .option('--json', 'print one JSON document instead of text')
  .option('--quiet', 'print results and errors only')
  .showHelpAfterError('Run laurel --help for the commands.')
  .configureHelp({ sortSubcommands: false });

/** Adds a command whose module is imported only when it runs. The module exports `run`. */
function command<Options>(
  words: string,
  description: string,
  load: () => Promise<{ run: Run<Options> }>,
  add: (command: Command) => Command = (same) => same,
  parent: Command = program,
): void {
  add(parent.command(words).description(description)).action(async function action(
    this: Command,
    ...given: unknown[]
  ) {
    const { openContext } = await import('./context.ts');
    const args = given
      .slice(0, -2)
      .flat()
      .filter((each) => typeof each === 'string');
    const context = openContext(program.opts());
    try {
      const { run } = await load();
      process.exitCode = await run(context, args, this.opts<Options & object>());
    } finally {
      await context.close();
    }
  });
}

const allowOutside = new Option(
  '--allow-outside',
  'let the file that is read name files outside its own directory',
);
const reason = new Option(
  '--reason <text>',
  'why, for the ledger and the pull request',
).makeOptionMandatory();

command(
  'demo',
  'watch real models go through a governed promotion, on your disk',
  () => import('./commands/demo.ts'),
  (c) => c.option('--keep <directory>', 'play it there instead of in a temporary directory'),
);
command(
  'init [directory]',
  'write the files of a new alias repository, or the workflows that run Laurel',
  () => import('./commands/init.ts'),
  (c) =>
    c
      .option('--model <name>', 'the first model (default: my-model)')
      .option('--owner <person>', 'who owns it, as user:ada or team:acme/credit-ml (default: you)')
      .option('--github', 'add the workflows that judge and apply promotions on GitHub, and code owners')
      .option('--training <owner/name>', 'write the workflow of a training repository that proposes there')
      .option(
        '--action <reference>',
        'the Laurel that workflows run, as owner/laurel@<commit> (default: this clone)',
      )
      .option('--standalone', 'write every step out instead of calling the workflows of Laurel'),
);
command(
  'protect <owner/name>',
  'say what guards the branch of an alias repository on GitHub, and what should',
  () => import('./commands/protect.ts'),
  (c) =>
    c
      .option('--apply', 'create or update the ruleset called laurel')
      .option('--app-id <id>', 'the GitHub App whose check counts (default: 15368, GitHub Actions)')
      .option('--approvals <n>', 'how many people must approve a pull request (default: 1)')
      .option('--merge-queue', 'merge through a queue'),
);
command('validate', 'check every file of the alias repository', () => import('./commands/validate.ts'));
command(
  'create [store]',
  'probe the store and write the descriptor of a new registry',
  () => import('./commands/registry-create.ts'),
  (c) => c.option('--required <list>', 'metadata that every version must have, comma-separated'),
  program.command('registry').description('registries: create one'),
);
const policies = program.command('policy').description('policies: what they demand, in words');
const otherPolicy = new Option(
  '--policy <directory or branch>',
  'the policy to read: a directory with laurel.yaml, a branch, or on GitHub a pull request such as #17',
);
command(
  'explain <alias>',
  'say what a promotion will have to show, and who demands it where',
  () => import('./commands/policy-explain.ts'),
  (c) => c.addOption(otherPolicy),
  policies,
);
command(
  'power <alias>',
  'say what sample each gate needs, before anybody collects it',
  () => import('./commands/policy-power.ts'),
  (c) =>
    c
      .addOption(otherPolicy)
      .option('--positives <share>', 'the share of positive labels that the data will have')
      .option('--disagreement <share>', 'the share of examples on which the two versions will differ')
      .option('--rate <gate=value...>', 'what is expected of what a gate bounds, as in auc=0.78 p99=99.5%'),
  policies,
);
command(
  'test [reference...]',
  'replay past decisions by a changed policy, and show which it would make otherwise',
  () => import('./commands/policy-test.ts'),
  (c) => c.addOption(otherPolicy),
  policies,
);
command(
  'doctor [store]',
  'probe the store again, as it is configured now',
  () => import('./commands/doctor.ts'),
);
command(
  'register <model> <path...>',
  'register a directory or files as a new version',
  () => import('./commands/register.ts'),
  (c) =>
    c
      .option('--metadata <file>', 'a YAML file with lineage, hyperparameters, tags')
      .option('--id <id>', 'what names this act of registering; the same id never makes two versions')
      .option(
        '--incomplete',
        'register although mandatory metadata is missing; no gate passes such a version',
      )
      .option('--follow', 'follow symbolic links inside the directory')
      .addOption(allowOutside)
      .option('--by <name>', 'who registers'),
);
command(
  'attach <version> <evaluation>',
  'attach an evaluation file to a version',
  () => import('./commands/attach.ts'),
  (c) => c.option('--by <identity>', 'who evaluated').addOption(allowOutside),
);
command('resolve <alias>', 'what an alias points at: one read', () => import('./commands/resolve.ts'));
command('show <reference>', 'a model, a version or an alias', () => import('./commands/show.ts'));
command(
  'list [model]',
  'models, or the versions of one',
  () => import('./commands/list.ts'),
  (c) => c.option('--limit <n>', 'only the newest n versions'),
);
command(
  'history <alias>',
  'what was live when, who did it and why',
  () => import('./commands/history.ts'),
  (c) => c.option('--at <time>', 'only what was live at that time'),
);
command(
  'report <alias>',
  'what the gates said of the newest promotion, or of another decision',
  () => import('./commands/report.ts'),
  (c) =>
    c
      .option('--generation <n>', 'of the promotion that made this generation')
      .option('--refused', 'of the newest promotion that was merged and refused')
      .option('--digest <digest>', 'the report of this digest')
      .option('--markdown', 'print it as Markdown')
      .option('--html <file>', 'also write it as one page with charts, which needs nothing else'),
);
command('diff <a> <b>', 'what differs between two versions', () => import('./commands/diff.ts'));
command(
  'verify [reference]',
  'check stored bytes, documents and ledgers',
  () => import('./commands/verify.ts'),
  (c) =>
    c
      .option('--sizes', 'compare sizes only: artifacts and evidence are not read')
      .option(
        '--anchor <alias:generation:digest...>',
        'a ledger entry as it was recorded elsewhere, which the ledger must contain',
      ),
);
command(
  'pull <reference> <directory>',
  'download a version or what an alias points at, verified',
  () => import('./commands/pull.ts'),
  (c) => c.option('--overwrite', 'replace files there that differ'),
);
command(
  'propose <alias>',
  'propose a promotion: a branch, a commit, a report',
  () => import('./commands/propose.ts'),
  (c) =>
    c
      .addOption(reason)
      .option('--version <n>', 'the version to promote')
      .option('--lift <generation>', 'lift the hold of that rollback')
      .option('--remove', 'propose to remove the alias'),
);
command(
  'check <branch>',
  'judge the promotions that a branch proposes',
  () => import('./commands/check.ts'),
  (c) =>
    c
      .option('--markdown', 'print the report as it stands in a pull request')
      .option('--html <file>', 'also write it as one page with charts, which needs nothing else'),
);
command(
  'apply [alias...]',
  'make what was merged live',
  () => import('./commands/apply.ts'),
  (c) => c.option('--retry', 'judge again what was refused before').option('--by <name>', 'who applies'),
);
command(
  'reconcile',
  'bring every alias in line with the default branch, and say what cannot be',
  () => import('./commands/reconcile.ts'),
  (c) => c.option('--by <name>', 'who reconciles'),
);
command(
  'rollback <alias>',
  'point an alias back at a version it pointed at before, at once',
  () => import('./commands/rollback.ts'),
  (c) =>
    c
      .addOption(reason)
      .option('--to <n>', 'the version to go back to (default: the one before)')
      .option('--by <name>', 'who rolls back')
      .option('--write-id <id>', 'names this rollback: repeated with the same id it is done once'),
);
