// The example's four versions through the real files, a real directory and every verb of the registry.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DirectoryArtifactSink } from '../../src/adapters/artifacts/directory-artifact-sink.ts';
import { DirectoryArtifactSource } from '../../src/adapters/artifacts/directory-artifact-source.ts';
import { DirectoryEvidenceSource } from '../../src/adapters/artifacts/directory-evidence-source.ts';
import { readModelFacts } from '../../src/adapters/formats/read-model-facts.ts';
import { openStore } from '../../src/adapters/object-store/open-store.ts';
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { attach } from '../../src/registry/attach.ts';
import { composeMetadata } from '../../src/registry/compose-metadata.ts';
import { createRegistry } from '../../src/registry/create-registry.ts';
import { diffVersions } from '../../src/registry/diff.ts';
import { listVersions } from '../../src/registry/list.ts';
import { parseReference, parseVersionNumber } from '../../src/registry/names.ts';
import { pull } from '../../src/registry/pull.ts';
import { readManifest } from '../../src/registry/read-version.ts';
import { register, type Registered } from '../../src/registry/register.ts';
import { readRegistrationFile } from '../../src/registry/registration-file.ts';
import { verify } from '../../src/registry/verify.ts';
import { creditRisk, lineageOf } from '../builders/documents.ts';
import { FakeClock } from '../fakes/clock.ts';

const example = 'examples/credit-risk';
const clock = new FakeClock('2026-12-01T00:00:00.000Z');
let directory: string;
let store: ObjectStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'laurel-registry-'));
  store = await openStore('file:./registry', { cwd: directory, env: {}, clock, createDirectory: true });
  await createRegistry({
    store,
    clock,
    random: () => 0,
    randomId: () => crypto.randomUUID(),
    probeUploadBytes: 4_096,
  });
  for (const version of [1, 2, 3, 4]) {
    await registerVersion(version);
    const evaluations = `${example}/evaluations/credit-risk/v${version}`;
    await attach({
      store,
      model: creditRisk,
      version: parseVersionNumber(version),
      document: parseYaml(await readFile(`${evaluations}/evaluation.yaml`), 'evaluation.yaml'),
      source: new DirectoryEvidenceSource(evaluations),
      evaluator: { identity: 'user:ada' },
      clock,
      random: () => 0,
    });
  }
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

async function registerVersion(version: number): Promise<Registered> {
  const registrations = `${example}/registrations/credit-risk/v${version}`;
  const source = new DirectoryArtifactSource({ paths: [`${example}/models/credit-risk/v${version}`] });
  const document = parseYaml(await readFile(`${registrations}/registration.yaml`), 'registration.yaml');
  const described = await readModelFacts(source);
  const git = { name: 'git', lineage: { code: lineageOf().code ?? { commit: 'a', dirty: false } } };
  const { metadata } = composeMetadata({
    written: await readRegistrationFile(document, new DirectoryEvidenceSource(registrations)),
    described,
    gathered: [{ name: 'artifacts', lineage: described.lineage }, git],
  });
  const { descriptor } = (await createRegistry({ store, clock, random: () => 0, randomId: () => '' }))
    .registry;
  return register({ registry: { store, descriptor }, model: creditRisk, source, metadata, registeredBy: 'user:ada', clock, random: () => 0 }); // prettier-ignore
}

describe('the example, in a directory', () => {
  it('is complete, with the signature that its MLmodel has, and whole', async () => {
    const { rows } = await listVersions(store, creditRisk);
    expect(rows.map(({ version, manifest }) => [version, manifest.complete, manifest.card])).toEqual(
      [4, 3, 2, 1].map((version) => [version, true, 'card.md']),
    );
    expect(rows[0]?.manifest).toMatchObject({
      flavor: 'onnx',
      inputExample: 'input_example.json',
      signature: { source: 'mlmodel' },
    });
    const verified = await verify({ store });
    expect(verified).toMatchObject({ findings: [], checked: { versions: 4, artifacts: 24, evaluations: 4 } });
  });

  it('is the same version when it is registered again', async () => {
    expect(await registerVersion(3)).toMatchObject({
      outcome: 'already-registered',
      version: 3,
      differs: [],
    });
  });

  it('shows that version 4 asks for a column that version 2 did not', async () => {
    const [two, four] = await Promise.all(
      [2, 4].map(async (version) => readManifest(store, creditRisk, parseVersionNumber(version))),
    );
    if (two === undefined || four === undefined) throw new Error('no manifests');
    expect(diffVersions(two, four).filter(({ area }) => area === 'signature')).toContainEqual({
      area: 'signature',
      subject: 'input UTILISATION',
      before: null,
      after: 'double',
    });
  });

  it('comes back byte for byte', async () => {
    const sink = new DirectoryArtifactSink({ directory: join(directory, 'pulled') });
    await pull({ store, reference: parseReference('credit-risk@2'), sink, clock, random: () => 0 });
    for (const name of ['model.onnx', 'MLmodel', 'card.md']) {
      const pulled = await readFile(join(directory, 'pulled', name));
      expect(pulled.equals(await readFile(`${example}/models/credit-risk/v2/${name}`))).toBe(true);
    }
  });
});
