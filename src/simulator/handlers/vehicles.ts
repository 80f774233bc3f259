import { actionHandlers, controlCharging, setMaxCurrent } from './actions.ts';
import { commonHandlers } from './assets.ts';
import { type Handlers } from './handler.ts';

export const vehicleHandlers: Handlers = {
  ...commonHandlers('vehicle', 'vehicles'),
  ...actionHandlers('vehicle', 'vehicles'),
  'POST /vehicles/{vehicleId}/charging': controlCharging('vehicle'),
  'POST /vehicles/{vehicleId}/max-current': setMaxCurrent('vehicle'),
};
