/** What is mutated together, and the tests that are asked whether they notice: in process, few, and fast. */
export interface MutatedRoom {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

/** What the transport decides and reads, without a call around it. */
const transportParts = [
  'response-note',
  'response-version',
  'body-secrets',
  'call-options',
  'deadline',
  'header-fault',
  'lifetime',
  'light-request',
  'make-response',
  'raw-headers',
  'request-copy',
  'request-id',
  'retry-after',
  'retry-policy',
  'sent',
  'time-limits',
  'url',
];

export const rooms = {
  auth: {
    mutate: ['src/auth/**/*.ts'],
    // token-response.test.ts says of whole clients what token-request.test.ts says of a request.
    tests: ['test/auth/{claim,shared-work,token-request,token-source,tokens}.test.ts'],
  },
  link: {
    mutate: ['src/link/**/*.ts'],
    // Without the tests against the simulator: they are slow, and the others say the same of each part.
    tests: ['test/link/{devices,expiry,link-state,outcomes,redirect-uri,refusals}.test.ts'],
  },
  'transport-parts': {
    mutate: [`src/transport/{${transportParts.join()}}.ts`],
    tests: ['test/transport/{headers,rules,sent,shapes,time}.test.ts'],
  },
  transport: {
    mutate: ['src/transport/**/*.ts', `!src/transport/{${transportParts.join()}}.ts`],
    tests: [
      'test/transport/!(headers|rules|sent|shapes|time).test.ts',
      'test/client/{bad-input,call-url,close,direct-call,logger,middleware,unreadable,version,whole-messages,with}.test.ts',
    ],
  },
  webhooks: {
    // Verifier and handler; parsing is asked by properties, with tables that would have to be loaded for each change.
    mutate: ['src/webhooks/{verify,handle}/*.ts'],
    tests: ['test/webhooks/{verify,handle}/*.test.ts', 'test/webhooks/messages.test.ts'],
  },
  actions: {
    mutate: ['src/actions/**/*.ts'],
    tests: ['test/actions/!(simulator).test.ts'],
  },
} satisfies Record<string, MutatedRoom>;

export type RoomName = keyof typeof rooms;
