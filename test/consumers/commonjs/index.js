const assert = require('node:assert/strict');
const { createEnode, EnodeError, VERSION } = require('enode-client');
const { verifySignature } = require('enode-client/webhooks');
const { createSimulator } = require('enode-client/simulator');

async function main() {
  const simulator = await createSimulator();
  try {
    const car = simulator.user('ada').vehicle({ vendor: 'TESLA', batteryLevel: 40 });
    const { apiUrl, oauthUrl, clientId, clientSecret } = simulator;
    const enode = createEnode({ version: '2024-10-01', apiUrl, oauthUrl, clientId, clientSecret });
    assert.equal((await enode.vehicles.get(car.id)).chargeState.batteryLevel, 40);
    assert.ok(typeof verifySignature === 'function' && /^\d+\.\d+/.test(VERSION));
    // A package that is imported and required is there once.
    const imported = await import('enode-client');
    assert.equal(imported.EnodeError, EnodeError);
  } finally {
    await simulator.close();
  }
}

void main();
