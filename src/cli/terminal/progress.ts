import { createSpinner } from 'nanospinner';
import type { Progress } from './terminal.ts';

/** Without a terminal, a line every now and then says that work goes on. */
const quietMs = 5000;

/** Shows what goes on: as one line that changes on a terminal, else as a line when it has taken a while. */
export function createProgress(
  text: string,
  { stream, note }: { stream: NodeJS.WriteStream; note: (line: string) => void },
): Progress {
  if (stream.isTTY) {
    const spinner = createSpinner(text, { stream }).start();
    return { update: (now) => void spinner.update({ text: now }), end: () => void spinner.clear().stop() };
  }
  let reportedAt = Date.now();
  return {
    update: (now) => {
      if (Date.now() - reportedAt < quietMs) return;
      reportedAt = Date.now();
      note(now);
    },
    end: () => undefined,
  };
}
