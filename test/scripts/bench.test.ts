import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { median, quantile } from '../../scripts/bench/median.ts';
import { pageOf } from '../../scripts/bench/page.ts';
import { pictureOf } from '../../scripts/bench/picture.ts';
import { spreadOf, type Report } from '../../scripts/bench/scenario.ts';

const report: Report = {
  runtime: 'Node v24.0.0',
  scenario: { concurrency: 64, latencyMs: 20, tls: true },
  rounds: 3,
  calls: 10,
  floor: { perSecond: 1234.5, cpuMicros: 99.6 },
  results: [
    { name: 'bare fetch', throughput: spreadOf([1, 1, 1]), cpu: spreadOf([1, 1, 1]) },
    { name: 'a <b> & c', throughput: spreadOf([2, 3, 1]), cpu: spreadOf([0.5, 0.4, 0.6]) },
  ],
};

describe('the benchmark', () => {
  it('the benchmark gives medians and quartiles', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile([5, 1, 4, 2, 3], share))).toEqual([1, 2, 3, 4, 5]);
  });

  it('the benchmark writes figures, machine and date, and how to measure again', () => {
    const page = pageOf([report], ['deliveries: 0.95'], 'a machine', '2026-11-27');
    expect(page).toContain('### 64 at once, 20 ms latency, TLS');
    expect(page).toContain('```text\ndeliveries: 0.95\n```');
    expect(page).toContain('| a <b> & c | 2.00 (1.00–3.00) | 0.50 (0.40–0.60) |');
    expect(page).toMatch(/Measured on 2026-11-27, on a machine\..*`make bench`/s);
  });

  it('the benchmark draws the fastest first, in XML', () => {
    const picture = pictureOf(report);
    expect(picture.indexOf('a &lt;b> &amp; c')).toBeLessThan(picture.indexOf('>bare fetch<'));
    expect(picture).toContain('2.00 · CPU 0.50');
  });

  it('the benchmark measures all contenders, ourselves by the dispatcher and by fetch', () => {
    const program = fileURLToPath(new URL('../../scripts/bench/run-scenario.ts', import.meta.url));
    const job = { scenario: { concurrency: 2, latencyMs: 0, tls: false }, rounds: 1, calls: 4 };
    const output = execFileSync(process.execPath, [program, JSON.stringify(job)], { encoding: 'utf8' });
    const { results } = JSON.parse(output.trim().split('\n').at(-1)!) as Report;
    const names = results.map(({ name }) => name);
    for (const name of ['bare fetch', 'enode-client', 'enode-client by fetch', 'stripe', 'openai', 'ky'])
      expect(names).toContain(name);
    for (const { throughput, cpu } of results) expect(throughput.middle * cpu.middle).toBeGreaterThan(0);
  });
});
