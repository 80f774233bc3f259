import type { Random } from '../base/random.ts';

/** Credentials of an API client. All clients see the same world. */
export interface ClientCredentials {
  clientId: string;
  clientSecret: string;
  /** Version that counts for requests without `Enode-Version`. @default the simulator's `defaultVersion` */
  defaultVersion?: string;
}

export type Client = Readonly<Required<ClientCredentials>>;

/** The clients the simulator knows; one with drawn credentials if none is given. */
export function createClients(
  given: ClientCredentials | readonly ClientCredentials[] | undefined,
  defaultVersion: string,
  random: Random,
): readonly [Client, ...Client[]] {
  const draw = random.fork('credentials');
  const pinned = (client: ClientCredentials): Client => ({ defaultVersion, ...client });
  const [first, ...others] = given === undefined ? [] : [given].flat();
  const drawn = { clientId: draw.uuid(), clientSecret: draw.text(40) };
  return [pinned(first ?? drawn), ...others.map(pinned)];
}
