/** One fault of a request or an answer. */
export interface Issue {
  /** Where it is: `body`, `query`, `path` or `header`. */
  in: string;
  /** The place inside, for example `/scopes/0` or a parameter's name; empty for the whole. */
  path: string;
  message: string;
}
