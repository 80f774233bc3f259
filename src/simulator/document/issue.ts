/** One fault of a request or a response. */
export interface Issue {
  /** Where it is: `body`, `query`, `path` or `header`; `response` for a status or content type that is not documented. */
  in: string;
  /** The place inside, for example `/scopes/0` or a parameter's name; empty for the whole. */
  path: string;
  message: string;
}
