import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { principalName } from "../access/principal.js";
import type { Outcome } from "../kernel/catalogue.js";
import { contain } from "./contain.js";
import type { Context } from "./context.js";
import { commandKey, parse } from "./parse.js";
import { principalSchema } from "./principal-schema.js";
import { unknownPractice } from "./run.js";

/** What became of a command whose answer was lost. @category messaging */
export type Recollection =
  | { readonly stored: false }
  | {
      readonly stored: true;
      /** When: milliseconds since 1970 UTC, by the storage's clock. */
      readonly at: number;
    };

/** Reads back whether the principal's command with this key was stored. */
export const recall = (
  context: Context,
  principal: unknown,
  input: unknown,
): Promise<Outcome<Recollection>> =>
  contain(context, "commands.recall", async () => {
    const who = parse(principalSchema, principal);
    if (who.isErr()) return err(who.error);
    const asked = parse(z.strictObject({ key: commandKey }), input);
    if (asked.isErr()) return err(asked.error);
    const { practice } = who.value;
    const keys = await context.keys.open(practice);
    if (keys.isErr()) return err(unknownPractice(keys.error));
    const key = `${principalName(who.value)}:${asked.value.key}`;
    const recalled = await context.storage.recall({ practice, key });
    if (recalled.isErr()) return err(recalled.error);
    return ok(
      recalled.value === null ? { stored: false } : { stored: true, at: recalled.value.at },
    );
  });
