// One caller of a model, as its file in consumers/ says: what it sends, what it reads, and what else it relies on.

/** An input, parameter or output by its name, or by its path such as `message.role`. */
export interface ConsumerField {
  readonly name: string;
  /** What the caller sends it as, or reads it into; absent where the file does not say. */
  readonly type?: string | undefined;
}

export interface Consumer {
  readonly owner: readonly string[];
  readonly sends: readonly ConsumerField[];
  readonly reads: readonly ConsumerField[];
  /** The most tokens that it sends and asks for, together. */
  readonly context?: number | undefined;
  /** Whether it sends token ids, which only one tokenizer understands. */
  readonly sendsTokenIds?: boolean | undefined;
  /** Roles of the messages that it sends. */
  readonly roles?: readonly string[] | undefined;
  /** Whether it has the model call tools. */
  readonly tools?: boolean | undefined;
  readonly responseFormats?: readonly string[] | undefined;
}

/** A consumer's file by its name; a file that nobody can read may be of a caller who breaks. */
export type ConsumerEvidence =
  | { readonly kind: 'read'; readonly name: string; readonly consumer: Consumer }
  | { readonly kind: 'unusable'; readonly name: string; readonly reason: string };
