// Generated from openapi/2024-01-01.yaml by `make generate`. Do not edit.
// Document SHA-256: bf630c3720f703aa0fc87e19a4982c066103b2756ab82c3a2b31e22d4bf8df4d

export interface paths {
    "/users": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * Returns one page of the users that were created by Link sessions of this client.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * Returns the user with the vendor accounts that are linked. A user who never went through a Link session answers 404, while the asset lists of such a user answer 200 with an empty page.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * Removes the user for good, with all stored data, credentials, assets and open sessions. To keep the data and drop only the credentials, use `deauthorizeUser`.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/vendors/{vendor}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
                /** Code of the vendor. */
                vendor: components["parameters"]["VendorPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlink a vendor
         * Disconnects every account that the user has at the vendor. What is stored about these accounts is deleted and their assets disappear; linking again gives them new ids.
         */
        delete: operations["unlinkUserVendor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/vendors/{vendor}/{vendorType}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
                /** Code of the vendor. */
                vendor: components["parameters"]["VendorPath"];
                /** Type of asset to disconnect at the vendor. */
                vendorType: components["parameters"]["VendorTypePath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlink one asset type of a vendor
         * Disconnects the user from the vendor for one type of asset only, for instance the batteries of a vendor that also makes vehicles. Assets of that type disappear and their stored data is deleted.
         */
        delete: operations["unlinkUserVendorType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/link": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a Link session
         * Opens a session in which the user connects vendor accounts. A user id that is not known yet is created by this call, so ids are chosen by the caller. The session is valid for 24 hours and can be used once; open `linkUrl` in a browser or hand `linkToken` to a Link SDK. No call returns the result: wait for the redirect and for `user:*:discovered` events.
         */
        post: operations["linkUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/authorization": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deauthorize a user
         * Deletes the user's vendor credentials and open sessions and keeps everything else, so that a later Link session finds the account as it was. A deauthorized user produces no webhook events.
         */
        delete: operations["deauthorizeUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List vehicles
         * Returns one page of the vehicles of all users. Values come from the cache that Enode keeps fresh; no vendor is asked.
         */
        get: operations["listVehicles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/vehicles": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List vehicles of a user
         * Returns one page of the user's vehicles; an unknown user has an empty page.
         */
        get: operations["listUserVehicles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicleId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        /**
         * Get a vehicle
         * Returns the vehicle as Enode last saw it; `lastSeen` and the `lastUpdated` times tell how old the values are.
         */
        get: operations["getVehicle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicleId}/charging": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start or stop charging
         * Sends a start or stop command to the vehicle. 200 means that the command was accepted, not that it is done: the answer is an action in state PENDING which Enode retries until `powerDeliveryState` is as wished; often 20 seconds, sometimes several minutes. Follow it by `user:vendor-action:updated` events or `getVehicleAction`. A pending action of the same kind is returned again instead of a second one being created; a different command cancels it. Needs the capability `startCharging` or `stopCharging` and the scope `vehicle:control:charging`. Not available while a schedule or a smart charging plan controls the vehicle.
         */
        post: operations["controlVehicleCharging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicleId}/max-current": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the maximum charging current
         * Asks the vehicle to draw at most the given current. 200 means accepted: the action stays PENDING until the vehicle reports the new `maxCurrent`. A newer action for the vehicle cancels the older one. Needs the capability `setMaxCurrent`; few vehicles have it and Enode enables it per client.
         */
        post: operations["setVehicleMaxCurrent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/actions/{actionId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /**
         * Get a vehicle action
         * Returns the present state of a command that was sent to a vehicle. Poll it, or wait for `user:vendor-action:updated`, until `state` is no longer PENDING.
         */
        get: operations["getVehicleAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/actions/{actionId}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a vehicle action
         * Ends Enode's attempts for a PENDING action. What the vendor has already received may still be carried out.
         */
        post: operations["cancelVehicleAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicleId}/refresh-hint": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for fresh vehicle data
         * Queues a faster refresh of the vehicle's data. It overrides how Enode spaces its requests to the vendor, so use it only when the data is probably stale. 204 says that the hint was taken; new values arrive later, by event or by reading again.
         */
        post: operations["refreshVehicle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicleId}/smart-charging-plans/{smartChargingPlanId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
                /** Id of the plan, or `latest` for the plan that was created last. */
                smartChargingPlanId: components["parameters"]["SmartChargingPlanId"];
            };
            cookie?: never;
        };
        /**
         * Get a smart charging plan
         * Returns a running or an ended plan of the vehicle. The id `latest` stands for the plan that was created last.
         */
        get: operations["getSmartChargingPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicleId}/smart-charging-policy": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        /**
         * Get the smart charging policy
         * Returns how smart charging is configured for the vehicle.
         */
        get: operations["getSmartChargingPolicy"];
        /**
         * Update the smart charging policy
         * Changes the fields that are given and leaves the others. Smart charging works only with a deadline, at a location whose prices are known, and for a vehicle with the capability `smartCharging`. Enabling it disables a schedule of the same vehicle.
         */
        put: operations["updateSmartChargingPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicleId}/smart-charging-status": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        /**
         * Get the smart charging status
         * Tells in which smart charging state the vehicle is, and why. Every vehicle has such a status, also when smart charging is off.
         */
        get: operations["getSmartChargingStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicleId}/smart-override": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Override smart control
         * Makes the vehicle charge at once although a schedule or smart charging would let it wait, without disabling that feature. The override lasts until charging stops for any reason or until `endSmartOverride`; the feature then takes over again. For vehicles without such a feature use `controlVehicleCharging`. The start command itself is the action named by `vendorActionId`.
         */
        post: operations["createSmartOverride"];
        /**
         * End the smart override
         * Gives control back to the schedule or to smart charging. This does not by itself stop charging: the vehicle goes to the state that the feature wants.
         */
        delete: operations["endSmartOverride"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chargers": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List chargers
         * Returns one page of the chargers of all users, from the cache that Enode keeps fresh.
         */
        get: operations["listChargers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/chargers": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List chargers of a user
         * Returns one page of the user's chargers; an unknown user has an empty page.
         */
        get: operations["listUserChargers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chargers/{chargerId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        /**
         * Get a charger
         * Returns the charger as Enode last saw it.
         */
        get: operations["getCharger"];
        /**
         * Update a charger
         * Places the charger at a location of its user, or takes it away from its location.
         */
        put: operations["updateCharger"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chargers/{chargerId}/charging": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start or stop charging
         * Sends a start or stop command to the charger, for the vehicle that is plugged in. 200 means that the command was accepted, not that it is done: the answer is an action in state PENDING which Enode retries until `powerDeliveryState` is as wished. Follow it by `user:vendor-action:updated` events or `getChargerAction`. One action per charger at a time: a new one cancels the older. Needs the capability `startCharging` or `stopCharging` and the scope `charger:control:charging`. Not available while a schedule controls the charger.
         */
        post: operations["controlChargerCharging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chargers/{chargerId}/max-current": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the maximum charging current
         * Asks the charger to deliver at most the given current. 200 means accepted: the action stays PENDING until the charger reports the new `maxCurrent`. One action per charger at a time: a new one cancels the older. Needs the capability `setMaxCurrent`.
         */
        post: operations["setChargerMaxCurrent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chargers/actions/{actionId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /**
         * Get a charger action
         * Returns the present state of a command that was sent to a charger. Poll it, or wait for `user:vendor-action:updated`, until `state` is no longer PENDING.
         */
        get: operations["getChargerAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chargers/actions/{actionId}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a charger action
         * Ends Enode's attempts for a PENDING action. What the vendor has already received may still be carried out.
         */
        post: operations["cancelChargerAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chargers/{chargerId}/refresh-hint": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for fresh charger data
         * Queues a faster refresh of the charger's data. It overrides how Enode spaces its requests to the vendor, so use it only when the data is probably stale. 204 says that the hint was taken; new values arrive later, by event or by reading again.
         */
        post: operations["refreshCharger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chargers/{chargerId}/smart-charging-policy": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        /**
         * Get the smart charging policy of a charger
         * Returns how smart charging is configured for the charger. It plans by duration, as a charger does not know the battery of the vehicle. Not part of newer versions.
         */
        get: operations["getChargerSmartChargingPolicy"];
        /**
         * Update the smart charging policy of a charger
         * Changes the fields that are given and leaves the others. Enode then charges for `chargingDuration` in the cheapest time before `deadline`. Not part of newer versions.
         */
        put: operations["updateChargerSmartChargingPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chargers/{chargerId}/smart-charging-status": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        /**
         * Get the smart charging status of a charger
         * Tells in which smart charging state the charger is, and when it charges. Not part of newer versions.
         */
        get: operations["getChargerSmartChargingStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chargers/{chargerId}/smart-override": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Override smart control of a charger
         * Makes the charger charge at once although a schedule or smart charging would let it wait, without disabling that feature. The override lasts until charging stops for any reason or until `endChargerSmartOverride`; the feature then takes over again. The start command itself is the action named by `vendorActionId`. Not part of newer versions.
         */
        post: operations["createChargerSmartOverride"];
        /**
         * End the smart override of a charger
         * Gives control back to the schedule or to smart charging. This does not by itself stop charging: the charger goes to the state that the feature wants. Not part of newer versions.
         */
        delete: operations["endChargerSmartOverride"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hvacs": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List HVAC units
         * Returns one page of the HVAC units of all users, from the cache that Enode keeps fresh.
         */
        get: operations["listHvacs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/hvacs": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List HVAC units of a user
         * Returns one page of the user's HVAC units; an unknown user has an empty page.
         */
        get: operations["listUserHvacs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hvacs/{hvacId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        /**
         * Get an HVAC unit
         * Returns the HVAC unit as Enode last saw it.
         */
        get: operations["getHvac"];
        /**
         * Update an HVAC unit
         * Places the HVAC unit at a location of its user, or takes it away from its location.
         */
        put: operations["updateHvac"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hvacs/{hvacId}/permanent-hold": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a mode and temperature
         * Asks the unit to keep a mode, and the setpoints that belong to it, until told otherwise. 200 means accepted: the action stays PENDING and is retried until `thermostatState` is as wished. Needs the capability `setPermanentHold`, a mode of `capableModes`, setpoints within the ranges in `capabilities`, and the scope `hvac:control:mode`. Not available while a schedule in Enode controls the unit.
         */
        post: operations["setHvacPermanentHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hvacs/{hvacId}/follow-schedule": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow the device's own schedule
         * Asks the unit to follow the schedule that is set on the device itself, which also ends a permanent hold. There is no body. 200 means accepted: the action stays PENDING and is retried until `thermostatState.holdType` is SCHEDULED. Needs the capability `setFollowSchedule` and the scope `hvac:control:mode`. Not available while a schedule in Enode controls the unit.
         */
        post: operations["followHvacSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hvacs/actions/{actionId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /**
         * Get an HVAC action
         * Returns the present state of a command that was sent to an HVAC unit. Poll it, or wait for `user:vendor-action:updated`, until `state` is no longer PENDING.
         */
        get: operations["getHvacAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hvacs/actions/{actionId}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an HVAC action
         * Ends Enode's attempts for a PENDING action. What the vendor has already received may still be carried out.
         */
        post: operations["cancelHvacAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hvacs/{hvacId}/refresh-hint": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for fresh HVAC data
         * Queues a faster refresh of the unit's data. It overrides how Enode spaces its requests to the vendor, so use it only when the data is probably stale. 204 says that the hint was taken; new values arrive later, by event or by reading again.
         */
        post: operations["refreshHvac"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hvacs/{hvacId}/smart-policy": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        /**
         * Get the smart policy
         * Returns whether Enode plans the temperature of the unit. Not part of newer versions.
         */
        get: operations["getHvacSmartPolicy"];
        /**
         * Update the smart policy
         * Turns the planning of the unit's temperature on or off. Not part of newer versions.
         */
        put: operations["updateHvacSmartPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hvacs/{hvacId}/smart-status": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        /**
         * Get the smart status
         * Returns the temperatures that Enode plans for the unit. Not part of newer versions.
         */
        get: operations["getHvacSmartStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inverters": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List inverters
         * Returns one page of the solar inverters of all users, from the cache that Enode keeps fresh.
         */
        get: operations["listInverters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/inverters": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List inverters of a user
         * Returns one page of the user's solar inverters; an unknown user has an empty page.
         */
        get: operations["listUserInverters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inverters/{inverterId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the solar inverter, its top-level `id` and not `information.id`. */
                inverterId: components["parameters"]["InverterId"];
            };
            cookie?: never;
        };
        /**
         * Get an inverter
         * Returns the solar inverter as Enode last saw it.
         */
        get: operations["getInverter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inverters/{inverterId}/refresh-hint": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the solar inverter, its top-level `id` and not `information.id`. */
                inverterId: components["parameters"]["InverterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for fresh inverter data
         * Queues a faster refresh of the inverter's data. It overrides how Enode spaces its requests to the vendor, so use it only when the data is probably stale. 204 says that the hint was taken; new values arrive later, by event or by reading again.
         */
        post: operations["refreshInverter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batteries": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List batteries
         * Returns one page of the home batteries of all users, from the cache that Enode keeps fresh.
         */
        get: operations["listBatteries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/batteries": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List batteries of a user
         * Returns one page of the user's home batteries; an unknown user has an empty page.
         */
        get: operations["listUserBatteries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batteries/{batteryId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the battery, its top-level `id` and not `information.id`. */
                batteryId: components["parameters"]["BatteryId"];
            };
            cookie?: never;
        };
        /**
         * Get a battery
         * Returns the battery as Enode last saw it.
         */
        get: operations["getBattery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batteries/{batteryId}/operation-mode": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the battery, its top-level `id` and not `information.id`. */
                batteryId: components["parameters"]["BatteryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the operation mode
         * Asks the battery to work in another mode. 200 means accepted: the action stays PENDING and is retried until `config.operationMode` is as wished. One action per battery at a time: a new one cancels the older. Needs the capability of that mode and the scope `battery:control:operation_mode`. Whatever the mode, the battery is not discharged below `dischargeLimit`, save in a power cut.
         */
        post: operations["setBatteryOperationMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batteries/actions/{actionId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /**
         * Get a battery action
         * Returns the present state of a command that was sent to a battery. Poll it, or wait for `user:vendor-action:updated`, until `state` is no longer PENDING.
         */
        get: operations["getBatteryAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batteries/actions/{actionId}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a battery action
         * Ends Enode's attempts for a PENDING action. What the vendor has already received may still be carried out.
         */
        post: operations["cancelBatteryAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batteries/{batteryId}/refresh-hint": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the battery, its top-level `id` and not `information.id`. */
                batteryId: components["parameters"]["BatteryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for fresh battery data
         * Queues a faster refresh of the battery's data. It overrides how Enode spaces its requests to the vendor, so use it only when the data is probably stale. 204 says that the hint was taken; new values arrive later, by event or by reading again.
         */
        post: operations["refreshBattery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meters": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List meters
         * Returns one page of the meters of all users, from the cache that Enode keeps fresh.
         */
        get: operations["listMeters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/meters": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List meters of a user
         * Returns one page of the user's meters; an unknown user has an empty page.
         */
        get: operations["listUserMeters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meters/{meterId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the meter. */
                meterId: components["parameters"]["MeterId"];
            };
            cookie?: never;
        };
        /**
         * Get a meter
         * Returns the meter as Enode last saw it.
         */
        get: operations["getMeter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meters/{meterId}/refresh-hint": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the meter. */
                meterId: components["parameters"]["MeterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for fresh meter data
         * Queues a faster refresh of the meter's data. It overrides how Enode spaces its requests to the vendor, so use it only when the data is probably stale. 204 says that the hint was taken; new values arrive later, by event or by reading again.
         */
        post: operations["refreshMeter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List locations
         * Returns one page of the locations of all users.
         */
        get: operations["listLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/locations": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List locations of a user
         * Returns one page of the user's locations; an unknown user has an empty page.
         */
        get: operations["listUserLocations"];
        put?: never;
        /**
         * Create a location
         * Creates a location for the user. Vehicles are assigned to it while they are there; chargers and HVAC units are placed by `updateCharger` and `updateHvac`.
         */
        post: operations["createLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/{locationId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the location. */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /**
         * Get a location
         * Returns the location.
         */
        get: operations["getLocation"];
        /**
         * Update a location
         * Replaces the location by the one that is given; all fields are required.
         */
        put: operations["updateLocation"];
        post?: never;
        /**
         * Delete a location
         * Deletes the location.
         */
        delete: operations["deleteLocation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/schedules": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List schedules of a user
         * Returns one page of the user's schedules.
         */
        get: operations["listUserSchedules"];
        put?: never;
        /**
         * Create a schedule
         * Creates a schedule for a vehicle or charger (charge or not) or for an HVAC unit (mode and temperature). While it is enabled, Enode sends the commands and manual ones are answered with 422. A vehicle has either a schedule or smart charging: enabling one disables the other.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/{scheduleId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the schedule. */
                scheduleId: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /**
         * Get a schedule
         * Returns the schedule.
         */
        get: operations["getSchedule"];
        /**
         * Update a schedule
         * Changes the fields that are given and leaves the others. Whether given rules replace all rules is not documented, so send all of them.
         */
        put: operations["updateSchedule"];
        post?: never;
        /**
         * Delete a schedule
         * Deletes the schedule; its target can be commanded by hand again.
         */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/{scheduleId}/status": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the schedule. */
                scheduleId: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of a schedule
         * Tells whether the target is as the schedule wants it, and what comes next.
         */
        get: operations["getScheduleStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariffs/{tariffId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the tariff, chosen by the caller: up to 36 letters, digits, underscores and hyphens. */
                tariffId: components["parameters"]["TariffId"];
            };
            cookie?: never;
        };
        /**
         * Get a tariff
         * Returns the rates of the tariff.
         */
        get: operations["getTariff"];
        /**
         * Create or replace a tariff
         * Stores the list of named rates under an id of your choice. A tariff has no effect until `setLocationTariff` puts it on a location.
         */
        put: operations["updateTariff"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/{locationId}/tariff": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the location. */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        /**
         * Get the tariff of a location
         * Returns the tariff of the location as a flat list of weekly intervals. Times are said to be UTC, unlike those of `setLocationTariff`.
         */
        get: operations["getLocationTariff"];
        /**
         * Set the tariff of a location
         * Replaces the weekly intervals in which the rates of a tariff hold at the location; an empty list takes the tariff away. Times are those of the location's timezone. Intervals must not overlap; in gaps the market price counts. Costs of all assets at the location are computed with it.
         */
        put: operations["setLocationTariff"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/statistics/charging": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get charging statistics
         * Returns a time series of the energy that assets of a user consumed and what it cost, with what it would have cost had smart charging not shifted it. Steps begin in UTC.
         */
        get: operations["getChargingStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/statistics/charging/sessions": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get charging sessions
         * Returns the same figures as `getChargingStatistics`, grouped by session instead of by time. A session is a run of at least two samples with consumption; new ones show up within about 15 minutes.
         */
        get: operations["getChargingSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/statistics/production": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get production statistics
         * Returns a time series of the energy that solar inverters of a user produced and what it was worth, from the samples that Enode takes. Steps begin in UTC. Not part of newer versions.
         */
        get: operations["getProductionStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/vendor-statistics": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get production statistics of the vendor
         * Returns the energy that an inverter of the user produced per hour or day, as counted by its vendor. The series keeps to the borders of the vendor, so it can begin before `startDate` and end after `endDate`. At most one month can be asked for, and the answer can take long. Needs the capability `productionStatistics`. Since 2024-10-01 it is `GET /inverters/{inverterId}/statistics`.
         */
        get: operations["getInverterVendorStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interventions": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List interventions
         * Returns all interventions that exist, as a plain list. The ids in the capabilities of assets point to them.
         */
        get: operations["listInterventions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interventions/{interventionId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the intervention, as listed in the `interventionIds` of a capability. */
                interventionId: components["parameters"]["InterventionId"];
            };
            cookie?: never;
        };
        /**
         * Get an intervention
         * Returns one intervention, with its texts in the wished language.
         */
        get: operations["getIntervention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * Returns one page of the client's webhook subscriptions. Secrets are never returned.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * Subscribes a URL to events. Deliveries are arrays of 1 to 100 events, signed with the secret. The receiver must answer 200 within 5 seconds; otherwise the delivery is repeated for about a day, after which waiting events are dropped and the webhook becomes inactive.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the webhook subscription. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * Returns the subscription and how it is doing. The secret is not returned.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * Ends the subscription; nothing more is delivered.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * Changes the fields that are given and leaves the others. It also makes an inactive webhook active again.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the webhook subscription. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a webhook
         * Delivers an `enode:webhook:test` event at once and tells what the receiver answered. Success makes an inactive webhook active again. The status is 200 also when the delivery failed: look at `status`.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/firehose": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the firehose webhook
         * @deprecated
         * Sets the one URL of the client that receives every event; it replaces the former one. Use `createWebhook` instead.
         */
        put: operations["setFirehose"];
        post?: never;
        /**
         * Delete the firehose webhook
         * @deprecated
         * Ends the firehose subscription of the URL in the body; nothing more is delivered to it.
         */
        delete: operations["deleteFirehose"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/firehose/test": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test the firehose webhook
         * @deprecated
         * Delivers an `enode:firehose:test` event at once and tells what the receiver answered. Success makes an inactive firehose active again. The status is 200 also when the delivery failed: look at `status`.
         */
        post: operations["testFirehose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/vehicles": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the health of vehicle vendors
         * Returns the vehicle vendors that are available, with those activated for the client, and how data and linking are doing. No token is needed.
         */
        get: operations["getVehicleHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/chargers": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the health of charger vendors
         * Returns the charger vendors that are available, with those activated for the client, and how data and linking are doing. No token is needed.
         */
        get: operations["getChargerHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/hvacs": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the health of HVAC vendors
         * Returns the HVAC vendors that are available, with those activated for the client, and how data and linking are doing. No token is needed.
         */
        get: operations["getHvacHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/inverter": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the health of inverter vendors
         * Returns the inverter vendors that are available, with those activated for the client, and how data and linking are doing. This version spells the path in the singular, unlike all others. No token is needed.
         */
        get: operations["getInverterHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/meters": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the health of meter vendors
         * Returns the meter vendors that are available, with those activated for the client, and how data and linking are doing. No token is needed.
         */
        get: operations["getMeterHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the readiness of the service
         * Tells whether the whole service and what it depends on is working. No token is needed.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulated/vehicles": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List simulated vehicles
         * @deprecated
         * Returns one page of the simulated vehicles of this client. Not part of newer versions.
         */
        get: operations["listSimulatedVehicles"];
        put?: never;
        /**
         * Create a simulated vehicle
         * @deprecated
         * Creates a vehicle that exists only in the sandbox. It is linked like a real one, by signing in to its vendor with `username` and `password`. Not part of newer versions.
         */
        post: operations["createSimulatedVehicle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulated/vehicles/{simulatedVehicleId}": {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the simulated vehicle; not that of the vehicle that it becomes when it is linked. */
                simulatedVehicleId: components["parameters"]["SimulatedVehicleId"];
            };
            cookie?: never;
        };
        /**
         * Get a simulated vehicle
         * @deprecated
         * Returns the simulated vehicle. Not part of newer versions.
         */
        get: operations["getSimulatedVehicle"];
        put?: never;
        post?: never;
        /**
         * Delete a simulated vehicle
         * @deprecated
         * Deletes the simulated vehicle. Not part of newer versions.
         */
        delete: operations["deleteSimulatedVehicle"];
        options?: never;
        head?: never;
        /**
         * Update a simulated vehicle
         * @deprecated
         * Changes the fields that are given and leaves the others; the linked vehicle follows. A `chargeState` or `location` is given whole. Not part of newer versions.
         */
        patch: operations["updateSimulatedVehicle"];
        trace?: never;
    };
}
export interface webhooks {
    "user:vehicle:discovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vehicle discovered
         * Sent when a vehicle appears for the first time, usually during a Link session.
         */
        post: operations["onUserVehicleDiscovered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:vehicle:updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vehicle updated
         * Sent when Enode sees that values of a vehicle changed; `updatedFields` names them. Without a change nothing is sent. Events may repeat, and `lastSeen` may go back between them.
         */
        post: operations["onUserVehicleUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:vehicle:deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vehicle deleted
         * Sent when a vehicle disappears, because the vendor was unlinked or no longer lists it. Linking it again gives it a new id.
         */
        post: operations["onUserVehicleDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:vehicle:smart-charging-status-updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Smart charging status updated
         * Sent when the smart charging status of a vehicle changes, for instance when a plan starts or ends.
         */
        post: operations["onUserVehicleSmartChargingStatusUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:charger:discovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charger discovered
         * Sent when a charger appears for the first time, usually during a Link session.
         */
        post: operations["onUserChargerDiscovered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:charger:updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charger updated
         * Sent when Enode sees that values of a charger changed; `updatedFields` names them. Without a change nothing is sent. Events may repeat, and `lastSeen` may go back between them.
         */
        post: operations["onUserChargerUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:charger:deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charger deleted
         * Sent when a charger disappears, because the vendor was unlinked or no longer lists it. Linking it again gives it a new id.
         */
        post: operations["onUserChargerDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:hvac:discovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * HVAC unit discovered
         * Sent when an HVAC unit appears for the first time, usually during a Link session.
         */
        post: operations["onUserHvacDiscovered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:hvac:updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * HVAC unit updated
         * Sent when Enode sees that values of an HVAC unit changed; `updatedFields` names them. Without a change nothing is sent. Events may repeat, and `lastSeen` may go back between them.
         */
        post: operations["onUserHvacUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:hvac:deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * HVAC unit deleted
         * Sent when an HVAC unit disappears, because the vendor was unlinked or no longer lists it. Linking it again gives it a new id.
         */
        post: operations["onUserHvacDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:inverter:discovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inverter discovered
         * Sent when an inverter appears for the first time, usually during a Link session.
         */
        post: operations["onUserInverterDiscovered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:inverter:updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inverter updated
         * Sent when Enode sees that values of an inverter changed; `updatedFields` names them. Without a change nothing is sent. Events may repeat, and `lastSeen` may go back between them.
         */
        post: operations["onUserInverterUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:inverter:deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inverter deleted
         * Sent when an inverter disappears, because the vendor was unlinked or no longer lists it. Linking it again gives it a new id.
         */
        post: operations["onUserInverterDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:battery:discovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Battery discovered
         * Sent when a battery appears for the first time, usually during a Link session.
         */
        post: operations["onUserBatteryDiscovered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:battery:updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Battery updated
         * Sent when Enode sees that values of a battery changed; `updatedFields` names them. Without a change nothing is sent. Events may repeat, and `lastSeen` may go back between them.
         */
        post: operations["onUserBatteryUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:battery:deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Battery deleted
         * Sent when a battery disappears, because the vendor was unlinked or no longer lists it. Linking it again gives it a new id.
         */
        post: operations["onUserBatteryDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:meter:discovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meter discovered
         * Sent when a meter appears for the first time, usually during a Link session.
         */
        post: operations["onUserMeterDiscovered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:meter:updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meter updated
         * Sent when Enode sees that values of a meter changed; `updatedFields` names them. Without a change nothing is sent. Events may repeat, and `lastSeen` may go back between them.
         */
        post: operations["onUserMeterUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:meter:deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meter deleted
         * Sent when a meter disappears, because the vendor was unlinked or no longer lists it. Linking it again gives it a new id.
         */
        post: operations["onUserMeterDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:schedule:execution-updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule execution updated
         * Sent when the status of a schedule changes, for instance when its target starts charging as planned.
         */
        post: operations["onUserScheduleExecutionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:vendor-action:updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Action updated
         * Sent when an action changes its state. It is how to learn the outcome of a command without polling.
         */
        post: operations["onUserVendorActionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user:credentials:invalidated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Credentials invalidated
         * Sent when the vendor no longer accepts the credentials of a user. The assets stay but get no data until the user links again.
         */
        post: operations["onUserCredentialsInvalidated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "system:heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Heartbeat
         * Sent from time to time to show that deliveries work. It cannot be subscribed to by name.
         */
        post: operations["onSystemHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "enode:webhook:test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Webhook test
         * Sent by `testWebhook`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EnodeWebhookTestEvent"][];
                };
            };
            responses: {
                /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "enode:firehose:test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Firehose test
         * @deprecated
         * Sent by `testFirehose`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EnodeFirehoseTestEvent"][];
                };
            };
            responses: {
                /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** Why a request failed, after RFC 7807 (content type application/problem+json). */
        Problem: {
            /**
             * URI of the kind of problem; only its last segment is stable across hosts.
             * @example https://docs.enode.io/problems/not-found
             */
            type: string;
            /**
             * Short name of the kind of problem.
             * @example Not Found
             */
            title: string;
            /**
             * What went wrong this time, in words; for people and logs.
             * @example Could not find user with ID user-1
             */
            detail: string;
            /**
             * Single faults of the request, where the API tells them apart. Their fields are not documented.
             * @example [
             *       {}
             *     ]
             */
            issues?: Record<string, unknown>[];
            /**
             * Same as `type`; left out since 2024-10-01.
             * @example https://docs.enode.io/problems/not-found
             */
            error?: string;
            /**
             * Same as `detail`; left out since 2024-10-01.
             * @example Could not find user with ID user-1
             */
            message?: string;
        };
        /** Cursors to the neighbouring pages. They are opaque; hand them back unchanged. */
        Pagination: {
            /**
             * Cursor of the next page; null on the last page.
             * @example MjAyNC0xMC0wN1QxNzowNDoyNi4wMDBa
             */
            after: string | null;
            /**
             * Cursor of the previous page; null on the first page.
             * @example null
             */
            before: string | null;
        };
        /** Whether an asset can do or tell something, and what would mend it if not. */
        Capability: {
            /** True if the function is fully there; false if it is partly there or missing. */
            isCapable: boolean;
            /**
             * Interventions by which people can change this; empty when there is nothing to do.
             * @example [
             *       "a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d"
             *     ]
             */
            interventionIds: string[];
        };
        /**
         * A permission that the user grants when linking. The `read:data` scope of the type of asset that is to be linked must be asked for.
         * @enum {string}
         */
        Scope: "battery:control:operation_mode" | "battery:read:data" | "battery:read:location" | "charger:control:charging" | "charger:read:data" | "hvac:control:mode" | "hvac:read:data" | "inverter:read:data" | "inverter:read:location" | "meter:read:data" | "meter:read:location" | "vehicle:control:charging" | "vehicle:read:data" | "vehicle:read:location" | "charger:read:location" | (string & {});
        /**
         * A permission that the user grants when linking. The `read:data` scope of the type of asset that is to be linked must be asked for.
         * @enum {string}
         */
        ScopeInput: "battery:control:operation_mode" | "battery:read:data" | "battery:read:location" | "charger:control:charging" | "charger:read:data" | "hvac:control:mode" | "hvac:read:data" | "inverter:read:data" | "inverter:read:location" | "meter:read:data" | "meter:read:location" | "vehicle:control:charging" | "vehicle:read:data" | "vehicle:read:location" | "charger:read:location";
        /**
         * Code of a vendor of any type of asset. Codes are case-sensitive.
         * @enum {string}
         */
        Vendor: "APSYSTEMS" | "CSISolar" | "Deye" | "ENPHASE" | "FOXESS" | "FRONIUS" | "GIVENERGY" | "GOODWE" | "GROWATT" | "Hoymiles" | "HUAWEI" | "INVT" | "SMA" | "SOFAR" | "SOLAREDGE" | "SOLARK" | "SOLAX" | "SOLIS" | "SOLPLANET" | "SUNGROW" | "SUNSYNK" | "TESLA" | "TSUN" | "ACURA" | "AUDI" | "BMW" | "HONDA" | "HYUNDAI" | "JAGUAR" | "LANDROVER" | "KIA" | "MERCEDES" | "MINI" | "NISSAN" | "PEUGEOT" | "PORSCHE" | "RENAULT" | "SEAT" | "SKODA" | "VOLKSWAGEN" | "VOLVO" | "FORD" | "OPEL" | "DS" | "TOYOTA" | "LEXUS" | "CITROEN" | "CUPRA" | "VAUXHALL" | "FIAT" | "RIVIAN" | "NIO" | "CHEVROLET" | "GMC" | "CADILLAC" | "XPENG" | "POLESTAR" | "SUBARU" | "JEEP" | "MAZDA" | "MG" | "CHRYSLER" | "DODGE" | "RAM" | "ALFAROMEO" | "LANCIA" | "LUCID" | "BYD" | "TADO" | "MILL" | "ADAX" | "ECOBEE" | "SENSIBO" | "HONEYWELL" | "RESIDEO" | "MITSUBISHI" | "MICROMATIC" | "NIBE" | "PANASONIC" | "TOSHIBA" | "DAIKIN" | "NEST" | "FUJITSU" | "BOSCH" | "NETATMO" | "ZAPTEC" | "EASEE" | "WALLBOX" | "EO" | "CHARGEAMPS" | "EVBOX" | "GOE" | "CHARGEPOINT" | "ENELX" | "OHME" | "GARO" | "SCHNEIDER" | "PODPOINT" | "KEBA" | "HYPERVOLT" | "MYENERGI" | (string & {});
        /**
         * Code of a vendor of any type of asset. Codes are case-sensitive.
         * @enum {string}
         */
        VendorInput: "APSYSTEMS" | "CSISolar" | "Deye" | "ENPHASE" | "FOXESS" | "FRONIUS" | "GIVENERGY" | "GOODWE" | "GROWATT" | "Hoymiles" | "HUAWEI" | "INVT" | "SMA" | "SOFAR" | "SOLAREDGE" | "SOLARK" | "SOLAX" | "SOLIS" | "SOLPLANET" | "SUNGROW" | "SUNSYNK" | "TESLA" | "TSUN" | "ACURA" | "AUDI" | "BMW" | "HONDA" | "HYUNDAI" | "JAGUAR" | "LANDROVER" | "KIA" | "MERCEDES" | "MINI" | "NISSAN" | "PEUGEOT" | "PORSCHE" | "RENAULT" | "SEAT" | "SKODA" | "VOLKSWAGEN" | "VOLVO" | "FORD" | "OPEL" | "DS" | "TOYOTA" | "LEXUS" | "CITROEN" | "CUPRA" | "VAUXHALL" | "FIAT" | "RIVIAN" | "NIO" | "CHEVROLET" | "GMC" | "CADILLAC" | "XPENG" | "POLESTAR" | "SUBARU" | "JEEP" | "MAZDA" | "MG" | "CHRYSLER" | "DODGE" | "RAM" | "ALFAROMEO" | "LANCIA" | "LUCID" | "BYD" | "TADO" | "MILL" | "ADAX" | "ECOBEE" | "SENSIBO" | "HONEYWELL" | "RESIDEO" | "MITSUBISHI" | "MICROMATIC" | "NIBE" | "PANASONIC" | "TOSHIBA" | "DAIKIN" | "NEST" | "FUJITSU" | "BOSCH" | "NETATMO" | "ZAPTEC" | "EASEE" | "WALLBOX" | "EO" | "CHARGEAMPS" | "EVBOX" | "GOE" | "CHARGEPOINT" | "ENELX" | "OHME" | "GARO" | "SCHNEIDER" | "PODPOINT" | "KEBA" | "HYPERVOLT" | "MYENERGI";
        /**
         * Brand, as shown to people, of a vendor of any type of asset. Some are known in two spellings.
         * @enum {string}
         */
        Brand: "APsystems" | "CSISolar" | "Deye" | "Enphase" | "FOXESS" | "Fronius" | "GivEnergy" | "GoodWe" | "Growatt" | "Hoymiles" | "HUAWEI" | "Huawei" | "INVT" | "SMA" | "Sofar" | "SolarEdge" | "SolArk" | "Solax" | "Solis" | "Solplanet" | "Sungrow" | "SUNSYNK" | "Tesla" | "TSUN" | "Acura" | "Audi" | "BMW" | "Honda" | "Hyundai" | "Jaguar" | "Land Rover" | "Kia" | "Mercedes" | "MINI" | "Nissan" | "Peugeot" | "Porsche" | "Renault" | "SEAT" | "ŠKODA" | "Škoda" | "Volkswagen" | "Volvo" | "Ford" | "Opel" | "DS" | "Toyota" | "Lexus" | "Citroën" | "Cupra" | "Vauxhall" | "Fiat" | "Rivian" | "Nio" | "NIO" | "Chevrolet" | "GMC" | "Cadillac" | "XPENG" | "Polestar" | "Subaru" | "Jeep" | "Mazda" | "MG" | "Chrysler" | "Dodge" | "Ram" | "Alfa Romeo" | "Lancia" | "Lucid" | "BYD" | "Tado" | "Mill" | "ADAX" | "Ecobee" | "Sensibo" | "Honeywell TCC" | "Resideo" | "Mitsubishi" | "Micro Matic" | "NIBE" | "Panasonic" | "Toshiba" | "DAIKIN" | "Nest" | "Fujitsu" | "Bosch" | "Netatmo" | "Zaptec" | "Easee" | "Wallbox" | "EO" | "EVBox" | "Charge Amps" | "go-e" | "ChargePoint" | "Enel X" | "Ohme" | "Garo" | "Schneider Electric" | "Pod Point" | "KEBA" | "Hypervolt" | "myenergi" | (string & {});
        /**
         * Type of asset.
         * @enum {string}
         */
        VendorType: "vehicle" | "charger" | "hvac" | "inverter" | "battery" | "meter" | (string & {});
        /**
         * Type of asset.
         * @enum {string}
         */
        VendorTypeInput: "vehicle" | "charger" | "hvac" | "inverter" | "battery" | "meter";
        /**
         * Where an action stands. PENDING is the only state that changes; CONFIRMED means that the asset reports the wished state.
         * @enum {string}
         */
        ActionState: "PENDING" | "CONFIRMED" | "FAILED" | "CANCELLED" | (string & {});
        /** Why an action did not end as CONFIRMED. */
        ActionFailureReason: {
            /**
             * - NO_RESPONSE: the device was silent for the whole time.
             *     - FAILED_PRECONDITION: what the command needs was never given, for instance a plugged-in vehicle.
             *     - CONFLICT: a newer action took its place.
             *     - NOT_FOUND: the asset was deleted meanwhile.
             *     - UNNECESSARY: the asset was already in the wished state.
             *     - REQUESTED_CANCELLATION: cancelled by request, also by a schedule or an override.
             * @enum {string}
             */
            type: "NO_RESPONSE" | "FAILED_PRECONDITION" | "CONFLICT" | "NOT_FOUND" | "UNNECESSARY" | "REQUESTED_CANCELLATION" | (string & {});
            /**
             * The reason in words, for people and logs.
             * @example The vehicle was not plugged in.
             */
            detail: string;
        };
        /** What all actions have in common. An action is the record of one command and its outcome. */
        Action: {
            /**
             * Format: uuid
             * Id of the action.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            id: string;
            /**
             * Id of the user who owns the target.
             * @example user-1
             */
            userId?: string;
            /**
             * Format: date-time
             * When the command was accepted.
             * @example 2024-10-07T17:04:26Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * When the action last changed.
             * @example 2024-10-07T17:04:26Z
             */
            updatedAt: string;
            /**
             * Format: date-time
             * When the action left PENDING; null while it is PENDING.
             * @example 2024-10-07T17:04:26Z
             */
            completedAt: string | null;
            state: components["schemas"]["ActionState"];
            /**
             * Id of the asset that the command is for.
             * @example 8d90101b-3f2f-462a-bbb4-1ed320d33bbe
             */
            targetId: string;
        };
        /**
         * The charging command.
         * @enum {string}
         */
        ChargingCommand: "START" | "STOP" | (string & {});
        /**
         * The charging command.
         * @enum {string}
         */
        ChargingCommandInput: "START" | "STOP";
        /**
         * Type of asset that can be told to charge.
         * @enum {string}
         */
        ChargeableType: "vehicle" | "charger" | (string & {});
        /** The action of a start or stop command. */
        ChargeAction: components["schemas"]["Action"] & {
            targetType: components["schemas"]["ChargeableType"];
            /** What was commanded. */
            kind: components["schemas"]["ChargingCommand"];
            /** Null unless the action failed or was cancelled. */
            failureReason?: components["schemas"]["ActionFailureReason"] | null;
        };
        /** The wished current limit. */
        MaxCurrentTarget: {
            /**
             * Current limit in A.
             * @example 16
             */
            maxCurrent: number;
        };
        /** The action of a command that limits the current. */
        MaxCurrentAction: components["schemas"]["Action"] & {
            targetType: components["schemas"]["ChargeableType"];
            targetState: components["schemas"]["MaxCurrentTarget"];
            /** Null unless the action failed or was cancelled. */
            failureReason?: components["schemas"]["ActionFailureReason"] | null;
        };
        /** A start or stop command. */
        ChargingRequest: {
            action: components["schemas"]["ChargingCommandInput"];
        };
        /** A command that limits the current. */
        MaxCurrentRequest: {
            /**
             * Highest current to charge with, in A; more than 0.
             * @example 16
             */
            maxCurrent: number;
        };
        /**
         * Time of day as HH:mm; 24:00 stands for the end of the day.
         * @example 07:00
         */
        HourMinute: string;
        /**
         * Day of the week, from 0 for Monday to 6 for Sunday.
         * @enum {integer}
         */
        Weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6;
        /** One page of users. */
        UserPage: {
            /** The users on this page; may be empty although a next page exists. */
            data: components["schemas"]["UserSummary"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** A user as it stands in the list. */
        UserSummary: {
            /**
             * Id of the user, as chosen by the caller.
             * @example user-1
             */
            id: string;
            /**
             * Format: date-time
             * When the user was created by a first Link session. Null: not known.
             * @example 2024-10-07T17:04:26Z
             */
            createdAt: string | null;
            /**
             * @deprecated
             * Scopes of the user. Read the `scopes` of the assets instead.
             * @example [
             *       "vehicle:read:data"
             *     ]
             */
            scopes: string[];
        };
        /** A user and the vendor accounts that are linked. */
        User: {
            /**
             * Id of the user, as chosen by the caller.
             * @example user-1
             */
            id: string;
            /** One entry per vendor and type of asset; empty when nothing is linked. */
            linkedVendors: components["schemas"]["LinkedVendor"][];
        };
        /** A vendor account of a user. */
        LinkedVendor: {
            vendor: components["schemas"]["Vendor"];
            vendorType: components["schemas"]["VendorType"];
            /** False when the credentials stopped working; the user must then link again. */
            isValid: boolean;
        };
        /**
         * Language of the Link UI. `browser` follows the Accept-Language header, else en-US.
         * @enum {string}
         */
        LinkLanguage: "browser" | "da-DK" | "de-DE" | "en-US" | "en-GB" | "es-ES" | "fi-FI" | "fr-FR" | "it-IT" | "nb-NO" | "nl-NL" | "nl-BE" | "pt-PT" | "ro-RO" | "sv-SE";
        /**
         * Look of the Link UI; `system` follows the device.
         * @default system
         * @enum {string}
         */
        ColorScheme: "system" | "light" | "dark";
        /** What a Link session offers and where it ends. */
        LinkRequest: {
            /** Skips the choice of a brand and asks for the credentials of this vendor at once. */
            vendor?: components["schemas"]["VendorInput"];
            /** Offers vendors of this type only. */
            vendorType: components["schemas"]["VendorTypeInput"];
            /**
             * Permissions to ask for, at least one. The `read:data` scope of the type is required.
             * @example [
             *       "vehicle:read:data",
             *       "vehicle:control:charging"
             *     ]
             */
            scopes: components["schemas"]["ScopeInput"][];
            language: components["schemas"]["LinkLanguage"];
            /**
             * Format: uri
             * Where the user is sent at the end, up to 500 characters; about:blank is refused. If the user leaves early, `error` and `error_message` are added to its query. Sessions in a Link SDK ignore it.
             * @example https://example.com/linked
             */
            redirectUri: string;
            colorScheme?: components["schemas"]["ColorScheme"];
        };
        /** A Link session that waits for the user: valid for 24 hours, usable once. */
        LinkSession: {
            /**
             * Address to open in the user's browser.
             * @example https://link.enode.com/YzIwZThhYjYtMjMzMi00ZTAyLTg0OTYtYzdjOTlhZTY3Zjc3
             */
            linkUrl: string;
            /**
             * Token to start a Link SDK with, instead of opening `linkUrl`.
             * @example YzIwZThhYjYtMjMzMi00ZTAyLTg0OTYtYzdjOTlhZTY3Zjc3
             */
            linkToken: string;
        };
        /** One page of vehicles. */
        VehiclePage: {
            /** The vehicles on this page; may be empty although a next page exists. */
            data: components["schemas"]["Vehicle"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * Code of a vendor of vehicles.
         * @enum {string}
         */
        VehicleVendor: "ACURA" | "AUDI" | "BMW" | "HONDA" | "HYUNDAI" | "JAGUAR" | "LANDROVER" | "KIA" | "MERCEDES" | "MINI" | "NISSAN" | "PEUGEOT" | "PORSCHE" | "RENAULT" | "SEAT" | "SKODA" | "TESLA" | "VOLKSWAGEN" | "VOLVO" | "FORD" | "OPEL" | "DS" | "TOYOTA" | "LEXUS" | "CITROEN" | "CUPRA" | "VAUXHALL" | "FIAT" | "RIVIAN" | "NIO" | "CHEVROLET" | "GMC" | "CADILLAC" | "XPENG" | "POLESTAR" | "SUBARU" | "JEEP" | "MAZDA" | "MG" | "CHRYSLER" | "DODGE" | "RAM" | "ALFAROMEO" | "LANCIA" | "LUCID" | "BYD" | (string & {});
        /**
         * Code of a vendor of vehicles.
         * @enum {string}
         */
        VehicleVendorInput: "ACURA" | "AUDI" | "BMW" | "HONDA" | "HYUNDAI" | "JAGUAR" | "LANDROVER" | "KIA" | "MERCEDES" | "MINI" | "NISSAN" | "PEUGEOT" | "PORSCHE" | "RENAULT" | "SEAT" | "SKODA" | "TESLA" | "VOLKSWAGEN" | "VOLVO" | "FORD" | "OPEL" | "DS" | "TOYOTA" | "LEXUS" | "CITROEN" | "CUPRA" | "VAUXHALL" | "FIAT" | "RIVIAN" | "NIO" | "CHEVROLET" | "GMC" | "CADILLAC" | "XPENG" | "POLESTAR" | "SUBARU" | "JEEP" | "MAZDA" | "MG" | "CHRYSLER" | "DODGE" | "RAM" | "ALFAROMEO" | "LANCIA" | "LUCID" | "BYD";
        /**
         * Brand of vehicles, as shown to people. Some are known in two spellings.
         * @enum {string}
         */
        VehicleBrand: "Acura" | "Audi" | "BMW" | "Honda" | "Hyundai" | "Jaguar" | "Land Rover" | "Kia" | "Mercedes" | "MINI" | "Nissan" | "Peugeot" | "Porsche" | "Renault" | "SEAT" | "ŠKODA" | "Škoda" | "Tesla" | "Volkswagen" | "Volvo" | "Ford" | "Opel" | "DS" | "Toyota" | "Lexus" | "Citroën" | "Cupra" | "Vauxhall" | "Fiat" | "Rivian" | "Nio" | "NIO" | "Chevrolet" | "GMC" | "Cadillac" | "XPENG" | "Polestar" | "Subaru" | "Jeep" | "Mazda" | "MG" | "Chrysler" | "Dodge" | "Ram" | "Alfa Romeo" | "Lancia" | "Lucid" | "BYD" | (string & {});
        /** An electric or plug-in hybrid vehicle. */
        Vehicle: {
            /**
             * Id of the vehicle in Enode. Unlinking and linking again gives a new one.
             * @example 8d90101b-3f2f-462a-bbb4-1ed320d33bbe
             */
            id: string;
            /**
             * Id of the user who linked the vehicle.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["VehicleVendor"];
            /**
             * Format: date-time
             * When live data last came in; at first the time of linking.
             * @example 2024-10-07T17:04:26Z
             */
            lastSeen: string;
            /** Whether live data can be had now; if false, values lag behind. Null: unknown. */
            isReachable: boolean | null;
            information: components["schemas"]["VehicleInformation"];
            chargeState: components["schemas"]["VehicleChargeState"];
            smartChargingPolicy: components["schemas"]["SmartChargingPolicy"];
            odometer?: components["schemas"]["VehicleOdometer"];
            capabilities: components["schemas"]["VehicleCapabilities"];
            /**
             * Scopes that the user granted for this vehicle.
             * @example [
             *       "vehicle:read:data",
             *       "vehicle:control:charging"
             *     ]
             */
            scopes: components["schemas"]["Scope"][];
            location?: components["schemas"]["VehicleLocation"];
            /**
             * Format: uuid
             * Id of the location at which the vehicle is. Null: at none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
        };
        /** What identifies and describes a vehicle. */
        VehicleInformation: {
            /**
             * Vehicle identification number; null: not given. Stays the same when a vehicle is linked anew.
             * @example 2HGFB2F5XEH542858
             */
            vin: string | null;
            /**
             * Brand as shown to people; null: unknown.
             * @example Tesla
             */
            brand: components["schemas"]["VehicleBrand"] | null;
            /**
             * Model name; null: unknown.
             * @example Model S P85
             */
            model: string | null;
            /**
             * Year of production; null: unknown.
             * @example 2020
             */
            year: number | null;
            /**
             * Nickname that the owner gave the vehicle; null: none.
             * @example Batmobile
             */
            displayName?: string | null;
            /**
             * Format: uri
             * Address of a picture of the model; its query sets width (1 to 2048) and quality. Beside the API's own document, with medium confidence.
             */
            imageUrl?: string | null;
        };
        /**
         * How power flows between vehicle and charger.
         *
         *     - UNKNOWN: not known.
         *     - UNPLUGGED: not connected to a charger.
         *     - PLUGGED_IN:INITIALIZING: about to charge; a passing state.
         *     - PLUGGED_IN:CHARGING: power flows into the battery.
         *     - PLUGGED_IN:STOPPED: charging was stopped by the vehicle or the charger and can be resumed.
         *     - PLUGGED_IN:COMPLETE: the charge limit is reached.
         *     - PLUGGED_IN:NO_POWER: the charger gives no power; commands do not help, somebody must look.
         *     - PLUGGED_IN:FAULT: a fault prevents charging.
         *     - PLUGGED_IN:DISCHARGING: power flows from the battery to the home or the grid.
         * @enum {string}
         */
        VehiclePowerDeliveryState: "UNKNOWN" | "UNPLUGGED" | "PLUGGED_IN:INITIALIZING" | "PLUGGED_IN:CHARGING" | "PLUGGED_IN:STOPPED" | "PLUGGED_IN:COMPLETE" | "PLUGGED_IN:NO_POWER" | "PLUGGED_IN:FAULT" | "PLUGGED_IN:DISCHARGING" | (string & {});
        /**
         * How power flows between vehicle and charger.
         *
         *     - UNKNOWN: not known.
         *     - UNPLUGGED: not connected to a charger.
         *     - PLUGGED_IN:INITIALIZING: about to charge; a passing state.
         *     - PLUGGED_IN:CHARGING: power flows into the battery.
         *     - PLUGGED_IN:STOPPED: charging was stopped by the vehicle or the charger and can be resumed.
         *     - PLUGGED_IN:COMPLETE: the charge limit is reached.
         *     - PLUGGED_IN:NO_POWER: the charger gives no power; commands do not help, somebody must look.
         *     - PLUGGED_IN:FAULT: a fault prevents charging.
         *     - PLUGGED_IN:DISCHARGING: power flows from the battery to the home or the grid.
         * @enum {string}
         */
        VehiclePowerDeliveryStateInput: "UNKNOWN" | "UNPLUGGED" | "PLUGGED_IN:INITIALIZING" | "PLUGGED_IN:CHARGING" | "PLUGGED_IN:STOPPED" | "PLUGGED_IN:COMPLETE" | "PLUGGED_IN:NO_POWER" | "PLUGGED_IN:FAULT" | "PLUGGED_IN:DISCHARGING";
        /** Battery and charging of a vehicle; null always means that the vendor gives no value. */
        VehicleChargeState: {
            /**
             * State of charge in %. Null: unknown.
             * @example 66
             */
            batteryLevel: number | null;
            /**
             * Estimated remaining range in km. Null: unknown.
             * @example 228
             */
            range: number | null;
            /** Whether a charging cable is connected, charging or not. Null: unknown. */
            isPluggedIn: boolean | null;
            /** Whether power flows into the battery now. Null: unknown. */
            isCharging: boolean | null;
            /** Whether charging is complete, which is below 100 % when a charge limit is set. Null: unknown. */
            isFullyCharged: boolean | null;
            /**
             * Usable capacity of the battery in kWh. Null: unknown.
             * @example 48.1
             */
            batteryCapacity: number | null;
            /**
             * Level at which the vehicle stops charging, in % of the capacity. Null: unknown.
             * @example 90
             */
            chargeLimit: number | null;
            /**
             * Charging power in kW. Null: not charging, or unknown.
             * @example 7.2
             */
            chargeRate: number | null;
            /**
             * Estimated time until charging ends, in min. Null: not charging, or unknown.
             * @example 285
             */
            chargeTimeRemaining: number | null;
            /**
             * Format: date-time
             * When these values were last updated. Null: never.
             * @example 2024-10-07T17:04:26Z
             */
            lastUpdated: string | null;
            /**
             * Highest current that the vehicle draws, in A. Null: unknown or not set.
             * @example 16
             */
            maxCurrent: number | null;
            powerDeliveryState: components["schemas"]["VehiclePowerDeliveryState"];
        };
        /** Distance driven. */
        VehicleOdometer: {
            /**
             * Odometer reading in km. Null: unknown.
             * @example 24650
             */
            distance: number | null;
            /**
             * Format: date-time
             * When the reading was last updated. Null: never.
             * @example 2024-10-07T17:04:26Z
             */
            lastUpdated: string | null;
        };
        /** What this vehicle can tell and do; it may change over time. */
        VehicleCapabilities: {
            /** All of `information` is available. */
            information: components["schemas"]["Capability"];
            /** All of `chargeState` is available. */
            chargeState: components["schemas"]["Capability"];
            /** The position is available. */
            location: components["schemas"]["Capability"];
            /** The odometer is available. */
            odometer: components["schemas"]["Capability"];
            /** The charging current can be limited. */
            setMaxCurrent: components["schemas"]["Capability"];
            /** Charging can be started. */
            startCharging: components["schemas"]["Capability"];
            /** Charging can be stopped. */
            stopCharging: components["schemas"]["Capability"];
            /** Smart charging can be used. */
            smartCharging: components["schemas"]["Capability"];
        };
        /** Where the vehicle was last seen. */
        VehicleLocation: {
            /**
             * Longitude in degrees. Null: unknown, or the scope is missing.
             * @example 10.757933
             */
            longitude: number | null;
            /**
             * Latitude in degrees. Null: unknown, or the scope is missing.
             * @example 59.911491
             */
            latitude: number | null;
            /**
             * Format: date-time
             * When the position was last updated. Null: never.
             * @example 2024-10-07T17:04:26Z
             */
            lastUpdated: string | null;
        };
        /** An action on a vehicle: a charging command (with `kind`) or a current limit (with `targetState`). */
        VehicleAction: components["schemas"]["VehicleChargeAction"] | components["schemas"]["VehicleMaxCurrentAction"];
        /** A charging command to a vehicle. */
        VehicleChargeAction: components["schemas"]["ChargeAction"] & {
            /**
             * The target is a vehicle.
             * @constant
             */
            targetType: "vehicle";
        };
        /** A current limit for a vehicle. */
        VehicleMaxCurrentAction: components["schemas"]["MaxCurrentAction"] & {
            /**
             * The target is a vehicle.
             * @constant
             */
            targetType: "vehicle";
        };
        /** How smart charging treats a vehicle. */
        SmartChargingPolicy: {
            /** Whether smart charging may control the vehicle. */
            isEnabled: boolean;
            /** Time of day, HH:mm, by which the vehicle should be charged, in the timezone of the location (else UTC). Null: not set, and smart charging does nothing. */
            deadline: components["schemas"]["HourMinute"] | null;
            /**
             * Level in % up to which the vehicle charges at once, whatever the price. 0 turns this off.
             * @example 20
             */
            minimumChargeLimit: number;
        };
        /** The fields to change; the others stay. */
        SmartChargingPolicyUpdate: {
            /**
             * Whether smart charging may control the vehicle.
             * @default false
             */
            isEnabled?: boolean;
            /** Time of day, HH:mm, by which the vehicle should be charged, in the timezone of the location (else UTC). */
            deadline?: components["schemas"]["HourMinute"];
            /**
             * Level in % up to which the vehicle charges at once, whatever the price; at most its charge limit.
             * @default 0
             * @example 20
             */
            minimumChargeLimit?: number;
        };
        /**
         * How a smart charging plan ended.
         * @enum {string}
         */
        SmartChargingFinalState: "PLAN:ENDED:FINISHED" | "PLAN:ENDED:UNPLUGGED" | "PLAN:ENDED:FAILED" | "PLAN:ENDED:DISABLED" | "PLAN:ENDED:DEADLINE_CHANGED" | (string & {});
        /**
         * What went wrong in a smart charging plan. FINISHED_LATE also occurs with plans that finished, but more than 15 % late.
         * @enum {string}
         */
        SmartChargingFailure: "STOP_FAILED" | "START_FAILED" | "FINISHED_LATE" | "UNKNOWN" | "CHARGE_INTERRUPTED" | (string & {});
        /** One run of smart charging: stop now, start again when energy is cheap, be done by the deadline. */
        SmartChargingPlan: {
            /**
             * Id of the plan.
             * @example 4eaeb363-296d-4ccc-a973-7805e6f400bd
             */
            id: string;
            /**
             * Id of the vehicle.
             * @example 8d90101b-3f2f-462a-bbb4-1ed320d33bbe
             */
            vehicleId: string;
            /**
             * Id of the user who owns the vehicle.
             * @example user-1
             */
            userId: string;
            /**
             * Format: uuid
             * Id of the location where the plan runs. Null only for plans from before March 2022.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
            vendor: components["schemas"]["VehicleVendor"];
            /**
             * Currency of the costs, ISO 4217 code.
             * @example EUR
             */
            currency: string;
            /**
             * Estimated cost of charging without smart charging, in `currency`.
             * @example 15.5
             */
            nonSmartCost: number;
            /**
             * Estimated cost of charging by this plan, in `currency`. Null: not known.
             * @example 12.8
             */
            smartCost: number | null;
            /**
             * Format: date-time
             * When the plan stops charging, to wait for better prices.
             * @example 2024-10-07T17:04:26Z
             */
            stopAt: string;
            /**
             * Format: date-time
             * When the plan lets charging go on. Null: not decided.
             * @example 2024-10-07T17:04:26Z
             */
            startAt: string | null;
            /**
             * Format: date-time
             * When charging should be complete.
             * @example 2024-10-07T17:04:26Z
             */
            estimatedFinishAt: string;
            /**
             * Format: date-time
             * When charging was first seen stopped during the plan, by whomever. Null: not yet.
             * @example 2024-10-07T17:04:26Z
             */
            stopConfirmedAt: string | null;
            /**
             * Format: date-time
             * When charging was first seen started during the plan, by whomever. Null: not yet.
             * @example 2024-10-07T17:04:26Z
             */
            startConfirmedAt: string | null;
            /**
             * Format: date-time
             * When the plan ended. Null: still running.
             * @example 2024-10-07T17:04:26Z
             */
            endedAt: string | null;
            /** How the plan ended. Null: still running. */
            finalState: components["schemas"]["SmartChargingFinalState"] | null;
            /** What went wrong. Null: nothing. */
            failureCondition: components["schemas"]["SmartChargingFailure"] | null;
            /**
             * @deprecated
             * The override of the plan; replaced by `smartOverride` of the smart charging status. Null: none.
             */
            externalStart: components["schemas"]["SmartOverride"] | null;
            /**
             * Format: uuid
             * @deprecated
             * Same as `locationId`, which replaces it.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            chargingLocationId: string | null;
        };
        /**
         * Smart charging state of a vehicle; each vehicle is in exactly one.
         *
         *     - DISABLED: the policy is off.
         *     - CONSIDERING: on, but no plan is running; `consideration` says what is missing.
         *     - UNKNOWN: not known; no prices at the location, or the vehicle lost the capability.
         *     - FULLY_CHARGED: nothing left to charge.
         *     - `PLAN:EXECUTING:*`: a plan is running: stopping, stopped (perhaps waiting for prices), starting or
         *       started charging, failing at one of these, interrupted, or overridden.
         *     - `PLAN:ENDED:*`: a plan has ended: finished, unplugged, failed, disabled or with another deadline.
         * @enum {string}
         */
        SmartChargingState: "DISABLED" | "CONSIDERING" | "UNKNOWN" | "PLAN:EXECUTING:STOPPING" | "PLAN:EXECUTING:STOP_FAILED" | "PLAN:EXECUTING:STOPPED" | "PLAN:EXECUTING:STOPPED:AWAITING_PRICES" | "PLAN:EXECUTING:STARTING" | "PLAN:EXECUTING:START_FAILED" | "PLAN:EXECUTING:STARTED" | "PLAN:EXECUTING:CHARGE_INTERRUPTED" | "PLAN:EXECUTING:OVERRIDDEN" | "PLAN:ENDED:FINISHED" | "PLAN:ENDED:UNPLUGGED" | "PLAN:ENDED:FAILED" | "PLAN:ENDED:DISABLED" | "PLAN:ENDED:DEADLINE_CHANGED" | "FULLY_CHARGED" | (string & {});
        /** Conditions that must all hold before a plan is made. */
        SmartChargingConsideration: {
            /** The vehicle is plugged in. */
            isPluggedIn: boolean;
            /** The vehicle is charging. */
            isCharging: boolean;
            /** The vehicle is at one of the user's locations. */
            atChargingLocation: boolean;
            /** It is known well enough how long charging will take. */
            hasTimeEstimate: boolean;
        };
        /** What smart charging is doing with a vehicle. */
        SmartChargingStatus: {
            /**
             * Format: date-time
             * When the status was last computed, changed or not.
             * @example 2024-10-07T17:04:26Z
             */
            updatedAt: string;
            /**
             * Id of the vehicle.
             * @example 8d90101b-3f2f-462a-bbb4-1ed320d33bbe
             */
            vehicleId: string;
            /**
             * Id of the user who owns the vehicle.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["VehicleVendor"];
            state: components["schemas"]["SmartChargingState"];
            /**
             * Format: date-time
             * When `state` last changed.
             * @example 2024-10-07T17:04:26Z
             */
            stateChangedAt: string;
            /** What a plan waits for. Null: nothing is being considered. */
            consideration: components["schemas"]["SmartChargingConsideration"] | null;
            /** The plan of the present `PLAN:*` state. Null in all other states. */
            plan: components["schemas"]["SmartChargingPlan"] | null;
            /** The override, if one was created. Null: none. */
            smartOverride: components["schemas"]["SmartOverride"] | null;
        };
        /** A request to charge now, above a schedule or smart charging. */
        SmartOverride: {
            /**
             * Format: date-time
             * When the override was created.
             * @example 2024-10-07T17:04:26Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * When the override ended. Null: still in force.
             * @example 2024-10-07T17:04:26Z
             */
            endedAt: string | null;
            targetType: components["schemas"]["ChargeableType"];
            /**
             * Id of the overridden asset.
             * @example 8d90101b-3f2f-462a-bbb4-1ed320d33bbe
             */
            targetId: string;
            /**
             * Format: uuid
             * Id of the action that starts charging; follow it with `getVehicleAction`. Null: none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            vendorActionId: string | null;
        };
        /**
         * Code of a vendor whose assets can be charged.
         * @enum {string}
         */
        ChargeableVendor: "ACURA" | "AUDI" | "BMW" | "HONDA" | "HYUNDAI" | "JAGUAR" | "LANDROVER" | "KIA" | "MERCEDES" | "MINI" | "NISSAN" | "PEUGEOT" | "PORSCHE" | "RENAULT" | "SEAT" | "SKODA" | "TESLA" | "VOLKSWAGEN" | "VOLVO" | "FORD" | "OPEL" | "DS" | "TOYOTA" | "LEXUS" | "CITROEN" | "CUPRA" | "VAUXHALL" | "FIAT" | "RIVIAN" | "NIO" | "CHEVROLET" | "GMC" | "CADILLAC" | "XPENG" | "POLESTAR" | "SUBARU" | "JEEP" | "MAZDA" | "MG" | "CHRYSLER" | "DODGE" | "RAM" | "ALFAROMEO" | "LANCIA" | "LUCID" | "BYD" | "ZAPTEC" | "EASEE" | "WALLBOX" | "EO" | "CHARGEAMPS" | "EVBOX" | "GOE" | "FRONIUS" | "CHARGEPOINT" | "ENELX" | "OHME" | "GARO" | "SCHNEIDER" | "PODPOINT" | "KEBA" | "HYPERVOLT" | "MYENERGI" | "ENPHASE" | "GIVENERGY" | "HUAWEI" | "SOLAREDGE" | "SMA" | (string & {});
        /** An override together with the owner and the vendor of its target. */
        SmartOverrideResult: components["schemas"]["SmartOverride"] & {
            /**
             * Id of the user who owns the target.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["ChargeableVendor"];
        };
        /** One page of chargers. */
        ChargerPage: {
            /** The chargers on this page; may be empty although a next page exists. */
            data: components["schemas"]["Charger"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * Code of a vendor of chargers.
         * @enum {string}
         */
        ChargerVendor: "ZAPTEC" | "EASEE" | "WALLBOX" | "EO" | "CHARGEAMPS" | "EVBOX" | "GOE" | "FRONIUS" | "CHARGEPOINT" | "ENELX" | "TESLA" | "OHME" | "GARO" | "SCHNEIDER" | "PODPOINT" | "KEBA" | "HYPERVOLT" | "MYENERGI" | (string & {});
        /**
         * Brand of chargers, as shown to people.
         * @enum {string}
         */
        ChargerBrand: "Zaptec" | "Easee" | "Wallbox" | "EO" | "EVBox" | "Charge Amps" | "go-e" | "Fronius" | "ChargePoint" | "Enel X" | "Tesla" | "Ohme" | "Garo" | "Schneider Electric" | "Pod Point" | "KEBA" | "Hypervolt" | "myenergi" | (string & {});
        /** A charging station. */
        Charger: {
            /**
             * Id of the charger in Enode.
             * @example 6d0174fb-95a9-4a5e-a8ff-9f4a5a5a2f3b
             */
            id: string;
            /**
             * Id of the user who linked the charger.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["ChargerVendor"];
            /**
             * Format: date-time
             * When the charger was last reached with success.
             * @example 2024-10-07T17:04:26Z
             */
            lastSeen: string;
            /** Whether live data can be had now; if false, values lag behind. */
            isReachable: boolean;
            chargeState: components["schemas"]["ChargerChargeState"];
            capabilities: components["schemas"]["ChargerCapabilities"];
            /**
             * Scopes that the user granted for this charger.
             * @example [
             *       "charger:read:data",
             *       "charger:control:charging"
             *     ]
             */
            scopes: components["schemas"]["Scope"][];
            information: components["schemas"]["ChargerInformation"];
            /**
             * Format: uuid
             * Id of the location of the charger, set by `updateCharger`. Null: at none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
        };
        /** What identifies and describes a charger. */
        ChargerInformation: {
            /**
             * Brand as shown to people.
             * @example Zaptec
             */
            brand: components["schemas"]["ChargerBrand"];
            /**
             * Model name.
             * @example Go
             */
            model: string;
            /**
             * Year of production. Null: unknown.
             * @example 2021
             */
            year: number | null;
        };
        /**
         * How power flows between charger and vehicle.
         *
         *     - UNKNOWN: not known.
         *     - UNPLUGGED: no vehicle is connected.
         *     - PLUGGED_IN:INITIALIZING: about to charge; a passing state.
         *     - PLUGGED_IN:CHARGING: power flows into the vehicle.
         *     - PLUGGED_IN:STOPPED: a vehicle is connected and the charger is stopped; a start command works.
         *     - PLUGGED_IN:NO_POWER: the vehicle takes no power; commands do not help, somebody must look.
         *     - PLUGGED_IN:FAULT: a fault prevents charging.
         *     - PLUGGED_IN:DISCHARGING: power flows from the vehicle to the home or the grid.
         * @enum {string}
         */
        ChargerPowerDeliveryState: "UNKNOWN" | "UNPLUGGED" | "PLUGGED_IN:INITIALIZING" | "PLUGGED_IN:CHARGING" | "PLUGGED_IN:STOPPED" | "PLUGGED_IN:NO_POWER" | "PLUGGED_IN:FAULT" | "PLUGGED_IN:DISCHARGING" | (string & {});
        /** What the charger is doing; null always means that the vendor gives no value. */
        ChargerChargeState: {
            /** Whether a vehicle is connected, charging or not. Null: unknown. */
            isPluggedIn: boolean | null;
            /** Whether power flows into a vehicle now. Null: unknown. */
            isCharging: boolean | null;
            /**
             * Charging power in kW. Null: not charging, or unknown.
             * @example 6.939
             */
            chargeRate: number | null;
            /**
             * Format: date-time
             * When these values were last updated. Null: never.
             * @example 2024-10-07T17:04:26Z
             */
            lastUpdated: string | null;
            /**
             * Wished current limit in A. Null: none set, or unknown.
             * @example 16
             */
            maxCurrent: number | null;
            powerDeliveryState: components["schemas"]["ChargerPowerDeliveryState"];
        };
        /** What this charger can tell and do. */
        ChargerCapabilities: {
            /** All of `information` is available. */
            information: components["schemas"]["Capability"];
            /** All of `chargeState` is available. */
            chargeState: components["schemas"]["Capability"];
            /** Charging can be started. */
            startCharging: components["schemas"]["Capability"];
            /** Charging can be stopped. */
            stopCharging: components["schemas"]["Capability"];
            /** The charging current can be limited. */
            setMaxCurrent: components["schemas"]["Capability"];
        };
        /** The new location of a charger. */
        ChargerUpdate: {
            /**
             * Format: uuid
             * Id of a location of the same user; null takes the charger away from its location.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
        };
        /** An action on a charger: a charging command (with `kind`) or a current limit (with `targetState`). */
        ChargerAction: components["schemas"]["ChargeAction"] | components["schemas"]["MaxCurrentAction"];
        /** An override of a charger together with its owner and its vendor. */
        ChargerSmartOverrideResult: {
            /**
             * Format: date-time
             * When the override was created.
             * @example 2024-10-07T17:04:26Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * When the override ended. Null: still in force.
             * @example 2024-10-07T17:04:26Z
             */
            endedAt: string | null;
            /**
             * The target is a charger.
             * @constant
             */
            targetType: "charger";
            /**
             * Id of the overridden charger.
             * @example 6d0174fb-95a9-4a5e-a8ff-9f4a5a5a2f3b
             */
            targetId: string;
            /**
             * Format: uuid
             * Id of the action that starts charging; follow it with `getChargerAction`. Null: none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            vendorActionId: string | null;
            /**
             * Id of the user who owns the charger.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["ChargeableVendor"];
        };
        /** How smart charging treats a charger. */
        ChargerSmartChargingPolicy: {
            /** Whether smart charging may control the charger. */
            isEnabled: boolean;
            /** Time of day, HH:mm, by which charging must be done; its timezone is not documented. Null: not set. That it can be null is inferred from the policy of vehicles. Beside the API's own document, with low confidence. */
            deadline: components["schemas"]["HourMinute"] | null;
            /** Hours and minutes, HH:mm, to charge before the deadline. Null: not set. That it can be null is inferred from the policy of vehicles. Beside the API's own document, with low confidence. */
            chargingDuration: components["schemas"]["HourMinute"] | null;
        };
        /** The fields to change; the others stay. */
        ChargerSmartChargingPolicyUpdate: {
            /**
             * Whether smart charging may control the charger.
             * @default false
             */
            isEnabled?: boolean;
            /** Time of day, HH:mm, by which charging must be done; its timezone is not documented. */
            deadline?: components["schemas"]["HourMinute"];
            /** Hours and minutes, HH:mm, to charge before the deadline. */
            chargingDuration?: components["schemas"]["HourMinute"];
        };
        /**
         * Smart charging state of a charger.
         *
         *     - DISABLED: the policy is off.
         *     - CHARGER_NOT_REACHABLE: no live data can be had.
         *     - VEHICLE_NOT_PLUGGED_IN: there is nothing to charge.
         *     - CHARGING_PAUSED: waiting for better prices.
         *     - CHARGING: charging in a planned interval.
         *     - AWAITING_PRICES: the prices that a plan needs are not published yet.
         * @enum {string}
         */
        ChargerSmartChargingState: "DISABLED" | "CHARGER_NOT_REACHABLE" | "VEHICLE_NOT_PLUGGED_IN" | "CHARGING_PAUSED" | "CHARGING" | "AWAITING_PRICES" | (string & {});
        /** What smart charging is doing with a charger. */
        ChargerSmartChargingStatus: {
            /**
             * Id of the charger.
             * @example 6d0174fb-95a9-4a5e-a8ff-9f4a5a5a2f3b
             */
            chargerId: string;
            /**
             * Id of the user who owns the charger.
             * @example user-1
             */
            userId: string;
            state: components["schemas"]["ChargerSmartChargingState"];
            /** When it charges; empty while nothing is planned. */
            chargingIntervals: components["schemas"]["ChargerSmartChargingInterval"][];
        };
        /** A time in which the charger charges. */
        ChargerSmartChargingInterval: {
            /**
             * Whether the interval is yet to come, running or over.
             * @enum {string}
             */
            status: "IN_PROGRESS" | "COMPLETED" | "PLANNED" | (string & {});
            /**
             * Begin of the interval. That it is a point in time in ISO 8601 is an assumption. Beside the API's own document, with low confidence.
             * @example 2024-10-07T01:00:00Z
             */
            startTime: string;
            /**
             * End of the interval. That it is a point in time in ISO 8601 is an assumption. Beside the API's own document, with low confidence.
             * @example 2024-10-07T05:30:00Z
             */
            endTime: string;
        };
        /** One page of HVAC units. */
        HvacPage: {
            /** The HVAC units on this page; may be empty although a next page exists. */
            data: components["schemas"]["Hvac"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * Code of a vendor of HVAC units.
         * @enum {string}
         */
        HvacVendor: "TADO" | "MILL" | "ADAX" | "ECOBEE" | "SENSIBO" | "HONEYWELL" | "RESIDEO" | "MITSUBISHI" | "MICROMATIC" | "NIBE" | "PANASONIC" | "TOSHIBA" | "DAIKIN" | "NEST" | "FUJITSU" | "BOSCH" | "NETATMO" | (string & {});
        /**
         * Brand of HVAC units, as shown to people.
         * @enum {string}
         */
        HvacBrand: "Tado" | "Mill" | "ADAX" | "Ecobee" | "Sensibo" | "Honeywell TCC" | "Resideo" | "Mitsubishi" | "Micro Matic" | "NIBE" | "Panasonic" | "Toshiba" | "DAIKIN" | "Nest" | "Fujitsu" | "Bosch" | "Netatmo" | (string & {});
        /** A device that heats or cools, or a thermostat that controls such devices. */
        Hvac: {
            /**
             * Id of the HVAC unit in Enode.
             * @example 0f4c3f5e-54f1-4f9c-8e36-6a1f2d3b7c10
             */
            id: string;
            /**
             * Id of the user who linked the unit.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["HvacVendor"];
            /**
             * Format: date-time
             * When the vendor was last reached with success; at first the time of linking.
             * @example 2024-10-07T17:04:26Z
             */
            lastSeen: string;
            /** Whether live data can be had now; if false, values lag behind. */
            isReachable: boolean;
            /**
             * Electric power drawn in kW, 0 when inactive. Null: the unit does not tell, as most do not.
             * @example 1.8
             */
            consumptionRate: number | null;
            information: components["schemas"]["HvacInformation"];
            temperatureState: components["schemas"]["HvacTemperatureState"];
            thermostatState: components["schemas"]["HvacThermostatState"];
            /**
             * Scopes that the user granted for this unit.
             * @example [
             *       "hvac:read:data",
             *       "hvac:control:mode"
             *     ]
             */
            scopes: string[];
            /** Same as `thermostatState.mode`. */
            mode: components["schemas"]["HvacMode"] | null;
            /**
             * @deprecated
             * Same as `thermostatState.heatSetpoint`, which replaces it.
             * @example 22
             */
            heatSetpoint: number | null;
            /**
             * @deprecated
             * Same as `thermostatState.coolSetpoint`, which replaces it.
             * @example 24
             */
            coolSetpoint: number | null;
            /** Same as `thermostatState.holdType`. */
            holdType: components["schemas"]["HvacHoldType"] | null;
            /**
             * @deprecated
             * Same as `temperatureState.isActive`, which replaces it.
             */
            isActive: boolean;
            /**
             * @deprecated
             * Same as `temperatureState.currentTemperature`, which replaces it.
             * @example 20.8
             */
            currentTemperature: number | null;
            capabilities: components["schemas"]["HvacCapabilities"];
            /**
             * Format: uuid
             * Id of the location of the unit, set by `updateHvac`. Null: at none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
        };
        /** What identifies and describes an HVAC unit. */
        HvacInformation: {
            /**
             * Brand as shown to people.
             * @example Tado
             */
            brand: components["schemas"]["HvacBrand"];
            /**
             * Model name. Null: unknown.
             * @example Smart Radiator Thermostat
             */
            model: string | null;
            /**
             * Name given by the user, else one built from vendor and model.
             * @example Bedroom thermostat
             */
            displayName: string;
            /**
             * Room or zone that the user put the unit in. Null: none.
             * @example Bedroom
             */
            groupName: string | null;
            category: components["schemas"]["HvacCategory"];
        };
        /**
         * Kind of device.
         *
         *     - HEATING: only heats, by itself, like a panel heater.
         *     - COOLING: only cools, by itself, like an air conditioner.
         *     - HEAT_PUMP: heats and cools, from air to air.
         *     - AGGREGATOR: controls other devices, like a thermostat.
         * @enum {string}
         */
        HvacCategory: "HEATING" | "COOLING" | "HEAT_PUMP" | "AGGREGATOR" | (string & {});
        /** What the unit measures and does. */
        HvacTemperatureState: {
            /**
             * Air temperature in °C. Null: unknown.
             * @example 20.8
             */
            currentTemperature: number | null;
            /** Whether the unit is heating or cooling now. */
            isActive: boolean;
            /**
             * Format: date-time
             * When any of these values last changed. Null: never.
             * @example 2024-10-07T17:04:26Z
             */
            lastUpdated: string | null;
        };
        /** What the unit is set to. */
        HvacThermostatState: {
            /** Mode of the unit. Null: unknown, or none of these. */
            mode: components["schemas"]["HvacMode"] | null;
            /**
             * Temperature in °C below which it heats, if the mode allows. Null: none or unknown.
             * @example 21
             */
            heatSetpoint: number | null;
            /**
             * Temperature in °C above which it cools, if the mode allows. Null: none or unknown.
             * @example 24
             */
            coolSetpoint: number | null;
            /** How long the setting lasts. Null: unknown. */
            holdType: components["schemas"]["HvacHoldType"] | null;
            /**
             * Format: date-time
             * When any of these values last changed. Null: never.
             * @example 2024-10-07T17:04:26Z
             */
            lastUpdated: string | null;
        };
        /**
         * Mode of an HVAC unit; AUTO heats and cools.
         * @enum {string}
         */
        HvacMode: "OFF" | "AUTO" | "COOL" | "HEAT" | (string & {});
        /**
         * PERMANENT: kept until changed. SCHEDULED: the schedule on the device itself decides.
         * @enum {string}
         */
        HvacHoldType: "PERMANENT" | "SCHEDULED" | (string & {});
        /** What this unit can be told. */
        HvacCapabilities: {
            /**
             * Modes that the unit accepts. Null: unknown.
             * @example [
             *       "HEAT",
             *       "OFF"
             *     ]
             */
            capableModes: (components["schemas"]["HvacMode"] | null)[] | null;
            /** Limits of `coolSetpoint`. Null: unknown or no cooling. */
            coolSetpointRange: components["schemas"]["TemperatureRange"] | null;
            /** Limits of `heatSetpoint`. Null: unknown or no heating. */
            heatSetpointRange: components["schemas"]["TemperatureRange"] | null;
            /** Limits of the distance between both setpoints in AUTO. Null: unknown or none. */
            setpointDifferenceRange: components["schemas"]["TemperatureDifferenceRange"] | null;
            /** The unit can be told to follow its own schedule. */
            setFollowSchedule: components["schemas"]["Capability"];
            /** The unit can be told to hold a mode and temperature. */
            setPermanentHold: components["schemas"]["Capability"];
            /**
             * @deprecated
             * Hold types that the unit accepts; replaced by `setFollowSchedule` and `setPermanentHold`. Null: unknown.
             */
            capableHoldTypes: components["schemas"]["HvacHoldType"][] | null;
        };
        /** Limits of a temperature, both inclusive. */
        TemperatureRange: {
            /**
             * Lowest temperature in °C. Null: no limit known.
             * @example 5
             */
            min: number | null;
            /**
             * Highest temperature in °C. Null: no limit known.
             * @example 25
             */
            max: number | null;
        };
        /** Limits of a difference of temperatures, both inclusive. */
        TemperatureDifferenceRange: {
            /**
             * Smallest difference in °C. Null: no limit known.
             * @example 2
             */
            min: number | null;
            /**
             * Largest difference in °C. Null: no limit known.
             * @example 20
             */
            max: number | null;
        };
        /** The new location of an HVAC unit. */
        HvacUpdate: {
            /**
             * Format: uuid
             * Id of a location of the same user; null takes the unit away from its location.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
        };
        /** Cool, and hold it. */
        CoolTarget: {
            /**
             * Temperature in °C above which to cool.
             * @example 24
             */
            coolSetpoint: number;
            /**
             * The unit cools.
             * @constant
             */
            mode: "COOL";
            /**
             * The setting is held until changed.
             * @constant
             */
            holdType: "PERMANENT";
        };
        /** Heat, and hold it. */
        HeatTarget: {
            /**
             * Temperature in °C below which to heat.
             * @example 21
             */
            heatSetpoint: number;
            /**
             * The unit heats.
             * @constant
             */
            mode: "HEAT";
            /**
             * The setting is held until changed.
             * @constant
             */
            holdType: "PERMANENT";
        };
        /** Heat and cool, and hold it. */
        AutoTarget: {
            /**
             * Temperature in °C above which to cool.
             * @example 24
             */
            coolSetpoint: number;
            /**
             * Temperature in °C below which to heat.
             * @example 21
             */
            heatSetpoint: number;
            /**
             * The unit heats and cools.
             * @constant
             */
            mode: "AUTO";
            /**
             * The setting is held until changed.
             * @constant
             */
            holdType: "PERMANENT";
        };
        /** Off, and hold it. */
        OffTarget: {
            /**
             * The unit is off.
             * @constant
             */
            mode: "OFF";
            /**
             * The setting is held until changed.
             * @constant
             */
            holdType: "PERMANENT";
        };
        /** Follow the schedule on the device itself. */
        ScheduledTarget: {
            /**
             * The schedule on the device decides.
             * @constant
             */
            holdType: "SCHEDULED";
        };
        /** A mode to be held, with the setpoints that belong to it. */
        PermanentHoldTarget: components["schemas"]["CoolTarget"] | components["schemas"]["HeatTarget"] | components["schemas"]["AutoTarget"] | components["schemas"]["OffTarget"];
        /** What an HVAC unit is, or should be, set to; told apart by `holdType` and `mode`. */
        TemperatureTarget: components["schemas"]["CoolTarget"] | components["schemas"]["HeatTarget"] | components["schemas"]["AutoTarget"] | components["schemas"]["OffTarget"] | components["schemas"]["ScheduledTarget"];
        /** A TemperatureTarget in a request, where unknown fields are refused. */
        TemperatureTargetInput: components["schemas"]["TemperatureTarget"];
        /** Cool until told otherwise. */
        CoolHold: {
            /**
             * Temperature in °C above which to cool, within `coolSetpointRange`.
             * @example 24
             */
            coolSetpoint: number;
            /**
             * The unit cools.
             * @constant
             */
            mode: "COOL";
        };
        /** Heat until told otherwise. */
        HeatHold: {
            /**
             * Temperature in °C below which to heat, within `heatSetpointRange`.
             * @example 21
             */
            heatSetpoint: number;
            /**
             * The unit heats.
             * @constant
             */
            mode: "HEAT";
        };
        /** Heat and cool until told otherwise; the setpoints must keep `setpointDifferenceRange`. */
        AutoHold: {
            /**
             * Temperature in °C above which to cool, within `coolSetpointRange`.
             * @example 24
             */
            coolSetpoint: number;
            /**
             * Temperature in °C below which to heat, within `heatSetpointRange`.
             * @example 21
             */
            heatSetpoint: number;
            /**
             * The unit heats and cools.
             * @constant
             */
            mode: "AUTO";
        };
        /** Off until told otherwise. */
        OffHold: {
            /**
             * The unit is off.
             * @constant
             */
            mode: "OFF";
        };
        /** A command that holds a mode; which setpoints it takes depends on the mode. */
        PermanentHoldRequest: components["schemas"]["CoolHold"] | components["schemas"]["HeatHold"] | components["schemas"]["AutoHold"] | components["schemas"]["OffHold"];
        /** The action of a command that holds a mode. */
        PermanentHoldAction: components["schemas"]["Action"] & {
            /**
             * The target is an HVAC unit.
             * @constant
             */
            targetType: "hvac";
            target: components["schemas"]["PermanentHoldTarget"];
        };
        /** The action of a command to follow the device's own schedule. */
        FollowScheduleAction: components["schemas"]["Action"] & {
            /**
             * The target is an HVAC unit.
             * @constant
             */
            targetType: "hvac";
            target: components["schemas"]["ScheduledTarget"];
        };
        /** An action on an HVAC unit; the two kinds differ in `target.holdType`. */
        HvacAction: components["schemas"]["PermanentHoldAction"] | components["schemas"]["FollowScheduleAction"];
        /** Whether Enode plans the temperature of an HVAC unit. */
        HvacSmartPolicy: {
            /** Whether Enode plans the temperature. */
            isEnabled: boolean;
        };
        /** The fields to change; the others stay. */
        HvacSmartPolicyUpdate: {
            /**
             * Whether Enode plans the temperature.
             * @default false
             */
            isEnabled?: boolean;
        };
        /** The temperatures that Enode plans for an HVAC unit. */
        HvacSmartStatus: {
            /**
             * Id of the HVAC unit.
             * @example 0f4c3f5e-54f1-4f9c-8e36-6a1f2d3b7c10
             */
            hvacId: string;
            /**
             * Id of the user who owns the unit.
             * @example user-1
             */
            userId: string;
            /** The times of day and their temperatures. */
            intervals: components["schemas"]["HvacSmartInterval"][];
        };
        /** A time of day and its temperature. */
        HvacSmartInterval: {
            /** Begin, HH:mm; its timezone is not documented. */
            from: components["schemas"]["HourMinute"];
            /** End, HH:mm; not part of the interval. */
            to: components["schemas"]["HourMinute"];
            /**
             * Temperature in °C below which the unit heats.
             * @example 21
             */
            heatSetpoint: number;
        };
        /** One page of inverters. */
        InverterPage: {
            /** The inverters on this page; may be empty although a next page exists. */
            data: components["schemas"]["Inverter"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * Code of a vendor of solar inverters. The case is mixed.
         * @enum {string}
         */
        InverterVendor: "APSYSTEMS" | "CSISolar" | "Deye" | "ENPHASE" | "FOXESS" | "FRONIUS" | "GIVENERGY" | "GOODWE" | "GROWATT" | "Hoymiles" | "HUAWEI" | "INVT" | "SMA" | "SOFAR" | "SOLAREDGE" | "SOLARK" | "SOLAX" | "SOLIS" | "SOLPLANET" | "SUNGROW" | "SUNSYNK" | "TESLA" | "TSUN" | (string & {});
        /**
         * Brand of inverters, as shown to people.
         * @enum {string}
         */
        InverterBrand: "APsystems" | "CSISolar" | "Deye" | "Enphase" | "FOXESS" | "Fronius" | "GivEnergy" | "GoodWe" | "Growatt" | "Hoymiles" | "Huawei" | "INVT" | "SMA" | "Sofar" | "SolarEdge" | "SolArk" | "Solax" | "Solis" | "Solplanet" | "Sungrow" | "SUNSYNK" | "Tesla" | "TSUN" | (string & {});
        /** A solar inverter. */
        Inverter: {
            /**
             * Format: uuid
             * Id of the inverter in Enode.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            id: string;
            /**
             * Id of the user who linked the inverter.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["InverterVendor"];
            /**
             * Format: date-time
             * When live data last came in; at first the time of linking.
             * @example 2024-10-07T17:04:26Z
             */
            lastSeen: string;
            /** Whether live data can be had now; if false, values lag behind. */
            isReachable: boolean;
            productionState: components["schemas"]["InverterProductionState"];
            /**
             * IANA timezone of the inverter. Null: unknown.
             * @example Europe/Oslo
             */
            timezone: string | null;
            capabilities: components["schemas"]["InverterCapabilities"];
            /**
             * Scopes that the user granted for this inverter.
             * @example [
             *       "inverter:read:data",
             *       "inverter:read:location"
             *     ]
             */
            scopes: string[];
            information: components["schemas"]["InverterInformation"];
            /**
             * Format: uuid
             * Id of the location at which the inverter is, by its old name. Null: at none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            chargingLocationId: string | null;
            location: components["schemas"]["InverterLocation"];
        };
        /** What the inverter produces; null always means that the vendor gives no value. */
        InverterProductionState: {
            /**
             * Power produced now in kW. Null: unknown.
             * @example 5.2
             */
            productionRate: number | null;
            /** Whether it produces now. Null: unknown. */
            isProducing: boolean | null;
            /**
             * Energy produced since installation in kWh. Null: unknown.
             * @example 100152.56
             */
            totalLifetimeProduction: number | null;
            /**
             * Format: date-time
             * When these values were last updated. Null: never.
             * @example 2024-10-07T17:04:26Z
             */
            lastUpdated: string | null;
        };
        /** What this inverter can tell. */
        InverterCapabilities: {
            /** All of `productionState` is available. */
            productionState: components["schemas"]["Capability"];
            /** The vendor keeps production statistics, see `getInverterStatistics`. */
            productionStatistics: components["schemas"]["Capability"];
        };
        /** What identifies and describes an inverter. */
        InverterInformation: {
            /**
             * Id of the inverter at its vendor; it can change, so do not use it as a key.
             * @example 62d8a7c4
             */
            id: string;
            /**
             * Brand as shown to people.
             * @example SMA
             */
            brand: components["schemas"]["InverterBrand"];
            /**
             * Model name.
             * @example Sunny Boy
             */
            model: string;
            /**
             * Name of the site as given by the user, else one built from vendor and model.
             * @example Sunny plant
             */
            siteName: string;
            /**
             * Format: date-time
             * When the inverter was installed.
             * @example 2024-10-07T17:04:26Z
             */
            installationDate: string;
        };
        /** Where the inverter is. */
        InverterLocation: {
            /**
             * Longitude in degrees. Null: unknown, or the scope is missing.
             * @example 10.757933
             */
            longitude: number | null;
            /**
             * Latitude in degrees. Null: unknown, or the scope is missing.
             * @example 59.911491
             */
            latitude: number | null;
        };
        /** Production of an inverter as counted by its vendor. */
        InverterVendorStatistics: {
            /** The series and its unit. */
            production: {
                /**
                 * Unit of the values.
                 * @constant
                 */
                unit: "kWh";
                /** One entry per step. */
                data: {
                    /**
                     * Format: date-time
                     * Begin of the step, in UTC.
                     * @example 2024-01-19T09:00:00.000Z
                     */
                    date: string;
                    /**
                     * Energy produced in kWh.
                     * @example 1.52
                     */
                    value: number;
                }[];
            };
        };
        /** One page of batteries. */
        BatteryPage: {
            /** The batteries on this page; may be empty although a next page exists. */
            data: components["schemas"]["Battery"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * Code of a vendor of home batteries.
         * @enum {string}
         */
        BatteryVendor: "TESLA" | "ENPHASE" | "GIVENERGY" | "HUAWEI" | "SOLAREDGE" | "SMA" | (string & {});
        /**
         * Brand of home batteries, as shown to people. Some are known in two spellings.
         * @enum {string}
         */
        BatteryBrand: "Tesla" | "Enphase" | "GivEnergy" | "HUAWEI" | "Huawei" | "SolarEdge" | "SMA" | (string & {});
        /** A home battery. */
        Battery: {
            /**
             * Format: uuid
             * Id of the battery in Enode.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            id: string;
            /**
             * Id of the user who linked the battery.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["BatteryVendor"];
            /**
             * Format: date-time
             * When the vendor was last reached with success; at first the time of linking.
             * @example 2024-10-07T17:04:26Z
             */
            lastSeen: string;
            /** Whether live data can be had now; if false, values lag behind. */
            isReachable: boolean;
            chargeState: components["schemas"]["BatteryChargeState"];
            config: components["schemas"]["BatteryConfig"];
            information: components["schemas"]["BatteryInformation"];
            capabilities: components["schemas"]["BatteryCapabilities"];
            /**
             * Scopes that the user granted for this battery.
             * @example [
             *       "battery:read:data",
             *       "battery:control:operation_mode"
             *     ]
             */
            scopes: string[];
            /**
             * Format: uuid
             * Id of the location at which the battery is. Null: at none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
            location: components["schemas"]["BatteryLocation"];
        };
        /** Charge of a battery; null always means that the vendor gives no value. */
        BatteryChargeState: {
            /**
             * What the battery is doing. Null: unknown.
             * @enum {string}
             */
            status: "CHARGING" | "DISCHARGING" | "IDLE" | "FAULT" | "UNKNOWN" | (string & {}) | null;
            /**
             * Capacity in kWh. Null: unknown.
             * @example 13.5
             */
            batteryCapacity: number | null;
            /**
             * State of charge in %. Null: unknown.
             * @example 80
             */
            batteryLevel: number | null;
            /**
             * Power in kW, positive while charging. Null: unknown.
             * @example 4.6
             */
            chargeRate: number | null;
            /**
             * Reserve in % below which the battery is not discharged, save in a power cut. Null: unknown.
             * @example 20
             */
            dischargeLimit: number | null;
            /**
             * Format: date-time
             * When these values were last updated. Null: never.
             * @example 2024-10-07T17:04:26Z
             */
            lastUpdated: string | null;
        };
        /** How the battery is set up. */
        BatteryConfig: {
            /** The present operation mode. Null: the vendor tells none, or Enode has no name for it. */
            operationMode: components["schemas"]["BatteryOperationMode"] | null;
            /**
             * Format: date-time
             * When the mode was last updated. Null: never.
             * @example 2024-10-07T17:04:26Z
             */
            lastUpdated: string | null;
        };
        /**
         * Strategy of a home battery. The battery carries it out by itself, so behaviour differs by maker.
         *
         *     - IMPORT_FOCUS: charge first, from the sun or the grid.
         *     - EXPORT_FOCUS: discharge first, to the home and then to the grid where this is allowed.
         *     - TIME_OF_USE: save money by the price plan that the user set at the vendor.
         *     - SELF_RELIANCE: live from own energy before taking any from the grid.
         * @enum {string}
         */
        BatteryOperationMode: "IMPORT_FOCUS" | "EXPORT_FOCUS" | "TIME_OF_USE" | "SELF_RELIANCE" | (string & {});
        /**
         * Strategy of a home battery. The battery carries it out by itself, so behaviour differs by maker.
         *
         *     - IMPORT_FOCUS: charge first, from the sun or the grid.
         *     - EXPORT_FOCUS: discharge first, to the home and then to the grid where this is allowed.
         *     - TIME_OF_USE: save money by the price plan that the user set at the vendor.
         *     - SELF_RELIANCE: live from own energy before taking any from the grid.
         * @enum {string}
         */
        BatteryOperationModeInput: "IMPORT_FOCUS" | "EXPORT_FOCUS" | "TIME_OF_USE" | "SELF_RELIANCE";
        /** What identifies and describes a battery. */
        BatteryInformation: {
            /**
             * Id of the battery at its vendor; it can change, so do not use it as a key.
             * @example 7deb27f8-794f-467b-855e-5c61dd9f2cb3
             */
            id: string;
            /**
             * Brand as shown to people.
             * @example Tesla
             */
            brand: components["schemas"]["BatteryBrand"];
            /**
             * Model name.
             * @example Powerwall
             */
            model: string;
            /**
             * Name of the site as given by the user, else one built from vendor and model.
             * @example Powerwall Home
             */
            siteName: string;
            /**
             * Format: date-time
             * When the battery was installed.
             * @example 2024-10-07T17:04:26Z
             */
            installationDate: string;
        };
        /** Operation modes that can be set on this battery. */
        BatteryCapabilities: {
            /** The mode EXPORT_FOCUS can be set. */
            exportFocus: components["schemas"]["Capability"];
            /** The mode IMPORT_FOCUS can be set. */
            importFocus: components["schemas"]["Capability"];
            /** The mode TIME_OF_USE can be set. */
            timeOfUse: components["schemas"]["Capability"];
            /** The mode SELF_RELIANCE can be set. */
            selfReliance: components["schemas"]["Capability"];
        };
        /** Where the battery is. */
        BatteryLocation: {
            /**
             * Longitude in degrees. Null: unknown, or the scope is missing.
             * @example 10.757933
             */
            longitude: number | null;
            /**
             * Latitude in degrees. Null: unknown, or the scope is missing.
             * @example 59.911491
             */
            latitude: number | null;
        };
        /** The wished operation mode. */
        OperationModeTarget: {
            operationMode: components["schemas"]["BatteryOperationMode"];
        };
        /** A command that sets the operation mode. */
        OperationModeRequest: {
            operationMode: components["schemas"]["BatteryOperationModeInput"];
        };
        /** The action of a command that sets the operation mode. */
        OperationModeAction: components["schemas"]["Action"] & {
            /**
             * The target is a battery.
             * @constant
             */
            targetType: "battery";
            targetState: components["schemas"]["OperationModeTarget"];
        };
        /** An operation mode action that is no longer PENDING. */
        EndedOperationModeAction: components["schemas"]["OperationModeAction"] & {
            /**
             * How the action ended.
             * @enum {string}
             */
            state?: "CONFIRMED" | "FAILED" | "CANCELLED" | (string & {});
        };
        /** One page of meters. */
        MeterPage: {
            /** The meters on this page; may be empty although a next page exists. */
            data: components["schemas"]["Meter"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * Code of a vendor of meters.
         * @enum {string}
         */
        MeterVendor: "ENPHASE" | "GIVENERGY" | "HUAWEI" | "TESLA" | "SMA" | "SOLAREDGE" | (string & {});
        /**
         * Brand of meters, as shown to people.
         * @enum {string}
         */
        MeterBrand: "Enphase" | "GivEnergy" | "Huawei" | "Tesla" | "SMA" | "SolarEdge" | (string & {});
        /** A meter between a site and the grid. */
        Meter: {
            /**
             * Format: uuid
             * Id of the meter in Enode.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            id: string;
            /**
             * Id of the user who linked the meter.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["MeterVendor"];
            /**
             * Format: date-time
             * When the vendor was last reached with success; at first the time of linking.
             * @example 2024-10-07T17:04:26Z
             */
            lastSeen: string;
            /** Whether live data can be had now; if false, values lag behind. */
            isReachable: boolean;
            information: components["schemas"]["MeterInformation"];
            energyState: components["schemas"]["MeterEnergyState"];
            location: components["schemas"]["MeterLocation"];
            capabilities: components["schemas"]["MeterCapabilities"];
            /**
             * Scopes that the user granted for this meter.
             * @example [
             *       "meter:read:data",
             *       "meter:read:location"
             *     ]
             */
            scopes: string[];
        };
        /** What identifies and describes a meter. */
        MeterInformation: {
            /**
             * Brand as shown to people.
             * @example Tesla
             */
            brand: components["schemas"]["MeterBrand"];
            /**
             * Model name.
             * @example Neurio W2
             */
            model: string;
            /**
             * Name of the site as given by the user, else one built from vendor and model.
             * @example Rooftop solar
             */
            siteName: string;
            /**
             * Format: date-time
             * When the meter was installed.
             * @example 2024-10-07T17:04:26Z
             */
            installationDate: string;
        };
        /** What the meter measures. */
        MeterEnergyState: {
            /**
             * Power in kW: positive while the site takes from the grid, negative while it feeds in. Null: unknown.
             * @example -1.6
             */
            power: number | null;
            /**
             * Format: date-time
             * When this value was last updated. Null: never.
             * @example 2024-10-07T17:04:26Z
             */
            lastUpdated: string | null;
        };
        /** Where the meter is. */
        MeterLocation: {
            /**
             * Format: uuid
             * Id of the location at which the meter is. Null: at none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            id: string | null;
            /**
             * Longitude in degrees. Null: unknown, or the scope is missing.
             * @example 10.757933
             */
            longitude: number | null;
            /**
             * Latitude in degrees. Null: unknown, or the scope is missing.
             * @example 59.911491
             */
            latitude: number | null;
            /**
             * Format: date-time
             * When the position was last updated. Null: never.
             * @example 2024-10-07T17:04:26Z
             */
            lastUpdated: string | null;
        };
        /** What this meter can measure. */
        MeterCapabilities: {
            /** It measures what the site takes. */
            measuresConsumption: components["schemas"]["Capability"];
            /** It measures what the site feeds in or produces. */
            measuresProduction: components["schemas"]["Capability"];
        };
        /** One page of locations. */
        LocationPage: {
            /** The locations on this page; may be empty although a next page exists. */
            data: components["schemas"]["Location"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** A place of a user. */
        Location: {
            /**
             * Name of the place.
             * @example Home
             */
            name: string;
            /**
             * Latitude in degrees.
             * @example 59.911491
             */
            latitude: number;
            /**
             * Longitude in degrees.
             * @example 10.757933
             */
            longitude: number;
            /**
             * IANA timezone of the place, in which schedules, deadlines and tariffs are read.
             * @default UTC
             * @example Europe/Oslo
             */
            timezoneName?: string;
            /**
             * Format: uuid
             * Id of the location.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            id: string;
            /**
             * Id of the user who owns the location.
             * @example user-1
             */
            userId: string;
        };
        /** A new location; all fields are required. */
        LocationCreate: components["schemas"]["LocationUpdate"];
        /** The location as it shall be; all fields are required. */
        LocationUpdate: {
            /**
             * Name of the place.
             * @example Home
             */
            name: string;
            /**
             * Latitude in degrees.
             * @example 59.911491
             */
            latitude: number;
            /**
             * Longitude in degrees.
             * @example 10.757933
             */
            longitude: number;
            /**
             * IANA timezone of the place, in which schedules, deadlines and tariffs are read.
             * @default UTC
             * @example Europe/Oslo
             */
            timezoneName: string;
        };
        /** One page of schedules. */
        SchedulePage: {
            /** The schedules on this page; may be empty although a next page exists. */
            data: components["schemas"]["Schedule"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** A schedule of a vehicle, a charger or an HVAC unit. */
        Schedule: components["schemas"]["ChargeSchedule"] | components["schemas"]["TemperatureSchedule"];
        /** A schedule that says when a vehicle or charger should charge. */
        ChargeSchedule: {
            /**
             * Id of the schedule.
             * @example 1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9
             */
            id: string;
            /**
             * Id of the vehicle or charger.
             * @example 8d90101b-3f2f-462a-bbb4-1ed320d33bbe
             */
            targetId: string;
            /**
             * Format: uuid
             * Id of the location at which the schedule holds, so that it leaves public charging alone. Null: a charger is controlled wherever it is.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
            /**
             * Type of the target.
             * @enum {string}
             */
            targetType: "vehicle" | "charger";
            /** Whether the schedule controls its target. */
            isEnabled: boolean;
            /** Whether to charge while no rule applies. */
            defaultShouldCharge: boolean;
            /** When to charge and when not. */
            rules: components["schemas"]["ChargeScheduleRule"][];
        };
        /** A schedule that says what an HVAC unit should be set to. */
        TemperatureSchedule: {
            /**
             * Id of the schedule.
             * @example 1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9
             */
            id: string;
            /** Whether the schedule controls its target. */
            isEnabled: boolean;
            /**
             * Id of the HVAC unit.
             * @example 0f4c3f5e-54f1-4f9c-8e36-6a1f2d3b7c10
             */
            targetId: string;
            /**
             * The target is an HVAC unit.
             * @constant
             */
            targetType: "hvac";
            /** What the unit should be set to while no rule applies. */
            defaultTargetState: components["schemas"]["TemperatureTarget"];
            /** What the unit should be set to, and when. */
            rules: components["schemas"]["TemperatureScheduleRule"][];
        };
        /** When a rule applies: all filters that are given must hold; without any it always applies. How several applying rules are ranked is not documented. */
        ScheduleFilter: {
            /** Time of day. */
            hourMinute?: components["schemas"]["HourMinuteInterval"];
            /**
             * Format: date-time
             * First moment at which the rule applies.
             * @example 2024-10-07T17:04:26Z
             */
            fromTimestamp?: string;
            /**
             * Format: date-time
             * Last moment at which the rule applies.
             * @example 2024-10-07T17:04:26Z
             */
            toTimestamp?: string;
            /**
             * Days of the week on which the rule applies.
             * @example [
             *       0,
             *       1,
             *       2,
             *       3,
             *       4
             *     ]
             */
            weekdays?: components["schemas"]["Weekday"][];
        };
        /** An interval that recurs every day, in the timezone of the location (else UTC). */
        HourMinuteInterval: {
            /** Begin of the interval. */
            from: components["schemas"]["HourMinute"];
            /** End of the interval; if it is not after `from`, it lies on the next day. */
            to: components["schemas"]["HourMinute"];
        };
        /** Whether to charge while the filters hold. */
        ChargeScheduleRule: components["schemas"]["ScheduleFilter"] & {
            /** Whether the target should charge while the rule applies. */
            shouldCharge: boolean;
        };
        /** What to set an HVAC unit to while the filters hold. */
        TemperatureScheduleRule: components["schemas"]["ScheduleFilter"] & {
            /** What the unit should be set to while the rule applies. */
            targetState: components["schemas"]["TemperatureTarget"];
        };
        /** A ChargeScheduleRule in a request, where unknown fields are refused. */
        ChargeScheduleRuleInput: components["schemas"]["ChargeScheduleRule"];
        /** A rule of a TemperatureSchedule in a request, where unknown fields are refused. */
        TemperatureScheduleRuleInput: components["schemas"]["ScheduleFilter"] & {
            /** What the unit should be set to while the rule applies. */
            targetState: components["schemas"]["TemperatureTargetInput"];
        };
        /** A new schedule; which fields it takes depends on the type of its target. */
        ScheduleCreate: components["schemas"]["ChargeScheduleCreate"] | components["schemas"]["TemperatureScheduleCreate"];
        /** A new schedule of a vehicle or charger; all fields are required. */
        ChargeScheduleCreate: components["schemas"]["ChargeScheduleUpdate"] & {
            /**
             * Id of the vehicle or charger.
             * @example 8d90101b-3f2f-462a-bbb4-1ed320d33bbe
             */
            targetId: string;
            /**
             * Format: uuid
             * Id of the location at which the schedule holds, so that it leaves public charging alone. Null: a charger is controlled wherever it is.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
            /**
             * Type of the target.
             * @enum {string}
             */
            targetType: "vehicle" | "charger";
            /**
             * Whether the schedule controls its target.
             * @default true
             */
            isEnabled: boolean;
            /** Whether to charge while no rule applies. */
            defaultShouldCharge: boolean;
            /** When to charge and when not. */
            rules: components["schemas"]["ChargeScheduleRuleInput"][];
        };
        /** A new schedule of an HVAC unit; all fields are required. */
        TemperatureScheduleCreate: components["schemas"]["TemperatureScheduleUpdate"] & {
            /**
             * Whether the schedule controls its target.
             * @default true
             */
            isEnabled: boolean;
            /**
             * Id of the HVAC unit.
             * @example 0f4c3f5e-54f1-4f9c-8e36-6a1f2d3b7c10
             */
            targetId: string;
            /**
             * The target is an HVAC unit.
             * @constant
             */
            targetType: "hvac";
            /** What the unit should be set to while no rule applies. */
            defaultTargetState: components["schemas"]["TemperatureTargetInput"];
            /** What the unit should be set to, and when. */
            rules: components["schemas"]["TemperatureScheduleRuleInput"][];
        };
        /** Changes of a schedule. A body with common fields only fits both kinds. */
        ScheduleUpdate: components["schemas"]["ChargeScheduleUpdate"] | components["schemas"]["TemperatureScheduleUpdate"];
        /** The fields of a charge schedule to change; the others stay. */
        ChargeScheduleUpdate: {
            /**
             * Id of the vehicle or charger.
             * @example 8d90101b-3f2f-462a-bbb4-1ed320d33bbe
             */
            targetId?: string;
            /**
             * Format: uuid
             * Id of the location at which the schedule holds, so that it leaves public charging alone. Null: a charger is controlled wherever it is.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId?: string | null;
            /**
             * Type of the target.
             * @enum {string}
             */
            targetType?: "vehicle" | "charger";
            /**
             * Whether the schedule controls its target.
             * @default true
             */
            isEnabled?: boolean;
            /** Whether to charge while no rule applies. */
            defaultShouldCharge?: boolean;
            /** When to charge and when not. */
            rules?: components["schemas"]["ChargeScheduleRuleInput"][];
        };
        /** The fields of a temperature schedule to change; the others stay. */
        TemperatureScheduleUpdate: {
            /**
             * Whether the schedule controls its target.
             * @default true
             */
            isEnabled?: boolean;
            /**
             * Id of the HVAC unit.
             * @example 0f4c3f5e-54f1-4f9c-8e36-6a1f2d3b7c10
             */
            targetId?: string;
            /**
             * The target is an HVAC unit.
             * @constant
             */
            targetType?: "hvac";
            /** What the unit should be set to while no rule applies. */
            defaultTargetState?: components["schemas"]["TemperatureTargetInput"];
            /** What the unit should be set to, and when. */
            rules?: components["schemas"]["TemperatureScheduleRuleInput"][];
        };
        /**
         * How the target and the schedule agree.
         *
         *     - ALIGNED: the target is as the schedule wants it.
         *     - MISALIGNED: it is not.
         *     - PENDING: a command is under way.
         *     - INACTIVE:OVERRIDDEN: a smart override is in force.
         *     - INACTIVE:DISABLED: the schedule is not enabled.
         *     - INACTIVE:AWAY: the target is not at the location of the schedule.
         *     - INACTIVE:INCAPABLE: the target cannot take the commands.
         * @enum {string}
         */
        ScheduleState: "ALIGNED" | "MISALIGNED" | "PENDING" | "INACTIVE:OVERRIDDEN" | "INACTIVE:DISABLED" | "INACTIVE:AWAY" | "INACTIVE:INCAPABLE" | (string & {});
        /** How a schedule is doing. */
        ScheduleStatus: components["schemas"]["ChargeScheduleStatus"] | components["schemas"]["TemperatureScheduleStatus"];
        /** How the schedule of a vehicle or charger is doing. */
        ChargeScheduleStatus: {
            /**
             * Format: uuid
             * Id of the schedule.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            scheduleId: string;
            /**
             * The schedule is one of charging.
             * @constant
             */
            scheduleType: "CHARGE";
            /**
             * Format: date-time
             * When something in this status last changed.
             * @example 2024-10-07T17:04:26Z
             */
            changedAt: string;
            state: components["schemas"]["ScheduleState"];
            /** Whether the target is charging now. */
            isCharging: boolean;
            /** Whether the target should be charging now. */
            isChargingExpected: boolean;
            isChargingExpectedParts: components["schemas"]["ChargingExpectedParts"];
            /** What comes next, at most two entries. */
            upcomingTransitions: components["schemas"]["ChargeTransition"][];
            /** The override of this schedule. Null: none. */
            smartOverride: components["schemas"]["SmartOverride"] | null;
        };
        /** Conditions that together make `isChargingExpected`: it is true when all are. */
        ChargingExpectedParts: {
            /** The target can take more energy. */
            needsCharge: boolean;
            /** The target is plugged in. */
            isPluggedIn: boolean;
            /** The schedule says to charge. */
            shouldCharge: boolean;
        };
        /** A coming change of `shouldCharge`. */
        ChargeTransition: {
            /**
             * Format: date-time
             * When it comes.
             * @example 2024-10-07T17:04:26Z
             */
            at: string;
            /** The new value. */
            shouldCharge: boolean;
        };
        /** How the schedule of an HVAC unit is doing. */
        TemperatureScheduleStatus: {
            /**
             * Format: uuid
             * Id of the schedule.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            scheduleId: string;
            /**
             * The schedule is one of temperature.
             * @constant
             */
            scheduleType: "TEMPERATURE";
            /**
             * Format: date-time
             * When something in this status last changed.
             * @example 2024-10-07T17:04:26Z
             */
            changedAt: string;
            state: components["schemas"]["ScheduleState"];
            /** What the unit is set to. Null: unknown. */
            current: components["schemas"]["TemperatureTarget"] | null;
            /** What the unit should be set to. */
            expected: components["schemas"]["TemperatureTarget"];
            /** What comes next, at most two entries. */
            upcomingTransitions: components["schemas"]["TemperatureTransition"][];
        };
        /** A coming change of the expected setting. */
        TemperatureTransition: {
            /**
             * Format: date-time
             * When it comes.
             * @example 2024-10-07T17:04:26Z
             */
            at: string;
            /** The new setting. */
            target: components["schemas"]["TemperatureTarget"];
        };
        /** The rates of a tariff. */
        Tariff: components["schemas"]["TariffRate"][];
        /** A named price of energy. */
        TariffRate: {
            /**
             * Name of the rate, unique within the tariff.
             * @example night
             */
            name: string;
            /**
             * Price per kWh as a decimal string, up to nine digits before and after the point.
             * @example 0.2153
             */
            cost: string;
        };
        /** All rates of a tariff; they replace what was stored under its id. */
        TariffUpdate: components["schemas"]["TariffRateInput"][];
        /** A TariffRate in a request, where unknown fields are refused. */
        TariffRateInput: components["schemas"]["TariffRate"];
        /** A weekly interval in which a rate holds at a location. */
        LocationTariffInterval: {
            weekday: components["schemas"]["Weekday"];
            /** Begin of the interval, inclusive, in UTC. */
            fromHourMinute: components["schemas"]["HourMinute"];
            /** End of the interval, exclusive, in UTC. */
            toHourMinute: components["schemas"]["HourMinute"];
            /**
             * Id of the tariff.
             * @example day-and-night
             */
            tariffId: string;
            /**
             * Name of the rate.
             * @example night
             */
            tariffName: string;
        };
        /** The tariff of a location and when each of its rates holds. */
        LocationTariffUpdate: {
            /**
             * Id of the tariff.
             * @example day-and-night
             */
            tariffId: string;
            /** Intervals that must not overlap; an empty list takes the tariff away. */
            tariffIntervals: components["schemas"]["TariffInterval"][];
        };
        /** When a rate holds, in the timezone of the location. */
        TariffInterval: {
            /**
             * Name of the rate.
             * @example night
             */
            name: string;
            /**
             * Days on which the rate holds; every day when left out.
             * @example [
             *       0,
             *       1,
             *       2,
             *       3,
             *       4
             *     ]
             */
            weekdays?: components["schemas"]["Weekday"][];
            /** Begin of the interval, inclusive. */
            from: components["schemas"]["HourMinute"];
            /** End of the interval, exclusive. */
            to: components["schemas"]["HourMinute"];
        };
        /** Lowest, highest and average value. */
        StatisticsAggregate: {
            /**
             * Lowest value.
             * @example 0.5
             */
            min: number;
            /**
             * Highest value.
             * @example 3.5
             */
            max: number;
            /**
             * Average.
             * @example 2
             */
            mean: number;
        };
        /** Lowest, highest and average value, all null where there is nothing to compare. */
        NullableStatisticsAggregate: {
            /**
             * Lowest value. Null: none.
             * @example 0.5
             */
            min: number | null;
            /**
             * Highest value. Null: none.
             * @example 3.5
             */
            max: number | null;
            /**
             * Average. Null: none.
             * @example 2
             */
            mean: number | null;
        };
        /** Consumption and cost of one step in time. Currency depends on the market price area or on the tariff. */
        ChargingStatistics: {
            /** Power in kW. */
            kw: components["schemas"]["StatisticsAggregate"];
            /**
             * Energy consumed in kWh.
             * @example 6.4
             */
            kwhSum: number;
            /** Price per kWh. */
            price: components["schemas"]["StatisticsAggregate"];
            /**
             * Cost of the energy.
             * @example 1.92
             */
            costSum: number;
            /** Price per kWh had smart charging not shifted the charging. */
            nonSmartPrice: components["schemas"]["NullableStatisticsAggregate"];
            /**
             * Money saved by smart charging. Null: it had no part in this step.
             * @example 0.6
             */
            estimatedSavings: number | null;
            /**
             * Format: date-time
             * Begin of the step.
             * @example 2024-10-07T17:04:26Z
             */
            date: string;
        };
        /** Consumption and cost of one session. Currency depends on the market price area or on the tariff. */
        ChargingSession: {
            /** Power in kW. */
            kw: components["schemas"]["StatisticsAggregate"];
            /**
             * Energy consumed in kWh.
             * @example 6.4
             */
            kwhSum: number;
            /** Price per kWh. */
            price: components["schemas"]["StatisticsAggregate"];
            /**
             * Cost of the energy.
             * @example 1.92
             */
            costSum: number;
            /**
             * Id of the asset that consumed; it is not an id of the session.
             * @example 6d0174fb-95a9-4a5e-a8ff-9f4a5a5a2f3b
             */
            id: string;
            /**
             * Format: uuid
             * Id of the location of the session. Null: at none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
            /**
             * Format: date-time
             * Begin of the session.
             * @example 2024-10-07T17:04:26Z
             */
            from: string;
            /**
             * Format: date-time
             * End of the session.
             * @example 2024-10-07T17:04:26Z
             */
            to: string;
            /** Price per kWh had smart charging not shifted the session. */
            nonSmartPrice: components["schemas"]["NullableStatisticsAggregate"];
            /**
             * Money saved by smart charging. Null: it had no part in this session.
             * @example 0.6
             */
            estimatedSavings: number | null;
        };
        /** Production and its value of one step in time. Currency depends on the market price area or on the tariff. */
        ProductionStatistics: {
            /** Power in kW. */
            kw: components["schemas"]["StatisticsAggregate"];
            /**
             * Energy produced in kWh.
             * @example 12.8
             */
            kwhSum: number;
            /** Price per kWh. */
            price: components["schemas"]["StatisticsAggregate"];
            /**
             * Value of the energy at the local day-ahead price or the tariff; the user needs a location where the inverter is.
             * @example 3.14
             */
            earningsSum: number;
            /**
             * Format: date-time
             * Begin of the step, moved by `utcOffset` if given.
             * @example 2021-01-19T09:37:36.845Z
             */
            date: string;
        };
        /**
         * Language of the texts of an intervention.
         * @enum {string}
         */
        InterventionLanguage: "en-US" | "en-GB" | "de-DE" | "fr-FR" | "es-ES" | "ja-JP" | "pt-PT" | "lv-LV" | "lt-LT" | "nl-NL" | "nl-BE" | "nb-NO" | "pl-PL" | "sv-SE" | "da-DK" | "fi-FI" | "ro-RO";
        /** Something that a person can do to give assets a capability. */
        Intervention: {
            /**
             * Format: uuid
             * Id of the intervention.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            id: string;
            /** Vendor that it is about. */
            vendor: components["schemas"]["Vendor"];
            /** Type of asset that it is about. */
            vendorType: components["schemas"]["VendorType"];
            /**
             * Brand as shown to people.
             * @example Tesla
             */
            brand: components["schemas"]["Brand"];
            /**
             * Format: date-time
             * When this intervention was introduced.
             * @example 2024-10-07T17:04:26Z
             */
            introducedAt: string;
            /**
             * Whether the account at the vendor or the device is concerned.
             * @enum {string}
             */
            domain: "Account" | "Device" | (string & {});
            resolution: components["schemas"]["InterventionResolution"];
        };
        /** What to do, and who can do it where. */
        InterventionResolution: {
            /**
             * What to do in a few words, in the wished language.
             * @example Enable remote access
             */
            title: string;
            /**
             * How to do it, in the wished language, as Markdown; it may hold `<br>` tags.
             * @example Open the app and turn on **Remote access**.
             */
            description: string;
            /**
             * Whether it can be done in the app or only at the device.
             * @enum {string}
             */
            access: "Remote" | "Physical" | (string & {});
            /**
             * Whether the user can do it or an expert is needed.
             * @enum {string}
             */
            agent: "User" | "ThirdParty" | (string & {});
        };
        /** One page of webhooks. */
        WebhookPage: {
            /** The webhooks on this page; may be empty although a next page exists. */
            data: components["schemas"]["Webhook"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** A subscription of a URL to events. */
        Webhook: {
            /**
             * Id of the webhook.
             * @example 7a5d0f64-2c1b-4e8f-9d3a-6b5c4e3f2a10
             */
            id: string;
            /**
             * HTTPS address that deliveries are posted to, 8 to 200 characters.
             * @example https://example.com/enode
             */
            url: string;
            /**
             * Names of the events that are delivered; `*` stands for all.
             * @default [
             *       "*"
             *     ]
             * @example [
             *       "*"
             *     ]
             */
            events?: string[];
            /**
             * Format: date-time
             * When a delivery last succeeded; at first the time of creation.
             * @example 2024-10-07T17:04:26Z
             */
            lastSuccess: string;
            /** False after deliveries failed for about a day. Updating it or a successful test makes it active again. */
            isActive: boolean;
            /**
             * Format: date-time
             * When the webhook was created.
             * @example 2024-10-07T17:04:26Z
             */
            createdAt: string;
            /**
             * API version in which events are written. Null: the version that the client is pinned to.
             * @example 2024-01-01
             */
            apiVersion: string | null;
            /** The extra header of each delivery, without its value. Null: none. */
            authentication: components["schemas"]["WebhookAuthenticationHeader"] | null;
        };
        /** The extra header of each delivery; its value is kept secret. */
        WebhookAuthenticationHeader: {
            /**
             * Name of the header.
             * @example x-api-key
             */
            headerName: string;
        };
        /** An extra header that is sent with each delivery. */
        WebhookAuthentication: {
            /**
             * Name of the header, in lower case.
             * @example x-api-key
             */
            headerName: string;
            /**
             * Value of the header. It is never returned.
             * @example a-secret-value
             */
            headerValue: string;
        };
        /** A new subscription. */
        WebhookCreate: {
            /**
             * HTTPS address that deliveries are posted to, 8 to 200 characters.
             * @example https://example.com/enode
             */
            url: string;
            /**
             * Key of the signature, 6 to 256 characters; choose at least 128 random bits. It is never returned.
             * @example a-long-random-text
             */
            secret: string;
            /**
             * Events to deliver; all when left out.
             * @default [
             *       "*"
             *     ]
             * @example [
             *       "*"
             *     ]
             */
            events?: components["schemas"]["WebhookEventName"][];
            /**
             * API version in which events shall be written. Null or left out: the version that the client is pinned to.
             * @example 2024-01-01
             */
            apiVersion?: string | null;
            authentication?: components["schemas"]["WebhookAuthentication"];
        };
        /** The fields to change; the others stay. */
        WebhookUpdate: {
            /**
             * HTTPS address that deliveries are posted to, 8 to 200 characters.
             * @example https://example.com/enode
             */
            url?: string;
            /**
             * Key of the signature, 6 to 256 characters; choose at least 128 random bits. It is never returned.
             * @example a-long-random-text
             */
            secret?: string;
            /**
             * Events to deliver.
             * @default [
             *       "*"
             *     ]
             * @example [
             *       "*"
             *     ]
             */
            events?: components["schemas"]["WebhookEventName"][];
            /**
             * API version in which events shall be written. Null: the version that the client is pinned to.
             * @example 2024-01-01
             */
            apiVersion?: string | null;
            /** Null takes the extra header away. */
            authentication?: components["schemas"]["WebhookAuthentication"] | null;
        };
        /**
         * Name of an event that can be subscribed to; `*` stands for all. The heartbeat and the test of the firehose have no name here. `user:charge-action:updated` is the old name of `user:vendor-action:updated`.
         * @enum {string}
         */
        WebhookEventName: "*" | "user:vehicle:discovered" | "user:vehicle:updated" | "user:vehicle:deleted" | "user:vehicle:smart-charging-status-updated" | "user:charge-action:updated" | "user:vendor-action:updated" | "user:schedule:execution-updated" | "user:charger:discovered" | "user:charger:updated" | "user:charger:deleted" | "user:hvac:discovered" | "user:hvac:updated" | "user:hvac:deleted" | "user:inverter:discovered" | "user:inverter:updated" | "user:inverter:deleted" | "user:credentials:invalidated" | "user:battery:discovered" | "user:battery:updated" | "user:battery:deleted" | "enode:webhook:test" | "user:meter:discovered" | "user:meter:updated" | "user:meter:deleted";
        /** What came of a test delivery. */
        WebhookTestResult: {
            /**
             * Whether the receiver took the test event.
             * @enum {string}
             */
            status: "SUCCESS" | "FAILURE" | (string & {});
            /**
             * The outcome in words.
             * @example The webhook was delivered.
             */
            description: string;
            /** What the receiver answered. Null: it did not answer. */
            response: components["schemas"]["WebhookTestResponse"] | null;
        };
        /** The answer of the receiver. */
        WebhookTestResponse: {
            /**
             * HTTP status.
             * @example 200
             */
            code: number;
            /**
             * Body of the answer.
             * @example OK
             */
            body: string;
            /**
             * Headers of the answer. Null: not given.
             * @example [
             *       "content-type: text/plain"
             *     ]
             */
            headers: string[] | null;
        };
        /** The firehose subscription. */
        FirehoseUpdate: {
            /**
             * Key of the signature; choose at least 128 random bits. It is never returned.
             * @example a-long-random-text
             */
            secret: string;
            /**
             * HTTPS address that deliveries are posted to.
             * @example https://example.com/enode
             */
            url: string;
        };
        /** The firehose subscription to end. */
        FirehoseDelete: {
            /**
             * HTTPS address that the firehose posts to.
             * @example https://example.com/enode
             */
            url: string;
        };
        /** An action of any kind, as it comes in events; told apart by `targetType` and the fields that are there. */
        VendorAction: components["schemas"]["ChargeAction"] | components["schemas"]["MaxCurrentAction"] | components["schemas"]["PermanentHoldAction"] | components["schemas"]["FollowScheduleAction"] | components["schemas"]["OperationModeAction"];
        /** What all events have in common. */
        EventEnvelope: {
            /**
             * API version in which the event is written.
             * @example 2024-01-01
             */
            version: string;
        };
        /** What all events of a user have in common. */
        UserEventEnvelope: components["schemas"]["EventEnvelope"] & {
            user: components["schemas"]["EventUser"];
        };
        /** The user whose event it is. */
        EventUser: {
            /**
             * Id of the user.
             * @example user-1
             */
            id: string;
        };
        /** The body of a delivery. */
        WebhookDelivery: components["schemas"]["WebhookEvent"][];
        /** An event of any kind. New kinds may come without a new version; pass over the unknown. */
        WebhookEvent: components["schemas"]["UserVehicleDiscoveredEvent"] | components["schemas"]["UserVehicleUpdatedEvent"] | components["schemas"]["UserVehicleDeletedEvent"] | components["schemas"]["UserVehicleSmartChargingStatusUpdatedEvent"] | components["schemas"]["UserChargerDiscoveredEvent"] | components["schemas"]["UserChargerUpdatedEvent"] | components["schemas"]["UserChargerDeletedEvent"] | components["schemas"]["UserHvacDiscoveredEvent"] | components["schemas"]["UserHvacUpdatedEvent"] | components["schemas"]["UserHvacDeletedEvent"] | components["schemas"]["UserInverterDiscoveredEvent"] | components["schemas"]["UserInverterUpdatedEvent"] | components["schemas"]["UserInverterDeletedEvent"] | components["schemas"]["UserBatteryDiscoveredEvent"] | components["schemas"]["UserBatteryUpdatedEvent"] | components["schemas"]["UserBatteryDeletedEvent"] | components["schemas"]["UserMeterDiscoveredEvent"] | components["schemas"]["UserMeterUpdatedEvent"] | components["schemas"]["UserMeterDeletedEvent"] | components["schemas"]["UserScheduleExecutionUpdatedEvent"] | components["schemas"]["UserVendorActionUpdatedEvent"] | components["schemas"]["UserCredentialsInvalidatedEvent"] | components["schemas"]["SystemHeartbeatEvent"];
        /** A vehicle was linked. */
        UserVehicleDiscoveredEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:vehicle:discovered";
            vehicle: components["schemas"]["DiscoveredVehicle"];
        };
        /** A vehicle changed. */
        UserVehicleUpdatedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:vehicle:updated";
            /** The vehicle after the change. */
            vehicle: components["schemas"]["Vehicle"];
            /**
             * Paths of the fields that changed, with dots.
             * @example [
             *       "chargeState.batteryLevel"
             *     ]
             */
            updatedFields: string[];
        };
        /** A vehicle is gone. */
        UserVehicleDeletedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:vehicle:deleted";
            /** The vehicle as it was last known. */
            vehicle: components["schemas"]["Vehicle"];
        };
        /** The smart charging status of a vehicle changed. */
        UserVehicleSmartChargingStatusUpdatedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:vehicle:smart-charging-status-updated";
            smartChargingStatus: components["schemas"]["SmartChargingStatus"];
            /**
             * Paths of the fields that changed, with dots.
             * @example [
             *       "state"
             *     ]
             */
            updatedFields: string[];
        };
        /** A charger was linked. */
        UserChargerDiscoveredEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:charger:discovered";
            charger: components["schemas"]["DiscoveredCharger"];
        };
        /** A charger changed. */
        UserChargerUpdatedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:charger:updated";
            /** The charger after the change. */
            charger: components["schemas"]["Charger"];
            /**
             * Paths of the fields that changed, with dots.
             * @example [
             *       "chargeState.isCharging"
             *     ]
             */
            updatedFields: string[];
        };
        /** A charger is gone. */
        UserChargerDeletedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:charger:deleted";
            /** The charger as it was last known. */
            charger: components["schemas"]["Charger"];
        };
        /** An HVAC unit was linked. */
        UserHvacDiscoveredEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:hvac:discovered";
            hvac: components["schemas"]["DiscoveredHvac"];
        };
        /** An HVAC unit changed. */
        UserHvacUpdatedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:hvac:updated";
            /** The HVAC unit after the change. */
            hvac: components["schemas"]["Hvac"];
            /**
             * Paths of the fields that changed, with dots.
             * @example [
             *       "temperatureState.currentTemperature"
             *     ]
             */
            updatedFields: string[];
        };
        /** An HVAC unit is gone. */
        UserHvacDeletedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:hvac:deleted";
            /** The HVAC unit as it was last known. */
            hvac: components["schemas"]["Hvac"];
        };
        /** An inverter was linked. */
        UserInverterDiscoveredEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:inverter:discovered";
            inverter: components["schemas"]["DiscoveredInverter"];
        };
        /** An inverter changed. */
        UserInverterUpdatedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:inverter:updated";
            /** The inverter after the change. */
            inverter: components["schemas"]["Inverter"];
            /**
             * Paths of the fields that changed, with dots.
             * @example [
             *       "productionState.productionRate"
             *     ]
             */
            updatedFields: string[];
        };
        /** An inverter is gone. */
        UserInverterDeletedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:inverter:deleted";
            /** The inverter as it was last known. */
            inverter: components["schemas"]["Inverter"];
        };
        /** A battery was linked. */
        UserBatteryDiscoveredEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:battery:discovered";
            battery: components["schemas"]["DiscoveredBattery"];
        };
        /** A battery changed. */
        UserBatteryUpdatedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:battery:updated";
            /** The battery after the change. */
            battery: components["schemas"]["Battery"];
            /**
             * Paths of the fields that changed, with dots.
             * @example [
             *       "chargeState.batteryLevel"
             *     ]
             */
            updatedFields: string[];
        };
        /** A battery is gone. */
        UserBatteryDeletedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:battery:deleted";
            /** The battery as it was last known. */
            battery: components["schemas"]["Battery"];
        };
        /** A meter was linked. */
        UserMeterDiscoveredEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:meter:discovered";
            meter: components["schemas"]["DiscoveredMeter"];
        };
        /** A meter changed. */
        UserMeterUpdatedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:meter:updated";
            /** The meter after the change. */
            meter: components["schemas"]["Meter"];
            /**
             * Paths of the fields that changed, with dots.
             * @example [
             *       "energyState.power"
             *     ]
             */
            updatedFields: string[];
        };
        /** A meter is gone. */
        UserMeterDeletedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:meter:deleted";
            /** The meter as it was last known. */
            meter: components["schemas"]["Meter"];
        };
        /** The status of a schedule changed. */
        UserScheduleExecutionUpdatedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:schedule:execution-updated";
            status: components["schemas"]["ScheduleStatus"];
            schedule: components["schemas"]["Schedule"];
            /**
             * Paths of the fields that changed, with dots.
             * @example [
             *       "state"
             *     ]
             */
            updatedFields: string[];
        };
        /** An action changed. */
        UserVendorActionUpdatedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:vendor-action:updated";
            vendorAction: components["schemas"]["VendorAction"];
            /**
             * Paths of the fields that changed, with dots.
             * @example [
             *       "state"
             *     ]
             */
            updatedFields: string[];
        };
        /** The credentials of a user at a vendor stopped working. */
        UserCredentialsInvalidatedEvent: components["schemas"]["UserEventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "user:credentials:invalidated";
            vendor: components["schemas"]["Vendor"];
        };
        /** A sign of life. */
        SystemHeartbeatEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * Name of the event.
             * @constant
             */
            event: "system:heartbeat";
            /**
             * Format: date-time
             * When the event was created. No other event of this version says so.
             * @example 2024-10-07T17:04:26Z
             */
            createdAt: string;
            /** The reference of this version alone has a user here, although the event belongs to none. Beside the API's own document, with low confidence. */
            user: components["schemas"]["EventUser"];
            /**
             * Estimated number of events that wait to be delivered, normally 0.
             * @example 0
             */
            pendingEvents: number;
        };
        /**
         * How a vendor is doing.
         * @enum {string}
         */
        HealthStatus: "READY" | "ELEVATED_ERROR_RATE" | "OUTAGE" | (string & {});
        /** How a vendor is doing, whatever its type of assets. */
        VendorHealth: {
            /** How access to the vendor's data is doing; said to be always READY. */
            status: components["schemas"]["HealthStatus"];
            /**
             * Name of the app or service in which users know their account.
             * @example Tesla
             */
            portalName: string;
            /** How linking accounts of the vendor is doing. */
            linkingStatus: components["schemas"]["HealthStatus"];
        };
        /** How a vendor of vehicles is doing. */
        VehicleHealth: components["schemas"]["VendorHealth"] & {
            vendor: components["schemas"]["VehicleVendor"];
            /** Brand as shown to people. */
            displayName: components["schemas"]["VehicleBrand"];
        };
        /** How a vendor of chargers is doing. */
        ChargerHealth: components["schemas"]["VendorHealth"] & {
            vendor: components["schemas"]["ChargerVendor"];
            /** Brand as shown to people. */
            displayName: components["schemas"]["ChargerBrand"];
        };
        /** How a vendor of HVAC units is doing. */
        HvacHealth: components["schemas"]["VendorHealth"] & {
            vendor: components["schemas"]["HvacVendor"];
            /** Brand as shown to people. */
            displayName: components["schemas"]["HvacBrand"];
        };
        /** How a vendor of inverters is doing. */
        InverterHealth: components["schemas"]["VendorHealth"] & {
            vendor: components["schemas"]["InverterVendor"];
            /** Brand as shown to people. */
            displayName: components["schemas"]["InverterBrand"];
        };
        /** How a vendor of meters is doing. */
        MeterHealth: components["schemas"]["VendorHealth"] & {
            vendor: components["schemas"]["MeterVendor"];
            /** Brand as shown to people. */
            displayName: components["schemas"]["MeterBrand"];
        };
        /** One page of simulated vehicles. */
        SimulatedVehiclePage: {
            /** The simulated vehicles on this page; may be empty although a next page exists. */
            data: components["schemas"]["SimulatedVehicle"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** A vehicle that exists only in the sandbox, and the vendor account that it is in. */
        SimulatedVehicle: {
            /**
             * Id of the simulated vehicle.
             * @example f2a1b0c9-d8e7-4f6a-9b5c-4d3e2f1a0b9c
             */
            id: string;
            /**
             * Name of the vehicle.
             * @example Test car
             */
            name: string;
            /**
             * User name of its vendor account, to sign in with in a Link session.
             * @example test-car
             */
            username: string;
            /**
             * Password of its vendor account.
             * @example not-a-secret
             */
            password: string;
            /**
             * Vehicle identification number, made up.
             * @example 2HGFB2F5XEH542858
             */
            vin: string;
            vendor: components["schemas"]["VehicleVendor"];
            /**
             * Model name.
             * @example Model S P85
             */
            model: string;
            /**
             * Model year.
             * @example 2020
             */
            year: number;
            /** Whether the vehicle gives live data. */
            isReachable: boolean;
            chargeState: components["schemas"]["SimulatedVehicleChargeState"] & {
                /** Whether it is plugged in, by `powerDeliveryState`. */
                isPluggedIn: boolean | null;
                /** Whether it is charging, by `powerDeliveryState`. */
                isCharging: boolean | null;
            };
            location: components["schemas"]["SimulatedVehicleLocation"];
            /**
             * Id of the user who has linked it. Null: nobody. Beside the API's own document, with low confidence.
             * @example user-1
             */
            userId: string | null;
            /**
             * Format: uuid
             * Id of the vehicle that it became by linking. Null: not linked.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            linkedVehicleId: string | null;
        };
        /** Charge of a simulated vehicle; null makes it a value that the vendor does not give. */
        SimulatedVehicleChargeState: {
            /**
             * Charge in percent.
             * @example 66
             */
            batteryLevel: number | null;
            /**
             * Estimated range in km.
             * @example 228
             */
            range: number | null;
            /**
             * Capacity in kWh.
             * @example 48.1
             */
            batteryCapacity: number | null;
            /**
             * Charge in percent at which charging ends.
             * @example 90
             */
            chargeLimit: number | null;
            /**
             * Power into the battery in kW.
             * @example 0
             */
            chargeRate: number | null;
            /**
             * Minutes until the limit is reached.
             * @example 285
             */
            chargeTimeRemaining: number | null;
            powerDeliveryState: components["schemas"]["VehiclePowerDeliveryState"];
        };
        /** Charge of a simulated vehicle; null makes it a value that the vendor does not give. */
        SimulatedVehicleChargeStateInput: {
            /**
             * Charge in percent.
             * @example 66
             */
            batteryLevel: number | null;
            /**
             * Estimated range in km.
             * @example 228
             */
            range: number | null;
            /**
             * Capacity in kWh.
             * @example 48.1
             */
            batteryCapacity: number | null;
            /**
             * Charge in percent at which charging ends.
             * @example 90
             */
            chargeLimit: number | null;
            /**
             * Power into the battery in kW.
             * @example 0
             */
            chargeRate: number | null;
            /**
             * Minutes until the limit is reached.
             * @example 285
             */
            chargeTimeRemaining: number | null;
            powerDeliveryState: components["schemas"]["VehiclePowerDeliveryStateInput"];
        };
        /** Where the simulated vehicle stands. */
        SimulatedVehicleLocation: {
            /**
             * Longitude in degrees. Null: the vendor does not give it.
             * @example 10.757933
             */
            longitude: number | null;
            /**
             * Latitude in degrees. Null: the vendor does not give it.
             * @example 59.911491
             */
            latitude: number | null;
        };
        /** A new simulated vehicle. */
        SimulatedVehicleCreate: {
            vendor: components["schemas"]["VehicleVendorInput"];
            /**
             * User name of its vendor account, to sign in with in a Link session.
             * @example test-car
             */
            username: string;
            /**
             * Password of its vendor account.
             * @example not-a-secret
             */
            password: string;
            /**
             * Name of the vehicle.
             * @example Test car
             */
            name: string;
            /**
             * Model name.
             * @example Model S P85
             */
            model: string;
            /**
             * Model year.
             * @example 2020
             */
            year: number;
            /**
             * Id of a user to whom it is linked at once. That this is what it does is an assumption. Beside the API's own document, with low confidence.
             * @example user-1
             */
            userId?: string;
        };
        /** The fields to change; the others stay. */
        SimulatedVehicleUpdate: {
            /**
             * User name of its vendor account.
             * @example test-car
             */
            username?: string;
            /**
             * Password of its vendor account.
             * @example not-a-secret
             */
            password?: string;
            /**
             * Name of the vehicle.
             * @example Test car
             */
            name?: string;
            /** Whether the vehicle gives live data. */
            isReachable?: boolean;
            chargeState?: components["schemas"]["SimulatedVehicleChargeStateInput"];
            location?: components["schemas"]["SimulatedVehicleLocation"];
        };
        /** A test event. */
        EnodeWebhookTestEvent: {
            /**
             * API version in which the event is written.
             * @example 2024-01-01
             */
            version: string;
            /**
             * Name of the event.
             * @constant
             */
            event: "enode:webhook:test";
        };
        /** A test event of the firehose. */
        EnodeFirehoseTestEvent: {
            /**
             * API version in which the event is written.
             * @example 2024-01-01
             */
            version: string;
            /**
             * Name of the event.
             * @constant
             */
            event: "enode:firehose:test";
        };
        /** An electric or plug-in hybrid vehicle. */
        DiscoveredVehicle: {
            /**
             * Id of the vehicle in Enode. Unlinking and linking again gives a new one.
             * @example 8d90101b-3f2f-462a-bbb4-1ed320d33bbe
             */
            id: string;
            /**
             * Id of the user who linked the vehicle.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["VehicleVendor"];
            /**
             * Format: date-time
             * When live data last came in; at first the time of linking.
             * @example 2024-10-07T17:04:26Z
             */
            lastSeen: string | null;
            /** Whether live data can be had now; if false, values lag behind. Null: unknown. */
            isReachable: boolean | null;
            information: components["schemas"]["VehicleInformation"];
            chargeState: components["schemas"]["VehicleChargeState"] | null;
            smartChargingPolicy: components["schemas"]["SmartChargingPolicy"] | null;
            odometer?: components["schemas"]["VehicleOdometer"] | null;
            capabilities: components["schemas"]["VehicleCapabilities"] | null;
            /**
             * Scopes that the user granted for this vehicle.
             * @example [
             *       "vehicle:read:data",
             *       "vehicle:control:charging"
             *     ]
             */
            scopes: components["schemas"]["Scope"][] | null;
            location?: components["schemas"]["VehicleLocation"] | null;
            /**
             * Format: uuid
             * Id of the location at which the vehicle is. Null: at none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
        };
        /** A charging station. */
        DiscoveredCharger: {
            /**
             * Id of the charger in Enode.
             * @example 6d0174fb-95a9-4a5e-a8ff-9f4a5a5a2f3b
             */
            id: string;
            /**
             * Id of the user who linked the charger.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["ChargerVendor"];
            /**
             * Format: date-time
             * When the charger was last reached with success.
             * @example 2024-10-07T17:04:26Z
             */
            lastSeen: string | null;
            /** Whether live data can be had now; if false, values lag behind. */
            isReachable: boolean | null;
            chargeState: components["schemas"]["ChargerChargeState"] | null;
            capabilities: components["schemas"]["ChargerCapabilities"] | null;
            /**
             * Scopes that the user granted for this charger.
             * @example [
             *       "charger:read:data",
             *       "charger:control:charging"
             *     ]
             */
            scopes: components["schemas"]["Scope"][] | null;
            information: components["schemas"]["ChargerInformation"];
            /**
             * Format: uuid
             * Id of the location of the charger, set by `updateCharger`. Null: at none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
        };
        /** A device that heats or cools, or a thermostat that controls such devices. */
        DiscoveredHvac: {
            /**
             * Id of the HVAC unit in Enode.
             * @example 0f4c3f5e-54f1-4f9c-8e36-6a1f2d3b7c10
             */
            id: string;
            /**
             * Id of the user who linked the unit.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["HvacVendor"];
            /**
             * Format: date-time
             * When the vendor was last reached with success; at first the time of linking.
             * @example 2024-10-07T17:04:26Z
             */
            lastSeen: string | null;
            /** Whether live data can be had now; if false, values lag behind. */
            isReachable: boolean | null;
            /**
             * Electric power drawn in kW, 0 when inactive. Null: the unit does not tell, as most do not.
             * @example 1.8
             */
            consumptionRate: number | null;
            information: components["schemas"]["HvacInformation"];
            temperatureState: components["schemas"]["HvacTemperatureState"] | null;
            thermostatState: components["schemas"]["HvacThermostatState"] | null;
            /**
             * Scopes that the user granted for this unit.
             * @example [
             *       "hvac:read:data",
             *       "hvac:control:mode"
             *     ]
             */
            scopes: string[] | null;
            /** Same as `thermostatState.mode`. */
            mode: components["schemas"]["HvacMode"] | null;
            /**
             * @deprecated
             * Same as `thermostatState.heatSetpoint`, which replaces it.
             * @example 22
             */
            heatSetpoint: number | null;
            /**
             * @deprecated
             * Same as `thermostatState.coolSetpoint`, which replaces it.
             * @example 24
             */
            coolSetpoint: number | null;
            /** Same as `thermostatState.holdType`. */
            holdType: components["schemas"]["HvacHoldType"] | null;
            /**
             * @deprecated
             * Same as `temperatureState.isActive`, which replaces it.
             */
            isActive: boolean | null;
            /**
             * @deprecated
             * Same as `temperatureState.currentTemperature`, which replaces it.
             * @example 20.8
             */
            currentTemperature: number | null;
            capabilities: components["schemas"]["HvacCapabilities"] | null;
            /**
             * Format: uuid
             * Id of the location of the unit, set by `updateHvac`. Null: at none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
        };
        /** A solar inverter. */
        DiscoveredInverter: {
            /**
             * Format: uuid
             * Id of the inverter in Enode.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            id: string;
            /**
             * Id of the user who linked the inverter.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["InverterVendor"];
            /**
             * Format: date-time
             * When live data last came in; at first the time of linking.
             * @example 2024-10-07T17:04:26Z
             */
            lastSeen: string | null;
            /** Whether live data can be had now; if false, values lag behind. */
            isReachable: boolean | null;
            productionState: components["schemas"]["InverterProductionState"] | null;
            /**
             * IANA timezone of the inverter. Null: unknown.
             * @example Europe/Oslo
             */
            timezone: string | null;
            capabilities: components["schemas"]["InverterCapabilities"] | null;
            /**
             * Scopes that the user granted for this inverter.
             * @example [
             *       "inverter:read:data",
             *       "inverter:read:location"
             *     ]
             */
            scopes: string[] | null;
            information: components["schemas"]["InverterInformation"];
            /**
             * Format: uuid
             * Id of the location at which the inverter is, by its old name. Null: at none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            chargingLocationId: string | null;
            location: components["schemas"]["InverterLocation"] | null;
        };
        /** A home battery. */
        DiscoveredBattery: {
            /**
             * Format: uuid
             * Id of the battery in Enode.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            id: string;
            /**
             * Id of the user who linked the battery.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["BatteryVendor"];
            /**
             * Format: date-time
             * When the vendor was last reached with success; at first the time of linking.
             * @example 2024-10-07T17:04:26Z
             */
            lastSeen: string | null;
            /** Whether live data can be had now; if false, values lag behind. */
            isReachable: boolean | null;
            chargeState: components["schemas"]["BatteryChargeState"] | null;
            config: components["schemas"]["BatteryConfig"] | null;
            information: components["schemas"]["BatteryInformation"];
            capabilities: components["schemas"]["BatteryCapabilities"] | null;
            /**
             * Scopes that the user granted for this battery.
             * @example [
             *       "battery:read:data",
             *       "battery:control:operation_mode"
             *     ]
             */
            scopes: string[] | null;
            /**
             * Format: uuid
             * Id of the location at which the battery is. Null: at none.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            locationId: string | null;
            location: components["schemas"]["BatteryLocation"] | null;
        };
        /** A meter between a site and the grid. */
        DiscoveredMeter: {
            /**
             * Format: uuid
             * Id of the meter in Enode.
             * @example a7b2c5d8-1f3e-4a6b-9c0d-2e4f6a8b0c1d
             */
            id: string;
            /**
             * Id of the user who linked the meter.
             * @example user-1
             */
            userId: string;
            vendor: components["schemas"]["MeterVendor"];
            /**
             * Format: date-time
             * When the vendor was last reached with success; at first the time of linking.
             * @example 2024-10-07T17:04:26Z
             */
            lastSeen: string | null;
            /** Whether live data can be had now; if false, values lag behind. */
            isReachable: boolean | null;
            information: components["schemas"]["MeterInformation"];
            energyState: components["schemas"]["MeterEnergyState"] | null;
            location: components["schemas"]["MeterLocation"] | null;
            capabilities: components["schemas"]["MeterCapabilities"] | null;
            /**
             * Scopes that the user granted for this meter.
             * @example [
             *       "meter:read:data",
             *       "meter:read:location"
             *     ]
             */
            scopes: string[] | null;
        };
    };
    responses: {
        /** Done; there is no body. */
        NoContent: {
            headers: {
                "Enode-Version": components["headers"]["EnodeVersion"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** Nothing with this id. There is no body. */
        NotFoundEmpty: {
            headers: {
                "Enode-Version": components["headers"]["EnodeVersion"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * The request failed. Tell problems apart by the last segment of `type`, not by its host.
         *
         *     - 400: the request is malformed, or a precondition of the command is not met.
         *     - 401: the token is missing, wrong or expired.
         *     - 403: a control scope is missing, or the limit of connections is reached (on link).
         *     - 404: no such thing, or not in the account of that user.
         *     - 405: the vendor is not available.
         *     - 408: the vendor did not answer in time.
         *     - 409: the vendor refused, or the action had already ended (on cancel).
         *     - 422: a schedule or smart charging holds the asset.
         *     - 424: the request to the vendor failed.
         *     - 429: the vendor limits the rate of requests.
         *     - 503: the service is overloaded or down for maintenance; retry with random delays.
         */
        Problem: {
            headers: {
                "Enode-Version": components["headers"]["EnodeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The command was refused and no action was created: waiting would not help, for instance because a capability is missing, the vehicle is unplugged or full, or the target already is as wished. The reason is in `detail`. */
        CommandRefused: {
            headers: {
                "Enode-Version": components["headers"]["EnodeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** A schedule holds the asset, so that it takes no commands by hand; or, for vehicles, a smart charging plan is active. Disable that feature, or for a vehicle create a smart override. */
        Controlled: {
            headers: {
                "Enode-Version": components["headers"]["EnodeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The client has as many connections as its plan allows; `title` is "Connections limit reached.". */
        ConnectionsLimitReached: {
            headers: {
                "Enode-Version": components["headers"]["EnodeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The asset has no active smart override, or is unknown. */
        NoSmartOverride: {
            headers: {
                "Enode-Version": components["headers"]["EnodeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The intervals overlap, or the request is malformed. */
        TariffRefused: {
            headers: {
                "Enode-Version": components["headers"]["EnodeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The location or the tariff is unknown. */
        TariffNotFound: {
            headers: {
                "Enode-Version": components["headers"]["EnodeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The request is malformed, or the client already has a webhook with this URL and API version (`title` is "Webhook already exists."). */
        WebhookRefused: {
            headers: {
                "Enode-Version": components["headers"]["EnodeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The client has no webhook with this id; `title` is "Webhook not found". */
        WebhookNotFound: {
            headers: {
                "Enode-Version": components["headers"]["EnodeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The service, or something it depends on, is not working. There is no body. */
        NotReady: {
            headers: {
                "Enode-Version": components["headers"]["EnodeVersion"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
        EnodeVersion: string;
        /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
        After: string;
        /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
        Before: string;
        /** How many entries a page may have. No upper bound is documented. */
        PageSize: number;
        /** Id of the user, as chosen by the caller when the user was first linked. */
        UserId: string;
        /** Id of the vehicle. */
        VehicleId: string;
        /** Id of the charger, its top-level `id` (never an id of the vendor). */
        ChargerId: string;
        /** Id of the HVAC unit. */
        HvacId: string;
        /** Id of the solar inverter, its top-level `id` and not `information.id`. */
        InverterId: string;
        /** Id of the battery, its top-level `id` and not `information.id`. */
        BatteryId: string;
        /** Id of the meter. */
        MeterId: string;
        /** Id of the location. */
        LocationId: string;
        /** Id of the schedule. */
        ScheduleId: string;
        /** Id of the tariff, chosen by the caller: up to 36 letters, digits, underscores and hyphens. */
        TariffId: string;
        /** Id of the action that a command returned. */
        ActionId: string;
        /** Id of the intervention, as listed in the `interventionIds` of a capability. */
        InterventionId: string;
        /** Id of the webhook subscription. */
        WebhookId: string;
        /** Id of the plan, or `latest` for the plan that was created last. */
        SmartChargingPlanId: string | "latest";
        /** Id of the simulated vehicle; not that of the vehicle that it becomes when it is linked. */
        SimulatedVehicleId: string;
        /** Code of the vendor. */
        VendorPath: components["schemas"]["VendorInput"];
        /** Type of asset to disconnect at the vendor. */
        VendorTypePath: components["schemas"]["VendorTypeInput"];
        /** Language of the texts in `resolution`. A text that is not translated comes in en-US. */
        InterventionLanguage: components["schemas"]["InterventionLanguage"];
        /** Only interventions of this vendor. */
        VendorFilter: components["schemas"]["VendorInput"];
        /** Only interventions for this type of asset. */
        VendorTypeFilter: components["schemas"]["VendorTypeInput"];
        /** Type of asset that the figures are about. */
        StatisticsType: "charger" | "vehicle" | "hvac";
        /** Begin of the time range. */
        StatisticsStartDate: string;
        /** End of the time range. What counts when it is left out is not documented. */
        StatisticsEndDate: string;
        /** Only figures of this location. */
        StatisticsLocationId: string;
        /** Only this asset, which must be of the type named by `type`. */
        StatisticsAssetId: string;
        /** Length of a step. */
        StatisticsResolution: "QUARTER_HOUR" | "HALF_HOUR" | "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";
        /**
         * @deprecated
         * Hours by which the borders of days, weeks, months and years are moved from UTC; negative values and fractions are allowed. No effect on steps of an hour and less. It knows no daylight saving time.
         */
        UtcOffset: string;
        /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
        XEnodeSignature: string;
        /** Id of the delivery. It is not covered by the signature. */
        XEnodeDelivery: string;
    };
    requestBodies: never;
    headers: {
        /** API version in which the answer is written. */
        EnodeVersion: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of users. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user and the linked vendor accounts. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    unlinkUserVendor: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
                /** Code of the vendor. */
                vendor: components["parameters"]["VendorPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    unlinkUserVendorType: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
                /** Code of the vendor. */
                vendor: components["parameters"]["VendorPath"];
                /** Type of asset to disconnect at the vendor. */
                vendorType: components["parameters"]["VendorTypePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    linkUser: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** The session was created. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkSession"];
                };
            };
            403: components["responses"]["ConnectionsLimitReached"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deauthorizeUser: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listVehicles: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of vehicles. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehiclePage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listUserVehicles: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the user's vehicles. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehiclePage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getVehicle: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The vehicle. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vehicle"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    controlVehicleCharging: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargingRequest"];
            };
        };
        responses: {
            /** Command accepted; the action is usually still PENDING. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeAction"];
                };
            };
            400: components["responses"]["CommandRefused"];
            422: components["responses"]["Controlled"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setVehicleMaxCurrent: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaxCurrentRequest"];
            };
        };
        responses: {
            /** Command accepted; the action is usually still PENDING. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaxCurrentAction"];
                };
            };
            400: components["responses"]["CommandRefused"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getVehicleAction: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The action. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleAction"];
                };
            };
            404: components["responses"]["NotFoundEmpty"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    cancelVehicleAction: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The action, now CANCELLED. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeAction"] | components["schemas"]["MaxCurrentAction"];
                };
            };
            404: components["responses"]["NotFoundEmpty"];
            /** The action had already ended and cannot be cancelled; the body is that action. */
            409: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeAction"] | components["schemas"]["MaxCurrentAction"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    refreshVehicle: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFoundEmpty"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getSmartChargingPlan: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
                /** Id of the plan, or `latest` for the plan that was created last. */
                smartChargingPlanId: components["parameters"]["SmartChargingPlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The plan. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartChargingPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getSmartChargingPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartChargingPolicy"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateSmartChargingPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmartChargingPolicyUpdate"];
            };
        };
        responses: {
            /** The policy after the change. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartChargingPolicy"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getSmartChargingStatus: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The status. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartChargingStatus"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    createSmartOverride: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The override is in force; the start command may still be pending. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartOverrideResult"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    endSmartOverride: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the vehicle. */
                vehicleId: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The override that was ended. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartOverrideResult"];
                };
            };
            404: components["responses"]["NoSmartOverride"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listChargers: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of chargers. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargerPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listUserChargers: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the user's chargers. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargerPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCharger: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The charger. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charger"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateCharger: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargerUpdate"];
            };
        };
        responses: {
            /** The charger after the change. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charger"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    controlChargerCharging: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargingRequest"];
            };
        };
        responses: {
            /** Command accepted; the action is usually still PENDING. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeAction"];
                };
            };
            400: components["responses"]["CommandRefused"];
            422: components["responses"]["Controlled"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setChargerMaxCurrent: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaxCurrentRequest"];
            };
        };
        responses: {
            /** Command accepted; the action is usually still PENDING. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaxCurrentAction"];
                };
            };
            400: components["responses"]["CommandRefused"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getChargerAction: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The action. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargerAction"];
                };
            };
            404: components["responses"]["NotFoundEmpty"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    cancelChargerAction: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The action, now CANCELLED. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargerAction"];
                };
            };
            404: components["responses"]["NotFoundEmpty"];
            /** The action had already ended and cannot be cancelled; the body is that action. */
            409: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargerAction"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    refreshCharger: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFoundEmpty"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getChargerSmartChargingPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargerSmartChargingPolicy"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateChargerSmartChargingPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargerSmartChargingPolicyUpdate"];
            };
        };
        responses: {
            /** The policy after the change. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargerSmartChargingPolicy"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getChargerSmartChargingStatus: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The status. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargerSmartChargingStatus"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    createChargerSmartOverride: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The override is in force; the start command may still be pending. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargerSmartOverrideResult"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    endChargerSmartOverride: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the charger, its top-level `id` (never an id of the vendor). */
                chargerId: components["parameters"]["ChargerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The override that was ended. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargerSmartOverrideResult"];
                };
            };
            404: components["responses"]["NoSmartOverride"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listHvacs: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of HVAC units. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HvacPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listUserHvacs: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the user's HVAC units. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HvacPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHvac: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The HVAC unit. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hvac"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateHvac: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HvacUpdate"];
            };
        };
        responses: {
            /** The HVAC unit after the change. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hvac"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setHvacPermanentHold: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermanentHoldRequest"];
            };
        };
        responses: {
            /** Command accepted; the action is usually still PENDING. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermanentHoldAction"];
                };
            };
            400: components["responses"]["CommandRefused"];
            422: components["responses"]["Controlled"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    followHvacSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Command accepted; the action is usually still PENDING. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowScheduleAction"];
                };
            };
            400: components["responses"]["CommandRefused"];
            422: components["responses"]["Controlled"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHvacAction: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The action. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HvacAction"];
                };
            };
            404: components["responses"]["NotFoundEmpty"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    cancelHvacAction: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The action, now CANCELLED. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HvacAction"];
                };
            };
            404: components["responses"]["NotFoundEmpty"];
            /** The action had already ended and cannot be cancelled; the body is that action. */
            409: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HvacAction"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    refreshHvac: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFoundEmpty"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHvacSmartPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HvacSmartPolicy"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateHvacSmartPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HvacSmartPolicyUpdate"];
            };
        };
        responses: {
            /** The policy after the change. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HvacSmartPolicy"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHvacSmartStatus: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the HVAC unit. */
                hvacId: components["parameters"]["HvacId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The planned temperatures. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HvacSmartStatus"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listInverters: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of inverters. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InverterPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listUserInverters: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the user's inverters. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InverterPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getInverter: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the solar inverter, its top-level `id` and not `information.id`. */
                inverterId: components["parameters"]["InverterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The inverter. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inverter"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    refreshInverter: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the solar inverter, its top-level `id` and not `information.id`. */
                inverterId: components["parameters"]["InverterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFoundEmpty"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listBatteries: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of batteries. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatteryPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listUserBatteries: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the user's batteries. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatteryPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getBattery: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the battery, its top-level `id` and not `information.id`. */
                batteryId: components["parameters"]["BatteryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The battery. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Battery"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setBatteryOperationMode: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the battery, its top-level `id` and not `information.id`. */
                batteryId: components["parameters"]["BatteryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperationModeRequest"];
            };
        };
        responses: {
            /** Command accepted; the action is usually still PENDING. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationModeAction"];
                };
            };
            400: components["responses"]["CommandRefused"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getBatteryAction: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The action. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationModeAction"];
                };
            };
            404: components["responses"]["NotFoundEmpty"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    cancelBatteryAction: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the action that a command returned. */
                actionId: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The action, now CANCELLED. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationModeAction"];
                };
            };
            404: components["responses"]["NotFoundEmpty"];
            /** The action had already ended and cannot be cancelled; the body is that action. */
            409: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedOperationModeAction"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    refreshBattery: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the battery, its top-level `id` and not `information.id`. */
                batteryId: components["parameters"]["BatteryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFoundEmpty"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listMeters: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of meters. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeterPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listUserMeters: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the user's meters. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeterPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getMeter: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the meter. */
                meterId: components["parameters"]["MeterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The meter. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meter"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    refreshMeter: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the meter. */
                meterId: components["parameters"]["MeterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["NotFoundEmpty"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of locations. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listUserLocations: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the user's locations. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    createLocation: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationCreate"];
            };
        };
        responses: {
            /** The new location (the status is 200, not 201). */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLocation: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the location. */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The location. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateLocation: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the location. */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationUpdate"];
            };
        };
        responses: {
            /** The location after the change. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteLocation: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the location. */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The location that was deleted (there is a body, not 204). */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listUserSchedules: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the user's schedules. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulePage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleCreate"];
            };
        };
        responses: {
            /** The new schedule (the status is 200, not 201). */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the schedule. */
                scheduleId: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schedule. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the schedule. */
                scheduleId: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleUpdate"];
            };
        };
        responses: {
            /** The schedule after the change. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the schedule. */
                scheduleId: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getScheduleStatus: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the schedule. */
                scheduleId: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The status. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleStatus"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTariff: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the tariff, chosen by the caller: up to 36 letters, digits, underscores and hyphens. */
                tariffId: components["parameters"]["TariffId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rates. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tariff"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateTariff: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the tariff, chosen by the caller: up to 36 letters, digits, underscores and hyphens. */
                tariffId: components["parameters"]["TariffId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TariffUpdate"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLocationTariff: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the location. */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The weekly intervals. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationTariffInterval"][];
                };
            };
            404: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setLocationTariff: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the location. */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationTariffUpdate"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["TariffRefused"];
            404: components["responses"]["TariffNotFound"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getChargingStatistics: {
        parameters: {
            query: {
                /** Type of asset that the figures are about. */
                type: components["parameters"]["StatisticsType"];
                /** Begin of the time range. */
                startDate: components["parameters"]["StatisticsStartDate"];
                /** End of the time range. What counts when it is left out is not documented. */
                endDate?: components["parameters"]["StatisticsEndDate"];
                /** Only figures of this location. */
                locationId?: components["parameters"]["StatisticsLocationId"];
                /** Only this asset, which must be of the type named by `type`. */
                id?: components["parameters"]["StatisticsAssetId"];
                /** Length of a step. */
                resolution?: "QUARTER_HOUR" | "HALF_HOUR" | "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";
                /**
                 * @deprecated
                 * Hours by which the borders of days, weeks, months and years are moved from UTC; fractions are allowed. No effect on steps of an hour and less. It knows no daylight saving time.
                 */
                utcOffset?: string;
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One entry per step. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargingStatistics"][];
                };
            };
            404: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getChargingSessions: {
        parameters: {
            query: {
                /** Type of asset that the figures are about. */
                type: components["parameters"]["StatisticsType"];
                /** Begin of the time range. */
                startDate: components["parameters"]["StatisticsStartDate"];
                /** End of the time range. What counts when it is left out is not documented. */
                endDate?: components["parameters"]["StatisticsEndDate"];
                /** Only figures of this location. */
                locationId?: components["parameters"]["StatisticsLocationId"];
                /** Only this asset, which must be of the type named by `type`. */
                id?: components["parameters"]["StatisticsAssetId"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One entry per session. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargingSession"][];
                };
            };
            404: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getProductionStatistics: {
        parameters: {
            query: {
                /** Begin of the time range. */
                startDate: components["parameters"]["StatisticsStartDate"];
                /** End of the time range. What counts when it is left out is not documented. */
                endDate?: components["parameters"]["StatisticsEndDate"];
                /** Only figures of this location. */
                locationId?: components["parameters"]["StatisticsLocationId"];
                /** Only this asset, which must be of the type named by `type`. */
                id?: components["parameters"]["StatisticsAssetId"];
                /** Asset type to count; there is only one. */
                type: "inverter";
                /** Length of a step. */
                resolution?: components["parameters"]["StatisticsResolution"];
                /**
                 * @deprecated
                 * Hours by which the borders of days, weeks, months and years are moved from UTC; negative values and fractions are allowed. No effect on steps of an hour and less. It knows no daylight saving time.
                 */
                utcOffset?: components["parameters"]["UtcOffset"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One entry per step. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductionStatistics"][];
                };
            };
            404: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getInverterVendorStatistics: {
        parameters: {
            query: {
                /** Id of the inverter. */
                inverterId: string;
                /** Length of a bucket. */
                resolution: "HOUR" | "DAY";
                /** Begin of the time range (UTC); not later than `endDate`. */
                startDate: string;
                /** End of the time range (UTC); now, if left out. */
                endDate?: string;
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the user, as chosen by the caller when the user was first linked. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The series. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InverterVendorStatistics"];
                };
            };
            404: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listInterventions: {
        parameters: {
            query?: {
                /** Language of the texts in `resolution`. A text that is not translated comes in en-US. */
                language?: components["parameters"]["InterventionLanguage"];
                /** Only interventions for this type of asset. */
                vendorType?: components["parameters"]["VendorTypeFilter"];
                /** Only interventions of this vendor. */
                vendor?: components["parameters"]["VendorFilter"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The interventions. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intervention"][];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntervention: {
        parameters: {
            query?: {
                /** Language of the texts in `resolution`. A text that is not translated comes in en-US. */
                language?: components["parameters"]["InterventionLanguage"];
                /** Only interventions for this type of asset. */
                vendorType?: components["parameters"]["VendorTypeFilter"];
                /** Only interventions of this vendor. */
                vendor?: components["parameters"]["VendorFilter"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the intervention, as listed in the `interventionIds` of a capability. */
                interventionId: components["parameters"]["InterventionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The intervention. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intervention"];
                };
            };
            404: components["responses"]["NotFoundEmpty"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of webhooks. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** The new webhook (the status is 200, not 201). */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["WebhookRefused"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the webhook subscription. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            404: components["responses"]["WebhookNotFound"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the webhook subscription. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["WebhookNotFound"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the webhook subscription. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** The webhook after the change. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            404: components["responses"]["WebhookNotFound"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the webhook subscription. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What came of the test. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTestResult"];
                };
            };
            404: components["responses"]["WebhookNotFound"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setFirehose: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirehoseUpdate"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteFirehose: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirehoseDelete"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            404: components["responses"]["WebhookNotFound"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    testFirehose: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What came of the test. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTestResult"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getVehicleHealth: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One entry per vendor. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleHealth"][];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getChargerHealth: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One entry per vendor. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargerHealth"][];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHvacHealth: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One entry per vendor. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HvacHealth"][];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getInverterHealth: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One entry per vendor. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InverterHealth"][];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getMeterHealth: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One entry per vendor. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeterHealth"][];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            503: components["responses"]["NotReady"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listSimulatedVehicles: {
        parameters: {
            query?: {
                /** Cursor from `pagination.after`: returns the page that follows it. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** Cursor from `pagination.before`: returns the page that precedes it. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** How many entries a page may have. No upper bound is documented. */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of simulated vehicles. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedVehiclePage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    createSimulatedVehicle: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulatedVehicleCreate"];
            };
        };
        responses: {
            /** The new simulated vehicle (the status is 200, not 201). */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedVehicle"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getSimulatedVehicle: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the simulated vehicle; not that of the vehicle that it becomes when it is linked. */
                simulatedVehicleId: components["parameters"]["SimulatedVehicleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The simulated vehicle. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedVehicle"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteSimulatedVehicle: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the simulated vehicle; not that of the vehicle that it becomes when it is linked. */
                simulatedVehicleId: components["parameters"]["SimulatedVehicleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Deleted; there is no body, although the status is not 204. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateSimulatedVehicle: {
        parameters: {
            query?: never;
            header?: {
                /** API version in which the request is answered. Without it the version counts that the client is pinned to in the dashboard. */
                "Enode-Version"?: components["parameters"]["EnodeVersion"];
            };
            path: {
                /** Id of the simulated vehicle; not that of the vehicle that it becomes when it is linked. */
                simulatedVehicleId: components["parameters"]["SimulatedVehicleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulatedVehicleUpdate"];
            };
        };
        responses: {
            /** The simulated vehicle after the change. */
            200: {
                headers: {
                    "Enode-Version": components["headers"]["EnodeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedVehicle"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    onUserVehicleDiscovered: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserVehicleDiscoveredEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserVehicleUpdated: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserVehicleUpdatedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserVehicleDeleted: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserVehicleDeletedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserVehicleSmartChargingStatusUpdated: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserVehicleSmartChargingStatusUpdatedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserChargerDiscovered: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChargerDiscoveredEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserChargerUpdated: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChargerUpdatedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserChargerDeleted: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChargerDeletedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserHvacDiscovered: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserHvacDiscoveredEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserHvacUpdated: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserHvacUpdatedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserHvacDeleted: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserHvacDeletedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserInverterDiscovered: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInverterDiscoveredEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserInverterUpdated: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInverterUpdatedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserInverterDeleted: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInverterDeletedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserBatteryDiscovered: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserBatteryDiscoveredEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserBatteryUpdated: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserBatteryUpdatedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserBatteryDeleted: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserBatteryDeletedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserMeterDiscovered: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserMeterDiscoveredEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserMeterUpdated: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserMeterUpdatedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserMeterDeleted: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserMeterDeletedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserScheduleExecutionUpdated: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserScheduleExecutionUpdatedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserVendorActionUpdated: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserVendorActionUpdatedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUserCredentialsInvalidated: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCredentialsInvalidatedEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSystemHeartbeat: {
        parameters: {
            query?: never;
            header: {
                /** The text `sha1=` followed by the lower-case hex HMAC-SHA1 of the raw body bytes, keyed with the secret of the subscription. Compare in constant time. */
                "X-Enode-Signature": components["parameters"]["XEnodeSignature"];
                /** Id of the delivery. It is not covered by the signature. */
                "X-Enode-Delivery": components["parameters"]["XEnodeDelivery"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemHeartbeatEvent"][];
            };
        };
        responses: {
            /** Delivery taken. Answer within 5 seconds and do the work afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
/** One event of each kind that webhooks deliver, by its name on the wire. */
export interface events {
    /** Vehicle discovered */
    "user:vehicle:discovered": NonNullable<webhooks["user:vehicle:discovered"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Vehicle updated */
    "user:vehicle:updated": NonNullable<webhooks["user:vehicle:updated"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Vehicle deleted */
    "user:vehicle:deleted": NonNullable<webhooks["user:vehicle:deleted"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Smart charging status updated */
    "user:vehicle:smart-charging-status-updated": NonNullable<webhooks["user:vehicle:smart-charging-status-updated"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Charger discovered */
    "user:charger:discovered": NonNullable<webhooks["user:charger:discovered"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Charger updated */
    "user:charger:updated": NonNullable<webhooks["user:charger:updated"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Charger deleted */
    "user:charger:deleted": NonNullable<webhooks["user:charger:deleted"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** HVAC unit discovered */
    "user:hvac:discovered": NonNullable<webhooks["user:hvac:discovered"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** HVAC unit updated */
    "user:hvac:updated": NonNullable<webhooks["user:hvac:updated"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** HVAC unit deleted */
    "user:hvac:deleted": NonNullable<webhooks["user:hvac:deleted"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Inverter discovered */
    "user:inverter:discovered": NonNullable<webhooks["user:inverter:discovered"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Inverter updated */
    "user:inverter:updated": NonNullable<webhooks["user:inverter:updated"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Inverter deleted */
    "user:inverter:deleted": NonNullable<webhooks["user:inverter:deleted"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Battery discovered */
    "user:battery:discovered": NonNullable<webhooks["user:battery:discovered"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Battery updated */
    "user:battery:updated": NonNullable<webhooks["user:battery:updated"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Battery deleted */
    "user:battery:deleted": NonNullable<webhooks["user:battery:deleted"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Meter discovered */
    "user:meter:discovered": NonNullable<webhooks["user:meter:discovered"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Meter updated */
    "user:meter:updated": NonNullable<webhooks["user:meter:updated"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Meter deleted */
    "user:meter:deleted": NonNullable<webhooks["user:meter:deleted"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Schedule execution updated */
    "user:schedule:execution-updated": NonNullable<webhooks["user:schedule:execution-updated"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Action updated */
    "user:vendor-action:updated": NonNullable<webhooks["user:vendor-action:updated"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Credentials invalidated */
    "user:credentials:invalidated": NonNullable<webhooks["user:credentials:invalidated"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Heartbeat */
    "system:heartbeat": NonNullable<webhooks["system:heartbeat"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Webhook test */
    "enode:webhook:test": NonNullable<webhooks["enode:webhook:test"]["post"]["requestBody"]>["content"]["application/json"][number];
    /** Firehose test */
    "enode:firehose:test": NonNullable<webhooks["enode:firehose:test"]["post"]["requestBody"]>["content"]["application/json"][number];
}
/** Any of the events that this version describes; distinguished by `event`. */
export type WebhookEvent = events[keyof events];
