import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { jsonSchemas, printJsonSchema, type WrittenDocument } from '../../src/policy/json-schemas.ts';
import { parseRepository } from '../../src/policy/repository-files.ts';
import { bindGates } from '../../src/policy/bind-gates.ts';
import { bindGate } from '../../src/gates/all-gates.ts';
import { resolvePolicy } from '../../src/policy/resolve-policy.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { sourceFiles, wholeRepository } from '../builders/alias-repository.ts';
import { readPacks } from '../builders/packs.ts';

const directory = new URL('../../schemas/', import.meta.url);

function validatorOf(document: WrittenDocument): ValidateFunction {
  const text = readFileSync(new URL(`${document}.schema.json`, directory), 'utf8');
  const ajv = new Ajv({
    strictTuples: false,
    strictRequired: false,
    formats: { date: true, 'date-time': true },
  });
  return ajv.compile(JSON.parse(text));
}

const validators = new Map(
  (['laurel', 'model', 'alias', 'policy', 'recall', 'consumer'] as const).map((name) => [
    name,
    validatorOf(name),
  ]),
);

function ajvAccepts(document: WrittenDocument, text: string): boolean {
  return validators.get(document)?.(parseYaml(text, 'x').value) === true;
}

const pathOf: Readonly<Record<WrittenDocument, string>> = {
  laurel: 'laurel.yaml',
  model: 'models/m.yaml',
  alias: 'aliases/m/production.yaml',
  policy: 'gates/p.yaml',
  recall: 'recalls/r.yaml',
  consumer: 'consumers/m/c.yaml',
};

/** Whether Laurel itself reads the text as that document, gates and their parameters included. */
function laurelAccepts(document: WrittenDocument, text: string): boolean {
  const laurel = { 'laurel.yaml': 'registries: {a: {store: "file:./r"}}\nhome: a\n' };
  const files = parseRepository(sourceFiles({ ...laurel, [pathOf[document]]: text }));
  if (files.problems.length > 0) return false;
  if (document !== 'policy') return true;
  const own = files.policies.get('p');
  if (own?.ok !== true) return false;
  const resolved = resolvePolicy('p', {}, { files, packs: readPacks() });
  return resolved.ok && bindGates([...resolved.value.gates.values()], bindGate).ok;
}

describe('the committed schemas', () => {
  it('are what the sources say', () => {
    const generated = jsonSchemas();
    for (const [name, schema] of generated) {
      expect(readFileSync(new URL(name, directory), 'utf8'), `${name} is stale: run npm run schemas`).toBe(
        printJsonSchema(schema),
      );
    }
    expect(readdirSync(directory).filter((name) => name.endsWith('.json')).toSorted()).toEqual(
      [...generated.keys()].toSorted(),
    );
  }); // prettier-ignore

  it('accept the examples that Laurel accepts', () => {
    const documents: readonly [WrittenDocument, string][] = [
      ['laurel', wholeRepository['laurel.yaml'] ?? ''],
      ['model', wholeRepository['models/credit-risk.yaml'] ?? ''],
      ['alias', wholeRepository['aliases/credit-risk/production.yaml'] ?? ''],
      ['policy', wholeRepository['gates/high-risk.yaml'] ?? ''],
      ['alias', 'removed: true\nreason: over\n'],
      ['recall', 'dataset: {name: crawl}\nreason: x\n'],
      ['recall', 'versions: [{model: risk/base, versions: [1, 2]}]\nreason: x\n'],
      ['consumer', 'description: web\nowner: ["team:acme/web"]\nsends: [age]\nreads: [p]\n'],
      ...['low', 'medium', 'high'].map((level): [WrittenDocument, string] => [
        'policy',
        readFileSync(new URL(`../../gates/laurel-${level}.yaml`, import.meta.url), 'utf8'),
      ]),
    ];
    for (const [document, text] of documents) {
      expect([document, text, ajvAccepts(document, text)]).toEqual([document, text, true]);
      expect([document, text, laurelAccepts(document, text)]).toEqual([document, text, true]);
    }
  });

  it.each<[WrittenDocument, string]>([
    ['laurel', 'home: a'],
    ['laurel', 'registries: {}\nhome: a'],
    ['laurel', 'registries: {a: {}}\nhome: a'],
    ['laurel', 'registries: {A: {store: x}}\nhome: A'],
    ['laurel', 'registries: {a: {store: x}}\nhome: a\naliases: {latest: {}}'],
    ['laurel', 'registries: {a: {store: x}}\nhome: a\ntiers: {low: {}}'],
    ['laurel', 'registries: {a: {store: x}}\nhome: a\ntiers: {low: {policy: laurel/low, soak: 1}}'],
    ['laurel', 'registries: {a: {store: x}}\nhome: a\npeople: {owner: ["user:ada"]}'],
    ['laurel', 'registries: {a: {store: x}}\nhome: a\npeople: {r: [ada]}'],
    ['laurel', 'registries: {a: {store: x}}\nhome: a\nhmoe: b'],
    ['model', 'description: x\nowner: ["user:ada"]'],
    ['model', 'description: ""\nowner: ["user:ada"]\naliases: {}'],
    ['model', 'description: x\nowner: []\naliases: {}'],
    ['model', 'description: x\nowner: ["user:ada"]\naliases: {a: {merge: never}}'],
    ['model', 'description: x\nowner: ["user:ada"]\naliases: {a: {approvals: {owner: 0}}}'],
    ['model', 'description: x\nowner: ["user:ada"]\naliases: {pr\u043eduction: {}}'],
    ['alias', 'version: "14"\nreason: x'],
    ['alias', 'version: 0\nreason: x'],
    ['alias', 'version: 1.5\nreason: x'],
    ['alias', 'version: 99999999999\nreason: x'],
    ['alias', 'version: 14'],
    ['alias', 'version: 14\nreason: x\ndigest: abc'],
    ['alias', 'version: 14\nreason: x\nremoved: true'],
    ['alias', 'removed: false\nreason: x'],
    ['alias', 'version: 14\nreason: x\nwaivers: {auc: {reason: x, owner: ada}}'],
    ['alias', 'version: 14\nreason: x\nwaivers: {auc: {reason: x, owner: ada, until: 2026-02-30}}'],
    ['alias', 'version: 14\nreason: x\nlift: 0'],
    ['policy', 'gates: {auc: {metric: auc}}'],
    ['policy', 'gates: {auc: {gate: eval-treshold, metric: auc, min: 1}}'],
    ['policy', 'gates: {auc: {gate: eval-threshold, metric: auc, min: "1"}}'],
    ['policy', 'gates: {auc: {gate: eval-threshold, min: 1}}'],
    ['policy', 'gates: {auc: {gate: eval-threshold, metric: auc, mn: 1}}'],
    ['policy', 'gates: {p99: {gate: latency, p99: {max: 50}}}'],
    ['policy', 'gates: {sex: {gate: fairness, attribute: sex, equalizedOddsDifference: {min: 1}}}'],
    ['policy', 'gates: {s: {gate: signature, strict: true}}'],
    ['policy', 'gates: {A: {gate: signature}}'],
    ['policy', 'extends: ../other'],
    ['policy', 'evidence: {maxAge: 30}'],
    ['policy', 'evidence: {evaluators: []}'],
    ['recall', 'reason: x'],
    ['recall', 'dataset: {}\nreason: x'],
    ['recall', 'dataset: {name: a, digest: b}\nreason: x'],
    ['recall', 'versions: [{model: ../a, versions: [1]}]\nreason: x'],
    ['consumer', 'sends: [a]'],
    ['consumer', 'sends: [1]\nreads: []'],
  ])('refuse, as Laurel does, a %s file that says %j', (document, text) => {
    expect(laurelAccepts(document, text)).toBe(false);
    expect(ajvAccepts(document, text)).toBe(false);
  });
});
