import type { Alarms } from './alarms.ts';

/**
 * Calls `work` for a key at this very moment of simulated time, but after what is happening has finished; several
 * calls for one key become one. What controls devices reacts to events this way, never in the middle of a change.
 */
export function createSoon(alarms: Alarms, name: string, work: (key: string) => void): (key: string) => void {
  const alarm = alarms.named(name, work);
  return (key) => {
    if (!alarm.isSet(key)) alarm.set(key, 0);
  };
}
