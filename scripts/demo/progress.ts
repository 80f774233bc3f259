/** Shows that something is being waited for, and for how long: one line that is rewritten on a terminal, else dots. */
export async function waitingFor<T>(what: string, work: Promise<T>): Promise<T> {
  const { stdout } = process;
  const startedAt = performance.now();
  const seconds = () => `${Math.round((performance.now() - startedAt) / 1000)} s`;
  const tick = () => stdout.write(stdout.isTTY ? `\r  … waiting for ${what}, ${seconds()}` : '.');
  if (!stdout.isTTY) stdout.write(`  … waiting for ${what} `);
  const timer = setInterval(tick, 500);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    stdout.write(stdout.isTTY ? '\r\u001B[K' : ` ${seconds()}\n`);
  }
}
