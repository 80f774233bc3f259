// Generated from openapi/2023-04-15.yaml by `make generate`. Do not edit.
// Document SHA-256: 2c58eb85e34a0f5675bf97627369c0a5777c516e52f1fed8a9b09135cea8fdc4

import * as z from "zod";
import { discriminated, openEnum, proven } from "../../src/versions/open-enum.ts";
import type { components } from "./types.ts";

type C = components["schemas"];

export const Problem = /* @__PURE__ */ proven<C["Problem"]>(() => z.looseObject({
  type: z.string(),
  title: z.string(),
  detail: z.string(),
  issues: z.array(z.looseObject({})).exactOptional(),
  error: z.string().exactOptional(),
  message: z.string().exactOptional(),
}));
export const Pagination = /* @__PURE__ */ proven<C["Pagination"]>(() => z.looseObject({
  after: z.string().nullable(),
  before: z.string().nullable(),
}));
export const Capability = /* @__PURE__ */ proven<C["Capability"]>(() => z.looseObject({
  isCapable: z.boolean(),
  interventionIds: z.array(z.string()),
}));
export const Vendor = /* @__PURE__ */ proven<C["Vendor"]>(() => openEnum<
  | "APSYSTEMS"
  | "CSISolar"
  | "Deye"
  | "ENPHASE"
  | "FOXESS"
  | "FRONIUS"
  | "GIVENERGY"
  | "GOODWE"
  | "GROWATT"
  | "Hoymiles"
  | "HUAWEI"
  | "INVT"
  | "SMA"
  | "SOFAR"
  | "SOLAREDGE"
  | "SOLARK"
  | "SOLAX"
  | "SOLIS"
  | "SOLPLANET"
  | "SUNGROW"
  | "SUNSYNK"
  | "TESLA"
  | "TSUN"
  | "ACURA"
  | "AUDI"
  | "BMW"
  | "HONDA"
  | "HYUNDAI"
  | "JAGUAR"
  | "LANDROVER"
  | "KIA"
  | "MERCEDES"
  | "MINI"
  | "NISSAN"
  | "PEUGEOT"
  | "PORSCHE"
  | "RENAULT"
  | "SEAT"
  | "SKODA"
  | "VOLKSWAGEN"
  | "VOLVO"
  | "FORD"
  | "OPEL"
  | "DS"
  | "TOYOTA"
  | "LEXUS"
  | "CITROEN"
  | "CUPRA"
  | "VAUXHALL"
  | "FIAT"
  | "RIVIAN"
  | "NIO"
  | "CHEVROLET"
  | "GMC"
  | "CADILLAC"
  | "XPENG"
  | "POLESTAR"
  | "SUBARU"
  | "JEEP"
  | "MAZDA"
  | "MG"
  | "CHRYSLER"
  | "DODGE"
  | "RAM"
  | "ALFAROMEO"
  | "LANCIA"
  | "LUCID"
  | "BYD"
  | "TADO"
  | "MILL"
  | "ADAX"
  | "ECOBEE"
  | "SENSIBO"
  | "HONEYWELL"
  | "RESIDEO"
  | "MITSUBISHI"
  | "MICROMATIC"
  | "NIBE"
  | "PANASONIC"
  | "TOSHIBA"
  | "DAIKIN"
  | "NEST"
  | "FUJITSU"
  | "BOSCH"
  | "NETATMO"
  | "ZAPTEC"
  | "EASEE"
  | "WALLBOX"
  | "EO"
  | "CHARGEAMPS"
  | "EVBOX"
  | "GOE"
  | "CHARGEPOINT"
  | "ENELX"
  | "OHME"
  | "GARO"
  | "SCHNEIDER"
  | "PODPOINT"
  | "KEBA"
  | "HYPERVOLT"
  | "MYENERGI"
>());
export const VendorInput = /* @__PURE__ */ proven<C["VendorInput"]>(() => z.enum([
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
]));
export const Brand = /* @__PURE__ */ proven<C["Brand"]>(() => openEnum<
  | "APsystems"
  | "CSISolar"
  | "Deye"
  | "Enphase"
  | "FOXESS"
  | "Fronius"
  | "GivEnergy"
  | "GoodWe"
  | "Growatt"
  | "Hoymiles"
  | "Huawei"
  | "INVT"
  | "SMA"
  | "Sofar"
  | "SolarEdge"
  | "SolArk"
  | "Solax"
  | "Solis"
  | "Solplanet"
  | "Sungrow"
  | "SUNSYNK"
  | "Tesla"
  | "TSUN"
  | "Acura"
  | "Audi"
  | "BMW"
  | "Honda"
  | "Hyundai"
  | "Jaguar"
  | "Land Rover"
  | "Kia"
  | "Mercedes"
  | "MINI"
  | "Nissan"
  | "Peugeot"
  | "Porsche"
  | "Renault"
  | "SEAT"
  | "Škoda"
  | "Volkswagen"
  | "Volvo"
  | "Ford"
  | "Opel"
  | "DS"
  | "Toyota"
  | "Lexus"
  | "Citroën"
  | "Cupra"
  | "Vauxhall"
  | "Fiat"
  | "Rivian"
  | "NIO"
  | "Chevrolet"
  | "GMC"
  | "Cadillac"
  | "XPENG"
  | "Polestar"
  | "Subaru"
  | "Jeep"
  | "Mazda"
  | "MG"
  | "Chrysler"
  | "Dodge"
  | "Ram"
  | "Alfa Romeo"
  | "Lancia"
  | "Lucid"
  | "BYD"
  | "Tado"
  | "Mill"
  | "ADAX"
  | "Ecobee"
  | "Sensibo"
  | "Honeywell TCC"
  | "Resideo"
  | "Mitsubishi"
  | "Micro Matic"
  | "NIBE"
  | "Panasonic"
  | "Toshiba"
  | "DAIKIN"
  | "Nest"
  | "Fujitsu"
  | "Bosch"
  | "Netatmo"
  | "Zaptec"
  | "Easee"
  | "Wallbox"
  | "EO"
  | "EVBox"
  | "Charge Amps"
  | "go-e"
  | "ChargePoint"
  | "Enel X"
  | "Ohme"
  | "Garo"
  | "Schneider Electric"
  | "Pod Point"
  | "KEBA"
  | "Hypervolt"
  | "myenergi"
>());
export const VendorType = /* @__PURE__ */ proven<C["VendorType"]>(() => openEnum<"vehicle" | "charger" | "hvac" | "inverter" | "battery" | "meter">());
export const VendorTypeInput = /* @__PURE__ */ proven<C["VendorTypeInput"]>(() => z.enum(["vehicle", "charger", "hvac", "inverter", "battery", "meter"]));
export const ActionState = /* @__PURE__ */ proven<C["ActionState"]>(() => openEnum<"PENDING" | "CONFIRMED" | "FAILED" | "CANCELLED">());
export const ActionFailureReason = /* @__PURE__ */ proven<C["ActionFailureReason"]>(() => z.looseObject({
  type: openEnum<
    | "NO_RESPONSE"
    | "FAILED_PRECONDITION"
    | "CONFLICT"
    | "NOT_FOUND"
    | "UNNECESSARY"
    | "REQUESTED_CANCELLATION"
  >(),
  detail: z.string(),
}));
export const Action = /* @__PURE__ */ proven<C["Action"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
}));
export const ChargingCommand = /* @__PURE__ */ proven<C["ChargingCommand"]>(() => openEnum<"START" | "STOP">());
export const ChargingCommandInput = /* @__PURE__ */ proven<C["ChargingCommandInput"]>(() => z.enum(["START", "STOP"]));
export const ChargeableType = /* @__PURE__ */ proven<C["ChargeableType"]>(() => openEnum<"vehicle" | "charger">());
export const ChargeAction = /* @__PURE__ */ proven<C["ChargeAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  targetType: ChargeableType,
  kind: ChargingCommand,
  failureReason: ActionFailureReason.nullable(),
}));
export const MaxCurrentTarget = /* @__PURE__ */ proven<C["MaxCurrentTarget"]>(() => z.looseObject({
  maxCurrent: z.number(),
}));
export const MaxCurrentAction = /* @__PURE__ */ proven<C["MaxCurrentAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  targetType: ChargeableType,
  targetState: MaxCurrentTarget,
  failureReason: ActionFailureReason.nullable(),
}));
export const ChargingRequest = /* @__PURE__ */ proven<C["ChargingRequest"]>(() => z.looseObject({
  action: ChargingCommandInput,
}));
export const MaxCurrentRequest = /* @__PURE__ */ proven<C["MaxCurrentRequest"]>(() => z.looseObject({
  maxCurrent: z.number(),
}));
export const HourMinute = /* @__PURE__ */ proven<C["HourMinute"]>(() => z.string());
export const Weekday = /* @__PURE__ */ proven<C["Weekday"]>(() => z.literal([0, 1, 2, 3, 4, 5, 6]));
export const LinkedVendor = /* @__PURE__ */ proven<C["LinkedVendor"]>(() => z.looseObject({
  vendor: Vendor,
  vendorType: VendorType,
  isValid: z.boolean(),
}));
export const User = /* @__PURE__ */ proven<C["User"]>(() => z.looseObject({
  id: z.string(),
  linkedVendors: z.array(LinkedVendor),
}));
export const LinkRequest = /* @__PURE__ */ proven<C["LinkRequest"]>(() => z.looseObject({
  vendor: VendorInput.exactOptional(),
  vendorType: VendorTypeInput.exactOptional(),
  forceLanguage: z.string().exactOptional(),
  scopes: z.array(z.string()).exactOptional(),
  redirectUri: z.string().exactOptional(),
  userName: z.string().exactOptional(),
}));
export const LinkSession = /* @__PURE__ */ proven<C["LinkSession"]>(() => z.looseObject({
  linkState: z.string(),
  linkUrl: z.string(),
}));
export const VehicleVendor = /* @__PURE__ */ proven<C["VehicleVendor"]>(() => openEnum<
  | "ACURA"
  | "AUDI"
  | "BMW"
  | "HONDA"
  | "HYUNDAI"
  | "JAGUAR"
  | "LANDROVER"
  | "KIA"
  | "MERCEDES"
  | "MINI"
  | "NISSAN"
  | "PEUGEOT"
  | "PORSCHE"
  | "RENAULT"
  | "SEAT"
  | "SKODA"
  | "TESLA"
  | "VOLKSWAGEN"
  | "VOLVO"
  | "FORD"
  | "OPEL"
  | "DS"
  | "TOYOTA"
  | "LEXUS"
  | "CITROEN"
  | "CUPRA"
  | "VAUXHALL"
  | "FIAT"
  | "RIVIAN"
  | "NIO"
  | "CHEVROLET"
  | "GMC"
  | "CADILLAC"
  | "XPENG"
  | "POLESTAR"
  | "SUBARU"
  | "JEEP"
  | "MAZDA"
  | "MG"
  | "CHRYSLER"
  | "DODGE"
  | "RAM"
  | "ALFAROMEO"
  | "LANCIA"
  | "LUCID"
  | "BYD"
>());
export const VehicleBrand = /* @__PURE__ */ proven<C["VehicleBrand"]>(() => openEnum<
  | "Acura"
  | "Audi"
  | "BMW"
  | "Honda"
  | "Hyundai"
  | "Jaguar"
  | "Land Rover"
  | "Kia"
  | "Mercedes"
  | "MINI"
  | "Nissan"
  | "Peugeot"
  | "Porsche"
  | "Renault"
  | "SEAT"
  | "Škoda"
  | "Tesla"
  | "Volkswagen"
  | "Volvo"
  | "Ford"
  | "Opel"
  | "DS"
  | "Toyota"
  | "Lexus"
  | "Citroën"
  | "Cupra"
  | "Vauxhall"
  | "Fiat"
  | "Rivian"
  | "NIO"
  | "Chevrolet"
  | "GMC"
  | "Cadillac"
  | "XPENG"
  | "Polestar"
  | "Subaru"
  | "Jeep"
  | "Mazda"
  | "MG"
  | "Chrysler"
  | "Dodge"
  | "Ram"
  | "Alfa Romeo"
  | "Lancia"
  | "Lucid"
  | "BYD"
>());
export const VehicleInformation = /* @__PURE__ */ proven<C["VehicleInformation"]>(() => z.looseObject({
  vin: z.string().nullable(),
  brand: VehicleBrand.nullable(),
  model: z.string().nullable(),
  year: z.number().nullable(),
  displayName: z.string().nullable(),
}));
export const VehiclePowerDeliveryState = /* @__PURE__ */ proven<C["VehiclePowerDeliveryState"]>(() => openEnum<
  | "UNKNOWN"
  | "UNPLUGGED"
  | "PLUGGED_IN:INITIALIZING"
  | "PLUGGED_IN:CHARGING"
  | "PLUGGED_IN:STOPPED"
  | "PLUGGED_IN:COMPLETE"
  | "PLUGGED_IN:NO_POWER"
  | "PLUGGED_IN:FAULT"
  | "PLUGGED_IN:DISCHARGING"
>());
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
}));
export const VehicleLocation = /* @__PURE__ */ proven<C["VehicleLocation"]>(() => z.looseObject({
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  lastUpdated: z.string().nullable(),
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
  odometer: VehicleOdometer,
  capabilities: VehicleCapabilities,
  scopes: z.array(z.string()),
  location: VehicleLocation,
  chargingLocationId: z.string().nullable(),
}));
export const VehicleChargeAction = /* @__PURE__ */ proven<C["VehicleChargeAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  targetType: z.literal("vehicle"),
  kind: ChargingCommand,
  failureReason: ActionFailureReason.nullable(),
}));
export const VehicleMaxCurrentAction = /* @__PURE__ */ proven<C["VehicleMaxCurrentAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  targetType: z.literal("vehicle"),
  targetState: MaxCurrentTarget,
  failureReason: ActionFailureReason.nullable(),
}));
export const VehicleAction = /* @__PURE__ */ proven<C["VehicleAction"]>(() => z.union([VehicleChargeAction, VehicleMaxCurrentAction]));
export const CancelledVehicleAction = /* @__PURE__ */ proven<C["CancelledVehicleAction"]>(() => z.union([ChargeAction, MaxCurrentAction]));
export const SmartChargingPolicyUpdate = /* @__PURE__ */ proven<C["SmartChargingPolicyUpdate"]>(() => z.looseObject({
  isEnabled: z.boolean().exactOptional(),
  deadline: HourMinute.exactOptional(),
  minimumChargeLimit: z.number().exactOptional(),
}));
export const SmartChargingFinalState = /* @__PURE__ */ proven<C["SmartChargingFinalState"]>(() => openEnum<
  | "PLAN:ENDED:FINISHED"
  | "PLAN:ENDED:UNPLUGGED"
  | "PLAN:ENDED:FAILED"
  | "PLAN:ENDED:DISABLED"
  | "PLAN:ENDED:DEADLINE_CHANGED"
>());
export const SmartChargingFailure = /* @__PURE__ */ proven<C["SmartChargingFailure"]>(() => openEnum<"STOP_FAILED" | "START_FAILED" | "FINISHED_LATE" | "UNKNOWN" | "CHARGE_INTERRUPTED">());
export const SmartOverride = /* @__PURE__ */ proven<C["SmartOverride"]>(() => z.looseObject({
  createdAt: z.string(),
  endedAt: z.string().nullable(),
  targetType: ChargeableType,
  targetId: z.string(),
  vendorActionId: z.string().nullable(),
}));
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
  externalStart: SmartOverride.nullable().exactOptional(),
  chargingLocationId: z.string().nullable().exactOptional(),
}));
export const SmartChargingState = /* @__PURE__ */ proven<C["SmartChargingState"]>(() => openEnum<
  | "DISABLED"
  | "CONSIDERING"
  | "UNKNOWN"
  | "PLAN:EXECUTING:STOPPING"
  | "PLAN:EXECUTING:STOP_FAILED"
  | "PLAN:EXECUTING:STOPPED"
  | "PLAN:EXECUTING:STOPPED:AWAITING_PRICES"
  | "PLAN:EXECUTING:STARTING"
  | "PLAN:EXECUTING:START_FAILED"
  | "PLAN:EXECUTING:STARTED"
  | "PLAN:EXECUTING:CHARGE_INTERRUPTED"
  | "PLAN:EXECUTING:OVERRIDDEN"
  | "PLAN:ENDED:FINISHED"
  | "PLAN:ENDED:UNPLUGGED"
  | "PLAN:ENDED:FAILED"
  | "PLAN:ENDED:DISABLED"
  | "PLAN:ENDED:DEADLINE_CHANGED"
  | "FULLY_CHARGED"
>());
export const SmartChargingConsideration = /* @__PURE__ */ proven<C["SmartChargingConsideration"]>(() => z.looseObject({
  isPluggedIn: z.boolean(),
  isCharging: z.boolean(),
  atChargingLocation: z.boolean(),
  hasTimeEstimate: z.boolean(),
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
export const ChargeableVendor = /* @__PURE__ */ proven<C["ChargeableVendor"]>(() => openEnum<
  | "ACURA"
  | "AUDI"
  | "BMW"
  | "HONDA"
  | "HYUNDAI"
  | "JAGUAR"
  | "LANDROVER"
  | "KIA"
  | "MERCEDES"
  | "MINI"
  | "NISSAN"
  | "PEUGEOT"
  | "PORSCHE"
  | "RENAULT"
  | "SEAT"
  | "SKODA"
  | "TESLA"
  | "VOLKSWAGEN"
  | "VOLVO"
  | "FORD"
  | "OPEL"
  | "DS"
  | "TOYOTA"
  | "LEXUS"
  | "CITROEN"
  | "CUPRA"
  | "VAUXHALL"
  | "FIAT"
  | "RIVIAN"
  | "NIO"
  | "CHEVROLET"
  | "GMC"
  | "CADILLAC"
  | "XPENG"
  | "POLESTAR"
  | "SUBARU"
  | "JEEP"
  | "MAZDA"
  | "MG"
  | "CHRYSLER"
  | "DODGE"
  | "RAM"
  | "ALFAROMEO"
  | "LANCIA"
  | "LUCID"
  | "BYD"
  | "ZAPTEC"
  | "EASEE"
  | "WALLBOX"
  | "EO"
  | "CHARGEAMPS"
  | "EVBOX"
  | "GOE"
  | "CHARGEPOINT"
  | "ENELX"
  | "OHME"
  | "GARO"
  | "SCHNEIDER"
  | "PODPOINT"
  | "KEBA"
  | "HYPERVOLT"
  | "MYENERGI"
  | "ENPHASE"
  | "GIVENERGY"
  | "HUAWEI"
  | "SOLAREDGE"
  | "SMA"
>());
export const SmartOverrideResult = /* @__PURE__ */ proven<C["SmartOverrideResult"]>(() => z.looseObject({
  createdAt: z.string(),
  endedAt: z.string().nullable(),
  targetType: ChargeableType,
  targetId: z.string(),
  vendorActionId: z.string().nullable(),
  userId: z.string(),
  vendor: ChargeableVendor,
}));
export const ChargerVendor = /* @__PURE__ */ proven<C["ChargerVendor"]>(() => openEnum<
  | "ZAPTEC"
  | "EASEE"
  | "WALLBOX"
  | "EO"
  | "CHARGEAMPS"
  | "EVBOX"
  | "GOE"
  | "CHARGEPOINT"
  | "ENELX"
  | "TESLA"
  | "OHME"
  | "GARO"
  | "SCHNEIDER"
  | "PODPOINT"
  | "KEBA"
  | "HYPERVOLT"
  | "MYENERGI"
>());
export const ChargerBrand = /* @__PURE__ */ proven<C["ChargerBrand"]>(() => openEnum<
  | "Zaptec"
  | "Easee"
  | "Wallbox"
  | "EO"
  | "EVBox"
  | "Charge Amps"
  | "go-e"
  | "ChargePoint"
  | "Enel X"
  | "Tesla"
  | "Ohme"
  | "Garo"
  | "Schneider Electric"
  | "Pod Point"
  | "KEBA"
  | "Hypervolt"
  | "myenergi"
>());
export const ChargerPowerDeliveryState = /* @__PURE__ */ proven<C["ChargerPowerDeliveryState"]>(() => openEnum<
  | "UNKNOWN"
  | "UNPLUGGED"
  | "PLUGGED_IN:INITIALIZING"
  | "PLUGGED_IN:CHARGING"
  | "PLUGGED_IN:STOPPED"
  | "PLUGGED_IN:NO_POWER"
  | "PLUGGED_IN:FAULT"
  | "PLUGGED_IN:DISCHARGING"
>());
export const ChargerChargeState = /* @__PURE__ */ proven<C["ChargerChargeState"]>(() => z.looseObject({
  isPluggedIn: z.boolean().nullable(),
  isCharging: z.boolean().nullable(),
  chargeRate: z.number().nullable(),
  lastUpdated: z.string().nullable(),
  maxCurrent: z.number().nullable(),
  powerDeliveryState: ChargerPowerDeliveryState,
}));
export const ChargerCapabilities = /* @__PURE__ */ proven<C["ChargerCapabilities"]>(() => z.looseObject({
  information: Capability,
  chargeState: Capability,
  startCharging: Capability,
  stopCharging: Capability,
  setMaxCurrent: Capability,
}));
export const ChargerInformation = /* @__PURE__ */ proven<C["ChargerInformation"]>(() => z.looseObject({
  brand: ChargerBrand,
  model: z.string(),
  year: z.number().nullable(),
  id: z.string().nullable(),
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
  chargingLocationId: z.string().nullable(),
}));
export const ChargerUpdate = /* @__PURE__ */ proven<C["ChargerUpdate"]>(() => z.looseObject({
  chargingLocationId: z.string().nullable(),
}));
export const ChargerAction = /* @__PURE__ */ proven<C["ChargerAction"]>(() => z.union([ChargeAction, MaxCurrentAction]));
export const HvacVendor = /* @__PURE__ */ proven<C["HvacVendor"]>(() => openEnum<
  | "TADO"
  | "MILL"
  | "ADAX"
  | "ECOBEE"
  | "SENSIBO"
  | "HONEYWELL"
  | "RESIDEO"
  | "MITSUBISHI"
  | "MICROMATIC"
  | "NIBE"
  | "PANASONIC"
  | "TOSHIBA"
  | "DAIKIN"
  | "NEST"
  | "FUJITSU"
  | "BOSCH"
  | "NETATMO"
>());
export const HvacBrand = /* @__PURE__ */ proven<C["HvacBrand"]>(() => openEnum<
  | "Tado"
  | "Mill"
  | "ADAX"
  | "Ecobee"
  | "Sensibo"
  | "Honeywell TCC"
  | "Resideo"
  | "Mitsubishi"
  | "Micro Matic"
  | "NIBE"
  | "Panasonic"
  | "Toshiba"
  | "DAIKIN"
  | "Nest"
  | "Fujitsu"
  | "Bosch"
  | "Netatmo"
>());
export const HvacCategory = /* @__PURE__ */ proven<C["HvacCategory"]>(() => openEnum<"HEATING" | "COOLING" | "HEAT_PUMP" | "AGGREGATOR">());
export const HvacInformation = /* @__PURE__ */ proven<C["HvacInformation"]>(() => z.looseObject({
  brand: HvacBrand,
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
export const HvacMode = /* @__PURE__ */ proven<C["HvacMode"]>(() => openEnum<"OFF" | "AUTO" | "COOL" | "HEAT">());
export const HvacHoldType = /* @__PURE__ */ proven<C["HvacHoldType"]>(() => openEnum<"PERMANENT" | "SCHEDULED">());
export const HvacThermostatState = /* @__PURE__ */ proven<C["HvacThermostatState"]>(() => z.looseObject({
  mode: HvacMode.nullable(),
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
  capableModes: z.array(HvacMode.nullable()).nullable(),
  coolSetpointRange: TemperatureRange.nullable(),
  heatSetpointRange: TemperatureRange.nullable(),
  setpointDifferenceRange: TemperatureDifferenceRange.nullable(),
  setFollowSchedule: Capability,
  setPermanentHold: Capability,
  capableHoldTypes: z.array(HvacHoldType).nullable().exactOptional(),
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
  mode: HvacMode.nullable().exactOptional(),
  heatSetpoint: z.number().nullable().exactOptional(),
  coolSetpoint: z.number().nullable().exactOptional(),
  holdType: HvacHoldType.nullable().exactOptional(),
  isActive: z.boolean().exactOptional(),
  currentTemperature: z.number().nullable().exactOptional(),
  capabilities: HvacCapabilities,
  chargingLocationId: z.string().nullable(),
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
  userId: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  targetType: z.literal("hvac"),
  target: PermanentHoldTarget,
}));
export const FollowScheduleAction = /* @__PURE__ */ proven<C["FollowScheduleAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  targetType: z.literal("hvac"),
  target: ScheduledTarget,
}));
export const HvacAction = /* @__PURE__ */ proven<C["HvacAction"]>(() => z.union([PermanentHoldAction, FollowScheduleAction]));
export const InverterVendor = /* @__PURE__ */ proven<C["InverterVendor"]>(() => openEnum<
  | "APSYSTEMS"
  | "CSISolar"
  | "Deye"
  | "ENPHASE"
  | "FOXESS"
  | "FRONIUS"
  | "GIVENERGY"
  | "GOODWE"
  | "GROWATT"
  | "Hoymiles"
  | "HUAWEI"
  | "INVT"
  | "SMA"
  | "SOFAR"
  | "SOLAREDGE"
  | "SOLARK"
  | "SOLAX"
  | "SOLIS"
  | "SOLPLANET"
  | "SUNGROW"
  | "SUNSYNK"
  | "TESLA"
  | "TSUN"
>());
export const InverterBrand = /* @__PURE__ */ proven<C["InverterBrand"]>(() => openEnum<
  | "APsystems"
  | "CSISolar"
  | "Deye"
  | "Enphase"
  | "FOXESS"
  | "Fronius"
  | "GivEnergy"
  | "GoodWe"
  | "Growatt"
  | "Hoymiles"
  | "Huawei"
  | "INVT"
  | "SMA"
  | "Sofar"
  | "SolarEdge"
  | "SolArk"
  | "Solax"
  | "Solis"
  | "Solplanet"
  | "Sungrow"
  | "SUNSYNK"
  | "Tesla"
  | "TSUN"
>());
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
  brand: InverterBrand,
  model: z.string(),
  siteName: z.string(),
  installationDate: z.string(),
}));
export const InverterLocation = /* @__PURE__ */ proven<C["InverterLocation"]>(() => z.looseObject({
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
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
  chargingLocationId: z.string().nullable(),
  location: InverterLocation,
}));
export const InverterVendorStatistics = /* @__PURE__ */ proven<C["InverterVendorStatistics"]>(() => z.looseObject({
  production: z.looseObject({
    unit: z.literal("kWh"),
    data: z.array(z.looseObject({
      date: z.string(),
      value: z.number(),
    })),
  }),
}));
export const BatteryVendor = /* @__PURE__ */ proven<C["BatteryVendor"]>(() => openEnum<"TESLA" | "ENPHASE" | "GIVENERGY" | "HUAWEI" | "SOLAREDGE" | "SMA">());
export const BatteryChargeState = /* @__PURE__ */ proven<C["BatteryChargeState"]>(() => z.looseObject({
  status: openEnum<"CHARGING" | "DISCHARGING" | "IDLE" | "FAULT" | "UNKNOWN">().nullable(),
  batteryCapacity: z.number().nullable(),
  batteryLevel: z.number().nullable(),
  chargeRate: z.number().nullable(),
  dischargeLimit: z.number().nullable(),
  lastUpdated: z.string().nullable(),
}));
export const BatteryOperationMode = /* @__PURE__ */ proven<C["BatteryOperationMode"]>(() => openEnum<"IMPORT_FOCUS" | "EXPORT_FOCUS" | "TIME_OF_USE" | "SELF_RELIANCE">());
export const BatteryConfig = /* @__PURE__ */ proven<C["BatteryConfig"]>(() => z.looseObject({
  operationMode: BatteryOperationMode.nullable(),
  lastUpdated: z.string().nullable(),
}));
export const BatteryBrand = /* @__PURE__ */ proven<C["BatteryBrand"]>(() => openEnum<"Tesla" | "Enphase" | "GivEnergy" | "Huawei" | "SolarEdge" | "SMA">());
export const BatteryInformation = /* @__PURE__ */ proven<C["BatteryInformation"]>(() => z.looseObject({
  id: z.string(),
  brand: BatteryBrand,
  model: z.string(),
  siteName: z.string(),
  installationDate: z.string(),
}));
export const BatteryCapabilities = /* @__PURE__ */ proven<C["BatteryCapabilities"]>(() => z.looseObject({
  exportFocus: Capability,
  importFocus: Capability,
  timeOfUse: Capability,
  selfReliance: Capability,
}));
export const BatteryLocation = /* @__PURE__ */ proven<C["BatteryLocation"]>(() => z.looseObject({
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
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
  locationId: z.string().nullable(),
  location: BatteryLocation,
}));
export const BatteryPage = /* @__PURE__ */ proven<C["BatteryPage"]>(() => z.looseObject({
  data: z.array(Battery),
  pagination: Pagination,
}));
export const BatteryOperationModeInput = /* @__PURE__ */ proven<C["BatteryOperationModeInput"]>(() => z.enum(["IMPORT_FOCUS", "EXPORT_FOCUS", "TIME_OF_USE", "SELF_RELIANCE"]));
export const OperationModeTarget = /* @__PURE__ */ proven<C["OperationModeTarget"]>(() => z.looseObject({
  operationMode: BatteryOperationMode,
}));
export const OperationModeRequest = /* @__PURE__ */ proven<C["OperationModeRequest"]>(() => z.looseObject({
  operationMode: BatteryOperationModeInput,
}));
export const OperationModeAction = /* @__PURE__ */ proven<C["OperationModeAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  targetType: z.literal("battery"),
  targetState: OperationModeTarget,
}));
export const EndedOperationModeAction = /* @__PURE__ */ proven<C["EndedOperationModeAction"]>(() => z.looseObject({
  id: z.string(),
  userId: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  completedAt: z.string().nullable(),
  state: ActionState,
  targetId: z.string(),
  targetType: z.literal("battery"),
  targetState: OperationModeTarget,
}));
export const MeterVendor = /* @__PURE__ */ proven<C["MeterVendor"]>(() => openEnum<"ENPHASE" | "GIVENERGY" | "HUAWEI" | "TESLA" | "SMA" | "SOLAREDGE">());
export const MeterBrand = /* @__PURE__ */ proven<C["MeterBrand"]>(() => openEnum<"Enphase" | "GivEnergy" | "Huawei" | "Tesla" | "SMA" | "SolarEdge">());
export const MeterInformation = /* @__PURE__ */ proven<C["MeterInformation"]>(() => z.looseObject({
  brand: MeterBrand,
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
}));
export const MeterPage = /* @__PURE__ */ proven<C["MeterPage"]>(() => z.looseObject({
  data: z.array(Meter),
  pagination: Pagination,
}));
export const Location = /* @__PURE__ */ proven<C["Location"]>(() => z.looseObject({
  name: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  timezoneName: z.string().exactOptional(),
  id: z.string(),
}));
export const LocationCreate = /* @__PURE__ */ proven<C["LocationCreate"]>(() => z.looseObject({
  name: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  timezoneName: z.string().exactOptional(),
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
  targetType: z.enum(["vehicle", "charger"]),
  chargingLocationId: z.string().nullable().exactOptional(),
  isEnabled: z.boolean(),
  defaultShouldCharge: z.boolean(),
  rules: z.array(ChargeScheduleRule),
  chargeableId: z.string().exactOptional(),
  chargeableType: ChargeableType.exactOptional(),
  entityId: z.string().exactOptional(),
  entityType: z.string().exactOptional(),
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
  chargingLocationId: z.string().nullable().exactOptional(),
  defaultTargetState: TemperatureTarget,
  rules: z.array(TemperatureScheduleRule),
  entityId: z.string().exactOptional(),
  entityType: z.string().exactOptional(),
}));
export const Schedule = /* @__PURE__ */ proven<C["Schedule"]>(() => discriminated("targetType", [ChargeSchedule, TemperatureSchedule]));
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
  isEnabled: z.boolean(),
  defaultShouldCharge: z.boolean(),
  rules: z.array(ChargeScheduleRuleInput),
  entityId: z.string(),
  entityType: z.enum(["vehicle", "charger"]),
  chargingLocationId: z.string().nullable().exactOptional(),
}));
export const TemperatureScheduleCreate = /* @__PURE__ */ proven<C["TemperatureScheduleCreate"]>(() => z.looseObject({
  isEnabled: z.boolean(),
  defaultTargetState: TemperatureTargetInput,
  rules: z.array(TemperatureScheduleRuleInput),
  entityId: z.string(),
  entityType: z.literal("hvac"),
  chargingLocationId: z.string().nullable().exactOptional(),
}));
export const ScheduleCreate = /* @__PURE__ */ proven<C["ScheduleCreate"]>(() => discriminated("entityType", [ChargeScheduleCreate, TemperatureScheduleCreate]));
export const ChargeScheduleUpdate = /* @__PURE__ */ proven<C["ChargeScheduleUpdate"]>(() => z.looseObject({
  isEnabled: z.boolean().exactOptional(),
  defaultShouldCharge: z.boolean().exactOptional(),
  rules: z.array(ChargeScheduleRuleInput).exactOptional(),
  entityId: z.string().exactOptional(),
  entityType: z.enum(["vehicle", "charger"]).exactOptional(),
  chargingLocationId: z.string().nullable().exactOptional(),
}));
export const TemperatureScheduleUpdate = /* @__PURE__ */ proven<C["TemperatureScheduleUpdate"]>(() => z.looseObject({
  isEnabled: z.boolean().exactOptional(),
  defaultTargetState: TemperatureTargetInput.exactOptional(),
  rules: z.array(TemperatureScheduleRuleInput).exactOptional(),
  entityId: z.string().exactOptional(),
  entityType: z.literal("hvac").exactOptional(),
  chargingLocationId: z.string().nullable().exactOptional(),
}));
export const ScheduleUpdate = /* @__PURE__ */ proven<C["ScheduleUpdate"]>(() => z.union([ChargeScheduleUpdate, TemperatureScheduleUpdate]));
export const ScheduleState = /* @__PURE__ */ proven<C["ScheduleState"]>(() => openEnum<
  | "ALIGNED"
  | "MISALIGNED"
  | "PENDING"
  | "INACTIVE:OVERRIDDEN"
  | "INACTIVE:DISABLED"
  | "INACTIVE:AWAY"
  | "INACTIVE:INCAPABLE"
>());
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
  externalStart: SmartOverride.nullable().exactOptional(),
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
  nonSmartPrice: StatisticsAggregate,
  nonSmartCostSum: z.number().nullable().exactOptional(),
  estimatedSavings: z.number().nullable(),
  date: z.string(),
  smartSession: z.boolean().exactOptional(),
}));
export const ChargingSessionSmartStats = /* @__PURE__ */ proven<C["ChargingSessionSmartStats"]>(() => z.looseObject({
  nonSmartPrice: NullableStatisticsAggregate,
  estimatedSavings: z.number().nullable(),
  nonSmartCostSum: z.number().nullable(),
}));
export const ChargingSession = /* @__PURE__ */ proven<C["ChargingSession"]>(() => z.looseObject({
  kw: StatisticsAggregate,
  kwhSum: z.number(),
  price: StatisticsAggregate,
  costSum: z.number(),
  id: z.string(),
  targetId: z.string(),
  chargingLocationId: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  smartSession: z.boolean().exactOptional(),
  smartStats: ChargingSessionSmartStats,
}));
export const ProductionStatistics = /* @__PURE__ */ proven<C["ProductionStatistics"]>(() => z.looseObject({
  kw: StatisticsAggregate,
  kwhSum: z.number(),
  price: StatisticsAggregate,
  earningsSum: z.number(),
  date: z.string(),
}));
export const InterventionLanguage = /* @__PURE__ */ proven<C["InterventionLanguage"]>(() => z.enum([
  "en-US",
  "en-GB",
  "de-DE",
  "fr-FR",
  "es-ES",
  "pt-PT",
  "nl-NL",
  "nl-BE",
  "nb-NO",
  "sv-SE",
  "da-DK",
  "fi-FI",
  "ro-RO",
]));
export const InterventionResolution = /* @__PURE__ */ proven<C["InterventionResolution"]>(() => z.looseObject({
  title: z.string(),
  description: z.string(),
  access: openEnum<"Remote" | "Physical">(),
  agent: openEnum<"User" | "ThirdParty">(),
}));
export const Intervention = /* @__PURE__ */ proven<C["Intervention"]>(() => z.looseObject({
  id: z.string(),
  vendor: Vendor,
  vendorType: VendorType,
  brand: Brand,
  introducedAt: z.string(),
  domain: openEnum<"Account" | "Device">(),
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
  status: openEnum<"SUCCESS" | "FAILURE">(),
  description: z.string(),
  response: WebhookTestResponse.nullable(),
}));
export const FirehoseUpdate = /* @__PURE__ */ proven<C["FirehoseUpdate"]>(() => z.looseObject({
  secret: z.string(),
  url: z.string(),
}));
export const FirehoseDelete = /* @__PURE__ */ proven<C["FirehoseDelete"]>(() => z.looseObject({
  url: z.string(),
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
export const UserVehicleDiscoveredEvent = /* @__PURE__ */ proven<C["UserVehicleDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:vehicle:discovered"),
  vehicle: Vehicle,
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
export const UserChargerDiscoveredEvent = /* @__PURE__ */ proven<C["UserChargerDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:charger:discovered"),
  charger: Charger,
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
export const UserHvacDiscoveredEvent = /* @__PURE__ */ proven<C["UserHvacDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:hvac:discovered"),
  hvac: Hvac,
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
export const UserInverterDiscoveredEvent = /* @__PURE__ */ proven<C["UserInverterDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:inverter:discovered"),
  inverter: Inverter,
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
export const UserBatteryDiscoveredEvent = /* @__PURE__ */ proven<C["UserBatteryDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:battery:discovered"),
  battery: Battery,
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
export const UserMeterDiscoveredEvent = /* @__PURE__ */ proven<C["UserMeterDiscoveredEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:meter:discovered"),
  meter: Meter,
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
export const UserCredentialsInvalidatedEvent = /* @__PURE__ */ proven<C["UserCredentialsInvalidatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:credentials:invalidated"),
  vendor: Vendor,
}));
export const UserVendorActionUpdatedEvent = /* @__PURE__ */ proven<C["UserVendorActionUpdatedEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  user: EventUser,
  event: z.literal("user:vendor-action:updated"),
  vendorAction: VendorAction,
  updatedFields: z.array(z.string()),
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
export const EnodeFirehoseTestEvent = /* @__PURE__ */ proven<C["EnodeFirehoseTestEvent"]>(() => z.looseObject({
  createdAt: z.string(),
  version: z.string(),
  event: z.literal("enode:firehose:test"),
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
  UserBatteryDiscoveredEvent,
  UserBatteryUpdatedEvent,
  UserBatteryDeletedEvent,
  UserMeterDiscoveredEvent,
  UserMeterUpdatedEvent,
  UserMeterDeletedEvent,
  UserCredentialsInvalidatedEvent,
  UserVendorActionUpdatedEvent,
  UserScheduleExecutionUpdatedEvent,
  SystemHeartbeatEvent,
  EnodeWebhookTestEvent,
  EnodeFirehoseTestEvent,
]));
export const WebhookDelivery = /* @__PURE__ */ proven<C["WebhookDelivery"]>(() => z.array(WebhookEvent));
export const HealthStatus = /* @__PURE__ */ proven<C["HealthStatus"]>(() => openEnum<"READY" | "ELEVATED_ERROR_RATE" | "OUTAGE">());
export const VendorHealth = /* @__PURE__ */ proven<C["VendorHealth"]>(() => z.looseObject({
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
}));
export const VehicleHealth = /* @__PURE__ */ proven<C["VehicleHealth"]>(() => z.looseObject({
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: VehicleVendor,
  displayName: VehicleBrand,
}));
export const ChargerHealth = /* @__PURE__ */ proven<C["ChargerHealth"]>(() => z.looseObject({
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: ChargerVendor,
  displayName: ChargerBrand,
}));
export const HvacHealth = /* @__PURE__ */ proven<C["HvacHealth"]>(() => z.looseObject({
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: HvacVendor,
  displayName: HvacBrand,
}));
export const InverterHealth = /* @__PURE__ */ proven<C["InverterHealth"]>(() => z.looseObject({
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: InverterVendor,
  displayName: InverterBrand,
}));
export const BatteryHealth = /* @__PURE__ */ proven<C["BatteryHealth"]>(() => z.looseObject({
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: BatteryVendor,
  displayName: BatteryBrand,
}));
export const MeterHealth = /* @__PURE__ */ proven<C["MeterHealth"]>(() => z.looseObject({
  status: HealthStatus,
  portalName: z.string(),
  linkingStatus: HealthStatus,
  vendor: MeterVendor,
  displayName: MeterBrand,
}));

/** Every named schema of the document. Their names differ between documents of the same version. */
export const schemas: { readonly [K in keyof C]: z.ZodType<C[K]> } = {
  Problem,
  Pagination,
  Capability,
  Vendor,
  VendorInput,
  Brand,
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
  User,
  LinkedVendor,
  LinkRequest,
  LinkSession,
  VehicleVendor,
  VehicleBrand,
  Vehicle,
  VehicleInformation,
  VehiclePowerDeliveryState,
  VehicleChargeState,
  VehicleOdometer,
  VehicleCapabilities,
  VehicleLocation,
  VehicleAction,
  CancelledVehicleAction,
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
  ChargerVendor,
  ChargerBrand,
  Charger,
  ChargerInformation,
  ChargerPowerDeliveryState,
  ChargerChargeState,
  ChargerCapabilities,
  ChargerUpdate,
  ChargerAction,
  HvacVendor,
  HvacBrand,
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
  InverterVendor,
  InverterBrand,
  Inverter,
  InverterProductionState,
  InverterCapabilities,
  InverterInformation,
  InverterLocation,
  InverterVendorStatistics,
  BatteryPage,
  BatteryVendor,
  BatteryBrand,
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
  MeterBrand,
  Meter,
  MeterInformation,
  MeterEnergyState,
  MeterLocation,
  MeterCapabilities,
  Location,
  LocationCreate,
  LocationUpdate,
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
  ChargingSessionSmartStats,
  ProductionStatistics,
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
  FirehoseUpdate,
  FirehoseDelete,
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
  UserBatteryDiscoveredEvent,
  UserBatteryUpdatedEvent,
  UserBatteryDeletedEvent,
  UserMeterDiscoveredEvent,
  UserMeterUpdatedEvent,
  UserMeterDeletedEvent,
  UserScheduleExecutionUpdatedEvent,
  UserVendorActionUpdatedEvent,
  UserCredentialsInvalidatedEvent,
  SystemHeartbeatEvent,
  EnodeWebhookTestEvent,
  EnodeFirehoseTestEvent,
  HealthStatus,
  VendorHealth,
  VehicleHealth,
  ChargerHealth,
  HvacHealth,
  InverterHealth,
  BatteryHealth,
  MeterHealth,
};
