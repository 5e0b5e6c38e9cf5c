import { describe, expect, test } from "vitest";
import { threadNextDueAt } from "../../src/thread/thread-due.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { threadStream } from "../../src/thread/thread-stream.js";
import { factsAt, MINUTE, practiceWith } from "./ladder-facts.js";
import {
  acknowledged,
  after,
  asked,
  escalated,
  first,
  happens,
  LOOK,
  MARGIN,
  promised,
  REPLY,
  RESOLVE,
  T,
  TEAM,
} from "./ladder-story.js";
import {
  ana,
  claimed,
  corrected,
  desk,
  drRoy,
  handled,
  heart,
  opened,
  read,
  reviewed,
  sent,
  story,
} from "./thread-story.js";

describe("a message that nobody has looked at", () => {
  test("is due at its first look less the margin, and not before", () => {
    expect(threadNextDueAt(after(...asked))).toBe(LOOK - MARGIN);
    expect(happens(after(...asked), LOOK - MARGIN - 1)).toEqual([]);
    expect(happens(after(...asked), LOOK - MARGIN)).toEqual([first]);
  });

  test("climbs the ladder: team, on duty, duty doctor, manager, host, and the host again", () => {
    const told: (readonly [string, readonly string[]])[] = [];
    let state = after(...asked);
    for (let n = 0; n < 7; n += 1) {
      const at = threadNextDueAt(state) ?? 0;
      const events = happens(state, at);
      for (const event of events)
        if (event.type === "thread-escalated")
          told.push([`${event.step} +${(at - T) / MINUTE}`, event.host ? ["HOST"] : event.tell]);
      state = events.reduce(threadStream.evolve, state);
    }
    expect(told).toEqual([
      ["0 +15", TEAM],
      ["1 +16", ["desk"]],
      ["2 +18", ["dr-lee"]],
      ["3 +21", ["may"]],
      ["4 +25", ["HOST"]],
      ["5 +30", ["HOST"]],
      ["6 +35", ["HOST"]],
    ]);
  });

  test("climbs by the clock on the wall when it is urgent, and in open time otherwise", () => {
    // The practice shuts at half past two: a minute after the step, of which the ladder gives one minute for the team and two for those on duty.
    const shut = T + 30 * MINUTE;
    const day = [{ from: "08:00", to: "14:30" }];
    const { calendar } = factsAt(T);
    const hours = { ...calendar.hours, week: [day, day, day, day, day, day, day] } as const;
    const closing = { calendar: { ...calendar, hours } };
    const nextAt = (rank: number): number => {
      const waiting = { ...promised, rank, firstLookBy: shut + MARGIN - MINUTE };
      const state = after(opened(ana, { at: T }), sent(T, "m1", ana, { waits: waiting }));
      const begun = happens(state, shut - MINUTE, closing);
      const [second] = happens(begun.reduce(threadStream.evolve, state), shut, closing);
      return second?.type === "thread-escalated" ? second.nextAt - shut : Number.NaN;
    };
    expect(nextAt(2)).toBe(2 * MINUTE);
    expect(nextAt(5)).toBe(2 * MINUTE + 17.5 * 60 * MINUTE);
  });

  test("takes one step after an outage, and not all that were missed", () => {
    const late = T + 6 * 60 * MINUTE;
    const events = happens(after(...asked), late);
    expect(events).toEqual([
      escalated(late, "first-look", 0, TEAM),
      escalated(late, "reply", 0, TEAM),
      { type: "promise-broken", at: late, message: "m1", clock: "reply" },
    ]);
    expect(happens(after(...asked, ...events), late)).toEqual([]);
  });

  test("is quiet once a clinician has seen it, also when somebody else had it on the screen", () => {
    const looked = [...asked, first, read(LOOK, desk, "m1")];
    expect(after(...looked).escalations["first-look"]?.step).toBe(0);
    const seen = [...looked, reviewed(LOOK, "m1")];
    expect(after(...seen).escalations).toEqual({});
    expect(threadNextDueAt(after(...seen))).toBe(REPLY - MARGIN);
  });

  test("that needs no clinician is quiet when anybody has opened it", () => {
    const admin = sent(T, "m1", ana, { waits: { ...promised, needsReview: false } });
    const state = after(opened(ana, { at: T }), admin, first, read(LOOK, desk, "m1"));
    expect(state.escalations).toEqual({});
  });

  test("begins at the first step again when other words stand there", () => {
    const again = corrected(LOOK, "b2", {
      waits: { ...promised, firstLookBy: LOOK + 60 * MINUTE },
    });
    const state = after(...asked, first, reviewed(LOOK, "m1"), again);
    expect(threadNextDueAt(state)).toBe(LOOK + 60 * MINUTE - MARGIN);
    const at = LOOK + 60 * MINUTE;
    expect(happens(state, at)).toContainEqual(escalated(at, "first-look", 0, TEAM));
  });

  test("that was undone, or is handled, is on no clock", () => {
    const undone: ThreadEvent = { type: "message-undone", at: T + 1, message: "m1" };
    expect(threadNextDueAt(after(...asked, first, undone))).toBeNull();
    const done = after(...asked, first, claimed(T, "dr-roy", 1), ...handled(T + 5, "m1"));
    expect(done.escalations).toEqual({});
    expect(threadNextDueAt(done)).toBeNull();
  });

  test("waits in a message of a partner too, whose promise is nobody's to be told of", () => {
    const state = after(
      opened(heart, { at: T, kind: "clinicians", partners: ["heart-clinic"] }),
      sent(T, "m1", heart, { waits: promised }),
    );
    expect(happens(state, REPLY).map((e) => e.type)).toEqual([
      ...["thread-escalated", "thread-escalated"],
    ]);
  });
});

describe("an answer that was promised", () => {
  const seen = [...asked, read(T + 1, drRoy, "m1"), reviewed(T + 1, "m1")];
  const answered = sent(T + 2, "m2", drRoy);

  test("is warned of before, and its breach noted once", () => {
    expect(happens(after(...seen), REPLY - MARGIN)).toEqual([
      escalated(REPLY - MARGIN, "reply", 0, TEAM),
    ]);
    const warned = [...seen, { ...escalated(REPLY - MARGIN, "reply", 0, TEAM), nextAt: RESOLVE }];
    expect(threadNextDueAt(after(...warned))).toBe(REPLY);
    const broken: ThreadEvent = {
      ...{ type: "promise-broken", at: REPLY, message: "m1", clock: "reply" },
    };
    expect(happens(after(...warned), REPLY)).toEqual([broken]);
    expect(after(...warned, broken).messages[0]?.brokenAt).toBe(REPLY);
    expect(happens(after(...warned, broken), REPLY + 1)).toEqual([]);
  });

  test("is given when the practice has written, and runs again when that was undone", () => {
    expect(threadNextDueAt(after(...seen, answered, ...released()))).toBe(RESOLVE - MARGIN);
    const undone: ThreadEvent = { type: "message-undone", at: T + 3, message: "m2" };
    expect(threadNextDueAt(after(...seen, answered, undone))).toBe(REPLY - MARGIN);
  });

  test("to a further message is another clock", () => {
    const further = sent(T + 4, "m3", ana, { waits: promised });
    const state = after(...seen, answered, ...released(), further, reviewed(T + 5, "m3"));
    expect(happens(state, REPLY - MARGIN)).toEqual([
      escalated(REPLY - MARGIN, "next-reply", 0, TEAM),
    ]);
  });

  test("can be broken anew when other words were promised anew", () => {
    const done = [...seen, claimed(T + 3, "dr-roy", 1), ...handled(T + 4, "m1")];
    const broken: ThreadEvent = {
      ...{ type: "promise-broken", at: T + 1, message: "m1", clock: "reply" },
    };
    const again = corrected(T + 9, "b2", { waits: { ...promised, replyBy: REPLY + MINUTE } });
    expect(after(...done, broken, again).messages[0]?.brokenAt).toBeNull();
  });

  test("leaves the end of the matter to be watched", () => {
    const state = after(...seen, answered, ...released());
    expect(happens(state, RESOLVE)).toEqual([escalated(RESOLVE, "resolution", 0, TEAM)]);
  });
});

const released = (): readonly ThreadEvent[] => [
  { type: "messages-released", at: T + 3, messages: ["m2"] },
];

describe("acknowledging", () => {
  const until = LOOK + 15 * MINUTE;
  const acknowledge = { type: "acknowledge", staff: "dr-lee", until } as const;

  test("is by name, for every clock whose ladder has begun, and silent when it is repeated", () => {
    story(...asked, first)
      .when(acknowledge, { now: LOOK })
      .thenEvents([acknowledged(LOOK, "dr-lee", 0, until)]);
    story(...asked, first, acknowledged(LOOK, "dr-lee", 0, until))
      .when(acknowledge, { now: LOOK })
      .thenNothing();
  });

  test("is refused where there is nothing to acknowledge", () => {
    story(...asked)
      .when(acknowledge, { now: LOOK })
      .thenRefused("thread/not-escalated");
  });

  test("holds the next step back, and no longer than it says", () => {
    const state = after(...asked, first, acknowledged(LOOK, "dr-lee", 0, until));
    expect(threadNextDueAt(state)).toBe(until);
    expect(happens(state, until)).toEqual([escalated(until, "first-look", 1, ["desk"])]);
  });

  test("is done by whoever claims the thread", () => {
    story(...asked, first)
      .when({ type: "claim", staff: "dr-lee", claimMs: 100 }, { now: LOOK })
      .thenEvents([
        { ...claimed(LOOK, "dr-lee", 1), until: LOOK + 100 } as ThreadEvent,
        acknowledged(LOOK, "dr-lee", 0, LOOK + 100),
      ]);
  });

  test("of a step that is over changes nothing", () => {
    const second = escalated(LOOK, "first-look", 1, ["desk"]);
    const state = after(...asked, first, second, acknowledged(LOOK, "dr-lee", 0, until));
    expect(state.escalations["first-look"]?.acknowledged).toBeNull();
  });
});

describe("work that was given away", () => {
  const RETURN = T + 10 * MINUTE;
  const routed: ThreadEvent = {
    ...{ type: "thread-routed", at: T + 1, team: "nurses", staff: "desk", returnBy: RETURN },
  };

  test("is back with its team when nobody has taken it up, and somebody is told", () => {
    const state = after(...asked, routed);
    expect(threadNextDueAt(state)).toBe(RETURN);
    const events = happens(state, RETURN);
    expect(events).toEqual([
      { type: "thread-returned", at: RETURN, team: "doctors" },
      escalated(RETURN, "return", 0, TEAM),
    ]);
    const back = events.reduce(threadStream.evolve, state);
    expect(back.team).toBe("doctors");
    expect(happens(back, RETURN + MINUTE)).toEqual([
      escalated(RETURN + MINUTE, "return", 1, ["desk"]),
    ]);
  });

  test("stays where it is when its team takes no work any more, and somebody is told there", () => {
    const { teams } = practiceWith();
    const removed = {
      ...teams,
      doctors: { ...teams["doctors"], status: "removed" },
    } as typeof teams;
    const events = happens(after(...asked, routed), RETURN, {
      practice: practiceWith({ teams: removed }),
    });
    expect(events).toEqual([escalated(RETURN, "return", 0, ["nia"])]);
  });

  test.each<readonly [string, ThreadEvent]>([
    ["opens it", read(T + 2, drRoy, "m1")],
    ["claims it", claimed(T + 2, "nia", 1)],
    ["answers it", sent(T + 2, "m2", drRoy)],
    [
      "writes a note beside it",
      { type: "note-added", at: T + 2, note: "n", staff: "nia", bodyRef: "b" },
    ],
  ])("is taken up by whoever %s", (_, event) => {
    expect(after(...asked, routed, event).given).toBeNull();
  });

  test("to a colleague who does nothing is told of", () => {
    const handed = { ...claimed(T + 1, "dr-lee", 1), returnBy: RETURN } as ThreadEvent;
    const state = after(...asked, handed);
    expect(happens(state, RETURN)).toContainEqual(escalated(RETURN, "return", 0, TEAM));
  });

  test("is on no clock when nothing waits in it", () => {
    const done = [...asked, claimed(T, "dr-roy", 1), ...handled(T + 5, "m1")];
    story(...done)
      .when({ type: "route", team: "nurses", staff: "desk", returnBy: RETURN }, { now: T + 9 })
      .thenEvents([
        { type: "thread-routed", at: T + 9, team: "nurses", staff: "desk", returnBy: null },
      ]);
  });
});
