import type { LinkSession } from '../../link/session.ts';

/** How a session ended without an account. */
export type LinkEnding = 'closed' | 'denied';

/**
 * The words of `error` are documented up to 2023-08-01 only; newer versions, whose words are not known, get the
 * same ones, and a sentence for people.
 */
const endings: Readonly<Record<LinkEnding, { error: string; message: string }>> = {
  closed: { error: 'user closed session', message: 'The user left before an account was connected.' },
  denied: { error: 'consent request denied', message: 'The user did not allow access to the account.' },
};

/** Where the browser goes when nothing was linked; undefined if the session leads nowhere. */
export function endingAddress(
  { redirectUri, endsWith }: LinkSession,
  ending: LinkEnding,
): string | undefined {
  if (!leadsSomewhere(redirectUri)) return undefined;
  const address = new URL(redirectUri);
  const { error, message } = endings[ending];
  address.searchParams.set('error', error);
  if (endsWith === 'error and message') address.searchParams.set('error_message', message);
  return address.href;
}

/** Where the browser goes when an account was linked. */
export const linkedAddress = ({ redirectUri }: LinkSession): string | undefined =>
  leadsSomewhere(redirectUri) ? redirectUri : undefined;

/** The source expression that lets a form of the page end there: browsers check redirects of forms, too. */
export function formTarget({ redirectUri }: LinkSession): string | undefined {
  if (!leadsSomewhere(redirectUri)) return undefined;
  const { protocol, origin } = new URL(redirectUri);
  // Some characters of a host would mean something in a policy.
  return /^https?:\/\/[\w.[\]:-]+$/.test(origin) ? origin : protocol;
}

const leadsSomewhere = (uri: string | undefined): uri is string =>
  uri !== undefined && new URL(uri).protocol !== 'about:';
