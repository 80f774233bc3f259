import { createEnode } from '../../../src/index.ts';

/** The main job, as any runtime does it: list, command, wait for the outcome. */
export async function charge(target: {
  apiUrl: string;
  oauthUrl: string;
  clientId: string;
  clientSecret: string;
}) {
  const enode = createEnode({ version: '2024-10-01', ...target });
  const levels: (number | null)[] = [];
  let first: string | undefined;
  for await (const vehicle of enode.vehicles.list({ pageSize: 2 })) {
    levels.push(vehicle.chargeState.batteryLevel);
    first ??= vehicle.id;
  }
  const action = await enode.vehicles.startCharging(first!);
  const { status } = await action.wait({ timeout: '20s' });
  return { levels, status };
}
