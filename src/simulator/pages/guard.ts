import type { Context, MiddlewareHandler } from 'hono';

import { isLoopbackName } from '../world/loopback.ts';

/** Where a page may send its forms, beside the simulator itself. */
export type FormTargets = (context: Context) => string | undefined;

/**
 * Keeps other sites out: the pages change things on a developer's machine without any sign-in. A name that only
 * resolves to this machine is refused (a site can make its own name do that), and so are changes that a browser
 * sends for another site. Programs that are no browser send no `Origin`, and may.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!isLoopbackHost(host)) {
    return context.text(`These pages answer to 127.0.0.1 and localhost only, not to ${host}\n`, 403);
  }
  const origin = context.req.header('origin');
  const foreign = origin !== undefined && origin !== `http://${host}`;
  if (context.req.method !== 'GET' && foreign) {
    return context.text('Another site cannot change anything here\n', 403);
  }
  await next();
  return undefined;
};

/** Headers of every page: nothing from elsewhere, in no frame, in no cache; no address given away. */
export const pageHeaders =
  (formTargets: FormTargets = () => undefined): MiddlewareHandler =>
  async (context, next) => {
    await next();
    const targets = formTargets(context);
    const policy = [
      "default-src 'none'",
      "style-src 'self'",
      "script-src 'self'",
      "connect-src 'self'",
      'img-src data:',
      `form-action 'self'${targets ? ` ${targets}` : ''}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; ');
    context.header('content-security-policy', policy);
    context.header('cache-control', 'no-store');
    // With `no-referrer` browsers would send `Origin: null` even here.
    context.header('referrer-policy', 'same-origin');
    context.header('x-content-type-options', 'nosniff');
  };

const isLoopbackHost = (host: string): boolean => isLoopbackName(host.replace(/:\d+$/, ''));
