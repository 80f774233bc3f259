import { expect, it } from 'vitest';
import { createEnode, type ResponseDrift } from '../../src/index.ts';
import { createSimulator } from '../../src/simulator/index.ts';
import { isRow, type Members } from '../../src/versions/table.ts';
import { tables } from '../../src/versions/tables.ts';
import { allVersions } from '../support/versions.ts';
import { comparisonsDone, itemsOf } from './support.ts';

type Client = Readonly<Record<string, Readonly<Record<string, () => AsyncIterable<unknown>>>>>;

/** The namespaces that have a list without path parameters beside the user. */
const listing = (members: Members): string[] =>
  Object.entries(members)
    .filter(([, member]) => !isRow(member) && member['list']?.kind === 'list')
    .map(([name]) => name);

it.each(allVersions)(
  'the simulator gives no drift in any list of %s, each response compared',
  async (version) => {
    const sim = await createSimulator({ fleet: 12, seed: 'drift' });
    const { apiUrl, oauthUrl, clientId, clientSecret } = sim;
    const found: [string, ResponseDrift][] = [];
    let compared = 0;
    const enode = createEnode({
      version,
      apiUrl,
      oauthUrl,
      clientId,
      clientSecret,
      onLegacyVersion: 'ignore',
      drift: { sample: 1, onDrift: (path, _value, drift) => void found.push([path, drift]) },
      hooks: { onResponse: () => void compared++ },
    });
    const clients: [unknown, Members][] = [
      [enode, tables[version].api],
      [enode.user('fleet-1'), tables[version].user],
    ];
    let items = 0;
    for (const [client, members] of clients) {
      for (const name of listing(members)) {
        items += (await itemsOf((client as Client)[name]!['list']!())).length;
      }
    }
    await comparisonsDone();
    await sim.close();
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(8);
    expect(items).toBeGreaterThan(12);
  },
);
