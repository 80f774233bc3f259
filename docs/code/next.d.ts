declare module 'next/server' {
  export function after(work: Promise<unknown>): void;
}
