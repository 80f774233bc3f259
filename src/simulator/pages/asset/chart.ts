import { html, raw } from 'hono/html';

import { hour } from '../../base/zoned-time.ts';
import type { Html } from '../document.ts';
import { amount } from '../../assets/page.ts';
import { shownTime } from '../fleet/shown-time.ts';

/** A value that holds from a moment on; null: unknown. */
export interface Sample {
  at: number;
  value: number | null;
}

/** A stretch of time that is marked in a chart. */
export interface Band {
  from: number;
  to: number;
  label: string;
}

export interface Chart {
  id: string;
  title: string;
  unit: string;
  from: number;
  to: number;
  now: number;
  samples: readonly Sample[];
  /** `line`: values between two samples lie between them; `step`: a sample holds until the next. */
  shape: 'line' | 'step';
  /** What the axis must show at least. */
  range: { min: number; max: number };
  bands?: readonly Band[];
}

const [width, height] = [720, 160];

/**
 * Values over time: a picture, and the same as a table for who cannot see it. Labels are text beside the picture, so
 * that they keep their size on a small screen.
 */
export function chartFigure(chart: Chart): Html {
  const { id, title, unit, from, to, now, samples, bands = [] } = chart;
  if (samples.every(({ value }) => value === null)) {
    return html`<section class="chart" aria-labelledby="${id}-title">
      <h3 id="${id}-title">${title}</h3>
      <p class="soft">No values are known.</p>
    </section>`;
  }
  const scale = scaleOf(chart);
  const x = (at: number): number => ((at - from) / (to - from)) * width;
  const current = chartValueAt(chart, Math.min(now, to));
  const step = (to - from) / 4;
  return html`<figure class="chart" aria-labelledby="${id}-title">
    <figcaption>
      <h3 id="${id}-title">${title}</h3>
      <span class="current">${amount(current, unit)} <span class="soft">now</span></span>
    </figcaption>
    <div class="plot">
      <div class="y-axis" aria-hidden="true">
        ${[scale.max, (scale.max + scale.min) / 2, scale.min].map((value) => html`<span>${amount(value, unit)}</span>`)}
      </div>
      <svg
        viewBox="0 0 ${width} ${height}"
        preserveAspectRatio="none"
        role="img"
        aria-label="${summaryOf(chart)}"
      >
        ${bands.map(
          (band) =>
            html`<rect
              class="band"
              x="${fixed(x(Math.max(band.from, from)))}"
              y="0"
              width="${fixed(Math.max(x(Math.min(band.to, to)) - x(Math.max(band.from, from)), 1))}"
              height="${height}"
            />`,
        )}
        ${[0.5, 1].map((part) => html`<line class="grid" x1="0" x2="${width}" y1="${height * part}" y2="${height * part}" />`)}
        ${scale.min < 0 && scale.max > 0 ? html`<line class="grid zero" x1="0" x2="${width}" y1="${fixed(zeroOf(scale))}" y2="${fixed(zeroOf(scale))}" />` : ''}
        ${[1, 2, 3].map((part) => html`<line class="grid" x1="${(width / 4) * part}" x2="${(width / 4) * part}" y1="0" y2="${height}" />`)}
        ${raw(pathsOf(chart, scale, x))}
        ${now < to ? html`<line class="now" x1="${fixed(x(now))}" x2="${fixed(x(now))}" y1="0" y2="${height}" />` : ''}
      </svg>
      <div class="x-axis" aria-hidden="true">
        ${[0, 1, 2, 3, 4].map((tick) => html`<span>${timeOf(from + step * tick, now)}</span>`)}
      </div>
    </div>
    ${bands.length > 0 ? html`<p class="soft">${bands.map(({ label }) => label).join(' · ')}</p>` : ''}
    <details id="${id}-details">
      <summary id="${id}-summary">Show as table</summary>
      <div class="table-scroll" tabindex="0" role="region" aria-labelledby="${id}-title">
        <table>
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">${title}</th>
            </tr>
          </thead>
          <tbody>
            ${hoursOf(chart).map(
              (at) =>
                html`<tr>
                  <th scope="row">
                    <time datetime="${new Date(at).toISOString()}">${timeOf(at, now)}</time>
                  </th>
                  <td>${amount(chartValueAt(chart, at), unit)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  </figure>`;
}

/** The value at a moment; null before the first sample, and where it is unknown. */
export function chartValueAt(
  { samples, shape }: Pick<Chart, 'samples' | 'shape'>,
  at: number,
): number | null {
  const next = samples.findIndex((sample) => sample.at > at);
  const before = samples[(next === -1 ? samples.length : next) - 1];
  const after = next === -1 ? undefined : samples[next];
  if (!before) return null;
  if (shape === 'step' || !after || before.value === null || after.value === null) return before.value;
  const part = (at - before.at) / (after.at - before.at);
  return before.value + (after.value - before.value) * part;
}

interface Scale {
  min: number;
  max: number;
}

/** A range that holds all values, with round ends. */
export function scaleOf({ samples, range }: Pick<Chart, 'samples' | 'range'>): Scale {
  let { min, max } = range;
  for (const { value } of samples) {
    if (value === null) continue;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  if (max - min < 1e-9) max = min + 1;
  const size = 10 ** Math.floor(Math.log10(max - min)) / 2;
  return { min: Math.floor(min / size + 1e-9) * size, max: Math.ceil(max / size - 1e-9) * size };
}

/** The line, and the area between it and zero, as SVG. Numbers only: nothing of it needs to be escaped. */
function pathsOf({ samples, shape, from, to, now }: Chart, scale: Scale, x: (at: number) => number): string {
  const y = (value: number): number => height - ((value - scale.min) / (scale.max - scale.min)) * height;
  const zero = fixed(zeroOf(scale));
  const runs: [number, number][][] = [];
  let run: [number, number][] | undefined;
  const end = samples.some(({ at }) => at > now) ? to : Math.min(now, to);
  for (const [index, { at, value }] of samples.entries()) {
    const until = Math.min(samples[index + 1]?.at ?? end, end);
    if (until < from || at > end || value === null) {
      run = undefined;
      continue;
    }
    if (!run) runs.push((run = []));
    run.push([
      x(Math.max(at, from)),
      y(at < from ? (chartValueAt({ samples, shape }, from) ?? value) : value),
    ]);
    const isFlat = shape === 'step' || samples[index + 1]?.value === null || index === samples.length - 1;
    if (isFlat) run.push([x(until), y(value)]);
  }
  return runs
    .map((points) => {
      const line = points.map(([px, py]) => `${fixed(px)} ${fixed(py)}`).join(' L ');
      const [first, last] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
      const area = `M ${fixed(first)} ${zero} L ${line} L ${fixed(last)} ${zero} Z`;
      return `<path class="area" d="${area}" /><path class="line" d="M ${line}" />`;
    })
    .join('');
}

/** Where zero is, or the edge that is nearest to it. */
const zeroOf = ({ min, max }: Scale): number =>
  Math.min(Math.max(height - ((0 - min) / (max - min)) * height, 0), height);

function summaryOf(chart: Chart): string {
  const { title, unit, from, to, now } = chart;
  const known = chart.samples.flatMap(({ value }) => (value === null ? [] : [value]));
  const [least, most] = [Math.min(...known), Math.max(...known)].map((value) => amount(value, unit));
  return `${title} from ${timeOf(from, now)} to ${timeOf(to, now)}: between ${least} and ${most}`;
}

/** Every full hour that is shown, and the end. */
function hoursOf({ from, to }: Chart): number[] {
  const hours: number[] = [];
  for (let at = Math.ceil(from / hour) * hour; at < to; at += hour) hours.push(at);
  return [...hours, to];
}

/** Hours and minutes, with the date unless it is today's. */
const timeOf = (at: number, now: number): string => {
  const text = shownTime(new Date(Math.round(at / 1000) * 1000).toISOString(), new Date(now).toISOString());
  return text.length === 8 ? text.slice(0, 5) : text.slice(5);
};

const fixed = (value: number): string => String(Math.round(value * 10) / 10);
