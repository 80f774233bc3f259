/**
 * Seconds that the clouds and devices of a vendor take to follow a command: plausible, not measured. Local protocols
 * are quick, vehicles that must be woken up are slow.
 */
const seconds: Readonly<Record<string, number>> = {
  // Vehicles.
  TESLA: 20,
  RIVIAN: 25,
  LUCID: 25,
  POLESTAR: 30,
  VOLVO: 30,
  FORD: 35,
  BMW: 40,
  MINI: 40,
  MERCEDES: 45,
  AUDI: 60,
  CUPRA: 60,
  SEAT: 60,
  SKODA: 60,
  VOLKSWAGEN: 60,
  PORSCHE: 60,
  HYUNDAI: 75,
  KIA: 75,
  PEUGEOT: 90,
  CITROEN: 90,
  OPEL: 90,
  RENAULT: 100,
  NISSAN: 120,
  // Chargers.
  ZAPTEC: 20,
  EASEE: 5,
  WALLBOX: 10,
  // HVAC units, batteries and their inverters.
  TADO: 20,
  NEST: 5,
  ECOBEE: 10,
  SOLAREDGE: 20,
  ENPHASE: 60,
};

const usual = 20;

/** ms until a device of a vendor reacts to a command. */
export const actionDelayOf = (vendor: string): number =>
  (Object.hasOwn(seconds, vendor) ? (seconds[vendor] ?? usual) : usual) * 1000;
