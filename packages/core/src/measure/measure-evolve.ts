import { err, ok, type StoredEvent } from "@carethread/ports";
import type { Category } from "../content/content.js";
import { decodeDiversionEvent } from "../diversion/diversion-codec.js";
import type { CarethreadProblem, Outcome } from "../kernel/catalogue.js";
import { decodePersonEvent } from "../person/person-codec.js";
import { decodePracticeEvent } from "../practice/practice-codec.js";
import type { PracticeEvent } from "../practice/practice-event.js";
import { decodeThreadEvent } from "../thread/thread-codec.js";
import type { Measures } from "./measure.js";
import { decodeBatch, decodeEscalated, decodeHappened } from "./measure-codec.js";
import { isMeasured, measureThread } from "./measure-evolve-thread.js";
import { type CalendarContent, type MeasureTimes, measureTimes } from "./measure-times.js";
import { monthsOf, tallied, type Working, workingCopy } from "./measure-working.js";

/** What a fold is told besides the log: content, never who somebody is. */
export interface MeasureFacts extends CalendarContent {
  readonly categories: readonly Category[];
}

const PRACTICE_EVENTS: ReadonlySet<string> = new Set(["practice-founded", "practice-configured"]);

/**
 * The measures after these events of the practice's log, in order. What was measured before is taken in again by nobody: an event with a
 * sequence that is not higher is passed over, and what is given is not changed. So a fold can stop anywhere and go on from there, with the same result
 * as one over the whole log. An event that nobody wrote is `storage/corrupt`: figures that leave something out would be wrong without a sign.
 */
export const evolveMeasures = (
  measures: Measures,
  events: readonly StoredEvent[],
  facts: MeasureFacts,
): Outcome<Measures> => {
  const working = workingCopy(measures);
  const clinical = new Map(facts.categories.map((c) => [c.id, c.clinical]));
  const isClinical = (category: string): boolean => clinical.get(category) ?? true;
  let last: Pick<Measures, "sequence" | "recordedAt"> = measures;
  let times = measureTimes(working.settings, facts);
  for (const event of events) {
    if (event.sequence <= last.sequence) continue;
    const before = working.settings;
    const problem = taken(working, { times, isClinical }, event);
    if (problem !== null) return err(problem);
    if (working.settings !== before) times = measureTimes(working.settings, facts);
    last = event;
  }
  const { settings, threads, waiting, unread, diverted, languages } = working;
  const { sequence, recordedAt } = last;
  const known = { settings, threads, waiting, unread, diverted, languages };
  return ok({ sequence, recordedAt, ...known, months: monthsOf(working) });
};

interface Knowing {
  readonly times: MeasureTimes;
  isClinical(category: string): boolean;
}

/** Takes in one event; answers why it could not be read, or `null`. */
const taken = (
  working: Working,
  facts: Knowing,
  { stream, type, schema, payload }: StoredEvent,
): CarethreadProblem | null => {
  const slash = stream.indexOf("/");
  const id = stream.slice(slash + 1);
  switch (stream.slice(0, slash)) {
    case "thread":
      if (type === "thread-escalated")
        return into(decodeEscalated(payload), (e) => {
          const { month } = facts.times.local(e.at);
          tallied(working, month, `escalated:${e.clock}:${e.step}`);
        });
      return isMeasured(type)
        ? into(decodeThreadEvent(type, schema, payload), (e) => {
            measureThread(working, facts, id, e);
          })
        : null;
    case "diversion":
      return takenOfDiversion(working, facts.times, id, { type, schema, payload });
    case "broadcast":
      return takenOfBroadcast(working, facts.times, { type, payload });
    case "person":
      return type === "language-set"
        ? into(decodePersonEvent(type, schema, payload), (e) => {
            if (e.type === "language-set") working.languages.set(id, e.language);
          })
        : null;
    case "practice":
      return PRACTICE_EVENTS.has(type)
        ? into(decodePracticeEvent(type, schema, payload), (e) => measurePractice(working, e))
        : null;
    default:
      return null;
  }
};

const into = <Event>(
  decoded: Outcome<Event>,
  take: (event: Event) => void,
): CarethreadProblem | null =>
  decoded.match(
    (event) => {
      take(event);
      return null;
    },
    (problem) => problem,
  );

const measurePractice = (working: Working, event: PracticeEvent): void => {
  if (event.type === "practice-founded" || event.type === "practice-configured")
    working.settings = event.settings;
};

interface Stored {
  readonly type: string;
  readonly schema: number;
  readonly payload: string;
}

const takenOfDiversion = (
  working: Working,
  times: MeasureTimes,
  id: string,
  { type, schema, payload }: Stored,
): CarethreadProblem | null => {
  switch (type) {
    case "draft-diverted":
      return into(decodeDiversionEvent(type, schema, payload), (e) => {
        if (e.type !== "draft-diverted") return;
        const { month } = times.local(e.at);
        working.diverted.set(id, { month, to: e.disposition, abandoned: false });
        tallied(working, month, `diverted:${e.disposition}`);
      });
    case "diversion-declared":
      return over(working, id, "declared");
    case "diversion-settled":
      return over(working, id, "followed-up");
    case "diversion-abandoned":
      return abandoned(working, id);
    default:
      return null;
  }
};

/** Nothing more comes of a diversion. */
const over = (working: Working, id: string, how: "declared" | "followed-up"): null => {
  const diverted = working.diverted.get(id);
  if (diverted !== undefined) {
    working.diverted.delete(id);
    tallied(working, diverted.month, `${how}:${diverted.to}`);
  }
  return null;
};

/** Its writer did not come back. That may be said of it again and again, and counts once. */
const abandoned = (working: Working, id: string): null => {
  const diverted = working.diverted.get(id);
  if (diverted?.abandoned === false) {
    working.diverted.set(id, { ...diverted, abandoned: true });
    tallied(working, diverted.month, `abandoned:${diverted.to}`);
  }
  return null;
};

const takenOfBroadcast = (
  working: Working,
  times: MeasureTimes,
  { type, payload }: Pick<Stored, "type" | "payload">,
): CarethreadProblem | null => {
  if (type === "broadcast-released")
    return into(decodeHappened(payload), (e) => {
      tallied(working, times.local(e.at).month, "broadcast:released");
    });
  if (type !== "broadcast-batch-sent") return null;
  return into(decodeBatch(payload), (e) => {
    const { month } = times.local(e.at);
    tallied(working, month, "broadcast:sent", e.count);
    tallied(working, month, "broadcast:left-out", e.leftOut);
  });
};
