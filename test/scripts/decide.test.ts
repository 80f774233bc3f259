import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { prepareDocument } from '../../scripts/codegen/prepare-document.ts';
import { decide } from '../../scripts/decide/decide.ts';
import type { Change } from '../../scripts/decide/suggest-name.ts';
import { questions } from '../../scripts/decide/render-decisions.ts';
import { suggestName } from '../../scripts/decide/suggest-name.ts';
import { tableFile } from '../../scripts/new-version/table-file.ts';
import { call, command, list, type Row, type VersionTable } from '../../src/versions/table.ts';
import { fixtureText } from './support/workspace.ts';

describe('a new operation gets a name like those of the tables', () => {
  it.each([
    ['get', '/boats', 'boats.list'],
    ['post', '/boats', 'boats.create'],
    ['get', '/boats/{boatId}', 'boats.get'],
    ['put', '/boats/{boatId}', 'boats.update'],
    ['patch', '/boats/{boatId}', 'boats.update'],
    ['delete', '/boats/{boatId}', 'boats.delete'],
    ['post', '/boats/{boatId}/refresh-hint', 'boats.refreshHint'],
    ['get', '/boats/{boatId}/sail-plan', 'boats.sailPlan'],
    ['put', '/boats/{boatId}/sail-plan', 'boats.updateSailPlan'],
    ['delete', '/boats/{boatId}/sail-plan', 'boats.deleteSailPlan'],
    ['get', '/boats/actions/{actionId}', 'boats.action'],
    ['post', '/boats/actions/{actionId}/cancel', 'boats.cancelAction'],
    ['get', '/sail-boats', 'sailBoats.list'],
    ['get', '/users/{userId}', 'users.get'],
    ['get', '/users/{id}/boats', 'user boats.list'],
    ['post', '/users/{userId}/boats', 'user boats.create'],
  ] as const)('a new operation gets a name like those of the tables: %s %s', (method, path, expected) => {
    const { part, namespace, name } = suggestName({ method, path });
    expect(`${part === 'user' ? 'user ' : ''}${namespace}.${name}`).toBe(expected);
  });
});

const lamps = {
  list: list('GET /lamps'),
  create: call('POST /lamps'),
  get: call('GET /lamps/{lampId}'),
  delete: call('DELETE /lamps/{lampId}'),
  act: call('POST /lamps/{lampId}/action'),
};
const base: VersionTable = { api: { lamps, groups: { tree: call('GET /groups') } }, user: {} };

async function decisions(from: string, to: string, table = base, renamed?: Map<string, string>) {
  const text = await fixtureText('small/lamps.yaml');
  expect(text).toContain(from);
  return decide(prepareDocument(parse(text.replaceAll(from, to)) as Record<string, unknown>), table, renamed);
}

describe('what there is to decide', () => {
  it('what there is to decide is nothing when all rows fit, whatever the path parameters are called', async () => {
    expect(await decisions('lampId', 'id')).toEqual({ problems: [], changes: [], delta: {}, left: [] });
  });

  it('what there is to decide is what becomes of a row whose operation is gone, and of one that is new', async () => {
    const { problems, delta, left } = await decisions('/groups:', '/groups/{id}/tree-view:');
    expect(problems).toHaveLength(2);
    // The path has a parameter that the document does not describe: no row can serve it.
    expect(delta).toEqual({ api: { groups: { tree: null } } });
    expect(left).toEqual([expect.stringContaining('no method calls `GET /groups/{id}/tree-view`')]);
  });

  it('what there is to decide is whether a row follows its operation to another place', async () => {
    const renamed = new Map([['GET /groups', 'GET /trees']]);
    const { changes, delta, left } = await decisions('/groups:', '/trees:', base, renamed);
    expect(questions(changes, []).split('\n')).toEqual([
      expect.stringMatching(/seems to be `GET \/trees` now: decide whether it does the same/),
    ]);
    expect(delta).toEqual({ api: { groups: { tree: call('GET /trees') } } });
    expect(left).toEqual([]);
  });

  it('what there is to decide is whether a list still is one', async () => {
    const table = { ...base, api: { ...base.api, lamps: { ...lamps, get: list('GET /lamps/{lampId}') } } };
    expect((await decisions('lampId', 'lampId', table)).delta).toEqual({
      api: { lamps: { get: call('GET /lamps/{lampId}') } },
    });
  });

  it('what there is to decide is a name that is not taken', async () => {
    const { groups } = base.api;
    const table = {
      ...base,
      api: { groups: groups!, lamps: { ...lamps, get: call('DELETE /lamps/{lampId}') } },
    };
    expect((await decisions('lampId', 'lampId', table)).delta).toEqual({
      api: { lamps: { get2: call('GET /lamps/{lampId}') } },
    });
  });
});

it('the table of a version is written as people write it, each proposal marked as one', () => {
  const change = (place: string, row: Row | null | undefined, fact: string): Change => {
    const [part = '', namespace = '', name = ''] = place.split('.');
    return { name: { part: part as 'api' | 'user', namespace, name }, row, fact, question: 'decide' };
  };
  const changes = [
    change('api.boats.list', list('GET /boats'), 'it is new'),
    change(
      'api.boats.sail',
      command('POST /boats/{boatId}/sail', { action: 'START', options: { fast: true } }),
      'it is new, too',
    ),
    change('api.lamps.get', call("PUT /it's", { fixed: { plan: 'a' } }), 'it */ has moved'),
    change('api.odd-name.get', null, 'it is gone\nreally'),
    change('api.odd-name.list', undefined, 'nothing is proposed'),
    change('user..get', call('GET /users/{userId}'), 'it is new'),
  ];
  expect(tableFile('2031-01-01', '2030-01-01', changes)).toBe(`import { extend } from './extend.ts';
import { call, command, list } from './table.ts';
import { v20300101 } from './v2030-01-01.ts';

/** What 2031-01-01 has otherwise than 2030-01-01. */
export const v20310101 = extend(v20300101, {
  api: {
    boats: {
      // Proposed: it is new.
      list: list('GET /boats'),
      // Proposed: it is new, too.
      sail: command('POST /boats/{boatId}/sail', { action: 'START', options: { fast: true } }),
    },
    lamps: {
      // Proposed: it *\\/ has moved.
      get: call('PUT /it\\'s', { fixed: { plan: 'a' } }),
    },
    'odd-name': {
      // Proposed: it is gone really.
      get: null,
    },
  },
  user: {
    // Proposed: it is new.
    get: call('GET /users/{userId}'),
  },
});
`);
  expect(tableFile('2031-01-01', '2030-01-01')).toContain('extend(v20300101, {});');
});
