import type { LoggedRequest } from '../handles/request-log.ts';
import type { Simulator } from '../handles/simulator.ts';
import type { LoggedDelivery } from '../subscriptions/delivery-log.ts';

export interface LiveLogOptions {
  say: (line: string) => void;
  quiet: boolean;
  json: boolean;
}

/** A line for each call that the simulator serves, and for each attempt of a delivery. */
export function logTo(simulator: Simulator, { say, quiet, json }: LiveLogOptions) {
  let served = 0;
  const printed = new WeakMap<LoggedDelivery, number>();
  const stops = [
    simulator.onResponse((request) => {
      served++;
      if (!quiet) say(json ? JSON.stringify({ type: 'call', ...request }) : callLine(request));
    }),
    simulator.webhooks.onChange((delivery) => {
      const { attempts } = delivery;
      if (quiet || attempts.length === (printed.get(delivery) ?? 0)) return;
      printed.set(delivery, attempts.length);
      const { body: _body, ...short } = delivery;
      say(json ? JSON.stringify({ type: 'delivery', ...short }) : deliveryLine(delivery));
    }),
  ];
  return {
    get served() {
      return served;
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

function callLine({ at, method, path, query, version, userId, status }: LoggedRequest): string {
  const search = new URLSearchParams(query).toString();
  const extras = [version, userId && `user ${userId}`].filter(Boolean).join('  ');
  const what = status === 0 ? 'cut' : String(status);
  return `${timeOf(at)}  ${what.padEnd(3)}  ${method.padEnd(6)} ${path}${search && `?${search}`}  ${extras}`.trimEnd();
}

function deliveryLine({ attempts, url, events, state }: LoggedDelivery): string {
  // oxlint-disable-next-line typescript/no-non-null-assertion -- a delivery is reported after an attempt
  const { at, status, error } = attempts.at(-1)!;
  const names = [...new Set(events)].join(', ');
  const end = error === null ? '' : `  ${error}, ${state}`;
  return `${timeOf(at)}  ${String(status ?? 'cut').padEnd(3)}  event  ${url}  ${events.length} (${names})${end}`;
}

const timeOf = (at: string): string => at.slice(11, 19);
