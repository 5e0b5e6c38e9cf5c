/** What is stored and damaged keeps nothing new from being written. */
import type { Storage } from "@carethread/ports";
import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { About, DraftChecked } from "../../src/index.js";
import { DEFAULT_TRAFFIC } from "../../src/traffic/traffic.js";
import { NEW, openSurgery, REPLY, type Surgery, TEXT, URGENT } from "./surgery.js";

/** What is damaged on a disk: texts and streams by their names, rows of lists by the list's. */
interface Damage {
  readonly bodies: string[];
  readonly streams: string[];
  readonly lists: string[];
}

const damaged =
  ({ bodies, streams, lists }: Damage) =>
  (storage: Storage): Storage => ({
    ...storage,
    readBodies: async (query) =>
      (await storage.readBodies(query)).map((found) =>
        found.map((body, n) =>
          body === null || !bodies.includes(query.refs[n] ?? "")
            ? body
            : { ...body, bytes: Uint8Array.of(1, 2, 3) },
        ),
      ),
    readStream: async (query) =>
      (await storage.readStream(query)).map((slice) => ({
        ...slice,
        events: slice.events.map((event) =>
          streams.includes(query.stream) ? { ...event, payload: "{" } : event,
        ),
      })),
    range: async (query) =>
      (await storage.range(query)).map((page) => ({
        ...page,
        rows: page.rows.map((row) => (lists.includes(query.index) ? { ...row, value: "{" } : row)),
      })),
  });

const open = async () => {
  const damage: Damage = { bodies: [], streams: [], lists: [] };
  const surgery = await openSurgery({ wrap: damaged(damage) });
  // A process that has not seen anything yet reads what is stored.
  const fresh = () => surgery.another();
  return { surgery, damage, fresh };
};

const told = ({ defects }: Surgery) =>
  defects.map(({ operation, cause }) => [operation, (cause as { code: string }).code]);

describe("a message that was written before and can be read no more", () => {
  const COUGH = "I have had a cough since Monday and would like some advice please.";
  const check = async (surgery: Surgery, thread: string, text: string): Promise<DraftChecked> => {
    const asked = { about: { kind: "reply", thread }, text, language: "en" } as const;
    return expectOk(await surgery.messaging.drafts.check(surgery.ada, asked));
  };

  test("keeps no reply from being judged, and counts as whatever the rules look back for", async () => {
    const { surgery, damage } = await open();
    const about: About = { kind: "new", patient: "p-ada", category: "appointments-admin" };
    const text = "Could I change my phone number?";
    const { thread, message } = await surgery.ask("m-1", { about, text });
    expect((await check(surgery, thread, "worse")).outcome).toBe("clear");
    damage.bodies.push(`thread/${thread}/${message}`);
    expect(await check(surgery, thread, "worse")).toMatchObject({ outcome: "ask" });
    expect(told(surgery)).toEqual([["drafts.check", "keys/tampered"]]);
    expect((await check(surgery, thread, "Thank you, Tuesday is fine.")).outcome).toBe("clear");
  });

  test("is the strictest of them all, whatever the others said", async () => {
    const { surgery, damage } = await open();
    const first = await surgery.ask("m-1", { text: COUGH });
    const { thread } = first;
    const second = await surgery.ask("m-2", { about: { kind: "reply", thread }, text: TEXT });
    damage.bodies.push(`thread/${thread}/${second.message}`);
    expect(await check(surgery, thread, "worse")).toMatchObject({
      outcome: "ask",
      question: { rule: "worse-after-emergency" },
    });
  });
});

describe("a thread that can be read no more", () => {
  test("keeps no new one beside it from being sent, which then stands alone", async () => {
    const { surgery, damage, fresh } = await open();
    const one = await surgery.ask("m-1");
    const ready = await surgery.ready({ by: surgery.ada, about: NEW, text: TEXT });
    damage.streams.push(`thread/${one.thread}`);
    const sent = await fresh().messages.send(surgery.ada, { ...ready, key: "m-2" });
    const { thread } = expectOk(sent);
    expect(told(surgery)).toEqual([["messages.send", "storage/corrupt"]]);
    const { staff } = surgery;
    const { rows } = expectOk(
      await surgery.messaging.worklist.page(staff.clinician, { team: null }),
    );
    expect(rows.find((r) => r.thread === thread)?.besides).toEqual([]);
  });

  test("keeps nobody from saying that theirs is another matter", async () => {
    const { surgery, damage, fresh } = await open();
    const one = await surgery.ask("m-1");
    damage.streams.push(`thread/${one.thread}`);
    const on = fresh();
    const about: About = { ...NEW, differsFrom: one.thread } as About;
    const sent = await surgery.send({ by: surgery.ada, about, text: TEXT, key: "m-2", on });
    expect(sent.isOk()).toBe(true);
  });

  test("keeps no other one from being restricted", async () => {
    const { surgery, damage, fresh } = await open();
    const one = await surgery.ask("m-1");
    const two = await surgery.ask("m-2");
    damage.streams.push(`thread/${one.thread}`);
    const to = { thread: two.thread, to: ["s-clinician"], key: "r" };
    expectOk(await fresh().threads.restrict(surgery.staff.clinician, to));
  });
});

describe("a row of a list that can be read no more", () => {
  test("keeps nobody from writing, where what waits is looked for and where it is counted", async () => {
    const { surgery, damage } = await open();
    const { messaging, staff } = surgery;
    const traffic = { ...DEFAULT_TRAFFIC, perPatient: { waiting: 1, when: "always" } };
    const settings = { nation: "wales", traffic } as const;
    expectOk(await messaging.practices.configure(staff.manager, { settings, key: "t" } as never));
    await surgery.ask("m-1");
    damage.lists.push("threads/p-ada", "worklist/clinical");
    const wanted = { patient: "p-ada", category: "symptoms", language: "en" };
    expect(expectOk(await messaging.traffic.expectation(surgery.ada, wanted)).accepting).toBe(true);
    expectOk(await surgery.send({ by: surgery.ada, about: NEW, text: TEXT, key: "m-2" }));
    expect(new Set(told(surgery).map(([, code]) => code))).toEqual(new Set(["storage/corrupt"]));
  });
});

test("an outage is no damage: what cannot be read now is waited for", async () => {
  let out = false;
  const surgery = await openSurgery({
    wrap: (storage) => ({
      ...storage,
      readBodies: (query) => (out ? Promise.reject(new Error("out")) : storage.readBodies(query)),
    }),
  });
  const { thread } = await surgery.ask("m-1");
  await surgery.answer(thread, "a", { text: REPLY });
  out = true;
  const asked = { about: { kind: "reply", thread }, text: "worse", language: "en" } as const;
  const checked = await surgery.another().drafts.check(surgery.ada, asked);
  expect(checked.isErr()).toBe(true);
});

describe("words that mean an emergency, about another matter than a thread that is not there for their writer", () => {
  const about: About = { ...NEW, differsFrom: "no-such-thread" } as About;

  test("get their advice, are counted and followed up, and cannot be sent", async () => {
    const { surgery } = await open();
    const asked = { about, text: URGENT, language: "en" } as const;
    const checked = expectOk(await surgery.messaging.drafts.check(surgery.ada, asked));
    expect(checked).toMatchObject({
      outcome: "divert",
      advice: { disposition: "999" },
      declaration: null,
    });
    surgery.clock.advance(24 * 3_600_000);
    expectOk(await surgery.messaging.worker.sweep({ practice: null, limit: 20 }));
    const { rows } = expectOk(
      await surgery.messaging.diversions.list(surgery.staff.clinician, { followUp: "needed" }),
    );
    expect(rows).toHaveLength(1);
  });

  test("get it also where the practice takes no messages", async () => {
    const { surgery } = await open();
    const { messaging, staff, ada } = surgery;
    const availability = { status: "closed", notice: "We open at 8." } as const;
    expectOk(await messaging.practices.setAvailability(staff.manager, { availability, key: "c" }));
    const asked = { about, text: URGENT, language: "en" } as const;
    expect(expectOk(await messaging.drafts.check(ada, asked))).toMatchObject({
      ...{ outcome: "divert", diversion: null, declaration: null },
    });
    const other = await messaging.drafts.check(ada, { ...asked, text: TEXT });
    expect(other.isErr() && other.error.code).toBe("access/not-found");
  });

  test("and whoever has nothing to do with the patient gets their refusal", async () => {
    const { surgery } = await open();
    const asked = { about, text: URGENT, language: "en" } as const;
    const stranger = { ...surgery.ada, account: "nobody" };
    const checked = await surgery.messaging.drafts.check(stranger, asked);
    expect(checked.isErr() && checked.error.code).toBe("access/not-found");
  });
});
