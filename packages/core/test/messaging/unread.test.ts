/** A patient who has not read: the sender is told in time, a further channel is used while it can leave in time, and then it is a person's. */
import {
  createMemoryTransport,
  createTestClock,
  expectOk,
  type MemoryTransport,
} from "@carethread/testing";
import { beforeEach, describe, expect, test } from "vitest";
import type { SendTelling } from "../../src/index.js";
import { ADA, openSurgery, plain, REPLY, refusal, type Surgery, TEXT } from "./surgery.js";

const all = { practice: null, limit: 50 };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const office = [{ weekdays: [1, 2, 3, 4, 5], from: "08:00", to: "18:00" }];

let surgery: Surgery;
let email: MemoryTransport;
let sms: MemoryTransport;

/** A practice at a time, with channels of whose hours it knows. */
const open = async (
  text: string,
  hours: { readonly email?: typeof office; readonly sms?: typeof office } = {},
): Promise<void> => {
  const now = Date.parse(text);
  const clock = createTestClock({ now });
  const channel = (name: "email" | "sms"): MemoryTransport => {
    const declared = hours[name];
    return createMemoryTransport({
      ...{ channel: name, letters: false, clock: clock.now },
      ...(declared === undefined ? {} : { hours: declared }),
    });
  };
  email = channel("email");
  sms = channel("sms");
  surgery = await openSurgery({ transports: [email, sms], now });
  await reach("email", "ada@mail.example");
};

const reach = async (channel: "email" | "sms", address: string): Promise<void> => {
  const { people } = surgery.messaging;
  const patient = "p-ada";
  const key = `${channel}-${address}`.replaceAll(/[^a-z0-9]/g, "-");
  expectOk(await people.setContact(surgery.ada, { patient, channel, address, key }));
  const yes = { channel, purpose: "notifications", value: "consented" } as const;
  expectOk(await people.choose(surgery.ada, { patient, ...yes, key: `${key}-yes` }));
};

/** The practice writes, and whatever is due happens. */
const write = async (telling?: SendTelling): Promise<string> => {
  const about = { kind: "new", patient: "p-ada", category: "symptoms" } as const;
  const but = telling === undefined ? {} : { telling };
  const { clinician } = surgery.staff;
  const sent = await surgery.send({ by: clinician, about, text: REPLY, key: "w", but });
  surgery.clock.advance(MINUTE);
  await work();
  return expectOk(sent).thread;
};
const work = async (): Promise<void> => {
  expectOk(await surgery.messaging.worker.dispatch(all));
};
const later = async (ms: number): Promise<void> => {
  surgery.clock.advance(ms);
  await work();
};
const told = (): readonly (readonly [number, number])[] => [[email.taken.length, sms.taken.length]];
const concerns = async () => {
  const page = await surgery.messaging.worklist.page(surgery.staff.clinician, { team: null });
  return expectOk(page).rows.flatMap((row) => row.concerns.map((c) => `${c.kind}: ${c.reason}`));
};
const alerts = async () => {
  expectOk(await surgery.messaging.worker.alert(all));
  return surgery.alerts.raised().map(({ what, to }) => [what, to.kind === "staff" ? to.staff : ""]);
};
const read = async (thread: string) =>
  expectOk(await surgery.messaging.threads.open(surgery.ada, { thread }));

describe("a routine message that the patient has not read", () => {
  beforeEach(() => open("2026-11-23T09:00:00Z"));

  test("is quiet for a day; then its sender alone is told, and the patient by the next channel", async () => {
    await reach("sms", "07700900123");
    await write();
    await later(24 * HOUR - 1);
    expect([told(), await concerns()]).toEqual([[[1, 0]], []]);
    await later(1);
    expect([told(), await concerns()]).toEqual([[[1, 1]], ["patient-has-not-read: unread"]]);
    expect(await alerts()).toEqual([["patient-has-not-read", "s-clinician"]]);
    await later(24 * HOUR);
    expect([told(), await concerns()]).toEqual([[[1, 1]], ["patient-has-not-read: unread"]]);
    expect(await alerts()).toHaveLength(1);
  });

  test("is a person's when there is no other channel", async () => {
    await write();
    await later(24 * HOUR);
    expect([told(), await concerns()]).toEqual([[[1, 0]], ["patient-has-not-read: unread"]]);
    await later(240 * HOUR);
    expect(told()).toEqual([[1, 0]]);
  });

  test("is quiet for ever once it was read, whether that was before or after its time", async () => {
    await reach("sms", "07700900123");
    const thread = await write();
    await read(thread);
    await later(30 * HOUR);
    expect([told(), await concerns(), await alerts()]).toEqual([[[1, 0]], [], []]);
  });

  test("is no concern any more when it is read late", async () => {
    const thread = await write();
    await later(24 * HOUR);
    await read(thread);
    expect(await concerns()).toEqual([]);
  });

  test("is no concern any more when somebody says that the patient was phoned", async () => {
    const thread = await write();
    await later(24 * HOUR);
    const settle = { thread, concern: "patient-has-not-read", key: "s" } as const;
    const { clinician } = surgery.staff;
    expectOk(await surgery.messaging.worklist.settleConcern(clinician, settle));
    expect(await concerns()).toEqual([]);
  });

  test("is nobody's when it was undone or taken back", async () => {
    const about = { kind: "new", patient: "p-ada", category: "symptoms" } as const;
    const { clinician } = surgery.staff;
    const sent = expectOk(await surgery.send({ by: clinician, about, text: REPLY, key: "w" }));
    await later(MINUTE);
    const { thread, message } = sent;
    expectOk(await surgery.messaging.messages.retract(clinician, { thread, message, key: "r" }));
    await later(30 * HOUR);
    expect([told(), await concerns()]).toEqual([[[1, 0]], []]);
  });

  test("tells the team when its sender is not here any more", async () => {
    await write();
    const { manager } = surgery.staff;
    const colleague = { staff: "s-two", name: "Dr Two", roles: ["clinician"], teams: [] } as const;
    const described = expectOk(await surgery.messaging.practices.describe(manager));
    const teams = described.teams.map((t) => t.team);
    expectOk(
      await surgery.messaging.practices.addStaff(manager, { ...colleague, teams, key: "add" }),
    );
    expectOk(
      await surgery.messaging.practices.removeStaff(manager, { staff: "s-clinician", key: "gone" }),
    );
    await later(24 * HOUR);
    expect((await alerts()).map(([, staff]) => staff)).toContain("s-two");
  });
});

describe("a time-bound message", () => {
  const friday = "2026-11-27T14:00:00Z";

  test("is given four hours", async () => {
    await open("2026-11-23T09:00:00Z");
    await reach("sms", "07700900123");
    await write({ weight: "time-bound" });
    await later(4 * HOUR - 1);
    expect([told(), await concerns()]).toEqual([[[1, 0]], []]);
    await later(1);
    expect([told(), await concerns()]).toEqual([[[1, 1]], ["patient-has-not-read: unread"]]);
  });

  test("on Friday at 18:01 does not wait in a channel until Monday: it is a person's", async () => {
    await open(friday, { sms: office });
    await reach("sms", "07700900123");
    await write({ weight: "time-bound" });
    await later(4 * HOUR);
    expect(new Date(surgery.clock.now()).toISOString()).toBe("2026-11-27T18:01:00.000Z");
    expect([told(), await concerns()]).toEqual([[[1, 0]], ["patient-has-not-read: too-late"]]);
    expect(await alerts()).toEqual([["patient-has-not-read", "s-clinician"]]);
    await later(80 * HOUR);
    expect(told()).toEqual([[1, 0]]);
  });

  test("at 17:59 still goes out by the further channel", async () => {
    await open(friday, { sms: office });
    await reach("sms", "07700900123");
    surgery.clock.advance(-2 * MINUTE);
    await write({ weight: "time-bound" });
    await later(4 * HOUR);
    expect([told(), await concerns()]).toEqual([[[1, 1]], ["patient-has-not-read: unread"]]);
  });

  test("waits for a further channel that opens within its time, and is quiet when it was read meanwhile", async () => {
    for (const reads of [false, true]) {
      await open("2026-11-24T02:30:00Z", { sms: office });
      await reach("sms", "07700900123");
      const thread = await write({ weight: "time-bound" });
      await later(4 * HOUR);
      expect([told(), await concerns()]).toEqual([[[1, 0]], ["patient-has-not-read: unread"]]);
      if (reads) await read(thread);
      await later(90 * MINUTE);
      expect(told()).toEqual([[1, reads ? 0 : 1]]);
    }
  });

  test("that no channel could tell of in time is a person's from the beginning", async () => {
    await open("2026-11-27T18:30:00Z", { email: office });
    await write({ weight: "time-bound" });
    expect([told(), await concerns()]).toEqual([[[0, 0]], ["patient-unreachable: too-late"]]);
    expect(await alerts()).toEqual([["patient-unreachable", "s-clinician"]]);
  });

  test("leaves by the channel that is open, though another one is preferred", async () => {
    await open("2026-11-27T18:30:00Z", { email: office });
    await reach("sms", "07700900123");
    await write({ weight: "time-bound" });
    expect([told(), await concerns()]).toEqual([[[0, 1]], []]);
  });
});

test("a routine message waits for a channel that is shut over the weekend", async () => {
  await open("2026-11-27T18:30:00Z", { email: office });
  await write();
  expect([told(), await concerns()]).toEqual([[[0, 0]], []]);
  await later(61.5 * HOUR);
  expect([told(), await concerns()]).toEqual([[[1, 0]], []]);
});

describe("an unreachable patient is a person's, with the reason", () => {
  beforeEach(() => open("2026-11-23T09:00:00Z"));
  const patient = "p-ada";

  test.each([
    [
      "objection",
      async () => {
        const no = { channel: "email", purpose: "notifications", value: "objected" } as const;
        expectOk(await surgery.messaging.people.choose(surgery.ada, { patient, ...no, key: "no" }));
      },
    ],
    [
      "no-channel",
      async () => {
        const none = { patient, channel: "email", address: null, key: "none" } as const;
        expectOk(await surgery.messaging.people.setContact(surgery.ada, none));
      },
    ],
    ["all-failed", async () => email.fail("transport/refused")],
  ] as const)("%s", async (reason, change) => {
    await change();
    await write();
    expect(await concerns()).toEqual([`patient-unreachable: ${reason}`]);
    expect((await alerts()).map(([what]) => what)).toEqual(["patient-unreachable"]);
  });

  test.each([
    ["deceased", "deceased"],
    ["left", "moved"],
  ] as const)("%s in the register", async (status, reason) => {
    const about = { kind: "new", patient, category: "symptoms" } as const;
    const { clinician } = surgery.staff;
    expectOk(await surgery.send({ by: clinician, about, text: REPLY, key: "w" }));
    const ada = { ...ADA, practice: "A81001", sex: "female", pregnantWeeks: null } as const;
    surgery.directory.put({ ...ada, status, medicines: [], conditions: [] });
    await later(MINUTE);
    expect([told(), await concerns()]).toEqual([[[0, 0]], [`patient-unreachable: ${reason}`]]);
  });

  test("sensitive: nothing leaves at all", async () => {
    const thread = await write({ sensitive: true });
    expect([told(), await concerns()]).toEqual([[[0, 0]], ["patient-unreachable: sensitive"]]);
    const { clinician } = surgery.staff;
    const settle = { thread, key: "phoned" };
    expectOk(await surgery.messaging.worklist.settleUnreachable(clinician, settle));
    expect(await concerns()).toEqual([]);
  });

  test("a bounce later says so too", async () => {
    await write();
    const reference = email.taken[0]?.reference ?? "";
    const report = { practice: "A81001", reference, state: "failed" } as const;
    expectOk(await surgery.messaging.worker.report(report));
    expect(await concerns()).toEqual(["patient-unreachable: all-failed"]);
  });
});

test("nobody but the practice says how its messages are told", async () => {
  await open("2026-11-23T09:00:00Z");
  const about = { kind: "new", patient: "p-ada", category: "symptoms" } as const;
  const telling = { weight: "time-bound" } as const;
  const sent = await surgery.send({
    by: surgery.ada,
    about,
    text: TEXT,
    key: "k",
    but: { telling },
  });
  expect(plain(sent)).toEqual(refusal("input/malformed", { fields: ["telling"] }));
});

test("the same key with other terms is another request", async () => {
  await open("2026-11-23T09:00:00Z");
  const about = { kind: "new", patient: "p-ada", category: "symptoms" } as const;
  const { clinician } = surgery.staff;
  const ask = { by: clinician, about, text: REPLY, key: "k" };
  expectOk(await surgery.send({ ...ask, but: { telling: { weight: "time-bound" } } }));
  const again = await surgery.send({ ...ask, but: { telling: { weight: "routine" } } });
  expect(plain(again)).toEqual(refusal("storage/key-conflict"));
});
