import { createEnode, type Enode } from '../../../src/index.ts';

/** One client for all requests, as Workers keep it in a global; some requests end before their work does. */
let enode: Enode<'2024-10-01'> | undefined;

async function work(name: string): Promise<string> {
  if (name === 'get') return (await enode!.vehicles.get('v1')).id;
  const action = await enode!.vehicles.startCharging('v1');
  return (await action.wait({ timeout: '5s', poll: { first: 300, max: 300 } })).status;
}

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/target') {
      const target = (await request.json()) as { apiUrl: string; oauthUrl: string };
      const credentials = { clientId: 'a-client', clientSecret: 'a-secret' };
      enode = createEnode({ version: '2024-10-01', timeout: '3s', ...target, ...credentials });
      return new Response('ready');
    }
    const working = work(pathname.slice(1)).catch((error: unknown) => `failed: ${String(error)}`);
    if (!searchParams.has('early')) return new Response(await working);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return new Response('answered early');
  },
};
