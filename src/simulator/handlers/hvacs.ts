import { actionHandlers, followSchedule, holdPermanently } from './actions.ts';
import { commonHandlers, placeAsset } from './assets.ts';
import { type Handlers } from './handler.ts';

export const hvacHandlers: Handlers = {
  ...commonHandlers('hvac', 'hvacs'),
  ...actionHandlers('hvac', 'hvacs'),
  'PUT /hvacs/{hvacId}': placeAsset('hvac'),
  'POST /hvacs/{hvacId}/permanent-hold': holdPermanently,
  'POST /hvacs/{hvacId}/follow-schedule': followSchedule,
};
