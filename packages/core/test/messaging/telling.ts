/** What the tests of telling recipients have in common. */
import { expectOk } from "@carethread/testing";
import type { MessageSent, Notice, WorkRequest } from "../../src/index.js";
import { ADA, NEW, REPLY, type Surgery } from "./surgery.js";

export const all: WorkRequest = { practice: null, limit: 50 };
export const MINUTE = 60_000;

export const reachable = async ({ messaging, ada }: Surgery): Promise<void> => {
  const { patient } = ADA;
  const address = { channel: "email", address: "ada@mail.example" } as const;
  expectOk(await messaging.people.setContact(ada, { patient, ...address, key: "address" }));
  const yes = { channel: "email", purpose: "notifications", value: "consented" } as const;
  expectOk(await messaging.people.choose(ada, { patient, ...yes, key: "yes" }));
};

/** Writes to Ada, and lets the undo time pass. */
export const written = async (surgery: Surgery, key = "n"): Promise<MessageSent> => {
  const { staff, clock } = surgery;
  const sent = await surgery.send({ by: staff.clinician, about: NEW, text: REPLY, key });
  clock.advance(MINUTE);
  return expectOk(sent);
};

export const unreachable = async ({ messaging, staff }: Surgery): Promise<readonly string[]> =>
  expectOk(await messaging.worklist.page(staff.clinician, { team: "clinical" }))
    .rows.filter((r) => r.unreachable)
    .map((r) => r.thread);

export const notices = async (
  { messaging, staff }: Surgery,
  thread: string,
): Promise<readonly (readonly [Notice["state"], Notice["channel"], Notice["last"]])[]> =>
  expectOk(await messaging.threads.open(staff.clinician, { thread })).messages.flatMap((m) =>
    m.notices.map((n) => [n.state, n.channel, n.last] as const),
  );
