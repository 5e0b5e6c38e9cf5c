/** What channels say later, or sooner than expected. */
import type { Transport } from "@carethread/ports";
import { expectOk } from "@carethread/testing";
import { expect, test } from "vitest";
import type { About } from "../../src/index.js";
import { openSurgery, plain, TEXT } from "./surgery.js";
import { all, MINUTE, notices, reachable, unreachable, written } from "./telling.js";

test("a bounce that is faster than the record of the sending is kept, and the record does not undo it", async () => {
  const surgery = await openSurgery();
  const { messaging, email } = surgery;
  await reachable(surgery);
  const { thread } = await written(surgery);
  const fast: Transport = {
    ...email,
    send: async (envelope) => {
      const taken = await email.send(envelope);
      const { reference } = envelope;
      expectOk(await messaging.worker.report({ practice: "A81001", reference, state: "failed" }));
      return taken;
    },
  };
  expectOk(await surgery.another({ transports: [fast] }).worker.dispatch(all));
  expect(await unreachable(surgery)).toEqual([thread]);
  expect(await notices(surgery, thread)).toEqual([["failed", "email", true]]);
});

test("a forged report of a recipient, a wording or a way that there is not is refused", async () => {
  const surgery = await openSurgery();
  const { thread, message } = await written(surgery);
  const rests = ["1.1.0.email", "0.2.0.email", "0.1.99.email", "0.1.0.pigeon", "0.01.0.email"];
  for (const rest of rests) {
    const reference = `${thread}.${message}.${rest}`;
    const forged = { practice: "A81001", reference, state: "failed" } as const;
    expect(plain(await surgery.messaging.worker.report(forged))).toMatchObject({
      code: "message/unknown",
    });
  }
  expect(await notices(surgery, thread)).toEqual([]);
});

test("the longest ids that hosts may mint are taken, told of, and come back in a report", async () => {
  const surgery = await openSurgery();
  const { staff, clock, email } = surgery;
  let n = 0;
  const id = (): string => {
    n += 1;
    return String(n).padStart(64, "a");
  };
  const long = surgery.another({ ids: { spec: "ids/1", id, secret: (c) => "2".repeat(c) } });
  const partner = "p".repeat(100);
  const named = { partner, name: "Dr X", organisation: "Northfield", address: "x@nhs.net" };
  expectOk(await long.practices.addPartner(staff.manager, { ...named, key: "p" }));
  const referral = { kind: "new", patient: "p-ada", category: "referral" } as const;
  const about: About = { ...referral, between: "clinicians", partners: [partner] };
  const sending = { by: staff.clinician, about, text: TEXT, key: "k", on: long };
  const { thread } = expectOk(await surgery.send(sending));
  clock.advance(MINUTE);
  expectOk(await long.worker.dispatch(all));
  const { reference = "" } = email.taken[0] ?? {};
  expect(reference.length).toBeGreaterThan(128);
  const bounce = { practice: "A81001", reference, state: "failed" } as const;
  expect(expectOk(await long.worker.report(bounce))).toEqual({ changed: true });
  expect(await unreachable(surgery)).toEqual([thread]);
});
