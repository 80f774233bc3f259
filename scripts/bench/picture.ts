import { floorName } from './contenders.ts';
import type { Report } from './scenario.ts';

const left = 210;
const width = 720;
const row = 26;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A picture of throughput beside bare fetch, the longest bar first. It is legible on light and on dark ground. */
export function pictureOf(report: Report): string {
  const results = report.results.toSorted((a, b) => b.throughput.middle - a.throughput.middle);
  const most = Math.max(...results.map(({ throughput }) => throughput.high));
  const x = (ratio: number) => left + (ratio / most) * (width - left - 130);
  const bars = results.map(({ name, throughput, cpu }, index) => {
    const y = 44 + index * row;
    const fill = name.startsWith('enode-client') ? '#2f7d4f' : name === floorName ? '#6b7280' : '#94a3b8';
    const end = x(throughput.middle);
    return [
      `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${escape(name)}</text>`,
      `<rect x="${left}" y="${y}" width="${(end - left).toFixed(1)}" height="${row - 8}" rx="2" fill="${fill}"/>`,
      `<text x="${(end + 6).toFixed(1)}" y="${y + 14}">${throughput.middle.toFixed(2)} · CPU ${cpu.middle.toFixed(2)}</text>`,
    ].join('\n');
  });
  const height = 56 + results.length * row;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Throughput and CPU of clients as ratios to bare fetch">
<style>text { font: 13px system-ui, sans-serif; fill: #64748b } .title { font-weight: 600; font-size: 14px }</style>
<text class="title" x="8" y="22">Throughput and CPU of a call, bare fetch = 1 (${escape(report.runtime)}, ${report.scenario.concurrency} at once)</text>
${bars.join('\n')}
</svg>
`;
}
