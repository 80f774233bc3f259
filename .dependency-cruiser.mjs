/**
 * Which room may import which. Rooms are listed from the lowest up; each may import those that its line names, and
 * `core` may import nothing. A room with an index is entered through it. CONTRIBUTING.md has the picture.
 */
const rooms = {
  core: [],
  errors: ['core'],
  spec: ['core'],
  versions: ['spec'],
  transport: ['core', 'errors', 'spec'],
  auth: ['core', 'errors', 'transport'],
  actions: ['core', 'errors', 'transport'],
  calls: ['core', 'errors', 'spec', 'versions', 'transport', 'actions'],
  helpers: ['core', 'errors', 'spec', 'transport', 'actions', 'calls'],
  link: ['core', 'errors', 'spec', 'transport', 'calls', 'helpers'],
  drift: ['core', 'spec', 'versions', 'transport'],
  client: [
    'core',
    'errors',
    'spec',
    'versions',
    'transport',
    'auth',
    'actions',
    'calls',
    'helpers',
    'link',
    'drift',
  ],
  webhooks: ['core', 'errors', 'drift'],
  stores: ['core', 'errors', 'auth', 'webhooks'],
  frameworks: ['webhooks'],
  otel: ['core', 'errors', 'transport'],
  testing: ['core', 'errors', 'calls', 'actions'],
  openapi: [],
  simulator: ['core', 'errors', 'openapi'],
  cli: ['core', 'spec', 'versions', 'webhooks', 'simulator'],
};

/** Rooms that others enter through their index only; `link` shares with `helpers` how devices are listed. */
const doors = { actions: [], helpers: ['link'], link: [], webhooks: [], otel: [], testing: [] };

const pathOf = (names) => `^src/(?:${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'No circle, type-only ones included.',
      severity: 'error',
      from: { pathNot: '^src/simulator/' },
      to: { circular: true },
    },
    ...Object.entries(rooms).map(([room, below]) => ({
      name: `layers-of-${room}`,
      comment: `src/${room} imports ${below.length === 0 ? 'no other room' : below.join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/[^/]+/', pathNot: pathOf([room, ...below]) },
    })),
    // Entry points choose what they give; rooms do not reach into each other.
    ...Object.entries(doors).map(([room, friends]) => ({
      name: `door-of-${room}`,
      comment: `src/${room} is entered through its index.`,
      severity: 'error',
      from: { path: '^(?:src/[^/]+|generated)/', pathNot: pathOf([room, ...friends]) },
      to: { path: `^src/${room}/`, pathNot: `^src/${room}/(?:index|versions/[^/]+)\\.ts$` },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^(src|generated)/',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts'] },
  },
};
