// The real S3 servers that run beside the tests, and buckets of one's own on them.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';

const server = z.strictObject({
  endpoint: z.url(),
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
  region: z.string(),
});
const servers = z.strictObject({ rgw: server, moto: server, s3rver: server });

export type ServerName = keyof z.infer<typeof servers>;
export type RunningServer = z.infer<typeof server>;

const directory = process.env['LAUREL_SERVERS_DIR'] ?? '/var/tmp/laurel-servers';

/** @throws Error that says how to start the servers: a suite without them has proven nothing. */
export function runningServer(name: ServerName): RunningServer {
  const path = join(directory, 'servers.json');
  try {
    return servers.parse(JSON.parse(readFileSync(path, 'utf8')))[name];
  } catch (error) {
    throw new Error(`${path} cannot be read: start the servers with \`test/servers/all.sh start\``, {
      cause: error,
    });
  }
}

/** Where the SDK looks for the credentials of `to`, and nothing of the machine's own configuration. */
export function credentialsFor(to: RunningServer): Readonly<Record<string, string | undefined>> {
  return {
    AWS_ACCESS_KEY_ID: to.accessKeyId,
    AWS_SECRET_ACCESS_KEY: to.secretAccessKey,
    AWS_SESSION_TOKEN: undefined,
    AWS_PROFILE: undefined,
    AWS_REGION: undefined,
    AWS_CONFIG_FILE: '/nonexistent/config',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}

export interface BucketOptions {
  readonly versioned?: boolean;
  /** The endpoint of a proxy that the address shall name instead. */
  readonly through?: string;
}

/** Makes a bucket of a name of its own. @returns its address. */
export async function newBucket(
  on: RunningServer,
  { versioned = false, through = on.endpoint }: BucketOptions = {},
): Promise<string> {
  const Bucket = `laurel-${randomUUID()}`;
  const { endpoint, region, accessKeyId, secretAccessKey } = on;
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  });
  await client.send(new CreateBucketCommand({ Bucket }));
  if (versioned) {
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
  }
  client.destroy();
  return `s3://${Bucket}/registry?${new URLSearchParams({ endpoint: through, region }).toString()}`;
}
