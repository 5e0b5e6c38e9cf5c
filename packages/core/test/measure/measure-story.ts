// A practice's log as stories tell it: events in order, in streams, as they are stored.

import type { StoredEvent } from "@carethread/ports";
import { ukContent } from "@carethread/rules-uk";
import { expectOk } from "@carethread/testing";
import type { DiversionEvent } from "../../src/diversion/diversion.js";
import { countTime, emptyHistogram, timeWithin } from "../../src/measure/histogram.js";
import { initialMeasures, type Measures } from "../../src/measure/measure.js";
import { evolveMeasures } from "../../src/measure/measure-evolve.js";
import { measureReport } from "../../src/measure/measure-report.js";
import type { SliceFacts } from "../../src/measure/measure-slices.js";
import type { MeasureReport, MeasureRequest } from "../../src/measure/measure-view.js";
import type { PersonEvent } from "../../src/person/person-event.js";
import { DEFAULT_SETTINGS } from "../../src/practice/practice.js";
import type { PracticeEvent } from "../../src/practice/practice-event.js";
import { practiceStream } from "../../src/practice/practice-stream.js";
import { firstRoster } from "../../src/roster/roster.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { threadStream } from "../../src/thread/thread-stream.js";

export const MINUTE = 60_000;
export const HOUR: number = 60 * MINUTE;
export const DAY: number = 24 * HOUR;
/** Monday, 2 November 2026, at nine: a working day in winter. */
export const MONDAY: number = Date.UTC(2026, 10, 2, 9);

type AnyEvent = ThreadEvent | DiversionEvent | PersonEvent | PracticeEvent;

/** An event in its stream. */
export interface Happened {
  readonly stream: string;
  readonly event: AnyEvent;
}

/** Events of one stream. */
export const stream = (name: string, ...events: readonly AnyEvent[]): readonly Happened[] =>
  events.map((event) => ({ stream: name, event }));

const founded: PracticeEvent = {
  type: "practice-founded",
  at: 0,
  by: null,
  settings: {
    ...DEFAULT_SETTINGS,
    name: "Elm Road",
    nation: "england",
    signInUrl: "https://elm.example",
    phone: "01632 960001",
    roster: firstRoster("boss"),
  },
  manager: { staff: "boss", name: "Boss", roles: ["manager"], teams: [], leftAt: null },
  armed: 1,
};

/** The founding of a practice that is open on working days from 08:00 to 18:30. */
export const practice: readonly Happened[] = stream("practice/self", founded);

/** The shape in which an event is stored today. */
const schemaOf = ({ type }: AnyEvent): number =>
  Math.max(threadStream.schemaOf(type as never), practiceStream.schemaOf(type as never));

/** A log as it is stored. */
export const logOf = (happened: readonly Happened[]): readonly StoredEvent[] => {
  const versions = new Map<string, number>();
  return happened.map(({ stream: name, event }, n) => {
    const version = (versions.get(name) ?? 0) + 1;
    versions.set(name, version);
    return {
      sequence: n + 1,
      stream: name,
      version,
      recordedAt: event.at,
      type: event.type,
      schema: schemaOf(event),
      payload: JSON.stringify(event),
    };
  });
};

export const facts = {
  bankHolidays: ukContent.bankHolidays,
  nationProfiles: ukContent.nationProfiles,
  categories: ukContent.categories,
};

/** What a log adds up to. */
export const measured = (log: readonly StoredEvent[], from: Measures = initialMeasures): Measures =>
  expectOk(evolveMeasures(from, log, facts));

/** What is reported of what happened, by default of November when it is over. */
export const reported = (
  happened: readonly Happened[],
  more: Partial<MeasureRequest> & {
    readonly now?: number;
    readonly facts?: ReadonlyMap<string, SliceFacts>;
  } = {},
): MeasureReport => {
  const { now = Date.UTC(2026, 11, 1, 12), facts: people = new Map(), ...request } = more;
  return measureReport(
    measured(logOf([...practice, ...happened])),
    { from: "2026-11", to: "2026-11", ...request },
    { now, facts: people, languages: ["cy", "en"] },
  );
};

/** What is told of one time: the end of its bucket. */
export const took = (ms: number) => {
  const end = timeWithin(countTime(emptyHistogram, ms), 1);
  return { count: 1, halfWithinMs: end, mostWithinMs: end, allWithinMs: end };
};
export const never = { count: 0, halfWithinMs: null, mostWithinMs: null, allWithinMs: null };
