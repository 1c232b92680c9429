// Times and digests as people read them in a terminal. JSON has them in full.
import { type Digest, hexOf } from '../../../primitives/digest.ts';

/** `2026-11-21 07:24:44`, of an RFC 3339 time in UTC; headers say that it is UTC. */
export function shortInstant(instant: string): string {
  return instant.replace('T', ' ').replace(/(?:\.[0-9]+)?Z$/, '');
}

/** Twelve hex digits: enough to compare by eye. */
export function shortDigest(digest: Digest): string {
  return hexOf(digest).slice(0, 12);
}

/** `1 file`, `3 files`. */
export function countOf(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
