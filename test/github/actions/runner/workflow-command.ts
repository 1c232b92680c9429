// Workflow commands (`::error file=…::…`) in what a step prints, read as the runner reads them.

export interface WorkflowCommand {
  /** In lower case; `resume-commands` is what ends a `stop-commands`. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const known: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** In the order in which the runner puts them back. */
const dataEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const propertyEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;
const oldEscapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const;

/** Reads one stream's lines in order: commands may be stopped and resumed. */
export class CommandReader {
  #resumeWord: string | null = null;

  /** @param line without its line break. @returns `null` for a line that is only text. */
  read(line: string): WorkflowCommand | null {
    const command = this.#parse(line);
    if (command === null) return null;
    if (this.#resumeWord !== null) {
      if (command.name !== this.#resumeWord) return null;
      this.#resumeWord = null;
      return { name: 'resume-commands', properties: {}, data: '' };
    }
    if (command.name === 'stop-commands') this.#resumeWord = command.data.toLowerCase();
    return command;
  }

  #parse(line: string): WorkflowCommand | null {
    return this.#known(parseCommand(line)) ?? this.#known(parseOldCommand(line));
  }

  #known(command: WorkflowCommand | null): WorkflowCommand | null {
    if (command === null) return null;
    return known.has(command.name) || command.name === this.#resumeWord ? command : null;
  }
}

/** `::name a=1,b=2::data`, after nothing but white space. */
function parseCommand(line: string): WorkflowCommand | null {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return null;
  return {
    ...parseHead(text.slice(2, end), ',', propertyEscapes),
    data: unescape(text.slice(end + 2), dataEscapes),
  };
}

/** `##[name a=1;b=2]data`, anywhere in a line: the older form, which the runner still obeys. */
function parseOldCommand(line: string): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  return {
    ...parseHead(line.slice(start + 3, end), ';', oldEscapes),
    data: unescape(line.slice(end + 1), oldEscapes),
  };
}

function parseHead(
  head: string,
  separator: string,
  escapes: readonly (readonly [string, string])[],
): Omit<WorkflowCommand, 'data'> {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  const pairs = (space < 0 ? '' : head.slice(space + 1))
    .trim()
    .split(separator)
    .map((pair): [string, string] => [
      pair.slice(0, Math.max(pair.indexOf('='), 0)),
      pair.slice(pair.indexOf('=') + 1),
    ])
    .filter(([key, value]) => key !== '' && value !== '');
  return {
    name,
    properties: Object.fromEntries(pairs.map(([key, value]) => [key, unescape(value, escapes)])),
  };
}

function unescape(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((unescaped, [code, character]) => unescaped.replaceAll(code, character), text);
}
