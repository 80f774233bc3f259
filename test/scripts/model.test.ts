import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emitApi } from '../../scripts/codegen/emit-api.ts';
import { loadDocument, readDocument } from '../../scripts/codegen/load-document.ts';
import { planApi } from '../../scripts/codegen/plan-api.ts';
import { prepareDocument } from '../../scripts/codegen/prepare-document.ts';
import { rowsOf } from '../../scripts/codegen/api-methods.ts';
import { tables } from '../../src/versions/tables.ts';
import { allVersions } from '../support/versions.ts';
import { renameComponents } from './support/rename-components.ts';
import { project } from './support/workspace.ts';

type Files = Record<string, string>;

const emitted = (root: Record<string, unknown>, version: keyof typeof tables): Files => {
  const document = prepareDocument(root);
  return emitApi(document, planApi(document, tables[version]), '../../src/versions', version);
};

describe.each(allVersions)('the types of %s', (version) => {
  const file = join(project, 'openapi', `${version}.yaml`);
  let ours: Files;
  beforeAll(async () => {
    ours = emitted((await loadDocument(file)).root, version);
  });

  it('the types of a version are the same to the byte when every component has another name', async () => {
    const renamed = renameComponents(parse(await readFile(file, 'utf8')));
    const { root } = await readDocument(new TextEncoder().encode(renamed), file);
    expect(renamed).not.toContain('"Vehicle"');
    expect(emitted(root, version)).toEqual(ours);
  });

  it('the types of a version name each thing once, none by a number, and none by a component alone', () => {
    const names = Array.from(
      ours['model.ts']!.matchAll(/^export (?:interface|type) (\w+)/gm),
      ([, name]) => name!,
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['Vehicle', 'Charger', 'ChargeAction', 'Webhook', 'Scope', 'Vendor']),
    );
    expect(names.filter((name) => /\d$/.test(name) || (name.length > 40 && !name.endsWith('Event')))).toEqual(
      [],
    );
    expect(Object.values(ours).join('')).not.toContain('components["schemas"]');
  });

  it('the types of a version have lists of values that are called by an English plural', () => {
    const names = Array.from(ours['values.ts']!.matchAll(/^export const (\w+)/gm), ([, name]) => name!);
    expect(names).toEqual(
      expect.arrayContaining(['vehicleVendors', 'webhookEventNames', 'weekdays', 'vendorStatuses']),
    );
    expect(names.filter((name) => /(?:[aeiou]ies|(?:s|x|z|ch|sh)s|[^s])$/.test(name))).toEqual([]);
  });

  it('the types of a version have names of methods by one rule: verbs for what changes something, nouns for what is read', () => {
    const verbs =
      /^(cancel|create|deauthorize|delete|end|follow|hold|link|refresh|relink|set|start|stop|test|unlink|update)/;
    for (const { name, row } of rowsOf(tables[version])) {
      const reads = row.operation.startsWith('GET ');
      expect([name, reads ? name === 'get' || !/^get|^list./.test(name) : verbs.test(name)]).toEqual([
        name,
        true,
      ]);
    }
  });
});
