import { fromBase64url, toBase64url } from './base64url.ts';

/**
 * How many bytes of its hash stand for a device. A new device is taken for one of n old ones with a chance of
 * n in 10^12.
 */
const bytesPerDevice = 5;

/** Stands for devices that are too many to be noted: what no bytes are written as. */
const notNoted = '~';

/** Devices that a user had, as short hashes. `undefined` when they are not noted. */
export type KnownDevices = ReadonlySet<string> | undefined;

/** Writes down which devices there are, as short as can be; `undefined` ids: there are too many. */
export async function noteDevices(ids: readonly string[] | undefined): Promise<string> {
  if (ids === undefined) return notNoted;
  const marks = await Promise.all(ids.map(markOf));
  const bytes = new Uint8Array(marks.length * bytesPerDevice);
  for (const [index, mark] of marks.entries()) bytes.set(mark, index * bytesPerDevice);
  return toBase64url(bytes);
}

/** Reads what `noteDevices` wrote. */
export function readDevices(note: string): KnownDevices {
  const bytes = fromBase64url(note);
  if (bytes === undefined) return undefined;
  const known = new Set<string>();
  for (let at = 0; at + bytesPerDevice <= bytes.length; at += bytesPerDevice) {
    known.add(toBase64url(bytes.subarray(at, at + bytesPerDevice)));
  }
  return known;
}

/** Whether a device is one of those noted. */
export const isKnown = async (known: ReadonlySet<string>, id: string): Promise<boolean> =>
  known.has(toBase64url(await markOf(id)));

async function markOf(id: string): Promise<Uint8Array> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id));
  return new Uint8Array(hash).subarray(0, bytesPerDevice);
}
