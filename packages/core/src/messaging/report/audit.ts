import { err, ok, STORAGE_LIMITS } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { ThreadId } from "../../kernel/id.js";
import type { Author } from "../../thread/thread.js";
import type { Context } from "../context.js";
import { loadOnDuty } from "../founded.js";
import { hostId } from "../parse.js";
import type { Query } from "../run.js";
import { accessStream, decodeMeasuresRead, decodeThreadRead } from "../thread/access-codec.js";
import { type BreakGlassReason, loadReading } from "../thread/thread-access.js";

/** That somebody had a thread, or the practice's figures, on the screen. @category access */
export interface AccessRow {
  /** When: milliseconds since 1970 UTC. */
  readonly at: number;
  /** Who. */
  readonly reader: Author;
  /** By an ordinary right, or by breaking the glass. */
  readonly how: "right" | "break-glass";
  /** The reason given, if the glass was broken. */
  readonly reason: BreakGlassReason | null;
}

/** An entry of the practice's log: what happened where, without any text. @category access */
export interface LogRow {
  /** Its number: 1, 2, 3 … without gaps. */
  readonly sequence: number;
  /** When it was stored, by the storage's clock: milliseconds since 1970 UTC. */
  readonly recordedAt: number;
  /** The stream: `thread/…`, `person/…`, `access/…`, `measure/self` for the reading of figures. */
  readonly stream: string;
  /** What happened. */
  readonly type: string;
  /** For an access: who and how. */
  readonly access: AccessRow | null;
}

/** Which part of the log. @category access */
export interface LogRequest {
  /** Only entries with a higher number; 0 from the start. */
  readonly after: number;
  /** 1 to 500. */
  readonly limit: number;
}

const accessesOfThreadInput = z.strictObject({ thread: hostId });

/** Who opened a thread, in order. For staff with the right to audit, and for the patient whose thread it is. */
export const accessesOfThread = (
  context: Context,
): Query<{ readonly thread: ThreadId }, readonly AccessRow[]> => ({
  name: "audit.ofThread",
  input: accessesOfThreadInput,
  run: async (work, principal, { thread }) => {
    if (principal.kind === "staff") {
      const duty = await loadOnDuty(context, work, principal, "audit");
      if (duty.isErr()) return err(duty.error);
    } else {
      const reading = await loadReading(context, work, principal, { thread, breakGlass: null });
      if (reading.isErr()) return err(reading.error);
      if (reading.value.reader.kind !== "patient") return err(problem("access/denied"));
    }
    const slice = await context.storage.readStream({
      practice: work.practice,
      stream: accessStream(thread),
      after: 0,
      witness: [],
    });
    if (slice.isErr()) return err(slice.error);
    const rows: AccessRow[] = [];
    for (const { payload } of slice.value.events) {
      const row = accessRow(payload);
      if (row.isErr()) return err(row.error);
      rows.push(row.value);
    }
    return ok(rows);
  },
});

const accessRow = (payload: string): Outcome<AccessRow> =>
  decodeThreadRead(payload).map(({ at, reader, how, reason }) => ({ at, reader, how, reason }));

/** Who read what an entry tells of, if it tells of a reading. Figures are read by the ordinary right alone. */
const accessIn = (type: string, payload: string): Outcome<AccessRow | null> => {
  if (type === "thread-read") return accessRow(payload);
  if (type !== "measures-read") return ok(null);
  return decodeMeasuresRead(payload).map(({ at, reader }) => ({
    at,
    reader,
    how: "right",
    reason: null,
  }));
};

const practiceLogInput = z.strictObject({
  after: z.int().min(0),
  limit: z.int().min(1).max(STORAGE_LIMITS.pageRowsMax),
});

/** The practice's log, in order. For staff with the right to audit. */
export const practiceLog = (context: Context): Query<LogRequest, readonly LogRow[]> => ({
  name: "audit.ofPractice",
  input: practiceLogInput,
  run: async (work, principal, { after, limit }) => {
    const duty = await loadOnDuty(context, work, principal, "audit");
    if (duty.isErr()) return err(duty.error);
    const log = await context.storage.readLog({ practice: work.practice, after, limit });
    if (log.isErr()) return err(log.error);
    const rows: LogRow[] = [];
    for (const { sequence, recordedAt, stream, type, payload } of log.value) {
      const access = accessIn(type, payload);
      if (access.isErr()) return err(access.error);
      rows.push({ sequence, recordedAt, stream, type, access: access.value });
    }
    return ok(rows);
  },
});
