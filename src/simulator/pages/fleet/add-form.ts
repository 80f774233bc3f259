import { html } from 'hono/html';

import { EnodeInputError } from '../../../errors/input-error.ts';
import type { AssetKind } from '../../world/assets.ts';
import { vendors } from '../../world/vendors.ts';
import type { Html } from '../document.ts';
import { input, select } from './fields.ts';
import { searchOf, type View } from './view.ts';

/** A field of the form that adds an asset: empty, and the seed decides. */
interface Field {
  name: string;
  label: string;
  kind: 'number' | 'text' | readonly (readonly [value: string, label: string])[];
}

const yesNo = [
  ['true', 'Yes'],
  ['false', 'No'],
] as const;
const siteFields: readonly Field[] = [{ name: 'siteName', label: 'Site', kind: 'text' }];

/** Those of a builder's options that are asked for; the control API takes all. */
const fields: Readonly<Record<AssetKind, readonly Field[]>> = {
  vehicle: [
    { name: 'displayName', label: 'Name', kind: 'text' },
    { name: 'batteryLevel', label: 'Level in %', kind: 'number' },
    { name: 'batteryCapacity', label: 'Capacity in kWh', kind: 'number' },
    { name: 'chargeLimit', label: 'Limit in %', kind: 'number' },
    { name: 'pluggedIn', label: 'Plugged in', kind: yesNo },
  ],
  charger: [
    { name: 'maxCurrent', label: 'Current in A', kind: 'number' },
    { name: 'pluggedIn', label: 'Plugged in', kind: yesNo },
  ],
  hvac: [
    { name: 'displayName', label: 'Name', kind: 'text' },
    {
      name: 'mode',
      label: 'Mode',
      kind: [
        ['HEAT', 'Heat'],
        ['COOL', 'Cool'],
        ['AUTO', 'Auto'],
        ['OFF', 'Off'],
      ],
    },
    { name: 'heatSetpoint', label: 'Heat to °C', kind: 'number' },
    { name: 'currentTemperature', label: 'Room in °C', kind: 'number' },
  ],
  inverter: [{ name: 'peakPower', label: 'Peak in kW', kind: 'number' }, ...siteFields],
  battery: [
    { name: 'batteryLevel', label: 'Level in %', kind: 'number' },
    { name: 'batteryCapacity', label: 'Capacity in kWh', kind: 'number' },
    ...siteFields,
  ],
  meter: siteFields,
};

const nouns: Readonly<Record<AssetKind, string>> = {
  vehicle: 'a vehicle',
  charger: 'a charger',
  hvac: 'an HVAC unit',
  inverter: 'an inverter',
  battery: 'a battery',
  meter: 'a meter',
};

/** A form that adds an asset of the kind that is shown. */
export const addForm = (kind: AssetKind, view: View): Html =>
  html`<details class="add" id="add">
    <summary id="add-summary">Add ${nouns[kind]}</summary>
    <form method="post" action="/fleet/add/${kind}${searchOf(view)}" class="fields" data-act>
      ${input('userId', 'User', 'add-user', { value: view.user ?? '', placeholder: 'ada', required: true })}
      ${select(
        'vendor',
        'Vendor',
        'add-vendor',
        Object.entries(vendors[kind]).map(([value, label]) => ({ value, label })),
      )}
      ${fields[kind].map(({ name, label, kind: type }) =>
        typeof type === 'string'
          ? input(name, label, `add-${name}`, { type, placeholder: 'drawn' })
          : select(name, label, `add-${name}`, [
              { value: '', label: 'Default' },
              ...type.map(([value, text]) => ({ value, label: text })),
            ]),
      )}
      <button id="add-button">Add</button>
    </form>
  </details>`;

/** The options of a builder as the form sent them. An `EnodeInputError` for a number that is none. */
export function optionsIn(kind: AssetKind, form: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  const vendor = form['vendor'];
  if (typeof vendor === 'string' && vendor !== '') options['vendor'] = vendor;
  for (const { name, label, kind: type } of fields[kind]) {
    const value = form[name];
    if (typeof value !== 'string' || value.trim() === '') continue;
    if (type === 'number') {
      const number = Number(value);
      if (!Number.isFinite(number)) throw new EnodeInputError(`${label}: ${value} is not a number`);
      options[name] = number;
    } else if (type === yesNo) options[name] = value === 'true';
    else options[name] = value.trim();
  }
  return options;
}
