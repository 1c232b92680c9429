// An alias that lives in a registry of its own: the version's bytes get there before the pointer moves.
import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished, expect, it } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openStore } from '../../src/adapters/object-store/open-store.ts';
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { readHead } from '../../src/ledger/read-chain.ts';
import { canonicalBytes } from '../../src/primitives/canonical-json.ts';
import { aliasChain } from '../../src/registry/alias-chain.ts';
import { readCopyRecord } from '../../src/registry/copy-record.ts';
import type { Pointer } from '../../src/registry/documents/alias.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { artifactKey, descriptorKey, manifestKey } from '../../src/registry/keys.ts';
import { creditRisk, descriptorOf, production } from '../builders/documents.ts';
import { onSchedule, runOf, writesOf } from './acts.ts';
import { Company } from './company.ts';

interface Prod {
  readonly company: Company;
  readonly store: ObjectStore;
}

/** Versions are registered in `stage`, production lives in `prod`. */
async function foundProd(): Promise<Prod> {
  const company = await Company.found({ inProcess: true, unprotected: true });
  const address = company.storeAddress.replace('/registry?', '/prod?');
  const store = await openStore(address, { cwd: '/', env: company.env, clock: systemClock });
  onTestFinished(async () => store.close());
  const registry = 'd3adbeef-2f6d-4b57-8f53-0d3d7f1c9a11';
  await store.create(descriptorKey, canonicalBytes(descriptorOf({ registry })));
  await company.by().push('main', {
    'laurel.yaml': `registries:
  stage: {store: ${JSON.stringify(company.storeAddress)}}
  prod: {store: ${JSON.stringify(address)}}
home: stage
aliases: {staging: {registry: stage}, production: {registry: prod}}
tiers: {low: {policy: auc}}
people: {model-risk: ["user:grace"]}
`,
  });
  // There is no one registry that a rollback could be told of.
  company.scheduler.configure(company.models, { variables: {} });
  company.protect();
  company.scheduler.events.take();
  return { company, store };
}

async function pointerIn(store: ObjectStore): Promise<Pointer | null> {
  const head = await readHead(store, aliasChain(creditRisk, production));
  return head.kind === 'empty' ? null : head.pointer;
}

async function mergeApproved({ company }: Prod): Promise<ReturnType<typeof runOf>> {
  const pull = await company.propose('version: 1\nreason: first\n');
  await company.by(company.grace).review(pull, 'APPROVED');
  await company.settle();
  expect(company.verdict(pull)).toBe('success');
  await company.by().merge(pull);
  return runOf(await company.settle(), 'laurel-apply.yml');
}

it("bytes and manifest are copied into the alias's registry, which is recorded, before the pointer moves there", async () => {
  const prod = await foundProd();
  const { company, store } = prod;
  const manifest = await company.version(1, 0.75);
  const { digest } = seal(manifest);
  expect((await mergeApproved(prod)).conclusion).toBe('success');
  expect(await pointerIn(store)).toMatchObject({ version: 1, manifest: { digest } });
  expect(await company.pointer()).toBeNull();
  const written = (company.s3?.served ?? [])
    .filter(({ method, path }) => method === 'PUT' && path.startsWith('/models/prod/'))
    .map(({ path }) => path.replace('/models/prod/', '').replace(/\?.*$/, '').split('/')[0]);
  expect(written).toEqual([
    'laurel.json',
    'artifacts',
    'copies',
    'versions',
    'reports',
    'aliases',
    'aliases',
  ]);
  const copy = await readCopyRecord(store, manifest, digest);
  expect(copy).toMatchObject({ model: 'credit-risk', version: 1, copiedBy: 'ada' });
  expect(copy?.runUrl).toContain('/acme/models/actions/runs/');
  expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
});

it('a copy that was interrupted goes on where it was, and only then the version goes live', async () => {
  const prod = await foundProd();
  const { company, store } = prod;
  const manifest = await company.version(1, 0.75);
  const { s3 } = company;
  if (s3 === null) throw new Error('the store is another one');
  const path = `/models/prod/${artifactKey(manifest.contentDigest, 'model.onnx')}`;
  const uploads = () => s3.served.filter((each) => each.method === 'PUT' && each.path.startsWith(path));
  const ending = mergeApproved(prod);
  // The store is full from the first artifact on.
  for (let turns = 0; turns < 30_000 && uploads().length === 0; turns += 1) await delay(1);
  s3.state.switches.full = true;
  expect((await ending).conclusion).toBe('failure');
  expect(await pointerIn(store)).toBeNull();
  expect((await store.get(manifestKey(creditRisk, manifest.version))).kind).toBe('absent');

  s3.state.switches.full = false;
  expect(runOf(await onSchedule(company), 'laurel-apply.yml').conclusion).toBe('success');
  expect(await pointerIn(store)).toMatchObject({ version: 1, generation: 1 });
  expect(uploads()).toHaveLength(1);
  const [pull] = company.models.pulls.values();
  expect(company.comments(pull?.number ?? 0).at(-1)).toContain('Live: version 1 on `credit-risk@production`');
});
