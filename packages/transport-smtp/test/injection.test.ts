import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { parseAddress } from "../src/address.js";
import { decodeReference, encodeReference } from "../src/reference.js";
import { letter, notification, said, transportFor } from "./fixture.js";
import { startMailServer } from "./mail-server.js";

const server = await startMailServer(null);
afterAll(() => server.close());
const transport = transportFor(server.port, { connectionsMax: 25 });

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "\r",
        "\n",
        "\r\n",
        "\0",
        ":",
        "<",
        ">",
        "@",
        ",",
        ";",
        '"',
        "\\",
        " ",
        "\t",
        ".",
        "Bcc:",
        "x@evil.test",
        "\u2028",
        "\u202e",
        "é",
        "=?utf-8?q?a=0Ab?=",
        "elm",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

const headerNames = [
  "From",
  "To",
  "Subject",
  "Message-ID",
  "Date",
  "Auto-Submitted",
  "X-Auto-Response-Suppress",
  "Content-Transfer-Encoding",
  "MIME-Version",
  "Content-Type",
];

/** Sends all at once what may be sent, and looks at everything that the server got: one recipient each, these headers, nothing more. */
const sendOnlyThemselves = async (
  envelopes: readonly (typeof notification | typeof letter)[],
): Promise<void> => {
  const before = server.taken.length;
  const answers = await Promise.all(envelopes.map((envelope) => transport.send(envelope)));
  const taken = server.taken.slice(before);
  const expected = envelopes.flatMap(({ to }, index) =>
    answers[index]?.isOk() === true ? [parseAddress(to)?.address] : [],
  );
  expect(taken.flatMap(({ to }) => to).sort()).toEqual(expected.sort());
  for (const { from, to, raw } of taken) {
    expect([from, to.length]).toEqual(["no-reply@elm-street.test", 1]);
    const [head = ""] = raw.split("\r\n\r\n", 1);
    const names = head.split("\r\n").filter((line) => !/^[ \t]/.test(line));
    expect(names.map((line) => line.slice(0, line.indexOf(":")))).toEqual(headerNames);
    expect(head.replaceAll("\r\n", "")).not.toMatch(/[^\x20-\x7e\t]/);
  }
};

describe("whatever stands in a field, a mail has one recipient and the same headers", () => {
  const check = (put: (text: string) => typeof notification | typeof letter): Promise<void> =>
    fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 25, maxLength: 25 }), (texts) =>
        sendOnlyThemselves(texts.map(put)),
      ),
      { numRuns: 2 },
    );

  test("in an address", () => check((text) => ({ ...notification, to: text })), 30_000);
  test(
    "in the local part",
    () => check((text) => ({ ...notification, to: `${text}@example.org` })),
    30_000,
  );
  test("in the reference", () => check((text) => ({ ...notification, reference: text })), 30_000);
  test(
    "in the practice's name",
    () => check((text) => ({ ...notification, practiceName: text })),
    30_000,
  );
  test(
    "in the sign-in page",
    () => check((text) => ({ ...notification, signInUrl: `https://elm.test/${text}` })),
    30_000,
  );
  test("in the heading", () => check((text) => ({ ...letter, heading: text })), 30_000);
  test(
    "in the practice's name of a letter",
    () => check((text) => ({ ...letter, practiceName: text })),
    30_000,
  );
  test("in the text", () => check((text) => ({ ...letter, text })), 30_000);
});

describe("an address", () => {
  test.each([
    "ann@example.org",
    "ann.o'neil+gp@mail.example.co.uk",
    "a@xn--bcher-kva.example",
    `${"a".repeat(64)}@example.org`,
  ])("%s is taken", (address) => {
    expect(parseAddress(address)?.address).toBe(address);
  });

  test.each([
    "",
    "ann",
    "@example.org",
    "ann@",
    "ann@@example.org",
    "ann@localhost",
    "ann@example.org.",
    "ann@.example.org",
    "ann@-example.org",
    "ann@127.0.0.1",
    "ann@[127.0.0.1]",
    "ann@exam_ple.org",
    "ann@bücher.example",
    "änn@example.org",
    "ann@example.or\u212a",
    ".ann@example.org",
    "ann..lee@example.org",
    '"ann lee"@example.org',
    '"a@b"@example.org',
    "ann@example.org,eve@example.org",
    "ann@example.org;eve@example.org",
    "Ann <ann@example.org>",
    "<ann@example.org>",
    "@relay.example:ann@example.org",
    "ann%example.org@relay@example",
    " ann@example.org",
    "ann@example.org\n",
    "ann@example.org\r\nRCPT TO:<eve@example.org>",
    "ann\0@example.org",
    `${"a".repeat(65)}@example.org`,
    `a@${"a.".repeat(126)}example`,
  ])("%j is refused before a connection is made", async (address) => {
    const before = server.connections();
    expect(said(await transport.send({ ...notification, to: address }))).toBe(
      "transport/bad-address",
    );
    expect(server.connections()).toBe(before);
  });
});

test("a reference comes back from its Message-ID as it was, or is refused", () => {
  fc.assert(
    fc.property(fc.oneof(nasty, fc.uuid()), (reference) => {
      const local = encodeReference(reference);
      if (local === null) return;
      expect(local).toMatch(/^[A-Za-z0-9._-]{5,250}$/);
      expect(decodeReference(local)).toBe(reference);
    }),
  );
  expect([
    encodeReference(""),
    encodeReference("x".repeat(151)),
    encodeReference("\ud800"),
  ]).toEqual([null, null, null]);
});

test("a notification carries nothing beside the fixed words: every other field that a caller adds stays behind", async () => {
  const canary = "CANARY-7f3a";
  const untyped: typeof notification = JSON.parse(
    JSON.stringify({
      ...notification,
      reference: "n-canary",
      ...{
        text: canary,
        subject: canary,
        html: canary,
        from: canary,
        cc: canary,
        authority: canary,
      },
      ...{ headers: { "X-Note": canary }, attachments: [{ content: canary }], sender: canary },
    }),
  );
  await transport.send({ ...notification, reference: "n-plain" });
  await transport.send(untyped);
  const [plain, with_] = server.taken.slice(-2);
  expect(with_?.raw.replace("n-canary", "n-plain")).toBe(plain?.raw);
  expect(with_?.raw).not.toContain(canary);
});

test("what is no envelope at all is refused, and nothing is thrown", async () => {
  const before = server.connections();
  const bent = [
    { to: null },
    { template: "poem" },
    { language: "fr" },
    { practiceName: null },
    { signInUrl: 7 },
    { reference: {} },
  ];
  for (const change of bent) {
    const untyped: typeof notification = JSON.parse(JSON.stringify({ ...notification, ...change }));
    expect(said(await transport.send(untyped))).toMatch(/^transport\/refused \{"field":"/);
  }
  expect(server.connections()).toBe(before);
});
