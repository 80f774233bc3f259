import { html } from 'hono/html';

import type { DeliveryAttempt, DeliveryState, LoggedDelivery } from '../../subscriptions/delivery-log.ts';
import type { Webhook } from '../../subscriptions/webhooks.ts';
import type { Html } from '../document.ts';
import { type Tone, words } from '../../assets/page.ts';
import { shownTime } from './shown-time.ts';
import { badge } from './marks.ts';

/** How many deliveries the page shows, the newest ones, and how much of a body. */
const most = 25;
const longestBody = 4_000;

const tones: Readonly<Record<DeliveryState, Tone>> = {
  waiting: 'calm',
  sending: 'active',
  retrying: 'warn',
  delivered: 'good',
  'given-up': 'bad',
};

/** Subscriptions to events. */
export function subscriptionList(webhooks: readonly Webhook[]): Html {
  if (webhooks.length === 0) return html`<p class="empty">There are no subscriptions yet.</p>`;
  return html`<ul id="subscriptions" class="feed" data-keyed>
    ${webhooks.map(
      ({ id, url, events, apiVersion, isActive }) =>
        html`<li id="webhook-${id}">
          <p class="line">
            ${isActive ? badge('Active', 'good') : badge('Inactive', 'bad')}
            <span class="soft">${apiVersion ?? 'version of the client'}</span>
          </p>
          <p class="url">${url}</p>
          <p class="soft">${events.join(', ')}</p>
        </li>`,
    )}
  </ul>`;
}

/** What was sent to them, with the bodies and the responses. */
export function deliveryList(deliveries: readonly LoggedDelivery[], now: string): Html {
  if (deliveries.length === 0) return html`<p class="empty">Nothing was delivered yet.</p>`;
  return html`<ul id="deliveries" class="feed" data-keyed>
    ${deliveries
      .slice(-most)
      .toReversed()
      .map((delivery) => entry(delivery, now))}
  </ul>`;
}

function entry(delivery: LoggedDelivery, now: string): Html {
  const { id, state, events, url, apiVersion, createdAt, body, attempts, nextAttemptAt } = delivery;
  const text = pretty(body);
  return html`<li id="delivery-${id}">
    <details id="details-${id}">
      <summary id="summary-${id}">
        <span class="line">
          ${badge(words(state.replace('-', ' ')), tones[state])}
          <time class="soft" datetime="${createdAt}">${shownTime(createdAt, now)}</time>
        </span>
        <strong>${titleOf(events)}</strong>
        <span class="soft url">${url}</span>
      </summary>
      <h4>Responses</h4>
      ${attempts.length === 0 ? html`<p class="soft">It was not sent yet.</p>` : ''}
      <ol class="attempts">
        ${attempts.map((attempt) => responseItem(attempt, now))}
      </ol>
      ${nextAttemptAt ? html`<p class="soft">Next attempt: ${shownTime(nextAttemptAt, now)}</p>` : ''}
      <h4>Body <span class="soft">version ${apiVersion}</span></h4>
      <pre tabindex="0" aria-label="Body of the delivery">${text.slice(0, longestBody)}</pre>
      ${text.length > longestBody ? html`<p><a href="/fleet/deliveries/${id}">The whole body</a></p>` : ''}
    </details>
  </li>`;
}

const responseItem = ({ at, status, responseBody, error, durationMs }: DeliveryAttempt, now: string): Html =>
  html`<li>
    <p class="line">
      ${error === null ? badge(String(status), 'good') : badge(status === null ? 'No response' : String(status), 'bad')}
      <span class="soft">${shownTime(at, now)} · ${Math.round(durationMs)} ms</span>
    </p>
    ${error === null ? '' : html`<p class="soft">${error}</p>`}
    ${responseBody === '' ? '' : html`<pre tabindex="0" aria-label="Body of the response">${responseBody}</pre>`}
  </li>`;

/** `user:vehicle:updated × 3, user:charger:updated`. */
function titleOf(events: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1);
  return [...counts].map(([event, count]) => (count > 1 ? `${event} × ${count}` : event)).join(', ');
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
