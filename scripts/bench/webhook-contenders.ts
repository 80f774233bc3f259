import { createHmac } from 'node:crypto';
import { sign as octokitSign, verify as octokitVerify } from '@octokit/webhooks-methods';
import { Webhook } from 'standardwebhooks';
import { parseDelivery, signDelivery, type Validation, verifySignature } from '../../src/webhooks/index.ts';
import { webhookVersion } from '../../src/webhooks/versions/2024-10-01.ts';
import { vehicle } from './vehicle.ts';

/** One way to take in a delivery, and the floor that it is compared with. */
export interface WebhookContender {
  readonly name: string;
  readonly floor: string;
  readonly take: () => unknown;
}

/** The least that a receiver can do, and the least that a check can cost. */
export const floors = ['createHmac + JSON.parse', 'createHmac'] as const;

/** All work on the same bytes; the foreign checks on signatures of their own schemes (HMAC-SHA256). */
export async function webhookContenders(): Promise<{ bytes: number; contenders: WebhookContender[] }> {
  const secret = 'a-secret-of-decent-length-1234567890';
  const delivery = await signDelivery({ events, secret });
  const body = Buffer.from(delivery.body);
  const header = delivery.headers['x-enode-signature'];
  const standard = new Webhook(Buffer.from(secret).toString('base64'));
  const now = new Date();
  const standardHeaders = {
    'webhook-id': 'msg',
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': standard.sign('msg', now, delivery.body),
  };
  const octokitSignature = await octokitSign(secret, delivery.body);

  const hmac = () => createHmac('sha1', secret).update(body).digest();
  const verify = async () => {
    const verdict = await verifySignature({ body, header, secrets: [secret] });
    if (!verdict.ok) throw new Error(verdict.message);
    return verdict.text;
  };
  const take = async (validation: Validation, onDrift?: () => void) => {
    const parsed = await parseDelivery(await verify(), { versions: [webhookVersion], validation, onDrift });
    if (!parsed.ok || parsed.events.some(({ known }) => !known)) throw new Error('an event is not known');
  };
  const [least, leastCheck] = floors;
  return {
    bytes: body.length,
    contenders: [
      { name: least, floor: least, take: () => [hmac(), JSON.parse(body.toString())] },
      { name: 'verify + parse, validation off', floor: least, take: () => take('off') },
      { name: 'verify + parse + validate', floor: least, take: () => take('report') },
      { name: 'verify + parse + validate + onDrift', floor: least, take: () => take('report', () => {}) },
      { name: leastCheck, floor: leastCheck, take: hmac },
      { name: 'verifySignature', floor: leastCheck, take: verify },
      {
        name: 'standardwebhooks verify',
        floor: leastCheck,
        take: () => standard.verify(body, standardHeaders, { jsonParse: false }),
      },
      {
        name: '@octokit/webhooks-methods verify',
        floor: leastCheck,
        take: () => octokitVerify(secret, body.toString(), octokitSignature),
      },
    ],
  };
}

/** A delivery of 100 vehicle events, about 300 kB as deliveries of that size are, each with text beyond ASCII. */
const events = Array.from({ length: 100 }, (_, index) => ({
  event: index % 10 === 0 ? 'user:vehicle:discovered' : 'user:vehicle:updated',
  createdAt: `2026-11-20T10:11:12.${String(index).padStart(3, '0')}Z`,
  version: '2024-10-01',
  user: { id: `user-${index}` },
  vehicle: {
    ...vehicle,
    id: `d5bd4771-864e-4ae5-b913-${String(index).padStart(12, '0')}`,
    information: { ...vehicle.information, displayName: `Zoé ${index}` },
    capabilities: Object.fromEntries(
      Object.keys(vehicle.capabilities).map((name) => [
        name,
        { isCapable: false, interventionIds: Array.from({ length: 5 }, () => crypto.randomUUID()) },
      ]),
    ),
  },
  ...(index % 10 === 0 ? {} : { updatedFields: ['chargeState.batteryLevel', 'chargeState.lastUpdated'] }),
}));
