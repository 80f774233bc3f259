import { cancelAction, controlCharging, getAction, setMaxCurrent } from './actions.ts';
import { getAsset, listAssets, placeAsset, refreshAsset } from './assets.ts';
import { type Handlers, pathValue } from './handler.ts';

export const chargerHandlers: Handlers = {
  'GET /chargers': listAssets('charger', (call) => call.userId),
  'GET /users/{userId}/chargers': listAssets('charger', (call) => pathValue(call, 0)),
  'GET /chargers/{chargerId}': getAsset('charger'),
  'PUT /chargers/{chargerId}': placeAsset('charger'),
  'POST /chargers/{chargerId}/refresh-hint': refreshAsset('charger'),
  'POST /chargers/{chargerId}/charging': controlCharging('charger'),
  'POST /chargers/{chargerId}/max-current': setMaxCurrent('charger'),
  'GET /chargers/actions/{actionId}': getAction('charger'),
  'POST /chargers/actions/{actionId}/cancel': cancelAction('charger'),
};
