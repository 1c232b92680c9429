// The reference: the same requests that a check made, by a bare Node process. GitHub's in their order, one after the
// other; the store's together, sixteen at a time, as the engine judges aliases.
import http from 'node:http';
import { readFileSync } from 'node:fs';

const { github, store } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });

function ask(base, { method, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const request = http.request({ agent, hostname, port, method, path, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode));
    });
    request.on('error', reject);
    request.end(Buffer.from(body, 'base64'));
  });
}

for (const request of github.requests) await ask(github.url, request);
const waiting = [...store.requests];
await Promise.all(
  Array.from({ length: 16 }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await ask(store.url, next);
  }),
);
agent.destroy();
