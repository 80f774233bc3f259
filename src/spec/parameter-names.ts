/** Names of what an operation takes beside the parameters of its path. */
export interface OperationParameters {
  readonly query?: readonly string[];
  readonly body?: {
    /** Whether a request without a body is refused. */
    readonly required: boolean;
    /** All its fields; without them anything may be sent. */
    readonly fields?: readonly string[];
  };
}

/** The same for all operations of a version, by operation. */
export type ParameterNames = Readonly<Record<string, OperationParameters>>;
