import { eventsOf } from '../../src/openapi/events.ts';
import type { Document } from '../../src/openapi/openapi.ts';
import { emitParameters } from './emit-parameters.ts';
import { completeModel, emitModel } from './model/emit-model.ts';
import { emitMethods, writeMethods } from './model/emit-methods.ts';
import { emitValues } from './model/emit-values.ts';
import { createModel } from './model/model.ts';
import type { ApiPlan } from './plan-api.ts';

/** The files of a version that come from its document and its table of methods. */
export function emitApi(
  document: Document,
  { methods }: ApiPlan,
  supportPath: string,
  version: string,
): Record<string, string> {
  const model = createModel(methods, document, version);
  const interfaces = writeMethods(model, methods);
  const events = completeModel(model, eventsOf(document));
  return {
    'model.ts': emitModel(model, events, supportPath),
    'api.ts': emitMethods(interfaces, model, supportPath),
    'values.ts': emitValues(model),
    'parameters.ts': emitParameters(methods, supportPath),
  };
}
