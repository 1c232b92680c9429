// Git's own HTTP server as a CGI program: bytes in, bytes out.
import { spawn } from 'node:child_process';
import { hostEnvironment } from './host-environment.ts';

export interface BackendRequest {
  /** The bare repository on disk. */
  readonly directory: string;
  readonly method: string;
  /** Below the repository: `/info/refs`. */
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly user: string | null;
}

export interface BackendResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** @throws Error when git cannot be started or answers no HTTP. */
export async function runBackend(request: BackendRequest): Promise<BackendResponse> {
  const { headers, user } = request;
  const env = {
    ...hostEnvironment,
    GIT_PROJECT_ROOT: request.directory,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: request.method,
    PATH_INFO: request.path,
    QUERY_STRING: request.query,
    CONTENT_TYPE: headers['content-type'] ?? '',
    CONTENT_LENGTH: String(request.body.length),
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    GIT_PROTOCOL: headers['git-protocol'] ?? '',
    REMOTE_ADDR: '127.0.0.1',
    ...(user === null ? {} : { REMOTE_USER: user }),
  };
  return parse(await run(env, request.body));
}

async function run(env: NodeJS.ProcessEnv, input: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(chunks)));
    // Git may have heard enough before the end.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function parse(output: Buffer): BackendResponse {
  const end = output.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('git http-backend gave no answer');
  const pairs = output
    .toString('latin1', 0, end)
    .split('\r\n')
    .map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
  const { status = '200', ...headers } = Object.fromEntries(pairs);
  return { status: Number.parseInt(status, 10), headers, body: output.subarray(end + 4) };
}
