// Generated from openapi/versions.json by `make generate`. Do not edit.

import type { Version } from './index.ts';

/** Schemas of the JSON answers of a version, by operation and status. */
export type ResponseChecks = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The checks of each version, loaded with its schemas when they are asked for. */
export const loadResponseChecks: { readonly [V in Version]: () => Promise<ResponseChecks> } = {
  "2023-04-15": async () => (await import("./2023-04-15/responses.ts")).responses,
  "2023-08-01": async () => (await import("./2023-08-01/responses.ts")).responses,
  "2024-01-01": async () => (await import("./2024-01-01/responses.ts")).responses,
  "2024-10-01": async () => (await import("./2024-10-01/responses.ts")).responses,
};
