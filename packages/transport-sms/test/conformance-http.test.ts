import { type TransportHarness, transportKit } from "@carethread/conformance";
import { describeKit } from "@carethread/conformance/vitest";
import { createHttpSmsTransport } from "../src/index.js";
import { badNumbers, httpOptionsFor } from "./fixture.js";
import { type Gateway, startGateway } from "./gateway.js";

const readable = (body: string): { to: string; content: string } => {
  const { to, content } = JSON.parse(body);
  return {
    to,
    content: `${JSON.stringify({ ...JSON.parse(body), content: null })}\n${content.body}`,
  };
};

const createHarness = (): TransportHarness => {
  let gateway: Gateway | undefined;
  const dispose = async (): Promise<void> => {
    await gateway?.close();
    gateway = undefined;
  };
  return {
    port: "transport",
    name: "sms-http",
    addresses: ["+447700900123", "+447700900456"],
    badAddresses: badNumbers,
    accredited: null,
    open: async () => {
      await dispose();
      gateway = await startGateway();
      return createHttpSmsTransport(httpOptionsFor(gateway.port))._unsafeUnwrap();
    },
    arrived: async () => (gateway?.sent ?? []).map(({ body }) => readable(body)),
    contacts: async () => gateway?.connections() ?? 0,
    behave: async (how) => {
      if (how === "gone") {
        await gateway?.shut();
        return;
      }
      await gateway?.open();
      gateway?.behave(how === "well" ? "take" : how === "refuse" ? { status: 422 } : "hang-up");
    },
    now: () => 0,
    dispose,
  };
};

describeKit(transportKit, "transport-sms, in front of a real HTTP server", createHarness());
