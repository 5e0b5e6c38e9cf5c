import { TEST_PRACTICE } from "@carethread/testing";
import type { Outcome, WorkDone } from "../../src/index.js";
import { createGate, type Gate, type Held } from "./gate.js";
import type { Surgery } from "./practice.js";

/** A worker that does one thing after the other, as it is told: each answers `null`, or what was different. */
export interface Worker {
  claim(): Promise<string | null>;
  load(): Promise<string | null>;
  /** Commits, which the storage has to answer so. */
  commit(answer: string): Promise<string | null>;
  /** It is still there and holds what it has: whatever time has passed. */
  wait(): Promise<string | null>;
  crash(): Promise<string | null>;
}

const HOUR = 3_600_000;

const expected = (wanted: string, found: string): string | null =>
  wanted === found ? null : `${wanted} was expected of the code, and there was: ${found}`;

/** A worker of the practice. Its own clock is an hour off. `took`: told of the token that it was given. */
export const createWorker = (surgery: Surgery, me: number, took: () => void): Worker => {
  let gate: Gate;
  let messaging: ReturnType<Surgery["process"]>;
  const begin = (): void => {
    messaging = surgery.process(
      (storage) => {
        gate = createGate(storage);
        return gate.storage;
      },
      me === 1 ? -HOUR : HOUR,
    );
  };
  begin();
  let work: Promise<Outcome<WorkDone>> | null = null;
  let at: Held | null = null;
  const next = async (): Promise<void> => {
    at = work === null ? null : await gate.next(work);
  };
  const where = (): string => at?.method ?? "nothing";
  const ended = async (): Promise<string> => {
    if (at !== null || work === null) return `a call of ${where()}`;
    const done = await work;
    work = null;
    return done.isOk() ? "the end of the sweep" : done.error.code;
  };
  return {
    claim: async () => {
      work = messaging.worker.sweep({ practice: TEST_PRACTICE, limit: 1 });
      await next();
      if (at?.method !== "claim") return expected("claim", where());
      await at.pass();
      took();
      await next();
      return expected("readStream", where());
    },
    load: async () => {
      while (at !== null && at.method !== "commit") {
        await at.pass();
        await next();
      }
      return expected("commit", where());
    },
    commit: async (answer) => {
      if (at?.method !== "commit") return expected("commit", where());
      const answered = await at.pass();
      await next();
      if (answered !== answer) return expected(answer, answered);
      return answer === "storage/version-conflict"
        ? expected("readStream", where())
        : expected("the end of the sweep", await ended());
    },
    wait: async () => expected("commit", where()),
    crash: async () => {
      const was = where();
      [work, at] = [null, null];
      begin();
      return expected("commit", was);
    },
  };
};
