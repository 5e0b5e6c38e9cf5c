/** One seed: people live and things go wrong; then faults stop; then everything has to come to an end; then it is looked at. */
import type { ListPage, StaffPrincipal, ThreadRow } from "@carethread/core";
import { expectOk } from "../practice/test-practice.js";
import { checkAll } from "./checkers.js";
import { letDaysEnd } from "./evenings.js";
import type { SimulatedFlaw } from "./flaw.js";
import { foundPractice } from "./found.js";
import type { History, Operation, ReadText, Violation } from "./history.js";
import { letThingsChange } from "./managers.js";
import { letPatientsWrite } from "./patients.js";
import { reachedStates } from "./reached.js";
import { handles, letStaffWork, opens, settlesConcern } from "./staff.js";
import { DAY, HOUR, NO_FAULTS, type Plan } from "./swarm.js";
import { traceOf } from "./trace.js";
import { letTroubleCome } from "./trouble.js";
import { letWorkersWork } from "./workers.js";
import { createWorld, type SimulatedStaff, type SimulatorParts, type World } from "./world.js";

/**
 * What came of one seed.
 *
 * @category simulator
 */
export interface SeedReport {
  /** The seed. */
  readonly seed: number;
  /** Simulated days of practice life. */
  readonly days: number;
  /** What must not be; empty when all is well. */
  readonly violations: readonly Violation[];
  /** Named states, and how often each was reached. */
  readonly reached: Readonly<Record<string, number>>;
  /** The same for the same seed, on every machine. */
  readonly trace: string;
  /** In numbers. */
  readonly figures: SeedFigures;
  /** Everything that happened, for finding out why. */
  readonly history: History;
}

/** What happened in a seed, in numbers. @category simulator */
export interface SeedFigures {
  /** Messages that were acknowledged to their writers. */
  readonly accepted: number;
  /** Of them those of patients. */
  readonly ofPatients: number;
  /** Ends of processes. */
  readonly crashes: number;
  /** Faults of all kinds. */
  readonly faults: number;
  /** Calls of people and rounds of workers. */
  readonly calls: number;
  /** Commits that were stored. */
  readonly commits: number;
}

/** Runs the world of a plan to its end. What cannot even be run is a finding too. */
export const runPlan = async (
  plan: Plan,
  parts: SimulatorParts,
  flaw?: SimulatedFlaw,
): Promise<SeedReport> => {
  const world = createWorld(plan, parts, flaw);
  await foundPractice(world);
  try {
    return await lives(world);
  } catch (cause) {
    const says = cause instanceof Error ? cause.message : String(cause);
    const history = historyOf(world, { rounds: [], texts: [], healedAt: world.timeline.now() });
    return reportOf(world, history, [{ checker: "run", says }]);
  }
};

const lives = async (world: World): Promise<SeedReport> => {
  const { plan } = world;
  world.weather.begin();
  const rounds = letWorkersWork(world);
  letPatientsWrite(world);
  letStaffWork(world);
  letThingsChange(world);
  letDaysEnd(world);
  letTroubleCome(world);
  await world.timeline.run(plan.beginsAt + plan.days * DAY);
  const healedAt = await heal(world);
  const unfinished = await finish(world);
  const texts = await readAll(world);
  const history = historyOf(world, { rounds, texts, healedAt });
  const violations = [
    ...world.defects.map((says) => ({ checker: "defects", says })),
    ...unfinished.map((says) => ({ checker: "liveness", says })),
    ...checkAll(history),
  ];
  return reportOf(world, history, violations);
};

/** How long after the last fault everything that was begun has to be over. */
const HEALING_MS = 6 * HOUR;

const heal = async (world: World): Promise<number> => {
  const { timeline, weather, nodes, workers } = world;
  weather.heal();
  world.stopLiving();
  for (const process of [...nodes, ...workers]) {
    process.clock.mend();
    process.revive();
  }
  const healedAt = timeline.now();
  await timeline.run(healedAt + HEALING_MS / 2);
  // Some ask again what became of what they did; others have closed the page for ever.
  await during(world, world.asking.settle(0.8));
  await timeline.run(timeline.now() + HEALING_MS / 2);
  return healedAt;
};

/** Lets time pass until something is done. */
const during = async (world: World, done: Promise<unknown>): Promise<void> => {
  const state = { isOver: false };
  void done.then(() => {
    state.isOver = true;
  });
  for (let n = 0; n < 500; n += 1) {
    if (state.isOver) return;
    await world.timeline.run(world.timeline.now() + 10 * 60_000);
  }
  throw new Error("what people had begun does not come to an end");
};

/** A diligent clinician handles what is left. What cannot be handled, or comes back, is answered. */
const finish = async (world: World): Promise<readonly string[]> => {
  const clinician: SimulatedStaff = {
    ...{ principal: { ...world.manager, staff: "s-last" }, role: "clinician" },
    ...{ awayUntil: 0, left: false },
  };
  await hireLast(world);
  for (let n = 0; n < 4; n += 1) {
    await during(world, handlesAll(world, clinician));
    // Claims of others lapse meanwhile.
    await world.timeline.run(world.timeline.now() + HOUR);
  }
  const left = expectOk(await world.calm.worklist.page(clinician.principal, { team: null }));
  // That a patient has not read an answer can become known at any later time.
  const open = left.rows.filter(({ waiting, unreachable }) => waiting > 0 || unreachable);
  return open.map(({ thread }) => `${thread} cannot be brought to an end`);
};

/** Somebody who is in every team, and so may read everything. */
const hireLast = async ({ calm, manager }: World): Promise<void> => {
  const { teams } = expectOk(await calm.practices.describe(manager));
  const last = {
    staff: "s-last",
    name: "Dr Last",
    roles: ["clinician"],
    key: "hire-last",
  } as const;
  const all = teams.map(({ team }) => team);
  expectOk(await calm.practices.addStaff(manager, { ...last, teams: all }));
};

const handlesAll = async (world: World, clinician: SimulatedStaff): Promise<void> => {
  const { principal } = clinician;
  const page = await world.calm.worklist.page(principal, { team: null, limit: 100 });
  for (const { thread, concerns } of expectOk(page).rows) {
    for (const { kind } of concerns) await settlesConcern(world, clinician, thread, kind);
    const key = `claim-${world.next("claim")}`;
    const claimed = await world.asking.insist({
      ...{ name: "worklist.claim", by: principal.staff, wish: key, thread },
      call: ({ worklist }) => worklist.claim(principal, { thread, key }),
      told: ({ token, until }) => ({ token, until }),
    });
    if (claimed.ending !== "ok") continue;
    await opens(world, clinician, thread);
    await handles(world, clinician, { thread, token: claimed.answer.token });
    const settled = `settle-${world.next("settle")}`;
    await world.asking.insist({
      ...{ name: "worklist.settleUnreachable", by: principal.staff, wish: settled, thread },
      call: ({ worklist }) => worklist.settleUnreachable(principal, { thread, key: settled }),
      told: () => ({}),
    });
  }
};

/** Reads every text of every patient, as a clinician sees it. */
const readAll = async (world: World): Promise<readonly ReadText[]> => {
  const reader: StaffPrincipal = { ...world.manager, staff: "s-last" };
  const texts: ReadText[] = [];
  for (const { patient } of world.patients)
    for (const thread of await threadsOf(world, reader, patient)) {
      for (const { message, text, state } of await messagesIn(world, reader, thread)) {
        const mark = /\((m\d+)\)/.exec(text ?? "")?.[1] ?? "unreadable";
        texts.push({ thread, message, mark, state });
      }
    }
  return texts;
};

/** A thread in which nothing waited stays with its team when the team is removed: then it is read as nobody's. */
const messagesIn = async ({ calm }: World, reader: StaffPrincipal, thread: string) => {
  const view = await calm.threads.open(reader, { thread });
  if (view.isOk()) return view.value.messages;
  return expectOk(await calm.threads.open(reader, { thread, breakGlass: "colleague-absent" }))
    .messages;
};

const threadsOf = async (
  { calm }: World,
  reader: StaffPrincipal,
  patient: string,
): Promise<readonly string[]> => {
  const threads: string[] = [];
  let after: string | null = null;
  do {
    const page: ListPage<ThreadRow> = expectOk(
      await calm.threads.list(reader, { patient, after, limit: 100 }),
    );
    threads.push(...page.rows.map((row) => row.thread));
    after = page.next;
  } while (after !== null);
  return threads;
};

const historyOf = (
  world: World,
  {
    rounds,
    texts,
    healedAt,
  }: Pick<History, "texts" | "healedAt"> & { readonly rounds: readonly Operation[] },
): History => ({
  operations: [...world.asking.operations, ...rounds],
  commits: world.ground.commits,
  given: world.ground.given,
  settled: world.ground.settled,
  told: world.told,
  raised: world.raised,
  texts,
  left: world.ground.jobs(),
  skewMs: world.plan.faults.clockFaults > 0 ? world.plan.faults.skewMs : 0,
  faultless: world.plan.faults === NO_FAULTS,
  healedAt,
  endedAt: world.timeline.now(),
});

const reportOf = (
  { plan, weather }: World,
  history: History,
  violations: readonly Violation[],
): SeedReport => {
  const sent = history.operations.filter((o) => o.name === "messages.send" && o.ending === "ok");
  const messages = new Map(sent.map((o) => [o.answered.message, o.by]));
  const strikes = [...weather.strikes()];
  const count = (of: (name: string) => boolean): number =>
    strikes.reduce((sum, [name, times]) => sum + (of(name) ? times : 0), 0);
  return {
    seed: plan.seed,
    days: plan.days,
    violations,
    reached: reachedStates(plan, history, weather.strikes()),
    trace: traceOf(history),
    history,
    figures: {
      accepted: messages.size,
      ofPatients: [...messages.values()].filter((by) => by.startsWith("account-")).length,
      crashes: count((name) => name.startsWith("crash-") || name.endsWith("-dead")),
      faults: count(() => true),
      calls: history.operations.length,
      commits: history.commits.length,
    },
  };
};
