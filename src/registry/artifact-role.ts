// What an artifact is for and what it holds, told from its name alone.
import type { Artifact } from './documents/manifest.ts';

export type ArtifactRole = Artifact['role'];

const roleByName: ReadonlyMap<string, ArtifactRole> = new Map([
  ['mlmodel', 'signature'],
  ['signature.json', 'signature'],
  ['readme.md', 'card'],
  ['card.md', 'card'],
  ['model_card.md', 'card'],
  ['modelcard.md', 'card'],
  ['vocab.txt', 'tokenizer'],
  ['vocab.json', 'tokenizer'],
  ['merges.txt', 'tokenizer'],
  ['spiece.model', 'tokenizer'],
  ['tokenizer.model', 'tokenizer'],
  ['special_tokens_map.json', 'tokenizer'],
  ['added_tokens.json', 'tokenizer'],
  ['chat_template.jinja', 'tokenizer'],
  ['requirements.txt', 'config'],
  ['dockerfile', 'config'],
  ['input_example.json', 'data'],
  ['serving_input_example.json', 'data'],
]);

const roleByExtension: ReadonlyMap<string, ArtifactRole> = new Map(
  (
    [
      ['weights', 'onnx safetensors gguf bin pt pth ckpt h5 keras pb pkl pickle joblib cbm bst ubj model tflite mlmodelc npz engine plan'],
      ['config', 'json yaml yml toml ini cfg pbtxt txt lock'],
      ['code', 'py ipynb r jl js ts sh jinja'],
      ['card', 'md rst'],
      ['data', 'csv parquet arrow npy tsv jsonl feather'],
    ] as const
  ).flatMap(([role, extensions]) => extensions.split(' ').map((extension) => [extension, role] as const)),
); // prettier-ignore

const mediaTypeByExtension: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['jsonl', 'application/jsonl'],
  ['yaml', 'application/yaml'],
  ['yml', 'application/yaml'],
  ['toml', 'application/toml'],
  ['txt', 'text/plain'],
  ['md', 'text/markdown'],
  ['csv', 'text/csv'],
  ['tsv', 'text/tab-separated-values'],
  ['py', 'text/x-python'],
  ['ipynb', 'application/x-ipynb+json'],
  ['parquet', 'application/vnd.apache.parquet'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['html', 'text/html'],
  ['zip', 'application/zip'],
  ['keras', 'application/zip'],
  ['h5', 'application/x-hdf5'],
]);

export function roleOf(path: string): ArtifactRole {
  const name = nameOf(path);
  const named = roleByName.get(name);
  if (named !== undefined) return named;
  if (/^tokenizer[._-]/.test(name)) return 'tokenizer';
  if (/^(?:pre-?processor|scaler|encoder|vectorizer|imputer|label_encoder)[._-]/.test(name))
    return 'preprocessing';
  return roleByExtension.get(extensionOf(name)) ?? 'other';
}

/** `application/octet-stream` where the name does not say. */
export function mediaTypeOf(path: string): string {
  const name = nameOf(path);
  if (name === 'mlmodel') return 'application/yaml';
  return mediaTypeByExtension.get(extensionOf(name)) ?? 'application/octet-stream';
}

/** The model card among `paths`: a known name, nearest the top; `undefined` where there is none. */
export function cardAmong(paths: readonly string[]): string | undefined {
  return nearestTop(paths.filter((path) => roleByName.get(nameOf(path)) === 'card'));
}

/** The input example among `paths`, as MLflow names it; `undefined` where there is none. */
export function inputExampleAmong(paths: readonly string[]): string | undefined {
  return nearestTop(paths.filter((path) => nameOf(path) === 'input_example.json'));
}

function nearestTop(paths: readonly string[]): string | undefined {
  return paths.toSorted((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))[0];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1);
}
