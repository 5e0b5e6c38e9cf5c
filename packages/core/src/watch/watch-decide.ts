import { assertNever } from "../kernel/assert-never.js";
import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import { lookup } from "../kernel/lookup.js";
import type { Present } from "../roster/roster-now.js";
import { gapsOf, type Looks, type Watch } from "./watch.js";
import type { WatchCommand } from "./watch-command.js";
import type { WatchEvent } from "./watch-event.js";
import { evolveWatch, hasStopped } from "./watch-evolve.js";
import { nextLook, tooFew } from "./watch-gap.js";
import { looksOf } from "./watch-look.js";
import { coarse } from "./watch-settings.js";
import { isWatching, watchSettings } from "./watch-who.js";

type Answer = Decision<WatchEvent>;

const NO_LOOKS: Looks = { tooFewAt: null, unopenedAt: null };

/** Whether so little time has passed since a sign of life that another one says nothing new. */
const isRecent = (at: number, { practice, now }: Present): boolean =>
  now < at + coarse(watchSettings(practice));

/**
 * The sign of life, the gaps that it ends, and when it has to be looked next. `heard`: the event, but for the looks, which follow from the state after it.
 */
const withLooks = (
  state: Watch,
  present: Present,
  heard: Of<WatchEvent, "watch-started" | "watch-heard">,
): Answer => {
  const { now } = present;
  const after = evolveWatch(state, heard);
  const ends: WatchEvent[] = [];
  if (after.gaps["too-few"] !== undefined && isEnough(after, present))
    ends.push({ type: "gap-ended", at: now, kind: "too-few", why: "enough" });
  const opened = heard.type === "watch-heard" && heard.opened;
  if (after.gaps.unopened !== undefined && opened)
    ends.push({ type: "gap-ended", at: now, kind: "unopened", why: "opened" });
  const over = ends.reduce(evolveWatch, after);
  const known = state.looks.unopenedAt;
  const unopenedAt = opened || known === null ? nextLook(over, present) : known;
  return happened<WatchEvent>(...ends, { ...heard, looks: looksOf(over, present, unopenedAt) });
};

const isEnough = (state: Watch, present: Present): boolean => {
  const looming = tooFew(state, present);
  return looming === null || looming.dueAt > present.now;
};

const start = ({ staff }: Of<WatchCommand, "start">, state: Watch, present: Present): Answer => {
  const known = lookup(state.watchers, staff);
  const { now: at } = present;
  const watches = known !== undefined && isWatching(known, present);
  if (!watches || !known.said)
    return withLooks(state, present, { type: "watch-started", at, staff, looks: NO_LOOKS });
  return isRecent(known.heardAt, present)
    ? alreadySo()
    : withLooks(state, present, {
        ...{ type: "watch-heard", at, staff, looks: NO_LOOKS },
        ...{ opened: false, anew: false },
      });
};

const openList = (
  { staff }: Of<WatchCommand, "open-list">,
  state: Watch,
  present: Present,
): Answer => {
  const known = lookup(state.watchers, staff);
  const { now: at } = present;
  const isNoted =
    hasStopped(known, at) || (known !== undefined && isRecent(known.heardAt, present));
  if (isNoted && state.opened !== null && isRecent(state.opened.at, present)) return alreadySo();
  const anew = known === undefined || !isWatching(known, present);
  return withLooks(state, present, {
    ...{ type: "watch-heard", at, staff, opened: true, anew, looks: NO_LOOKS },
  });
};

const stop = ({ staff }: Of<WatchCommand, "stop">, state: Watch, present: Present): Answer => {
  const known = lookup(state.watchers, staff);
  return known === undefined || !isWatching(known, present)
    ? alreadySo()
    : happened<WatchEvent>({ type: "watch-stopped", at: present.now, staff });
};

const acknowledge = (
  { staff, until }: Of<WatchCommand, "acknowledge">,
  state: Watch,
  { now: at }: Present,
): Answer => {
  const gaps = gapsOf(state);
  if (gaps.length === 0) return refused("watch/no-gap");
  const others = gaps.filter(
    ({ acknowledged }) => acknowledged?.staff !== staff || acknowledged.until < until,
  );
  return happened<WatchEvent>(
    ...others.map(({ kind }) => ({ type: "gap-acknowledged" as const, at, kind, staff, until })),
  );
};

/** What follows from a command about the watch of a team. */
export const decideWatch = (command: WatchCommand, state: Watch, present: Present): Answer => {
  switch (command.type) {
    case "start":
      return start(command, state, present);
    case "stop":
      return stop(command, state, present);
    case "open-list":
      return openList(command, state, present);
    case "acknowledge":
      return acknowledge(command, state, present);
    default:
      return assertNever(command);
  }
};
