/** Why calls and waits ended that were under way when their client was closed: the `cause` of their EnodeAbortError. */
export class ClosedError extends Error {
  override readonly name = 'AbortError';
  constructor() {
    super('The client was closed');
  }
}
