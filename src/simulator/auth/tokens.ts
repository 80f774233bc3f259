import type { Clock } from '../clock.ts';
import type { Random } from '../random.ts';
import type { Client } from './clients.ts';

/** Access tokens in circulation. They expire on the simulator's clock. */
export class Tokens {
  readonly #clock: Clock;
  readonly #draw: Random;
  readonly #lifetime: number;
  readonly #valid = new Map<string, { client: Client; expiresAt: number }>();
  #issued = 0;

  constructor(clock: Clock, random: Random, lifetime: number) {
    this.#clock = clock;
    this.#draw = random.fork('tokens');
    this.#lifetime = lifetime;
  }

  /** How many tokens were issued so far. */
  get issued(): number {
    return this.#issued;
  }

  /** `expires_in` of new tokens, in seconds. */
  get lifetimeSeconds(): number {
    return Math.floor(this.#lifetime / 1000);
  }

  issue(client: Client): string {
    const now = this.#clock.now();
    for (const [token, { expiresAt }] of this.#valid) if (expiresAt <= now) this.#valid.delete(token);
    const token = this.#draw.text(64);
    this.#valid.set(token, { client, expiresAt: now + this.#lifetime });
    this.#issued += 1;
    return token;
  }

  /** The client that a token was issued to; undefined if the token is unknown, expired or revoked. */
  clientOf(token: string): Client | undefined {
    const known = this.#valid.get(token);
    return known && known.expiresAt > this.#clock.now() ? known.client : undefined;
  }

  /** Makes all tokens issued so far invalid. */
  revokeAll(): void {
    this.#valid.clear();
  }
}
