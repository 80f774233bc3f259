import type { OperationHelp, ParameterHelp } from '../../spec/operation-help.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { readSecret } from '../terminal/read-secret.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { optionKey, optionName, secretField } from './method-options.ts';
import { readJson, readValue } from './read-value.ts';
import { isObject } from '../../core/is-object.ts';

/** Options as commander read them. */
export type Flags = Readonly<Record<string, unknown>>;

/** Query parameters, and the body, of a call. */
export interface Params {
  readonly query: Readonly<Record<string, unknown>>;
  /** Undefined for an operation without a body. */
  readonly body: unknown;
}

/** Reads what the options say of an operation's parameters. */
export async function readParams(
  terminal: Terminal,
  { query = {}, body }: OperationHelp,
  flags: Flags,
): Promise<Params> {
  const given = await readFields(terminal, query, flags);
  if (body === undefined) return { query: given, body: undefined };
  if (Object.keys(body).length === 0 && flags['body'] === undefined) {
    throw new Failure(exitCodes.usage, 'Missing: --body');
  }
  const whole = typeof flags['body'] === 'string' ? await readJson(flags['body'], 'body', terminal) : {};
  const fields = await readFields(terminal, body, flags);
  const secret = await secretOf(terminal, body, flags);
  const extra = { ...fields, ...secret };
  if (isObject(whole)) {
    return { query: given, body: checked({ ...whole, ...extra }, body) };
  }
  if (Object.keys(extra).length === 0) return { query: given, body: whole };
  throw new Failure(
    exitCodes.usage,
    '--body is not an object: give all of it there, and no options for its fields',
  );
}

async function readFields(
  terminal: Terminal,
  fields: Readonly<Record<string, ParameterHelp>>,
  flags: Flags,
): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, help] of Object.entries(fields)) {
    const text = flags[optionKey(name)];
    if (typeof text !== 'string' || name === secretField) continue;
    found[name] = await readValue(text, help, { option: optionName(name), terminal });
  }
  return found;
}

/** The secret of a webhook: where it must be sent, or is asked for. */
async function secretOf(
  terminal: Terminal,
  fields: Readonly<Record<string, ParameterHelp>>,
  flags: Flags,
): Promise<Record<string, string>> {
  const help = fields[secretField];
  if (help === undefined || (help.required !== true && flags['withSecret'] !== true)) return {};
  const secret = await readSecret(terminal, { name: 'webhook secret', variable: 'ENODE_WEBHOOK_SECRET' });
  return { [secretField]: secret };
}

/** Names what is missing by its option, before anything is sent. */
function checked(
  body: Record<string, unknown>,
  fields: Readonly<Record<string, ParameterHelp>>,
): Record<string, unknown> {
  const missing = Object.entries(fields).flatMap(([name, { required }]) =>
    required && body[name] === undefined ? [`--${optionName(name)}`] : [],
  );
  if (missing.length === 0) return body;
  throw new Failure(exitCodes.usage, `Missing: ${missing.join(', ')} (or --body)`);
}
