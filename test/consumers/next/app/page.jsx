import { createEnode, VERSION } from 'enode-client';

export default function Page() {
  const enode = createEnode({
    version: '2024-10-01',
    environment: 'sandbox',
    clientId: 'a',
    clientSecret: 'b',
  });
  return <p>{`${VERSION} ${enode.version.name}`}</p>;
}
