/** What runs this, with its version. */
export const runtimeName =
  process.versions['bun'] === undefined ? `Node ${process.version}` : `Bun ${process.versions['bun']}`;
