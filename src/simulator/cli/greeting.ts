import type { Simulator } from '../handles/simulator.ts';
import type { SimulatorFlags } from './flags.ts';

/** What is printed at the start: all that a client needs to know. */
export function greeting(simulator: Simulator, flags: SimulatorFlags): string[] {
  const { apiUrl, localUrl, oauthUrl, fleetUrl, controlUrl, controlToken, clientId, clientSecret, versions } =
    simulator;
  const { webhook, webhookSecret, speed } = flags;
  if (flags.json) {
    return [
      JSON.stringify({
        type: 'started',
        apiUrl,
        localUrl,
        oauthUrl,
        fleetUrl,
        controlUrl,
        ...(controlToken !== undefined && { controlToken }),
        clientId,
        clientSecret,
        versions,
        ...(webhook.length > 0 && { webhooks: webhook, webhookSecret }),
      }),
    ];
  }
  const rows: [string, string][] = [
    ['API', apiUrl],
    ...(localUrl === apiUrl ? [] : [['listens on', localUrl] as [string, string]]),
    ['token endpoint', oauthUrl],
    ['client id', clientId],
    ['client secret', clientSecret],
    ['fleet page', controlToken === undefined ? fleetUrl : `${fleetUrl}?token=${controlToken}`],
    ['control API', `${controlUrl}/openapi.json describes it`],
    ...(controlToken === undefined ? [] : [['control token', controlToken] as [string, string]]),
    ...webhook.map((url): [string, string] => ['webhook', `${url}, signed with ${webhookSecret}`]),
  ];
  const pace = speed === 1 ? 'time runs as usual' : `time runs ${speed} times as fast`;
  return [
    `An Enode simulator, API versions ${versions.join(', ')}; ${pace}`,
    ...rows.map(([name, value]) => `  ${name.padEnd(15)} ${value}`),
    'Ctrl+C ends it.',
    '',
  ];
}
