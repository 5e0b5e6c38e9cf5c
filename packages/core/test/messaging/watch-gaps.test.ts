import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { HOUR, MINUTE, ROUND, round } from "./rounds.js";
import { expectRefused, NOW, openSurgery, plain, type Surgery } from "./surgery.js";
import { boardOf, CLINICAL, later, told, types, WATCH } from "./watch-told.js";

// It is Monday, 09:00.
describe("a list that nobody opens", () => {
  test("is told of up the ladder, to the host until somebody says so or opens it", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, alerts } = surgery;
    const { thread } = await surgery.ask("m-1");
    await later(surgery, 30);
    const first = alerts.raised().find(({ what }) => what === "team-unwatched");
    expect({ ...first, reference: "" }).toEqual({
      ...{ practice: TEST_PRACTICE, reference: "", to: { kind: "staff", staff: "s-clinician" } },
      ...{ what: "team-unwatched", about: "watch/clinical", step: 0 },
      ...{ since: NOW, dueAt: NOW + 30 * MINUTE },
    });
    for (let n = 0; n < 4; n += 1) await later(surgery, 10);
    expect(told(surgery)).toEqual([
      "team-unwatched watch/clinical 0 s-clinician",
      "team-unwatched watch/clinical 1 s-manager",
      "team-unwatched watch/clinical 2 s-clinician",
      "team-unwatched watch/clinical 3 s-manager",
      "team-unwatched watch/clinical 4 HOST",
    ]);
    expect(await boardOf(surgery, "clinical")).toMatchObject({
      ...{ state: "unopened", waiting: 1, unseen: 1, oldestUnseenAt: NOW },
      gaps: [{ kind: "unopened", since: NOW, step: 4, place: 4, acknowledgedBy: null }],
    });
    await later(surgery, 15);
    expect(told(surgery).at(-1)).toBe("team-unwatched watch/clinical 5 HOST");
    expectOk(await messaging.worklist.page(staff.clinician, CLINICAL));
    expect(await boardOf(surgery, "clinical")).toMatchObject({ state: "watched", gaps: [] });
    const before = told(surgery).length;
    await later(surgery, 29);
    expect(told(surgery).length).toBe(before);
    // It waits still, and again nobody looks.
    await later(surgery, 1);
    expect(told(surgery).at(-1)).toBe("team-unwatched watch/clinical 0 s-clinician");
    expect(alerts.raised().filter(({ about: a }) => a.includes(thread))).not.toEqual([]);
  });

  test("is nobody's while somebody has in hand what waits", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    await later(surgery, 25);
    expectOk(await messaging.worklist.claim(staff.clinician, { thread, key: "c" }));
    await later(surgery, 14);
    expect(told(surgery)).toEqual([]);
    await later(surgery, 30);
    expect(told(surgery)).toEqual(["team-unwatched watch/clinical 0 s-clinician"]);
  });

  test("is held back by a name, and refused where there is nothing to hold back", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, ada } = surgery;
    const { acknowledge } = messaging.watch;
    const ack = { ...CLINICAL, key: "ack" };
    await expectRefused(surgery, () => acknowledge(staff.manager, ack), "watch/no-gap");
    await expectRefused(surgery, () => acknowledge(ada, ack), "access/denied");
    await surgery.ask("m-1");
    await later(surgery, 30);
    expect(plain(await acknowledge(staff.manager, ack))).toEqual({ ok: { changed: true } });
    expect((await boardOf(surgery, "clinical"))?.gaps).toMatchObject([
      { acknowledgedBy: "s-manager", nextAt: NOW + 45 * MINUTE },
    ]);
    await later(surgery, 14);
    expect(told(surgery)).toHaveLength(1);
    await later(surgery, 1);
    expect(told(surgery)[1]).toBe("team-unwatched watch/clinical 1 s-manager");
  });

  test("is quiet at night, at the weekend and on a bank holiday", async () => {
    // Christmas Eve 2026 is a Thursday; Friday to Monday the practice is shut.
    const eve = Date.UTC(2026, 11, 24, 18, 20);
    const surgery = await openSurgery({ now: eve });
    await surgery.ask("m-1");
    for (let hour = 0; hour < 4 * 24 + 13; hour += 1) await later(surgery, 60);
    // Tuesday 29 December: 07:20, and then ten minutes of the old year's last opening and twenty of this one.
    expect([surgery.clock.now(), told(surgery)]).toEqual([Date.UTC(2026, 11, 29, 7, 20), []]);
    await later(surgery, 59);
    expect(told(surgery)).toEqual([]);
    await later(surgery, 1);
    expect(told(surgery)).toEqual(["team-unwatched watch/clinical 0 s-clinician"]);
  });

  test("is told of once by six workers that come back together after six hours", async () => {
    const surgery = await openSurgery();
    await surgery.ask("m-1");
    surgery.clock.advance(6 * HOUR);
    const workers = Array.from({ length: 6 }, () => surgery.another().worker);
    for (const job of ["sweep", "alert"] as const)
      await Promise.all(workers.map(async (w) => expectOk(await w[job](ROUND))));
    expect(told(surgery)).toEqual(["team-unwatched watch/clinical 0 s-clinician"]);
    expect((await types(surgery)).filter((type) => type === "gap-told")).toHaveLength(1);
  });

  test("is told of by the storage's clock, whatever the workers' own say", async () => {
    for (const ahead of [-15 * MINUTE, 15 * MINUTE]) {
      const surgery = await openSurgery();
      const { clock } = surgery;
      await surgery.ask("m-1");
      const on = surgery.another({ clock: { ...clock, now: () => clock.now() + ahead } });
      clock.advance(30 * MINUTE - 1);
      await round(on);
      expect(told(surgery)).toEqual([]);
      clock.advance(1);
      await round(on);
      expect(told(surgery)).toEqual(["team-unwatched watch/clinical 0 s-clinician"]);
    }
  });
});

describe("too few who watch", () => {
  const both = { ...WATCH, teams: [{ team: "clinical", minWatchers: 2 }] };
  const second = async ({ messaging, staff }: Surgery): Promise<void> => {
    const more = { staff: "s-lee", name: "Dr Lee", teams: ["clinical"], key: "lee" };
    const roles = ["clinician"] as const;
    expectOk(await messaging.practices.addStaff(staff.manager, { ...more, roles }));
  };

  test("are told of to everybody at once, up the ladder, until enough watch", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    await second(surgery);
    const set = { settings: { watch: both }, key: "two" };
    expectOk(await messaging.practices.configure(staff.manager, set));
    await round(messaging);
    // It opened at 08:00, so that nobody has had time enough is said at once.
    const everybody = ["s-clinician", "s-lee", "s-manager"].map(
      (who) => `too-few-watching watch/clinical 0 ${who}`,
    );
    expect(told(surgery)).toEqual(everybody);
    expectOk(await messaging.watch.start(staff.clinician, CLINICAL));
    await later(surgery, 9);
    expectOk(await messaging.watch.start(staff.clinician, CLINICAL));
    await later(surgery, 1);
    expect(told(surgery).slice(3)).toEqual(["too-few-watching watch/clinical 1 s-manager"]);
    const lee = { ...staff.clinician, staff: "s-lee" };
    expectOk(await messaging.watch.start(lee, CLINICAL));
    expect(await boardOf(surgery, "clinical")).toMatchObject({
      ...{ state: "watched", minimum: 2, gaps: [] },
      watching: [{ staff: "s-lee" }, { staff: "s-clinician" }],
    });
  });

  test("are not told of in a practice whose host never says who watches", async () => {
    const surgery = await openSurgery();
    for (let n = 0; n < 40; n += 1) await later(surgery, 30);
    expect(told(surgery)).toEqual([]);
    expect((await types(surgery)).filter((type) => type.startsWith("gap"))).toEqual([]);
  });

  test("are told of when somebody has left who watched", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    await second(surgery);
    const lee = { ...staff.clinician, staff: "s-lee" };
    expectOk(await messaging.watch.start(lee, CLINICAL));
    expectOk(await messaging.practices.removeStaff(staff.manager, { staff: "s-lee", key: "bye" }));
    expect(await boardOf(surgery, "clinical")).toMatchObject({ state: "too-few", watching: [] });
    await later(surgery, 10);
    expect(told(surgery)).toEqual([
      "too-few-watching watch/clinical 0 s-clinician",
      "too-few-watching watch/clinical 0 s-manager",
    ]);
  });
});
