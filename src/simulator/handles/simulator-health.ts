import type { Health, VendorHealthOptions } from '../world/health.ts';

/** `sim.health`: what the API says of itself and of the vendors behind it. Assets go on as before. */
export interface SimulatorHealth {
  /** Whether `GET /health/ready` responds with 204; if not, with 503. @default true */
  ready: boolean;
  /**
   * Says how a vendor is doing: `set({ vendor: 'TESLA', status: 'OUTAGE' })`. An `EnodeInputError` for a vendor or a status
   * that there is not.
   */
  set(options: VendorHealthOptions): void;
  /** Everything is ready again. */
  clear(): void;
}

/** Makes `sim.health`. */
export const createHealth = (health: Health): SimulatorHealth => ({
  get ready() {
    return health.isReady;
  },
  set ready(isReady) {
    health.isReady = isReady;
  },
  set: (options) => health.set(options),
  clear: () => health.clear(),
});
