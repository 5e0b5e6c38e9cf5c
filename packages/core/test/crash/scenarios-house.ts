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

/** What the house does at its end of the day. */
export const houseScenarios: readonly Runnable[] = [
  scenario({
    method: "worklist.closeMany",
    given: three,
    when: (w, threads) =>
      w.messaging.worklist.closeMany(w.staff.clinician, { threads, outcome: "phoned", key: "k" }),
  }),
];
