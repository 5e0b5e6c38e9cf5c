import { err } from "@carethread/ports";
import * as z from "zod";
import { type DiversionValue, decodeDiversionValue } from "../diversion/diversion-codec.js";
import type { DiversionId } from "../kernel/id.js";
import type { Context } from "./context.js";
import { loadOnDuty } from "./founded.js";
import { type ListPage, type PageRequest, pageFields, readPage } from "./page.js";
import type { Query } from "./run.js";

/** A draft that was sent elsewhere: when, by which rules, and whether it was sent nevertheless. No text, no name. @category triage */
export interface DiversionRow extends DiversionValue {
  /** Its reference. */
  readonly diversion: DiversionId;
}

/** The practice's diversions, the latest first. */
export const listDiversions = (context: Context): Query<PageRequest, ListPage<DiversionRow>> => ({
  name: "diversions.list",
  input: z.strictObject(pageFields),
  run: async (work, principal, input) => {
    const duty = await loadOnDuty(context, work, principal, "see-worklists");
    if (duty.isErr()) return err(duty.error);
    return readPage(context, work, { ...input, index: "diversions" }, (entry) =>
      decodeDiversionValue(entry.value).map((value) => ({ diversion: entry.id, ...value })),
    );
  },
});
