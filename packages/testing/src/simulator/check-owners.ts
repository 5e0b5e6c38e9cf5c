/** Work always has an owner: a team with somebody in it, or the one that takes over; and no claim of somebody who has left outlives the end. */
import type { History, Violation } from "./history.js";
import { isWork, lookersAfter, type Model, type ModelPractice, walk } from "./model.js";

/** After every commit all work is with a team that somebody looks after. At the end no team that is gone has work, and nobody who left a claim. */
export const checkOwners = (history: History): readonly Violation[] => {
  const says: string[] = [];
  const last = walk(history, (model, commit) => {
    const practiceChanged = commit.events.some((e) => e.stream.startsWith("practice/"));
    const streams = practiceChanged
      ? [...model.threads.keys()]
      : [...new Set(commit.events.map((e) => e.stream))];
    for (const stream of streams) {
      const thread = model.threads.get(stream);
      if (thread === undefined || !isWork(thread)) continue;
      if (!hasOwner(model.practice, thread.team))
        says.push(
          `after ${commit.sequence} ${stream} is with ${thread.team}, which nobody looks after`,
        );
    }
  });
  says.push(...atTheEnd(last));
  return says.map((one) => ({ checker: "owners", says: one }));
};

const hasOwner = (practice: ModelPractice, team: string): boolean => {
  const seen = new Set<string>();
  for (let next: string | null = team; next !== null && !seen.has(next); ) {
    seen.add(next);
    const found = practice.teams.get(next);
    if (found === undefined) return false;
    if (found.isActive) return lookersAfter(practice, next).length > 0;
    next = found.successor;
  }
  return false;
};

const atTheEnd = ({ threads, practice }: Model): readonly string[] =>
  [...threads.values()].flatMap((thread) => {
    const says: string[] = [];
    if (isWork(thread) && practice.teams.get(thread.team)?.isActive !== true)
      says.push(`in the end ${thread.stream} is work of ${thread.team}, which is gone`);
    if (thread.claim !== null && !practice.staff.has(thread.claim.staff))
      says.push(`in the end ${thread.stream} is in the hands of ${thread.claim.staff}, who left`);
    return says;
  });
