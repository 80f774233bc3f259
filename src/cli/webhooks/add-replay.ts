import { Option, type Command } from 'commander';
import { signDelivery } from '../../webhooks/index.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { addFlags, allRead, type FlagOptions } from '../flags.ts';
import { readSecret } from '../terminal/read-secret.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { readDelivery } from './read-delivery.ts';

interface ReplayFlags {
  readonly to: string;
  readonly secretFile?: string;
  readonly header?: readonly string[];
  readonly times: string;
}

const flagOptions: FlagOptions<ReplayFlags> = {
  to: new Option('--to <url>', 'the receiver').makeOptionMandatory(),
  secretFile: new Option('--secret-file <file>', 'a file with the secret of the webhook'),
  header: new Option(
    '--header <name:value...>',
    'further headers, such as the authentication header of the webhook',
  ),
  times: new Option('--times <count>', 'how often; a receiver must work on it once all the same').default(
    '1',
  ),
};

/** Enode hangs up after this time. */
const timeoutMs = 5000;

/** Adds `enode replay`: a stored delivery once more, signed. */
export function addReplay(program: Command, { terminal, run }: Context): void {
  const command = program
    .command('replay')
    .helpGroup('Webhooks:')
    .description('send a stored delivery again, signed, and show what the receiver answers')
    .argument('<file>', 'a delivery of `enode listen --save`, or the body of one; - for stdin')
    .addHelpText(
      'after',
      '\nThe secret is read from ENODE_WEBHOOK_SECRET, or asked for, unless a file gives it.',
    );
  addFlags(command, flagOptions).action((file: string, flags: ReplayFlags) =>
    run(() => replay(terminal, file, flags)),
  );
}

async function replay(terminal: Terminal, file: string, flags: ReplayFlags): Promise<ExitCode> {
  const { to, secretFile, header = [], times: count, ...unread } = flags;
  allRead(unread);
  const url = URL.parse(to);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Failure(exitCodes.usage, `--to ${to} is not an http(s) URL`);
  }
  const times = Number(count);
  if (!Number.isInteger(times) || times < 1 || times > 1000) {
    throw new Failure(exitCodes.usage, `--times is ${count}: give a whole number from 1 to 1000`);
  }
  const headers = Object.fromEntries(header.map(headerOf));
  for (const value of Object.values(headers)) terminal.hide(value);
  const { body, deliveryId } = await readDelivery(terminal, file);
  const secret = await readSecret(terminal, {
    name: 'webhook secret',
    variable: 'ENODE_WEBHOOK_SECRET',
    file: secretFile,
  });
  const delivery = await signDelivery({ body, secret, deliveryId });
  let accepted = true;
  for (let sent = 0; sent < times; sent++) {
    const startedAt = performance.now();
    const response = await send(delivery.toRequest(url, headers), terminal.signal);
    const ms = Math.round(performance.now() - startedAt);
    accepted &&= response.ok;
    terminal.print(`${response.status} in ${ms} ms  ${(await response.text()).slice(0, 500)}`.trimEnd());
    if (ms > timeoutMs) terminal.note('Enode hangs up after 5 s and sends the delivery again later');
  }
  return accepted ? exitCodes.ok : exitCodes.negative;
}

async function send(request: Request, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]) });
  } catch (error) {
    const { cause, message } = error instanceof Error ? error : new Error(String(error));
    throw new Failure(
      exitCodes.failed,
      `The receiver did not answer: ${cause instanceof Error ? cause.message : message}`,
    );
  }
}

function headerOf(text: string): [string, string] {
  const at = text.indexOf(':');
  if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  throw new Failure(exitCodes.usage, '--header takes name:value');
}
