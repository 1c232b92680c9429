// laurel verify [reference]: is what is stored whole? Damage is listed and exits with its own code.
import type { ObjectStore } from '../../../ledger/object-store.ts';
import { parseDigest } from '../../../primitives/digest.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { type ModelName, parseReference, type Reference } from '../../../registry/names.ts';
import { openRegistry } from '../../../registry/open-registry.ts';
import { listVersionNumbers } from '../../../registry/scan-keys.ts';
import { verify } from '../../../registry/verify.ts';
import type { Verification, VerifyRequest } from '../../../registry/verifying.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { progressLine } from '../progress.ts';
import { allStores } from '../registries.ts';
import { renderVerification } from '../render/findings.ts';

interface Options {
  readonly sizes?: boolean;
  readonly anchor?: readonly string[];
}

type Anchors = NonNullable<VerifyRequest['anchors']>;

export async function run(
  context: CommandContext,
  [text]: readonly string[],
  { sizes = false, anchor = [] }: Options = {},
): Promise<number> {
  const reference = text === undefined ? undefined : parseReference(text);
  const anchors = anchor.map(parseAnchor);
  if (reference !== undefined && reference.kind !== 'model') {
    context.console.note(
      `checking all of ${reference.model}: versions share bytes, and aliases name versions`,
    );
  }
  const verified = [];
  for (const store of await storesFor(context, reference)) {
    const request = { store, readBytes: !sizes, anchors: anchorsOf(anchors, reference?.model) };
    verified.push({ registry: store.location, ...(await verifyOne(context, request, reference?.model)) });
  }
  const whole = verified.every((each) => each.whole);
  const rendered = verified.map((each) => renderVerification(each, context.console.paint)).join('\n\n');
  context.console.result({ whole, registries: verified }, rendered);
  return whole ? exitCodes.ok : exitCodes.damaged;
}

/** An alias is checked where it is served, a version where it was registered, and the rest wherever it is. */
async function storesFor(
  context: CommandContext,
  reference: Reference | undefined,
): Promise<readonly ObjectStore[]> {
  if (reference === undefined) return allStores(context);
  if (reference.kind !== 'model') return [await context.store(reference)];
  const [home, ...others] = await allStores(context);
  const holding = home === undefined ? [] : [home];
  for (const store of others) {
    if ((await listVersionNumbers(store, reference.model, context)).length > 0) holding.push(store);
  }
  return holding;
}

async function verifyOne(
  context: CommandContext,
  request: Pick<VerifyRequest, 'store' | 'readBytes' | 'anchors'>,
  model: ModelName | undefined,
): Promise<Verification> {
  const { console, clock, signal } = context;
  await openRegistry(request.store, { signal });
  const progress = progressLine(console, () => clock.now().getTime());
  try {
    const onProgress = progress.listener;
    return await verify({ ...request, onProgress, signal, ...(model === undefined ? {} : { model }) });
  } finally {
    progress.done();
  }
}

/** Only those of the model that is checked: any other would be missed, not missing. */
function anchorsOf(anchors: Anchors, model: ModelName | undefined): Anchors {
  return model === undefined ? anchors : anchors.filter((anchor) => anchor.model === model);
}

/** `credit-risk@production:3:sha256:…`. */
function parseAnchor(text: string): Anchors[number] {
  const [, alias, generation, digest] = /^([^:]+):([1-9][0-9]{0,9}):(sha256:.+)$/.exec(text) ?? [];
  if (alias !== undefined) {
    const reference = parseReference(alias);
    if (reference.kind === 'alias') {
      const { model, alias: name } = reference;
      return { model, alias: name, generation: Number(generation), entry: parseDigest(digest) };
    }
  }
  throw new LaurelError({
    code: 'usage',
    message: `not an anchor: ${JSON.stringify(text.slice(0, 160))}`,
    remedy:
      'write <model>@<alias>:<generation>:sha256:<digest of the entry>, as laurel history --json shows them',
  });
}
