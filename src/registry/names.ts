// Names and their grammars. A name becomes part of a key or a path only after one of these has parsed it.
import { LaurelError } from '../primitives/errors.ts';

declare const modelBrand: unique symbol;
declare const aliasBrand: unique symbol;
declare const versionBrand: unique symbol;
declare const registrationBrand: unique symbol;

/** `credit-risk` or `risk/credit-risk`: at most two segments of `[a-z0-9]+([-_][a-z0-9]+)*`, 63 characters each. */
export type ModelName = string & { readonly [modelBrand]: true };
/** `[a-z][a-z0-9_-]{0,62}`, but not `latest`, `main` or `v<digits>`. */
export type AliasName = string & { readonly [aliasBrand]: true };
/** A positive integer below 10^10, so that ten digits hold it. */
export type VersionNumber = number & { readonly [versionBrand]: true };
/** `[A-Za-z0-9][A-Za-z0-9._-]{0,127}`: what names one act of registering. */
export type RegistrationId = string & { readonly [registrationBrand]: true };

const segmentPattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const aliasPattern = /^[a-z][a-z0-9_-]{0,62}$/;
const reservedAlias = /^(?:latest|main|v[0-9]+)$/;
const registrationPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const maxSegmentLength = 63;
const maxVersion = 9_999_999_999;

export function isModelName(value: unknown): value is ModelName {
  if (typeof value !== 'string' || value.length > 2 * maxSegmentLength + 1) return false;
  const segments = value.split('/');
  return (
    segments.length <= 2 && segments.every((s) => s.length <= maxSegmentLength && segmentPattern.test(s))
  );
}

export function isAliasName(value: unknown): value is AliasName {
  return typeof value === 'string' && aliasPattern.test(value) && !reservedAlias.test(value);
}

export function isVersionNumber(value: unknown): value is VersionNumber {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= maxVersion;
}

export function isRegistrationId(value: unknown): value is RegistrationId {
  return typeof value === 'string' && registrationPattern.test(value);
}

/** @throws LaurelError `invalid-name`. */
export function parseModelName(value: unknown): ModelName {
  if (isModelName(value)) return value;
  throw refusal(
    'a model name',
    value,
    'use lower-case letters, digits, - and _, as in credit-risk or risk/credit-risk',
  );
}

/** @throws LaurelError `invalid-name`. */
export function parseAliasName(value: unknown): AliasName {
  if (isAliasName(value)) return value;
  throw refusal('an alias', value, 'use a name such as production; latest, main and v<digits> are taken');
}

/** @throws LaurelError `invalid-name`. Accepts the number or its plain decimal text. */
export function parseVersionNumber(value: unknown): VersionNumber {
  const number = typeof value === 'string' && /^[1-9][0-9]{0,9}$/.test(value) ? Number(value) : value;
  if (isVersionNumber(number)) return number;
  throw refusal('a version', value, 'write a positive integer, such as 14');
}

/** @throws LaurelError `invalid-name`. */
export function parseRegistrationId(value: unknown): RegistrationId {
  if (isRegistrationId(value)) return value;
  throw refusal('a registration id', value, 'use at most 128 letters, digits, dots, - and _');
}

/** What a user writes to name something: `credit-risk`, `credit-risk@14` or `credit-risk@production`. */
export type Reference =
  | { readonly kind: 'model'; readonly model: ModelName }
  | { readonly kind: 'version'; readonly model: ModelName; readonly version: VersionNumber }
  | { readonly kind: 'alias'; readonly model: ModelName; readonly alias: AliasName };

/** @throws LaurelError `invalid-name`. */
export function parseReference(text: string): Reference {
  const at = text.indexOf('@');
  if (at < 0) return { kind: 'model', model: parseModelName(text) };
  const model = parseModelName(text.slice(0, at));
  const rest = text.slice(at + 1);
  return /^[0-9]/.test(rest)
    ? { kind: 'version', model, version: parseVersionNumber(rest) }
    : { kind: 'alias', model, alias: parseAliasName(rest) };
}

function refusal(what: string, value: unknown, remedy: string): LaurelError {
  const shown = JSON.stringify(value) ?? String(value);
  return new LaurelError({
    code: 'invalid-name',
    message: `not ${what}: ${shown.length > 120 ? `${shown.slice(0, 120)}…` : shown}`,
    remedy,
  });
}
