import { html } from 'hono/html';

import type { Html } from '../document.ts';
import type { Tone } from './describe.ts';

/** A short word on a coloured ground. */
export const badge = (text: string, tone: Tone): Html => html`<span class="badge ${tone}">${text}</span>`;
