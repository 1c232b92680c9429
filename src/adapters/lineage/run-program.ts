// Running a small program to ask it something: bounded in time and output, and its absence is an answer.
import { execFile } from 'node:child_process';

/** The environment as it is injected: nothing here reads the process's own. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type ProgramResult =
  | { readonly kind: 'done'; readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'stopped'; readonly why: string };

export interface ProgramOptions {
  readonly env: Environment;
  readonly timeoutMs: number;
  readonly directory?: string;
}

const maxOutputBytes = 16 * 1024 * 1024;

/** Never throws: what the program could not say is the caller's to judge. */
export function runProgram(
  program: string,
  args: readonly string[],
  { env, timeoutMs, directory }: ProgramOptions,
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      {
        env,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        cwd: directory,
        maxBuffer: maxOutputBytes,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        if (error === null) resolve({ kind: 'done', code: 0, stdout, stderr });
        else if (error.code === 'ENOENT') resolve({ kind: 'missing' });
        else if (typeof error.code === 'number') resolve({ kind: 'done', code: error.code, stdout, stderr });
        else
          resolve({
            kind: 'stopped',
            why: error.killed === true ? `no answer in ${timeoutMs} ms` : String(error.code),
          });
      },
    );
  });
}
