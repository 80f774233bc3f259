import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('own-cost.program.ts', import.meta.url));

interface Cost {
  promises: number;
  /** Of the client's own time to that of the bare exchange. */
  ratio: number;
}

/** The cheapest of three runs at most: other work on the machine makes a call dearer, never cheaper. */
function leastCost(enough: number): Cost {
  const env = { ...process.env, ENODE_TRANSPORT: '' };
  const costs: Cost[] = [];
  do costs.push(JSON.parse(execFileSync(process.execPath, [program], { encoding: 'utf8', env })) as Cost);
  while (costs.length < 3 && costs.at(-1)!.ratio >= enough);
  return costs.toSorted((a, b) => a.ratio - b.ratio)[0]!;
}

describe('the own cost of a call', () => {
  it('the own cost of a call stays in its budget', () => {
    const { promises, ratio } = leastCost(8);
    console.log(`a call: ${promises} promises, ${ratio.toFixed(1)} times the bare exchange`);
    // Those of the caller's await and of the exchange among them; 7 when this was written.
    expect(promises).toBeLessThanOrEqual(8);
    expect(promises).toBeGreaterThan(2);
    // 4.7 when this was written, also on a machine with other work: 1.4 µs where the bare exchange takes 0.3 µs.
    expect(ratio).toBeLessThan(8);
  });
});
