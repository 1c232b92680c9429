// Cuts the operations that test/github serves out of GitHub's own OpenAPI description, which is too large to keep
// (385 MB), and the webhooks that it sends. To make test/github/openapi/{slice,webhooks}.json again:
//
//   (cd <a temporary directory> && npm install @octokit/openapi@23.0.2)
//   node scripts/openapi-slice.js <that directory>/node_modules/@octokit/openapi
//
// Which ones: test/github/openapi/wanted.json. What only people read (descriptions, examples, extensions)
// and bodies that are no JSON are left out; nothing else is changed.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'test/github/openapi');
const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('usage: node scripts/openapi-slice.js <the unpacked package @octokit/openapi>');
  process.exit(2);
}

const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
const description = await read(join(source, 'generated/api.github.com.json'));
const { version } = await read(join(source, 'package.json'));
const wanted = await read(join(target, 'wanted.json'));

const wantedOperations = new Set(wanted.operations);
const operations = {};
for (const [template, methods] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!wantedOperations.delete(operation.operationId)) continue;
    const { operationId, parameters = [], requestBody, responses } = operation;
    const cut = stripped({ operationId, parameters, requestBody, responses });
    operations[`${method.toUpperCase()} ${template}`] = cut;
  }
}
const webhooks = {};
for (const name of wanted.webhooks) {
  const described = description['x-webhooks'][name];
  if (described === undefined) wantedOperations.add(name);
  else webhooks[name] = stripped(described.post.requestBody.content['application/json'].schema);
}
if (wantedOperations.size > 0) {
  console.error(`not in the description: ${[...wantedOperations].join(', ')}`);
  process.exit(1);
}

const known = new Set();
await writeSlice('slice.json', 'operations', operations);
await writeSlice('webhooks.json', 'webhooks', webhooks);
await copyFile(join(source, 'LICENSE'), join(target, 'LICENSE'));

/** Writes `entries` with every component that they need and no file before has. */
async function writeSlice(file, kind, entries) {
  const components = {};
  collect(entries, components);
  const text = [
    '{',
    `"source": ${JSON.stringify(`@octokit/openapi@${version}, api.github.com`)},`,
    `"openapi": ${JSON.stringify(description.openapi)},`,
    `${JSON.stringify(kind)}: {\n${lines(entries)}\n},`,
    `"components": {\n${lines(components)}\n}`,
    '}',
    '',
  ].join('\n');
  await writeFile(join(target, file), text);
  const [count, parts] = [Object.keys(entries).length, Object.keys(components).length];
  console.log(`${file}: ${count} ${kind}, ${parts} components, ${text.length} bytes`);
}

/** One operation or component a line, so that a newer description makes a readable diff. */
function lines(entries) {
  const sorted = Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n');
}

/** Everything that `node` refers to, by the reference's text without `#/components/`. */
function collect(node, components) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key !== '$ref' || typeof value !== 'string') {
      collect(value, components);
      continue;
    }
    const name = value.replace('#/components/', '');
    if (known.has(name)) continue;
    known.add(name);
    const [kind, id] = name.split('/');
    components[name] = stripped(description.components[kind][id]);
    collect(components[name], components);
  }
}

/** Drops what only people read. The keys below `properties` are names, never words of the description. */
function stripped(node, parent = '') {
  if (Array.isArray(node)) return node.map((item) => stripped(item));
  if (typeof node !== 'object' || node === null) return node;
  if (parent === 'content') return stripped(jsonOnly(node), 'media');
  const isNames = parent === 'properties' || parent === 'media' || parent === 'responses';
  const kept = Object.entries(node).filter(([key]) => isNames || !isForPeople(key));
  // What an enum or a default holds is data.
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      !isNames && (key === 'enum' || key === 'default') ? value : stripped(value, isNames ? '' : key),
    ]),
  );
}

function isForPeople(key) {
  return (
    key.startsWith('x-') ||
    ['description', 'title', 'summary', 'example', 'examples', 'externalDocs', 'deprecated'].includes(key)
  );
}

function jsonOnly(content) {
  return Object.fromEntries(Object.entries(content).filter(([type]) => type === 'application/json'));
}
