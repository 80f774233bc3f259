import type { Context, MiddlewareHandler } from 'hono';

/** Where a page may send its forms, beside the simulator itself. */
export type FormTargets = (context: Context) => string | undefined;

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
