// Generated from openapi/2023-04-15.yaml by `make generate`. Do not edit.
// Document SHA-256: 10a4caaf42e50fff2684e390542e9ede26ef8bd5cfdb8f7e9ba32ce0a92c0c2d

/**
 * Names of the options of each operation that has any: query parameters, then, after `!` for a required or
 * `?` for an optional body, body fields; `*` for any other field.
 */
export const calls: Readonly<Record<string, string>> = {
  "GET /vehicles": "field",
  "GET /vehicles/{vehicleId}": "field",
  "POST /vehicles/{vehicleId}/charging": "!action",
  "POST /vehicles/{vehicleId}/max-current": "!maxCurrent",
  "PUT /vehicles/{vehicleId}/smart-charging-policy": "!",
  "GET /chargers/{chargerId}": "field",
  "PUT /chargers/{chargerId}": "!chargingLocationId",
  "POST /chargers/{chargerId}/charging": "!action",
  "POST /chargers/{chargerId}/max-current": "!maxCurrent",
  "POST /hvacs/{hvacId}/permanent-hold": "!coolSetpoint mode heatSetpoint",
  "GET /inverters/{inverterId}": "field",
  "GET /inverters/{inverterId}/vendor-statistics": "resolution startDate endDate",
  "GET /batteries": "after before pageSize",
  "POST /batteries/{batteryId}/operation-mode": "!operationMode",
  "GET /meters": "after before pageSize",
  "PUT /charging-locations/{chargingLocationId}": "!name latitude longitude timezoneName",
  "PUT /charging-locations/{chargingLocationId}/tariff": "!tariffId tariffIntervals",
  "PUT /schedules/{scheduleId}": "!isEnabled defaultShouldCharge rules entityId entityType chargingLocationId defaultTargetState",
  "PUT /tariffs/{tariffId}": "!",
  "GET /statistics/charging": "type startDate endDate chargingLocationId id resolution utcOffset",
  "GET /statistics/charging/sessions": "startDate endDate chargingLocationId targetType targetId",
  "GET /statistics/production": "startDate endDate chargingLocationId resolution utcOffset type id",
  "GET /interventions": "language vendorType vendor",
  "GET /interventions/{interventionId}": "language vendorType vendor",
  "POST /users/{userId}/link": "!vendor vendorType forceLanguage scopes redirectUri userName",
  "GET /webhooks": "after before pageSize",
  "POST /webhooks": "!url secret events apiVersion authentication",
  "PATCH /webhooks/{webhookId}": "!url secret events apiVersion authentication",
  "PUT /webhooks/firehose": "!secret url",
  "DELETE /webhooks/firehose": "!url",
  "GET /users/{userId}/batteries": "after before pageSize",
  "GET /users/{userId}/meters": "after before pageSize",
  "POST /charging-locations": "!name latitude longitude timezoneName",
  "POST /schedules": "!isEnabled defaultShouldCharge rules entityId entityType chargingLocationId defaultTargetState",
};
