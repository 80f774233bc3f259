import nock from 'nock';
import { afterAll, afterEach } from 'vitest';

// Importing it replaces the global fetch, so it stands in those tests only that answer in place of Enode's own hosts.
nock.disableNetConnect();
nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);

afterEach(() => {
  nock.cleanAll();
});

afterAll(() => {
  nock.restore();
});

export default nock;
