// Commands that a person may run next, written so that they can be pasted into a shell as they are.
import type { GlobalOptions } from '../context.ts';

/** `laurel <words>` with the global options that this command was given. */
export function commandLine(options: GlobalOptions, ...words: readonly string[]): string {
  const globals = [
    ...(options.registry === undefined ? [] : ['--registry', options.registry]),
    ...(options.repo === '.' ? [] : ['--repo', options.repo]),
    ...(options.root === '' ? [] : ['--root', options.root]),
    ...(options.branch === undefined ? [] : ['--branch', options.branch]),
  ];
  return ['laurel', ...words, ...globals].map(shellWord).join(' ');
}

/** A word as a POSIX shell reads it back. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
