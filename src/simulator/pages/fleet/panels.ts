import { html } from 'hono/html';

import type { LoggedRequest } from '../../handles/request-log.ts';
import type { Simulator } from '../../handles/simulator.ts';
import { actionStates, failureDetails } from '../../world/actions.ts';
import type { Html } from '../document.ts';
import { type Tone, words } from '../../assets/page.ts';
import { input, select } from './fields.ts';
import { shownTime } from './shown-time.ts';
import { badge } from './marks.ts';
import type { FleetParts } from './parts.ts';
import { searchOf, type View } from './view.ts';

const mostCalls = 20;

/** What goes wrong on purpose, how the next command ends, credentials, and the last calls. */
export const controlPanels = ({ sim, routes }: FleetParts, view: View, now: string): Html =>
  html`<div class="panels">
    <section aria-labelledby="calls-title">
      <h2 id="calls-title">Last calls</h2>
      <div id="call-box" data-live tabindex="0" role="group" aria-label="Calls">
        ${callList(sim().requests, now)}
      </div>
    </section>
    <section aria-labelledby="faults-title">
      <h2 id="faults-title">Faults</h2>
      <div id="fault-box" data-live>${faultList(sim(), view)}</div>
      ${faultForm(routes(), view)}
    </section>
    <section aria-labelledby="outcome-title">
      <h2 id="outcome-title">Next command</h2>
      <p class="soft">Decides how the next command ends.</p>
      ${outcomeForm(view)}
    </section>
    <section aria-labelledby="credentials-title">
      <h2 id="credentials-title">Credentials</h2>
      <p class="soft" id="token-box" data-live>${tokensIssued(sim().tokens.issued)}</p>
      <form method="post" action="/fleet/tokens/revoke${searchOf(view)}" data-act>
        <button id="revoke-button">Revoke all tokens</button>
      </form>
      <form method="post" action="/fleet/credentials/lose${searchOf(view)}" class="fields" data-act>
        ${input('userId', 'User', 'lose-user', { value: view.user ?? '', placeholder: 'ada', required: true })}
        ${input('vendor', 'Vendor', 'lose-vendor', { placeholder: 'TESLA', required: true })}
        <button id="lose-button">Lose credentials</button>
      </form>
    </section>
  </div>`;

const tokensIssued = (count: number): string =>
  count === 1 ? '1 access token was issued.' : `${count} access tokens were issued.`;

function callList(requests: readonly LoggedRequest[], now: string): Html {
  if (requests.length === 0) return html`<p class="empty">No client has called yet.</p>`;
  return html`<ul id="calls" class="feed calls" data-keyed>
    ${requests
      .slice(-mostCalls)
      .toReversed()
      .map(
        ({ id, at, method, path, version, userId, status, fault }) =>
          html`<li id="call-${id}">
            <p class="line">
              <span class="call"
                >${badge(status === 0 ? 'Cut' : String(status), toneOf(status))}
                <code>${method} ${path}</code></span
              >
              <time class="soft" datetime="${at}">${shownTime(at, now)}</time>
            </p>
            <p class="soft">${[version, userId, fault && `fault ${fault}`].filter(Boolean).join(' · ')}</p>
          </li>`,
      )}
  </ul>`;
}

function toneOf(status: number): Tone {
  if (status === 0 || status >= 500) return 'bad';
  return status >= 400 ? 'warn' : 'good';
}

function faultList({ faults }: Simulator, view: View): Html {
  if (faults.active.length === 0) return html`<p class="empty">Nothing goes wrong.</p>`;
  return html`<ul id="faults" class="feed" data-keyed>
    ${faults.active.map(({ id, hits, rule }) => {
      const where = 'route' in rule ? rule.route : rule.event;
      const types = [rule.fault].flat().map((fault) => fault?.type ?? 'none');
      return html`<li id="fault-${id}" class="line">
        <span
          >${badge(types.join(', '), 'warn')} <code>${where}</code>
          <span class="soft">${hits} ${hits === 1 ? 'hit' : 'hits'}</span></span
        >
        <form method="post" action="/fleet/faults/${id}/remove${searchOf(view)}" data-act>
          <button id="remove-${id}" aria-label="End the fault ${types.join(', ')} of ${where}">End</button>
        </form>
      </li>`;
    })}
  </ul>`;
}

/** Faults that need no more than a status or a delay; the control API has all of them. */
const faultTypes = [
  ['problem', 'Problem with this status'],
  ['latency', 'Response comes late'],
  ['reset', 'Connection breaks'],
  ['stall', 'Response never comes'],
  ['truncate', 'Response is cut off'],
  ['html', 'HTML instead of JSON'],
  ['revoke', 'Token is revoked'],
  ['brownout', 'Brownout of the version'],
] as const;

export type FaultType = (typeof faultTypes)[number][0];

export const isFaultType = (text: unknown): text is FaultType => faultTypes.some(([type]) => type === text);

const faultForm = (routes: readonly string[], view: View): Html =>
  html`<form method="post" action="/fleet/faults${searchOf(view)}" class="fields" data-act>
    ${input('route', 'Route', 'fault-route', { value: '*', required: true, list: routes })}
    ${select(
      'type',
      'What happens',
      'fault-type',
      faultTypes.map(([value, label]) => ({ value, label })),
    )}
    ${input('status', 'Status', 'fault-status', { type: 'number', value: '503' })}
    ${input('delay', 'Delay', 'fault-delay', { value: '10s' })}
    ${input('times', 'How often', 'fault-times', { type: 'number', placeholder: 'always' })}
    <button id="fault-button">Add fault</button>
  </form>`;

const outcomeForm = (view: View): Html =>
  html`<form method="post" action="/fleet/actions/next${searchOf(view)}" class="fields" data-act>
    ${select(
      'outcome',
      'Ends as',
      'outcome',
      // What people come for first.
      actionStates.toReversed().map((state) => ({
        value: state,
        label: state === 'PENDING' ? 'Stays pending' : words(state),
      })),
    )}
    ${select('reason', 'Reason', 'outcome-reason', [
      { value: '', label: 'Default' },
      ...Object.keys(failureDetails).map((value) => ({ value, label: words(value) })),
    ])}
    ${input('after', 'After', 'outcome-after', { placeholder: 'as usual' })}
    <button id="outcome-button">Set</button>
  </form>`;
