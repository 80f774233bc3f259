import { onMounted } from 'vue';
import DefaultTheme from 'vitepress/theme';
import type { Theme } from 'vitepress';
import './contrast.css';

/** The search button shows `Search` and is named otherwise: who speaks what is shown would not reach it. */
function nameSearchAsShown(): void {
  for (const button of document.querySelectorAll('.DocSearch-Button'))
    button.setAttribute('aria-label', 'Search');
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
