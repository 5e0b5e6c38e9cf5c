/** Letters: the text of a message leaves under an authority that holds, or not at all. */
import { type Authority, type LetterEnvelope, renderLetter } from "@carethread/ports";
import type { TransportHarness } from "./harness.js";
import {
  agreementFor,
  letterText,
  letterTo,
  nothingLeft,
  safety,
  type TransportClause,
} from "./requests.js";

const code = "transport/body-refused";

const brokenAgreements = (
  to: string,
  other: string,
  now: number,
): readonly (readonly [string, Authority])[] => {
  const sound = agreementFor(to, now);
  const ending = (expiresAt: number): Authority => ({ ...sound, ...{ expiresAt } });
  return [
    ["an agreement that ended a moment ago", ending(now - 1)],
    ["an agreement that ends this moment", ending(now)],
    ["an agreement whose end is no time", ending(Number.NaN)],
    ["an agreement for another address", agreementFor(other, now)],
    ["an agreement for no address", agreementFor("", now)],
  ];
};

/** What a caller without types may send; the port promises to refuse it. */
const withoutAuthority = (to: string): LetterEnvelope => {
  const letter = letterTo(to, agreementFor(to, 0));
  Reflect.deleteProperty(letter, "authority");
  return letter;
};

const refusesEach = async (
  harness: TransportHarness,
  check: Parameters<TransportClause["run"]>[1],
  letters: readonly (readonly [string, LetterEnvelope])[],
): Promise<void> => {
  const transport = await harness.open();
  for (const [what, letter] of letters) {
    const answer = await transport.send(letter);
    const doing = `sending a letter under ${what}`;
    await nothingLeft(harness, check, { answer, code, doing, contacts: 0 });
  }
};

/** Clauses about letters. */
export const letterClauses: readonly TransportClause[] = [
  {
    safety: true,
    needs: ["letters"],
    id: "TR20",
    title: "a letter under an agreement arrives at the agreed address, word for word",
    reason: "S1: what the practice wrote is what the patient reads",
    run: async (harness, check) => {
      const transport = await harness.open();
      const [to] = harness.addresses;
      check.value(await transport.send(letterTo(to, agreementFor(to, harness.now()))), "sending");
      const [message, ...more] = await harness.arrived();
      check.equal([message?.to, more.length], [to, 0], "who got it, and others");
      check.that(
        message?.content.includes(letterText) === true,
        "the text should arrive word for word",
      );
    },
  },
  {
    safety: true,
    needs: ["letters"],
    id: "TR21",
    title: "a letter under an agreement that ended or is for another address never leaves",
    reason: "S5: the text of a message leaves only as both sides agreed in writing",
    run: async (harness, check) => {
      const [to, other] = harness.addresses;
      const broken = brokenAgreements(to, other, harness.now());
      await refusesEach(
        harness,
        check,
        broken.map(([what, authority]) => [what, letterTo(to, authority)]),
      );
    },
  },
  {
    ...safety,
    id: "TR22",
    title: "a letter without an authority never leaves",
    reason: "S5: a mistake in the host must not send clinical text in the open",
    run: async (harness, check) => {
      const letter = withoutAuthority(harness.addresses[0]);
      await refusesEach(harness, check, [["no authority", letter]]);
    },
  },
  {
    ...safety,
    id: "TR23",
    title: "a claim of accreditation holds only for the domains that the adapter was given",
    reason: "S5: whoever sends cannot declare a domain safe",
    run: async (harness, check) => {
      const [to] = harness.addresses;
      const domain = to.slice(to.indexOf("@") + 1);
      const own = harness.accredited?.authority.domain ?? "accredited.example";
      const claims = [domain, own, ""].map(
        (claimed) => [claimed, letterTo(to, { kind: "accredited", domain: claimed })] as const,
      );
      await refusesEach(
        harness,
        check,
        claims.map(([, letter]) => ["a claim of accreditation", letter]),
      );
    },
  },
  {
    safety: true,
    needs: ["accredited"],
    id: "TR24",
    title: "a letter to an accredited domain arrives",
    reason: "S1: clinicians who may write to each other must reach each other",
    run: async (harness, check) => {
      const transport = await harness.open();
      if (harness.accredited === null) return;
      const { to, authority } = harness.accredited;
      check.value(await transport.send(letterTo(to, authority)), "sending");
      check.equal(
        (await harness.arrived()).map((message) => message.to),
        [to],
        "who got it",
      );
    },
  },
  {
    safety: true,
    needs: ["no letters"],
    id: "TR25",
    title: "a channel that takes no letters refuses each one, under the best of authorities",
    reason: "S5: what a channel does not declare it does not do",
    run: async (harness, check) => {
      const [to] = harness.addresses;
      const letter = letterTo(to, agreementFor(to, harness.now()));
      await refusesEach(harness, check, [["a sound agreement", letter]]);
    },
  },
  {
    safety: true,
    needs: ["letters"],
    id: "TR26",
    title:
      "a letter arrives with its fixed lines: where to answer, that nobody reads replies, and where emergencies go",
    reason: "S7: to reply by e-mail is the obvious thing to do, and nobody would see it",
    run: async (harness, check) => {
      const transport = await harness.open();
      const [to] = harness.addresses;
      const sound = letterTo(to, agreementFor(to, harness.now()));
      for (const letter of [sound, { ...sound, language: "cy", audience: "partner" } as const]) {
        const before = (await harness.arrived()).length;
        check.value(await transport.send(letter), "sending");
        const { text } = renderLetter(letter);
        const arrived = (await harness.arrived()).filter(({ content }) => content.includes(text));
        check.equal(arrived.length, 1, `letters whole among ${before + 1}`);
      }
    },
  },
];
