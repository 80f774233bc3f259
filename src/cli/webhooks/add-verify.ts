import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Option, type Command } from 'commander';
import type { Version } from '../../../generated/index.ts';
import { eventsOf } from '../../../generated/help.ts';
import {
  parseDelivery,
  verifySignature,
  type ParsedEvent,
  type WebhookVersion,
} from '../../webhooks/index.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { addFlags, allRead, type FlagOptions } from '../flags.ts';
import { table } from '../output/table.ts';
import { readSecret } from '../terminal/read-secret.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { explainMismatch } from './explain-mismatch.ts';

interface VerifyFlags {
  readonly signature?: string;
  readonly secret?: string;
  readonly secretFile?: string;
}

const flagOptions: FlagOptions<VerifyFlags> = {
  signature: new Option('--signature <value>', 'the header x-enode-signature, sha1=…').makeOptionMandatory(),
  secretFile: new Option('--secret-file <file>', 'a file with the secret of the webhook; - for stdin'),
  secret: new Option('--secret <secret>', 'the secret itself; others on this machine can see it'),
};

/** Adds `enode verify`: whether a signature belongs to a body, and if not, why. */
export function addVerify(program: Command, { terminal, run }: Context): void {
  const command = program
    .command('verify')
    .helpGroup('Webhooks:')
    .description('check the signature of a delivery, say why it does not match, and what is in it')
    .argument('<file>', 'the body, byte for byte as it was received; - for stdin')
    .addHelpText(
      'after',
      '\nThe secret is read from ENODE_WEBHOOK_SECRET, or asked for, unless an option gives it.',
    );
  addFlags(command, flagOptions).action((file: string, flags: VerifyFlags) =>
    run(() => verify(terminal, file, flags)),
  );
}

async function verify(terminal: Terminal, file: string, flags: VerifyFlags): Promise<ExitCode> {
  const { signature = '', secret: given, secretFile, ...unread } = flags;
  allRead(unread);
  const secret = await readSecret(terminal, {
    name: 'webhook secret',
    variable: 'ENODE_WEBHOOK_SECRET',
    given,
    file: secretFile,
  });
  // Bytes, and not text: what is signed are the bytes.
  const body = file === '-' ? await buffer(process.stdin) : await readFile(file);
  const verdict = await verifySignature({ body, header: signature, secrets: [secret] });
  if (!verdict.ok) {
    const { reason, message } = verdict;
    const why =
      reason === 'missing-header'
        ? undefined
        : await explainMismatch({ body, header: flags.signature ?? '', secret });
    terminal.print(`No match (${reason}): ${why?.join('; and ') ?? message}`);
    if (why !== undefined) terminal.print('With that undone, the signature matches.');
    else if (reason === 'wrong-secret') {
      terminal.print(
        'Nothing that usually goes wrong explains it: most likely the secret is that of another webhook.',
      );
    }
    return exitCodes.negative;
  }
  terminal.print('The signature matches.');
  const delivery = await parseDelivery(verdict.text, { versions: await allVersions() });
  if (!delivery.ok) {
    terminal.print(`Signed, but no delivery (${delivery.reason}): ${delivery.message}`);
    return exitCodes.negative;
  }
  terminal.print(table(['event', 'version', 'remarks'], delivery.events.map(rowOf)));
  return exitCodes.ok;
}

const allVersions = (): Promise<WebhookVersion[]> =>
  Promise.all(
    Object.entries(eventsOf).map(async ([version, load]) => {
      const events = await load();
      const checks = Object.entries(events).map(([name, schema]) => [
        name,
        (event: unknown) => schema.safeParse(event).success,
      ]);
      return {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- names of `eventsOf` are versions
        version: version as Version,
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each check stands under the name of its event
        checks: Object.fromEntries(checks) as WebhookVersion['checks'],
        loadSchemas: () => Promise.resolve({ events }),
      };
    }),
  );

function rowOf(item: ParsedEvent): string[] {
  const issues = item.issues?.map(({ path, message }) => `${path}: ${message}`).join('; ') ?? '';
  if (!item.known)
    return [item.name ?? '?', item.version ?? '?', issues || 'no event that this release knows'];
  return [item.event.event, item.sentVersion ?? item.event.version, issues];
}
