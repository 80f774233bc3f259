import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';

import { createSimulator } from '../../../src/simulator/index.ts';
import { narrowedDocument } from '../../support/documents.ts';
import { inbox } from './support.ts';

const current = '2024-10-01';

/** A folder with a document that knows no maker of vehicles but one. */
function narrowed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'truth-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, `${current}.json`), narrowedDocument(current, 'BMW'));
  return folder;
}

it('an event that is not as documented is sent, and is a violation', async () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  await using sim = await createSimulator({ documents: narrowed(), webhooks: { discovered: 'complete' } });
  const { take } = inbox(sim);
  sim.user('ada').vehicle({ vendor: 'BMW' });
  expect(await take()).toHaveLength(1);
  expect(sim.violations).toEqual([]);
  sim.user('ada').vehicle({ vendor: 'TESLA' });
  expect(await take()).toHaveLength(1);
  expect(sim.violations).toMatchObject([
    {
      event: 'user:vehicle:discovered',
      version: current,
      issues: [{ in: 'event', path: '/vehicle/vendor' }],
    },
  ]);
  expect(warned).toHaveBeenCalledTimes(1);
});

it('nothing is checked when checking is switched off', async () => {
  await using sim = await createSimulator({
    documents: narrowed(),
    webhooks: { discovered: 'complete' },
    validateResponses: false,
  });
  const { take } = inbox(sim);
  sim.user('ada').vehicle({ vendor: 'TESLA' });
  expect(await take()).toHaveLength(1);
  expect(sim.violations).toEqual([]);
});
