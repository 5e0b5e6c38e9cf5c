import { describe, expect, test } from "vitest";
import { gapsOf } from "../../src/watch/watch.js";
import { watchStream } from "../../src/watch/watch-stream.js";
import { at, HOUR, lee, MINUTE, MONDAY, nobody, practice, roy, royLooks } from "./watch-story.js";

const { nextDueAt } = watchStream;
const DAY = 24 * HOUR;

describe("a list that nobody opens", () => {
  test("is told of after half an hour in which something waits, from the bottom of the ladder", () => {
    const quiet = nobody.looks(at(9), at(9));
    expect([quiet.told(), nextDueAt(quiet.state)]).toEqual([[], at(9, 30)]);
    expect(quiet.looks(at(9, 30) - 1, at(9)).told()).toEqual([]);
    const first = quiet.looks(at(9, 30), at(9));
    expect(first.events[0]).toEqual({
      ...{ type: "gap-told", at: at(9, 30), gap: `un-${at(9, 30)}`, kind: "unopened" },
      ...{ since: at(9), dueAt: at(9, 30), step: 0, place: 0, host: false },
      ...{ tell: ["dr-roy", "dr-lee"], nextAt: at(9, 31) },
    });
    const second = first.looks(at(9, 31), at(9));
    expect(second.told()).toEqual(["unopened 1: desk"]);
    const third = second.looks(at(9, 33), at(9));
    expect(third.told()).toEqual(["unopened 2: dr-lee"]);
    const fourth = third.looks(at(9, 36), at(9));
    expect(fourth.told()).toEqual(["unopened 3: may"]);
    const fifth = fourth.looks(at(9, 40), at(9));
    expect(fifth.told()).toEqual(["unopened 4: HOST"]);
    expect(fifth.looks(at(9, 45), at(9)).told()).toEqual(["unopened 5: HOST"]);
    expect(gapsOf(fifth.state)[0]?.since).toBe(at(9));
  });

  test("is not told of while nothing waits on it, however long nobody looks", () => {
    const morning = nobody.looks(at(9));
    const evening = morning.looks(at(9, 30)).looks(at(17));
    expect([morning.told(), evening.told()]).toEqual([[], []]);
    expect(nextDueAt(evening.state)).toBe(at(17, 30));
  });

  test("is told of half an hour after the last look at it, or after what waits came, whichever is later", () => {
    const opened = nobody.does(royLooks, at(10));
    expect(nextDueAt(opened.state)).toBe(at(10, 30));
    expect(opened.looks(at(10, 30), at(10, 20)).told()).toEqual([]);
    expect(nextDueAt(opened.looks(at(10, 30), at(10, 20)).state)).toBe(at(10, 50));
    expect(opened.looks(at(10, 30), at(8)).told()).toEqual(["unopened 0: dr-roy dr-lee"]);
  });

  test("is quiet again as soon as somebody who looks after the team opens it", () => {
    const told = nobody.looks(at(9, 30), at(9));
    const opened = told.does(royLooks, at(9, 32));
    expect(opened.told()).toEqual(["unopened over: opened"]);
    expect(nextDueAt(opened.state)).toBe(at(10, 2));
  });

  test("is quiet again when nothing waits on it any more", () => {
    const told = nobody.looks(at(9, 30), at(9));
    expect(told.looks(at(9, 31)).told()).toEqual(["unopened over: nothing-waits"]);
  });

  test("is told of in open hours alone, and not as the doors open", () => {
    const evening = nobody.looks(at(18, 10), at(18, 10));
    expect(nextDueAt(evening.state)).toBe(at(24 + 8, 10));
    expect(nobody.looks(at(20), at(10)).told()).toEqual([]);
    expect(nobody.looks(at(24 + 8, 9), at(10)).told()).toEqual([]);
    expect(nobody.looks(at(24 + 8, 10), at(10)).told()).toEqual(["unopened 0: dr-roy dr-lee"]);
    const saturday = MONDAY + 5 * DAY + 10 * HOUR;
    expect(nextDueAt(nobody.looks(saturday, at(10)).state)).toBe(
      MONDAY + 7 * DAY + 8 * HOUR + 10 * MINUTE,
    );
    const christmas = Date.UTC(2026, 11, 25, 10);
    expect(nobody.looks(christmas, at(10)).told()).toEqual([]);
    expect(nextDueAt(nobody.looks(christmas, at(10)).state)).toBe(Date.UTC(2026, 11, 29, 8, 10));
  });

  test("counts the night as nothing: what came in it has half an hour of the morning", () => {
    const night = nobody.looks(at(3), at(3));
    expect(nextDueAt(night.state)).toBe(at(8, 30));
  });

  test("begins anew with the next day: the ladder is climbed by those who are there then", () => {
    const told = nobody.looks(at(18, 25), at(9)).looks(at(18, 27), at(9));
    expect(told.told()).toEqual(["unopened 1: desk"]);
    const over = told.looks(at(24 + 8, 1), at(9));
    expect([over.told(), nextDueAt(over.state)]).toEqual([
      ["unopened over: closed"],
      at(24 + 8, 10),
    ]);
    expect(over.looks(at(24 + 8, 10), at(9)).told()).toEqual(["unopened 0: dr-roy dr-lee"]);
  });

  test("is told of once after an outage of six hours, and not once for each look that was missed", () => {
    const armed = nobody.looks(at(9), at(9));
    const back = armed.looks(at(15), at(9));
    expect(back.told()).toEqual(["unopened 0: dr-roy dr-lee"]);
    expect(nextDueAt(back.state)).toBe(at(15, 1));
  });
});

describe("a minimum of watchers", () => {
  test("holds for nobody before somebody has ever said that they watch", () => {
    expect(nobody.looks(at(9)).looks(at(17)).told()).toEqual([]);
    const opened = nobody.does(royLooks, at(9));
    expect(opened.looks(at(17)).told()).toEqual([]);
  });

  test("holds from the first watcher on: everybody is told when a heartbeat's time has passed without one", () => {
    const watched = nobody.does(roy, at(9));
    expect(nextDueAt(watched.state)).toBe(at(9, 10));
    expect(watched.looks(at(9, 10) - 1).told()).toEqual([]);
    const few = watched.looks(at(9, 10));
    expect(few.events[0]).toEqual({
      ...{ type: "gap-told", at: at(9, 10), gap: `few-${at(9, 10)}`, kind: "too-few" },
      ...{ since: at(9), dueAt: at(9, 10), step: 0, place: 2, host: false },
      ...{ tell: ["dr-roy", "dr-lee", "desk"], nextAt: at(9, 13) },
    });
    const up = few.looks(at(9, 13));
    expect(up.told()).toEqual(["too-few 1: may"]);
    expect(up.looks(at(9, 17)).told()).toEqual(["too-few 2: HOST"]);
  });

  test("holds at once for a team that has one of its own", () => {
    const who = practice({ teams: [{ team: "doctors", minWatchers: 1 }] });
    expect(nextDueAt(nobody.looks(at(8), null, who).state)).toBe(at(8, 10));
    expect(nobody.looks(at(8, 10), null, who).told()).toEqual(["too-few 0: dr-roy dr-lee desk"]);
  });

  test("of two is not met by one, however often they are heard of", () => {
    const who = practice({ teams: [{ team: "doctors", minWatchers: 2 }] });
    const one = nobody.does(roy, at(9), who).does(roy, at(9, 5), who);
    expect(one.looks(at(9, 6), null, who).told()).toEqual(["too-few 0: dr-roy dr-lee desk"]);
    const two = one.looks(at(9, 6), null, who).does(lee, at(9, 7), who);
    expect(two.told()).toEqual(["too-few over: enough"]);
    expect(nextDueAt(two.state)).toBe(at(9, 15));
  });

  test("of none is met by nobody", () => {
    const who = practice({ minWatchers: 0 });
    expect(nobody.does(roy, at(9), who).looks(at(17), null, who).told()).toEqual([]);
  });

  test("is not asked for at night: the team has a heartbeat's time after the practice opens", () => {
    const evening = nobody.does(roy, at(18, 25));
    expect(nextDueAt(evening.state)).toBe(at(24 + 8, 10));
    expect(evening.looks(at(18, 55)).told()).toEqual([]);
    expect(evening.looks(at(24 + 8, 9)).told()).toEqual([]);
    expect(evening.looks(at(24 + 8, 10)).told()).toEqual(["too-few 0: dr-roy dr-lee desk"]);
  });

  test("is not met by somebody who has left, or looks after the team no more", () => {
    const there = practice();
    const gone = { ...there.staff["dr-roy"], leftAt: at(9) } as (typeof there.staff)["dr-roy"];
    const without = { ...there, staff: { ...there.staff, "dr-roy": gone } };
    const watched = nobody.does(roy, at(9)).does(roy, at(9, 9));
    expect(watched.looks(at(9, 12)).told()).toEqual([]);
    expect(watched.looks(at(9, 12), null, without).told()).toEqual(["too-few 0: dr-lee desk"]);
  });

  test("gives a shift that ends a heartbeat's time until the next one is there", () => {
    const stopped = nobody.does(roy, at(9)).does({ type: "stop", staff: "dr-roy" }, at(9, 2));
    expect(stopped.looks(at(9, 10)).told()).toEqual([]);
    expect(nextDueAt(stopped.looks(at(9, 10)).state)).toBe(at(9, 12));
    expect(stopped.looks(at(9, 12)).told()).toEqual(["too-few 0: dr-roy dr-lee desk"]);
  });

  test("is not asked of a team that takes no work", () => {
    const there = practice();
    const moved = { ...there.staff["dr-roy"], teams: [] } as (typeof there.staff)["dr-roy"];
    const left = { ...there.staff["dr-lee"], teams: [] } as (typeof there.staff)["dr-lee"];
    const empty = { ...there, staff: { ...there.staff, "dr-roy": moved, "dr-lee": left } };
    expect(nobody.does(roy, at(9)).looks(at(10), null, empty).told()).toEqual([]);
  });
});

describe("a team that is removed", () => {
  test("is looked at no more, and what was told of it is over", () => {
    const there = practice();
    const removed = {
      ...there.teams["doctors"],
      status: "removed",
    } as (typeof there.teams)["doctors"];
    const without = { ...there, teams: { ...there.teams, doctors: removed } };
    const told = nobody.does(roy, at(8)).looks(at(9, 30), at(9));
    expect(gapsOf(told.state)).toHaveLength(2);
    const over = told.looks(at(9, 31), null, without);
    expect(over.told()).toEqual(["too-few over: team-gone", "unopened over: team-gone"]);
    expect(nextDueAt(over.state)).toBeNull();
  });
});

describe("where no calendar covers the year", () => {
  test("the watch runs by the clock on the wall, rather than not at all", () => {
    const far = Date.UTC(2090, 0, 1, 3);
    const told = nobody.looks(far + 30 * MINUTE, far);
    expect(told.told()).toEqual(["unopened 0: dr-roy dr-lee"]);
  });
});
