import { describe, expect, test } from "vitest";
import { decideWatch } from "../../src/watch/watch-decide.js";
import { watchingNow } from "../../src/watch/watch-who.js";
import {
  at,
  HOUR,
  lee,
  nobody,
  practice,
  present,
  roy,
  royLooks,
  type Story,
} from "./watch-story.js";

const types = ({ events }: Story) => events.map((event) => event.type);
const who = (story: Story, now: number) =>
  watchingNow(story.state, present(now)).map(({ staff }) => staff);

describe("a heartbeat", () => {
  test("is stored at most once in a third of the time for which it counts", () => {
    const started = nobody.does(roy, at(9));
    expect(started.events).toEqual([
      {
        ...{ type: "watch-started", at: at(9), staff: "dr-roy" },
        looks: { tooFewAt: at(9, 10), unopenedAt: at(9, 30) },
      },
    ]);
    expect(types(started.does(roy, at(9, 3)))).toEqual([]);
    const later = started.does(roy, at(9, 4));
    expect(later.events).toEqual([
      {
        ...{ type: "watch-heard", at: at(9, 4), staff: "dr-roy", opened: false, anew: false },
        looks: { tooFewAt: at(9, 14), unopenedAt: at(9, 30) },
      },
    ]);
    expect(later.state.watchers["dr-roy"]).toEqual({
      ...{ staff: "dr-roy", since: at(9), heardAt: at(9, 4), said: true, stoppedAt: null },
    });
  });

  test("counts for ten minutes; who was silent for longer begins anew", () => {
    const started = nobody.does(roy, at(9));
    expect(who(started, at(9, 10) - 1)).toEqual(["dr-roy"]);
    expect(who(started, at(9, 10))).toEqual([]);
    expect(types(started.does(roy, at(9, 10)))).toEqual(["watch-started"]);
  });

  test("is to open the list, too: of whoever never says that they watch, and without a minimum following from it", () => {
    const opened = nobody.does(royLooks, at(9));
    expect(types(opened)).toEqual(["watch-heard"]);
    expect([who(opened, at(9, 5)), opened.state.kept]).toEqual([["dr-roy"], false]);
    expect(opened.state.opened).toEqual({ at: at(9), staff: "dr-roy" });
    expect(types(opened.does(royLooks, at(9, 3)))).toEqual([]);
    expect(types(opened.does(royLooks, at(9, 4)))).toEqual(["watch-heard"]);
    expect(types(opened.does({ ...royLooks, staff: "dr-lee" }, at(9, 3)))).toEqual(["watch-heard"]);
  });

  test("says the first time that somebody watches, also when they opened the list just before", () => {
    const started = nobody.does(royLooks, at(9)).does(roy, at(9, 1));
    expect(types(started)).toEqual(["watch-started"]);
    expect([started.state.kept, started.state.watchers["dr-roy"]?.said]).toEqual([true, true]);
    expect(types(started.does(roy, at(9, 2)))).toEqual([]);
  });
});

describe("somebody who stops", () => {
  const stop = { type: "stop", staff: "dr-roy" } as const;
  test("watches no more, and says so once", () => {
    const stopped = nobody.does(roy, at(9)).does(stop, at(9, 1));
    expect(types(stopped)).toEqual(["watch-stopped"]);
    expect(who(stopped, at(9, 1))).toEqual([]);
    expect(types(stopped.does(stop, at(9, 2)))).toEqual([]);
    expect(types(nobody.does(stop, at(9)))).toEqual([]);
  });
  test("does not watch because a list is left on their screen, and the list counts as opened all the same", () => {
    const stopped = nobody.does(roy, at(9)).does(stop, at(9, 1)).does(royLooks, at(9, 30));
    expect([who(stopped, at(9, 30)), stopped.state.opened?.at]).toEqual([[], at(9, 30)]);
    expect(types(stopped.does(royLooks, at(9, 31)))).toEqual([]);
    expect(who(stopped.does(roy, at(9, 32)), at(9, 32))).toEqual(["dr-roy"]);
  });
  test("is forgotten by the next day", () => {
    const stopped = nobody.does(roy, at(17)).does(stop, at(18));
    const next = stopped.does(royLooks, at(24 + 9));
    expect(who(next, at(24 + 9))).toEqual(["dr-roy"]);
  });
});

describe("several who watch", () => {
  test("are shown, the latest heard first, without who has left", () => {
    const both = nobody.does(roy, at(9)).does(lee, at(9, 2));
    expect(who(both, at(9, 3))).toEqual(["dr-lee", "dr-roy"]);
    const there = practice();
    const gone = { ...there.staff["dr-lee"], leftAt: at(9) } as (typeof there.staff)["dr-lee"];
    const without = { ...there, staff: { ...there.staff, "dr-lee": gone } };
    expect(watchingNow(both.state, present(at(9, 3), without)).map((w) => w.staff)).toEqual([
      "dr-roy",
    ]);
  });
});

describe("a gap that was told of", () => {
  const told = nobody.looks(at(9, 30), at(9));
  const ack = { type: "acknowledge", staff: "may", until: at(9, 45) } as const;
  test("is held back by a name until a time, and climbs on then", () => {
    const held = told.does(ack, at(9, 30));
    expect(held.events).toEqual([
      {
        ...{ type: "gap-acknowledged", at: at(9, 30), kind: "unopened", staff: "may" },
        until: at(9, 45),
      },
    ]);
    expect(held.looks(at(9, 45) - 1, at(9)).told()).toEqual([]);
    expect(held.looks(at(9, 45), at(9)).told()).toEqual(["unopened 1: desk"]);
    expect(types(held.does(ack, at(9, 31)))).toEqual([]);
  });
  test("can be acknowledged while there is one, and not else", () => {
    expect(decideWatch(ack, nobody.state, present(at(9)))._unsafeUnwrapErr().code).toBe(
      "watch/no-gap",
    );
    const over = told.does(royLooks, at(9, 31));
    expect(decideWatch(ack, over.state, present(at(9, 31)))._unsafeUnwrapErr().code).toBe(
      "watch/no-gap",
    );
  });
  test("of too few is over with the next who watches, and not with who opens the list of another day", () => {
    const few = nobody.does(roy, at(9)).looks(at(9, 10));
    expect(few.told()).toEqual(["too-few 0: dr-roy dr-lee desk"]);
    expect(few.does(lee, at(9, 11)).told()).toEqual(["too-few over: enough"]);
    expect(few.does(royLooks, at(9, 11)).told()).toEqual(["too-few over: enough"]);
  });
});

test("whoever was not heard of for half a day is remembered no longer", () => {
  const later = nobody.does(roy, at(9)).does(lee, at(9) + 13 * HOUR);
  expect(Object.keys(later.state.watchers)).toEqual(["dr-lee"]);
});
