/** What changed between two versions, for people (by `renderMarkdown`) and as JSON. */
export interface Report {
  from: string;
  to: string;
  summary: Summary;
  /** Methods of the client that only one of the two versions has. */
  methods: { gone: string[]; come: string[] };
  /** The most breaking first. */
  changes: Change[];
}

export interface Summary {
  changes: number;
  /** How many changes break whom; a change that breaks nobody counts under `nobody`. */
  breaks: Record<Breaks, number>;
}

/** One change, however many places it shows in. */
export interface Change {
  subject: Subject;
  kind: Kind;
  /** The way of the value, as the caller sees it. `event` only where no response has the same change. */
  direction: Direction;
  /** What became of the set of values (or calls) that are possible there. */
  effect: Effect;
  /** Name before, or now where it is new; a path such as `location.id` below what the place names. */
  name: string;
  /** Before; a name for renamed and moved ones. */
  from?: unknown;
  /** Now; a name for renamed and moved ones. */
  to?: unknown;
  /** Paths below an object that came or went as a whole. */
  fields?: string[];
  breaks: Breaks;
  /** Why it breaks them, or does not. */
  because: string;
  places: Place[];
}

export interface Place {
  /** Now, or before where it is gone: `'GET /vehicles'`. */
  operation?: string;
  /** Before, where the operation got another method or path; other names of path parameters do not count. */
  formerOperation?: string;
  status?: string;
  event?: string;
  /** Between the body and the name: `data[]`, `vehicle`; empty for the body itself. */
  at: string;
  /** Methods of the client that the change touches, before and now. */
  methods: { before: string[]; after: string[] };
}

/** A member of the operation's request, of a response or event, one of these as a whole, or an address of the API. */
export type Subject = 'server' | 'operation' | 'event' | 'status' | 'parameter' | 'header' | 'body' | 'field';

export type Direction = 'request' | 'response' | 'event';

/** From the caller's side: `wider` allows more than before, `narrower` less, `different` both or neither. */
export type Effect = 'wider' | 'narrower' | 'different' | 'none';

export const kinds = [
  'added',
  'removed',
  'renamed',
  'moved',
  'required',
  'conditional',
  'optional',
  'nullable',
  'not-null',
  'type',
  'format',
  'limit',
  'default',
  'enum-added',
  'enum-removed',
  'enum-opened',
  'enum-closed',
  'forms',
  'deprecated',
  'undeprecated',
  'stability',
  'authentication',
] as const;
export type Kind = (typeof kinds)[number];

/** The most affected first. */
export const everyone = ['caller', 'raw caller', 'writer', 'reader', 'exhaustive reader', 'nobody'] as const;

/**
 * Who has to change code: `caller` calls the operation at all, `raw caller` calls it by method and path
 * (`enode.raw`), `writer` fills in requests, `reader` reads responses
 * or events, `exhaustive reader` reads them and handles every known value and no other.
 */
export type Breaks = (typeof everyone)[number];
