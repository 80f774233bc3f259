// Names modules of the reference as they are imported.
const names = new Map([
  ['src', 'enode-client'],
  ['src/webhooks', 'enode-client/webhooks'],
  ['src/simulator', 'enode-client/simulator'],
  ['src/testing', 'enode-client/testing'],
  ['src/otel', 'enode-client/otel'],
  ['src/frameworks/fastify', 'enode-client/fastify'],
  ['src/frameworks/nest', 'enode-client/nest'],
  ['src/frameworks/lambda', 'enode-client/lambda'],
  ['src/stores/redis', 'enode-client/redis'],
  ['src/stores/sql', 'enode-client/sql'],
]);

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on('resolveBegin', ({ project }) => {
    for (const module of project.children ?? []) {
      const { name } = module;
      module.name =
        names.get(name) ??
        name
          .replace('src/webhooks/versions/', 'enode-client/webhooks/')
          .replace('generated/', 'enode-client/');
      if (!module.name.startsWith('enode-client'))
        throw new Error(`${name} has no name in docs/module-names.mjs`);
    }
  });
}
