// Generated from openapi/versions.json by `make generate`. Do not edit.

import type { Lifecycle } from "../src/versions/definition.ts";

/** The API versions that have generated types. */
export type Version = "2023-04-15" | "2023-08-01" | "2024-01-01" | "2024-10-01";

/** All operations of each version, in the form that openapi-fetch reads. */
export interface PathsByVersion {
  "2023-04-15": import("./2023-04-15/types.ts").paths;
  "2023-08-01": import("./2023-08-01/types.ts").paths;
  "2024-01-01": import("./2024-01-01/types.ts").paths;
  "2024-10-01": import("./2024-10-01/types.ts").paths;
}

/** The webhook deliveries of each version. */
export interface WebhooksByVersion {
  "2023-04-15": import("./2023-04-15/types.ts").webhooks;
  "2023-08-01": import("./2023-08-01/types.ts").webhooks;
  "2024-01-01": import("./2024-01-01/types.ts").webhooks;
  "2024-10-01": import("./2024-10-01/types.ts").webhooks;
}

/** One event of each kind in each version, by its name on the wire. */
export interface EventsByVersion {
  "2023-04-15": import("./2023-04-15/model.ts").Events;
  "2023-08-01": import("./2023-08-01/model.ts").Events;
  "2024-01-01": import("./2024-01-01/model.ts").Events;
  "2024-10-01": import("./2024-10-01/model.ts").Events;
}

/** One asset of each family in each version. */
export interface AssetsByVersion {
  "2023-04-15": import("./2023-04-15/model.ts").Assets;
  "2023-08-01": import("./2023-08-01/model.ts").Assets;
  "2024-01-01": import("./2024-01-01/model.ts").Assets;
  "2024-10-01": import("./2024-10-01/model.ts").Assets;
}

/** What is known about each version, without its types and schemas. */
export const versions = {
  "2023-04-15": { date: "2023-04-15", lifecycle: "legacy", document: "2023-04-15.yaml" },
  "2023-08-01": { date: "2023-08-01", lifecycle: "legacy", document: "2023-08-01.yaml" },
  "2024-01-01": { date: "2024-01-01", lifecycle: "legacy", document: "2024-01-01.yaml" },
  "2024-10-01": { date: "2024-10-01", lifecycle: "current", document: "2024-10-01.yaml" },
} as const satisfies Record<Version, VersionFacts>;

export interface VersionFacts {
  /** Day on which the vendor published the version. */
  readonly date: string;
  readonly lifecycle: Lifecycle;
  /** Name of its OpenAPI document. */
  readonly document: string;
}
