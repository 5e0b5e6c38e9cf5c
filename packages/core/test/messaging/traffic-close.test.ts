import { err, portProblem } from "@carethread/ports";
import { expectOk } from "@carethread/testing";
import { beforeEach, describe, expect, test } from "vitest";
import type { Nation, TrafficSettings } from "../../src/index.js";
import { DEFAULT_TRAFFIC } from "../../src/traffic/traffic.js";
import { expectRefused, type NEW, openSurgery, plain, refusal, type Surgery } from "./surgery.js";

const MINUTE = 60_000;
const ADMIN = { kind: "new", patient: "p-ada", category: "appointments-admin" } as const;
const ASK = { patient: "p-ada", category: "appointments-admin", language: "en" } as const;
const WORDS = "Could I change my appointment for the blood test to another day?";
const CLOSING = Date.parse("2026-11-23T18:30:00Z");
const MORNING = Date.parse("2026-11-24T08:00:00Z");

let surgery: Surgery;
let configured: (traffic: Partial<TrafficSettings>, nation?: Nation) => Promise<void>;

beforeEach(async () => {
  surgery = await openSurgery();
  let n = 0;
  configured = async (traffic, nation = "wales") => {
    n += 1;
    const settings = { nation, traffic: { ...DEFAULT_TRAFFIC, ...traffic } };
    const { practices } = surgery.messaging;
    expectOk(await practices.configure(surgery.staff.manager, { settings, key: `set-${n}` }));
  };
});

const ask = async (more: Partial<typeof ASK> = {}) =>
  expectOk(await surgery.messaging.traffic.expectation(surgery.ada, { ...ASK, ...more }));
const check = (admission?: string, about: typeof ADMIN | typeof NEW = ADMIN) =>
  surgery.messaging.drafts.check(surgery.ada, {
    ...{ about, text: WORDS, language: "en" },
    ...(admission === undefined ? {} : { admission }),
  });

describe("a hard close", () => {
  const late = async (more: { readonly subject?: string } = {}) => {
    await configured({ hardClose: true }, "england");
    surgery.clock.set(CLOSING - MINUTE);
    const pass = await surgery.ready({ by: surgery.ada, about: ADMIN, text: WORDS, ...more });
    surgery.clock.set(CLOSING + MINUTE);
    return pass;
  };

  test("a form opened at 18:29 is not sent at 18:31: it is kept as a draft, and the answer says where to turn", async () => {
    const pass = await late({ subject: "Blood test" });
    const { messages, drafts } = surgery.messaging;
    const answer = plain(await messages.send(surgery.ada, { ...pass, key: "late" }));
    expect(answer).toMatchObject({
      ...{ code: "traffic/closed", kind: "rejected", stored: "part" },
      detail: { opensAt: MORNING },
    });
    const { rows } = expectOk(await drafts.list(surgery.ada, {}));
    expect(answer).toMatchObject({ detail: { draft: rows[0]?.draft } });
    const opened = await drafts.open(surgery.ada, { draft: rows[0]?.draft ?? "" });
    expect(expectOk(opened)).toMatchObject({ text: WORDS, subject: "Blood test", about: ADMIN });
  });

  test("the same key keeps one draft, however often it is tried", async () => {
    const pass = await late();
    const { messages, drafts } = surgery.messaging;
    const first = plain(await messages.send(surgery.ada, { ...pass, key: "late" }));
    expect(plain(await messages.send(surgery.ada, { ...pass, key: "late" }))).toEqual(first);
    expect(expectOk(await drafts.list(surgery.ada, {})).total).toBe(1);
  });

  test("at the instant of closing it is closed, and a millisecond before it is not", async () => {
    await configured({ hardClose: true }, "england");
    surgery.clock.set(CLOSING - 2 * MINUTE);
    const before = await surgery.ready({ by: surgery.ada, about: ADMIN, text: WORDS });
    const text = `${WORDS} Thank you.`;
    const after = await surgery.ready({ by: surgery.ada, about: ADMIN, text });
    surgery.clock.set(CLOSING - 1);
    const { messages } = surgery.messaging;
    expectOk(await messages.send(surgery.ada, { ...before, key: "in-time" }));
    surgery.clock.set(CLOSING);
    const refused = await messages.send(surgery.ada, { ...after, key: "late" });
    expect(refused.isErr() && refused.error.code).toBe("traffic/closed");
  });

  test("what was sent and whose answer was lost at closing is found to have been sent", async () => {
    await configured({ hardClose: true }, "england");
    surgery.clock.set(CLOSING - MINUTE);
    const pass = await surgery.ready({ by: surgery.ada, about: ADMIN, text: WORDS });
    const { messages, drafts } = surgery.messaging;
    const sent = expectOk(await messages.send(surgery.ada, { ...pass, key: "k" }));
    surgery.clock.set(CLOSING + MINUTE);
    expect(expectOk(await messages.send(surgery.ada, { ...pass, key: "k" }))).toEqual(sent);
    expect(expectOk(await drafts.list(surgery.ada, {})).total).toBe(0);
  });

  test("the other way round: a page that was closed at 07:59 is open at 08:00, and the draft can be sent", async () => {
    const pass = await late();
    const refused = await surgery.messaging.messages.send(surgery.ada, { ...pass, key: "late" });
    const draft = String(refused.isErr() ? refused.error.detail?.["draft"] : "");
    surgery.clock.set(MORNING - 1);
    expect((await ask()).accepting).toBe(false);
    await expectRefused(surgery, () => check(), "traffic/closed", { opensAt: MORNING });
    surgery.clock.set(MORNING);
    expect((await ask()).accepting).toBe(true);
    const { ada, send } = surgery;
    expectOk(await send({ by: ada, about: ADMIN, text: WORDS, key: "next", but: { draft } }));
    expect(expectOk(await surgery.messaging.drafts.list(ada, {})).total).toBe(0);
  });

  test("a manager's closing between check and sending keeps the draft as well", async () => {
    const pass = await surgery.ready({ by: surgery.ada, about: ADMIN, text: WORDS });
    const availability = { status: "closed", notice: "Back on Monday." } as const;
    const { practices, messages, drafts } = surgery.messaging;
    const shut = { availability, key: "shut" };
    expectOk(await practices.setAvailability(surgery.staff.manager, shut));
    const answer = plain(await messages.send(surgery.ada, { ...pass, key: "late" }));
    const { rows } = expectOk(await drafts.list(surgery.ada, {}));
    const kept = { detail: { draft: rows[0]?.draft } };
    expect(answer).toMatchObject({ code: "practice/closed", stored: "part", ...kept });
  });

  test("when the draft cannot be kept either, the answer names none and says that nothing was stored", async () => {
    const pass = await late();
    const commit = () => Promise.resolve(err(portProblem("storage/unavailable")));
    const broken = { ...surgery.storage, commit };
    const on = surgery.another({ storage: broken });
    const answer = plain(await on.messages.send(surgery.ada, { ...pass, key: "late" }));
    expect(answer).toEqual(refusal("traffic/closed", { opensAt: MORNING }));
  });

  test("shows before typing, in the thread itself, that it is closed; the practice can still write", async () => {
    const { thread } = await surgery.ask("t");
    await configured({ hardClose: true }, "england");
    surgery.clock.set(CLOSING);
    const view = expectOk(await surgery.messaging.threads.open(surgery.ada, { thread }));
    expect(view.write).toEqual({
      ...{ can: false, why: refusal("traffic/closed", { opensAt: MORNING }) },
    });
    await surgery.answer(thread, "a");
  });

  test("closes nothing where the calendar does not know the year: no message is refused for want of a list", async () => {
    await configured({ hardClose: true }, "england");
    const content = { ...(await import("@carethread/rules-uk")).ukContent, bankHolidays: [] };
    const on = surgery.another({ content });
    surgery.clock.set(CLOSING + MINUTE);
    expectOk(await surgery.send({ by: surgery.ada, about: ADMIN, text: WORDS, key: "k", on }));
  });
});
