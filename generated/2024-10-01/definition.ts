// Generated from openapi/2024-10-01.yaml by `make generate`. Do not edit.
// Document SHA-256: faa4ea3206544cb64fd079429914d1a1684d591ec311f1e32c579a6d7d618c00

import type { VersionDefinition } from "../../src/versions/definition.ts";

/** API version 2024-10-01, for `createEnode` and `at`. Importing it is what bundles it. */
export const version: VersionDefinition<"2024-10-01"> = {
  name: "2024-10-01",
  date: "2024-10-01",
  lifecycle: "current",
  successor: undefined,
  table: {
    api: {
      vehicles: {
        list: { kind: "list", operation: "GET /vehicles" },
        get: { kind: "call", operation: "GET /vehicles/{vehicleId}" },
        refreshHint: { kind: "call", operation: "POST /vehicles/{vehicleId}/refresh-hint" },
        startCharging: { kind: "command", operation: "POST /vehicles/{vehicleId}/charging", fixed: { action: "START" } },
        stopCharging: { kind: "command", operation: "POST /vehicles/{vehicleId}/charging", fixed: { action: "STOP" } },
        setMaxCurrent: { kind: "command", operation: "POST /vehicles/{vehicleId}/max-current" },
        action: { kind: "call", operation: "GET /vehicles/actions/{actionId}" },
        cancelAction: { kind: "call", operation: "POST /vehicles/actions/{actionId}/cancel" },
        smartChargingPolicy: { kind: "call", operation: "GET /vehicles/{vehicleId}/smart-charging-policy" },
        updateSmartChargingPolicy: { kind: "call", operation: "PUT /vehicles/{vehicleId}/smart-charging-policy" },
        smartChargingStatus: { kind: "call", operation: "GET /vehicles/{vehicleId}/smart-charging-status" },
        smartChargingPlan: { kind: "call", operation: "GET /vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}" },
        createSmartOverride: { kind: "call", operation: "POST /vehicles/{vehicleId}/smart-override" },
        endSmartOverride: { kind: "call", operation: "DELETE /vehicles/{vehicleId}/smart-override" },
      },
      chargers: {
        list: { kind: "list", operation: "GET /chargers" },
        get: { kind: "call", operation: "GET /chargers/{chargerId}" },
        update: { kind: "call", operation: "PUT /chargers/{chargerId}" },
        refreshHint: { kind: "call", operation: "POST /chargers/{chargerId}/refresh-hint" },
        startCharging: { kind: "command", operation: "POST /chargers/{chargerId}/charging", fixed: { action: "START" } },
        stopCharging: { kind: "command", operation: "POST /chargers/{chargerId}/charging", fixed: { action: "STOP" } },
        setMaxCurrent: { kind: "command", operation: "POST /chargers/{chargerId}/max-current" },
        action: { kind: "call", operation: "GET /chargers/actions/{actionId}" },
        cancelAction: { kind: "call", operation: "POST /chargers/actions/{actionId}/cancel" },
      },
      hvacs: {
        list: { kind: "list", operation: "GET /hvacs" },
        get: { kind: "call", operation: "GET /hvacs/{hvacId}" },
        refreshHint: { kind: "call", operation: "POST /hvacs/{hvacId}/refresh-hint" },
        holdPermanently: { kind: "command", operation: "POST /hvacs/{hvacId}/permanent-hold" },
        followSchedule: { kind: "command", operation: "POST /hvacs/{hvacId}/follow-schedule" },
        action: { kind: "call", operation: "GET /hvacs/actions/{actionId}" },
        cancelAction: { kind: "call", operation: "POST /hvacs/actions/{actionId}/cancel" },
        update: { kind: "call", operation: "PUT /hvacs/{hvacId}" },
      },
      inverters: {
        list: { kind: "list", operation: "GET /inverters" },
        get: { kind: "call", operation: "GET /inverters/{inverterId}" },
        refreshHint: { kind: "call", operation: "POST /inverters/{inverterId}/refresh-hint" },
        statistics: { kind: "call", operation: "GET /inverters/{inverterId}/statistics" },
      },
      batteries: {
        list: { kind: "list", operation: "GET /batteries" },
        get: { kind: "call", operation: "GET /batteries/{batteryId}" },
        refreshHint: { kind: "call", operation: "POST /batteries/{batteryId}/refresh-hint" },
        setOperationMode: { kind: "command", operation: "POST /batteries/{batteryId}/operation-mode" },
        action: { kind: "call", operation: "GET /batteries/actions/{actionId}" },
        cancelAction: { kind: "call", operation: "POST /batteries/actions/{actionId}/cancel" },
      },
      meters: {
        list: { kind: "list", operation: "GET /meters" },
        get: { kind: "call", operation: "GET /meters/{meterId}" },
        refreshHint: { kind: "call", operation: "POST /meters/{meterId}/refresh-hint" },
      },
      locations: {
        list: { kind: "list", operation: "GET /locations" },
        get: { kind: "call", operation: "GET /locations/{locationId}" },
        update: { kind: "call", operation: "PUT /locations/{locationId}" },
        delete: { kind: "call", operation: "DELETE /locations/{locationId}" },
        tariff: { kind: "call", operation: "GET /locations/{locationId}/tariff" },
        setTariff: { kind: "call", operation: "PUT /locations/{locationId}/tariff" },
      },
      schedules: {
        get: { kind: "call", operation: "GET /schedules/{scheduleId}" },
        update: { kind: "call", operation: "PUT /schedules/{scheduleId}" },
        delete: { kind: "call", operation: "DELETE /schedules/{scheduleId}" },
        status: { kind: "call", operation: "GET /schedules/{scheduleId}/status" },
      },
      tariffs: {
        get: { kind: "call", operation: "GET /tariffs/{tariffId}" },
        update: { kind: "call", operation: "PUT /tariffs/{tariffId}" },
      },
      interventions: {
        list: { kind: "list", operation: "GET /interventions" },
        get: { kind: "call", operation: "GET /interventions/{interventionId}" },
      },
      users: {
        link: { kind: "call", operation: "POST /users/{userId}/link" },
        deauthorize: { kind: "call", operation: "DELETE /users/{userId}/authorization" },
        delete: { kind: "call", operation: "DELETE /users/{userId}" },
        list: { kind: "list", operation: "GET /users" },
        get: { kind: "call", operation: "GET /users/{userId}" },
        unlinkVendor: { kind: "call", operation: "DELETE /users/{userId}/vendors/{vendor}" },
        unlinkVendorType: { kind: "call", operation: "DELETE /users/{userId}/vendors/{vendor}/{vendorType}" },
      },
      webhooks: {
        list: { kind: "list", operation: "GET /webhooks" },
        create: { kind: "call", operation: "POST /webhooks" },
        get: { kind: "call", operation: "GET /webhooks/{webhookId}" },
        update: { kind: "call", operation: "PATCH /webhooks/{webhookId}" },
        delete: { kind: "call", operation: "DELETE /webhooks/{webhookId}" },
        test: { kind: "call", operation: "POST /webhooks/{webhookId}/test" },
      },
      health: {
        vehicles: { kind: "call", operation: "GET /health/vehicles" },
        chargers: { kind: "call", operation: "GET /health/chargers" },
        hvacs: { kind: "call", operation: "GET /health/hvacs" },
        inverters: { kind: "call", operation: "GET /health/inverters" },
        meters: { kind: "call", operation: "GET /health/meters" },
        ready: { kind: "call", operation: "GET /health/ready" },
        batteries: { kind: "call", operation: "GET /health/batteries" },
      },
      hemSystems: {
        list: { kind: "list", operation: "GET /hem-systems" },
        get: { kind: "call", operation: "GET /hem-systems/{hemSystemId}" },
        statistics: { kind: "call", operation: "GET /hem-systems/{hemSystemId}/statistics" },
      },
      integrations: {
        list: { kind: "list", operation: "GET /integrations" },
      },
      assets: {
        relink: { kind: "call", operation: "POST /assets/{assetId}/relink" },
      },
    },
    user: {
      get: { kind: "call", operation: "GET /users/{userId}" },
      link: { kind: "call", operation: "POST /users/{userId}/link" },
      unlinkVendor: { kind: "call", operation: "DELETE /users/{userId}/vendors/{vendor}" },
      deauthorize: { kind: "call", operation: "DELETE /users/{userId}/authorization" },
      delete: { kind: "call", operation: "DELETE /users/{userId}" },
      vehicles: {
        list: { kind: "list", operation: "GET /users/{userId}/vehicles" },
      },
      chargers: {
        list: { kind: "list", operation: "GET /users/{userId}/chargers" },
      },
      hvacs: {
        list: { kind: "list", operation: "GET /users/{userId}/hvacs" },
      },
      inverters: {
        list: { kind: "list", operation: "GET /users/{userId}/inverters" },
      },
      batteries: {
        list: { kind: "list", operation: "GET /users/{userId}/batteries" },
      },
      meters: {
        list: { kind: "list", operation: "GET /users/{userId}/meters" },
      },
      locations: {
        list: { kind: "list", operation: "GET /users/{userId}/locations" },
        create: { kind: "call", operation: "POST /users/{userId}/locations" },
      },
      schedules: {
        list: { kind: "list", operation: "GET /users/{userId}/schedules" },
        create: { kind: "call", operation: "POST /users/{userId}/schedules" },
      },
      statistics: {
        charging: { kind: "call", operation: "GET /users/{userId}/statistics/charging" },
        chargingSessions: { kind: "call", operation: "GET /users/{userId}/statistics/charging/sessions" },
      },
      unlinkVendorType: { kind: "call", operation: "DELETE /users/{userId}/vendors/{vendor}/{vendorType}" },
      hemSystems: {
        list: { kind: "list", operation: "GET /users/{userId}/hem-systems" },
      },
    },
  },
  load: {
    parameters: async () => (await import("./parameters.ts")).parameters,
    operations: async () => (await import("./operations.ts")).operations,
    responses: async () => (await import("./responses.ts")).responses,
  },
};
