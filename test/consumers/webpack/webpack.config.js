export default {
  entry: './main.js',
  target: 'node22',
  experiments: { outputModule: true },
  output: {
    path: import.meta.dirname + '/out',
    filename: 'main.mjs',
    chunkFilename: '[id].mjs',
    module: true,
    chunkFormat: 'module',
  },
};
