import { err, ok, type RegisteredPatient } from "@carethread/ports";
import type { Broadcast } from "../../broadcast/broadcast.js";
import { type Guarded, guardBroadcast } from "../../broadcast/broadcast-guard.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { PatientId } from "../../kernel/id.js";
import { joined } from "../body/text.js";
import type { Context } from "../context.js";
import type { Founded } from "../founded.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";
import { type BroadcastText, readAudience, readBroadcastText } from "./broadcast-bodies.js";

/** A draft, the people whom it is to go to, and what the guard says of the two together. */
export interface Judged {
  readonly text: BroadcastText;
  readonly patients: readonly PatientId[];
  /** As the register has them, in the order of the list; `null` for one that it does not know. */
  readonly registered: readonly (RegisteredPatient | null)[];
  readonly guarded: Guarded;
  readonly needsSecond: boolean;
}

/** How many are asked of the register at once. */
const AT_ONCE = 50;

/** What the register says of each, in the same order. */
export const lookUpAll = async (
  context: Context,
  work: Work,
  patients: readonly PatientId[],
): Promise<Outcome<readonly (RegisteredPatient | null)[]>> => {
  const { practice } = work;
  const found: (RegisteredPatient | null)[] = [];
  for (let from = 0; from < patients.length; from += AT_ONCE) {
    const some = await Promise.all(
      patients
        .slice(from, from + AT_ONCE)
        .map((patient) => context.directory.findByReference({ practice, patient })),
    );
    for (const one of some) {
      if (one.isErr()) return err(one.error);
      found.push(one.value);
    }
  }
  return ok(found);
};

/** Judges a draft against its list as both are now. Asked at every step: what was said at the last one may be over. */
export const judgeBroadcast = async (
  context: Context,
  work: Work,
  { practice, settings }: Founded,
  loaded: Loaded<Broadcast>,
): Promise<Outcome<Judged>> => {
  const text = await readBroadcastText(context, work, loaded);
  if (text.isErr()) return err(text.error);
  if (text.value === null) return err(problem("broadcast/not-a-draft"));
  const patients = await readAudience(context, work, loaded);
  if (patients.isErr()) return err(patients.error);
  const registered = await lookUpAll(context, work, patients.value);
  if (registered.isErr()) return err(registered.error);
  const large = patients.value.length > settings.broadcast.secondPersonAbove;
  const known = registered.value.filter((r) => r !== null);
  const guarded = guardBroadcast({
    pack: context.pack,
    words: context.broadcastPack,
    text: joined(text.value),
    language: loaded.state.language,
    answers: text.value.answers,
    large,
    now: work.now,
    bornOn: new Set(known.map((r) => r.bornOn)),
    names: known.flatMap((r) => r.names ?? []),
    ownNames: [
      ...Object.values(practice.staff).map((s) => s.name),
      ...Object.values(practice.partners).map((p) => p.name),
    ],
  });
  return ok({
    ...{ text: text.value, patients: patients.value, registered: registered.value, guarded },
    needsSecond: large || guarded.unchecked,
  });
};

/** Whether what was judged may go on its way. */
export const unlessStopped = ({ guarded }: Judged): Outcome<void> => {
  const stops = [...new Set(guarded.stops.map((s) => s.why))];
  if (stops.includes("urgent-request")) return err(problem("broadcast/urgent"));
  if (stops.length > 0) return err(problem("broadcast/stopped", { stops }));
  const { question } = guarded;
  return question === null
    ? ok(undefined)
    : err(problem("broadcast/stopped", { stops: ["question"], rule: question.rule }));
};
