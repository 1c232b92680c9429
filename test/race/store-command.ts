// A program that does one thing to a store and prints what came of it as JSON, for the sake of the limits or the
// user it runs under: `store-command.js <address> create|upload|get <key> [sizeBytes] [effective user id]`.
import { createHash } from 'node:crypto';
import { systemClock } from '../../src/adapters/clock.ts';
import { openStore } from '../../src/adapters/object-store/open-store.ts';
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { digestFromHex } from '../../src/primitives/digest.ts';
import { LaurelError } from '../../src/primitives/errors.ts';

const [address = '', verb = '', key = '', size = '0', user] = process.argv.slice(2);
const store = await openStore(address, { cwd: process.cwd(), env: process.env, clock: systemClock });
if (user !== undefined) process.seteuid?.(Number(user));
const said = await act(store).catch((error: unknown) => {
  if (!(error instanceof LaurelError)) throw error;
  return { code: error.code, message: error.message, remedy: error.remedy };
});
process.stdout.write(JSON.stringify(said));

async function act(on: ObjectStore): Promise<{ readonly kind: string }> {
  const sizeBytes = Number(size);
  switch (verb) {
    case 'create':
      return { kind: (await on.create(key, new Uint8Array(sizeBytes))).kind };
    case 'upload':
      return { kind: (await on.upload(key, zeros(sizeBytes))).kind };
    case 'get':
      return { kind: (await on.get(key)).kind };
    default:
      throw new Error(`no such verb: ${verb}`);
  }
}

function zeros(sizeBytes: number) {
  const hash = createHash('sha256');
  for (let at = 0; at < sizeBytes; at += 65_536)
    hash.update(new Uint8Array(Math.min(65_536, sizeBytes - at)));
  return {
    sizeBytes,
    sha256: digestFromHex(hash.digest('hex')),
    async *open() {
      for (let at = 0; at < sizeBytes; at += 65_536) yield new Uint8Array(Math.min(65_536, sizeBytes - at));
    },
  };
}
