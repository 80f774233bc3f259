import { BusyError } from '../../base/busy-error.ts';
import { problem } from '../../versions/problems.ts';
import type { Snapshot } from '../../world/snapshot.ts';
import type { LinkAccountOptions } from '../../link/accounts.ts';
import type { LinkCompletion } from '../../link/session.ts';
import { assetKinds } from '../../assets/index.ts';
import { controlBody, type ControlRoute, needed, nothing, success } from '../route.ts';
import { data, listOf, moment, object, oneOf, ref, said, text, textOrNull } from '../schema.ts';

/** What the library throws while deliveries or delayed responses are under way is a conflict over HTTP. */
function whenQuiet<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof BusyError) throw problem.conflict(error.message);
    throw error;
  }
}

export const worldRoutes: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/simulator',
    id: 'getSimulator',
    tag: 'simulator',
    summary: 'Where everything is, and the credentials of the clients.',
    response: success(
      object(
        {
          apiUrl: text,
          oauthUrl: text,
          fleetUrl: text,
          versions: listOf(text),
          clients: listOf(
            object({ clientId: text, clientSecret: text, defaultVersion: text }, [
              'clientId',
              'clientSecret',
              'defaultVersion',
            ]),
          ),
          now: moment,
        },
        ['apiUrl', 'oauthUrl', 'fleetUrl', 'versions', 'clients', 'now'],
      ),
    ),
    run: ({ sim: { apiUrl, oauthUrl, fleetUrl, versions, clients, clock } }) => ({
      apiUrl,
      oauthUrl,
      fleetUrl,
      versions,
      clients,
      now: clock.iso(),
    }),
  },
  {
    method: 'GET',
    path: '/simulator/requests',
    id: 'listRequests',
    tag: 'simulator',
    summary: 'The newest requests of clients, oldest first. No secrets.',
    response: success(data(ref('Request'))),
    run: ({ sim }) => ({ data: sim.requests }),
  },
  {
    method: 'GET',
    path: '/simulator/violations',
    id: 'listViolations',
    tag: 'simulator',
    summary: 'Responses and events that were not as documented. Empty in a good run.',
    response: success(data({ type: 'object' })),
    run: ({ sim }) => ({ data: sim.violations }),
  },
  {
    method: 'GET',
    path: '/simulator/snapshot',
    id: 'takeSnapshot',
    tag: 'world',
    summary: 'The world of this moment as data.',
    response: success(ref('Snapshot')),
    problems: [409],
    run: ({ sim }) => whenQuiet(() => sim.snapshot()),
  },
  {
    method: 'PUT',
    path: '/simulator/snapshot',
    id: 'restoreSnapshot',
    tag: 'world',
    summary: 'Makes the world what it was when the snapshot was taken.',
    body: needed(ref('Snapshot')),
    response: nothing,
    problems: [409],
    run: (call) => whenQuiet(() => call.sim.restore(controlBody<Snapshot>(call))),
  },
  {
    method: 'POST',
    path: '/simulator/reset',
    id: 'reset',
    tag: 'world',
    summary: 'Makes the world what it was at the start: no faults, no scripts, empty logs.',
    response: nothing,
    problems: [409],
    run: async ({ sim }) => {
      try {
        await sim.reset();
      } catch (error) {
        throw problem.conflict(error instanceof Error ? error.message : String(error));
      }
    },
  },
  {
    method: 'POST',
    path: '/simulator/link-completions',
    id: 'completeLink',
    tag: 'link',
    summary: 'Does what the user would do on the page behind a `linkUrl`.',
    body: needed(
      object(
        {
          linkUrl: said(text, 'The `linkUrl`, or its token alone.'),
          vendor: text,
          devices: listOf(ref('Device')),
        },
        ['linkUrl'],
      ),
    ),
    response: success(
      object(
        {
          userId: text,
          vendor: text,
          redirectUri: textOrNull,
          assets: listOf(object({ type: oneOf(assetKinds), id: text }, ['type', 'id'])),
        },
        ['userId', 'vendor', 'redirectUri', 'assets'],
      ),
    ),
    problems: [404, 409, 410],
    run: (call) => {
      const { linkUrl, ...completion } = controlBody<{ linkUrl: string } & LinkCompletion>(call);
      return call.sim.link.complete(linkUrl, completion);
    },
  },
  {
    method: 'POST',
    path: '/simulator/accounts',
    id: 'addAccount',
    tag: 'link',
    summary: 'Lets users sign in with this account on the page behind a `linkUrl`.',
    body: needed(ref('Account')),
    response: nothing,
    run: (call) => call.sim.link.account(controlBody<LinkAccountOptions>(call)),
  },
];
