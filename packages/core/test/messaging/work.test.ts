import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import { expectOk } from "@carethread/testing";
import { expect, test } from "vitest";
import type { StreamType } from "../../src/kernel/stream.js";
import { createContext } from "../../src/messaging/context.js";
import { createStore } from "../../src/messaging/store.js";
import { beginWork, DUE_QUEUE } from "../../src/messaging/work.js";
import { openSurgery } from "./surgery.js";

type Rung = { readonly type: "rung" };

/** A stream on which something falls due at noon, whatever happened. */
const bells: StreamType<number, Rung> = {
  prefix: "bell",
  initial: () => 0,
  evolve: (rings) => rings + 1,
  entries: () => [],
  nextDueAt: () => 12,
  due: () => [],
  decode: () => {
    throw new Error("nothing is stored");
  },
  schemaOf: () => 1,
};

test("a timer that ends with a commit is set again, also when its time has not changed; another stays as it is", async () => {
  const { options } = await openSurgery();
  const context = createContext(options);
  const practiceKeys = { A81001: generatePracticeKey() };
  const keys = expectOk(await expectOk(createLocalKeys({ practiceKeys })).open("A81001"));
  const commitOf = (settles: boolean) => {
    const attempt = { practice: "A81001", keys, fresh: false, ids: new Map<string, string>() };
    const work = beginWork(context, attempt);
    const loaded = { stream: "bell/1", version: 1, state: 1 };
    work.append(createStore(bells), loaded, [{ type: "rung" }]);
    if (settles) work.settle({ queue: DUE_QUEUE, id: "bell/1", token: 1 });
    const { putJobs, cancelJobs } = work.commit(null);
    return { putJobs, cancelJobs };
  };
  const again = { queue: DUE_QUEUE, id: "bell/1", at: 12, payload: "" };
  expect(commitOf(true)).toEqual({ putJobs: [again], cancelJobs: [] });
  expect(commitOf(false)).toEqual({ putJobs: [], cancelJobs: [] });
});
