// Generated from openapi/2023-04-15.yaml by `make generate`. Do not edit.
// Document SHA-256: 10a4caaf42e50fff2684e390542e9ede26ef8bd5cfdb8f7e9ba32ce0a92c0c2d

/**
 * The Enode API in version 2023-04-15: a client that is pinned to it, and its types by name.
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

/** A client of version 2023-04-15. */
export type Enode = PinnedEnode<"2023-04-15">;

/** Options of `createEnode`. */
export interface EnodeOptions extends PinnedOptions {}

/**
 * Makes a client of the Enode API in version 2023-04-15. Nothing is sent until the first call.
 *
 * @throws EnodeInputError when an option is missing, unknown or unsafe.
 */
export const createEnode = (options?: EnodeOptions): Enode => createPinned(version, options);
