// One validator for a process: it keeps nothing but compiled schemas, and compiling them takes most of its time.
import { OpenApiValidator } from './validator.ts';

let shared: OpenApiValidator | undefined;

/** Made at the first call. */
export function sharedValidator(): OpenApiValidator {
  shared ??= new OpenApiValidator();
  return shared;
}
