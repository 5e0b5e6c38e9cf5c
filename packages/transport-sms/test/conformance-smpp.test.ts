import { type TransportHarness, transportKit } from "@carethread/conformance";
import { describeKit } from "@carethread/conformance/vitest";
import { describe, test } from "vitest";
import { createSmppTransport, type SmppTransport } from "../src/index.js";
import { type Centre, hasCentre, type Submission, startCentre } from "./centre.js";
import { badNumbers, smppOptionsFor } from "./fixture.js";
import { type Relay, startRelay } from "./relay.js";

/** What phones show: segments of one message joined, by their headers. */
const messagesOf = (submissions: readonly Submission[]): { to: string; content: string }[] => {
  const joined = new Map<string, { to: string; parts: string[] }>();
  for (const [n, { to, from, esmClass, bytes }] of submissions.entries()) {
    const header = esmClass === 0x40 ? bytes.subarray(0, 6) : Buffer.alloc(0);
    const key = header.length === 0 ? `${n}` : `${to} ${header[3]}`;
    const message = joined.get(key) ?? { to: `+${to}`, parts: [`from ${from}\n`] };
    message.parts[header[5] ?? 1] = bytes.subarray(header.length).toString("latin1");
    joined.set(key, message);
  }
  return [...joined.values()].map(({ to, parts }) => ({ to, content: parts.join("") }));
};

const createHarness = (): TransportHarness => {
  let centre: Centre | undefined;
  let relay: Relay | undefined;
  let transport: SmppTransport | undefined;
  const dispose = async (): Promise<void> => {
    await transport?.close();
    await relay?.close();
    await centre?.close();
    transport = undefined;
    relay = undefined;
    centre = undefined;
  };
  return {
    port: "transport",
    name: "sms-smpp",
    addresses: ["+447700900123", "+447700900456"],
    badAddresses: badNumbers,
    accredited: null,
    open: async () => {
      await dispose();
      centre = await startCentre();
      relay = await startRelay(centre.port);
      transport = createSmppTransport(smppOptionsFor(relay.port))._unsafeUnwrap();
      return transport;
    },
    arrived: async () => messagesOf((await centre?.submissions()) ?? []),
    contacts: async () => relay?.connections() ?? 0,
    behave: async (how) => {
      // ESME_RINVDSTADR: the number does not exist.
      await centre?.answer(how === "refuse" ? 0x0b : 0);
      relay?.behave(how === "refuse" ? "well" : how);
    },
    now: () => 0,
    dispose,
  };
};

if (hasCentre())
  describeKit(transportKit, "transport-sms, in front of Debian's Net::SMPP", createHarness());
else
  describe("transport-sms, in front of Debian's Net::SMPP", () => {
    test.skip("needs perl and Debian's libnet-smpp-perl, which this machine does not have", () => {});
  });
