import type { Services } from '../services/services.ts';
import { viewInverterStatistics } from '../views/inverter-statistics.ts';
import type { WorldEvent } from '../world/events.ts';
import { localTime } from '../base/zoned-time.ts';
import type { HemChange } from './hem-changes.ts';
import type { EventPublisher } from './event-publisher.ts';

/** Publishes that a HEM system was discovered, changed or deleted. */
export function publishHemSystem(
  { lastSent, inEach, send }: EventPublisher,
  { what, system, view: shape }: HemChange,
): void {
  const name = `user:hem-system:${what}`;
  inEach(name, (version) => {
    const fields =
      what === 'updated'
        ? lastSent.record(version, system.id, shape, () => ({ ...shape, status: null }))
        : [];
    if (!fields) return;
    if (what === 'deleted') lastSent.forget(version, system.id);
    else lastSent.set(version, system.id, shape);
    const news = what === 'updated' ? { updatedFields: fields } : {};
    send(name, version, system.userId, { hemSystem: shape, ...news });
  });
}

/** Publishes that the history of an inverter was loaded. */
export function publishStatistics(
  { inEach, send }: EventPublisher,
  backend: Services,
  { inverter, period }: Extract<WorldEvent, { type: 'inverter-statistics:loaded' }>,
): void {
  const name = 'user:inverter:statistics-updated';
  const { readyAt: _, ...figures } = viewInverterStatistics(backend, inverter, period);
  const { day, month, year } = localTime(period.from, inverter.timezone ?? 'UTC');
  const when = { day: period.resolution === 'DAY' ? null : day, month, year };
  const statistics = { ...figures, inverterId: inverter.id, ...when };
  inEach(name, (version) => send(name, version, inverter.userId, { statistics }));
}
