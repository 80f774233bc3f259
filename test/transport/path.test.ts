import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializePath } from '../../src/transport/path.ts';
import { clientOf, rejection } from '../support/client.ts';
import { startServer } from '../support/server.ts';

const template = '/users/{userId}/vendors/{vendor}';

describe('path parameters', () => {
  it.each([
    ['missing', {}],
    ['undefined', { userId: undefined }],
    ['null', { userId: null }],
    ['an object', { userId: { id: 'x' } }],
    ['NaN', { userId: Number.NaN }],
    ['empty', { userId: '' }],
    ['blank', { userId: ' \t' }],
    ['a dot', { userId: '.' }],
    ['two dots', { userId: '..' }],
    ['half a surrogate pair', { userId: '\ud800' }],
  ])('path parameters: %s: refused by name', (_name, params) => {
    expect(() => serializePath(template, { vendor: 'TESLA', ...params })).toThrow(/userId/);
  });

  it('path parameters are refused before anything is sent', async () => {
    await using server = await startServer();
    const { raw } = clientOf(server);
    for (const init of [{}, { params: {} }, { params: { path: { userId: '' } } }]) {
      const error = await rejection(raw.DELETE('/users/{userId}', init as never));
      expect(error).toMatchObject({ code: 'input' });
      expect((error as Error).message).toMatch(/userId/);
      expect((error as Error).message).not.toContain(server.url);
    }
    expect(server.received).toHaveLength(0);
    expect(server.tokenRequests).toHaveLength(0);
  });

  it('path parameters never change the shape of the path, whatever they hold, and arrive as they were', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ minLength: 1 }),
        (userId, vendor) => {
          fc.pre([userId, vendor].every((text) => text.trim() !== '' && !['.', '..'].includes(text)));
          const url = new URL(serializePath(template, { userId, vendor }), 'https://api.example');
          const segments = url.pathname.split('/');
          expect(url.origin + url.search + url.hash).toBe('https://api.example');
          expect(segments).toHaveLength(5);
          expect(decodeURIComponent(segments[2]!)).toBe(userId);
          expect(decodeURIComponent(segments[4]!)).toBe(vendor);
        },
      ),
      { seed: 20241001, numRuns: 2000 },
    );
  });

  it('path parameters may be numbers', () => {
    expect(serializePath('/users/{userId}', { userId: 7 })).toBe('/users/7');
  });
});
