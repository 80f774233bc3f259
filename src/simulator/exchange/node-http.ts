import type * as Https from 'node:https';

/**
 * Node's HTTP, without `import`: a named import of it reads all that it exports, which loads Node's whole `fetch` and
 * takes longer than all else that a start does.
 */
export const nodeHttp = process.getBuiltinModule('node:http');

/** For servers and receivers that speak https: most do not. */
export const nodeHttps = (): typeof Https => process.getBuiltinModule('node:https');
