import { html } from 'hono/html';

import type { Html } from '../document.ts';

export interface Choice {
  value: string;
  label: string;
}

/** A labelled list to choose from. */
export const select = (name: string, label: string, id: string, choices: readonly Choice[]): Html =>
  html`<p class="field">
    <label for="${id}">${label}</label>
    <select id="${id}" name="${name}">
      ${choices.map((choice) => html`<option value="${choice.value}">${choice.label}</option>`)}
    </select>
  </p>`;

export interface InputOptions {
  type?: 'text' | 'number';
  value?: string;
  placeholder?: string;
  required?: boolean;
  list?: readonly string[];
}

/** A labelled field, with suggestions if there are some. */
export const input = (
  name: string,
  label: string,
  id: string,
  { type = 'text', value = '', placeholder = '', required = false, list }: InputOptions = {},
): Html =>
  html`<p class="field">
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${name}"
      type="${type}"
      value="${value}"
      placeholder="${placeholder}"
      autocomplete="off"
      ${type === 'number' ? html`step="any"` : ''}
      ${required ? html`required` : ''}
      ${list ? html`list="${id}-list"` : ''}
    />
    ${
      list
        ? html`<datalist id="${id}-list">
            ${list.map((each) => html`<option value="${each}"></option>`)}
          </datalist>`
        : ''
    }
  </p>`;
