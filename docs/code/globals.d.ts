// What the code in README.md and docs/guides takes for granted: things of the reader's own application, and a client.
import type { Enode } from 'enode-client';
import type { WebhookHandler } from 'enode-client/webhooks';

interface StructuredLog {
  info(fields: object, message?: string): void;
  warn(fields: object, message?: string): void;
  error(fields: object, message?: string): void;
}

declare global {
  const enode: Enode<'2024-10-01'>;
  const clientId: string;
  const clientSecret: string;
  const vehicleId: string;
  const chargerId: string;
  const inverterId: string;
  const userId: string;
  /** A secret of the application: of its webhooks, or of its links. */
  const secret: string;
  const newSecret: string;
  const oldSecret: string;
  const proxyUrl: string;
  /** The request that the application works on. */
  const request: Request;
  const log: StructuredLog;
  const metrics: { record(...values: unknown[]): void };
  function save(vehicleId: string, batteryLevel: number | null): Promise<void>;
  function askToLinkAgain(userId: string, vendor: string): Promise<void>;

  namespace NodeJS {
    interface ProcessEnv {
      ENODE_ENVIRONMENT?: string;
      ENODE_WEBHOOK_SECRET?: string;
    }
  }
}

export type { WebhookHandler };
