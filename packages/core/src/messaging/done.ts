import * as z from "zod";

/**
 * The answer of a command that has nothing else to say.
 *
 * @category messaging
 */
export interface Done {
  /** False when it was so already and nothing was recorded. */
  readonly changed: boolean;
}

/** The shape of {@link Done}. */
export const doneSchema: z.ZodType<Done> = z.object({ changed: z.boolean() });

/** What every command has. @category messaging */
export interface Keyed {
  /** Idempotency key: 1 to 64 of letters, digits, `.`, `_`, `-`. A repeat with the same key and input changes nothing and gets the first answer. */
  readonly key: string;
}
