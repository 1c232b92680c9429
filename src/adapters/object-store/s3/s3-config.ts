// `s3://bucket/prefix?option=…` → where a registry lies and how its store is spoken to. Holds no credential:
// those come from the SDK's default chain, and a URI that carries one is refused.
import { LaurelError } from '../../../primitives/errors.ts';

export interface S3Config {
  readonly bucket: string;
  /** Empty, or segments that end in `/`. */
  readonly prefix: string;
  /** Absent: from `AWS_REGION` or the profile. */
  readonly region: string | undefined;
  /** Absent: AWS. */
  readonly endpoint: string | undefined;
  /** `endpoint/bucket/key` instead of `bucket.endpoint/key`. Default: true with an endpoint, else false. */
  readonly pathStyle: boolean;
  /** Twelve digits: a bucket of any other account is refused by the store. */
  readonly expectedBucketOwner: string | undefined;
  /** Objects are written with SSE-KMS under this key: an id, an ARN or `alias/…`. */
  readonly kmsKeyId: string | undefined;
  /** A profile of the AWS configuration files. */
  readonly profile: string | undefined;
}

interface Option {
  readonly pattern: RegExp;
  readonly expects: string;
}

const options = new Map<string, Option>([
  ['region', { pattern: /^[a-z0-9-]{1,63}$/, expects: 'a region such as eu-west-1' }],
  [
    'endpoint',
    { pattern: /^https?:\/\/[^\s@?#]+$/, expects: 'an http or https address without credentials' },
  ],
  ['pathStyle', { pattern: /^(true|false)$/, expects: 'true or false' }],
  ['expectedBucketOwner', { pattern: /^\d{12}$/, expects: 'an AWS account id of 12 digits' }],
  ['kmsKeyId', { pattern: /^[\w:/+=,.@-]{1,2048}$/, expects: 'a KMS key id, ARN or alias/name' }],
  ['profile', { pattern: /^[^\s/]{1,128}$/, expects: 'the name of an AWS profile' }],
]);

/**
 * Reads the registry URI `s3://bucket/prefix?region=…&endpoint=…&pathStyle=…&expectedBucketOwner=…&kmsKeyId=…&profile=…`.
 *
 * @throws LaurelError `usage` naming the part that is wrong; a credential in the URI is never repeated.
 */
export function parseS3Uri(url: URL): S3Config {
  if (url.protocol !== 's3:') throw refusal(`not an s3:// address: ${url.protocol}//…`);
  if (url.username !== '' || url.password !== '') {
    throw refusal(
      'an s3:// address must not carry credentials',
      'remove them, and use the AWS environment variables, a profile or a role',
    );
  }
  if (url.hash !== '') throw refusal(`an s3:// address has no fragment: ${url.hash}`);
  const given = parseOptions(url.searchParams);
  const endpoint = given.get('endpoint')?.replace(/\/+$/, '');
  return {
    bucket: parseBucket(url),
    prefix: parsePrefix(url.pathname),
    region: given.get('region'),
    endpoint,
    pathStyle: (given.get('pathStyle') ?? String(endpoint !== undefined)) === 'true',
    expectedBucketOwner: given.get('expectedBucketOwner'),
    kmsKeyId: given.get('kmsKeyId'),
    profile: given.get('profile'),
  };
}

/** `s3://bucket/prefix`, for messages and for serving stacks. */
export function s3Location(config: S3Config): string {
  return `s3://${config.bucket}/${config.prefix}`.replace(/\/$/, '');
}

function parseOptions(query: URLSearchParams): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of query) {
    const option = options.get(name);
    if (option === undefined) {
      throw refusal(
        `unknown option ${JSON.stringify(name)}`,
        `the options are ${[...options.keys()].join(', ')}`,
      );
    }
    if (given.has(name)) throw refusal(`option ${name} is given twice`);
    if (!option.pattern.test(value)) {
      // An address may hide a credential, so its value is not repeated.
      const shown = name === 'endpoint' ? '' : `: ${JSON.stringify(value)}`;
      throw refusal(`option ${name} does not fit${shown}`, `write ${option.expects}`);
    }
    given.set(name, value);
  }
  return given;
}

function parseBucket(url: URL): string {
  if (url.port !== '')
    throw refusal('an s3:// address has no port', 'write the store’s address as ?endpoint=');
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/.test(url.hostname)) {
    throw refusal(`not a bucket name: ${JSON.stringify(url.hostname)}`, 'write s3://<bucket>/<prefix>');
  }
  return url.hostname;
}

function parsePrefix(pathname: string): string {
  const path = decode(pathname).replace(/^\/+|\/+$/g, '');
  if (path === '') return '';
  const segments = path.split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    throw refusal(`the prefix ${JSON.stringify(path)} has an empty or dotted segment`);
  }
  if (/[\p{Cc}\p{Cs}]/u.test(path) || Buffer.byteLength(path) > 400) {
    throw refusal('the prefix has control characters, or more than 400 bytes');
  }
  return `${path}/`;
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    throw refusal(`the path is not percent-encoded UTF-8: ${JSON.stringify(pathname)}`);
  }
}

function refusal(message: string, remedy = 'write s3://<bucket>/<prefix>?region=<region>'): LaurelError {
  return new LaurelError({ code: 'usage', message: `registry address: ${message}`, remedy });
}
