import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { About, Principal } from "../../src/index.js";
import { DAY, expectRefused, NEW, NOW, openSurgery, type Surgery, TEXT } from "./surgery.js";

const check = (surgery: Surgery, about: About, by: Principal = surgery.ada) =>
  surgery.messaging.drafts.check(by, { about, text: TEXT, language: "en" });

const hint = async (surgery: Surgery, about: About, by: Principal = surgery.ada) => {
  const checked = expectOk(await check(surgery, about, by));
  return "sameMatter" in checked ? checked.sameMatter : "no way to send";
};

const rows = async ({ messaging, staff }: Surgery) =>
  expectOk(await messaging.worklist.page(staff.clinician, { team: null })).rows;

const besides = async (surgery: Surgery) =>
  Object.fromEntries((await rows(surgery)).map((r) => [r.thread, r.besides]));

describe("a second message about the same matter", () => {
  test("is answered at the check with the thread that waits, since when and until when", async () => {
    const surgery = await openSurgery();
    expect(await hint(surgery, NEW)).toBeNull();
    const { thread } = await surgery.ask("m-1");
    const waits = { thread, team: "clinical", waiting: 1, since: NOW, replyBy: NOW + 2 * DAY };
    expect(await hint(surgery, NEW)).toEqual(waits);
    expect(await hint(surgery, { ...NEW, category: "medicines" } as About)).toBeNull();
    expect(await hint(surgery, { kind: "reply", thread })).toBeNull();
    await surgery.settle(thread, "s");
    expect(await hint(surgery, NEW)).toBeNull();
  });

  test("is told before typing, too, by the list of threads", async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-1");
    const list = () => surgery.messaging.threads.list(surgery.ada, { patient: "p-ada" });
    const waiting = { thread, waiting: 1, waitingSince: NOW, replyBy: NOW + 2 * DAY };
    expect(expectOk(await list()).rows).toMatchObject([waiting]);
    await surgery.settle(thread, "s");
    const none = { thread, waiting: 0, waitingSince: null, replyBy: null };
    expect(expectOk(await list()).rows).toMatchObject([none]);
  });

  test("goes into that thread as a reply, raises it, and is counted on its row", async () => {
    const surgery = await openSurgery();
    const about = { kind: "new", patient: "p-ada", category: "fit-note" } as const;
    const { thread } = await surgery.ask("m-1", { about });
    const [before] = await rows(surgery);
    await surgery.ask("m-2", { about: { kind: "reply", thread } });
    const [after] = await rows(surgery);
    expect([before?.rank, before?.chasers, before?.waiting]).toEqual([5, 0, 1]);
    expect([after?.rank, after?.chasers, after?.waiting]).toEqual([4, 1, 2]);
    expect(after?.replyBy).toBe(before?.replyBy);
  });

  test("that is another matter makes a thread of its own, and the two rows link to each other", async () => {
    const surgery = await openSurgery();
    const one = await surgery.ask("m-1");
    const about = { ...NEW, differsFrom: one.thread } as About;
    expect(await hint(surgery, about)).toBeNull();
    const two = await surgery.ask("m-2", { about });
    expect(await besides(surgery)).toEqual({
      [one.thread]: [two.thread],
      [two.thread]: [one.thread],
    });
    const opened = await surgery.messaging.threads.open(surgery.staff.clinician, {
      thread: two.thread,
    });
    expect(expectOk(opened).besides).toEqual([one.thread]);
    const own = await surgery.messaging.threads.open(surgery.ada, { thread: two.thread });
    expect(expectOk(own).besides).toEqual([]);
  });

  test("whose writer was not asked makes a thread that is linked all the same", async () => {
    const surgery = await openSurgery();
    const one = await surgery.ask("m-1");
    const two = await surgery.ask("m-2");
    expect(await besides(surgery)).toEqual({
      [one.thread]: [two.thread],
      [two.thread]: [one.thread],
    });
  });
});

describe("what one may not know of", () => {
  test("is nobody's same matter: not for a proxy what is hidden from proxies, nor the other way round", async () => {
    const surgery = await openSurgery();
    const { who } = await surgery.proxy("account-kim");
    const { thread } = await surgery.ask("m-1");
    expect(await hint(surgery, NEW, who)).toMatchObject({ thread });
    expect(await hint(surgery, { ...NEW, hideFromProxies: true } as About)).toBeNull();
    const hide = { thread, hidden: true, key: "h" };
    expectOk(await surgery.messaging.threads.hideFromProxies(surgery.ada, hide));
    expect(await hint(surgery, NEW, who)).toBeNull();
    expect(await hint(surgery, NEW)).toBeNull();
    expect(await hint(surgery, { ...NEW, hideFromProxies: true } as About)).toMatchObject({
      thread,
    });
    const differs = { ...NEW, differsFrom: thread } as About;
    await expectRefused(surgery, () => check(surgery, differs, who), "access/not-found");
    const absent = { ...NEW, differsFrom: "absent" } as About;
    await expectRefused(surgery, () => check(surgery, absent, who), "access/not-found");
  });

  test("is no link: a restricted thread stands on no other row, and names none, until it is open to its team again", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const one = await surgery.ask("m-1");
    surgery.clock.advance(60_000);
    const two = await surgery.ask("m-2");
    const restrict = (to: readonly string[] | null, key: string) =>
      messaging.threads.restrict(staff.clinician, { thread: one.thread, to, key });
    expectOk(await restrict(["s-clinician"], "r"));
    expect(await besides(surgery)).toEqual({ [one.thread]: [], [two.thread]: [] });
    const three = await surgery.ask("m-3");
    expect((await besides(surgery))[three.thread]).toEqual([two.thread]);
    expectOk(await restrict(null, "l"));
    expect((await besides(surgery))[one.thread]).toEqual([two.thread]);
    expect((await besides(surgery))[two.thread]?.toSorted()).toEqual(
      [one.thread, three.thread].toSorted(),
    );
  });
});
