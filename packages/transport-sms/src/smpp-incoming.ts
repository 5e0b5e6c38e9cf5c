import type { Pdu } from "smpp";
import { parsePhoneNumber } from "./phone-number.js";
import type { SmppIncoming } from "./smpp-options.js";

const RECEIPT = 0x04;

const textOf = (value: unknown): string => {
  const message: unknown =
    typeof value === "object" && value !== null ? Reflect.get(value, "message") : value;
  return typeof message === "string" ? message : "";
};

const states: Readonly<Record<string, "delivered" | "failed" | "delayed">> = {
  DELIVRD: "delivered",
  ACCEPTD: "delayed",
  ENROUTE: "delayed",
  UNKNOWN: "delayed",
  EXPIRED: "failed",
  DELETED: "failed",
  UNDELIV: "failed",
  REJECTD: "failed",
};

const subscriberOf = (value: unknown): string => {
  const text = typeof value === "string" ? value : "";
  return parsePhoneNumber(text) ?? parsePhoneNumber(`+${text}`) ?? text;
};

/** Reads what a message centre delivers: a receipt in the words of SMPP's appendix B, or somebody's reply. */
export const incomingOf = (
  pdu: Pdu,
  referenceOf: (channelReference: string) => string | null,
): SmppIncoming => {
  const esmClass = typeof pdu.esm_class === "number" ? pdu.esm_class : 0;
  const text = textOf(pdu.short_message);
  if ((esmClass & 0x3c) !== RECEIPT) {
    return {
      kind: "reply",
      from: subscriberOf(pdu.source_addr),
      to: subscriberOf(pdu.destination_addr),
      text,
    };
  }
  const named = /\bid:([!-~]{1,65})/.exec(text)?.[1];
  const id = typeof pdu.receipted_message_id === "string" ? pdu.receipted_message_id : named;
  const word = /\bstat:([A-Z]{7})\b/.exec(text)?.[1] ?? "";
  const state = Object.hasOwn(states, word) ? states[word] : undefined;
  if (id === undefined || state === undefined)
    return { kind: "unreadable-receipt", channelReference: id ?? null };
  return { kind: "receipt", reference: referenceOf(id), channelReference: id, state };
};
