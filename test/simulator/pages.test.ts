import { describe, expect, it } from 'vitest';

import { type Bench, bench, old, slug } from './support.ts';

async function page(
  bed: Bench,
  query: string,
): Promise<{ ids: string[]; after: string | null; before: string | null }> {
  const { json } = await bed.call('GET', `/vehicles${query}`);
  return { ids: json.data.map(({ id }: { id: string }) => id), ...json.pagination };
}

describe('pages', () => {
  it('pages lead through a list in order of creation, and back', async () => {
    await using bed = await bench();
    const ids = [...bed.sim.fleet(5).vehicles()].map(({ id }) => id);
    const first = await page(bed, '?pageSize=2');
    expect(first).toMatchObject({ ids: ids.slice(0, 2), before: null });
    const second = await page(bed, `?pageSize=2&after=${first.after}`);
    expect(second.ids).toEqual(ids.slice(2, 4));
    const third = await page(bed, `?pageSize=2&after=${second.after}`);
    expect(third).toMatchObject({ ids: ids.slice(4), after: null });
    const back = await page(bed, `?pageSize=2&before=${third.before}`);
    expect(back.ids).toEqual(ids.slice(2, 4));
    expect(await page(bed, `?pageSize=2&before=${back.before}`)).toEqual(first);
  });

  it('pages hold 50 entries by default', async () => {
    await using bed = await bench();
    const ids = [...bed.sim.fleet(51).vehicles()].map(({ id }) => id);
    const first = await page(bed, '');
    expect(first.ids).toEqual(ids.slice(0, 50));
    expect(await page(bed, `?after=${first.after}`)).toMatchObject({ ids: ids.slice(50), after: null });
    expect((await page(bed, '?pageSize=51')).after).toBeNull();
  });

  it('pages have no cursors when the list is empty', async () => {
    await using bed = await bench();
    expect(await page(bed, '')).toEqual({ ids: [], after: null, before: null });
    const { json } = await bed.call('GET', '/users/nobody/vehicles');
    expect(json).toEqual({ data: [], pagination: { after: null, before: null } });
  });

  it('pages keep their place when entries come and go', async () => {
    await using bed = await bench();
    const vehicles = [...bed.sim.fleet(4).vehicles()];
    const first = await page(bed, '?pageSize=2');
    vehicles[0]?.remove();
    vehicles[1]?.remove();
    const added = bed.sim.user('late').vehicle();
    const second = await page(bed, `?pageSize=5&after=${first.after}`);
    expect(second.ids).toEqual([vehicles[2]?.id, vehicles[3]?.id, added.id]);
  });

  it.each(['garbage', 'MjAyMy0wNy0xOFQxMDowODowMi4zNzNa', ''])(
    'pages refuse the cursor %j',
    async (cursor) => {
      await using bed = await bench();
      const response = await bed.call('GET', `/vehicles?after=${cursor}`);
      expect([response.status, slug(response)]).toEqual([400, 'bad-request']);
    },
  );

  it('pages refuse a cursor of another list, and both cursors at once', async () => {
    await using bed = await bench();
    bed.sim.fleet(3);
    const { after } = await page(bed, '?pageSize=1');
    expect((await bed.call('GET', `/users?after=${after}`)).status).toBe(400);
    expect((await bed.call('GET', `/vehicles?after=${after}&before=${after}`)).status).toBe(400);
  });

  it('pages do not exist in old versions: lists are whole', async () => {
    await using bed = await bench();
    const chargers = [...bed.sim.fleet(120).chargers()];
    const vehicles = await bed.call('GET', '/vehicles', { version: old });
    expect(vehicles.json).toHaveLength(120);
    const ids = await bed.call('GET', '/chargers', { version: old });
    expect(ids.json).toEqual(chargers.map(({ id }) => id));
  });
});
