/** Prints what happens, and what is being waited for, with the seconds it takes. */
export interface Printer {
  title(line: string): void;
  say(line: string): void;
  /** Shows a line that counts seconds until `work` is done. Lines that are printed in the meantime stand above it. */
  waitFor<T>(what: string, work: Promise<T>): Promise<T>;
}

/** On a terminal the waiting line is rewritten in place; elsewhere it is written once. */
export function createPrinter(out: { isTTY?: boolean; write(text: string): unknown }): Printer {
  let waiting: (() => string) | undefined;
  const wipe = () => out.isTTY && waiting && out.write('\r\u001B[K');
  const draw = () => out.isTTY && waiting && out.write(`\r${waiting()}`);
  const line = (text: string): void => {
    wipe();
    out.write(`${text}\n`);
    draw();
  };
  return {
    title: (text) => line(`\n${text}`),
    say: (text) => line(`  ${text}`),
    waitFor: async (what, work) => {
      const startedAt = performance.now();
      const text = `  … waiting for ${what}`;
      if (!out.isTTY) line(text);
      waiting = () => `${text}, ${Math.round((performance.now() - startedAt) / 1000)} s`;
      draw();
      const timer = setInterval(draw, 500);
      try {
        return await work;
      } finally {
        clearInterval(timer);
        wipe();
        waiting = undefined;
      }
    },
  };
}
