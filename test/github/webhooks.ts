// Sends what happens to a webhook's address: signed, once or more often, in order or not, and again on request.
import { createHmac, randomUUID } from 'node:crypto';
import type { GitHubFacade } from './facade.ts';
import type { FacadeEvent } from './model/events.ts';

export interface WebhookOptions {
  readonly facade: GitHubFacade;
  /** Where deliveries are posted to. */
  readonly url: string;
  /** What deliveries are signed with. */
  readonly secret: string;
  /** Of a GitHub App: every payload says so. */
  readonly installationId?: number;
}

export interface Delivery {
  /** `X-GitHub-Delivery`; a redelivery has the same. */
  readonly id: string;
  readonly event: FacadeEvent;
  readonly isRedelivery: boolean;
  /** What was answered; `null` where nothing was, in time. */
  readonly status: number | null;
}

type Waiting = Pick<Delivery, 'id' | 'event'>;

/** GitHub waits no longer, and never tries again by itself. */
const patienceMs = 10_000;

export class WebhookSender {
  /** In the order sent. */
  readonly deliveries: Delivery[] = [];
  /** How often each event is delivered, always under one id. */
  copies = 1;
  readonly #options: WebhookOptions;
  readonly #deafen: () => void;
  #held: Waiting[] | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: WebhookOptions) {
    this.#options = options;
    this.#deafen = options.facade.listen((event) => this.#hear({ id: randomUUID(), event }));
  }

  /** From now on events wait for {@link release}. */
  hold(): void {
    this.#held ??= [];
  }

  /** Sends what waits. @param order what of it, in which order: later ones first, say, or not all. */
  async release(order: <T>(waiting: readonly T[]) => readonly T[] = (waiting) => waiting): Promise<void> {
    const waiting = this.#held ?? [];
    this.#held = null;
    for (const one of order(waiting)) this.#enqueue(one, false);
    await this.settled();
  }

  /** Sends a delivery once more, as the button in GitHub's settings does. */
  async redeliver({ id, event }: Delivery): Promise<void> {
    this.#enqueue({ id, event }, true);
    await this.settled();
  }

  /** When everything that was to be sent has been answered or given up. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  /** Hears no more; what is on its way arrives. */
  async stop(): Promise<void> {
    this.#deafen();
    await this.settled();
  }

  #hear(one: Waiting): void {
    if (this.#held !== null) this.#held.push(one);
    else for (let copy = 0; copy < this.copies; copy += 1) this.#enqueue(one, false);
  }

  #enqueue({ id, event }: Waiting, isRedelivery: boolean): void {
    this.#turn = this.#turn.then(async () => {
      const status = await this.#post(id, event);
      this.deliveries.push({ id, event, isRedelivery, status });
    });
  }

  async #post(id: string, { name, payload }: FacadeEvent): Promise<number | null> {
    const { url, secret, installationId } = this.#options;
    const installation =
      installationId === undefined
        ? {}
        : { installation: { id: installationId, node_id: `Installation_${installationId}` } };
    const body = JSON.stringify({ ...payload, ...installation });
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/facade',
      'x-github-event': name,
      'x-github-delivery': id,
      'x-github-hook-installation-target-type': installationId === undefined ? 'repository' : 'integration',
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    };
    try {
      const signal = AbortSignal.timeout(patienceMs);
      const response = await fetch(url, { method: 'POST', headers, body, signal });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return null;
    }
  }
}
