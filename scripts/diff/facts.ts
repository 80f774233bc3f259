/** What a version's document says, flat and without the names of its components, so that two versions compare. */
export interface Facts {
  /** Addresses of the API, sorted. */
  servers: string[];
  operations: OperationFacts[];
  events: Event[];
}

export interface OperationFacts {
  /** `'GET /vehicles/{vehicleId}'` */
  key: string;
  method: string;
  path: string;
  deprecated: boolean;
  stability: string;
  /** Addresses of its own; empty where it has those of the whole API. */
  servers: string[];
  /** Whether a call needs an access token. */
  authenticated: boolean;
  /** Parameters and body. */
  request: Fields;
  /** Headers and body by status. */
  responses: Map<string, Fields>;
}

export interface Event {
  name: string;
  deprecated: boolean;
  payload: Fields;
}

/**
 * Every place below an operation's request, a response or an event. The path begins with where it travels
 * (`path`, `query`, `header`, `cookie`, `body`); `.name` is a property, `[]` an element, `{}` any other value:
 * `body.data[].location.id`.
 */
export type Fields = Map<string, Field>;

export interface Field {
  /** `conditional`: in some of the forms that the value around it may have, but not in all. */
  presence: Presence;
  /** Sorted, without `null`; empty where anything may stand. */
  types: string[];
  nullable: boolean;
  /** All values that the document lists, without `null`; undefined where it lists none. */
  values: unknown[] | undefined;
  format: string | undefined;
  default: unknown;
  deprecated: boolean;
  /** `maxLength` and the like. */
  limits: Readonly<Record<string, unknown>>;
  /** One signature for each form of an object; a single one for most. */
  forms: string[];
}

export type Presence = 'required' | 'conditional' | 'optional';
