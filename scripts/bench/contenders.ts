import type { PathsByVersion } from '../../generated/index.ts';

/** One way to get a vehicle, headers and all. */
export interface Contender {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

const vehicleId = 'd5bd4771-864e-4ae5-b913-dfb5cdcd5772';

/** The one that all others are shown as ratios to. */
export const floorName = 'bare fetch';

/** All contenders over one server. They send the same three headers where they can. */
export async function contenders(baseUrl: string): Promise<Contender[]> {
  const url = `${baseUrl}/vehicles/${vehicleId}`;
  // Before undici from npm is imported: the first of them sets the dispatcher behind the global fetch.
  await (await fetch(url)).text();

  const { default: axios } = await import('axios');
  const { default: ky } = await import('ky');
  const { default: createClient } = await import('openapi-fetch');
  const { default: OpenAI } = await import('openai');
  const { default: Stripe } = await import('stripe');
  const { request: undiciRequest } = await import('undici');
  const { createEnode } = await import('../../src/index.ts');

  const headers = {
    authorization: 'Bearer benchmark',
    'enode-version': '2024-10-01',
    accept: 'application/json',
  };
  const params = { path: { vehicleId } };
  const { protocol, hostname, port } = new URL(baseUrl);
  const openapiFetch = createClient<PathsByVersion['2024-10-01']>({ baseUrl, headers });
  const kyClient = ky.create({ headers });
  const axiosClient = axios.create({ headers });
  const openai = new OpenAI({ apiKey: 'benchmark', baseURL: baseUrl, maxRetries: 0 });
  const stripe = new Stripe('sk_test_benchmark', {
    host: hostname,
    port,
    protocol: protocol === 'https:' ? 'https' : 'http',
    maxNetworkRetries: 0,
    telemetry: false,
  });
  const make = () =>
    createEnode({
      version: '2024-10-01',
      apiUrl: baseUrl,
      oauthUrl: `${baseUrl}/oauth2/token`,
      clientId: 'benchmark',
      clientSecret: 'benchmark',
    });
  const enode = make();
  process.env['ENODE_TRANSPORT'] = 'fetch';
  const enodeByFetch = make();
  delete process.env['ENODE_TRANSPORT'];

  return [
    { name: floorName, call: async () => (await fetch(url, { headers })).json() },
    {
      name: 'bare fetch with a timeout signal',
      call: async () => (await fetch(url, { headers, signal: AbortSignal.timeout(60_000) })).json(),
    },
    { name: 'enode-client', call: () => enode.vehicles.get(vehicleId) },
    {
      name: 'enode-client, raw call',
      call: async () => (await enode.raw.GET('/vehicles/{vehicleId}', { params })).data,
    },
    { name: 'enode-client by fetch', call: () => enodeByFetch.vehicles.get(vehicleId) },
    {
      name: 'openapi-fetch',
      call: async () => (await openapiFetch.GET('/vehicles/{vehicleId}', { params })).data,
    },
    { name: 'ky', call: () => kyClient.get(url).json() },
    { name: 'axios', call: async () => (await axiosClient.get(url)).data },
    { name: 'stripe', call: () => stripe.customers.retrieve(vehicleId) },
    { name: 'openai', call: () => openai.models.retrieve(vehicleId) },
    {
      name: 'undici request',
      call: async () => (await undiciRequest(url, { headers })).body.json(),
    },
  ];
}
