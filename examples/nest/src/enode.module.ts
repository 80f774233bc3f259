import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { createEnode, type Enode as Client } from 'enode-client';

/** Asks Nest for the client: `constructor(@Inject(ENODE) enode: Enode)`. */
export const ENODE = Symbol('enode');
export type Enode = Client<'2024-10-01'>;

/** One client for the process: it holds the token. */
@Global()
@Module({
  providers: [
    {
      provide: ENODE,
      useFactory: (): Enode =>
        createEnode({
          version: '2024-10-01',
          // Both of a simulator; without them, ENODE_ENVIRONMENT says which Enode it is.
          apiUrl: process.env['ENODE_API_URL'],
          oauthUrl: process.env['ENODE_OAUTH_URL'],
        }),
    },
  ],
  exports: [ENODE],
})
export class EnodeModule implements OnApplicationShutdown {
  readonly #enode: Enode;

  constructor(@Inject(ENODE) enode: Enode) {
    this.#enode = enode;
  }

  /** Ends calls and waits that are still running. */
  async onApplicationShutdown(): Promise<void> {
    await this.#enode.close();
  }
}
