import { hour, minute } from '../base/zoned-time.ts';

/** Lowest, highest and mean value of some time. */
export interface Aggregate {
  min: number;
  max: number;
  mean: number;
}

/** Energy that flowed with the same power at the same price. */
export interface Slice {
  at: number;
  hours: number;
  kw: number;
  /** Per kWh. */
  price: number;
  nonSmartPrice: Aggregate | undefined;
}

/** Power, energy, price and cost of some time. The last three are null if smart charging had no part in it. */
export interface Figures {
  kw: Aggregate;
  kwhSum: number;
  price: Aggregate;
  costSum: number;
  nonSmartPrice: Aggregate | null;
  nonSmartCostSum: number | null;
  estimatedSavings: number | null;
}

/** Prices are looked up for each quarter of an hour. */
const quarter = 15 * minute;

/** Cuts a flow of energy at the quarters of the hour, each with its price. */
export function slicesOf(
  flow: { from: number; to: number; kw: number; nonSmartPrice?: Aggregate | undefined },
  priceAt: (at: number) => number,
): Slice[] {
  const slices: Slice[] = [];
  for (let at = flow.from; at < flow.to;) {
    const end = Math.min((Math.floor(at / quarter) + 1) * quarter, flow.to);
    const { kw, nonSmartPrice } = flow;
    slices.push({ at, hours: (end - at) / hour, kw, price: priceAt(at), nonSmartPrice });
    at = end;
  }
  return slices;
}

/** Sums slices up: powers weigh by time, prices by energy. */
export function figuresOf(slices: readonly Slice[]): Figures {
  const kwhSum = sum(slices, energy);
  const costSum = sum(slices, (slice) => energy(slice) * slice.price);
  const hours = sum(slices, (slice) => slice.hours);
  const smart = slices.flatMap(({ nonSmartPrice, ...slice }) =>
    nonSmartPrice ? [{ nonSmartPrice, kwh: energy(slice), price: slice.price }] : [],
  );
  const saved = sum(smart, ({ nonSmartPrice, kwh, price }) => kwh * (nonSmartPrice.mean - price));
  const smartKwh = sum(smart, ({ kwh }) => kwh);
  return {
    kw: spread(
      slices.map(({ kw }) => kw),
      kwhSum,
      hours,
    ),
    kwhSum: round(kwhSum),
    price: spread(
      slices.map(({ price }) => price),
      costSum,
      kwhSum,
    ),
    costSum: round(costSum),
    nonSmartPrice:
      smart.length === 0
        ? null
        : {
            min: round(Math.min(...smart.map(({ nonSmartPrice }) => nonSmartPrice.min))),
            max: round(Math.max(...smart.map(({ nonSmartPrice }) => nonSmartPrice.max))),
            mean: round(sum(smart, ({ nonSmartPrice, kwh }) => nonSmartPrice.mean * kwh) / smartKwh),
          },
    nonSmartCostSum: smart.length === 0 ? null : round(costSum + saved),
    estimatedSavings: smart.length === 0 ? null : round(saved),
  };
}

const energy = ({ kw, hours }: Pick<Slice, 'kw' | 'hours'>): number => kw * hours;

function spread(values: readonly number[], total: number, weight: number): Aggregate {
  if (values.length === 0) return { min: 0, max: 0, mean: 0 };
  const [min, max] = [round(least(values)), round(-least(values.map((value) => -value)))];
  return { min, max, mean: weight === 0 ? min : round(total / weight) };
}

// Spreading thousands of values into Math.min would overflow the stack.
const least = (values: readonly number[]): number =>
  values.reduce((lowest, value) => Math.min(lowest, value), Infinity);

const sum = <T>(entries: readonly T[], value: (entry: T) => number): number =>
  entries.reduce((total, entry) => total + value(entry), 0);

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
