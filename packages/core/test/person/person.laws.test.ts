import fc from "fast-check";
import { expect, test } from "vitest";
import {
  agreementHolds,
  type LinkageCode,
  type LinkagePurpose,
  type Person,
  proxyHolds,
} from "../../src/person/person.js";
import type { PersonCommand } from "../../src/person/person-command.js";
import { decidePerson } from "../../src/person/person-decide.js";
import type { PersonEvent } from "../../src/person/person-event.js";
import { personStream } from "../../src/person/person-stream.js";
import {
  anyOf,
  histories,
  keepsTheLaws,
  law,
  type OneOfEach,
  type Subject,
} from "../stream-laws.js";
import { agreement as anAgreement } from "./person-story.js";

const code = fc.constantFrom("c1", "c2", "c3", "c4", "c5", "c6");
const account = fc.constantFrom("ana", "mother", "father");
const proxy = fc.constantFrom("proxy-1", "proxy-2", "proxy-3");
const at = fc.integer({ min: 0, max: 2_000_000 });
const until = fc.integer({ min: 1_000_000, max: 1_008_000 });
const purpose: fc.Arbitrary<LinkagePurpose> = fc.oneof(
  fc.record({ kind: fc.constant("self") }),
  fc.record({
    kind: fc.constant("proxy"),
    scope: fc.constant(["read"] as const),
    basis: fc.constantFrom("parental-responsibility", "power-of-attorney"),
    until,
  }),
);
const level = fc.constantFrom("P0", "P5", "P9");
const handedOver = fc.constantFrom("in-person", "letter");
const staff = fc.constant("desk");
const by = fc.constantFrom("patient", "practice");
const channel = fc.constantFrom("email", "sms");
const lookup = fc.option(fc.constantFrom("l1", "l2"));
const bodyRef = fc.constantFrom("b1", "b2");
const about = {
  channel,
  purpose: fc.constantFrom("messages", "notifications"),
  value: fc.constantFrom("consented", "objected"),
} as const;
const anybody = fc.constantFrom("patient", "practice", "proxy");
const language = fc.constantFrom("en", "cy");
const agreement = fc.constantFrom("a1", "a2", "a3");
const textVersion = fc.constantFrom("3", "3", "4");

const commands: OneOfEach<PersonCommand> = {
  "issue-code": fc.record({
    code,
    purpose,
    level,
    handedOver,
    staff,
    bornOn: fc.constant("1960-01-01"),
    lifetimeMs: fc.integer({ min: 1, max: 4_000 }),
  }),
  "cancel-code": fc.record({ code, staff }),
  "use-code": fc.record({ code, account, proxy }),
  "count-wrong-try": fc.constant({}),
  "end-enrolment": fc.record({ by }),
  "revoke-proxy": fc.record({ proxy, by: anybody }),
  "set-contact": fc.record({ channel, bodyRef, lookup }),
  "remove-contact": fc.record({ channel }),
  choose: fc.record({ ...about, by: anybody }),
  "set-language": fc.record({ language }),
  "offer-agreement": fc.record({
    agreement,
    textVersion,
    language,
    scope: fc.constant(["replies"] as const),
    expiresAt: until,
    staff,
  }),
  "sign-agreement": fc.record({ agreement, textVersion, presentVersion: textVersion }),
  "withdraw-agreement": fc.record({ agreement, by }),
};

const aCode: fc.Arbitrary<LinkageCode> = fc.record({
  code,
  purpose,
  level,
  handedOver,
  issuedBy: staff,
  issuedAt: at,
  expiresAt: at,
  wrongTries: fc.integer({ min: 0, max: 5 }),
  state: fc.constantFrom("open", "used", "cancelled", "locked"),
  usedBy: fc.option(account),
});
const events: OneOfEach<PersonEvent> = {
  "code-issued": fc.record({ at, code: aCode }),
  "code-cancelled": fc.record({ at, code }),
  "code-used": fc.record({ at, code, account }),
  "wrong-code-tried": fc.record({ at, codes: fc.uniqueArray(code) }),
  enrolled: fc.record({ at, enrolment: fc.record({ account, level, enrolledAt: at }) }),
  "enrolment-ended": fc.record({ at, by }),
  "proxy-granted": fc.record({
    at,
    proxy: fc.record({
      proxy,
      account,
      level,
      scope: fc.constant(["read"] as const),
      basis: fc.constant("court-order" as const),
      since: at,
      until: at,
      revokedAt: fc.option(at),
    }),
  }),
  "proxy-revoked": fc.record({ at, proxy, by: anybody }),
  "contact-set": fc.record({ at, contact: fc.record({ channel, bodyRef, at, lookup }) }),
  "contact-removed": fc.record({ at, channel }),
  chosen: fc.record({
    at,
    choice: fc.record({ ...about, version: fc.integer({ min: 1, max: 9 }), at }),
    by: anybody,
  }),
  "language-set": fc.record({ at, language }),
  "agreement-offered": fc.record({
    at,
    agreement: agreement.map((id) => ({ ...anAgreement, agreement: id })),
  }),
  "agreement-signed": fc.record({ at, agreement, addressRef: bodyRef }),
  "agreement-withdrawn": fc.record({ at, agreement, by }),
};

/** Codes that are used and agreements that are signed are mostly ones that could be. */
const aim = (command: PersonCommand, state: Person): PersonCommand => {
  if (command.type === "use-code") {
    const open = Object.values(state.codes).find((c) => c.state === "open");
    return { ...command, code: open?.code ?? command.code };
  }
  if (command.type === "revoke-proxy") {
    return { ...command, proxy: Object.keys(state.proxies)[0] ?? command.proxy };
  }
  if (command.type !== "sign-agreement") return command;
  const known = Object.values(state.agreements).find((a) => a.withdrawn === null);
  const textVersion = known?.textVersion ?? "3";
  const id = known?.agreement ?? command.agreement;
  return { ...command, agreement: id, textVersion, presentVersion: textVersion };
};

const subject: Subject<PersonCommand, Person, PersonEvent> = {
  stream: personStream,
  decide: (command, state, now) => decidePerson(command, state, { now }),
  commands: anyOf(commands),
  events: anyOf(events),
  eventTypes: Object.keys(events),
  begin: [{ type: "set-contact", channel: "email", bodyRef: "b1", lookup: null }],
  aim,
  repeatable: (command) => command.type !== "count-wrong-try",
};

keepsTheLaws(subject);

const steps = histories(subject);

test("an account gains access through a code alone, and a code gives it once", () => {
  law(steps, (run) => {
    const spent = new Set<string>();
    for (const { command, decision } of run) {
      for (const event of decision.isOk() ? decision.value : []) {
        if (event.type === "enrolled" || event.type === "proxy-granted") {
          expect(command.type).toBe("use-code");
        }
        if (event.type !== "code-used") continue;
        expect(spent.has(event.code)).toBe(false);
        spent.add(event.code);
      }
    }
  });
});

test("a code that was cancelled, locked or used is never open again", () => {
  law(steps, (run) => {
    for (const { before, after } of run) {
      for (const c of Object.values(before.codes)) {
        if (c.state !== "open") expect(after.codes[c.code]?.state).toBe(c.state);
      }
    }
  });
});

test("at most one own code is open", () => {
  law(steps, (run) => {
    for (const { after } of run) {
      const own = Object.values(after.codes).filter(
        (c) => c.state === "open" && c.purpose.kind === "self",
      );
      expect(own.length).toBeLessThanOrEqual(1);
    }
  });
});

test("a revoked authority and a withdrawn agreement never hold again", () => {
  law(steps, (run) => {
    for (const { before, after, now } of run) {
      for (const p of Object.values(before.proxies)) {
        const later = after.proxies[p.proxy];
        if (p.revokedAt !== null) expect(later && proxyHolds(later, now)).toBe(false);
      }
      for (const a of Object.values(before.agreements)) {
        const later = after.agreements[a.agreement];
        if (a.withdrawn !== null) expect(later && agreementHolds(later, after, now)).toBe(false);
      }
    }
  });
});

test("no agreement holds for somebody who objects to messages by e-mail", () => {
  law(steps, (run) => {
    for (const { after, now } of run) {
      if (after.choices["email/messages"]?.value !== "objected") continue;
      for (const a of Object.values(after.agreements)) {
        expect(agreementHolds(a, after, now)).toBe(false);
      }
    }
  });
});

test("whoever may act for a person now is on the account's list", () => {
  law(steps, (run) => {
    for (const { after, now } of run) {
      const rows = personStream.entries(after).map(({ index, id }) => `${index} ${id}`);
      for (const p of Object.values(after.proxies).filter((held) => proxyHolds(held, now))) {
        expect(rows).toContain(`accounts/${p.account} ${p.proxy}`);
      }
      if (after.enrolment !== null)
        expect(rows).toContain(`accounts/${after.enrolment.account} self`);
    }
  });
});
