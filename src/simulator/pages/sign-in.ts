import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';

import { sameText } from '../../core/same-text.ts';
import { type Html, pageDocument } from './document.ts';

/** Who may see the fleet. */
export interface PageAccess {
  /** Undefined: everybody who can reach the simulator. */
  controlToken: string | undefined;
  /** Where it is reached: cookies do not tell ports apart, so their name does. */
  origin: () => string;
}

/**
 * Asks for the control token, where there is one: in the address as `?token=…`, which is taken out of it at once, or in
 * a form. A cookie that scripts cannot read remembers it.
 */
export function signIn({ controlToken, origin }: PageAccess): MiddlewareHandler {
  return async (context, next) => {
    if (controlToken === undefined) return next();
    const { port, protocol } = new URL(origin());
    const cookie = `enode-simulator-${port || protocol.slice(0, -1)}`;
    const given = await tokenIn(context);
    if (given !== undefined && sameText(given, controlToken)) {
      setCookie(context, cookie, controlToken, {
        httpOnly: true,
        sameSite: 'Lax',
        path: '/fleet',
        secure: protocol === 'https:',
      });
      return context.redirect(withoutToken(context), 303);
    }
    if (given === undefined && sameText(getCookie(context, cookie) ?? '', controlToken)) return next();
    return context.html(signInPage(given !== undefined), 401);
  };
}

async function tokenIn(context: Context): Promise<string | undefined> {
  const inAddress = context.req.query('token');
  if (inAddress !== undefined || !isSignIn(context)) return inAddress;
  const { token } = await context.req.parseBody();
  return typeof token === 'string' ? token.trim() : '';
}

const isSignIn = ({ req }: Context): boolean => req.method === 'POST' && req.path === '/fleet/sign-in';

function withoutToken(context: Context): string {
  if (context.req.method !== 'GET') return '/fleet';
  const query = new URL(context.req.url).searchParams;
  query.delete('token');
  return `${context.req.path}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

const signInPage = (isWrong: boolean): Html =>
  pageDocument({
    title: 'Sign in · Simulated Enode',
    language: 'en',
    colorScheme: 'system',
    assets: 'fleet',
    body: html`<main class="sign-in">
      <h1>Simulated Enode</h1>
      <p>
        This simulator can be reached by others, so it asks for its control token. It printed one when it
        started.
      </p>
      <form method="post" action="/fleet/sign-in">
        ${isWrong ? html`<p class="message" role="alert">That is not the token of this simulator.</p>` : ''}
        <label for="token">Control token</label>
        <input id="token" name="token" type="password" autocomplete="current-password" required />
        <button>Sign in</button>
      </form>
    </main>`,
  });
