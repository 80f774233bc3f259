/** What reads a list, loaded with its first use. */
export { limitOf } from './check-limit.ts';
export { itemsOf } from './items.ts';
export { collect, walk } from './walk.ts';
