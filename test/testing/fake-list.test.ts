import { describe, expect, it } from 'vitest';
import { withResponse, type Vehicle } from '../../generated/2024-10-01/index.ts';
import { EnodeInputError } from '../../src/index.ts';
import { fakeEnode, fakeHandle, fakeList } from '../../src/testing/index.ts';

const cars = ['a', 'b', 'c'].map((id) => ({ id }) as Vehicle);
const action = {
  id: 'action',
  state: 'CONFIRMED',
  createdAt: '2026-11-20T10:11:12Z',
  updatedAt: '2026-11-20T10:11:42Z',
  completedAt: '2026-11-20T10:11:42Z',
  targetId: 'a',
  targetType: 'vehicle',
  kind: 'START',
  failureReason: null,
} as const;

async function idsOf(list: AsyncIterable<Vehicle>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

describe('a fake list', () => {
  it('a fake list is read in all the ways of a list', async () => {
    const enode = fakeEnode({ vehicles: { list: () => fakeList(cars, { pageSize: 2 }) } });
    expect(await idsOf(enode.vehicles.list())).toEqual(['a', 'b', 'c']);
    const first = await enode.vehicles.list();
    expect([first.data.length, first.next]).toEqual([2, { after: '2' }]);
    expect(await enode.vehicles.list().toArray({ limit: 1 })).toEqual([cars[0]]);
    const sizes: number[] = [];
    for await (const page of enode.vehicles.list().pages()) sizes.push(page.data.length);
    expect(sizes).toEqual([2, 1]);
    expect((await withResponse(enode.vehicles.list())).response.status).toBe(200);
  });

  it('a fake list may be empty, cut off, or fail on the way', async () => {
    expect(await fakeList([]).toArray()).toEqual([]);
    expect(await fakeList(cars, { limit: 2 }).toArray()).toEqual(cars.slice(0, 2));
    const failing = fakeList(cars, { error: new Error('gone') });
    expect((await failing).data).toEqual(cars);
    await expect(failing.toArray()).rejects.toThrow('gone');
    expect(() => fakeList(cars, { pageSize: 0 })).toThrow('pageSize of fakeList is 0');
  });
});

describe('a fake handle', () => {
  it('a fake handle is running until it is waited for, and then has its outcome', async () => {
    const handle = fakeHandle({ status: 'confirmed', action });
    const enode = fakeEnode({ vehicles: { startCharging: async () => handle } });
    const started = await enode.vehicles.startCharging('a');
    expect([started.state, started.outcome, started.target]).toEqual([
      'PENDING',
      undefined,
      { type: 'vehicle', id: 'a' },
    ]);
    expect(await started.wait()).toEqual({ status: 'confirmed', action });
    expect([started.state, started.outcome?.status]).toEqual(['CONFIRMED', 'confirmed']);
    expect(JSON.parse(JSON.stringify(started))).toMatchObject({ family: 'vehicles', id: 'action' });
  });

  it('a fake handle knows a refusal at once', () => {
    const refusal = {
      status: 422,
      kind: 'unprocessable',
      title: 'No',
      detail: 'A schedule controls it',
    } as const;
    const handle = fakeHandle(
      { status: 'controlled', action: undefined, detail: refusal.detail, refusal },
      { family: 'chargers' },
    );
    expect([handle.outcome?.status, handle.id, handle.target.type]).toEqual([
      'controlled',
      undefined,
      'charger',
    ]);
  });
});

describe('fakes', () => {
  const confirmed = { status: 'confirmed', action } as const;

  it.each<[string, () => unknown]>([
    ['no items', () => fakeList(null as never)],
    ['null for the options of a list', () => fakeList([], null as never)],
    ['a misspelt page size', () => fakeList([], { pagesize: 5 } as never)],
    ['a limit below 0', () => fakeList([], { limit: -1 })],
    ['no outcome', () => fakeHandle(null as never)],
    ['null for the options of a handle', () => fakeHandle(confirmed, null as never)],
    ['a misspelt family', () => fakeHandle(confirmed, { famly: 1 } as never)],
  ])('fakes refuse %s', (_what, use) => {
    expect(use).toThrow(EnodeInputError);
  });
});
