// Generated from openapi/2024-10-01.yaml by `make generate`. Do not edit.
// Document SHA-256: faa4ea3206544cb64fd079429914d1a1684d591ec311f1e32c579a6d7d618c00

import * as z from "zod";
import {
  ChargerUpdate,
  ChargingRequest,
  HvacUpdate,
  LinkRequest,
  LocationCreate,
  LocationTariffUpdate,
  LocationUpdate,
  MaxCurrentRequest,
  OperationModeRequest,
  PermanentHoldRequest,
  RelinkRequest,
  ScheduleCreate,
  ScheduleUpdate,
  SmartChargingPolicyUpdate,
  TariffUpdate,
  WebhookCreate,
  WebhookUpdate,
} from "./schemas.ts";
import type { paths } from "./types.ts";

/** Schemas of the JSON request bodies, by operation. */
export const requestBodies: {
  readonly "POST /users/{userId}/link": z.ZodType<NonNullable<paths["/users/{userId}/link"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /assets/{assetId}/relink": z.ZodType<NonNullable<paths["/assets/{assetId}/relink"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /vehicles/{vehicleId}/charging": z.ZodType<NonNullable<paths["/vehicles/{vehicleId}/charging"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /vehicles/{vehicleId}/max-current": z.ZodType<NonNullable<paths["/vehicles/{vehicleId}/max-current"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /vehicles/{vehicleId}/smart-charging-policy": z.ZodType<NonNullable<paths["/vehicles/{vehicleId}/smart-charging-policy"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /chargers/{chargerId}": z.ZodType<NonNullable<paths["/chargers/{chargerId}"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /chargers/{chargerId}/charging": z.ZodType<NonNullable<paths["/chargers/{chargerId}/charging"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /chargers/{chargerId}/max-current": z.ZodType<NonNullable<paths["/chargers/{chargerId}/max-current"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /hvacs/{hvacId}": z.ZodType<NonNullable<paths["/hvacs/{hvacId}"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /hvacs/{hvacId}/permanent-hold": z.ZodType<NonNullable<paths["/hvacs/{hvacId}/permanent-hold"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /batteries/{batteryId}/operation-mode": z.ZodType<NonNullable<paths["/batteries/{batteryId}/operation-mode"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /users/{userId}/locations": z.ZodType<NonNullable<paths["/users/{userId}/locations"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /locations/{locationId}": z.ZodType<NonNullable<paths["/locations/{locationId}"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /users/{userId}/schedules": z.ZodType<NonNullable<paths["/users/{userId}/schedules"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /schedules/{scheduleId}": z.ZodType<NonNullable<paths["/schedules/{scheduleId}"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /tariffs/{tariffId}": z.ZodType<NonNullable<paths["/tariffs/{tariffId}"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /locations/{locationId}/tariff": z.ZodType<NonNullable<paths["/locations/{locationId}/tariff"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /webhooks": z.ZodType<NonNullable<paths["/webhooks"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PATCH /webhooks/{webhookId}": z.ZodType<NonNullable<paths["/webhooks/{webhookId}"]["patch"]["requestBody"]>["content"]["application/json"]>;
} = {
  "POST /users/{userId}/link": LinkRequest,
  "POST /assets/{assetId}/relink": RelinkRequest,
  "POST /vehicles/{vehicleId}/charging": ChargingRequest,
  "POST /vehicles/{vehicleId}/max-current": MaxCurrentRequest,
  "PUT /vehicles/{vehicleId}/smart-charging-policy": SmartChargingPolicyUpdate,
  "PUT /chargers/{chargerId}": ChargerUpdate,
  "POST /chargers/{chargerId}/charging": ChargingRequest,
  "POST /chargers/{chargerId}/max-current": MaxCurrentRequest,
  "PUT /hvacs/{hvacId}": HvacUpdate,
  "POST /hvacs/{hvacId}/permanent-hold": PermanentHoldRequest,
  "POST /batteries/{batteryId}/operation-mode": OperationModeRequest,
  "POST /users/{userId}/locations": LocationCreate,
  "PUT /locations/{locationId}": LocationUpdate,
  "POST /users/{userId}/schedules": ScheduleCreate,
  "PUT /schedules/{scheduleId}": ScheduleUpdate,
  "PUT /tariffs/{tariffId}": TariffUpdate,
  "PUT /locations/{locationId}/tariff": LocationTariffUpdate,
  "POST /webhooks": WebhookCreate,
  "PATCH /webhooks/{webhookId}": WebhookUpdate,
};
