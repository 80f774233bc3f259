// Generated from openapi/2024-10-01.yaml by `make generate`. Do not edit.
// Document SHA-256: faa4ea3206544cb64fd079429914d1a1684d591ec311f1e32c579a6d7d618c00

import type { ActionHandle } from "../../src/actions/index.ts";
import type { List } from "../../src/calls/list.ts";
import type { CallOptions, ListOptions, NoParams, PagedListOptions } from "../../src/calls/options.ts";
import type { AssetHelpers, UsersHelpers, WebhooksHelpers } from "../../src/helpers/index.ts";
import type { AssetRelinkParams, Battery, BatterySetOperationModeParams, BatteryVendorHealth, ChargeAction, Charger, ChargerAction, ChargerSetMaxCurrentParams, ChargerUpdateParams, ChargerVendorHealth, ChargingSession, ChargingStatistics, FollowScheduleAction, HemSystem, HemSystemStatistics, HemSystemStatisticsParams, Hvac, HvacAction, HvacHoldPermanentlyParams, HvacUpdateParams, HvacVendorHealth, Integration, IntegrationListParams, Intervention, InterventionGetParams, InterventionListParams, Inverter, InverterStatistics, InverterStatisticsParams, InverterVendorHealth, LinkSession, ListedUser, Location, LocationSetTariffParams, LocationTariff, LocationUpdateParams, MaxCurrentAction, Meter, MeterVendorHealth, NewSchedule, OperationModeAction, PageParams, PendingInverterStatistics, PermanentHoldAction, Schedule, ScheduleChange, ScheduleStatus, SmartChargingPlan, SmartChargingPolicy, SmartChargingStatus, SmartOverride, TariffRate, User, UserLinkParams, UserLocationCreateParams, UserStatisticsChargingParams, UserStatisticsChargingSessionsParams, Vehicle, VehicleAction, VehicleSetMaxCurrentParams, VehicleUpdateSmartChargingPolicyParams, VehicleVendorHealth, Vendor, VendorType, Webhook, WebhookCreateParams, WebhookEventName, WebhookTestResult, WebhookUpdateParams } from "./model.ts";

/** Electric vehicles, their charging commands and their smart charging. */
export interface VehiclesMethods extends AssetHelpers<Vehicle> {
  /**
   * List vehicles.
   *
   * Returns one page of the vehicles of all users. Values come from the cache that Enode keeps fresh; no
   * vendor is asked.
   *
   * `GET /vehicles`
   *
   * @returns One page of vehicles.
   */
  list(params?: PageParams, options?: PagedListOptions): List<Vehicle>;

  /**
   * Get a vehicle.
   *
   * Returns the vehicle as Enode last saw it; `lastSeen` and the `lastUpdated` times tell how old the
   * values are.
   *
   * `GET /vehicles/{vehicleId}`
   *
   * @param vehicleId Id of the vehicle.
   * @returns The vehicle.
   */
  get(vehicleId: string, params?: NoParams, options?: CallOptions): Promise<Vehicle>;

  /**
   * Ask for fresh vehicle data.
   *
   * Queues a faster refresh of the vehicle's data. It overrides how Enode spaces its requests to the
   * vendor, so use it only when the data is probably stale. 204 says that the hint was taken; new values
   * arrive later, by event or by reading again.
   *
   * `POST /vehicles/{vehicleId}/refresh-hint`
   *
   * @param vehicleId Id of the vehicle.
   * @returns Done; there is no body.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   */
  refreshHint(vehicleId: string, params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Start or stop charging.
   *
   * Sends a start or stop command to the vehicle. 200 means that the command was accepted, not that it
   * is done: the answer is an action in state PENDING which Enode retries until `powerDeliveryState` is
   * as wished; often 20 seconds, sometimes several minutes. Follow it by `user:vendor-action:updated`
   * events or `enode.vehicles.action`. A pending action of the same kind is returned again instead of a
   * second one being created; a different command cancels it. Needs the capability `startCharging` or
   * `stopCharging` and the scope `vehicle:control:charging`. Not available while a schedule or a smart
   * charging plan controls the vehicle.
   *
   * `POST /vehicles/{vehicleId}/charging` with `action: "START"`
   *
   * @param vehicleId Id of the vehicle.
   * @returns Command accepted; the action is usually still PENDING.
   * @throws EnodeProblemError 400: The command was refused and no action was created: waiting would not
   *   help, for instance because a capability is missing, the vehicle is unplugged or full, or the
   *   target already is as wished. The reason is in `detail`.
   * @throws EnodeProblemError 422: A schedule holds the asset, so that it takes no commands by hand; or,
   *   for vehicles, a smart charging plan is active. Disable that feature, or for a vehicle create a
   *   smart override. (not thrown: the outcome `controlled`)
   */
  startCharging(vehicleId: string, params?: NoParams, options?: CallOptions): Promise<ActionHandle<ChargeAction>>;

  /**
   * Start or stop charging.
   *
   * Sends a start or stop command to the vehicle. 200 means that the command was accepted, not that it
   * is done: the answer is an action in state PENDING which Enode retries until `powerDeliveryState` is
   * as wished; often 20 seconds, sometimes several minutes. Follow it by `user:vendor-action:updated`
   * events or `enode.vehicles.action`. A pending action of the same kind is returned again instead of a
   * second one being created; a different command cancels it. Needs the capability `startCharging` or
   * `stopCharging` and the scope `vehicle:control:charging`. Not available while a schedule or a smart
   * charging plan controls the vehicle.
   *
   * `POST /vehicles/{vehicleId}/charging` with `action: "STOP"`
   *
   * @param vehicleId Id of the vehicle.
   * @returns Command accepted; the action is usually still PENDING.
   * @throws EnodeProblemError 400: The command was refused and no action was created: waiting would not
   *   help, for instance because a capability is missing, the vehicle is unplugged or full, or the
   *   target already is as wished. The reason is in `detail`.
   * @throws EnodeProblemError 422: A schedule holds the asset, so that it takes no commands by hand; or,
   *   for vehicles, a smart charging plan is active. Disable that feature, or for a vehicle create a
   *   smart override. (not thrown: the outcome `controlled`)
   */
  stopCharging(vehicleId: string, params?: NoParams, options?: CallOptions): Promise<ActionHandle<ChargeAction>>;

  /**
   * Set the maximum charging current.
   *
   * Asks the vehicle to draw at most the given current. 200 means accepted: the action stays PENDING
   * until the vehicle reports the new `maxCurrent`. A newer action for the vehicle cancels the older
   * one. Needs the capability `setMaxCurrent`; few vehicles have it and Enode enables it per client.
   *
   * `POST /vehicles/{vehicleId}/max-current` — experimental: it may change or vanish
   *
   * @param vehicleId Id of the vehicle.
   * @returns Command accepted; the action is usually still PENDING.
   * @throws EnodeProblemError 400: The command was refused and no action was created: waiting would not
   *   help, for instance because a capability is missing, the vehicle is unplugged or full, or the
   *   target already is as wished. The reason is in `detail`.
   * @experimental
   */
  setMaxCurrent(vehicleId: string, params: VehicleSetMaxCurrentParams, options?: CallOptions): Promise<ActionHandle<MaxCurrentAction>>;

  /**
   * Get a vehicle action.
   *
   * Returns the present state of a command that was sent to a vehicle. Poll it, or wait for
   * `user:vendor-action:updated`, until `state` is no longer PENDING.
   *
   * `GET /vehicles/actions/{actionId}`
   *
   * @param actionId Id of the action that a command returned.
   * @returns The action.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   */
  action(actionId: string, params?: NoParams, options?: CallOptions): Promise<VehicleAction>;

  /**
   * Cancel a vehicle action.
   *
   * Ends Enode's attempts for a PENDING action. What the vendor has already received may still be
   * carried out.
   *
   * `POST /vehicles/actions/{actionId}/cancel`
   *
   * @param actionId Id of the action that a command returned.
   * @returns The action, now CANCELLED.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   * @throws EnodeProblemError 409: The action had already ended and cannot be cancelled; the body is
   *   that action.
   */
  cancelAction(actionId: string, params?: NoParams, options?: CallOptions): Promise<ChargerAction>;

  /**
   * Get the smart charging policy.
   *
   * Returns how smart charging is configured for the vehicle.
   *
   * `GET /vehicles/{vehicleId}/smart-charging-policy`
   *
   * @param vehicleId Id of the vehicle.
   * @returns The policy.
   */
  smartChargingPolicy(vehicleId: string, params?: NoParams, options?: CallOptions): Promise<SmartChargingPolicy>;

  /**
   * Update the smart charging policy.
   *
   * Changes the fields that are given and leaves the others. Smart charging works only with a deadline,
   * at a location whose prices are known, and for a vehicle with the capability `smartCharging`.
   * Enabling it disables a schedule of the same vehicle.
   *
   * `PUT /vehicles/{vehicleId}/smart-charging-policy`
   *
   * @param vehicleId Id of the vehicle.
   * @returns The policy after the change.
   * @throws EnodeProblemError 400: Smart charging cannot be activated: no deadline, another user has it
   *   active for the same vehicle, the minimum limit is above the charge limit or below what the vendor
   *   allows, or no prices are known at the location. The reason is in `detail`.
   */
  updateSmartChargingPolicy(vehicleId: string, params?: VehicleUpdateSmartChargingPolicyParams, options?: CallOptions): Promise<SmartChargingPolicy>;

  /**
   * Get the smart charging status.
   *
   * Tells in which smart charging state the vehicle is, and why. Every vehicle has such a status, also
   * when smart charging is off.
   *
   * `GET /vehicles/{vehicleId}/smart-charging-status`
   *
   * @param vehicleId Id of the vehicle.
   * @returns The status.
   */
  smartChargingStatus(vehicleId: string, params?: NoParams, options?: CallOptions): Promise<SmartChargingStatus>;

  /**
   * Get a smart charging plan.
   *
   * Returns a running or an ended plan of the vehicle. The id `latest` stands for the plan that was
   * created last.
   *
   * `GET /vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}`
   *
   * @param vehicleId Id of the vehicle.
   * @param smartChargingPlanId Id of the plan, or `latest` for the plan that was created last.
   * @returns The plan.
   */
  smartChargingPlan(vehicleId: string, smartChargingPlanId: string | "latest", params?: NoParams, options?: CallOptions): Promise<SmartChargingPlan>;

  /**
   * Override smart control.
   *
   * Makes the vehicle charge at once although a schedule or smart charging would let it wait, without
   * disabling that feature. The override lasts until charging stops for any reason or until
   * `enode.vehicles.endSmartOverride`; the feature then takes over again. For vehicles without such a
   * feature use `enode.vehicles.startCharging`. The start command itself is the action named by
   * `vendorActionId`.
   *
   * `POST /vehicles/{vehicleId}/smart-override`
   *
   * @param vehicleId Id of the vehicle.
   * @returns The override is in force; the start command may still be pending.
   */
  createSmartOverride(vehicleId: string, params?: NoParams, options?: CallOptions): Promise<SmartOverride>;

  /**
   * End the smart override.
   *
   * Gives control back to the schedule or to smart charging. This does not by itself stop charging: the
   * vehicle goes to the state that the feature wants.
   *
   * `DELETE /vehicles/{vehicleId}/smart-override`
   *
   * @param vehicleId Id of the vehicle.
   * @returns The override that was ended.
   * @throws EnodeProblemError 404: The vehicle has no active smart override, or is unknown.
   */
  endSmartOverride(vehicleId: string, params?: NoParams, options?: CallOptions): Promise<SmartOverride>;
}

/** Charging stations at home and their commands. */
export interface ChargersMethods extends AssetHelpers<Charger> {
  /**
   * List chargers.
   *
   * Returns one page of the chargers of all users, from the cache that Enode keeps fresh.
   *
   * `GET /chargers`
   *
   * @returns One page of chargers.
   */
  list(params?: PageParams, options?: PagedListOptions): List<Charger>;

  /**
   * Get a charger.
   *
   * Returns the charger as Enode last saw it.
   *
   * `GET /chargers/{chargerId}`
   *
   * @param chargerId Id of the charger, its top-level `id` (never an id of the vendor).
   * @returns The charger.
   */
  get(chargerId: string, params?: NoParams, options?: CallOptions): Promise<Charger>;

  /**
   * Update a charger.
   *
   * Places the charger at a location of its user, or takes it away from its location.
   *
   * `PUT /chargers/{chargerId}`
   *
   * @param chargerId Id of the charger, its top-level `id` (never an id of the vendor).
   * @returns The charger after the change.
   */
  update(chargerId: string, params: ChargerUpdateParams, options?: CallOptions): Promise<Charger>;

  /**
   * Ask for fresh charger data.
   *
   * Queues a faster refresh of the charger's data. It overrides how Enode spaces its requests to the
   * vendor, so use it only when the data is probably stale. 204 says that the hint was taken; new values
   * arrive later, by event or by reading again.
   *
   * `POST /chargers/{chargerId}/refresh-hint`
   *
   * @param chargerId Id of the charger, its top-level `id` (never an id of the vendor).
   * @returns Done; there is no body.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   */
  refreshHint(chargerId: string, params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Start or stop charging.
   *
   * Sends a start or stop command to the charger, for the vehicle that is plugged in. 200 means that the
   * command was accepted, not that it is done: the answer is an action in state PENDING which Enode
   * retries until `powerDeliveryState` is as wished. Follow it by `user:vendor-action:updated` events or
   * `enode.chargers.action`. One action per charger at a time: a new one cancels the older. Needs the
   * capability `startCharging` or `stopCharging` and the scope `charger:control:charging`. Not available
   * while a schedule controls the charger.
   *
   * `POST /chargers/{chargerId}/charging` with `action: "START"`
   *
   * @param chargerId Id of the charger, its top-level `id` (never an id of the vendor).
   * @returns Command accepted; the action is usually still PENDING.
   * @throws EnodeProblemError 400: The command was refused and no action was created: waiting would not
   *   help, for instance because a capability is missing, the vehicle is unplugged or full, or the
   *   target already is as wished. The reason is in `detail`.
   * @throws EnodeProblemError 422: A schedule holds the asset, so that it takes no commands by hand; or,
   *   for vehicles, a smart charging plan is active. Disable that feature, or for a vehicle create a
   *   smart override. (not thrown: the outcome `controlled`)
   */
  startCharging(chargerId: string, params?: NoParams, options?: CallOptions): Promise<ActionHandle<ChargeAction>>;

  /**
   * Start or stop charging.
   *
   * Sends a start or stop command to the charger, for the vehicle that is plugged in. 200 means that the
   * command was accepted, not that it is done: the answer is an action in state PENDING which Enode
   * retries until `powerDeliveryState` is as wished. Follow it by `user:vendor-action:updated` events or
   * `enode.chargers.action`. One action per charger at a time: a new one cancels the older. Needs the
   * capability `startCharging` or `stopCharging` and the scope `charger:control:charging`. Not available
   * while a schedule controls the charger.
   *
   * `POST /chargers/{chargerId}/charging` with `action: "STOP"`
   *
   * @param chargerId Id of the charger, its top-level `id` (never an id of the vendor).
   * @returns Command accepted; the action is usually still PENDING.
   * @throws EnodeProblemError 400: The command was refused and no action was created: waiting would not
   *   help, for instance because a capability is missing, the vehicle is unplugged or full, or the
   *   target already is as wished. The reason is in `detail`.
   * @throws EnodeProblemError 422: A schedule holds the asset, so that it takes no commands by hand; or,
   *   for vehicles, a smart charging plan is active. Disable that feature, or for a vehicle create a
   *   smart override. (not thrown: the outcome `controlled`)
   */
  stopCharging(chargerId: string, params?: NoParams, options?: CallOptions): Promise<ActionHandle<ChargeAction>>;

  /**
   * Set the maximum charging current.
   *
   * Asks the charger to deliver at most the given current. 200 means accepted: the action stays PENDING
   * until the charger reports the new `maxCurrent`. One action per charger at a time: a new one cancels
   * the older. Needs the capability `setMaxCurrent`.
   *
   * `POST /chargers/{chargerId}/max-current`
   *
   * @param chargerId Id of the charger, its top-level `id` (never an id of the vendor).
   * @returns Command accepted; the action is usually still PENDING.
   * @throws EnodeProblemError 400: The command was refused and no action was created: waiting would not
   *   help, for instance because a capability is missing, the vehicle is unplugged or full, or the
   *   target already is as wished. The reason is in `detail`.
   */
  setMaxCurrent(chargerId: string, params: ChargerSetMaxCurrentParams, options?: CallOptions): Promise<ActionHandle<MaxCurrentAction>>;

  /**
   * Get a charger action.
   *
   * Returns the present state of a command that was sent to a charger. Poll it, or wait for
   * `user:vendor-action:updated`, until `state` is no longer PENDING.
   *
   * `GET /chargers/actions/{actionId}`
   *
   * @param actionId Id of the action that a command returned.
   * @returns The action.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   */
  action(actionId: string, params?: NoParams, options?: CallOptions): Promise<ChargerAction>;

  /**
   * Cancel a charger action.
   *
   * Ends Enode's attempts for a PENDING action. What the vendor has already received may still be
   * carried out.
   *
   * `POST /chargers/actions/{actionId}/cancel`
   *
   * @param actionId Id of the action that a command returned.
   * @returns The action, now CANCELLED.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   * @throws EnodeProblemError 409: The action had already ended and cannot be cancelled; the body is
   *   that action.
   */
  cancelAction(actionId: string, params?: NoParams, options?: CallOptions): Promise<ChargerAction>;
}

/** Thermostats, heat pumps and air conditioning units. */
export interface HvacsMethods extends AssetHelpers<Hvac> {
  /**
   * List HVAC units.
   *
   * Returns one page of the HVAC units of all users, from the cache that Enode keeps fresh.
   *
   * `GET /hvacs`
   *
   * @returns One page of HVAC units.
   */
  list(params?: PageParams, options?: PagedListOptions): List<Hvac>;

  /**
   * Get an HVAC unit.
   *
   * Returns the HVAC unit as Enode last saw it.
   *
   * `GET /hvacs/{hvacId}`
   *
   * @param hvacId Id of the HVAC unit.
   * @returns The HVAC unit.
   */
  get(hvacId: string, params?: NoParams, options?: CallOptions): Promise<Hvac>;

  /**
   * Ask for fresh HVAC data.
   *
   * Queues a faster refresh of the unit's data. It overrides how Enode spaces its requests to the
   * vendor, so use it only when the data is probably stale. 204 says that the hint was taken; new values
   * arrive later, by event or by reading again.
   *
   * `POST /hvacs/{hvacId}/refresh-hint`
   *
   * @param hvacId Id of the HVAC unit.
   * @returns Done; there is no body.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   */
  refreshHint(hvacId: string, params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Hold a mode and temperature.
   *
   * Asks the unit to keep a mode, and the setpoints that belong to it, until told otherwise. 200 means
   * accepted: the action stays PENDING and is retried until `thermostatState` is as wished. Needs the
   * capability `setPermanentHold`, a mode of `capableModes`, setpoints within the ranges in
   * `capabilities`, and the scope `hvac:control:mode`. Not available while a schedule in Enode controls
   * the unit.
   *
   * `POST /hvacs/{hvacId}/permanent-hold`
   *
   * @param hvacId Id of the HVAC unit.
   * @returns Command accepted; the action is usually still PENDING.
   * @throws EnodeProblemError 400: The command was refused and no action was created: waiting would not
   *   help, for instance because a capability is missing, the vehicle is unplugged or full, or the
   *   target already is as wished. The reason is in `detail`.
   * @throws EnodeProblemError 422: A schedule holds the asset, so that it takes no commands by hand; or,
   *   for vehicles, a smart charging plan is active. Disable that feature, or for a vehicle create a
   *   smart override. (not thrown: the outcome `controlled`)
   */
  holdPermanently(hvacId: string, params: HvacHoldPermanentlyParams, options?: CallOptions): Promise<ActionHandle<PermanentHoldAction>>;

  /**
   * Follow the device's own schedule.
   *
   * Asks the unit to follow the schedule that is set on the device itself, which also ends a permanent
   * hold. There is no body. 200 means accepted: the action stays PENDING and is retried until
   * `thermostatState.holdType` is SCHEDULED. Needs the capability `setFollowSchedule` and the scope
   * `hvac:control:mode`. Not available while a schedule in Enode controls the unit.
   *
   * `POST /hvacs/{hvacId}/follow-schedule`
   *
   * @param hvacId Id of the HVAC unit.
   * @returns Command accepted; the action is usually still PENDING.
   * @throws EnodeProblemError 400: The command was refused and no action was created: waiting would not
   *   help, for instance because a capability is missing, the vehicle is unplugged or full, or the
   *   target already is as wished. The reason is in `detail`.
   * @throws EnodeProblemError 422: A schedule holds the asset, so that it takes no commands by hand; or,
   *   for vehicles, a smart charging plan is active. Disable that feature, or for a vehicle create a
   *   smart override. (not thrown: the outcome `controlled`)
   */
  followSchedule(hvacId: string, params?: NoParams, options?: CallOptions): Promise<ActionHandle<FollowScheduleAction>>;

  /**
   * Get an HVAC action.
   *
   * Returns the present state of a command that was sent to an HVAC unit. Poll it, or wait for
   * `user:vendor-action:updated`, until `state` is no longer PENDING.
   *
   * `GET /hvacs/actions/{actionId}`
   *
   * @param actionId Id of the action that a command returned.
   * @returns The action.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   */
  action(actionId: string, params?: NoParams, options?: CallOptions): Promise<HvacAction>;

  /**
   * Cancel an HVAC action.
   *
   * Ends Enode's attempts for a PENDING action. What the vendor has already received may still be
   * carried out.
   *
   * `POST /hvacs/actions/{actionId}/cancel`
   *
   * @param actionId Id of the action that a command returned.
   * @returns The action, now CANCELLED.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   * @throws EnodeProblemError 409: The action had already ended and cannot be cancelled; the body is
   *   that action.
   */
  cancelAction(actionId: string, params?: NoParams, options?: CallOptions): Promise<HvacAction>;

  /**
   * Update an HVAC unit.
   *
   * Places the HVAC unit at a location of its user, or takes it away from its location.
   *
   * `PUT /hvacs/{hvacId}`
   *
   * @param hvacId Id of the HVAC unit.
   * @returns The HVAC unit after the change.
   */
  update(hvacId: string, params: HvacUpdateParams, options?: CallOptions): Promise<Hvac>;
}

/** Solar inverters, their production state and their production history. */
export interface InvertersMethods extends AssetHelpers<Inverter> {
  /**
   * List inverters.
   *
   * Returns one page of the solar inverters of all users, from the cache that Enode keeps fresh.
   *
   * `GET /inverters`
   *
   * @returns One page of inverters.
   */
  list(params?: PageParams, options?: PagedListOptions): List<Inverter>;

  /**
   * Get an inverter.
   *
   * Returns the solar inverter as Enode last saw it.
   *
   * `GET /inverters/{inverterId}`
   *
   * @param inverterId Id of the solar inverter, its top-level `id` and not `information.id`.
   * @returns The inverter.
   */
  get(inverterId: string, params?: NoParams, options?: CallOptions): Promise<Inverter>;

  /**
   * Ask for fresh inverter data.
   *
   * Queues a faster refresh of the inverter's data. It overrides how Enode spaces its requests to the
   * vendor, so use it only when the data is probably stale. 204 says that the hint was taken; new values
   * arrive later, by event or by reading again.
   *
   * `POST /inverters/{inverterId}/refresh-hint`
   *
   * @param inverterId Id of the solar inverter, its top-level `id` and not `information.id`.
   * @returns Done; there is no body.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   */
  refreshHint(inverterId: string, params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Get production statistics.
   *
   * Returns the energy produced in a month, in steps of a day, or on one day, in steps of a quarter
   * hour, as the vendor counts it. Days and months are those of the inverter's timezone. Needs the
   * capability `productionStatistics`. History from before linking is fetched too: about 30 days in
   * quarter hours and three months in days. While it is being loaded the answer is 202; ask again after
   * `retryAfter`, or wait for the event `user:inverter:statistics-updated`.
   *
   * While the data is still being gathered (202), `freshnessOf(data)` is `pending`, with the time to ask
   * again in `retryAt`.
   *
   * `GET /inverters/{inverterId}/statistics` — beta: complete, but it may change
   *
   * @param inverterId Id of the solar inverter, its top-level `id` and not `information.id`.
   * @returns The figures, complete.
   * @throws EnodeProblemError 400: The request failed. Tell problems apart by the last segment of
   *   `type`, not by its host. - 400: the request is malformed, or a precondition of the command is not
   *   met. - 401: the token is missing, wrong or expired. - 403: a control scope is missing, or the
   *   limit of connections is reached (on link). - 404: no such thing, or not in the account of that
   *   user. - 405: the vendor is not available. - 408: the vendor did not answer in time. - 409: the
   *   vendor refused, or the action had already ended (on cancel). - 422: a schedule or smart charging
   *   holds the asset. - 424: the request to the vendor failed. - 429: the vendor limits the rate of
   *   requests. - 503: the service is overloaded or down for maintenance; retry with random delays.
   * @throws EnodeProblemError 404: The request failed. Tell problems apart by the last segment of
   *   `type`, not by its host. - 400: the request is malformed, or a precondition of the command is not
   *   met. - 401: the token is missing, wrong or expired. - 403: a control scope is missing, or the
   *   limit of connections is reached (on link). - 404: no such thing, or not in the account of that
   *   user. - 405: the vendor is not available. - 408: the vendor did not answer in time. - 409: the
   *   vendor refused, or the action had already ended (on cancel). - 422: a schedule or smart charging
   *   holds the asset. - 424: the request to the vendor failed. - 429: the vendor limits the rate of
   *   requests. - 503: the service is overloaded or down for maintenance; retry with random delays.
   * @beta
   */
  statistics(inverterId: string, params: InverterStatisticsParams, options?: CallOptions): Promise<InverterStatistics | PendingInverterStatistics>;
}

/** Home batteries and their operation modes. */
export interface BatteriesMethods extends AssetHelpers<Battery> {
  /**
   * List batteries.
   *
   * Returns one page of the home batteries of all users, from the cache that Enode keeps fresh.
   *
   * `GET /batteries` — beta: complete, but it may change
   *
   * @returns One page of batteries.
   * @beta
   */
  list(params?: PageParams, options?: PagedListOptions): List<Battery>;

  /**
   * Get a battery.
   *
   * Returns the battery as Enode last saw it.
   *
   * `GET /batteries/{batteryId}` — beta: complete, but it may change
   *
   * @param batteryId Id of the battery, its top-level `id` and not `information.id`.
   * @returns The battery.
   * @beta
   */
  get(batteryId: string, params?: NoParams, options?: CallOptions): Promise<Battery>;

  /**
   * Ask for fresh battery data.
   *
   * Queues a faster refresh of the battery's data. It overrides how Enode spaces its requests to the
   * vendor, so use it only when the data is probably stale. 204 says that the hint was taken; new values
   * arrive later, by event or by reading again.
   *
   * `POST /batteries/{batteryId}/refresh-hint` — beta: complete, but it may change
   *
   * @param batteryId Id of the battery, its top-level `id` and not `information.id`.
   * @returns Done; there is no body.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   * @beta
   */
  refreshHint(batteryId: string, params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Set the operation mode.
   *
   * Asks the battery to work in another mode. 200 means accepted: the action stays PENDING and is
   * retried until `config.operationMode` is as wished. One action per battery at a time: a new one
   * cancels the older. Needs the capability of that mode and the scope `battery:control:operation_mode`.
   * Whatever the mode, the battery is not discharged below `dischargeLimit`, save in a power cut.
   *
   * `POST /batteries/{batteryId}/operation-mode` — beta: complete, but it may change
   *
   * @param batteryId Id of the battery, its top-level `id` and not `information.id`.
   * @returns Command accepted; the action is usually still PENDING.
   * @throws EnodeProblemError 400: The command was refused and no action was created: waiting would not
   *   help, for instance because a capability is missing, the vehicle is unplugged or full, or the
   *   target already is as wished. The reason is in `detail`.
   * @beta
   */
  setOperationMode(batteryId: string, params: BatterySetOperationModeParams, options?: CallOptions): Promise<ActionHandle<OperationModeAction>>;

  /**
   * Get a battery action.
   *
   * Returns the present state of a command that was sent to a battery. Poll it, or wait for
   * `user:vendor-action:updated`, until `state` is no longer PENDING.
   *
   * `GET /batteries/actions/{actionId}` — beta: complete, but it may change
   *
   * @param actionId Id of the action that a command returned.
   * @returns The action.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   * @beta
   */
  action(actionId: string, params?: NoParams, options?: CallOptions): Promise<OperationModeAction>;

  /**
   * Cancel a battery action.
   *
   * Ends Enode's attempts for a PENDING action. What the vendor has already received may still be
   * carried out.
   *
   * `POST /batteries/actions/{actionId}/cancel` — beta: complete, but it may change
   *
   * @param actionId Id of the action that a command returned.
   * @returns The action, now CANCELLED.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   * @throws EnodeProblemError 409: The action had already ended and cannot be cancelled; the body is
   *   that action.
   * @beta
   */
  cancelAction(actionId: string, params?: NoParams, options?: CallOptions): Promise<OperationModeAction>;
}

/** Meters that measure the power exchanged with the grid. */
export interface MetersMethods extends AssetHelpers<Meter> {
  /**
   * List meters.
   *
   * Returns one page of the meters of all users, from the cache that Enode keeps fresh.
   *
   * `GET /meters` — beta: complete, but it may change
   *
   * @returns One page of meters.
   * @beta
   */
  list(params?: PageParams, options?: PagedListOptions): List<Meter>;

  /**
   * Get a meter.
   *
   * Returns the meter as Enode last saw it.
   *
   * `GET /meters/{meterId}` — beta: complete, but it may change
   *
   * @param meterId Id of the meter.
   * @returns The meter.
   * @beta
   */
  get(meterId: string, params?: NoParams, options?: CallOptions): Promise<Meter>;

  /**
   * Ask for fresh meter data.
   *
   * Queues a faster refresh of the meter's data. It overrides how Enode spaces its requests to the
   * vendor, so use it only when the data is probably stale. 204 says that the hint was taken; new values
   * arrive later, by event or by reading again.
   *
   * `POST /meters/{meterId}/refresh-hint` — beta: complete, but it may change
   *
   * @param meterId Id of the meter.
   * @returns Done; there is no body.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   * @beta
   */
  refreshHint(meterId: string, params?: NoParams, options?: CallOptions): Promise<void>;
}

/** Places of a user, such as the home, to which assets, schedules and tariffs belong. */
export interface LocationsMethods {
  /**
   * List locations.
   *
   * Returns one page of the locations of all users.
   *
   * `GET /locations`
   *
   * @returns One page of locations.
   */
  list(params?: PageParams, options?: PagedListOptions): List<Location>;

  /**
   * Get a location.
   *
   * Returns the location.
   *
   * `GET /locations/{locationId}`
   *
   * @param locationId Id of the location.
   * @returns The location.
   */
  get(locationId: string, params?: NoParams, options?: CallOptions): Promise<Location>;

  /**
   * Update a location.
   *
   * Changes the fields that are given and leaves the others.
   *
   * `PUT /locations/{locationId}`
   *
   * @param locationId Id of the location.
   * @returns The location after the change.
   */
  update(locationId: string, params?: LocationUpdateParams, options?: CallOptions): Promise<Location>;

  /**
   * Delete a location.
   *
   * Deletes the location.
   *
   * `DELETE /locations/{locationId}`
   *
   * @param locationId Id of the location.
   * @returns The location that was deleted (there is a body, not 204).
   */
  delete(locationId: string, params?: NoParams, options?: CallOptions): Promise<Location>;

  /**
   * Get the tariff of a location.
   *
   * Returns the tariff of the location as a flat list of weekly intervals. Times are said to be UTC,
   * unlike those of `enode.locations.setTariff`.
   *
   * `GET /locations/{locationId}/tariff`
   *
   * @param locationId Id of the location.
   * @returns The weekly intervals.
   * @throws EnodeProblemError 404: The request failed. Tell problems apart by the last segment of
   *   `type`, not by its host. - 400: the request is malformed, or a precondition of the command is not
   *   met. - 401: the token is missing, wrong or expired. - 403: a control scope is missing, or the
   *   limit of connections is reached (on link). - 404: no such thing, or not in the account of that
   *   user. - 405: the vendor is not available. - 408: the vendor did not answer in time. - 409: the
   *   vendor refused, or the action had already ended (on cancel). - 422: a schedule or smart charging
   *   holds the asset. - 424: the request to the vendor failed. - 429: the vendor limits the rate of
   *   requests. - 503: the service is overloaded or down for maintenance; retry with random delays.
   */
  tariff(locationId: string, params?: NoParams, options?: CallOptions): Promise<LocationTariff[]>;

  /**
   * Set the tariff of a location.
   *
   * Replaces the weekly intervals in which the rates of a tariff hold at the location; an empty list
   * takes the tariff away. Times are those of the location's timezone. Intervals must not overlap; in
   * gaps the market price counts. Costs of all assets at the location are computed with it.
   *
   * `PUT /locations/{locationId}/tariff`
   *
   * @param locationId Id of the location.
   * @returns Done; there is no body.
   * @throws EnodeProblemError 400: The intervals overlap, or the request is malformed.
   * @throws EnodeProblemError 404: The location or the tariff is unknown.
   */
  setTariff(locationId: string, params: LocationSetTariffParams, options?: CallOptions): Promise<void>;
}

/** Weekly or dated rules by which Enode controls a vehicle, a charger or an HVAC unit. */
export interface SchedulesMethods {
  /**
   * Get a schedule.
   *
   * Returns the schedule.
   *
   * `GET /schedules/{scheduleId}`
   *
   * @param scheduleId Id of the schedule.
   * @returns The schedule.
   */
  get(scheduleId: string, params?: NoParams, options?: CallOptions): Promise<Schedule>;

  /**
   * Update a schedule.
   *
   * Changes the fields that are given and leaves the others. Whether given rules replace all rules is
   * not documented, so send all of them.
   *
   * `PUT /schedules/{scheduleId}`
   *
   * @param scheduleId Id of the schedule.
   * @returns The schedule after the change.
   */
  update(scheduleId: string, params?: ScheduleChange, options?: CallOptions): Promise<Schedule>;

  /**
   * Delete a schedule.
   *
   * Deletes the schedule; its target can be commanded by hand again.
   *
   * `DELETE /schedules/{scheduleId}`
   *
   * @param scheduleId Id of the schedule.
   * @returns Done; there is no body.
   */
  delete(scheduleId: string, params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Get the status of a schedule.
   *
   * Tells whether the target is as the schedule wants it, and what comes next.
   *
   * `GET /schedules/{scheduleId}/status`
   *
   * @param scheduleId Id of the schedule.
   * @returns The status.
   */
  status(scheduleId: string, params?: NoParams, options?: CallOptions): Promise<ScheduleStatus>;
}

/** Electricity prices that replace the market price at a location. */
export interface TariffsMethods {
  /**
   * Get a tariff.
   *
   * Returns the rates of the tariff.
   *
   * `GET /tariffs/{tariffId}`
   *
   * @param tariffId Id of the tariff, chosen by the caller: up to 36 letters, digits, underscores and
   *   hyphens.
   * @returns The rates.
   */
  get(tariffId: string, params?: NoParams, options?: CallOptions): Promise<TariffRate[]>;

  /**
   * Create or replace a tariff.
   *
   * Stores the list of named rates under an id of your choice. A tariff has no effect until
   * `enode.locations.setTariff` puts it on a location.
   *
   * `PUT /tariffs/{tariffId}`
   *
   * @param tariffId Id of the tariff, chosen by the caller: up to 36 letters, digits, underscores and
   *   hyphens.
   * @returns Done; there is no body.
   */
  update(tariffId: string, params: readonly TariffRate[], options?: CallOptions): Promise<void>;
}

/** Steps by which people give an asset a capability that it lacks. */
export interface InterventionsMethods {
  /**
   * List interventions.
   *
   * Returns all interventions that exist, as a plain list. The ids in the capabilities of assets point
   * to them.
   *
   * `GET /interventions`
   *
   * @returns The interventions.
   */
  list(params?: InterventionListParams, options?: ListOptions): List<Intervention>;

  /**
   * Get an intervention.
   *
   * Returns one intervention, with its texts in the wished language.
   *
   * `GET /interventions/{interventionId}`
   *
   * @param interventionId Id of the intervention, as listed in the `interventionIds` of a capability.
   * @returns The intervention.
   * @throws EnodeProblemError 404: Nothing with this id. There is no body.
   */
  get(interventionId: string, params?: InterventionGetParams, options?: CallOptions): Promise<Intervention>;
}

/**
 * End users of the client, their linked vendor accounts, and the Link sessions in which they connect
 * them.
 */
export interface UsersMethods extends UsersHelpers<"2024-10-01"> {
  /**
   * Start a Link session.
   *
   * Opens a session in which the user connects vendor accounts. A user id that is not known yet is
   * created by this call, so ids are chosen by the caller. The session is valid for 24 hours and can be
   * used once; open `linkUrl` in a browser or hand `linkToken` to a Link SDK. No call returns the
   * result: wait for the redirect and for `user:*:discovered` events.
   *
   * `POST /users/{userId}/link`
   *
   * @param userId Id of the user, as chosen by the caller when the user was first linked.
   * @returns The session was created.
   * @throws EnodeProblemError 403: The client has as many connections as its plan allows; `title` is
   *   "Connections limit reached.".
   */
  link(userId: string, params: UserLinkParams, options?: CallOptions): Promise<LinkSession>;

  /**
   * Deauthorize a user.
   *
   * Deletes the user's vendor credentials and open sessions and keeps everything else, so that a later
   * Link session finds the account as it was. A deauthorized user produces no webhook events.
   *
   * `DELETE /users/{userId}/authorization`
   *
   * @param userId Id of the user, as chosen by the caller when the user was first linked.
   * @returns Done; there is no body.
   */
  deauthorize(userId: string, params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Delete a user.
   *
   * Removes the user for good, with all stored data, credentials, assets and open sessions. To keep the
   * data and drop only the credentials, use `enode.users.deauthorize`.
   *
   * `DELETE /users/{userId}`
   *
   * @param userId Id of the user, as chosen by the caller when the user was first linked.
   * @returns Done; there is no body.
   */
  delete(userId: string, params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * List users.
   *
   * Returns one page of the users that were created by Link sessions of this client.
   *
   * `GET /users`
   *
   * @returns One page of users.
   */
  list(params?: PageParams, options?: PagedListOptions): List<ListedUser>;

  /**
   * Get a user.
   *
   * Returns the user with the vendor accounts that are linked. A user who never went through a Link
   * session answers 404, while the asset lists of such a user answer 200 with an empty page.
   *
   * `GET /users/{userId}`
   *
   * @param userId Id of the user, as chosen by the caller when the user was first linked.
   * @returns The user and the linked vendor accounts.
   */
  get(userId: string, params?: NoParams, options?: CallOptions): Promise<User>;

  /**
   * Unlink a vendor.
   *
   * Disconnects every account that the user has at the vendor. What is stored about these accounts is
   * deleted and their assets disappear; linking again gives them new ids.
   *
   * `DELETE /users/{userId}/vendors/{vendor}`
   *
   * @param userId Id of the user, as chosen by the caller when the user was first linked.
   * @param vendor Code of the vendor.
   * @returns Done; there is no body.
   */
  unlinkVendor(userId: string, vendor: Vendor, params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Unlink one asset type of a vendor.
   *
   * Disconnects the user from the vendor for one type of asset only, for instance the batteries of a
   * vendor that also makes vehicles. Assets of that type disappear and their stored data is deleted.
   *
   * `DELETE /users/{userId}/vendors/{vendor}/{vendorType}`
   *
   * @param userId Id of the user, as chosen by the caller when the user was first linked.
   * @param vendor Code of the vendor.
   * @param vendorType Type of asset to disconnect at the vendor.
   * @returns Done; there is no body.
   */
  unlinkVendorType(userId: string, vendor: Vendor, vendorType: VendorType, params?: NoParams, options?: CallOptions): Promise<void>;
}

/** Subscriptions to events, and the events that Enode delivers. */
export interface WebhooksMethods extends WebhooksHelpers<"2024-10-01", Webhook, WebhookEventName> {
  /**
   * List webhooks.
   *
   * Returns one page of the client's webhook subscriptions. Secrets are never returned.
   *
   * `GET /webhooks`
   *
   * @returns One page of webhooks.
   */
  list(params?: PageParams, options?: PagedListOptions): List<Webhook>;

  /**
   * Create a webhook.
   *
   * Subscribes a URL to events. Deliveries are arrays of 1 to 100 events, signed with the secret. The
   * receiver must answer 200 within 5 seconds; otherwise the delivery is repeated for about a day, after
   * which waiting events are dropped and the webhook becomes inactive.
   *
   * `POST /webhooks`
   *
   * @returns The new webhook (the status is 200, not 201).
   * @throws EnodeProblemError 400: The request is malformed, or the client already has a webhook with
   *   this URL and API version (`title` is "Webhook already exists.").
   */
  create(params: WebhookCreateParams, options?: CallOptions): Promise<Webhook>;

  /**
   * Get a webhook.
   *
   * Returns the subscription and how it is doing. The secret is not returned.
   *
   * `GET /webhooks/{webhookId}`
   *
   * @param webhookId Id of the webhook subscription.
   * @returns The webhook.
   * @throws EnodeProblemError 404: The client has no webhook with this id; `title` is "Webhook not
   *   found".
   */
  get(webhookId: string, params?: NoParams, options?: CallOptions): Promise<Webhook>;

  /**
   * Update a webhook.
   *
   * Changes the fields that are given and leaves the others. It also makes an inactive webhook active
   * again.
   *
   * `PATCH /webhooks/{webhookId}`
   *
   * @param webhookId Id of the webhook subscription.
   * @returns The webhook after the change.
   * @throws EnodeProblemError 404: The client has no webhook with this id; `title` is "Webhook not
   *   found".
   */
  update(webhookId: string, params?: WebhookUpdateParams, options?: CallOptions): Promise<Webhook>;

  /**
   * Delete a webhook.
   *
   * Ends the subscription; nothing more is delivered.
   *
   * `DELETE /webhooks/{webhookId}`
   *
   * @param webhookId Id of the webhook subscription.
   * @returns Done; there is no body.
   * @throws EnodeProblemError 404: The client has no webhook with this id; `title` is "Webhook not
   *   found".
   */
  delete(webhookId: string, params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Test a webhook.
   *
   * Delivers an `enode:webhook:test` event at once and tells what the receiver answered. Success makes
   * an inactive webhook active again. The status is 200 also when the delivery failed: look at `status`.
   *
   * `POST /webhooks/{webhookId}/test`
   *
   * @param webhookId Id of the webhook subscription.
   * @returns What came of the test.
   * @throws EnodeProblemError 404: The client has no webhook with this id; `title` is "Webhook not
   *   found".
   */
  test(webhookId: string, params?: NoParams, options?: CallOptions): Promise<WebhookTestResult>;
}

/** Which vendors are available and how they are doing. */
export interface HealthMethods {
  /**
   * Get the health of vehicle vendors.
   *
   * Returns the vehicle vendors that are available, with those activated for the client, and how data
   * and linking are doing.
   *
   * `GET /health/vehicles`
   *
   * @returns One entry per vendor.
   */
  vehicles(params?: NoParams, options?: CallOptions): Promise<VehicleVendorHealth[]>;

  /**
   * Get the health of charger vendors.
   *
   * Returns the charger vendors that are available, with those activated for the client, and how data
   * and linking are doing.
   *
   * `GET /health/chargers`
   *
   * @returns One entry per vendor.
   */
  chargers(params?: NoParams, options?: CallOptions): Promise<ChargerVendorHealth[]>;

  /**
   * Get the health of HVAC vendors.
   *
   * Returns the HVAC vendors that are available, with those activated for the client, and how data and
   * linking are doing.
   *
   * `GET /health/hvacs`
   *
   * @returns One entry per vendor.
   */
  hvacs(params?: NoParams, options?: CallOptions): Promise<HvacVendorHealth[]>;

  /**
   * Get the health of inverter vendors.
   *
   * Returns the inverter vendors that are available, with those activated for the client, and how data
   * and linking are doing.
   *
   * `GET /health/inverters`
   *
   * @returns One entry per vendor.
   */
  inverters(params?: NoParams, options?: CallOptions): Promise<InverterVendorHealth[]>;

  /**
   * Get the health of meter vendors.
   *
   * Returns the meter vendors that are available, with those activated for the client, and how data and
   * linking are doing.
   *
   * `GET /health/meters` — beta: complete, but it may change
   *
   * @returns One entry per vendor.
   * @beta
   */
  meters(params?: NoParams, options?: CallOptions): Promise<MeterVendorHealth[]>;

  /**
   * Get the readiness of the service.
   *
   * Tells whether the whole service and what it depends on is working. No token is needed.
   *
   * `GET /health/ready`
   *
   * @returns Done; there is no body.
   * @throws EnodeProblemError 503: The service, or something it depends on, is not working. There is no
   *   body.
   */
  ready(params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Get the health of battery vendors.
   *
   * Returns the battery vendors that are available, with those activated for the client, and how data
   * and linking are doing.
   *
   * `GET /health/batteries` — beta: complete, but it may change
   *
   * @returns One entry per vendor.
   * @beta
   */
  batteries(params?: NoParams, options?: CallOptions): Promise<BatteryVendorHealth[]>;
}

/**
 * Home energy management systems, each the inverter, battery and meter of one site at one vendor.
 * Enode enables them per client.
 */
export interface HemSystemsMethods {
  /**
   * List HEM systems.
   *
   * Returns one page of the HEM systems of all users.
   *
   * `GET /hem-systems` — beta: complete, but it may change
   *
   * @returns One page of HEM systems.
   * @beta
   */
  list(params?: PageParams, options?: PagedListOptions): List<HemSystem>;

  /**
   * Get a HEM system.
   *
   * Returns the HEM system as Enode last saw it, with the energy sums of the day.
   *
   * `GET /hem-systems/{hemSystemId}` — beta: complete, but it may change
   *
   * @param hemSystemId Id of the home energy management system.
   * @returns The HEM system.
   * @beta
   */
  get(hemSystemId: string, params?: NoParams, options?: CallOptions): Promise<HemSystem>;

  /**
   * Get HEM system statistics.
   *
   * Returns time series of a day or a month, fetched from the vendor during the call and passed on as
   * they are, so it can take a while or fail with the vendor. Each series says for itself whether it is
   * available.
   *
   * `GET /hem-systems/{hemSystemId}/statistics` — beta: complete, but it may change
   *
   * @param hemSystemId Id of the home energy management system.
   * @returns The time series.
   * @throws EnodeProblemError 400: The interval is malformed.
   * @throws EnodeProblemError 422: This system has no statistics.
   * @throws EnodeProblemError 503: The vendor does not answer now; try again later.
   * @beta
   */
  statistics(hemSystemId: string, params: HemSystemStatisticsParams, options?: CallOptions): Promise<HemSystemStatistics>;
}

/** Which vendors are available and how they are doing. */
export interface IntegrationsMethods {
  /**
   * List integrations.
   *
   * Returns the vendors that the client can link, each once with all its types of assets and scopes.
   *
   * `GET /integrations`
   *
   * @returns The integrations.
   */
  list(params?: IntegrationListParams, options?: ListOptions): List<Integration>;
}

/**
 * End users of the client, their linked vendor accounts, and the Link sessions in which they connect
 * them.
 */
export interface AssetsMethods {
  /**
   * Start a relink session.
   *
   * Opens a Link session that renews the access to one asset, typically when an intervention of the
   * asset has `resolution.action` equal to Link. The session is valid for 24 hours and can be used once.
   *
   * `POST /assets/{assetId}/relink`
   *
   * @param assetId Id of any asset (vehicle, charger, HVAC unit, inverter, battery or meter).
   * @returns The session was created.
   * @throws EnodeProblemError 400: The asset is unknown, or its link needs no renewal.
   */
  relink(assetId: string, params: AssetRelinkParams, options?: CallOptions): Promise<LinkSession>;
}

/** Electric vehicles, their charging commands and their smart charging. */
export interface UserVehiclesMethods {
  /**
   * List vehicles of a user.
   *
   * Returns one page of the user's vehicles; an unknown user has an empty page.
   *
   * `GET /users/{userId}/vehicles`
   *
   * @returns One page of the user's vehicles.
   */
  list(params?: PageParams, options?: PagedListOptions): List<Vehicle>;
}

/** Charging stations at home and their commands. */
export interface UserChargersMethods {
  /**
   * List chargers of a user.
   *
   * Returns one page of the user's chargers; an unknown user has an empty page.
   *
   * `GET /users/{userId}/chargers`
   *
   * @returns One page of the user's chargers.
   */
  list(params?: PageParams, options?: PagedListOptions): List<Charger>;
}

/** Thermostats, heat pumps and air conditioning units. */
export interface UserHvacsMethods {
  /**
   * List HVAC units of a user.
   *
   * Returns one page of the user's HVAC units; an unknown user has an empty page.
   *
   * `GET /users/{userId}/hvacs`
   *
   * @returns One page of the user's HVAC units.
   */
  list(params?: PageParams, options?: PagedListOptions): List<Hvac>;
}

/** Solar inverters, their production state and their production history. */
export interface UserInvertersMethods {
  /**
   * List inverters of a user.
   *
   * Returns one page of the user's solar inverters; an unknown user has an empty page.
   *
   * `GET /users/{userId}/inverters`
   *
   * @returns One page of the user's inverters.
   */
  list(params?: PageParams, options?: PagedListOptions): List<Inverter>;
}

/** Home batteries and their operation modes. */
export interface UserBatteriesMethods {
  /**
   * List batteries of a user.
   *
   * Returns one page of the user's home batteries; an unknown user has an empty page.
   *
   * `GET /users/{userId}/batteries` — beta: complete, but it may change
   *
   * @returns One page of the user's batteries.
   * @beta
   */
  list(params?: PageParams, options?: PagedListOptions): List<Battery>;
}

/** Meters that measure the power exchanged with the grid. */
export interface UserMetersMethods {
  /**
   * List meters of a user.
   *
   * Returns one page of the user's meters; an unknown user has an empty page.
   *
   * `GET /users/{userId}/meters` — beta: complete, but it may change
   *
   * @returns One page of the user's meters.
   * @beta
   */
  list(params?: PageParams, options?: PagedListOptions): List<Meter>;
}

/** Places of a user, such as the home, to which assets, schedules and tariffs belong. */
export interface UserLocationsMethods {
  /**
   * List locations of a user.
   *
   * Returns one page of the user's locations; an unknown user has an empty page.
   *
   * `GET /users/{userId}/locations`
   *
   * @returns One page of the user's locations.
   */
  list(params?: PageParams, options?: PagedListOptions): List<Location>;

  /**
   * Create a location.
   *
   * Creates a location for the user. Vehicles are assigned to it while they are there; chargers and HVAC
   * units are placed by `enode.chargers.update` and `enode.hvacs.update`.
   *
   * `POST /users/{userId}/locations`
   *
   * @returns The new location (the status is 200, not 201).
   */
  create(params: UserLocationCreateParams, options?: CallOptions): Promise<Location>;
}

/** Weekly or dated rules by which Enode controls a vehicle, a charger or an HVAC unit. */
export interface UserSchedulesMethods {
  /**
   * List schedules of a user.
   *
   * Returns one page of the user's schedules.
   *
   * `GET /users/{userId}/schedules`
   *
   * @returns One page of the user's schedules.
   */
  list(params?: PageParams, options?: PagedListOptions): List<Schedule>;

  /**
   * Create a schedule.
   *
   * Creates a schedule for a vehicle or charger (charge or not) or for an HVAC unit (mode and
   * temperature). While it is enabled, Enode sends the commands and manual ones are answered with 422. A
   * vehicle has either a schedule or smart charging: enabling one disables the other.
   *
   * `POST /users/{userId}/schedules`
   *
   * @returns The new schedule (the status is 200, not 201).
   */
  create(params: NewSchedule, options?: CallOptions): Promise<Schedule>;
}

/** Energy, price and savings figures of a user's charging. */
export interface UserStatisticsMethods {
  /**
   * Get charging statistics.
   *
   * Returns a time series of the energy that assets of a user consumed and what it cost, with what it
   * would have cost had smart charging not shifted it. Steps begin in UTC.
   *
   * `GET /users/{userId}/statistics/charging`
   *
   * @returns One entry per step.
   * @throws EnodeProblemError 404: The request failed. Tell problems apart by the last segment of
   *   `type`, not by its host. - 400: the request is malformed, or a precondition of the command is not
   *   met. - 401: the token is missing, wrong or expired. - 403: a control scope is missing, or the
   *   limit of connections is reached (on link). - 404: no such thing, or not in the account of that
   *   user. - 405: the vendor is not available. - 408: the vendor did not answer in time. - 409: the
   *   vendor refused, or the action had already ended (on cancel). - 422: a schedule or smart charging
   *   holds the asset. - 424: the request to the vendor failed. - 429: the vendor limits the rate of
   *   requests. - 503: the service is overloaded or down for maintenance; retry with random delays.
   */
  charging(params: UserStatisticsChargingParams, options?: CallOptions): Promise<ChargingStatistics[]>;

  /**
   * Get charging sessions.
   *
   * Returns the same figures as `enode.user(id).statistics.charging`, grouped by session instead of by
   * time. A session is a run of at least two samples with consumption; new ones show up within about 15
   * minutes.
   *
   * `GET /users/{userId}/statistics/charging/sessions`
   *
   * @returns One entry per session.
   * @throws EnodeProblemError 404: The request failed. Tell problems apart by the last segment of
   *   `type`, not by its host. - 400: the request is malformed, or a precondition of the command is not
   *   met. - 401: the token is missing, wrong or expired. - 403: a control scope is missing, or the
   *   limit of connections is reached (on link). - 404: no such thing, or not in the account of that
   *   user. - 405: the vendor is not available. - 408: the vendor did not answer in time. - 409: the
   *   vendor refused, or the action had already ended (on cancel). - 422: a schedule or smart charging
   *   holds the asset. - 424: the request to the vendor failed. - 429: the vendor limits the rate of
   *   requests. - 503: the service is overloaded or down for maintenance; retry with random delays.
   */
  chargingSessions(params: UserStatisticsChargingSessionsParams, options?: CallOptions): Promise<ChargingSession[]>;
}

/**
 * Home energy management systems, each the inverter, battery and meter of one site at one vendor.
 * Enode enables them per client.
 */
export interface UserHemSystemsMethods {
  /**
   * List HEM systems of a user.
   *
   * Returns one page of the user's HEM systems; an unknown user has an empty page.
   *
   * `GET /users/{userId}/hem-systems` — beta: complete, but it may change
   *
   * @returns One page of the user's HEM systems.
   * @beta
   */
  list(params?: PageParams, options?: PagedListOptions): List<HemSystem>;
}

/** What belongs to one user. */
export interface UserMethods {
  /**
   * Get a user.
   *
   * Returns the user with the vendor accounts that are linked. A user who never went through a Link
   * session answers 404, while the asset lists of such a user answer 200 with an empty page.
   *
   * `GET /users/{userId}`
   *
   * @returns The user and the linked vendor accounts.
   */
  get(params?: NoParams, options?: CallOptions): Promise<User>;

  /**
   * Start a Link session.
   *
   * Opens a session in which the user connects vendor accounts. A user id that is not known yet is
   * created by this call, so ids are chosen by the caller. The session is valid for 24 hours and can be
   * used once; open `linkUrl` in a browser or hand `linkToken` to a Link SDK. No call returns the
   * result: wait for the redirect and for `user:*:discovered` events.
   *
   * `POST /users/{userId}/link`
   *
   * @returns The session was created.
   * @throws EnodeProblemError 403: The client has as many connections as its plan allows; `title` is
   *   "Connections limit reached.".
   */
  link(params: UserLinkParams, options?: CallOptions): Promise<LinkSession>;

  /**
   * Unlink a vendor.
   *
   * Disconnects every account that the user has at the vendor. What is stored about these accounts is
   * deleted and their assets disappear; linking again gives them new ids.
   *
   * `DELETE /users/{userId}/vendors/{vendor}`
   *
   * @param vendor Code of the vendor.
   * @returns Done; there is no body.
   */
  unlinkVendor(vendor: Vendor, params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Deauthorize a user.
   *
   * Deletes the user's vendor credentials and open sessions and keeps everything else, so that a later
   * Link session finds the account as it was. A deauthorized user produces no webhook events.
   *
   * `DELETE /users/{userId}/authorization`
   *
   * @returns Done; there is no body.
   */
  deauthorize(params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Delete a user.
   *
   * Removes the user for good, with all stored data, credentials, assets and open sessions. To keep the
   * data and drop only the credentials, use `enode.users.deauthorize`.
   *
   * `DELETE /users/{userId}`
   *
   * @returns Done; there is no body.
   */
  delete(params?: NoParams, options?: CallOptions): Promise<void>;

  /**
   * Unlink one asset type of a vendor.
   *
   * Disconnects the user from the vendor for one type of asset only, for instance the batteries of a
   * vendor that also makes vehicles. Assets of that type disappear and their stored data is deleted.
   *
   * `DELETE /users/{userId}/vendors/{vendor}/{vendorType}`
   *
   * @param vendor Code of the vendor.
   * @param vendorType Type of asset to disconnect at the vendor.
   * @returns Done; there is no body.
   */
  unlinkVendorType(vendor: Vendor, vendorType: VendorType, params?: NoParams, options?: CallOptions): Promise<void>;

  /** Electric vehicles, their charging commands and their smart charging. */
  readonly vehicles: UserVehiclesMethods;
  /** Charging stations at home and their commands. */
  readonly chargers: UserChargersMethods;
  /** Thermostats, heat pumps and air conditioning units. */
  readonly hvacs: UserHvacsMethods;
  /** Solar inverters, their production state and their production history. */
  readonly inverters: UserInvertersMethods;
  /** Home batteries and their operation modes. */
  readonly batteries: UserBatteriesMethods;
  /** Meters that measure the power exchanged with the grid. */
  readonly meters: UserMetersMethods;
  /** Places of a user, such as the home, to which assets, schedules and tariffs belong. */
  readonly locations: UserLocationsMethods;
  /** Weekly or dated rules by which Enode controls a vehicle, a charger or an HVAC unit. */
  readonly schedules: UserSchedulesMethods;
  /** Energy, price and savings figures of a user's charging. */
  readonly statistics: UserStatisticsMethods;
  /**
   * Home energy management systems, each the inverter, battery and meter of one site at one vendor.
   * Enode enables them per client.
   */
  readonly hemSystems: UserHemSystemsMethods;
}

/** All methods of this version. */
export interface Api {
  /** Electric vehicles, their charging commands and their smart charging. */
  readonly vehicles: VehiclesMethods;
  /** Charging stations at home and their commands. */
  readonly chargers: ChargersMethods;
  /** Thermostats, heat pumps and air conditioning units. */
  readonly hvacs: HvacsMethods;
  /** Solar inverters, their production state and their production history. */
  readonly inverters: InvertersMethods;
  /** Home batteries and their operation modes. */
  readonly batteries: BatteriesMethods;
  /** Meters that measure the power exchanged with the grid. */
  readonly meters: MetersMethods;
  /** Places of a user, such as the home, to which assets, schedules and tariffs belong. */
  readonly locations: LocationsMethods;
  /** Weekly or dated rules by which Enode controls a vehicle, a charger or an HVAC unit. */
  readonly schedules: SchedulesMethods;
  /** Electricity prices that replace the market price at a location. */
  readonly tariffs: TariffsMethods;
  /** Steps by which people give an asset a capability that it lacks. */
  readonly interventions: InterventionsMethods;
  /**
   * End users of the client, their linked vendor accounts, and the Link sessions in which they connect
   * them.
   */
  readonly users: UsersMethods;
  /** Subscriptions to events, and the events that Enode delivers. */
  readonly webhooks: WebhooksMethods;
  /** Which vendors are available and how they are doing. */
  readonly health: HealthMethods;
  /**
   * Home energy management systems, each the inverter, battery and meter of one site at one vendor.
   * Enode enables them per client.
   */
  readonly hemSystems: HemSystemsMethods;
  /** Which vendors are available and how they are doing. */
  readonly integrations: IntegrationsMethods;
  /**
   * End users of the client, their linked vendor accounts, and the Link sessions in which they connect
   * them.
   */
  readonly assets: AssetsMethods;
  /**
   * The same client for one user. What this version has only for one user is found here.
   *
   * @throws EnodeInputError when the id is empty or would change the path.
   */
  user(userId: string): UserMethods;
}
