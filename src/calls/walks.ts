/** What reads a list, loaded with its first use. */
export { itemsOf } from './items.ts';
export { collect, walk } from './walk.ts';
