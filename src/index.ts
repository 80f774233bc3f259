/**
 * The Enode API from TypeScript: one typed client per dated API version. Unofficial; web standards only.
 *
 * @packageDocumentation
 */
export type { ApiByVersion } from '../generated/apis.ts';
export type { AnyVersionClient, Enode } from './client/client-types.ts';
export { createEnode } from './client/create-enode.ts';
export type { EnodeClientOptions, EnodeOptions } from './client/options.ts';
export * from './common.ts';
