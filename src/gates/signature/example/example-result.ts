// What comes of checking an input example, and how a place in it and what is wrong there are told.
import { showValue } from '../../../primitives/show-value.ts';
import type { CallerKind } from '../scalar-types.ts';
import { below, type Located } from './example-forms.ts';
import type { Validators, Violation } from './validators.ts';

export type ExampleCheck =
  | {
      readonly kind: 'checked';
      /** One for each thing that does not fit, with its path, at most {@link maxFailures}. */
      readonly failures: readonly string[];
      /** What is there and was not checked. */
      readonly notes: readonly string[];
    }
  /** Of no form that is known: to follow `the input example`. */
  | { readonly kind: 'unreadable'; readonly reason: string };

export const maxFailures = 20;

export interface Checking {
  readonly validators: Validators;
  readonly callers: CallerKind;
}

/** `data[3].age: must be integer, found "x"`. */
export function failureText({ path, value }: Located, { steps, message }: Violation): string {
  const at = steps.reduce((whole, step) => (/^\d+$/.test(step) ? `${whole}[${step}]` : below(whole, step)), path); // prettier-ignore
  const found = steps.reduce<unknown>((inner, step) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined), value); // prettier-ignore
  return `${at === '' ? 'the example' : shortened(at)}: ${message}, found ${showValue(found)}`;
}

function shortened(path: string): string {
  return path.length <= 200 ? path : `${path.slice(0, 199).toWellFormed()}…`;
}
