import { Command, CommanderError } from 'commander';

import { createReach } from '../base/reach.ts';
import { flagOptions, type SimulatorFlags } from './flag-options.ts';

export type { SimulatorFlags } from './flag-options.ts';

/** A flag that cannot be right. The message is one line. */
export class BadFlags extends Error {}

/**
 * Reads the flags; undefined when only help was asked for, which has been said then.
 *
 * @throws BadFlags
 */
export function readFlags(args: readonly string[], say: (text: string) => void): SimulatorFlags | undefined {
  const command = describe();
  command.exitOverride().configureOutput({
    writeOut: (text) => say(text.trimEnd()),
    // Printed once, where it is caught.
    writeErr: () => undefined,
  });
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return undefined;
    throw new BadFlags(`${oneLine(error.message)}; --help lists what there is`);
  }
  const flags: SimulatorFlags = {
    ...unset,
    ...command.opts<Omit<SimulatorFlags, keyof typeof unset> & Partial<SimulatorFlags>>(),
  };
  if ((flags.clientId === undefined) !== (flags.clientSecret === undefined)) {
    throw new BadFlags('--client-id and --client-secret belong together: give both or none');
  }
  if (flags.tls !== undefined && flags.tls.length !== 2) {
    throw new BadFlags('--tls takes two files: the certificate and its key');
  }
  const reaches = createReach(flags.allowWebhookHost);
  const unreachable = flags.webhook.find((url) => !reaches(url));
  if (unreachable !== undefined) {
    const { hostname } = new URL(unreachable);
    throw new BadFlags(
      `--webhook ${unreachable} is not on this machine: add --allow-webhook-host ${hostname} if it may be called`,
    );
  }
  return flags;
}

function describe(): Command {
  const command = new Command('enode-simulator').description(
    'An Enode on your machine: stateful, in every API version, over HTTP. ' +
      'Prints its URLs and credentials, then a line for each call. Ctrl+C ends it.',
  );
  for (const option of Object.values(flagOptions)) command.addOption(option);
  return command
    .helpOption('-h, --help', 'this text')
    .addHelpText(
      'after',
      '\nExample:\n  enode-simulator --fleet 100 --webhook http://127.0.0.1:3000/enode --speed 60',
    )
    .allowExcessArguments(false);
}

/** What a flag that may be repeated, or is off, is without it; help does not show these. */
const unset = {
  webhook: [],
  webhookEvents: ['*'],
  allowHost: [],
  allowWebhookHost: [],
  sandbox: false,
  kind: false,
  quiet: false,
  json: false,
};

const oneLine = (message: string): string =>
  message
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
