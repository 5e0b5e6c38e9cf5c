import { err, ok, type PracticeKeys } from "@carethread/ports";
import * as z from "zod";
import { type Principal, principalName } from "../../access/principal.js";
import { isOpen } from "../../calendar/working-time.js";
import type { RequiredDisclaimer } from "../../disclaimer/disclaimer.js";
import {
  type DisclaimerQuestion,
  disclaimerName,
  requiredDisclaimers,
} from "../../disclaimer/disclaimer-required.js";
import { aboutSchema } from "../../draft/about-schema.js";
import type { About } from "../../draft/draft.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { DiversionId } from "../../kernel/id.js";
import type { PracticeSettings } from "../../practice/practice.js";
import type {
  AdviceSetting,
  DiversionAdvice,
  Finding,
  PackName,
  TriageInput,
  TriageQuestion,
  TriageResult,
} from "../../triage/triage.js";
import { compareRules } from "../../triage/triage-compare.js";
import { judge } from "../../triage/triage-evaluate.js";
import { readDraft } from "../../triage/triage-match.js";
import { checkWritten, joined, type Written } from "../body/text.js";
import { calendarFor, inOpenTime } from "../calendar-for.js";
import { tell } from "../contain.js";
import type { Context } from "../context.js";
import { languageTag } from "../parse.js";
import { letIn } from "../traffic/traffic-gate.js";
import type { AdmissionToken } from "../traffic/traffic-token.js";
import type { Work } from "../work.js";
import { earlierMessages } from "./earlier-messages.js";
import { triageFacts } from "./patient-facts.js";
import { plainAdvice } from "./plain-advice.js";
import { type Prepared, prepare } from "./prepare.js";
import { type Beside, besideOf, knowsOther, type SameMatter } from "./same-matter.js";
import { encodeTicket, type Ticket } from "./ticket-codec.js";

/**
 * A text to be checked before it is sent.
 *
 * @category messaging
 */
export interface CheckDraft {
  /** What it is about. */
  readonly about: About;
  /** Up to 120 characters; may be left out. */
  readonly subject?: string | undefined;
  /** 1 to 10,000 characters, exactly as typed. */
  readonly text: string;
  /** BCP 47: the language of the page. */
  readonly language: string;
  /** From `traffic.expectation`, for a new thread: whoever was let in before typing is not stopped by a limit that was reached meanwhile. */
  readonly admission?: AdmissionToken | undefined;
  /** Answers to questions of an earlier check, by rule id. */
  readonly answers?: Readonly<Record<string, "yes" | "no">> | undefined;
}

/** What lets a checked text be sent. @category messaging */
export interface MaySend {
  /** To be given to `messages.send` with the very same text. */
  readonly ticket: Ticket;
  /** To be shown and acknowledged before sending. */
  readonly disclaimers: readonly RequiredDisclaimer[];
  /** When the ticket ends: milliseconds since 1970 UTC. */
  readonly expiresAt: number;
  /**
   * A message of the patient's about what may be the same matter waits already: ask the writer before sending. `null` where none does, or the writer has
   * said that it is another. A text that is sent all the same begins a thread of its own, and the two are linked for those who work on them.
   */
  readonly sameMatter: SameMatter | null;
}

/**
 * What the check came to. Only `clear` and `unchecked` may simply be sent; neither says that anything is safe.
 *
 * @category messaging
 */
export type DraftChecked = {
  /** The rules that fired, with spans in subject, line break and text as typed (text alone where there is no subject). */
  readonly findings: readonly Finding[];
  /** The rules that judged. */
  readonly pack: PackName;
} & (
  | ({ readonly outcome: "clear" | "unchecked" } & MaySend)
  | { readonly outcome: "ask"; readonly question: TriageQuestion }
  | {
      readonly outcome: "divert";
      /** To be shown at once. */
      readonly advice: DiversionAdvice;
      /** The diversion, which has been counted; `null` when it could not be, because the storage or the register did not answer. */
      readonly diversion: DiversionId | null;
      /** Present where the writer may declare that the advice does not apply. Never for staff. */
      readonly declaration: MaySend | null;
    }
);

/** The shape of {@link CheckDraft}. */
export const checkDraftSchema: z.ZodType<CheckDraft> = z.strictObject({
  about: aboutSchema,
  subject: z.string().optional(),
  text: z.string(),
  language: languageTag,
  admission: z.string().max(1_000).optional(),
  answers: z.record(z.string().max(100), z.enum(["yes", "no"])).optional(),
});

/** The digest of the rules in force, under the practice's key. */
export const packDigest = (context: Context, practice: string, keys: PracticeKeys): string => {
  const kept = context.packDigests.get(practice);
  if (kept !== undefined) return kept;
  const digest = keys.digest("rule-pack", context.packText);
  context.packDigests.set(practice, digest);
  return digest;
};

/** The digest that binds a ticket to a text. */
export const textDigest = (keys: PracticeKeys, { subject, text }: Written): string =>
  keys.digest("text", JSON.stringify([subject, text]));

/**
 * The disclaimers for this writer now: the standard ones, which nothing of the practice's can replace, and the practice's own. Without a
 * standard one nobody writes: an emergency must never look welcome because content is missing.
 */
export const disclaimersFor = (
  context: Context,
  prepared: Prepared,
  language: string,
): Outcome<readonly RequiredDisclaimer[]> =>
  disclaimersInForce(context, prepared.settings, {
    audience: directionOf(prepared),
    moment: prepared.reply === null ? "create" : "reply",
    language,
  });

const standardDisclaimers = (
  { content, standardDisclaimers: known }: Context,
  question: DisclaimerQuestion,
): readonly RequiredDisclaimer[] => {
  const name = `${question.audience} ${question.moment} ${question.language}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  // They are handed out again and again: whoever changed one would change it for the next writer.
  const required = requiredDisclaimers(content.disclaimers, question).map((d) => Object.freeze(d));
  known.set(name, required);
  return required;
};

/** The disclaimers in force for a kind of writer at a moment. */
export const disclaimersInForce = (
  context: Context,
  settings: PracticeSettings,
  question: DisclaimerQuestion,
): Outcome<readonly RequiredDisclaimer[]> => {
  const standard = standardDisclaimers(context, question);
  const added = requiredDisclaimers(settings.addedDisclaimers, question);
  if (standard.length === 0) return err(problem("disclaimer/missing"));
  return ok([...standard, ...added]);
};

/** Judges a text: who may write, what the rules see, what must be acknowledged. Stores nothing but a diversion. */
export const checkDraft = async (
  context: Context,
  work: Work,
  principal: Principal,
  input: CheckDraft,
): Promise<Outcome<DraftChecked>> => {
  const written = checkWritten({ subject: input.subject ?? "", text: input.text });
  if (written.isErr()) return err(written.error);
  const other = await knowsOther(context, work, principal, input.about);
  if (other.isErr()) return err(other.error);
  return other.value
    ? judgeDraft(context, work, principal, { input, written: written.value })
    : adviceAlone(context, work, principal, { input, written: written.value });
};

/** A text as it was given, and as it is judged. */
interface Asked {
  readonly input: CheckDraft;
  readonly written: Written;
}

/**
 * Of a thread that is not there for this writer nothing is said but that. Words that mean an emergency get their advice all the same: counted, and followed up, as what a
 * new matter would have been, where this writer may begin one.
 */
const adviceAlone = async (
  context: Context,
  work: Work,
  principal: Principal,
  { input, written }: Asked,
): Promise<Outcome<DraftChecked>> => {
  const about =
    input.about.kind === "new" ? { ...input.about, differsFrom: undefined } : input.about;
  const alone = { ...input, about };
  const judged = await judgeDraft(context, work, principal, { input: alone, written });
  if (judged.isOk() && judged.value.outcome === "divert")
    return ok({ ...judged.value, declaration: null });
  if (judged.isErr() && judged.error.kind === "unavailable") return err(judged.error);
  const refused = judged.isErr() && judged.error.kind === "rejected";
  const advice = refused ? plainAdvice(context, principal, input) : null;
  return advice === null ? err(problem("access/not-found")) : ok(advice);
};

const judgeDraft = async (
  context: Context,
  work: Work,
  principal: Principal,
  { input, written }: Asked,
): Promise<Outcome<DraftChecked>> => {
  const prepared = await prepare(context, work, principal, input.about);
  if (prepared.isErr()) return err(prepared.error);
  const { admission } = input;
  const admitted = await letIn(context, work, prepared.value, { principal, admission });
  if (admitted.isErr()) return err(admitted.error);
  const draft = { text: joined(written), direction: directionOf(prepared.value) };
  const read = readDraft(context.pack, draft);
  const before = { about: input.about, read };
  const earlier = await earlierMessages(context, work, prepared.value, before);
  if (earlier.isErr()) return err(earlier.error);
  const judged: TriageInput = {
    ...draft,
    earlier: earlier.value,
    language: input.language,
    facts: triageFacts(prepared.value.registered, work.now),
    answers: input.answers ?? {},
    setting: settingNow(context, prepared.value.settings, work.now),
  };
  const result = judge(context.pack, judged, read);
  inShadow(context, work, judged);
  const disclaimers = disclaimersFor(context, prepared.value, input.language);
  if (disclaimers.isErr()) return err(disclaimers.error);
  const at = { about: input.about, prepared: prepared.value };
  const beside = await besideOf(context, work, principal, at);
  if (beside.isErr()) return err(beside.error);
  const checked: Checked = {
    principal,
    input,
    written,
    prepared: prepared.value,
    result,
    disclaimers: disclaimers.value,
    beside: beside.value,
  };
  const { findings, pack } = result;
  switch (result.outcome) {
    case "ask":
      return ok(result);
    case "divert":
      return divert(context, work, checked, result.advice);
    case "clear":
    case "unchecked": {
      const { outcome } = result;
      return ok({ findings, pack, outcome, ...maySend(context, work, checked, null) });
    }
  }
};

/** Where and when it is written. Where nobody can say whether the practice is open, it counts as closed: that advice names 111 as well. */
const settingNow = (context: Context, settings: PracticeSettings, now: number): AdviceSetting => ({
  nation: settings.nation,
  open: isOpen(calendarFor(context, settings), now).unwrapOr(false),
});

/** What runs beside decides nothing: not even its failure is anybody's but the host's. */
const inShadow = (context: Context, work: Work, judged: TriageInput): void => {
  const { shadowPack, onShadow } = context;
  if (shadowPack === null || onShadow === undefined) return;
  const compared = compareRules(context.pack, shadowPack, judged);
  if (!compared.differs) return;
  tell(onShadow, { ...compared, practice: work.practice, direction: judged.direction });
};

const directionOf = ({ author }: Prepared): "patient" | "staff" =>
  author.kind === "staff" || author.kind === "partner" ? "staff" : "patient";

interface Checked {
  readonly principal: Principal;
  readonly input: CheckDraft;
  readonly written: Written;
  readonly prepared: Prepared;
  readonly result: TriageResult;
  readonly disclaimers: readonly RequiredDisclaimer[];
  readonly beside: Beside;
}

const maySend = (
  context: Context,
  work: Work,
  { principal, input, written, prepared, result, disclaimers, beside }: Checked,
  diversion: DiversionId | null,
): MaySend => {
  const expiresAt = work.now + prepared.settings.ticketMs;
  const ticket = encodeTicket(work.keys, {
    practice: work.practice,
    who: principalName(principal),
    about: input.about,
    message: context.ids.id(),
    thread: context.ids.id(),
    besides: beside.besides,
    text: textDigest(work.keys, written),
    pack: packDigest(context, work.practice, work.keys),
    outcome: result.outcome,
    rules: result.findings.map((f) => f.rule),
    symptom: result.outranks,
    diversion,
    language: input.language,
    disclaimers: disclaimers.map(disclaimerName),
    expiresAt,
  });
  return { ticket, disclaimers, expiresAt, sameMatter: beside.sameMatter };
};

/** The patient's side is looked after when nothing more is heard of it. Staff and partners know what to do. */
const followUpAt = (context: Context, work: Work, prepared: Prepared): number | null =>
  directionOf(prepared) === "patient"
    ? inOpenTime(context, prepared.settings, work.now, prepared.settings.diversionFollowUpMs)
    : null;

const divert = async (
  context: Context,
  work: Work,
  checked: Checked,
  advice: DiversionAdvice,
): Promise<Outcome<DraftChecked>> => {
  const { principal, input, written, prepared, result } = checked;
  // The same words of the same person about the same matter are one diversion, however often they are checked.
  const name = JSON.stringify([
    principalName(principal),
    input.about,
    written.subject,
    written.text,
  ]);
  const diversion = work.keys.digest("diversion", name).slice(0, 32);
  const loaded = await work.load(context.stores.diversion, diversion);
  if (loaded.isErr()) return err(loaded.error);
  if (loaded.value.state.diverted === null)
    work.append(context.stores.diversion, loaded.value, [
      {
        type: "draft-diverted",
        at: work.now,
        author: prepared.author,
        about: input.about,
        disposition: advice.disposition,
        rules: result.findings.map((f) => f.rule),
        pack: result.pack,
        followUpAt: followUpAt(context, work, prepared),
      },
    ]);
  const mayDeclare =
    directionOf(prepared) === "patient" && prepared.settings.declaration === "allowed";
  return ok({
    findings: result.findings,
    pack: result.pack,
    outcome: "divert",
    advice,
    diversion,
    declaration: mayDeclare ? maySend(context, work, checked, diversion) : null,
  });
};
