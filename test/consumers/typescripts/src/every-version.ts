import { createEnode, type Enode } from 'enode-client';
import { createRedisTokenStore } from 'enode-client/redis';
import { createSqlTokenStore } from 'enode-client/sql';
import { fakeEnode } from 'enode-client/testing';

export const enode = createEnode({ version: '2024-10-01', environment: 'sandbox' });
export const old = enode.at('2023-04-15');
export const me = () => old.user('ada').get();
export const either = (client: Enode<'2024-01-01'> | Enode<'2024-10-01'>) => client.version.successor;
export const stores = [createRedisTokenStore, createSqlTokenStore];
export const fake = fakeEnode({ vehicles: {} });
