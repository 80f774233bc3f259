// Generated from openapi/2024-01-01.yaml by `make generate`. Do not edit.
// Document SHA-256: bf630c3720f703aa0fc87e19a4982c066103b2756ab82c3a2b31e22d4bf8df4d

/**
 * The Enode API in version 2024-01-01: a client that is pinned to it, and its types by name.
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

/** A client of version 2024-01-01. */
export type Enode = PinnedEnode<"2024-01-01">;

/** Options of `createEnode`. */
export interface EnodeOptions extends PinnedOptions {}

/**
 * Makes a client of the Enode API in version 2024-01-01. Nothing is sent until the first call.
 *
 * @throws EnodeInputError when an option is missing, unknown or unsafe.
 */
export const createEnode = (options?: EnodeOptions): Enode => createPinned(version, options);
