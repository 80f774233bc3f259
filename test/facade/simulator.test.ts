import { describe, expect, it } from 'vitest';
import { createEnode } from '../../src/index.ts';
import { createSimulator } from '../../src/simulator/index.ts';
import { comparisonsDone } from '../drift/support.ts';
import { documentOf } from '../support/documents.ts';
import { allVersions } from '../support/versions.ts';
import { callOn, calledOf } from './support/rows.ts';
import { stories, type Result, type Run } from './support/walk.ts';

/**
 * Every row of every version on the simulator, over real sockets. The simulator refuses requests that the document
 * does not allow, and reports each of its own responses that the document does not; the client compares all of them, too.
 */
describe.each(allVersions)('every method of %s, end to end', (version) => {
  it('every method does what it says', { timeout: 60_000 }, async () => {
    const rows = calledOf(version, documentOf(version), 'minimal');
    const shown = (scoped: boolean, name: string) => (scoped ? `user.${name}` : name);
    const called = new Set<string>();
    const drifts: unknown[] = [];

    // Once by the client's own methods, once by those of a user, as far as there are any.
    for (const preferred of [false, true]) {
      for (const [story, tell] of Object.entries(stories)) {
        const sim = await createSimulator({ seed: story });
        const { apiUrl, oauthUrl, clientId, clientSecret } = sim;
        const enode = createEnode({
          version,
          apiUrl,
          oauthUrl,
          clientId,
          clientSecret,
          retry: false,
          onVersionMismatch: 'throw',
          drift: { sample: 1, onDrift: (path, _value, drift) => void drifts.push({ path, ...drift }) },
        });
        const run: Run = async (name, ids = [], options) => {
          // A user's own methods stand beside the namespaces there, and need no id.
          const [own, method = ''] = name.split('.');
          const choices = [
            { scoped: false, name, args: ids },
            { scoped: true, name, args: ids },
            ...(own === 'users' ? [{ scoped: true, name: method, args: ids.slice(1) }] : []),
          ];
          const there = choices.filter((choice) =>
            rows.some((row) => row.name === choice.name && row.scoped === choice.scoped),
          );
          const found = there.find(({ scoped }) => scoped === preferred) ?? there[0];
          if (found === undefined) return undefined;
          const client = found.scoped ? enode.user('u1') : enode;
          const args = [...found.args, ...(options ? [options] : [])];
          const result = callOn(client, found.name, args) as Promise<Result> | AsyncIterable<Result>;
          called.add(shown(found.scoped, found.name));
          if (!(Symbol.asyncIterator in result)) return result;
          const items: Result[] = [];
          for await (const item of result) items.push(item);
          return items as Result;
        };
        try {
          await tell(run, sim, version);
          expect({ story, violations: sim.violations }).toEqual({ story, violations: [] });
        } finally {
          await sim.close();
        }
      }
    }
    await comparisonsDone();
    expect(drifts).toEqual([]);
    expect([...called].toSorted()).toEqual(rows.map(({ name, scoped }) => shown(scoped, name)).toSorted());
  });
});
