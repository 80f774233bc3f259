import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

import { SimulatedProblem } from '../../problems.ts';
import { createLive } from './live.ts';
import { fleetPage, steps } from './page.ts';
import type { FleetParts } from './parts.ts';
import { isVerb, letHappen } from './verbs.ts';
import { searchOf, type View, viewOf } from './view.ts';

/** The fleet page: what there is, what happens to it, and buttons that let things happen. */
export function fleetRoutes(parts: FleetParts): Hono {
  const { world, clock, mail } = parts;
  const live = createLive(parts);
  const app = new Hono();

  app.get('/', (context) => context.html(fleetPage(parts, viewIn(context))));

  app.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const tell = (): void => void stream.writeSSE({ event: 'changed', data: clock.iso() });
      const ended = new Promise<void>((resolve) => {
        stream.onAbort(resolve);
      });
      const unfollow = live.follow(tell);
      // Something may have changed between the page and this.
      tell();
      await ended;
      unfollow();
    }),
  );

  app.get('/deliveries/:id', (context) => {
    const delivery = mail.deliveries.find(({ id }) => id === context.req.param('id'));
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

  app.post('/assets/:id/:verb', (context) => {
    const { id, verb } = context.req.param();
    const asset = world.asset(id);
    if (!asset || !isVerb(verb))
      return context.text('There is no such asset, or nothing like that happens\n', 404);
    letHappen(world, asset, verb);
    return back(context);
  });

  app.onError((error, context) => {
    if (error instanceof SimulatedProblem) return context.text(`${error.message}\n`, error.status as 400);
    if (error instanceof TypeError) return context.text(`${error.message}\n`, 400);
    throw error;
  });
  return app;
}

const viewIn = (context: Context): View => viewOf((name) => context.req.query(name));

/** To the page as it was looked at. */
const back = (context: Context): Response => context.redirect(`/fleet${searchOf(viewIn(context))}`, 303);
