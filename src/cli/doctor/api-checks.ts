import type { Version } from '../../../generated/index.ts';
import { isEnodeError, withResponse, type Enode, type EnodeAuthenticationError } from '../../index.ts';
import { failed, passed, skipped, warning, type Finding } from './check.ts';

/** Whether the credentials are good, and in which version the API responds. */
export async function checkCalls(enode: Enode<Version>): Promise<Finding[]> {
  try {
    const asked = enode.version.name;
    // Every version has it, and every client may read its own subscriptions.
    const { version } = await withResponse(enode.webhooks.list({ pageSize: 1 }));
    return [
      passed('token', 'the credentials are good'),
      checkRespondedIn(asked, version),
      await checkWebhooks(enode),
    ];
  } catch (error) {
    return [callFault(error), skipped('webhooks', 'no call succeeded')];
  }
}

function checkRespondedIn(asked: string, responded: string | undefined): Finding {
  if (responded === undefined) return passed('version answered', `not said; asked for ${asked}`);
  if (responded === asked) return passed('version answered', responded);
  return failed(
    'version answered',
    `${responded}, although ${asked} was asked for`,
    `a gateway or proxy on the way drops the header Enode-Version, or ${asked} is no longer served: move to a newer one`,
  );
}

const otherThanEnode =
  'something else than Enode answers there: a wrong URL, a gateway, or a network that wants you to sign in';

function callFault(error: unknown): Finding {
  if (!isEnodeError(error)) throw error;
  const { message, docs } = error;
  if (isEnodeError(error, 'authentication')) return failed('token', message, tokenRemedy(error));
  if (isEnodeError(error, 'unreadable')) return failed('calls', message, otherThanEnode);
  if (isEnodeError(error, 'problem') && error.brownout) {
    return failed('calls', message, 'the version is being switched off: move to a newer one');
  }
  return failed('calls', message, `see ${docs}`);
}

function tokenRemedy({ retryable, oauthError, context: { status } }: EnodeAuthenticationError): string {
  if (retryable) return 'the token endpoint is busy or troubled: try again later';
  // Others do not speak of OAuth.
  if (oauthError === undefined && status !== 401) return otherThanEnode;
  return 'the id and secret must belong together and to this environment: sandbox and production have different ones; make a new secret in the dashboard if in doubt';
}

async function checkWebhooks(enode: Enode<Version>): Promise<Finding> {
  const { webhooks, inactive, unproven } = await enode.webhooks.health();
  if (inactive.length > 0) {
    return failed(
      'webhooks',
      `${inactive.length} of ${webhooks.length} get nothing any more: ${idsOf(inactive)}`,
      'deliveries failed for about a day: correct the receiver, then `enode webhooks test <id>` makes it active',
    );
  }
  if (webhooks.length === 0) {
    return warning(
      'webhooks',
      'no subscription',
      'subscribe with `enode webhooks create`, or with `enode.webhooks.ensure` when your backend starts',
    );
  }
  if (unproven.length > 0) {
    return warning(
      'webhooks',
      `no delivery has succeeded yet: ${idsOf(unproven)}`,
      'send one: `enode webhooks test <id>`',
    );
  }
  return passed('webhooks', `${webhooks.length} active, and a delivery of each has succeeded`);
}

const idsOf = (some: readonly { webhook: unknown }[]): string =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every version gives webhooks an id
  some.map(({ webhook }) => (webhook as { id: string }).id).join(', ');
