import { describe, expect, it } from 'vitest';
import { EnodeInputError, type Enode } from '../../src/index.ts';
import { fakeEnode } from '../../src/testing/index.ts';
import { vehicle as car } from '../support/webhook-events.ts';

const untyped = fakeEnode as unknown as (given: object) => Enode<'2024-10-01'>;

describe('a fake client', () => {
  it('a fake client does what it was given', async () => {
    const asked: string[] = [];
    const enode = untyped({
      vehicles: {
        get: async (id: string) => {
          asked.push(id);
          return car;
        },
      },
      user: (userId: string) => ({ vehicles: { list: () => [userId] } }),
    });
    expect(await enode.vehicles.get('some-vehicle')).toBe(car);
    expect(asked).toEqual(['some-vehicle']);
    expect(enode.vehicles).toBe(enode.vehicles);
    expect(enode.user('ada').vehicles.list()).toEqual(['ada']);
  });

  it.each<[string, (enode: Enode<'2024-10-01'>) => unknown]>([
    ['vehicles.list', (enode) => enode.vehicles.list()],
    ['chargers.get', (enode) => enode.chargers.get('x')],
    ['webhooks.ensure', (enode) => enode.webhooks.ensure({} as never)],
    ['request', (enode) => enode.request({ method: 'GET', path: '/x' })],
    ['raw.GET', (enode) => enode.raw.GET('/vehicles')],
    ['user(…).link', (enode) => enode.user('ada').link({} as never)],
    ['user(…).chargers.list', (enode) => enode.user('ada').chargers.list()],
    ['actions.settle', (enode) => enode.actions.settle({} as never)],
  ])('a fake client throws by name what it was not given: %s', (name, use) => {
    const enode = untyped({ vehicles: { get: async () => car }, user: () => ({ vehicles: {} }) });
    expect(() => use(enode)).toThrow(EnodeInputError);
    expect(() => use(enode)).toThrow(`fakeEnode was not given ${name}: add it to what the test gives`);
  });

  it('a fake client says what to write', () => {
    expect(() => untyped({}).vehicles.get('x')).toThrow(
      /fakeEnode\(\{ vehicles: \{ get: async \(\) => … \} \}\)$/,
    );
    expect(() =>
      untyped({ user: () => ({}) })
        .user('a')
        .link({} as never),
    ).toThrow(/fakeEnode\(\{ user: \(\) => \(\{ link: async \(\) => … \}\) \}\)$/);
  });

  it('a fake client can be awaited, printed, looked into and closed', async () => {
    const enode = untyped({ vehicles: { get: async () => car } });
    expect(await Promise.resolve(enode)).toBe(enode);
    expect(() => JSON.stringify(enode)).not.toThrow();
    expect(await Promise.resolve(enode.chargers)).toBe(enode.chargers);
    expect(enode.at('2023-08-01')).toBe(enode);
    await (enode as unknown as AsyncDisposable)[Symbol.asyncDispose]();
  });

  it('a fake client takes an object', () => {
    expect(() => untyped(null as never)).toThrow(EnodeInputError);
  });
});
