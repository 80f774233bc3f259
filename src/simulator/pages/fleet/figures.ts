/** Says that there is no value, and is read out as that. */
const none = '–';

/** A number with its unit, at most two decimals. */
export function amount(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined) return none;
  return `${Math.round(value * 100) / 100}\u00A0${unit}`;
}

/** A length of time in minutes, as people say it. */
export function minutes(value: number): string {
  const hours = Math.floor(value / 60);
  return hours > 0 ? `${hours}\u00A0h ${value % 60}\u00A0min` : `${value}\u00A0min`;
}

/** A moment of simulated time: the time of day, with the date unless that is today's. */
export function moment(iso: string, today: string): string {
  const [date = '', time = ''] = iso.split('T');
  return today.startsWith(date) ? time.slice(0, 8) : `${date} ${time.slice(0, 5)}`;
}
