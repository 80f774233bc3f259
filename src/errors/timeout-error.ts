import { EnodeError, type CallContext } from './enode-error.ts';

/**
 * Where a call was when its deadline ran out: waiting for a token, for the answer's headers, for its body, or
 * between two attempts; or waiting for a function that it was given (`onRequest`, `onVersionMismatch`).
 */
export type CallPhase = 'token' | 'headers' | 'body' | 'backoff' | 'callback';

/** The deadline of a call ran out. The request may have reached the server: check before you repeat a command. */
export class EnodeTimeoutError extends EnodeError {
  static override readonly code = 'timeout';
  override readonly name = 'EnodeTimeoutError';
  /** What the call was waiting for. */
  readonly phase: CallPhase;
  /** The deadline that ran out, in milliseconds. */
  readonly deadlineMs: number;

  constructor(phase: CallPhase, deadlineMs: number, context: CallContext, options?: ErrorOptions) {
    const waitedFor = {
      token: 'an access token',
      headers: 'the answer',
      body: 'the rest of the answer',
      backoff: 'the next attempt',
      callback: 'a callback (hooks.onRequest or onVersionMismatch)',
    };
    super(
      'timeout',
      `${context.operation ?? 'The call'} ran out of its deadline of ${deadlineMs} ms while waiting for ${waitedFor[phase]}`,
      context,
      options,
    );
    this.phase = phase;
    this.deadlineMs = deadlineMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), phase: this.phase, deadlineMs: this.deadlineMs };
  }
}
