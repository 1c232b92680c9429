// What a model's own files say of it: its signature, flavor, input example, run. Read, not asked for.
import { createHash } from 'node:crypto';
import type { ByteRange } from '../../ledger/object-store.ts';
import { type Digest, digestFromHex } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { SourceFile } from '../../registry/artifact-source.ts';
import type { GatheredLineage } from '../../registry/lineage.ts';
import type { LanguageModel, Signature } from '../../registry/documents/signature.ts';
import { checkedSignature } from './checked-signature.ts';
import { disagreements, type ReadSignature } from './compare-signatures.ts';
import { flavorOfPaths } from './flavor-of-paths.ts';
import { type HuggingFaceFacts, maxModelJsonBytes, readHuggingFace } from './hugging-face.ts';
import { maxMlmodelBytes, type MlmodelFacts, parseMlmodel } from './mlmodel.ts';
import { type OnnxHeader, readOnnxHeader, tensorsOf } from './onnx.ts';
import { readFromFile } from './protobuf-wire.ts';
import { maxSchemaFileBytes, parseSchemaFiles, type SchemaFile, schemaNotes } from './schema-files.ts';
import { maxSignatureJsonBytes, parseSignatureJson } from './signature-json.ts';

/** Artifacts that can be read in part: of a large model only its header is. */
export interface ReadableArtifacts {
  list(): Promise<readonly SourceFile[]>;
  read(path: string, maxBytes: number): Promise<Uint8Array>;
  open(path: string, range: ByteRange): AsyncIterable<Uint8Array>;
}

export interface ModelFacts {
  readonly signature?: Signature;
  readonly flavor?: string;
  /** The path of an artifact. */
  readonly inputExample?: string;
  readonly lineage: GatheredLineage;
  /** What was found and not used, and where files disagree. */
  readonly notes: readonly string[];
}

/**
 * Of several signatures MLmodel's wins, then signature.json's, then that of request.schema.json, then that of the
 * ONNX file: a person or a trainer wrote the others with callers in mind. Where they disagree, a note says so. A model
 * of Hugging Face that makes text has a signature where no file states another; what its files say of template,
 * tokenizer and room is added to whichever it is.
 *
 * @throws LaurelError `invalid-document` or `invalid-artifact` for a file that is not what its name says.
 */
export async function readModelFacts(source: ReadableArtifacts): Promise<ModelFacts> {
  const reading = new FactReading(source, await source.list());
  await reading.readMlmodel();
  await reading.readSignatureJson();
  await reading.readSchemaFiles();
  await reading.readOnnx();
  await reading.readHuggingFace();
  return reading.facts();
}

class FactReading {
  readonly #source: ReadableArtifacts;
  readonly #sizes: ReadonlyMap<string, number>;
  readonly #signatures: ReadSignature[] = [];
  readonly #notes: string[] = [];
  #mlmodel: MlmodelFacts | undefined;
  #huggingFace: HuggingFaceFacts = { notes: [] };
  /** The directory of the MLmodel file, with its slash; its paths start there. */
  #base = '';

  constructor(source: ReadableArtifacts, files: readonly SourceFile[]) {
    this.#source = source;
    this.#sizes = new Map(files.map(({ path, sizeBytes }) => [path, sizeBytes]));
  }

  async readMlmodel(): Promise<void> {
    const path = this.#only('MLmodel', (name) => name === 'MLmodel');
    if (path === undefined) return;
    this.#base = path.slice(0, -'MLmodel'.length);
    this.#mlmodel = parseMlmodel(await this.#source.read(path, maxMlmodelBytes), path);
    this.#keep(path, this.#mlmodel);
  }

  async readSignatureJson(): Promise<void> {
    const path = this.#only('signature.json', (name) => name === 'signature.json');
    if (path === undefined) return;
    const read = parseSignatureJson(await this.#source.read(path, maxSignatureJsonBytes), path);
    const notes = read.signature === undefined ? [] : schemaNotes(read.signature, path);
    this.#keep(path, { ...read, notes: [...read.notes, ...notes] });
  }

  async readSchemaFiles(): Promise<void> {
    const [request, response] = [await this.#schemaFile('request.schema.json'), await this.#schemaFile('response.schema.json')]; // prettier-ignore
    if (request !== undefined) this.#keep(request.file, parseSchemaFiles(request, response));
  }

  async readHuggingFace(): Promise<void> {
    const config = await this.#small('config.json');
    if (config === undefined) return;
    this.#huggingFace = readHuggingFace({
      config,
      tokenizerConfig: await this.#small('tokenizer_config.json'),
      generationConfig: await this.#small('generation_config.json'),
      chatTemplate: await this.#small('chat_template.jinja'),
      tokenizer: await this.#tokenizer(),
    });
    this.#notes.push(...this.#huggingFace.notes);
  }

  async readOnnx(): Promise<void> {
    const path = this.#onnxPath();
    if (path === undefined) return;
    try {
      this.#keepOnnx(path, await this.#onnxHeader(path));
    } catch (cause) {
      if (!(cause instanceof LaurelError) || cause.code !== 'invalid-artifact') throw cause;
      if (this.#signatures.length === 0) throw cause;
      this.#notes.push(`${path}: ${cause.message}`);
    }
  }

  facts(): ModelFacts {
    const [kept, ...others] = this.#signatures;
    const signature = this.#signature(kept?.signature);
    const notes = [...this.#notes];
    if (kept !== undefined) notes.push(...others.flatMap((other) => disagreements(kept, other)));
    const inputExample = this.#inputExample(notes);
    const flavor = this.#mlmodel?.flavor ?? flavorOfPaths([...this.#sizes.keys()]);
    return {
      ...(signature === undefined ? {} : { signature }),
      ...(flavor === undefined ? {} : { flavor }),
      ...(inputExample === undefined ? {} : { inputExample }),
      lineage: lineageOf(this.#mlmodel),
      notes,
    };
  }

  /** What somebody wrote goes before what was read. */
  #signature(written: Signature | undefined): Signature | undefined {
    const { signature, languageModel } = this.#huggingFace;
    if (written === undefined || languageModel === undefined) return written ?? signature;
    return { ...written, languageModel: merged(written.languageModel ?? {}, languageModel) };
  }

  async #schemaFile(name: string): Promise<SchemaFile | undefined> {
    const file = this.#only(name, (each) => each === name);
    return file === undefined
      ? undefined
      : { file, bytes: await this.#source.read(file, maxSchemaFileBytes) };
  }

  /** A file of this name nearest the top, if it is of a size that a configuration has. */
  async #small(name: string): Promise<Uint8Array | undefined> {
    const [first, second] = this.#paths((each) => each === name).toSorted((a, b) => depthOf(a) - depthOf(b));
    const isOne = second === undefined || depthOf(first ?? '') < depthOf(second);
    if (first === undefined || !isOne || (this.#sizes.get(first) ?? 0) > maxModelJsonBytes) return undefined;
    return this.#source.read(first, maxModelJsonBytes);
  }

  /** Of the file that a tokenizer is loaded from, which may hold tens of megabytes. */
  async #tokenizer(): Promise<Digest | undefined> {
    const names = ['tokenizer.json', 'tokenizer.model', 'spiece.model', 'vocab.json', 'vocab.txt'];
    const paths = names.flatMap((name) => this.#paths((each) => each === name));
    const [path] = paths;
    const size = path === undefined ? 0 : (this.#sizes.get(path) ?? 0);
    if (path === undefined || size === 0) return undefined;
    const hash = createHash('sha256');
    for await (const chunk of this.#source.open(path, { start: 0, end: size - 1 })) hash.update(chunk);
    return digestFromHex(hash.digest('hex'));
  }

  #keep(file: string, read: { readonly signature?: Signature; readonly notes: readonly string[] }): void {
    this.#notes.push(...read.notes);
    if (read.signature !== undefined) this.#signatures.push({ file, signature: read.signature });
  }

  #keepOnnx(path: string, header: OnnxHeader): void {
    const inputs = tensorsOf(header.inputs);
    const outputs = tensorsOf(header.outputs);
    if (inputs.kind === 'none') {
      this.#notes.push(`${path}: the inputs were not read: ${inputs.why}`);
      return;
    }
    if (outputs.kind === 'none') this.#notes.push(`${path}: the outputs were not read: ${outputs.why}`);
    const signature: Signature = {
      source: 'onnx',
      inputs: inputs.fields,
      outputs: outputs.kind === 'none' ? null : outputs.fields,
      parameters: [],
    };
    this.#keep(path, { signature: checkedSignature(signature, path), notes: [] });
  }

  async #onnxHeader(path: string): Promise<OnnxHeader> {
    return readFromFile(readOnnxHeader(this.#sizes.get(path) ?? 0, path), async ({ position, length }) => {
      const chunks: Uint8Array[] = [];
      const range = { start: position, end: position + length - 1 };
      for await (const chunk of this.#source.open(path, range)) chunks.push(chunk);
      return Buffer.concat(chunks);
    });
  }

  /** The file that MLmodel names; else the only one, or the one called model.onnx. */
  #onnxPath(): string | undefined {
    const named = this.#mlmodel?.onnxFile;
    if (named !== undefined && this.#sizes.has(this.#base + named)) return this.#base + named;
    const all = this.#paths((name) => name.toLowerCase().endsWith('.onnx'));
    if (all.length <= 1) return all[0];
    return this.#only('.onnx', (name) => name === 'model.onnx') ?? this.#several('.onnx', all);
  }

  #inputExample(notes: string[]): string | undefined {
    const named = this.#mlmodel?.inputExample;
    if (named === undefined) return undefined;
    if (this.#sizes.has(this.#base + named)) return this.#base + named;
    notes.push(`MLmodel names the input example ${JSON.stringify(named)}, which is not among the artifacts`);
    return undefined;
  }

  /** The file nearest the top, where no other is as near. */
  #only(what: string, matches: (name: string) => boolean): string | undefined {
    const all = this.#paths(matches).toSorted((a, b) => depthOf(a) - depthOf(b));
    const [first, second] = all;
    if (first === undefined || second === undefined || depthOf(first) < depthOf(second)) return first;
    return this.#several(what, all);
  }

  #several(what: string, paths: readonly string[]): undefined {
    this.#notes.push(`several ${what} files, none of them read: ${paths.slice(0, 5).join(', ')}`);
    return undefined;
  }

  #paths(matches: (name: string) => boolean): readonly string[] {
    return [...this.#sizes.keys()].filter((path) => matches(path.slice(path.lastIndexOf('/') + 1)));
  }
}

function merged(written: LanguageModel, read: LanguageModel): LanguageModel {
  const tokenizer = { ...read.tokenizer, ...written.tokenizer };
  return { ...read, ...written, ...(Object.keys(tokenizer).length === 0 ? {} : { tokenizer }) };
}

function depthOf(path: string): number {
  return path.split('/').length;
}

function lineageOf(mlmodel: MlmodelFacts | undefined): GatheredLineage {
  return {
    ...(mlmodel?.runId === undefined ? {} : { run: { tracker: 'mlflow', id: mlmodel.runId } }),
    ...(mlmodel?.pythonVersion === undefined ? {} : { environment: { python: mlmodel.pythonVersion } }),
  };
}
