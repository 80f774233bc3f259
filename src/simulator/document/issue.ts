/** One fault of a request or a response. */
export interface Issue {
  /** Where it is: `body`, `query`, `path` or `header`. */
  in: string;
  /** The place inside, for example `/scopes/0` or a parameter's name; empty for the whole. */
  path: string;
  message: string;
}
