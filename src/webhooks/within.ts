export { isPromiseLike } from '../core/callback.ts';
export { overtime, startTimer, within, type Timer } from '../core/within.ts';
