import type { Charger } from '../assets/charger/charger.ts';
import type { ChargerPlan } from '../planning/charger-plans.ts';
import { changedChargerPolicy } from '../planning/charger-policy.ts';
import { iso } from '../base/iso.ts';
import { assetIn, type Call, type Handlers, ok } from './handler.ts';
import { viewResult } from '../views/override.ts';

const chargerIn = (call: Call): Charger => assetIn(call, 'charger');

/** Smart charging of chargers, which versions before 2024-10-01 have. */
export const chargerSmartChargingHandlers: Handlers = {
  'GET /chargers/{chargerId}/smart-charging-policy': (call) =>
    ok({ ...call.chargerPlans.policy(chargerIn(call).id) }),
  'PUT /chargers/{chargerId}/smart-charging-policy': (call) => {
    const charger = chargerIn(call);
    const policy = changedChargerPolicy(call, charger, call.chargerPlans.policy(charger.id), call.body);
    if (policy.isEnabled) endSchedules(call, charger);
    call.chargerPlans.setPolicy(charger, policy);
    return ok({ ...policy });
  },
  'GET /chargers/{chargerId}/smart-charging-status': (call) => {
    const charger = chargerIn(call);
    const { state, plan } = call.chargerPlans.status(charger);
    const chargingIntervals = plan ? [viewInterval(plan, call.world.clock.now())] : [];
    return ok({ chargerId: charger.id, userId: charger.userId, state, chargingIntervals });
  },
  'POST /chargers/{chargerId}/smart-override': (call) => {
    const charger = chargerIn(call);
    const isControlled =
      call.chargerPlans.policy(charger.id).isEnabled ||
      charger.controlledBy !== null ||
      call.schedules.isEnabledFor(charger.id);
    return ok(viewResult(charger, call.overrides.start(charger, isControlled)));
  },
  'DELETE /chargers/{chargerId}/smart-override': (call) => {
    const charger = chargerIn(call);
    return ok(viewResult(charger, call.overrides.end(charger)));
  },
};

/** Schedules and smart charging exclude each other. */
function endSchedules({ schedules }: Call, { id, userId }: Charger): void {
  for (const schedule of schedules.list(userId)) {
    if (schedule.targetId === id && schedule.isEnabled) schedules.save({ ...schedule, isEnabled: false });
  }
}

const viewInterval = ({ from, to }: ChargerPlan, now: number) => ({
  status: now < from ? 'PLANNED' : now < to ? 'IN_PROGRESS' : 'COMPLETED',
  startTime: iso(from),
  endTime: iso(to),
});
