import { assertNever } from "../kernel/assert-never.js";
import type { Of } from "../kernel/decision.js";
import type { StaffId } from "../kernel/id.js";
import { lookup } from "../kernel/lookup.js";
import type { Watch, Watcher } from "./watch.js";
import type { WatchEvent } from "./watch-event.js";

/** Whoever was not heard of for so long is forgotten, and a stop is over: the next day begins anew. */
const FORGOTTEN_MS = 12 * 3_600_000;

/** Whether somebody has said that they watch no more, and that still holds: a list that stays on their screen does not make them watch. */
export const hasStopped = (watcher: Watcher | undefined, now: number): boolean =>
  watcher !== undefined && watcher.stoppedAt !== null && now < watcher.stoppedAt + FORGOTTEN_MS;

const remembered = ({ watchers }: Watch, at: number): Watch["watchers"] =>
  Object.fromEntries(
    Object.entries(watchers).filter(([, { heardAt }]) => at < heardAt + FORGOTTEN_MS),
  );

const withWatcher = (state: Watch, watcher: Watcher, at: number): Watch => ({
  ...state,
  watchers: { ...remembered(state, at), [watcher.staff]: watcher },
});

const began = (
  state: Watch,
  { staff, at }: { readonly staff: StaffId; readonly at: number },
  said: boolean,
): Watch => withWatcher(state, { staff, since: at, heardAt: at, said, stoppedAt: null }, at);

const heard = (state: Watch, event: Of<WatchEvent, "watch-heard">): Watch => {
  const { staff, at, opened, anew } = event;
  const known = lookup(state.watchers, staff);
  const there = opened ? { ...state, opened: { at, staff } } : state;
  if (opened && hasStopped(known, at)) return there;
  return anew || known === undefined
    ? began(there, event, false)
    : withWatcher(there, { ...known, heardAt: at, stoppedAt: null }, at);
};

const told = (state: Watch, event: Of<WatchEvent, "gap-told">): Watch => {
  const { type: _, tell: __, host: ___, ...gap } = event;
  const known = state.gaps[gap.kind];
  const same = known?.gap === gap.gap;
  const since = same ? { since: known.since, dueAt: known.dueAt } : {};
  return {
    ...state,
    gaps: { ...state.gaps, [gap.kind]: { ...gap, ...since, acknowledged: null } },
  };
};

/** The watch of a team after one more event. */
export const evolveWatch = (state: Watch, event: WatchEvent): Watch => {
  switch (event.type) {
    case "watch-started":
      return { ...began(state, event, true), kept: true, looks: event.looks };
    case "watch-heard":
      return { ...heard(state, event), looks: event.looks };
    case "watch-stopped": {
      const known = lookup(state.watchers, event.staff);
      if (known === undefined) return state;
      const { at } = event;
      return withWatcher(state, { ...known, heardAt: at, stoppedAt: at }, at);
    }
    case "watch-looked":
      return { ...state, looks: event.looks };
    case "gap-told":
      return told(state, event);
    case "gap-acknowledged": {
      const gap = state.gaps[event.kind];
      if (gap === undefined) return state;
      const acknowledged = { staff: event.staff, until: event.until };
      return { ...state, gaps: { ...state.gaps, [event.kind]: { ...gap, acknowledged } } };
    }
    case "gap-ended": {
      const { [event.kind]: _, ...gaps } = state.gaps;
      return { ...state, gaps };
    }
    default:
      return assertNever(event);
  }
};
