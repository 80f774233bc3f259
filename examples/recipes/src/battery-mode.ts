/** Lets a home battery follow the prices, if it can. */
import { abilityOf, can, type Enode } from 'enode-client';

export async function followPrices(enode: Enode<'2024-10-01'>, batteryId: string): Promise<string> {
  const battery = await enode.batteries.get(batteryId);
  const interventions = (await enode.interventions.list({ language: 'en-GB', vendorType: 'battery' })).data;
  if (!can(battery, 'timeOfUse')) {
    // What people can do about it, in their language.
    const steps = abilityOf(battery, 'timeOfUse', interventions).interventions;
    return ['Not possible now.', ...steps.map(({ resolution }) => resolution.title)].join(' ');
  }
  const action = await enode.batteries.setOperationMode(batteryId, { operationMode: 'TIME_OF_USE' });
  const outcome = await action.wait();
  if (outcome.status === 'confirmed' || outcome.status === 'unnecessary')
    return 'The battery follows the prices';
  return `It could not be changed: ${outcome.status}`;
}
