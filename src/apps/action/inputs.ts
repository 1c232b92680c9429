// The action's inputs and outputs: one table, which action.yml is held against, and the only place that reads them.
import { LaurelError } from '../../primitives/errors.ts';

export const commandNames = [
  'register',
  'attach',
  'pull',
  'propose',
  'check',
  'apply',
  'reconcile',
  'rollback',
  'resolve',
] as const;

export type CommandName = (typeof commandNames)[number];

/** Every input as action.yml declares it, with how it is read. */
export const inputKinds = {
  command: 'text',
  token: 'text',
  repository: 'text',
  root: 'text',
  branch: 'text',
  registry: 'text',
  model: 'text',
  path: 'lines',
  metadata: 'text',
  id: 'text',
  matrix: 'text',
  incomplete: 'flag',
  follow: 'flag',
  'allow-outside': 'flag',
  version: 'text',
  evaluation: 'text',
  notify: 'flag',
  alias: 'lines',
  reference: 'text',
  directory: 'text',
  overwrite: 'flag',
  reason: 'text',
  lift: 'text',
  remove: 'flag',
  to: 'text',
  'write-id': 'text',
  retry: 'flag',
  by: 'text',
  'pull-request': 'text',
  comment: 'flag',
  checks: 'flag',
  deployments: 'flag',
} as const;

/** Every output as action.yml declares it. */
export const outputNames = [
  'outcome',
  'passed',
  'model',
  'version',
  'manifest',
  'content-digest',
  'artifacts',
  'generation',
  'alias',
  'pull-request',
  'pull-request-url',
  'branch',
  'live',
  'result',
  'report',
] as const;

export type OutputName = (typeof outputNames)[number];
export type Outputs = Partial<Readonly<Record<OutputName, string>>>;

type InputName = keyof typeof inputKinds;
type NamesOf<Kind> = {
  [Name in InputName]: (typeof inputKinds)[Name] extends Kind ? Name : never;
}[InputName];

/** Where inputs come from: the toolkit's core in a workflow. */
export interface InputSource {
  getInput(name: string): string;
}

/** Inputs as the workflow gives them; an empty one was not given. */
export class Inputs {
  readonly #source: InputSource;

  constructor(source: InputSource) {
    this.#source = source;
  }

  /** `undefined` where it was not given. */
  text(name: NamesOf<'text'>): string | undefined {
    const given = this.#source.getInput(name).trim();
    return given === '' ? undefined : given;
  }

  /** @throws LaurelError `usage` where it was not given. */
  required(name: NamesOf<'text'>, example: string): string {
    const given = this.text(name);
    if (given !== undefined) return given;
    throw missing(name, example);
  }

  /** One value a line, empty lines left out. */
  lines(name: NamesOf<'lines'>): readonly string[] {
    return this.#source
      .getInput(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  /** @throws LaurelError `usage` where no line was given. */
  requiredLines(name: NamesOf<'lines'>, example: string): readonly string[] {
    const given = this.lines(name);
    if (given.length > 0) return given;
    throw missing(name, example);
  }

  /** @throws LaurelError `usage` for anything but YAML's words for true and false. */
  flag(name: NamesOf<'flag'>, otherwise = false): boolean {
    const given = this.#source.getInput(name).trim();
    if (given === '') return otherwise;
    if (/^true$/i.test(given)) return true;
    if (/^false$/i.test(given)) return false;
    throw new LaurelError({
      code: 'usage',
      message: `input ${name} is ${JSON.stringify(given.slice(0, 80))}, and not true or false`,
      remedy: `write  ${name}: true  or leave it out`,
    });
  }

  /** `undefined` where the event is to choose. @throws LaurelError `usage` for an unknown one. */
  command(): CommandName | undefined {
    const given = this.text('command');
    if (given === undefined) return undefined;
    const known = commandNames.find((name) => name === given);
    if (known !== undefined) return known;
    throw new LaurelError({
      code: 'usage',
      message: `input command is ${JSON.stringify(given.slice(0, 80))}, which Laurel does not know`,
      remedy: `write one of ${commandNames.join(', ')}`,
    });
  }
}

function missing(name: InputName, example: string): LaurelError {
  return new LaurelError({
    code: 'usage',
    message: `input ${name} is missing`,
    remedy: `add it under with:, as in  ${name}: ${example}`,
  });
}
