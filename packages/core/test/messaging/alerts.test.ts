import { type Alerts, ok } from "@carethread/ports";
import { createMemoryAlerts, expectOk, TEST_PRACTICE } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { type Raised, raiseAlerts } from "../../src/messaging/alert/alert-job.js";
import { createContext } from "../../src/messaging/context.js";
import { doneSchema } from "../../src/messaging/done.js";
import { attempts } from "../../src/messaging/run.js";
import { openSurgery, plain, type Surgery } from "./surgery.js";

const all = { practice: null, limit: 50 };

const look: Raised = {
  reference: "thread-7.first-look.0.1",
  to: { kind: "staff", staff: "s-clinician" },
  what: "first-look-due",
  about: "thread/7",
  since: 1_000,
  dueAt: 2_000,
  step: 0,
};

/** Raises alerts as a round of work does: in a commit. */
const raise = async (surgery: Surgery, ...alerts: readonly Raised[]): Promise<void> => {
  const context = createContext(surgery.options);
  const keys = expectOk(await surgery.keys.open(TEST_PRACTICE));
  const done = await attempts(context, {
    ...{ practice: TEST_PRACTICE, keys, key: null, answer: doneSchema },
    decide: async (work) => {
      raiseAlerts(work, alerts);
      return ok({ changed: true });
    },
  });
  expect(expectOk(done)).toEqual({ changed: true });
};

describe("a round of alerts", () => {
  test("tells whoever is to be told, once, with nothing but what was raised", async () => {
    const surgery = await openSurgery();
    const { messaging, alerts } = surgery;
    await raise(surgery, look);
    expect(alerts.raised()).toEqual([]);
    expect(expectOk(await messaging.worker.alert(all))).toEqual({ finished: 1, putOff: 0 });
    expect(expectOk(await messaging.worker.alert(all))).toEqual({ finished: 0, putOff: 0 });
    expect(alerts.raised()).toEqual([{ ...look, practice: TEST_PRACTICE }]);
  });

  test("is one alert when the same one is raised twice before anybody was told", async () => {
    const surgery = await openSurgery();
    await raise(surgery, look);
    await raise(surgery, look);
    expectOk(await surgery.messaging.worker.alert(all));
    expect(surgery.alerts.raised()).toHaveLength(1);
  });

  test("raises what was not taken again after half a minute, and health says since when it waits", async () => {
    const surgery = await openSurgery();
    const { messaging, alerts, clock } = surgery;
    await raise(surgery, look);
    alerts.fail("alerts/unavailable", 2);
    expect(expectOk(await messaging.worker.alert(all))).toEqual({ finished: 0, putOff: 1 });
    clock.advance(29_999);
    expect(expectOk(await messaging.worker.alert(all))).toEqual({ finished: 0, putOff: 0 });
    clock.advance(1);
    expect(expectOk(await messaging.worker.alert(all))).toEqual({ finished: 0, putOff: 1 });
    clock.advance(30_000);
    expect(expectOk(await messaging.check()).oldestAlertAgeMs).toBe(60_000);
    expect(expectOk(await messaging.worker.alert(all))).toEqual({ finished: 1, putOff: 0 });
    expect(alerts.raised().map((a) => a.to)).toEqual([look.to]);
    expect(expectOk(await messaging.check()).oldestAlertAgeMs).toBe(0);
  });

  test("tells the host at once when the person cannot be told at all", async () => {
    const surgery = await openSurgery();
    const { messaging, alerts } = surgery;
    await raise(surgery, look);
    alerts.fail("alerts/refused");
    expect(expectOk(await messaging.worker.alert(all))).toEqual({ finished: 1, putOff: 1 });
    const host = { ...look, practice: TEST_PRACTICE, to: { kind: "host" } };
    expect(alerts.raised()).toEqual([{ ...host, reference: `${look.reference}.host` }]);
  });

  test("tells the host after four attempts in vain, and then goes on for ever", async () => {
    const surgery = await openSurgery();
    const { messaging, alerts, clock } = surgery;
    await raise(surgery, look);
    alerts.fail("alerts/unavailable", 40);
    for (let n = 0; n < 38; n += 1) {
      expectOk(await messaging.worker.alert(all));
      clock.advance(30_000);
    }
    expect(alerts.raised()).toEqual([]);
    expect(expectOk(await messaging.check()).oldestAlertAgeMs).toBe(38 * 30_000);
    for (let n = 0; n < 3; n += 1) {
      expectOk(await messaging.worker.alert(all));
      clock.advance(30_000);
    }
    expect(alerts.raised().map((a) => a.to)).toEqual([{ kind: "host" }]);
  });

  test("does not let one that breaks keep the others waiting", async () => {
    const surgery = await openSurgery();
    const told: string[] = [];
    const breaks: Alerts = {
      ...{ spec: "alerts/1", name: "breaks" },
      raise: async (alert) => {
        if (alert.step === 0) throw new Error("no line");
        told.push(alert.reference);
        return ok(undefined);
      },
    };
    await raise(surgery, look, { ...look, reference: "another", step: 1 });
    const { worker } = surgery.another({ alerts: breaks });
    expect(plain(await worker.alert(all))).toEqual({ ok: { finished: 1, putOff: 1 } });
    expect(told).toEqual(["another"]);
    expect(surgery.defects.map((d) => d.operation)).toEqual(["alerts.raise"]);
  });

  test("leaves what another worker holds, and two workers tell once", async () => {
    const surgery = await openSurgery();
    const alerts = createMemoryAlerts();
    const calls: string[] = [];
    const counted: Alerts = {
      ...alerts,
      raise: (alert) => {
        calls.push(alert.reference);
        return alerts.raise(alert);
      },
    };
    const many = Array.from({ length: 20 }, (_, n) => ({ ...look, reference: `r-${n}` }));
    await raise(surgery, ...many);
    const workers = [1, 2, 3].map(() => surgery.another({ alerts: counted }).worker);
    await Promise.all(workers.map((w) => w.alert(all)));
    expect(calls.toSorted()).toEqual(many.map((a) => a.reference).toSorted());
  });

  test("refuses a request that is none", async () => {
    const { messaging } = await openSurgery();
    const answer = await messaging.worker.alert({ practice: null, limit: 0 });
    expect(answer.isErr() && answer.error.code).toBe("input/malformed");
  });
});
