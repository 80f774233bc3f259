/** Links a vendor account: send the user away, and understand what came back. */
import type { Enode } from 'enode-client';

/** Known to your servers only; signs what comes back with the user. */
const secret = 'at-least-16-characters-of-a-real-secret';

/** Your page "Connect a car" sends the browser to the address that this gives. */
export async function connect(enode: Enode<'2024-10-01'>, userId: string): Promise<string> {
  const { linkUrl } = await enode.startLink(
    userId,
    {
      scopes: ['vehicle:read:data', 'vehicle:control:charging'],
      language: 'browser',
      redirectUri: 'https://app.example/linked',
    },
    { secret, state: { from: 'settings' } },
  );
  return linkUrl;
}

/** Your page https://app.example/linked. `userId` is who is signed in with you. */
export async function linked(enode: Enode<'2024-10-01'>, url: string, userId: string): Promise<string> {
  const outcome = await enode.completeLink(url, { secret, userId });
  switch (outcome.status) {
    case 'invalid':
      // Somebody else's link, one that is too old, or none at all.
      return `Please try again (${outcome.reason})`;
    case 'ended':
      return `Nothing was connected: ${outcome.message ?? outcome.error}`;
    default: {
      // Only what this session added, however many cars the user had before.
      const cars = outcome.devices?.filter((device) => device.type === 'vehicle') ?? [];
      return `Connected: ${cars.map(({ asset }) => asset.information.brand).join(', ') || 'no new car yet'}`;
    }
  }
}
