// A failed request → the coded error a person reads: what was asked, of which bucket and key, and what to do.
import type { Key } from '../../../ledger/object-store.ts';
import type { ErrorCode } from '../../../primitives/errors.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { type S3Config, s3Location } from './s3-config.ts';
import { type FailureKind, type S3Failure, kindOf, readFailure, showFailure } from './s3-errors.ts';

/** What Laurel asks of a store, with the permissions that AWS wants for it. */
const permissions = {
  GetObject: 's3:GetObject, and s3:ListBucket (without it a missing key reads as denied)',
  HeadObject: 's3:GetObject, and s3:ListBucket (without it a missing key reads as denied)',
  PutObject: 's3:PutObject, and s3:GetObject for a compare-and-swap',
  ListObjectsV2: 's3:ListBucket',
  CreateMultipartUpload: 's3:PutObject',
  UploadPart: 's3:PutObject',
  CompleteMultipartUpload: 's3:PutObject',
} as const;

export type Operation = keyof typeof permissions;

export interface Attempted {
  readonly operation: Operation;
  readonly key: Key;
  readonly config: S3Config;
}

interface Explanation {
  readonly code: ErrorCode;
  readonly says: string;
  readonly remedy: string;
}

/** @returns the coded error for what the SDK threw; a `LaurelError` is passed through. */
export function refusalOf(error: unknown, attempted: Attempted): LaurelError {
  if (error instanceof LaurelError) return error;
  const failure = readFailure(error);
  const { code, says, remedy } = explain(failure, attempted);
  return new LaurelError({
    code,
    message: `${attempted.operation} in ${s3Location(attempted.config)} failed: ${says} (${showFailure(failure)})`,
    at: { key: attempted.key },
    remedy,
    details: { name: failure.name, status: failure.status, requestId: failure.requestId },
  });
}

type Explain = (failure: S3Failure, attempted: Attempted) => Explanation;

const notFound: Explanation = { code: 'not-found', says: 'there is no such object', remedy: 'check the key' };
const refused: Explanation = {
  code: 'store-unavailable',
  says: 'the store refused it',
  remedy: 'check that ?endpoint= is an S3 service, and look the error up in its documentation',
};

const explanations: Readonly<Record<FailureKind, Explanation | Explain>> = {
  'no-bucket': (_, { config }) => ({
    code: 'store-missing',
    says: `there is no bucket ${config.bucket}`,
    remedy: 'create the bucket, or correct its name, region or endpoint in the registry address',
  }),
  'no-credentials': {
    code: 'store-denied',
    says: 'no AWS credentials were found',
    remedy:
      'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, name a profile with ?profile=, or give the job a role',
  },
  'no-region': (_, { config }) => ({
    code: 'usage',
    says: `nothing says which region ${config.bucket} is in`,
    remedy: 'write ?region= in the registry address, or set AWS_REGION',
  }),
  'skewed-clock': {
    code: 'store-denied',
    says: 'the store refused the time of the request',
    remedy: 'set the clock of this machine',
  },
  denied: (failure, attempted) => ({
    code: 'store-denied',
    says: 'the store denied it',
    remedy: deniedRemedy(failure, attempted),
  }),
  'untrusted-certificate': {
    code: 'store-unavailable',
    says: 'the TLS certificate of the store is not trusted',
    remedy: 'name your CA with NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE, or correct ?endpoint=',
  },
  'wrong-region': wrongRegion,
  full: {
    code: 'store-full',
    says: 'no space or quota is left',
    remedy: 'free space or raise the quota of the bucket, and run the same command again',
  },
  unsupported: {
    code: 'store-unfit',
    says: 'the store does not support it',
    remedy: 'use a store with conditional writes (If-None-Match and If-Match), and prove it with laurel doctor', // prettier-ignore
  },
  transient: unavailable,
  precondition: {
    code: 'store-unavailable',
    says: 'the object was replaced while it was read',
    remedy: 'run the same command again',
  },
  'no-key': notFound,
  'no-upload': notFound,
  'not-modified': refused,
  'bare-404': refused,
  'bad-part': refused,
  range: refused,
  refused,
};

function explain(failure: S3Failure, attempted: Attempted): Explanation {
  const explanation = explanations[kindOf(failure)];
  return typeof explanation === 'function' ? explanation(failure, attempted) : explanation;
}

function unavailable(failure: S3Failure): Explanation {
  return failure.status === undefined
    ? {
        code: 'store-unavailable',
        says: 'no answer came',
        remedy: 'check the network, the proxy and ?endpoint=, and run the same command again',
      }
    : {
        code: 'store-unavailable',
        says: 'the store could not do it now',
        remedy: 'run the same command again later; what was stored stays valid',
      };
}

function wrongRegion(failure: S3Failure, { config }: Attempted): Explanation {
  const region = failure.bucketRegion;
  const used = config.region === undefined ? '' : `, not in ${config.region}`;
  return {
    code: 'usage',
    says: `the bucket ${config.bucket} is in ${region ?? 'another region'}${used}`,
    remedy: `write ?region=${region ?? '<its region>'} in the registry address`,
  };
}

function deniedRemedy(failure: S3Failure, { operation, config }: Attempted): string {
  if (/^(InvalidAccessKeyId|SignatureDoesNotMatch)$/.test(failure.name)) {
    return 'check the access key and its secret: the store does not know this pair';
  }
  if (/^(ExpiredToken|InvalidToken)$/.test(failure.name)) return 'renew the session: its token has expired';
  const grants = [`grant ${permissions[operation]}`];
  if (config.kmsKeyId !== undefined) grants.push('kms:GenerateDataKey and kms:Decrypt on the key');
  const owner =
    config.expectedBucketOwner === undefined
      ? ''
      : `; or account ${config.expectedBucketOwner} does not own ${config.bucket}`;
  return `${grants.join(', ')} to these credentials${owner}`;
}
