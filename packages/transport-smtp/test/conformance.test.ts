import { type TransportHarness, transportKit } from "@carethread/conformance";
import { describeKit } from "@carethread/conformance/vitest";
import PostalMime from "postal-mime";
import { noon, transportFor } from "./fixture.js";
import { type MailServer, type Refusals, startMailServer } from "./mail-server.js";
import { type Relay, startRelay } from "./relay.js";

const readable = async (raw: string): Promise<string> => {
  const { headers, text = "" } = await PostalMime.parse(Buffer.from(raw, "latin1"));
  const head = headers.map(({ key, value }) => `${key}: ${value}`).join("\n");
  return `${head}\n\n${text}`;
};

const createHarness = (): TransportHarness => {
  let server: MailServer | undefined;
  let relay: Relay | undefined;
  let refuse: Refusals = {};
  const dispose = async (): Promise<void> => {
    await relay?.close();
    await server?.close();
    server = undefined;
    relay = undefined;
    refuse = {};
  };
  return {
    port: "transport",
    name: "smtp",
    addresses: ["ann@example.org", "bob@example.com"],
    badAddresses: [
      "",
      "ann",
      "ann@localhost",
      "Ann <ann@example.org>",
      "ann@example.org,eve@example.org",
      "ann@example.org\r\nRCPT TO:<eve@example.org>",
      '"ann lee"@example.org',
      "ann@bücher.example",
    ],
    accredited: { authority: { kind: "accredited", domain: "nhs.net" }, to: "dr.jones@nhs.net" },
    open: async () => {
      await dispose();
      refuse = {};
      server = await startMailServer(null, { refuse });
      relay = await startRelay(server.port);
      return transportFor(relay.port, { accreditedDomains: ["nhs.net"], connectionsMax: 16 });
    },
    arrived: async () =>
      Promise.all(
        (server?.taken ?? []).map(async ({ to, raw }) => ({
          to: to.join(" and "),
          content: await readable(raw),
        })),
      ),
    contacts: async () => relay?.connections() ?? 0,
    behave: async (how) => {
      delete refuse.recipient;
      if (how === "refuse") refuse.recipient = 550;
      relay?.behave(how === "refuse" ? "well" : how);
    },
    now: () => noon,
    dispose,
  };
};

describeKit(transportKit, "transport-smtp, in front of a real mail server", createHarness());
