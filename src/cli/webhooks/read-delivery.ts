import { readFile } from 'node:fs/promises';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** A delivery as `enode listen --save` stores it: what was sent, without what proves it. */
export interface StoredDelivery {
  readonly deliveryId: string;
  readonly events: readonly string[];
  /** The very text that was sent. */
  readonly body: string;
}

/** A delivery in a file: stored by `enode listen`, or the body alone. `-` is stdin. */
export async function readDelivery(
  terminal: Terminal,
  file: string,
): Promise<Partial<StoredDelivery> & { body: string }> {
  const text = file === '-' ? await terminal.readInput() : await readFile(file, 'utf8');
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field is checked below
    const stored = JSON.parse(text) as Partial<StoredDelivery>;
    if (typeof stored.body === 'string' && !Array.isArray(stored)) return { ...stored, body: stored.body };
  } catch {
    throw new Failure(
      exitCodes.usage,
      `${file} is not JSON: give a delivery that was stored, or the body of one`,
    );
  }
  return { body: text };
}
