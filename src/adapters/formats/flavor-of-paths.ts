// Where no MLmodel says it, what loads a model is told by the names of its files.

const flavorByName: readonly (readonly [pattern: RegExp, flavor: string])[] = [
  [/\.onnx$/i, 'onnx'],
  [/\.gguf$/i, 'gguf'],
  [/(?:^|\/)saved_model\.pb$/, 'tensorflow'],
  [/\.safetensors$/i, 'safetensors'],
];

/** The first flavor, in the order above, that any of the paths is of. */
export function flavorOfPaths(paths: readonly string[]): string | undefined {
  return flavorByName.find(([pattern]) => paths.some((path) => pattern.test(path)))?.[1];
}
