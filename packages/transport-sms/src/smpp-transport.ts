import {
  createGate,
  type Envelope,
  err,
  type HandedOver,
  ok,
  portProblem,
  type Result,
  type Transport,
  type TransportProblem,
} from "@carethread/ports";
import type { Pdu } from "smpp";
import { patienceBeside } from "./patience.js";
import { composeShortMessage, type ShortMessage } from "./short-message.js";
import { incomingOf } from "./smpp-incoming.js";
import { checkSmppOptions, type SmppSettings, type SmppTransportOptions } from "./smpp-options.js";
import { type Bound, bind } from "./smpp-session.js";

/**
 * A transport over SMPP, which its owner can close.
 *
 * @category adapters
 */
export interface SmppTransport extends Transport {
  /** Ends the connection: `send` and `check` answer `transport/unavailable` from now on. Repeat: harmless. */
  close(): Promise<void>;
}

type Sent = Result<HandedOver, TransportProblem>;

/** International numbers, letters, or a short code: type of number and numbering plan. */
const addressTypeOf = (address: string): readonly [number, number] => {
  if (address.startsWith("+")) return [1, 1];
  return /[A-Za-z]/.test(address) ? [5, 0] : [3, 0];
};

const asAddress = (text: string): string => (text.startsWith("+") ? text.slice(1) : text);

/** One `submit_sm` for each segment; the header before each says which of how many it is, so that phones join them. */
const submissionsOf = (
  { to, segmented }: ShortMessage,
  { senderId }: SmppSettings,
  joint: number,
): readonly object[] => {
  const { segments, alphabet } = segmented;
  const [sourceTon, sourceNpi] = addressTypeOf(senderId);
  return segments.map((bytes, n) => ({
    source_addr_ton: sourceTon,
    source_addr_npi: sourceNpi,
    source_addr: asAddress(senderId),
    dest_addr_ton: 1,
    dest_addr_npi: 1,
    destination_addr: asAddress(to),
    data_coding: alphabet === "gsm-7" ? 0 : 8,
    registered_delivery: 1,
    ...(segments.length === 1
      ? { short_message: Buffer.from(bytes) }
      : {
          esm_class: 0x40,
          short_message: Buffer.concat([
            Buffer.from([5, 0, 3, joint, segments.length, n + 1]),
            bytes,
          ]),
        }),
  }));
};

// Not let in, queue full, throttled, out of order, suspended: nothing about this message.
const laterStatuses: readonly number[] = [0x04, 0x05, 0x08, 0x0d, 0x0e, 0x0f, 0x14, 0x58];

const refusalOf = (status: number): TransportProblem =>
  laterStatuses.includes(status)
    ? portProblem("transport/unavailable", { status })
    : portProblem("transport/refused", { status });

/** Submits one segment after the other. From the first one on that the centre took, nothing is certain unless it takes them all. */
const submitAll = async (
  bound: Bound,
  submissions: readonly object[],
): Promise<Result<readonly string[], TransportProblem>> => {
  const taken: string[] = [];
  for (const fields of submissions) {
    const answer = await bound.ask("submit_sm", fields);
    if (answer === null) return err(portProblem("transport/maybe-sent", { step: "answer" }));
    const { command_status: status, message_id: id } = answer;
    if (status !== 0)
      return err(
        taken.length > 0 ? portProblem("transport/maybe-sent", { status }) : refusalOf(status),
      );
    taken.push(typeof id === "string" ? id : "");
  }
  return ok(taken);
};

const rememberedMax = 10_000;

/** Which message a receipt is about. The centre names its own references only, one for each segment. */
const createReferences = () => {
  const references = new Map<string, string>();
  return {
    remember: (ids: readonly string[], reference: string): void => {
      for (const id of ids.filter((name) => name !== "")) references.set(id, reference);
      for (const oldest of references.keys()) {
        if (references.size <= rememberedMax) break;
        references.delete(oldest);
      }
    },
    of: (id: string): string | null => references.get(id) ?? null,
  };
};

/**
 * Sends notifications by SMS over SMPP 3.4, on one connection that is bound when it is first needed and bound again after it broke.
 *
 * - One-way: it takes no letters, and nobody reads replies, which the fixed text says together with where to turn.
 * - A notification of several segments is joined on the phone. When a later segment is not taken, the answer is `transport/maybe-sent`.
 * - SMPP has no idempotency: what is sent twice after a lost answer may arrive twice, with the same words.
 * - What comes in, receipts and replies, goes to `incoming`. Call `check` now and then: it binds again after a break, and nothing comes in unbound.
 * - Errors when it is made: `transport/insecure` (`field`: `tls`), `transport/misconfigured` (`field`).
 * - Errors of `send`: `transport/bad-address`; `transport/body-refused` (every letter); `transport/refused` (`status`, or `field`); `transport/insecure` and
 *   `transport/unavailable` (nothing was sent, a retry is safe); `transport/maybe-sent`.
 *
 * @category adapters
 * @example
 * ```ts
 * import { createSmppTransport } from "@carethread/transport-sms";
 *
 * const transport = createSmppTransport({
 *   host: "smpp.example",
 *   port: 3550,
 *   tls: { mode: "implicit" },
 *   account: { systemId: "elmstreet", password: "secret", systemType: "" },
 *   senderId: "ElmStreet",
 *   timeouts: { bindMs: 10_000, answerMs: 30_000, idleMs: 30_000 },
 * });
 * if (transport.isErr()) console.error(transport.error.code, transport.error.detail);
 * ```
 */
export const createSmppTransport = (
  options: SmppTransportOptions,
): Result<SmppTransport, TransportProblem> => checkSmppOptions(options).map(transportOf);

/** What the host makes of a delivery; one that throws has not taken it. */
const takenBy = async (
  settings: SmppSettings,
  pdu: Pdu,
  of: (id: string) => string | null,
): Promise<boolean> => {
  const incoming = incomingOf(pdu, of);
  if (settings.incoming === undefined) return incoming.kind !== "reply";
  try {
    return await settings.incoming(incoming);
  } catch {
    return false;
  }
};

const transportOf = (settings: SmppSettings): SmppTransport => {
  // One bind at a time, and one message after the other: a message centre counts both.
  const gate = createGate(1);
  const { bindMs, answerMs } = settings.timeouts;
  const patience = patienceBeside(bindMs + answerMs * settings.segmentsMax);
  const through = async <Value>(
    work: () => Promise<Result<Value, TransportProblem>>,
  ): Promise<Result<Value, TransportProblem>> =>
    (await gate.through(patience, work)) ??
    err(portProblem("transport/unavailable", { step: "wait" }));
  const references = createReferences();
  let bound: Bound | null = null;
  let closed = false;
  let joint = 0;
  const connected = async (): Promise<Result<Bound, TransportProblem>> => {
    if (closed) return err(portProblem("transport/unavailable", { closed: true }));
    if (bound?.alive() === true) return ok(bound);
    const made = await bind(settings, (pdu) => takenBy(settings, pdu, references.of));
    if (made.isOk()) bound = made.value;
    return made;
  };
  const submit = async (message: ShortMessage): Promise<Sent> => {
    const on = await connected();
    if (on.isErr()) return err(on.error);
    joint = (joint + 1) % 256;
    const taken = await submitAll(on.value, submissionsOf(message, settings, joint));
    if (taken.isErr()) return err(taken.error);
    references.remember(taken.value, message.reference);
    const [first = ""] = taken.value;
    return ok({ channelReference: first === "" ? message.reference : first });
  };
  const alive = async (): Promise<Result<void, TransportProblem>> => {
    const on = await connected();
    if (on.isErr()) return err(on.error);
    const answer = await on.value.ask("enquire_link", {});
    return answer === null
      ? err(portProblem("transport/unavailable", { step: "check" }))
      : ok(undefined);
  };
  return Object.freeze({
    spec: "transport/1",
    name: "sms-smpp",
    channel: "sms",
    capabilities: Object.freeze({ letters: false, answerable: false }),
    ...(settings.hours === undefined ? {} : { hours: settings.hours }),
    send: async (envelope: Envelope): Promise<Sent> => {
      const composed = composeShortMessage(envelope, settings.segmentsMax);
      return composed.isErr() ? err(composed.error) : through(() => submit(composed.value));
    },
    check: () => through(alive),
    close: async () => {
      closed = true;
      await gate.empty();
      bound?.end();
    },
  } satisfies SmppTransport);
};
