import { describe, expect, it } from 'vitest';

import type { ApiDocument } from '../../src/simulator/document/api-document.ts';
import { createDocuments } from '../../src/simulator/document/documents.ts';
import type { DocumentedOperation } from '../../src/simulator/document/operations.ts';
import { contractOf } from '../../src/simulator/versions/contracts.ts';
import { createResponseGuard } from '../../src/simulator/http/response-guard.ts';
import { jsonHeaders } from '../../src/simulator/exchange/exchange.ts';
import { listText } from '../../src/simulator/exchange/list-text.ts';
import type { ResponseViolation, Violation } from '../../src/simulator/http/violation.ts';
import { createSimulator } from '../../src/simulator/index.ts';
import { bench, current, old } from './support.ts';

describe('the check of responses', () => {
  const setUp = () => {
    const violations: Violation[] = [];
    const checked: unknown[] = [];
    const document = {
      version: current,
      checkResponse: (_: DocumentedOperation, { json }: { json: unknown }) => {
        checked.push(json);
        const isGood = (json as { good?: boolean }).good === true;
        return isGood ? [] : [{ in: 'response', path: '', message: 'is not good' }];
      },
    } as unknown as ApiDocument;
    const check = createResponseGuard((violation) => violations.push(violation));
    const incoming = {
      method: 'GET',
      path: '/x',
      query: new URLSearchParams(),
      header: () => undefined,
      body: '',
    };
    const run = (key: string, status: number, body: string) =>
      check(document, { key } as DocumentedOperation, contractOf(current), incoming, {
        status,
        headers: { 'content-type': 'application/json' },
        body,
      }).status;
    return { run, checked, violations };
  };

  it('the check of responses does not repeat itself for the same response to the same operation', () => {
    const { run, checked } = setUp();
    for (let turn = 0; turn < 3; turn += 1) expect(run('GET /x', 200, '{"good":true}')).toBe(200);
    expect(checked).toHaveLength(1);
  });

  it.each([
    ['another body', 'GET /x', 200, '{"good":true,"more":1}'],
    ['another status', 'GET /x', 202, '{"good":true}'],
    ['another operation', 'GET /y', 200, '{"good":true}'],
  ] as const)('the check of responses looks at %s', (_, key, status, body) => {
    const { run, checked } = setUp();
    run('GET /x', 200, '{"good":true}');
    run(key, status, body);
    expect(checked).toHaveLength(2);
  });

  it('the check of responses finds a wrong response each time, after a good one, too', () => {
    const { run, violations } = setUp();
    run('GET /x', 200, '{"good":true}');
    expect([run('GET /x', 200, '{}'), run('GET /x', 200, '{}')]).toEqual([500, 500]);
    expect(violations).toHaveLength(2);
  });

  it('the check of responses remembers no more than fits', () => {
    const { run, checked } = setUp();
    const long = (index: number) => JSON.stringify({ good: true, index, text: 'x'.repeat(3_000_000) });
    for (const index of [1, 2, 3, 1]) run('GET /x', 200, long(index));
    expect(checked).toHaveLength(4);
  });
});

describe('the check of a list', () => {
  const setUp = async (version = current) => {
    await using bed = await bench({ fleet: 3 });
    const page = (await bed.call('GET', '/vehicles', { version })).json;
    const document = (await createDocuments(undefined, [version])).of(version)!;
    await document.prepare();
    const operation = document.operations.find(({ key }) => key === 'GET /vehicles')!;
    const violations: ResponseViolation[] = [];
    const check = createResponseGuard((violation) => violations.push(violation));
    const incoming = {
      method: 'GET',
      path: '/vehicles',
      query: new URLSearchParams(),
      header: () => undefined,
    };
    const respond = (body: unknown) => {
      violations.length = 0;
      const list = listText(body);
      const outgoing = {
        status: 200,
        headers: jsonHeaders,
        body: JSON.stringify(body),
        ...(list && { list }),
      };
      const { status } = check(document, operation, contractOf(version), { ...incoming, body: '' }, outgoing);
      return { status, issues: violations.flatMap(({ issues }) => issues) };
    };
    return { page, respond };
  };

  it('the check of a list says which entry is wrong, and where', async () => {
    const { page, respond } = await setUp();
    expect(respond(page)).toEqual({ status: 200, issues: [] });
    const [first, second, third] = page.data;
    const charged = { ...second, chargeState: { ...second.chargeState, batteryLevel: 'full' } };
    const { status, issues } = respond({ ...page, data: [first, charged, { ...third, more: 1 }] });
    expect(status).toBe(500);
    // A document may describe a value that can be null in two words, each of which has its issue.
    expect(new Set(issues.map(({ path }) => path))).toEqual(
      new Set(['/data/1/chargeState/batteryLevel', '/data/2']),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({ path: '/data/2', message: 'must not have the field "more"' }),
    );
    expect(respond({ ...page, data: [null] }).issues[0]).toMatchObject({ path: '/data/0' });
  });

  it('the check of a list says what is wrong around the entries', async () => {
    const { page, respond } = await setUp();
    respond(page);
    expect(respond({ ...page, more: 1 }).issues).toEqual([
      expect.objectContaining({ path: '', message: 'must not have the field "more"' }),
    ]);
    expect(respond({ data: page.data }).issues).toEqual([
      expect.objectContaining({ message: "must have required property 'pagination'" }),
    ]);
    expect(respond({ ...page, data: 'none' }).issues[0]).toMatchObject({ path: '/data' });
    expect(respond({ ...page, pagination: { after: 1, before: null } }).issues[0]).toMatchObject({
      path: '/pagination/after',
    });
  });

  it('the check of a list knows lists that are the whole response, too', async () => {
    const { page, respond } = await setUp(old);
    expect(respond(page)).toEqual({ status: 200, issues: [] });
    expect(respond([page[0], {}]).issues[0]).toMatchObject({ path: '/1' });
    expect(respond({ data: page }).status).toBe(500);
  });
});

describe('a fleet that was read', () => {
  it('a fleet that was read shows what happens to its assets, and what was before in a snapshot', async () => {
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
