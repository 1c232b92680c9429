// Starts a program with exactly the environment it is given, and collects what it prints until it ends.
import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly directory: string;
  /** All of it: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** After this the program and what it started are killed. */
  readonly timeoutMs: number;
}

export interface PrintedLine {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

export interface ProgramEnd {
  /** `null`: ended by a signal. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  /** From start to the end of the process and of everything that holds its output open. */
  readonly durationMs: number;
  readonly lines: readonly PrintedLine[];
}

/** @throws Error where the program cannot be started. */
export function runProgram({ file, args, directory, env, timeoutMs }: Program): Promise<ProgramEnd> {
  const startMs = performance.now();
  const child = spawn(file, [...args], {
    cwd: directory,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const lines: PrintedLine[] = [];
  const readers = (['stdout', 'stderr'] as const).map((stream) => {
    const reader = new LineReader((text) => lines.push({ stream, text }));
    child[stream].on('data', (chunk: Buffer) => reader.write(chunk));
    return reader;
  });
  return new Promise((resolve, reject) => {
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      if (child.pid !== undefined) endGroup(child.pid);
    }, timeoutMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      for (const reader of readers) reader.end();
      resolve({ exitCode, timedOut, durationMs: performance.now() - startMs, lines });
    });
  });
}

/** The child leads a process group of its own, so nothing that it started stays behind. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Cuts lines as the runner does: a carriage return alone ends one too. */
class LineReader {
  readonly #decoder = new StringDecoder('utf8');
  readonly #take: (line: string) => void;
  #rest = '';

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  write(chunk: Buffer): void {
    this.#rest += this.#decoder.write(chunk);
    // A carriage return at the very end may be half of a line break.
    const lines = this.#rest.split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#take(line);
  }

  end(): void {
    const rest = (this.#rest + this.#decoder.end()).replace(/\r$/, '');
    if (rest !== '') this.#take(rest);
  }
}
