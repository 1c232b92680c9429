// Cuts the fields that test/github serves out of GitHub's public GraphQL schema. To make
// test/github/graphql/slice.graphql again:
//
//   (cd <a temporary directory> && npm install @octokit/graphql-schema@15.26.1)
//   node scripts/graphql-slice.js <that directory>/node_modules/@octokit/graphql-schema
//
// Which fields, and of them which arguments: test/github/graphql/fields.json. Enums, scalars and inputs that these
// need come along whole. Nothing is changed but what is left out, so a query that is valid here is valid on GitHub.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, Kind, parse, print, visit } from 'graphql';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'test/github/graphql');
const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('usage: node scripts/graphql-slice.js <the unpacked package @octokit/graphql-schema>');
  process.exit(2);
}

const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
const definitions = new Map(
  parse(await readFile(join(source, 'schema.graphql'), 'utf8')).definitions.map((one) => [
    one.name?.value,
    one,
  ]),
);
const wanted = JSON.parse(await readFile(join(target, 'fields.json'), 'utf8'));
const builtIn = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);

const kept = new Map(Object.entries(wanted).map(([name, fields]) => [name, cut(name, fields)]));
for (const definition of kept.values()) bringAlong(definition);

const text = [...kept]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([, definition]) => print(definition))
  .join('\n\n');
buildSchema(text);
const heading = `# A slice of GitHub's public schema (@octokit/graphql-schema@${version}), by scripts/graphql-slice.js.`;
await writeFile(join(target, 'slice.graphql'), `${heading}\n\n${text}\n`);
await copyFile(join(source, 'LICENSE.md'), join(target, 'LICENSE'));
console.log(`${kept.size} types`);

/** `fields` of a type, each with the arguments in its brackets, or with all where it has no brackets. */
function cut(name, fields) {
  const definition = found(name);
  const lists = new Map(
    fields.map((field) => {
      const [, fieldName, list] = /^(\w+)(?:\((.*)\))?$/.exec(field);
      return [fieldName, list?.split(', ')];
    }),
  );
  const there = definition.fields.filter((field) => lists.has(field.name.value));
  if (there.length < lists.size) fail(`${name} lacks one of ${[...lists.keys()].join(', ')}`);
  return plain({
    ...definition,
    interfaces: (definition.interfaces ?? []).filter((one) =>
      wanted[one.name.value]?.every((field) => lists.has(field)),
    ),
    fields: there.map((field) => withArguments(field, lists.get(field.name.value))),
  });
}

function withArguments(field, list) {
  const isWanted = (one) => list === undefined || list.includes(one.name.value);
  return { ...field, arguments: field.arguments.filter(isWanted) };
}

/** The enums, scalars, inputs and unions that a definition names. An object that is named must be in fields.json. */
function bringAlong(definition) {
  visit(definition, {
    NamedType({ name: { value: name } }) {
      if (kept.has(name) || builtIn.has(name)) return;
      const needed = found(name);
      const isObject = [Kind.OBJECT_TYPE_DEFINITION, Kind.INTERFACE_TYPE_DEFINITION].includes(needed.kind);
      if (isObject) fail(`${definition.name.value} leads to ${name}, of which no field is wanted`);
      const brought = needed.kind === Kind.UNION_TYPE_DEFINITION ? membersOf(needed) : needed;
      kept.set(name, plain(brought));
      bringAlong(brought);
    },
  });
}

/** A union of what is wanted of it. */
function membersOf(union) {
  return { ...union, types: union.types.filter((type) => wanted[type.name.value] !== undefined) };
}

/** Without descriptions and without directives, which nobody executes. */
function plain(definition) {
  const without = (node) => ({ ...node, description: undefined, directives: [] });
  return visit(definition, {
    FieldDefinition: without,
    InputValueDefinition: without,
    EnumValueDefinition: without,
    leave: (node) => (node === definition || node.kind === definition.kind ? without(node) : undefined),
  });
}

function found(name) {
  return definitions.get(name) ?? fail(`the schema has no ${name}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
