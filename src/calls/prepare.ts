/** What makes a request of the arguments of a method: loaded with the first call. */
export { argumentsOf } from './arguments.ts';
export { knownPlan, planOf } from './plan.ts';
export { addExtra, requestOf } from './request.ts';
