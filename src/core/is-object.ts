/** A JSON object of unknown content. */
export type JsonObject = { [key: string]: unknown };

/** Whether a value is an object that is neither `null` nor a list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
