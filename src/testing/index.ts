/**
 * Doubles of a client for unit tests of your code. For a server that behaves like the API, see
 * `enode-client/simulator`.
 *
 * @packageDocumentation
 */
export { fakeEnode, type Fake } from './fake-enode.ts';
export { fakeHandle, type FakeHandleOptions } from './fake-handle.ts';
export { fakeList, type FakeListOptions } from './fake-list.ts';
