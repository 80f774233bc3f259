// Generated from openapi/2023-08-01.yaml by `make generate`. Do not edit.
// Document SHA-256: 0e052bc1597823e817dce1c1500a50dffe4d2617c2eedaaa17cd31dc96fa274c

import { isFlag, isList, isNumber, isObject, isText, type EventCheck } from "../../src/spec/event-check.ts";
import type { events as Events } from "./types.ts";

const UserVehicleDiscoveredEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:vehicle:discovered") &&
  DiscoveredVehicle(v["vehicle"]);
const EventUser: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]);
const DiscoveredVehicle: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  (v["lastSeen"] === null || isText(v["lastSeen"])) &&
  (v["isReachable"] === null || isFlag(v["isReachable"])) &&
  VehicleInformation(v["information"]) &&
  (v["chargeState"] === null || VehicleChargeState(v["chargeState"])) &&
  (v["smartChargingPolicy"] === null || SmartChargingPolicy(v["smartChargingPolicy"])) &&
  (v["odometer"] === undefined || (v["odometer"] === null || VehicleOdometer(v["odometer"]))) &&
  (v["capabilities"] === null || VehicleCapabilities(v["capabilities"])) &&
  (v["scopes"] === null || isList(v["scopes"], isText)) &&
  (v["location"] === undefined || (v["location"] === null || VehicleLocation(v["location"]))) &&
  (v["locationId"] === null || isText(v["locationId"]));
const VehicleInformation: EventCheck = (v) =>
  isObject(v) &&
  (v["vin"] === null || isText(v["vin"])) &&
  (v["brand"] === null || isText(v["brand"])) &&
  (v["model"] === null || isText(v["model"])) &&
  (v["year"] === null || isNumber(v["year"])) &&
  (v["displayName"] === undefined || (v["displayName"] === null || isText(v["displayName"]))) &&
  (v["imageUrl"] === undefined || (v["imageUrl"] === null || isText(v["imageUrl"])));
const VehicleChargeState: EventCheck = (v) =>
  isObject(v) &&
  (v["batteryLevel"] === null || isNumber(v["batteryLevel"])) &&
  (v["range"] === null || isNumber(v["range"])) &&
  (v["isPluggedIn"] === null || isFlag(v["isPluggedIn"])) &&
  (v["isCharging"] === null || isFlag(v["isCharging"])) &&
  (v["isFullyCharged"] === null || isFlag(v["isFullyCharged"])) &&
  (v["batteryCapacity"] === null || isNumber(v["batteryCapacity"])) &&
  (v["chargeLimit"] === null || isNumber(v["chargeLimit"])) &&
  (v["chargeRate"] === null || isNumber(v["chargeRate"])) &&
  (v["chargeTimeRemaining"] === null || isNumber(v["chargeTimeRemaining"])) &&
  (v["lastUpdated"] === null || isText(v["lastUpdated"])) &&
  (v["maxCurrent"] === null || isNumber(v["maxCurrent"])) &&
  isText(v["powerDeliveryState"]);
const SmartChargingPolicy: EventCheck = (v) =>
  isObject(v) &&
  isFlag(v["isEnabled"]) &&
  (v["deadline"] === null || isText(v["deadline"])) &&
  isNumber(v["minimumChargeLimit"]);
const VehicleOdometer: EventCheck = (v) =>
  isObject(v) &&
  (v["distance"] === null || isNumber(v["distance"])) &&
  (v["lastUpdated"] === null || isText(v["lastUpdated"]));
const VehicleCapabilities: EventCheck = (v) =>
  isObject(v) &&
  Capability(v["information"]) &&
  Capability(v["chargeState"]) &&
  Capability(v["location"]) &&
  Capability(v["odometer"]) &&
  Capability(v["setMaxCurrent"]) &&
  Capability(v["startCharging"]) &&
  Capability(v["stopCharging"]) &&
  Capability(v["smartCharging"]);
const Capability: EventCheck = (v) =>
  isObject(v) &&
  isFlag(v["isCapable"]) &&
  isList(v["interventionIds"], isText);
const VehicleLocation: EventCheck = (v) =>
  isObject(v) &&
  (v["longitude"] === null || isNumber(v["longitude"])) &&
  (v["latitude"] === null || isNumber(v["latitude"])) &&
  (v["lastUpdated"] === null || isText(v["lastUpdated"]));
const UserVehicleUpdatedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:vehicle:updated") &&
  Vehicle(v["vehicle"]) &&
  isList(v["updatedFields"], isText);
const Vehicle: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  isText(v["lastSeen"]) &&
  (v["isReachable"] === null || isFlag(v["isReachable"])) &&
  VehicleInformation(v["information"]) &&
  VehicleChargeState(v["chargeState"]) &&
  SmartChargingPolicy(v["smartChargingPolicy"]) &&
  (v["odometer"] === undefined || VehicleOdometer(v["odometer"])) &&
  VehicleCapabilities(v["capabilities"]) &&
  isList(v["scopes"], isText) &&
  (v["location"] === undefined || VehicleLocation(v["location"])) &&
  (v["locationId"] === null || isText(v["locationId"]));
const UserVehicleDeletedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:vehicle:deleted") &&
  Vehicle(v["vehicle"]);
const UserVehicleSmartChargingStatusUpdatedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:vehicle:smart-charging-status-updated") &&
  SmartChargingStatus(v["smartChargingStatus"]) &&
  isList(v["updatedFields"], isText);
const SmartChargingStatus: EventCheck = (v) =>
  isObject(v) &&
  isText(v["updatedAt"]) &&
  isText(v["vehicleId"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  isText(v["state"]) &&
  isText(v["stateChangedAt"]) &&
  (v["consideration"] === null || SmartChargingConsideration(v["consideration"])) &&
  (v["plan"] === null || SmartChargingPlan(v["plan"])) &&
  (v["smartOverride"] === null || SmartOverride(v["smartOverride"]));
const SmartChargingConsideration: EventCheck = (v) =>
  isObject(v) &&
  isFlag(v["isPluggedIn"]) &&
  isFlag(v["isCharging"]) &&
  isFlag(v["atChargingLocation"]) &&
  isFlag(v["hasTimeEstimate"]);
const SmartChargingPlan: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["vehicleId"]) &&
  isText(v["userId"]) &&
  (v["locationId"] === null || isText(v["locationId"])) &&
  isText(v["vendor"]) &&
  isText(v["currency"]) &&
  isNumber(v["nonSmartCost"]) &&
  (v["smartCost"] === null || isNumber(v["smartCost"])) &&
  isText(v["stopAt"]) &&
  (v["startAt"] === null || isText(v["startAt"])) &&
  isText(v["estimatedFinishAt"]) &&
  (v["stopConfirmedAt"] === null || isText(v["stopConfirmedAt"])) &&
  (v["startConfirmedAt"] === null || isText(v["startConfirmedAt"])) &&
  (v["endedAt"] === null || isText(v["endedAt"])) &&
  (v["finalState"] === null || isText(v["finalState"])) &&
  (v["failureCondition"] === null || isText(v["failureCondition"])) &&
  (v["externalStart"] === null || SmartOverride(v["externalStart"])) &&
  (v["chargingLocationId"] === null || isText(v["chargingLocationId"]));
const SmartOverride: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  (v["endedAt"] === null || isText(v["endedAt"])) &&
  isText(v["targetType"]) &&
  isText(v["targetId"]) &&
  (v["vendorActionId"] === null || isText(v["vendorActionId"]));
const UserChargerDiscoveredEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:charger:discovered") &&
  DiscoveredCharger(v["charger"]);
const DiscoveredCharger: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  (v["lastSeen"] === null || isText(v["lastSeen"])) &&
  (v["isReachable"] === null || isFlag(v["isReachable"])) &&
  (v["chargeState"] === null || ChargerChargeState(v["chargeState"])) &&
  (v["capabilities"] === null || ChargerCapabilities(v["capabilities"])) &&
  (v["scopes"] === null || isList(v["scopes"], isText)) &&
  ChargerInformation(v["information"]) &&
  (v["locationId"] === null || isText(v["locationId"]));
const ChargerChargeState: EventCheck = (v) =>
  isObject(v) &&
  (v["isPluggedIn"] === null || isFlag(v["isPluggedIn"])) &&
  (v["isCharging"] === null || isFlag(v["isCharging"])) &&
  (v["chargeRate"] === null || isNumber(v["chargeRate"])) &&
  (v["lastUpdated"] === null || isText(v["lastUpdated"])) &&
  (v["maxCurrent"] === null || isNumber(v["maxCurrent"])) &&
  isText(v["powerDeliveryState"]);
const ChargerCapabilities: EventCheck = (v) =>
  isObject(v) &&
  Capability(v["information"]) &&
  Capability(v["chargeState"]) &&
  Capability(v["startCharging"]) &&
  Capability(v["stopCharging"]) &&
  Capability(v["setMaxCurrent"]);
const ChargerInformation: EventCheck = (v) =>
  isObject(v) &&
  isText(v["brand"]) &&
  isText(v["model"]) &&
  (v["year"] === null || isNumber(v["year"]));
const UserChargerUpdatedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:charger:updated") &&
  Charger(v["charger"]) &&
  isList(v["updatedFields"], isText);
const Charger: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  isText(v["lastSeen"]) &&
  isFlag(v["isReachable"]) &&
  ChargerChargeState(v["chargeState"]) &&
  ChargerCapabilities(v["capabilities"]) &&
  isList(v["scopes"], isText) &&
  ChargerInformation(v["information"]) &&
  (v["locationId"] === null || isText(v["locationId"]));
const UserChargerDeletedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:charger:deleted") &&
  Charger(v["charger"]);
const UserHvacDiscoveredEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:hvac:discovered") &&
  DiscoveredHvac(v["hvac"]);
const DiscoveredHvac: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  (v["lastSeen"] === null || isText(v["lastSeen"])) &&
  (v["isReachable"] === null || isFlag(v["isReachable"])) &&
  (v["consumptionRate"] === null || isNumber(v["consumptionRate"])) &&
  HvacInformation(v["information"]) &&
  (v["temperatureState"] === null || HvacTemperatureState(v["temperatureState"])) &&
  (v["thermostatState"] === null || HvacThermostatState(v["thermostatState"])) &&
  (v["scopes"] === null || isList(v["scopes"], isText)) &&
  (v["mode"] === null || isText(v["mode"])) &&
  (v["heatSetpoint"] === null || isNumber(v["heatSetpoint"])) &&
  (v["coolSetpoint"] === null || isNumber(v["coolSetpoint"])) &&
  (v["holdType"] === null || isText(v["holdType"])) &&
  (v["isActive"] === null || isFlag(v["isActive"])) &&
  (v["currentTemperature"] === null || isNumber(v["currentTemperature"])) &&
  (v["capabilities"] === null || HvacCapabilities(v["capabilities"])) &&
  (v["locationId"] === null || isText(v["locationId"]));
const HvacInformation: EventCheck = (v) =>
  isObject(v) &&
  isText(v["brand"]) &&
  (v["model"] === null || isText(v["model"])) &&
  isText(v["displayName"]) &&
  (v["groupName"] === null || isText(v["groupName"])) &&
  isText(v["category"]);
const HvacTemperatureState: EventCheck = (v) =>
  isObject(v) &&
  (v["currentTemperature"] === null || isNumber(v["currentTemperature"])) &&
  isFlag(v["isActive"]) &&
  (v["lastUpdated"] === null || isText(v["lastUpdated"]));
const HvacThermostatState: EventCheck = (v) =>
  isObject(v) &&
  (v["mode"] === null || isText(v["mode"])) &&
  (v["heatSetpoint"] === null || isNumber(v["heatSetpoint"])) &&
  (v["coolSetpoint"] === null || isNumber(v["coolSetpoint"])) &&
  (v["holdType"] === null || isText(v["holdType"])) &&
  (v["lastUpdated"] === null || isText(v["lastUpdated"]));
const HvacCapabilities: EventCheck = (v) =>
  isObject(v) &&
  (v["capableModes"] === null || isList(v["capableModes"], (v1) => (v1 === null || isText(v1)))) &&
  (v["coolSetpointRange"] === null || TemperatureRange(v["coolSetpointRange"])) &&
  (v["heatSetpointRange"] === null || TemperatureRange(v["heatSetpointRange"])) &&
  (v["setpointDifferenceRange"] === null || TemperatureDifferenceRange(v["setpointDifferenceRange"])) &&
  Capability(v["setFollowSchedule"]) &&
  Capability(v["setPermanentHold"]) &&
  (v["capableHoldTypes"] === null || isList(v["capableHoldTypes"], isText));
const TemperatureRange: EventCheck = (v) =>
  isObject(v) &&
  (v["min"] === null || isNumber(v["min"])) &&
  (v["max"] === null || isNumber(v["max"]));
const TemperatureDifferenceRange: EventCheck = (v) =>
  isObject(v) &&
  (v["min"] === null || isNumber(v["min"])) &&
  (v["max"] === null || isNumber(v["max"]));
const UserHvacUpdatedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:hvac:updated") &&
  Hvac(v["hvac"]) &&
  isList(v["updatedFields"], isText);
const Hvac: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  isText(v["lastSeen"]) &&
  isFlag(v["isReachable"]) &&
  (v["consumptionRate"] === null || isNumber(v["consumptionRate"])) &&
  HvacInformation(v["information"]) &&
  HvacTemperatureState(v["temperatureState"]) &&
  HvacThermostatState(v["thermostatState"]) &&
  isList(v["scopes"], isText) &&
  (v["mode"] === null || isText(v["mode"])) &&
  (v["heatSetpoint"] === null || isNumber(v["heatSetpoint"])) &&
  (v["coolSetpoint"] === null || isNumber(v["coolSetpoint"])) &&
  (v["holdType"] === null || isText(v["holdType"])) &&
  isFlag(v["isActive"]) &&
  (v["currentTemperature"] === null || isNumber(v["currentTemperature"])) &&
  HvacCapabilities(v["capabilities"]) &&
  (v["locationId"] === null || isText(v["locationId"]));
const UserHvacDeletedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:hvac:deleted") &&
  Hvac(v["hvac"]);
const UserInverterDiscoveredEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:inverter:discovered") &&
  DiscoveredInverter(v["inverter"]);
const DiscoveredInverter: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  (v["lastSeen"] === null || isText(v["lastSeen"])) &&
  (v["isReachable"] === null || isFlag(v["isReachable"])) &&
  (v["productionState"] === null || InverterProductionState(v["productionState"])) &&
  (v["timezone"] === null || isText(v["timezone"])) &&
  (v["capabilities"] === null || InverterCapabilities(v["capabilities"])) &&
  (v["scopes"] === null || isList(v["scopes"], isText)) &&
  InverterInformation(v["information"]) &&
  (v["chargingLocationId"] === null || isText(v["chargingLocationId"])) &&
  (v["location"] === null || InverterLocation(v["location"]));
const InverterProductionState: EventCheck = (v) =>
  isObject(v) &&
  (v["productionRate"] === null || isNumber(v["productionRate"])) &&
  (v["isProducing"] === null || isFlag(v["isProducing"])) &&
  (v["totalLifetimeProduction"] === null || isNumber(v["totalLifetimeProduction"])) &&
  (v["lastUpdated"] === null || isText(v["lastUpdated"]));
const InverterCapabilities: EventCheck = (v) =>
  isObject(v) &&
  Capability(v["productionState"]) &&
  Capability(v["productionStatistics"]);
const InverterInformation: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["brand"]) &&
  isText(v["model"]) &&
  isText(v["siteName"]) &&
  isText(v["installationDate"]);
const InverterLocation: EventCheck = (v) =>
  isObject(v) &&
  (v["longitude"] === null || isNumber(v["longitude"])) &&
  (v["latitude"] === null || isNumber(v["latitude"]));
const UserInverterUpdatedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:inverter:updated") &&
  Inverter(v["inverter"]) &&
  isList(v["updatedFields"], isText);
const Inverter: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  isText(v["lastSeen"]) &&
  isFlag(v["isReachable"]) &&
  InverterProductionState(v["productionState"]) &&
  (v["timezone"] === null || isText(v["timezone"])) &&
  InverterCapabilities(v["capabilities"]) &&
  isList(v["scopes"], isText) &&
  InverterInformation(v["information"]) &&
  (v["chargingLocationId"] === null || isText(v["chargingLocationId"])) &&
  InverterLocation(v["location"]);
const UserInverterDeletedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:inverter:deleted") &&
  Inverter(v["inverter"]);
const UserBatteryDiscoveredEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:battery:discovered") &&
  DiscoveredBattery(v["battery"]);
const DiscoveredBattery: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  (v["lastSeen"] === null || isText(v["lastSeen"])) &&
  (v["isReachable"] === null || isFlag(v["isReachable"])) &&
  (v["chargeState"] === null || BatteryChargeState(v["chargeState"])) &&
  (v["config"] === null || BatteryConfig(v["config"])) &&
  BatteryInformation(v["information"]) &&
  (v["capabilities"] === null || BatteryCapabilities(v["capabilities"])) &&
  (v["scopes"] === null || isList(v["scopes"], isText)) &&
  (v["locationId"] === null || isText(v["locationId"])) &&
  (v["location"] === null || BatteryLocation(v["location"]));
const BatteryChargeState: EventCheck = (v) =>
  isObject(v) &&
  (v["status"] === null || isText(v["status"])) &&
  (v["batteryCapacity"] === null || isNumber(v["batteryCapacity"])) &&
  (v["batteryLevel"] === null || isNumber(v["batteryLevel"])) &&
  (v["chargeRate"] === null || isNumber(v["chargeRate"])) &&
  (v["dischargeLimit"] === null || isNumber(v["dischargeLimit"])) &&
  (v["lastUpdated"] === null || isText(v["lastUpdated"]));
const BatteryConfig: EventCheck = (v) =>
  isObject(v) &&
  (v["operationMode"] === null || isText(v["operationMode"])) &&
  (v["lastUpdated"] === null || isText(v["lastUpdated"]));
const BatteryInformation: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["brand"]) &&
  isText(v["model"]) &&
  isText(v["siteName"]) &&
  isText(v["installationDate"]);
const BatteryCapabilities: EventCheck = (v) =>
  isObject(v) &&
  Capability(v["exportFocus"]) &&
  Capability(v["importFocus"]) &&
  Capability(v["timeOfUse"]) &&
  Capability(v["selfReliance"]);
const BatteryLocation: EventCheck = (v) =>
  isObject(v) &&
  (v["longitude"] === null || isNumber(v["longitude"])) &&
  (v["latitude"] === null || isNumber(v["latitude"]));
const UserBatteryUpdatedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:battery:updated") &&
  Battery(v["battery"]) &&
  isList(v["updatedFields"], isText);
const Battery: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  isText(v["lastSeen"]) &&
  isFlag(v["isReachable"]) &&
  BatteryChargeState(v["chargeState"]) &&
  BatteryConfig(v["config"]) &&
  BatteryInformation(v["information"]) &&
  BatteryCapabilities(v["capabilities"]) &&
  isList(v["scopes"], isText) &&
  (v["locationId"] === null || isText(v["locationId"])) &&
  BatteryLocation(v["location"]);
const UserBatteryDeletedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:battery:deleted") &&
  Battery(v["battery"]);
const UserMeterDiscoveredEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:meter:discovered") &&
  DiscoveredMeter(v["meter"]);
const DiscoveredMeter: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  (v["lastSeen"] === null || isText(v["lastSeen"])) &&
  (v["isReachable"] === null || isFlag(v["isReachable"])) &&
  MeterInformation(v["information"]) &&
  (v["energyState"] === null || MeterEnergyState(v["energyState"])) &&
  (v["location"] === null || MeterLocation(v["location"])) &&
  (v["capabilities"] === null || MeterCapabilities(v["capabilities"])) &&
  (v["scopes"] === null || isList(v["scopes"], isText));
const MeterInformation: EventCheck = (v) =>
  isObject(v) &&
  isText(v["brand"]) &&
  isText(v["model"]) &&
  isText(v["siteName"]) &&
  isText(v["installationDate"]);
const MeterEnergyState: EventCheck = (v) =>
  isObject(v) &&
  (v["power"] === null || isNumber(v["power"])) &&
  (v["lastUpdated"] === null || isText(v["lastUpdated"]));
const MeterLocation: EventCheck = (v) =>
  isObject(v) &&
  (v["id"] === null || isText(v["id"])) &&
  (v["longitude"] === null || isNumber(v["longitude"])) &&
  (v["latitude"] === null || isNumber(v["latitude"])) &&
  (v["lastUpdated"] === null || isText(v["lastUpdated"]));
const MeterCapabilities: EventCheck = (v) =>
  isObject(v) &&
  Capability(v["measuresConsumption"]) &&
  Capability(v["measuresProduction"]);
const UserMeterUpdatedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:meter:updated") &&
  Meter(v["meter"]) &&
  isList(v["updatedFields"], isText);
const Meter: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["userId"]) &&
  isText(v["vendor"]) &&
  isText(v["lastSeen"]) &&
  isFlag(v["isReachable"]) &&
  MeterInformation(v["information"]) &&
  MeterEnergyState(v["energyState"]) &&
  MeterLocation(v["location"]) &&
  MeterCapabilities(v["capabilities"]) &&
  isList(v["scopes"], isText);
const UserMeterDeletedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:meter:deleted") &&
  Meter(v["meter"]);
const UserScheduleExecutionUpdatedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:schedule:execution-updated") &&
  ScheduleStatus(v["status"]) &&
  Schedule(v["schedule"]) &&
  isList(v["updatedFields"], isText);
const ScheduleStatus: EventCheck = (v) =>
  (ChargeScheduleStatus(v) || TemperatureScheduleStatus(v));
const ChargeScheduleStatus: EventCheck = (v) =>
  isObject(v) &&
  isText(v["scheduleId"]) &&
  (v["scheduleType"] === "CHARGE") &&
  isText(v["changedAt"]) &&
  isText(v["state"]) &&
  isFlag(v["isCharging"]) &&
  isFlag(v["isChargingExpected"]) &&
  ChargingExpectedParts(v["isChargingExpectedParts"]) &&
  isList(v["upcomingTransitions"], ChargeTransition) &&
  (v["smartOverride"] === null || SmartOverride(v["smartOverride"]));
const ChargingExpectedParts: EventCheck = (v) =>
  isObject(v) &&
  isFlag(v["needsCharge"]) &&
  isFlag(v["isPluggedIn"]) &&
  isFlag(v["shouldCharge"]);
const ChargeTransition: EventCheck = (v) =>
  isObject(v) &&
  isText(v["at"]) &&
  isFlag(v["shouldCharge"]);
const TemperatureScheduleStatus: EventCheck = (v) =>
  isObject(v) &&
  isText(v["scheduleId"]) &&
  (v["scheduleType"] === "TEMPERATURE") &&
  isText(v["changedAt"]) &&
  isText(v["state"]) &&
  (v["current"] === null || (CoolTarget(v["current"]) || HeatTarget(v["current"]) || AutoTarget(v["current"]) || OffTarget(v["current"]) || ScheduledTarget(v["current"]))) &&
  TemperatureTarget(v["expected"]) &&
  isList(v["upcomingTransitions"], TemperatureTransition);
const CoolTarget: EventCheck = (v) =>
  isObject(v) &&
  isNumber(v["coolSetpoint"]) &&
  (v["mode"] === "COOL") &&
  (v["holdType"] === "PERMANENT");
const HeatTarget: EventCheck = (v) =>
  isObject(v) &&
  isNumber(v["heatSetpoint"]) &&
  (v["mode"] === "HEAT") &&
  (v["holdType"] === "PERMANENT");
const AutoTarget: EventCheck = (v) =>
  isObject(v) &&
  isNumber(v["coolSetpoint"]) &&
  isNumber(v["heatSetpoint"]) &&
  (v["mode"] === "AUTO") &&
  (v["holdType"] === "PERMANENT");
const OffTarget: EventCheck = (v) =>
  isObject(v) &&
  (v["mode"] === "OFF") &&
  (v["holdType"] === "PERMANENT");
const ScheduledTarget: EventCheck = (v) =>
  isObject(v) &&
  (v["holdType"] === "SCHEDULED");
const TemperatureTarget: EventCheck = (v) =>
  (CoolTarget(v) || HeatTarget(v) || AutoTarget(v) || OffTarget(v) || ScheduledTarget(v));
const TemperatureTransition: EventCheck = (v) =>
  isObject(v) &&
  isText(v["at"]) &&
  TemperatureTarget(v["target"]);
const Schedule: EventCheck = (v) =>
  (ChargeSchedule(v) || TemperatureSchedule(v));
const ChargeSchedule: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isText(v["targetId"]) &&
  (v["locationId"] === null || isText(v["locationId"])) &&
  (v["targetType"] === "vehicle" || v["targetType"] === "charger") &&
  isFlag(v["isEnabled"]) &&
  isFlag(v["defaultShouldCharge"]) &&
  isList(v["rules"], ChargeScheduleRule);
const ChargeScheduleRule: EventCheck = (v) =>
  isObject(v) &&
  (v["hourMinute"] === undefined || HourMinuteInterval(v["hourMinute"])) &&
  (v["fromTimestamp"] === undefined || isText(v["fromTimestamp"])) &&
  (v["toTimestamp"] === undefined || isText(v["toTimestamp"])) &&
  (v["weekdays"] === undefined || isList(v["weekdays"], Weekday)) &&
  isFlag(v["shouldCharge"]);
const HourMinuteInterval: EventCheck = (v) =>
  isObject(v) &&
  isText(v["from"]) &&
  isText(v["to"]);
const Weekday: EventCheck = (v) =>
  (v === 0 || v === 1 || v === 2 || v === 3 || v === 4 || v === 5 || v === 6);
const TemperatureSchedule: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  isFlag(v["isEnabled"]) &&
  isText(v["targetId"]) &&
  (v["targetType"] === "hvac") &&
  TemperatureTarget(v["defaultTargetState"]) &&
  isList(v["rules"], TemperatureScheduleRule);
const TemperatureScheduleRule: EventCheck = (v) =>
  isObject(v) &&
  (v["hourMinute"] === undefined || HourMinuteInterval(v["hourMinute"])) &&
  (v["fromTimestamp"] === undefined || isText(v["fromTimestamp"])) &&
  (v["toTimestamp"] === undefined || isText(v["toTimestamp"])) &&
  (v["weekdays"] === undefined || isList(v["weekdays"], Weekday)) &&
  TemperatureTarget(v["targetState"]);
const UserVendorActionUpdatedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:vendor-action:updated") &&
  VendorAction(v["vendorAction"]) &&
  isList(v["updatedFields"], isText);
const VendorAction: EventCheck = (v) =>
  (ChargeAction(v) || MaxCurrentAction(v) || PermanentHoldAction(v) || FollowScheduleAction(v) || OperationModeAction(v));
const ChargeAction: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  (v["userId"] === undefined || isText(v["userId"])) &&
  isText(v["createdAt"]) &&
  isText(v["updatedAt"]) &&
  (v["completedAt"] === null || isText(v["completedAt"])) &&
  isText(v["state"]) &&
  isText(v["targetId"]) &&
  isText(v["targetType"]) &&
  isText(v["kind"]) &&
  (v["failureReason"] === undefined || (v["failureReason"] === null || ActionFailureReason(v["failureReason"])));
const ActionFailureReason: EventCheck = (v) =>
  isObject(v) &&
  isText(v["type"]) &&
  isText(v["detail"]);
const MaxCurrentAction: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  (v["userId"] === undefined || isText(v["userId"])) &&
  isText(v["createdAt"]) &&
  isText(v["updatedAt"]) &&
  (v["completedAt"] === null || isText(v["completedAt"])) &&
  isText(v["state"]) &&
  isText(v["targetId"]) &&
  isText(v["targetType"]) &&
  MaxCurrentTarget(v["targetState"]) &&
  (v["failureReason"] === undefined || (v["failureReason"] === null || ActionFailureReason(v["failureReason"])));
const MaxCurrentTarget: EventCheck = (v) =>
  isObject(v) &&
  isNumber(v["maxCurrent"]);
const PermanentHoldAction: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  (v["userId"] === undefined || isText(v["userId"])) &&
  isText(v["createdAt"]) &&
  isText(v["updatedAt"]) &&
  (v["completedAt"] === null || isText(v["completedAt"])) &&
  isText(v["state"]) &&
  isText(v["targetId"]) &&
  (v["targetType"] === "hvac") &&
  PermanentHoldTarget(v["target"]);
const PermanentHoldTarget: EventCheck = (v) =>
  (CoolTarget(v) || HeatTarget(v) || AutoTarget(v) || OffTarget(v));
const FollowScheduleAction: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  (v["userId"] === undefined || isText(v["userId"])) &&
  isText(v["createdAt"]) &&
  isText(v["updatedAt"]) &&
  (v["completedAt"] === null || isText(v["completedAt"])) &&
  isText(v["state"]) &&
  isText(v["targetId"]) &&
  (v["targetType"] === "hvac") &&
  ScheduledTarget(v["target"]);
const OperationModeAction: EventCheck = (v) =>
  isObject(v) &&
  isText(v["id"]) &&
  (v["userId"] === undefined || isText(v["userId"])) &&
  isText(v["createdAt"]) &&
  isText(v["updatedAt"]) &&
  (v["completedAt"] === null || isText(v["completedAt"])) &&
  isText(v["state"]) &&
  isText(v["targetId"]) &&
  (v["targetType"] === "battery") &&
  OperationModeTarget(v["targetState"]);
const OperationModeTarget: EventCheck = (v) =>
  isObject(v) &&
  isText(v["operationMode"]);
const UserCredentialsInvalidatedEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  EventUser(v["user"]) &&
  (v["event"] === "user:credentials:invalidated") &&
  isText(v["vendor"]);
const SystemHeartbeatEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  (v["event"] === "system:heartbeat") &&
  isNumber(v["pendingEvents"]);
const EnodeWebhookTestEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  (v["event"] === "enode:webhook:test");
const EnodeFirehoseTestEvent: EventCheck = (v) =>
  isObject(v) &&
  isText(v["createdAt"]) &&
  isText(v["version"]) &&
  (v["event"] === "enode:firehose:test");

/** Whether an event is exactly as its schema says, by its name on the wire. */
export const eventChecks: { readonly [Name in keyof Events]: EventCheck } = {
  "user:vehicle:discovered": UserVehicleDiscoveredEvent,
  "user:vehicle:updated": UserVehicleUpdatedEvent,
  "user:vehicle:deleted": UserVehicleDeletedEvent,
  "user:vehicle:smart-charging-status-updated": UserVehicleSmartChargingStatusUpdatedEvent,
  "user:charger:discovered": UserChargerDiscoveredEvent,
  "user:charger:updated": UserChargerUpdatedEvent,
  "user:charger:deleted": UserChargerDeletedEvent,
  "user:hvac:discovered": UserHvacDiscoveredEvent,
  "user:hvac:updated": UserHvacUpdatedEvent,
  "user:hvac:deleted": UserHvacDeletedEvent,
  "user:inverter:discovered": UserInverterDiscoveredEvent,
  "user:inverter:updated": UserInverterUpdatedEvent,
  "user:inverter:deleted": UserInverterDeletedEvent,
  "user:battery:discovered": UserBatteryDiscoveredEvent,
  "user:battery:updated": UserBatteryUpdatedEvent,
  "user:battery:deleted": UserBatteryDeletedEvent,
  "user:meter:discovered": UserMeterDiscoveredEvent,
  "user:meter:updated": UserMeterUpdatedEvent,
  "user:meter:deleted": UserMeterDeletedEvent,
  "user:schedule:execution-updated": UserScheduleExecutionUpdatedEvent,
  "user:vendor-action:updated": UserVendorActionUpdatedEvent,
  "user:credentials:invalidated": UserCredentialsInvalidatedEvent,
  "system:heartbeat": SystemHeartbeatEvent,
  "enode:webhook:test": EnodeWebhookTestEvent,
  "enode:firehose:test": EnodeFirehoseTestEvent,
};
