// @ts-check
// Brings the page up to date: when the server says that something changed, the page is fetched again and what
// differs is exchanged. Without this script the page works, too, but has to be reloaded.

const live = /** @type {HTMLElement} */ (document.getElementById('live'));
const message = /** @type {HTMLElement} */ (document.getElementById('message'));

/** @param {Element} element @param {Element} next */
function exchange(element, next) {
  const details = element.querySelector('details');
  const nextDetails = next.querySelector('details');
  // What somebody opened stays open.
  if (details && nextDetails) nextDetails.open = details.open;
  if (element.isEqualNode(next)) return;
  const focused = element.contains(document.activeElement) ? document.activeElement?.id : undefined;
  element.replaceWith(next);
  if (focused) document.getElementById(focused)?.focus();
}

/** Exchanges the children of a list whose children have ids, and leaves alone those that are the same.
 * @param {Element} list @param {Element} next */
function exchangeChildren(list, next) {
  const wanted = [...next.children];
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = [...list.children].filter(({ id }) => !ids.has(id));
  for (const child of gone) child.remove();
  for (const [index, child] of wanted.entries()) {
    const known = [...list.children].find(({ id }) => id === child.id);
    if (known && known === list.children[index]) exchange(known, child);
    else {
      known?.remove();
      list.insertBefore(child, list.children[index] ?? null);
    }
  }
}

/** @param {string} html */
function show(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = page.getElementById(part.id);
    if (!next) continue;
    const list = part.querySelector('[data-keyed]');
    const nextList = next.querySelector('[data-keyed]');
    // The frame of a list holds page links; it is exchanged only when it differs.
    const same = list && nextList && list.id === nextList.id && frameOf(part) === frameOf(next);
    if (same) exchangeChildren(list, nextList);
    else exchange(part, next);
  }
}

/** @param {Element} part */
function frameOf(part) {
  const copy = /** @type {Element} */ (part.cloneNode(true));
  copy.querySelector('[data-keyed]')?.replaceChildren();
  return copy.innerHTML;
}

let fetching = false;
let again = false;

async function refresh() {
  again = fetching;
  if (fetching) return;
  fetching = true;
  try {
    const response = await fetch(location.href);
    if (response.ok) show(await response.text());
  } catch {
    // The stream of events says that the simulator is gone.
  }
  fetching = false;
  if (again) await refresh();
}

/** @param {'on' | 'lost'} state @param {string} text */
function tell(state, text) {
  live.dataset['state'] = state;
  live.textContent = text;
}

const events = new EventSource('/fleet/events');
events.addEventListener('open', () => tell('on', 'Live'));
events.addEventListener('error', () => tell('lost', 'Connection lost, trying again'));
events.addEventListener('changed', () => void refresh());

// Buttons that only a script can serve are shown from now on.
document.documentElement.dataset['script'] = 'on';

document.addEventListener('click', (event) => {
  const button = event.target;
  if (!(button instanceof HTMLButtonElement) || button.dataset['copy'] === undefined) return;
  void copyText(button, button.dataset['copy']);
});

/** @param {HTMLButtonElement} button @param {string} text */
async function copyText(button, text) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    // Browsers refuse it on plain HTTP from another machine: what can be copied by hand is selected.
    const id = button.previousElementSibling;
    if (id) getSelection()?.selectAllChildren(id);
    button.textContent = 'Selected';
  }
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 1_500);
}

/** Tells the style which way the tabs can be scrolled. */
const tabs = /** @type {HTMLElement | null} */ (document.querySelector('.tabs'));
function showScroll() {
  if (!tabs) return;
  const rest = tabs.scrollWidth - tabs.clientWidth - tabs.scrollLeft;
  tabs.dataset['left'] = String(tabs.scrollLeft > 1);
  tabs.dataset['right'] = String(rest > 1);
}
tabs?.addEventListener('scroll', showScroll, { passive: true });
addEventListener('resize', showScroll);
tabs?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
showScroll();

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !('act' in form.dataset)) return;
  event.preventDefault();
  void send(form, event.submitter);
});

/** @param {HTMLFormElement} form @param {HTMLElement | null} submitter */
async function send(form, submitter) {
  message.textContent = '';
  form.setAttribute('aria-busy', 'true');
  try {
    const fields = /** @type {any} */ (new FormData(form, submitter));
    const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields) });
    const text = await response.text();
    if (response.ok) show(text);
    else message.textContent = text;
  } catch {
    message.textContent = 'The simulator does not respond.';
  }
  form.removeAttribute('aria-busy');
}
