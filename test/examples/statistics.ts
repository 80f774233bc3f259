/** What a user's charging came to, day by day. Import from 'enode-client'. */
import type { Enode } from '../../src/index.ts';

export interface Day {
  date: string;
  kwh: number;
}

export async function chargingByDay(
  enode: Enode<'2024-10-01'>,
  userId: string,
  from: string,
): Promise<Day[]> {
  const days = await enode.user(userId).statistics.charging({
    type: 'vehicle',
    startDate: from,
    resolution: 'DAY',
  });
  return days.map(({ date, kwhSum }) => ({ date: date.slice(0, 10), kwh: kwhSum }));
}
