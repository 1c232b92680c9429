// Refusals: a merged alias file that was refused stays refused, so that late evidence makes nothing live by surprise.
import { z } from 'zod';
import { storeImmutable } from '../ledger/immutable.ts';
import type { ObjectStore } from '../ledger/object-store.ts';
import type { Clock } from '../primitives/clock.ts';
import type { Digest } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import {
  aliasField,
  digestField,
  gitIdField,
  instantField,
  modelField,
  textField,
} from '../registry/documents/fields.ts';
import { parseStored, seal } from '../registry/documents/stored.ts';
import { refusalKey, reportKey } from '../registry/keys.ts';
import type { AliasName, ModelName } from '../registry/names.ts';
import { type Judgement, judgementDocument, reportFormat } from './judgement.ts';
import type { GitId } from './code-host.ts';

export const refusalFormat = 'laurel.refusal/1';

const refusalReasons = [
  'gates',
  'held',
  'wrong-lift',
  'wrong-digest',
  'invalid-file',
  'no-policy',
  'no-version',
  'recalled',
  'no-target',
] as const;

const refusalDocument = z.strictObject({
  format: z.literal(refusalFormat),
  model: modelField,
  alias: aliasField,
  /** Blob id of the refused alias file. */
  blob: gitIdField,
  commit: gitIdField,
  why: z.enum(refusalReasons),
  message: textField,
  remedy: textField.optional(),
  report: digestField.optional(),
  refusedAt: instantField,
});

export type Refusal = z.infer<typeof refusalDocument>;

export interface WritePorts {
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
}

/** Stores a judgement under its digest. Writing the same one twice is one write. */
export async function storeReport(ports: WritePorts, judgement: Judgement): Promise<Digest> {
  const { bytes, digest } = seal(judgement);
  await storeImmutable({ ...ports, key: reportKey(digest), bytes });
  return digest;
}

/** @throws LaurelError `not-found`; `digest-mismatch` and `corrupt-document` as every stored document. */
export async function readReport(store: ObjectStore, digest: Digest): Promise<Judgement> {
  const key = reportKey(digest);
  const found = await store.get(key);
  if (found.kind === 'found') return parseStored(judgementDocument, reportFormat, found.body, key);
  throw new LaurelError({
    code: 'not-found',
    message: `no report ${digest}`,
    at: { key },
    remedy: 'run laurel verify',
  });
}

export async function readRefusal(
  store: ObjectStore,
  {
    model,
    alias,
    blob,
    signal,
  }: { model: ModelName; alias: AliasName; blob: GitId; signal?: AbortSignal | undefined },
): Promise<Refusal | null> {
  const key = refusalKey(model, alias, blob);
  const found = await store.get(key, { signal });
  return found.kind === 'found' ? parseStored(refusalDocument, refusalFormat, found.body, key) : null;
}

/** Remembers a refusal; where one of this blob is remembered already, that one stays. */
export async function storeRefusal(ports: WritePorts, refusal: Refusal): Promise<void> {
  const key = refusalKey(refusal.model, refusal.alias, refusal.blob);
  const outcome = await ports.store.create(key, seal(refusal).bytes, { signal: ports.signal });
  if (outcome.kind !== 'unknown') return;
  if ((await readRefusal(ports.store, refusal)) === null)
    throw new LaurelError({
      code: 'store-unavailable',
      message: 'the refusal could not be stored; nothing was promoted',
      at: { key },
      remedy: 'run apply again',
      cause: outcome.cause,
    });
}
