import { teamIsThere } from "../practice/practice-team.js";
import type { Present } from "../roster/roster-now.js";
import { GAP_KINDS, type Gap, type GapKind, type Looks, stepDueAt, type Watch } from "./watch.js";
import { gapStep } from "./watch-climb.js";
import type { GapEnd, WatchEvent } from "./watch-event.js";
import { evolveWatch } from "./watch-evolve.js";
import { type Looming, nextLook, openSince, tooFew, unopened } from "./watch-gap.js";

/** What a look at the watch of a team has to know. */
export interface WatchFacts extends Present {
  /** Since when the oldest waits of what stands on the team's list and nobody has in hand; `null` when nothing does. */
  readonly waitsSince: number | null;
  /** References for gaps that begin now. */
  readonly ids: Readonly<Record<GapKind, string>>;
}

/** When it has to be looked again. A gap that was told of has its own time. */
export const looksOf = (state: Watch, present: Present, unopenedAt: number): Looks => ({
  tooFewAt: state.gaps["too-few"] === undefined ? later(tooFew(state, present), present) : null,
  unopenedAt: state.gaps.unopened === undefined ? Math.max(unopenedAt, present.now + 1) : null,
});

const later = (looming: Looming | null, { now }: Present): number | null =>
  looming === null ? null : Math.max(looming.dueAt, now + 1);

/** What looms of each kind; `null` where there cannot be a gap. */
const loomingIn = (state: Watch, facts: WatchFacts): Readonly<Record<GapKind, Looming | null>> => ({
  "too-few": tooFew(state, facts),
  unopened: facts.waitsSince === null ? null : unopened(state, facts, facts.waitsSince),
});

const whyOver = ({ kind, at }: Gap, facts: WatchFacts): GapEnd => {
  const open = openSince(facts, facts.now);
  if (open === null || at < open) return "closed";
  if (kind === "too-few") return "enough";
  return facts.waitsSince === null ? "nothing-waits" : "opened";
};

const judged = (
  state: Watch,
  kind: GapKind,
  looming: Looming | null,
  facts: WatchFacts,
): readonly WatchEvent[] => {
  const { now } = facts;
  const before = state.gaps[kind];
  const isGap = looming !== null && looming.dueAt <= now && openSince(facts, now) !== null;
  if (!isGap)
    return before === undefined
      ? []
      : [{ type: "gap-ended", at: now, kind, why: whyOver(before, facts) }];
  if (before !== undefined && now < stepDueAt(before)) return [];
  const { since, dueAt } = looming;
  const gap = before?.gap ?? facts.ids[kind];
  const step = before === undefined ? 0 : before.step + 1;
  return [
    {
      ...{ type: "gap-told", at: now, gap, kind, since, dueAt, step },
      ...gapStep(facts, state.team, kind, before),
    },
  ];
};

/** Nothing is left in the team, and nobody looks after it: whatever was told of it is over. */
const gone = (state: Watch, { now }: WatchFacts): readonly WatchEvent[] => [
  ...GAP_KINDS.flatMap((kind): readonly WatchEvent[] =>
    state.gaps[kind] === undefined ? [] : [{ type: "gap-ended", at: now, kind, why: "team-gone" }],
  ),
  { type: "watch-looked", at: now, looks: { tooFewAt: null, unopenedAt: null } },
];

/**
 * What a look at the watch of a team finds: gaps that are to be told of, the next steps of those that were, and which are over. After an outage each gap is told of
 * once, and not once for each look that was missed. The last event says when it has to be looked again, so that the switch is never without a row.
 */
export const watchLooks = (state: Watch, facts: WatchFacts): readonly WatchEvent[] => {
  if (!teamIsThere(facts.practice, state.team)) return gone(state, facts);
  const looming = loomingIn(state, facts);
  const found = GAP_KINDS.flatMap((kind) => judged(state, kind, looming[kind], facts));
  const after = found.reduce(evolveWatch, state);
  const unopenedAt = looming.unopened?.dueAt ?? nextLook(after, facts);
  return [
    ...found,
    { type: "watch-looked", at: facts.now, looks: looksOf(after, facts, unopenedAt) },
  ];
};
