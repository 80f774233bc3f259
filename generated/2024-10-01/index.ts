// Generated from openapi/2024-10-01.yaml by `make generate`. Do not edit.
// Document SHA-256: faa4ea3206544cb64fd079429914d1a1684d591ec311f1e32c579a6d7d618c00

/**
 * The Enode API in version 2024-10-01: a client that is pinned to it, and its types by name.
 *
 * @packageDocumentation
 */
import { createPinned } from "../../src/client/create-pinned.ts";
import type { PinnedEnode } from "../../src/client/client-types.ts";
import type { PinnedOptions } from "../../src/client/options.ts";
import { version } from "./definition.ts";

export * from "../../src/common.ts";
export type * from "./model.ts";
export type * from "./api.ts";
export * from "./values.ts";
export { version };

/** A client of version 2024-10-01. */
export type Enode = PinnedEnode<"2024-10-01">;

/** Options of `createEnode`. */
export interface EnodeOptions extends PinnedOptions {}

/**
 * Makes a client of the Enode API in version 2024-10-01. Nothing is sent until the first call.
 *
 * @throws EnodeInputError when an option is missing, unknown or unsafe.
 */
export const createEnode = (options?: EnodeOptions): Enode => createPinned(version, options);
