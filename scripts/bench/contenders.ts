import axios from 'axios';
import ky from 'ky';
import createClient from 'openapi-fetch';
import { request as undiciRequest } from 'undici';
import type { PathsByVersion } from '../../generated/index.ts';
import { createEnode } from '../../src/index.ts';

/** One way to get a vehicle, headers and all. */
export interface Contender {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

const vehicleId = 'd5bd4771-864e-4ae5-b913-dfb5cdcd5772';

/** The contenders, bare fetch first: the others are shown as ratios to it. All send the same three headers. */
export function contenders(baseUrl: string): Contender[] {
  const url = `${baseUrl}/vehicles/${vehicleId}`;
  const headers = {
    authorization: 'Bearer benchmark',
    'enode-version': '2024-10-01',
    accept: 'application/json',
  };
  const params = { path: { vehicleId } };

  const openapiFetch = createClient<PathsByVersion['2024-10-01']>({ baseUrl, headers });
  const kyClient = ky.create({ headers });
  const axiosClient = axios.create({ headers });
  const enode = createEnode({
    version: '2024-10-01',
    apiUrl: baseUrl,
    oauthUrl: `${baseUrl}/oauth2/token`,
    clientId: 'benchmark',
    clientSecret: 'benchmark',
  });

  return [
    { name: 'bare fetch', call: async () => (await fetch(url, { headers })).json() },
    {
      name: 'bare fetch with a timeout signal',
      call: async () => (await fetch(url, { headers, signal: AbortSignal.timeout(60_000) })).json(),
    },
    {
      name: 'enode-client (default)',
      call: async () => (await enode.raw.GET('/vehicles/{vehicleId}', { params })).data,
    },
    {
      name: 'openapi-fetch',
      call: async () => (await openapiFetch.GET('/vehicles/{vehicleId}', { params })).data,
    },
    { name: 'ky', call: () => kyClient.get(url).json() },
    { name: 'axios', call: async () => (await axiosClient.get(url)).data },
    {
      name: 'undici request (what Node can do)',
      call: async () => (await undiciRequest(url, { headers })).body.json(),
    },
  ];
}
