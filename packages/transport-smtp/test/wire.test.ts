import { afterEach, describe, expect, test } from "vitest";
import { letter, notification, said, transportFor } from "./fixture.js";
import { type ScriptedServer, startScriptedServer } from "./scripted-server.js";

let server: ScriptedServer;
afterEach(() => server.close());

const wireOf = async (envelope: typeof letter | typeof notification): Promise<string> => {
  server = await startScriptedServer();
  expect(said(await transportFor(server.port).send(envelope))).toMatch(/^handed over as </);
  // The goodbye may or may not have been read by now; it carries nothing.
  return server.bytes().replace(/QUIT\r\n$/, "");
};
/** What stands between the fixed lines of a letter without a heading. */
const contentOf = (wire: string): string => {
  const [, content = ""] = wire.split("\r\n----------\r\n");
  return content;
};

describe("on the wire", () => {
  test("a notification is these bytes and no others", async () => {
    expect((await wireOf(notification)).split("\r\n")).toEqual([
      "EHLO elm-street.test",
      "MAIL FROM:<no-reply@elm-street.test>",
      "RCPT TO:<ann.patient@example.org>",
      "DATA",
      "From: Elm Street Surgery <no-reply@elm-street.test>",
      "To: ann.patient@example.org",
      "Subject: You have a new message from your GP practice",
      "Message-ID: <ctp.n-1@elm-street.test>",
      "Date: Thu, 15 Jan 2026 12:00:00 +0000",
      "Auto-Submitted: auto-generated",
      "X-Auto-Response-Suppress: All",
      "Content-Transfer-Encoding: quoted-printable",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Elm Street Surgery has sent you a message. Sign in to read it:",
      "https://elm-street.test/messages",
      "",
      "Do not reply to this notice: nobody reads replies. It is not for urgent =",
      "help. In an emergency call 999. For urgent medical help use 111.",
      ".",
      "",
    ]);
  });

  test("two notifications for two messages differ only in their references", async () => {
    const one = await wireOf(notification);
    await server.close();
    const two = await wireOf({ ...notification, reference: "n-2" });
    expect(two.replace("ctp.n-2@", "ctp.n-1@")).toBe(one);
  });

  test("a dot at the start of a line is doubled, and every kind of line end is CR LF", async () => {
    const wire = await wireOf({
      ...letter,
      heading: "",
      text: ".\n..\r\n.a\r.b\n\r.c\r\n.\r\nend",
    });
    expect(contentOf(wire).split("\r\n")).toEqual([
      "..",
      "...",
      "..a",
      "..b",
      "",
      "..c",
      "..",
      "end",
    ]);
  });

  test("a text that ends the mail early for some server ends it for none", async () => {
    const evil = "MAIL FROM:<evil@example.org>\r\nRCPT TO:<victim@example.org>\r\nDATA\r\nhello";
    for (const end of [
      "\r\n.\r\n",
      "\n.\n",
      "\r.\r",
      "\n.\r\n",
      "\r\n.\n",
      "\r.\n",
      "\r\n\x00.\r\n",
      "\x85.\x85",
      "\u2028.\u2028",
    ]) {
      const wire = await wireOf({ ...letter, text: `before${end}${evil}` });
      expect(wire.split("\r\n.\r\n").length).toBe(2);
      expect(wire.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(wire.match(/^DATA\r$/gm)?.length, JSON.stringify(end)).toBe(2);
      expect(wire.endsWith("\r\n.\r\n")).toBe(true);
      await server.close();
    }
  });

  test("text beyond ASCII goes as quoted-printable, so that no server has to change it", async () => {
    const wire = await wireOf({ ...letter, heading: "", text: "Ŵyth 🦵 £5 = dear" });
    expect(contentOf(wire)).toBe("=C5=B4yth =F0=9F=A6=B5 =C2=A35 =3D dear");
  });

  test("a letter has a fixed subject line, its own heading in the body, and the fixed lines around the text", async () => {
    const wire = await wireOf({ ...letter, heading: "Your results", text: "All is well." });
    const [head = "", ...body] = wire.split("\r\n\r\n");
    expect(/^Subject: .*$/m.exec(head)?.[0]).toBe("Subject: A message from your GP practice");
    expect(head).not.toContain("results");
    expect(body.join("\r\n\r\n").replaceAll("=\r\n", "").split("\r\n")).toEqual([
      "Elm Street Surgery has sent you this message. Do not reply to this e-mail: nobody reads replies. To answer, sign in:",
      "https://elm-street.test/messages",
      "----------",
      "Your results",
      "",
      "All is well.",
      "----------",
      "Do not reply to this e-mail: nobody reads replies. It is not for urgent help. In an emergency call 999. For urgent medical help use 111.",
      ".",
      "",
    ]);
  });

  test("a partner's letter says which practice writes, where the patient is named and how to answer, in English or Welsh", async () => {
    const partner = { ...letter, audience: "partner", heading: "" } as const;
    const wire = await wireOf(partner);
    await server.close();
    const welsh = await wireOf({ ...partner, language: "cy" });
    const [en, cy] = [wire, welsh].map((w) => w.replaceAll("=\r\n", ""));
    expect(en).toContain("\r\nSubject: A message about a patient\r\n");
    expect(en).toContain("Elm Street Surgery has sent you this message about a patient.");
    expect(en).toContain("The patient is named on the page where you sign in.");
    expect(cy).toContain("\r\nSubject: Neges am glaf\r\n");
    expect(cy).toContain("Mewn argyfwng ffoniwch 999.");
  });
});
