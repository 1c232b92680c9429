// Holds the payloads of events against GitHub's own description of its webhooks.
import { Schemas } from './schemas.ts';
import { type Described, readSlice, type Slice } from './slice.ts';

export interface DescribedEvent {
  /** `pull_request`. */
  readonly name: string;
  /** `opened`; `null` where events of this name have none. */
  readonly action: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What only deliveries to an App have; events that start workflows do without. */
const appOnly = { installation: { id: 1, node_id: 'Installation_1' } };
/** The only action of `repository_dispatch` that is described: real ones are whatever the sender writes. */
const sample = 'sample.collected';

export class WebhookValidator {
  readonly #webhooks: ReadonlyMap<string, Described>;
  readonly #schemas: Schemas;

  constructor(slice: Slice = readSlice(), schemas: Schemas = new Schemas(slice.components)) {
    this.#webhooks = slice.webhooks;
    this.#schemas = schemas;
  }

  /** What of a payload GitHub's description does not allow; `null` where the event is not in the slice. */
  findings({ name, action, payload }: DescribedEvent): string[] | null {
    const isDispatch = name === 'repository_dispatch';
    const known = isDispatch ? sample : action;
    const key = [name, ...(known === null ? [] : [known])].join('-').replaceAll('_', '-');
    const schema = this.#webhooks.get(key);
    if (schema === undefined) return null;
    const described = { ...appOnly, ...payload, ...(isDispatch ? { action: sample } : {}) };
    // As it is sent: without what is undefined.
    const sent: unknown = JSON.parse(JSON.stringify(described));
    return this.#schemas.findings({ name: `event ${key}`, place: `event ${key}`, schema }, sent);
  }
}
