import { describe, expect, it, vi } from 'vitest';
import { createEnode, type CallContext, type Version } from '../../src/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { json, startServer } from '../support/server.ts';
import { allVersions as all } from '../support/versions.ts';

const respondingIn = (version: string) =>
  startServer((_request, response) => json(response, 200, {}, { 'enode-version': version }));

describe('the version', () => {
  it.each(all)('the version: %s is asked for in every call', async (version) => {
    await using server = await respondingIn(version);
    const enode = clientOf(server).at(version);
    await enode.raw.GET('/vehicles');
    expect(server.received[0]!.headers['enode-version']).toBe(version);
  });

  it('the version at() gives the same client in another version: same token, same object when asked twice', async () => {
    await using server = await startServer();
    const enode = clientOf(server);
    const old = enode.at('2023-04-15');
    expect(old.version).toMatchObject({ name: '2023-04-15', date: '2023-04-15' });
    expect(old.at('2024-10-01')).toBe(enode);
    expect(enode.at('2023-04-15')).toBe(old);
    await Promise.all([enode.raw.GET('/vehicles'), old.raw.GET('/vehicles')]);
    expect(new Set(server.received.map(({ headers }) => headers['enode-version']))).toEqual(
      new Set(['2023-04-15', '2024-10-01']),
    );
    expect(server.tokenRequests).toHaveLength(1);
  });

  it('the version that is not known is refused with those that are', async () => {
    await using server = await startServer();
    const unknown = '2031-01-01' as Version;
    expect(() => clientOf(server).at(unknown)).toThrow(/2031-01-01.*2023-04-15.*2024-10-01/);
    expect(() => clientOf(server).at('toString' as Version)).toThrow(/version is "toString"/);
  });

  it('the version of another client is refused as a header of one call', async () => {
    await using server = await startServer();
    const error = await rejection(
      clientOf(server).raw.GET('/vehicles', { headers: { 'Enode-Version': '2023-04-15' } }),
    );
    expect(error).toMatchObject({ code: 'input' });
    expect((error as Error).message).toContain("enode.at('2023-04-15')");
    expect(server.received).toHaveLength(0);
    expect(server.tokenRequests).toHaveLength(0);
  });
});

describe('a response in another version', () => {
  const pairs = all.flatMap((asked) =>
    all.filter((responded) => responded !== asked).map((responded) => [asked, responded] as const),
  );

  it.each(pairs)(
    'a response in another version: %s asked, %s answered: warns once',
    async (asked, responded) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      await using server = await respondingIn(responded);
      const { raw } = clientOf(server).at(asked);
      expect((await raw.GET('/vehicles')).response.status).toBe(200);
      await raw.GET('/vehicles');
      expect(warn).toHaveBeenCalledTimes(1);
      expect(warn.mock.calls[0]![0]).toMatch(
        new RegExp(`asked for Enode API ${asked} and was answered in ${responded}`),
      );
    },
  );

  it('a response in another version throws if asked to', async () => {
    await using server = await respondingIn('2023-04-15');
    const error = await rejection(clientOf(server, { onVersionMismatch: 'throw' }).raw.GET('/vehicles'));
    expect(error).toMatchObject({
      code: 'version',
      context: { version: '2024-10-01', responseVersion: '2023-04-15', status: 200 },
    });
  });

  it('a response in another version calls a function, per client or per call', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await using server = await respondingIn('2024-01-01');
    const seen: (string | undefined)[] = [];
    const onVersionMismatch = (mismatch: CallContext) => void seen.push(mismatch.responseVersion);
    await clientOf(server, { onVersionMismatch }).raw.GET('/vehicles');
    await clientOf(server).raw.GET('/vehicles', { onVersionMismatch });
    expect(seen).toEqual(['2024-01-01', '2024-01-01']);
    expect(warn).not.toHaveBeenCalled();
  });

  it('a response in another version waits for a function that is asynchronous, within the deadline, and ends with what it rejects with', async () => {
    await using server = await respondingIn('2024-01-01');
    const failure = new Error('mine');
    const { raw } = clientOf(server);
    await raw.GET('/vehicles', { onVersionMismatch: () => undefined });
    const call = (onVersionMismatch: () => unknown, timeout = 5000) =>
      raw.GET('/vehicles', { onVersionMismatch, timeout });
    expect(await rejection(call(() => Promise.reject(failure)))).toBe(failure);
    expect((await call(async () => undefined)).response.status).toBe(200);
    expect(await rejection(call(() => new Promise(() => undefined), 100))).toMatchObject({
      code: 'timeout',
      phase: 'callback',
    });
  });

  it('a response that names no version causes no warning', async () => {
    await using server = await startServer();
    expect(
      (await clientOf(server, { onVersionMismatch: 'throw' }).raw.GET('/vehicles')).response.status,
    ).toBe(200);
  });
});

it('createEnode asks for a version', () => {
  expect(() => createEnode({ environment: 'sandbox', clientId: 'a', clientSecret: 'b' } as never)).toThrow(
    /version is undefined/,
  );
});
