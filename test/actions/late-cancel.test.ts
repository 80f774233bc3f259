import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createEnode, EnodeProblemError, isProblem, type ActionHandle } from '../../src/index.ts';
import { actionFamilies } from '../../src/spec/action-families.ts';
import { rejection } from '../support/client.ts';
import { json, startServer } from '../support/server.ts';
import { allVersions } from '../support/versions.ts';

const fixture = new URL('../fixtures/samples/vendor-example-charger-action-cancel-409.json', import.meta.url);
/** What the vendor's document shows as the response of a cancellation that comes too late. */
const { body } = JSON.parse(await readFile(fixture, 'utf8')) as { body: { id: string; state: string } };

const cases = allVersions.flatMap((version) => actionFamilies.map((family) => ({ version, family })));

/** A client of any version, as a caller that chooses it at run time sees it. */
interface AnyClient {
  actions: { resume(record: object): Promise<ActionHandle> };
  [family: string]: object;
}

describe('a cancellation that comes too late', () => {
  it.each(cases)(
    'a cancellation that comes too late says how the action had ended: $family in $version',
    async ({ version, family }) => {
      await using api = await startServer((_request, response) => json(response, 409, body));
      const enode = createEnode({
        version,
        apiUrl: api.url,
        oauthUrl: api.oauthUrl,
        clientId: 'id',
        clientSecret: 'secret',
        onLegacyVersion: 'ignore',
      }) as unknown as AnyClient;
      const { cancelAction } = enode[family] as { cancelAction(id: string): Promise<unknown> };

      // The call rejects with a problem that carries the action as it ended, every field of it.
      const error = await rejection(cancelAction(body.id));
      expect(error).toBeInstanceOf(EnodeProblemError);
      if (!isProblem(error, 'action-ended')) throw error;
      expect(error).toMatchObject({ status: 409, retryable: false, context: { version } });
      expect(error.action).toEqual(body);

      // A handle makes an outcome of it, from the same response and without another request.
      const { targetId, targetType } = body as unknown as { targetId: string; targetType: string };
      const handle = await enode.actions.resume({
        format: 1,
        apiVersion: version,
        family,
        id: body.id,
        target: { type: targetType, id: targetId },
        createdAt: '2023-08-01T00:59:00Z',
        action: { ...body, state: 'PENDING', completedAt: null, updatedAt: '2023-08-01T00:59:00Z' },
        refusal: null,
      });
      expect(await handle.cancel()).toEqual({ status: 'confirmed', action: body });
      expect(handle.state).toBe('CONFIRMED');
      expect(api.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
        `POST /${family}/actions/${body.id}/cancel`,
        `POST /${family}/actions/${body.id}/cancel`,
      ]);
    },
  );
});
