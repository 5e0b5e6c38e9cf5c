import { ok } from "@carethread/ports";
import type { Principal } from "../../access/principal.js";
import type { Outcome } from "../../kernel/catalogue.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { parse } from "../parse.js";
import type { Soon } from "../soon.js";
import { type CheckDraft, checkDraftSchema, type DraftChecked } from "./check-draft.js";
import { plainAdvice } from "./plain-advice.js";

/**
 * What to answer when a check could not be done, or nobody may write here now: a writer whose words mean an emergency is told where to turn all the same, because the one
 * person who must read "call 999" must not be told to try again later. Nothing is counted, and nothing can be sent.
 */
export const adviceAnyway = (
  context: Context,
  principal: Principal,
  input: unknown,
  checked: Outcome<DraftChecked>,
): Soon<DraftChecked> => {
  if (checked.isOk() || !COULD_NOT.has(checked.error.kind)) return checked;
  return contain(context, "drafts.check", async () => {
    const asked = parse<CheckDraft>(checkDraftSchema, input);
    if (asked.isErr()) return checked;
    const advice = plainAdvice(context, principal, asked.value);
    return advice === null ? checked : ok(advice);
  });
};

// Not for input that is wrong or for somebody without a right here: they get their refusal and nothing else.
const COULD_NOT: ReadonlySet<string> = new Set([
  ...["rejected", "unavailable", "unknown-outcome", "conflict", "defect"],
]);
