import { html } from 'hono/html';

import type { Asset } from '../../assets/index.ts';
import { type Html, pageDocument } from '../document.ts';
import { actionList } from '../fleet/actions.ts';
import { assetTable } from '../fleet/assets.ts';
import { pageTop } from '../fleet/top.ts';
import type { FleetParts } from '../fleet/parts.ts';
import { searchOf } from '../fleet/view.ts';
import { assetCharts } from './charts.ts';

const mostActions = 20;

/** The page of one asset: its state and buttons, charts of the last simulated day, and its commands. */
export function assetPage(parts: FleetParts, asset: Asset): Html {
  const { world, clock, actions } = parts;
  const now = clock.iso();
  const { id, kind, userId } = asset;
  const own = actions.newest(1_000).filter(({ target }) => target.id === id);
  return pageDocument({
    title: `${kind} of ${userId} · Simulated Enode`,
    language: 'en',
    colorScheme: 'system',
    assets: 'fleet',
    body: html`${pageTop(now, `?${new URLSearchParams({ asset: id }).toString()}`)}
      <div class="columns">
        <main id="main">
          <p class="trail">
            <a href="/fleet${searchOf({ show: kind })}">Fleet</a> ›
            <a href="/fleet${searchOf({ show: kind, user: userId })}">${userId}</a>
          </p>
          <h2 class="unseen">State</h2>
          <div id="assets" data-live>
            ${assetTable(world, { show: kind, user: userId, asset: id, after: undefined, before: undefined }, [asset])}
          </div>
          <section class="charts" aria-labelledby="charts-title">
            <h2 id="charts-title">The last simulated day</h2>
            <div id="charts" data-live>${assetCharts(parts, asset)}</div>
          </section>
        </main>
        <aside>
          <section aria-labelledby="actions-title">
            <h2 id="actions-title">Actions</h2>
            <div id="action-box" data-live>${actionList(world, own.slice(0, mostActions))}</div>
          </section>
        </aside>
      </div>`,
  });
}

/** For an asset that there is not, or no more. */
export const missingPage = (now: string): Html =>
  pageDocument({
    title: 'No such asset · Simulated Enode',
    language: 'en',
    colorScheme: 'system',
    assets: 'fleet',
    body: html`${pageTop(now, '')}
      <main id="main">
        <p class="empty">There is no such asset, or no more. <a href="/fleet">Back to the fleet</a></p>
      </main>`,
  });
