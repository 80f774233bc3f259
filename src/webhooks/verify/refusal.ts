import type { SignatureFailure } from '../types.ts';

/** Why a step of the check ended it. */
export interface Refusal {
  readonly ok: false;
  readonly reason: SignatureFailure;
  readonly message: string;
}

export const refusal = (reason: SignatureFailure, message: string): Refusal => ({
  ok: false,
  reason,
  message,
});
