// Generated from openapi/2023-08-01.yaml by `make generate`. Do not edit.
// Document SHA-256: 0e052bc1597823e817dce1c1500a50dffe4d2617c2eedaaa17cd31dc96fa274c

import type { Open } from "../../src/core/open.ts";

/** Parameters of lists that take nothing but cursors. */
export interface PageParams {
  /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
  after?: string | undefined;
  /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
  before?: string | undefined;
  /** How many entries a page may have. No upper bound is documented. @default 50 */
  pageSize?: number | undefined;
}

/** An electric or plug-in hybrid vehicle. */
export interface Vehicle {
  /** Id of the vehicle in Enode. Unlinking and linking again gives a new one. */
  id: string;
  /** Id of the user who linked the vehicle. */
  userId: string;
  /** Code of a vendor of vehicles. */
  vendor: Open<VehicleVendor>;
  /** When live data last came in; at first the time of linking. */
  lastSeen: string;
  /** Whether live data can be had now; if false, values lag behind. Null: unknown. */
  isReachable: boolean | null;
  /** What identifies and describes a vehicle. */
  information: VehicleInformation;
  /** Battery and charging of a vehicle; null always means that the vendor gives no value. */
  chargeState: VehicleChargeState;
  /** How smart charging treats a vehicle. */
  smartChargingPolicy: SmartChargingPolicy;
  /** Distance driven. */
  odometer?: VehicleOdometer;
  /** What this vehicle can tell and do; it may change over time. */
  capabilities: VehicleCapabilities;
  /** Scopes that the user granted for this vehicle. */
  scopes: string[];
  /** Where the vehicle was last seen. */
  location?: VehicleLocation;
  /** Id of the location at which the vehicle is. Null: at none. */
  locationId: string | null;
}

/** Code of a vendor of vehicles. */
export type VehicleVendor =
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
  | "BYD";

/** What identifies and describes a vehicle. */
export interface VehicleInformation {
  /** Vehicle identification number; null: not given. Stays the same when a vehicle is linked anew. */
  vin: string | null;
  /** Brand as shown to people; null: unknown. */
  brand: Open<VehicleInformationBrand> | null;
  /** Model name; null: unknown. */
  model: string | null;
  /** Year of production; null: unknown. */
  year: number | null;
  /** Nickname that the owner gave the vehicle; null: none. */
  displayName?: string | null;
  /** Address of a picture of the model; its query sets width (1 to 2048) and quality. Beside the API's own document, with medium confidence. */
  imageUrl?: string | null;
}

/** Brand of vehicles, as shown to people. */
export type VehicleInformationBrand =
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
  | "BYD";

/** Battery and charging of a vehicle; null always means that the vendor gives no value. */
export interface VehicleChargeState {
  /** State of charge in %. Null: unknown. */
  batteryLevel: number | null;
  /** Estimated remaining range in km. Null: unknown. */
  range: number | null;
  /** Whether a charging cable is connected, charging or not. Null: unknown. */
  isPluggedIn: boolean | null;
  /** Whether power flows into the battery now. Null: unknown. */
  isCharging: boolean | null;
  /** Whether charging is complete, which is below 100 % when a charge limit is set. Null: unknown. */
  isFullyCharged: boolean | null;
  /** Usable capacity of the battery in kWh. Null: unknown. */
  batteryCapacity: number | null;
  /** Level at which the vehicle stops charging, in % of the capacity. Null: unknown. */
  chargeLimit: number | null;
  /** Charging power in kW. Null: not charging, or unknown. */
  chargeRate: number | null;
  /** Estimated time until charging ends, in min. Null: not charging, or unknown. */
  chargeTimeRemaining: number | null;
  /** When these values were last updated. Null: never. */
  lastUpdated: string | null;
  /** Highest current that the vehicle draws, in A. Null: unknown or not set. */
  maxCurrent: number | null;
  /** How power flows between vehicle and charger. - UNKNOWN: not known. - UNPLUGGED: not connected to a charger. - PLUGGED_IN:INITIALIZING: about to charge; a passing state. - PLUGGED_IN:CHARGING: power flows into the battery. - PLUGGED_IN:STOPPED: charging was stopped by the vehicle or the charger and can be resumed. - PLUGGED_IN:COMPLETE: the charge limit is reached. - PLUGGED_IN:NO_POWER: the charger gives no power; commands do not help, somebody must look. - PLUGGED_IN:FAULT: a fault prevents charging. - PLUGGED_IN:DISCHARGING: power flows from the battery to the home or the grid. */
  powerDeliveryState: Open<PowerDeliveryState>;
}

/** How power flows between vehicle and charger. - UNKNOWN: not known. - UNPLUGGED: not connected to a charger. - PLUGGED_IN:INITIALIZING: about to charge; a passing state. - PLUGGED_IN:CHARGING: power flows into the battery. - PLUGGED_IN:STOPPED: charging was stopped by the vehicle or the charger and can be resumed. - PLUGGED_IN:COMPLETE: the charge limit is reached. - PLUGGED_IN:NO_POWER: the charger gives no power; commands do not help, somebody must look. - PLUGGED_IN:FAULT: a fault prevents charging. - PLUGGED_IN:DISCHARGING: power flows from the battery to the home or the grid. */
export type PowerDeliveryState =
  | "UNKNOWN"
  | "UNPLUGGED"
  | "PLUGGED_IN:INITIALIZING"
  | "PLUGGED_IN:CHARGING"
  | "PLUGGED_IN:STOPPED"
  | "PLUGGED_IN:COMPLETE"
  | "PLUGGED_IN:NO_POWER"
  | "PLUGGED_IN:FAULT"
  | "PLUGGED_IN:DISCHARGING";

/** How smart charging treats a vehicle. */
export interface SmartChargingPolicy {
  /** Whether smart charging may control the vehicle. */
  isEnabled: boolean;
  /** Time of day, HH:mm, by which the vehicle should be charged, in the timezone of the location (else UTC). Null: not set, and smart charging does nothing. */
  deadline: string | null;
  /** Level in % up to which the vehicle charges at once, whatever the price. 0 turns this off. */
  minimumChargeLimit: number;
}

/** Distance driven. */
export interface VehicleOdometer {
  /** Odometer reading in km. Null: unknown. */
  distance: number | null;
  /** When the reading was last updated. Null: never. */
  lastUpdated: string | null;
}

/** What this vehicle can tell and do; it may change over time. */
export interface VehicleCapabilities {
  /** All of `information` is available. */
  information: Capability;
  /** All of `chargeState` is available. */
  chargeState: Capability;
  /** The position is available. */
  location: Capability;
  /** The odometer is available. */
  odometer: Capability;
  /** The charging current can be limited. */
  setMaxCurrent: Capability;
  /** Charging can be started. */
  startCharging: Capability;
  /** Charging can be stopped. */
  stopCharging: Capability;
  /** Smart charging can be used. */
  smartCharging: Capability;
}

/** Charging can be started. */
export interface Capability {
  /** True if the function is fully there; false if it is partly there or missing. */
  isCapable: boolean;
  /** Interventions by which people can change this; empty when there is nothing to do. */
  interventionIds: string[];
}

/** Where the vehicle was last seen. */
export interface VehicleLocation {
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
  /** When the position was last updated. Null: never. */
  lastUpdated: string | null;
}

/** The action of a start or stop command. */
export interface ChargeAction {
  /** Id of the action. */
  id: string;
  /** Id of the user who owns the target. */
  userId?: string;
  /** When the command was accepted. */
  createdAt: string;
  /** When the action last changed. */
  updatedAt: string;
  /** When the action left PENDING; null while it is PENDING. */
  completedAt: string | null;
  /** Where an action stands. PENDING is the only state that changes; CONFIRMED means that the asset reports the wished state. */
  state: Open<VendorActionState>;
  /** Id of the asset that the command is for. */
  targetId: string;
  /** Type of asset that can be told to charge. */
  targetType: Open<SmartOverrideTargetType>;
  /** What was commanded. */
  kind: Open<ChargeActionKind>;
  /** Null unless the action failed or was cancelled. */
  failureReason?: VendorActionFailure | null;
}

/** Where an action stands. PENDING is the only state that changes; CONFIRMED means that the asset reports the wished state. */
export type VendorActionState =
  | "PENDING"
  | "CONFIRMED"
  | "FAILED"
  | "CANCELLED";

/** Type of asset that can be told to charge. */
export type SmartOverrideTargetType =
  | "vehicle"
  | "charger";

/** The charging command. */
export type ChargeActionKind =
  | "START"
  | "STOP";

/** Why an action did not end as CONFIRMED. */
export interface VendorActionFailure {
  /** - NO_RESPONSE: the device was silent for the whole time. - FAILED_PRECONDITION: what the command needs was never given, for instance a plugged-in vehicle. - CONFLICT: a newer action took its place. - NOT_FOUND: the asset was deleted meanwhile. - UNNECESSARY: the asset was already in the wished state. - REQUESTED_CANCELLATION: cancelled by request, also by a schedule or an override. */
  type: Open<VendorActionFailureType>;
  /** The reason in words, for people and logs. */
  detail: string;
}

/** - NO_RESPONSE: the device was silent for the whole time. - FAILED_PRECONDITION: what the command needs was never given, for instance a plugged-in vehicle. - CONFLICT: a newer action took its place. - NOT_FOUND: the asset was deleted meanwhile. - UNNECESSARY: the asset was already in the wished state. - REQUESTED_CANCELLATION: cancelled by request, also by a schedule or an override. */
export type VendorActionFailureType =
  | "NO_RESPONSE"
  | "FAILED_PRECONDITION"
  | "CONFLICT"
  | "NOT_FOUND"
  | "UNNECESSARY"
  | "REQUESTED_CANCELLATION";

/** A command that limits the current. */
export interface VehicleSetMaxCurrentParams {
  /** Highest current to charge with, in A; more than 0. */
  maxCurrent: number;
}

/** The action of a command that limits the current. */
export interface MaxCurrentAction {
  /** Id of the action. */
  id: string;
  /** Id of the user who owns the target. */
  userId?: string;
  /** When the command was accepted. */
  createdAt: string;
  /** When the action last changed. */
  updatedAt: string;
  /** When the action left PENDING; null while it is PENDING. */
  completedAt: string | null;
  /** Where an action stands. PENDING is the only state that changes; CONFIRMED means that the asset reports the wished state. */
  state: Open<VendorActionState>;
  /** Id of the asset that the command is for. */
  targetId: string;
  /** Type of asset that can be told to charge. */
  targetType: Open<SmartOverrideTargetType>;
  /** The wished current limit. */
  targetState: MaxCurrentActionTargetState;
  /** Null unless the action failed or was cancelled. */
  failureReason?: VendorActionFailure | null;
}

/** The wished current limit. */
export interface MaxCurrentActionTargetState {
  /** Current limit in A. */
  maxCurrent: number;
}

/** An action on a vehicle: a charging command (with `kind`) or a current limit (with `targetState`). */
export type VehicleAction =
  | VehicleChargeAction
  | VehicleMaxCurrentAction;

/** A charging command to a vehicle. */
export interface VehicleChargeAction {
  /** Id of the action. */
  id: string;
  /** Id of the user who owns the target. */
  userId?: string;
  /** When the command was accepted. */
  createdAt: string;
  /** When the action last changed. */
  updatedAt: string;
  /** When the action left PENDING; null while it is PENDING. */
  completedAt: string | null;
  /** Where an action stands. PENDING is the only state that changes; CONFIRMED means that the asset reports the wished state. */
  state: Open<VendorActionState>;
  /** Id of the asset that the command is for. */
  targetId: string;
  /** The target is a vehicle. */
  targetType: "vehicle";
  /** What was commanded. */
  kind: Open<VehicleChargeActionKind>;
  /** Null unless the action failed or was cancelled. */
  failureReason?: VendorActionFailure | null;
}

/** The charging command. */
export type VehicleChargeActionKind =
  | "START"
  | "STOP";

/** A current limit for a vehicle. */
export interface VehicleMaxCurrentAction {
  /** Id of the action. */
  id: string;
  /** Id of the user who owns the target. */
  userId?: string;
  /** When the command was accepted. */
  createdAt: string;
  /** When the action last changed. */
  updatedAt: string;
  /** When the action left PENDING; null while it is PENDING. */
  completedAt: string | null;
  /** Where an action stands. PENDING is the only state that changes; CONFIRMED means that the asset reports the wished state. */
  state: Open<VendorActionState>;
  /** Id of the asset that the command is for. */
  targetId: string;
  /** The target is a vehicle. */
  targetType: "vehicle";
  /** The wished current limit. */
  targetState: VehicleMaxCurrentActionTargetState;
  /** Null unless the action failed or was cancelled. */
  failureReason?: VendorActionFailure | null;
}

/** The wished current limit. */
export interface VehicleMaxCurrentActionTargetState {
  /** Current limit in A. */
  maxCurrent: number;
}

/** An action on a charger: a charging command (with `kind`) or a current limit (with `targetState`). */
export type ChargerAction =
  | ChargeAction
  | MaxCurrentAction;

/** The fields to change; the others stay. */
export interface VehicleUpdateSmartChargingPolicyParams {
  /** Whether smart charging may control the vehicle; false at first. */
  isEnabled?: boolean | undefined;
  /** Time of day, HH:mm, by which the vehicle should be charged, in the timezone of the location (else UTC). */
  deadline?: string | undefined;
  /** Level in % up to which the vehicle charges at once, whatever the price; at most its charge limit. 0 at first. */
  minimumChargeLimit?: number | undefined;
}

/** What smart charging is doing with a vehicle. */
export interface SmartChargingStatus {
  /** When the status was last computed, changed or not. */
  updatedAt: string;
  /** Id of the vehicle. */
  vehicleId: string;
  /** Id of the user who owns the vehicle. */
  userId: string;
  /** Code of a vendor of vehicles. */
  vendor: Open<VehicleVendor>;
  /** Smart charging state of a vehicle; each vehicle is in exactly one. - DISABLED: the policy is off. - CONSIDERING: on, but no plan is running; `consideration` says what is missing. - UNKNOWN: not known; no prices at the location, or the vehicle lost the capability. - FULLY_CHARGED: nothing left to charge. - `PLAN:EXECUTING:*`: a plan is running: stopping, stopped (perhaps waiting for prices), starting or started charging, failing at one of these, interrupted, or overridden. - `PLAN:ENDED:*`: a plan has ended: finished, unplugged, failed, disabled or with another deadline. */
  state: Open<SmartChargingStatusState>;
  /** When `state` last changed. */
  stateChangedAt: string;
  /** What a plan waits for. Null: nothing is being considered. */
  consideration: SmartChargingStatusConsideration | null;
  /** The plan of the present `PLAN:*` state. Null in all other states. */
  plan: SmartChargingPlan | null;
  /** The override, if one was created. Null: none. */
  smartOverride: SmartChargingStatusSmartOverride | null;
}

/** Smart charging state of a vehicle; each vehicle is in exactly one. - DISABLED: the policy is off. - CONSIDERING: on, but no plan is running; `consideration` says what is missing. - UNKNOWN: not known; no prices at the location, or the vehicle lost the capability. - FULLY_CHARGED: nothing left to charge. - `PLAN:EXECUTING:*`: a plan is running: stopping, stopped (perhaps waiting for prices), starting or started charging, failing at one of these, interrupted, or overridden. - `PLAN:ENDED:*`: a plan has ended: finished, unplugged, failed, disabled or with another deadline. */
export type SmartChargingStatusState =
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
  | "FULLY_CHARGED";

/** Conditions that must all hold before a plan is made. */
export interface SmartChargingStatusConsideration {
  /** The vehicle is plugged in. */
  isPluggedIn: boolean;
  /** The vehicle is charging. */
  isCharging: boolean;
  /** The vehicle is at one of the user's locations. */
  atChargingLocation: boolean;
  /** It is known well enough how long charging will take. */
  hasTimeEstimate: boolean;
}

/** One run of smart charging: stop now, start again when energy is cheap, be done by the deadline. */
export interface SmartChargingPlan {
  /** Id of the plan. */
  id: string;
  /** Id of the vehicle. */
  vehicleId: string;
  /** Id of the user who owns the vehicle. */
  userId: string;
  /** Id of the location where the plan runs. Null only for plans from before March 2022. */
  locationId: string | null;
  /** Code of a vendor of vehicles. */
  vendor: Open<VehicleVendor>;
  /** Currency of the costs, ISO 4217 code. */
  currency: string;
  /** Estimated cost of charging without smart charging, in `currency`. */
  nonSmartCost: number;
  /** Estimated cost of charging by this plan, in `currency`. Null: not known. */
  smartCost: number | null;
  /** When the plan stops charging, to wait for better prices. */
  stopAt: string;
  /** When the plan lets charging go on. Null: not decided. */
  startAt: string | null;
  /** When charging should be complete. */
  estimatedFinishAt: string;
  /** When charging was first seen stopped during the plan, by whomever. Null: not yet. */
  stopConfirmedAt: string | null;
  /** When charging was first seen started during the plan, by whomever. Null: not yet. */
  startConfirmedAt: string | null;
  /** When the plan ended. Null: still running. */
  endedAt: string | null;
  /** How the plan ended. Null: still running. */
  finalState: Open<SmartChargingPlanFinalState> | null;
  /** What went wrong. Null: nothing. */
  failureCondition: Open<SmartChargingPlanFailureCondition> | null;
  /** The override of the plan; replaced by `smartOverride` of the smart charging status. Null: none. Beside the API's own document, with low confidence. @deprecated */
  externalStart: SmartChargingPlanExternalStart | null;
  /** Same as `locationId`, which replaces it. Beside the API's own document, with low confidence. @deprecated */
  chargingLocationId: string | null;
}

/** How a smart charging plan ended. */
export type SmartChargingPlanFinalState =
  | "PLAN:ENDED:FINISHED"
  | "PLAN:ENDED:UNPLUGGED"
  | "PLAN:ENDED:FAILED"
  | "PLAN:ENDED:DISABLED"
  | "PLAN:ENDED:DEADLINE_CHANGED";

/** What went wrong in a smart charging plan. FINISHED_LATE also occurs with plans that finished, but more than 15 % late. */
export type SmartChargingPlanFailureCondition =
  | "STOP_FAILED"
  | "START_FAILED"
  | "FINISHED_LATE"
  | "UNKNOWN"
  | "CHARGE_INTERRUPTED";

/** A request to charge now, above a schedule or smart charging. */
export interface SmartChargingPlanExternalStart {
  /** When the override was created. */
  createdAt: string;
  /** When the override ended. Null: still in force. */
  endedAt: string | null;
  /** Type of asset that can be told to charge. */
  targetType: Open<SmartOverrideTargetType>;
  /** Id of the overridden asset. */
  targetId: string;
  /** Id of the action that starts charging; follow it with `getVehicleAction`. Null: none. */
  vendorActionId: string | null;
}

/** A request to charge now, above a schedule or smart charging. */
export interface SmartChargingStatusSmartOverride {
  /** When the override was created. */
  createdAt: string;
  /** When the override ended. Null: still in force. */
  endedAt: string | null;
  /** Type of asset that can be told to charge. */
  targetType: Open<SmartOverrideTargetType>;
  /** Id of the overridden asset. */
  targetId: string;
  /** Id of the action that starts charging; follow it with `getVehicleAction`. Null: none. */
  vendorActionId: string | null;
}

/** An override together with the owner and the vendor of its target. */
export interface SmartOverride {
  /** When the override was created. */
  createdAt: string;
  /** When the override ended. Null: still in force. */
  endedAt: string | null;
  /** Type of asset that can be told to charge. */
  targetType: Open<SmartOverrideTargetType>;
  /** Id of the overridden asset. */
  targetId: string;
  /** Id of the action that starts charging; follow it with `getVehicleAction`. Null: none. */
  vendorActionId: string | null;
  /** Id of the user who owns the target. */
  userId: string;
  /** Code of a vendor whose assets can be charged. */
  vendor: Open<SmartOverrideVendor>;
}

/** Code of a vendor whose assets can be charged. */
export type SmartOverrideVendor =
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
  | "SMA";

/** A charging station. */
export interface Charger {
  /** Id of the charger in Enode. */
  id: string;
  /** Id of the user who linked the charger. */
  userId: string;
  /** Code of a vendor of chargers. */
  vendor: Open<ChargerVendor>;
  /** When the charger was last reached with success. */
  lastSeen: string;
  /** Whether live data can be had now; if false, values lag behind. */
  isReachable: boolean;
  /** What the charger is doing; null always means that the vendor gives no value. */
  chargeState: ChargerChargeState;
  /** What this charger can tell and do. */
  capabilities: ChargerCapabilities;
  /** Scopes that the user granted for this charger. */
  scopes: string[];
  /** What identifies and describes a charger. */
  information: ChargerInformation;
  /** Id of the location of the charger, set by `updateCharger`. Null: at none. */
  locationId: string | null;
}

/** Code of a vendor of chargers. */
export type ChargerVendor =
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
  | "MYENERGI";

/** What the charger is doing; null always means that the vendor gives no value. */
export interface ChargerChargeState {
  /** Whether a vehicle is connected, charging or not. Null: unknown. */
  isPluggedIn: boolean | null;
  /** Whether power flows into a vehicle now. Null: unknown. */
  isCharging: boolean | null;
  /** Charging power in kW. Null: not charging, or unknown. */
  chargeRate: number | null;
  /** When these values were last updated. Null: never. */
  lastUpdated: string | null;
  /** Wished current limit in A. Null: none set, or unknown. */
  maxCurrent: number | null;
  /** How power flows between charger and vehicle. - UNKNOWN: not known. - UNPLUGGED: no vehicle is connected. - PLUGGED_IN:INITIALIZING: about to charge; a passing state. - PLUGGED_IN:CHARGING: power flows into the vehicle. - PLUGGED_IN:STOPPED: a vehicle is connected and the charger is stopped; a start command works. - PLUGGED_IN:NO_POWER: the vehicle takes no power; commands do not help, somebody must look. - PLUGGED_IN:FAULT: a fault prevents charging. - PLUGGED_IN:DISCHARGING: power flows from the vehicle to the home or the grid. */
  powerDeliveryState: Open<ChargerPowerDeliveryState>;
}

/** How power flows between charger and vehicle. - UNKNOWN: not known. - UNPLUGGED: no vehicle is connected. - PLUGGED_IN:INITIALIZING: about to charge; a passing state. - PLUGGED_IN:CHARGING: power flows into the vehicle. - PLUGGED_IN:STOPPED: a vehicle is connected and the charger is stopped; a start command works. - PLUGGED_IN:NO_POWER: the vehicle takes no power; commands do not help, somebody must look. - PLUGGED_IN:FAULT: a fault prevents charging. - PLUGGED_IN:DISCHARGING: power flows from the vehicle to the home or the grid. */
export type ChargerPowerDeliveryState =
  | "UNKNOWN"
  | "UNPLUGGED"
  | "PLUGGED_IN:INITIALIZING"
  | "PLUGGED_IN:CHARGING"
  | "PLUGGED_IN:STOPPED"
  | "PLUGGED_IN:NO_POWER"
  | "PLUGGED_IN:FAULT"
  | "PLUGGED_IN:DISCHARGING";

/** What this charger can tell and do. */
export interface ChargerCapabilities {
  /** All of `information` is available. */
  information: Capability;
  /** All of `chargeState` is available. */
  chargeState: Capability;
  /** Charging can be started. */
  startCharging: Capability;
  /** Charging can be stopped. */
  stopCharging: Capability;
  /** The charging current can be limited. */
  setMaxCurrent: Capability;
}

/** What identifies and describes a charger. */
export interface ChargerInformation {
  /** Brand as shown to people. */
  brand: Open<ChargerInformationBrand>;
  /** Model name. */
  model: string;
  /** Year of production. Null: unknown. */
  year: number | null;
}

/** Brand of chargers, as shown to people. */
export type ChargerInformationBrand =
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
  | "myenergi";

/** The new location of a charger. */
export interface ChargerUpdateParams {
  /** Id of a location of the same user; null takes the charger away from its location. */
  locationId: string | null;
}

/** A command that limits the current. */
export interface ChargerSetMaxCurrentParams {
  /** Highest current to charge with, in A; more than 0. */
  maxCurrent: number;
}

/** An override of a charger together with its owner and its vendor. */
export interface ChargerCreateSmartOverrideResult {
  /** When the override was created. */
  createdAt: string;
  /** When the override ended. Null: still in force. */
  endedAt: string | null;
  /** The target is a charger. */
  targetType: "charger";
  /** Id of the overridden charger. */
  targetId: string;
  /** Id of the action that starts charging; follow it with `getChargerAction`. Null: none. */
  vendorActionId: string | null;
  /** Id of the user who owns the charger. */
  userId: string;
  /** Code of a vendor whose assets can be charged. */
  vendor: Open<ChargerCreateSmartOverrideResultVendor>;
}

/** Code of a vendor whose assets can be charged. */
export type ChargerCreateSmartOverrideResultVendor =
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
  | "SMA";

/** An override of a charger together with its owner and its vendor. */
export interface ChargerEndSmartOverrideResult {
  /** When the override was created. */
  createdAt: string;
  /** When the override ended. Null: still in force. */
  endedAt: string | null;
  /** The target is a charger. */
  targetType: "charger";
  /** Id of the overridden charger. */
  targetId: string;
  /** Id of the action that starts charging; follow it with `getChargerAction`. Null: none. */
  vendorActionId: string | null;
  /** Id of the user who owns the charger. */
  userId: string;
  /** Code of a vendor whose assets can be charged. */
  vendor: Open<ChargerEndSmartOverrideResultVendor>;
}

/** Code of a vendor whose assets can be charged. */
export type ChargerEndSmartOverrideResultVendor =
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
  | "SMA";

/** A device that heats or cools, or a thermostat that controls such devices. */
export interface Hvac {
  /** Id of the HVAC unit in Enode. */
  id: string;
  /** Id of the user who linked the unit. */
  userId: string;
  /** Code of a vendor of HVAC units. */
  vendor: Open<HvacVendor>;
  /** When the vendor was last reached with success; at first the time of linking. */
  lastSeen: string;
  /** Whether live data can be had now; if false, values lag behind. */
  isReachable: boolean;
  /** Electric power drawn in kW, 0 when inactive. Null: the unit does not tell, as most do not. */
  consumptionRate: number | null;
  /** What identifies and describes an HVAC unit. */
  information: HvacInformation;
  /** What the unit measures and does. */
  temperatureState: HvacTemperatureState;
  /** What the unit is set to. */
  thermostatState: HvacThermostatState;
  /** Scopes that the user granted for this unit. */
  scopes: string[];
  /** Same as `thermostatState.mode`, which replaces it. @deprecated */
  mode: Open<HvacMode> | null;
  /** Same as `thermostatState.heatSetpoint`, which replaces it. @deprecated */
  heatSetpoint: number | null;
  /** Same as `thermostatState.coolSetpoint`, which replaces it. @deprecated */
  coolSetpoint: number | null;
  /** Same as `thermostatState.holdType`, which replaces it. @deprecated */
  holdType: Open<HvacHoldType> | null;
  /** Same as `temperatureState.isActive`, which replaces it. @deprecated */
  isActive: boolean;
  /** Same as `temperatureState.currentTemperature`, which replaces it. @deprecated */
  currentTemperature: number | null;
  /** What this unit can be told. */
  capabilities: HvacCapabilities;
  /** Id of the location of the unit, set by `updateHvac`. Null: at none. */
  locationId: string | null;
}

/** Code of a vendor of HVAC units. */
export type HvacVendor =
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
  | "NETATMO";

/** What identifies and describes an HVAC unit. */
export interface HvacInformation {
  /** Brand as shown to people. */
  brand: Open<HvacInformationBrand>;
  /** Model name. Null: unknown. */
  model: string | null;
  /** Name given by the user, else one built from vendor and model. */
  displayName: string;
  /** Room or zone that the user put the unit in. Null: none. */
  groupName: string | null;
  /** Kind of device. - HEATING: only heats, by itself, like a panel heater. - COOLING: only cools, by itself, like an air conditioner. - HEAT_PUMP: heats and cools, from air to air. - AGGREGATOR: controls other devices, like a thermostat. */
  category: Open<HvacInformationCategory>;
}

/** Brand of HVAC units, as shown to people. */
export type HvacInformationBrand =
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
  | "Netatmo";

/** Kind of device. - HEATING: only heats, by itself, like a panel heater. - COOLING: only cools, by itself, like an air conditioner. - HEAT_PUMP: heats and cools, from air to air. - AGGREGATOR: controls other devices, like a thermostat. */
export type HvacInformationCategory =
  | "HEATING"
  | "COOLING"
  | "HEAT_PUMP"
  | "AGGREGATOR";

/** What the unit measures and does. */
export interface HvacTemperatureState {
  /** Air temperature in °C. Null: unknown. */
  currentTemperature: number | null;
  /** Whether the unit is heating or cooling now. */
  isActive: boolean;
  /** When any of these values last changed. Null: never. */
  lastUpdated: string | null;
}

/** What the unit is set to. */
export interface HvacThermostatState {
  /** Mode of the unit. Null: unknown, or none of these. */
  mode: Open<HvacMode> | null;
  /** Temperature in °C below which it heats, if the mode allows. Null: none or unknown. */
  heatSetpoint: number | null;
  /** Temperature in °C above which it cools, if the mode allows. Null: none or unknown. */
  coolSetpoint: number | null;
  /** How long the setting lasts. Null: unknown. */
  holdType: Open<HvacHoldType> | null;
  /** When any of these values last changed. Null: never. */
  lastUpdated: string | null;
}

/** Mode of an HVAC unit; AUTO heats and cools. */
export type HvacMode =
  | "OFF"
  | "AUTO"
  | "COOL"
  | "HEAT";

/** PERMANENT: kept until changed. SCHEDULED: the schedule on the device itself decides. */
export type HvacHoldType =
  | "PERMANENT"
  | "SCHEDULED";

/** What this unit can be told. */
export interface HvacCapabilities {
  /** Modes that the unit accepts. Null: unknown. */
  capableModes: (Open<HvacMode> | null)[] | null;
  /** Limits of `coolSetpoint`. Null: unknown or no cooling. */
  coolSetpointRange: SetpointRange | null;
  /** Limits of `heatSetpoint`. Null: unknown or no heating. */
  heatSetpointRange: SetpointRange | null;
  /** Limits of the distance between both setpoints in AUTO. Null: unknown or none. */
  setpointDifferenceRange: SetpointRange | null;
  /** The unit can be told to follow its own schedule. */
  setFollowSchedule: Capability;
  /** The unit can be told to hold a mode and temperature. */
  setPermanentHold: Capability;
  /** Hold types that the unit accepts; replaced by `setFollowSchedule` and `setPermanentHold`. Null: unknown. @deprecated */
  capableHoldTypes: Open<HvacHoldType>[] | null;
}

/** Limits of a temperature, both inclusive. */
export interface SetpointRange {
  /** Lowest temperature in °C. Null: no limit known. */
  min: number | null;
  /** Highest temperature in °C. Null: no limit known. */
  max: number | null;
}

/** A command that holds a mode; which setpoints it takes depends on the mode. Distinguished by `mode`. */
export type HvacHoldPermanentlyParams =
  | HvacHoldPermanentlyParamsCool
  | HvacHoldPermanentlyParamsHeat
  | HvacHoldPermanentlyParamsAuto
  | HvacHoldPermanentlyParamsOff;

/** Cool until told otherwise. */
export interface HvacHoldPermanentlyParamsCool {
  /** Temperature in °C above which to cool, within `coolSetpointRange`. */
  coolSetpoint: number;
  /** The unit cools. */
  mode: "COOL";
}

/** Heat until told otherwise. */
export interface HvacHoldPermanentlyParamsHeat {
  /** Temperature in °C below which to heat, within `heatSetpointRange`. */
  heatSetpoint: number;
  /** The unit heats. */
  mode: "HEAT";
}

/** Heat and cool until told otherwise; the setpoints must keep `setpointDifferenceRange`. */
export interface HvacHoldPermanentlyParamsAuto {
  /** Temperature in °C above which to cool, within `coolSetpointRange`. */
  coolSetpoint: number;
  /** Temperature in °C below which to heat, within `heatSetpointRange`. */
  heatSetpoint: number;
  /** The unit heats and cools. */
  mode: "AUTO";
}

/** Off until told otherwise. */
export interface HvacHoldPermanentlyParamsOff {
  /** The unit is off. */
  mode: "OFF";
}

/** The action of a command that holds a mode. */
export interface PermanentHoldAction {
  /** Id of the action. */
  id: string;
  /** Id of the user who owns the target. */
  userId?: string;
  /** When the command was accepted. */
  createdAt: string;
  /** When the action last changed. */
  updatedAt: string;
  /** When the action left PENDING; null while it is PENDING. */
  completedAt: string | null;
  /** Where an action stands. PENDING is the only state that changes; CONFIRMED means that the asset reports the wished state. */
  state: Open<VendorActionState>;
  /** Id of the asset that the command is for. */
  targetId: string;
  /** The target is an HVAC unit. */
  targetType: "hvac";
  /** A mode to be held, with the setpoints that belong to it. */
  target: TemperatureTarget;
}

/** A mode to be held, with the setpoints that belong to it. Distinguished by `mode`. */
export type TemperatureTarget =
  | TemperatureTargetCool
  | TemperatureTargetHeat
  | TemperatureTargetAuto
  | TemperatureTargetOff;

/** Cool, and hold it. */
export interface TemperatureTargetCool {
  /** Temperature in °C above which to cool. */
  coolSetpoint: number;
  /** The unit cools. */
  mode: "COOL";
  /** The setting is held until changed. */
  holdType: "PERMANENT";
}

/** Heat, and hold it. */
export interface TemperatureTargetHeat {
  /** Temperature in °C below which to heat. */
  heatSetpoint: number;
  /** The unit heats. */
  mode: "HEAT";
  /** The setting is held until changed. */
  holdType: "PERMANENT";
}

/** Heat and cool, and hold it. */
export interface TemperatureTargetAuto {
  /** Temperature in °C above which to cool. */
  coolSetpoint: number;
  /** Temperature in °C below which to heat. */
  heatSetpoint: number;
  /** The unit heats and cools. */
  mode: "AUTO";
  /** The setting is held until changed. */
  holdType: "PERMANENT";
}

/** Off, and hold it. */
export interface TemperatureTargetOff {
  /** The unit is off. */
  mode: "OFF";
  /** The setting is held until changed. */
  holdType: "PERMANENT";
}

/** The action of a command to follow the device's own schedule. */
export interface FollowScheduleAction {
  /** Id of the action. */
  id: string;
  /** Id of the user who owns the target. */
  userId?: string;
  /** When the command was accepted. */
  createdAt: string;
  /** When the action last changed. */
  updatedAt: string;
  /** When the action left PENDING; null while it is PENDING. */
  completedAt: string | null;
  /** Where an action stands. PENDING is the only state that changes; CONFIRMED means that the asset reports the wished state. */
  state: Open<VendorActionState>;
  /** Id of the asset that the command is for. */
  targetId: string;
  /** The target is an HVAC unit. */
  targetType: "hvac";
  /** Follow the schedule on the device itself. */
  target: FollowScheduleActionTarget;
}

/** Follow the schedule on the device itself. */
export interface FollowScheduleActionTarget {
  /** The schedule on the device decides. */
  holdType: "SCHEDULED";
}

/** An action on an HVAC unit; the two kinds differ in `target.holdType`. */
export type HvacAction =
  | PermanentHoldAction
  | FollowScheduleAction;

/** The new location of an HVAC unit. */
export interface HvacUpdateParams {
  /** Id of a location of the same user; null takes the unit away from its location. */
  locationId: string | null;
}

/** A solar inverter. */
export interface Inverter {
  /** Id of the inverter in Enode. */
  id: string;
  /** Id of the user who linked the inverter. */
  userId: string;
  /** Code of a vendor of solar inverters. The case is mixed. */
  vendor: Open<InverterVendor>;
  /** When live data last came in; at first the time of linking. */
  lastSeen: string;
  /** Whether live data can be had now; if false, values lag behind. */
  isReachable: boolean;
  /** What the inverter produces; null always means that the vendor gives no value. */
  productionState: InverterProductionState;
  /** IANA timezone of the inverter. Null: unknown. */
  timezone: string | null;
  /** What this inverter can tell. */
  capabilities: InverterCapabilities;
  /** Scopes that the user granted for this inverter. */
  scopes: string[];
  /** What identifies and describes an inverter. */
  information: InverterInformation;
  /** Id of the location at which the inverter is, by its old name. Null: at none. Beside the API's own document, with low confidence. */
  chargingLocationId: string | null;
  /** Where the inverter is. */
  location: InverterLocation;
}

/** Code of a vendor of solar inverters. The case is mixed. */
export type InverterVendor =
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
  | "TSUN";

/** What the inverter produces; null always means that the vendor gives no value. */
export interface InverterProductionState {
  /** Power produced now in kW. Null: unknown. */
  productionRate: number | null;
  /** Whether it produces now. Null: unknown. */
  isProducing: boolean | null;
  /** Energy produced since installation in kWh. Null: unknown. */
  totalLifetimeProduction: number | null;
  /** When these values were last updated. Null: never. */
  lastUpdated: string | null;
}

/** What this inverter can tell. */
export interface InverterCapabilities {
  /** All of `productionState` is available. */
  productionState: Capability;
  /** The vendor keeps production statistics, see `getInverterStatistics`. */
  productionStatistics: Capability;
}

/** What identifies and describes an inverter. */
export interface InverterInformation {
  /** Id of the inverter at its vendor; it can change, so do not use it as a key. */
  id: string;
  /** Brand as shown to people. */
  brand: Open<InverterInformationBrand>;
  /** Model name. */
  model: string;
  /** Name of the site as given by the user, else one built from vendor and model. */
  siteName: string;
  /** When the inverter was installed. */
  installationDate: string;
}

/** Brand of inverters, as shown to people. */
export type InverterInformationBrand =
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
  | "TSUN";

/** Where the inverter is. */
export interface InverterLocation {
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
}

/** A home battery. */
export interface Battery {
  /** Id of the battery in Enode. */
  id: string;
  /** Id of the user who linked the battery. */
  userId: string;
  /** Code of a vendor of home batteries. */
  vendor: Open<BatteryVendor>;
  /** When the vendor was last reached with success; at first the time of linking. */
  lastSeen: string;
  /** Whether live data can be had now; if false, values lag behind. */
  isReachable: boolean;
  /** Charge of a battery; null always means that the vendor gives no value. */
  chargeState: BatteryChargeState;
  /** How the battery is set up. */
  config: BatteryConfig;
  /** What identifies and describes a battery. */
  information: BatteryInformation;
  /** Operation modes that can be set on this battery. */
  capabilities: BatteryCapabilities;
  /** Scopes that the user granted for this battery. */
  scopes: string[];
  /** Id of the location at which the battery is. Null: at none. */
  locationId: string | null;
  /** Where the battery is. */
  location: BatteryLocation;
}

/** Code of a vendor of home batteries. */
export type BatteryVendor =
  | "TESLA"
  | "ENPHASE"
  | "GIVENERGY"
  | "HUAWEI"
  | "SOLAREDGE"
  | "SMA";

/** Charge of a battery; null always means that the vendor gives no value. */
export interface BatteryChargeState {
  /** What the battery is doing. Null: unknown. */
  status: Open<BatteryChargeStateStatus> | null;
  /** Capacity in kWh. Null: unknown. */
  batteryCapacity: number | null;
  /** State of charge in %. Null: unknown. */
  batteryLevel: number | null;
  /** Power in kW, positive while charging. Null: unknown. */
  chargeRate: number | null;
  /** Reserve in % below which the battery is not discharged, save in a power cut. Null: unknown. */
  dischargeLimit: number | null;
  /** When these values were last updated. Null: never. */
  lastUpdated: string | null;
}

/** What the battery is doing. Null: unknown. */
export type BatteryChargeStateStatus =
  | "CHARGING"
  | "DISCHARGING"
  | "IDLE"
  | "FAULT"
  | "UNKNOWN";

/** How the battery is set up. */
export interface BatteryConfig {
  /** The present operation mode. Null: the vendor tells none, or Enode has no name for it. */
  operationMode: Open<OperationMode> | null;
  /** When the mode was last updated. Null: never. */
  lastUpdated: string | null;
}

/** Strategy of a home battery. The battery carries it out by itself, so behaviour differs by maker. - IMPORT_FOCUS: charge first, from the sun or the grid. - EXPORT_FOCUS: discharge first, to the home and then to the grid where this is allowed. - TIME_OF_USE: save money by the price plan that the user set at the vendor. - SELF_RELIANCE: live from own energy before taking any from the grid. */
export type OperationMode =
  | "IMPORT_FOCUS"
  | "EXPORT_FOCUS"
  | "TIME_OF_USE"
  | "SELF_RELIANCE";

/** What identifies and describes a battery. */
export interface BatteryInformation {
  /** Id of the battery at its vendor; it can change, so do not use it as a key. */
  id: string;
  /** Brand as shown to people. */
  brand: Open<BatteryInformationBrand>;
  /** Model name. */
  model: string;
  /** Name of the site as given by the user, else one built from vendor and model. */
  siteName: string;
  /** When the battery was installed. */
  installationDate: string;
}

/** Brand of home batteries, as shown to people. */
export type BatteryInformationBrand =
  | "Tesla"
  | "Enphase"
  | "GivEnergy"
  | "Huawei"
  | "SolarEdge"
  | "SMA";

/** Operation modes that can be set on this battery. */
export interface BatteryCapabilities {
  /** The mode EXPORT_FOCUS can be set. */
  exportFocus: Capability;
  /** The mode IMPORT_FOCUS can be set. */
  importFocus: Capability;
  /** The mode TIME_OF_USE can be set. */
  timeOfUse: Capability;
  /** The mode SELF_RELIANCE can be set. */
  selfReliance: Capability;
}

/** Where the battery is. */
export interface BatteryLocation {
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
}

/** A command that sets the operation mode. */
export interface BatterySetOperationModeParams {
  /** Strategy of a home battery. The battery carries it out by itself, so behaviour differs by maker. - IMPORT_FOCUS: charge first, from the sun or the grid. - EXPORT_FOCUS: discharge first, to the home and then to the grid where this is allowed. - TIME_OF_USE: save money by the price plan that the user set at the vendor. - SELF_RELIANCE: live from own energy before taking any from the grid. */
  operationMode: OperationMode;
}

/** The action of a command that sets the operation mode. */
export interface OperationModeAction {
  /** Id of the action. */
  id: string;
  /** Id of the user who owns the target. */
  userId?: string;
  /** When the command was accepted. */
  createdAt: string;
  /** When the action last changed. */
  updatedAt: string;
  /** When the action left PENDING; null while it is PENDING. */
  completedAt: string | null;
  /** Where an action stands. PENDING is the only state that changes; CONFIRMED means that the asset reports the wished state. */
  state: Open<VendorActionState>;
  /** Id of the asset that the command is for. */
  targetId: string;
  /** The target is a battery. */
  targetType: "battery";
  /** The wished operation mode. */
  targetState: OperationModeActionTargetState;
}

/** The wished operation mode. */
export interface OperationModeActionTargetState {
  /** Strategy of a home battery. The battery carries it out by itself, so behaviour differs by maker. - IMPORT_FOCUS: charge first, from the sun or the grid. - EXPORT_FOCUS: discharge first, to the home and then to the grid where this is allowed. - TIME_OF_USE: save money by the price plan that the user set at the vendor. - SELF_RELIANCE: live from own energy before taking any from the grid. */
  operationMode: Open<OperationMode>;
}

/** A meter between a site and the grid. */
export interface Meter {
  /** Id of the meter in Enode. */
  id: string;
  /** Id of the user who linked the meter. */
  userId: string;
  /** Code of a vendor of meters. */
  vendor: Open<MeterVendor>;
  /** When the vendor was last reached with success; at first the time of linking. */
  lastSeen: string;
  /** Whether live data can be had now; if false, values lag behind. */
  isReachable: boolean;
  /** What identifies and describes a meter. */
  information: MeterInformation;
  /** What the meter measures. */
  energyState: MeterEnergyState;
  /** Where the meter is. */
  location: MeterLocation;
  /** What this meter can measure. */
  capabilities: MeterCapabilities;
  /** Scopes that the user granted for this meter. */
  scopes: string[];
}

/** Code of a vendor of meters. */
export type MeterVendor =
  | "ENPHASE"
  | "GIVENERGY"
  | "HUAWEI"
  | "TESLA"
  | "SMA"
  | "SOLAREDGE";

/** What identifies and describes a meter. */
export interface MeterInformation {
  /** Brand as shown to people. */
  brand: Open<MeterInformationBrand>;
  /** Model name. */
  model: string;
  /** Name of the site as given by the user, else one built from vendor and model. */
  siteName: string;
  /** When the meter was installed. */
  installationDate: string;
}

/** Brand of meters, as shown to people. */
export type MeterInformationBrand =
  | "Enphase"
  | "GivEnergy"
  | "Huawei"
  | "Tesla"
  | "SMA"
  | "SolarEdge";

/** What the meter measures. */
export interface MeterEnergyState {
  /** Power in kW: positive while the site takes from the grid, negative while it feeds in. Null: unknown. */
  power: number | null;
  /** When this value was last updated. Null: never. */
  lastUpdated: string | null;
}

/** Where the meter is. */
export interface MeterLocation {
  /** Id of the location at which the meter is. Null: at none. */
  id: string | null;
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
  /** When the position was last updated. Null: never. */
  lastUpdated: string | null;
}

/** What this meter can measure. */
export interface MeterCapabilities {
  /** It measures what the site takes. */
  measuresConsumption: Capability;
  /** It measures what the site feeds in or produces. */
  measuresProduction: Capability;
}

/** A place of a user. */
export interface Location {
  /** Name of the place. */
  name: string;
  /** Latitude in degrees. */
  latitude: number;
  /** Longitude in degrees. */
  longitude: number;
  /** IANA timezone of the place, in which schedules, deadlines and tariffs are read. @default "UTC" */
  timezoneName?: string;
  /** Id of the location. */
  id: string;
  /** Id of the user who owns the location. */
  userId: string;
}

/** Beside the API's own document, with low confidence. */
export interface LocationUpdateParams {
  /** Name of the place. */
  name: string;
  /** Latitude in degrees. */
  latitude: number;
  /** Longitude in degrees. */
  longitude: number;
  /** IANA timezone of the place, in which schedules, deadlines and tariffs are read. */
  timezoneName: string;
}

/** A weekly interval in which a rate holds at a location. */
export interface LocationTariff {
  /** Day of the week, from 0 for Monday to 6 for Sunday. */
  weekday: Weekday;
  /** Begin of the interval, inclusive, in UTC. */
  fromHourMinute: string;
  /** End of the interval, exclusive, in UTC. */
  toHourMinute: string;
  /** Id of the tariff. */
  tariffId: string;
  /** Name of the rate. */
  tariffName: string;
}

/** Day of the week, from 0 for Monday to 6 for Sunday. */
export type Weekday =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6;

/** The tariff of a location and when each of its rates holds. */
export interface LocationSetTariffParams {
  /** Id of the tariff. */
  tariffId: string;
  /** Intervals that must not overlap; an empty list takes the tariff away. */
  tariffIntervals: readonly LocationSetTariffParamsTariffInterval[];
}

/** When a rate holds, in the timezone of the location. */
export interface LocationSetTariffParamsTariffInterval {
  /** Name of the rate. */
  name: string;
  /** Days on which the rate holds; every day when left out. */
  weekdays?: readonly Weekday[] | undefined;
  /** Begin of the interval, inclusive. */
  from: string;
  /** End of the interval, exclusive. */
  to: string;
}

/** A schedule of a vehicle, a charger or an HVAC unit. */
export type Schedule =
  | ChargingSchedule
  | TemperatureSchedule;

/** A schedule that says when a vehicle or charger should charge. */
export interface ChargingSchedule {
  /** Id of the schedule. */
  id: string;
  /** Id of the vehicle or charger. */
  targetId: string;
  /** Id of the location at which the schedule holds, so that it leaves public charging alone. Null: a charger is controlled wherever it is. */
  locationId: string | null;
  /** Type of the target. */
  targetType: SmartOverrideTargetType;
  /** Whether the schedule controls its target. */
  isEnabled: boolean;
  /** Whether to charge while no rule applies. */
  defaultShouldCharge: boolean;
  /** When to charge and when not. */
  rules: ChargingScheduleRule[];
}

/** Whether to charge while the filters hold. */
export interface ChargingScheduleRule {
  /** Time of day. */
  hourMinute?: TimeRange;
  /** First moment at which the rule applies. */
  fromTimestamp?: string;
  /** Last moment at which the rule applies. */
  toTimestamp?: string;
  /** Days of the week on which the rule applies. */
  weekdays?: Weekday[];
  /** Whether the target should charge while the rule applies. */
  shouldCharge: boolean;
}

/** Time of day. */
export interface TimeRange {
  /** Begin of the interval. */
  from: string;
  /** End of the interval; if it is not after `from`, it lies on the next day. */
  to: string;
}

/** A schedule that says what an HVAC unit should be set to. */
export interface TemperatureSchedule {
  /** Id of the schedule. */
  id: string;
  /** Whether the schedule controls its target. */
  isEnabled: boolean;
  /** Id of the HVAC unit. */
  targetId: string;
  /** The target is an HVAC unit. */
  targetType: "hvac";
  /** What the unit should be set to while no rule applies. */
  defaultTargetState: ScheduledTemperature;
  /** What the unit should be set to, and when. */
  rules: TemperatureScheduleRule[];
}

/** What the unit should be set to while no rule applies. Distinguished by `mode` and `holdType`. */
export type ScheduledTemperature =
  | ScheduledTemperatureCoolPermanent
  | ScheduledTemperatureHeatPermanent
  | ScheduledTemperatureAutoPermanent
  | ScheduledTemperatureOffPermanent
  | ScheduledTemperatureScheduled;

/** Cool, and hold it. */
export interface ScheduledTemperatureCoolPermanent {
  /** Temperature in °C above which to cool. */
  coolSetpoint: number;
  /** The unit cools. */
  mode: "COOL";
  /** The setting is held until changed. */
  holdType: "PERMANENT";
}

/** Heat, and hold it. */
export interface ScheduledTemperatureHeatPermanent {
  /** Temperature in °C below which to heat. */
  heatSetpoint: number;
  /** The unit heats. */
  mode: "HEAT";
  /** The setting is held until changed. */
  holdType: "PERMANENT";
}

/** Heat and cool, and hold it. */
export interface ScheduledTemperatureAutoPermanent {
  /** Temperature in °C above which to cool. */
  coolSetpoint: number;
  /** Temperature in °C below which to heat. */
  heatSetpoint: number;
  /** The unit heats and cools. */
  mode: "AUTO";
  /** The setting is held until changed. */
  holdType: "PERMANENT";
}

/** Off, and hold it. */
export interface ScheduledTemperatureOffPermanent {
  /** The unit is off. */
  mode: "OFF";
  /** The setting is held until changed. */
  holdType: "PERMANENT";
}

/** Follow the schedule on the device itself. */
export interface ScheduledTemperatureScheduled {
  /** The schedule on the device decides. */
  holdType: "SCHEDULED";
}

/** What to set an HVAC unit to while the filters hold. */
export interface TemperatureScheduleRule {
  /** Time of day. */
  hourMinute?: TimeRange;
  /** First moment at which the rule applies. */
  fromTimestamp?: string;
  /** Last moment at which the rule applies. */
  toTimestamp?: string;
  /** Days of the week on which the rule applies. */
  weekdays?: Weekday[];
  /** What the unit should be set to while the rule applies. */
  targetState: ScheduledTemperature;
}

/** Changes of a schedule. A body with common fields only fits both kinds. */
export type ScheduleChange =
  | ChargingScheduleChange
  | TemperatureScheduleChange;

/** The fields of a charge schedule to change; the others stay. */
export interface ChargingScheduleChange {
  /** Id of the vehicle or charger. */
  targetId?: string | undefined;
  /** Id of the location at which the schedule holds, so that it leaves public charging alone. Null: a charger is controlled wherever it is. */
  locationId?: string | null | undefined;
  /** Type of the target. */
  targetType?: SmartOverrideTargetType | undefined;
  /** Whether the schedule controls its target. */
  isEnabled?: boolean | undefined;
  /** Whether to charge while no rule applies. */
  defaultShouldCharge?: boolean | undefined;
  /** When to charge and when not. */
  rules?: readonly NewChargingScheduleRule[] | undefined;
}

/** Whether to charge while the filters hold. */
export interface NewChargingScheduleRule {
  /** Time of day. */
  hourMinute?: TimeRange | undefined;
  /** First moment at which the rule applies. */
  fromTimestamp?: string | undefined;
  /** Last moment at which the rule applies. */
  toTimestamp?: string | undefined;
  /** Days of the week on which the rule applies. */
  weekdays?: readonly Weekday[] | undefined;
  /** Whether the target should charge while the rule applies. */
  shouldCharge: boolean;
}

/** The fields of a temperature schedule to change; the others stay. */
export interface TemperatureScheduleChange {
  /** Whether the schedule controls its target. */
  isEnabled?: boolean | undefined;
  /** Id of the HVAC unit. */
  targetId?: string | undefined;
  /** The target is an HVAC unit. */
  targetType?: "hvac" | undefined;
  /** What the unit should be set to while no rule applies. */
  defaultTargetState?: ScheduledTemperature | undefined;
  /** What the unit should be set to, and when. */
  rules?: readonly NewTemperatureScheduleRule[] | undefined;
}

/** A rule of a TemperatureSchedule in a request, where unknown fields are refused. */
export interface NewTemperatureScheduleRule {
  /** Time of day. */
  hourMinute?: TimeRange | undefined;
  /** First moment at which the rule applies. */
  fromTimestamp?: string | undefined;
  /** Last moment at which the rule applies. */
  toTimestamp?: string | undefined;
  /** Days of the week on which the rule applies. */
  weekdays?: readonly Weekday[] | undefined;
  /** What the unit should be set to while the rule applies. */
  targetState: ScheduledTemperature;
}

/** How a schedule is doing. Distinguished by `scheduleType`. */
export type ScheduleStatus =
  | ChargingScheduleStatus
  | TemperatureScheduleStatus;

/** How the schedule of a vehicle or charger is doing. */
export interface ChargingScheduleStatus {
  /** Id of the schedule. */
  scheduleId: string;
  /** The schedule is one of charging. */
  scheduleType: "CHARGE";
  /** When something in this status last changed. */
  changedAt: string;
  /** How the target and the schedule agree. - ALIGNED: the target is as the schedule wants it. - MISALIGNED: it is not. - PENDING: a command is under way. - INACTIVE:OVERRIDDEN: a smart override is in force. - INACTIVE:DISABLED: the schedule is not enabled. - INACTIVE:AWAY: the target is not at the location of the schedule. - INACTIVE:INCAPABLE: the target cannot take the commands. */
  state: Open<ChargingScheduleStatusState>;
  /** Whether the target is charging now. */
  isCharging: boolean;
  /** Whether the target should be charging now. */
  isChargingExpected: boolean;
  /** Conditions that together make `isChargingExpected`: it is true when all are. */
  isChargingExpectedParts: ChargingExpectation;
  /** What comes next, at most two entries. */
  upcomingTransitions: ChargingTransition[];
  /** The override of this schedule. Null: none. */
  smartOverride: ChargingScheduleStatusSmartOverride | null;
}

/** How the target and the schedule agree. - ALIGNED: the target is as the schedule wants it. - MISALIGNED: it is not. - PENDING: a command is under way. - INACTIVE:OVERRIDDEN: a smart override is in force. - INACTIVE:DISABLED: the schedule is not enabled. - INACTIVE:AWAY: the target is not at the location of the schedule. - INACTIVE:INCAPABLE: the target cannot take the commands. */
export type ChargingScheduleStatusState =
  | "ALIGNED"
  | "MISALIGNED"
  | "PENDING"
  | "INACTIVE:OVERRIDDEN"
  | "INACTIVE:DISABLED"
  | "INACTIVE:AWAY"
  | "INACTIVE:INCAPABLE";

/** Conditions that together make `isChargingExpected`: it is true when all are. */
export interface ChargingExpectation {
  /** The target can take more energy. */
  needsCharge: boolean;
  /** The target is plugged in. */
  isPluggedIn: boolean;
  /** The schedule says to charge. */
  shouldCharge: boolean;
}

/** A coming change of `shouldCharge`. */
export interface ChargingTransition {
  /** When it comes. */
  at: string;
  /** The new value. */
  shouldCharge: boolean;
}

/** A request to charge now, above a schedule or smart charging. */
export interface ChargingScheduleStatusSmartOverride {
  /** When the override was created. */
  createdAt: string;
  /** When the override ended. Null: still in force. */
  endedAt: string | null;
  /** Type of asset that can be told to charge. */
  targetType: Open<SmartOverrideTargetType>;
  /** Id of the overridden asset. */
  targetId: string;
  /** Id of the action that starts charging; follow it with `getVehicleAction`. Null: none. */
  vendorActionId: string | null;
}

/** How the schedule of an HVAC unit is doing. */
export interface TemperatureScheduleStatus {
  /** Id of the schedule. */
  scheduleId: string;
  /** The schedule is one of temperature. */
  scheduleType: "TEMPERATURE";
  /** When something in this status last changed. */
  changedAt: string;
  /** How the target and the schedule agree. - ALIGNED: the target is as the schedule wants it. - MISALIGNED: it is not. - PENDING: a command is under way. - INACTIVE:OVERRIDDEN: a smart override is in force. - INACTIVE:DISABLED: the schedule is not enabled. - INACTIVE:AWAY: the target is not at the location of the schedule. - INACTIVE:INCAPABLE: the target cannot take the commands. */
  state: Open<TemperatureScheduleStatusState>;
  /** What the unit is set to. Null: unknown. */
  current: ScheduledTemperature | null;
  /** What the unit should be set to. */
  expected: ScheduledTemperature;
  /** What comes next, at most two entries. */
  upcomingTransitions: TemperatureTransition[];
}

/** How the target and the schedule agree. - ALIGNED: the target is as the schedule wants it. - MISALIGNED: it is not. - PENDING: a command is under way. - INACTIVE:OVERRIDDEN: a smart override is in force. - INACTIVE:DISABLED: the schedule is not enabled. - INACTIVE:AWAY: the target is not at the location of the schedule. - INACTIVE:INCAPABLE: the target cannot take the commands. */
export type TemperatureScheduleStatusState =
  | "ALIGNED"
  | "MISALIGNED"
  | "PENDING"
  | "INACTIVE:OVERRIDDEN"
  | "INACTIVE:DISABLED"
  | "INACTIVE:AWAY"
  | "INACTIVE:INCAPABLE";

/** A coming change of the expected setting. */
export interface TemperatureTransition {
  /** When it comes. */
  at: string;
  /** The new setting. */
  target: ScheduledTemperature;
}

/** A named price of energy. */
export interface TariffRate {
  /** Name of the rate, unique within the tariff. */
  name: string;
  /** Price per kWh as a decimal string, up to nine digits before and after the point. */
  cost: string;
}

/** Parameters of `GET /interventions`. */
export interface InterventionListParams {
  /** Language of the texts in `resolution`. A text that is not translated comes in en-US. */
  language?: InterventionLanguage | undefined;
  /** Only interventions for this type of asset. */
  vendorType?: VendorType | undefined;
  /** Only interventions of this vendor. */
  vendor?: Vendor | undefined;
}

/** Language of the texts of an intervention. */
export type InterventionLanguage =
  | "en-US"
  | "en-GB"
  | "de-DE"
  | "fr-FR"
  | "es-ES"
  | "ja-JP"
  | "pt-PT"
  | "lv-LV"
  | "lt-LT"
  | "nl-NL"
  | "nl-BE"
  | "nb-NO"
  | "pl-PL"
  | "sv-SE"
  | "da-DK"
  | "fi-FI"
  | "ro-RO";

/** Type of asset that it is about. */
export type VendorType =
  | "vehicle"
  | "charger"
  | "hvac"
  | "inverter"
  | "battery"
  | "meter";

/** Code of a vendor of any type of asset. Codes are case-sensitive. */
export type Vendor =
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
  | "MYENERGI";

/** Something that a person can do to give assets a capability. */
export interface Intervention {
  /** Id of the intervention. */
  id: string;
  /** Vendor that it is about. */
  vendor: Open<Vendor>;
  /** Type of asset that it is about. */
  vendorType: Open<VendorType>;
  /** Brand as shown to people. */
  brand: Open<InterventionBrand>;
  /** When this intervention was introduced. */
  introducedAt: string;
  /** Whether the account at the vendor or the device is concerned. */
  domain: Open<InterventionDomain>;
  /** What to do, and who can do it where. */
  resolution: InterventionResolution;
}

/** Brand, as shown to people, of a vendor of any type of asset. */
export type InterventionBrand =
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
  | "myenergi";

/** Whether the account at the vendor or the device is concerned. */
export type InterventionDomain =
  | "Account"
  | "Device";

/** What to do, and who can do it where. */
export interface InterventionResolution {
  /** What to do in a few words, in the wished language. */
  title: string;
  /** How to do it, in the wished language, as Markdown; it may hold `<br>` tags. */
  description: string;
  /** Whether it can be done in the app or only at the device. */
  access: Open<InterventionResolutionAccess>;
  /** Whether the user can do it or an expert is needed. */
  agent: Open<InterventionResolutionAgent>;
}

/** Whether it can be done in the app or only at the device. */
export type InterventionResolutionAccess =
  | "Remote"
  | "Physical";

/** Whether the user can do it or an expert is needed. */
export type InterventionResolutionAgent =
  | "User"
  | "ThirdParty";

/** Parameters of `GET /interventions/{interventionId}`. */
export interface InterventionGetParams {
  /** Language of the texts in `resolution`. A text that is not translated comes in en-US. */
  language?: InterventionLanguage | undefined;
  /** Only interventions for this type of asset. */
  vendorType?: VendorType | undefined;
  /** Only interventions of this vendor. */
  vendor?: Vendor | undefined;
}

/** What a Link session offers and where it ends. */
export interface UserLinkParams {
  /** Skips the choice of a brand and asks for the credentials of this vendor at once. */
  vendor?: Vendor | undefined;
  /** Offers vendors of this type. @default "vehicle" */
  vendorType?: VendorType | undefined;
  /** Language of the Link UI as BCP 47 code; the accepted values are not known. Without it the browser decides. @deprecated */
  forceLanguage?: string | undefined;
  /** Permissions to ask for. The names of the older, coarse scopes are known by example only. */
  scopes?: readonly string[] | undefined;
  /** Where the user is sent at the end. If the user leaves early, `error` is added to its query, with the value `user closed session` or `consent request denied`. */
  redirectUri?: string | undefined;
  /** Name of the user; no longer of use. @deprecated */
  userName?: string | undefined;
}

/** A Link session that waits for the user; valid for 24 hours. */
export interface LinkSession {
  /** Token to start a Link SDK with, instead of opening `linkUrl`. */
  linkState: string;
  /** Address to open in the user's browser. */
  linkUrl: string;
}

/** A user as it stands in the list. */
export interface ListedUser {
  /** Id of the user, as chosen by the caller. */
  id: string;
  /** When the user was created by a first Link session. Null: not known. */
  createdAt: string | null;
  /** Scopes of the user. Read the `scopes` of the assets instead. @deprecated */
  scopes: string[];
}

/** A user and the vendor accounts that are linked. */
export interface User {
  /** Id of the user, as chosen by the caller. */
  id: string;
  /** One entry per vendor and type of asset; empty when nothing is linked. */
  linkedVendors: UserLinkedVendor[];
}

/** A vendor account of a user. */
export interface UserLinkedVendor {
  /** Code of a vendor of any type of asset. Codes are case-sensitive. */
  vendor: Open<Vendor>;
  /** Type of asset. */
  vendorType: Open<VendorType>;
  /** False when the credentials stopped working; the user must then link again. */
  isValid: boolean;
}

/** A subscription of a URL to events. */
export interface Webhook {
  /** Id of the webhook. */
  id: string;
  /** HTTPS address that deliveries are posted to, 8 to 200 characters. */
  url: string;
  /** Names of the events that are delivered; `*` stands for all. @default ["*"] */
  events?: string[];
  /** When a delivery last succeeded; at first the time of creation. */
  lastSuccess: string;
  /** False after deliveries failed for about a day. Updating it or a successful test makes it active again. */
  isActive: boolean;
  /** When the webhook was created. */
  createdAt: string;
  /** API version in which events are written. Null: the version that the client is pinned to. */
  apiVersion: string | null;
  /** The extra header of each delivery, without its value. Null: none. */
  authentication: WebhookAuthentication | null;
}

/** The extra header of each delivery; its value is kept secret. */
export interface WebhookAuthentication {
  /** Name of the header. */
  headerName: string;
}

/** A new subscription. */
export interface WebhookCreateParams {
  /** HTTPS address that deliveries are posted to, 8 to 200 characters. */
  url: string;
  /** Key of the signature, 6 to 256 characters; choose at least 128 random bits. It is never returned. */
  secret: string;
  /** Events to deliver; all when left out. @default ["*"] */
  events?: readonly WebhookEventName[] | undefined;
  /** API version in which events shall be written. Null or left out: the version that the client is pinned to. */
  apiVersion?: string | null | undefined;
  /** An extra header that is sent with each delivery. */
  authentication?: WebhookCreateParamsAuthentication | undefined;
}

/** Name of an event that can be subscribed to; `*` stands for all. The heartbeat and the test of the firehose have no name here. `user:charge-action:updated` is the old name of `user:vendor-action:updated`. */
export type WebhookEventName =
  | "*"
  | "user:vehicle:discovered"
  | "user:vehicle:updated"
  | "user:vehicle:deleted"
  | "user:vehicle:smart-charging-status-updated"
  | "user:charge-action:updated"
  | "user:vendor-action:updated"
  | "user:schedule:execution-updated"
  | "user:charger:discovered"
  | "user:charger:updated"
  | "user:charger:deleted"
  | "user:hvac:discovered"
  | "user:hvac:updated"
  | "user:hvac:deleted"
  | "user:inverter:discovered"
  | "user:inverter:updated"
  | "user:inverter:deleted"
  | "user:credentials:invalidated"
  | "user:battery:discovered"
  | "user:battery:updated"
  | "user:battery:deleted"
  | "enode:webhook:test"
  | "user:meter:discovered"
  | "user:meter:updated"
  | "user:meter:deleted";

/** An extra header that is sent with each delivery. */
export interface WebhookCreateParamsAuthentication {
  /** Name of the header, in lower case. */
  headerName: string;
  /** Value of the header. It is never returned. */
  headerValue: string;
}

/** The fields to change; the others stay. */
export interface WebhookUpdateParams {
  /** HTTPS address that deliveries are posted to, 8 to 200 characters. */
  url?: string | undefined;
  /** Key of the signature, 6 to 256 characters; choose at least 128 random bits. It is never returned. */
  secret?: string | undefined;
  /** Events to deliver. */
  events?: readonly WebhookEventName[] | undefined;
  /** API version in which events shall be written. Null: the version that the client is pinned to. */
  apiVersion?: string | null | undefined;
  /** Null takes the extra header away. */
  authentication?: WebhookUpdateParamsAuthentication | null | undefined;
}

/** An extra header that is sent with each delivery. */
export interface WebhookUpdateParamsAuthentication {
  /** Name of the header, in lower case. */
  headerName: string;
  /** Value of the header. It is never returned. */
  headerValue: string;
}

/** What came of a test delivery. */
export interface WebhookTestResult {
  /** Whether the receiver took the test event. */
  status: Open<WebhookTestResultStatus>;
  /** The outcome in words. */
  description: string;
  /** What the receiver answered. Null: it did not answer. */
  response: WebhookTestResultResponse | null;
}

/** Whether the receiver took the test event. */
export type WebhookTestResultStatus =
  | "SUCCESS"
  | "FAILURE";

/** The answer of the receiver. */
export interface WebhookTestResultResponse {
  /** HTTP status. */
  code: number;
  /** Body of the answer. */
  body: string;
  /** Headers of the answer. Null: not given. */
  headers: string[] | null;
}

/** The firehose subscription. */
export interface WebhookSetFirehoseParams {
  /** Key of the signature; choose at least 128 random bits. It is never returned. */
  secret: string;
  /** HTTPS address that deliveries are posted to. */
  url: string;
}

/** The firehose subscription to end. */
export interface WebhookDeleteFirehoseParams {
  /** HTTPS address that the firehose posts to. */
  url: string;
}

/** How a vendor of vehicles is doing. */
export interface VehicleVendorHealth {
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of vehicles. */
  vendor: Open<VehicleVendor>;
  /** Brand as shown to people. */
  displayName: Open<VehicleVendorHealthDisplayName>;
}

/** How access to the vendor's data is doing; said to be always READY. */
export type VendorStatus =
  | "READY"
  | "ELEVATED_ERROR_RATE"
  | "OUTAGE";

/** Brand of vehicles, as shown to people. */
export type VehicleVendorHealthDisplayName =
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
  | "BYD";

/** How a vendor of chargers is doing. */
export interface ChargerVendorHealth {
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of chargers. */
  vendor: Open<ChargerVendor>;
  /** Brand as shown to people. */
  displayName: Open<ChargerVendorHealthDisplayName>;
}

/** Brand of chargers, as shown to people. */
export type ChargerVendorHealthDisplayName =
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
  | "myenergi";

/** How a vendor of HVAC units is doing. */
export interface HvacVendorHealth {
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of HVAC units. */
  vendor: Open<HvacVendor>;
  /** Brand as shown to people. */
  displayName: Open<HvacVendorHealthDisplayName>;
}

/** Brand of HVAC units, as shown to people. */
export type HvacVendorHealthDisplayName =
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
  | "Netatmo";

/** How a vendor of inverters is doing. */
export interface InverterVendorHealth {
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of solar inverters. The case is mixed. */
  vendor: Open<InverterVendor>;
  /** Brand as shown to people. */
  displayName: Open<InverterVendorHealthDisplayName>;
}

/** Brand of inverters, as shown to people. */
export type InverterVendorHealthDisplayName =
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
  | "TSUN";

/** How a vendor of batteries is doing. */
export interface BatteryVendorHealth {
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of home batteries. */
  vendor: Open<BatteryVendor>;
  /** Brand as shown to people. */
  displayName: Open<BatteryVendorHealthDisplayName>;
}

/** Brand of home batteries, as shown to people. */
export type BatteryVendorHealthDisplayName =
  | "Tesla"
  | "Enphase"
  | "GivEnergy"
  | "Huawei"
  | "SolarEdge"
  | "SMA";

/** How a vendor of meters is doing. */
export interface MeterVendorHealth {
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of meters. */
  vendor: Open<MeterVendor>;
  /** Brand as shown to people. */
  displayName: Open<MeterVendorHealthDisplayName>;
}

/** Brand of meters, as shown to people. */
export type MeterVendorHealthDisplayName =
  | "Enphase"
  | "GivEnergy"
  | "Huawei"
  | "Tesla"
  | "SMA"
  | "SolarEdge";

/** Beside the API's own document, with low confidence. */
export interface UserLocationCreateParams {
  /** Name of the place. */
  name: string;
  /** Latitude in degrees. */
  latitude: number;
  /** Longitude in degrees. */
  longitude: number;
  /** IANA timezone of the place, in which schedules, deadlines and tariffs are read. */
  timezoneName: string;
}

/** A new schedule; which fields it takes depends on the type of its target. */
export type NewSchedule =
  | NewChargingSchedule
  | NewTemperatureSchedule;

/** A new schedule of a vehicle or charger; all fields are required. */
export interface NewChargingSchedule {
  /** Id of the vehicle or charger. */
  targetId: string;
  /** Id of the location at which the schedule holds, so that it leaves public charging alone. Null: a charger is controlled wherever it is. */
  locationId: string | null;
  /** Type of the target. */
  targetType: SmartOverrideTargetType;
  /** Whether the schedule controls its target. */
  isEnabled: boolean;
  /** Whether to charge while no rule applies. */
  defaultShouldCharge: boolean;
  /** When to charge and when not. */
  rules: readonly NewChargingScheduleRule[];
}

/** A new schedule of an HVAC unit; all fields are required. */
export interface NewTemperatureSchedule {
  /** Whether the schedule controls its target. */
  isEnabled: boolean;
  /** Id of the HVAC unit. */
  targetId: string;
  /** The target is an HVAC unit. */
  targetType: "hvac";
  /** What the unit should be set to while no rule applies. */
  defaultTargetState: ScheduledTemperature;
  /** What the unit should be set to, and when. */
  rules: readonly NewTemperatureScheduleRule[];
}

/** Parameters of `GET /users/{userId}/statistics/charging`. */
export interface UserStatisticsChargingParams {
  /** Type of asset that the figures are about. @default "vehicle" */
  type?: StatisticsTargetType | undefined;
  /** Begin of the time range. */
  startDate: string;
  /** End of the time range. What counts when it is left out is not documented. */
  endDate?: string | undefined;
  /** Only figures of this location. */
  locationId?: string | undefined;
  /** Only this asset, which must be of the type named by `type`. */
  id?: string | undefined;
  /** Length of a step. @default "DAY" */
  resolution?: StatisticsResolution | undefined;
  /** Hours by which the borders of days, weeks, months and years are moved from UTC; fractions are allowed. No effect on steps of an hour and less. It knows no daylight saving time. @deprecated */
  utcOffset?: string | undefined;
}

/** Beside the API's own document, with low confidence. @default "vehicle" */
export type StatisticsTargetType =
  | "charger"
  | "vehicle"
  | "hvac";

/** @default "DAY" */
export type StatisticsResolution =
  | "QUARTER_HOUR"
  | "HALF_HOUR"
  | "HOUR"
  | "DAY"
  | "WEEK"
  | "MONTH"
  | "YEAR";

/** Consumption and cost of one step in time. Currency depends on the market price area or on the tariff. */
export interface ChargingStatistics {
  /** Power in kW. */
  kw: ChargingStatisticsKw;
  /** Energy consumed in kWh. */
  kwhSum: number;
  /** Price per kWh. */
  price: ChargingStatisticsPrice;
  /** Cost of the energy. */
  costSum: number;
  /** Price per kWh had smart charging not shifted the charging. */
  nonSmartPrice: ChargingStatisticsNonSmartPrice;
  /** Money saved by smart charging. Null: it had no part in this step. */
  estimatedSavings: number | null;
  /** Begin of the step. */
  date: string;
}

/** Power in kW. */
export interface ChargingStatisticsKw {
  /** Lowest value. */
  min: number;
  /** Highest value. */
  max: number;
  /** Average. */
  mean: number;
}

/** Price per kWh. */
export interface ChargingStatisticsPrice {
  /** Lowest value. */
  min: number;
  /** Highest value. */
  max: number;
  /** Average. */
  mean: number;
}

/** Price per kWh had smart charging not shifted the charging. */
export interface ChargingStatisticsNonSmartPrice {
  /** Lowest value. Null: none. */
  min: number | null;
  /** Highest value. Null: none. */
  max: number | null;
  /** Average. Null: none. */
  mean: number | null;
}

/** Parameters of `GET /users/{userId}/statistics/charging/sessions`. */
export interface UserStatisticsChargingSessionsParams {
  /** Type of asset that the figures are about. @default "vehicle" */
  type?: StatisticsTargetType | undefined;
  /** Begin of the time range. */
  startDate: string;
  /** End of the time range. What counts when it is left out is not documented. */
  endDate?: string | undefined;
  /** Only figures of this location. */
  locationId?: string | undefined;
  /** Only this asset, which must be of the type named by `type`. */
  id?: string | undefined;
}

/** Consumption and cost of one session. Currency depends on the market price area or on the tariff. */
export interface ChargingSession {
  /** Power in kW. */
  kw: ChargingSessionKw;
  /** Energy consumed in kWh. */
  kwhSum: number;
  /** Price per kWh. */
  price: ChargingSessionPrice;
  /** Cost of the energy. */
  costSum: number;
  /** Id of the asset that consumed; it is not an id of the session. */
  id: string;
  /** Id of the location of the session. Null: at none. */
  locationId: string | null;
  /** Begin of the session. */
  from: string;
  /** End of the session. */
  to: string;
  /** Price per kWh had smart charging not shifted the session. */
  nonSmartPrice: ChargingSessionNonSmartPrice;
  /** Money saved by smart charging. Null: it had no part in this session. */
  estimatedSavings: number | null;
}

/** Power in kW. */
export interface ChargingSessionKw {
  /** Lowest value. */
  min: number;
  /** Highest value. */
  max: number;
  /** Average. */
  mean: number;
}

/** Price per kWh. */
export interface ChargingSessionPrice {
  /** Lowest value. */
  min: number;
  /** Highest value. */
  max: number;
  /** Average. */
  mean: number;
}

/** Price per kWh had smart charging not shifted the session. */
export interface ChargingSessionNonSmartPrice {
  /** Lowest value. Null: none. */
  min: number | null;
  /** Highest value. Null: none. */
  max: number | null;
  /** Average. Null: none. */
  mean: number | null;
}

/** Parameters of `GET /users/{userId}/statistics/production`. */
export interface UserStatisticsProductionParams {
  /** Begin of the time range. */
  startDate: string;
  /** End of the time range. What counts when it is left out is not documented. */
  endDate?: string | undefined;
  /** Only figures of this location. */
  locationId?: string | undefined;
  /** Only this asset, which must be of the type named by `type`. */
  id?: string | undefined;
  /** Asset type to count; there is only one. @default "inverter" */
  type?: "inverter" | undefined;
  /** Length of a step. @default "DAY" */
  resolution?: StatisticsResolution | undefined;
  /** Hours by which the borders of days, weeks, months and years are moved from UTC; negative values and fractions are allowed. No effect on steps of an hour and less. It knows no daylight saving time. @deprecated */
  utcOffset?: string | undefined;
}

/** Production and its value of one step in time. Currency depends on the market price area or on the tariff. */
export interface ProductionStatistics {
  /** Power in kW. */
  kw: ProductionStatisticsKw;
  /** Energy produced in kWh. */
  kwhSum: number;
  /** Price per kWh. */
  price: ProductionStatisticsPrice;
  /** Value of the energy at the local day-ahead price or the tariff; the user needs a location where the inverter is. */
  earningsSum: number;
  /** Begin of the step, moved by `utcOffset` if given. */
  date: string;
}

/** Power in kW. */
export interface ProductionStatisticsKw {
  /** Lowest value. */
  min: number;
  /** Highest value. */
  max: number;
  /** Average. */
  mean: number;
}

/** Price per kWh. */
export interface ProductionStatisticsPrice {
  /** Lowest value. */
  min: number;
  /** Highest value. */
  max: number;
  /** Average. */
  mean: number;
}

export type Scope = string;

/** An electric or plug-in hybrid vehicle. */
export interface DiscoveredVehicle {
  /** Id of the vehicle in Enode. Unlinking and linking again gives a new one. */
  id: string;
  /** Id of the user who linked the vehicle. */
  userId: string;
  /** Code of a vendor of vehicles. */
  vendor: Open<VehicleVendor>;
  /** When live data last came in; at first the time of linking. */
  lastSeen: string | null;
  /** Whether live data can be had now; if false, values lag behind. Null: unknown. */
  isReachable: boolean | null;
  /** What identifies and describes a vehicle. */
  information: DiscoveredVehicleInformation;
  /** Battery and charging of a vehicle; null always means that the vendor gives no value. */
  chargeState: DiscoveredVehicleChargeState | null;
  /** How smart charging treats a vehicle. */
  smartChargingPolicy: SmartChargingPolicy | null;
  /** Distance driven. */
  odometer?: DiscoveredVehicleOdometer | null;
  /** What this vehicle can tell and do; it may change over time. */
  capabilities: DiscoveredVehicleCapabilities | null;
  /** Scopes that the user granted for this vehicle. */
  scopes: string[] | null;
  /** Where the vehicle was last seen. */
  location?: DiscoveredVehicleLocation | null;
  /** Id of the location at which the vehicle is. Null: at none. */
  locationId: string | null;
}

/** What identifies and describes a vehicle. */
export interface DiscoveredVehicleInformation {
  /** Vehicle identification number; null: not given. Stays the same when a vehicle is linked anew. */
  vin: string | null;
  /** Brand as shown to people; null: unknown. */
  brand: Open<DiscoveredVehicleInformationBrand> | null;
  /** Model name; null: unknown. */
  model: string | null;
  /** Year of production; null: unknown. */
  year: number | null;
  /** Nickname that the owner gave the vehicle; null: none. */
  displayName?: string | null;
  /** Address of a picture of the model; its query sets width (1 to 2048) and quality. Beside the API's own document, with medium confidence. */
  imageUrl?: string | null;
}

/** Brand of vehicles, as shown to people. */
export type DiscoveredVehicleInformationBrand =
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
  | "BYD";

/** Battery and charging of a vehicle; null always means that the vendor gives no value. */
export interface DiscoveredVehicleChargeState {
  /** State of charge in %. Null: unknown. */
  batteryLevel: number | null;
  /** Estimated remaining range in km. Null: unknown. */
  range: number | null;
  /** Whether a charging cable is connected, charging or not. Null: unknown. */
  isPluggedIn: boolean | null;
  /** Whether power flows into the battery now. Null: unknown. */
  isCharging: boolean | null;
  /** Whether charging is complete, which is below 100 % when a charge limit is set. Null: unknown. */
  isFullyCharged: boolean | null;
  /** Usable capacity of the battery in kWh. Null: unknown. */
  batteryCapacity: number | null;
  /** Level at which the vehicle stops charging, in % of the capacity. Null: unknown. */
  chargeLimit: number | null;
  /** Charging power in kW. Null: not charging, or unknown. */
  chargeRate: number | null;
  /** Estimated time until charging ends, in min. Null: not charging, or unknown. */
  chargeTimeRemaining: number | null;
  /** When these values were last updated. Null: never. */
  lastUpdated: string | null;
  /** Highest current that the vehicle draws, in A. Null: unknown or not set. */
  maxCurrent: number | null;
  /** How power flows between vehicle and charger. - UNKNOWN: not known. - UNPLUGGED: not connected to a charger. - PLUGGED_IN:INITIALIZING: about to charge; a passing state. - PLUGGED_IN:CHARGING: power flows into the battery. - PLUGGED_IN:STOPPED: charging was stopped by the vehicle or the charger and can be resumed. - PLUGGED_IN:COMPLETE: the charge limit is reached. - PLUGGED_IN:NO_POWER: the charger gives no power; commands do not help, somebody must look. - PLUGGED_IN:FAULT: a fault prevents charging. - PLUGGED_IN:DISCHARGING: power flows from the battery to the home or the grid. */
  powerDeliveryState: Open<PowerDeliveryState>;
}

/** Distance driven. */
export interface DiscoveredVehicleOdometer {
  /** Odometer reading in km. Null: unknown. */
  distance: number | null;
  /** When the reading was last updated. Null: never. */
  lastUpdated: string | null;
}

/** What this vehicle can tell and do; it may change over time. */
export interface DiscoveredVehicleCapabilities {
  /** All of `information` is available. */
  information: Capability;
  /** All of `chargeState` is available. */
  chargeState: Capability;
  /** The position is available. */
  location: Capability;
  /** The odometer is available. */
  odometer: Capability;
  /** The charging current can be limited. */
  setMaxCurrent: Capability;
  /** Charging can be started. */
  startCharging: Capability;
  /** Charging can be stopped. */
  stopCharging: Capability;
  /** Smart charging can be used. */
  smartCharging: Capability;
}

/** Where the vehicle was last seen. */
export interface DiscoveredVehicleLocation {
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
  /** When the position was last updated. Null: never. */
  lastUpdated: string | null;
}

/** A charging station. */
export interface DiscoveredCharger {
  /** Id of the charger in Enode. */
  id: string;
  /** Id of the user who linked the charger. */
  userId: string;
  /** Code of a vendor of chargers. */
  vendor: Open<ChargerVendor>;
  /** When the charger was last reached with success. */
  lastSeen: string | null;
  /** Whether live data can be had now; if false, values lag behind. */
  isReachable: boolean | null;
  /** What the charger is doing; null always means that the vendor gives no value. */
  chargeState: DiscoveredChargerChargeState | null;
  /** What this charger can tell and do. */
  capabilities: DiscoveredChargerCapabilities | null;
  /** Scopes that the user granted for this charger. */
  scopes: string[] | null;
  /** What identifies and describes a charger. */
  information: DiscoveredChargerInformation;
  /** Id of the location of the charger, set by `updateCharger`. Null: at none. */
  locationId: string | null;
}

/** What the charger is doing; null always means that the vendor gives no value. */
export interface DiscoveredChargerChargeState {
  /** Whether a vehicle is connected, charging or not. Null: unknown. */
  isPluggedIn: boolean | null;
  /** Whether power flows into a vehicle now. Null: unknown. */
  isCharging: boolean | null;
  /** Charging power in kW. Null: not charging, or unknown. */
  chargeRate: number | null;
  /** When these values were last updated. Null: never. */
  lastUpdated: string | null;
  /** Wished current limit in A. Null: none set, or unknown. */
  maxCurrent: number | null;
  /** How power flows between charger and vehicle. - UNKNOWN: not known. - UNPLUGGED: no vehicle is connected. - PLUGGED_IN:INITIALIZING: about to charge; a passing state. - PLUGGED_IN:CHARGING: power flows into the vehicle. - PLUGGED_IN:STOPPED: a vehicle is connected and the charger is stopped; a start command works. - PLUGGED_IN:NO_POWER: the vehicle takes no power; commands do not help, somebody must look. - PLUGGED_IN:FAULT: a fault prevents charging. - PLUGGED_IN:DISCHARGING: power flows from the vehicle to the home or the grid. */
  powerDeliveryState: Open<ChargerPowerDeliveryState>;
}

/** What this charger can tell and do. */
export interface DiscoveredChargerCapabilities {
  /** All of `information` is available. */
  information: Capability;
  /** All of `chargeState` is available. */
  chargeState: Capability;
  /** Charging can be started. */
  startCharging: Capability;
  /** Charging can be stopped. */
  stopCharging: Capability;
  /** The charging current can be limited. */
  setMaxCurrent: Capability;
}

/** What identifies and describes a charger. */
export interface DiscoveredChargerInformation {
  /** Brand as shown to people. */
  brand: Open<DiscoveredChargerInformationBrand>;
  /** Model name. */
  model: string;
  /** Year of production. Null: unknown. */
  year: number | null;
}

/** Brand of chargers, as shown to people. */
export type DiscoveredChargerInformationBrand =
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
  | "myenergi";

/** A device that heats or cools, or a thermostat that controls such devices. */
export interface DiscoveredHvac {
  /** Id of the HVAC unit in Enode. */
  id: string;
  /** Id of the user who linked the unit. */
  userId: string;
  /** Code of a vendor of HVAC units. */
  vendor: Open<HvacVendor>;
  /** When the vendor was last reached with success; at first the time of linking. */
  lastSeen: string | null;
  /** Whether live data can be had now; if false, values lag behind. */
  isReachable: boolean | null;
  /** Electric power drawn in kW, 0 when inactive. Null: the unit does not tell, as most do not. */
  consumptionRate: number | null;
  /** What identifies and describes an HVAC unit. */
  information: DiscoveredHvacInformation;
  /** What the unit measures and does. */
  temperatureState: DiscoveredHvacTemperatureState | null;
  /** What the unit is set to. */
  thermostatState: DiscoveredHvacThermostatState | null;
  /** Scopes that the user granted for this unit. */
  scopes: string[] | null;
  /** Same as `thermostatState.mode`, which replaces it. @deprecated */
  mode: Open<HvacMode> | null;
  /** Same as `thermostatState.heatSetpoint`, which replaces it. @deprecated */
  heatSetpoint: number | null;
  /** Same as `thermostatState.coolSetpoint`, which replaces it. @deprecated */
  coolSetpoint: number | null;
  /** Same as `thermostatState.holdType`, which replaces it. @deprecated */
  holdType: Open<HvacHoldType> | null;
  /** Same as `temperatureState.isActive`, which replaces it. @deprecated */
  isActive: boolean | null;
  /** Same as `temperatureState.currentTemperature`, which replaces it. @deprecated */
  currentTemperature: number | null;
  /** What this unit can be told. */
  capabilities: DiscoveredHvacCapabilities | null;
  /** Id of the location of the unit, set by `updateHvac`. Null: at none. */
  locationId: string | null;
}

/** What identifies and describes an HVAC unit. */
export interface DiscoveredHvacInformation {
  /** Brand as shown to people. */
  brand: Open<DiscoveredHvacInformationBrand>;
  /** Model name. Null: unknown. */
  model: string | null;
  /** Name given by the user, else one built from vendor and model. */
  displayName: string;
  /** Room or zone that the user put the unit in. Null: none. */
  groupName: string | null;
  /** Kind of device. - HEATING: only heats, by itself, like a panel heater. - COOLING: only cools, by itself, like an air conditioner. - HEAT_PUMP: heats and cools, from air to air. - AGGREGATOR: controls other devices, like a thermostat. */
  category: Open<DiscoveredHvacInformationCategory>;
}

/** Brand of HVAC units, as shown to people. */
export type DiscoveredHvacInformationBrand =
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
  | "Netatmo";

/** Kind of device. - HEATING: only heats, by itself, like a panel heater. - COOLING: only cools, by itself, like an air conditioner. - HEAT_PUMP: heats and cools, from air to air. - AGGREGATOR: controls other devices, like a thermostat. */
export type DiscoveredHvacInformationCategory =
  | "HEATING"
  | "COOLING"
  | "HEAT_PUMP"
  | "AGGREGATOR";

/** What the unit measures and does. */
export interface DiscoveredHvacTemperatureState {
  /** Air temperature in °C. Null: unknown. */
  currentTemperature: number | null;
  /** Whether the unit is heating or cooling now. */
  isActive: boolean;
  /** When any of these values last changed. Null: never. */
  lastUpdated: string | null;
}

/** What the unit is set to. */
export interface DiscoveredHvacThermostatState {
  /** Mode of the unit. Null: unknown, or none of these. */
  mode: Open<HvacMode> | null;
  /** Temperature in °C below which it heats, if the mode allows. Null: none or unknown. */
  heatSetpoint: number | null;
  /** Temperature in °C above which it cools, if the mode allows. Null: none or unknown. */
  coolSetpoint: number | null;
  /** How long the setting lasts. Null: unknown. */
  holdType: Open<HvacHoldType> | null;
  /** When any of these values last changed. Null: never. */
  lastUpdated: string | null;
}

/** What this unit can be told. */
export interface DiscoveredHvacCapabilities {
  /** Modes that the unit accepts. Null: unknown. */
  capableModes: (Open<HvacMode> | null)[] | null;
  /** Limits of `coolSetpoint`. Null: unknown or no cooling. */
  coolSetpointRange: SetpointRange | null;
  /** Limits of `heatSetpoint`. Null: unknown or no heating. */
  heatSetpointRange: SetpointRange | null;
  /** Limits of the distance between both setpoints in AUTO. Null: unknown or none. */
  setpointDifferenceRange: SetpointRange | null;
  /** The unit can be told to follow its own schedule. */
  setFollowSchedule: Capability;
  /** The unit can be told to hold a mode and temperature. */
  setPermanentHold: Capability;
  /** Hold types that the unit accepts; replaced by `setFollowSchedule` and `setPermanentHold`. Null: unknown. @deprecated */
  capableHoldTypes: Open<HvacHoldType>[] | null;
}

/** A solar inverter. */
export interface DiscoveredInverter {
  /** Id of the inverter in Enode. */
  id: string;
  /** Id of the user who linked the inverter. */
  userId: string;
  /** Code of a vendor of solar inverters. The case is mixed. */
  vendor: Open<InverterVendor>;
  /** When live data last came in; at first the time of linking. */
  lastSeen: string | null;
  /** Whether live data can be had now; if false, values lag behind. */
  isReachable: boolean | null;
  /** What the inverter produces; null always means that the vendor gives no value. */
  productionState: DiscoveredInverterProductionState | null;
  /** IANA timezone of the inverter. Null: unknown. */
  timezone: string | null;
  /** What this inverter can tell. */
  capabilities: DiscoveredInverterCapabilities | null;
  /** Scopes that the user granted for this inverter. */
  scopes: string[] | null;
  /** What identifies and describes an inverter. */
  information: DiscoveredInverterInformation;
  /** Id of the location at which the inverter is, by its old name. Null: at none. Beside the API's own document, with low confidence. */
  chargingLocationId: string | null;
  /** Where the inverter is. */
  location: DiscoveredInverterLocation | null;
}

/** What the inverter produces; null always means that the vendor gives no value. */
export interface DiscoveredInverterProductionState {
  /** Power produced now in kW. Null: unknown. */
  productionRate: number | null;
  /** Whether it produces now. Null: unknown. */
  isProducing: boolean | null;
  /** Energy produced since installation in kWh. Null: unknown. */
  totalLifetimeProduction: number | null;
  /** When these values were last updated. Null: never. */
  lastUpdated: string | null;
}

/** What this inverter can tell. */
export interface DiscoveredInverterCapabilities {
  /** All of `productionState` is available. */
  productionState: Capability;
  /** The vendor keeps production statistics, see `getInverterStatistics`. */
  productionStatistics: Capability;
}

/** What identifies and describes an inverter. */
export interface DiscoveredInverterInformation {
  /** Id of the inverter at its vendor; it can change, so do not use it as a key. */
  id: string;
  /** Brand as shown to people. */
  brand: Open<DiscoveredInverterInformationBrand>;
  /** Model name. */
  model: string;
  /** Name of the site as given by the user, else one built from vendor and model. */
  siteName: string;
  /** When the inverter was installed. */
  installationDate: string;
}

/** Brand of inverters, as shown to people. */
export type DiscoveredInverterInformationBrand =
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
  | "TSUN";

/** Where the inverter is. */
export interface DiscoveredInverterLocation {
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
}

/** A home battery. */
export interface DiscoveredBattery {
  /** Id of the battery in Enode. */
  id: string;
  /** Id of the user who linked the battery. */
  userId: string;
  /** Code of a vendor of home batteries. */
  vendor: Open<BatteryVendor>;
  /** When the vendor was last reached with success; at first the time of linking. */
  lastSeen: string | null;
  /** Whether live data can be had now; if false, values lag behind. */
  isReachable: boolean | null;
  /** Charge of a battery; null always means that the vendor gives no value. */
  chargeState: DiscoveredBatteryChargeState | null;
  /** How the battery is set up. */
  config: DiscoveredBatteryConfig | null;
  /** What identifies and describes a battery. */
  information: DiscoveredBatteryInformation;
  /** Operation modes that can be set on this battery. */
  capabilities: DiscoveredBatteryCapabilities | null;
  /** Scopes that the user granted for this battery. */
  scopes: string[] | null;
  /** Id of the location at which the battery is. Null: at none. */
  locationId: string | null;
  /** Where the battery is. */
  location: DiscoveredBatteryLocation | null;
}

/** Charge of a battery; null always means that the vendor gives no value. */
export interface DiscoveredBatteryChargeState {
  /** What the battery is doing. Null: unknown. */
  status: Open<DiscoveredBatteryChargeStateStatus> | null;
  /** Capacity in kWh. Null: unknown. */
  batteryCapacity: number | null;
  /** State of charge in %. Null: unknown. */
  batteryLevel: number | null;
  /** Power in kW, positive while charging. Null: unknown. */
  chargeRate: number | null;
  /** Reserve in % below which the battery is not discharged, save in a power cut. Null: unknown. */
  dischargeLimit: number | null;
  /** When these values were last updated. Null: never. */
  lastUpdated: string | null;
}

/** What the battery is doing. Null: unknown. */
export type DiscoveredBatteryChargeStateStatus =
  | "CHARGING"
  | "DISCHARGING"
  | "IDLE"
  | "FAULT"
  | "UNKNOWN";

/** How the battery is set up. */
export interface DiscoveredBatteryConfig {
  /** The present operation mode. Null: the vendor tells none, or Enode has no name for it. */
  operationMode: Open<OperationMode> | null;
  /** When the mode was last updated. Null: never. */
  lastUpdated: string | null;
}

/** What identifies and describes a battery. */
export interface DiscoveredBatteryInformation {
  /** Id of the battery at its vendor; it can change, so do not use it as a key. */
  id: string;
  /** Brand as shown to people. */
  brand: Open<DiscoveredBatteryInformationBrand>;
  /** Model name. */
  model: string;
  /** Name of the site as given by the user, else one built from vendor and model. */
  siteName: string;
  /** When the battery was installed. */
  installationDate: string;
}

/** Brand of home batteries, as shown to people. */
export type DiscoveredBatteryInformationBrand =
  | "Tesla"
  | "Enphase"
  | "GivEnergy"
  | "Huawei"
  | "SolarEdge"
  | "SMA";

/** Operation modes that can be set on this battery. */
export interface DiscoveredBatteryCapabilities {
  /** The mode EXPORT_FOCUS can be set. */
  exportFocus: Capability;
  /** The mode IMPORT_FOCUS can be set. */
  importFocus: Capability;
  /** The mode TIME_OF_USE can be set. */
  timeOfUse: Capability;
  /** The mode SELF_RELIANCE can be set. */
  selfReliance: Capability;
}

/** Where the battery is. */
export interface DiscoveredBatteryLocation {
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
}

/** A meter between a site and the grid. */
export interface DiscoveredMeter {
  /** Id of the meter in Enode. */
  id: string;
  /** Id of the user who linked the meter. */
  userId: string;
  /** Code of a vendor of meters. */
  vendor: Open<MeterVendor>;
  /** When the vendor was last reached with success; at first the time of linking. */
  lastSeen: string | null;
  /** Whether live data can be had now; if false, values lag behind. */
  isReachable: boolean | null;
  /** What identifies and describes a meter. */
  information: DiscoveredMeterInformation;
  /** What the meter measures. */
  energyState: DiscoveredMeterEnergyState | null;
  /** Where the meter is. */
  location: DiscoveredMeterLocation | null;
  /** What this meter can measure. */
  capabilities: DiscoveredMeterCapabilities | null;
  /** Scopes that the user granted for this meter. */
  scopes: string[] | null;
}

/** What identifies and describes a meter. */
export interface DiscoveredMeterInformation {
  /** Brand as shown to people. */
  brand: Open<DiscoveredMeterInformationBrand>;
  /** Model name. */
  model: string;
  /** Name of the site as given by the user, else one built from vendor and model. */
  siteName: string;
  /** When the meter was installed. */
  installationDate: string;
}

/** Brand of meters, as shown to people. */
export type DiscoveredMeterInformationBrand =
  | "Enphase"
  | "GivEnergy"
  | "Huawei"
  | "Tesla"
  | "SMA"
  | "SolarEdge";

/** What the meter measures. */
export interface DiscoveredMeterEnergyState {
  /** Power in kW: positive while the site takes from the grid, negative while it feeds in. Null: unknown. */
  power: number | null;
  /** When this value was last updated. Null: never. */
  lastUpdated: string | null;
}

/** Where the meter is. */
export interface DiscoveredMeterLocation {
  /** Id of the location at which the meter is. Null: at none. */
  id: string | null;
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
  /** When the position was last updated. Null: never. */
  lastUpdated: string | null;
}

/** What this meter can measure. */
export interface DiscoveredMeterCapabilities {
  /** It measures what the site takes. */
  measuresConsumption: Capability;
  /** It measures what the site feeds in or produces. */
  measuresProduction: Capability;
}

/** The user whose event it is. */
export interface EventUser {
  /** Id of the user. */
  id: string;
}

export type ChargerChargeAction = ChargeAction;

export type ChargerMaxCurrentAction = MaxCurrentAction;

/** An action of any kind, as it comes in events; told apart by `targetType` and the fields that are there. */
export type VendorAction =
  | ChargeAction
  | MaxCurrentAction
  | PermanentHoldAction
  | FollowScheduleAction
  | OperationModeAction;

export type LinkingStatus = Open<VendorStatus>;

/** A vehicle was linked. */
export interface UserVehicleDiscoveredEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:vehicle:discovered";
  /** An electric or plug-in hybrid vehicle. */
  vehicle: DiscoveredVehicle;
}

/** A vehicle changed. */
export interface UserVehicleUpdatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:vehicle:updated";
  /** The vehicle after the change. */
  vehicle: Vehicle;
  /** Paths of the fields that changed, with dots. */
  updatedFields: string[];
}

/** A vehicle is gone. */
export interface UserVehicleDeletedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:vehicle:deleted";
  /** The vehicle as it was last known. */
  vehicle: Vehicle;
}

/** The smart charging status of a vehicle changed. */
export interface UserVehicleSmartChargingStatusUpdatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:vehicle:smart-charging-status-updated";
  /** What smart charging is doing with a vehicle. */
  smartChargingStatus: SmartChargingStatus;
  /** Paths of the fields that changed, with dots. */
  updatedFields: string[];
}

/** A charger was linked. */
export interface UserChargerDiscoveredEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:charger:discovered";
  /** A charging station. */
  charger: DiscoveredCharger;
}

/** A charger changed. */
export interface UserChargerUpdatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:charger:updated";
  /** The charger after the change. */
  charger: Charger;
  /** Paths of the fields that changed, with dots. */
  updatedFields: string[];
}

/** A charger is gone. */
export interface UserChargerDeletedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:charger:deleted";
  /** The charger as it was last known. */
  charger: Charger;
}

/** An HVAC unit was linked. */
export interface UserHvacDiscoveredEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:hvac:discovered";
  /** A device that heats or cools, or a thermostat that controls such devices. */
  hvac: DiscoveredHvac;
}

/** An HVAC unit changed. */
export interface UserHvacUpdatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:hvac:updated";
  /** The HVAC unit after the change. */
  hvac: Hvac;
  /** Paths of the fields that changed, with dots. */
  updatedFields: string[];
}

/** An HVAC unit is gone. */
export interface UserHvacDeletedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:hvac:deleted";
  /** The HVAC unit as it was last known. */
  hvac: Hvac;
}

/** An inverter was linked. */
export interface UserInverterDiscoveredEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:inverter:discovered";
  /** A solar inverter. */
  inverter: DiscoveredInverter;
}

/** An inverter changed. */
export interface UserInverterUpdatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:inverter:updated";
  /** The inverter after the change. */
  inverter: Inverter;
  /** Paths of the fields that changed, with dots. */
  updatedFields: string[];
}

/** An inverter is gone. */
export interface UserInverterDeletedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:inverter:deleted";
  /** The inverter as it was last known. */
  inverter: Inverter;
}

/** A battery was linked. */
export interface UserBatteryDiscoveredEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:battery:discovered";
  /** A home battery. */
  battery: DiscoveredBattery;
}

/** A battery changed. */
export interface UserBatteryUpdatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:battery:updated";
  /** The battery after the change. */
  battery: Battery;
  /** Paths of the fields that changed, with dots. */
  updatedFields: string[];
}

/** A battery is gone. */
export interface UserBatteryDeletedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:battery:deleted";
  /** The battery as it was last known. */
  battery: Battery;
}

/** A meter was linked. */
export interface UserMeterDiscoveredEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:meter:discovered";
  /** A meter between a site and the grid. */
  meter: DiscoveredMeter;
}

/** A meter changed. */
export interface UserMeterUpdatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:meter:updated";
  /** The meter after the change. */
  meter: Meter;
  /** Paths of the fields that changed, with dots. */
  updatedFields: string[];
}

/** A meter is gone. */
export interface UserMeterDeletedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:meter:deleted";
  /** The meter as it was last known. */
  meter: Meter;
}

/** The status of a schedule changed. */
export interface UserScheduleExecutionUpdatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:schedule:execution-updated";
  /** How a schedule is doing. */
  status: ScheduleStatus;
  /** A schedule of a vehicle, a charger or an HVAC unit. */
  schedule: Schedule;
  /** Paths of the fields that changed, with dots. */
  updatedFields: string[];
}

/** An action changed. */
export interface UserVendorActionUpdatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:vendor-action:updated";
  /** An action of any kind, as it comes in events; told apart by `targetType` and the fields that are there. */
  vendorAction: VendorAction;
  /** Paths of the fields that changed, with dots. */
  updatedFields: string[];
}

/** The credentials of a user at a vendor stopped working. */
export interface UserCredentialsInvalidatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:credentials:invalidated";
  /** Code of a vendor of any type of asset. Codes are case-sensitive. */
  vendor: Open<Vendor>;
}

/** A sign of life. */
export interface SystemHeartbeatEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** Name of the event. */
  event: "system:heartbeat";
  /** Estimated number of events that wait to be delivered, normally 0. */
  pendingEvents: number;
}

/** A test event. */
export interface EnodeWebhookTestEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** Name of the event. */
  event: "enode:webhook:test";
}

/** A test event of the firehose. */
export interface EnodeFirehoseTestEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2023-08-01";
  /** Name of the event. */
  event: "enode:firehose:test";
}

/** One asset of each family, as `get` gives it. */
export interface Assets {
  vehicles: Vehicle;
  chargers: Charger;
  hvacs: Hvac;
  inverters: Inverter;
  batteries: Battery;
  meters: Meter;
}

/** One event of each kind, by its name on the wire. */
export interface Events {
  /** Vehicle discovered */
  "user:vehicle:discovered": UserVehicleDiscoveredEvent;
  /** Vehicle updated */
  "user:vehicle:updated": UserVehicleUpdatedEvent;
  /** Vehicle deleted */
  "user:vehicle:deleted": UserVehicleDeletedEvent;
  /** Smart charging status updated */
  "user:vehicle:smart-charging-status-updated": UserVehicleSmartChargingStatusUpdatedEvent;
  /** Charger discovered */
  "user:charger:discovered": UserChargerDiscoveredEvent;
  /** Charger updated */
  "user:charger:updated": UserChargerUpdatedEvent;
  /** Charger deleted */
  "user:charger:deleted": UserChargerDeletedEvent;
  /** HVAC unit discovered */
  "user:hvac:discovered": UserHvacDiscoveredEvent;
  /** HVAC unit updated */
  "user:hvac:updated": UserHvacUpdatedEvent;
  /** HVAC unit deleted */
  "user:hvac:deleted": UserHvacDeletedEvent;
  /** Inverter discovered */
  "user:inverter:discovered": UserInverterDiscoveredEvent;
  /** Inverter updated */
  "user:inverter:updated": UserInverterUpdatedEvent;
  /** Inverter deleted */
  "user:inverter:deleted": UserInverterDeletedEvent;
  /** Battery discovered */
  "user:battery:discovered": UserBatteryDiscoveredEvent;
  /** Battery updated */
  "user:battery:updated": UserBatteryUpdatedEvent;
  /** Battery deleted */
  "user:battery:deleted": UserBatteryDeletedEvent;
  /** Meter discovered */
  "user:meter:discovered": UserMeterDiscoveredEvent;
  /** Meter updated */
  "user:meter:updated": UserMeterUpdatedEvent;
  /** Meter deleted */
  "user:meter:deleted": UserMeterDeletedEvent;
  /** Schedule execution updated */
  "user:schedule:execution-updated": UserScheduleExecutionUpdatedEvent;
  /** Action updated */
  "user:vendor-action:updated": UserVendorActionUpdatedEvent;
  /** Credentials invalidated */
  "user:credentials:invalidated": UserCredentialsInvalidatedEvent;
  /** Heartbeat */
  "system:heartbeat": SystemHeartbeatEvent;
  /** Webhook test */
  "enode:webhook:test": EnodeWebhookTestEvent;
  /** Firehose test */
  "enode:firehose:test": EnodeFirehoseTestEvent;
}
