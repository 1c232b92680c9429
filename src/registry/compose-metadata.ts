// What is said of a version, joined from three sides: people, the artifacts themselves, and where it was trained.
import type { Signature } from './documents/signature.ts';
import { mergeLineage, type NamedLineage } from './lineage.ts';
import type { RegistrationMetadata } from './registration-file.ts';
import type { VersionMetadata } from './required-metadata.ts';

/** What the artifacts' own formats say: an MLmodel, an ONNX graph, a signature.json. */
export interface ArtifactDescription {
  readonly signature?: Signature;
  readonly flavor?: string;
  /** The path of an artifact. */
  readonly inputExample?: string;
  /** What the pipeline that wrote them ran with. */
  readonly hyperparameters?: VersionMetadata['hyperparameters'];
  /** What was there and could not be read, in words for the person who registers. */
  readonly notes?: readonly string[];
}

export interface ComposedMetadata {
  readonly metadata: VersionMetadata;
  /** What was found to contradict, or could not be read; for the person who registers. */
  readonly notes: readonly string[];
}

/** What people wrote wins over what was read from artifacts or gathered; the notes say where they differ. */
export function composeMetadata(sides: {
  readonly written: RegistrationMetadata | null;
  readonly described: ArtifactDescription;
  /** The most trusted first. */
  readonly gathered: readonly NamedLineage[];
}): ComposedMetadata {
  const { written, described, gathered } = sides;
  const own: readonly NamedLineage[] =
    written === null ? [] : [{ name: 'the registration file', lineage: written.lineage }];
  const { lineage, notes } = mergeLineage([...own, ...gathered]);
  const flavor = written?.flavor ?? described.flavor;
  const inputExample = written?.inputExample ?? described.inputExample;
  return {
    metadata: {
      kind: written?.kind ?? 'model',
      ...(described.signature === undefined ? {} : { signature: described.signature }),
      ...(flavor === undefined ? {} : { flavor }),
      ...(inputExample === undefined ? {} : { inputExample }),
      ...(written?.card === undefined ? {} : { card: written.card }),
      metrics: written?.metrics ?? {},
      hyperparameters: { ...described.hyperparameters, ...written?.hyperparameters },
      tags: written?.tags ?? {},
      lineage,
    },
    notes: [...(described.notes ?? []), ...notes, ...contradictions(written, described)],
  };
}

function contradictions(
  written: RegistrationMetadata | null,
  described: ArtifactDescription,
): readonly string[] {
  return (['flavor', 'inputExample'] as const).flatMap((field) => {
    const [kept, other] = [written?.[field], described[field]];
    if (kept === undefined || other === undefined || kept === other) return [];
    return [`${field}: the registration file says ${kept}, the artifacts say ${other}; kept ${kept}`];
  });
}
