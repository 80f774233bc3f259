import { html } from 'hono/html';

import { type Asset, brandOf, definitionOf } from '../../assets/index.ts';
import { words } from '../../assets/page.ts';
import { readAsset } from '../../operations/read-asset.ts';
import type { World } from '../../world/world.ts';
import { hour } from '../../base/zoned-time.ts';
import type { Html } from '../document.ts';
import { shownTime } from './shown-time.ts';
import { badge, copyable } from './marks.ts';
import { searchOf, type View } from './view.ts';
import { possibleVerbs, type Verb } from './verbs.ts';

/** Label and slot of a button: a toggle keeps its slot, so that the focus stays on it. */
const buttons: Readonly<Record<Verb, { label: string; slot: string }>> = {
  plug: { label: 'Plug in', slot: 'plug' },
  unplug: { label: 'Unplug', slot: 'plug' },
  start: { label: 'Charge', slot: 'charge' },
  stop: { label: 'Stop', slot: 'charge' },
  break: { label: 'Break', slot: 'reach' },
  restore: { label: 'Restore', slot: 'reach' },
};

/** The assets of a view with their state and what can be done to them. */
export const assetTable = (world: World, view: View, assets: readonly Asset[]): Html =>
  html`<table class="assets">
    <thead>
      <tr>
        <th scope="col">Asset</th>
        <th scope="col">State</th>
        <th scope="col">Values</th>
        <th scope="col">Trigger</th>
      </tr>
    </thead>
    <tbody id="rows" data-keyed>
      ${assets.map((asset) => assetRow(world, view, asset))}
    </tbody>
  </table>`;

/** What was heard longer ago than this is dimmed. */
const fresh = 3 * hour;

function assetRow(world: World, view: View, asset: Asset): Html {
  const reading = readAsset(world, asset);
  const { name, state, level, figures } = definitionOf(asset.kind).page.summarize(reading);
  const held = asset.controlledBy === null ? '' : badge(words(asset.controlledBy.replace('-', '_')), 'warn');
  const isStale = !asset.isReachable || world.clock.now() - asset.lastSeen > fresh;
  const trigger = (verb: Verb): Html => {
    const { label, slot } = buttons[verb];
    return html`<form method="post" action="/fleet/assets/${asset.id}/${verb}${searchOf(view)}" data-act>
      <button id="${slot}-${asset.id}" aria-label="${label} ${name} of ${asset.userId}">${label}</button>
    </form>`;
  };
  return html`<tr id="asset-${asset.id}" ${isStale ? html`class="stale"` : ''}>
    <th scope="row">
      <a class="name" href="/fleet/assets/${encodeURIComponent(asset.id)}">${name}</a>
      <span class="under"
        >${brandOf(asset.kind, asset.vendor) ?? asset.vendor} ·
        <a href="/fleet${searchOf({ show: asset.kind, user: asset.userId })}">${asset.userId}</a></span
      >
      ${copyable(asset.id)}
    </th>
    <td class="state">
      ${badge(state.text, state.tone)}
      ${asset.accessLost ? badge('No credentials', 'bad') : asset.isReachable ? '' : badge('Unreachable', 'bad')}
      ${held}
      <span class="under"
        >Seen
        <time datetime="${reading.lastSeen}">${shownTime(reading.lastSeen, world.clock.iso())}</time></span
      >
      ${isStale ? html`<span class="under">May be out of date</span>` : ''}
    </td>
    <td class="values">
      ${level ? levelBar(level) : ''}
      <dl class="figures">
        ${figures.map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </td>
    <td class="verbs">
      <div>${possibleVerbs(asset).map(trigger)}</div>
    </td>
  </tr>`;
}

const levelBar = ({ value, limit }: { value: number; limit: number | null }): Html =>
  html`<div class="level">
    <meter min="0" max="100" value="${value}" aria-label="Battery level">${value} %</meter>
    <span>${Math.round(value * 10) / 10}&nbsp;%</span>
    ${limit !== null && limit < 100 ? html`<span class="soft">limit ${limit}&nbsp;%</span>` : ''}
  </div>`;
