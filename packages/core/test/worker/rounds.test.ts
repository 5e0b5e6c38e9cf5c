import { err, ok } from "@carethread/ports";
import { describe, expect, test } from "vitest";
import { problem } from "../../src/kernel/catalogue.js";
import type { Worker } from "../../src/messaging/messaging.js";
import {
  type Pace,
  ROUNDS,
  type Round,
  runRound,
  runRounds,
} from "../../src/messaging/sweep/rounds.js";

/** A worker whose kinds of work answer what they are told, in turn, and then nothing. */
const workerWith = (answers: Partial<Record<Round, readonly (number | "failed")[]>>) => {
  const asked: string[] = [];
  const left = new Map(ROUNDS.map((round) => [round, [...(answers[round] ?? [])]]));
  const doing = (round: Round) => async () => {
    const answer = left.get(round)?.shift() ?? 0;
    asked.push(`${round} ${answer}`);
    return answer === "failed"
      ? err(problem("storage/unavailable"))
      : ok({ finished: answer, putOff: 0 });
  };
  const rounds = Object.fromEntries(ROUNDS.map((round) => [round, doing(round)]));
  return { asked, worker: rounds as unknown as Worker };
};

/** A pace that stops after so many pauses, and remembers them. */
const paceOf = (pausesMax: number, changed: Partial<Pace> = {}) => {
  const pauses: number[] = [];
  const pace: Pace = {
    practice: null,
    limit: 20,
    everyMs: 1_000,
    pause: async (ms) => void pauses.push(ms),
    stopped: () => pauses.length >= pausesMax,
    onProblem: () => undefined,
    ...changed,
  };
  return { pauses, pace };
};

describe("the rounds of a worker", () => {
  test("begin with all kinds of work, the sweep first", async () => {
    const { asked, worker } = workerWith({});
    await runRounds(worker, paceOf(1).pace);
    expect(asked).toEqual(ROUNDS.map((round) => `${round} 0`));
  });

  test("go on without a pause while there is as much as a round may do", async () => {
    const { asked, worker } = workerWith({ sweep: [20, 20, 3] });
    const { pace, pauses } = paceOf(1);
    await runRound(worker, "sweep", pace);
    expect(asked).toEqual(["sweep 20", "sweep 20", "sweep 3"]);
    expect(pauses).toEqual([1_000]);
  });

  test("are tried less often while they fail, at least every ten seconds, and as before when they do not", async () => {
    const { worker } = workerWith({ alert: [...Array<"failed">(6).fill("failed"), 0] });
    const seen: string[] = [];
    const { pace, pauses } = paceOf(7, {
      onProblem: ({ code }, round) => void seen.push(`${round} ${code}`),
    });
    await runRound(worker, "alert", pace);
    expect(pauses).toEqual([2_000, 4_000, 8_000, 10_000, 10_000, 10_000, 1_000]);
    expect(seen).toEqual(Array(6).fill("alert storage/unavailable"));
  });

  test("survive a log that throws", async () => {
    const { asked, worker } = workerWith({ sweep: ["failed"] });
    const { pace } = paceOf(2, {
      onProblem: () => {
        throw new Error("the disk of the log is full");
      },
    });
    await runRound(worker, "sweep", pace);
    expect(asked).toEqual(["sweep failed", "sweep 0"]);
  });

  test("do not wait for a log that never answers", { timeout: 1_000 }, async () => {
    const { asked, worker } = workerWith({ sweep: ["failed"] });
    const { pace } = paceOf(2, {
      onProblem: () => new Promise<never>(() => undefined) as unknown as undefined,
    });
    await runRound(worker, "sweep", pace);
    expect(asked).toEqual(["sweep failed", "sweep 0"]);
  });
});
