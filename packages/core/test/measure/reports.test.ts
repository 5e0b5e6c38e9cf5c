import { ok, type Storage, type StoredEvent } from "@carethread/ports";
import { expectOk } from "@carethread/testing";
import { expect, test } from "vitest";
import type { MeasureRequest } from "../../src/index.js";
import {
  DAY,
  expectRefused,
  NOW,
  openSurgery,
  plain,
  refusal,
  type Surgery,
  TEXT,
} from "../messaging/surgery.js";

const NOVEMBER: MeasureRequest = { from: "2026-11", to: "2026-11" };

const report = async (surgery: Surgery, request = NOVEMBER, on = surgery.messaging) => {
  const answer = expectOk(await on.reports.measure(surgery.staff.manager, request));
  if (answer.state !== "complete") throw new Error(`still ${answer.step}`);
  return answer.report;
};

test("a manager is told what the messages of a month come to", async () => {
  const surgery = await openSurgery();
  const { thread } = await surgery.ask("k1");
  surgery.clock.advance(3_600_000);
  await surgery.settle(thread, "k2");
  await surgery.answer(thread, "k3");
  const { whole, practice, handled } = await report(surgery);
  expect(whole.received).toBe(1);
  expect(whole.firstLook.elapsed.halfWithinMs).toBeGreaterThanOrEqual(3_600_000);
  expect(practice.replies).toBe(1);
  expect(handled.find((h) => h.value === "answered")?.count).toBe(1);
});

test("what has happened since is in the next report, which reads no more than that", async () => {
  const asked: number[] = [];
  const surgery = await openSurgery({
    wrap: (storage) => ({
      ...storage,
      readLog: (query) => {
        asked.push(query.after);
        return storage.readLog(query);
      },
    }),
  });
  await surgery.ask("k1");
  expect((await report(surgery)).whole.received).toBe(1);
  await surgery.ask("k2");
  const { whole, sequence } = await report(surgery);
  expect(whole.received).toBe(2);
  expect(asked.at(0)).toBe(0);
  expect(asked.at(-1)).toBeGreaterThan(0);
  expect(asked.at(-1)).toBeLessThan(sequence);
});

test("another process comes to the same figures", async () => {
  const surgery = await openSurgery();
  await surgery.ask("k1");
  const first = await report(surgery);
  const second = await report(surgery, NOVEMBER, surgery.another());
  // The first reading is itself an entry of the log.
  expect({ ...second, sequence: 0 }).toEqual({ ...first, sequence: 0 });
});

test("it is recorded who read the figures and when", async () => {
  const surgery = await openSurgery();
  await report(surgery, { ...NOVEMBER, by: "team" });
  const { manager } = surgery.staff;
  const log = expectOk(await surgery.messaging.audit.ofPractice(manager, { after: 0, limit: 500 }));
  expect(log.at(-1)).toMatchObject({
    stream: "measure/self",
    type: "measures-read",
    access: {
      at: surgery.clock.now(),
      reader: { kind: "staff", staff: manager.staff },
      how: "right",
      reason: null,
    },
  });
});

test.each(["clinician", "receptionist"] as const)("a %s is told no figures", async (role) => {
  const surgery = await openSurgery();
  const before = surgery.commits();
  const answer = await surgery.messaging.reports.measure(surgery.staff[role], NOVEMBER);
  expect(plain(answer)).toEqual(refusal("access/denied"));
  expect(surgery.commits()).toBe(before);
});

test("a patient is told no figures", async () => {
  const surgery = await openSurgery();
  const answer = await surgery.messaging.reports.measure(surgery.ada, NOVEMBER);
  expect(plain(answer)).toEqual(refusal("access/denied"));
});

test.each([
  [{ from: "2026-11", to: "2026-10" }, ["to"]],
  [{ from: "2024-11", to: "2026-11" }, ["to"]],
  [{ from: "2026-13", to: "2026-11" }, ["from", "to"]],
  [{ from: "2026-11", to: "2026-11", by: "patient" }, ["by"]],
] as const)("%j is refused", async (request, fields) => {
  const surgery = await openSurgery();
  const answer = await surgery.messaging.reports.measure(
    surgery.staff.manager,
    request as unknown as MeasureRequest,
  );
  expect(plain(answer)).toEqual(refusal("input/malformed", { fields: [...fields] }));
});

test("no figure names a patient, an account, a member of staff, a thread or a word of a message", async () => {
  const surgery = await openSurgery();
  const { thread, message } = await surgery.ask("k1");
  await surgery.settle(thread, "k2");
  surgery.clock.advance(20 * DAY);
  for (const by of ["team", "age", "sex", "author", "language", "deprivation"] as const) {
    const text = JSON.stringify(await report(surgery, { from: "2026-11", to: "2026-12", by }));
    const { staff } = surgery;
    const names = [staff.clinician.staff, staff.manager.staff, surgery.ada.account, "p-ada"];
    for (const word of [...names, thread, message, ...TEXT.split(" ").filter((w) => w.length > 6)])
      expect(text).not.toContain(word);
  }
});

/** A practice's log with so many notes after it: of no matter for any figure. */
const withNotes = (storage: Storage, count: number): Storage => {
  let log: readonly StoredEvent[] = [];
  return {
    ...storage,
    readLog: async ({ practice, after, limit }) => {
      if (log.length === 0) {
        const events = expectOk(await storage.readLog({ practice, after: 0, limit: 500 }));
        const last = events.length;
        log = [
          ...events,
          ...Array.from({ length: count }, (_, n): StoredEvent => {
            const place = { sequence: last + n + 1, stream: "thread/notes", version: n + 1 };
            return { ...place, type: "note-added", schema: 1, payload: "{}", recordedAt: NOW + n };
          }),
        ];
      }
      return ok(log.slice(after, after + limit));
    },
  };
};

test("a log that is longer than one call reads is read on by the next, and how far is told", async () => {
  const surgery = await openSurgery();
  await surgery.ask("k1");
  const before = surgery.commits();
  const { reports } = surgery.another({ storage: withNotes(surgery.storage, 11_000) });
  const ask = async () => expectOk(await reports.measure(surgery.staff.manager, NOVEMBER));
  const [first, second, third] = [await ask(), await ask(), await ask()];
  expect([first.state, second.state, third.state]).toEqual(["reading", "reading", "complete"]);
  if (first.state === "reading" && second.state === "reading")
    expect(first.upTo).toBeLessThan(second.upTo);
  expect(third.state === "complete" && third.report.whole.received).toBe(1);
  // Only what was told is an access.
  expect(surgery.commits()).toBe(before + 1);
});

test("when the storage was put back to an earlier state, the log is read anew", async () => {
  const surgery = await openSurgery();
  await surgery.ask("k1");
  let lost = false;
  const { storage } = surgery;
  const process = surgery.another({
    storage: {
      ...storage,
      readLog: async (query) =>
        (await storage.readLog(query)).map((events) =>
          lost
            ? events.filter((e) => !e.stream.startsWith("thread/") && e.type !== "measures-read")
            : events,
        ),
    },
  });
  expect((await report(surgery, NOVEMBER, process)).whole.received).toBe(1);
  lost = true;
  expect((await report(surgery, NOVEMBER, process)).whole.received).toBe(0);
});

test("of more patients than one call asks about, the next one asks about the rest", async () => {
  const surgery = await openSurgery();
  await surgery.ask("k1");
  surgery.clock.advance(20 * DAY);
  let asked = 0;
  const { directory } = surgery;
  const counted = {
    ...directory,
    findByReference: (query: Parameters<typeof directory.findByReference>[0]) => {
      asked += 1;
      return directory.findByReference(query);
    },
  };
  const process = surgery.another({ directory: counted });
  await report(surgery, { ...NOVEMBER, by: "sex" }, process);
  await report(surgery, { ...NOVEMBER, by: "age" }, process);
  expect(asked).toBe(1);
  await report(surgery, { ...NOVEMBER, by: "author" }, process);
  expect(asked).toBe(1);
  surgery.clock.advance(3_600_000);
  await report(surgery, { ...NOVEMBER, by: "age" }, process);
  expect(asked).toBe(2);
});

test("when the register cannot be asked, that is said and nothing is recorded", async () => {
  const surgery = await openSurgery();
  await surgery.ask("k1");
  surgery.clock.advance(20 * DAY);
  const request: MeasureRequest = { ...NOVEMBER, by: "age" };
  // Once on what was last seen, and once more on what is.
  surgery.directory.fail("directory/unavailable", 2);
  await expectRefused(
    surgery,
    () => surgery.messaging.reports.measure(surgery.staff.manager, request),
    "directory/unavailable",
  );
  expect((await report(surgery, request)).slices).toEqual([
    { month: "2026-11", patients: null, messages: null, rows: [] },
  ]);
});
