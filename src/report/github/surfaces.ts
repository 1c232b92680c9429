// The names and limits of what a report is put on: markers, check runs, sizes in bytes.

/** The first line of the comment on a pull request. Anybody can write it, so its author is looked at as well. */
export const checkMarker = '<!-- laurel:check -->';
/** The first line of the comment on a merged pull request. */
export const liveMarker = '<!-- laurel:live -->';

/** The check run that branch protection requires; those of aliases begin with it. */
export const checkRunName = 'laurel';
/** The check run on a merge commit. */
export const liveRunName = 'laurel live';

/** GitHub takes 65,536 characters of a comment or a pull request's body; bytes are never fewer. */
export const maxCommentBytes = 60_000;
/** GitHub's limit for the summary and the text of a check run, each. */
export const maxRunBytes = 65_535;
/** GitHub takes 1 MiB of a step, and refuses the whole summary above it. */
export const maxSummaryBytes = 900_000;

/** Beyond these, aliases stand behind folds, and those that are well behind one. */
export const maxOpen = 8;
/** Aliases that are told in detail where there is room for few, and on the page of a job: a section takes some 5 kB. */
export const maxShortSections = 40;
export const maxLongSections = 250;
/** Of a table of aliases; the rest is counted. */
export const maxTableRows = 100;

/** `body` under its marker, with the room that is left. */
export function underMarker(marker: string, body: (maxBytes: number) => string): string {
  return `${marker}\n${body(maxCommentBytes - marker.length - 2)}\n`;
}
