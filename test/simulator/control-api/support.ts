import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

import { createSimulator, type Simulator, type SimulatorOptions } from '../../../src/simulator/index.ts';

export interface ControlResponse {
  status: number;
  headers: Headers;
  // Tests look into bodies of many shapes; a wrong one makes an assertion fail, not a type.
  // oxlint-disable-next-line typescript/no-explicit-any
  json: any;
}

export interface ControlBench extends AsyncDisposable {
  sim: Simulator;
  /** Calls the control API, and compares every response with its document. */
  control(
    method: string,
    path: string,
    json?: unknown,
    headers?: Record<string, string>,
  ): Promise<ControlResponse>;
  /** `<method> <path template> <status>` of every response so far. */
  seen: ReadonlySet<string>;
}

interface Operation {
  responses: Record<string, { content?: Record<string, object> }>;
}

export async function controlBench(options: SimulatorOptions = {}): Promise<ControlBench> {
  const sim = await createSimulator(options);
  const document = (await (await fetch(`${sim.controlUrl}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  const ajv = new Ajv2020({ strict: false, discriminator: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, 'control');
  const seen = new Set<string>();

  const hold = (method: string, path: string, { status, headers, json }: ControlResponse): void => {
    const template = Object.keys(document.paths)
      .filter((each) => new RegExp(`^${each.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path))
      .toSorted((a, b) => a.split('{').length - b.split('{').length)
      .find((each) => document.paths[each]?.[method.toLowerCase()]);
    if (template === undefined) return;
    seen.add(`${method} ${template} ${status}`);
    const response = document.paths[template]?.[method.toLowerCase()]?.responses[status];
    expect(response, `${method} ${template} documents ${status}`).toBeDefined();
    const [type] = (headers.get('content-type') ?? '').split(';');
    const types = Object.keys(response?.content ?? {});
    expect(json === undefined ? [] : [type]).toEqual(types);
    if (json === undefined) return;
    const at = `#/paths/${template.replaceAll('/', '~1')}/${method.toLowerCase()}/responses/${status}/content/${type?.replace('/', '~1')}/schema`;
    const check = ajv.compile({ $ref: `control${at}` });
    check(json);
    expect(check.errors).toBeNull();
  };

  return {
    sim,
    seen,
    control: async (method, path, json, headers = {}) => {
      const [bare = ''] = path.split('?');
      const response = await fetch(`${sim.controlUrl}${path}`, {
        method,
        headers: { ...(json !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(json !== undefined && { body: typeof json === 'string' ? json : JSON.stringify(json) }),
      });
      const text = await response.text();
      const parsed: ControlResponse = {
        status: response.status,
        headers: response.headers,
        json: text === '' ? undefined : JSON.parse(text),
      };
      hold(method, `/simulator${bare}`, parsed);
      return parsed;
    },
    [Symbol.asyncDispose]: () => sim.close(),
  };
}
