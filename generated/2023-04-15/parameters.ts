// Generated from openapi/2023-04-15.yaml by `make generate`. Do not edit.
// Document SHA-256: 10a4caaf42e50fff2684e390542e9ede26ef8bd5cfdb8f7e9ba32ce0a92c0c2d

import type { ParameterNames } from "../../src/spec/parameter-names.ts";

/** What each operation takes beside the parameters of its path; those that take nothing are left out. */
export const parameters: ParameterNames = {
  "GET /vehicles": { query: ["field"] },
  "GET /vehicles/{vehicleId}": { query: ["field"] },
  "POST /vehicles/{vehicleId}/charging": { body: { required: true, fields: ["action"] } },
  "POST /vehicles/{vehicleId}/max-current": { body: { required: true, fields: ["maxCurrent"] } },
  "PUT /vehicles/{vehicleId}/smart-charging-policy": { body: { required: true, fields: ["isEnabled", "deadline", "minimumChargeLimit"] } },
  "GET /chargers/{chargerId}": { query: ["field"] },
  "PUT /chargers/{chargerId}": { body: { required: true, fields: ["chargingLocationId"] } },
  "POST /chargers/{chargerId}/charging": { body: { required: true, fields: ["action"] } },
  "POST /chargers/{chargerId}/max-current": { body: { required: true, fields: ["maxCurrent"] } },
  "POST /hvacs/{hvacId}/permanent-hold": { body: { required: true, fields: ["coolSetpoint", "mode", "heatSetpoint"] } },
  "GET /inverters/{inverterId}": { query: ["field"] },
  "GET /inverters/{inverterId}/vendor-statistics": { query: ["resolution", "startDate", "endDate"] },
  "GET /batteries": { query: ["after", "before", "pageSize"] },
  "POST /batteries/{batteryId}/operation-mode": { body: { required: true, fields: ["operationMode"] } },
  "GET /meters": { query: ["after", "before", "pageSize"] },
  "PUT /charging-locations/{chargingLocationId}": { body: { required: true, fields: ["name", "latitude", "longitude", "timezoneName"] } },
  "PUT /charging-locations/{chargingLocationId}/tariff": { body: { required: true, fields: ["tariffId", "tariffIntervals"] } },
  "PUT /schedules/{scheduleId}": { body: { required: true, fields: ["isEnabled", "defaultShouldCharge", "rules", "entityId", "entityType", "chargingLocationId", "defaultTargetState"] } },
  "PUT /tariffs/{tariffId}": { body: { required: true } },
  "GET /statistics/charging": { query: ["type", "startDate", "endDate", "chargingLocationId", "id", "resolution", "utcOffset"] },
  "GET /statistics/charging/sessions": { query: ["startDate", "endDate", "chargingLocationId", "targetType", "targetId"] },
  "GET /statistics/production": { query: ["startDate", "endDate", "chargingLocationId", "resolution", "utcOffset", "type", "id"] },
  "GET /interventions": { query: ["language", "vendorType", "vendor"] },
  "GET /interventions/{interventionId}": { query: ["language", "vendorType", "vendor"] },
  "POST /users/{userId}/link": { body: { required: true, fields: ["vendor", "vendorType", "forceLanguage", "scopes", "redirectUri", "userName"] } },
  "GET /webhooks": { query: ["after", "before", "pageSize"] },
  "POST /webhooks": { body: { required: true, fields: ["url", "secret", "events", "apiVersion", "authentication"] } },
  "PATCH /webhooks/{webhookId}": { body: { required: true, fields: ["url", "secret", "events", "apiVersion", "authentication"] } },
  "PUT /webhooks/firehose": { body: { required: true, fields: ["secret", "url"] } },
  "DELETE /webhooks/firehose": { body: { required: true, fields: ["url"] } },
  "GET /users/{userId}/batteries": { query: ["after", "before", "pageSize"] },
  "GET /users/{userId}/meters": { query: ["after", "before", "pageSize"] },
  "POST /charging-locations": { body: { required: true, fields: ["name", "latitude", "longitude", "timezoneName"] } },
  "POST /schedules": { body: { required: true, fields: ["isEnabled", "defaultShouldCharge", "rules", "entityId", "entityType", "chargingLocationId", "defaultTargetState"] } },
};
