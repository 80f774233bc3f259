import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

import { createSimulator } from '../../../src/simulator/index.ts';
import { controlBench } from './support.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Document {
  paths: Record<string, Record<string, { operationId: string; parameters?: { name: string; in: string }[] }>>;
}

describe('the document of the control API', () => {
  it('the document of the control API satisfies a linter of OpenAPI documents', async () => {
    await using sim = await createSimulator();
    const folder = await mkdtemp(join(tmpdir(), 'control-api-'));
    try {
      const file = join(folder, 'openapi.json');
      await writeFile(file, await (await fetch(`${sim.controlUrl}/openapi.json`)).text());
      const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
      const flags = ['--extends=spec', '--format=stylish'];
      const { stdout, stderr } = await promisify(execFile)(
        process.execPath,
        [redocly, 'lint', file, ...flags],
        {
          cwd: folder,
          env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        },
      );
      expect(stdout + stderr).toContain('Your API description is valid');
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);

  it('the document of the control API describes all operations, and each of them is answered', async () => {
    await using bed = await controlBench();
    const document = (await (await fetch(`${bed.sim.controlUrl}/openapi.json`)).json()) as Document;
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        path,
        method: method.toUpperCase(),
        operation,
      })),
    );
    expect(operations.length).toBeGreaterThan(30);
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, method, operation } of operations) {
      const inPath = operation.parameters
        ?.filter((parameter) => parameter.in === 'path')
        .map(({ name }) => name);
      expect([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(inPath ?? []);
      // Nothing is known by these ids, and no body fits: whatever it says, it is no unknown route.
      const response = await bed.control(
        method,
        path.slice('/simulator'.length).replaceAll(/\{\w+\}/g, 'none'),
      );
      expect(response.json?.detail ?? '').not.toContain('The control API has no');
      expect([404, 405, 500]).not.toContain(
        response.status === 404 && response.json.detail.includes('none') ? 0 : response.status,
      );
    }
  });

  it('the document of the control API is what unknown paths and methods are answered with', async () => {
    await using bed = await controlBench();
    const unknown = await bed.control('GET', '/fault');
    expect([unknown.status, unknown.json]).toMatchObject([
      404,
      { type: 'urn:enode-simulator:not-found', detail: expect.stringContaining('/simulator/openapi.json') },
    ]);
    const wrong = await bed.control('PUT', '/faults', {});
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST, DELETE']);
    expect((await bed.control('POST', '/openapi.json', {})).status).toBe(405);
  });

  it('the document of the control API names the query, and other parameters are refused', async () => {
    await using bed = await controlBench();
    expect((await bed.control('GET', '/deliveries?state=lost')).json.detail).toMatch(
      /^query\/state must be one of waiting/,
    );
    expect((await bed.control('GET', '/deliveries?status=200')).json.detail).toBe(
      'query/status is not a parameter of this operation',
    );
    expect((await bed.control('GET', '/deliveries?webhookId=a&webhookId=b')).json.detail).toBe(
      'query/webhookId must be given once',
    );
  });

  it('the document of the control API takes JSON only', async () => {
    await using bed = await controlBench();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await bed.control('POST', '/fleets', 'count=3', form)).status).toBe(415);
    expect((await bed.control('POST', '/fleets', '{"count":', {})).json.detail).toContain('not JSON');
    expect((await bed.control('POST', '/fleets')).json.detail).toBe('body is required');
    expect((await bed.control('PUT', '/users/%E0%A4%A')).status).toBe(400);
  });
});

describe('who may use the control API', () => {
  it('who may use the control API is asked for the token where others reach the simulator, except for the document', async () => {
    await using bed = await controlBench({ host: '0.0.0.0' });
    const token = bed.sim.controlToken!;
    const status = async (authorization?: string) =>
      (await bed.control('GET', '/clock', undefined, authorization === undefined ? {} : { authorization }))
        .status;
    expect(
      await Promise.all([undefined, 'Bearer wrong', `Basic ${token}`, `Bearer ${token}`].map(status)),
    ).toEqual([401, 401, 401, 200]);
    expect((await bed.control('POST', '/nowhere', {})).status).toBe(401);
    expect((await fetch(`${bed.sim.controlUrl}/openapi.json`)).status).toBe(200);
  });

  it('the control API refuses pages of other sites, and admits its own', async () => {
    await using bed = await controlBench();
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      expect((await bed.control('POST', '/clock/advance', { by: '1h' }, headers)).status).toBe(403);
    }
    const own = await bed.control('POST', '/clock/advance', { by: '1h' }, { origin: bed.sim.apiUrl });
    expect([own.status, own.headers.get('cross-origin-resource-policy')]).toEqual([200, 'same-origin']);
  });

  it('hooks, faults and the log of requests do not see calls of the control API', async () => {
    await using bed = await controlBench();
    bed.sim.onRequest(() => ({ status: 503 }));
    bed.sim.faults.add({ route: '*', fault: { type: 'reset' } });
    expect((await bed.control('GET', '/requests')).json).toEqual({ data: [] });
  });
});
