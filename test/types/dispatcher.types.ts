import { Agent, MockAgent, ProxyAgent } from 'undici';
import { Agent as Agent6 } from 'undici6';
import { Agent as Agent7 } from 'undici7';
import { createEnode } from '../../src/index.ts';

const dispatchers = [
  new Agent(),
  new MockAgent(),
  new ProxyAgent('http://127.0.0.1'),
  new Agent6(),
  new Agent7(),
];

for (const dispatcher of dispatchers) createEnode({ version: '2024-10-01', dispatcher });
// @ts-expect-error -- only what can dispatch
createEnode({ version: '2024-10-01', dispatcher: {} });
