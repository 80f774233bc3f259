/** A failing answer's body, read. */
export interface ProblemBody {
  readonly problem: Readonly<Record<string, unknown>>;
  /** Headers that stand in the body itself, names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
}

/** An action that has ended, as the API shows it; what else it has depends on the version. */
export interface EndedAction {
  readonly id: string;
  /** `CONFIRMED`, `FAILED` or `CANCELLED`; an open list. */
  readonly state: string;
  readonly [field: string]: unknown;
}

/**
 * The problem in a failing answer's body: the body itself, or, for statistics of HEM systems, what stands in
 * `{ statusCode, headers, body }`, as an object or as JSON text.
 */
export function readProblemBody(body: unknown): ProblemBody {
  const outer = asObject(body);
  const inner = typeof outer['body'] === 'string' ? parsed(outer['body']) : outer['body'];
  if (boundedStatus(outer['statusCode']) === undefined || !isObject(inner)) {
    return { problem: outer, headers: {} };
  }
  const headers = Object.entries(asObject(outer['headers']));
  return {
    problem: inner,
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
  };
}

/** The action in the 409 of a cancellation; `undefined` when the body is something else. */
export function endedActionIn(body: unknown): EndedAction | undefined {
  const action = asObject(body);
  const { id, state } = action;
  return isText(id) && isText(state) ? (action as EndedAction) : undefined;
}

const boundedStatus = (value: unknown): number | undefined => {
  const status = Number(value);
  return Number.isInteger(status) && status >= 100 && status <= 599 ? status : undefined;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asObject = (value: unknown) => (isObject(value) ? value : {});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
