/** What the command needs of the world, handed in so that it can be tested as a function. */
export interface World {
  /** Text to standard output. */
  print(text: string): void;
  /** Text to standard error. */
  complain(text: string): void;
  /** Reads a file; throws when it cannot. */
  read(path: string): string;
  /** Writes a file; throws when it cannot. */
  write(path: string, text: string): void;
  /** A bar that shows how far something is, where somebody is looking; else nothing. */
  progress(): Progress;
}

/** How far something is. */
export interface Progress {
  /** Shows that this share is done, and what is being done. */
  update(share: number, doing: string): void;
  /** Takes the bar away. */
  stop(): void;
}
