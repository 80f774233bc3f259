import { refuseUnknownKeys } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import { methodOptionNames } from './options.ts';
import type { Plan } from './plan.ts';

/** Options of any call, by name. */
export type Options = Readonly<Record<string, unknown>>;

/** What a raw call takes. */
export interface RawInit {
  params: {
    path: Record<string, unknown>;
    query: Record<string, unknown>;
    header: Record<string, string>;
  };
  body?: unknown;
  [option: string]: unknown;
}

/**
 * The options among the arguments of a method, which come after the path parameters.
 *
 * @throws EnodeInputError when there are too many arguments, or an option that nobody reads.
 */
export function optionsAmong(plan: Plan, args: readonly unknown[]): Options {
  const { positional, name, open, known } = plan;
  const { [positional.length]: options = {} } = args;
  if (args.length > positional.length + 1 || typeof options !== 'object' || options === null) {
    const takes = [...positional, 'an object of options'].join(', ');
    const got = args.map((one) => (one === null ? 'null' : typeof one)).join(', ');
    throw new EnodeInputError(`${name} takes ${takes}; it got ${got}`);
  }
  if (!open) refuseUnknownKeys(options, known, name);
  return options as Options;
}

/** The raw call that a method's arguments stand for. */
export function requestOf(
  plan: Plan,
  args: readonly unknown[],
  options: Options,
  user: string | undefined,
): RawInit {
  const path: Record<string, unknown> = {};
  for (const [index, parameter] of plan.positional.entries()) path[parameter] = args[index];
  const header: Record<string, string> = {};
  if (user !== undefined) {
    if (plan.userInPath) path['userId'] = user;
    else header['Enode-User-Id'] = headerSafe(user);
  }
  const init: RawInit = { params: { path, query: {}, header } };
  for (const name of methodOptionNames) {
    if (options[name] !== undefined && name !== 'extra') init[name] = options[name];
  }
  for (const name of plan.query) {
    if (options[name] === undefined) continue;
    if (options[name] === null) throw new EnodeInputError(`${name} of ${plan.name} is null: leave it out`);
    init.params.query[name] = options[name];
  }
  const body = bodyOf(plan, options);
  if (body !== undefined) init.body = body;
  return init;
}

function bodyOf(plan: Plan, options: Options): unknown {
  const { row, body, known, open, query } = plan;
  if (body === 'none') return undefined;
  if (row.bodyAs !== undefined) {
    const whole = options[row.bodyAs];
    if (whole === undefined && body === 'required')
      throw new EnodeInputError(`${plan.name} needs the option ${JSON.stringify(row.bodyAs)}`);
    return whole;
  }
  const fields: Record<string, unknown> = { ...row.fixed };
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || query.has(name) || ownNames.has(name)) continue;
    if (open || known.has(name)) fields[name] = value;
  }
  return body === 'optional' && Object.keys(fields).length === 0 ? undefined : fields;
}

const ownNames: ReadonlySet<string> = new Set(methodOptionNames);

/** Header values lose spaces at their ends, which would name another user, and hold no character above 255. */
function headerSafe(user: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what must not be in it
  if (user.trim() === user && !/[\u0000-\u001f\u007f\u0100-\uffff]/.test(user)) return user;
  throw new EnodeInputError(
    `The user id ${JSON.stringify(user)} cannot be sent as the header Enode-User-Id: it begins or ends with a space, or has characters that headers do not have`,
  );
}
