import { html } from 'hono/html';

import type { Action } from '../../world/actions.ts';
import { definitionOf } from '../../assets/index.ts';
import { type Tone, words } from '../../assets/page.ts';
import { readAsset } from '../../operations/read-asset.ts';
import { iso } from '../../base/iso.ts';
import { ruleOf } from '../../operations/command-rules.ts';
import type { World } from '../../world/world.ts';
import type { Html } from '../document.ts';
import { shownTime } from './shown-time.ts';
import { badge } from './marks.ts';
import { searchOf } from './view.ts';

const tones: Readonly<Record<Action['state'], Tone>> = {
  PENDING: 'active',
  CONFIRMED: 'good',
  FAILED: 'bad',
  CANCELLED: 'calm',
};

/** Commands that were sent, and what became of them. */
export function actionList(world: World, actions: readonly Action[]): Html {
  if (actions.length === 0) return html`<p class="empty">No command was sent yet.</p>`;
  return html`<ul id="actions" class="feed" data-keyed>
    ${actions.map((action) => entry(world, action))}
  </ul>`;
}

function entry(world: World, action: Action): Html {
  const { id, state, command, target, userId, failureReason } = action;
  const at = iso(action.createdAt);
  return html`<li id="action-${id}">
    <p class="line">
      ${badge(words(state), tones[state])}
      <time class="soft" datetime="${at}">${shownTime(at, world.clock.iso())}</time>
    </p>
    <p><strong>${ruleOf(target.kind, command).describe(command)}</strong></p>
    <p class="soft">
      ${targetLink(world, target)} ·
      <a href="/fleet${searchOf({ show: target.kind, user: userId })}">${userId}</a>
    </p>
    ${failureReason ? html`<p class="soft"><code>${failureReason.type}</code> ${failureReason.detail}</p>` : ''}
  </li>`;
}

function targetLink(world: World, { id, kind }: Action['target']): Html | string {
  const name = nameOf(world, id);
  return name === undefined ? kind : html`<a href="/fleet/assets/${encodeURIComponent(id)}">${name}</a>`;
}

function nameOf(world: World, id: string): string | undefined {
  const asset = world.asset(id);
  if (!asset) return undefined;
  return definitionOf(asset.kind).page.summarize(readAsset(world, asset)).name;
}
