import type { Storage } from "@carethread/ports";
import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { HOUR, MINUTE, round } from "./rounds.js";
import { expectRefused, NOW, openSurgery, TEXT } from "./surgery.js";
import { about, board, CLINICAL, later, told, types, WATCH } from "./watch-told.js";

describe("what is changed", () => {
  test("is followed in the next round: shorter times, longer hours", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    await surgery.ask("m-1");
    await later(surgery, 11);
    const quick = { ...WATCH, unopenedMs: 10 * MINUTE };
    const set = { settings: { watch: quick }, key: "quick" };
    expectOk(await messaging.practices.configure(staff.manager, set));
    await round(messaging);
    expect(told(surgery)).toEqual(["team-unwatched watch/clinical 0 s-clinician"]);
  });

  test("is refused where it could not be kept", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const set = (watch: typeof WATCH, key: string) => () =>
      messaging.practices.configure(staff.manager, { settings: { watch }, key });
    const min = 10 * MINUTE;
    await expectRefused(
      surgery,
      set({ ...WATCH, unopenedMs: 5 * MINUTE }, "a"),
      "practice/watch-times",
      { min },
    );
    const none = [{ team: "clinical", minWatchers: 2 }] as never[];
    await expectRefused(surgery, set({ ...WATCH, teams: none }, "b"), "practice/too-few-members", {
      ...{ team: "clinical", members: 1 },
    });
  });

  test("is told to staff alone", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, ada } = surgery;
    const told = expectOk(await messaging.practices.describe(staff.clinician));
    expect(told.people?.settings.watch).toEqual(WATCH);
    const open = expectOk(await messaging.practices.describe(ada));
    expect([open.people, "watch" in open.settings]).toEqual([null, false]);
  });

  test("a team that is removed takes its gap with it, and its work is on the clock of whoever took over", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    await surgery.ask("m-1");
    await later(surgery, 30);
    const gone = { team: "clinical", successor: "reception", handOver: true, key: "gone" };
    expectOk(await messaging.practices.removeTeam(staff.manager, gone));
    await round(messaging);
    expect((await board(surgery)).teams).toMatchObject([{ team: "reception", state: "unopened" }]);
    expect(told(surgery)).toEqual([
      "team-unwatched watch/clinical 0 s-clinician",
      "team-unwatched watch/reception 0 s-clinician",
      "team-unwatched watch/reception 0 s-reception",
    ]);
    expect((await types(surgery)).filter((type) => type === "gap-ended")).toHaveLength(1);
  });
});

describe("a practice from before there was a watch", () => {
  /** Its teams have no row that falls due. */
  const withoutRows = (storage: Storage): Storage => ({
    ...storage,
    commit: (commit) =>
      storage.commit({
        ...commit,
        putJobs: commit.putJobs.filter(({ id }) => !forgets || !id.startsWith("watch/")),
      }),
  });
  let forgets = true;

  test("is watched from the next message on, whatever process takes it", async () => {
    forgets = true;
    const surgery = await openSurgery({ wrap: withoutRows });
    await surgery.ask("m-1");
    await later(surgery, 31);
    expect(told(surgery)).toEqual([]);
    forgets = false;
    const on = surgery.another();
    const by = surgery.ada;
    expectOk(await surgery.send({ by, about: about("medicines"), text: TEXT, key: "m-2", on }));
    await round(surgery.messaging);
    expect(told(surgery)).toEqual(["team-unwatched watch/clinical 0 s-clinician"]);
  });

  test("and from the next change of the watch, or of a list's opening, on", async () => {
    forgets = true;
    const surgery = await openSurgery({ wrap: withoutRows });
    const { messaging, staff } = surgery;
    await surgery.ask("m-1");
    forgets = false;
    const on = surgery.another();
    expectOk(await on.worklist.page(staff.clinician, CLINICAL));
    await later(surgery, 30);
    expect(told(surgery)).toEqual(["team-unwatched watch/clinical 0 s-clinician"]);
    expectOk(await messaging.worklist.page(staff.clinician, CLINICAL));
    const set = { settings: { watch: { ...WATCH, unopenedMs: HOUR } }, key: "hour" };
    expectOk(await messaging.practices.configure(staff.manager, set));
    await later(surgery, 59);
    expect(told(surgery)).toHaveLength(1);
    await later(surgery, 1);
    expect(told(surgery)).toHaveLength(2);
  });

  test("has a lost row again with a message that comes half an hour later", async () => {
    forgets = false;
    const surgery = await openSurgery({ wrap: withoutRows });
    await surgery.ask("m-1");
    const { storage } = surgery;
    const lost = { queue: "due", practice: TEST_PRACTICE, limit: 100, leaseMs: 1_000 };
    surgery.clock.advance(30 * MINUTE);
    for (const { queue, id, token } of expectOk(await storage.claim(lost)))
      if (id.startsWith("watch/"))
        expectOk(
          await storage.settle({ practice: TEST_PRACTICE, queue, id, token, againAt: null }),
        );
    await later(surgery, 20);
    expect(told(surgery)).toEqual([]);
    const sending = { by: surgery.ada, about: about("medicines"), text: TEXT, key: "m-2" };
    expectOk(await surgery.send(sending));
    await round(surgery.messaging);
    expect(told(surgery)).toEqual(["team-unwatched watch/clinical 0 s-clinician"]);
  });
});

test("the host's monitor sees which teams are not watched, and how long the oldest waits that nobody has seen", async () => {
  const surgery = await openSurgery();
  const { messaging, staff } = surgery;
  const look = async () => expectOk(await messaging.check({ practice: TEST_PRACTICE })).practice;
  const well = { tooFew: [], unopened: [], oldestUnseenAgeMs: 0, marginMs: 5 * MINUTE };
  expect(await look()).toEqual(well);
  const { thread } = await surgery.ask("m-1");
  const reception = { ...staff.receptionist };
  expectOk(await messaging.watch.start(reception, { team: "reception" }));
  await later(surgery, 30);
  expect(await look()).toEqual({
    ...well,
    ...{ tooFew: ["reception"], unopened: ["clinical"], oldestUnseenAgeMs: 30 * MINUTE },
  });
  expectOk(await messaging.threads.open(staff.clinician, { thread }));
  expect((await look())?.oldestUnseenAgeMs).toBe(0);
  const { practice, marginParts } = expectOk(await messaging.check());
  expect([practice, marginParts]).toEqual([
    null,
    { skewMs: MINUTE, scanMs: 10_000, outageMs: 110_000 },
  ]);
  const nobody = { practice: "X99999" };
  await expectRefused(surgery, () => messaging.check(nobody), "practice/unknown");
  await expectRefused(surgery, () => messaging.check({ practice: 1 } as never), "input/malformed", {
    fields: ["practice"],
  });
});

test("a day on which lists are opened is a quiet one", async () => {
  const surgery = await openSurgery();
  const { messaging, staff, clock } = surgery;
  await surgery.ask("m-1");
  expectOk(await messaging.watch.start(staff.clinician, CLINICAL));
  while (clock.now() < NOW + 9 * HOUR) {
    expectOk(await messaging.worklist.page(staff.clinician, CLINICAL));
    await later(surgery, 2);
  }
  expect(told(surgery)).toEqual([]);
});
