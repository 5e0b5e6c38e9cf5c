import { createServer as createTlsServer } from "node:tls";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  createSmppTransport,
  type SmppIncoming,
  type SmppTransport,
  type SmppTransportOptions,
} from "../src/index.js";
import { type Centre, hasCentre, startCentre } from "./centre.js";
import { createAuthority, createCertificate } from "./certificates.js";
import { letter, notification, notificationText, said, smppOptionsFor } from "./fixture.js";

// Without perl and Debian's libnet-smpp-perl, which it brings itself where it can; in CI it must.
describe.skipIf(!hasCentre())("SMPP, with Debian's Net::SMPP at the other end", () => {
  let centre: Centre;
  let transport: SmppTransport;
  let taken: SmppIncoming[];
  beforeEach(async () => {
    centre = await startCentre();
    taken = [];
  });
  afterEach(async () => {
    await transport.close();
    await centre.close();
  });
  const made = (more: Partial<SmppTransportOptions> = {}): SmppTransport => {
    transport = createSmppTransport(smppOptionsFor(centre.port, more))._unsafeUnwrap();
    return transport;
  };
  const settled = async (answers = 1): Promise<void> => {
    for (let n = 0; n < 200 && centre.confirmed.length < answers; n += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
  };

  test("a notification of two segments is two submissions with the headers that join them", async () => {
    expect(said(await made().send(notification))).toBe('{"channelReference":"centre-1"}');
    const [one, two, ...more] = await centre.submissions();
    expect(more).toEqual([]);
    expect([one, two].map((s) => [s?.to, s?.from, s?.dataCoding, s?.esmClass])).toEqual(
      Array(2).fill(["447700900123", "ElmStreet", 0, 0x40]),
    );
    expect([one, two].map((s) => [...(s?.bytes.subarray(0, 6) ?? [])])).toEqual([
      [5, 0, 3, 1, 2, 1],
      [5, 0, 3, 1, 2, 2],
    ]);
    expect([one, two].map((s) => s?.bytes.subarray(6).toString("latin1") ?? "").join("")).toBe(
      notificationText,
    );
  });

  test("a name beyond GSM-7 goes as UCS-2, whole", async () => {
    expect(
      (await made().send({ ...notification, practiceName: "Meddygfa Tŷ'r Felin" })).isOk(),
    ).toBe(true);
    const submissions = await centre.submissions();
    const bytes = submissions.map((s) => s.bytes.subarray(6));
    expect(submissions.map((s) => s.dataCoding)).toEqual(Array(4).fill(8));
    expect(Buffer.concat(bytes).swap16().toString("utf16le")).toContain(
      "Meddygfa Tŷ'r Felin has sent you a message.",
    );
  });

  test.each([
    [0x0b, 'transport/refused {"status":11}'],
    [0x58, 'transport/unavailable {"status":88}'],
  ])("status %i means %s", async (status, meaning) => {
    await centre.answer(status);
    expect(said(await made().send(notification))).toBe(meaning);
    expect(await centre.submissions()).toEqual([]);
  });

  test("one connection is used for many, and a broken one is made again", async () => {
    made();
    for (const reference of ["n-1", "n-2", "n-3"])
      expect((await transport.send({ ...notification, reference })).isOk()).toBe(true);
    await centre.submissions();
    expect(centre.connections()).toBe(1);
    await transport.close();
    expect(said(await transport.send(notification))).toBe('transport/unavailable {"closed":true}');
  });

  test("a receipt comes back with the envelope's reference, and is confirmed when the host took it", async () => {
    made({ incoming: async (incoming) => taken.push(incoming) > 0 });
    await transport.send(notification);
    const text =
      "id:centre-2 sub:001 dlvrd:001 submit date:2601151200 done date:2601151201 stat:UNDELIV err:001";
    await centre.deliver("447700900123", "ElmStreet", 0x04, text);
    await settled();
    expect([taken, centre.confirmed]).toEqual([
      [{ kind: "receipt", reference: "n-1", channelReference: "centre-2", state: "failed" }],
      [0],
    ]);
  });

  test("a receipt that cannot be read is told to the host, and comes again where the host does not take it", async () => {
    let takes = false;
    made({
      incoming: async (incoming) => {
        taken.push(incoming);
        return takes;
      },
    });
    await transport.check();
    await centre.deliver("447700900123", "ElmStreet", 0x04, "id:centre-9 stat:WHATEVER");
    await settled();
    takes = true;
    await centre.deliver("447700900123", "ElmStreet", 0x04, "is this a receipt");
    await settled(2);
    expect([taken, centre.confirmed]).toEqual([
      [
        { kind: "unreadable-receipt", channelReference: "centre-9" },
        { kind: "unreadable-receipt", channelReference: null },
      ],
      [0x64, 0],
    ]);
  });

  test("a reply that the host could not take is not confirmed, so that the centre keeps it", async () => {
    made({
      incoming: async (incoming) => {
        taken.push(incoming);
        return false;
      },
    });
    await transport.check();
    await centre.deliver("447700900123", "60777", 0, "is anybody there");
    await settled();
    expect([taken, centre.confirmed]).toEqual([
      [{ kind: "reply", from: "+447700900123", to: "60777", text: "is anybody there" }],
      [0x64],
    ]);
  });

  test("a host that takes nothing leaves replies with the centre", async () => {
    made();
    await transport.check();
    await centre.deliver("447700900123", "60777", 0, "is anybody there");
    await settled();
    expect(centre.confirmed).toEqual([0x64]);
  });

  test("a letter asks nobody", async () => {
    expect(said(await made().send(letter))).toBe("transport/body-refused");
    expect(centre.connections()).toBe(0);
  });
});

describe("SMPP options", () => {
  test.each([
    [{ host: "smpp.example" }, 'transport/insecure {"field":"tls"}'],
    [{ port: 0 }, 'transport/misconfigured {"field":"port"}'],
    [{ host: "a b" }, 'transport/insecure {"field":"tls"}'],
    [
      { account: { systemId: "", password: "", systemType: "" } },
      'transport/misconfigured {"field":"account"}',
    ],
    [
      { account: { systemId: "a", password: "123456789", systemType: "" } },
      'transport/misconfigured {"field":"account"}',
    ],
    [
      { timeouts: { bindMs: 1, answerMs: 60_000, idleMs: 1 } },
      'transport/misconfigured {"field":"timeouts"}',
    ],
    [{ segmentsMax: 11 }, 'transport/misconfigured {"field":"segmentsMax"}'],
    [{ senderId: "" }, 'transport/misconfigured {"field":"senderId"}'],
  ] as const)("%# are refused when it is made", (more, meaning) => {
    expect(said(createSmppTransport({ ...smppOptionsFor(2775), ...more }))).toBe(meaning);
  });
});

describe("SMPP over TLS", () => {
  test("a centre with a certificate that nobody vouches for is told nothing", async () => {
    const { key, cert } = await createCertificate(await createAuthority(), { ip: "127.0.0.1" });
    let bytes = 0;
    const server = createTlsServer({ key, cert }, (socket) => {
      socket.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      socket.on("error", () => {});
    });
    server.on("tlsClientError", () => {});
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const options = { tls: { mode: "implicit" } } as const;
    const transport = createSmppTransport(smppOptionsFor(port, options))._unsafeUnwrap();
    expect(said(await transport.send(notification))).toBe('transport/insecure {"step":"bind"}');
    expect(bytes).toBe(0);
    await transport.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
});
