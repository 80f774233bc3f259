import { type Asset, definitionOf } from '../../assets/index.ts';
import type { ChargerPlans } from '../../planning/charger-plans.ts';
import type { SmartChargingService } from '../../planning/smart-charging-service.ts';
import type { Tariffs } from '../../energy/tariffs.ts';
import type { World } from '../../world/world.ts';
import { day, minute } from '../../base/zoned-time.ts';
import type { Html } from '../document.ts';
import { type Band, type Chart, chartFigure, type Sample } from './chart.ts';
import type { History, Point } from './history.ts';

export interface ChartParts {
  world: World;
  assetHistory: History;
  tariffs: Tariffs;
  smartCharging: SmartChargingService;
  chargerPlans: ChargerPlans;
}

/** Charts of the last simulated day: level, power, price; with the plan of smart charging, if there is one. */
export function assetCharts(parts: ChartParts, asset: Asset): readonly Html[] {
  const now = parts.world.clock.now();
  const bands = planOf(parts, asset);
  const from = now - day;
  const points = parts.assetHistory.of(asset);
  const past = { from, to: now, now };
  const { levelChart } = definitionOf(asset.kind).page;
  const level: Chart[] = levelChart
    ? [{ id: 'level', ...levelChart, ...past, samples: samplesOf(points, 'level', from), shape: 'line' }]
    : [];
  const power: Chart = {
    id: 'power',
    title: 'Power',
    unit: 'kW',
    ...past,
    samples: samplesOf(points, 'power', from),
    shape: 'step',
    range: { min: 0, max: 1 },
  };
  // What is planned lies ahead: the prices by which it was chosen belong to it.
  const to = Math.max(now, ...bands.map((band) => band.to));
  const price: Chart = {
    id: 'price',
    title: bands.length > 0 ? 'Price and plan' : 'Price',
    unit: 'per kWh',
    from,
    to,
    now,
    samples: pricesOf(parts.tariffs, asset.place.locationId, from, to),
    shape: 'step',
    range: { min: 0, max: 0.1 },
    bands,
  };
  return [...level, power, price].map(chartFigure);
}

/** The day begins with what was known before. */
function samplesOf(points: readonly Point[], field: 'level' | 'power', from: number): Sample[] {
  const samples = points.map((point) => ({ at: point.at, value: point[field] }));
  const [first] = samples;
  return first && first.at > from ? [{ at: from, value: first.value }, ...samples] : samples;
}

function pricesOf(tariffs: Tariffs, locationId: string | null, from: number, to: number): Sample[] {
  const quarter = 15 * minute;
  const samples: Sample[] = [];
  for (let at = Math.floor(from / quarter) * quarter; at < to; at += quarter) {
    const value = tariffs.priceAt(locationId, at);
    if (samples.at(-1)?.value !== value) samples.push({ at, value });
  }
  return samples;
}

function planOf({ smartCharging, chargerPlans }: ChartParts, asset: Asset): Band[] {
  if (asset.kind === 'charger') return chargerPlan(chargerPlans, asset);
  if (asset.kind !== 'vehicle') return [];
  const plan = smartCharging.plan(asset.id, 'latest');
  if (!plan || plan.endedAt !== null) return [];
  const { startAt, estimatedFinishAt, dueAt } = plan;
  return [
    {
      from: startAt,
      to: estimatedFinishAt,
      label: `Planned charging from ${clock(startAt)} to ${clock(estimatedFinishAt)}, due by ${clock(dueAt)}`,
    },
  ];
}

function chargerPlan(plans: ChargerPlans, charger: Extract<Asset, { kind: 'charger' }>): Band[] {
  const { plan } = plans.status(charger);
  if (!plan) return [];
  const { from, to } = plan;
  return [{ from, to, label: `Planned charging from ${clock(from)} to ${clock(to)}` }];
}

const clock = (at: number): string => new Date(at).toISOString().slice(11, 16);
