import { err, ok } from "@carethread/ports";
import type { Broadcast, LeftOut } from "../../broadcast/broadcast.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { PatientId, TeamId } from "../../kernel/id.js";
import { presentTeam, teamFor } from "../../practice/practice-team.js";
import type { Author } from "../../thread/thread.js";
import { decideThread } from "../../thread/thread-decide.js";
import { putSealed } from "../body/seal.js";
import { encodeWritten } from "../body/written-codec.js";
import type { Context } from "../context.js";
import { copyJob } from "../dispatch/dispatch-job.js";
import { type Founded, loadFounded } from "../founded.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";
import { readAudience, readBroadcastText } from "./broadcast-bodies.js";
import { copyMessage, copyThread } from "./broadcast-copy.js";
import { lookUpAll } from "./broadcast-judge.js";
import { whyLeftOut } from "./broadcast-recipient.js";
import type { Places } from "./broadcast-step.js";

/** What every copy has in common. */
interface Copying extends Founded {
  readonly broadcast: Broadcast;
  readonly team: TeamId;
  /** The text as it is sealed. */
  readonly text: string;
}

/** Writes to the people at these places, each in a thread of their own, and says who was left out: register and choices are asked now. */
export const sendBatch = async (
  context: Context,
  work: Work,
  loaded: Loaded<Broadcast>,
  places: Places,
): Promise<Outcome<readonly LeftOut[]>> => {
  const copying = await copyingOf(context, work, loaded);
  if (copying.isErr()) return err(copying.error);
  const patients = await readAudience(context, work, loaded, places);
  if (patients.isErr()) return err(patients.error);
  const registered = await lookUpAll(context, work, patients.value);
  if (registered.isErr()) return err(registered.error);
  const leftOut: LeftOut[] = [];
  for (const [n, patient] of patients.value.entries()) {
    const position = places.from + n;
    const person = await work.load(context.stores.person, patient);
    if (person.isErr()) return err(person.error);
    const why = whyLeftOut(context, registered.value[n] ?? null, person.value.state, work.now);
    if (why !== null) {
      leftOut.push({ position, why });
      continue;
    }
    const written = await writeCopy(context, work, copying.value, { patient, position });
    if (written.isErr()) return err(written.error);
  }
  return ok(leftOut);
};

const copyingOf = async (
  context: Context,
  work: Work,
  loaded: Loaded<Broadcast>,
): Promise<Outcome<Copying>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const { practice } = founded.value;
  const broadcast = loaded.state;
  // The team may have been removed since: then its successor answers for it.
  const team = presentTeam(practice, broadcast.team) ?? teamFor(practice, broadcast.category);
  if (team === null) return err(problem("practice/team-empty"));
  const written = await readBroadcastText(context, work, loaded);
  if (written.isErr()) return err(written.error);
  if (written.value === null) return err(problem("storage/corrupt", { missing: "body" }));
  const { subject, text } = written.value;
  return ok({ ...founded.value, broadcast, team, text: encodeWritten({ subject, text }) });
};

const writeCopy = async (
  context: Context,
  work: Work,
  { broadcast: of, team, text, settings }: Copying,
  { patient, position }: { readonly patient: PatientId; readonly position: number },
): Promise<Outcome<void>> => {
  const { broadcast, category, answerable, release } = of;
  if (release === null) return ok(undefined);
  const thread = await work.load(context.stores.thread, copyThread(broadcast, position));
  if (thread.isErr()) return err(thread.error);
  const { stream, version, state } = thread.value;
  const message = copyMessage(state.thread);
  const author: Author = { kind: "staff", staff: release.by };
  const bodyRef = `${stream}/${message}`;
  const { evidence } = release;
  const { undoMs } = settings;
  const opened = decideThread(
    {
      ...{ type: "open", patient, kind: "patient", category, team, partners: [] },
      hiddenFromProxies: false,
      first: { message, author, bodyRef, evidence, undoMs, waits: null },
      ofBroadcast: { broadcast, position, answerable },
    },
    state,
    { now: work.now },
  );
  if (opened.isErr()) return err(opened.error);
  if (opened.value.length === 0) return ok(undefined);
  work.append(context.stores.thread, thread.value, opened.value);
  const named = { thread: state.thread, message };
  work.job(copyJob(named, work.now + undoMs));
  const sealed = await putSealed(context, work, {
    ...{ stream, isNew: version === 0, ref: bodyRef, text },
  });
  return sealed.map(() => undefined);
};
