import { actionHandlers, controlCharging, setMaxCurrent } from './actions.ts';
import { commonHandlers, placeAsset } from './assets.ts';
import { type Handlers } from './handler.ts';

export const chargerHandlers: Handlers = {
  ...commonHandlers('charger', 'chargers'),
  ...actionHandlers('charger', 'chargers'),
  'PUT /chargers/{chargerId}': placeAsset('charger'),
  'POST /chargers/{chargerId}/charging': controlCharging('charger'),
  'POST /chargers/{chargerId}/max-current': setMaxCurrent('charger'),
};
