/** What an earlier version stored without timers is told of all the same. */
import type { Commit, Storage } from "@carethread/ports";
import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { openSurgery, type Surgery } from "./surgery.js";

const ROUND = { practice: null, limit: 20 } as const;
const DAYS = 7 * 86_400_000;

/** A storage under an earlier version: it knew of no timers but those of claims, and of no arming. */
const earlier =
  (isEarlier: () => boolean) =>
  (storage: Storage): Storage => ({
    ...storage,
    commit: (commit) => storage.commit(isEarlier() ? asEarlier(commit) : commit),
  });

const asEarlier = (commit: Commit): Commit => ({
  ...commit,
  append: commit.append.map((part) => ({
    ...part,
    events: part.events.map((event) => ({
      ...event,
      payload: event.payload.replace(/,"armed":\d+/, ""),
    })),
  })),
  putJobs: commit.putJobs.filter(({ queue }) => queue !== "due"),
});

const old = async (threads: number): Promise<{ surgery: Surgery; asked: readonly string[] }> => {
  let isEarlier = true;
  const surgery = await openSurgery({ wrap: earlier(() => isEarlier) });
  const asked: string[] = [];
  for (let n = 0; n < threads; n += 1) asked.push((await surgery.ask(`m-${n}`)).thread);
  isEarlier = false;
  surgery.clock.advance(DAYS);
  // A process that knows of the practice what is stored.
  return { surgery: { ...surgery, messaging: surgery.another() }, asked };
};

const sweepUp = async ({ messaging }: Surgery): Promise<void> => {
  while (expectOk(await messaging.worker.sweep(ROUND)).finished > 0);
  while (expectOk(await messaging.worker.alert(ROUND)).finished > 0);
};

const toldOf = ({ alerts }: Surgery): ReadonlySet<string> =>
  new Set(alerts.raised().map(({ about }) => about));

/** How often the log says that the practice was armed. */
const armed = async ({ storage }: Surgery): Promise<number> => {
  const query = { practice: TEST_PRACTICE, after: 0, limit: 500 };
  const log = expectOk(await storage.readLog(query));
  return log.filter(({ type }) => type === "practice-armed").length;
};

describe("a practice that an earlier version has kept", () => {
  test("has nobody told of what waits as long as nobody uses it", async () => {
    const { surgery } = await old(1);
    await sweepUp(surgery);
    expect(toldOf(surgery)).toEqual(new Set());
  });

  test("has everything that waits on its clocks once anybody looks at anything, and is armed once", async () => {
    const { surgery, asked } = await old(45);
    const { messaging, staff } = surgery;
    expectOk(await messaging.worklist.page(staff.clinician, { team: null }));
    await sweepUp(surgery);
    const told = toldOf(surgery);
    expect(asked.filter((thread) => !told.has(`thread/${thread}`))).toEqual([]);
    expect(await armed(surgery)).toBe(1);
    const before = surgery.commits();
    expectOk(await messaging.worklist.page(staff.clinician, { team: null }));
    expect(surgery.commits()).toBe(before);
  });

  test("goes on where it stopped, and past a thread that cannot be read", async () => {
    const { surgery, asked } = await old(25);
    const { storage, messaging, staff } = surgery;
    expectOk(await messaging.worklist.page(staff.clinician, { team: null }));
    const broken = `thread/${asked[3]}`;
    const readStream: Storage["readStream"] = async (query) =>
      (await storage.readStream(query)).map((slice) => ({
        ...slice,
        events: slice.events.map((e) => (query.stream === broken ? { ...e, payload: "{" } : e)),
      }));
    const one = surgery.another({ storage: { ...storage, readStream } });
    expectOk(await one.worker.sweep({ practice: TEST_PRACTICE, limit: 1 }));
    expect(await armed(surgery)).toBe(0);
    await sweepUp({ ...surgery, messaging: one });
    expect(await armed(surgery)).toBe(1);
    const codes = surgery.defects.map(({ cause }) => (cause as { code: string }).code);
    expect([...new Set(codes)]).toEqual(["storage/corrupt"]);
  });

  test("is armed by whatever is done in it first: a message, or an opening", async () => {
    const { surgery, asked } = await old(1);
    const [thread = ""] = asked;
    expectOk(await surgery.messaging.threads.open(surgery.staff.clinician, { thread }));
    await sweepUp(surgery);
    expect(await armed(surgery)).toBe(1);
  });
});

test("a practice that is founded now needs no arming", async () => {
  const surgery = await openSurgery();
  await surgery.ask("m-1");
  surgery.clock.advance(DAYS);
  await sweepUp(surgery);
  expect(await armed(surgery)).toBe(0);
  expect(toldOf(surgery).size).toBeGreaterThan(0);
});
