// Generated from openapi/versions.json by `make generate`. Do not edit.

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
  "2023-04-15": import("./2023-04-15/types.ts").events;
  "2023-08-01": import("./2023-08-01/types.ts").events;
  "2024-01-01": import("./2024-01-01/types.ts").events;
  "2024-10-01": import("./2024-10-01/types.ts").events;
}

/** The methods of each version, as its table in src/versions names them. */
export interface ApiByVersion {
  "2023-04-15": import("./2023-04-15/api.ts").Api;
  "2023-08-01": import("./2023-08-01/api.ts").Api;
  "2024-01-01": import("./2024-01-01/api.ts").Api;
  "2024-10-01": import("./2024-10-01/api.ts").Api;
}

/** What is known about each version, without its types and schemas. */
export const versions = {
  "2023-04-15": { date: "2023-04-15", lifecycle: "legacy", document: "2023-04-15.yaml" },
  "2023-08-01": { date: "2023-08-01", lifecycle: "legacy", document: "2023-08-01.yaml" },
  "2024-01-01": { date: "2024-01-01", lifecycle: "legacy", document: "2024-01-01.yaml" },
  "2024-10-01": { date: "2024-10-01", lifecycle: "current", document: "2024-10-01.yaml" },
} as const satisfies Record<Version, VersionFacts>;

/** The table of operations of each version, loaded when it is asked for. */
export const loadOperations: {
  readonly "2023-04-15": () => Promise<typeof import("./2023-04-15/operations.ts").operations>;
  readonly "2023-08-01": () => Promise<typeof import("./2023-08-01/operations.ts").operations>;
  readonly "2024-01-01": () => Promise<typeof import("./2024-01-01/operations.ts").operations>;
  readonly "2024-10-01": () => Promise<typeof import("./2024-10-01/operations.ts").operations>;
} = {
  "2023-04-15": async () => (await import("./2023-04-15/operations.ts")).operations,
  "2023-08-01": async () => (await import("./2023-08-01/operations.ts")).operations,
  "2024-01-01": async () => (await import("./2024-01-01/operations.ts")).operations,
  "2024-10-01": async () => (await import("./2024-10-01/operations.ts")).operations,
};

/** The names of the options of each call of a version, loaded when it is first called. */
export const loadCalls: { readonly [V in Version]?: () => Promise<Readonly<Record<string, string>>> } = {
  "2023-04-15": async () => (await import("./2023-04-15/calls.ts")).calls,
  "2023-08-01": async () => (await import("./2023-08-01/calls.ts")).calls,
  "2024-01-01": async () => (await import("./2024-01-01/calls.ts")).calls,
  "2024-10-01": async () => (await import("./2024-10-01/calls.ts")).calls,
};

/** Methods of a table that the document of the version does not serve: its clients do not have them. */
export const withdrawn: { readonly [V in Version]?: WithdrawnMethods } = {};

/** Names of methods, by namespace where they have one. */
type WithdrawnNames = Readonly<Record<string, Readonly<Record<string, null>> | null>>;

export interface WithdrawnMethods {
  readonly api?: Readonly<Record<string, Readonly<Record<string, null>>>>;
  readonly user?: WithdrawnNames;
}

export interface VersionFacts {
  /** Day on which the vendor published the version. */
  readonly date: string;
  /** Where the vendor is with it; `unknown` where that could not be found out. */
  readonly lifecycle: 'current' | 'deprecated' | 'legacy' | 'unknown';
  /** Name of its OpenAPI document. */
  readonly document: string;
}
