import { Option, type Command } from 'commander';
import type { OperationHelp, ParameterHelp } from '../../spec/operation-help.ts';
import { kebab } from './kebab.ts';

/** The field that is a secret: it is not taken from the command line. */
export const secretField = 'secret';

/** Adds an option for each parameter of an operation. */
export function addParameterOptions(command: Command, { query = {}, body }: OperationHelp): void {
  for (const [name, help] of Object.entries({ ...query, ...body })) {
    if (name === secretField) {
      if (help.required !== true) command.option('--with-secret', 'send the secret too');
      command.addHelpText('after', '\nThe secret is read from ENODE_WEBHOOK_SECRET, or asked for.');
      continue;
    }
    command.addOption(parameterOption(name, help));
  }
  if (body !== undefined) command.option('--body <json>', 'the body as JSON, @file, or - for stdin');
}

function parameterOption(name: string, { type, about, values, required }: ParameterHelp): Option {
  const kind = type === 'json' ? 'json' : type;
  const listed = values === undefined ? '' : ` (${shortList(values)})`;
  const needed = required ? ' (required)' : '';
  return new Option(`--${optionName(name)} <${kind}>`, `${about ?? name}${listed}${needed}`);
}

const shortList = (values: readonly string[]): string =>
  values.length <= 12 ? values.join(', ') : `${values.slice(0, 8).join(', ')}, … ${values.length} in all`;

/** Options that commands have of their own. */
const taken: ReadonlySet<string> = new Set([
  'all',
  'api-url',
  'api-version',
  'body',
  'columns',
  'environment',
  'help',
  'json',
  'limit',
  'oauth-url',
  'simulator',
  'timeout',
  'user',
  'wait',
  'with-secret',
]);

/** The option of a parameter: its own name, unless that means something else here. */
export function optionName(name: string): string {
  const own = kebab(name);
  return taken.has(own) ? `param-${own}` : own;
}

/** The name under which commander keeps the value of an option. */
export const optionKey = (name: string): string =>
  new Option(`--${optionName(name)} <value>`).attributeName();
