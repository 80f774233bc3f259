/** What kind of object a value is by its own word: `Object`, `Date`, `Map`, also of another realm. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
