// Generated from openapi/2023-08-01.yaml by `make generate`. Do not edit.
// Document SHA-256: 0e052bc1597823e817dce1c1500a50dffe4d2617c2eedaaa17cd31dc96fa274c

import type { Vendor, VendorType, VehicleVendor, ChargerVendor, HvacVendor, InverterVendor, BatteryVendor, MeterVendor, WebhookEventName, InterventionLanguage, VendorActionState, VendorActionFailureType, PowerDeliveryState, ChargerPowerDeliveryState, OperationMode, Weekday, SmartOverrideTargetType, HvacMode, HvacHoldType, StatisticsResolution, StatisticsTargetType, VendorStatus } from "./model.ts";

/** All values of `Vendor` that the document names; the API may give others. */
export const vendors: readonly Vendor[] = /* @__PURE__ */ Object.freeze([
  "APSYSTEMS",
  "CSISolar",
  "Deye",
  "ENPHASE",
  "FOXESS",
  "FRONIUS",
  "GIVENERGY",
  "GOODWE",
  "GROWATT",
  "Hoymiles",
  "HUAWEI",
  "INVT",
  "SMA",
  "SOFAR",
  "SOLAREDGE",
  "SOLARK",
  "SOLAX",
  "SOLIS",
  "SOLPLANET",
  "SUNGROW",
  "SUNSYNK",
  "TESLA",
  "TSUN",
  "ACURA",
  "AUDI",
  "BMW",
  "HONDA",
  "HYUNDAI",
  "JAGUAR",
  "LANDROVER",
  "KIA",
  "MERCEDES",
  "MINI",
  "NISSAN",
  "PEUGEOT",
  "PORSCHE",
  "RENAULT",
  "SEAT",
  "SKODA",
  "VOLKSWAGEN",
  "VOLVO",
  "FORD",
  "OPEL",
  "DS",
  "TOYOTA",
  "LEXUS",
  "CITROEN",
  "CUPRA",
  "VAUXHALL",
  "FIAT",
  "RIVIAN",
  "NIO",
  "CHEVROLET",
  "GMC",
  "CADILLAC",
  "XPENG",
  "POLESTAR",
  "SUBARU",
  "JEEP",
  "MAZDA",
  "MG",
  "CHRYSLER",
  "DODGE",
  "RAM",
  "ALFAROMEO",
  "LANCIA",
  "LUCID",
  "BYD",
  "TADO",
  "MILL",
  "ADAX",
  "ECOBEE",
  "SENSIBO",
  "HONEYWELL",
  "RESIDEO",
  "MITSUBISHI",
  "MICROMATIC",
  "NIBE",
  "PANASONIC",
  "TOSHIBA",
  "DAIKIN",
  "NEST",
  "FUJITSU",
  "BOSCH",
  "NETATMO",
  "ZAPTEC",
  "EASEE",
  "WALLBOX",
  "EO",
  "CHARGEAMPS",
  "EVBOX",
  "GOE",
  "CHARGEPOINT",
  "ENELX",
  "OHME",
  "GARO",
  "SCHNEIDER",
  "PODPOINT",
  "KEBA",
  "HYPERVOLT",
  "MYENERGI",
] as const);

/** All values of `VendorType` that the document names; the API may give others. */
export const vendorTypes: readonly VendorType[] = /* @__PURE__ */ Object.freeze(["vehicle", "charger", "hvac", "inverter", "battery", "meter"] as const);

/** All values of `VehicleVendor` that the document names; the API may give others. */
export const vehicleVendors: readonly VehicleVendor[] = /* @__PURE__ */ Object.freeze([
  "ACURA",
  "AUDI",
  "BMW",
  "HONDA",
  "HYUNDAI",
  "JAGUAR",
  "LANDROVER",
  "KIA",
  "MERCEDES",
  "MINI",
  "NISSAN",
  "PEUGEOT",
  "PORSCHE",
  "RENAULT",
  "SEAT",
  "SKODA",
  "TESLA",
  "VOLKSWAGEN",
  "VOLVO",
  "FORD",
  "OPEL",
  "DS",
  "TOYOTA",
  "LEXUS",
  "CITROEN",
  "CUPRA",
  "VAUXHALL",
  "FIAT",
  "RIVIAN",
  "NIO",
  "CHEVROLET",
  "GMC",
  "CADILLAC",
  "XPENG",
  "POLESTAR",
  "SUBARU",
  "JEEP",
  "MAZDA",
  "MG",
  "CHRYSLER",
  "DODGE",
  "RAM",
  "ALFAROMEO",
  "LANCIA",
  "LUCID",
  "BYD",
] as const);

/** All values of `ChargerVendor` that the document names; the API may give others. */
export const chargerVendors: readonly ChargerVendor[] = /* @__PURE__ */ Object.freeze([
  "ZAPTEC",
  "EASEE",
  "WALLBOX",
  "EO",
  "CHARGEAMPS",
  "EVBOX",
  "GOE",
  "CHARGEPOINT",
  "ENELX",
  "TESLA",
  "OHME",
  "GARO",
  "SCHNEIDER",
  "PODPOINT",
  "KEBA",
  "HYPERVOLT",
  "MYENERGI",
] as const);

/** All values of `HvacVendor` that the document names; the API may give others. */
export const hvacVendors: readonly HvacVendor[] = /* @__PURE__ */ Object.freeze([
  "TADO",
  "MILL",
  "ADAX",
  "ECOBEE",
  "SENSIBO",
  "HONEYWELL",
  "RESIDEO",
  "MITSUBISHI",
  "MICROMATIC",
  "NIBE",
  "PANASONIC",
  "TOSHIBA",
  "DAIKIN",
  "NEST",
  "FUJITSU",
  "BOSCH",
  "NETATMO",
] as const);

/** All values of `InverterVendor` that the document names; the API may give others. */
export const inverterVendors: readonly InverterVendor[] = /* @__PURE__ */ Object.freeze([
  "APSYSTEMS",
  "CSISolar",
  "Deye",
  "ENPHASE",
  "FOXESS",
  "FRONIUS",
  "GIVENERGY",
  "GOODWE",
  "GROWATT",
  "Hoymiles",
  "HUAWEI",
  "INVT",
  "SMA",
  "SOFAR",
  "SOLAREDGE",
  "SOLARK",
  "SOLAX",
  "SOLIS",
  "SOLPLANET",
  "SUNGROW",
  "SUNSYNK",
  "TESLA",
  "TSUN",
] as const);

/** All values of `BatteryVendor` that the document names; the API may give others. */
export const batteryVendors: readonly BatteryVendor[] = /* @__PURE__ */ Object.freeze(["TESLA", "ENPHASE", "GIVENERGY", "HUAWEI", "SOLAREDGE", "SMA"] as const);

/** All values of `MeterVendor` that the document names; the API may give others. */
export const meterVendors: readonly MeterVendor[] = /* @__PURE__ */ Object.freeze(["ENPHASE", "GIVENERGY", "HUAWEI", "TESLA", "SMA", "SOLAREDGE"] as const);

/** All values of `WebhookEventName` that the document names; the API may give others. */
export const webhookEventNames: readonly WebhookEventName[] = /* @__PURE__ */ Object.freeze([
  "*",
  "user:vehicle:discovered",
  "user:vehicle:updated",
  "user:vehicle:deleted",
  "user:vehicle:smart-charging-status-updated",
  "user:charge-action:updated",
  "user:vendor-action:updated",
  "user:schedule:execution-updated",
  "user:charger:discovered",
  "user:charger:updated",
  "user:charger:deleted",
  "user:hvac:discovered",
  "user:hvac:updated",
  "user:hvac:deleted",
  "user:inverter:discovered",
  "user:inverter:updated",
  "user:inverter:deleted",
  "user:credentials:invalidated",
  "user:battery:discovered",
  "user:battery:updated",
  "user:battery:deleted",
  "enode:webhook:test",
  "user:meter:discovered",
  "user:meter:updated",
  "user:meter:deleted",
] as const);

/** All values of `InterventionLanguage` that the document names; the API may give others. */
export const interventionLanguages: readonly InterventionLanguage[] = /* @__PURE__ */ Object.freeze([
  "en-US",
  "en-GB",
  "de-DE",
  "fr-FR",
  "es-ES",
  "ja-JP",
  "pt-PT",
  "lv-LV",
  "lt-LT",
  "nl-NL",
  "nl-BE",
  "nb-NO",
  "pl-PL",
  "sv-SE",
  "da-DK",
  "fi-FI",
  "ro-RO",
] as const);

/** All values of `VendorActionState` that the document names; the API may give others. */
export const vendorActionStates: readonly VendorActionState[] = /* @__PURE__ */ Object.freeze(["PENDING", "CONFIRMED", "FAILED", "CANCELLED"] as const);

/** All values of `VendorActionFailureType` that the document names; the API may give others. */
export const vendorActionFailureTypes: readonly VendorActionFailureType[] = /* @__PURE__ */ Object.freeze([
  "NO_RESPONSE",
  "FAILED_PRECONDITION",
  "CONFLICT",
  "NOT_FOUND",
  "UNNECESSARY",
  "REQUESTED_CANCELLATION",
] as const);

/** All values of `PowerDeliveryState` that the document names; the API may give others. */
export const powerDeliveryStates: readonly PowerDeliveryState[] = /* @__PURE__ */ Object.freeze([
  "UNKNOWN",
  "UNPLUGGED",
  "PLUGGED_IN:INITIALIZING",
  "PLUGGED_IN:CHARGING",
  "PLUGGED_IN:STOPPED",
  "PLUGGED_IN:COMPLETE",
  "PLUGGED_IN:NO_POWER",
  "PLUGGED_IN:FAULT",
  "PLUGGED_IN:DISCHARGING",
] as const);

/** All values of `ChargerPowerDeliveryState` that the document names; the API may give others. */
export const chargerPowerDeliveryStates: readonly ChargerPowerDeliveryState[] = /* @__PURE__ */ Object.freeze([
  "UNKNOWN",
  "UNPLUGGED",
  "PLUGGED_IN:INITIALIZING",
  "PLUGGED_IN:CHARGING",
  "PLUGGED_IN:STOPPED",
  "PLUGGED_IN:NO_POWER",
  "PLUGGED_IN:FAULT",
  "PLUGGED_IN:DISCHARGING",
] as const);

/** All values of `OperationMode` that the document names; the API may give others. */
export const operationModes: readonly OperationMode[] = /* @__PURE__ */ Object.freeze(["IMPORT_FOCUS", "EXPORT_FOCUS", "TIME_OF_USE", "SELF_RELIANCE"] as const);

/** All values of `Weekday` that the document names; the API may give others. */
export const weekdays: readonly Weekday[] = /* @__PURE__ */ Object.freeze([0, 1, 2, 3, 4, 5, 6] as const);

/** All values of `SmartOverrideTargetType` that the document names; the API may give others. */
export const smartOverrideTargetTypes: readonly SmartOverrideTargetType[] = /* @__PURE__ */ Object.freeze(["vehicle", "charger"] as const);

/** All values of `HvacMode` that the document names; the API may give others. */
export const hvacModes: readonly HvacMode[] = /* @__PURE__ */ Object.freeze(["OFF", "AUTO", "COOL", "HEAT"] as const);

/** All values of `HvacHoldType` that the document names; the API may give others. */
export const hvacHoldTypes: readonly HvacHoldType[] = /* @__PURE__ */ Object.freeze(["PERMANENT", "SCHEDULED"] as const);

/** All values of `StatisticsResolution` that the document names; the API may give others. */
export const statisticsResolutions: readonly StatisticsResolution[] = /* @__PURE__ */ Object.freeze(["QUARTER_HOUR", "HALF_HOUR", "HOUR", "DAY", "WEEK", "MONTH", "YEAR"] as const);

/** All values of `StatisticsTargetType` that the document names; the API may give others. */
export const statisticsTargetTypes: readonly StatisticsTargetType[] = /* @__PURE__ */ Object.freeze(["charger", "vehicle", "hvac"] as const);

/** All values of `VendorStatus` that the document names; the API may give others. */
export const vendorStatuses: readonly VendorStatus[] = /* @__PURE__ */ Object.freeze(["READY", "ELEVATED_ERROR_RATE", "OUTAGE"] as const);
