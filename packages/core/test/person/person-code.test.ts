import { test } from "vitest";
import { LIMITS } from "../../src/kernel/limits.js";
import type { LinkagePurpose } from "../../src/person/person.js";
import type { PersonCommand } from "../../src/person/person-command.js";
import type { PersonEvent } from "../../src/person/person-event.js";
import {
  enrolled,
  forMother,
  granted,
  issued,
  LIFETIME,
  mother,
  now,
  revoked,
  self,
  story,
  used,
} from "./person-story.js";

type Issue = Extract<PersonCommand, { type: "issue-code" }>;
const issue = (id: string, more?: Partial<Issue>): Issue => ({
  type: "issue-code",
  code: id,
  purpose: self,
  level: "P5",
  handedOver: "letter",
  staff: "desk",
  bornOn: "2010-02-28",
  lifetimeMs: LIFETIME,
  ...more,
});
const use = (id: string, account: string, proxy = "proxy-1"): PersonCommand => ({
  type: "use-code",
  code: id,
  account,
  proxy,
});
const cancelled = (id: string): PersonEvent => ({ type: "code-cancelled", at: now, code: id });
const wrong = (...codes: string[]): PersonEvent => ({ type: "wrong-code-tried", at: now, codes });

test("issue-code gives a code that holds for its time, once", () => {
  story()
    .when(issue("c1"), { now })
    .thenEvents([issued("c1")]);
  story(issued("c1")).when(issue("c1"), { now }).thenNothing();
});
test("a code on paper proves less than a face, and nothing proves less than details", () => {
  story()
    .when(issue("c1", { level: "P9" }), { now })
    .thenRefused("linkage/level");
  story()
    .when(issue("c1", { level: "P0" }), { now })
    .thenRefused("linkage/level");
  const seen = { level: "P9", handedOver: "in-person" } as const;
  story()
    .when(issue("c1", seen), { now })
    .thenEvents([issued("c1", seen)]);
  story()
    .when(issue("c1", { ...seen, level: "P0" }), { now })
    .thenRefused("linkage/level");
});
test("an own code replaces the one before, and leaves a proxy's alone", () => {
  story(issued("c1"), issued("p1", { purpose: forMother }))
    .when(issue("c2"), { now })
    .thenEvents([cancelled("c1"), issued("c2")]);
  story(issued("c1"))
    .when(issue("p1", { purpose: forMother }), { now })
    .thenEvents([issued("p1", { purpose: forMother })]);
});

const parent = (until: number): LinkagePurpose => ({
  kind: "proxy",
  scope: ["read"],
  basis: "parental-responsibility",
  until,
});
const FAR = Date.UTC(2100, 0, 1);

test("a parent's authority is cut to the 16th birthday, and 29 February comes on 1 March", () => {
  const rows = [
    ["2010-02-28", Date.UTC(2026, 1, 28)],
    ["2012-02-29", Date.UTC(2028, 1, 29)],
    ["2084-02-29", Date.UTC(2100, 2, 1)],
  ] as const;
  for (const [bornOn, until] of rows) {
    story()
      .when(issue("p1", { purpose: parent(FAR * 2), bornOn }), { now })
      .thenEvents([issued("p1", { purpose: parent(until) })]);
  }
  story()
    .when(issue("p1", { purpose: parent(5_000) }), { now })
    .thenEvents([issued("p1", { purpose: parent(5_000) })]);
});
test("an authority that would end before it begins is refused", () => {
  const birthday = Date.UTC(2026, 1, 28);
  story()
    .when(issue("p1", { purpose: parent(FAR) }), { now: birthday })
    .thenRefused("proxy/ends-in-past");
  story()
    .when(issue("p1", { purpose: { ...forMother, until: now } }), { now })
    .thenRefused("proxy/ends-in-past");
  story()
    .when(issue("p1", { purpose: parent(FAR), bornOn: "unknown" }), { now })
    .thenRefused("proxy/ends-in-past");
});
test("issue-code gives the last code and the last proxy's code, and no more", () => {
  const codes = Array.from({ length: LIMITS.codesPerPatientMax - 1 }, (_, i) =>
    issued(`n${i}`, { state: "cancelled" }),
  );
  story(...codes)
    .when(issue("c1"), { now })
    .thenEvents([issued("c1")]);
  story(...codes, issued("last", { state: "cancelled" }))
    .when(issue("c1"), { now })
    .thenRefused("person/limit", { max: LIMITS.codesPerPatientMax });
  const proxies = Array.from({ length: LIMITS.proxiesPerPatientMax - 1 }, (_, i) =>
    granted({ ...mother, proxy: `n${i}` }),
  );
  const purpose = forMother;
  story(...proxies)
    .when(issue("p1", { purpose }), { now })
    .thenEvents([issued("p1", { purpose })]);
  story(...proxies, granted())
    .when(issue("p1", { purpose }), { now })
    .thenRefused("person/limit", { max: LIMITS.proxiesPerPatientMax });
});

test("cancel-code ends an open code, is silent when it ended, and says when it was used", () => {
  const cancel = (id: string): PersonCommand => ({ type: "cancel-code", code: id, staff: "desk" });
  story(issued("c1"))
    .when(cancel("c1"), { now })
    .thenEvents([cancelled("c1")]);
  story(issued("c1"), cancelled("c1")).when(cancel("c1"), { now }).thenNothing();
  story(issued("c1", { state: "locked" }))
    .when(cancel("c1"), { now })
    .thenNothing();
  story(issued("c1"), used("c1", "ana")).when(cancel("c1"), { now }).thenRefused("linkage/wrong");
  story().when(cancel("c1"), { now }).thenRefused("linkage/wrong");
});

test("use-code enrols the account, once", () => {
  const done = [used("c1", "ana"), enrolled("ana")];
  story(issued("c1")).when(use("c1", "ana"), { now }).thenEvents(done);
  story(issued("c1"), ...done)
    .when(use("c1", "ana"), { now })
    .thenNothing();
});
test("use-code takes a code to the end of its time and not after", () => {
  const at = now + LIFETIME;
  story(issued("c1"))
    .when(use("c1", "ana"), { now: at - 1 })
    .thenEvents([
      { type: "code-used", at: at - 1, code: "c1", account: "ana" },
      {
        type: "enrolled",
        at: at - 1,
        enrolment: { account: "ana", level: "P5", enrolledAt: at - 1 },
      },
    ]);
  story(issued("c1")).when(use("c1", "ana"), { now: at }).thenRefused("linkage/wrong");
});
test("use-code refuses a code that is unknown, cancelled, locked, or used by somebody else", () => {
  const histories: readonly (readonly PersonEvent[])[] = [
    [],
    [issued("c1"), cancelled("c1")],
    [issued("c1"), ...Array.from({ length: LIMITS.codeTriesMax }, () => wrong("c1"))],
    [issued("c1"), used("c1", "other"), enrolled("other")],
  ];
  for (const events of histories) {
    story(...events)
      .when(use("c1", "ana"), { now })
      .thenRefused("linkage/wrong");
  }
});
test("use-code does not give a second account, nor one whose enrolment ended", () => {
  story(enrolled("other"), issued("c1"))
    .when(use("c1", "ana"), { now })
    .thenRefused("person/enrolled");
  const ended: PersonEvent = { type: "enrolment-ended", at: now, by: "practice" };
  story(issued("c1"), used("c1", "ana"), enrolled("ana"), ended)
    .when(use("c1", "ana"), { now })
    .thenRefused("linkage/wrong");
});
test("a later code raises the level of the same account and never lowers it", () => {
  const seen = issued("c2", { level: "P9", handedOver: "in-person" });
  story(enrolled("ana"), seen)
    .when(use("c2", "ana"), { now })
    .thenEvents([used("c2", "ana"), enrolled("ana", "P9")]);
  story(enrolled("ana", "P9"), issued("c1"))
    .when(use("c1", "ana"), { now })
    .thenEvents([used("c1", "ana"), enrolled("ana", "P9")]);
});

const forProxy = issued("p1", { purpose: forMother });

test("use-code of a proxy's code grants what the code says, once", () => {
  const done = [used("p1", "mother"), granted()];
  story(forProxy).when(use("p1", "mother"), { now }).thenEvents(done);
  story(forProxy, ...done)
    .when(use("p1", "mother", "proxy-9"), { now })
    .thenNothing();
  story(forProxy, ...done, revoked("patient"))
    .when(use("p1", "mother"), { now })
    .thenRefused("linkage/wrong");
});
test("use-code grants nothing that is over, one too many, or under a reference that is taken", () => {
  const short = issued("p1", { purpose: { ...forMother, until: now + 10 } });
  story(short)
    .when(use("p1", "mother"), { now: now + 10 })
    .thenRefused("proxy/ends-in-past");
  const other = granted({ ...mother, account: "other" });
  story(forProxy, other).when(use("p1", "mother"), { now }).thenRefused("linkage/wrong");
  const many = Array.from({ length: LIMITS.proxiesPerPatientMax }, (_, i) =>
    granted({ ...mother, account: "other", proxy: `n${i}` }),
  );
  story(forProxy, ...many)
    .when(use("p1", "mother"), { now })
    .thenRefused("person/limit", { max: LIMITS.proxiesPerPatientMax });
});

test("count-wrong-try counts against every code that could have been meant", () => {
  const count: PersonCommand = { type: "count-wrong-try" };
  story(issued("c1"), forProxy, issued("c0", { state: "used" }), issued("c9", { expiresAt: now }))
    .when(count, { now })
    .thenEvents([wrong("c1", "p1")]);
  story(issued("c1", { state: "cancelled" }))
    .when(count, { now })
    .thenNothing();
});
test("a code is locked by the fifth wrong try and not by the fourth", () => {
  const tries = Array.from({ length: LIMITS.codeTriesMax - 1 }, () => wrong("c1"));
  story(issued("c1"), ...tries)
    .when(use("c1", "ana"), { now })
    .thenEvents([used("c1", "ana"), enrolled("ana")]);
  story(issued("c1"), ...tries, wrong("c1"))
    .when(use("c1", "ana"), { now })
    .thenRefused("linkage/wrong");
});
