// Generated from openapi/2024-01-01.yaml by `make generate`. Do not edit.
// Document SHA-256: bf630c3720f703aa0fc87e19a4982c066103b2756ab82c3a2b31e22d4bf8df4d

import * as z from "zod";
import {
  ChargerSmartChargingPolicyUpdate,
  ChargerUpdate,
  ChargingRequest,
  FirehoseDelete,
  FirehoseUpdate,
  HvacSmartPolicyUpdate,
  HvacUpdate,
  LinkRequest,
  LocationCreate,
  LocationTariffUpdate,
  LocationUpdate,
  MaxCurrentRequest,
  OperationModeRequest,
  PermanentHoldRequest,
  ScheduleCreate,
  ScheduleUpdate,
  SimulatedVehicleCreate,
  SimulatedVehicleUpdate,
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
  readonly "PUT /chargers/{chargerId}/smart-charging-policy": z.ZodType<NonNullable<paths["/chargers/{chargerId}/smart-charging-policy"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /hvacs/{hvacId}": z.ZodType<NonNullable<paths["/hvacs/{hvacId}"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /hvacs/{hvacId}/permanent-hold": z.ZodType<NonNullable<paths["/hvacs/{hvacId}/permanent-hold"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /hvacs/{hvacId}/smart-policy": z.ZodType<NonNullable<paths["/hvacs/{hvacId}/smart-policy"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /batteries/{batteryId}/operation-mode": z.ZodType<NonNullable<paths["/batteries/{batteryId}/operation-mode"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /users/{userId}/locations": z.ZodType<NonNullable<paths["/users/{userId}/locations"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /locations/{locationId}": z.ZodType<NonNullable<paths["/locations/{locationId}"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /users/{userId}/schedules": z.ZodType<NonNullable<paths["/users/{userId}/schedules"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /schedules/{scheduleId}": z.ZodType<NonNullable<paths["/schedules/{scheduleId}"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /tariffs/{tariffId}": z.ZodType<NonNullable<paths["/tariffs/{tariffId}"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /locations/{locationId}/tariff": z.ZodType<NonNullable<paths["/locations/{locationId}/tariff"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /webhooks": z.ZodType<NonNullable<paths["/webhooks"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PATCH /webhooks/{webhookId}": z.ZodType<NonNullable<paths["/webhooks/{webhookId}"]["patch"]["requestBody"]>["content"]["application/json"]>;
  readonly "PUT /webhooks/firehose": z.ZodType<NonNullable<paths["/webhooks/firehose"]["put"]["requestBody"]>["content"]["application/json"]>;
  readonly "DELETE /webhooks/firehose": z.ZodType<NonNullable<paths["/webhooks/firehose"]["delete"]["requestBody"]>["content"]["application/json"]>;
  readonly "POST /simulated/vehicles": z.ZodType<NonNullable<paths["/simulated/vehicles"]["post"]["requestBody"]>["content"]["application/json"]>;
  readonly "PATCH /simulated/vehicles/{simulatedVehicleId}": z.ZodType<NonNullable<paths["/simulated/vehicles/{simulatedVehicleId}"]["patch"]["requestBody"]>["content"]["application/json"]>;
} = {
  "POST /users/{userId}/link": LinkRequest,
  "POST /vehicles/{vehicleId}/charging": ChargingRequest,
  "POST /vehicles/{vehicleId}/max-current": MaxCurrentRequest,
  "PUT /vehicles/{vehicleId}/smart-charging-policy": SmartChargingPolicyUpdate,
  "PUT /chargers/{chargerId}": ChargerUpdate,
  "POST /chargers/{chargerId}/charging": ChargingRequest,
  "POST /chargers/{chargerId}/max-current": MaxCurrentRequest,
  "PUT /chargers/{chargerId}/smart-charging-policy": ChargerSmartChargingPolicyUpdate,
  "PUT /hvacs/{hvacId}": HvacUpdate,
  "POST /hvacs/{hvacId}/permanent-hold": PermanentHoldRequest,
  "PUT /hvacs/{hvacId}/smart-policy": HvacSmartPolicyUpdate,
  "POST /batteries/{batteryId}/operation-mode": OperationModeRequest,
  "POST /users/{userId}/locations": LocationCreate,
  "PUT /locations/{locationId}": LocationUpdate,
  "POST /users/{userId}/schedules": ScheduleCreate,
  "PUT /schedules/{scheduleId}": ScheduleUpdate,
  "PUT /tariffs/{tariffId}": TariffUpdate,
  "PUT /locations/{locationId}/tariff": LocationTariffUpdate,
  "POST /webhooks": WebhookCreate,
  "PATCH /webhooks/{webhookId}": WebhookUpdate,
  "PUT /webhooks/firehose": FirehoseUpdate,
  "DELETE /webhooks/firehose": FirehoseDelete,
  "POST /simulated/vehicles": SimulatedVehicleCreate,
  "PATCH /simulated/vehicles/{simulatedVehicleId}": SimulatedVehicleUpdate,
};
