// Generated from openapi/2024-10-01.yaml by `make generate`. Do not edit.
// Document SHA-256: faa4ea3206544cb64fd079429914d1a1684d591ec311f1e32c579a6d7d618c00

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
  | "BYD"
  | "DACIA"
  | "ALPINE";

/** What identifies and describes a vehicle. */
export interface VehicleInformation {
  /** Vehicle identification number; null: not given. Stays the same when a vehicle is linked anew. */
  vin: string | null;
  /** Brand as shown to people; null: unknown. */
  brand: string | null;
  /** Model name; null: unknown. */
  model: string | null;
  /** Year of production; null: unknown. */
  year: number | null;
  /** Nickname that the owner gave the vehicle; null: none. */
  displayName?: string | null;
  /** Address of a picture of the model; its query sets width (1 to 2048) and quality. Beside the API's own document, with high confidence. */
  imageUrl?: string | null;
}

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
  /** Id of the linked charger that the vehicle is plugged into. Null or absent: none known. Part of the pairing of vehicles and chargers, which Enode labels Beta. */
  pluggedInChargerId?: string | null;
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
  /** Whether a refresh hint is of use for this vehicle. Beside the API's own document, with low confidence. */
  refreshState?: Capability;
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
  /** Id of the location at which the vehicle is. Null: at none. */
  id: string | null;
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
  /** Null unless the action failed or was cancelled. */
  failureReason?: VendorActionFailure | null;
  /** Type of asset that can be told to charge. */
  targetType: Open<SmartOverrideTargetType>;
  /** What was commanded. */
  kind: Open<ChargeActionKind>;
}

/** Where an action stands. PENDING is the only state that changes; CONFIRMED means that the asset reports the wished state. */
export type VendorActionState =
  | "PENDING"
  | "CONFIRMED"
  | "FAILED"
  | "CANCELLED";

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

/** Type of asset that can be told to charge. */
export type SmartOverrideTargetType =
  | "vehicle"
  | "charger";

/** The charging command. */
export type ChargeActionKind =
  | "START"
  | "STOP";

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
  /** Null unless the action failed or was cancelled. */
  failureReason?: VendorActionFailure | null;
  /** Type of asset that can be told to charge. */
  targetType: Open<SmartOverrideTargetType>;
  /** The wished current limit. */
  targetState: MaxCurrentActionTargetState;
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
  /** Null unless the action failed or was cancelled. */
  failureReason?: VendorActionFailure | null;
  /** The target is a vehicle. */
  targetType: "vehicle";
  /** What was commanded. */
  kind: Open<VehicleChargeActionKind>;
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
  /** Null unless the action failed or was cancelled. */
  failureReason?: VendorActionFailure | null;
  /** The target is a vehicle. */
  targetType: "vehicle";
  /** The wished current limit. */
  targetState: VehicleMaxCurrentActionTargetState;
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
  | "DACIA"
  | "ALPINE"
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
  | "HEIDELBERG"
  | "ALFEN"
  | "ENPHASE"
  | "GIVENERGY"
  | "HUAWEI"
  | "SOLAREDGE"
  | "SMA"
  | "FOXESS"
  | "SOLAX"
  | "SOLIS";

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
  /** Where the charger stands. */
  location: ChargerLocation;
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
  | "MYENERGI"
  | "HEIDELBERG"
  | "ALFEN";

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
  /** Id of the linked vehicle that is plugged in. Null or absent: none known. Part of the pairing of vehicles and chargers, which Enode labels Beta. */
  pluggedInVehicleId?: string | null;
  /** Limit of the charge rate, in kW. Null: none. Beta. Beside the API's own document, with low confidence. */
  chargeRateLimit?: number | null;
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
  /** Whether the charge rate of this charger can be limited. Beta; the path of the operation is not known. Beside the API's own document, with medium confidence. */
  setChargeRateLimit?: Capability;
}

/** What identifies and describes a charger. */
export interface ChargerInformation {
  /** Brand as shown to people. */
  brand: string;
  /** Model name. */
  model: string;
  /** Year of production. Null: unknown. */
  year: number | null;
  /** Serial number given by the maker. */
  serialNumber: string;
}

/** Where the charger stands. */
export interface ChargerLocation {
  /** Id of the location of the charger, set by `updateCharger`. Null: at none. */
  id: string | null;
  /** When the location was last updated. Null: never. */
  lastUpdated: string | null;
}

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
  /** What this unit can be told. */
  capabilities: HvacCapabilities;
  /** Where the unit is. */
  location: HvacLocation;
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
  brand: string;
  /** Model name. Null: unknown. */
  model: string | null;
  /** Name given by the user, else one built from vendor and model. */
  displayName: string;
  /** Room or zone that the user put the unit in. Null: none. */
  groupName: string | null;
  /** Kind of device. - HEATING: only heats, by itself, like a panel heater. - COOLING: only cools, by itself, like an air conditioner. - HEAT_PUMP: heats and cools, from air to air. - AGGREGATOR: controls other devices, like a thermostat. */
  category: Open<HvacInformationCategory>;
}

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
  /** Mode of an HVAC unit; AUTO heats and cools. */
  mode: Open<HvacMode>;
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
  | "UNKNOWN"
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
  capableModes: Open<HvacMode>[] | null;
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
}

/** Limits of a temperature, both inclusive. */
export interface SetpointRange {
  /** Lowest temperature in °C. Null: no limit known. */
  min: number | null;
  /** Highest temperature in °C. Null: no limit known. */
  max: number | null;
}

/** Where the unit is. */
export interface HvacLocation {
  /** Id of the location of the unit, set by `updateHvac`. Null: at none. */
  id: string | null;
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
  /** Null unless the action failed or was cancelled. */
  failureReason?: VendorActionFailure | null;
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
  /** Null unless the action failed or was cancelled. */
  failureReason?: VendorActionFailure | null;
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
  /** Where the inverter is. */
  location: InverterLocation;
  /** Id of the HEM system that the inverter belongs to. Null: none. */
  hemSystemId?: string | null;
}

/** Code of a vendor of solar inverters. The case is mixed. */
export type InverterVendor =
  | "AFORE"
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
  /** Serial number. Null: unknown. */
  sn: string | null;
  /** Brand as shown to people. */
  brand: string;
  /** Model name. */
  model: string;
  /** Name of the site as given by the user, else one built from vendor and model. */
  siteName: string;
  /** When the inverter was installed. */
  installationDate: string;
}

/** Where the inverter is. */
export interface InverterLocation {
  /** Id of the location at which the inverter is. Null: at none. */
  id: string | null;
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
  /** When the position was last updated. Null: never. */
  lastUpdated: string | null;
}

/** Parameters of `GET /inverters/{inverterId}/statistics`. */
export interface InverterStatisticsParams {
  /** Year, local to the inverter. */
  year: number;
  /** Month of the year, 1 for January. */
  month: number;
  /** Day of the month. With it the steps are quarter hours, without it days. */
  day?: number | undefined;
}

/** Energy produced by an inverter in a day or a month. */
export interface InverterStatistics {
  /** IANA timezone in which days and months are counted. */
  timezone: string;
  /** The figures by length of step; a query for a day gives QUARTER_HOUR, one for a month gives DAY. */
  resolutions: InverterStatisticsResolutions;
}

/** The figures by length of step; a query for a day gives QUARTER_HOUR, one for a month gives DAY. */
export interface InverterStatisticsResolutions {
  /** Steps of a quarter hour. */
  QUARTER_HOUR?: InverterSeries;
  /** Steps of a day. */
  DAY?: InverterSeries;
}

/** Steps of a day. */
export interface InverterSeries {
  /** Unit of the values. */
  unit: "kWh";
  /** The steps in order of time. Null: nothing available. */
  data: InverterSeriesStep[] | null;
}

/** One step of the series. */
export interface InverterSeriesStep {
  /** Begin of the step. */
  date: string;
  /** Energy produced during the step in kWh. Null: unknown. */
  value: number | null;
}

/** Figures that are still being loaded. */
export interface PendingInverterStatistics {
  /** IANA timezone in which days and months are counted. */
  timezone: string;
  /** The figures by length of step; a query for a day gives QUARTER_HOUR, one for a month gives DAY. */
  resolutions: PendingInverterStatisticsResolutions;
  /** When it makes sense to ask again. */
  retryAfter: string;
}

/** The figures by length of step; a query for a day gives QUARTER_HOUR, one for a month gives DAY. */
export interface PendingInverterStatisticsResolutions {
  /** Steps of a quarter hour. */
  QUARTER_HOUR?: InverterSeries;
  /** Steps of a day. */
  DAY?: InverterSeries;
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
  /** Where the battery is. */
  location: BatteryLocation;
  /** Id of the HEM system that the battery belongs to. Null: none. */
  hemSystemId?: string | null;
}

/** Code of a vendor of home batteries. */
export type BatteryVendor =
  | "TESLA"
  | "ENPHASE"
  | "GIVENERGY"
  | "HUAWEI"
  | "SOLAREDGE"
  | "SMA"
  | "FOXESS"
  | "SOLAX"
  | "SOLIS";

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
  /** The present operation mode, see BatteryOperationMode; UNKNOWN for a mode that Enode has no name for. Null: the vendor tells none. */
  operationMode: Open<BatteryConfigOperationMode> | null;
  /** When the mode was last updated. Null: never. */
  lastUpdated: string | null;
}

/** The present operation mode, see BatteryOperationMode; UNKNOWN for a mode that Enode has no name for. Null: the vendor tells none. */
export type BatteryConfigOperationMode =
  | "IMPORT_FOCUS"
  | "EXPORT_FOCUS"
  | "TIME_OF_USE"
  | "SELF_RELIANCE"
  | "IDLE"
  | "UNKNOWN";

/** What identifies and describes a battery. */
export interface BatteryInformation {
  /** Id of the battery at its vendor; it can change, so do not use it as a key. */
  id: string;
  /** Brand as shown to people. */
  brand: string;
  /** Model name. */
  model: string;
  /** Name of the site as given by the user, else one built from vendor and model. */
  siteName: string;
  /** When the battery was installed. */
  installationDate: string;
}

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
  /** The mode IDLE can be set. */
  idle?: Capability;
}

/** Where the battery is. */
export interface BatteryLocation {
  /** Id of the location at which the battery is. Null: at none. */
  id: string | null;
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
  /** When the position was last updated. Null: never. */
  lastUpdated: string | null;
}

/** A command that sets the operation mode. */
export interface BatterySetOperationModeParams {
  /** Strategy of a home battery. The battery carries it out by itself, so behaviour differs by maker. - IMPORT_FOCUS: charge first, from the sun or the grid. - EXPORT_FOCUS: discharge first, to the home and then to the grid where this is allowed. - TIME_OF_USE: save money by the price plan that the user set at the vendor. - SELF_RELIANCE: live from own energy before taking any from the grid. - IDLE: neither charge nor discharge. */
  operationMode: OperationMode;
}

/** Strategy of a home battery. The battery carries it out by itself, so behaviour differs by maker. - IMPORT_FOCUS: charge first, from the sun or the grid. - EXPORT_FOCUS: discharge first, to the home and then to the grid where this is allowed. - TIME_OF_USE: save money by the price plan that the user set at the vendor. - SELF_RELIANCE: live from own energy before taking any from the grid. - IDLE: neither charge nor discharge. */
export type OperationMode =
  | "IMPORT_FOCUS"
  | "EXPORT_FOCUS"
  | "TIME_OF_USE"
  | "SELF_RELIANCE"
  | "IDLE";

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
  /** Null unless the action failed or was cancelled. */
  failureReason?: VendorActionFailure | null;
  /** The target is a battery. */
  targetType: "battery";
  /** The wished operation mode. */
  targetState: OperationModeActionTargetState;
}

/** The wished operation mode. */
export interface OperationModeActionTargetState {
  /** Strategy of a home battery. The battery carries it out by itself, so behaviour differs by maker. - IMPORT_FOCUS: charge first, from the sun or the grid. - EXPORT_FOCUS: discharge first, to the home and then to the grid where this is allowed. - TIME_OF_USE: save money by the price plan that the user set at the vendor. - SELF_RELIANCE: live from own energy before taking any from the grid. - IDLE: neither charge nor discharge. */
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
  /** Id of the HEM system that the meter belongs to. Null: none. */
  hemSystemId?: string | null;
}

/** Code of a vendor of meters. */
export type MeterVendor =
  | "ENPHASE"
  | "GIVENERGY"
  | "HUAWEI"
  | "TESLA"
  | "SMA"
  | "SOLAREDGE"
  | "FOXESS"
  | "SOLAX"
  | "SOLIS";

/** What identifies and describes a meter. */
export interface MeterInformation {
  /** Brand as shown to people. */
  brand: string;
  /** Model name. */
  model: string;
  /** Name of the site as given by the user, else one built from vendor and model. */
  siteName: string;
  /** When the meter was installed. */
  installationDate: string;
}

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
  /** When the location was created. */
  createdAt: string;
  /** Bidding zone of the electricity market, such as NO1. Beside the API's own document, with medium confidence. */
  zone?: string;
  /** Area of the market inside the zone, by the caller's own name for it; the zone if there is one area only. Beside the API's own document, with medium confidence. */
  area?: string;
}

/** The fields to change; the others stay. */
export interface LocationUpdateParams {
  /** Name of the place. */
  name?: string | undefined;
  /** Latitude in degrees. */
  latitude?: number | undefined;
  /** Longitude in degrees. */
  longitude?: number | undefined;
  /** IANA timezone of the place, in which schedules, deadlines and tariffs are read. Whether an update without it resets it to the default is not documented. @default "UTC" */
  timezoneName?: string | undefined;
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

/** Type of asset. */
export type VendorType =
  | "vehicle"
  | "charger"
  | "hvac"
  | "inverter"
  | "battery"
  | "meter";

/** Code of a vendor of any type of asset. Codes are case-sensitive. */
export type Vendor =
  | "AFORE"
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
  | "DACIA"
  | "ALPINE"
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
  | "HEIDELBERG"
  | "ALFEN";

/** Something that a person can do to give assets a capability. Interventions that hold for all vendors have null in `vendor`, `vendorType` and `brand`. */
export interface Intervention {
  /** Id of the intervention. */
  id: string;
  /** Vendor that it is about. Null: any. */
  vendor: Open<Vendor> | null;
  /** Type of asset that it is about. Null: any. */
  vendorType: Open<VendorType> | null;
  /** Brand as shown to people. Null: any. */
  brand: string | null;
  /** When this intervention was introduced. */
  introducedAt: string;
  /** Whether the account at the vendor or the device is concerned. */
  domain: Open<InterventionDomain>;
  /** What to do, and who can do it where. */
  resolution: InterventionResolution;
}

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
  /** Link: a relink session (`relinkAsset`) resolves it. Null: no API call does. */
  action: Open<InterventionResolutionAction> | null;
}

/** Whether it can be done in the app or only at the device. */
export type InterventionResolutionAccess =
  | "Remote"
  | "Physical";

/** Whether the user can do it or an expert is needed. */
export type InterventionResolutionAgent =
  | "User"
  | "ThirdParty";

/** Link: a relink session (`relinkAsset`) resolves it. Null: no API call does. */
export type InterventionResolutionAction =
  | "Link";

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
  /** Offers vendors of this type only. Without it the types follow from the scopes, so that several can be linked in one session. */
  vendorType?: VendorType | undefined;
  /** Permissions to ask for, at least one. Each type of asset needs its `read:data` scope. */
  scopes: readonly Scope[];
  /** Language of the Link UI. `browser` follows the Accept-Language header, else en-US. */
  language: LinkLanguage;
  /** Where the user is sent at the end, up to 500 characters; about:blank is refused. If the user leaves early, `error` and `error_message` are added to its query. Sessions in a Link SDK ignore it. */
  redirectUri: string;
  /** Look of the Link UI; `system` follows the device. @default "system" */
  colorScheme?: UserLinkParamsColorScheme | undefined;
}

/** A permission that the user grants when linking. For every type of asset that is to be linked, its `read:data` scope must be asked for. */
export type Scope =
  | "battery:control:operation_mode"
  | "battery:read:data"
  | "battery:read:location"
  | "charger:control:charging"
  | "charger:read:data"
  | "hvac:control:mode"
  | "hvac:read:data"
  | "inverter:read:data"
  | "inverter:read:location"
  | "meter:read:data"
  | "meter:read:location"
  | "vehicle:control:charging"
  | "vehicle:read:data"
  | "vehicle:read:location"
  | "charger:read:location";

/** Language of the Link UI. `browser` follows the Accept-Language header, else en-US. */
export type LinkLanguage =
  | "browser"
  | "da-DK"
  | "de-DE"
  | "en-US"
  | "en-GB"
  | "es-ES"
  | "fi-FI"
  | "fr-FR"
  | "it-IT"
  | "ja-JP"
  | "lv-LV"
  | "lt-LT"
  | "nb-NO"
  | "nl-NL"
  | "nl-BE"
  | "pl-PL"
  | "pt-PT"
  | "ro-RO"
  | "sv-SE";

/** Look of the Link UI; `system` follows the device. @default "system" */
export type UserLinkParamsColorScheme =
  | "system"
  | "light"
  | "dark";

/** A Link session that waits for the user: valid for 24 hours, usable once. */
export interface LinkSession {
  /** Address to open in the user's browser. */
  linkUrl: string;
  /** Token to start a Link SDK with, instead of opening `linkUrl`. */
  linkToken: string;
}

/** A user as it stands in the list. */
export interface ListedUser {
  /** Id of the user, as chosen by the caller. */
  id: string;
  /** When the user was created by a first Link session. */
  createdAt: string;
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
  /** False when the credentials stopped working; the user must then link or relink. */
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
  /** API version in which events shall be written; 2024-10-01 is the only one that is still offered. Null or left out: the version that the client is pinned to. */
  apiVersion?: string | null | undefined;
  /** An extra header that is sent with each delivery. */
  authentication?: WebhookCreateParamsAuthentication | undefined;
}

/** Name of an event that can be subscribed to; `*` stands for all. The heartbeat and the events of HEM systems have no name here and come with `*` only. `user:charge-action:updated` is the old name of `user:vendor-action:updated`. */
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
  | "user:inverter:statistics-updated"
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
  /** API version in which events shall be written; 2024-10-01 is the only one that is still offered. Null: the version that the client is pinned to. */
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

/** How a vendor of vehicles is doing. */
export interface VehicleVendorHealth {
  /** Brand as shown to people. */
  displayName: string;
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of vehicles. */
  vendor: Open<VehicleVendor>;
}

/** How access to the vendor's data is doing; said to be always READY. */
export type VendorStatus =
  | "READY"
  | "ELEVATED_ERROR_RATE"
  | "OUTAGE";

/** How a vendor of chargers is doing. */
export interface ChargerVendorHealth {
  /** Brand as shown to people. */
  displayName: string;
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of chargers. */
  vendor: Open<ChargerVendor>;
}

/** How a vendor of HVAC units is doing. */
export interface HvacVendorHealth {
  /** Brand as shown to people. */
  displayName: string;
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of HVAC units. */
  vendor: Open<HvacVendor>;
}

/** How a vendor of inverters is doing. */
export interface InverterVendorHealth {
  /** Brand as shown to people. */
  displayName: string;
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of solar inverters. The case is mixed. */
  vendor: Open<InverterVendor>;
}

/** How a vendor of meters is doing. */
export interface MeterVendorHealth {
  /** Brand as shown to people. */
  displayName: string;
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of meters. */
  vendor: Open<MeterVendor>;
}

/** How a vendor of batteries is doing. */
export interface BatteryVendorHealth {
  /** Brand as shown to people. */
  displayName: string;
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of home batteries. */
  vendor: Open<BatteryVendor>;
}

/** The inverter, battery and meter of one site at one vendor, taken together. */
export interface HemSystem {
  /** Id of the HEM system in Enode; assets of the system name it in `hemSystemId`. */
  id: string;
  /** Id of the user who linked the assets. */
  userId: string;
  /** Id of the location at which the system is. Null: at none. */
  locationId: string | null;
  /** What identifies and describes a HEM system. */
  information: HemSystemInformation;
  /** How the system is doing. */
  status: HemSystemStatus;
}

/** What identifies and describes a HEM system. */
export interface HemSystemInformation {
  /** Code of a vendor of HEM systems. */
  vendor: Open<HemSystemVendor>;
  /** Name of the system or its site. */
  name: string;
  /** When the system was installed. */
  installationDate: string;
  /** Latitude in degrees. Null: unknown. */
  latitude: number | null;
  /** Longitude in degrees. Null: unknown. */
  longitude: number | null;
  /** Postal address as known to the vendor. Null: unknown. */
  address: string | null;
  /** IANA timezone of the system. Null: unknown. */
  timezone: string | null;
  /** When this information was last updated. Null: never. */
  lastUpdated: string | null;
}

/** Code of a vendor of HEM systems. */
export type HemSystemVendor =
  | "SOLAREDGE"
  | "FOXESS"
  | "SMA"
  | "TESLA"
  | "GIVENERGY"
  | "SOLAX"
  | "SOLIS"
  | "HUAWEI"
  | "ENPHASE";

/** How the system is doing. */
export interface HemSystemStatus {
  /** When Enode last got data. Null: never. */
  lastSeen: string | null;
  /** Energy sums. */
  energy: HemSystemStatusEnergy;
}

/** Energy sums. */
export interface HemSystemStatusEnergy {
  /** Energy since the day began, in the unit named by `unit`. */
  today: HemSystemStatusEnergyToday;
}

/** Energy since the day began, in the unit named by `unit`. */
export interface HemSystemStatusEnergyToday {
  /** Energy that the inverters produced. Null: unknown. */
  generation: number | null;
  /** Energy that the site used. Null: unknown. */
  consumption: number | null;
  /** Energy that went into the batteries. Null: unknown. */
  charge: number | null;
  /** Energy that came out of the batteries. Null: unknown. */
  discharge: number | null;
  /** Energy taken from the grid. Null: unknown. */
  import: number | null;
  /** Energy fed into the grid. Null: unknown. */
  export: number | null;
  /** Unit of these sums. */
  unit: string;
  /** When these sums were last updated. Null: never. */
  lastUpdated: string | null;
}

/** Parameters of `GET /hem-systems/{hemSystemId}/statistics`. */
export interface HemSystemStatisticsParams {
  /** The time range: a day as YYYY-MM-DD, with steps of some minutes, or a month as YYYY-MM, with steps of a day and without `batteryLevel`. */
  interval: string;
}

/** Statistics of a HEM system. */
export interface HemSystemStatistics {
  /** One time series per quantity. */
  timeseries: HemSystemStatisticsTimeseries;
}

/** One time series per quantity. */
export interface HemSystemStatisticsTimeseries {
  /** What the inverters produced. */
  generation: HemSystemSeries;
  /** What the site used. */
  consumption: HemSystemSeries;
  /** What was taken from the grid. */
  import: HemSystemSeries;
  /** What was fed into the grid. */
  export: HemSystemSeries;
  /** What went into the batteries. */
  charge: HemSystemSeries;
  /** What came out of the batteries. */
  discharge: HemSystemSeries;
  /** State of charge of the batteries; only for a day. */
  batteryLevel: HemSystemSeries;
}

/** What the inverters produced. Distinguished by `isAvailable`. */
export type HemSystemSeries =
  | HemSystemSeriesTrue
  | HemSystemSeriesFalse;

/** A time series as the vendor gives it. */
export interface HemSystemSeriesTrue {
  /** There is a time series. */
  isAvailable: true;
  /** Unit of the values. */
  unit: Open<HemSystemSeriesTrueUnit>;
  /** Quantity that is measured; SoC is the state of charge. */
  unitType: Open<HemSystemSeriesTrueUnitType>;
  /** How the values were sampled. */
  sampling: HemSystemSeriesTrueSampling;
  /** IANA timezone of the day or month. */
  timezone: string;
  /** The steps in order of time. */
  data: HemSystemSeriesTrueData[];
}

/** Unit of the values. */
export type HemSystemSeriesTrueUnit =
  | "kW"
  | "kWh"
  | "%";

/** Quantity that is measured; SoC is the state of charge. */
export type HemSystemSeriesTrueUnitType =
  | "Energy"
  | "Power"
  | "SoC";

/** How the values were sampled. */
export interface HemSystemSeriesTrueSampling {
  /** The range is cut into steps, with one value each. */
  mode: "bucketed";
  /** Length of a step, as an ISO 8601 duration. */
  resolution: Open<HemSystemSeriesTrueSamplingResolution>;
}

/** Length of a step, as an ISO 8601 duration. */
export type HemSystemSeriesTrueSamplingResolution =
  | "PT5M"
  | "PT10M"
  | "PT15M"
  | "PT30M"
  | "PT1H"
  | "P1D";

/** One step of the series. */
export interface HemSystemSeriesTrueData {
  /** Begin of the step, on a multiple of five minutes. */
  t: string;
  /** Value of the step. Null: unknown. */
  v: number | null;
}

/** A quantity for which the vendor gives no time series. */
export interface HemSystemSeriesFalse {
  /** There is no time series. */
  isAvailable: false;
  /** Why it is not available, for people and logs. */
  reason: string;
}

/** Parameters of `GET /integrations`. */
export interface IntegrationListParams {
  /** Types of assets to list, separated by commas. @default "vehicle,charger,hvac,inverter,battery,meter" */
  assetTypes?: string | undefined;
}

/** A vendor that can be linked, with all its types of assets. */
export interface Integration {
  /** Brand as shown to people. */
  displayName: string;
  /** How access to the vendor's data is doing; said to be always READY. */
  status: Open<VendorStatus>;
  /** Name of the app or service in which users know their account. */
  portalName: string;
  /** How linking accounts of the vendor is doing. */
  linkingStatus: Open<VendorStatus>;
  /** Code of a vendor of any type of asset. Codes are case-sensitive. */
  vendor: Open<Vendor>;
  /** Types of assets that can be linked. */
  assetTypes: Open<VendorType>[];
  /** Scopes that can be asked for. */
  scopes: Open<Scope>[];
}

/** How a relink session looks and where it ends. */
export interface AssetRelinkParams {
  /** Language of the Link UI. `browser` follows the Accept-Language header, else en-US. */
  language: LinkLanguage;
  /** Where the user is sent at the end, up to 500 characters. */
  redirectUri: string;
  /** Look of the Link UI; `system` follows the device. @default "system" */
  colorScheme?: AssetRelinkParamsColorScheme | undefined;
}

/** Look of the Link UI; `system` follows the device. @default "system" */
export type AssetRelinkParamsColorScheme =
  | "system"
  | "light"
  | "dark";

/** A new location; all fields are required. */
export interface UserLocationCreateParams {
  /** Name of the place. */
  name: string;
  /** Latitude in degrees. */
  latitude: number;
  /** Longitude in degrees. */
  longitude: number;
  /** IANA timezone of the place, in which schedules, deadlines and tariffs are read. Whether an update without it resets it to the default is not documented. @default "UTC" */
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
  /** Type of asset that the figures are about. */
  type: StatisticsTargetType;
  /** Begin of the time range. */
  startDate: string;
  /** End of the time range. What counts when it is left out is not documented. */
  endDate?: string | undefined;
  /** Only consumption at this location. */
  locationId?: string | undefined;
  /** Only this asset, which must be of the type named by `type`. */
  id?: string | undefined;
  /** Length of a step. @default "DAY" */
  resolution?: StatisticsResolution | undefined;
  /** Hours by which the borders of days, weeks, months and years are moved from UTC; fractions are allowed. No effect on steps of an hour and less. It knows no daylight saving time. @deprecated */
  utcOffset?: string | undefined;
}

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
  /** Type of asset that the figures are about. */
  type: StatisticsTargetType;
  /** Begin of the time range. */
  startDate: string;
  /** End of the time range. What counts when it is left out is not documented. */
  endDate?: string | undefined;
  /** Only consumption at this location. */
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
}

/** What identifies and describes a vehicle. */
export interface DiscoveredVehicleInformation {
  /** Vehicle identification number; null: not given. Stays the same when a vehicle is linked anew. */
  vin: string | null;
  /** Brand as shown to people; null: unknown. */
  brand: string | null;
  /** Model name; null: unknown. */
  model: string | null;
  /** Year of production; null: unknown. */
  year: number | null;
  /** Nickname that the owner gave the vehicle; null: none. */
  displayName?: string | null;
  /** Address of a picture of the model; its query sets width (1 to 2048) and quality. Beside the API's own document, with high confidence. */
  imageUrl?: string | null;
}

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
  /** Id of the linked charger that the vehicle is plugged into. Null or absent: none known. Part of the pairing of vehicles and chargers, which Enode labels Beta. */
  pluggedInChargerId?: string | null;
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
  /** Whether a refresh hint is of use for this vehicle. Beside the API's own document, with low confidence. */
  refreshState?: Capability;
}

/** Where the vehicle was last seen. */
export interface DiscoveredVehicleLocation {
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
  /** When the position was last updated. Null: never. */
  lastUpdated: string | null;
  /** Id of the location at which the vehicle is. Null: at none. */
  id: string | null;
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
  /** Where the charger stands. */
  location: DiscoveredChargerLocation | null;
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
  /** Id of the linked vehicle that is plugged in. Null or absent: none known. Part of the pairing of vehicles and chargers, which Enode labels Beta. */
  pluggedInVehicleId?: string | null;
  /** Limit of the charge rate, in kW. Null: none. Beta. Beside the API's own document, with low confidence. */
  chargeRateLimit?: number | null;
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
  /** Whether the charge rate of this charger can be limited. Beta; the path of the operation is not known. Beside the API's own document, with medium confidence. */
  setChargeRateLimit?: Capability;
}

/** What identifies and describes a charger. */
export interface DiscoveredChargerInformation {
  /** Brand as shown to people. */
  brand: string;
  /** Model name. */
  model: string;
  /** Year of production. Null: unknown. */
  year: number | null;
  /** Serial number given by the maker. */
  serialNumber: string;
}

/** Where the charger stands. */
export interface DiscoveredChargerLocation {
  /** Id of the location of the charger, set by `updateCharger`. Null: at none. */
  id: string | null;
  /** When the location was last updated. Null: never. */
  lastUpdated: string | null;
}

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
  /** What this unit can be told. */
  capabilities: DiscoveredHvacCapabilities | null;
  /** Where the unit is. */
  location: DiscoveredHvacLocation | null;
}

/** What identifies and describes an HVAC unit. */
export interface DiscoveredHvacInformation {
  /** Brand as shown to people. */
  brand: string;
  /** Model name. Null: unknown. */
  model: string | null;
  /** Name given by the user, else one built from vendor and model. */
  displayName: string;
  /** Room or zone that the user put the unit in. Null: none. */
  groupName: string | null;
  /** Kind of device. - HEATING: only heats, by itself, like a panel heater. - COOLING: only cools, by itself, like an air conditioner. - HEAT_PUMP: heats and cools, from air to air. - AGGREGATOR: controls other devices, like a thermostat. */
  category: Open<DiscoveredHvacInformationCategory>;
}

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
  /** Mode of an HVAC unit; AUTO heats and cools. */
  mode: Open<HvacMode>;
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
  capableModes: Open<HvacMode>[] | null;
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
}

/** Where the unit is. */
export interface DiscoveredHvacLocation {
  /** Id of the location of the unit, set by `updateHvac`. Null: at none. */
  id: string | null;
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
  /** Where the inverter is. */
  location: DiscoveredInverterLocation | null;
  /** Id of the HEM system that the inverter belongs to. Null: none. */
  hemSystemId?: string | null;
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
  /** Serial number. Null: unknown. */
  sn: string | null;
  /** Brand as shown to people. */
  brand: string;
  /** Model name. */
  model: string;
  /** Name of the site as given by the user, else one built from vendor and model. */
  siteName: string;
  /** When the inverter was installed. */
  installationDate: string;
}

/** Where the inverter is. */
export interface DiscoveredInverterLocation {
  /** Id of the location at which the inverter is. Null: at none. */
  id: string | null;
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
  /** When the position was last updated. Null: never. */
  lastUpdated: string | null;
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
  /** Where the battery is. */
  location: DiscoveredBatteryLocation | null;
  /** Id of the HEM system that the battery belongs to. Null: none. */
  hemSystemId?: string | null;
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
  /** The present operation mode, see BatteryOperationMode; UNKNOWN for a mode that Enode has no name for. Null: the vendor tells none. */
  operationMode: Open<DiscoveredBatteryConfigOperationMode> | null;
  /** When the mode was last updated. Null: never. */
  lastUpdated: string | null;
}

/** The present operation mode, see BatteryOperationMode; UNKNOWN for a mode that Enode has no name for. Null: the vendor tells none. */
export type DiscoveredBatteryConfigOperationMode =
  | "IMPORT_FOCUS"
  | "EXPORT_FOCUS"
  | "TIME_OF_USE"
  | "SELF_RELIANCE"
  | "IDLE"
  | "UNKNOWN";

/** What identifies and describes a battery. */
export interface DiscoveredBatteryInformation {
  /** Id of the battery at its vendor; it can change, so do not use it as a key. */
  id: string;
  /** Brand as shown to people. */
  brand: string;
  /** Model name. */
  model: string;
  /** Name of the site as given by the user, else one built from vendor and model. */
  siteName: string;
  /** When the battery was installed. */
  installationDate: string;
}

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
  /** The mode IDLE can be set. */
  idle?: Capability;
}

/** Where the battery is. */
export interface DiscoveredBatteryLocation {
  /** Id of the location at which the battery is. Null: at none. */
  id: string | null;
  /** Longitude in degrees. Null: unknown, or the scope is missing. */
  longitude: number | null;
  /** Latitude in degrees. Null: unknown, or the scope is missing. */
  latitude: number | null;
  /** When the position was last updated. Null: never. */
  lastUpdated: string | null;
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
  /** Id of the HEM system that the meter belongs to. Null: none. */
  hemSystemId?: string | null;
}

/** What identifies and describes a meter. */
export interface DiscoveredMeterInformation {
  /** Brand as shown to people. */
  brand: string;
  /** Model name. */
  model: string;
  /** Name of the site as given by the user, else one built from vendor and model. */
  siteName: string;
  /** When the meter was installed. */
  installationDate: string;
}

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

export type DiscoveredHemSystem = HemSystem;

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

/** Figures of an inverter that have changed, with the day or month they belong to. */
export interface UpdatedInverterStatistics {
  /** IANA timezone in which days and months are counted. */
  timezone: string;
  /** The figures by length of step; a query for a day gives QUARTER_HOUR, one for a month gives DAY. */
  resolutions: UpdatedInverterStatisticsResolutions;
  /** Id of the inverter. */
  inverterId: string;
  /** Day of the month. Null: not of a single day. */
  day: number | null;
  /** Month of the year, 1 for January. Null: not of a single month. */
  month: number | null;
  /** Year. */
  year: number;
}

/** The figures by length of step; a query for a day gives QUARTER_HOUR, one for a month gives DAY. */
export interface UpdatedInverterStatisticsResolutions {
  /** Steps of a quarter hour. */
  QUARTER_HOUR?: InverterSeries;
  /** Steps of a day. */
  DAY?: InverterSeries;
}

export type LinkingStatus = Open<VendorStatus>;

/** A vehicle was linked. */
export interface UserVehicleDiscoveredEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:inverter:deleted";
  /** The inverter as it was last known. */
  inverter: Inverter;
}

/** Production figures of an inverter changed. */
export interface UserInverterStatisticsUpdatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2024-10-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:inverter:statistics-updated";
  /** Figures of an inverter that have changed, with the day or month they belong to. */
  statistics: UpdatedInverterStatistics;
}

/** A battery was linked. */
export interface UserBatteryDiscoveredEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:meter:deleted";
  /** The meter as it was last known. */
  meter: Meter;
}

/** A HEM system was linked. */
export interface UserHemSystemDiscoveredEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2024-10-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:hem-system:discovered";
  /** The inverter, battery and meter of one site at one vendor, taken together. */
  hemSystem: HemSystem;
}

/** A HEM system changed. */
export interface UserHemSystemUpdatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2024-10-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:hem-system:updated";
  /** The HEM system after the change. */
  hemSystem: HemSystem;
  /** Paths of the fields that changed, with dots. */
  updatedFields: string[];
}

/** A HEM system is gone. */
export interface UserHemSystemDeletedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2024-10-01";
  /** The user whose event it is. */
  user: EventUser;
  /** Name of the event. */
  event: "user:hem-system:deleted";
  /** The HEM system as it was last known. */
  hemSystem: HemSystem;
}

/** The status of a schedule changed. */
export interface UserScheduleExecutionUpdatedEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
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
  version: "2024-10-01";
  /** Name of the event. */
  event: "system:heartbeat";
  /** Estimated number of events that wait to be delivered, normally 0. */
  pendingEvents: number;
}

/** A test event. */
export interface EnodeWebhookTestEvent {
  /** When the event was created; a delivery is ordered by it. */
  createdAt: string;
  version: "2024-10-01";
  /** Name of the event. */
  event: "enode:webhook:test";
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
  /** Inverter statistics updated */
  "user:inverter:statistics-updated": UserInverterStatisticsUpdatedEvent;
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
  /** HEM system discovered */
  "user:hem-system:discovered": UserHemSystemDiscoveredEvent;
  /** HEM system updated */
  "user:hem-system:updated": UserHemSystemUpdatedEvent;
  /** HEM system deleted */
  "user:hem-system:deleted": UserHemSystemDeletedEvent;
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
}
