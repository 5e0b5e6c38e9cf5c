import fc from "fast-check";
import { expect, test } from "vitest";
import type { Present } from "../../src/roster/roster-now.js";
import { type GapKind, gapsOf, type Looks, type Watch } from "../../src/watch/watch.js";
import type { WatchCommand } from "../../src/watch/watch-command.js";
import { decideWatch } from "../../src/watch/watch-decide.js";
import type { WatchEvent } from "../../src/watch/watch-event.js";
import { watchLooks } from "../../src/watch/watch-look.js";
import { watchStream } from "../../src/watch/watch-stream.js";
import {
  anyOf,
  histories,
  keepsTheLaws,
  law,
  type OneOfEach,
  type Subject,
} from "../stream-laws.js";
import { factsAt } from "../thread/ladder-facts.js";
import { practice } from "./watch-story.js";

// The histories run for some seconds only, so that the times of the watch are seconds, too. Something waits from the beginning.
const quick = practice({ unopenedMs: 600, heartbeatMs: 300 });
const there: Present["practice"] = {
  ...quick,
  settings: {
    ...quick.settings,
    ladder: [
      { tell: "team", waitMs: 40 },
      { tell: "host", waitMs: 50 },
    ],
  },
};
// The practice never shuts in these histories.
const presentAt = (now: number): Present => ({ ...factsAt(now), practice: there });
const ids = { "too-few": "few", unopened: "un" } as const;

/** A look, as the sweep takes one when it is due. */
type Asked = WatchCommand | { readonly type: "look" };

const due = (state: Watch, now: number): readonly WatchEvent[] => {
  const next = watchStream.nextDueAt(state);
  return next !== null && next <= now
    ? watchLooks(state, { ...presentAt(now), waitsSince: 999_000, ids })
    : [];
};

const staff = fc.constantFrom("dr-roy", "dr-lee", "constructor");
const number = fc.integer({ min: 0, max: 2_000_000 });
const kind = fc.constantFrom<GapKind>("too-few", "unopened");
const looks: fc.Arbitrary<Looks> = fc.record({
  tooFewAt: fc.option(number),
  unopenedAt: fc.option(number),
});

const commands: OneOfEach<Asked> = {
  start: fc.record({ staff }),
  stop: fc.record({ staff }),
  "open-list": fc.record({ staff }),
  acknowledge: fc.record({ staff, until: number }),
  look: fc.constant({}),
};

const events: OneOfEach<WatchEvent> = {
  "watch-started": fc.record({ at: number, staff, looks }),
  "watch-heard": fc.record({ at: number, staff, opened: fc.boolean(), anew: fc.boolean(), looks }),
  "watch-stopped": fc.record({ at: number, staff }),
  "watch-looked": fc.record({ at: number, looks }),
  "gap-told": fc.record({
    ...{ at: number, gap: fc.constantFrom("g1", "g2"), kind, since: number, dueAt: number },
    ...{ step: number, place: fc.integer({ min: -1, max: 9 }), tell: fc.array(staff) },
    ...{ host: fc.boolean(), nextAt: number },
  }),
  "gap-acknowledged": fc.record({ at: number, kind, staff, until: number }),
  "gap-ended": fc.record({
    ...{ at: number, kind },
    why: fc.constantFrom("enough", "opened", "nothing-waits", "closed", "team-gone"),
  }),
};

const subject: Subject<Asked, Watch, WatchEvent> = {
  stream: { ...watchStream, initial: () => watchStream.initial("doctors") },
  decide: (command, state, now) =>
    command.type === "look"
      ? decideWatch({ type: "stop", staff: "nobody" }, state, presentAt(now)).map(() =>
          due(state, now),
        )
      : decideWatch(command, state, presentAt(now)),
  commands: anyOf(commands),
  events: anyOf(events),
  eventTypes: Object.keys(events),
  begin: [{ type: "start", staff: "dr-roy" }],
  aim: (command) => (command.type === "stop" ? { type: "look" } : command),
  due,
};

keepsTheLaws(subject);

test("once anything was heard, the switch is never without a row that falls due", () => {
  law(histories(subject), (run) => {
    for (const { after, before } of run)
      if (after !== before) expect(watchStream.nextDueAt(after)).not.toBeNull();
  });
});

test("a gap is told of for the first time at its time, and each step no sooner than the one before said", () => {
  law(histories(subject), (run) => {
    for (const { decision, before, now } of run) {
      const told = decision.isOk() ? decision.value.filter((e) => e.type === "gap-told") : [];
      for (const event of told) {
        const known = gapsOf(before).find((gap) => gap.kind === event.kind);
        expect(event.step).toBe(known === undefined ? 0 : known.step + 1);
        expect(event.dueAt).toBeLessThanOrEqual(now);
        if (known !== undefined) expect(known.nextAt).toBeLessThanOrEqual(now);
      }
    }
  });
});
