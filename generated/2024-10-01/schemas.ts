// Generated from openapi/2024-10-01.yaml by `make generate`. Do not edit.
// Document SHA-256: faa4ea3206544cb64fd079429914d1a1684d591ec311f1e32c579a6d7d618c00

import * as z from "zod";
import { discriminated, openEnum, proven } from "../../src/spec/open-enum.ts";
import type { components } from "./types.ts";

type C = components["schemas"];

export const Problem = /* @__PURE__ */ proven<C["Problem"]>(() => z.looseObject({
  type: z.string(),
  title: z.string(),
  detail: z.string(),
  issues: z.array(z.looseObject({})).exactOptional(),
}));
export const Pagination = /* @__PURE__ */ proven<C["Pagination"]>(() => z.looseObject({
  after: z.string().nullable(),
  before: z.string().nullable(),
}));
export const Capability = /* @__PURE__ */ proven<C["Capability"]>(() => z.looseObject({
  isCapable: z.boolean(),
  interventionIds: z.array(z.string()),
}));
export const Scope = /* @__PURE__ */ proven<C["Scope"]>(() => openEnum([
  "battery:control:operation_mode",
  "battery:read:data",
  "battery:read:location",
  "charger:control:charging",
  "charger:read:data",
  "hvac:control:mode",
  "hvac:read:data",
  "inverter:read:data",
  "inverter:read:location",
  "meter:read:data",
  "meter:read:location",
  "vehicle:control:charging",
  "vehicle:read:data",
  "vehicle:read:location",
  "charger:read:location",
]));
export const ScopeInput = /* @__PURE__ */ proven<C["ScopeInput"]>(() => z.enum([
  "battery:control:operation_mode",
  "battery:read:data",
  "battery:read:location",
  "charger:control:charging",
  "charger:read:data",
  "hvac:control:mode",
  "hvac:read:data",
  "inverter:read:data",
  "inverter:read:location",
  "meter:read:data",
  "meter:read:location",
  "vehicle:control:charging",
  "vehicle:read:data",
  "vehicle:read:location",
  "charger:read:location",
]));
export const Vendor = /* @__PURE__ */ proven<C["Vendor"]>(() => openEnum([
  "AFORE",
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
  "DACIA",
  "ALPINE",
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
  "HEIDELBERG",
  "ALFEN",
]));
export const VendorInput = /* @__PURE__ */ proven<C["VendorInput"]>(() => z.enum([
  "AFORE",
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
  "DACIA",
  "ALPINE",
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
  "HEIDELBERG",
  "ALFEN",
]));
export const VendorType = /* @__PURE__ */ proven<C["VendorType"]>(() => openEnum(["vehicle", "charger", "hvac", "inverter", "battery", "meter"]));
export const VendorTypeInput = /* @__PURE__ */ proven<C["VendorTypeInput"]>(() => z.enum(["vehicle", "charger", "hvac", "inverter", "battery", "meter"]));
export const ActionState = /* @__PURE__ */ proven<C["ActionState"]>(() => openEnum(["PENDING", "CONFIRMED", "FAILED", "CANCELLED"]));
export const ActionFailureReason = /* @__PURE__ */ proven<C["ActionFailureReason"]>(() => z.looseObject({
  type: openEnum([
    "NO_RESPONSE",
    "FAILED_PRECONDITION",
    "CONFLICT",
    "NOT_FOUND",
    "UNNECESSARY",
    "REQUESTED_CANCELLATION",
  ]),
  detail: z.string(),
}));
export const Action = /* @__PURE__ */ proven<C["Action"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string().exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  failureReason: ActionFailureReason.nullable().exactOptional(),
}));
export const ChargingCommand = /* @__PURE__ */ proven<C["ChargingCommand"]>(() => openEnum(["START", "STOP"]));
export const ChargingCommandInput = /* @__PURE__ */ proven<C["ChargingCommandInput"]>(() => z.enum(["START", "STOP"]));
export const ChargeableType = /* @__PURE__ */ proven<C["ChargeableType"]>(() => openEnum(["vehicle", "charger"]));
export const ChargeAction = /* @__PURE__ */ proven<C["ChargeAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string().exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  failureReason: ActionFailureReason.nullable().exactOptional(),
  targetType: ChargeableType,
  kind: ChargingCommand,
}));
export const MaxCurrentTarget = /* @__PURE__ */ proven<C["MaxCurrentTarget"]>(() => z.looseObject({
  maxCurrent: z.number(),
}));
export const MaxCurrentAction = /* @__PURE__ */ proven<C["MaxCurrentAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string().exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  failureReason: ActionFailureReason.nullable().exactOptional(),
  targetType: ChargeableType,
  targetState: MaxCurrentTarget,
}));
export const ChargingRequest = /* @__PURE__ */ proven<C["ChargingRequest"]>(() => z.looseObject({
  action: ChargingCommandInput,
}));
export const MaxCurrentRequest = /* @__PURE__ */ proven<C["MaxCurrentRequest"]>(() => z.looseObject({
  maxCurrent: z.number(),
}));
export const HourMinute = /* @__PURE__ */ proven<C["HourMinute"]>(() => z.string());
export const Weekday = /* @__PURE__ */ proven<C["Weekday"]>(() => z.literal([0, 1, 2, 3, 4, 5, 6]));
export const UserSummary = /* @__PURE__ */ proven<C["UserSummary"]>(() => z.looseObject({
  id: z.string(),
  createdAt: z.string(),
  scopes: z.array(z.string()),
}));
export const UserPage = /* @__PURE__ */ proven<C["UserPage"]>(() => z.looseObject({
  data: z.array(UserSummary),
  pagination: Pagination,
}));
export const LinkedVendor = /* @__PURE__ */ proven<C["LinkedVendor"]>(() => z.looseObject({
  vendor: Vendor,
  vendorType: VendorType,
  isValid: z.boolean(),
}));
export const User = /* @__PURE__ */ proven<C["User"]>(() => z.looseObject({
  id: z.string(),
  linkedVendors: z.array(LinkedVendor),
}));
export const LinkLanguage = /* @__PURE__ */ proven<C["LinkLanguage"]>(() => z.enum([
  "browser",
  "da-DK",
  "de-DE",
  "en-US",
  "en-GB",
  "es-ES",
  "fi-FI",
  "fr-FR",
  "it-IT",
  "ja-JP",
  "lv-LV",
  "lt-LT",
  "nb-NO",
  "nl-NL",
  "nl-BE",
  "pl-PL",
  "pt-PT",
  "ro-RO",
  "sv-SE",
]));
export const ColorScheme = /* @__PURE__ */ proven<C["ColorScheme"]>(() => z.enum(["system", "light", "dark"]));
export const LinkRequest = /* @__PURE__ */ proven<C["LinkRequest"]>(() => z.looseObject({
  vendor: VendorInput.exactOptional(),
  vendorType: VendorTypeInput.exactOptional(),
  scopes: z.array(ScopeInput),
  language: LinkLanguage,
  redirectUri: z.string(),
  colorScheme: ColorScheme.exactOptional(),
}));
export const RelinkRequest = /* @__PURE__ */ proven<C["RelinkRequest"]>(() => z.looseObject({
  language: LinkLanguage,
  redirectUri: z.string(),
  colorScheme: ColorScheme.exactOptional(),
}));
export const LinkSession = /* @__PURE__ */ proven<C["LinkSession"]>(() => z.looseObject({
  linkUrl: z.string(),
  linkToken: z.string(),
}));
export const VehicleVendor = /* @__PURE__ */ proven<C["VehicleVendor"]>(() => openEnum([
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
  "DACIA",
  "ALPINE",
]));
export const VehicleInformation = /* @__PURE__ */ proven<C["VehicleInformation"]>(() => z.looseObject({
  vin: z.string().nullable(),
  brand: z.string().nullable(),
  model: z.string().nullable(),
  year: z.number().nullable(),
  displayName: z.string().nullable().exactOptional(),
  imageUrl: z.string().nullable().exactOptional(),
}));
export const VehiclePowerDeliveryState = /* @__PURE__ */ proven<C["VehiclePowerDeliveryState"]>(() => openEnum([
  "UNKNOWN",
  "UNPLUGGED",
  "PLUGGED_IN:INITIALIZING",
  "PLUGGED_IN:CHARGING",
  "PLUGGED_IN:STOPPED",
  "PLUGGED_IN:COMPLETE",
  "PLUGGED_IN:NO_POWER",
  "PLUGGED_IN:FAULT",
  "PLUGGED_IN:DISCHARGING",
]));
export const VehicleChargeState = /* @__PURE__ */ proven<C["VehicleChargeState"]>(() => z.looseObject({
  batteryLevel: z.number().nullable(),
  range: z.number().nullable(),
  isPluggedIn: z.boolean().nullable(),
  isCharging: z.boolean().nullable(),
  isFullyCharged: z.boolean().nullable(),
  batteryCapacity: z.number().nullable(),
  chargeLimit: z.number().nullable(),
  chargeRate: z.number().nullable(),
  chargeTimeRemaining: z.number().nullable(),
  lastUpdated: z.string().nullable(),
  maxCurrent: z.number().nullable(),
  powerDeliveryState: VehiclePowerDeliveryState,
  pluggedInChargerId: z.string().nullable().exactOptional(),
}));
export const SmartChargingPolicy = /* @__PURE__ */ proven<C["SmartChargingPolicy"]>(() => z.looseObject({
  isEnabled: z.boolean(),
  deadline: HourMinute.nullable(),
  minimumChargeLimit: z.number(),
}));
export const VehicleOdometer = /* @__PURE__ */ proven<C["VehicleOdometer"]>(() => z.looseObject({
  distance: z.number().nullable(),
  lastUpdated: z.string().nullable(),
}));
export const VehicleCapabilities = /* @__PURE__ */ proven<C["VehicleCapabilities"]>(() => z.looseObject({
  information: Capability,
  chargeState: Capability,
  location: Capability,
  odometer: Capability,
  setMaxCurrent: Capability,
  startCharging: Capability,
  stopCharging: Capability,
  smartCharging: Capability,
  refreshState: z.looseObject({
    isCapable: z.boolean(),
    interventionIds: z.array(z.string()),
  }).exactOptional(),
}));
export const VehicleLocation = /* @__PURE__ */ proven<C["VehicleLocation"]>(() => z.looseObject({
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  lastUpdated: z.string().nullable(),
  id: z.string().nullable(),
}));
export const Vehicle = /* @__PURE__ */ proven<C["Vehicle"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  vendor: VehicleVendor,
  lastSeen: z.string(),
  isReachable: z.boolean().nullable(),
  information: VehicleInformation,
  chargeState: VehicleChargeState,
  smartChargingPolicy: SmartChargingPolicy,
  odometer: VehicleOdometer.exactOptional(),
  capabilities: VehicleCapabilities,
  scopes: z.array(z.string()),
  location: VehicleLocation.exactOptional(),
}));
export const VehiclePage = /* @__PURE__ */ proven<C["VehiclePage"]>(() => z.looseObject({
  data: z.array(Vehicle),
  pagination: Pagination,
}));
export const VehicleChargeAction = /* @__PURE__ */ proven<C["VehicleChargeAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string().exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  failureReason: ActionFailureReason.nullable().exactOptional(),
  targetType: z.literal("vehicle"),
  kind: ChargingCommand,
}));
export const VehicleMaxCurrentAction = /* @__PURE__ */ proven<C["VehicleMaxCurrentAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string().exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  failureReason: ActionFailureReason.nullable().exactOptional(),
  targetType: z.literal("vehicle"),
  targetState: MaxCurrentTarget,
}));
export const VehicleAction = /* @__PURE__ */ proven<C["VehicleAction"]>(() => z.union([VehicleChargeAction, VehicleMaxCurrentAction]));
export const SmartChargingPolicyUpdate = /* @__PURE__ */ proven<C["SmartChargingPolicyUpdate"]>(() => z.looseObject({
  isEnabled: z.boolean().exactOptional(),
  deadline: HourMinute.exactOptional(),
  minimumChargeLimit: z.number().exactOptional(),
}));
export const SmartChargingFinalState = /* @__PURE__ */ proven<C["SmartChargingFinalState"]>(() => openEnum([
  "PLAN:ENDED:FINISHED",
  "PLAN:ENDED:UNPLUGGED",
  "PLAN:ENDED:FAILED",
  "PLAN:ENDED:DISABLED",
  "PLAN:ENDED:DEADLINE_CHANGED",
]));
export const SmartChargingFailure = /* @__PURE__ */ proven<C["SmartChargingFailure"]>(() => openEnum(["STOP_FAILED", "START_FAILED", "FINISHED_LATE", "UNKNOWN", "CHARGE_INTERRUPTED"]));
export const SmartChargingPlan = /* @__PURE__ */ proven<C["SmartChargingPlan"]>(() => z.looseObject({
  id: z.string(),
  vehicleId: z.string(),
  userId: z.string(),
  locationId: z.string().nullable(),
  vendor: VehicleVendor,
  currency: z.string(),
  nonSmartCost: z.number(),
  smartCost: z.number().nullable(),
  stopAt: z.string(),
  startAt: z.string().nullable(),
  estimatedFinishAt: z.string(),
  stopConfirmedAt: z.string().nullable(),
  startConfirmedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  finalState: SmartChargingFinalState.nullable(),
  failureCondition: SmartChargingFailure.nullable(),
}));
export const SmartChargingState = /* @__PURE__ */ proven<C["SmartChargingState"]>(() => openEnum([
  "DISABLED",
  "CONSIDERING",
  "UNKNOWN",
  "PLAN:EXECUTING:STOPPING",
  "PLAN:EXECUTING:STOP_FAILED",
  "PLAN:EXECUTING:STOPPED",
  "PLAN:EXECUTING:STOPPED:AWAITING_PRICES",
  "PLAN:EXECUTING:STARTING",
  "PLAN:EXECUTING:START_FAILED",
  "PLAN:EXECUTING:STARTED",
  "PLAN:EXECUTING:CHARGE_INTERRUPTED",
  "PLAN:EXECUTING:OVERRIDDEN",
  "PLAN:ENDED:FINISHED",
  "PLAN:ENDED:UNPLUGGED",
  "PLAN:ENDED:FAILED",
  "PLAN:ENDED:DISABLED",
  "PLAN:ENDED:DEADLINE_CHANGED",
  "FULLY_CHARGED",
]));
export const SmartChargingConsideration = /* @__PURE__ */ proven<C["SmartChargingConsideration"]>(() => z.looseObject({
  isPluggedIn: z.boolean(),
  isCharging: z.boolean(),
  atChargingLocation: z.boolean(),
  hasTimeEstimate: z.boolean(),
}));
export const SmartOverride = /* @__PURE__ */ proven<C["SmartOverride"]>(() => z.looseObject({
  createdAt: z.string(),
  endedAt: z.string().nullable(),
  targetType: ChargeableType,
  targetId: z.string(),
  vendorActionId: z.string().nullable(),
}));
export const SmartChargingStatus = /* @__PURE__ */ proven<C["SmartChargingStatus"]>(() => z.looseObject({
  updatedAt: z.string(),
  vehicleId: z.string(),
  userId: z.string(),
  vendor: VehicleVendor,
  state: SmartChargingState,
  stateChangedAt: z.string(),
  consideration: SmartChargingConsideration.nullable(),
  plan: SmartChargingPlan.nullable(),
  smartOverride: SmartOverride.nullable(),
}));
export const ChargeableVendor = /* @__PURE__ */ proven<C["ChargeableVendor"]>(() => openEnum([
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
  "DACIA",
  "ALPINE",
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
  "HEIDELBERG",
  "ALFEN",
  "ENPHASE",
  "GIVENERGY",
  "HUAWEI",
  "SOLAREDGE",
  "SMA",
  "FOXESS",
  "SOLAX",
  "SOLIS",
]));
export const SmartOverrideResult = /* @__PURE__ */ proven<C["SmartOverrideResult"]>(() => z.looseObject({
  createdAt: z.string(),
  endedAt: z.string().nullable(),
  targetType: ChargeableType,
  targetId: z.string(),
  vendorActionId: z.string().nullable(),
  userId: z.string(),
  vendor: ChargeableVendor,
}));
export const ChargerVendor = /* @__PURE__ */ proven<C["ChargerVendor"]>(() => openEnum([
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
  "HEIDELBERG",
  "ALFEN",
]));
export const ChargerPowerDeliveryState = /* @__PURE__ */ proven<C["ChargerPowerDeliveryState"]>(() => openEnum([
  "UNKNOWN",
  "UNPLUGGED",
  "PLUGGED_IN:INITIALIZING",
  "PLUGGED_IN:CHARGING",
  "PLUGGED_IN:STOPPED",
  "PLUGGED_IN:NO_POWER",
  "PLUGGED_IN:FAULT",
  "PLUGGED_IN:DISCHARGING",
]));
export const ChargerChargeState = /* @__PURE__ */ proven<C["ChargerChargeState"]>(() => z.looseObject({
  isPluggedIn: z.boolean().nullable(),
  isCharging: z.boolean().nullable(),
  chargeRate: z.number().nullable(),
  lastUpdated: z.string().nullable(),
  maxCurrent: z.number().nullable(),
  powerDeliveryState: ChargerPowerDeliveryState,
  pluggedInVehicleId: z.string().nullable().exactOptional(),
  chargeRateLimit: z.number().nullable().exactOptional(),
}));
export const ChargerCapabilities = /* @__PURE__ */ proven<C["ChargerCapabilities"]>(() => z.looseObject({
  information: Capability,
  chargeState: Capability,
  startCharging: Capability,
  stopCharging: Capability,
  setMaxCurrent: Capability,
  setChargeRateLimit: z.looseObject({
    isCapable: z.boolean(),
    interventionIds: z.array(z.string()),
  }).exactOptional(),
}));
export const ChargerInformation = /* @__PURE__ */ proven<C["ChargerInformation"]>(() => z.looseObject({
  brand: z.string(),
  model: z.string(),
  year: z.number().nullable(),
  serialNumber: z.string(),
}));
export const ChargerLocation = /* @__PURE__ */ proven<C["ChargerLocation"]>(() => z.looseObject({
  id: z.string().nullable(),
  lastUpdated: z.string().nullable(),
}));
export const Charger = /* @__PURE__ */ proven<C["Charger"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  vendor: ChargerVendor,
  lastSeen: z.string(),
  isReachable: z.boolean(),
  chargeState: ChargerChargeState,
  capabilities: ChargerCapabilities,
  scopes: z.array(z.string()),
  information: ChargerInformation,
  location: ChargerLocation,
}));
export const ChargerPage = /* @__PURE__ */ proven<C["ChargerPage"]>(() => z.looseObject({
  data: z.array(Charger),
  pagination: Pagination,
}));
export const ChargerUpdate = /* @__PURE__ */ proven<C["ChargerUpdate"]>(() => z.looseObject({
  locationId: z.string().nullable(),
}));
export const ChargerAction = /* @__PURE__ */ proven<C["ChargerAction"]>(() => z.union([ChargeAction, MaxCurrentAction]));
export const HvacVendor = /* @__PURE__ */ proven<C["HvacVendor"]>(() => openEnum([
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
]));
export const HvacCategory = /* @__PURE__ */ proven<C["HvacCategory"]>(() => openEnum(["HEATING", "COOLING", "HEAT_PUMP", "AGGREGATOR"]));
export const HvacInformation = /* @__PURE__ */ proven<C["HvacInformation"]>(() => z.looseObject({
  brand: z.string(),
  model: z.string().nullable(),
  displayName: z.string(),
  groupName: z.string().nullable(),
  category: HvacCategory,
}));
export const HvacTemperatureState = /* @__PURE__ */ proven<C["HvacTemperatureState"]>(() => z.looseObject({
  currentTemperature: z.number().nullable(),
  isActive: z.boolean(),
  lastUpdated: z.string().nullable(),
}));
export const HvacMode = /* @__PURE__ */ proven<C["HvacMode"]>(() => openEnum(["UNKNOWN", "OFF", "AUTO", "COOL", "HEAT"]));
export const HvacHoldType = /* @__PURE__ */ proven<C["HvacHoldType"]>(() => openEnum(["PERMANENT", "SCHEDULED"]));
export const HvacThermostatState = /* @__PURE__ */ proven<C["HvacThermostatState"]>(() => z.looseObject({
  mode: HvacMode,
  heatSetpoint: z.number().nullable(),
  coolSetpoint: z.number().nullable(),
  holdType: HvacHoldType.nullable(),
  lastUpdated: z.string().nullable(),
}));
export const TemperatureRange = /* @__PURE__ */ proven<C["TemperatureRange"]>(() => z.looseObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
}));
export const TemperatureDifferenceRange = /* @__PURE__ */ proven<C["TemperatureDifferenceRange"]>(() => z.looseObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
}));
export const HvacCapabilities = /* @__PURE__ */ proven<C["HvacCapabilities"]>(() => z.looseObject({
  capableModes: z.array(HvacMode).nullable(),
  coolSetpointRange: TemperatureRange.nullable(),
  heatSetpointRange: TemperatureRange.nullable(),
  setpointDifferenceRange: TemperatureDifferenceRange.nullable(),
  setFollowSchedule: Capability,
  setPermanentHold: Capability,
}));
export const HvacLocation = /* @__PURE__ */ proven<C["HvacLocation"]>(() => z.looseObject({
  id: z.string().nullable(),
}));
export const Hvac = /* @__PURE__ */ proven<C["Hvac"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  vendor: HvacVendor,
  lastSeen: z.string(),
  isReachable: z.boolean(),
  consumptionRate: z.number().nullable(),
  information: HvacInformation,
  temperatureState: HvacTemperatureState,
  thermostatState: HvacThermostatState,
  scopes: z.array(z.string()),
  capabilities: HvacCapabilities,
  location: HvacLocation,
}));
export const HvacPage = /* @__PURE__ */ proven<C["HvacPage"]>(() => z.looseObject({
  data: z.array(Hvac),
  pagination: Pagination,
}));
export const HvacUpdate = /* @__PURE__ */ proven<C["HvacUpdate"]>(() => z.looseObject({
  locationId: z.string().nullable(),
}));
export const CoolTarget = /* @__PURE__ */ proven<C["CoolTarget"]>(() => z.looseObject({
  coolSetpoint: z.number(),
  mode: z.literal("COOL"),
  holdType: z.literal("PERMANENT"),
}));
export const HeatTarget = /* @__PURE__ */ proven<C["HeatTarget"]>(() => z.looseObject({
  heatSetpoint: z.number(),
  mode: z.literal("HEAT"),
  holdType: z.literal("PERMANENT"),
}));
export const AutoTarget = /* @__PURE__ */ proven<C["AutoTarget"]>(() => z.looseObject({
  coolSetpoint: z.number(),
  heatSetpoint: z.number(),
  mode: z.literal("AUTO"),
  holdType: z.literal("PERMANENT"),
}));
export const OffTarget = /* @__PURE__ */ proven<C["OffTarget"]>(() => z.looseObject({
  mode: z.literal("OFF"),
  holdType: z.literal("PERMANENT"),
}));
export const ScheduledTarget = /* @__PURE__ */ proven<C["ScheduledTarget"]>(() => z.looseObject({
  holdType: z.literal("SCHEDULED"),
}));
export const PermanentHoldTarget = /* @__PURE__ */ proven<C["PermanentHoldTarget"]>(() => discriminated("mode", [CoolTarget, HeatTarget, AutoTarget, OffTarget]));
export const TemperatureTarget = /* @__PURE__ */ proven<C["TemperatureTarget"]>(() => z.union([CoolTarget, HeatTarget, AutoTarget, OffTarget, ScheduledTarget]));
export const TemperatureTargetInput = /* @__PURE__ */ proven<C["TemperatureTargetInput"]>(() => TemperatureTarget);
export const CoolHold = /* @__PURE__ */ proven<C["CoolHold"]>(() => z.looseObject({
  coolSetpoint: z.number(),
  mode: z.literal("COOL"),
}));
export const HeatHold = /* @__PURE__ */ proven<C["HeatHold"]>(() => z.looseObject({
  heatSetpoint: z.number(),
  mode: z.literal("HEAT"),
}));
export const AutoHold = /* @__PURE__ */ proven<C["AutoHold"]>(() => z.looseObject({
  coolSetpoint: z.number(),
  heatSetpoint: z.number(),
  mode: z.literal("AUTO"),
}));
export const OffHold = /* @__PURE__ */ proven<C["OffHold"]>(() => z.looseObject({
  mode: z.literal("OFF"),
}));
export const PermanentHoldRequest = /* @__PURE__ */ proven<C["PermanentHoldRequest"]>(() => discriminated("mode", [CoolHold, HeatHold, AutoHold, OffHold]));
export const PermanentHoldAction = /* @__PURE__ */ proven<C["PermanentHoldAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string().exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  failureReason: ActionFailureReason.nullable().exactOptional(),
  targetType: z.literal("hvac"),
  target: PermanentHoldTarget,
}));
export const FollowScheduleAction = /* @__PURE__ */ proven<C["FollowScheduleAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string().exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  failureReason: ActionFailureReason.nullable().exactOptional(),
  targetType: z.literal("hvac"),
  target: ScheduledTarget,
}));
export const HvacAction = /* @__PURE__ */ proven<C["HvacAction"]>(() => z.union([PermanentHoldAction, FollowScheduleAction]));
export const InverterVendor = /* @__PURE__ */ proven<C["InverterVendor"]>(() => openEnum([
  "AFORE",
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
]));
export const InverterProductionState = /* @__PURE__ */ proven<C["InverterProductionState"]>(() => z.looseObject({
  productionRate: z.number().nullable(),
  isProducing: z.boolean().nullable(),
  totalLifetimeProduction: z.number().nullable(),
  lastUpdated: z.string().nullable(),
}));
export const InverterCapabilities = /* @__PURE__ */ proven<C["InverterCapabilities"]>(() => z.looseObject({
  productionState: Capability,
  productionStatistics: Capability,
}));
export const InverterInformation = /* @__PURE__ */ proven<C["InverterInformation"]>(() => z.looseObject({
  id: z.string(),
  sn: z.string().nullable(),
  brand: z.string(),
  model: z.string(),
  siteName: z.string(),
  installationDate: z.string(),
}));
export const InverterLocation = /* @__PURE__ */ proven<C["InverterLocation"]>(() => z.looseObject({
  id: z.string().nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  lastUpdated: z.string().nullable(),
}));
export const Inverter = /* @__PURE__ */ proven<C["Inverter"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  vendor: InverterVendor,
  lastSeen: z.string(),
  isReachable: z.boolean(),
  productionState: InverterProductionState,
  timezone: z.string().nullable(),
  capabilities: InverterCapabilities,
  scopes: z.array(z.string()),
  information: InverterInformation,
  location: InverterLocation,
  hemSystemId: z.string().nullable().exactOptional(),
}));
export const InverterPage = /* @__PURE__ */ proven<C["InverterPage"]>(() => z.looseObject({
  data: z.array(Inverter),
  pagination: Pagination,
}));
export const InverterStatisticsPoint = /* @__PURE__ */ proven<C["InverterStatisticsPoint"]>(() => z.looseObject({
  date: z.string(),
  value: z.number().nullable(),
}));
export const InverterStatisticsSeries = /* @__PURE__ */ proven<C["InverterStatisticsSeries"]>(() => z.looseObject({
  unit: z.literal("kWh"),
  data: z.array(InverterStatisticsPoint).nullable(),
}));
export const InverterStatisticsResolutions = /* @__PURE__ */ proven<C["InverterStatisticsResolutions"]>(() => z.looseObject({
  QUARTER_HOUR: InverterStatisticsSeries.exactOptional(),
  DAY: InverterStatisticsSeries.exactOptional(),
}));
export const InverterStatistics = /* @__PURE__ */ proven<C["InverterStatistics"]>(() => z.looseObject({
  timezone: z.string(),
  resolutions: InverterStatisticsResolutions,
}));
export const InverterStatisticsPending = /* @__PURE__ */ proven<C["InverterStatisticsPending"]>(() => z.looseObject({
  timezone: z.string(),
  resolutions: InverterStatisticsResolutions,
  retryAfter: z.string(),
}));
export const InverterStatisticsUpdate = /* @__PURE__ */ proven<C["InverterStatisticsUpdate"]>(() => z.looseObject({
  timezone: z.string(),
  resolutions: InverterStatisticsResolutions,
  inverterId: z.string(),
  day: z.number().nullable(),
  month: z.number().nullable(),
  year: z.number(),
}));
export const BatteryVendor = /* @__PURE__ */ proven<C["BatteryVendor"]>(() => openEnum([
  "TESLA",
  "ENPHASE",
  "GIVENERGY",
  "HUAWEI",
  "SOLAREDGE",
  "SMA",
  "FOXESS",
  "SOLAX",
  "SOLIS",
]));
export const BatteryChargeState = /* @__PURE__ */ proven<C["BatteryChargeState"]>(() => z.looseObject({
  status: openEnum(["CHARGING", "DISCHARGING", "IDLE", "FAULT", "UNKNOWN"]).nullable(),
  batteryCapacity: z.number().nullable(),
  batteryLevel: z.number().nullable(),
  chargeRate: z.number().nullable(),
  dischargeLimit: z.number().nullable(),
  lastUpdated: z.string().nullable(),
}));
export const BatteryConfig = /* @__PURE__ */ proven<C["BatteryConfig"]>(() => z.looseObject({
  operationMode: openEnum(["IMPORT_FOCUS", "EXPORT_FOCUS", "TIME_OF_USE", "SELF_RELIANCE", "IDLE", "UNKNOWN"]).nullable(),
  lastUpdated: z.string().nullable(),
}));
export const BatteryInformation = /* @__PURE__ */ proven<C["BatteryInformation"]>(() => z.looseObject({
  id: z.string(),
  brand: z.string(),
  model: z.string(),
  siteName: z.string(),
  installationDate: z.string(),
}));
export const BatteryCapabilities = /* @__PURE__ */ proven<C["BatteryCapabilities"]>(() => z.looseObject({
  exportFocus: Capability,
  importFocus: Capability,
  timeOfUse: Capability,
  selfReliance: Capability,
  idle: Capability.exactOptional(),
}));
export const BatteryLocation = /* @__PURE__ */ proven<C["BatteryLocation"]>(() => z.looseObject({
  id: z.string().nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  lastUpdated: z.string().nullable(),
}));
export const Battery = /* @__PURE__ */ proven<C["Battery"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  vendor: BatteryVendor,
  lastSeen: z.string(),
  isReachable: z.boolean(),
  chargeState: BatteryChargeState,
  config: BatteryConfig,
  information: BatteryInformation,
  capabilities: BatteryCapabilities,
  scopes: z.array(z.string()),
  location: BatteryLocation,
  hemSystemId: z.string().nullable().exactOptional(),
}));
export const BatteryPage = /* @__PURE__ */ proven<C["BatteryPage"]>(() => z.looseObject({
  data: z.array(Battery),
  pagination: Pagination,
}));
export const BatteryOperationMode = /* @__PURE__ */ proven<C["BatteryOperationMode"]>(() => openEnum(["IMPORT_FOCUS", "EXPORT_FOCUS", "TIME_OF_USE", "SELF_RELIANCE", "IDLE"]));
export const BatteryOperationModeInput = /* @__PURE__ */ proven<C["BatteryOperationModeInput"]>(() => z.enum(["IMPORT_FOCUS", "EXPORT_FOCUS", "TIME_OF_USE", "SELF_RELIANCE", "IDLE"]));
export const OperationModeTarget = /* @__PURE__ */ proven<C["OperationModeTarget"]>(() => z.looseObject({
  operationMode: BatteryOperationMode,
}));
export const OperationModeRequest = /* @__PURE__ */ proven<C["OperationModeRequest"]>(() => z.looseObject({
  operationMode: BatteryOperationModeInput,
}));
export const OperationModeAction = /* @__PURE__ */ proven<C["OperationModeAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string().exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  failureReason: ActionFailureReason.nullable().exactOptional(),
  targetType: z.literal("battery"),
  targetState: OperationModeTarget,
}));
export const EndedOperationModeAction = /* @__PURE__ */ proven<C["EndedOperationModeAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string().exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  failureReason: ActionFailureReason.nullable().exactOptional(),
  targetType: z.literal("battery"),
  targetState: OperationModeTarget,
}));
export const MeterVendor = /* @__PURE__ */ proven<C["MeterVendor"]>(() => openEnum([
  "ENPHASE",
  "GIVENERGY",
  "HUAWEI",
  "TESLA",
  "SMA",
  "SOLAREDGE",
  "FOXESS",
  "SOLAX",
  "SOLIS",
]));
export const MeterInformation = /* @__PURE__ */ proven<C["MeterInformation"]>(() => z.looseObject({
  brand: z.string(),
  model: z.string(),
  siteName: z.string(),
  installationDate: z.string(),
}));
export const MeterEnergyState = /* @__PURE__ */ proven<C["MeterEnergyState"]>(() => z.looseObject({
  power: z.number().nullable(),
  lastUpdated: z.string().nullable(),
}));
export const MeterLocation = /* @__PURE__ */ proven<C["MeterLocation"]>(() => z.looseObject({
  id: z.string().nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  lastUpdated: z.string().nullable(),
}));
export const MeterCapabilities = /* @__PURE__ */ proven<C["MeterCapabilities"]>(() => z.looseObject({
  measuresConsumption: Capability,
  measuresProduction: Capability,
}));
export const Meter = /* @__PURE__ */ proven<C["Meter"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  vendor: MeterVendor,
  lastSeen: z.string(),
  isReachable: z.boolean(),
  information: MeterInformation,
  energyState: MeterEnergyState,
  location: MeterLocation,
  capabilities: MeterCapabilities,
  scopes: z.array(z.string()),
  hemSystemId: z.string().nullable().exactOptional(),
}));
export const MeterPage = /* @__PURE__ */ proven<C["MeterPage"]>(() => z.looseObject({
  data: z.array(Meter),
  pagination: Pagination,
}));
export const HemSystemVendor = /* @__PURE__ */ proven<C["HemSystemVendor"]>(() => openEnum([
  "SOLAREDGE",
  "FOXESS",
  "SMA",
  "TESLA",
  "GIVENERGY",
  "SOLAX",
  "SOLIS",
  "HUAWEI",
  "ENPHASE",
]));
export const HemSystemInformation = /* @__PURE__ */ proven<C["HemSystemInformation"]>(() => z.looseObject({
  vendor: HemSystemVendor,
  name: z.string(),
  installationDate: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  address: z.string().nullable(),
  timezone: z.string().nullable(),
  lastUpdated: z.string().nullable(),
}));
export const HemSystemEnergyToday = /* @__PURE__ */ proven<C["HemSystemEnergyToday"]>(() => z.looseObject({
  generation: z.number().nullable(),
  consumption: z.number().nullable(),
  charge: z.number().nullable(),
  discharge: z.number().nullable(),
  import: z.number().nullable(),
  export: z.number().nullable(),
  unit: z.string(),
  lastUpdated: z.string().nullable(),
}));
export const HemSystemEnergy = /* @__PURE__ */ proven<C["HemSystemEnergy"]>(() => z.looseObject({
  today: HemSystemEnergyToday,
}));
export const HemSystemStatus = /* @__PURE__ */ proven<C["HemSystemStatus"]>(() => z.looseObject({
  lastSeen: z.string().nullable(),
  energy: HemSystemEnergy,
}));
export const HemSystem = /* @__PURE__ */ proven<C["HemSystem"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  locationId: z.string().nullable(),
  information: HemSystemInformation,
  status: HemSystemStatus,
}));
export const HemSystemPage = /* @__PURE__ */ proven<C["HemSystemPage"]>(() => z.looseObject({
  data: z.array(HemSystem),
  pagination: Pagination,
}));
export const HemSystemSampling = /* @__PURE__ */ proven<C["HemSystemSampling"]>(() => z.looseObject({
  mode: z.literal("bucketed"),
  resolution: openEnum(["PT5M", "PT10M", "PT15M", "PT30M", "PT1H", "P1D"]),
}));
export const HemSystemTimeseriesPoint = /* @__PURE__ */ proven<C["HemSystemTimeseriesPoint"]>(() => z.looseObject({
  t: z.string(),
  v: z.number().nullable(),
}));
export const AvailableHemSystemTimeseries = /* @__PURE__ */ proven<C["AvailableHemSystemTimeseries"]>(() => z.looseObject({
  isAvailable: z.literal(true),
  unit: openEnum(["kW", "kWh", "%"]),
  unitType: openEnum(["Energy", "Power", "SoC"]),
  sampling: HemSystemSampling,
  timezone: z.string(),
  data: z.array(HemSystemTimeseriesPoint),
}));
export const UnavailableHemSystemTimeseries = /* @__PURE__ */ proven<C["UnavailableHemSystemTimeseries"]>(() => z.looseObject({
  isAvailable: z.literal(false),
  reason: z.string(),
}));
export const HemSystemTimeseries = /* @__PURE__ */ proven<C["HemSystemTimeseries"]>(() => discriminated("isAvailable", [AvailableHemSystemTimeseries, UnavailableHemSystemTimeseries]));
export const HemSystemTimeseriesSet = /* @__PURE__ */ proven<C["HemSystemTimeseriesSet"]>(() => z.looseObject({
  generation: HemSystemTimeseries,
  consumption: HemSystemTimeseries,
  import: HemSystemTimeseries,
  export: HemSystemTimeseries,
  charge: HemSystemTimeseries,
  discharge: HemSystemTimeseries,
  batteryLevel: HemSystemTimeseries,
}));
export const HemSystemStatistics = /* @__PURE__ */ proven<C["HemSystemStatistics"]>(() => z.looseObject({
  timeseries: HemSystemTimeseriesSet,
}));
export const HemSystemBadRequest = /* @__PURE__ */ proven<C["HemSystemBadRequest"]>(() => z.looseObject({
  statusCode: z.literal(400),
  headers: z.looseObject({
    "content-type": z.literal("application/problem+json; charset=utf-8"),
  }),
  body: z.looseObject({
    type: z.literal("https://developers.enode.com/api/problems/bad-request"),
    title: z.literal("Bad Request"),
    detail: z.string(),
  }),
}));
export const HemSystemStatisticsNotAvailable = /* @__PURE__ */ proven<C["HemSystemStatisticsNotAvailable"]>(() => z.looseObject({
  statusCode: z.literal(422),
  headers: z.looseObject({
    "content-type": z.literal("application/problem+json; charset=utf-8"),
  }),
  body: z.looseObject({
    type: z.literal("https://developers.enode.com/api/problems/hem-system-statistics-not-available"),
    title: z.literal("HEM System Statistics Not Available"),
    detail: z.string(),
  }),
}));
export const HemSystemVendorUnavailable = /* @__PURE__ */ proven<C["HemSystemVendorUnavailable"]>(() => z.looseObject({
  statusCode: z.literal(503),
  headers: z.looseObject({
    "content-type": z.literal("application/problem+json; charset=utf-8"),
    "retry-after": z.number(),
  }),
  body: z.looseObject({
    type: z.literal("https://developers.enode.com/api/problems/vendor-temporarily-unavailable"),
    title: z.literal("Vendor Temporarily Unavailable"),
    detail: z.string(),
  }),
}));
export const Location = /* @__PURE__ */ proven<C["Location"]>(() => z.looseObject({
  name: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  timezoneName: z.string().exactOptional(),
  id: z.string(),
  userId: z.string(),
  createdAt: z.string(),
  zone: z.string().exactOptional(),
  area: z.string().exactOptional(),
}));
export const LocationPage = /* @__PURE__ */ proven<C["LocationPage"]>(() => z.looseObject({
  data: z.array(Location),
  pagination: Pagination,
}));
export const LocationCreate = /* @__PURE__ */ proven<C["LocationCreate"]>(() => z.looseObject({
  name: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  timezoneName: z.string(),
}));
export const LocationUpdate = /* @__PURE__ */ proven<C["LocationUpdate"]>(() => z.looseObject({
  name: z.string().exactOptional(),
  latitude: z.number().exactOptional(),
  longitude: z.number().exactOptional(),
  timezoneName: z.string().exactOptional(),
}));
export const HourMinuteInterval = /* @__PURE__ */ proven<C["HourMinuteInterval"]>(() => z.looseObject({
  from: HourMinute,
  to: HourMinute,
}));
export const ChargeScheduleRule = /* @__PURE__ */ proven<C["ChargeScheduleRule"]>(() => z.looseObject({
  hourMinute: HourMinuteInterval.exactOptional(),
  fromTimestamp: z.string().exactOptional(),
  toTimestamp: z.string().exactOptional(),
  weekdays: z.array(Weekday).exactOptional(),
  shouldCharge: z.boolean(),
}));
export const ChargeSchedule = /* @__PURE__ */ proven<C["ChargeSchedule"]>(() => z.looseObject({
  id: z.string(),
  targetId: z.string(),
  locationId: z.string().nullable(),
  targetType: z.enum(["vehicle", "charger"]),
  isEnabled: z.boolean(),
  defaultShouldCharge: z.boolean(),
  rules: z.array(ChargeScheduleRule),
}));
export const TemperatureScheduleRule = /* @__PURE__ */ proven<C["TemperatureScheduleRule"]>(() => z.looseObject({
  hourMinute: HourMinuteInterval.exactOptional(),
  fromTimestamp: z.string().exactOptional(),
  toTimestamp: z.string().exactOptional(),
  weekdays: z.array(Weekday).exactOptional(),
  targetState: TemperatureTarget,
}));
export const TemperatureSchedule = /* @__PURE__ */ proven<C["TemperatureSchedule"]>(() => z.looseObject({
  id: z.string(),
  isEnabled: z.boolean(),
  targetId: z.string(),
  targetType: z.literal("hvac"),
  defaultTargetState: TemperatureTarget,
  rules: z.array(TemperatureScheduleRule),
}));
export const Schedule = /* @__PURE__ */ proven<C["Schedule"]>(() => discriminated("targetType", [ChargeSchedule, TemperatureSchedule]));
export const SchedulePage = /* @__PURE__ */ proven<C["SchedulePage"]>(() => z.looseObject({
  data: z.array(Schedule),
  pagination: Pagination,
}));
export const ScheduleFilter = /* @__PURE__ */ proven<C["ScheduleFilter"]>(() => z.looseObject({
  hourMinute: HourMinuteInterval.exactOptional(),
  fromTimestamp: z.string().exactOptional(),
  toTimestamp: z.string().exactOptional(),
  weekdays: z.array(Weekday).exactOptional(),
}));
export const ChargeScheduleRuleInput = /* @__PURE__ */ proven<C["ChargeScheduleRuleInput"]>(() => ChargeScheduleRule);
export const TemperatureScheduleRuleInput = /* @__PURE__ */ proven<C["TemperatureScheduleRuleInput"]>(() => z.looseObject({
  hourMinute: HourMinuteInterval.exactOptional(),
  fromTimestamp: z.string().exactOptional(),
  toTimestamp: z.string().exactOptional(),
  weekdays: z.array(Weekday).exactOptional(),
  targetState: TemperatureTargetInput,
}));
export const ChargeScheduleCreate = /* @__PURE__ */ proven<C["ChargeScheduleCreate"]>(() => z.looseObject({
  targetId: z.string(),
  locationId: z.string().nullable(),
  targetType: z.enum(["vehicle", "charger"]),
  isEnabled: z.boolean(),
  defaultShouldCharge: z.boolean(),
  rules: z.array(ChargeScheduleRuleInput),
}));
export const TemperatureScheduleCreate = /* @__PURE__ */ proven<C["TemperatureScheduleCreate"]>(() => z.looseObject({
  isEnabled: z.boolean(),
  targetId: z.string(),
  targetType: z.literal("hvac"),
  defaultTargetState: TemperatureTargetInput,
  rules: z.array(TemperatureScheduleRuleInput),
}));
export const ScheduleCreate = /* @__PURE__ */ proven<C["ScheduleCreate"]>(() => discriminated("targetType", [ChargeScheduleCreate, TemperatureScheduleCreate]));
export const ChargeScheduleUpdate = /* @__PURE__ */ proven<C["ChargeScheduleUpdate"]>(() => z.looseObject({
  targetId: z.string().exactOptional(),
  locationId: z.string().nullable().exactOptional(),
  targetType: z.enum(["vehicle", "charger"]).exactOptional(),
  isEnabled: z.boolean().exactOptional(),
  defaultShouldCharge: z.boolean().exactOptional(),
  rules: z.array(ChargeScheduleRuleInput).exactOptional(),
}));
export const TemperatureScheduleUpdate = /* @__PURE__ */ proven<C["TemperatureScheduleUpdate"]>(() => z.looseObject({
  isEnabled: z.boolean().exactOptional(),
  targetId: z.string().exactOptional(),
  targetType: z.literal("hvac").exactOptional(),
  defaultTargetState: TemperatureTargetInput.exactOptional(),
  rules: z.array(TemperatureScheduleRuleInput).exactOptional(),
}));
export const ScheduleUpdate = /* @__PURE__ */ proven<C["ScheduleUpdate"]>(() => z.union([ChargeScheduleUpdate, TemperatureScheduleUpdate]));
export const ScheduleState = /* @__PURE__ */ proven<C["ScheduleState"]>(() => openEnum([
  "ALIGNED",
  "MISALIGNED",
  "PENDING",
  "INACTIVE:OVERRIDDEN",
  "INACTIVE:DISABLED",
  "INACTIVE:AWAY",
  "INACTIVE:INCAPABLE",
]));
export const ChargingExpectedParts = /* @__PURE__ */ proven<C["ChargingExpectedParts"]>(() => z.looseObject({
  needsCharge: z.boolean(),
  isPluggedIn: z.boolean(),
  shouldCharge: z.boolean(),
}));
export const ChargeTransition = /* @__PURE__ */ proven<C["ChargeTransition"]>(() => z.looseObject({
  at: z.string(),
  shouldCharge: z.boolean(),
}));
export const ChargeScheduleStatus = /* @__PURE__ */ proven<C["ChargeScheduleStatus"]>(() => z.looseObject({
  scheduleId: z.string(),
  scheduleType: z.literal("CHARGE"),
  changedAt: z.string(),
  state: ScheduleState,
  isCharging: z.boolean(),
  isChargingExpected: z.boolean(),
  isChargingExpectedParts: ChargingExpectedParts,
  upcomingTransitions: z.array(ChargeTransition),
  smartOverride: SmartOverride.nullable(),
}));
export const TemperatureTransition = /* @__PURE__ */ proven<C["TemperatureTransition"]>(() => z.looseObject({
  at: z.string(),
  target: TemperatureTarget,
}));
export const TemperatureScheduleStatus = /* @__PURE__ */ proven<C["TemperatureScheduleStatus"]>(() => z.looseObject({
  scheduleId: z.string(),
  scheduleType: z.literal("TEMPERATURE"),
  changedAt: z.string(),
  state: ScheduleState,
  current: z.union([CoolTarget, HeatTarget, AutoTarget, OffTarget, ScheduledTarget]).nullable(),
  expected: TemperatureTarget,
  upcomingTransitions: z.array(TemperatureTransition),
}));
export const ScheduleStatus = /* @__PURE__ */ proven<C["ScheduleStatus"]>(() => discriminated("scheduleType", [ChargeScheduleStatus, TemperatureScheduleStatus]));
export const TariffRate = /* @__PURE__ */ proven<C["TariffRate"]>(() => z.looseObject({
  name: z.string(),
  cost: z.string(),
}));
export const Tariff = /* @__PURE__ */ proven<C["Tariff"]>(() => z.array(TariffRate));
export const TariffRateInput = /* @__PURE__ */ proven<C["TariffRateInput"]>(() => TariffRate);
export const TariffUpdate = /* @__PURE__ */ proven<C["TariffUpdate"]>(() => z.array(TariffRateInput));
export const LocationTariffInterval = /* @__PURE__ */ proven<C["LocationTariffInterval"]>(() => z.looseObject({
  weekday: Weekday,
  fromHourMinute: HourMinute,
  toHourMinute: HourMinute,
  tariffId: z.string(),
  tariffName: z.string(),
}));
export const TariffInterval = /* @__PURE__ */ proven<C["TariffInterval"]>(() => z.looseObject({
  name: z.string(),
  weekdays: z.array(Weekday).exactOptional(),
  from: HourMinute,
  to: HourMinute,
}));
export const LocationTariffUpdate = /* @__PURE__ */ proven<C["LocationTariffUpdate"]>(() => z.looseObject({
  tariffId: z.string(),
  tariffIntervals: z.array(TariffInterval),
}));
export const StatisticsAggregate = /* @__PURE__ */ proven<C["StatisticsAggregate"]>(() => z.looseObject({
  min: z.number(),
  max: z.number(),
  mean: z.number(),
}));
export const NullableStatisticsAggregate = /* @__PURE__ */ proven<C["NullableStatisticsAggregate"]>(() => z.looseObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  mean: z.number().nullable(),
}));
export const ChargingStatistics = /* @__PURE__ */ proven<C["ChargingStatistics"]>(() => z.looseObject({
  kw: StatisticsAggregate,
  kwhSum: z.number(),
  price: StatisticsAggregate,
  costSum: z.number(),
  nonSmartPrice: NullableStatisticsAggregate,
  estimatedSavings: z.number().nullable(),
  date: z.string(),
}));
export const ChargingSession = /* @__PURE__ */ proven<C["ChargingSession"]>(() => z.looseObject({
  kw: StatisticsAggregate,
  kwhSum: z.number(),
  price: StatisticsAggregate,
  costSum: z.number(),
  id: z.string(),
  locationId: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  nonSmartPrice: NullableStatisticsAggregate,
  estimatedSavings: z.number().nullable(),
}));
export const InterventionLanguage = /* @__PURE__ */ proven<C["InterventionLanguage"]>(() => z.enum([
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
]));
export const InterventionResolution = /* @__PURE__ */ proven<C["InterventionResolution"]>(() => z.looseObject({
  title: z.string(),
  description: z.string(),
  access: openEnum(["Remote", "Physical"]),
  agent: openEnum(["User", "ThirdParty"]),
  action: openEnum(["Link"]).nullable(),
}));
export const Intervention = /* @__PURE__ */ proven<C["Intervention"]>(() => z.looseObject({
  id: z.string(),
  vendor: Vendor.nullable(),
  vendorType: VendorType.nullable(),
  brand: z.string().nullable(),
  introducedAt: z.string(),
  domain: openEnum(["Account", "Device"]),
  resolution: InterventionResolution,
}));
export const WebhookAuthenticationHeader = /* @__PURE__ */ proven<C["WebhookAuthenticationHeader"]>(() => z.looseObject({
  headerName: z.string(),
}));
export const Webhook = /* @__PURE__ */ proven<C["Webhook"]>(() => z.looseObject({
  id: z.string(),
  url: z.string(),
  events: z.array(z.string()).exactOptional(),
  lastSuccess: z.string(),
  isActive: z.boolean(),
  createdAt: z.string(),
  apiVersion: z.string().nullable(),
  authentication: WebhookAuthenticationHeader.nullable(),
}));
export const WebhookPage = /* @__PURE__ */ proven<C["WebhookPage"]>(() => z.looseObject({
  data: z.array(Webhook),
  pagination: Pagination,
}));
export const WebhookAuthentication = /* @__PURE__ */ proven<C["WebhookAuthentication"]>(() => z.looseObject({
  headerName: z.string(),
  headerValue: z.string(),
}));
export const WebhookEventName = /* @__PURE__ */ proven<C["WebhookEventName"]>(() => z.enum([
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
  "user:inverter:statistics-updated",
  "user:credentials:invalidated",
  "user:battery:discovered",
  "user:battery:updated",
  "user:battery:deleted",
  "enode:webhook:test",
  "user:meter:discovered",
  "user:meter:updated",
  "user:meter:deleted",
]));
export const WebhookCreate = /* @__PURE__ */ proven<C["WebhookCreate"]>(() => z.looseObject({
  url: z.string(),
  secret: z.string(),
  events: z.array(WebhookEventName).exactOptional(),
  apiVersion: z.string().nullable().exactOptional(),
  authentication: WebhookAuthentication.exactOptional(),
}));
export const WebhookUpdate = /* @__PURE__ */ proven<C["WebhookUpdate"]>(() => z.looseObject({
  url: z.string().exactOptional(),
  secret: z.string().exactOptional(),
  events: z.array(WebhookEventName).exactOptional(),
  apiVersion: z.string().nullable().exactOptional(),
  authentication: WebhookAuthentication.nullable().exactOptional(),
}));
export const WebhookTestResponse = /* @__PURE__ */ proven<C["WebhookTestResponse"]>(() => z.looseObject({
  code: z.number(),
  body: z.string(),
  headers: z.array(z.string()).nullable(),
}));
export const WebhookTestResult = /* @__PURE__ */ proven<C["WebhookTestResult"]>(() => z.looseObject({
  status: openEnum(["SUCCESS", "FAILURE"]),
  description: z.string(),
  response: WebhookTestResponse.nullable(),
}));
export const VendorAction = /* @__PURE__ */ proven<C["VendorAction"]>(() => z.union([
  ChargeAction,
  MaxCurrentAction,
  PermanentHoldAction,
  FollowScheduleAction,
  OperationModeAction,
]));
export const EventEnvelope = /* @__PURE__ */ proven<C["EventEnvelope"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
}));
export const EventUser = /* @__PURE__ */ proven<C["EventUser"]>(() => z.looseObject({
  id: z.string(),
}));
export const UserEventEnvelope = /* @__PURE__ */ proven<C["UserEventEnvelope"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
}));
export const DiscoveredVehicle = /* @__PURE__ */ proven<C["DiscoveredVehicle"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  vendor: VehicleVendor,
  lastSeen: z.string().nullable(),
  isReachable: z.boolean().nullable(),
  information: VehicleInformation,
  chargeState: VehicleChargeState.nullable(),
  smartChargingPolicy: SmartChargingPolicy.nullable(),
  odometer: VehicleOdometer.nullable().exactOptional(),
  capabilities: VehicleCapabilities.nullable(),
  scopes: z.array(z.string()).nullable(),
  location: VehicleLocation.nullable().exactOptional(),
}));
export const UserVehicleDiscoveredEvent = /* @__PURE__ */ proven<C["UserVehicleDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:vehicle:discovered"),
  vehicle: DiscoveredVehicle,
}));
export const UserVehicleUpdatedEvent = /* @__PURE__ */ proven<C["UserVehicleUpdatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:vehicle:updated"),
  vehicle: Vehicle,
  updatedFields: z.array(z.string()),
}));
export const UserVehicleDeletedEvent = /* @__PURE__ */ proven<C["UserVehicleDeletedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:vehicle:deleted"),
  vehicle: Vehicle,
}));
export const UserVehicleSmartChargingStatusUpdatedEvent = /* @__PURE__ */ proven<C["UserVehicleSmartChargingStatusUpdatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:vehicle:smart-charging-status-updated"),
  smartChargingStatus: SmartChargingStatus,
  updatedFields: z.array(z.string()),
}));
export const DiscoveredCharger = /* @__PURE__ */ proven<C["DiscoveredCharger"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  vendor: ChargerVendor,
  lastSeen: z.string().nullable(),
  isReachable: z.boolean().nullable(),
  chargeState: ChargerChargeState.nullable(),
  capabilities: ChargerCapabilities.nullable(),
  scopes: z.array(z.string()).nullable(),
  information: ChargerInformation,
  location: ChargerLocation.nullable(),
}));
export const UserChargerDiscoveredEvent = /* @__PURE__ */ proven<C["UserChargerDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:charger:discovered"),
  charger: DiscoveredCharger,
}));
export const UserChargerUpdatedEvent = /* @__PURE__ */ proven<C["UserChargerUpdatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:charger:updated"),
  charger: Charger,
  updatedFields: z.array(z.string()),
}));
export const UserChargerDeletedEvent = /* @__PURE__ */ proven<C["UserChargerDeletedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:charger:deleted"),
  charger: Charger,
}));
export const DiscoveredHvac = /* @__PURE__ */ proven<C["DiscoveredHvac"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  vendor: HvacVendor,
  lastSeen: z.string().nullable(),
  isReachable: z.boolean().nullable(),
  consumptionRate: z.number().nullable(),
  information: HvacInformation,
  temperatureState: HvacTemperatureState.nullable(),
  thermostatState: HvacThermostatState.nullable(),
  scopes: z.array(z.string()).nullable(),
  capabilities: HvacCapabilities.nullable(),
  location: HvacLocation.nullable(),
}));
export const UserHvacDiscoveredEvent = /* @__PURE__ */ proven<C["UserHvacDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:hvac:discovered"),
  hvac: DiscoveredHvac,
}));
export const UserHvacUpdatedEvent = /* @__PURE__ */ proven<C["UserHvacUpdatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:hvac:updated"),
  hvac: Hvac,
  updatedFields: z.array(z.string()),
}));
export const UserHvacDeletedEvent = /* @__PURE__ */ proven<C["UserHvacDeletedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:hvac:deleted"),
  hvac: Hvac,
}));
export const DiscoveredInverter = /* @__PURE__ */ proven<C["DiscoveredInverter"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  vendor: InverterVendor,
  lastSeen: z.string().nullable(),
  isReachable: z.boolean().nullable(),
  productionState: InverterProductionState.nullable(),
  timezone: z.string().nullable(),
  capabilities: InverterCapabilities.nullable(),
  scopes: z.array(z.string()).nullable(),
  information: InverterInformation,
  location: InverterLocation.nullable(),
  hemSystemId: z.string().nullable().exactOptional(),
}));
export const UserInverterDiscoveredEvent = /* @__PURE__ */ proven<C["UserInverterDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:inverter:discovered"),
  inverter: DiscoveredInverter,
}));
export const UserInverterUpdatedEvent = /* @__PURE__ */ proven<C["UserInverterUpdatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:inverter:updated"),
  inverter: Inverter,
  updatedFields: z.array(z.string()),
}));
export const UserInverterDeletedEvent = /* @__PURE__ */ proven<C["UserInverterDeletedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:inverter:deleted"),
  inverter: Inverter,
}));
export const UserInverterStatisticsUpdatedEvent = /* @__PURE__ */ proven<C["UserInverterStatisticsUpdatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:inverter:statistics-updated"),
  statistics: InverterStatisticsUpdate,
}));
export const DiscoveredBattery = /* @__PURE__ */ proven<C["DiscoveredBattery"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  vendor: BatteryVendor,
  lastSeen: z.string().nullable(),
  isReachable: z.boolean().nullable(),
  chargeState: BatteryChargeState.nullable(),
  config: BatteryConfig.nullable(),
  information: BatteryInformation,
  capabilities: BatteryCapabilities.nullable(),
  scopes: z.array(z.string()).nullable(),
  location: BatteryLocation.nullable(),
  hemSystemId: z.string().nullable().exactOptional(),
}));
export const UserBatteryDiscoveredEvent = /* @__PURE__ */ proven<C["UserBatteryDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:battery:discovered"),
  battery: DiscoveredBattery,
}));
export const UserBatteryUpdatedEvent = /* @__PURE__ */ proven<C["UserBatteryUpdatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:battery:updated"),
  battery: Battery,
  updatedFields: z.array(z.string()),
}));
export const UserBatteryDeletedEvent = /* @__PURE__ */ proven<C["UserBatteryDeletedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:battery:deleted"),
  battery: Battery,
}));
export const DiscoveredMeter = /* @__PURE__ */ proven<C["DiscoveredMeter"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  vendor: MeterVendor,
  lastSeen: z.string().nullable(),
  isReachable: z.boolean().nullable(),
  information: MeterInformation,
  energyState: MeterEnergyState.nullable(),
  location: MeterLocation.nullable(),
  capabilities: MeterCapabilities.nullable(),
  scopes: z.array(z.string()).nullable(),
  hemSystemId: z.string().nullable().exactOptional(),
}));
export const UserMeterDiscoveredEvent = /* @__PURE__ */ proven<C["UserMeterDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:meter:discovered"),
  meter: DiscoveredMeter,
}));
export const UserMeterUpdatedEvent = /* @__PURE__ */ proven<C["UserMeterUpdatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:meter:updated"),
  meter: Meter,
  updatedFields: z.array(z.string()),
}));
export const UserMeterDeletedEvent = /* @__PURE__ */ proven<C["UserMeterDeletedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:meter:deleted"),
  meter: Meter,
}));
export const UserHemSystemDiscoveredEvent = /* @__PURE__ */ proven<C["UserHemSystemDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:hem-system:discovered"),
  hemSystem: HemSystem,
}));
export const UserHemSystemUpdatedEvent = /* @__PURE__ */ proven<C["UserHemSystemUpdatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:hem-system:updated"),
  hemSystem: HemSystem,
  updatedFields: z.array(z.string()),
}));
export const UserHemSystemDeletedEvent = /* @__PURE__ */ proven<C["UserHemSystemDeletedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:hem-system:deleted"),
  hemSystem: HemSystem,
}));
export const UserScheduleExecutionUpdatedEvent = /* @__PURE__ */ proven<C["UserScheduleExecutionUpdatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:schedule:execution-updated"),
  status: ScheduleStatus,
  schedule: Schedule,
  updatedFields: z.array(z.string()),
}));
export const UserVendorActionUpdatedEvent = /* @__PURE__ */ proven<C["UserVendorActionUpdatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:vendor-action:updated"),
  vendorAction: VendorAction,
  updatedFields: z.array(z.string()),
}));
export const UserCredentialsInvalidatedEvent = /* @__PURE__ */ proven<C["UserCredentialsInvalidatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:credentials:invalidated"),
  vendor: Vendor,
}));
export const SystemHeartbeatEvent = /* @__PURE__ */ proven<C["SystemHeartbeatEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  event: z.literal("system:heartbeat"),
  pendingEvents: z.number(),
}));
export const EnodeWebhookTestEvent = /* @__PURE__ */ proven<C["EnodeWebhookTestEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  event: z.literal("enode:webhook:test"),
}));
export const WebhookEvent = /* @__PURE__ */ proven<C["WebhookEvent"]>(() => discriminated("event", [
  UserVehicleDiscoveredEvent,
  UserVehicleUpdatedEvent,
  UserVehicleDeletedEvent,
  UserVehicleSmartChargingStatusUpdatedEvent,
  UserChargerDiscoveredEvent,
  UserChargerUpdatedEvent,
  UserChargerDeletedEvent,
  UserHvacDiscoveredEvent,
  UserHvacUpdatedEvent,
  UserHvacDeletedEvent,
  UserInverterDiscoveredEvent,
  UserInverterUpdatedEvent,
  UserInverterDeletedEvent,
  UserInverterStatisticsUpdatedEvent,
  UserBatteryDiscoveredEvent,
  UserBatteryUpdatedEvent,
  UserBatteryDeletedEvent,
  UserMeterDiscoveredEvent,
  UserMeterUpdatedEvent,
  UserMeterDeletedEvent,
  UserHemSystemDiscoveredEvent,
  UserHemSystemUpdatedEvent,
  UserHemSystemDeletedEvent,
  UserScheduleExecutionUpdatedEvent,
  UserVendorActionUpdatedEvent,
  UserCredentialsInvalidatedEvent,
  SystemHeartbeatEvent,
  EnodeWebhookTestEvent,
]));
export const WebhookDelivery = /* @__PURE__ */ proven<C["WebhookDelivery"]>(() => z.array(WebhookEvent));
export const HealthStatus = /* @__PURE__ */ proven<C["HealthStatus"]>(() => openEnum(["READY", "ELEVATED_ERROR_RATE", "OUTAGE"]));
export const VendorHealth = /* @__PURE__ */ proven<C["VendorHealth"]>(() => z.looseObject({
  displayName: z.string(),
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
}));
export const Integration = /* @__PURE__ */ proven<C["Integration"]>(() => z.looseObject({
  displayName: z.string(),
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: Vendor,
  assetTypes: z.array(VendorType),
  scopes: z.array(Scope),
}));
export const VehicleHealth = /* @__PURE__ */ proven<C["VehicleHealth"]>(() => z.looseObject({
  displayName: z.string(),
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: VehicleVendor,
}));
export const ChargerHealth = /* @__PURE__ */ proven<C["ChargerHealth"]>(() => z.looseObject({
  displayName: z.string(),
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: ChargerVendor,
}));
export const HvacHealth = /* @__PURE__ */ proven<C["HvacHealth"]>(() => z.looseObject({
  displayName: z.string(),
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: HvacVendor,
}));
export const InverterHealth = /* @__PURE__ */ proven<C["InverterHealth"]>(() => z.looseObject({
  displayName: z.string(),
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: InverterVendor,
}));
export const BatteryHealth = /* @__PURE__ */ proven<C["BatteryHealth"]>(() => z.looseObject({
  displayName: z.string(),
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: BatteryVendor,
}));
export const MeterHealth = /* @__PURE__ */ proven<C["MeterHealth"]>(() => z.looseObject({
  displayName: z.string(),
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: MeterVendor,
}));

/** Every named schema of the document. Their names differ between documents of the same version. */
export const schemas: { readonly [K in keyof C]: z.ZodType<C[K]> } = {
  Problem,
  Pagination,
  Capability,
  Scope,
  ScopeInput,
  Vendor,
  VendorInput,
  VendorType,
  VendorTypeInput,
  ActionState,
  ActionFailureReason,
  Action,
  ChargingCommand,
  ChargingCommandInput,
  ChargeableType,
  ChargeAction,
  MaxCurrentTarget,
  MaxCurrentAction,
  ChargingRequest,
  MaxCurrentRequest,
  HourMinute,
  Weekday,
  UserPage,
  UserSummary,
  User,
  LinkedVendor,
  LinkLanguage,
  ColorScheme,
  LinkRequest,
  RelinkRequest,
  LinkSession,
  VehiclePage,
  VehicleVendor,
  Vehicle,
  VehicleInformation,
  VehiclePowerDeliveryState,
  VehicleChargeState,
  VehicleOdometer,
  VehicleCapabilities,
  VehicleLocation,
  VehicleAction,
  VehicleChargeAction,
  VehicleMaxCurrentAction,
  SmartChargingPolicy,
  SmartChargingPolicyUpdate,
  SmartChargingFinalState,
  SmartChargingFailure,
  SmartChargingPlan,
  SmartChargingState,
  SmartChargingConsideration,
  SmartChargingStatus,
  SmartOverride,
  ChargeableVendor,
  SmartOverrideResult,
  ChargerPage,
  ChargerVendor,
  Charger,
  ChargerInformation,
  ChargerPowerDeliveryState,
  ChargerChargeState,
  ChargerCapabilities,
  ChargerLocation,
  ChargerUpdate,
  ChargerAction,
  HvacPage,
  HvacVendor,
  Hvac,
  HvacInformation,
  HvacCategory,
  HvacTemperatureState,
  HvacThermostatState,
  HvacMode,
  HvacHoldType,
  HvacCapabilities,
  TemperatureRange,
  TemperatureDifferenceRange,
  HvacLocation,
  HvacUpdate,
  CoolTarget,
  HeatTarget,
  AutoTarget,
  OffTarget,
  ScheduledTarget,
  PermanentHoldTarget,
  TemperatureTarget,
  TemperatureTargetInput,
  CoolHold,
  HeatHold,
  AutoHold,
  OffHold,
  PermanentHoldRequest,
  PermanentHoldAction,
  FollowScheduleAction,
  HvacAction,
  InverterPage,
  InverterVendor,
  Inverter,
  InverterProductionState,
  InverterCapabilities,
  InverterInformation,
  InverterLocation,
  InverterStatistics,
  InverterStatisticsResolutions,
  InverterStatisticsSeries,
  InverterStatisticsPoint,
  InverterStatisticsPending,
  InverterStatisticsUpdate,
  BatteryPage,
  BatteryVendor,
  Battery,
  BatteryChargeState,
  BatteryConfig,
  BatteryOperationMode,
  BatteryOperationModeInput,
  BatteryInformation,
  BatteryCapabilities,
  BatteryLocation,
  OperationModeTarget,
  OperationModeRequest,
  OperationModeAction,
  EndedOperationModeAction,
  MeterPage,
  MeterVendor,
  Meter,
  MeterInformation,
  MeterEnergyState,
  MeterLocation,
  MeterCapabilities,
  HemSystemPage,
  HemSystemVendor,
  HemSystem,
  HemSystemInformation,
  HemSystemStatus,
  HemSystemEnergy,
  HemSystemEnergyToday,
  HemSystemStatistics,
  HemSystemTimeseriesSet,
  HemSystemTimeseries,
  AvailableHemSystemTimeseries,
  UnavailableHemSystemTimeseries,
  HemSystemSampling,
  HemSystemTimeseriesPoint,
  HemSystemBadRequest,
  HemSystemStatisticsNotAvailable,
  HemSystemVendorUnavailable,
  LocationPage,
  Location,
  LocationCreate,
  LocationUpdate,
  SchedulePage,
  Schedule,
  ChargeSchedule,
  TemperatureSchedule,
  ScheduleFilter,
  HourMinuteInterval,
  ChargeScheduleRule,
  TemperatureScheduleRule,
  ChargeScheduleRuleInput,
  TemperatureScheduleRuleInput,
  ScheduleCreate,
  ChargeScheduleCreate,
  TemperatureScheduleCreate,
  ScheduleUpdate,
  ChargeScheduleUpdate,
  TemperatureScheduleUpdate,
  ScheduleState,
  ScheduleStatus,
  ChargeScheduleStatus,
  ChargingExpectedParts,
  ChargeTransition,
  TemperatureScheduleStatus,
  TemperatureTransition,
  Tariff,
  TariffRate,
  TariffUpdate,
  TariffRateInput,
  LocationTariffInterval,
  LocationTariffUpdate,
  TariffInterval,
  StatisticsAggregate,
  NullableStatisticsAggregate,
  ChargingStatistics,
  ChargingSession,
  InterventionLanguage,
  Intervention,
  InterventionResolution,
  WebhookPage,
  Webhook,
  WebhookAuthenticationHeader,
  WebhookAuthentication,
  WebhookCreate,
  WebhookUpdate,
  WebhookEventName,
  WebhookTestResult,
  WebhookTestResponse,
  VendorAction,
  EventEnvelope,
  UserEventEnvelope,
  EventUser,
  WebhookDelivery,
  WebhookEvent,
  UserVehicleDiscoveredEvent,
  UserVehicleUpdatedEvent,
  UserVehicleDeletedEvent,
  UserVehicleSmartChargingStatusUpdatedEvent,
  UserChargerDiscoveredEvent,
  UserChargerUpdatedEvent,
  UserChargerDeletedEvent,
  UserHvacDiscoveredEvent,
  UserHvacUpdatedEvent,
  UserHvacDeletedEvent,
  UserInverterDiscoveredEvent,
  UserInverterUpdatedEvent,
  UserInverterDeletedEvent,
  UserInverterStatisticsUpdatedEvent,
  UserBatteryDiscoveredEvent,
  UserBatteryUpdatedEvent,
  UserBatteryDeletedEvent,
  UserMeterDiscoveredEvent,
  UserMeterUpdatedEvent,
  UserMeterDeletedEvent,
  UserHemSystemDiscoveredEvent,
  UserHemSystemUpdatedEvent,
  UserHemSystemDeletedEvent,
  UserScheduleExecutionUpdatedEvent,
  UserVendorActionUpdatedEvent,
  UserCredentialsInvalidatedEvent,
  SystemHeartbeatEvent,
  EnodeWebhookTestEvent,
  HealthStatus,
  VendorHealth,
  Integration,
  VehicleHealth,
  ChargerHealth,
  HvacHealth,
  InverterHealth,
  BatteryHealth,
  MeterHealth,
  DiscoveredVehicle,
  DiscoveredCharger,
  DiscoveredHvac,
  DiscoveredInverter,
  DiscoveredBattery,
  DiscoveredMeter,
};
