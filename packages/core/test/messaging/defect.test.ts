import type { Keys, Storage, Transport } from "@carethread/ports";
import { createMemoryTransport, expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { Defect, Messaging, MessagingOptions, Outcome } from "../../src/index.js";
import { ADA, NEW, NOW, openSurgery, plain, REPLY, type Surgery, TEXT } from "./surgery.js";

type Parts = Partial<MessagingOptions>;
const SECRET = "a sentence that only the driver knows";

const throws = (): never => {
  throw new Error(SECRET);
};
const rejects = (): Promise<never> => Promise.reject(new Error(SECRET));
const ways: readonly (readonly [string, () => unknown])[] = [
  ["throws", throws],
  ["rejects", rejects],
  [
    "throws a word",
    () => {
      throw SECRET as unknown as Error;
    },
  ],
  ["answers nothing", async () => undefined],
  ["answers rubbish", async () => ({ value: SECRET })],
  ["answers null at once", () => null],
];

/** The port with all its functions replaced. */
const broken = <Port extends object>(port: Port, how: () => unknown): Port =>
  Object.fromEntries(
    Object.entries(port).map(([name, part]) => [name, typeof part === "function" ? how : part]),
  ) as Port;

const email: Transport = createMemoryTransport({
  ...{ channel: "email", letters: false, clock: () => NOW },
});

const parts = (surgery: Surgery, how: () => unknown): readonly (readonly [string, Parts])[] => [
  ["storage", { storage: broken<Storage>(surgery.storage, how) }],
  ["keys", { keys: broken<Keys>(surgery.keys, how) }],
  ["directory", { directory: broken(surgery.directory, how) }],
  ["transport", { transports: [broken(email, how)] }],
];

/** What is asked without waiting can only throw. */
const atOnce = (surgery: Surgery): readonly (readonly [string, Parts])[] => [
  [
    "the practice's keys",
    {
      keys: {
        ...surgery.keys,
        open: async (practice) =>
          (await surgery.keys.open(practice)).map((keys) => broken(keys, throws)),
      },
    },
  ],
  ["clock", { clock: { ...surgery.clock, now: throws } }],
  ["ids", { ids: { spec: "ids/1", id: throws, secret: throws } }],
];

const calls = (
  { ada, staff }: Surgery,
  messaging: Messaging,
  thread: string,
): readonly (() => Promise<Outcome<unknown>>)[] => [
  () => messaging.drafts.check(ada, { about: NEW, text: TEXT, language: "en" }),
  () => messaging.drafts.save(ada, { about: NEW, text: TEXT, language: "en", key: "d" }),
  () => messaging.threads.open(staff.clinician, { thread }),
  () => messaging.threads.addNote(staff.clinician, { thread, text: REPLY, key: "n" }),
  () => messaging.worklist.page(staff.clinician, { team: null }),
  () => messaging.people.describe(ada, { patient: "p-ada" }),
  () =>
    messaging.people.issueLinkageCode(staff.receptionist, {
      ...{ nhsNumber: ADA.nhsNumber, purpose: { kind: "self" }, level: "P9" },
      ...{ handedOver: "in-person", key: "i" },
    }),
  () => messaging.practices.removeTeam(staff.manager, { team: "x", successor: "y", key: "t" }),
  () => messaging.audit.ofPractice(staff.manager, { after: 0, limit: 5 }),
  () => messaging.reports.measure(staff.manager, { from: "2026-11", to: "2026-11" }),
  () => messaging.commands.recall(ada, { key: "m-1" }),
  () => messaging.worker.dispatch({ practice: null, limit: 5 }),
  () => messaging.worker.sweep({ practice: null, limit: 5 }),
  () => messaging.worker.report({ practice: "A81001", reference: "a.b.c", state: "failed" }),
  () => messaging.check(),
];

describe.each(ways)("a port that %s", (_, how) => {
  test("never makes a call throw, and what it said stays with the host", async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-1");
    for (const [port, part] of [...parts(surgery, how), ...atOnce(surgery)]) {
      const defects: Defect[] = [];
      const onDefect = (defect: Defect): void => {
        defects.push(defect);
      };
      const messaging = surgery.another({ ...part, onDefect });
      let answered = 0;
      for (const call of calls(surgery, messaging, thread)) {
        const answer = plain(await call());
        expect([port, JSON.stringify(answer).includes(SECRET)]).toEqual([port, false]);
        if ((answer as { code?: string }).code === "messaging/defect") answered += 1;
      }
      // Not every call needs every port, but none of these is needed by no call. A broken channel is reported and gone round.
      expect([port, defects.length >= answered]).toEqual([port, true]);
      expect([port, defects.length > 0]).toEqual([port, true]);
    }
  });
});

describe("a defect", () => {
  test("has a reference by which the host finds the cause", async () => {
    const surgery = await openSurgery();
    const messaging = surgery.another({ storage: broken(surgery.storage, rejects) });
    const answer = await messaging.threads.open(surgery.ada, { thread: "t" });
    const [defect] = surgery.defects;
    expect(plain(answer)).toEqual({
      ...{ kind: "defect", code: "messaging/defect", retry: "same-key", stored: "unknown" },
      detail: { ref: defect?.ref, operation: "threads.open" },
    });
    expect(defect?.cause).toEqual(new Error(SECRET));
    expect(surgery.defects).toHaveLength(1);
  });

  test("is answered all the same when the host's hook throws, or the ids do", async () => {
    const surgery = await openSurgery();
    const storage = broken(surgery.storage, throws);
    const hook = surgery.another({ storage, onDefect: throws });
    const open = { thread: "t" };
    expect(plain(await hook.threads.open(surgery.ada, open))).toMatchObject({
      detail: { operation: "threads.open", ref: expect.stringMatching(/^id-/) },
    });
    const ids = { spec: "ids/1", id: throws, secret: throws } as const;
    const nameless = surgery.another({ storage, ids });
    expect(plain(await nameless.threads.open(surgery.ada, open))).toMatchObject({
      detail: { operation: "threads.open", ref: "unknown" },
    });
  });

  test("in the middle of a sending is settled by a repeat with the same key", async () => {
    const surgery = await openSurgery();
    const pass = await surgery.ready({ by: surgery.ada, about: NEW, text: TEXT });
    const input = { ...pass, key: "k" };
    const half: Storage = {
      ...surgery.storage,
      commit: async (commit) => {
        expectOk(await surgery.storage.commit(commit));
        return throws();
      },
    };
    const answer = await surgery.another({ storage: half }).messages.send(surgery.ada, input);
    expect(plain(answer)).toMatchObject({ code: "messaging/defect", stored: "unknown" });
    const commits = surgery.commits();
    expectOk(await surgery.messaging.messages.send(surgery.ada, input));
    expect(surgery.commits()).toBe(commits);
    const { clinician } = surgery.staff;
    const page = expectOk(await surgery.messaging.worklist.page(clinician, { team: null }));
    expect(page.total).toBe(1);
  });
});
