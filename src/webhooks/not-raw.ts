import { rawBodyHints } from './raw-body-hints.ts';
import { refusal, type Refusal } from './refusal.ts';

const parsed = (what: string): Refusal =>
  refusal('parsed-body', `The body is ${what}: the bytes that were signed are gone. ${rawBodyHints}`);

/** Why a body that is neither text nor bytes cannot be verified, and what to set so that it can. */
export function notRaw(body: unknown): Refusal {
  if (typeof body === 'string') return parsed('an object made text');
  if (body === undefined || body === null) {
    return refusal('bad-input', `The body is ${body}. ${rawBodyHints}`);
  }
  if (typeof body === 'object' && 'pipe' in body) {
    return refusal(
      'bad-input',
      `The body is a Node request: use toNodeHandler, or hand over its bytes. ${rawBodyHints}`,
    );
  }
  return parsed(Array.isArray(body) ? 'an array' : `of type ${typeof body}`);
}
