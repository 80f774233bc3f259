import { scenarioName, type Report, type Spread } from './scenario.ts';

const shown = ({ low, middle, high }: Spread): string =>
  `${middle.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

/** The page of figures. */
export function pageOf(
  reports: readonly Report[],
  deliveries: readonly string[],
  machine: string,
  date: string,
): string {
  const runtimes = [...new Set(reports.map(({ runtime }) => runtime))];
  const sections = runtimes.map((runtime) => {
    const own = reports.filter((report) => report.runtime === runtime);
    return `## ${runtime}\n\n${own.map(tableOf).join('\n\n')}`;
  });
  return `# Performance

What a call costs beside others, as ratios to bare \`fetch\` and \`json()\` in the same round: throughput (more is better)
and CPU (less is better), medians with quartiles. Responses have 3 KB; server and clients are processes of their own on one
machine, over loopback; the contenders take turns in random order. stripe and openai are those SDKs with their base URL
pointed at the same server.

![Throughput and CPU beside bare fetch](performance.svg)

Measured on ${date}, on ${machine}. To measure again: \`make bench\`; in less than half the time,
\`make bench FLAGS=--quick\`. Figures of one machine say nothing of another; ratios say a little.

${[...sections, ...deliveriesOf(deliveries)].join('\n\n')}
`;
}

/** What was measured of taking in deliveries, in each runtime. */
function deliveriesOf(texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const blocks = texts.map((text) => `\`\`\`text\n${text}\n\`\`\``);
  return [
    `## Deliveries of webhooks

Of a delivery with its signature checked, parsed and validated, as ratios to the least that a receiver does.`,
    ...blocks,
  ];
}

function tableOf({ scenario, rounds, calls, floor, results }: Report): string {
  const rows = results.map(
    ({ name, throughput, cpu }) => `| ${name} | ${shown(throughput)} | ${shown(cpu)} |`,
  );
  return [
    `### ${scenarioName(scenario)}`,
    '',
    `${rounds} rounds of ${calls} calls; bare fetch: ${Math.round(floor.perSecond)} calls a second, ${Math.round(floor.cpuMicros)} µs of CPU a call.`,
    '',
    '| | throughput | CPU |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}
