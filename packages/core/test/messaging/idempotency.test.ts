import type { Storage } from "@carethread/ports";
import { createMemoryDisk } from "@carethread/storage-memory";
import { createFaultyStorage, createSlowStorage, expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { Messaging, SendMessage } from "../../src/index.js";
import { messageScenarios, type Runnable } from "../crash/scenarios.js";
import { houseScenarios } from "../crash/scenarios-house.js";
import { ladderScenarios } from "../crash/scenarios-ladder.js";
import { peopleScenarios } from "../crash/scenarios-people.js";
import { openWorld } from "../crash/world.js";
import { NEW, openSurgery, person, plain, refusal, type Surgery, TEXT } from "./surgery.js";

// Checks, openings and figures have no key, and rounds of work are not commands.
const all = [...messageScenarios, ...ladderScenarios, ...peopleScenarios, ...houseScenarios];
const keyed = all.filter(
  ({ method }) =>
    !method.startsWith("worker.") &&
    !["drafts.check", "reports.measure", "threads.open", "diversions.open"].includes(method),
);

const logLength = async (storage: Storage): Promise<number> => {
  let length = 0;
  for (const practice of ["A81001", "W91002"]) {
    const log = await storage.readLog({ practice, after: 0, limit: 500 });
    length += expectOk(log).length;
  }
  return length;
};

/** What was answered, as plain data. */
const answerOf = (outcome: unknown): unknown => JSON.parse(JSON.stringify(outcome));

describe("a command that is repeated with its key", () => {
  test.each(keyed.map((s, n): readonly [string, Runnable] => [`${s.method} (${n + 1})`, s]))(
    "%s gets the first answer and stores nothing more, in this process and a new one",
    async (_, scenario) => {
      const disk = createMemoryDisk();
      let clock: () => number = () => 0;
      const world = await openWorld((now) => {
        clock = now;
        return disk.open(now);
      });
      const when = await scenario.prepare(world);
      const storage = disk.open(clock);
      const first = answerOf(await when(world));
      expect(first).toHaveProperty("value");
      const length = await logLength(storage);
      expect(answerOf(await when(world))).toEqual(first);
      expect(answerOf(await when(world.restartOn(disk.open(clock))))).toEqual(first);
      expect(await logLength(storage)).toBe(length);
    },
  );
});

const ready = async (surgery: Surgery, key: string): Promise<SendMessage> => ({
  ...(await surgery.ready({ by: surgery.ada, about: NEW, text: TEXT })),
  key,
});

const total = async ({ messaging, staff }: Surgery): Promise<number> =>
  expectOk(await messaging.worklist.page(staff.clinician, { team: null })).total;

describe("a sending that is repeated", () => {
  test("long after, when ticket and thread are over and the practice is closed, gets the first answer", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, ada, clock } = surgery;
    const input = await ready(surgery, "k");
    const first = plain(await messaging.messages.send(ada, input));
    const { thread } = (first as { ok: { thread: string } }).ok;
    await surgery.settle(thread, "s");
    expectOk(await messaging.threads.close(staff.clinician, { thread, key: "close" }));
    const closed = { status: "closed", notice: "We open at 8." } as const;
    const { setAvailability } = messaging.practices;
    expectOk(await setAvailability(staff.manager, { availability: closed, key: "closed" }));
    clock.advance(400 * 86_400_000);
    const commits = surgery.commits();
    for (const { messages } of [messaging, surgery.another()])
      expect(plain(await messages.send(ada, input))).toEqual(first);
    expect(surgery.commits()).toBe(commits);
    const other = await messaging.messages.send(ada, { ...input, text: `${TEXT}!` });
    expect(plain(other)).toEqual(refusal("storage/key-conflict"));
  });

  test("64 times at once by two processes makes one message and one answer", async () => {
    let seed = 7;
    const turns = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % 5;
    };
    const surgery = await openSurgery({ wrap: (storage) => createSlowStorage(storage, turns) });
    const input = await ready(surgery, "k");
    const processes: readonly Messaging[] = [surgery.messaging, surgery.another()];
    const commits = surgery.commits();
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, n) =>
        (processes[n % 2] ?? surgery.messaging).messages.send(surgery.ada, input),
      ),
    );
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    expect(answers.every((a) => a.isOk())).toBe(true);
    expect(surgery.commits()).toBe(commits + 1);
    expect(await total(surgery)).toBe(1);
  });

  test("is told apart by who sends: a key is one's own", async () => {
    const surgery = await openSurgery();
    const { who } = await surgery.proxy("account-kim");
    await surgery.ask("k");
    expectOk(await surgery.send({ by: who, about: NEW, text: TEXT, key: "k" }));
    expect(await total(surgery)).toBe(2);
    const { recall } = surgery.messaging.commands;
    expect(plain(await recall(person("account-nobody"), { key: "k" }))).toEqual({
      ok: { stored: false },
    });
  });
});

describe("an answer that was lost", () => {
  const faulty = async (kinds: readonly ("lost-answer" | "unavailable")[]) => {
    const surgery = await openSurgery();
    const input = await ready(surgery, "k");
    // One commit is the only call of a sending with warm states: what comes after it are new tries.
    const first = surgery.another();
    expectOk(await first.threads.list(surgery.ada, { patient: "p-ada" }));
    const counting = createFaultyStorage(surgery.storage, []);
    const probe = surgery.another({ storage: counting });
    expectOk(await probe.drafts.check(surgery.ada, { about: NEW, text: TEXT, language: "en" }));
    const before = counting.calls().length;
    const storage = createFaultyStorage(
      surgery.storage,
      kinds.map((kind, n) => ({ call: before + 1 + n, kind })),
    );
    const messaging = surgery.another({ storage });
    expectOk(await messaging.drafts.check(surgery.ada, { about: NEW, text: TEXT, language: "en" }));
    return { surgery, input, messaging, storage };
  };

  test("once is settled by the next try, and the caller is told what was stored", async () => {
    const { surgery, input, messaging, storage } = await faulty(["lost-answer"]);
    const sent = expectOk(await messaging.messages.send(surgery.ada, input));
    expect(storage.calls().filter((call) => call === "commit")).toHaveLength(2);
    expect(await total(surgery)).toBe(1);
    const recalled = await surgery.messaging.commands.recall(surgery.ada, { key: "k" });
    expect(plain(recalled)).toEqual({ ok: { stored: true, at: sent.sentAt } });
  });

  test("and a storage that is then gone is an unknown outcome, not nothing", async () => {
    const { surgery, input, messaging, storage } = await faulty([
      ...(["lost-answer", "unavailable", "unavailable", "unavailable"] as const),
    ]);
    const answer = plain(await messaging.messages.send(surgery.ada, input));
    expect(storage.calls()).toContain("commit");
    expect(answer).toEqual(refusal("storage/outcome-unknown"));
    const recalled = await surgery.messaging.commands.recall(surgery.ada, { key: "k" });
    expect(plain(recalled)).toMatchObject({ ok: { stored: true } });
    const again = expectOk(await surgery.messaging.messages.send(surgery.ada, input));
    expect(await total(surgery)).toBe(1);
    expect(again.sentAt).toBe(surgery.clock.now());
  });
});
