import type { SignatureFailure } from '../types.ts';

/** Why a step of the check ended it. */
export interface SignatureRefusal {
  readonly ok: false;
  readonly reason: SignatureFailure;
  readonly message: string;
}

export const signatureRefusal = (reason: SignatureFailure, message: string): SignatureRefusal => ({
  ok: false,
  reason,
  message,
});
