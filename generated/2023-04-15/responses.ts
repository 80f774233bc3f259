// Generated from openapi/2023-04-15.yaml by `make generate`. Do not edit.
// Document SHA-256: 10a4caaf42e50fff2684e390542e9ede26ef8bd5cfdb8f7e9ba32ce0a92c0c2d

import * as z from "zod";
import { proven } from "../../src/spec/open-enum.ts";
import {
  Battery,
  BatteryHealth,
  BatteryPage,
  ChargeAction,
  Charger,
  ChargerAction,
  ChargerHealth,
  ChargingSession,
  ChargingStatistics,
  EndedOperationModeAction,
  FollowScheduleAction,
  Hvac,
  HvacAction,
  HvacHealth,
  Intervention,
  Inverter,
  InverterHealth,
  InverterVendorStatistics,
  LinkSession,
  Location,
  LocationTariffInterval,
  MaxCurrentAction,
  Meter,
  MeterHealth,
  MeterPage,
  OperationModeAction,
  PermanentHoldAction,
  Problem,
  ProductionStatistics,
  Schedule,
  ScheduleStatus,
  SmartChargingPlan,
  SmartChargingPolicy,
  SmartChargingStatus,
  SmartOverrideResult,
  Tariff,
  User,
  Vehicle,
  VehicleAction,
  VehicleHealth,
  Webhook,
  WebhookPage,
  WebhookTestResult,
} from "./schemas.ts";
import type { paths } from "./types.ts";

/** Schemas of the JSON responses, by operation and status. */
export const responses: {
  readonly "GET /me": {
    readonly 200: z.ZodType<paths["/me"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/me"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/me"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "DELETE /me/vendors/{vendor}": {
    readonly "4XX": z.ZodType<paths["/me/vendors/{vendor}"]["delete"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/me/vendors/{vendor}"]["delete"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "DELETE /users/{userId}": {
    readonly "4XX": z.ZodType<paths["/users/{userId}"]["delete"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/users/{userId}"]["delete"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /users/{userId}/link": {
    readonly 200: z.ZodType<paths["/users/{userId}/link"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 403: z.ZodType<paths["/users/{userId}/link"]["post"]["responses"][403]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/users/{userId}/link"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/users/{userId}/link"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "DELETE /users/{userId}/authorization": {
    readonly "4XX": z.ZodType<paths["/users/{userId}/authorization"]["delete"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/users/{userId}/authorization"]["delete"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /vehicles": {
    readonly 200: z.ZodType<paths["/vehicles"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly 206: z.ZodType<paths["/vehicles"]["get"]["responses"][206]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/vehicles"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /vehicles/{vehicleId}": {
    readonly 200: z.ZodType<paths["/vehicles/{vehicleId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly 206: z.ZodType<paths["/vehicles/{vehicleId}"]["get"]["responses"][206]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/vehicles/{vehicleId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles/{vehicleId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /vehicles/{vehicleId}/charging": {
    readonly 200: z.ZodType<paths["/vehicles/{vehicleId}/charging"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 400: z.ZodType<paths["/vehicles/{vehicleId}/charging"]["post"]["responses"][400]["content"]["application/problem+json"]>;
    readonly 422: z.ZodType<paths["/vehicles/{vehicleId}/charging"]["post"]["responses"][422]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/vehicles/{vehicleId}/charging"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles/{vehicleId}/charging"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /vehicles/{vehicleId}/max-current": {
    readonly 200: z.ZodType<paths["/vehicles/{vehicleId}/max-current"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 400: z.ZodType<paths["/vehicles/{vehicleId}/max-current"]["post"]["responses"][400]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/vehicles/{vehicleId}/max-current"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles/{vehicleId}/max-current"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /vehicles/actions/{actionId}": {
    readonly 200: z.ZodType<paths["/vehicles/actions/{actionId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/vehicles/actions/{actionId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles/actions/{actionId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /vehicles/actions/{actionId}/cancel": {
    readonly 200: z.ZodType<paths["/vehicles/actions/{actionId}/cancel"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 409: z.ZodType<paths["/vehicles/actions/{actionId}/cancel"]["post"]["responses"][409]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/vehicles/actions/{actionId}/cancel"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles/actions/{actionId}/cancel"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /vehicles/{vehicleId}/refresh-hint": {
    readonly "4XX": z.ZodType<paths["/vehicles/{vehicleId}/refresh-hint"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles/{vehicleId}/refresh-hint"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}": {
    readonly 200: z.ZodType<paths["/vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /vehicles/{vehicleId}/smart-charging-policy": {
    readonly 200: z.ZodType<paths["/vehicles/{vehicleId}/smart-charging-policy"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/vehicles/{vehicleId}/smart-charging-policy"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles/{vehicleId}/smart-charging-policy"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "PUT /vehicles/{vehicleId}/smart-charging-policy": {
    readonly 200: z.ZodType<paths["/vehicles/{vehicleId}/smart-charging-policy"]["put"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/vehicles/{vehicleId}/smart-charging-policy"]["put"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles/{vehicleId}/smart-charging-policy"]["put"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /vehicles/{vehicleId}/smart-charging-status": {
    readonly 200: z.ZodType<paths["/vehicles/{vehicleId}/smart-charging-status"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/vehicles/{vehicleId}/smart-charging-status"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles/{vehicleId}/smart-charging-status"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /vehicles/{vehicleId}/smart-override": {
    readonly 200: z.ZodType<paths["/vehicles/{vehicleId}/smart-override"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/vehicles/{vehicleId}/smart-override"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles/{vehicleId}/smart-override"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "DELETE /vehicles/{vehicleId}/smart-override": {
    readonly 200: z.ZodType<paths["/vehicles/{vehicleId}/smart-override"]["delete"]["responses"][200]["content"]["application/json"]>;
    readonly 404: z.ZodType<paths["/vehicles/{vehicleId}/smart-override"]["delete"]["responses"][404]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/vehicles/{vehicleId}/smart-override"]["delete"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/vehicles/{vehicleId}/smart-override"]["delete"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /chargers": {
    readonly 200: z.ZodType<paths["/chargers"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/chargers"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/chargers"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /chargers/{chargerId}": {
    readonly 200: z.ZodType<paths["/chargers/{chargerId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/chargers/{chargerId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/chargers/{chargerId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "PUT /chargers/{chargerId}": {
    readonly 200: z.ZodType<paths["/chargers/{chargerId}"]["put"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/chargers/{chargerId}"]["put"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/chargers/{chargerId}"]["put"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /chargers/{chargerId}/charging": {
    readonly 200: z.ZodType<paths["/chargers/{chargerId}/charging"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 400: z.ZodType<paths["/chargers/{chargerId}/charging"]["post"]["responses"][400]["content"]["application/problem+json"]>;
    readonly 422: z.ZodType<paths["/chargers/{chargerId}/charging"]["post"]["responses"][422]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/chargers/{chargerId}/charging"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/chargers/{chargerId}/charging"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /chargers/{chargerId}/max-current": {
    readonly 200: z.ZodType<paths["/chargers/{chargerId}/max-current"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 400: z.ZodType<paths["/chargers/{chargerId}/max-current"]["post"]["responses"][400]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/chargers/{chargerId}/max-current"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/chargers/{chargerId}/max-current"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /chargers/actions/{actionId}": {
    readonly 200: z.ZodType<paths["/chargers/actions/{actionId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/chargers/actions/{actionId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/chargers/actions/{actionId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /chargers/actions/{actionId}/cancel": {
    readonly 200: z.ZodType<paths["/chargers/actions/{actionId}/cancel"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 409: z.ZodType<paths["/chargers/actions/{actionId}/cancel"]["post"]["responses"][409]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/chargers/actions/{actionId}/cancel"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/chargers/actions/{actionId}/cancel"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /chargers/{chargerId}/refresh-hint": {
    readonly "4XX": z.ZodType<paths["/chargers/{chargerId}/refresh-hint"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/chargers/{chargerId}/refresh-hint"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /hvacs": {
    readonly 200: z.ZodType<paths["/hvacs"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/hvacs"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/hvacs"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /hvacs/{hvacId}": {
    readonly 200: z.ZodType<paths["/hvacs/{hvacId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/hvacs/{hvacId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/hvacs/{hvacId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /hvacs/{hvacId}/permanent-hold": {
    readonly 200: z.ZodType<paths["/hvacs/{hvacId}/permanent-hold"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 400: z.ZodType<paths["/hvacs/{hvacId}/permanent-hold"]["post"]["responses"][400]["content"]["application/problem+json"]>;
    readonly 422: z.ZodType<paths["/hvacs/{hvacId}/permanent-hold"]["post"]["responses"][422]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/hvacs/{hvacId}/permanent-hold"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/hvacs/{hvacId}/permanent-hold"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /hvacs/{hvacId}/follow-schedule": {
    readonly 200: z.ZodType<paths["/hvacs/{hvacId}/follow-schedule"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 400: z.ZodType<paths["/hvacs/{hvacId}/follow-schedule"]["post"]["responses"][400]["content"]["application/problem+json"]>;
    readonly 422: z.ZodType<paths["/hvacs/{hvacId}/follow-schedule"]["post"]["responses"][422]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/hvacs/{hvacId}/follow-schedule"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/hvacs/{hvacId}/follow-schedule"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /hvacs/actions/{actionId}": {
    readonly 200: z.ZodType<paths["/hvacs/actions/{actionId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/hvacs/actions/{actionId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/hvacs/actions/{actionId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /hvacs/actions/{actionId}/cancel": {
    readonly 200: z.ZodType<paths["/hvacs/actions/{actionId}/cancel"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 409: z.ZodType<paths["/hvacs/actions/{actionId}/cancel"]["post"]["responses"][409]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/hvacs/actions/{actionId}/cancel"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/hvacs/actions/{actionId}/cancel"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /hvacs/{hvacId}/refresh-hint": {
    readonly "4XX": z.ZodType<paths["/hvacs/{hvacId}/refresh-hint"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/hvacs/{hvacId}/refresh-hint"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /inverters": {
    readonly 200: z.ZodType<paths["/inverters"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/inverters"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/inverters"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /inverters/{inverterId}": {
    readonly 200: z.ZodType<paths["/inverters/{inverterId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/inverters/{inverterId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/inverters/{inverterId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /inverters/{inverterId}/refresh-hint": {
    readonly "4XX": z.ZodType<paths["/inverters/{inverterId}/refresh-hint"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/inverters/{inverterId}/refresh-hint"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /inverters/{inverterId}/vendor-statistics": {
    readonly 200: z.ZodType<paths["/inverters/{inverterId}/vendor-statistics"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly 404: z.ZodType<paths["/inverters/{inverterId}/vendor-statistics"]["get"]["responses"][404]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/inverters/{inverterId}/vendor-statistics"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/inverters/{inverterId}/vendor-statistics"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /batteries": {
    readonly 200: z.ZodType<paths["/batteries"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/batteries"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/batteries"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /users/{userId}/batteries": {
    readonly 200: z.ZodType<paths["/users/{userId}/batteries"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/users/{userId}/batteries"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/users/{userId}/batteries"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /batteries/{batteryId}": {
    readonly 200: z.ZodType<paths["/batteries/{batteryId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/batteries/{batteryId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/batteries/{batteryId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /batteries/{batteryId}/operation-mode": {
    readonly 200: z.ZodType<paths["/batteries/{batteryId}/operation-mode"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 400: z.ZodType<paths["/batteries/{batteryId}/operation-mode"]["post"]["responses"][400]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/batteries/{batteryId}/operation-mode"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/batteries/{batteryId}/operation-mode"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /batteries/actions/{actionId}": {
    readonly 200: z.ZodType<paths["/batteries/actions/{actionId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/batteries/actions/{actionId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/batteries/actions/{actionId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /batteries/actions/{actionId}/cancel": {
    readonly 200: z.ZodType<paths["/batteries/actions/{actionId}/cancel"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 409: z.ZodType<paths["/batteries/actions/{actionId}/cancel"]["post"]["responses"][409]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/batteries/actions/{actionId}/cancel"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/batteries/actions/{actionId}/cancel"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /batteries/{batteryId}/refresh-hint": {
    readonly "4XX": z.ZodType<paths["/batteries/{batteryId}/refresh-hint"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/batteries/{batteryId}/refresh-hint"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /meters": {
    readonly 200: z.ZodType<paths["/meters"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/meters"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/meters"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /users/{userId}/meters": {
    readonly 200: z.ZodType<paths["/users/{userId}/meters"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/users/{userId}/meters"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/users/{userId}/meters"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /meters/{meterId}": {
    readonly 200: z.ZodType<paths["/meters/{meterId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/meters/{meterId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/meters/{meterId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /meters/{meterId}/refresh-hint": {
    readonly "4XX": z.ZodType<paths["/meters/{meterId}/refresh-hint"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/meters/{meterId}/refresh-hint"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /schedules": {
    readonly 200: z.ZodType<paths["/schedules"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/schedules"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/schedules"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /schedules": {
    readonly 200: z.ZodType<paths["/schedules"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/schedules"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/schedules"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /schedules/{scheduleId}": {
    readonly 200: z.ZodType<paths["/schedules/{scheduleId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/schedules/{scheduleId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/schedules/{scheduleId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "PUT /schedules/{scheduleId}": {
    readonly 200: z.ZodType<paths["/schedules/{scheduleId}"]["put"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/schedules/{scheduleId}"]["put"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/schedules/{scheduleId}"]["put"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "DELETE /schedules/{scheduleId}": {
    readonly "4XX": z.ZodType<paths["/schedules/{scheduleId}"]["delete"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/schedules/{scheduleId}"]["delete"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /schedules/{scheduleId}/status": {
    readonly 200: z.ZodType<paths["/schedules/{scheduleId}/status"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/schedules/{scheduleId}/status"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/schedules/{scheduleId}/status"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /tariffs/{tariffId}": {
    readonly 200: z.ZodType<paths["/tariffs/{tariffId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/tariffs/{tariffId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/tariffs/{tariffId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "PUT /tariffs/{tariffId}": {
    readonly "4XX": z.ZodType<paths["/tariffs/{tariffId}"]["put"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/tariffs/{tariffId}"]["put"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /charging-locations/{chargingLocationId}/tariff": {
    readonly 200: z.ZodType<paths["/charging-locations/{chargingLocationId}/tariff"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly 404: z.ZodType<paths["/charging-locations/{chargingLocationId}/tariff"]["get"]["responses"][404]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/charging-locations/{chargingLocationId}/tariff"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/charging-locations/{chargingLocationId}/tariff"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "PUT /charging-locations/{chargingLocationId}/tariff": {
    readonly 400: z.ZodType<paths["/charging-locations/{chargingLocationId}/tariff"]["put"]["responses"][400]["content"]["application/problem+json"]>;
    readonly 404: z.ZodType<paths["/charging-locations/{chargingLocationId}/tariff"]["put"]["responses"][404]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/charging-locations/{chargingLocationId}/tariff"]["put"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/charging-locations/{chargingLocationId}/tariff"]["put"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /statistics/charging": {
    readonly 200: z.ZodType<paths["/statistics/charging"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly 404: z.ZodType<paths["/statistics/charging"]["get"]["responses"][404]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/statistics/charging"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/statistics/charging"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /statistics/charging/sessions": {
    readonly 200: z.ZodType<paths["/statistics/charging/sessions"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly 404: z.ZodType<paths["/statistics/charging/sessions"]["get"]["responses"][404]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/statistics/charging/sessions"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/statistics/charging/sessions"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /statistics/production": {
    readonly 200: z.ZodType<paths["/statistics/production"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly 404: z.ZodType<paths["/statistics/production"]["get"]["responses"][404]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/statistics/production"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/statistics/production"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /interventions": {
    readonly 200: z.ZodType<paths["/interventions"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/interventions"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/interventions"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /interventions/{interventionId}": {
    readonly 200: z.ZodType<paths["/interventions/{interventionId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/interventions/{interventionId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/interventions/{interventionId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /webhooks": {
    readonly 200: z.ZodType<paths["/webhooks"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/webhooks"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/webhooks"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /webhooks": {
    readonly 200: z.ZodType<paths["/webhooks"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 400: z.ZodType<paths["/webhooks"]["post"]["responses"][400]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/webhooks"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/webhooks"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /webhooks/{webhookId}": {
    readonly 200: z.ZodType<paths["/webhooks/{webhookId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly 404: z.ZodType<paths["/webhooks/{webhookId}"]["get"]["responses"][404]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/webhooks/{webhookId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/webhooks/{webhookId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "PATCH /webhooks/{webhookId}": {
    readonly 200: z.ZodType<paths["/webhooks/{webhookId}"]["patch"]["responses"][200]["content"]["application/json"]>;
    readonly 404: z.ZodType<paths["/webhooks/{webhookId}"]["patch"]["responses"][404]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/webhooks/{webhookId}"]["patch"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/webhooks/{webhookId}"]["patch"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "DELETE /webhooks/{webhookId}": {
    readonly 404: z.ZodType<paths["/webhooks/{webhookId}"]["delete"]["responses"][404]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/webhooks/{webhookId}"]["delete"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/webhooks/{webhookId}"]["delete"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /webhooks/{webhookId}/test": {
    readonly 200: z.ZodType<paths["/webhooks/{webhookId}/test"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly 404: z.ZodType<paths["/webhooks/{webhookId}/test"]["post"]["responses"][404]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/webhooks/{webhookId}/test"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/webhooks/{webhookId}/test"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "PUT /webhooks/firehose": {
    readonly "4XX": z.ZodType<paths["/webhooks/firehose"]["put"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/webhooks/firehose"]["put"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "DELETE /webhooks/firehose": {
    readonly 404: z.ZodType<paths["/webhooks/firehose"]["delete"]["responses"][404]["content"]["application/problem+json"]>;
    readonly "4XX": z.ZodType<paths["/webhooks/firehose"]["delete"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/webhooks/firehose"]["delete"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /webhooks/firehose/test": {
    readonly 200: z.ZodType<paths["/webhooks/firehose/test"]["post"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/webhooks/firehose/test"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/webhooks/firehose/test"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /health/vehicles": {
    readonly 200: z.ZodType<paths["/health/vehicles"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/health/vehicles"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/health/vehicles"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /health/chargers": {
    readonly 200: z.ZodType<paths["/health/chargers"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/health/chargers"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/health/chargers"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /health/hvacs": {
    readonly 200: z.ZodType<paths["/health/hvacs"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/health/hvacs"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/health/hvacs"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /health/inverters": {
    readonly 200: z.ZodType<paths["/health/inverters"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/health/inverters"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/health/inverters"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /health/batteries": {
    readonly 200: z.ZodType<paths["/health/batteries"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/health/batteries"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/health/batteries"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /health/meters": {
    readonly 200: z.ZodType<paths["/health/meters"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/health/meters"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/health/meters"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /health/ready": {
    readonly "4XX": z.ZodType<paths["/health/ready"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/health/ready"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /charging-locations": {
    readonly 200: z.ZodType<paths["/charging-locations"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/charging-locations"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/charging-locations"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "POST /charging-locations": {
    readonly 201: z.ZodType<paths["/charging-locations"]["post"]["responses"][201]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/charging-locations"]["post"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/charging-locations"]["post"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "GET /charging-locations/{chargingLocationId}": {
    readonly 200: z.ZodType<paths["/charging-locations/{chargingLocationId}"]["get"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/charging-locations/{chargingLocationId}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/charging-locations/{chargingLocationId}"]["get"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "PUT /charging-locations/{chargingLocationId}": {
    readonly 200: z.ZodType<paths["/charging-locations/{chargingLocationId}"]["put"]["responses"][200]["content"]["application/json"]>;
    readonly "4XX": z.ZodType<paths["/charging-locations/{chargingLocationId}"]["put"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/charging-locations/{chargingLocationId}"]["put"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
  readonly "DELETE /charging-locations/{chargingLocationId}": {
    readonly "4XX": z.ZodType<paths["/charging-locations/{chargingLocationId}"]["delete"]["responses"]["4XX"]["content"]["application/problem+json"]>;
    readonly "5XX": z.ZodType<paths["/charging-locations/{chargingLocationId}"]["delete"]["responses"]["5XX"]["content"]["application/problem+json"]>;
  };
} = {
  "GET /me": {
    200: User,
    "4XX": Problem,
    "5XX": Problem,
  },
  "DELETE /me/vendors/{vendor}": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "DELETE /users/{userId}": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /users/{userId}/link": {
    200: LinkSession,
    403: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "DELETE /users/{userId}/authorization": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /vehicles": {
    200: /* @__PURE__ */ proven(() => z.array(Vehicle)),
    206: /* @__PURE__ */ proven(() => z.array(Vehicle)),
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /vehicles/{vehicleId}": {
    200: Vehicle,
    206: Vehicle,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /vehicles/{vehicleId}/charging": {
    200: ChargeAction,
    400: Problem,
    422: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /vehicles/{vehicleId}/max-current": {
    200: MaxCurrentAction,
    400: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /vehicles/actions/{actionId}": {
    200: VehicleAction,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /vehicles/actions/{actionId}/cancel": {
    200: /* @__PURE__ */ proven(() => z.union([ChargeAction, MaxCurrentAction])),
    409: /* @__PURE__ */ proven(() => z.union([ChargeAction, MaxCurrentAction])),
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /vehicles/{vehicleId}/refresh-hint": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}": {
    200: SmartChargingPlan,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /vehicles/{vehicleId}/smart-charging-policy": {
    200: SmartChargingPolicy,
    "4XX": Problem,
    "5XX": Problem,
  },
  "PUT /vehicles/{vehicleId}/smart-charging-policy": {
    200: SmartChargingPolicy,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /vehicles/{vehicleId}/smart-charging-status": {
    200: SmartChargingStatus,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /vehicles/{vehicleId}/smart-override": {
    200: SmartOverrideResult,
    "4XX": Problem,
    "5XX": Problem,
  },
  "DELETE /vehicles/{vehicleId}/smart-override": {
    200: SmartOverrideResult,
    404: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /chargers": {
    200: /* @__PURE__ */ proven(() => z.array(z.string())),
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /chargers/{chargerId}": {
    200: Charger,
    "4XX": Problem,
    "5XX": Problem,
  },
  "PUT /chargers/{chargerId}": {
    200: Charger,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /chargers/{chargerId}/charging": {
    200: ChargeAction,
    400: Problem,
    422: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /chargers/{chargerId}/max-current": {
    200: MaxCurrentAction,
    400: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /chargers/actions/{actionId}": {
    200: ChargerAction,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /chargers/actions/{actionId}/cancel": {
    200: ChargerAction,
    409: ChargerAction,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /chargers/{chargerId}/refresh-hint": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /hvacs": {
    200: /* @__PURE__ */ proven(() => z.array(z.string())),
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /hvacs/{hvacId}": {
    200: Hvac,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /hvacs/{hvacId}/permanent-hold": {
    200: PermanentHoldAction,
    400: Problem,
    422: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /hvacs/{hvacId}/follow-schedule": {
    200: FollowScheduleAction,
    400: Problem,
    422: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /hvacs/actions/{actionId}": {
    200: HvacAction,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /hvacs/actions/{actionId}/cancel": {
    200: HvacAction,
    409: HvacAction,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /hvacs/{hvacId}/refresh-hint": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /inverters": {
    200: /* @__PURE__ */ proven(() => z.array(z.string())),
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /inverters/{inverterId}": {
    200: Inverter,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /inverters/{inverterId}/refresh-hint": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /inverters/{inverterId}/vendor-statistics": {
    200: InverterVendorStatistics,
    404: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /batteries": {
    200: BatteryPage,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /users/{userId}/batteries": {
    200: BatteryPage,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /batteries/{batteryId}": {
    200: Battery,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /batteries/{batteryId}/operation-mode": {
    200: OperationModeAction,
    400: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /batteries/actions/{actionId}": {
    200: OperationModeAction,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /batteries/actions/{actionId}/cancel": {
    200: OperationModeAction,
    409: EndedOperationModeAction,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /batteries/{batteryId}/refresh-hint": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /meters": {
    200: MeterPage,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /users/{userId}/meters": {
    200: MeterPage,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /meters/{meterId}": {
    200: Meter,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /meters/{meterId}/refresh-hint": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /schedules": {
    200: /* @__PURE__ */ proven(() => z.array(Schedule)),
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /schedules": {
    200: Schedule,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /schedules/{scheduleId}": {
    200: Schedule,
    "4XX": Problem,
    "5XX": Problem,
  },
  "PUT /schedules/{scheduleId}": {
    200: Schedule,
    "4XX": Problem,
    "5XX": Problem,
  },
  "DELETE /schedules/{scheduleId}": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /schedules/{scheduleId}/status": {
    200: ScheduleStatus,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /tariffs/{tariffId}": {
    200: Tariff,
    "4XX": Problem,
    "5XX": Problem,
  },
  "PUT /tariffs/{tariffId}": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /charging-locations/{chargingLocationId}/tariff": {
    200: /* @__PURE__ */ proven(() => z.array(LocationTariffInterval)),
    404: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "PUT /charging-locations/{chargingLocationId}/tariff": {
    400: Problem,
    404: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /statistics/charging": {
    200: /* @__PURE__ */ proven(() => z.array(ChargingStatistics)),
    404: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /statistics/charging/sessions": {
    200: /* @__PURE__ */ proven(() => z.array(ChargingSession)),
    404: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /statistics/production": {
    200: /* @__PURE__ */ proven(() => z.array(ProductionStatistics)),
    404: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /interventions": {
    200: /* @__PURE__ */ proven(() => z.array(Intervention)),
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /interventions/{interventionId}": {
    200: Intervention,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /webhooks": {
    200: WebhookPage,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /webhooks": {
    200: Webhook,
    400: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /webhooks/{webhookId}": {
    200: Webhook,
    404: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "PATCH /webhooks/{webhookId}": {
    200: Webhook,
    404: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "DELETE /webhooks/{webhookId}": {
    404: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /webhooks/{webhookId}/test": {
    200: WebhookTestResult,
    404: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "PUT /webhooks/firehose": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "DELETE /webhooks/firehose": {
    404: Problem,
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /webhooks/firehose/test": {
    200: WebhookTestResult,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /health/vehicles": {
    200: /* @__PURE__ */ proven(() => z.array(VehicleHealth)),
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /health/chargers": {
    200: /* @__PURE__ */ proven(() => z.array(ChargerHealth)),
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /health/hvacs": {
    200: /* @__PURE__ */ proven(() => z.array(HvacHealth)),
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /health/inverters": {
    200: /* @__PURE__ */ proven(() => z.array(InverterHealth)),
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /health/batteries": {
    200: /* @__PURE__ */ proven(() => z.array(BatteryHealth)),
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /health/meters": {
    200: /* @__PURE__ */ proven(() => z.array(MeterHealth)),
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /health/ready": {
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /charging-locations": {
    200: /* @__PURE__ */ proven(() => z.array(Location)),
    "4XX": Problem,
    "5XX": Problem,
  },
  "POST /charging-locations": {
    201: Location,
    "4XX": Problem,
    "5XX": Problem,
  },
  "GET /charging-locations/{chargingLocationId}": {
    200: Location,
    "4XX": Problem,
    "5XX": Problem,
  },
  "PUT /charging-locations/{chargingLocationId}": {
    200: Location,
    "4XX": Problem,
    "5XX": Problem,
  },
  "DELETE /charging-locations/{chargingLocationId}": {
    "4XX": Problem,
    "5XX": Problem,
  },
};
