import {
  err,
  ok,
  type RegisteredPatient,
  STORAGE_LIMITS,
  type StoredEvent,
} from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import type { PatientId } from "../../kernel/id.js";
import { initialMeasures, type Measures } from "../../measure/measure.js";
import { evolveMeasures } from "../../measure/measure-evolve.js";
import type { Context } from "../context.js";
import type { Work } from "../work.js";

/** What this process knows of a practice's figures: how far it has read, and what the register said. Losing it costs time alone. */
export interface KeptMeasures {
  readonly measures: Measures;
  /** The last entry that was read, by which a log that was put back is told. */
  readonly last: StoredEvent | null;
  readonly register: ReadonlyMap<PatientId, KnownPatient>;
}

interface KnownPatient {
  readonly askedAt: number;
  /** `null` for somebody whom the register does not know. */
  readonly facts: RegisteredPatient | null;
}

/** Log pages that one call reads: 5,000 events. Nobody else's call waits for more than these. */
const PAGES_PER_CALL = 10;
/** Patients of whom one call asks the register, and how many at once. */
const PATIENTS_PER_CALL = 500;
const PATIENTS_AT_ONCE = 20;
/** How long an answer of the register is used for figures. */
const REGISTER_MS = 3_600_000;

const NOTHING: KeptMeasures = { measures: initialMeasures, last: null, register: new Map() };

/** Where a call stands. */
export interface ReadOn {
  readonly kept: KeptMeasures;
  readonly complete: boolean;
}

const sameEntry = (a: StoredEvent, b: StoredEvent | undefined): boolean =>
  a.sequence === b?.sequence &&
  a.stream === b.stream &&
  a.version === b.version &&
  a.recordedAt === b.recordedAt;

/** Reads the practice's log on from where this process stopped, for a bounded number of pages. */
export const readMeasures = async (context: Context, work: Work): Promise<Outcome<ReadOn>> => {
  const kept = context.measures.get(work.practice) ?? NOTHING;
  const read = await pagesAfter(context, work, kept.last);
  if (read.isErr()) return err(read.error);
  const { events, complete, ours } = read.value;
  if (!ours) {
    context.measures.delete(work.practice);
    return readMeasures(context, work);
  }
  const { bankHolidays, nationProfiles, categories } = context.content;
  const facts = { bankHolidays, nationProfiles, categories };
  const measures = evolveMeasures(kept.measures, events, facts);
  if (measures.isErr()) return err(measures.error);
  const next = { ...kept, measures: measures.value, last: events.at(-1) ?? kept.last };
  context.measures.set(work.practice, next);
  return ok({ kept: next, complete });
};

interface Pages {
  readonly events: readonly StoredEvent[];
  /** False when there is more than one call reads. */
  readonly complete: boolean;
  /** False when the log no longer holds what was read of it. */
  readonly ours: boolean;
}

const pagesAfter = async (
  context: Context,
  { practice }: Work,
  last: StoredEvent | null,
): Promise<Outcome<Pages>> => {
  const limit = STORAGE_LIMITS.pageRowsMax;
  const events: StoredEvent[] = [];
  // The last entry is read once more: if it is another one now, the storage was put back under us.
  let after = last === null ? 0 : last.sequence - 1;
  for (let page = 0; page < PAGES_PER_CALL; page += 1) {
    const log = await context.storage.readLog({ practice, after, limit });
    if (log.isErr()) return err(log.error);
    if (page === 0 && last !== null && !sameEntry(last, log.value[0]))
      return ok({ events: [], complete: false, ours: false });
    events.push(...log.value);
    after = log.value.at(-1)?.sequence ?? after;
    if (log.value.length < limit) return ok({ events, complete: true, ours: true });
  }
  return ok({ events, complete: false, ours: true });
};

/** Asks the register about patients, for a bounded number of them; what it said within the hour is not asked again. */
export const readRegister = async (
  context: Context,
  work: Work,
  kept: KeptMeasures,
  patients: readonly PatientId[],
): Promise<Outcome<ReadOn>> => {
  const { now, practice } = work;
  const known = new Map(kept.register);
  const missing = patients.filter((p) => (known.get(p)?.askedAt ?? 0) + REGISTER_MS <= now);
  const asked = missing.slice(0, PATIENTS_PER_CALL);
  for (let n = 0; n < asked.length; n += PATIENTS_AT_ONCE) {
    const some = asked.slice(n, n + PATIENTS_AT_ONCE);
    const found = await Promise.all(
      some.map((patient) => context.directory.findByReference({ practice, patient })),
    );
    for (const [i, answer] of found.entries()) {
      if (answer.isErr()) return err(answer.error);
      known.set(some[i] ?? "", { askedAt: now, facts: answer.value });
    }
  }
  const next = { ...kept, register: known };
  context.measures.set(practice, next);
  return ok({ kept: next, complete: missing.length <= asked.length });
};
