import { type Context, Hono } from 'hono';
import { html } from 'hono/html';

import { problem } from '../../versions/problems.ts';
import { toProblem } from '../../versions/to-problem.ts';
import type { LinkService } from '../../link/link-service.ts';
import type { LinkSession } from '../../link/session.ts';
import type { Html } from '../document.ts';
import { pageHeaders } from '../page-headers.ts';
import { linkFrame } from './frame.ts';
import { type SpokenLanguage, spokenLanguage } from './language.ts';
import { endingAddress, formTarget, type LinkEnding, linkedAddress } from './redirect.ts';
import { chooseStep, reviewStep, signInStep } from './steps.ts';
import { type VendorChoice, vendorChoices } from './vendor-choice.ts';

/**
 * The page behind a `linkUrl`: choose a vendor, sign in, allow or refuse. Every step has its own address and works
 * without a script; what changes something is a POST.
 */
export function linkRoutes(links: LinkService): Hono {
  const app = new Hono();
  const languageOf = (context: Context): SpokenLanguage =>
    spokenLanguage(links.find(at(context))?.language ?? 'browser', context.req.header('accept-language'));

  /** The end of a session: away to where it leads, or a last page. */
  const leave = (
    context: Context,
    address: string | undefined,
    last: 'linked' | 'left',
  ): Response | Promise<Response> => {
    if (address !== undefined) return context.redirect(address, 303);
    const language = languageOf(context);
    const { title, text } = language.texts[last];
    return context.html(
      linkFrame({ language, session: links.find(at(context)), title, content: paragraph(text) }),
    );
  };
  const end = (context: Context, ending: LinkEnding): Response | Promise<Response> =>
    leave(context, endingAddress(links.end(at(context)), ending), 'left');

  app.use(
    pageHeaders((context) => {
      const token = /^\/link\/([^/]+)/.exec(context.req.path)?.[1];
      const session = token === undefined ? undefined : links.find(token);
      return session && formTarget(session);
    }),
  );

  app.get('/:token', (context) => {
    const session = links.usable(at(context));
    if (session.vendor !== undefined) {
      if (!choiceIn(session, session.vendor)) throw problem.badRequest(`Unknown vendor: ${session.vendor}`);
      return context.redirect(`/link/${session.token}/${session.vendor}`, 303);
    }
    const words = context.req.query('q') ?? '';
    return context.html(chooseStep(languageOf(context), session, vendorChoices(session), words));
  });

  app.post('/:token/close', (context) => end(context, 'closed'));

  app.get('/:token/review', (context) => {
    const session = links.usable(at(context));
    const choice = choiceIn(session, session.signedIn?.vendor);
    if (!session.signedIn || !choice) return context.redirect(`/link/${session.token}`, 303);
    return context.html(reviewStep(languageOf(context), session, choice, session.signedIn.username));
  });

  app.post('/:token/review', async (context) => {
    const session = links.usable(at(context));
    const { decision } = await context.req.parseBody();
    if (decision === 'deny') return end(context, 'denied');
    if (decision !== 'allow' || !session.signedIn) return context.redirect(`/link/${session.token}`, 303);
    links.consent(session.token);
    return leave(context, linkedAddress(session), 'linked');
  });

  app.get('/:token/:vendor', (context) => {
    const session = links.usable(at(context));
    const choice = choiceIn(session, context.req.param('vendor'));
    if (!choice) return context.redirect(`/link/${session.token}`, 303);
    return context.html(signInStep(languageOf(context), session, choice));
  });

  app.post('/:token/:vendor', async (context) => {
    const session = links.usable(at(context));
    const choice = choiceIn(session, context.req.param('vendor'));
    if (!choice) return context.redirect(`/link/${session.token}`, 303);
    const { username, password } = await context.req.parseBody();
    const name = typeof username === 'string' ? username : '';
    const known = links.signIn(
      session.token,
      choice.vendor,
      name,
      typeof password === 'string' ? password : '',
    );
    if (known) return context.redirect(`/link/${session.token}/review`, 303);
    return context.html(signInStep(languageOf(context), session, choice, name), 422);
  });

  app.onError((error, context) => {
    const refused = toProblem(error);
    if (!refused) throw error;
    const language = languageOf(context);
    const { texts } = language;
    const page = { 404: texts.unknown, 409: texts.used, 410: texts.expired }[refused.status];
    const { title, text } = page ?? { ...texts.broken, text: refused.detail };
    const session = links.find(at(context));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Hono wants one of its statuses, and a problem has some of them
    context.status(refused.status as 400 | 404 | 409 | 410);
    return context.html(
      linkFrame({
        language,
        session: session && { ...session, isOpen: false },
        title,
        content: paragraph(text),
      }),
    );
  });
  return app;
}

/** The token of the session that the address names. */
const at = (context: Context): string => context.req.param('token') ?? '';

const choiceIn = (session: LinkSession, vendor: string | undefined): VendorChoice | undefined =>
  vendorChoices(session).find((choice) => choice.vendor === vendor);

const paragraph = (text: string): Html => html`<p class="hint">${text}</p>`;
