import { onMounted } from 'vue';
import DefaultTheme from 'vitepress/theme';
import type { Theme } from 'vitepress';
import './contrast.css';

/** The search button is named by what it shows, the keys included, so that who speaks what is shown reaches it. */
function nameSearchAsShown(): void {
  for (const button of document.querySelectorAll('.DocSearch-Button')) button.removeAttribute('aria-label');
}

export default {
  extends: DefaultTheme,
  setup() {
    onMounted(() => {
      nameSearchAsShown();
      new MutationObserver(nameSearchAsShown).observe(document.body, { childList: true, subtree: true });
    });
  },
} satisfies Theme;
