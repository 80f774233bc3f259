/** What one check of `enode doctor` found. */
export interface Finding {
  readonly name: string;
  /** `skipped`: could not be checked, because something before it failed. */
  readonly status: 'ok' | 'warning' | 'failed' | 'skipped';
  readonly detail: string;
  /** What to do about it. */
  readonly remedy?: string | undefined;
}

export const passed = (name: string, detail: string): Finding => ({ name, status: 'ok', detail });

export const warning = (name: string, detail: string, remedy: string): Finding => ({
  name,
  status: 'warning',
  detail,
  remedy,
});

export const failed = (name: string, detail: string, remedy: string): Finding => ({
  name,
  status: 'failed',
  detail,
  remedy,
});

export const skipped = (name: string, because: string): Finding => ({
  name,
  status: 'skipped',
  detail: because,
});
