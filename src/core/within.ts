/** What a timer gives when its time is over. */
export const overtime: unique symbol = /* @__PURE__ */ Symbol('overtime');

/** A running timer. Stop it as soon as nothing waits for it any more. */
export interface Timer {
  readonly over: Promise<typeof overtime>;
  stop(): void;
}

export function startTimer(ms: number): Timer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<typeof overtime>((resolve) => {
    timer = setTimeout(() => resolve(overtime), ms);
  });
  return { over, stop: () => clearTimeout(timer) };
}

/**
 * Waits for `work` for at most `ms` milliseconds. The work goes on when the time is over; what it then rejects
 * with is dropped. The timer is gone as soon as this is settled.
 */
export async function within<T>(work: PromiseLike<T>, ms: number): Promise<T | typeof overtime> {
  const timer = startTimer(ms);
  try {
    return await Promise.race([work, timer.over]);
  } finally {
    timer.stop();
  }
}
