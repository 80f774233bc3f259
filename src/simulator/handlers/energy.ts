import { actionHandlers, setOperationMode } from './actions.ts';
import { commonHandlers } from './assets.ts';
import { type Handlers } from './handler.ts';

/** Inverters, batteries and meters. */
export const energyHandlers: Handlers = {
  ...commonHandlers('inverter', 'inverters'),
  ...commonHandlers('battery', 'batteries'),
  ...actionHandlers('battery', 'batteries'),
  'POST /batteries/{batteryId}/operation-mode': setOperationMode,
  ...commonHandlers('meter', 'meters'),
};
