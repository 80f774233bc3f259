import { html } from 'hono/html';

import type { Html } from '../document.ts';
import type { Tone } from '../../assets/page.ts';

/** A short word on a coloured ground. */
export const badge = (text: string, tone: Tone): Html => html`<span class="badge ${tone}">${text}</span>`;

/** An id, with a button that copies it where there is a script. */
export const copyable = (id: string): Html =>
  html`<span class="copyable"
    ><code class="under id">${id}</code
    ><button type="button" class="copy" id="copy-${id}" data-copy="${id}" aria-label="Copy the id ${id}">
      Copy
    </button></span
  >`;
