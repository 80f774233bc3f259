import { html } from 'hono/html';

import { EnodeInputError } from '../../../errors/input-error.ts';
import { type AssetKind, definitionOf } from '../../assets/index.ts';
import type { Html } from '../document.ts';
import { input, select } from './fields.ts';
import { searchOf, type View } from './view.ts';

const yesNo = [
  ['true', 'Yes'],
  ['false', 'No'],
] as const;

/** A form that adds an asset of the kind that is shown. */
export function addForm(kind: AssetKind, view: View): Html {
  const { vendors, page } = definitionOf(kind);
  return html`<details class="add" id="add">
    <summary id="add-summary">Add ${page.noun}</summary>
    <form method="post" action="/fleet/add/${kind}${searchOf(view)}" class="fields" data-act>
      ${input('userId', 'User', 'add-user', { value: view.user ?? '', placeholder: 'ada', required: true })}
      ${select(
        'vendor',
        'Vendor',
        'add-vendor',
        Object.entries(vendors).map(([value, label]) => ({ value, label })),
      )}
      ${page.form.map(({ name, label, type }) =>
        type === 'number' || type === 'text'
          ? input(name, label, `add-${name}`, { type, placeholder: 'drawn' })
          : select(name, label, `add-${name}`, [
              { value: '', label: 'Default' },
              ...(type === 'flag' ? yesNo : type).map(([value, text]) => ({ value, label: text })),
            ]),
      )}
      <button id="add-button">Add</button>
    </form>
  </details>`;
}

/** The options of a builder as the form sent them. An `EnodeInputError` for what is not a number. */
export function optionsIn(kind: AssetKind, form: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  const vendor = form['vendor'];
  if (typeof vendor === 'string' && vendor !== '') options['vendor'] = vendor;
  for (const { name, label, type } of definitionOf(kind).page.form) {
    const value = form[name];
    if (typeof value !== 'string' || value.trim() === '') continue;
    if (type === 'number') {
      const number = Number(value);
      if (!Number.isFinite(number)) throw new EnodeInputError(`${label}: ${value} is not a number`);
      options[name] = number;
    } else if (type === 'flag') options[name] = value === 'true';
    else options[name] = value.trim();
  }
  return options;
}
