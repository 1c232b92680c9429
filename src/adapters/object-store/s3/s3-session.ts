// One open connection to one bucket: the SDK's client, set up once, and how each request is sent and tried again.
import { setMaxListeners } from 'node:events';
import { S3Client } from '@aws-sdk/client-s3';
import type { Clock } from '../../../primitives/clock.ts';
import { backoffMs } from '../../../primitives/clock.ts';
import type { Key } from '../../../ledger/object-store.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { interrupted, throwIfAborted } from '../abort.ts';
import { checkKey } from '../key.ts';
import type { Environment } from '../../proxy-environment.ts';
import { agentsFor } from './proxy-agent.ts';
import { type S3Config, s3Location } from './s3-config.ts';
import { isTransient } from './s3-errors.ts';
import { type Operation, refusalOf } from './s3-refusals.ts';

export interface S3Deps {
  readonly clock: Clock;
  /** Jitter between retries, in [0, 1). */
  readonly random: () => number;
  /** Default `process.env`: proxies, CA bundle and region; the SDK reads its credentials there itself. */
  readonly environment?: Environment;
  readonly tuning?: Partial<S3Tuning>;
}

export interface S3Tuning {
  /** Parts of a large upload; grows where 10,000 parts would not do. Default 16 MiB. */
  readonly partBytes: number;
  /** Memory for parts, over all uploads of the store. Default 80 MiB: four parts on their way, one being read. */
  readonly bufferBytes: number;
  /** How long a small request may take. Default 30 s. */
  readonly requestMs: number;
  /** How long a connection may be silent. Default 2 min: completing a large upload takes a store long. */
  readonly idleMs: number;
  /** How often a read or a part is tried. Default 6. */
  readonly attempts: number;
}

const MiB = 1024 * 1024;

const defaultTuning: S3Tuning = {
  partBytes: 16 * MiB,
  bufferBytes: 80 * MiB,
  requestMs: 30_000,
  idleMs: 120_000,
  attempts: 6,
};

/** One request, for error messages and for aborting it. */
export interface Call {
  readonly operation: Operation;
  readonly key: Key;
  readonly signal: AbortSignal | undefined;
}

export class S3Session {
  readonly client: S3Client;
  readonly config: S3Config;
  readonly location: string;
  readonly clock: Clock;
  readonly tuning: S3Tuning;
  /** Set once an answer has proven that the bucket exists: a HEAD cannot tell. */
  bucketSeen = false;
  readonly #random: () => number;
  readonly #dates = new WeakMap<object, Date>();

  constructor(config: S3Config, deps: S3Deps) {
    this.config = config;
    this.location = s3Location(config);
    this.clock = deps.clock;
    this.tuning = { ...defaultTuning, ...deps.tuning };
    this.#random = deps.random;
    this.client = newClient(config, this.tuning, deps.environment ?? process.env);
    this.#rememberDates();
    sendKnownPayloadHash(this.client);
  }

  /** The members that every request of the bucket has. */
  get bucket(): { readonly Bucket: string; readonly ExpectedBucketOwner: string | undefined } {
    return { Bucket: this.config.bucket, ExpectedBucketOwner: this.config.expectedBucketOwner };
  }

  /** The members that every request of one object has. @throws LaurelError `invalid-name`. */
  object(key: Key): {
    readonly Bucket: string;
    readonly ExpectedBucketOwner: string | undefined;
    readonly Key: string;
  } {
    return { ...this.bucket, Key: `${this.config.prefix}${checkKey(key)}` };
  }

  uriOf(key: Key): string {
    return `s3://${this.config.bucket}/${this.config.prefix}${key}`;
  }

  /** The store's clock as an answer showed it; ours where something strips the header. */
  dateOf(output: { readonly $metadata: object } | string | undefined): Date {
    const known = typeof output === 'object' ? this.#dates.get(output.$metadata) : parseDate(output);
    return known ?? this.clock.now();
  }

  /** Options for `client.send`: cut off by `signal`, or after the time that a small request may take. */
  options(
    signal: AbortSignal | undefined,
    requestMs = this.tuning.requestMs,
  ): { readonly requestTimeout: number; readonly abortSignal?: AbortSignal } {
    // A command cuts off all its requests through one signal; Node takes more than ten listeners for a leak.
    if (signal !== undefined) setMaxListeners(0, signal);
    return { requestTimeout: requestMs, ...(signal === undefined ? {} : { abortSignal: signal }) };
  }

  /**
   * Tries `request` until it succeeds, is refused, or has failed too often. Only for what may be sent twice.
   *
   * @throws LaurelError coded, but for an answer that `rescue` accepts as a value.
   */
  async retrying<T>(
    call: Call,
    request: () => Promise<T>,
    rescue: (error: unknown) => T | undefined = () => undefined,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      throwIfAborted(call.signal, `${call.operation} ${this.uriOf(call.key)}`);
      try {
        return await request();
      } catch (error) {
        const value = rescue(error);
        if (value !== undefined) return value;
        if (attempt >= this.tuning.attempts || !isTransient(error)) throw this.explain(error, call);
        await this.pause(attempt, call);
      }
    }
  }

  /** Waits before try `attempt + 1`. @throws LaurelError `interrupted`. */
  async pause(attempt: number, call: Call): Promise<void> {
    try {
      await this.clock.sleep(backoffMs(attempt, this.#random, { baseMs: 100 }), call.signal);
    } catch (error) {
      throw this.explain(error, call);
    }
  }

  /** The coded error for what a request threw: `interrupted` when its caller cut it off. */
  explain(error: unknown, { operation, key, signal }: Call): LaurelError {
    if (error instanceof LaurelError) return error;
    if (signal?.aborted === true) return interrupted(`${operation} ${this.uriOf(key)}`, signal.reason);
    return refusalOf(error, { operation, key, config: this.config });
  }

  #rememberDates(): void {
    this.client.middlewareStack.add(
      (next) => async (args) => {
        const result = await next(args);
        const date = parseDate(dateHeader(result.response));
        if (date !== undefined && result.output !== undefined) this.#dates.set(result.output.$metadata, date);
        this.bucketSeen = true;
        return result;
      },
      { step: 'deserialize', name: 'rememberStoreDate', priority: 'high' },
    );
  }
}

function newClient(config: S3Config, tuning: S3Tuning, environment: Environment): S3Client {
  // The version is pinned and tested on this Node: a notice about later ones would only spoil a command's output.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const { endpoint } = config;
  const anyRegion = environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'];
  // Other stores ignore the region, but a signature needs one.
  const region = config.region ?? anyRegion ?? (endpoint === undefined ? undefined : 'us-east-1');
  return new S3Client({
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(config.profile === undefined ? {} : { profile: config.profile }),
    forcePathStyle: config.pathStyle,
    // Only we know which requests may be sent twice.
    maxAttempts: 1,
    // Trailing checksums break older stores, and one of them stores the framing as content.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // Otherwise each part opens a connection of its own.
    expectContinueHeader: false,
    requestHandler: {
      connectionTimeout: 10_000,
      socketTimeout: tuning.idleMs,
      throwOnRequestTimeout: true,
      ...agentsFor(environment),
    },
  });
}

/** A body whose SHA-256 we already give as its checksum is not hashed again to sign it. */
function sendKnownPayloadHash(client: S3Client): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      const checksum: unknown = Reflect.get(args.input, 'ChecksumSHA256');
      const headers: unknown = Reflect.get(Object(args.request), 'headers');
      if (
        'Body' in args.input &&
        typeof checksum === 'string' &&
        typeof headers === 'object' &&
        headers !== null
      ) {
        Reflect.set(headers, 'x-amz-content-sha256', Buffer.from(checksum, 'base64').toString('hex'));
      }
      return next(args);
    },
    { step: 'build', name: 'sendKnownPayloadHash' },
  );
}

function dateHeader(response: unknown): string | undefined {
  const date: unknown = Reflect.get(Object(Reflect.get(Object(response), 'headers')), 'date');
  return typeof date === 'string' ? date : undefined;
}

function parseDate(header: string | undefined): Date | undefined {
  const ms = header === undefined ? Number.NaN : Date.parse(header);
  return Number.isNaN(ms) ? undefined : new Date(ms);
}
