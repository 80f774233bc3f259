// Generated from openapi/versions.json by `make generate`. Do not edit.

import type { Validator } from "../src/drift/schema.ts";
import type { VersionHelp } from "../src/spec/operation-help.ts";
import type { Version } from "./index.ts";

/** What the document of each version says of its operations, in short. */
export const helpOf: { readonly [V in Version]: () => Promise<VersionHelp> } = {
  "2023-04-15": async () => (await import("./2023-04-15/help.ts")).help,
  "2023-08-01": async () => (await import("./2023-08-01/help.ts")).help,
  "2024-01-01": async () => (await import("./2024-01-01/help.ts")).help,
  "2024-10-01": async () => (await import("./2024-10-01/help.ts")).help,
};

/** The schemas of the webhook events of each version. */
export const eventsOf: { readonly [V in Version]: () => Promise<Readonly<Record<string, Validator>>> } = {
  "2023-04-15": async () => (await import("./2023-04-15/events.ts")).events,
  "2023-08-01": async () => (await import("./2023-08-01/events.ts")).events,
  "2024-01-01": async () => (await import("./2024-01-01/events.ts")).events,
  "2024-10-01": async () => (await import("./2024-10-01/events.ts")).events,
};
