/** Digests, and the opening of practices. */
import { type KeysClause, openFirst, practiceOf, safety } from "./requests.js";

const shape = /^[A-Za-z0-9_-]{43}$/;

/** Clauses about digests. */
export const digestClauses: readonly KeysClause[] = [
  {
    ...safety,
    id: "KE20",
    title: "a digest is 256 bits of base64url, the same each time and in every process",
    reason: "S2: a repeated request is known by its digest, also after a restart",
    run: async (harness, check) => {
      const practice = await openFirst(harness, check);
      const other = await practiceOf(await harness.again(), check, harness.practices[0]);
      const digest = practice.digest("ticket", "text");
      check.that(shape.test(digest), "a digest should be 43 characters of base64url");
      check.equal(
        [practice.digest("ticket", "text"), other.digest("ticket", "text")],
        [digest, digest],
        "the digests of one text",
      );
    },
  },
  {
    ...safety,
    id: "KE21",
    title: "another purpose, text or practice gives another digest",
    reason: "S7: a ticket for one draft must not fit another, nor a code another practice",
    run: async (harness, check) => {
      const keys = await harness.open();
      const [first, second] = harness.practices;
      const one = await practiceOf(keys, check, first);
      const two = await practiceOf(keys, check, second);
      const digests = [
        one.digest("ticket", "text"),
        one.digest("ticket", "text "),
        one.digest("tickett", "ext"),
        one.digest("tickettext", ""),
        one.digest("", "tickettext"),
        one.digest("code", "text"),
        two.digest("ticket", "text"),
      ];
      check.equal(new Set(digests).size, digests.length, "how many of 7 digests differ");
    },
  },
  {
    ...safety,
    id: "KE22",
    title: "a digest verifies exactly as it was made, and garbage never does",
    reason: "S7: a forged ticket would let a text past the triage",
    run: async (harness, check) => {
      const practice = await openFirst(harness, check);
      const digest = practice.digest("ticket", "text");
      check.equal(practice.verifies("ticket", "text", digest), true, "verifying the true digest");
      const wrong: readonly (readonly [string, string, string])[] = [
        ["code", "text", digest],
        ["ticket", "text2", digest],
        ["ticket", "text", ""],
        ["ticket", "text", digest.slice(0, -1)],
        ["ticket", "text", `${digest}A`],
        ["ticket", "text", "A".repeat(43)],
        ["ticket", "text", "\ud800"],
      ];
      for (const [purpose, text, given] of wrong)
        check.equal(practice.verifies(purpose, text, given), false, "verifying a wrong digest");
    },
  },
  {
    ...safety,
    id: "KE23",
    title: "a practice without a key is refused, whatever its name",
    reason: "S4: a key made up on the way would hide a mistake until the text is lost",
    run: async (harness, check) => {
      const keys = await harness.open();
      check.equal(keys.spec, "keys/1", "the contract that it keeps");
      for (const name of ["no-such-practice", "", "__proto__", "constructor", "toString"])
        check.problem(await keys.open(name), "keys/unknown-practice", "opening without a key");
    },
  },
  {
    ...safety,
    id: "KE24",
    title: "any number of callers at once get the same keys",
    reason: "S1: two clinicians who answer at once must both be readable",
    run: async (harness, check) => {
      const keys = await harness.open();
      const [first] = harness.practices;
      const opened = await Promise.all(
        Array.from({ length: 20 }, () => practiceOf(keys, check, first)),
      );
      const digests = opened.map((practice) => practice.digest("ticket", "text"));
      check.equal(new Set(digests).size, 1, "how many digests 20 callers get for one text");
    },
  },
];
