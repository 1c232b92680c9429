// Reading objects through one long-lived `git cat-file --batch`: names are resolved anew on every query, so a
// moved branch is seen at once, and ten thousand reads cost one process.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { LaurelError } from '../../../primitives/errors.ts';
import { gitFailure, type GitOptions, gitInvocation } from './git.ts';

export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly body: Buffer;
}

interface Waiting {
  readonly resolve: (object: GitObject | null) => void;
  readonly reject: (cause: unknown) => void;
}

/** Of what git says on its way out, this many characters are kept. */
const maxSaid = 2_000;

/** Answers are matched to questions by order, which is what `--batch` guarantees. */
export class ObjectReader {
  readonly #options: GitOptions;
  readonly #waiting: Waiting[] = [];
  #process: ChildProcessWithoutNullStreams | undefined;
  #chunks: Buffer[] = [];
  #buffered = 0;
  #needed = 1;

  constructor(options: GitOptions) {
    this.#options = options;
  }

  /** The object that `name` (an id, a ref, `commit:path`) names now, or `null`. `name` has no line break. */
  async read(name: string): Promise<GitObject | null> {
    if (/[\n\0]/.test(name))
      throw new LaurelError({ code: 'git', message: `not an object name: ${JSON.stringify(name)}` });
    const child = (this.#process ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      // What is asked in one turn goes to git in one write.
      if (!child.stdin.writableCorked) {
        child.stdin.cork();
        process.nextTick(() => child.stdin.uncork());
      }
      child.stdin.write(`${name}\n`);
    });
  }

  close(): void {
    this.#process?.stdin.end();
    this.#process = undefined;
  }

  #start(): ChildProcessWithoutNullStreams {
    const call = gitInvocation(this.#options, ['cat-file', '--batch']);
    const child = spawn('git', call.args, { env: call.env, stdio: 'pipe' });
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-maxSaid)));
    child.stdin.on('error', () => undefined);
    child.once('error', (cause) => this.#fail(this.#ended(cause)));
    child.once('close', () =>
      this.#fail(said === '' ? this.#ended(undefined) : gitFailure(this.#options, ['cat-file'], said)),
    );
    return child;
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    while (this.#buffered >= this.#needed) {
      const all = this.#chunks.length === 1 ? (this.#chunks[0] ?? chunk) : Buffer.concat(this.#chunks);
      const used = this.#answer(all);
      this.#chunks = used < all.length ? [all.subarray(used)] : [];
      this.#buffered = all.length - used;
      if (used === 0) return;
    }
  }

  /** Answers the first question if its whole answer is in `all`; returns how many bytes that took. */
  #answer(all: Buffer): number {
    const end = all.indexOf(10);
    if (end < 0) {
      this.#needed = all.length + 1;
      return 0;
    }
    const header = all.subarray(0, end).toString();
    const match = /^([0-9a-f]{40,64}) (\S+) (\d+)$/.exec(header);
    if (match === null) {
      this.#needed = 1;
      this.#waiting.shift()?.resolve(null);
      return end + 1;
    }
    const [, id = '', type = '', size = '0'] = match;
    const total = end + 1 + Number(size) + 1;
    if (all.length < total) {
      this.#needed = total;
      return 0;
    }
    this.#needed = 1;
    this.#waiting.shift()?.resolve({ id, type, body: Buffer.from(all.subarray(end + 1, total - 1)) });
    return total;
  }

  #ended(cause: unknown): LaurelError {
    return new LaurelError({
      code: 'git',
      message: 'git cat-file ended unexpectedly',
      at: { file: this.#options.directory },
      cause,
    });
  }

  #fail(error: LaurelError): void {
    this.#process = undefined;
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
  }
}
