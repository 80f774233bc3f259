import { describe, expect, it } from 'vitest';
import { EnodeError, EnodeProblemError, isEnodeError, isProblem } from '../../src/index.ts';
import { createSimulator, type Simulator } from '../../src/simulator/index.ts';
import { bench } from './support.ts';

/** What a piece of work throws, or rejects with. */
async function failureOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail');
}

describe('what the API would refuse, handles of the simulator refuse with the error that a client would throw', () => {
  it('what the API would refuse, handles of the simulator refuse with the error that a client would throw: a Link session that is unknown', async () => {
    await using bed = await bench();
    const { sim } = bed;
    const unknown = await failureOf(() => sim.link.complete('nothing', { vendor: 'TESLA' }));
    expect(unknown).toBeInstanceOf(EnodeError);
    expect(unknown).toBeInstanceOf(EnodeProblemError);
    expect(isEnodeError(unknown, 'problem')).toBe(true);
    expect(isProblem(unknown, 'not-found')).toBe(true);
    expect(unknown).toMatchObject({
      code: 'problem',
      status: 404,
      title: 'Not Found',
      detail: 'There is no such Link session',
      type: 'https://developers.enode.com/api/problems/not-found',
      retryable: false,
      docs: expect.stringMatching(/errors\.md#not-found$/) as unknown,
    });
  });

  it.each([
    ['a tariff', (sim: Simulator) => sim.user('u').location({ tariff: [{ cost: 1 }, { cost: 2 }] }), 400],
    ['credentials that were never given', (sim: Simulator) => sim.user('u').loseCredentials('TESLA'), 404],
    ['a webhook', (sim: Simulator) => sim.webhooks.deliver(() => new Response(), { webhookId: 'x' }), 404],
    [
      'a webhook address',
      (sim: Simulator) => sim.webhooks.subscribe({ secret: 'a-secret', url: 'nowhere' }),
      400,
    ],
  ])(
    'what the API would refuse, handles of the simulator refuse with the error that a client would throw: %s',
    async (_name, work, status) => {
      await using sim = await createSimulator();
      expect(await failureOf(() => work(sim))).toMatchObject({ code: 'problem', status, context: {} });
    },
  );
});

describe('whatever a handle is given, what it throws is of the error family', () => {
  const odd: [string, unknown][] = [
    ['null', null],
    ['a number', 5],
    ['a text', 'x'],
    ['a list', []],
    ['an object of something else', { bateryLevel: 40 }],
  ];
  /** Functions of handles that take an argument, by their names. */
  const given = (sim: Simulator): [string, (value: never) => unknown][] => {
    const user = sim.user('u');
    const car = user.vehicle();
    return [
      ['user.vehicle', user.vehicle],
      ['user.hemSystem', user.hemSystem],
      ['user.location', user.location],
      ['user.schedule', user.schedule],
      ['vehicle.update', car.update],
      ['asset', (id: never) => sim.asset('vehicle', id)],
      ['restore', sim.restore],
      ['actions.next', sim.actions.next],
      ['webhooks.subscribe', sim.webhooks.subscribe],
      ['webhooks.next', sim.webhooks.next],
      ['webhooks.deliver', sim.webhooks.deliver],
      [
        'webhooks.deliver with options',
        (options: never) => sim.webhooks.deliver(() => new Response(), options),
      ],
      ['faults.add', sim.faults.add],
      ['health.set', sim.health.set],
      ['link.account', sim.link.account],
      ['link.complete', sim.link.complete],
      ['link.complete with options', (options: never) => sim.link.complete('x', options)],
      ['createSimulator', createSimulator],
    ];
  };

  it.each(odd)(
    'whatever a handle is given, what it throws is of the error family: %s',
    async (_name, value) => {
      await using sim = await createSimulator();
      for (const [name, call] of given(sim)) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the types refuse
        const error = await failureOf(() => call(value as never));
        expect(isEnodeError(error), `${name}: ${String(error)}`).toBe(true);
      }
    },
  );
});

it('a port that cannot be had is an error of the family, whose cause says why', async () => {
  await using sim = await createSimulator();
  const port = Number(new URL(sim.apiUrl).port);
  const error = await failureOf(() => createSimulator({ port }));
  expect(isEnodeError(error, 'input')).toBe(true);
  expect(error).toMatchObject({
    message: expect.stringContaining(`127.0.0.1:${port}`) as unknown,
    cause: { code: 'EADDRINUSE' },
  });
});
