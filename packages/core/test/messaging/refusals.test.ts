import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { About, ErrorCode, Messaging, Outcome, Principal } from "../../src/index.js";
import {
  ADA,
  expectRefused,
  NEW,
  openSurgery,
  person,
  plain,
  REPLY,
  refusal,
  TEXT,
  URGENT,
} from "./surgery.js";

const NUL = String.fromCharCode(0);
const LONE = String.fromCharCode(0xd800);

const tooLong = { charsMax: 10_000, field: "text" };
type Row = readonly [string, string, ErrorCode, Readonly<Record<string, unknown>> | undefined];
const unshowable = "input/text-control-characters" as const;
const texts: readonly Row[] = [
  ["is empty", "", "input/text-empty", undefined],
  ["is blank", " \n\t\u00a0\u2003 ", "input/text-empty", undefined],
  ["has one character too many", "a".repeat(10_001), "input/text-too-long", tooLong],
  ["has 100 kilobytes", "word ".repeat(20_000), "input/text-too-long", tooLong],
  ["holds NUL", `Hello${NUL} doctor`, unshowable, undefined],
  ["holds an escape", "Hello \u001b[2J doctor", unshowable, undefined],
  ["holds a C1 control", "Hello \u0085 doctor", unshowable, undefined],
  ["holds half of a pair", `Hello ${LONE} doctor`, unshowable, undefined],
  ["ends in half of a pair", `Hello doctor ${LONE}`, unshowable, undefined],
];

describe("a text", () => {
  test.each(texts)("that %s is refused wherever it is written", async (_, text, code, detail) => {
    const surgery = await openSurgery();
    const { messaging, staff, ada } = surgery;
    const { thread } = await surgery.ask("m-1");
    const pass = await surgery.ready({ by: ada, about: NEW, text: TEXT });
    const words = { about: NEW, text, language: "en" };
    const calls: readonly (() => Promise<Outcome<unknown>>)[] = [
      () => messaging.drafts.check(ada, words),
      () => messaging.drafts.save(ada, { ...words, key: "d" }),
      () => messaging.messages.send(ada, { ...pass, text, key: "s" }),
      () => messaging.threads.addNote(staff.clinician, { thread, text, key: "n" }),
    ];
    for (const call of calls) await expectRefused(surgery, call, code, detail);
  });

  test("of 10,000 characters of any script, with tabs and line breaks, is stored exactly as typed", async () => {
    const surgery = await openSurgery();
    const start = "Dobrý den 👩🏽‍⚕️\r\n\tمرحبا e\u0301 \u202eabc\u202c ";
    const text = start + "x".repeat(10_000 - start.length);
    const { thread } = await surgery.ask("m-1", { text });
    const seen = expectOk(
      await surgery.messaging.threads.open(surgery.staff.clinician, { thread }),
    );
    expect(seen.messages.map((m) => m.text)).toEqual([text]);
  });

  test("has a subject of up to 120 characters", async () => {
    const surgery = await openSurgery();
    const { check } = surgery.messaging.drafts;
    const words = { about: NEW, text: TEXT, language: "en" };
    const long = { ...words, subject: "s".repeat(121) };
    const detail = { charsMax: 120, field: "subject" };
    const code = "input/text-too-long";
    await expectRefused(surgery, () => check(surgery.ada, long), code, detail);
    const bad = { ...words, subject: `a${NUL}` };
    await expectRefused(surgery, () => check(surgery.ada, bad), unshowable);
    expectOk(await check(surgery.ada, { ...words, subject: "s".repeat(120) }));
  });
});

describe("a new message", () => {
  const about = (more: Partial<About>): About => ({ ...NEW, ...more }) as About;
  const rows: readonly (readonly [string, About, ErrorCode])[] = [
    ["of an unknown kind of matter", about({ category: "gossip" }), "category/unknown"],
    [
      "of a matter named like a part of JavaScript",
      about({ category: "constructor" }),
      "category/unknown",
    ],
    ["to an unknown team", about({ team: "nobody" }), "practice/team-unknown"],
    [
      "to a team named like a part of JavaScript",
      about({ team: "constructor" }),
      "practice/team-unknown",
    ],
    ["to a team without members", about({ team: "night" }), "practice/team-empty"],
    [
      "to a team of managers, who read no messages",
      about({ team: "office" }),
      "practice/team-empty",
    ],
    ["to a team that was removed", about({ team: "clinical" }), "practice/team-unknown"],
    ["about somebody else", about({ patient: "p-ben" }), "access/not-found"],
    ["about nobody", about({ patient: "p-absent" }), "access/not-found"],
  ];
  test.each(rows)("%s is refused before more is typed", async (_, what, code) => {
    const surgery = await openSurgery();
    const { practices, drafts } = surgery.messaging;
    const { manager } = surgery.staff;
    const team = (id: string) =>
      practices.addTeam(manager, { team: id, name: `Team ${id}`, categories: [], key: id });
    expectOk(await team("night"));
    expectOk(await team("office"));
    const boss = { staff: "s-boss", name: "Al Bo", roles: ["manager"], teams: ["office"] } as const;
    expectOk(await practices.addStaff(manager, { ...boss, key: "boss" }));
    const gone = { team: "clinical", successor: "reception", key: "gone" };
    expectOk(await practices.removeTeam(manager, gone));
    const words = { about: what, text: TEXT, language: "en" };
    await expectRefused(surgery, () => drafts.check(surgery.ada, words), code);
  });

  test("between clinicians needs partners who are there, and cannot be a patient's", async () => {
    const surgery = await openSurgery();
    const { check } = surgery.messaging.drafts;
    const { clinician } = surgery.staff;
    const asked = (by: Principal, more: Partial<About>) => () =>
      check(by, { about: about({ between: "clinicians", ...more }), text: REPLY, language: "en" });
    const fields = { fields: ["about.partners"] };
    await expectRefused(surgery, asked(clinician, {}), "input/malformed", fields);
    const strangers = asked(clinician, { partners: ["x-nobody"] });
    await expectRefused(surgery, strangers, "practice/partner-unknown");
    const many = asked(clinician, { partners: Array.from({ length: 11 }, (_, n) => `x-${n}`) });
    await expectRefused(surgery, many, "input/malformed", fields);
    const roy = { partner: "x-roy", name: "Dr Roy", organisation: "Northfield" };
    const partner = { ...roy, address: "roy@nhs.net", key: "roy" };
    expectOk(await surgery.messaging.practices.addPartner(surgery.staff.manager, partner));
    await expectRefused(surgery, asked(surgery.ada, { partners: ["x-roy"] }), "access/not-found");
  });

  test("by an identity that is not proven enough is refused with the level that is needed", async () => {
    const surgery = await openSurgery();
    const { people, drafts } = surgery.messaging;
    const issued = await people.issueLinkageCode(surgery.staff.receptionist, {
      ...{ nhsNumber: "9434765870", purpose: { kind: "self" } },
      ...{ level: "P5", handedOver: "letter", key: "ben" },
    });
    const ben = person("account-ben", "P0");
    const { code } = expectOk(issued);
    const born = { nhsNumber: "9434765870", bornOn: "1988-11-30", code, key: "e" };
    expectOk(await people.enrol(ben, born));
    const ask = (by: Principal, category: string) =>
      drafts.check(by, {
        about: { kind: "new", patient: "p-ben", category },
        ...{ text: TEXT, language: "en" },
      });
    const low = "access/assurance-too-low";
    await expectRefused(surgery, () => ask(ben, "symptoms"), low, { required: "P9" });
    expectOk(await ask(ben, "appointments-admin"));
    expectOk(await ask({ ...ben, assurance: "P9" }, "symptoms"));
  });
});

describe("what holds at the check is judged again at the sending", () => {
  type Change = (surgery: Awaited<ReturnType<typeof openSurgery>>) => Promise<unknown>;
  const entry = { ...ADA, practice: "A81001", sex: "female" } as const;
  const facts = { pregnantWeeks: null, medicines: [], conditions: [] };
  const rows: readonly (readonly [string, Change, ErrorCode])[] = [
    [
      "the patient has left",
      async ({ directory }) => directory.put({ ...entry, ...facts, status: "left" }),
      "person/not-registered",
    ],
    [
      "the patient has died",
      async ({ directory }) => directory.put({ ...entry, ...facts, status: "deceased" }),
      "person/not-registered",
    ],
    [
      "the patient is not on the register any more",
      async ({ directory }) => directory.remove({ practice: "A81001", patient: "p-ada" }),
      "person/unknown",
    ],
    [
      "the patient has objected",
      ({ messaging, ada }) =>
        messaging.people.choose(ada, {
          ...{ patient: "p-ada", channel: "app", purpose: "messages", value: "objected" },
          key: "x",
        }),
      "person/objects",
    ],
    [
      "the enrolment has ended",
      ({ messaging, staff }) =>
        messaging.people.endEnrolment(staff.receptionist, { patient: "p-ada", key: "x" }),
      "access/not-found",
    ],
  ];
  test.each(rows)("%s: nothing is sent", async (_, change, code) => {
    const surgery = await openSurgery();
    const pass = await surgery.ready({ by: surgery.ada, about: NEW, text: TEXT });
    // A second process that has the state of before in its memory.
    const other: Messaging = surgery.another();
    expectOk(await other.drafts.check(surgery.ada, { about: NEW, text: TEXT, language: "en" }));
    await change(surgery);
    for (const { messages } of [surgery.messaging, other])
      await expectRefused(surgery, () => messages.send(surgery.ada, { ...pass, key: "s" }), code);
  });

  test("the practice has closed: nothing is sent, and what was typed is kept once", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, ada } = surgery;
    const pass = await surgery.ready({ by: ada, about: NEW, text: TEXT });
    const other: Messaging = surgery.another();
    expectOk(await other.drafts.check(ada, { about: NEW, text: TEXT, language: "en" }));
    const availability = { status: "closed", notice: "We open at 8." } as const;
    const { practices, threads, drafts } = messaging;
    expectOk(await practices.setAvailability(staff.manager, { availability, key: "x" }));
    const answers: unknown[] = [];
    for (const { messages } of [messaging, other])
      answers.push(plain(await messages.send(ada, { ...pass, key: "s" })));
    const { rows } = expectOk(await drafts.list(ada, {}));
    const kept = { ...refusal("practice/closed", { draft: rows[0]?.draft }), stored: "part" };
    expect([answers, rows.length]).toEqual([[kept, kept], 1]);
    expect(expectOk(await threads.list(ada, { patient: "p-ada" })).total).toBe(0);
  });

  test("what was diverted needs a declaration, and one that the practice takes", async () => {
    const surgery = await openSurgery();
    const { messages, practices } = surgery.messaging;
    const { ada } = surgery;
    const pass = await surgery.ready({ by: ada, about: NEW, text: URGENT });
    const send = (declaration: "does-not-apply" | undefined, key: string) => () =>
      messages.send(ada, { ...pass, declaration, key });
    await expectRefused(surgery, send(undefined, "a"), "triage/diverted");
    const settings = { declaration: "refused" } as const;
    expectOk(await practices.configure(surgery.staff.manager, { settings, key: "c" }));
    await expectRefused(surgery, send("does-not-apply", "b"), "triage/diverted");
    const again = { about: NEW, text: URGENT, language: "en" };
    const checked = expectOk(await surgery.messaging.drafts.check(ada, again));
    expect(checked).toMatchObject({ outcome: "divert", declaration: null });
    const allowed = { declaration: "allowed" } as const;
    expectOk(await practices.configure(surgery.staff.manager, { settings: allowed, key: "c2" }));
    const { thread } = expectOk(await send("does-not-apply", "d")());
    const { clinician } = surgery.staff;
    const page = expectOk(await surgery.messaging.worklist.page(clinician, { team: "clinical" }));
    expect(page.rows.map((r) => [r.thread, r.rank, r.flagged])).toEqual([[thread, 0, true]]);
  });

  test("staff may not declare anything: what asks for urgent action does not go out", async () => {
    const surgery = await openSurgery();
    const { clinician } = surgery.staff;
    const text = "Please go to A&E at once.";
    const asked = { about: NEW, text, language: "en" };
    const checked = plain(await surgery.messaging.drafts.check(clinician, asked));
    expect(checked).not.toMatchObject({ ok: { ticket: expect.any(String) } });
  });
});

test("a key that was used for another message is refused, and the first one stands", async () => {
  const surgery = await openSurgery();
  const { messages } = surgery.messaging;
  const first = await surgery.ready({ by: surgery.ada, about: NEW, text: TEXT });
  const other = await surgery.ready({ by: surgery.ada, about: NEW, text: `${TEXT} Thank you.` });
  const sent = expectOk(await messages.send(surgery.ada, { ...first, key: "k" }));
  const again = () => messages.send(surgery.ada, { ...other, key: "k" });
  await expectRefused(surgery, again, "storage/key-conflict");
  expect(plain(await messages.send(surgery.ada, { ...first, key: "k" }))).toEqual({ ok: sent });
  const note = { thread: sent.thread, text: "A note.", key: "k" };
  expectOk(await surgery.messaging.threads.addNote(surgery.staff.clinician, note));
  expect(refusal("storage/key-conflict")).toMatchObject({ stored: "nothing" });
});
