import type { MeasureReport } from "@carethread/core";
import { duration, many, percent } from "./words.ts";

/** What a manager would want to be told first, in plain sentences. */
export const sentencesOf = ({ whole, practice, diversions }: MeasureReport): readonly string[] => {
  if (whole.received === 0) return ["Patients sent no messages in this time."];
  const { firstLook, answer, received, begun } = whole;
  const promised = answer.kept + answer.broken;
  const diverted = diversions
    .filter(({ to }) => to !== "phone-instead")
    .reduce((sum, { diverted: count }) => sum + count, 0);
  return [
    `Patients sent ${many(received, "message")}, ${begun} of them about something new.`,
    firstLook.open.halfWithinMs === null
      ? "Nobody qualified has looked at any of them yet."
      : `Half of those that were looked at had their first look within ${duration(firstLook.open.halfWithinMs)} of opening time, and 95 of 100 within ${duration(firstLook.open.mostWithinMs)}.`,
    answer.open.halfWithinMs === null
      ? "None has been answered yet."
      : `Half of those that were answered had their answer within ${duration(answer.open.halfWithinMs)} of opening time; to the patient that was ${duration(answer.elapsed.halfWithinMs, true)} by the clock.`,
    promised === 0
      ? "No promised time is over yet."
      : `Where the time that we promised is over, we kept it ${answer.kept} times out of ${promised} (${percent(answer.kept, promised)} of 100).${answer.broken > 0 ? ` ${many(answer.broken, "message")} had the answer late or ${answer.broken === 1 ? "waits" : "wait"} beyond it.` : ""}`,
    practice.unread === 0
      ? "Patients have opened everything that we sent them."
      : `Patients have not opened ${many(practice.unread, "message")} of ours${practice.unreadOverWeek === 0 ? "" : `, ${practice.unreadOverWeek} of these for more than a week`}.`,
    diverted === 0
      ? "Nobody was sent elsewhere before sending."
      : `${many(diverted, "text")} spoke of something that must not wait for a message; the writer was told where to turn.`,
  ];
};
