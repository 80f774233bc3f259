import type { Battery } from '../assets/battery/model.ts';
import { levelAt } from '../assets/battery/flow.ts';
import type { World } from '../world/world.ts';
import { hour } from '../base/zoned-time.ts';

/** A time in which a home battery took or gave the same power. */
interface Flow {
  readonly from: number;
  /** What it was like then, so that its level later follows. */
  readonly charge: Battery['charge'];
}

/** Writes down what home batteries take and give, from the changes in the world. */
export class BatteryLog {
  readonly #world: World;
  readonly #flows;

  constructor(world: World) {
    this.#world = world;
    this.#flows = world.state.map<Flow[]>('home batteries');
    world.events.on((event) => {
      if (event.type === 'asset:deleted') this.#flows.delete(event.asset.id);
      if (event.type !== 'asset:discovered' && event.type !== 'asset:updated') return;
      if (event.asset.kind === 'battery') this.#note(event.asset);
    });
  }

  /** kWh that a battery took and gave between two moments. */
  flowed(battery: Battery, from: number, to: number): { charge: number; discharge: number } {
    const sum = { charge: 0, discharge: 0 };
    const flows = this.#flows.get(battery.id) ?? [];
    for (let index = Math.max(lastBefore(flows, from), 0); index < flows.length; index += 1) {
      const flow = flows[index];
      if (!flow || flow.from >= to) break;
      const end = Math.min(to, flows[index + 1]?.from ?? this.#world.clock.now());
      const kwh = energyOf(flow.charge, Math.max(from, flow.from), end);
      if (kwh > 0) sum.charge += kwh;
      else sum.discharge -= kwh;
    }
    return sum;
  }

  /** Level of a battery at a moment, in %; undefined: unknown. */
  levelAt(battery: Battery, at: number): number | undefined {
    const flows = this.#flows.get(battery.id) ?? [];
    const flow = flows[lastBefore(flows, at)] ?? flows[0];
    return (flow && levelAt(flow.charge, Math.max(at, flow.from))) ?? undefined;
  }

  #note({ id, charge }: Battery): void {
    const flows = this.#flows.get(id) ?? [];
    this.#flows.set(id, flows);
    const now = this.#world.clock.now();
    const last = flows.at(-1);
    if (last && continues(last.charge, charge, now)) return;
    if (last?.from === now) flows.pop();
    flows.push({ from: now, charge: structuredClone(charge) });
  }
}

/** Whether what is known of the battery follows from what was known before. */
function continues(before: Battery['charge'], after: Battery['charge'], now: number): boolean {
  const expected = levelAt(before, now);
  return (
    before.rate === after.rate &&
    before.capacity === after.capacity &&
    before.dischargeLimit === after.dischargeLimit &&
    (expected === after.level || Math.abs((expected ?? NaN) - (after.level ?? NaN)) < 1e-6)
  );
}

/** kWh; what the level says, as far as there is one, since a battery that is full takes no more. */
function energyOf(charge: Battery['charge'], from: number, to: number): number {
  if (to <= from || !charge.rate) return 0;
  const [begin, end] = [levelAt(charge, from), levelAt(charge, to)];
  if (begin === null || end === null || !charge.capacity) return (charge.rate * (to - from)) / hour;
  return ((end - begin) / 100) * charge.capacity;
}

/** Index of the last flow that began by then; -1: none. */
function lastBefore(flows: readonly Flow[], at: number): number {
  let [low, high] = [0, flows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((flows[middle]?.from ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
