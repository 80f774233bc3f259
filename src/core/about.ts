/** Version of this library. The same as in package.json; a test holds them together. */
export const VERSION = '0.1.0';

/** Where the guides of this version of the package can be read. */
export const docsUrl: string = `https://unpkg.com/enode-client@${VERSION}/docs/`;
