import { EnodeInputError } from '../../errors/input-error.ts';
import { refuseUnknown } from '../base/refuse-unknown.ts';
import type { BatteryHandle, InverterHandle, MeterHandle } from './asset-handle.ts';
import { hemSystems } from '../energy/hem-systems.ts';
import type { NewAssetOptions } from '../assets/index.ts';
import type { World } from '../world/world.ts';

/** What the three assets of a HEM system have in common, and what each is like. */
export interface HemSystemOptions {
  /** A vendor that makes all three. @default 'SOLAREDGE' */
  vendor?: NonNullable<NewAssetOptions['meter']['vendor']>;
  /** @default 'Home' */
  siteName?: string;
  /** The place of all three: the id of a location of the same user, or null. @default null */
  locationId?: string | null;
  inverter?: Omit<NewAssetOptions['inverter'], 'vendor' | 'siteName' | 'locationId'>;
  battery?: Omit<NewAssetOptions['battery'], 'vendor' | 'siteName' | 'locationId'>;
  meter?: Omit<NewAssetOptions['meter'], 'vendor' | 'siteName' | 'locationId'>;
}

export interface HemSystemHandle {
  /** The API's id of the system. */
  readonly id: string;
  readonly inverter: InverterHandle;
  readonly battery: BatteryHandle;
  readonly meter: MeterHandle;
}

interface SiteBuilders {
  inverter(options: NewAssetOptions['inverter']): InverterHandle;
  battery(options: NewAssetOptions['battery']): BatteryHandle;
  meter(options: NewAssetOptions['meter']): MeterHandle;
}

const systemOptions: Readonly<Record<keyof HemSystemOptions, true>> = {
  vendor: true,
  siteName: true,
  locationId: true,
  inverter: true,
  battery: true,
  meter: true,
};

export function makeHemSystem(world: World, make: SiteBuilders, options: HemSystemOptions): HemSystemHandle {
  refuseUnknown('The builder of a HEM system', options, systemOptions);
  const { vendor = 'SOLAREDGE', siteName = 'Home', locationId = null, ...each } = options;
  const common = { vendor, siteName, locationId };
  const inverter = make.inverter({ ...each.inverter, ...common });
  const battery = make.battery({ ...each.battery, ...common });
  const meter = make.meter({ ...each.meter, ...common });
  const system = hemSystems(world, meter.userId).find(({ members }) =>
    members.some(({ id }) => id === meter.id),
  );
  if (!system) throw new EnodeInputError(`The assets of ${siteName} do not form a HEM system`);
  return { id: system.id, inverter, battery, meter };
}
