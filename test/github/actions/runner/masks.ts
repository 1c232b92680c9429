// Secrets that the runner writes as `***` in logs and summaries.

export class Masks {
  readonly #values = new Set<string>();

  constructor(values: Iterable<string> = []) {
    for (const value of values) this.add(value);
  }

  /** The value, and each line of it; white space alone cannot be masked. */
  add(value: string): void {
    for (const part of [value, ...value.split(/\r\n|\r|\n/)]) {
      if (part.trim() !== '') this.#values.add(part);
    }
  }

  values(): string[] {
    return [...this.#values];
  }

  hides(text: string): boolean {
    return this.values().some((value) => text.includes(value));
  }

  apply(text: string): string {
    const longestFirst = this.values().toSorted((a, b) => b.length - a.length);
    return longestFirst.reduce((masked, value) => masked.replaceAll(value, '***'), text);
  }
}
