// How teams are watched, told to the board, to a monitor and by alerts: none of it may hold what somebody wrote.
import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { into, type Sinks } from "./canary-sinks.js";
import { MINUTE, ROUND } from "./rounds.js";
import type { Surgery } from "./surgery.js";

/** Lets teams be watched, then not, until the host is told. */
export const watchAll = async (
  { messaging, staff, alerts, clock, ada }: Surgery,
  sinks: Sinks,
  send: (key: string) => Promise<unknown>,
): Promise<void> => {
  await send("watched");
  expectOk(await messaging.watch.start(staff.clinician, { team: "clinical" }));
  expectOk(await messaging.worklist.page(staff.receptionist, { team: "reception" }));
  for (let n = 0; n < 12; n += 1) {
    clock.advance(10 * MINUTE);
    expectOk(await messaging.worker.sweep(ROUND));
    expectOk(await messaging.worker.alert(ROUND));
    into(sinks, "board", JSON.stringify(expectOk(await messaging.watch.board(staff.manager))));
  }
  into(
    sinks,
    "board",
    JSON.stringify(expectOk(await messaging.check({ practice: TEST_PRACTICE }))),
  );
  into(sinks, "board", JSON.stringify(await messaging.watch.board(ada)));
  const about = alerts.raised().filter((a) => a.about.startsWith("watch/"));
  if (!about.some(({ to }) => to.kind === "host")) throw new Error("nobody was told of a gap");
  into(sinks, "alerts", JSON.stringify(about));
};
