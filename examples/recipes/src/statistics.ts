/** What a user's charging came to, day by day. */
import type { Enode } from 'enode-client';

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
