import type { Authority } from "@carethread/ports";
import { afterAll, describe, expect, test } from "vitest";
import { letter, noon, said, transportFor } from "./fixture.js";
import { startMailServer } from "./mail-server.js";

const server = await startMailServer(null);
afterAll(() => server.close());
const transport = transportFor(server.port, { accreditedDomains: ["nhs.net", "GP.nhs.uk"] });

const agreement = {
  kind: "agreement",
  agreement: "agreement-1",
  textVersion: "2026-01",
  address: letter.to,
  expiresAt: noon + 1,
} as const satisfies Authority;

describe("a letter leaves", () => {
  test.each<[string, string, Authority]>([
    ["to the one address of an agreement", letter.to, agreement],
    ["the domain of which may be written in capitals", "ann.patient@EXAMPLE.org", agreement],
    [
      "to a domain that is accredited",
      "dr.jones@nhs.net",
      { kind: "accredited", domain: "nhs.net" },
    ],
    [
      "also when it is written otherwise",
      "dr.jones@gp.nhs.uk",
      { kind: "accredited", domain: "GP.NHS.UK" },
    ],
  ])("%s", async (_, to, authority) => {
    const before = server.taken.length;
    const answer = await transport.send({ ...letter, to, authority });
    expect(said(answer)).toBe("handed over as <ctp.l-1@elm-street.test>");
    expect(server.taken.length).toBe(before + 1);
  });
});

describe("a letter stays, and the server sees no connection", () => {
  const nhs = { kind: "accredited", domain: "nhs.net" } as const;
  test.each<[string, string, Authority]>([
    ["when the agreement has ended this moment", letter.to, { ...agreement, expiresAt: noon }],
    ["when its end is no time", letter.to, { ...agreement, expiresAt: Number.NaN }],
    [
      "when the agreement is for another address",
      letter.to,
      { ...agreement, address: "ann@example.org" },
    ],
    ["when the address differs in a capital before the @", "Ann.patient@example.org", agreement],
    ["when the agreed address is none", letter.to, { ...agreement, address: "" }],
    ["when the accredited domain is not the address's", letter.to, nhs],
    ["when the domain only ends like it", "dr@evil-nhs.net", nhs],
    ["when the domain is below it", "dr@mail.nhs.net", { kind: "accredited", domain: "nhs.net" }],
    [
      "when the sender claims a domain that is not accredited here",
      "a@example.org",
      { kind: "accredited", domain: "example.org" },
    ],
  ])("%s", async (_, to, authority) => {
    const before = server.connections();
    expect(said(await transport.send({ ...letter, to, authority }))).toBe("transport/body-refused");
    expect(server.connections()).toBe(before);
  });

  test("when it comes without an authority, or with one of a kind that nobody knows, from code without types", async () => {
    const before = server.connections();
    for (const authority of [
      undefined,
      null,
      {},
      { kind: "verbal" },
      { ...agreement, kind: "Agreement" },
    ]) {
      const untyped: typeof letter = JSON.parse(JSON.stringify({ ...letter, authority }));
      expect(said(await transport.send(untyped))).toBe("transport/body-refused");
    }
    expect(server.connections()).toBe(before);
  });
});
