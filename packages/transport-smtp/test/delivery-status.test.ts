import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DeliveryStatus, parseDeliveryStatus } from "../src/index.js";

/** A report as Postfix writes it, with the parts that a test wants different. */
const report = ({
  envelopeId = "Original-Envelope-Id: ctp.n-1\r\n",
  action = "failed",
  status = "5.1.1",
  returned = "Message-ID: <ctp.n-1@elm-street.test>\r\nSubject: CANARY\r\n",
  returnedType = "text/rfc822-headers",
}): string =>
  [
    "From: MAILER-DAEMON@mail.example.org",
    "To: no-reply@elm-street.test",
    "Subject: Undelivered Mail Returned to Sender",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="BOUND"',
    "",
    "--BOUND",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "I'm sorry to have to inform you: CANARY.",
    "--BOUND",
    "Content-Type: message/delivery-status",
    "",
    `${envelopeId}Reporting-MTA: dns; mail.example.org`,
    "",
    "Final-Recipient: rfc822; ann.patient@example.org",
    `Action: ${action}`,
    `Status: ${status}`,
    "Diagnostic-Code: smtp; 550 5.1.1 <ann.patient@example.org>:",
    "    CANARY user unknown",
    "",
    "--BOUND",
    `Content-Type: ${returnedType}`,
    "",
    returned,
    "--BOUND--",
    "",
  ].join("\r\n");

const read = async (text: string): Promise<DeliveryStatus | string | null> =>
  (await parseDeliveryStatus(Buffer.from(text, "latin1"))).match(
    (status) => status,
    ({ code }) => code,
  );

const failed = { reference: "n-1", state: "failed", permanent: true, diagnosticCode: "5.1.1" };

describe("a report about one of our mails", () => {
  test("tells what became of it, and nothing that the report or the mail said", async () => {
    expect(await read(report({}))).toEqual(failed);
    expect(JSON.stringify(await read(report({})))).not.toMatch(/CANARY|ann/);
  });

  test.each([
    ["failed", "4.4.7", { state: "failed", permanent: false, diagnosticCode: "4.4.7" }],
    ["delayed", "4.4.1", { state: "delayed", permanent: false, diagnosticCode: "4.4.1" }],
    ["Delivered", "2.0.0", { state: "delivered", permanent: false, diagnosticCode: "2.0.0" }],
    ["relayed", "2.0.0", { state: "delivered", permanent: false, diagnosticCode: "2.0.0" }],
    ["failed", "CANARY", { state: "failed", permanent: true, diagnosticCode: "5.0.0" }],
    ["failed", "5.1.1 (CANARY)", { state: "failed", permanent: true, diagnosticCode: "5.1.1" }],
  ])("%s with %s", async (action, status, expected) => {
    expect(await read(report({ action, status }))).toEqual({ reference: "n-1", ...expected });
  });

  test("is known by the envelope id, or by the Message-ID of what comes back", async () => {
    const returnedType = "message/rfc822";
    const whole =
      "Message-ID: <ctp.n-1@elm-street.test>\r\nSubject: x\r\n\r\nMessage-ID: <ctp.n-9@a.b>\r\n";
    expect([
      await read(report({ returned: "" })),
      await read(report({ envelopeId: "" })),
      await read(report({ envelopeId: "", returnedType, returned: whole })),
      await read(
        report({ envelopeId: "", returned: "Message-ID:\r\n <ctp.n-1@elm-street.test>\r\n" }),
      ),
    ]).toEqual([failed, failed, failed, failed]);
  });
});

describe("anything else is no report of ours", () => {
  test.each([
    [
      "a mail about another system's mail",
      report({ envelopeId: "", returned: "Message-ID: <a@b.c>\r\n" }),
    ],
    [
      "a Message-ID only in the returned body",
      report({
        envelopeId: "",
        returnedType: "message/rfc822",
        returned: "Subject: x\r\n\r\nMessage-ID: <ctp.n-1@a.b>",
      }),
    ],
    ["an action that nobody knows", report({ action: "constructor" })],
    ["an answer from a person", "Subject: Re: your notice\r\n\r\nPlease ring me."],
    [
      "an out-of-office notice",
      "Auto-Submitted: auto-replied\r\nIn-Reply-To: <ctp.n-1@elm-street.test>\r\n\r\nI am away.",
    ],
    ["nothing at all", ""],
  ])("%s", async (_, text) => {
    expect(await read(text)).toBe(null);
  });
});

describe("a hostile mail", () => {
  test("that is too large is refused", async () => {
    expect(await read("x".repeat(1_048_577))).toBe("transport/refused");
  });

  test("that is nested without end, or has endless headers, is answered", async () => {
    const open = Array.from(
      { length: 500 },
      (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
    ).join("");
    expect(["transport/refused", null]).toContain(await read(open));
    expect(["transport/refused", null]).toContain(await read(`X: ${"y".repeat(500_000)}\r\n\r\n`));
    expect(["transport/refused", null]).toContain(await read("A: b\r\n".repeat(100_000)));
  });

  test("never makes it throw, and never takes long", async () => {
    const began = performance.now();
    const whole = report({});
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.string({ unit: "binary", maxLength: 9 })), {
          maxLength: 8,
        }),
        async (edits) => {
          let text = whole;
          for (const [at, put] of edits)
            text = text.slice(0, at) + put + text.slice(at + put.length);
          const answer = await read(text);
          expect(JSON.stringify(answer)).not.toContain("ann.patient");
        },
      ),
      { numRuns: 60 },
    );
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
