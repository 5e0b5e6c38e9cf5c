import { first } from "./0001-first.js";

/**
 * Every migration in order; the version of a schema is how many of them it has. A migration that was released is never changed:
 * a correction is one more file.
 */
export const migrations: readonly string[] = [first];
