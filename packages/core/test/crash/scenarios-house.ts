import { expectOk } from "@carethread/testing";
import { type Runnable, scenario } from "./scenarios.js";
import type { World } from "./world.js";

const TEXT = "My knee has been sore since I went walking. Could somebody look at it next week?";

/** Three threads of Ada's: two that the clinician has read, one that nobody has. */
const three = async (w: World): Promise<readonly string[]> => {
  const threads: string[] = [];
  for (const category of ["symptoms", "medicines", "test-results"]) {
    const about = { kind: "new", patient: "p-ada", category } as const;
    const sent = await w.send({ by: w.ada, about, text: TEXT, key: `given-${category}` });
    threads.push(expectOk(sent).thread);
  }
  for (const thread of threads.slice(0, 2))
    expectOk(await w.messaging.threads.open(w.staff.clinician, { thread }));
  return threads;
};

const diverted = async (w: World): Promise<string> => {
  const text = "I have crushing chest pain and my left arm is numb";
  const about = { kind: "new", patient: "p-ada", category: "symptoms" } as const;
  const asked = { about, text, language: "en" };
  const checked = expectOk(await w.messaging.drafts.check(w.ada, asked));
  return checked.outcome === "divert" ? (checked.diversion ?? "") : "";
};

/** What the house does at its end of the day. */
export const houseScenarios: readonly Runnable[] = [
  scenario({
    method: "worklist.closeMany",
    given: three,
    when: (w, threads) =>
      w.messaging.worklist.closeMany(w.staff.clinician, { threads, outcome: "phoned", key: "k" }),
  }),
  scenario({
    method: "closing.close",
    given: async (w) => {
      await three(w);
      w.clock.set(Date.UTC(2026, 10, 23, 18, 30));
    },
    when: (w) => {
      const handOvers = [{ to: "s-clinician", until: Date.UTC(2026, 10, 24, 8) }];
      return w.messaging.closing.close(w.staff.manager, { handOvers, key: "k" });
    },
  }),
  scenario({
    method: "diversions.open",
    given: diverted,
    when: (w, diversion) => w.messaging.diversions.open(w.staff.clinician, { diversion }),
  }),
  scenario({
    method: "diversions.settle",
    given: diverted,
    when: (w, diversion) =>
      w.messaging.diversions.settle(w.staff.clinician, {
        ...{ diversion, outcome: "called-back", key: "k" },
      }),
  }),
  scenario({
    method: "worker.sweep",
    given: async (w) => {
      w.clock.set(Date.UTC(2026, 10, 23, 19));
    },
    when: (w) => w.messaging.worker.sweep({ practice: null, limit: 10 }),
  }),
];
