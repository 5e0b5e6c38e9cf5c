import type { Principal } from "../../access/principal.js";
import { NO_FACTS } from "../../triage/triage.js";
import { evaluate } from "../../triage/triage-evaluate.js";
import { joined } from "../body/text.js";
import type { Context } from "../context.js";
import type { CheckDraft, DraftChecked } from "./check-draft.js";

/** Where to turn by the words alone, whoever wrote them and about whatever: `null` where they mean no emergency. Nothing is counted, and nothing can be sent. */
export const plainAdvice = (
  context: Context,
  principal: Principal,
  { subject = "", text, language, answers = {} }: CheckDraft,
): DraftChecked | null => {
  const result = evaluate(context.pack, {
    text: joined({ subject, text }),
    direction: principal.kind === "person" ? "patient" : "staff",
    language,
    facts: NO_FACTS,
    answers,
  });
  return result.outcome === "divert" ? { ...result, diversion: null, declaration: null } : null;
};
