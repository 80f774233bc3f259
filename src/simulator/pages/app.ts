import { Hono } from 'hono';

import type { LinkService } from '../link/link-service.ts';
import { fleetRoutes } from './fleet/routes.ts';
import type { FleetParts } from './fleet/parts.ts';
import { pageHeaders } from './page-headers.ts';
import { linkRoutes } from './link/routes.ts';
import { type PageAccess, signIn } from './sign-in.ts';
import { staticFile } from './static-files.ts';

/** The pages for people: the link page and the fleet page. */
export function createPages(parts: FleetParts & PageAccess & { links: LinkService }): Hono {
  const app = new Hono();
  app.onError((error, context) => context.text(`The simulator failed: ${error.message}\n`, 500));
  app.get('/', (context) => context.redirect('/fleet', 302));
  app.get('/pages/:name', (context) => {
    const file = staticFile(context.req.param('name'));
    if (!file) return context.notFound();
    return context.body(file.content, 200, {
      'content-type': file.type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
  });
  app.route('/link', linkRoutes(parts.links));
  app.use('/fleet/*', pageHeaders(), signIn(parts));
  app.route('/fleet', fleetRoutes(parts));
  return app;
}
