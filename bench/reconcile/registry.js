// A registry in which ten thousand pointers are live: written as plain files with the bytes that the engine would
// have written, since promoting them one by one would take minutes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compiled } from '../compile.js';

/**
 * @param {string} directory
 * @param {{ aliases: readonly import('./repository.js').Alias[], repository: string }} content
 */
export async function writeRegistry(directory, { aliases, repository }) {
  const { descriptorOf, entryOf, manifestOf } = await compiled('test/builders/documents.ts');
  const { pointerOf } = await compiled('src/registry/documents/alias.ts');
  const { seal } = await compiled('src/registry/documents/stored.ts');
  const { digestOf } = await compiled('src/primitives/digest.ts');
  const keys = await compiled('src/registry/keys.ts');

  const put = (key, bytes) => {
    const path = join(directory, key);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };
  put(keys.descriptorKey, seal(descriptorOf()).bytes);
  const contents = [1, 2].map((version) => {
    const weights = Buffer.from(`weights of version ${version}`);
    const path = 'model.onnx';
    const mediaType = 'application/octet-stream';
    return { weights, artifact: { path, role: 'weights', digest: digestOf(weights), sizeBytes: weights.length, mediaType } }; // prettier-ignore
  });
  const live = new Map();
  for (const model of new Set(aliases.map((each) => each.model))) {
    for (const [index, { weights, artifact }] of contents.entries()) {
      const manifest = manifestOf({ model, version: index + 1, artifacts: [artifact] });
      put(keys.manifestKey(model, manifest.version), seal(manifest).bytes);
      put(keys.artifactKey(manifest.contentDigest, artifact.path), weights);
      if (index === 0) live.set(model, manifest);
    }
  }
  for (const { model, alias, blob, honoured } of aliases) {
    const desired = { repository, root: '', commit: honoured, blob };
    const entry = entryOf(live.get(model), { model, alias, desired });
    const { bytes, digest } = seal(entry);
    put(keys.ledgerEntryKey(model, alias, 1, digest), bytes);
    put(keys.pointerKey(model, alias), seal(pointerOf(entry, digest)).bytes);
  }
}
