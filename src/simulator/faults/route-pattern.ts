import { EnodeInputError } from '../../errors/input-error.ts';
import { operationKey } from '../document/operations.ts';

/** The token endpoint, as a route. */
export const tokenRoute = 'POST /oauth2/token';

export interface Asked {
  method: string;
  path: string;
}

/** Matches requests to a route: `GET /vehicles/{vehicleId}`, whatever it calls its parameters, or `*`. */
export function routePattern(route: string, known: ReadonlySet<string>): (asked: Asked) => boolean {
  if (route === '*') return ({ path }) => path !== tokenPath;
  if (route !== tokenRoute && (typeof route !== 'string' || !known.has(operationKey(route)))) {
    throw new EnodeInputError(
      `No version that is served has the route ${JSON.stringify(route)}: write it as in 'GET /vehicles/{vehicleId}', or '*'`,
    );
  }
  const [method = '', path = ''] = operationKey(route).split(' ');
  const pattern = new RegExp(`^${path.split('{}').map(escaped).join('[^/]+')}$`);
  return (asked) => asked.method === method && pattern.test(asked.path);
}

const tokenPath = tokenRoute.slice('POST '.length);
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
