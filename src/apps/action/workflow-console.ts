// What commands print in a workflow: plain lines in its log, none of which can start a workflow command; and the
// value that they would print as JSON, kept for the outputs.
import { logText } from '../../report/hostile.ts';
import type { Console } from '../cli/console.ts';

export class WorkflowConsole implements Console {
  readonly json = false;
  readonly interactive = false;
  /** The value of the last result; `undefined` before one. */
  value: unknown;
  /** Shows on the page of the run. */
  readonly warn: (text: string) => void;
  readonly #write: (line: string) => void;

  /** @param write takes one line without its end. @param warn takes a whole message. */
  constructor(write: (line: string) => void, warn: (message: string) => void) {
    this.#write = write;
    this.warn = (text) => warn(logText(text, 4_000));
  }

  readonly paint: Console['paint'] = (_style, text) => text;

  readonly result = (value: unknown, text: string): void => {
    this.value = value;
    this.note(text);
  };

  readonly note = (text: string): void => {
    if (text === '') return;
    for (const line of text.split('\n')) this.#write(logText(line));
  };

  /** Progress is drawn over itself, which a log cannot do. */
  readonly status = (): void => {};
}
