// What a `git push` says before its objects, and how a refusal is said back: Git's pkt-lines.

export interface RefCommand {
  readonly before: string;
  readonly after: string;
  /** Full: `refs/heads/main`. */
  readonly ref: string;
}

export interface PushRequest {
  readonly commands: readonly RefCommand[];
  readonly capabilities: ReadonlySet<string>;
  /** The pack of what the other side may not have; empty where refs are only taken away. */
  readonly pack: Buffer;
}

/** Reads the body of a `git-receive-pack` request. @throws TypeError for what is none. */
export function parsePush(body: Buffer): PushRequest {
  const commands: RefCommand[] = [];
  let capabilities: ReadonlySet<string> = new Set();
  let offset = 0;
  for (;;) {
    const length = Number.parseInt(body.toString('latin1', offset, offset + 4), 16);
    if (Number.isNaN(length)) throw new TypeError('not a push');
    if (length === 0) break;
    const line = body.toString('utf8', offset + 4, offset + length);
    const [command = '', words] = line.split('\0');
    if (words !== undefined) capabilities = new Set(words.trim().split(' '));
    const [, before, after, ref] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (\S+)\n?$/.exec(command) ?? [];
    if (before === undefined || after === undefined || ref === undefined)
      throw new TypeError(`not a command of a push: ${command}`);
    commands.push({ before, after, ref });
    offset += length;
  }
  const start = body.indexOf('PACK', offset);
  return { commands, capabilities, pack: start < 0 ? Buffer.alloc(0) : body.subarray(start) };
}

/** The answer that refuses all refs of a push, in words that the person at the terminal sees. */
export function refusePack(
  { commands, capabilities }: PushRequest,
  { words, reason }: { readonly words: readonly string[]; readonly reason: string },
): Buffer {
  const report = Buffer.concat([
    packet('unpack ok\n'),
    ...commands.map(({ ref }) => packet(`ng ${ref} ${reason}\n`)),
    flush,
  ]);
  if (!capabilities.has('side-band-64k')) return report;
  const said = words.map((line) => packet(Buffer.concat([Buffer.of(2), Buffer.from(`${line}\n`)])));
  return Buffer.concat([...said, packet(Buffer.concat([Buffer.of(1), report])), flush]);
}

const flush = Buffer.from('0000');

function packet(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]);
}
