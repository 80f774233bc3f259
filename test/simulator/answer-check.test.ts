import { describe, expect, it } from 'vitest';

import type { ApiDocument } from '../../src/simulator/document/api-document.ts';
import type { Operation } from '../../src/simulator/document/operations.ts';
import { contractOf } from '../../src/simulator/contracts/contracts.ts';
import { createAnswerCheck } from '../../src/simulator/http/answer-check.ts';
import type { Violation } from '../../src/simulator/http/violation.ts';
import { createSimulator } from '../../src/simulator/index.ts';
import { bench, current } from './support.ts';

describe('the check of answers', () => {
  const setUp = () => {
    const violations: Violation[] = [];
    const checked: unknown[] = [];
    const document = {
      version: current,
      checkResponse: (_: Operation, { json }: { json: unknown }) => {
        checked.push(json);
        const isGood = (json as { good?: boolean }).good === true;
        return isGood ? [] : [{ in: 'answer', path: '', message: 'is not good' }];
      },
    } as unknown as ApiDocument;
    const check = createAnswerCheck((violation) => violations.push(violation));
    const incoming = {
      method: 'GET',
      path: '/x',
      query: new URLSearchParams(),
      header: () => undefined,
      body: '',
    };
    const run = (key: string, status: number, body: string) =>
      check(document, { key } as Operation, contractOf(current), incoming, {
        status,
        headers: { 'content-type': 'application/json' },
        body,
      }).status;
    return { run, checked, violations };
  };

  it('does not repeat itself for the same answer to the same operation', () => {
    const { run, checked } = setUp();
    for (let turn = 0; turn < 3; turn += 1) expect(run('GET /x', 200, '{"good":true}')).toBe(200);
    expect(checked).toHaveLength(1);
  });

  it.each([
    ['another body', 'GET /x', 200, '{"good":true,"more":1}'],
    ['another status', 'GET /x', 202, '{"good":true}'],
    ['another operation', 'GET /y', 200, '{"good":true}'],
  ] as const)('looks at %s', (_, key, status, body) => {
    const { run, checked } = setUp();
    run('GET /x', 200, '{"good":true}');
    run(key, status, body);
    expect(checked).toHaveLength(2);
  });

  it('finds a wrong answer each time, after a good one, too', () => {
    const { run, violations } = setUp();
    run('GET /x', 200, '{"good":true}');
    expect([run('GET /x', 200, '{}'), run('GET /x', 200, '{}')]).toEqual([500, 500]);
    expect(violations).toHaveLength(2);
  });

  it('remembers no more than fits', () => {
    const { run, checked } = setUp();
    const long = (index: number) => JSON.stringify({ good: true, index, text: 'x'.repeat(3_000_000) });
    for (const index of [1, 2, 3, 1]) run('GET /x', 200, long(index));
    expect(checked).toHaveLength(4);
  });
});

describe('a fleet that was read', () => {
  it('shows what happens to its assets, and what was before in a snapshot', async () => {
    await using bed = await bench({ fleet: 3, seed: 1 });
    const list = async () => (await bed.call('GET', '/vehicles')).json.data;
    const before = await list();
    const snapshot = bed.sim.snapshot();
    const [{ id }] = before;
    bed.sim.asset('vehicle', id).update({ batteryLevel: 1 });
    expect((await list())[0].chargeState.batteryLevel).toBe(1);
    bed.sim.restore(snapshot);
    expect(await list()).toEqual(before);
    bed.sim.asset('vehicle', id).remove();
    expect(await list()).toHaveLength(2);
    await using other = await createSimulator({ seed: 1, snapshot });
    expect(other.asset('vehicle', id).state.chargeState.batteryLevel).toBe(
      before[0].chargeState.batteryLevel,
    );
  });
});
