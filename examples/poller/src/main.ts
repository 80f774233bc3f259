import { createEnode } from 'enode-client';
import { runPoller } from './poller.ts';

const enode = createEnode({
  version: '2024-10-01',
  // Both of a simulator; without them, ENODE_ENVIRONMENT says which Enode it is.
  apiUrl: process.env['ENODE_API_URL'],
  oauthUrl: process.env['ENODE_OAUTH_URL'],
});
const ended = new AbortController();
process.once('SIGINT', () => ended.abort());
process.once('SIGTERM', () => ended.abort());

await runPoller({
  enode,
  userId: process.argv[2] ?? 'ada',
  every: Number(process.env['EVERY_SECONDS'] ?? 300) * 1000,
  signal: ended.signal,
  // Yours: MQTT, or states of Home Assistant by its REST API.
  publish: (changes) => {
    for (const [entity, state] of changes) console.log(`${entity} ${state ?? '(gone)'}`);
  },
});
await enode.close();
