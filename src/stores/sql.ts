/**
 * Tokens and deliveries in a SQL database, for several processes: PostgreSQL (9.5 or later, with a pool or client of
 * `pg`), or SQLite (3.35 or later, with `node:sqlite`). Every decision is one statement and goes by the clock of the
 * database, so that clocks which differ between machines do no harm.
 */
import type { StoredToken, TokenStore } from '../auth/token-store.ts';
import { keysOf } from '../core/known-keys.ts';
import { show } from '../core/show.ts';
import { checkOptions } from '../errors/check-options.ts';
import { EnodeInputError } from '../errors/input-error.ts';
import type { DedupeStore } from '../webhooks/index.ts';

/** A pool or a client of `pg`, or a function that is called as its `query` is. */
export interface PostgresClient {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/** A database of `node:sqlite`. */
export interface SqliteDatabase {
  prepare(text: string): { all(...values: never[]): unknown[] };
}

export type SqlClient = PostgresClient | SqliteDatabase;

export interface SqlStoreOptions {
  /**
   * The table, made by the statements of `sqlTables`: a name, or schema and name.
   *
   * @default 'enode_deliveries' for deliveries, 'enode_tokens' for tokens
   */
  table?: string | undefined;
}

const known = keysOf<SqlStoreOptions>({ table: true });

type Row = Readonly<Record<string, unknown>>;
interface Database {
  /** Runs a statement whose values are written `?1`, `?2` … and whose clock is `NOW`, in ms since 1970. */
  all(text: string, ...values: (string | number)[]): Promise<readonly Row[]>;
}

const defaults = { deliveries: 'enode_deliveries', tokens: 'enode_tokens' };

const tableKeys = keysOf<{ deliveries: string; tokens: string }>({ deliveries: true, tokens: true });

/**
 * The statements that make the two tables, for a migration. They do nothing where the tables are there already.
 *
 * @example
 * for (const statement of sqlTables()) await pool.query(statement);
 */
export function sqlTables(
  names: { deliveries?: string | undefined; tokens?: string | undefined } = {},
): string[] {
  checkOptions(names, tableKeys, 'sqlTables');
  const deliveries = tableOf(names.deliveries, defaults.deliveries);
  const tokens = tableOf(names.tokens, defaults.tokens);
  return [
    // `owner` is null when the work is done.
    `CREATE TABLE IF NOT EXISTS ${deliveries} (key TEXT PRIMARY KEY, owner TEXT, expires_at BIGINT NOT NULL)`,
    `CREATE INDEX IF NOT EXISTS ${deliveries.replace(/^.*\./, '')}_expires_at ON ${deliveries} (expires_at)`,
    `CREATE TABLE IF NOT EXISTS ${tokens} (key TEXT PRIMARY KEY, token TEXT, claimed_until BIGINT NOT NULL)`,
  ];
}

/** Expired deliveries are deleted with every so many claims. */
const claimsPerCleaning = 500;

/**
 * Remembers deliveries in a table, for all processes that receive the same webhook. No payload is stored. Expired rows
 * are deleted along the way.
 *
 * @example
 * const handler = createWebhookHandler({ versions, secrets, onError: console, dedupe: createSqlDedupeStore(pool), on });
 *
 * @throws EnodeInputError when the client can run no statement, or an option is misspelt or no name of a table.
 */
export function createSqlDedupeStore(client: SqlClient, options: SqlStoreOptions = {}): DedupeStore {
  const database = databaseOf(client);
  const table = tableIn(options, defaults.deliveries);
  /** Writes the owner, unless another holds the key or it is done. */
  const put = (owner: '?2' | 'NULL') =>
    `INSERT INTO ${table} AS held (key, owner, expires_at) VALUES (?1, ${owner}, NOW + ?3)
ON CONFLICT (key) DO UPDATE SET owner = ${owner}, expires_at = NOW + ?3
WHERE held.owner = ?2 OR held.expires_at <= NOW RETURNING key`;
  const take = async (key: string, ttlMs: number, owner: string) =>
    (await database.all(put('?2'), key, owner, ttlMs)).length > 0;
  let claims = 0;
  return {
    async claim(key, ttlMs, owner) {
      if (claims++ % claimsPerCleaning === 0)
        await database.all(`DELETE FROM ${table} WHERE expires_at <= NOW RETURNING key`);
      if (await take(key, ttlMs, owner)) return true;
      const [row] = await database.all(`SELECT owner FROM ${table} WHERE key = ?1`, key);
      // Gone meanwhile: its owner gave it back. It is asked for again.
      return row !== undefined && row['owner'] === null ? false : 'running';
    },
    renew: take,
    done: (key, ttlMs, owner) => database.all(put('NULL'), key, owner, ttlMs),
    release: (key, owner) =>
      database.all(`DELETE FROM ${table} WHERE key = ?1 AND owner = ?2 RETURNING key`, key, owner),
  };
}

/**
 * Shares tokens in a table. However many processes need one, one of them asks Enode for it, and the others wait for it.
 * The table then holds what opens the whole API for an hour: guard it as the client secret.
 *
 * @example
 * const enode = createEnode({ version, environment: 'production', tokenStore: createSqlTokenStore(pool) });
 *
 * @throws EnodeInputError when the client can run no statement, or an option is misspelt or no name of a table.
 */
export function createSqlTokenStore(client: SqlClient, options: SqlStoreOptions = {}): TokenStore {
  const database = databaseOf(client);
  const table = tableIn(options, defaults.tokens);
  return {
    async get(key) {
      const [row] = await database.all(`SELECT token FROM ${table} WHERE key = ?1`, key);
      const text = row?.['token'];
      // The client checks what is in it.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client checks what is in it
      return typeof text === 'string' ? (JSON.parse(text) as StoredToken) : undefined;
    },
    async set(key, token) {
      await database.all(
        `INSERT INTO ${table} (key, token, claimed_until) VALUES (?1, ?2, 0)
ON CONFLICT (key) DO UPDATE SET token = ?2, claimed_until = 0 RETURNING key`,
        key,
        JSON.stringify(token),
      );
    },
    async claim(key, ttlMs) {
      const taken = await database.all(
        `INSERT INTO ${table} AS held (key, claimed_until) VALUES (?1, NOW + ?2)
ON CONFLICT (key) DO UPDATE SET claimed_until = NOW + ?2 WHERE held.claimed_until <= NOW RETURNING key`,
        key,
        ttlMs,
      );
      return taken.length > 0;
    },
  };
}

/** The two dialects differ in how they write values and the time, and in nothing else that is used here. */
function databaseOf(client: SqlClient): Database {
  const given = client as Partial<Record<'query' | 'prepare', unknown>> | null | undefined;
  if (typeof given?.query === 'function') {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the line above has found the method
    const { query } = client as PostgresClient;
    const now = 'CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)';
    return {
      async all(text, ...values) {
        const statement = text
          .replaceAll('NOW', now)
          // PostgreSQL needs the type of a value that is only added or compared.
          .replaceAll(/\?(\d)/g, (_, index: string) =>
            typeof values[Number(index) - 1] === 'number'
              ? `CAST($${index} AS BIGINT)`
              : `CAST($${index} AS TEXT)`,
          );
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows are read field by field
        return (await query.call(client, statement, values)).rows as Row[];
      },
    };
  }
  if (typeof given?.prepare === 'function') {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the line above has found the method
    const database = client as SqliteDatabase;
    const now = "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)";
    // A handful of texts: those of this file.
    const statements = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
    return {
      async all(text, ...values) {
        let statement = statements.get(text);
        if (statement === undefined)
          statements.set(text, (statement = database.prepare(text.replaceAll('NOW', now))));
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows are read field by field; drivers differ in what they say they take
        return statement.all(...(values as never[])) as Row[];
      },
    };
  }
  throw new EnodeInputError(
    `The SQL client is ${show(client)}: give a pool or client of pg, or a database of node:sqlite`,
  );
}

function tableIn(options: SqlStoreOptions, fallback: string): string {
  checkOptions(options, known, 'A SQL store');
  return tableOf(options.table, fallback);
}

/** The name becomes part of statements. */
function tableOf(name: string | undefined, fallback: string): string {
  if (name === undefined) return fallback;
  if (typeof name === 'string' && /^[A-Za-z_]\w{0,62}(?:\.[A-Za-z_]\w{0,62})?$/.test(name)) return name;
  throw new EnodeInputError(
    `The table is ${show(name)}: give a name of letters, digits and underscores, or schema and name with a dot between`,
  );
}
