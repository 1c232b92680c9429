// The object store in a directory: conditional writes by link(2), without a server and without a lock.
// Why it is built like this: docs/decisions/0003-filesystem-store.md.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  Absent,
  ByteRange,
  CallOptions,
  ETag,
  Found,
  GetOptions,
  Key,
  ListedKey,
  NotModified,
  ObjectInfo,
  ObjectStore,
  UploadOptions,
  UploadSource,
  WriteOutcome,
} from '../../../ledger/object-store.ts';
import type { Clock } from '../../../primitives/clock.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { throwIfAborted } from '../abort.ts';
import { checkPrefix } from '../key.ts';
import { isPlainDirectory, realRoot } from './directories.ts';
import { storeError } from './fs-errors.ts';
import { type OpenObject, openNewest } from './generations.ts';
import { type Place, placeOf } from './layout.ts';
import { CopyHealer } from './plain-copy.ts';
import { identify, readRange, readWhole } from './read-file.ts';
import { walk } from './walk.ts';
import { FileWriter } from './file-writer.ts';

const defaultMaxBytes = 16 * 1024 * 1024;

export class FilesystemStore implements ObjectStore {
  readonly location: string;
  readonly #directory: string;
  readonly #clock: Clock;
  readonly #writer = new FileWriter();
  readonly #healer = new CopyHealer();
  #root: string | undefined;

  /** `directory` is absolute and exists by the time of the first call. The clock is the store's, on a local disk. */
  constructor(directory: string, options: { readonly clock: Clock }) {
    // As `open-store.ts` reads it back, whatever characters the path has.
    this.location = pathToFileURL(directory).href.replace(/^file:\/\//, 'file:');
    this.#directory = directory;
    this.#clock = options.clock;
  }

  get(key: Key, options: GetOptions = {}): Promise<Found | Absent | NotModified> {
    return this.#reading(key, options, async (object, storeDate, place) => {
      const { size } = object.stats;
      const maxBytes = options.maxBytes ?? defaultMaxBytes;
      if (size > maxBytes) {
        throw new LaurelError({
          code: 'corrupt-document',
          message: `${size} bytes, more than the ${maxBytes} that are read at once`,
          at: { key },
          remedy: 'nothing that Laurel writes there is so large; see who wrote it',
        });
      }
      const body = await readWhole(object);
      const { etag } = await identify(object, body);
      if (etag === options.ifNoneMatch) return { kind: 'not-modified', etag, storeDate };
      // Not for who has these bytes already: reading what has not changed is the hot path of a controller.
      await this.#healer.heal(place, await this.#realRoot(), { generation: object.generation, body });
      return { kind: 'found', body, etag, storeDate };
    });
  }

  head(key: Key, options: CallOptions = {}): Promise<ObjectInfo | Absent> {
    return this.#reading(key, options, async (object, storeDate) => {
      return {
        kind: 'found',
        sizeBytes: object.stats.size,
        ...(await identify(object)),
        storeDate,
      };
    });
  }

  async *open(
    key: Key,
    range: ByteRange = { start: 0 },
    options: CallOptions = {},
  ): AsyncGenerator<Uint8Array> {
    try {
      const object = await this.#openObject(await this.#place(key, options));
      if (object === undefined) {
        throw new LaurelError({
          code: 'not-found',
          message: `no such object in ${this.location}`,
          at: { key },
        });
      }
      try {
        for await (const chunk of readRange(object, range)) {
          throwIfAborted(options.signal, `reading ${key}`);
          yield chunk;
        }
      } finally {
        await object.handle.close();
      }
    } catch (error) {
      throw storeError(error, key, this.location);
    }
  }

  create(key: Key, body: Uint8Array, options: CallOptions = {}): Promise<WriteOutcome> {
    return this.#writing(key, options, (place, root) => this.#writer.create(place, root, body, options));
  }

  replace(key: Key, body: Uint8Array, etag: ETag, options: CallOptions = {}): Promise<WriteOutcome> {
    return this.#writing(key, options, (place, root) =>
      this.#writer.replace(place, root, { body, etag, ...options }),
    );
  }

  upload(key: Key, source: UploadSource, options: UploadOptions = {}): Promise<WriteOutcome> {
    return this.#writing(key, options, (place, root) => this.#writer.upload(place, root, source, options));
  }

  async *list(
    prefix: string,
    options: CallOptions & { readonly startAfter?: Key } = {},
  ): AsyncGenerator<ListedKey> {
    checkPrefix(prefix);
    try {
      const root = await realRoot(this.#directory);
      if (prefix !== '') await isPlainDirectory(join(root, prefix).replace(/[/\\]$/, ''));
      yield* walk(root, prefix, options);
    } catch (error) {
      throw storeError(error, prefix, this.location);
    }
  }

  uriOf(key: Key): string {
    return pathToFileURL(join(this.#directory, key)).href;
  }

  async close(): Promise<void> {}

  async #reading<Answer>(
    key: Key,
    options: CallOptions,
    answer: (object: OpenObject, storeDate: Date, place: Place) => Promise<Answer>,
  ): Promise<Answer | Absent> {
    try {
      const place = await this.#place(key, options);
      const storeDate = this.#clock.now();
      const object = await this.#openObject(place);
      if (object === undefined) return { kind: 'absent', storeDate };
      try {
        return await answer(object, storeDate, place);
      } finally {
        await object.handle.close();
      }
    } catch (error) {
      throw storeError(error, key, this.location);
    }
  }

  async #writing(
    key: Key,
    options: CallOptions,
    write: (place: Place, root: string) => Promise<WriteOutcome>,
  ): Promise<WriteOutcome> {
    try {
      const place = await this.#place(key, options);
      await isPlainDirectory(place.directory);
      return await write(place, await this.#realRoot());
    } catch (error) {
      throw storeError(error, key, this.location);
    }
  }

  async #place(key: Key, options: CallOptions): Promise<Place> {
    // The key is checked before the disk is asked anything.
    placeOf(this.#directory, key);
    throwIfAborted(options.signal, key);
    return placeOf(await this.#realRoot(), key);
  }

  async #openObject(place: Place): Promise<OpenObject | undefined> {
    const object = (await isPlainDirectory(place.directory)) ? await openNewest(place) : undefined;
    // What is not there is an absent key, unless there is no registry at all.
    if (object === undefined) await realRoot(this.#directory);
    return object;
  }

  async #realRoot(): Promise<string> {
    this.#root ??= await realRoot(this.#directory);
    return this.#root;
  }
}
