import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import { err, portProblem, type Transport } from "@carethread/ports";
import { createMemoryTransport, expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { About } from "../../src/index.js";
import {
  ADA,
  DAY,
  expectRefused,
  NOW,
  openSurgery,
  plain,
  REPLY,
  refusal,
  type Surgery,
} from "./surgery.js";

const all = { practice: null, limit: 50 };

const reachable = async ({ messaging, ada }: Surgery): Promise<void> => {
  const { patient } = ADA;
  const address = { channel: "email", address: "ada@mail.example" } as const;
  expectOk(await messaging.people.setContact(ada, { patient, ...address, key: "address" }));
  const yes = { channel: "email", purpose: "notifications", value: "consented" } as const;
  expectOk(await messaging.people.choose(ada, { patient, ...yes, key: "yes" }));
};

const unreachable = async ({ messaging, staff }: Surgery) =>
  expectOk(await messaging.worklist.page(staff.clinician, { team: "clinical" })).rows.filter(
    (r) => r.unreachable,
  );

describe("a round of dispatch", () => {
  test("refuses a request that is none, and does nothing", async () => {
    const surgery = await openSurgery();
    const { dispatch, sweep, alert } = surgery.messaging.worker;
    const bad: readonly unknown[] = [
      undefined,
      null,
      { practice: null },
      { practice: null, limit: 0 },
      { practice: null, limit: 501 },
      { practice: null, limit: 1.5 },
      { practice: "../x", limit: 1 },
      { practice: null, limit: 1, more: true },
    ];
    for (const round of [dispatch, sweep, alert])
      for (const request of bad)
        expect(plain(await round(request as never))).toMatchObject({ code: "input/malformed" });
  });

  test("is not stopped by one patient whose channel breaks: the others are told", async () => {
    const broken: Transport = {
      ...createMemoryTransport({ channel: "sms", letters: false, clock: () => NOW }),
      send: () => {
        throw new Error("the driver is broken");
      },
    };
    const email = createMemoryTransport({ channel: "email", letters: false, clock: () => NOW });
    const surgery = await openSurgery({ transports: [broken, email] });
    const { messaging, clock, ada, staff } = surgery;
    await reachable(surgery);
    const ben = await surgery.enrol("p-ben");
    const phone = { patient: "p-ben", channel: "sms", address: "07700900123" } as const;
    expectOk(await messaging.people.setContact(ben, { ...phone, key: "phone" }));
    const sms = { patient: "p-ben", channel: "sms", purpose: "notifications" } as const;
    expectOk(await messaging.people.choose(ben, { ...sms, value: "consented", key: "yes" }));
    const about = { kind: "new", patient: "p-ben", category: "symptoms" } as const;
    expectOk(await surgery.send({ by: staff.clinician, about, text: REPLY, key: "to-ben" }));
    clock.advance(1);
    const { thread } = await surgery.ask("m-1", { by: ada });
    await surgery.answer(thread, "a");
    clock.advance(60_000);
    expect(plain(await messaging.worker.dispatch(all))).toEqual({ ok: { finished: 1, putOff: 1 } });
    expect(email.taken.map((t) => t.to)).toEqual(["ada@mail.example"]);
    expect(surgery.defects.map((d) => d.operation)).toEqual(["transport.send"]);
    // While it stays broken it is tried again, and in the end a person is told.
    for (let n = 0; n < 8; n += 1) {
      clock.advance(DAY);
      expectOk(await messaging.worker.dispatch(all));
    }
    expect((await unreachable(surgery)).map((r) => r.patient)).toEqual(["p-ben"]);
  });

  test("goes on with one practice while the keys of another are out of reach", async () => {
    const surgery = await openSurgery();
    await reachable(surgery);
    const { thread } = await surgery.ask("m-1");
    await surgery.answer(thread, "a");
    const other = "A82002";
    const known = expectOk(createLocalKeys({ practiceKeys: { [other]: generatePracticeKey() } }));
    let gone = false;
    const keys: typeof surgery.keys = {
      ...surgery.keys,
      open: async (practice) => {
        if (practice !== other) return surgery.keys.open(practice);
        return gone ? err(portProblem("keys/unavailable")) : known.open(practice);
      },
    };
    const { directory, clock } = surgery;
    const both = surgery.another({ keys });
    const manager = { kind: "staff", practice: other, staff: "s-oak" } as const;
    const found = { practice: other, name: "Oak Lane", nation: "wales", phone: "01632 960002" };
    const at = { ...found, nation: "wales", signInUrl: "https://oak.example/m" } as const;
    const first = { staff: manager.staff, name: "Rhys Bevan" };
    expectOk(await both.practices.found({ ...at, manager: first, key: "f" }));
    const team = { team: "t", name: "Team", categories: [], key: "t" };
    expectOk(await both.practices.addTeam(manager, team));
    const gp = { ...manager, staff: "s-gp" };
    const dr = { staff: gp.staff, name: "Dr Oak", roles: ["clinician"], teams: ["t"] } as const;
    expectOk(await both.practices.addStaff(manager, { ...dr, key: "g" }));
    directory.put({
      ...{ ...ADA, practice: other, sex: "female", status: "registered" },
      ...{ pregnantWeeks: null, medicines: [], conditions: [] },
    });
    const born = { nhsNumber: ADA.nhsNumber, bornOn: ADA.bornOn };
    const self = { purpose: { kind: "self" }, level: "P9", handedOver: "in-person" } as const;
    const issue = { nhsNumber: born.nhsNumber, ...self, key: "i" };
    const { code } = expectOk(await both.people.issueLinkageCode(gp, issue));
    const account = { ...surgery.ada, practice: other };
    expectOk(await both.people.enrol(account, { ...born, code, key: "e" }));
    clock.advance(-10);
    const about = { kind: "new", patient: "p-ada", category: "symptoms" } as const;
    expectOk(await surgery.send({ by: gp, about, text: REPLY, key: "o", on: both }));
    clock.advance(60_010);
    gone = true;
    expect(plain(await both.worker.dispatch(all))).toEqual(refusal("keys/unavailable"));
    expect(surgery.email.taken.map((t) => t.to)).toEqual(["ada@mail.example"]);
    // What could not be done is still to be done.
    gone = false;
    clock.advance(61_000);
    expect(plain(await both.worker.dispatch(all))).toEqual({ ok: { finished: 1, putOff: 0 } });
  });

  test("gives each recipient and each wording a reference of its own", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, clock, email } = surgery;
    for (const name of ["one", "two"]) {
      const partner = { partner: `x-${name}`, name: `Dr ${name}`, organisation: "Northfield" };
      const added = { ...partner, address: `${name}@nhs.net`, key: name };
      expectOk(await messaging.practices.addPartner(staff.manager, added));
    }
    const partners = ["x-one", "x-two"];
    const referral = { kind: "new", patient: "p-ada", category: "referral" } as const;
    const about: About = { ...referral, between: "clinicians", partners };
    const by = staff.clinician;
    const sent = expectOk(await surgery.send({ by, about, text: REPLY, key: "k" }));
    clock.advance(60_000);
    expectOk(await messaging.worker.dispatch(all));
    const correction = { kind: "correction", thread: sent.thread, message: sent.message } as const;
    const text = "I wrote Tuesday, and it is Wednesday. Please change the date.";
    expectOk(await surgery.send({ by, about: correction, text, key: "k2" }));
    clock.advance(60_000);
    expectOk(await messaging.worker.dispatch(all));
    const between = (letter: string): string | undefined => letter.split("\n----------\n")[1];
    expect(email.taken.map((t) => [t.kind, t.to, between(t.text)])).toEqual([
      ["letter", "one@nhs.net", REPLY],
      ["letter", "two@nhs.net", REPLY],
      ["letter", "one@nhs.net", text],
      ["letter", "two@nhs.net", text],
    ]);
    expect(new Set(email.taken.map((t) => t.reference)).size).toBe(4);
    const { messages } = expectOk(await messaging.threads.open(by, { thread: sent.thread }));
    expect(messages[0]?.notices.map((n) => n.state)).toEqual([
      ...["handed-over", "handed-over", "handed-over", "handed-over"],
    ]);
  });
});

describe("a report of a channel", () => {
  test("about something that never went out is refused", async () => {
    const surgery = await openSurgery();
    const { thread, message } = await surgery.ask("m-1");
    const { report } = surgery.messaging.worker;
    const at = { practice: "A81001", state: "failed" } as const;
    for (const reference of [`${thread}.${message}.0.1.0`, "absent.absent.0"])
      await expectRefused(surgery, () => report({ ...at, reference }), "message/unknown");
    await expectRefused(surgery, () => report({ ...at, reference: "x" }), "input/malformed", {
      fields: ["reference"],
    });
  });

  test("that it arrived after all does not take back that it failed", async () => {
    const surgery = await openSurgery();
    const { messaging, clock, email } = surgery;
    await reachable(surgery);
    const { thread } = await surgery.ask("m-1");
    await surgery.settle(thread, "s");
    await surgery.answer(thread, "a");
    clock.advance(60_000);
    expectOk(await messaging.worker.dispatch(all));
    const { reference = "" } = email.taken[0] ?? {};
    const { report } = messaging.worker;
    expectOk(await report({ practice: "A81001", reference, state: "failed" }));
    expectOk(await report({ practice: "A81001", reference, state: "delivered" }));
    expect((await unreachable(surgery)).map((r) => r.thread)).toEqual([thread]);
    const { settleUnreachable } = messaging.worklist;
    expectOk(await settleUnreachable(surgery.staff.clinician, { thread, key: "phoned" }));
    expect(await unreachable(surgery)).toEqual([]);
  });
});
