import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { principalName } from "../../access/principal.js";
import type { Context } from "../context.js";
import type { Keyed } from "../done.js";
import { mayDraft } from "../draft/draft-rights.js";
import { commandKey } from "../parse.js";
import type { Query } from "../run.js";

/** What became of a command whose answer was lost. @category messaging */
export type Recollection =
  | { readonly stored: false }
  | {
      readonly stored: true;
      /** When: milliseconds since 1970 UTC, by the storage's clock. */
      readonly at: number;
    };

const recallInput = z.strictObject({ key: commandKey });

/** Reads back whether the principal's command with this key was stored. */
export const recall = (context: Context): Query<Keyed, Recollection> => ({
  name: "commands.recall",
  input: recallInput,
  run: async (work, principal, { key }) => {
    const here = await mayDraft(context, work, principal, null);
    if (here.isErr()) return err(here.error);
    const { practice } = work;
    const name = `${principalName(principal)}:${key}`;
    const recalled = await context.storage.recall({ practice, key: name });
    if (recalled.isErr()) return err(recalled.error);
    return ok(
      recalled.value === null ? { stored: false } : { stored: true, at: recalled.value.at },
    );
  },
});
