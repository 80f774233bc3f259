// Generated from openapi/versions.json by `make generate`. Do not edit.

/** The methods of each version, as its table in src/versions names them. */
export interface ApiByVersion {
  "2023-04-15": import("./2023-04-15/api.ts").Api;
  "2023-08-01": import("./2023-08-01/api.ts").Api;
  "2024-01-01": import("./2024-01-01/api.ts").Api;
  "2024-10-01": import("./2024-10-01/api.ts").Api;
}
