import { html } from 'hono/html';

import type { EntryPage } from '../../world/pagination.ts';
import { iso } from '../../base/iso.ts';
import type { User } from '../../world/users.ts';
import { brandOf } from '../../assets/index.ts';
import type { Html } from '../document.ts';
import { shownTime } from './shown-time.ts';
import { badge } from './marks.ts';
import { searchOf } from './view.ts';

/** Users with the accounts that they linked. */
export function userTable(page: EntryPage<User>, now: string): Html {
  if (page.items.length === 0) return html`<p class="empty">There are no users here.</p>`;
  return html`<table class="users">
    <thead>
      <tr>
        <th scope="col">User</th>
        <th scope="col">Linked accounts</th>
        <th scope="col">Since</th>
      </tr>
    </thead>
    <tbody id="rows" data-keyed>
      ${page.items.map((user) => userRow(user, now))}
    </tbody>
  </table>`;
}

function userRow({ id, accounts, createdAt }: User, now: string): Html {
  const since = iso(createdAt);
  const account = ({ vendor, vendorType, isValid }: User['accounts'][number]): Html => {
    const label = `${brandOf(vendorType, vendor) ?? vendor} ${vendorType}`;
    return html`<a href="/fleet${searchOf({ show: vendorType, user: id })}"
      >${badge(isValid ? label : `${label}: no credentials`, isValid ? 'good' : 'bad')}</a
    >`;
  };
  return html`<tr id="user-${id}">
    <th scope="row"><a class="name" href="/fleet${searchOf({ user: id })}">${id}</a></th>
    <td class="accounts">
      ${accounts.length > 0 ? accounts.map(account) : html`<span class="soft">none</span>`}
    </td>
    <td class="seen"><time datetime="${since}">${shownTime(since, now)}</time></td>
  </tr>`;
}
