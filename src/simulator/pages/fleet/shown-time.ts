/** A moment of simulated time: the time of day, with the date unless that is today's. */
export function shownTime(iso: string, today: string): string {
  const [date = '', time = ''] = iso.split('T');
  return today.startsWith(date) ? time.slice(0, 8) : `${date} ${time.slice(0, 5)}`;
}
