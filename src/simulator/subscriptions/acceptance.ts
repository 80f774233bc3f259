/** When a delivery counts as accepted. */
export interface Acceptance {
  /** Receivers must respond within this time, in real ms. */
  timeout: number;
  /** The statuses with which a receiver accepts. */
  statuses: AcceptedStatuses;
}

/** `2xx`: every status from 200 to 299; `only-200`: 200 alone. */
export type AcceptedStatuses = '2xx' | 'only-200';
