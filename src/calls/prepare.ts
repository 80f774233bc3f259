/** What makes a request of the arguments of a method: loaded with the first call. */
export { addExtra } from './extra.ts';
export { argumentsOf } from './arguments.ts';
export { knownPlan, planOf } from './plan.ts';
export { requestOf } from './request.ts';
