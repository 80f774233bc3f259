import { html } from 'hono/html';

import type { Asset, AssetKind } from '../../world/assets.ts';
import { type Page, pageOf, type PageRequest } from '../../world/pages.ts';
import type { User } from '../../world/users.ts';
import type { World } from '../../world/world.ts';
import { type Html, pageDocument } from '../document.ts';
import { actionList } from './actions.ts';
import { assetTable } from './assets.ts';
import { deliveryList, subscriptionList } from './deliveries.ts';
import type { FleetParts } from './parts.ts';
import { userTable } from './users.ts';
import { searchOf, type View } from './view.ts';

const tabs: readonly (readonly [View['show'], string])[] = [
  ['vehicle', 'Vehicles'],
  ['charger', 'Chargers'],
  ['hvac', 'HVAC'],
  ['inverter', 'Inverters'],
  ['battery', 'Batteries'],
  ['meter', 'Meters'],
  ['users', 'Users'],
];

const mostActions = 50;

/** Steps by which the page turns the clock. */
export const steps = [
  ['1m', '+1 min'],
  ['15m', '+15 min'],
  ['1h', '+1 h'],
] as const;

/** The fleet page. Whatever has `data-live` is brought up to date while it is looked at. */
export function fleetPage(parts: FleetParts, view: View): Html {
  const { world, clock, mail, webhooks, actions } = parts;
  const now = clock.iso();
  return pageDocument({
    title: 'Fleet · Simulated Enode',
    language: 'en',
    colorScheme: 'system',
    assets: 'fleet',
    body: html`<header class="top">
        <h1>Simulated Enode</h1>
        <p id="live" class="live" role="status" data-state="off">Reload to see changes</p>
        ${clockForm(now, view)}
      </header>
      <p id="message" class="message" role="alert"></p>
      <div class="columns">
        <main>
          <h2 class="unseen">Fleet</h2>
          ${tabBar(view)} ${filterForm(view)}
          <div id="assets" data-live>${shown(world, view, now)}</div>
        </main>
        <aside>
          <section aria-labelledby="actions-title">
            <h2 id="actions-title">Actions</h2>
            <div id="action-box" data-live>${actionList(world, actions.newest(mostActions))}</div>
          </section>
          <section aria-labelledby="deliveries-title">
            <h2 id="deliveries-title">Webhooks</h2>
            <h3>Subscriptions</h3>
            <div id="subscription-box" data-live>${subscriptionList(webhooks.list())}</div>
            <h3>Deliveries</h3>
            <div id="delivery-box" data-live>${deliveryList(mail.deliveries, now)}</div>
          </section>
        </aside>
      </div>`,
  });
}

const clockForm = (now: string, view: View): Html =>
  html`<form method="post" action="/fleet/clock${searchOf(view)}" class="clock" data-act>
    <p id="time" data-live>
      <span class="unseen">Simulated time</span>
      <time datetime="${now}">${now.slice(0, 10)} <strong>${now.slice(11, 19)}</strong> UTC</time>
    </p>
    ${steps.map(
      ([by, label]) =>
        html`<button name="by" value="${by}" id="by-${by}" aria-label="Advance the time by ${label.slice(1)}">
          ${label}
        </button>`,
    )}
  </form>`;

const tabBar = ({ show, user }: View): Html =>
  html`<nav class="tabs" aria-label="Kinds of assets">
    ${tabs.map(
      ([kind, label]) =>
        html`<a
          href="/fleet${searchOf({ show: kind, ...(user !== undefined && { user }) })}"
          ${kind === show ? html`aria-current="page"` : ''}
          >${label}</a
        >`,
    )}
  </nav>`;

const filterForm = ({ show, user }: View): Html =>
  html`<form method="get" action="/fleet" role="search" class="filter">
    <input type="hidden" name="show" value="${show}" />
    <label for="user">User</label>
    <input id="user" name="user" type="search" value="${user ?? ''}" placeholder="all" autocomplete="off" />
    <button>Filter</button>
    ${user ? html`<a href="/fleet${searchOf({ show })}">Show all</a>` : ''}
  </form>`;

function shown(world: World, view: View, now: string): Html {
  const { show, after, before } = view;
  const wanted: PageRequest = { after, before };
  if (show === 'users') {
    const page = usersOf(world, view.user, wanted);
    return html`${userTable(page, now)} ${pager(view, page)}`;
  }
  const page: Page<Asset> = pageOf(`fleet ${show}`, world.list<AssetKind>(show, view.user), wanted);
  return html`${assetTable(world, view, page)} ${pager(view, page)}`;
}

function usersOf(world: World, id: string | undefined, wanted: PageRequest): Page<User> {
  const users = id === undefined ? world.users() : [world.user(id) ?? []].flat();
  return pageOf('fleet users', users, wanted);
}

function pager({ show, user }: View, { after, before }: Page<unknown>): Html | string {
  if (after === null && before === null) return '';
  const to = (cursor: { after: string } | { before: string }): string =>
    `/fleet${searchOf({ show, user, ...cursor })}`;
  return html`<nav class="pager" aria-label="Pages">
    ${before === null ? html`<span class="soft">Previous</span>` : html`<a rel="prev" href="${to({ before })}">Previous</a>`}
    ${after === null ? html`<span class="soft">Next</span>` : html`<a rel="next" href="${to({ after })}">Next</a>`}
  </nav>`;
}
