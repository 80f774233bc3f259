/** `startCharging` → `start-charging`: as names of commands and options are typed. */
export const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
