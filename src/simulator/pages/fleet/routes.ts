import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

import { EnodeInputError } from '../../../errors/input-error.ts';
import { isEnodeError } from '../../../errors/guards.ts';
import type { Duration } from '../../base/duration.ts';
import type { RequestFault } from '../../faults/fault.ts';
import { toProblem } from '../../versions/to-problem.ts';
import type { ActionState, FailureType } from '../../world/actions.ts';
import { assetKinds } from '../../assets/index.ts';
import { createLive } from './live.ts';
import { assetPage, missingPage } from '../asset/page.ts';
import { optionsIn } from './add-form.ts';
import { fleetPage } from './page.ts';
import { type FaultType, isFaultType } from './panels.ts';
import type { FleetParts } from './parts.ts';
import { steps } from './top.ts';
import { isVerb, applyEvent } from './verbs.ts';
import { addressOf, type View, viewOf } from './view.ts';

/** The fleet page: what there is, what happens to it, and buttons that let things happen. */
export function fleetRoutes(parts: FleetParts): Hono {
  const { world, clock, deliveryLog } = parts;
  const live = createLive(parts);
  const app = new Hono();

  app.get('/', (context) => context.html(fleetPage(parts, viewIn(context))));

  app.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const notify = (): void => void stream.writeSSE({ event: 'changed', data: clock.iso() });
      const ended = new Promise<void>((resolve) => {
        stream.onAbort(resolve);
      });
      const unfollow = live.follow(notify);
      // Something may have changed between the page and this.
      notify();
      await ended;
      unfollow();
    }),
  );

  app.get('/deliveries/:id', (context) => {
    const delivery = deliveryLog.deliveries.find(({ id }) => id === context.req.param('id'));
    if (!delivery) return context.text('There is no such delivery, or no more\n', 404);
    return context.body(delivery.body, 200, { 'content-type': 'application/json; charset=utf-8' });
  });

  app.post('/clock', async (context) => {
    const { by } = await context.req.parseBody();
    const step = steps.find(([duration]) => duration === by)?.[0];
    if (step === undefined)
      return context.text(`The clock turns by ${steps.map(([at]) => at).join(', ')}\n`, 400);
    await clock.advance(step);
    return back(context);
  });

  app.get('/assets/:id', (context) => {
    const asset = world.asset(context.req.param('id'));
    if (!asset) return context.html(missingPage(clock.iso()), 404);
    return context.html(assetPage(parts, asset));
  });

  app.post('/add/:kind', async (context) => {
    const kind = assetKinds.find((type) => type === context.req.param('kind'));
    if (kind === undefined) return context.text('There is no such kind of asset\n', 404);
    const form = await context.req.parseBody();
    // Read first: a user of a form that is refused is not made.
    const options = optionsIn(kind, form);
    const user = parts.sim().user(wordIn(form, 'userId', 'User'));
    user[kind](options);
    return back(context);
  });

  app.post('/faults', async (context) => {
    const form = await context.req.parseBody();
    const { type } = form;
    if (!isFaultType(type)) return context.text('There is no such fault\n', 400);
    const times = optionalNumber(form, 'times');
    parts.sim().faults.add({
      route: wordIn(form, 'route', 'Route'),
      fault: faultIn(type, form),
      ...(times !== undefined && { times }),
    });
    return back(context);
  });

  app.post('/faults/:id/remove', (context) => {
    const fault = parts.sim().faults.active.find(({ id }) => id === context.req.param('id'));
    if (!fault) return context.text('There is no such fault, or no more\n', 404);
    fault.remove();
    return back(context);
  });

  app.post('/actions/next', async (context) => {
    const form = await context.req.parseBody();
    const [outcome, reason, after] = ['outcome', 'reason', 'after'].map((name) => textIn(form, name));
    parts.sim().actions.next({
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `next` refuses any other word
      outcome: outcome as ActionState,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `next` refuses any other word
      ...(reason !== '' && { reason: reason as FailureType }),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `next` refuses any other word
      ...(after !== '' && { after: after as Duration }),
    });
    return back(context);
  });

  app.post('/tokens/revoke', (context) => {
    parts.sim().tokens.revokeAll();
    return back(context);
  });

  app.post('/credentials/lose', async (context) => {
    const form = await context.req.parseBody();
    const userId = wordIn(form, 'userId', 'User');
    // Asked first: a handle would make the user.
    world.userOf(userId);
    parts
      .sim()
      .user(userId)
      .loseCredentials(wordIn(form, 'vendor', 'Vendor'));
    return back(context);
  });

  app.post('/assets/:id/:verb', (context) => {
    const { id, verb } = context.req.param();
    const asset = world.asset(id);
    if (!asset || !isVerb(verb))
      return context.text('There is no such asset, or nothing like that happens\n', 404);
    applyEvent(world, asset, verb);
    return back(context);
  });

  app.onError((error, context) => {
    const refused = toProblem(error);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Hono wants one of its statuses, and a problem has some of them
    if (refused) return context.text(`${refused.detail}\n`, refused.status as 400);
    if (isEnodeError(error, 'input')) return context.text(`${error.message}\n`, 400);
    throw error;
  });
  return app;
}

type Form = Readonly<Record<string, unknown>>;

const textIn = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** An `EnodeInputError` for a field that was left empty. */
function wordIn(form: Form, name: string, label: string): string {
  const text = textIn(form, name);
  if (text === '') throw new EnodeInputError(`${label} is empty`);
  return text;
}

/** Undefined for an empty field; an `EnodeInputError` for what is not a number. */
function optionalNumber(form: Form, name: string): number | undefined {
  const text = textIn(form, name);
  if (text === '') return undefined;
  if (Number.isFinite(Number(text))) return Number(text);
  throw new EnodeInputError(`${text} is not a number`);
}

function faultIn(type: FaultType, form: Form): RequestFault {
  const status = optionalNumber(form, 'status') ?? 503;
  if (type === 'problem') return { type, status };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fault is checked before it is added
  if (type === 'latency') return { type, delay: textIn(form, 'delay') as Duration };
  return { type };
}

const viewIn = (context: Context): View => viewOf((name) => context.req.query(name));

/** Back to the page with the same view. */
const back = (context: Context): Response => context.redirect(addressOf(viewIn(context)), 303);
