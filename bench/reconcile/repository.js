// An alias repository of ten thousand aliases with a history: written by git fast-import, so that it takes seconds.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from '../measure.js';

/** @typedef {{ model: string, slot: number, alias: string, path: string, blob: string, honoured: string }} Alias */

/**
 * A commit with laurel.yaml, models and policy; one merge for every batch of first promotions; then `rounds` more
 * merges, the k-th of which asks for version 2 of the k-th alias of every model. The branch `main` ends at the
 * last first promotion; the others are found under `merges`.
 *
 * @param {{ directory: string, models: number, slots: number, merges: number, rounds: number }} shape
 */
export function writeRepository({ directory, models, slots, merges, rounds }) {
  mkdirSync(directory);
  const git = (args, input) => runProcess('git', ['-C', directory, ...args], { input, stdio: 'pipe' });
  git(['init', '--quiet', '--initial-branch=main']);
  const script = new FastImport();
  script.commit({ branch: 'main', message: 'Begin', files: sharedFiles(models, slots) });
  const aliases = namesOf(models, slots);
  const marks = [];
  const batch = Math.ceil(aliases.length / merges);
  for (let at = 0; at < aliases.length; at += batch) {
    const files = aliases.slice(at, at + batch).map(({ path }) => [path, askFor(1)]);
    marks.push(script.merge('main', `first-${marks.length}`, files));
  }
  const first = script.copy('main', 'rounds');
  const roundMarks = Array.from({ length: rounds }, (_, slot) =>
    script.merge(
      'rounds',
      `round-${slot}`,
      aliases.filter((each) => each.slot === slot).map(({ path }) => [path, askFor(2)]),
    ),
  );
  const markFile = join(directory, '.git/bench-marks');
  git(['fast-import', '--quiet', '--done', `--export-marks=${markFile}`], script.done());
  const commits = new Map(
    readFileSync(markFile, 'utf8')
      .split('\n')
      .map((line) => line.split(' ')),
  );
  const idOf = (mark) => commits.get(`:${mark}`);
  return {
    directory,
    main: idOf(first),
    rounds: roundMarks.map(idOf),
    aliases: aliases.map(({ model, slot, alias, path }, index) => {
      const honoured = idOf(marks[Math.floor(index / batch)]);
      return { model, slot, alias, path, blob: blobId(askFor(1)), honoured };
    }),
    moveTo: (commit) => void git(['update-ref', 'refs/heads/main', commit]),
    listTree: (commit) => void git(['ls-tree', '-r', '-l', '-z', '--full-tree', commit]),
  };
}

function sharedFiles(models, slots) {
  const names = Array.from({ length: slots }, (_, slot) => `slot-${slot}`);
  const policies = names.map((name) => `${name}: {policy: fits}`).join(', ');
  return [
    [
      'laurel.yaml',
      `registries: {local: {store: "file:./registry"}}\nhome: local\naliases: {${names.map((name) => `${name}: {}`).join(', ')}}\n`,
    ],
    ['gates/fits.yaml', 'gates:\n  schema: {gate: signature}\n'],
    ...Array.from({ length: models }, (_, index) => [
      `models/${modelName(index)}.yaml`,
      `description: Model ${index}\nowner: ["user:ada"]\naliases: {${policies}}\n`,
    ]),
  ];
}

function namesOf(models, slots) {
  return Array.from({ length: models * slots }, (_, index) => {
    const model = modelName(Math.floor(index / slots));
    const slot = index % slots;
    const alias = `slot-${slot}`;
    return { model, slot, alias, path: `aliases/${model}/${alias}.yaml` };
  });
}

/** @param {number} index */
function modelName(index) {
  return `model-${String(index).padStart(4, '0')}`;
}

/** @param {number} version */
function askFor(version) {
  return `version: ${version}\nreason: Retrained on the snapshot of the month\n`;
}

/** @param {string} content */
function blobId(content) {
  return createHash('sha1').update(`blob ${content.length}\0${content}`).digest('hex');
}

/** The stream that fast-import reads. */
class FastImport {
  #lines = [];
  #mark = 0;
  #seconds = 1_780_000_000;
  #tips = new Map();

  /** @param {{ branch: string, message: string, files: string[][], from?: number, merge?: number }} commit */
  commit({ branch, message, files, from, merge }) {
    this.#mark += 1;
    this.#seconds += 60;
    this.#tips.set(branch, this.#mark);
    this.#lines.push(
      `commit refs/heads/${branch}\nmark :${this.#mark}`,
      `author Ada <ada@example.com> ${this.#seconds} +0000`,
      `committer Ada <ada@example.com> ${this.#seconds} +0000`,
      data(message),
      ...(from === undefined ? [] : [`from :${from}`]),
      ...(merge === undefined ? [] : [`merge :${merge}`]),
      ...files.map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`),
    );
    return this.#mark;
  }

  /** A branch with `files`, merged into `target`. @returns the merge's mark */
  merge(target, branch, files) {
    const from = this.#tips.get(target);
    const head = this.commit({ branch, message: `Promote ${branch}`, files, from });
    return this.commit({ branch: target, message: `Merge branch '${branch}'`, files, from, merge: head });
  }

  /** @returns the mark that both branches stand at */
  copy(from, to) {
    const mark = this.#tips.get(from);
    this.#tips.set(to, mark);
    return mark;
  }

  done() {
    return `${this.#lines.join('\n')}\ndone\n`;
  }
}

/** @param {string} text */
function data(text) {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
