// An alias's ledger entry and its pointer. The pointer is a pure function of its entry: `pointerOf`.
import { z } from 'zod';
import type { Digest } from '../../primitives/digest.ts';
import { artifactsPrefix, manifestKey } from '../keys.ts';
import { aliasField, digestField, dynamicKey, generationField, gitIdField, instantField, modelField, shortTextField, textField, versionField } from './fields.ts'; // prettier-ignore

/** A version as an entry or pointer names it: enough to find, load and check it. */
const target = z.strictObject({ version: versionField, manifest: digestField, contentDigest: digestField });
const route = target.extend({ weight: z.number().min(0).max(1) });

/** What Git wanted, and where it said so. */
const desired = z.strictObject({
  /** The alias repository's identity: the first entry's is the owner for ever. */
  repository: textField,
  /** The directory in that repository, '' for its top. */
  root: z.string().max(1_024),
  commit: gitIdField,
  /** The alias file's blob id; an entry that no promotion caused carries its predecessor's. */
  blob: gitIdField,
});

const waiver = z.strictObject({
  gate: dynamicKey,
  owner: shortTextField,
  reason: textField,
  until: shortTextField,
});

const entryKinds = ['promotion', 'rollback', 'rollout-step', 'removal', 'restore'] as const;
export const entryFormat = 'laurel.ledger-entry/1';
export const pointerFormat = 'laurel.pointer/1';

export const entryDocument = z.strictObject({
  format: z.literal(entryFormat),
  model: modelField,
  alias: aliasField,
  generation: generationField,
  previous: digestField.nullable(),
  kind: z.enum(entryKinds),
  /** Live after this entry; empty after a removal. One route of weight 1 unless a rollout is under way. */
  routes: z.array(route).max(16),
  shadow: z.array(target).max(16),
  /** What was live before, kept warm by serving; `null` on the first. */
  from: target.nullable(),
  desired,
  /** The generation of the rollback that still holds this alias; absent when none does. */
  hold: generationField.optional(),
  cause: z.strictObject({
    pullRequest: shortTextField.optional(),
    author: shortTextField.optional(),
    approvedBy: z.array(shortTextField).max(100),
    actor: shortTextField,
    reason: textField,
    runUrl: textField.optional(),
  }),
  /** How it was judged; absent where nothing was judged (a rollback). */
  gates: z
    .strictObject({
      outcome: z.enum(['passed', 'waived']),
      report: digestField,
      policy: digestField,
      waivers: z.array(waiver).max(100),
    })
    .optional(),
  /** What could not be checked and was done all the same, e.g. recalls that could not be read. */
  warnings: z.array(textField).max(100),
  writeId: shortTextField,
  recordedAt: instantField,
});

const pointerRoute = route.extend({ manifestKey: z.string(), artifacts: z.string() });

export const pointerDocument = z.strictObject({
  format: z.literal(pointerFormat),
  model: modelField,
  alias: aliasField,
  generation: generationField,
  entry: digestField,
  /** The version of the heaviest route; `null` after a removal. */
  version: versionField.nullable(),
  contentDigest: digestField.nullable(),
  /** The key prefix of the directory to load, relative to the registry. */
  artifacts: z.string().nullable(),
  manifest: z.strictObject({ key: z.string(), digest: digestField }).nullable(),
  routes: z.array(pointerRoute),
  shadow: z.array(target),
  previous: target.nullable(),
  desired,
  hold: generationField.nullable(),
  recordedAt: instantField,
});

export type LedgerEntry = z.infer<typeof entryDocument>;
export type Pointer = z.infer<typeof pointerDocument>;
export type Target = z.infer<typeof target>;
export type Route = z.infer<typeof route>;
export type Desired = z.infer<typeof desired>;

/** The pointer that `entry`, stored under `digest`, stands for. */
export function pointerOf(entry: LedgerEntry, digest: Digest): Pointer {
  const main = entry.routes.toSorted((a, b) => b.weight - a.weight)[0];
  return {
    format: pointerFormat,
    model: entry.model,
    alias: entry.alias,
    generation: entry.generation,
    entry: digest,
    version: main?.version ?? null,
    contentDigest: main?.contentDigest ?? null,
    artifacts: main === undefined ? null : artifactsPrefix(main.contentDigest),
    manifest:
      main === undefined ? null : { key: manifestKey(entry.model, main.version), digest: main.manifest },
    routes: entry.routes.map((each) => ({
      ...each,
      manifestKey: manifestKey(entry.model, each.version),
      artifacts: artifactsPrefix(each.contentDigest),
    })),
    shadow: entry.shadow,
    previous: entry.from,
    desired: entry.desired,
    hold: entry.hold ?? null,
    recordedAt: entry.recordedAt,
  };
}
