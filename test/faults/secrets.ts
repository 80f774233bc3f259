import { inspect } from 'node:util';

export const clientId = 'client-id';
export const clientSecret = 'CLIENT-SECRET-abc';

/** What no error, log line or warning may contain. */
const secrets = [clientSecret, 'SECRET-TOKEN', Buffer.from(`${clientId}:${clientSecret}`).toString('base64')];

/** The secrets that can be found in a text, if any. */
export function secretsIn(text: string): string[] {
  return secrets.filter((secret) => text.includes(secret));
}

/** Everything that a logger could get out of an error: inspected to the bottom, as JSON, stacks and causes. */
export function allTextOf(error: unknown): string {
  const texts = [
    inspect(error, { depth: Infinity, showHidden: true, maxStringLength: null, maxArrayLength: null }),
  ];
  texts.push(JSON.stringify(error) ?? '');
  let cause = error;
  for (let depth = 0; cause instanceof Error && depth < 8; depth++, cause = cause.cause) {
    texts.push(cause.message, cause.stack ?? '');
  }
  return texts.join('\n');
}
