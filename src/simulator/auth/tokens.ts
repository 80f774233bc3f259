import type { Clock } from '../base/clock.ts';
import type { Random } from '../base/random.ts';
import type { WorldState } from '../base/state.ts';
import type { Client } from './clients.ts';

/**
 * Access tokens in circulation. Clients count `expires_in` on their own clock, so with a real clock that runs faster a
 * token lasts longer in simulated time.
 */
export class AccessTokens {
  readonly #clock: Clock;
  readonly #draw: Random;
  readonly #lifetime: number;
  readonly #clients: readonly Client[];
  readonly #valid: Map<string, { clientId: string; expiresAt: number }>;
  #issued = 0;

  constructor(
    clock: Clock,
    { random, state, clients }: { random: Random; state: WorldState; clients: readonly Client[] },
    lifetime: number,
  ) {
    this.#clock = clock;
    this.#draw = state.random('tokens', random.fork('tokens'));
    this.#lifetime = lifetime;
    this.#clients = clients;
    this.#valid = state.map('tokens');
    state.part<number>('tokens issued', {
      save: () => this.#issued,
      load: (issued) => {
        this.#issued = issued;
      },
    });
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
    this.#valid.set(token, {
      clientId: client.clientId,
      expiresAt: now + this.#lifetime * this.#clock.speed,
    });
    this.#issued += 1;
    return token;
  }

  /** The client that a token was issued to; undefined if the token is unknown, expired or revoked. */
  clientOf(token: string): Client | undefined {
    const known = this.#valid.get(token);
    if (!known || known.expiresAt <= this.#clock.now()) return undefined;
    return this.#clients.find(({ clientId }) => clientId === known.clientId);
  }

  /** Makes all tokens issued so far invalid. */
  revokeAll(): void {
    this.#valid.clear();
  }
}
