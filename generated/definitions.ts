// Generated from openapi/versions.json by `make generate`. Do not edit.

import { version as v20230415 } from "./2023-04-15/definition.ts";
import { version as v20230801 } from "./2023-08-01/definition.ts";
import { version as v20240101 } from "./2024-01-01/definition.ts";
import { version as v20241001 } from "./2024-10-01/definition.ts";
import type { VersionDefinition } from "../src/versions/definition.ts";
import type { Version } from "./index.ts";

/** Every version that has generated types. */
export const definitions: { readonly [V in Version]: VersionDefinition<V> } = {
  "2023-04-15": v20230415,
  "2023-08-01": v20230801,
  "2024-01-01": v20240101,
  "2024-10-01": v20241001,
};
