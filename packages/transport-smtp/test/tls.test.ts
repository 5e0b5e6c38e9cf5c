import { afterEach, describe, expect, test } from "vitest";
import { createAuthority, createCertificate } from "./certificates.js";
import { notification, said, transportFor } from "./fixture.js";
import { type MailServer, startMailServer } from "./mail-server.js";
import { type Script, startScriptedServer } from "./scripted-server.js";

const authority = await createAuthority();
const good = await createCertificate(authority, { ip: "127.0.0.1" });
const elsewhere = await createCertificate(authority, { ip: "127.0.0.9" });
const ended = await createCertificate(authority, { ip: "127.0.0.1", days: -1 });
const stranger = await createCertificate(await createAuthority(), { ip: "127.0.0.1" });

const ca = authority.cert;
let server: MailServer | undefined;
afterEach(() => server?.close());

describe.each(["starttls", "implicit"] as const)("with TLS as %s", (mode) => {
  test("a mail is handed over, encrypted", async () => {
    server = await startMailServer(good, { mode });
    const transport = transportFor(server.port, { tls: { mode, ca } });
    expect([said(await transport.check()), said(await transport.send(notification))]).toEqual([
      "ok",
      "handed over as <ctp.n-1@elm-street.test>",
    ]);
    expect(server.taken.map(({ from, to, encrypted }) => [from, to, encrypted])).toEqual([
      ["no-reply@elm-street.test", ["ann.patient@example.org"], true],
    ]);
  });

  test.each([
    ["for another host", elsewhere],
    ["that has ended", ended],
    ["of an authority that nobody here trusts", stranger],
  ])("a certificate %s is refused, and nothing is said to that server", async (_, certificate) => {
    server = await startMailServer(certificate, { mode });
    const transport = transportFor(server.port, { tls: { mode, ca } });
    const expected = 'transport/insecure {"step":"connect"}';
    expect([said(await transport.check()), said(await transport.send(notification))]).toEqual([
      expected,
      expected,
    ]);
    expect(server.taken).toEqual([]);
  });

  test("a server that only speaks old TLS is refused", async () => {
    const old = {
      minVersion: "TLSv1",
      maxVersion: "TLSv1.1",
      ciphers: "DEFAULT@SECLEVEL=0",
    } as const;
    server = await startMailServer(good, { mode, ...old });
    const transport = transportFor(server.port, { tls: { mode, ca } });
    expect(said(await transport.send(notification))).toBe('transport/insecure {"step":"connect"}');
  });

  test("an account is only named inside TLS", async () => {
    const seen: unknown[] = [];
    server = await startMailServer(good, {
      mode,
      onAuth: ({ username, password }, session, done) => {
        seen.push([username, password, session.secure]);
        done(null, password === "right" ? { user: username ?? "" } : {});
      },
    });
    const send = async (pass: string): Promise<string> => {
      const auth = { user: "surgery", pass };
      return said(
        await transportFor(server?.port ?? 0, { tls: { mode, ca }, auth }).send(notification),
      );
    };
    expect([await send("right"), await send("wrong")]).toEqual([
      "handed over as <ctp.n-1@elm-street.test>",
      'transport/unavailable {"step":"auth","reply":535}',
    ]);
    expect(seen).toEqual([
      ["surgery", "right", true],
      ["surgery", "wrong", true],
    ]);
  });
});

describe("TLS that was taken away", () => {
  test("by a server that offers none: nothing but the greeting is said, account and address least of all", async () => {
    const scripts: readonly Script[] = [
      {},
      { ehlo: "250-scripted\r\n250 STARTTLS" },
      { ehlo: "502 what?" },
    ];
    for (const script of scripts) {
      const plain = await startScriptedServer(script);
      const auth = { user: "surgery", pass: "right" };
      const transport = transportFor(plain.port, { tls: { mode: "starttls", ca }, auth });
      expect(
        (await transport.send(notification)).match(
          () => "sent",
          ({ code }) => code,
        ),
      ).toBe("transport/insecure");
      expect(plain.bytes()).toMatch(
        /^(EHLO elm-street\.test\r\n)?((HELO elm-street\.test|STARTTLS)\r\n)?(QUIT\r\n)?$/,
      );
      await plain.close();
    }
  });

  test("by somebody who answers STARTTLS and goes on in the clear", async () => {
    const plain = await startScriptedServer({ starttls: "220 go on\r\n250 AUTH PLAIN" });
    const timeouts = { connectMs: 200, replyMs: 200, totalMs: 1000 };
    const transport = transportFor(plain.port, { tls: { mode: "starttls", ca }, timeouts });
    expect(await transport.send(notification).then(said)).toMatch(
      /^transport\/(insecure|unavailable)/,
    );
    expect(plain.bytes()).not.toContain("ann.patient");
    await plain.close();
  });

  test("where TLS from the first byte was expected", async () => {
    const plain = await startScriptedServer();
    const transport = transportFor(plain.port, { tls: { mode: "implicit", ca } });
    expect(said(await transport.send(notification))).toBe('transport/insecure {"step":"connect"}');
    expect(plain.bytes()).not.toContain("ann.patient");
    await plain.close();
  });
});
