import { err, type Storage } from "@carethread/ports";
import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { problem } from "../../src/kernel/catalogue.js";
import { HOUR, MINUTE, ROUND, round } from "./rounds.js";
import { expectRefused, NOW, openSurgery, plain, type Surgery } from "./surgery.js";

const CLINICAL = { team: "clinical" } as const;
const WATCH = { minWatchers: 1, teams: [], unopenedMs: 30 * MINUTE, heartbeatMs: 10 * MINUTE };

/** Who was told what about a watch, in order. */
const told = ({ alerts }: Surgery): readonly string[] =>
  alerts
    .raised()
    .filter(({ about }) => about.startsWith("watch/"))
    .map(({ what, about, to, step }) =>
      [what, about, step, to.kind === "staff" ? to.staff : "HOST"].join(" "),
    );

const types = async ({ messaging, staff }: Surgery): Promise<readonly string[]> =>
  expectOk(await messaging.audit.ofPractice(staff.manager, { after: 0, limit: 500 })).map(
    (row) => row.type,
  );

const board = async ({ messaging, staff }: Surgery) =>
  expectOk(await messaging.watch.board(staff.receptionist));
const boardOf = async (surgery: Surgery, team: string) =>
  (await board(surgery)).teams.find((t) => t.team === team);

const later = async (surgery: Surgery, minutes: number): Promise<void> => {
  surgery.clock.advance(minutes * MINUTE);
  await round(surgery.messaging);
};

// It is Monday, 09:00. The clinician looks after "clinical", the receptionist after "reception".
describe("to say that one watches a team", () => {
  test("is for whoever looks after it, with what is stored told to the board", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    expect(plain(await messaging.watch.start(staff.clinician, CLINICAL))).toEqual({
      ok: { changed: true, until: NOW + 10 * MINUTE },
    });
    expect(await boardOf(surgery, "clinical")).toEqual({
      ...{ team: "clinical", name: "Doctors and nurses", state: "watched", minimum: 1 },
      rostered: ["s-clinician"],
      watching: [{ staff: "s-clinician", since: NOW, heardAt: NOW }],
      ...{ opened: null, waiting: 0, unseen: 0, oldestUnseenAt: null, gaps: [] },
    });
    expect((await boardOf(surgery, "reception"))?.state).toBe("not-kept");
  });

  test("is refused to everybody else, and for a team that is not there", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, ada } = surgery;
    for (const call of [messaging.watch.start, messaging.watch.stop]) {
      await expectRefused(surgery, () => call(staff.receptionist, CLINICAL), "access/denied");
      await expectRefused(surgery, () => call(staff.manager, CLINICAL), "access/denied");
      await expectRefused(surgery, () => call(ada, CLINICAL), "access/denied");
      await expectRefused(
        surgery,
        () => call(staff.clinician, { team: "nobody" }),
        "practice/team-unknown",
      );
    }
    await expectRefused(surgery, () => messaging.watch.board(ada), "access/denied");
  });

  test("again is the heartbeat, of which one in three minutes and twenty seconds is stored, from any device", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, clock } = surgery;
    const other = surgery.another();
    expectOk(await messaging.watch.start(staff.clinician, CLINICAL));
    const before = surgery.commits();
    for (let n = 1; n <= 10; n += 1) {
      clock.advance(MINUTE);
      for (const { watch } of [messaging, other])
        expectOk(await watch.start(staff.clinician, CLINICAL));
    }
    expect(surgery.commits() - before).toBe(2);
    expect((await boardOf(surgery, "clinical"))?.watching).toEqual([
      { staff: "s-clinician", since: NOW, heardAt: NOW + 8 * MINUTE },
    ]);
  });

  test("no more is shown at once, and told of when nobody else has begun in a heartbeat's time", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    expectOk(await messaging.watch.start(staff.clinician, CLINICAL));
    expect(plain(await messaging.watch.stop(staff.clinician, CLINICAL))).toEqual({
      ok: { changed: true },
    });
    expect((await boardOf(surgery, "clinical"))?.state).toBe("too-few");
    expect(plain(await messaging.watch.stop(staff.clinician, CLINICAL))).toEqual({
      ok: { changed: false },
    });
    await later(surgery, 9);
    expect(told(surgery)).toEqual([]);
    await later(surgery, 1);
    expect(told(surgery)).toEqual([
      "too-few-watching watch/clinical 0 s-clinician",
      "too-few-watching watch/clinical 0 s-manager",
    ]);
  });
});

describe("to open a list", () => {
  test("counts as having opened it, and as a heartbeat, of whoever looks after the team", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    expectOk(await messaging.worklist.page(staff.manager, CLINICAL));
    expectOk(await messaging.worklist.page(staff.receptionist, CLINICAL));
    expect((await boardOf(surgery, "clinical"))?.opened).toBeNull();
    expectOk(await messaging.worklist.page(staff.clinician, CLINICAL));
    expect(await boardOf(surgery, "clinical")).toMatchObject({
      ...{ opened: { at: NOW, staff: "s-clinician" }, state: "watched", minimum: 0 },
      watching: [{ staff: "s-clinician", since: NOW, heardAt: NOW }],
    });
  });

  test("by a counter or a refresh that nobody looks at counts as nothing", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const before = surgery.commits();
    expectOk(await messaging.worklist.page(staff.clinician, { ...CLINICAL, glance: true }));
    expect([surgery.commits() - before, (await boardOf(surgery, "clinical"))?.opened]).toEqual([
      ...[0, null],
    ]);
  });

  test("of the whole practice counts for the teams that one looks after", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const change = { staff: "s-clinician", teams: ["clinical", "reception"], key: "both" };
    expectOk(await messaging.practices.changeStaff(staff.manager, change));
    expectOk(await messaging.worklist.page(staff.receptionist, { team: null }));
    expect((await board(surgery)).teams.map((t) => t.opened?.staff ?? null)).toEqual([
      ...[null, "s-reception"],
    ]);
    expectOk(await messaging.worklist.page(staff.clinician, { team: null }));
    expect((await board(surgery)).teams.map((t) => t.opened?.staff ?? null)).toEqual([
      ...["s-clinician", "s-clinician"],
    ]);
  });

  test("is stored once in three minutes and twenty seconds, and in between costs nothing but the page", async () => {
    let reads = 0;
    const surgery = await openSurgery({
      wrap: (storage) => ({
        ...storage,
        readStream: (query) => {
          reads += 1;
          return storage.readStream(query);
        },
      }),
    });
    const { messaging, staff, clock } = surgery;
    expectOk(await messaging.worklist.page(staff.clinician, CLINICAL));
    const before = surgery.commits();
    reads = 0;
    clock.advance(3 * MINUTE);
    for (let n = 0; n < 20; n += 1)
      expectOk(await messaging.worklist.page(staff.clinician, CLINICAL));
    expect([surgery.commits() - before, reads]).toEqual([0, 0]);
    clock.advance(MINUTE);
    expectOk(await messaging.worklist.page(staff.clinician, CLINICAL));
    expect(surgery.commits() - before).toBe(1);
  });

  test("answers the page also when it cannot be noted", async () => {
    let broken = false;
    const surgery = await openSurgery({
      wrap: (storage): Storage => ({
        ...storage,
        commit: (commit) =>
          broken
            ? Promise.resolve(err(problem("storage/unavailable") as never))
            : storage.commit(commit),
      }),
    });
    const { messaging, staff } = surgery;
    await surgery.ask("m-1");
    broken = true;
    const page = expectOk(await messaging.worklist.page(staff.clinician, CLINICAL));
    expect([page.total, surgery.defects]).toEqual([1, []]);
    broken = false;
    expect((await boardOf(surgery, "clinical"))?.opened).toBeNull();
  });

  test("takes nothing from whoever writes: neither of them waits for the other's commit", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, clock } = surgery;
    await surgery.ask("m-1");
    const ready = await surgery.ready({
      by: surgery.ada,
      about: about("vaccinations"),
      text: TEXT,
    });
    clock.advance(4 * MINUTE);
    expectOk(await surgery.another().worklist.page(staff.clinician, CLINICAL));
    const before = surgery.given.length;
    expectOk(await messaging.messages.send(surgery.ada, { ...ready, key: "m-2" }));
    expect(surgery.given.length - before).toBe(1);
    const [sent] = surgery.given.slice(before);
    expect(sent?.depends.filter((d) => d.stream.startsWith("watch/"))).toEqual([]);
    expect(sent?.append.filter((a) => a.stream.startsWith("watch/"))).toEqual([]);
  });
});

const TEXT = "My knee has been sore since I went walking. Could somebody look at it next week?";
const about = (category: string) => ({ kind: "new", patient: "p-ada", category }) as const;

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
      gaps: [{ kind: "unopened", since: NOW, step: 4, acknowledgedBy: null }],
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
