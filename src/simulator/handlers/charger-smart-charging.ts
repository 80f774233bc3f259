import type { Charger } from '../assets/charger/charger.ts';
import type { ChargerPlan } from '../world/charger-desk.ts';
import { changedChargerPolicy } from '../world/charger-policies.ts';
import { iso } from '../base/iso.ts';
import { assetIn, type Call, type Handlers, ok } from './handler.ts';
import { viewResult } from './smart-charging.ts';

const chargerIn = (call: Call): Charger => assetIn(call, 'charger');

/** Smart charging of chargers, which versions before 2024-10-01 have. */
export const chargerSmartChargingHandlers: Handlers = {
  'GET /chargers/{chargerId}/smart-charging-policy': (call) =>
    ok({ ...call.chargerDesk.policy(chargerIn(call).id) }),
  'PUT /chargers/{chargerId}/smart-charging-policy': (call) => {
    const charger = chargerIn(call);
    const policy = changedChargerPolicy(call, charger, call.chargerDesk.policy(charger.id), call.body);
    if (policy.isEnabled) endSchedules(call, charger);
    call.chargerDesk.setPolicy(charger, policy);
    return ok({ ...policy });
  },
  'GET /chargers/{chargerId}/smart-charging-status': (call) => {
    const charger = chargerIn(call);
    const { state, plan } = call.chargerDesk.status(charger);
    const chargingIntervals = plan ? [viewInterval(plan, call.world.clock.now())] : [];
    return ok({ chargerId: charger.id, userId: charger.userId, state, chargingIntervals });
  },
  'POST /chargers/{chargerId}/smart-override': (call) => {
    const charger = chargerIn(call);
    const isControlled =
      call.chargerDesk.policy(charger.id).isEnabled ||
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
