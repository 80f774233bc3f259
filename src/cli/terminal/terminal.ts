/** Where a command writes and reads. Everything written passes it, so that no secret that it knows is shown. */
export interface Terminal {
  /** A line, or several, on stdout: what the command gives. */
  print(text: string): void;
  /** A line on stderr: what the command says about its work. */
  note(line: string): void;
  /** Keeps a text out of everything that is written from now on. */
  hide(secret: string): void;
  /** Shows what is going on, on stderr. */
  progress(text: string): Progress;
  /** All of stdin. */
  readInput(): Promise<string>;
  /** Asks a person for a secret, without showing what is typed; `undefined` where there is no terminal to ask on. */
  askSecret(question: string): Promise<string | undefined>;
  /** Width of stdout in characters; `undefined` where it is not a terminal. */
  readonly width: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends the command, by Ctrl+C or because its output is closed. */
  readonly signal: AbortSignal;
}

/** What takes long, while it goes on. */
export interface Progress {
  update(text: string): void;
  /** Takes away what stands on a terminal. */
  end(): void;
}
