/** Version of this library. The same as in package.json; a test holds them together. */
export const VERSION: string = '0.1.0';

/** Where the source of this library is. The same as in package.json; a test holds them together. */
export const repository = 'https://github.com/enode-client/enode-client';

/**
 * Where the documents of this version can be read: as its tag has them, so that an old version does not lead to what a
 * newer one says. Markdown is shown there, and a link to a heading goes to it.
 */
export const docsUrl: string = `${repository}/blob/v${VERSION}/docs/`;
