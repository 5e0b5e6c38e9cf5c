import { createMemoryDisk } from "@carethread/storage-memory";
import { describe, expect, test } from "vitest";
import { createMessaging, type Messaging } from "../../src/index.js";
import { everyPoint, type Ground } from "./every-point.js";
import { messageScenarios } from "./scenarios.js";
import { broadcastScenarios } from "./scenarios-broadcast.js";
import { houseScenarios } from "./scenarios-house.js";
import { ladderScenarios } from "./scenarios-ladder.js";
import { outsideScenarios } from "./scenarios-outside.js";
import { peopleScenarios } from "./scenarios-people.js";
import { watchScenarios } from "./scenarios-watch.js";

const ground = (): Ground => {
  const disk = createMemoryDisk();
  return { open: (clock) => disk.open(clock), dispose: () => undefined };
};

/** A storage that forgets idempotency keys: the control that proves that this suite can fail. */
const forgetful = (): Ground => {
  const disk = createMemoryDisk();
  return {
    open: (clock) => {
      const storage = disk.open(clock);
      return { ...storage, commit: (commit) => storage.commit({ ...commit, key: null }) };
    },
    dispose: () => undefined,
  };
};

const sends = messageScenarios.filter((s) => s.method === "messages.send");

describe("a crash at any boundary of a sending, and a retry with the same key", () => {
  test.each(sends.map((s, n) => [n + 1, s] as const))(
    "loses nothing and doubles nothing (%i)",
    async (_, runnable) => {
      const { tried, findings } = await everyPoint(ground, runnable);
      expect(tried).toBeGreaterThanOrEqual(12);
      expect(findings).toEqual([]);
    },
  );

  test("doubles a message on a storage that forgets keys, so a doubled message is seen here", async () => {
    const [first] = sends;
    if (first === undefined) throw new Error("there is no scenario");
    const { findings } = await everyPoint(forgetful, first);
    expect(findings.map((f) => f.kind)).toContain("crash-after");
  });
});

describe("a crash at any boundary of a batch of a broadcast, and another round", () => {
  const batches = broadcastScenarios.filter((s) => s.method === "worker.broadcast");
  test.each(batches.map((s, n) => [n + 1, s] as const))(
    "writes to nobody twice and leaves nobody out (%i)",
    async (_, runnable) => {
      const { tried, findings } = await everyPoint(ground, runnable);
      expect(tried).toBeGreaterThanOrEqual(12);
      expect(findings).toEqual([]);
    },
  );
});

describe("a crash at any boundary of what keeps a team watched", () => {
  test.each(watchScenarios.map((s, n) => [n + 1, s.method, s] as const))(
    "tells nobody twice, and leaves no gap untold (%i, %s)",
    async (_, __, runnable) => {
      const { tried, findings } = await everyPoint(ground, runnable);
      expect(tried).toBeGreaterThanOrEqual(8);
      expect(findings).toEqual([]);
    },
  );
});

describe("the scenarios", () => {
  test("cover every command and every round of work", () => {
    const readsOnly = new Set([
      ...["practices.describe", "people.describe", "people.mine", "drafts.list", "drafts.open"],
      ...["threads.list", "worklist.mine", "diversions.list", "audit.ofThread", "watch.board"],
      ...["audit.ofPractice", "commands.recall", "worklist.strays"],
      ...["closing.preview", "closing.list", "closing.verify"],
      ...["broadcasts.check", "broadcasts.report", "broadcasts.list"],
      ...["traffic.expectation", "traffic.plan"],
    ]);
    const all = [
      ...[...messageScenarios, ...peopleScenarios, ...ladderScenarios],
      ...[...houseScenarios, ...broadcastScenarios, ...outsideScenarios, ...watchScenarios],
    ];
    const covered = new Set(all.map((s) => s.method));
    const missing = methodsOf().filter((m) => !readsOnly.has(m) && !covered.has(m));
    expect(missing).toEqual([]);
  });
});

const advice = { en: { heading: "", lines: [] } };
const noRules = {
  ...{ id: "empty", version: "0", statement: "", languages: [], rules: [], cues: [], turns: [] },
  advice: {
    ...{ "999": advice, "a-and-e": advice, "crisis-line": advice, maternity: advice },
    ...{ "same-day-phone": advice, "phone-instead": advice },
  },
};
const noContent = {
  rules: noRules,
  broadcasts: { rules: noRules, recallNotices: [] },
  trafficTexts: [],
  ...{ disclaimers: [], categories: [], agreementTexts: [], bankHolidays: [], nationProfiles: [] },
};

const methodsOf = (): readonly string[] => {
  const never = {} as Parameters<typeof createMessaging>[0];
  const messaging: Messaging = createMessaging({ ...never, content: noContent });
  return Object.entries(messaging).flatMap(([area, methods]) =>
    typeof methods === "object" ? Object.keys(methods).map((m) => `${area}.${m}`) : [],
  );
};
