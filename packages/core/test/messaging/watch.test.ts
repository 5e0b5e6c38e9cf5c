import { err, type Storage } from "@carethread/ports";
import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { problem } from "../../src/kernel/catalogue.js";
import { HOUR, MINUTE } from "./rounds.js";
import { expectRefused, NOW, openSurgery, plain, TEXT } from "./surgery.js";
import { about, board, boardOf, CLINICAL, later, told } from "./watch-told.js";

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
      watching: [{ staff: "s-clinician", since: NOW, heardAt: NOW, said: true }],
      ...{ opened: null, waiting: 0, unseen: 0, oldestUnseenAt: null, gaps: [] },
    });
    expect((await boardOf(surgery, "reception"))?.state).toBe("not-kept");
    const { teams, ...whole } = await board(surgery);
    expect([teams.map(({ team }) => team), whole]).toEqual([
      ["clinical", "reception"],
      {
        ...{ at: NOW, open: true, until: NOW + 9.5 * HOUR },
        ...{ onDuty: ["s-manager"], dutyDoctor: ["s-clinician"] },
      },
    ]);
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
      { staff: "s-clinician", since: NOW, heardAt: NOW + 8 * MINUTE, said: true },
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
      watching: [{ staff: "s-clinician", since: NOW, heardAt: NOW, said: false }],
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
