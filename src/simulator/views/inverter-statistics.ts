import type { Inverter } from '../assets/inverter/model.ts';
import type { StatisticsPeriod } from '../assets/inverter/production.ts';
import { iso } from '../base/iso.ts';
import type { Viewing } from './viewing.ts';

/** Figures of a day or a month; `readyAt` if they are still being loaded. */
export function viewInverterStatistics(
  { history }: Pick<Viewing, 'history'>,
  inverter: Inverter,
  { from, to, resolution }: StatisticsPeriod,
) {
  const { data, readyAt } = history.series(inverter, resolution, from, to);
  const points = data?.map(({ date, value }) => ({ date: iso(date), value })) ?? null;
  const resolutions = { [resolution]: { unit: 'kWh', data: points } };
  return { timezone: inverter.timezone ?? 'UTC', resolutions, readyAt };
}
