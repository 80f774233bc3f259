import { html } from 'hono/html';

import type { Asset } from '../../world/assets.ts';
import { readAsset } from '../../world/kinds.ts';
import { type Page } from '../../world/pages.ts';
import { brandOf } from '../../world/vendors.ts';
import type { World } from '../../world/world.ts';
import type { Html } from '../document.ts';
import { describe, type Description, words } from './describe.ts';
import { moment } from './figures.ts';
import { badge } from './marks.ts';
import { searchOf, type View } from './view.ts';
import type { Verb } from './verbs.ts';

/** The assets of a view with their state and what can be done to them. */
export function assetTable(world: World, view: View, page: Page<Asset>): Html {
  if (page.items.length === 0) {
    return html`<p class="empty">
      ${
        view.user
          ? html`User “${view.user}” has none of these.`
          : html`There are none yet. Make some with <code>sim.user('ada').${view.show}()</code>, or link an
              account.`
      }
    </p>`;
  }
  return html`<table class="assets">
    <thead>
      <tr>
        <th scope="col">Asset</th>
        <th scope="col">State</th>
        <th scope="col">Values</th>
        <th scope="col">Let happen</th>
      </tr>
    </thead>
    <tbody id="rows" data-keyed>
      ${page.items.map((asset) => assetRow(world, view, asset))}
    </tbody>
  </table>`;
}

function assetRow(world: World, view: View, asset: Asset): Html {
  const reading = readAsset(world, asset);
  const describer = describe[asset.kind] as (of: typeof reading) => Description;
  const { name, state, level, figures } = describer(reading);
  const held = asset.controlledBy === null ? '' : badge(words(asset.controlledBy.replace('-', '_')), 'warn');
  const act = (verb: Verb, slot: string, label: string): Html =>
    html`<form method="post" action="/fleet/assets/${asset.id}/${verb}${searchOf(view)}" data-act>
      <button id="${slot}-${asset.id}" aria-label="${label} ${name} of ${asset.userId}">${label}</button>
    </form>`;
  return html`<tr id="asset-${asset.id}">
    <th scope="row">
      <span class="name">${name}</span>
      <span class="under"
        >${brandOf(asset.kind, asset.vendor) ?? asset.vendor} ·
        <a href="/fleet${searchOf({ show: view.show, user: asset.userId })}">${asset.userId}</a></span
      >
      <code class="under id">${asset.id}</code>
    </th>
    <td class="state">
      ${badge(state.text, state.tone)}
      ${asset.accessLost ? badge('No credentials', 'bad') : asset.isReachable ? '' : badge('Unreachable', 'bad')}
      ${held}
      <span class="under"
        >Seen <time datetime="${reading.lastSeen}">${moment(reading.lastSeen, world.clock.iso())}</time></span
      >
    </td>
    <td>
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
      <div>
        ${chargeVerbs(asset, act)}
        ${asset.isReachable ? act('break', 'reach', 'Break') : act('restore', 'reach', 'Restore')}
      </div>
    </td>
  </tr>`;
}

/** A toggle keeps its id, so that the focus stays on it. */
function chargeVerbs(asset: Asset, act: (verb: Verb, slot: string, label: string) => Html): Html | string {
  if (asset.kind !== 'vehicle' && asset.kind !== 'charger') return '';
  const { powerDeliveryState: state } = asset.power;
  const plugged = state.startsWith('PLUGGED_IN');
  const charging = state === 'PLUGGED_IN:CHARGING';
  return html`${plugged ? act('unplug', 'plug', 'Unplug') : act('plug', 'plug', 'Plug in')}
  ${charging ? act('stop', 'charge', 'Stop') : act('start', 'charge', 'Charge')}`;
}

const levelBar = ({ value, limit }: { value: number; limit: number | null }): Html =>
  html`<div class="level">
    <meter min="0" max="100" value="${value}" aria-label="Battery level">${value} %</meter>
    <span>${Math.round(value * 10) / 10}&nbsp;%</span>
    ${limit !== null && limit < 100 ? html`<span class="soft">limit ${limit}&nbsp;%</span>` : ''}
  </div>`;
