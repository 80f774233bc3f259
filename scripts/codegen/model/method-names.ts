import type { ApiMethod } from '../api-methods.ts';
import { singulars } from './names.ts';
import { pascal, singularOf } from './type-names.ts';

type Named = Pick<ApiMethod, 'part' | 'namespace' | 'name'>;

/** The beginning of the names of a method's own types: `vehicles.setMaxCurrent` → `VehicleSetMaxCurrent`. */
export function typePrefix({ part, namespace, name }: Named): string {
  const owner = namespace === '' ? '' : (singulars[namespace] ?? pascal(singularOf(namespace)));
  return `${part === 'user' ? 'User' : ''}${owner}${pascal(name)}`;
}

/** The name of the interface with the methods of a namespace: `UserVehiclesMethods`. */
export const methodsName = ({ part, namespace }: Pick<Named, 'part' | 'namespace'>): string =>
  `${part === 'user' ? 'User' : ''}${pascal(namespace)}Methods`;
