import { problem } from '../versions/problems.ts';
import { isCapable } from '../assets/asset.ts';
import type { Hvac } from '../assets/hvac/model.ts';
import { assetIn, type Call, type Handlers, ok } from './handler.ts';

const hvacIn = (call: Call): Hvac => assetIn(call, 'hvac');

/** Planned temperatures, which 2024-01-01 has as an experiment. */
export const hvacSmartHandlers: Handlers = {
  'GET /hvacs/{hvacId}/smart-policy': (call) => ok(viewPolicy(call, hvacIn(call))),
  'PUT /hvacs/{hvacId}/smart-policy': (call) => {
    const hvac = hvacIn(call);
    const isEnabled = call.body['isEnabled'] ?? call.hvacPlans.isEnabled(hvac.id);
    if (isEnabled === true && !isCapable(hvac, 'setPermanentHold')) {
      throw problem.badRequest(`The hvac ${hvac.id} is not capable of setPermanentHold`);
    }
    call.hvacPlans.setEnabled(hvac, isEnabled === true);
    return ok(viewPolicy(call, hvac));
  },
  'GET /hvacs/{hvacId}/smart-status': (call) => {
    const hvac = hvacIn(call);
    return ok({ hvacId: hvac.id, userId: hvac.userId, intervals: call.hvacPlans.intervals(hvac) });
  },
};

const viewPolicy = ({ hvacPlans }: Call, { id }: Hvac) => ({ isEnabled: hvacPlans.isEnabled(id) });
