/** Why the simulated backend refuses something. */
export type RefusalCode =
  | 'invalid'
  | 'not-permitted'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'controlled'
  | 'not-implemented';

/** The simulated backend refuses something. How the API says so is decided by `versions/to-problem.ts`. */
export class WorldRefusal extends Error {
  override readonly name = 'WorldRefusal';
  readonly code: RefusalCode;
  /** A title other than the usual one of the code. */
  readonly title: string | undefined;

  constructor(code: RefusalCode, detail: string, title?: string) {
    super(detail);
    this.code = code;
    this.title = title;
  }
}

const of =
  (code: RefusalCode) =>
  (detail: string, title?: string): WorldRefusal =>
    new WorldRefusal(code, detail, title);

export const refuse = {
  invalid: of('invalid'),
  notPermitted: of('not-permitted'),
  notFound: of('not-found'),
  conflict: of('conflict'),
  gone: of('gone'),
  controlled: of('controlled'),
  notImplemented: of('not-implemented'),
};
