import { expect, test } from "vitest";
import { LIMITS } from "../../src/kernel/limits.js";
import { agreementHolds, type Person, proxyHolds } from "../../src/person/person.js";
import { decodeAccountValue } from "../../src/person/person-codec.js";
import type { PersonCommand } from "../../src/person/person-command.js";
import type { PersonEvent } from "../../src/person/person-event.js";
import { personStream } from "../../src/person/person-stream.js";
import {
  contact,
  enrolled,
  granted,
  mother,
  now,
  offered,
  revoked,
  signed,
  story,
  withdrawn,
} from "./person-story.js";

const fold = (...events: readonly PersonEvent[]): Person =>
  events.reduce(personStream.evolve, personStream.initial("pat-1"));

test("end-enrolment ends it, and is silent when there is none", () => {
  const end: PersonCommand = { type: "end-enrolment", by: "patient" };
  story(enrolled("ana"))
    .when(end, { now })
    .thenEvents([{ type: "enrolment-ended", at: now, by: "patient" }]);
  story().when(end, { now }).thenNothing();
});
test("revoke-proxy ends an authority, is silent when it ended, and refuses a stranger's", () => {
  const revoke = (proxy: string): PersonCommand => ({ type: "revoke-proxy", proxy, by: "patient" });
  story(granted())
    .when(revoke("proxy-1"), { now })
    .thenEvents([revoked("patient")]);
  story(granted(), revoked("proxy")).when(revoke("proxy-1"), { now }).thenNothing();
  story(granted()).when(revoke("proxy-9"), { now }).thenRefused("proxy/unknown");
  story(granted()).when(revoke("constructor"), { now }).thenRefused("proxy/unknown");
});

const set = (bodyRef: string, channel: "email" | "sms" = "email"): PersonCommand => ({
  type: "set-contact",
  channel,
  bodyRef,
  lookup: null,
});
const remove = (channel: "email" | "sms"): PersonCommand => ({ type: "remove-contact", channel });
const gone = (channel: "email" | "sms"): PersonEvent => ({
  type: "contact-removed",
  at: now,
  channel,
});
const agreed = [contact("old"), offered(), signed("old")];

test("set-contact sets an address, and is silent for the same", () => {
  story()
    .when(set("new"), { now })
    .thenEvents([contact("new")]);
  story(contact("new")).when(set("new"), { now }).thenNothing();
});
test("an agreement ends with the address that it was given for", () => {
  story(...agreed)
    .when(set("new"), { now })
    .thenEvents([contact("new"), withdrawn("patient")]);
  story(...agreed)
    .when(remove("email"), { now })
    .thenEvents([gone("email"), withdrawn("patient")]);
  story(...agreed, withdrawn("practice"))
    .when(set("new"), { now })
    .thenEvents([contact("new")]);
  story(contact("old"), offered())
    .when(set("new"), { now })
    .thenEvents([contact("new")]);
});
test("another channel's address is nothing to the agreement", () => {
  story(...agreed)
    .when(set("new", "sms"), { now })
    .thenEvents([contact("new", "sms")]);
  story(...agreed, contact("s", "sms"))
    .when(remove("sms"), { now })
    .thenEvents([gone("sms")]);
  story(...agreed)
    .when(remove("sms"), { now })
    .thenNothing();
});

type Choose = Extract<PersonCommand, { type: "choose" }>;
const choose = (value: "consented" | "objected", more?: Partial<Choose>): Choose => ({
  type: "choose",
  channel: "email",
  purpose: "messages",
  value,
  by: "patient",
  ...more,
});
const chosen = (
  version: number,
  value: "consented" | "objected",
  more?: Pick<Choose, "channel" | "purpose">,
): PersonEvent => ({
  type: "chosen",
  at: now,
  choice: { channel: "email", purpose: "messages", value, version, at: now, ...more },
  by: "patient",
});

test("choose keeps a choice and counts its changes", () => {
  story()
    .when(choose("consented"), { now })
    .thenEvents([chosen(1, "consented")]);
  story(chosen(1, "consented")).when(choose("consented"), { now }).thenNothing();
  story(chosen(1, "consented"))
    .when(choose("objected"), { now })
    .thenEvents([chosen(2, "objected")]);
});
test("whoever objects to messages by e-mail ends what was agreed or offered", () => {
  story(...agreed, offered({ agreement: "a2" }))
    .when(choose("objected"), { now })
    .thenEvents([chosen(1, "objected"), withdrawn("patient"), withdrawn("patient", "a2")]);
  story(...agreed)
    .when(choose("objected", { by: "proxy" }), { now })
    .thenEvents([{ ...chosen(1, "objected"), by: "proxy" } as PersonEvent, withdrawn("patient")]);
});
test("an objection to notifications, or on another channel, leaves the agreement", () => {
  for (const about of [
    { channel: "email", purpose: "notifications" },
    { channel: "sms", purpose: "messages" },
  ] as const) {
    story(...agreed)
      .when(choose("objected", about), { now })
      .thenEvents([chosen(1, "objected", about)]);
  }
});
test("set-language sets it, and is silent for the same", () => {
  const language = (to: string): PersonCommand => ({ type: "set-language", language: to });
  story()
    .when(language("cy"), { now })
    .thenEvents([{ type: "language-set", at: now, language: "cy" }]);
  story().when(language("en"), { now }).thenNothing();
});

type Offer = Extract<PersonCommand, { type: "offer-agreement" }>;
const offer = (more?: Partial<Offer>): PersonCommand => ({
  type: "offer-agreement",
  agreement: "a1",
  textVersion: "3",
  language: "en",
  scope: ["replies"],
  expiresAt: 8_000,
  staff: "dr-roy",
  ...more,
});
const sign = (shown = "3", presentVersion = "3", id = "a1"): PersonCommand => ({
  type: "sign-agreement",
  agreement: id,
  textVersion: shown,
  presentVersion,
});

test("offer-agreement offers one, once", () => {
  story().when(offer(), { now }).thenEvents([offered()]);
  story(offered()).when(offer(), { now }).thenNothing();
});
test("offer-agreement refuses somebody who objects, and one that would be over", () => {
  story(chosen(1, "objected")).when(offer(), { now }).thenRefused("person/objects");
  story()
    .when(offer({ expiresAt: now }), { now })
    .thenRefused("input/malformed", { fields: ["expiresAt"] });
});
test("offer-agreement takes the last one that a patient can have", () => {
  const max = LIMITS.agreementsPerPatientMax;
  const many = Array.from({ length: max - 1 }, (_, i) => offered({ agreement: `n${i}` }));
  story(...many)
    .when(offer(), { now })
    .thenEvents([offered()]);
  story(...many, offered({ agreement: "last" }))
    .when(offer(), { now })
    .thenRefused("person/limit", { max });
});
test("sign-agreement holds for the address in force, and is silent when it is signed", () => {
  story(contact("old"), offered())
    .when(sign(), { now })
    .thenEvents([signed("old")]);
  story(...agreed)
    .when(sign(), { now })
    .thenNothing();
});
test("sign-agreement refuses what is unknown, withdrawn, over, outdated, or without an address", () => {
  story(contact("old")).when(sign(), { now }).thenRefused("agreement/unknown");
  story(...agreed, withdrawn("practice"))
    .when(sign(), { now })
    .thenRefused("agreement/unknown");
  story(contact("old"), offered()).when(sign(), { now: 8_000 }).thenRefused("agreement/unknown");
  story(contact("old"), offered())
    .when(sign("3", "4"), { now })
    .thenRefused("agreement/outdated", { present: "4" });
  story(contact("old"), offered()).when(sign("4", "4"), { now }).thenRefused("agreement/outdated");
  story(offered()).when(sign(), { now }).thenRefused("agreement/no-address");
});
test("withdraw-agreement ends it, and is silent when it ended", () => {
  const end: PersonCommand = { type: "withdraw-agreement", agreement: "a1", by: "practice" };
  story(...agreed)
    .when(end, { now })
    .thenEvents([withdrawn("practice")]);
  story(...agreed, withdrawn("patient"))
    .when(end, { now })
    .thenNothing();
  story().when(end, { now }).thenRefused("agreement/unknown");
});

test("an account's list says for whom it may act", () => {
  const rows = personStream.entries(fold(enrolled("ana"), granted()));
  expect(rows.map(({ index, sort, id }) => [index, sort, id])).toEqual([
    ["accounts/ana", "pat-1", "self"],
    ["accounts/mother", "pat-1", "proxy-1"],
  ]);
  expect(rows.map((row) => decodeAccountValue(row.value)._unsafeUnwrap())).toEqual([
    { patient: "pat-1", as: "self", proxy: null, until: null },
    { patient: "pat-1", as: "proxy", proxy: "proxy-1", until: 9_000 },
  ]);
  const ended: PersonEvent = { type: "enrolment-ended", at: now, by: "practice" };
  expect(personStream.entries(fold(enrolled("ana"), granted(), revoked("patient"), ended))).toEqual(
    [],
  );
});
test("an authority ends at its time and not before, the earliest first", () => {
  const both = fold(granted(), granted({ ...mother, proxy: "proxy-2", until: 7_000 }));
  expect(personStream.nextDueAt(both)).toBe(7_000);
  expect(personStream.due(both, 6_999)).toEqual([]);
  expect(personStream.due(both, 7_000)).toEqual([
    { type: "proxy-revoked", at: 7_000, proxy: "proxy-2", by: "expiry" },
  ]);
  expect(personStream.due(both, 9_000)).toHaveLength(2);
});
test("an agreement holds after signing, and not for another address", () => {
  const person = fold(...agreed);
  const held = (p: Person): boolean => {
    const known = p.agreements["a1"];
    return known !== undefined && agreementHolds(known, p, now);
  };
  expect(held(person)).toBe(true);
  expect(held(fold(...agreed, contact("new")))).toBe(false);
  expect(held(fold(...agreed, withdrawn("patient")))).toBe(false);
});
test("authorities and agreements hold from their beginning to just before their end", () => {
  expect([now - 1, now, 8_999, 9_000].map((at) => proxyHolds(mother, at))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(proxyHolds({ ...mother, revokedAt: now }, now + 1)).toBe(false);
  const person = fold(...agreed);
  const holds = (at: number): readonly boolean[] =>
    Object.values(person.agreements).map((a) => agreementHolds(a, person, at));
  expect([holds(7_999), holds(8_000)]).toEqual([[true], [false]]);
});
test("anything that is recorded makes a person known", () => {
  expect(fold().known).toBe(false);
  expect(fold(gone("sms")).known).toBe(true);
});
