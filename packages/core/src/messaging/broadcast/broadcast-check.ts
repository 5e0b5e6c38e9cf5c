import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { BroadcastStatus, LeftOutReason } from "../../broadcast/broadcast.js";
import type { BroadcastStop } from "../../broadcast/broadcast-guard.js";
import type { RequiredDisclaimer } from "../../disclaimer/disclaimer.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { BroadcastId, CategoryId, PatientId, StaffId, TeamId } from "../../kernel/id.js";
import type { PackName, TriageQuestion } from "../../triage/triage.js";
import type { Context } from "../context.js";
import { hostId } from "../parse.js";
import type { Query } from "../run.js";
import { disclaimersInForce } from "../send/check-draft.js";
import { refresh } from "../store.js";
import type { Work } from "../work.js";
import { type Judged, judgeBroadcast } from "./broadcast-judge.js";
import { whyLeftOut } from "./broadcast-recipient.js";
import { loadBroadcast, stagingOf } from "./broadcast-rights.js";

/** Somebody on a list who is not written to. @category broadcasts */
export interface PatientLeftOut {
  /** Who. */
  readonly patient: PatientId;
  /** Why. */
  readonly why: LeftOutReason;
}

/** A broadcast as whoever is to approve or release it must see it. @category broadcasts */
export interface BroadcastChecked {
  /** Its reference. */
  readonly broadcast: BroadcastId;
  /** How far it has come. */
  readonly status: BroadcastStatus;
  /** Which draft this is: to be given to `approve` and `release`. */
  readonly revision: number;
  /** The subject, empty if there is none. */
  readonly subject: string;
  /** The text. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** What it is about. */
  readonly category: CategoryId;
  /** Who looks after the threads and the replies. */
  readonly team: TeamId;
  /** Whether recipients can reply. */
  readonly answerable: boolean;
  /** Everybody who wrote a draft of it. */
  readonly authors: readonly StaffId[];
  /** The second person who approved this draft, or `null`. */
  readonly approvedBy: StaffId | null;
  /** Why it may not go out; empty when nothing stops it. */
  readonly stops: readonly BroadcastStop[];
  /** A question of the rules, to be answered by drafting again with `answers`; `null` when there is none. */
  readonly question: TriageQuestion | null;
  /** How many are on the list. */
  readonly recipients: number;
  /** Those who will not be written to as things are now. Each is judged again when its batch goes out. */
  readonly leftOut: readonly PatientLeftOut[];
  /** Whether a second person must approve. */
  readonly needsSecondPerson: boolean;
  /** Recipients of the first batch, and how long it waits then: milliseconds. */
  readonly staging: { readonly first: number; readonly pauseMs: number };
  /** To be acknowledged when it is released. */
  readonly disclaimers: readonly RequiredDisclaimer[];
  /** The triage rules that judged. */
  readonly pack: PackName;
}

const checkBroadcastInput = z.strictObject({ broadcast: hostId });

/** Judges a broadcast against its list and shows who is left out. Stores nothing. */
export const checkBroadcast = (
  context: Context,
): Query<{ readonly broadcast: BroadcastId }, BroadcastChecked> => ({
  name: "broadcasts.check",
  input: checkBroadcastInput,
  run: async (work, principal, { broadcast }) => {
    const at = await loadBroadcast(context, work, principal, broadcast);
    if (at.isErr()) return err(at.error);
    const { state } = at.value.broadcast;
    const { status } = state;
    if (status === null || status === "discarded") return err(problem("broadcast/unknown"));
    const judged = await judgeBroadcast(context, work, at.value, at.value.broadcast);
    if (judged.isErr()) return err(judged.error);
    const { language } = state;
    const question = { audience: "staff", moment: "create", language } as const;
    const disclaimers = disclaimersInForce(context, at.value.settings, question);
    if (disclaimers.isErr()) return err(disclaimers.error);
    const leftOut = await previewOf(context, work, judged.value);
    if (leftOut.isErr()) return err(leftOut.error);
    const { revision, category, team, answerable, authors, recipients } = state;
    const { first, pauseMs } = stagingOf(at.value.settings);
    const { text, guarded, needsSecond } = judged.value;
    return ok({
      ...{ broadcast, status, revision, language, category, team, answerable, authors, recipients },
      ...{ subject: text.subject, text: text.text },
      ...{ stops: guarded.stops, question: guarded.question, leftOut: leftOut.value },
      approvedBy: state.approved?.by ?? null,
      needsSecondPerson: needsSecond,
      staging: { first, pauseMs },
      disclaimers: disclaimers.value,
      pack: { id: context.content.rules.id, version: context.content.rules.version },
    });
  },
});

const previewOf = async (
  context: Context,
  work: Work,
  { patients, registered }: Judged,
): Promise<Outcome<readonly PatientLeftOut[]>> => {
  const left: PatientLeftOut[] = [];
  for (const [n, patient] of patients.entries()) {
    // Beside the work, whose commit would else name thousands of streams: a preview is judged again before anything leaves.
    const person = await refresh(context.storage, context.stores.person, work.practice, patient);
    if (person.isErr()) return err(person.error);
    const why = whyLeftOut(context, registered[n] ?? null, person.value.state, work.now);
    if (why !== null) left.push({ patient, why });
  }
  return ok(left);
};
