import { cancelAction, controlCharging, getAction, setMaxCurrent } from './actions.ts';
import { getAsset, listAssets, refreshAsset } from './assets.ts';
import { type Handlers, pathValue } from './handler.ts';

export const vehicleHandlers: Handlers = {
  'GET /vehicles': listAssets('vehicle', (call) => call.userId),
  'GET /users/{userId}/vehicles': listAssets('vehicle', (call) => pathValue(call, 0)),
  'GET /vehicles/{vehicleId}': getAsset('vehicle'),
  'POST /vehicles/{vehicleId}/refresh-hint': refreshAsset('vehicle'),
  'POST /vehicles/{vehicleId}/charging': controlCharging('vehicle'),
  'POST /vehicles/{vehicleId}/max-current': setMaxCurrent('vehicle'),
  'GET /vehicles/actions/{actionId}': getAction('vehicle'),
  'POST /vehicles/actions/{actionId}/cancel': cancelAction('vehicle'),
};
