/** Keys below which stands data of the API. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default']);

/** Keys whose value is a map by names. */
const names: ReadonlySet<string> = new Set([
  'properties',
  'paths',
  'webhooks',
  'x-webhooks',
  'schemas',
  'parameters',
  'requestBodies',
  'responses',
  'headers',
  'content',
]);

/** Whether data of the API stands below the key, which is not a name. */
export const isAboveData = (key: string): boolean => data.has(key);

/** Whether the key, which is not a name, is one that OpenAPI leaves to others. */
export const isExtension = (key: string): boolean => key.startsWith('x-') && key !== 'x-webhooks';

/** Whether the keys of a map below the key, which is not a name, are names, none of which is a word of OpenAPI. */
export const isAboveNames = (key: string): boolean => names.has(key);
