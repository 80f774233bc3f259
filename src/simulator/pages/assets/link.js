// @ts-check
// Narrows the list of brands while somebody types. Without this script the form asks the server.

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('[data-filter]'));
const input = form?.querySelector('input');
const none = /** @type {HTMLElement | null} */ (document.querySelector('[data-none]'));

/** @param {string} text */
const plain = (text) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();

if (form && input && none) {
  const entries = [...document.querySelectorAll('.choices li')].map((entry) => ({
    entry: /** @type {HTMLElement} */ (entry),
    name: plain(entry.querySelector('.brand')?.textContent ?? ''),
  }));
  // What the server filtered already cannot be widened here.
  if (input.value === '') {
    form.querySelector('button')?.remove();
    input.addEventListener('input', () => {
      const words = plain(input.value);
      let found = 0;
      for (const { entry, name } of entries) {
        entry.hidden = !name.includes(words);
        if (!entry.hidden) found += 1;
      }
      none.textContent = found > 0 ? '' : (none.dataset['none'] ?? '').replace('%s', input.value);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const only = entries.filter(({ entry }) => !entry.hidden);
      if (only.length === 1) only[0]?.entry.querySelector('a')?.click();
    });
  }
}
