import { fromBase64url, toBase64url } from './base64url.ts';
import { noteDevices, readDevices, type KnownDevices } from './known-devices.ts';
import { isSigned, sign } from './signature.ts';

/** Name of the query parameter that carries the state. */
export const stateParameter = 'enode_state';

/** What the redirect says about the session that it ends. */
export interface LinkState {
  readonly userId: string;
  /** When it is no longer believed, in seconds since 1970. */
  readonly expiresAt: number;
  /** What the caller gave along; any JSON value. */
  readonly data: unknown;
  /** The devices that the user had before. */
  readonly known: KnownDevices;
}

/** What is written of it. */
type Claims = Pick<LinkState, 'userId' | 'expiresAt' | 'data'>;

/**
 * The state as text: claims, devices and signature, each base64url, with a dot between. It is signed and not
 * encrypted: anyone who has the link can read the user's id and the data.
 *
 * @param deviceIds The devices that the user has; `undefined` leaves them out.
 */
export async function writeState(
  { userId, expiresAt, data }: Claims,
  deviceIds: readonly string[] | undefined,
  secret: string,
): Promise<string> {
  const claims = JSON.stringify([userId, expiresAt, ...(data === undefined ? [] : [data])]);
  const signed = `${toBase64url(new TextEncoder().encode(claims))}.${await noteDevices(deviceIds)}`;
  return `${signed}.${await sign(signed, secret)}`;
}

/** The state that one of the secrets signed; `undefined` for anything else. Does not poll its time. */
export async function readState(text: string, secrets: readonly string[]): Promise<LinkState | undefined> {
  const [claims = '', devices = '', mac = '', ...more] = text.split('.');
  if (more.length > 0 || !(await isSigned(`${claims}.${devices}`, mac, secrets))) return undefined;
  const json = new TextDecoder().decode(fromBase64url(claims));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its signature proves that it was written by `writeState`
  const [userId, expiresAt, data] = JSON.parse(json) as [string, number, unknown?];
  return { userId, expiresAt, data, known: readDevices(devices) };
}
