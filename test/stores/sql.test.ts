import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { createSqlDedupeStore, createSqlTokenStore, sqlTables } from '../../src/stores/sql.ts';
import { storeContract, type Backend } from './contract.ts';
import { hasPostgres, startPostgres } from './servers.ts';

const names = { deliveries: 'inbox', tokens: 'shared_tokens' };

storeContract('node:sqlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'enode-sqlite-'));
  const open = () => new DatabaseSync(join(folder, 'stores.db'), { timeout: 5000 });
  const admin = open();
  admin.exec('PRAGMA journal_mode = WAL');
  for (const statement of [...sqlTables(names), ...sqlTables(names)]) admin.exec(statement);
  const databases = [admin];
  return {
    async connect() {
      const database = open();
      databases.push(database);
      return {
        dedupe: createSqlDedupeStore(database, { table: names.deliveries }),
        tokens: createSqlTokenStore(database, { table: names.tokens }),
      };
    },
    async expire(key) {
      admin.prepare('UPDATE inbox SET expires_at = 0 WHERE key = ?').run(key);
      admin.prepare('UPDATE shared_tokens SET claimed_until = 0 WHERE key = ?').run(key);
    },
    async [Symbol.asyncDispose]() {
      for (const database of databases) database.close();
      rmSync(folder, { recursive: true });
    },
  } satisfies Backend;
});

describe.skipIf(!hasPostgres)('On PostgreSQL', () => {
  storeContract('pg', async () => {
    const server = await startPostgres();
    const pools: pg.Pool[] = [];
    const open = () => {
      const pool = new pg.Pool({
        host: '127.0.0.1',
        port: server.port,
        user: 'test',
        database: 'postgres',
        max: 4,
      });
      pools.push(pool);
      return pool;
    };
    const admin = open();
    await admin.query('CREATE SCHEMA enode');
    const tables = { deliveries: 'enode.inbox', tokens: 'enode.tokens' };
    for (const statement of [...sqlTables(tables), ...sqlTables(tables)]) await admin.query(statement);
    return {
      async connect() {
        const pool = open();
        return {
          dedupe: createSqlDedupeStore(pool, { table: tables.deliveries }),
          tokens: createSqlTokenStore(pool, { table: tables.tokens }),
        };
      },
      async expire(key) {
        await admin.query('UPDATE enode.inbox SET expires_at = 0 WHERE key = $1', [key]);
        await admin.query('UPDATE enode.tokens SET claimed_until = 0 WHERE key = $1', [key]);
      },
      async [Symbol.asyncDispose]() {
        await Promise.all(pools.map((pool) => pool.end()));
        await server[Symbol.asyncDispose]();
      },
    } satisfies Backend;
  });
});

describe('A store over SQL', () => {
  it('A store over SQL deletes what has expired along the way', async () => {
    using database = new DatabaseSync(':memory:');
    for (const statement of sqlTables()) database.exec(statement);
    const store = createSqlDedupeStore(database);
    await store.claim('first', 60_000, 'a');
    await store.claim('second', 60_000, 'a');
    database.exec("UPDATE enode_deliveries SET expires_at = 0 WHERE key = 'first'");
    const count = () => database.prepare('SELECT count(*) AS n FROM enode_deliveries').get()!['n'];
    expect(count()).toBe(2);
    for (let turn = 0; turn < 500; turn++) await store.claim('second', 60_000, 'a');
    expect(count()).toBe(1);
  });

  it.each([undefined, null, {}, 'postgres://localhost'])(
    'A store over SQL refuses %j as a client',
    (client) => {
      for (const create of [createSqlDedupeStore, createSqlTokenStore])
        expect(() => create(client as never)).toThrow(
          expect.objectContaining({
            code: 'input',
            message: expect.stringContaining('give a pool or client of pg'),
          }),
        );
    },
  );

  it.each(['', 'a b', 'x; DROP TABLE y', '1st', 'a.b.c', 7])(
    'A store over SQL refuses %j as a name of a table',
    (table) => {
      const database = { prepare: () => ({ all: () => [] }) };
      expect(() => createSqlDedupeStore(database, { table } as never)).toThrow(
        /give a name of letters, digits/,
      );
      expect(() => sqlTables({ tokens: table as never })).toThrow(expect.objectContaining({ code: 'input' }));
    },
  );

  it('A store over SQL refuses options that it does not know', () => {
    expect(() =>
      createSqlTokenStore({ prepare: () => ({ all: () => [] }) }, { tabel: 'x' } as never),
    ).toThrow(/does not know the option "tabel"/);
  });
});
