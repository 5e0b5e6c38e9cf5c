/** What workers do: rounds, at fixed times. A round in which there is nothing to do is left out, so that a quiet week costs nothing. */
import type { Outcome, WorkDone } from "@carethread/core";
import type { Ground } from "./ground.js";
import type { Operation } from "./history.js";
import type { Life, Process } from "./process.js";
import type { World } from "./world.js";

const LIMIT = 50;

/** The rounds that a worker does, and the queues that each one empties. */
const ROUNDS = [
  { name: "worker.sweep", queues: ["due"] },
  { name: "worker.alert", queues: ["alerts"] },
  { name: "worker.dispatch", queues: ["dispatch", "answers", "unread"] },
] as const;

type Round = (typeof ROUNDS)[number];

const nextIn = (ground: Ground, { queues }: Round): number =>
  Math.min(...queues.map((queue) => ground.nextAt(queue)));

/** Starts the rounds of every worker. */
export const letWorkersWork = (world: World): readonly Operation[] => {
  const rounds: Operation[] = [];
  for (const [n, worker] of world.workers.entries()) letOneWork(world, worker, n, rounds);
  return rounds;
};

const letOneWork = (world: World, worker: Process, n: number, rounds: Operation[]): void => {
  const { timeline, ground, plan } = world;
  const phase = plan.beginsAt + n * 7_000;
  /** The first of its times after this one. */
  const tickAfter = (at: number): number =>
    phase + (Math.floor((at - phase) / plan.scanMs) + 1) * plan.scanMs;

  worker.onStart((life) => {
    let planned = Number.POSITIVE_INFINITY;
    let busy = false;
    const arrange = (): void => {
      if (busy || life.over()) return;
      const due = nextOf(ground);
      if (!Number.isFinite(due)) return;
      const at = tickAfter(Math.max(timeline.now(), due - 1));
      if (at >= planned) return;
      planned = at;
      timeline.at(at, () => {
        if (planned !== at || busy || life.over()) return;
        busy = true;
        void roundsOf(world, worker, life, rounds).then(() => {
          busy = false;
          planned = Number.POSITIVE_INFINITY;
          arrange();
        });
      });
    };
    ground.onJobs(arrange);
    arrange();
  });
};

const nextOf = (ground: Ground): number =>
  Math.min(...ROUNDS.map((round) => nextIn(ground, round)));

const roundsOf = async (
  world: World,
  worker: Process,
  life: Life,
  rounds: Operation[],
): Promise<void> => {
  for (const round of ROUNDS) {
    if (nextIn(world.ground, round) > world.timeline.now()) continue;
    const invokedAt = world.timeline.now();
    const outcome = await run(life, round);
    rounds.push(operationOf(worker, round, outcome, { invokedAt, endedAt: world.timeline.now() }));
  }
};

const run = (life: Life, { name }: Round): Promise<Outcome<WorkDone>> => {
  const { worker } = life.messaging;
  const request = { practice: null, limit: LIMIT };
  switch (name) {
    case "worker.sweep":
      return worker.sweep(request);
    case "worker.alert":
      return worker.alert(request);
    case "worker.dispatch":
      return worker.dispatch(request);
  }
};

const operationOf = (
  { name: by }: Process,
  { name }: Round,
  outcome: Outcome<WorkDone>,
  times: Pick<Operation, "invokedAt" | "endedAt">,
): Operation => ({
  ...{ name, by, wish: "", mark: null, thread: null, token: null, to: null, ...times },
  ending: outcome.isOk() ? "ok" : "fail",
  code: outcome.isErr() ? outcome.error.code : null,
  // A round that took as many as it may has perhaps left others.
  answered: outcome.isOk() ? { finished: outcome.value.finished + outcome.value.putOff } : {},
});

/** Whether a round took everything that there was. */
export const isWhole = ({ ending, answered }: Operation): boolean =>
  ending === "ok" && (answered.finished ?? LIMIT) < LIMIT;
