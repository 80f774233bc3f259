import type { NamedAlarm } from '../base/alarms.ts';
import type { Inverter } from '../assets/inverter/model.ts';
import { dayOf, producedBetween, type StatisticsPeriod } from '../assets/inverter/production.ts';
import type { World } from '../world/world.ts';
import { day, minute } from '../base/zoned-time.ts';

export interface ProductionSeries {
  /** Energy of each step in kWh, null where nothing is known; null altogether if nothing is known of any. */
  data: { date: number; value: number | null }[] | null;
  /** When there will be more; undefined: these figures are final. */
  readyAt: number | undefined;
}

/** ms it takes to fetch what was before an inverter was linked. */
const loadingTime = 30_000;
/** How far before linking the vendor's history goes. */
const reach = { QUARTER_HOUR: 30 * day, DAY: 92 * day } as const;

/** Production of inverters as their vendors count it. What was before linking must be loaded first. */
export class InverterHistory {
  readonly #world: World;
  readonly #readyAt: Map<string, number>;
  readonly #alarm: NamedAlarm;

  constructor(world: World) {
    this.#world = world;
    this.#readyAt = world.state.map('inverter history');
    this.#alarm = world.alarms.named('inverter history', (key) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key was written so below
      const [id, period] = JSON.parse(key) as [string, StatisticsPeriod];
      const inverter = world.asset(id);
      if (inverter?.kind === 'inverter')
        world.events.emit({ type: 'inverter-statistics:loaded', inverter, period });
    });
  }

  series(inverter: Inverter, resolution: 'QUARTER_HOUR' | 'DAY', from: number, to: number): ProductionSeries {
    const now = this.#world.clock.now();
    const oldest = inverter.createdAt - reach[resolution];
    const readyAt =
      from < inverter.createdAt && to > oldest ? this.#load(inverter, { resolution, from, to }) : 0;
    const known = now >= readyAt ? oldest : inverter.createdAt;
    const data: { date: number; value: number | null }[] = [];
    for (let date = from; date < Math.min(to, now);) {
      const next = resolution === 'DAY' ? dayOf(inverter, date + day / 2, 1) : date + 15 * minute;
      const value =
        next <= known ? null : producedBetween(inverter, Math.max(date, known), Math.min(next, now));
      data.push({ date, value: value === null ? null : Math.round(value * 1e6) / 1e6 });
      date = next;
    }
    return {
      data: data.some(({ value }) => value !== null) ? data : null,
      readyAt: now < readyAt ? readyAt : this.#nextFigures(inverter, { resolution, from, to }),
    };
  }

  /** When there will be newer figures of a period that has not ended; undefined: those there are, are final. */
  #nextFigures(inverter: Inverter, period: StatisticsPeriod): number | undefined {
    const now = this.#world.clock.now();
    if (period.to <= now) return undefined;
    this.#alarm.set(JSON.stringify([inverter.id, period]), period.to - now);
    const step = 15 * minute;
    return Math.min((Math.floor(Math.max(now, period.from) / step) + 1) * step, period.to);
  }

  #load(inverter: Inverter, period: StatisticsPeriod): number {
    const key = `${inverter.id} ${period.resolution} ${period.from}`;
    const known = this.#readyAt.get(key);
    if (known !== undefined) return known;
    const readyAt = this.#world.clock.now() + loadingTime;
    this.#readyAt.set(key, readyAt);
    this.#alarm.set(JSON.stringify([inverter.id, period]), loadingTime);
    return readyAt;
  }
}
