import { err } from "@carethread/ports";
import type { Principal } from "../../access/principal.js";
import type { Outcome } from "../../kernel/catalogue.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { parse } from "../parse.js";
import { principalSchema } from "../principal-schema.js";
import { runCommand } from "../run.js";
import { type MessageSent, type SendMessage, sendMessageInput } from "../send/send-message.js";
import { decodeTicket } from "../send/ticket-codec.js";
import { saveDraft } from "./drafts.js";

/** Refusals that come after typing because the clock, or a manager, was faster. */
const LATE: ReadonlySet<string> = new Set(["traffic/closed", "practice/closed"]);

/**
 * Keeps what a patient has typed when the practice closed between the check and the sending: the refusal names the draft. When that cannot be kept either, it names none, and
 * the page still has the text.
 */
export const keepingDraft = (
  context: Context,
  principal: Principal,
  input: unknown,
  sent: Outcome<MessageSent>,
): Promise<Outcome<MessageSent>> =>
  contain(context, "messages.send", async () => {
    if (sent.isOk() || !LATE.has(sent.error.code)) return sent;
    const who = parse(principalSchema, principal);
    const asked = parse<SendMessage>(sendMessageInput, input);
    if (who.isErr() || asked.isErr()) return sent;
    const keys = await context.keys.open(who.value.practice);
    if (keys.isErr()) return sent;
    const { ticket, text, subject, draft, key } = asked.value;
    const held = decodeTicket(keys.value, ticket);
    if (held.isErr()) return sent;
    const { about, language } = held.value;
    const saved = await runCommand(context, saveDraft(context), who.value, {
      ...{ about, text, language, key: keys.value.digest("kept-draft", key) },
      ...(subject === undefined ? {} : { subject }),
      ...(draft === undefined ? {} : { draft }),
    });
    if (saved.isErr()) return sent;
    const detail = { ...sent.error.detail, draft: saved.value.draft };
    return err({ ...sent.error, stored: "part", detail });
  });
