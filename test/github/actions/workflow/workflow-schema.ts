// The part of a workflow file's language that is modelled. A key that is not here ends the test that meets it.
import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** An expression, or what it would have to give. */
const orExpression = <T extends z.ZodType>(type: T): z.ZodUnion<readonly [T, z.ZodString]> =>
  z.union([type, z.string()]);
const scalars = z.record(z.string(), scalar).default({});

const level = z.enum(['read', 'write', 'none']);
const permissions = z.union([z.enum(['read-all', 'write-all']), z.record(z.string(), level)]);
export type PermissionsBlock = z.infer<typeof permissions>;

const concurrency = z.union([
  z.string(),
  z.strictObject({
    group: z.string(),
    'cancel-in-progress': orExpression(z.boolean()).default(false),
    queue: z.enum(['single', 'max']).default('single'),
  }),
]);
export type ConcurrencyBlock = z.infer<typeof concurrency>;

const runDefaults = z.strictObject({
  run: z
    .strictObject({ shell: z.string().optional(), 'working-directory': z.string().optional() })
    .default({}),
});

const step = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: scalar.optional(),
  run: z.string().optional(),
  uses: z.string().optional(),
  with: scalars,
  env: scalars,
  shell: z.string().optional(),
  'working-directory': z.string().optional(),
  'continue-on-error': orExpression(z.boolean()).default(false),
  'timeout-minutes': orExpression(z.number()).optional(),
});
export type StepBlock = z.infer<typeof step>;

const job = z.strictObject({
  name: scalar.optional(),
  needs: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]),
  if: scalar.optional(),
  permissions: permissions.optional(),
  strategy: z
    .strictObject({
      matrix: orExpression(z.record(z.string(), z.unknown())).optional(),
      'fail-fast': orExpression(z.boolean()).default(true),
      'max-parallel': orExpression(z.number()).optional(),
    })
    .optional(),
  concurrency: concurrency.optional(),
  'runs-on': z.unknown().optional(),
  environment: z
    .union([
      z.string().transform((name) => ({ name, url: '', deployment: true })),
      z.strictObject({
        name: z.string(),
        url: z.string().default(''),
        deployment: orExpression(z.boolean()).default(true),
      }),
    ])
    .optional(),
  env: scalars,
  defaults: runDefaults.optional(),
  outputs: z.record(z.string(), z.string()).default({}),
  'continue-on-error': orExpression(z.boolean()).default(false),
  'timeout-minutes': orExpression(z.number()).optional(),
  steps: z.array(step).default([]),
  uses: z.string().optional(),
  with: scalars,
  secrets: z.union([z.literal('inherit'), z.record(z.string(), scalar)]).default({}),
});
export type JobBlock = z.infer<typeof job>;

const input = z.strictObject({
  description: z.string().optional(),
  type: z.enum(['string', 'boolean', 'number', 'choice', 'environment']).default('string'),
  required: z.boolean().default(false),
  default: scalar.optional(),
  options: z.array(scalar).optional(),
});
export type InputBlock = z.infer<typeof input>;

const secret = z
  .strictObject({ description: z.string().optional(), required: z.boolean().default(false) })
  .nullable();
const output = z.strictObject({ description: z.string().optional(), value: z.string() });

/** `workflow_call:` with nothing behind it asks for nothing. */
const orNothing = <T extends z.ZodType>(type: T): z.ZodPreprocess<T> =>
  z.preprocess((block) => block ?? {}, type);
const called = orNothing(
  z.strictObject({
    inputs: z.record(z.string(), input).default({}),
    secrets: z.record(z.string(), secret).default({}),
    outputs: z.record(z.string(), output).default({}),
  }),
);
const dispatched = orNothing(z.strictObject({ inputs: z.record(z.string(), input).default({}) }));

/** Of `on`, what describes a form to fill in; the parser reads the rest. */
const forms = z.preprocess(
  (on) => (typeof on === 'string' || Array.isArray(on) ? namesOnly([on].flat()) : on),
  z.object({ workflow_call: called.optional(), workflow_dispatch: dispatched.optional() }),
);

function namesOnly(events: readonly unknown[]): Record<string, null> {
  return Object.fromEntries(events.map((event) => [String(event), null]));
}

export type CallBlock = z.infer<typeof called>;

export const workflowSchema = z.strictObject({
  name: z.string().optional(),
  'run-name': z.string().optional(),
  on: forms,
  permissions: permissions.optional(),
  env: scalars,
  defaults: runDefaults.optional(),
  concurrency: concurrency.optional(),
  jobs: z.record(z.string(), job),
});
export type WorkflowBlock = z.infer<typeof workflowSchema>;
