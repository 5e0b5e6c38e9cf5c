// What the stories about a watch are told with: doctors, nurses, a desk, and a practice that is open from Monday to Friday, 08:00 to 18:30.
import { bankHolidays, nationProfiles } from "@carethread/rules-uk";
import { calendarOf } from "../../src/calendar/calendar.js";
import type { Practice, PracticeSettings } from "../../src/practice/practice.js";
import type { Present } from "../../src/roster/roster-now.js";
import { initialWatch, type Watch } from "../../src/watch/watch.js";
import type { WatchCommand } from "../../src/watch/watch-command.js";
import { decideWatch } from "../../src/watch/watch-decide.js";
import type { WatchEvent } from "../../src/watch/watch-event.js";
import { evolveWatch } from "../../src/watch/watch-evolve.js";
import { type WatchFacts, watchLooks } from "../../src/watch/watch-look.js";
import { DEFAULT_WATCH, type WatchSettings } from "../../src/watch/watch-settings.js";
import { settings } from "../practice/practice-story.js";
import { ladder, practiceWith } from "../thread/ladder-facts.js";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** Monday 23 November 2026, midnight; no summer time. */
export const MONDAY = Date.UTC(2026, 10, 23);
/** A time of that Monday. */
export const at = (hours: number, minutes = 0): number => MONDAY + hours * HOUR + minutes * MINUTE;

const content = { bankHolidays, nationProfiles };
const usual = calendarOf({ nation: "england", hours: settings.hours }, content);

/** The practice with a watch of its own. */
export const practice = (
  watch: Partial<WatchSettings> = {},
): Practice & { readonly settings: PracticeSettings } => {
  const there = practiceWith();
  const roster = there.settings?.roster ?? settings.roster;
  return {
    ...there,
    settings: { ...settings, ladder, roster, watch: { ...DEFAULT_WATCH, ...watch } },
  };
};

export const present = (now: number, who: Practice = practice()): Present => ({
  practice: who,
  calendar: usual,
  now,
});

/** A watch of the doctors, as a story goes on. */
export interface Story {
  readonly state: Watch;
  readonly events: readonly WatchEvent[];
  /** Whoever does something, then. */
  does(command: WatchCommand, now: number, who?: Practice): Story;
  /** A look at the watch, with something that waits since a time, or with nothing. */
  looks(now: number, waitsSince?: number | null, who?: Practice): Story;
  /** What was told of the last time: who, and whether the host. */
  told(): readonly string[];
}

const told = (events: readonly WatchEvent[]): readonly string[] =>
  events.flatMap((event) =>
    event.type === "gap-told"
      ? [
          `${event.kind} ${event.step}: ${[...event.tell, ...(event.host ? ["HOST"] : [])].join(" ")}`,
        ]
      : event.type === "gap-ended"
        ? [`${event.kind} over: ${event.why}`]
        : [],
  );

const after = (state: Watch, events: readonly WatchEvent[]): Story => ({
  state: events.reduce(evolveWatch, state),
  events,
  does: (command, now, who) => {
    const there = events.reduce(evolveWatch, state);
    return after(there, decideWatch(command, there, present(now, who))._unsafeUnwrap());
  },
  looks: (now, waitsSince = null, who) => {
    const there = events.reduce(evolveWatch, state);
    const ids = { "too-few": `few-${now}`, unopened: `un-${now}` };
    const facts: WatchFacts = { ...present(now, who), waitsSince, ids };
    return after(there, watchLooks(there, facts));
  },
  told: () => told(events),
});

/** A team of which nothing was heard. */
export const nobody: Story = after(initialWatch("doctors"), []);

export const roy = { type: "start", staff: "dr-roy" } as const;
export const lee = { type: "start", staff: "dr-lee" } as const;
export const royLooks = { type: "open-list", staff: "dr-roy" } as const;
