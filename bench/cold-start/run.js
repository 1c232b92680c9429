// From the start of a process to its end: the bundled command line against a Node.js that does nothing.
//
//   npm run build && node bench/cold-start/run.js [--rounds 41] [--cli dist/cli/index.js] [--dir <dir>]
//
// `resolve` reads a registry on disk. An empty module is measured as well: what Node.js takes to run any file.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, compiled, root } from '../compile.js';
import { interleave, report, runProcess } from '../measure.js';
import { mebibyte, withScratch } from '../scratch.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '41' },
    cli: { type: 'string', default: join(root, 'dist/cli/index.js') },
    dir: { type: 'string', default: tmpdir() },
  },
});
const cli = resolve(values.cli);
if (!existsSync(cli)) throw new Error(`there is no ${cli}: run npm run build first`);
const aim = 2;

compile();
await withScratch({ parent: values.dir, bytes: mebibyte }, async (scratch) => {
  const registry = join(scratch, 'registry');
  await writePointer(registry);
  const empty = join(scratch, 'empty.mjs');
  writeFileSync(empty, '');
  const node = (...args) => runProcess(process.execPath, args, { cwd: scratch });
  const resolveAlias = [cli, 'resolve', 'credit-risk@production', '--registry', registry];
  const printed = node(...resolveAlias).stdout.toString();
  if (!printed.startsWith('credit-risk@1 ')) throw new Error(`resolve printed ${printed}`);
  const runs = await interleave(
    {
      nothing: () => void node('-e', '0'),
      empty: () => void node(empty),
      help: () => void node(cli, '--help'),
      resolve: () => void node(...resolveAlias),
    },
    Number(values.rounds),
  );
  const against = (subject, { medianMs }, ...limit) => ({
    subject,
    ms: medianMs,
    reference: 'node -e 0',
    referenceMs: runs.nothing.medianMs,
    ...(limit.length === 0 ? {} : { aim: limit[0] }),
  });
  report(
    'cold start',
    [
      against('laurel --help', runs.help, aim),
      against('laurel resolve credit-risk@production', runs.resolve, aim),
      against('an empty module', runs.empty),
    ],
    { runs },
  );
});

/** One alias, live, as a registry stores it. @param {string} registry */
async function writePointer(registry) {
  const { creditRisk, entryOf, manifestOf, production } = await compiled('test/builders/documents.ts');
  const { pointerOf } = await compiled('src/registry/documents/alias.ts');
  const { seal } = await compiled('src/registry/documents/stored.ts');
  const { pointerKey } = await compiled('src/registry/keys.ts');
  const entry = entryOf(manifestOf());
  const path = join(registry, pointerKey(creditRisk, production));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, seal(pointerOf(entry, seal(entry).digest)).bytes);
}
