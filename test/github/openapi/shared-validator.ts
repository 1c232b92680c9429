// GitHub's description, ready to hold calls and events against: one for a process, since compiling it takes time.
import { Schemas } from './schemas.ts';
import { readSlice } from './slice.ts';
import { OpenApiValidator } from './validator.ts';
import { WebhookValidator } from './webhook-validator.ts';

export interface Description {
  readonly api: OpenApiValidator;
  readonly webhooks: WebhookValidator;
}

let shared: Description | undefined;

/** Made at the first call; it keeps nothing but compiled schemas. */
export function sharedDescription(): Description {
  shared ??= makeDescription();
  return shared;
}

/** Whether calls are as GitHub describes its API. */
export function sharedValidator(): OpenApiValidator {
  return sharedDescription().api;
}

function makeDescription(): Description {
  const slice = readSlice();
  const schemas = new Schemas(slice.components);
  return { api: new OpenApiValidator(slice, schemas), webhooks: new WebhookValidator(slice, schemas) };
}
