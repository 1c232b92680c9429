// Answers that cannot change: what an object id leads to is fixed for ever, and asking Git again costs a process.

/** The oldest answers go first. */
const mostAnswers = 300;

/** The answers to one kind of question. */
export class Memory<T> {
  readonly #answers = new Map<string, Promise<T>>();

  /**
   * Makes each answer once. Where `names` are not all object ids it is made every time: a branch moves.
   *
   * @param names what the answer depends on; `more`: what else.
   */
  async recall(names: readonly string[], make: () => Promise<T>, more?: unknown): Promise<T> {
    if (!names.every(isObjectId)) return make();
    const key = JSON.stringify([names, more]);
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#answers.set(key, made);
    made.catch(() => this.#answers.delete(key));
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > mostAnswers && oldest !== undefined) this.#answers.delete(oldest);
    return made;
  }
}

function isObjectId(name: string): boolean {
  return /^[0-9a-f]{40}$/.test(name);
}
