/** Defects of what happens by itself at a time. */
import { hasEvent, ofCommits, type SimulatedFlaw, withoutEvent } from "./flaw.js";

/** A day that nobody closes, or that was closed in vain. */
export const days: readonly SimulatedFlaw[] = [
  ofCommits(
    "days-not-expected",
    "That a day has to be closed is written down nowhere.",
    () => (commit) => ({
      ...commit,
      putJobs: commit.putJobs.filter(({ id }) => !id.startsWith("closing/")),
    }),
  ),
  ofCommits(
    "closing-forgotten",
    "A certificate is signed, and the day stays open.",
    () => (commit) => withoutEvent(commit, "day-closed"),
  ),
];

/** The way up the ladder. */
export const ladder: readonly SimulatedFlaw[] = [
  ofCommits(
    "escalation-not-stored",
    "A step of the ladder is not stored.",
    () => (commit) => withoutEvent(commit, "thread-escalated"),
  ),
  ofCommits("due-without-the-margin", "Due rows are written after the margin.", () => (commit) => ({
    ...commit,
    putJobs: commit.putJobs.map((job) =>
      job.queue === "due" && hasEvent(commit, "thread-opened")
        ? { ...job, at: job.at + 360_000 }
        : job,
    ),
  })),
  ofCommits(
    "promise-broken-again",
    "That a promise is broken is stored twice.",
    () => (commit) => ({
      ...commit,
      append: commit.append.map((one) => ({
        ...one,
        events: one.events.flatMap((event) =>
          event.type === "promise-broken" ? [event, event] : [event],
        ),
      })),
    }),
  ),
];
