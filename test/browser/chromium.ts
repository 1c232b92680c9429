// A real browser for tests: Chromium without a window, driven over a pipe by its DevTools protocol.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

export interface Viewing {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  /** Whether the page may run scripts; it may where absent. */
  readonly scripts?: boolean;
}

const message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
  sessionId: z.string().optional(),
});
type Message = z.infer<typeof message>;

const base64 = z.object({ data: z.string() });

/** Everything but the page itself that Chromium would otherwise look up is turned off. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--remote-debugging-pipe',
];

export class Chromium {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #input: Writable;
  readonly #waiting = new Map<number, (answer: Message) => void>();
  readonly #listeners = new Set<(event: Message) => void>();
  #last = 0;

  private constructor(executable: string) {
    this.#profile = mkdtempSync(join(tmpdir(), 'laurel-chromium-'));
    this.#child = spawn(executable, [...flags, `--user-data-dir=${this.#profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const [, , , input, output] = this.#child.stdio;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pipes, as they were asked for
    this.#input = input as Writable;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    this.#listen(output as Readable);
  }

  static open(executable: string): Chromium {
    return new Chromium(executable);
  }

  #listen(output: Readable): void {
    let rest = '';
    output.setEncoding('utf8');
    output.on('data', (chunk: string) => {
      const parts = `${rest}${chunk}`.split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) this.#take(message.parse(JSON.parse(part)));
    });
  }

  #take(received: Message): void {
    if (received.id === undefined) {
      for (const listener of this.#listeners) listener(received);
      return;
    }
    this.#waiting.get(received.id)?.(received);
    this.#waiting.delete(received.id);
  }

  async send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const answered = new Promise<Message>((resolve) => {
      this.#waiting.set(id, resolve);
    });
    this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { error, result } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  listen(listener: (event: Message) => void): void {
    this.#listeners.add(listener);
  }

  /** A page of its own, loaded to its end. */
  async view(url: string, viewing: Viewing): Promise<BrowserPage> {
    const { targetId } = z.object({ targetId: z.string() }).parse(await this.send('Target.createTarget', { url: 'about:blank' })); // prettier-ignore
    const { sessionId } = z.object({ sessionId: z.string() }).parse(await this.send('Target.attachToTarget', { targetId, flatten: true })); // prettier-ignore
    const page = new BrowserPage(this, sessionId);
    await page.load(url, viewing);
    return page;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => {
      this.#child.once('exit', resolve);
    });
    await this.send('Browser.close').catch(() => this.#child.kill());
    await gone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export class BrowserPage {
  readonly #browser: Chromium;
  readonly #session: string;
  /** Errors and warnings of the console, exceptions, and what a policy forbade. */
  readonly problems: string[] = [];
  readonly requests: string[] = [];
  #loaded: () => void = () => undefined;

  constructor(browser: Chromium, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.listen((event) => {
      if (event.sessionId === session) this.#take(event);
    });
  }

  #take({ method, params }: Message): void {
    if (method === 'Page.loadEventFired') this.#loaded();
    if (method === 'Network.requestWillBeSent')
      this.requests.push(z.object({ request: z.object({ url: z.string() }) }).parse(params).request.url);
    const isWorth = ['Log.entryAdded', 'Runtime.exceptionThrown', 'Runtime.consoleAPICalled'];
    if (method !== undefined && isWorth.includes(method)) this.problems.push(JSON.stringify(params));
  }

  async load(url: string, { width, height, dark = false, scripts = true }: Viewing): Promise<void> {
    for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await this.send(`${domain}.enable`);
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 }); // prettier-ignore
    await this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }] }); // prettier-ignore
    await this.send('Emulation.setScriptExecutionDisabled', { value: !scripts });
    const loaded = new Promise<void>((resolve) => {
      this.#loaded = resolve;
    });
    await this.send('Page.navigate', { url });
    await loaded;
  }

  async send(method: string, params: object = {}): Promise<unknown> {
    return this.#browser.send(method, params, this.#session);
  }

  /** The value of an expression, by JSON. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true }); // prettier-ignore
    const { result, exceptionDetails } = z
      .object({
        result: z.object({ value: z.unknown().optional() }),
        exceptionDetails: z.unknown().optional(),
      })
      .parse(answer);
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }

  /** PNG of the whole page. */
  async screenshot(): Promise<Buffer> {
    return bytesOf(await this.send('Page.captureScreenshot', { captureBeyondViewport: true }));
  }

  /** As it is printed on A4. */
  async pdf(): Promise<Buffer> {
    return bytesOf(await this.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: false }));
  }
}

function bytesOf(answer: unknown): Buffer {
  return Buffer.from(base64.parse(answer).data, 'base64');
}
