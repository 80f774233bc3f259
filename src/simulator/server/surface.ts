import type { LoggedRequest } from '../handles/request-log.ts';

/** What a path belongs to: the API and what its clients use, the pages for people, or the control API. */
export type Surface = LoggedRequest['target'] | 'pages' | 'control';

export function surfaceOf(path: string): Surface {
  if (path === '/oauth2/token') return 'oauth';
  if (path === '/' || /^\/(?:fleet|pages)(?:\/|$)/.test(path)) return 'pages';
  if (/^\/simulator(?:\/|$)/.test(path)) return 'control';
  return path.startsWith('/link/') ? 'link' : 'api';
}
