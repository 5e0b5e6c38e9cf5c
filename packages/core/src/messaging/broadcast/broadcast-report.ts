import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { Broadcast, BroadcastStatus } from "../../broadcast/broadcast.js";
import { decodeBroadcastValue } from "../../broadcast/broadcast-codec.js";
import { BROADCASTS_INDEX, type BroadcastValue } from "../../broadcast/broadcast-entries.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { BroadcastId, PatientId, StaffId, ThreadId } from "../../kernel/id.js";
import { decodeBroadcastCopyValue } from "../../thread/thread-codec.js";
import { type BroadcastCopyValue, copiesIndex } from "../../thread/thread-rows.js";
import type { Context } from "../context.js";
import { loadOnDuty } from "../founded.js";
import { type ListPage, type PageRequest, pageFields, pageInput, readPage } from "../page.js";
import { hostId } from "../parse.js";
import type { Query } from "../run.js";
import type { Work } from "../work.js";
import { readAudience } from "./broadcast-bodies.js";
import type { PatientLeftOut } from "./broadcast-check.js";
import { loadBroadcast } from "./broadcast-rights.js";

/** A row of the list of broadcasts. @category broadcasts */
export interface BroadcastRow extends BroadcastValue {
  /** Its reference. */
  readonly broadcast: BroadcastId;
}

/** One copy of a broadcast. @category broadcasts */
export interface BroadcastCopy extends BroadcastCopyValue {
  /** Its thread. */
  readonly thread: ThreadId;
}

/** Which report, and which page of the copies. @category broadcasts */
export interface BroadcastReportRequest extends PageRequest {
  /** Which. */
  readonly broadcast: BroadcastId;
}

/** How many copies have come how far. @category broadcasts */
export interface BroadcastCounts {
  /** On the list. */
  readonly recipients: number;
  /** Copies that were written. */
  readonly written: number;
  /** Places that were gone through and left out. */
  readonly leftOut: number;
  /** Places that were not come to, and after a halt never will be. */
  readonly notSent: number;
  /** Copies whose recipient a channel took a notification for. */
  readonly told: number;
  /** Copies that the patient's side opened while they could be read. */
  readonly opened: number;
  /** Copies that were stopped before they left: nobody saw them. */
  readonly undone: number;
  /** Copies that were taken back afterwards. */
  readonly retracted: number;
}

/** What became of a broadcast. Times are milliseconds since 1970 UTC. @category broadcasts */
export interface BroadcastReport {
  /** Its reference. */
  readonly broadcast: BroadcastId;
  /** How far it has come. */
  readonly status: BroadcastStatus;
  /** Who released it and when, or `null`. */
  readonly released: { readonly by: StaffId; readonly at: number } | null;
  /** Who stopped it first and when, or `null`. */
  readonly halted: { readonly by: StaffId; readonly at: number } | null;
  /** The recall, or `null`: `openedBefore` were opened before and are told; it is `done` when all places were gone through. */
  readonly recall: {
    readonly by: StaffId;
    readonly at: number;
    readonly openedBefore: number;
    readonly done: boolean;
  } | null;
  /** The counts. */
  readonly counts: BroadcastCounts;
  /** Those who were left out, and why. */
  readonly leftOut: readonly PatientLeftOut[];
  /** Those whose place was not come to. */
  readonly notSent: readonly PatientId[];
  /** A page of the copies, in the order of the list. */
  readonly copies: ListPage<BroadcastCopy>;
}

/** The broadcasts of the practice, the latest draft first. */
export const listBroadcasts = (context: Context): Query<PageRequest, ListPage<BroadcastRow>> => ({
  name: "broadcasts.list",
  input: pageInput,
  run: async (work, principal, input) => {
    const duty = await loadOnDuty(context, work, principal, "broadcast");
    if (duty.isErr()) return err(duty.error);
    return readPage(context, work, { ...input, index: BROADCASTS_INDEX }, (entry) =>
      decodeBroadcastValue(entry.value).map((value) => ({ broadcast: entry.id, ...value })),
    );
  },
});

const reportBroadcastInput = z.strictObject({ broadcast: hostId, ...pageFields });

/** What became of a broadcast, recipient by recipient. */
export const reportBroadcast = (
  context: Context,
): Query<BroadcastReportRequest, BroadcastReport> => ({
  name: "broadcasts.report",
  input: reportBroadcastInput,
  run: async (work, principal, { broadcast, ...page }) => {
    const at = await loadBroadcast(context, work, principal, broadcast);
    if (at.isErr()) return err(at.error);
    const { state } = at.value.broadcast;
    const patients = await readAudience(context, work, at.value.broadcast);
    if (patients.isErr()) return err(patients.error);
    const counts = await countsOf(context, work, state);
    if (counts.isErr()) return err(counts.error);
    const index = copiesIndex(broadcast, "all");
    const copies = await readPage(context, work, { ...page, index }, (entry) =>
      decodeBroadcastCopyValue(entry.value).map((value) => ({ thread: entry.id, ...value })),
    );
    if (copies.isErr()) return err(copies.error);
    const { release, halted, recall, leftOut, position } = state;
    return ok({
      broadcast,
      status: state.status ?? "draft",
      released: release === null ? null : { by: release.by, at: release.at },
      halted,
      recall: recall && {
        ...{ by: recall.by, at: recall.at, openedBefore: recall.openedBefore },
        done: recall.position >= position,
      },
      counts: counts.value,
      leftOut: leftOut.map(({ position: n, why }) => ({ patient: patients.value[n] ?? "", why })),
      notSent: release === null ? [] : patients.value.slice(position),
      copies: copies.value,
    });
  },
});

const countsOf = async (
  context: Context,
  { practice }: Work,
  state: Broadcast,
): Promise<Outcome<BroadcastCounts>> => {
  const { broadcast, recipients, position, leftOut } = state;
  const totals = { told: 0, opened: 0, undone: 0, retracted: 0 };
  for (const which of ["told", "opened", "undone", "retracted"] as const) {
    const index = copiesIndex(broadcast, which);
    const page = { practice, index, after: null, limit: 1, witness: [] };
    const counted = await context.storage.range(page);
    if (counted.isErr()) return err(counted.error);
    totals[which] = counted.value.total;
  }
  return ok({
    ...{ recipients, leftOut: leftOut.length, notSent: recipients - position },
    written: position - leftOut.length,
    ...totals,
  });
};
