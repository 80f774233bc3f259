import { html } from 'hono/html';

import type { Html } from '../document.ts';

/** Steps by which the pages turn the clock. */
export const steps = [
  ['1m', '+1 min'],
  ['15m', '+15 min'],
  ['1h', '+1 h'],
] as const;

/** What all pages begin with: a way past it, the name, whether it is live, and the clock. */
export const pageTop = (now: string, search: string): Html =>
  html`<a class="skip" href="#main">Skip to the content</a>
    <header class="top">
      <h1><a href="/fleet">Simulated Enode</a></h1>
      <p id="live" class="live" role="status" data-state="off">Reload to see changes</p>
      <form method="post" action="/fleet/clock${search}" class="clock" data-act>
        <p id="time" data-live>
          <span class="unseen">Simulated time</span>
          <time datetime="${now}">${now.slice(0, 10)} <strong>${now.slice(11, 19)}</strong> UTC</time>
        </p>
        ${steps.map(
          ([by, label]) =>
            html`<button
              name="by"
              value="${by}"
              id="by-${by}"
              aria-label="Advance the time by ${label.slice(1)}"
            >
              ${label}
            </button>`,
        )}
      </form>
    </header>
    <p id="message" class="message" role="alert"></p>`;
