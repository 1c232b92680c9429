// laurel init [directory]: the files of a new alias repository, its workflows, or the workflow of a training
// repository. What is there already is never written over.
import { join } from 'node:path';
import { isRepositoryName, parseActionReference } from '../../../policy/github/action-reference.ts';
import { codeOwnerLines, codeOwnersPath, codeOwnersPaths } from '../../../policy/github/code-owners.ts';
import { gitHubScaffold, trainingScaffold } from '../../../policy/scaffold-github.ts';
import { scaffold, type ScaffoldFile } from '../../../policy/scaffold.ts';
import { laurelPath } from '../../../policy/repository-path.ts';
import { personField } from '../../../policy/written/fields.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { showValue } from '../../../primitives/show-value.ts';
import { type ModelName, parseModelName } from '../../../registry/names.ts';
import { terminalText } from '../../../report/hostile.ts';
import { packageRoot } from '../../package-root.ts';
import { rootOf } from '../alias-repository.ts';
import { type CommandContext, namedRegistry } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { writeNewFiles } from '../new-files.ts';
import { ownCommit } from '../own-commit.ts';
import { shellWord } from '../render/command-line.ts';
import { parseRepositoryAddress } from '../repository-address.ts';
import { readWorkFile } from '../work-tree.ts';

interface Options {
  readonly model?: string;
  readonly owner?: string;
  readonly github?: boolean;
  /** The alias repository that a training repository proposes to. */
  readonly training?: string;
  readonly action?: string;
  readonly standalone?: boolean;
}

/** What is to be written, and what people should know. */
interface Plan {
  /** Paths are relative to the repository's top. */
  readonly files: readonly ScaffoldFile[];
  readonly notes: readonly string[];
  readonly next: string;
}

export async function run(
  context: CommandContext,
  [named]: readonly string[],
  options: Options = {},
): Promise<number> {
  const { console } = context;
  const top = named ?? directoryOf(context.options.repo);
  const { files, notes, next } = await planOf(context, top, options);
  const written = await writeNewFiles(top, files);
  const unchanged = files.length - written.length;
  const lines = written.map((path) => `${console.paint('green', '+')} ${path}`);
  const summary = unchanged === 0 ? [] : [`${unchanged} files were there already, with the same content`];
  console.result({ directory: top, written, unchanged }, [...lines, ...summary].join('\n'));
  for (const note of notes) console.note(note);
  if (written.length === 0) return exitCodes.ok;
  const enter = named === undefined ? '' : `cd ${shellWord(named)} && `;
  console.note(`\nnext: ${terminalText(enter)}${next}`);
  return exitCodes.ok;
}

async function planOf(context: CommandContext, top: string, options: Options): Promise<Plan> {
  const model = parseModelName(options.model ?? 'my-model');
  if (options.training !== undefined)
    return planTraining(context, { ...options, model, aliases: options.training });
  const owner = parsePerson(options.owner ?? ownerOf(context.actor));
  if (options.github === true) return planGitHub(context, { ...options, top, model, owner });
  needless(options, ['action', 'standalone'], '--github or --training');
  return {
    files: below(rootOf(context.options), scaffold({ store: storeOf(context), model, owner })),
    notes: [],
    next: 'git init && git add . && git commit -m "Models"\nREADME.md there says how a first promotion goes',
  };
}

/** Where laurel.yaml is there already, only what GitHub needs is added. */
async function planGitHub(
  context: CommandContext,
  given: Options & { readonly top: string; readonly model: ModelName; readonly owner: string },
): Promise<Plan> {
  const { top, model, owner, standalone = false } = given;
  const root = safeRoot(context);
  const { branch } = context.options;
  const action = await actionOf(context, given);
  const isNew = (await readWorkFile(join(top, root, laurelPath))) === null;
  const store = storeOf(context);
  const own = isNew ? below(root, scaffold({ store, model, owner, github: true })) : [];
  const added = gitHubScaffold({ action, owner, root, branch: safeBranch(branch), standalone });
  const owners = await ownersThere(top);
  const missing = codeOwnerLines(owner, root).filter(
    (line) => owners !== null && !owners.lines.includes(line),
  );
  return {
    files: [...own, ...added.filter(({ path }) => owners === null || path !== codeOwnersPath)],
    notes: [
      ...(missing.length === 0
        ? []
        : [
            `note: ${owners?.path} is there already; it should also say\n${missing.map((line) => `  ${line}`).join('\n')}`,
          ]),
      ...(isNew && store.startsWith('file:')
        ? [
            `note: ${terminalText(store)} is a directory, which workflows on GitHub's own runners do not have: name a bucket in laurel.yaml`,
          ]
        : []),
    ],
    next: 'git add . && git commit -m "Models" && git push, and require the check: laurel protect owner/name --apply\ndocs/github.md of Laurel says which variables and secrets the workflows read',
  };
}

async function planTraining(
  context: CommandContext,
  given: Options & { readonly model: ModelName; readonly aliases: string },
): Promise<Plan> {
  const { model, aliases, standalone = false } = given;
  needless(given, ['owner'], 'an alias repository');
  if (!isRepositoryName(aliases))
    throw usage(
      `--training: not a repository on GitHub: ${showValue(aliases)}`,
      'write the alias repository as owner/name',
    );
  const action = await actionOf(context, given);
  return {
    files: trainingScaffold({ action, model, aliases, root: safeRoot(context), standalone }),
    notes: [],
    next: 'write the step that trains into .github/workflows/train.yml\ndocs/github.md of Laurel says which variables and secrets the workflow reads',
  };
}

function below(root: string, files: readonly ScaffoldFile[]): readonly ScaffoldFile[] {
  return root === '' ? files : files.map(({ path, content }) => ({ path: `${root}/${path}`, content }));
}

async function actionOf({ env }: CommandContext, { action }: Options): ReturnType<typeof ownCommit> {
  return action === undefined ? ownCommit(packageRoot(), env) : parseActionReference(action);
}

/** The file that GitHub would read owners from, if there is one that is not the one that would be written. */
async function ownersThere(
  top: string,
): Promise<{ readonly path: string; readonly lines: readonly string[] } | null> {
  for (const path of codeOwnersPaths) {
    const there = await readWorkFile(join(top, path));
    if (there !== null)
      return {
        path,
        lines: Buffer.from(there.bytes)
          .toString()
          .split(/\r?\n/)
          .map((line) => line.trim()),
      };
  }
  return null;
}

function directoryOf(repo: string): string {
  const address = parseRepositoryAddress(repo);
  if (address.kind === 'directory') return address.directory;
  throw usage('laurel init writes into a directory', 'run it in a clone, and push what it wrote');
}

function storeOf({ options, env }: CommandContext): string {
  return namedRegistry(options, env) ?? 'file:./registry';
}

/** As text in a workflow: an expression in it would be evaluated. */
function safeRoot({ options }: CommandContext): string {
  const root = rootOf(options);
  if (!root.includes('${{') && !/[\p{Cc}\\]/u.test(root) && !root.split('/').includes('..')) return root;
  throw usage(
    `--root: ${showValue(root)} cannot stand in a workflow`,
    'name a directory inside the repository',
  );
}

function safeBranch(branch: string | undefined): string | undefined {
  if (branch === undefined || /^[\w][\w./-]*$/.test(branch)) return branch;
  throw usage(
    `--branch: ${showValue(branch)} cannot stand in a workflow`,
    'use letters, digits, . _ - and /',
  );
}

/** @throws LaurelError `usage` where an option was given that changes nothing. */
function needless(options: Options, names: readonly (keyof Options)[], what: string): void {
  const given = names.find((name) => options[name] !== undefined);
  if (given !== undefined)
    throw usage(`--${given} is for ${what}`, 'leave it out, or say what is to be written');
}

/** The person at the keyboard, where their name is one that policies accept. */
function ownerOf(actor: string): string {
  return personField.safeParse(`user:${actor}`).success ? `user:${actor}` : 'user:me';
}

function parsePerson(text: string): string {
  const parsed = personField.safeParse(text);
  if (parsed.success) return parsed.data;
  throw usage(
    `--owner: ${parsed.error.issues[0]?.message ?? 'not a person'}, found ${JSON.stringify(text.slice(0, 80))}`,
    'write user:<name> or team:<organisation>/<team>',
  );
}

function usage(message: string, remedy: string): LaurelError {
  return new LaurelError({ code: 'usage', message, remedy });
}
