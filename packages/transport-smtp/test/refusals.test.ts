import { type AddressInfo, createServer } from "node:net";
import { TRANSPORT_LIMITS } from "@carethread/ports";
import { afterEach, describe, expect, test } from "vitest";
import { createSmtpTransport } from "../src/index.js";
import { letter, notification, optionsFor, said, transportFor } from "./fixture.js";
import { startMailServer } from "./mail-server.js";
import { type Script, type ScriptedServer, startScriptedServer } from "./scripted-server.js";

let server: ScriptedServer | undefined;
afterEach(() => server?.close());

const outcome = async (
  script: Script,
  envelope: typeof letter | typeof notification = notification,
): Promise<string> => {
  server = await startScriptedServer(script);
  const timeouts = { connectMs: 300, replyMs: 300, totalMs: 2000 };
  const answer = await transportFor(server.port, { timeouts }).send(envelope);
  await server.close();
  return said(answer);
};

describe("what a server says", () => {
  test.each<[string, Script, string]>([
    [
      "no to the recipient for good",
      { rcpt: "550 5.1.1 who?" },
      'refused {"step":"envelope","reply":550}',
    ],
    [
      "no to the sender for good",
      { mail: "554 5.7.1 blocked" },
      'refused {"step":"envelope","reply":554}',
    ],
    [
      "no to the content for good",
      { content: "552 5.3.4 no" },
      'refused {"step":"handed-over","reply":552}',
    ],
    [
      "not now to the recipient",
      { rcpt: "451 4.7.1 greylisted" },
      'unavailable {"step":"envelope","reply":451}',
    ],
    [
      "not now to the content",
      { content: "452 4.3.1 full" },
      'unavailable {"step":"handed-over","reply":452}',
    ],
    [
      "that it is going away",
      { mail: "421 4.3.2 bye" },
      'unavailable {"step":"envelope","reply":421}',
    ],
    [
      "that it wants an account",
      { mail: "530 5.7.0 who are you?" },
      'unavailable {"step":"envelope","reply":530}',
    ],
    [
      "that it takes no mail today",
      { greeting: "554 no" },
      'unavailable {"step":"connect","reply":554}',
    ],
    [
      "nothing that can be read, once it has everything",
      { content: "what?" },
      'maybe-sent {"step":"handed-over"}',
    ],
  ])("%s", async (_, script, expected) => {
    expect(await outcome(script)).toBe(`transport/${expected}`);
  });
});

describe("a connection that is lost", () => {
  test.each<[string, Script]>([
    ["at the greeting", { greeting: "hang-up" }],
    ["at the first word", { ehlo: "hang-up" }],
    ["at the sender", { mail: "hang-up" }],
    ["at the recipient", { rcpt: "hang-up" }],
    ["before the content", { data: "hang-up" }],
  ])("%s has sent nothing", async (_, script) => {
    expect(await outcome(script)).toMatch(/^transport\/unavailable /);
  });

  test("after the last byte may have sent it", async () => {
    expect(await outcome({ content: "hang-up" })).toBe(
      'transport/maybe-sent {"step":"handed-over"}',
    );
  });

  test("in the middle of a text that was still going out is never called sent", async () => {
    const long = {
      ...letter,
      text: "A line of an ordinary length for a letter.\n".repeat(100_000),
    };
    expect(await outcome({ midway: "hang-up" }, long)).toMatch(
      /^transport\/(unavailable|maybe-sent) /,
    );
  });
});

describe("a server that does not answer", () => {
  test.each<[string, Script, string]>([
    ["the connection", { greeting: "silence" }, 'unavailable {"step":"connect"}'],
    ["the recipient", { rcpt: "silence" }, 'unavailable {"step":"envelope"}'],
    ["the content", { content: "silence" }, 'maybe-sent {"step":"handed-over"}'],
  ])("%s is given up in time", async (_, script, expected) => {
    expect(await outcome(script)).toBe(`transport/${expected}`);
  });

  test("but trickles is given up in time as well", async () => {
    server = await startScriptedServer({ content: "250-wait" });
    const timeouts = { connectMs: 300, replyMs: 60_000, totalMs: 300 };
    const answer = await transportFor(server.port, { timeouts }).send(notification);
    expect(said(answer)).toBe('transport/maybe-sent {"step":"handed-over"}');
  });

  test("nobody is there: nothing is sent, and it says so", async () => {
    const gone = await startScriptedServer();
    await gone.close();
    const transport = transportFor(gone.port);
    expect([said(await transport.send(notification)), said(await transport.check())]).toEqual([
      'transport/unavailable {"step":"connect"}',
      'transport/unavailable {"step":"connect"}',
    ]);
  });
});

test("no answer repeats the server's words or an address", async () => {
  const real = await startMailServer(null, { refuse: { recipient: 550 } });
  const answer = await transportFor(real.port).send({
    ...notification,
    to: "canary.person@example.org",
  });
  expect(JSON.stringify(answer._unsafeUnwrapErr())).toBe(
    '{"kind":"rejected","code":"transport/refused","retry":"never","stored":"nothing","detail":{"step":"envelope","reply":550}}',
  );
  await real.close();
});

test("many at once take turns, all of them are taken, and closing waits for them", async () => {
  const real = await startMailServer(null);
  const transport = transportFor(real.port, { connectionsMax: 2 });
  const answers = Array.from({ length: 12 }, (_, index) =>
    transport.send({ ...notification, reference: `n-${index}` }),
  );
  await new Promise((resolve) => setImmediate(resolve));
  await Promise.all([...answers, transport.close(), transport.close()]);
  expect(real.taken.length).toBe(12);
  expect([said(await transport.send(notification)), said(await transport.check())]).toEqual([
    'transport/unavailable {"closed":true}',
    'transport/unavailable {"closed":true}',
  ]);
  expect(real.connections()).toBe(12);
  await real.close();
});

test("whoever waits for a connection is answered in time: nothing was sent, and it may be tried later", async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo;
  const totalMs = TRANSPORT_LIMITS.sendMsMax - 50;
  const timeouts = { connectMs: 500, replyMs: 500, totalMs };
  const transport = transportFor(port, { connectionsMax: 1, timeouts });
  const first = transport.send(notification);
  expect(said(await transport.send({ ...notification, reference: "n-2" }))).toBe(
    'transport/unavailable {"step":"wait"}',
  );
  expect(said(await first)).toMatch(/^transport\/unavailable/);
  silent.close();
});

describe("options", () => {
  const made = (more: Parameters<typeof optionsFor>[1]): string =>
    createSmtpTransport(optionsFor(25, more)).match(
      () => "made",
      ({ code, detail }) => `${code} ${String(detail?.["field"])}`,
    );

  test("that cannot work or are not safe are refused, by the name of the field", () => {
    const timeouts = { connectMs: 1, replyMs: 1, totalMs: 1 };
    expect([
      made({}),
      made({ host: "::1" }),
      made({ host: "localhost" }),
      made({ host: "mail.example.org" }),
      made({ host: "127.0.0.1\r\n", tls: { mode: "starttls" } }),
      made({ host: "", tls: { mode: "starttls" } }),
      made({ port: 0 }),
      made({ port: 1.5 }),
      made({ timeouts: { ...timeouts, totalMs: 0 } }),
      made({ timeouts: { ...timeouts, replyMs: Number.NaN } }),
      made({ timeouts: { ...timeouts, totalMs: 300_001 } }),
      made({ connectionsMax: 0 }),
      made({ auth: { user: "", pass: "x" } }),
      made({ from: { name: "Surgery", address: "no-reply" } }),
      made({ from: { name: "Surgery\r\nBcc: x@example.org", address: "a@example.org" } }),
      made({ messageIdDomain: "a@b" }),
      made({ accreditedDomains: ["nhs.net", "*"] }),
    ]).toEqual([
      "made",
      "made",
      "transport/insecure tls",
      "transport/insecure tls",
      "transport/misconfigured host",
      "transport/misconfigured host",
      "transport/misconfigured port",
      "transport/misconfigured port",
      "transport/misconfigured timeouts",
      "transport/misconfigured timeouts",
      "transport/misconfigured timeouts",
      "transport/misconfigured connectionsMax",
      "transport/misconfigured auth",
      "transport/bad-address from",
      "transport/bad-address from",
      "transport/bad-address messageIdDomain",
      "transport/bad-address accreditedDomains",
    ]);
  });
});
