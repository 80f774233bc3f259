// Generated from openapi/2023-04-15.yaml by `make generate`. Do not edit.
// Document SHA-256: 10a4caaf42e50fff2684e390542e9ede26ef8bd5cfdb8f7e9ba32ce0a92c0c2d

import * as z from "zod";
import {
  ChargerUpdate,
  ChargingRequest,
  FirehoseDelete,
  FirehoseUpdate,
  LinkRequest,
  LocationCreate,
  LocationTariffUpdate,
  LocationUpdate,
  MaxCurrentRequest,
  OperationModeRequest,
  PermanentHoldRequest,
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
  readonly "POST /vehicles/{vehicleId}/charging": z.ZodType<NonNullable<paths["/vehicles/{vehicleId}/charging"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /vehicles/{vehicleId}/max-current": z.ZodType<NonNullable<paths["/vehicles/{vehicleId}/max-current"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /vehicles/{vehicleId}/smart-charging-policy": z.ZodType<NonNullable<paths["/vehicles/{vehicleId}/smart-charging-policy"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /chargers/{chargerId}": z.ZodType<NonNullable<paths["/chargers/{chargerId}"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /chargers/{chargerId}/charging": z.ZodType<NonNullable<paths["/chargers/{chargerId}/charging"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /chargers/{chargerId}/max-current": z.ZodType<NonNullable<paths["/chargers/{chargerId}/max-current"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /hvacs/{hvacId}/permanent-hold": z.ZodType<NonNullable<paths["/hvacs/{hvacId}/permanent-hold"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /batteries/{batteryId}/operation-mode": z.ZodType<NonNullable<paths["/batteries/{batteryId}/operation-mode"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /schedules": z.ZodType<NonNullable<paths["/schedules"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /schedules/{scheduleId}": z.ZodType<NonNullable<paths["/schedules/{scheduleId}"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /tariffs/{tariffId}": z.ZodType<NonNullable<paths["/tariffs/{tariffId}"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /charging-locations/{chargingLocationId}/tariff": z.ZodType<NonNullable<paths["/charging-locations/{chargingLocationId}/tariff"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /webhooks": z.ZodType<NonNullable<paths["/webhooks"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PATCH /webhooks/{webhookId}": z.ZodType<NonNullable<paths["/webhooks/{webhookId}"]["patch"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /webhooks/firehose": z.ZodType<NonNullable<paths["/webhooks/firehose"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "DELETE /webhooks/firehose": z.ZodType<NonNullable<paths["/webhooks/firehose"]["delete"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /charging-locations": z.ZodType<NonNullable<paths["/charging-locations"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /charging-locations/{chargingLocationId}": z.ZodType<NonNullable<paths["/charging-locations/{chargingLocationId}"]["put"]["requestBody"]>["content"]["application/json"]>;
} = {
  "POST /users/{userId}/link": LinkRequest,
  "POST /vehicles/{vehicleId}/charging": ChargingRequest,
  "POST /vehicles/{vehicleId}/max-current": MaxCurrentRequest,
  "PUT /vehicles/{vehicleId}/smart-charging-policy": SmartChargingPolicyUpdate,
  "PUT /chargers/{chargerId}": ChargerUpdate,
  "POST /chargers/{chargerId}/charging": ChargingRequest,
  "POST /chargers/{chargerId}/max-current": MaxCurrentRequest,
  "POST /hvacs/{hvacId}/permanent-hold": PermanentHoldRequest,
  "POST /batteries/{batteryId}/operation-mode": OperationModeRequest,
  "POST /schedules": ScheduleCreate,
  "PUT /schedules/{scheduleId}": ScheduleUpdate,
  "PUT /tariffs/{tariffId}": TariffUpdate,
  "PUT /charging-locations/{chargingLocationId}/tariff": LocationTariffUpdate,
  "POST /webhooks": WebhookCreate,
  "PATCH /webhooks/{webhookId}": WebhookUpdate,
  "PUT /webhooks/firehose": FirehoseUpdate,
  "DELETE /webhooks/firehose": FirehoseDelete,
  "POST /charging-locations": LocationCreate,
  "PUT /charging-locations/{chargingLocationId}": LocationUpdate,
};
