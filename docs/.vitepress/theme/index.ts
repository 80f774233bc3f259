import { onMounted } from 'vue';
import DefaultTheme from 'vitepress/theme';
import type { Theme } from 'vitepress';
import './contrast.css';

/**
 * The search button is named by what it shows, the keys included, so that who speaks what is shown reaches it. On a phone it
 * shows a picture only.
 */
function nameSearchAsShown(): void {
  for (const button of document.querySelectorAll('.DocSearch-Button')) {
    const text = button.querySelector<HTMLElement>('.DocSearch-Button-Placeholder');
    if (text !== null && text.offsetParent !== null) button.removeAttribute('aria-label');
    else button.setAttribute('aria-label', 'Search');
  }
}

export default {
  extends: DefaultTheme,
  setup() {
    onMounted(() => {
      nameSearchAsShown();
      window.addEventListener('resize', nameSearchAsShown);
      new MutationObserver(nameSearchAsShown).observe(document.body, { childList: true, subtree: true });
    });
  },
} satisfies Theme;
