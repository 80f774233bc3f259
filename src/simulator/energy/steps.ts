import { refuse } from '../world/refusal.ts';
import { day, hour, minute } from '../base/zoned-time.ts';

export const resolutions = ['QUARTER_HOUR', 'HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type Resolution = (typeof resolutions)[number];

export interface TimeStep {
  /** Where the step really begins. */
  date: number;
  /** The part of the step that lies in the range. */
  from: number;
  to: number;
}

const mostSteps = 20_000;
const fixed: Partial<Record<Resolution, number>> = {
  QUARTER_HOUR: 15 * minute,
  HALF_HOUR: 30 * minute,
  HOUR: hour,
};

/**
 * The steps of a range of time. Borders of days and longer steps lie `offset` ms behind those of UTC; weeks begin on
 * Monday. Refused as invalid for more than 20,000 steps.
 */
export function stepsOf(resolution: Resolution, from: number, to: number, offset: number): TimeStep[] {
  const steps: TimeStep[] = [];
  for (let date = beginOf(resolution, from, offset); date < to;) {
    const next = afterStep(resolution, date, offset);
    steps.push({ date, from: Math.max(date, from), to: Math.min(next, to) });
    if (steps.length > mostSteps) throw refuse.invalid(`More than ${mostSteps} steps: take longer ones`);
    date = next;
  }
  return steps;
}

function beginOf(resolution: Resolution, at: number, offset: number): number {
  const length = fixed[resolution];
  if (length !== undefined) return Math.floor(at / length) * length;
  const today = Math.floor((at + offset) / day) * day;
  const local = new Date(today);
  if (resolution === 'WEEK') return today - ((local.getUTCDay() + 6) % 7) * day - offset;
  if (resolution === 'MONTH') return Date.UTC(local.getUTCFullYear(), local.getUTCMonth()) - offset;
  return (resolution === 'YEAR' ? Date.UTC(local.getUTCFullYear(), 0) : today) - offset;
}

function afterStep(resolution: Resolution, date: number, offset: number): number {
  const length = fixed[resolution];
  if (length !== undefined) return date + length;
  const local = new Date(date + offset);
  const [year, month] = [local.getUTCFullYear(), local.getUTCMonth()];
  if (resolution === 'MONTH') return Date.UTC(year, month + 1) - offset;
  if (resolution === 'YEAR') return Date.UTC(year + 1, 0) - offset;
  return date + (resolution === 'WEEK' ? 7 : 1) * day;
}
