// laurel init [directory]: the files of a new alias repository. What is there already is never written over.
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCodeOf } from '../../../adapters/hashing/file-identity.ts';
import { makeDirectory } from '../../../adapters/make-directory.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { scaffold, type ScaffoldFile } from '../../../policy/scaffold.ts';
import { personField } from '../../../policy/written/fields.ts';
import { parseModelName } from '../../../registry/names.ts';
import { terminalText } from '../../../report/hostile.ts';
import { rootDirectory } from '../alias-repository.ts';
import { type CommandContext, namedRegistry } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { shellWord } from '../render/command-line.ts';
import { readWorkFile } from '../work-tree.ts';

interface Options {
  readonly model?: string;
  readonly owner?: string;
}

export async function run(
  context: CommandContext,
  [named]: readonly string[],
  { model: name = 'my-model', owner = ownerOf(context.actor) }: Options = {},
): Promise<number> {
  const { console, options, env } = context;
  const model = parseModelName(name);
  const directory = named ?? rootDirectory(options);
  const store = namedRegistry(options, env) ?? 'file:./registry';
  const files = scaffold({ store, model, owner: parsePerson(owner) });
  const absent = await filesToWrite(directory, files);
  for (const { path, content } of absent) await writeNew(join(directory, path), content);
  const written = absent.map(({ path }) => path);
  const unchanged = files.length - written.length;
  const lines = written.map((path) => `${console.paint('green', '+')} ${path}`);
  const summary = unchanged === 0 ? [] : [`${unchanged} files were there already, with the same content`];
  console.result({ directory, written, unchanged }, [...lines, ...summary].join('\n'));
  if (written.length === 0) return exitCodes.ok;
  const enter = named === undefined ? '' : `cd ${shellWord(named)} && `;
  console.note(
    `\nnext: ${terminalText(enter)}git init && git add . && git commit -m "Models"\nREADME.md there says how a first promotion goes`,
  );
  return exitCodes.ok;
}

/** Those that are not there. @throws LaurelError `conflict`, naming every file that is there and differs. */
async function filesToWrite(
  directory: string,
  files: readonly ScaffoldFile[],
): Promise<readonly ScaffoldFile[]> {
  const absent: ScaffoldFile[] = [];
  const taken: string[] = [];
  for (const file of files) {
    const there = await readWorkFile(join(directory, file.path));
    if (there === null) absent.push(file);
    else if (there.mode === 'symlink' || Buffer.from(there.bytes).toString() !== file.content)
      taken.push(file.path);
  }
  if (taken.length === 0) return absent;
  throw new LaurelError({
    code: 'conflict',
    message: `files are there already and would be lost: ${taken.join(', ')}`,
    at: { file: directory },
    remedy: 'name an empty directory, or move these files away; nothing was written',
    details: { files: taken },
  });
}

async function writeNew(file: string, content: string): Promise<void> {
  try {
    await makeDirectory(dirname(file));
    await writeFile(file, content, { flag: 'wx' });
  } catch (cause) {
    const code = systemCodeOf(cause);
    throw new LaurelError({
      code: code === 'ENOSPC' || code === 'EDQUOT' ? 'store-full' : 'conflict',
      message: `the file cannot be written (${code})`,
      at: { file },
      remedy: 'name a directory that this user may write to, and run laurel init again',
      cause,
    });
  }
}

/** The person at the keyboard, where their name is one that policies accept. */
function ownerOf(actor: string): string {
  return personField.safeParse(`user:${actor}`).success ? `user:${actor}` : 'user:me';
}

function parsePerson(text: string): string {
  const parsed = personField.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new LaurelError({
    code: 'usage',
    message: `--owner: ${parsed.error.issues[0]?.message ?? 'not a person'}, found ${JSON.stringify(text.slice(0, 80))}`,
    remedy: 'write user:<name> or team:<organisation>/<team>',
  });
}
