// laurel resolve <alias>: one read, one line.
import { parseReference } from '../../../registry/names.ts';
import { resolve } from '../../../registry/resolve.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';

export async function run(context: CommandContext, [reference = '']: readonly string[]): Promise<number> {
  const parsed = parseReference(reference);
  const resolved = await resolve(await context.store(parsed), parsed, { signal: context.signal });
  const { model, version, artifacts, contentDigest, manifestDigest, pointer } = resolved;
  const value = {
    model,
    version,
    artifacts,
    contentDigest,
    manifest: manifestDigest,
    generation: pointer?.generation ?? null,
  };
  context.console.result(value, `${model}@${version}  ${artifacts}`);
  return exitCodes.ok;
}
