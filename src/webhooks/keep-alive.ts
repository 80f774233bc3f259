import { renewEveryMs, type Holder, type Ledger } from './ledger.ts';

/** Renews a claim while its work goes on. */
export interface KeepAlive {
  /** Whether another holder has the claim by now. */
  readonly lost: boolean;
  stop(): void;
}

/** @param onAlive Called each time: whoever runs timers is alive. */
export function keepAlive(ledger: Ledger, holder: Holder, onAlive: () => void): KeepAlive {
  const state = { lost: false };
  const timer = setInterval(() => {
    onAlive();
    void ledger.renew(holder).then((ours) => {
      state.lost ||= !ours;
    });
  }, renewEveryMs);
  return Object.assign(state, { stop: () => clearInterval(timer) });
}
