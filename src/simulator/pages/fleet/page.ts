import { html } from 'hono/html';

import { type Asset, type AssetKind, assetKinds, definitionOf } from '../../assets/index.ts';
import { type EntryPage, pageOfEntries, type PageRequest } from '../../world/pagination.ts';
import type { User } from '../../world/users.ts';
import { type Html, pageDocument } from '../document.ts';
import { actionList } from './actions.ts';
import { addForm } from './add-form.ts';
import { assetTable } from './assets.ts';
import { deliveryList, subscriptionList } from './deliveries.ts';
import { controlPanels } from './panels.ts';
import type { FleetParts } from './parts.ts';
import { pageTop } from './top.ts';
import { userTable } from './users.ts';
import { searchOf, type View } from './view.ts';

const tabs: readonly (readonly [View['show'], string])[] = [
  ...assetKinds.map((kind) => [kind, definitionOf(kind).page.label] as const),
  ['users', 'Users'],
];

const mostActions = 50;

/** The fleet page. Whatever has `data-live` is brought up to date while the page is open. */
export function fleetPage(parts: FleetParts, view: View): Html {
  const { world, clock, deliveryLog, webhooks, actions } = parts;
  const now = clock.iso();
  return pageDocument({
    title: 'Fleet · Simulated Enode',
    language: 'en',
    colorScheme: 'system',
    assets: 'fleet',
    body: html`${pageTop(now, searchOf(view))}
      <div class="columns">
        <div class="wide">
          <main id="main">
            <h2 class="unseen">Fleet</h2>
            ${tabBar(view)} ${filterForm(view)}
            <div id="assets" data-live>${shown(parts, view, now)}</div>
            ${view.show === 'users' ? '' : addForm(view.show, view)}
          </main>
          ${controlPanels(parts, view, now)}
        </div>
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
            <div id="delivery-box" data-live>${deliveryList(deliveryLog.deliveries, now)}</div>
          </section>
        </aside>
      </div>`,
  });
}

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

function shown({ world }: FleetParts, view: View, now: string): Html {
  const { show, user, after, before } = view;
  const wanted: PageRequest = { after, before };
  if (user !== undefined && !world.user(user)) {
    return html`<p class="empty">There is no user “${user}”.</p>`;
  }
  if (show === 'users') {
    const page: EntryPage<User> = pageOfEntries(
      'fleet users',
      user === undefined ? world.users() : [world.user(user) ?? []].flat(),
      wanted,
    );
    return html`${userTable(page, now)} ${pager(view, page)}`;
  }
  const page: EntryPage<Asset> = pageOfEntries(`fleet ${show}`, world.list<AssetKind>(show, user), wanted);
  if (page.items.length > 0) return html`${assetTable(world, view, page.items)} ${pager(view, page)}`;
  return user === undefined
    ? html`<p class="empty">
        There are none yet. Add one below, with <code>sim.user('ada').${show}()</code>, or link an account.
      </p>`
    : html`<p class="empty">User “${user}” has none of these.</p>`;
}

function pager({ show, user }: View, { after, before }: EntryPage<unknown>): Html | string {
  if (after === null && before === null) return '';
  const to = (cursor: { after: string } | { before: string }): string =>
    `/fleet${searchOf({ show, user, ...cursor })}`;
  return html`<nav class="pager" aria-label="Pages">
    ${before === null ? html`<span class="soft">Previous</span>` : html`<a rel="prev" href="${to({ before })}">Previous</a>`}
    ${after === null ? html`<span class="soft">Next</span>` : html`<a rel="next" href="${to({ after })}">Next</a>`}
  </nav>`;
}
