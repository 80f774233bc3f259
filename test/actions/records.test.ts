import { describe, expect, it } from 'vitest';
import { EndedActions } from '../../src/actions/ended-actions.ts';
import { isAction, readCancelled, readStart } from '../../src/actions/read-action.ts';
import { rejection } from '../support/client.ts';
import { response, Bench, problemBody } from './support.ts';

describe('The record of a handle', () => {
  it('The record of a handle holds the user whose action it is, and a resumed handle keeps it', async () => {
    const bench = new Bench();
    const handle = await bench.room.start(
      'vehicles',
      () => response(200, bench.pending('a-1')),
      'car-1',
      'user-1',
    );
    expect(handle.toJSON()).toMatchObject({ user: 'user-1' });
    const resumed = bench.room.resume(JSON.stringify(handle));
    expect(resumed.toJSON()).toMatchObject({ user: 'user-1', target: { type: 'vehicle', id: 'car-1' } });
  });

  it('The record of a handle has no user where the action was not asked for a user', async () => {
    expect((await new Bench().started()).toJSON()).not.toHaveProperty('user');
  });
});

describe('The refusal of a command', () => {
  it.each([
    ['request-7', { requestId: 'request-7' }],
    [undefined, {}],
  ])(
    'The refusal of a command has the id of its request where the server names one: %s',
    async (id, expected) => {
      const headers = new Headers(id === undefined ? {} : { 'x-request-id': id });
      const refused = new Response(null, { status: 422, headers });
      const started = await readStart({ error: problemBody('A schedule controls it.'), response: refused });
      if (!('refusal' in started)) throw new Error('it was not refused');
      const { requestId, ...others } = started.refusal;
      expect(others).toMatchObject({ status: 422, detail: 'A schedule controls it.' });
      expect('requestId' in started.refusal ? { requestId } : {}).toStrictEqual(expected);
    },
  );

  it.each(['already in state', 'already in the charging mode', 'already in that state', 'Already stopped'])(
    'The refusal of a command is recognised by its text: %s',
    async (text) => {
      const refused = response(400, problemBody(`The device is ${text}.`));
      expect(await readStart(refused)).toMatchObject({ refusal: { status: 400 } });
    },
  );

  it("The refusal of a command is an error when it says 'already' about something other than the command", async () => {
    const refused = response(400, problemBody('The user is already linked to a vendor.'));
    expect(await rejection(readStart(refused))).toMatchObject({ status: 400 });
  });
});

describe('An action in a response', () => {
  it('An action in a response is that of a cancel only when the status says that the action had ended', async () => {
    const broken = response(500, new Bench().confirmed('a-1'));
    expect(await rejection(readCancelled(broken))).toMatchObject({ code: 'problem', status: 500 });
  });

  it.each([
    { id: 1, state: 'PENDING' },
    { id: 'a', state: 2 },
    { id: '', state: 'PENDING' },
  ])('An action in a response needs texts for id and state: %j', (value) => {
    expect(isAction(value)).toBe(false);
  });
});

describe('What handles of one action know', () => {
  it('What handles of one action know is shared: the newest that any of them was answered with', async () => {
    const bench = new Bench();
    const waiting = (await bench.started()).wait({ poll: false });
    const again = await bench.room.start('vehicles', () =>
      response(200, bench.action('a-1', 'CONFIRMED', undefined, 5)),
    );
    expect(again.state).toBe('CONFIRMED');
    expect(await waiting).toMatchObject({ status: 'confirmed' });
  });

  it('What handles of one action know is forgotten in time when only new ends are kept, and none is looked up', () => {
    const bench = new Bench();
    const ended = new EndedActions({ count: 10, forMs: 100 });
    ended.keep(bench.confirmed('a-1'), 0);
    ended.keep(bench.confirmed('a-2'), 200);
    expect(ended.size).toBe(1);
  });
});
