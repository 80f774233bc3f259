/**
 * Which room may import which. Rooms are listed from the lowest up; each may import those that its line names, and
 * `core` may import nothing. A room with an index is entered through it (`doors`). CONTRIBUTING.md has the picture.
 */
const rooms = {
  core: [],
  errors: ['core'],
  spec: ['core'],
  versions: ['spec'],
  transport: ['core', 'errors', 'spec'],
  auth: ['core', 'errors', 'transport'],
  actions: ['core', 'errors', 'spec', 'transport'],
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
  frameworks: ['core', 'errors', 'webhooks'],
  otel: ['core', 'errors', 'transport'],
  testing: ['core', 'errors', 'calls', 'actions'],
  openapi: ['core'],
  simulator: ['core', 'errors', 'openapi'],
  cli: ['core', 'spec', 'versions', 'webhooks', 'simulator'],
};

/**
 * Every room with an index, and the files of it that are open to other rooms beside the index, as patterns. Modules that
 * stand in `src/` and `src/simulator/` themselves are entry points: they export from any file.
 */
export const doors = {
  actions: [],
  // `link` shares with `helpers` how devices are listed.
  helpers: ['listed', 'ports'],
  link: [],
  // One entry point per version.
  webhooks: ['versions/[^/]+'],
  otel: [],
  testing: [],
  // The index lists all kinds. Types and rules that every kind shares are open, and of each kind its state, which is what
  // the rooms of energy, planning and the like work on; how it is created, read and commanded is not.
  'simulator/assets': [
    'asset',
    'chargeable',
    'command',
    'definition',
    'page',
    'schemas',
    '[^/]+/model',
    'battery/flow',
    'charger/charger',
    'inverter/production',
    'meter/meter',
    'vehicle/(?:geofence|options|vehicle)',
  ],
  // The index lists all handlers; what a handler is stands beside it.
  'simulator/api': ['handler'],
  'simulator/control/routes': [],
};

/** The rooms of the simulator, from the lowest up: each may import those before it. */
const simulatorRooms = [
  'base',
  'assets',
  'world',
  'energy',
  'operations',
  'planning',
  'link',
  'subscriptions',
  'document',
  'exchange',
  'versions',
  'auth',
  'services',
  'views',
  'delivery',
  'api',
  'http',
  'faults',
  'handles',
  'pages',
  'control',
  'server',
  'start',
  'cli',
];

const pathOf = (names) => `^src/(?:${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'No circle, type-only ones included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(rooms).map(([room, below]) => ({
      name: `layers-of-${room}`,
      comment: `src/${room} imports ${below.length === 0 ? 'no other room' : below.join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/[^/]+/', pathNot: pathOf([room, ...below]) },
    })),
    ...simulatorRooms.map((room, at) => ({
      name: `layers-of-simulator-${room}`,
      comment: `src/simulator/${room} imports no room of the simulator that stands after it.`,
      severity: 'error',
      from: { path: `^src/simulator/${room}/` },
      to: {
        path: '^src/simulator/',
        pathNot: `^src/simulator/(?:${simulatorRooms.slice(0, at + 1).join('|')})/`,
      },
    })),
    {
      name: 'rooms-of-simulator',
      comment: 'Each folder of src/simulator has its place in the list of rooms.',
      severity: 'error',
      from: {},
      to: {
        path: '^src/simulator/[^/]+/',
        pathNot: `^src/simulator/(?:${simulatorRooms.join('|')})/`,
      },
    },
    ...Object.entries(doors).map(([room, open]) => ({
      name: `door-of-${room.replaceAll('/', '-')}`,
      comment: `src/${room} is entered through ${['index', ...open].join(', ')}.`,
      severity: 'error',
      from: {
        path: room.startsWith('simulator/') ? '^src/simulator/[^/]+/' : '^(?:src/[^/]+|generated)/',
        pathNot: `^src/${room}/`,
      },
      to: { path: `^src/${room}/`, pathNot: `^src/${room}/(?:${['index', ...open].join('|')})\\.ts$` },
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
