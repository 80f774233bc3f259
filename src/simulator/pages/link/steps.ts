import { html } from 'hono/html';

import { demoAccount } from '../../link/accounts.ts';
import type { LinkSession } from '../../link/session.ts';
import type { Html } from '../document.ts';
import { linkFrame } from './frame.ts';
import type { SpokenLanguage } from './language.ts';
import type { Permission } from './texts/texts.ts';
import { matches, type VendorChoice } from './vendor-choice.ts';

/** How many steps there are: a session for one vendor begins with the second. */
const stepIn = ({ vendor }: LinkSession, number: number): readonly [number, number] =>
  vendor === undefined ? [number, 3] : [number - 1, 2];

/** First step: choose a vendor. `words` is what the user searches for. */
export function chooseStep(
  language: SpokenLanguage,
  session: LinkSession,
  choices: readonly VendorChoice[],
  words: string,
): Html {
  const { texts } = language;
  const found = choices.filter((choice) => matches(choice, words));
  // One kind of asset needs no saying which.
  const several = session.types.length > 1;
  const entry = ({ vendor, brand, types }: VendorChoice): Html =>
    html`<li>
      <a href="/link/${session.token}/${vendor}">
        <span class="initial" aria-hidden="true">${brand.slice(0, 1)}</span>
        <span class="brand">${brand}</span>
        ${several ? html`<span class="kinds">${types.map((type) => texts.types[type]).join(', ')}</span>` : ''}
      </a>
    </li>`;
  return linkFrame({
    language,
    session,
    title: texts.choose.title,
    step: stepIn(session, 1),
    content: html`<p class="hint">${texts.choose.hint}</p>
      <form method="get" role="search" class="search" data-filter>
        <label class="unseen" for="words">${texts.choose.search}</label>
        <input
          id="words"
          name="q"
          type="search"
          value="${words}"
          placeholder="${texts.choose.search}"
          autocomplete="off"
        />
        <button class="quiet">${texts.choose.find}</button>
      </form>
      <p role="status" class="none" data-none="${texts.choose.none('%s')}">
        ${found.length === 0 ? texts.choose.none(words) : ''}
      </p>
      <ul class="choices">
        ${found.map(entry)}
      </ul>`,
  });
}

/** Second step: sign in at the vendor. `failed`: the name with which it did not work. */
export function signInStep(
  language: SpokenLanguage,
  session: LinkSession,
  { vendor, brand }: VendorChoice,
  failed?: string,
): Html {
  const texts = language.texts.signIn;
  const wrong = failed !== undefined;
  const described = wrong ? 'wrong' : 'demo';
  return linkFrame({
    language,
    session,
    title: texts.title(brand),
    step: stepIn(session, 2),
    back: session.vendor === undefined ? `/link/${session.token}` : undefined,
    content: html`<p class="hint">${texts.hint(brand)}</p>
      <form method="post" action="/link/${session.token}/${vendor}" class="fields">
        <p id="wrong" class="wrong" role="alert">${wrong ? texts.wrong : ''}</p>
        <label for="username">${texts.username}</label>
        <input
          id="username"
          name="username"
          type="text"
          inputmode="email"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          value="${failed ?? ''}"
          aria-describedby="${described}"
          ${wrong ? html`aria-invalid="true"` : ''}
          required
          ${wrong ? '' : 'autofocus'}
        />
        <label for="password">${texts.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          aria-describedby="${described}"
          ${wrong ? html`aria-invalid="true"` : ''}
          required
          ${wrong ? 'autofocus' : ''}
        />
        <button class="main">${texts.submit}</button>
      </form>
      <p id="demo" class="demo">${texts.demo(demoAccount.domain, demoAccount.password)}</p>`,
  });
}

/** Third step: say yes or no to what the app asks for. */
export function reviewStep(
  language: SpokenLanguage,
  session: LinkSession,
  { vendor, brand, types }: VendorChoice,
  username: string,
): Html {
  const { review, types: kinds, permissions } = language.texts;
  const granted = types.map((type) => ({
    kind: kinds[type],
    words: session.scopes
      .filter((scope) => scope.startsWith(`${type}:`))
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a permission that has no words is shown as it is
      .map((scope) => permissions[scope.slice(type.length + 1) as Permission] ?? scope),
  }));
  return linkFrame({
    language,
    session,
    title: review.title(brand),
    step: stepIn(session, 3),
    back: `/link/${session.token}/${vendor}`,
    content: html`<p class="account">${review.account(username)}</p>
      <p class="hint">${review.hint}</p>
      ${granted.map(
        ({ kind, words }) =>
          html`<section class="scopes">
            <h2>${kind}</h2>
            <ul>
              ${words.map((text) => html`<li>${text}</li>`)}
            </ul>
          </section>`,
      )}
      <form method="post" action="/link/${session.token}/review" class="decide">
        <button class="main" name="decision" value="allow">${review.allow}</button>
        <button class="quiet" name="decision" value="deny">${review.deny}</button>
      </form>`,
  });
}
