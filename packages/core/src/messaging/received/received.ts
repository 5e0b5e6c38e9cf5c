import { type Channel, err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { PatientId, PracticeId, ThreadId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import { phoneNumber } from "../../kernel/phone-number.js";
import { contactIndex } from "../../person/person-entries.js";
import { membersOf } from "../../practice/practice-staff.js";
import { teamFor } from "../../practice/practice-team.js";
import { mayAnswer, type StrayEvent, type StraySender } from "../../stray/stray.js";
import { NO_FACTS } from "../../triage/triage.js";
import { evaluate } from "../../triage/triage-evaluate.js";
import { raiseConcern, tellStaff } from "../alert/raise-concern.js";
import { putSealed } from "../body/seal.js";
import { encodeStrayText } from "../body/stray-text-codec.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { type Founded, loadFounded } from "../founded.js";
import { readPage } from "../page.js";
import { parse } from "../parse.js";
import { practiceId } from "../principal-schema.js";
import { attempts, unknownPractice } from "../run.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";
import { answerJob } from "./answer-job.js";

/** What somebody answered by a channel on which nobody reads. @category messaging */
export interface StrayReceived {
  /** The practice whose number it is. */
  readonly practice: PracticeId;
  /** By which channel. */
  readonly channel: Extract<Channel, "sms">;
  /** Who wrote, as the network says. */
  readonly from: string;
  /** To which number of the practice. */
  readonly to: string;
  /** The network's own name for it: the same when it comes again. */
  readonly reference: string;
  /** What was written: clinical text. It is judged, sealed, and given to nobody but staff who open it. */
  readonly text: string;
  /** When the network got it: milliseconds since 1970 UTC. */
  readonly receivedAt: number;
}

const address = z.string().max(254);

const schema: z.ZodType<StrayReceived> = z.strictObject({
  practice: practiceId,
  channel: z.literal("sms"),
  from: address,
  to: address,
  reference: z.string().min(1).max(200),
  text: z.string(),
  receivedAt: z.int().min(0),
});

/** Takes a reply that nobody would have read: its writer is answered, and somebody at the practice is told. */
export const received = (context: Context, input: unknown): Promise<Outcome<Done>> =>
  contain(context, "worker.received", async () => {
    const asked = parse(schema, input);
    if (asked.isErr()) return err(asked.error);
    const { practice, reference, channel } = asked.value;
    const keys = await context.keys.open(practice);
    if (keys.isErr()) return err(unknownPractice(keys.error));
    const name = keys.value.digest("stray", JSON.stringify([channel, reference]));
    return attempts<Done>(context, {
      practice,
      keys: keys.value,
      // A gateway that repeats itself may say another time.
      key: { id: `stray:${name}`, request: `worker.received ${asked.value.text}` },
      answer: doneSchema,
      fresh: true,
      decide: (work) => take(context, work, asked.value),
    });
  });

const take = async (context: Context, work: Work, asked: StrayReceived): Promise<Outcome<Done>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const from = phoneNumber(asked.from);
  const sender = work.keys.digest("stray-sender", `${asked.channel} ${from ?? asked.from}`);
  const loaded = await work.load(context.stores.stray, sender);
  if (loaded.isErr()) return err(loaded.error);
  const owner = from === null ? ok(null) : await ownerOf(context, work, from);
  if (owner.isErr()) return err(owner.error);
  const taking = { asked, from, sender: loaded.value, owner: owner.value };
  const event = await keep(context, work, taking);
  if (event.isErr()) return err(event.error);
  const { urgent, thread } = event.value;
  const before = loaded.value.state;
  return tell(context, work, { founded: founded.value, before, urgent, thread });
};

/** A reply that is being taken. */
interface Taking {
  readonly asked: StrayReceived;
  /** The number in its one form, or `null` for a name, a short code and the like. */
  readonly from: string | null;
  readonly sender: Loaded<StraySender>;
  readonly owner: Owner | null;
}

/** Seals the text, records that it came, and has its writer answered. */
const keep = async (
  context: Context,
  work: Work,
  { asked, from, sender: loaded, owner }: Taking,
): Promise<Outcome<{ readonly urgent: boolean; readonly thread: ThreadId | null }>> => {
  const { stream, version, state } = loaded;
  const stray = work.id("stray");
  const { channel, to } = asked;
  const text = encodeStrayText({ from: from ?? asked.from, to, text: cut(asked.text) });
  const ref = `${stream}/${stray}`;
  const sealed = await putSealed(context, work, { stream, isNew: version === 0, ref, text });
  if (sealed.isErr()) return err(sealed.error);
  const urgent = isUrgent(context, asked.text);
  // Whoever wrote from a name or a short code cannot be answered: it is a machine, or hides its number.
  const answered = from !== null && mayAnswer(state, work.now);
  const { patient, thread, language } = owner ?? NOBODY;
  const kept = { stray, bodyRef: ref, urgent };
  const event: StrayEvent = {
    type: "stray-received",
    at: work.now,
    ...kept,
    patient,
    thread,
    answered,
  };
  work.append(context.stores.stray, loaded, [event]);
  if (answered) {
    const { sender } = state;
    work.job(answerJob({ ...kept, sender, channel, language, since: work.now }));
  }
  return ok({ urgent, thread });
};

const NOBODY = { patient: null, thread: null, language: "en" } as const;

/** A text is kept as far as the practice can read it. */
const cut = (text: string): string => text.slice(0, LIMITS.textCharsMax);

/** Nobody can ask the writer a question, and nobody knows the language: whatever is not clearly harmless is urgent. */
const isUrgent = (context: Context, text: string): boolean =>
  evaluate(context.pack, {
    text: cut(text),
    direction: "patient",
    language: "en",
    facts: NO_FACTS,
    answers: {},
  }).outcome !== "clear";

/** Whose number it is. */
interface Owner {
  readonly patient: PatientId;
  readonly language: "en" | "cy";
  /** The thread in which something last happened, or `null`. */
  readonly thread: ThreadId | null;
}

/** The one patient with this number, if it is nobody else's and the patient is enrolled. Phones are shared, so a guess could tell one about another. */
const ownerOf = async (
  context: Context,
  work: Work,
  from: string,
): Promise<Outcome<Owner | null>> => {
  const index = contactIndex("sms", lookupOf(work, from));
  const found = await readPage(context, work, { index, limit: 2 }, (row) => ok(row.id));
  if (found.isErr()) return err(found.error);
  const [patient] = found.value.rows;
  if (patient === undefined || found.value.total !== 1) return ok(null);
  const person = await work.load(context.stores.person, patient);
  if (person.isErr()) return err(person.error);
  if (person.value.state.enrolment === null) return ok(null);
  const language = person.value.state.language.toLowerCase().startsWith("cy") ? "cy" : "en";
  const list = { index: `staff-threads/${patient}`, limit: 1 };
  const threads = await readPage(context, work, list, (row) => ok(row.id));
  return threads.map(({ rows }) => ({ patient, language, thread: rows[0] ?? null }));
};

/** A keyed digest of a number, under which persons are found who have it. */
export const lookupOf = ({ keys }: Pick<Work, "keys">, number: string): string =>
  keys.digest("contact-sms", number);

interface Telling {
  readonly founded: Founded;
  readonly before: StraySender;
  readonly urgent: boolean;
  readonly thread: ThreadId | null;
}

/** Puts it before somebody: on the patient's thread, or on the practice's own list. */
const tell = async (
  context: Context,
  work: Work,
  { founded, before, urgent, thread: id }: Telling,
): Promise<Outcome<Done>> => {
  const { sender } = before;
  const dueAt = work.now;
  if (id !== null) {
    const thread = await work.load(context.stores.thread, id);
    if (thread.isErr()) return err(thread.error);
    const reason = urgent ? "urgent" : "routine";
    const raising = { kind: "sms-reply", about: sender, reason, dueAt } as const;
    const already = thread.value.state.concerns.some(
      (c) => c.kind === "sms-reply" && c.about === sender && c.reason === "urgent",
    );
    if (already) return ok({ changed: true });
    const events = await raiseConcern(context, work, thread.value.state, raising);
    if (events.isErr()) return err(events.error);
    work.append(context.stores.thread, thread.value, events.value);
    return ok({ changed: true });
  }
  const news = before.open.length === 0 || (urgent && !before.open.some((s) => s.urgent));
  const team = teamFor(founded.practice, "");
  if (news)
    tellStaff(work, {
      name: `${work.id("stray")}.sms-reply`,
      what: "sms-reply-unanswerable",
      about: `stray/${sender}`,
      staff: team === null ? [] : membersOf(founded.practice, team),
      dueAt,
    });
  return ok({ changed: true });
};

/** Refuses what is no number; a number is kept in its one form, so that whoever writes from it is found. */
export const smsContact = (
  work: Pick<Work, "keys">,
  address: string,
): Outcome<{ readonly address: string; readonly lookup: string }> => {
  const number = phoneNumber(address);
  return number === null
    ? err(problem("input/malformed", { fields: ["address"] }))
    : ok({ address: number, lookup: lookupOf(work, number) });
};
