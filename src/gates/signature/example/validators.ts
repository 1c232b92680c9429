// ajv, strict, over schemas that were made here: never one that somebody else wrote, since it compiles them to code.
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { GeneratedSchema } from './type-schemas.ts';

/** What is wrong with a value, and where in it. */
export interface Violation {
  /** Keys and indices from the value, each as JSON pointers hold them, unescaped. */
  readonly steps: readonly string[];
  /** `must be integer`. */
  readonly message: string;
}

/** Each schema is compiled, which takes a millisecond or so. */
const maxSchemas = 500;

/** One for each example: what it compiled goes with it. */
export class Validators {
  readonly #ajv: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor() {
    this.#ajv = new Ajv({
      strict: true,
      // A property that every object inherits, such as `constructor`, is not there.
      ownProperties: true,
      multipleOfPrecision: 9,
      // They are made here: to check each against the schema of schemas is time for nothing.
      meta: false,
      validateSchema: false,
      logger: false,
      verbose: true,
    });
    addFormats.default(this.#ajv, ['date-time', 'iso-date-time', 'date', 'time', 'uuid']);
    this.#ajv.addFormat('number', isNumberText);
  }

  /** `null` for a schema beyond the number that is made. */
  for(schema: GeneratedSchema): ((value: unknown) => Violation | null) | null {
    const key = JSON.stringify(schema);
    const known = this.#compiled.get(key);
    if (known === undefined && this.#compiled.size >= maxSchemas) return null;
    const validate = known ?? this.#ajv.compile(schema);
    this.#compiled.set(key, validate);
    return (value) => (validate(value) ? null : violationOf(validate.errors ?? []));
  }
}

/** Of a union's errors the one that came furthest into the value. */
function violationOf(errors: readonly ErrorObject[]): Violation {
  const all = errors.map((error) => ({ steps: stepsOf(error), message: messageOf(error) }));
  const depth = Math.max(0, ...all.map(({ steps }) => steps.length));
  const deepest = all.filter(({ steps }) => steps.length === depth);
  const last = deepest.at(-1) ?? { steps: [], message: 'does not fit' };
  const kinds = new Set(deepest.flatMap(({ message }) => /^must be (\w+)$/.exec(message)?.[1] ?? []));
  const isUnion = deepest.some(({ message }) => message.includes('schema in anyOf')) && kinds.size > 0;
  return isUnion ? { ...last, message: `must be ${[...kinds].join(' or ')}` } : last;
}

function stepsOf({ instancePath }: ErrorObject): readonly string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function messageOf({ keyword, message, params }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties':
      return `must not hold ${JSON.stringify(params['additionalProperty']).slice(0, 100)}`;
    case 'enum':
      return 'must be one of the values that are allowed';
    case 'false schema':
      return 'must not be there, or has no known tag';
    default:
      return message ?? 'does not fit';
  }
}

/** Digits in quotes: short, so that none of it takes long. */
function isNumberText(text: string): boolean {
  return text.length <= 400 && text.trim() !== '' && Number.isFinite(Number(text));
}
