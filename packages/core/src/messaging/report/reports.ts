import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { Outcome } from "../../kernel/catalogue.js";
import { MEASURE_MONTHS_MAX, monthsBetween } from "../../measure/measure-months.js";
import { measureReport, patientsToKnow } from "../../measure/measure-report.js";
import type { SliceFacts } from "../../measure/measure-slices.js";
import type { MeasureReport, MeasureRequest } from "../../measure/measure-view.js";
import type { Context } from "../context.js";
import { loadOnDuty } from "../founded.js";
import type { Query } from "../run.js";
import { MEASURE_STREAM, type MeasuresRead } from "../thread/access-codec.js";
import { type KeptMeasures, readMeasures, readRegister } from "./measure-log.js";

/** Figures, or how far the log was read for them. @category measure */
export type Measured =
  | {
      /** More is to be read than one call reads. Ask again with the same request: it goes on from there. */
      readonly state: "reading";
      /** What was read: the practice's log, or what the register says of those who wrote. */
      readonly step: "log" | "register";
      /** The log is read up to entries of this time: milliseconds since 1970 UTC. */
      readonly upTo: number;
    }
  | {
      /** All that was stored is in it. */
      readonly state: "complete";
      /** The figures. */
      readonly report: MeasureReport;
    };

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

const schema = z
  .strictObject({
    from: month,
    to: month,
    by: z
      .enum([
        ...(["team", "category", "kind", "weight", "weekday", "hour"] as const),
        ...(["age", "sex", "language", "author", "deprivation"] as const),
      ])
      .nullable()
      .optional(),
  })
  .refine(
    ({ from, to }) => {
      const count = monthsBetween(from, to).length;
      return count > 0 && count <= MEASURE_MONTHS_MAX;
    },
    { path: ["to"] },
  );

/**
 * What the practice's messages add up to. The log is folded once and kept in this process, so that the next question reads only what is new;
 * the work of one call has a bound, and the caller is told when there is more.
 */
export const measure = (context: Context): Query<MeasureRequest, Measured> => ({
  name: "reports.measure",
  input: schema,
  run: async (work, principal, request) => {
    const duty = await loadOnDuty(context, work, principal, "measure");
    if (duty.isErr()) return err(duty.error);
    const log = await readMeasures(context, work);
    if (log.isErr()) return err(log.error);
    const { measures } = log.value.kept;
    const reading = (step: "log" | "register"): Outcome<Measured> =>
      ok({ state: "reading", step, upTo: measures.recordedAt });
    if (!log.value.complete) return reading("log");
    const patients = patientsToKnow(measures, request, work.now);
    const register = await readRegister(context, work, log.value.kept, patients);
    if (register.isErr()) return err(register.error);
    if (!register.value.complete) return reading("register");
    const read: MeasuresRead = {
      type: "measures-read",
      at: work.now,
      reader: { kind: "staff", staff: duty.value.staff.staff },
      from: request.from,
      to: request.to,
      by: request.by ?? null,
    };
    work.record(MEASURE_STREAM, read);
    return ok({
      state: "complete",
      report: measureReport(measures, request, {
        now: work.now,
        facts: factsOf(register.value.kept),
        languages: languagesOf(context),
      }),
    });
  },
});

const factsOf = ({ register }: KeptMeasures): ReadonlyMap<string, SliceFacts> =>
  new Map(
    [...register].flatMap(([patient, { facts }]) => (facts === null ? [] : [[patient, facts]])),
  );

/** The languages in which a patient can be told what messages are not for. */
const languagesOf = ({ content }: Context): readonly string[] =>
  [...new Set(["en", ...content.disclaimers.map((d) => d.language)])].toSorted();
