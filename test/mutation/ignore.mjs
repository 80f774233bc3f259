import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

// Of what is given to keysOf only the keys are read: its values make no difference, and changes of them none either.
const keysOnly = {
  shouldIgnore(path) {
    const isKeysOf = path.isCallExpression() && path.node.callee.name === 'keysOf';
    return isKeysOf ? 'Only its keys are read' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'keysOnly', keysOnly)];
