// Annotations that a step's `::error::`, `::warning::` and `::notice::` become, within the runner's limits.
import type { WorkflowCommand } from './workflow-command.ts';

export const levels = ['error', 'warning', 'notice'] as const;
export type Level = (typeof levels)[number];

export interface Annotation {
  readonly level: Level;
  readonly message: string;
  /** `title`, `file`, `line`, `endLine`, `col`, `endColumn`, where they were given. */
  readonly properties: Readonly<Record<string, string>>;
}

export const maxAnnotationsPerLevel = 10;
export const maxMessageLength = 4096;

/** What people get to see of a step's annotations; the rest is only in the log. */
export class Annotations {
  readonly shown: Annotation[] = [];
  /** How many were over a limit of their level. */
  dropped = 0;

  add(level: Level, message: string, properties: Readonly<Record<string, string>> = {}): void {
    if (this.shown.filter((one) => one.level === level).length >= maxAnnotationsPerLevel) {
      this.dropped += 1;
      return;
    }
    this.shown.push({ level, message: message.slice(0, maxMessageLength), properties });
  }

  /** Takes what is an annotation, and nothing else. */
  take({ name, data, properties }: WorkflowCommand): void {
    const level = levels.find((one) => one === name);
    if (level !== undefined) this.add(level, data, properties);
  }
}
