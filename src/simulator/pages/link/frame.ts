import { html } from 'hono/html';

import type { LinkSession } from '../../link/session.ts';
import { type Html, pageDocument } from '../document.ts';
import type { SpokenLanguage } from './language.ts';

export interface LinkFrame {
  language: SpokenLanguage;
  /** Undefined where there is none, or none any more: then nothing can be closed. */
  session: LinkSession | undefined;
  title: string;
  /** Which step it is, and of how many. */
  step?: readonly [number, number] | undefined;
  /** Address of the step before. */
  back?: string | undefined;
  content: Html;
}

const backIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M15 5l-7 7 7 7" /></svg>`;
const closeIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>`;

/** What stands around every step of the link page. */
export function linkFrame({ language, session, title, step, back, content }: LinkFrame): Html {
  const { tag, texts } = language;
  const bar = html`<header class="bar">
    ${back ? html`<a class="icon" href="${back}" aria-label="${texts.back}">${backIcon}</a>` : ''}
    ${step ? html`<p class="step">${texts.step(...step)}</p>` : ''}
    ${
      session?.isOpen
        ? html`<form method="post" action="/link/${session.token}/close" class="close">
            <button class="icon" aria-label="${texts.close}">${closeIcon}</button>
          </form>`
        : ''
    }
  </header>`;
  const done = step?.[0] ?? 0;
  const progress = step
    ? html`<div class="progress" aria-hidden="true">
        ${Array.from({ length: step[1] }, (_, index) => html`<span class="${index < done ? 'done' : ''}"></span>`)}
      </div>`
    : '';
  return pageDocument({
    title: `${title} · Simulated Enode`,
    language: tag,
    colorScheme: session?.colorScheme ?? 'system',
    assets: 'link',
    body: html`<div class="card">
        ${bar}${progress}
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </div>
      <footer>${texts.simulated}</footer>`,
  });
}
