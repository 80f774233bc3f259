/**
 * What the document says of an operation for people who type: texts and kinds of its parameters. Only the command line
 * reads it; no client loads it.
 */
export interface OperationHelp {
  /** What it does, in one line. */
  readonly summary?: string;
  /** Parameters of the path, in its order. */
  readonly path?: Readonly<Record<string, ParameterHelp>>;
  readonly query?: Readonly<Record<string, ParameterHelp>>;
  /** Fields of the body, none where it is not an object; absent where the operation takes none. */
  readonly body?: Readonly<Record<string, ParameterHelp>>;
}

export interface ParameterHelp {
  /** `json` for lists, objects and what may be several. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'json';
  /** What it means, in one line. */
  readonly about?: string;
  /** The values that are known. */
  readonly values?: readonly string[];
  /** Present where nothing can be sent without it. */
  readonly required?: true;
}

/** The same for all operations of a version, by operation. */
export type VersionHelp = Readonly<Record<string, OperationHelp>>;
