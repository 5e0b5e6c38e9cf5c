// What the stories about clocks and ladders are told with.
import { expectOk } from "@carethread/testing";
import type { Messaging, WorklistRow } from "../../src/index.js";
import { ADA, type Surgery } from "./surgery.js";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const ROUND = { practice: null, limit: 100 } as const;

/** One round of everything, as a worker does it. */
export const round = async ({ worker }: Messaging): Promise<void> => {
  expectOk(await worker.sweep(ROUND));
  expectOk(await worker.alert(ROUND));
  expectOk(await worker.dispatch(ROUND));
};

export const rowOf = async (surgery: Surgery, thread: string): Promise<WorklistRow | undefined> =>
  expectOk(await surgery.messaging.worklist.page(surgery.staff.manager, { team: null })).rows.find(
    (r) => r.thread === thread,
  );

export const told = ({ alerts }: Surgery): readonly string[] =>
  alerts
    .raised()
    // Nobody closes the day in these stories, nor looks at a list; that this is noticed is told elsewhere.
    .filter(({ what }) => what !== "day-not-closed" && what !== "team-unwatched")
    .map(({ what, to, step }) => `${what} ${step} ${to.kind === "staff" ? to.staff : "HOST"}`);

export const reachable = async ({ messaging, ada }: Surgery): Promise<void> => {
  const { patient } = ADA;
  const address = { channel: "email", address: "ada@mail.example" } as const;
  expectOk(await messaging.people.setContact(ada, { patient, ...address, key: "address" }));
  const yes = { channel: "email", purpose: "notifications", value: "consented" } as const;
  expectOk(await messaging.people.choose(ada, { patient, ...yes, key: "yes" }));
};
