import { describe, expect, it } from 'vitest';
import { extend } from '../../src/versions/extend.ts';
import { call, list, type VersionTable } from '../../src/versions/table.ts';

const base: VersionTable = {
  api: {
    lamps: { get: call('GET /lamps/{lampId}'), list: list('GET /lamps') },
    health: { ready: call('GET /ready') },
  },
  user: {
    get: call('GET /users/{userId}'),
    lamps: { list: list('GET /users/{userId}/lamps') },
  },
};
const dim = call('POST /lamps/{lampId}/dim');
const newGet = call('GET /v2/lamps/{lampId}');

describe('a table made of its predecessor', () => {
  it('a table made of its predecessor is the same without changes', () => {
    expect(extend(base, {})).toEqual(base);
  });

  it('a table made of its predecessor gains, replaces and loses methods, one by one', () => {
    const { api } = extend(base, { api: { lamps: { dim, get: newGet, list: null } } });
    expect(api).toEqual({ lamps: { get: newGet, dim }, health: base.api['health'] });
  });

  it('a table made of its predecessor gains and loses namespaces; one without methods is none', () => {
    const { api } = extend(base, { api: { health: null, rooms: { dim }, lamps: { get: null, list: null } } });
    expect(api).toEqual({ rooms: { dim } });
  });

  it('a table made of its predecessor changes what a user has in the same way, methods of its own too', () => {
    const { user } = extend(base, {
      user: { get: null, link: dim, lamps: { dim }, rooms: { list: list('GET /users/{userId}/rooms') } },
    });
    expect(user).toEqual({
      link: dim,
      lamps: { ...base.user['lamps'], dim },
      rooms: { list: list('GET /users/{userId}/rooms') },
    });
    expect(extend(base, { user: { get: newGet, lamps: null } }).user).toEqual({ get: newGet });
  });

  it('a table made of its predecessor leaves its predecessor alone', () => {
    const before = structuredClone(base);
    extend(base, { api: { lamps: { dim, get: null }, health: null }, user: { get: null, lamps: { dim } } });
    expect(base).toEqual(before);
  });
});
