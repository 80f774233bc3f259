/** What reads a list, loaded with its first use. */
export { collect } from './collect.ts';
export { itemsOf } from './items.ts';
export { walk } from './walk.ts';
