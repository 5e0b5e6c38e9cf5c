/** Channels with one thing wrong. */
import { err, ok, portProblem, type Transport } from "@carethread/ports";
import { createMemoryTransport, type MemoryTransport } from "@carethread/testing";
import type { Saboteur, TransportHarness } from "../../src/index.js";

const now = 1_767_225_600_000;

type BreakTransport = (sound: Transport, behind: MemoryTransport) => Transport;

/** What a harness for a channel in memory may be told. */
export interface MemoryChannel {
  readonly letters?: boolean;
  readonly clock?: () => number;
  readonly accreditedDomains?: readonly string[];
}

const failures = {
  refuse: "transport/refused",
  gone: "transport/unavailable",
  "lose-answer": "transport/maybe-sent",
} as const;

/** The reference channel, or one that is broken. */
export const transportHarness = (
  broken: BreakTransport = (sound) => sound,
  { letters = true, clock = () => now, accreditedDomains = ["nhs.example"] }: MemoryChannel = {},
): TransportHarness => {
  const make = (): MemoryTransport =>
    createMemoryTransport({ channel: "email", letters, clock, accreditedDomains });
  let memory = make();
  let ordered = 0;
  return {
    port: "transport",
    name: "memory",
    addresses: ["ann@example.org", "bob@example.com"],
    badAddresses: ["", "ann", "ann@example.org,eve@example.org", "ann@example.org\r\nBcc: x@y.z"],
    accredited: { authority: { kind: "accredited", domain: "nhs.example" }, to: "dr@nhs.example" },
    open: async () => {
      memory = make();
      ordered = 0;
      return broken(memory, memory);
    },
    arrived: async () =>
      memory.taken.map(({ to, subject, text }) => ({ to, content: `${subject}\n\n${text}` })),
    contacts: async () => memory.attempts(),
    behave: async (how) => {
      // What was ordered before and not yet used up is over.
      while (ordered > 0) {
        ordered -= 1;
        await memory.check();
      }
      if (how === "well") return;
      ordered = how === "gone" ? 2 : 1;
      memory.fail(failures[how], ordered);
    },
    now: () => now,
    dispose: async () => {},
  };
};

const transport = (
  clause: string,
  does: string,
  broken: BreakTransport,
  channel: MemoryChannel = {},
): Saboteur<TransportHarness> => ({
  clause,
  does,
  harness: () => transportHarness(broken, channel),
});

const sending =
  (
    send: (
      sound: Transport,
      envelope: Parameters<Transport["send"]>[0],
    ) => ReturnType<Transport["send"]>,
  ): BreakTransport =>
  (sound) => ({ ...sound, send: (envelope) => send(sound, envelope) });

/** Sends a letter as it is, under an authority that always holds. */
const anyAuthority = sending((sound, envelope) =>
  sound.send(
    envelope.kind === "letter"
      ? {
          ...envelope,
          authority: {
            ...{ kind: "agreement", agreement: "a", textVersion: "v" },
            ...{ address: envelope.to, expiresAt: now + 1 },
          },
        }
      : envelope,
  ),
);

const asUnavailable = sending(async (sound, envelope) =>
  (await sound.send(envelope)).orElse(() => err(portProblem("transport/unavailable"))),
);

const saysYes = sending(async (sound, envelope) =>
  (await sound.send(envelope)).orElse(() => ok({ channelReference: envelope.reference })),
);

export const transportSaboteurs: readonly Saboteur<TransportHarness>[] = [
  transport(
    "TR01",
    "sends everything twice",
    sending(async (sound, envelope) => {
      await sound.send(envelope);
      return sound.send(envelope);
    }),
  ),
  transport(
    "TR02",
    "puts a subject that it finds into the practice's name",
    sending((sound, envelope) =>
      sound.send(
        envelope.kind === "notification" && "subject" in envelope
          ? { ...envelope, practiceName: String(envelope.subject) }
          : envelope,
      ),
    ),
  ),
  transport(
    "TR03",
    "sends to the first of two addresses",
    sending((sound, envelope) =>
      sound.send({ ...envelope, to: envelope.to.split(/[,\r]/)[0] ?? "" }),
    ),
  ),
  transport("TR04", "calls a refusal an outage", asUnavailable),
  transport("TR05", "says yes when nobody is there", saysYes),
  transport("TR06", "calls a lost answer an outage", asUnavailable),
  transport("TR07", "sends a notice to see whether the channel works", (sound) => ({
    ...sound,
    check: async () =>
      (
        await sound.send({
          ...{ kind: "notification", reference: "probe", to: "ann@example.org", language: "en" },
          ...{ template: "new-message", practiceName: "Probe", signInUrl: "https://x.example" },
        })
      ).map(() => undefined),
  })),
  transport(
    "TR08",
    "repeats the address in a problem",
    sending(async (sound, envelope) =>
      (await sound.send(envelope)).mapErr(({ code }) => portProblem(code, { to: envelope.to })),
    ),
  ),
  transport("TR10", "is open at a time that no day has", (sound) => ({
    ...sound,
    hours: [{ weekdays: [1, 2, 3, 4, 5], from: "08:00", to: "25:00" }],
  })),
  transport("TR10", "is open on the eighth day of the week", (sound) => ({
    ...sound,
    hours: [{ weekdays: [8], from: "08:00", to: "18:00" }],
  })),
  transport("TR10", "is never open", (sound) => ({ ...sound, hours: [] })),
  transport("TR09", "keeps the address of the one before when it is busy", (sound) => {
    let last = "";
    return {
      ...sound,
      send: async (envelope) => {
        last = envelope.to;
        await Promise.resolve();
        return sound.send({ ...envelope, to: last });
      },
    };
  }),
  transport(
    "TR20",
    "loses the lines that begin with a dot",
    sending((sound, envelope) =>
      sound.send(
        envelope.kind === "letter"
          ? { ...envelope, text: envelope.text.replace(/^\..*\n/gm, "") }
          : envelope,
      ),
    ),
  ),
  transport("TR21", "does not look at the agreement", anyAuthority),
  transport("TR21", "does not look at the time", (sound) => sound, { clock: () => 0 }),
  transport("TR22", "does not miss an authority", anyAuthority),
  transport("TR23", "believes whoever says accredited", (sound) => sound, {
    accreditedDomains: ["example.org"],
  }),
  transport("TR24", "forgets the accredited domains", (sound) => sound, { accreditedDomains: [] }),
  transport(
    "TR26",
    "writes the fixed lines in English to everybody",
    sending((sound, envelope) => sound.send({ ...envelope, language: "en" })),
  ),
  transport(
    "TR26",
    "drops the heading of a letter",
    sending((sound, envelope) =>
      sound.send(envelope.kind === "letter" ? { ...envelope, heading: "" } : envelope),
    ),
  ),
  {
    clause: "TR25",
    does: "takes letters that it does not declare",
    harness: () =>
      transportHarness((sound) => ({
        ...sound,
        capabilities: { letters: false, answerable: false },
      })),
  },
];
