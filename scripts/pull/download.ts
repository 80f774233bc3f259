import { isLoopback } from '../../src/core/loopback.ts';
import { oneLine } from '../text/plain.ts';
import { PullError } from './pull-error.ts';

/** What an address gave. */
export interface Download {
  bytes: Uint8Array;
  /** The address that answered, after redirects. */
  address: URL;
  /** `text/html` and the like, in lower case and without parameters; empty where the server says nothing. */
  mediaType: string;
}

export interface Limits {
  /** Milliseconds that a download may take, redirects and body included. */
  deadline: number;
  /** Bytes that a body may have. */
  size: number;
  /** Redirects that may be followed. */
  redirects: number;
}

export const defaultLimits: Limits = { deadline: 60_000, size: 32 * 1024 * 1024, redirects: 5 };

/** A response that is not a success, with its status. */
export class StatusError extends PullError {
  readonly status: number;

  constructor(shown: string, status: number) {
    super([`${shown}: the server answered ${status}; check the address`]);
    this.status = status;
  }
}

/**
 * Reads an address. Every hop of a redirect is held to the rules of the first: https (http on this machine only, and
 * only where the first address was on this machine), no credentials in the address.
 *
 * @throws {StatusError} for a response that is not a success.
 * @throws {PullError} when it cannot be read, is too large or takes too long.
 */
export async function download(from: string, limits: Limits): Promise<Download> {
  let address = checkedAddress(from, undefined);
  const first = shownAddress(address);
  try {
    const signal = AbortSignal.timeout(limits.deadline);
    for (let hops = 0; ; hops++) {
      const response = await fetch(address, {
        signal,
        redirect: 'manual',
        headers: { accept: 'application/json, application/yaml, text/html;q=0.5, */*;q=0.1' },
      });
      const location = redirectOf(response);
      if (location === undefined) return await responded(response, address, limits.size);
      await response.body?.cancel();
      if (hops >= limits.redirects)
        throw new PullError([
          `${first}: more than ${limits.redirects} redirects; give the address that they end at`,
        ]);
      const next = URL.canParse(location, address) ? new URL(location, address).href : location;
      address = checkedAddress(next, address);
    }
  } catch (error) {
    if (error instanceof PullError) throw error;
    throw new PullError(
      [`${shownAddress(address)}: ${reasonOf(error, limits)}; try again, or download it and give the file`],
      { cause: error },
    );
  }
}

const redirectOf = ({ status, headers }: Response): string | undefined =>
  [301, 302, 303, 307, 308].includes(status) ? (headers.get('location') ?? undefined) : undefined;

async function responded(response: Response, address: URL, size: number): Promise<Download> {
  const shown = shownAddress(address);
  if (!response.ok) {
    await response.body?.cancel();
    throw new StatusError(shown, response.status);
  }
  const mediaType = response.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return { bytes: await bodyOf(response, size, shown), address, mediaType };
}

function reasonOf(error: unknown, { deadline }: Limits): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `no complete response within ${deadline / 1000} s`;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fetch says why in `cause`; any of it may be missing
  const { cause } = error as { cause?: { code?: string; message?: string } };
  return `no response (${oneLine(cause?.code ?? cause?.message ?? String(error))})`;
}

/** Without the query, which may hold a key. */
export const shownAddress = ({ origin, pathname }: URL): string => origin + pathname;

function checkedAddress(text: string, before: URL | undefined): URL {
  const hop = before && `${shownAddress(before)}: it redirects to `;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address) {
    const shown = oneLine(text.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//'));
    throw new PullError([`${hop ?? ''}${shown}: this is not a URL; give an https URL or the path of a file`]);
  }
  const shown = `${hop ?? ''}${address.protocol}//${address.host}${address.pathname}`;
  if (address.username !== '' || address.password !== '') {
    throw new PullError([
      `${shown}: an address with a user name or password is not read; download it and give the file`,
    ]);
  }
  const fromHere = before === undefined || isLoopback(before.hostname);
  if (isLoopback(address.hostname) && !fromHere)
    throw new PullError([`${shown}, an address of this machine; give the address itself`]);
  if (address.protocol === 'https:' || (address.protocol === 'http:' && isLoopback(address.hostname)))
    return address;
  throw new PullError([
    address.protocol === 'http:'
      ? `${shown}: plain http is read from this machine only; use https`
      : `${shown}: only https addresses are read; give one, or the path of a file`,
  ]);
}

async function bodyOf(response: Response, size: number, shown: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > size) throw tooLarge(shown, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export const tooLarge = (shown: string, size: number): PullError =>
  new PullError([`${shown}: larger than ${Math.floor(size / 1024)} KiB; this cannot be the document`]);
