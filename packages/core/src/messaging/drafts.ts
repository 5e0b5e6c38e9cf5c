import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Principal, principalName } from "../access/principal.js";
import { activeStaff } from "../access/reading.js";
import { aboutSchema } from "../draft/about-schema.js";
import type { About, Draft } from "../draft/draft.js";
import { decodeDraftValue } from "../draft/draft-codec.js";
import { type Outcome, problem } from "../kernel/catalogue.js";
import type { DraftId } from "../kernel/id.js";
import type { Context } from "./context.js";
import { type Done, doneSchema, type Keyed } from "./done.js";
import { loadFounded } from "./founded.js";
import { type ListPage, type PageRequest, pageFields, readPage } from "./page.js";
import { commandKey, hostId, languageTag } from "./parse.js";
import type { Command, Query } from "./run.js";
import { putSealed, readSealed } from "./seal.js";
import type { Loaded } from "./store.js";
import { checkWritten } from "./text.js";
import type { Work } from "./work.js";
import { decodeWritten, encodeWritten } from "./written-codec.js";

/** Keeps a text that is not sent yet. @category threads */
export interface SaveDraft extends Keyed {
  /** An earlier save to replace; left out for a new draft. */
  readonly draft?: DraftId | undefined;
  /** What it is about. */
  readonly about: About;
  /** Up to 120 characters. */
  readonly subject?: string | undefined;
  /** 1 to 10,000 characters. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** A draft is kept. @category threads */
export interface DraftSaved {
  /** Its reference. */
  readonly draft: DraftId;
  /** When: milliseconds since 1970 UTC. */
  readonly savedAt: number;
}

/** A row of the list of drafts. @category threads */
export interface DraftRow {
  /** Its reference. */
  readonly draft: DraftId;
  /** What it is about. */
  readonly about: About;
  /** When it was saved last: milliseconds since 1970 UTC. */
  readonly savedAt: number;
}

/** A draft with its text. @category threads */
export interface OpenedDraft extends DraftRow {
  /** The subject, empty if there was none. */
  readonly subject: string;
  /** The text. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

const loadOwn = async (
  context: Context,
  work: Work,
  principal: Principal,
  draft: DraftId,
): Promise<Outcome<Loaded<Draft>>> => {
  const loaded = await work.load(context.stores.draft, draft);
  if (loaded.isErr()) return err(loaded.error);
  return loaded.value.state.owner === principalName(principal)
    ? ok(loaded.value)
    : err(problem("draft/unknown"));
};

/** Saves a draft: the text is sealed, and the text before it is destroyed. */
export const saveDraft = (context: Context): Command<SaveDraft, DraftSaved> => ({
  name: "drafts.save",
  input: z.strictObject({
    draft: hostId.optional(),
    about: aboutSchema,
    subject: z.string().optional(),
    text: z.string(),
    language: languageTag,
    key: commandKey,
  }),
  answer: z.object({ draft: z.string(), savedAt: z.number() }),
  run: async (work, principal, input) => {
    const written = checkWritten({ subject: input.subject ?? "", text: input.text });
    if (written.isErr()) return err(written.error);
    const founded = await loadFounded(context, work);
    if (founded.isErr()) return err(founded.error);
    if (principal.kind === "staff" && activeStaff(founded.value.practice, principal.staff) === null)
      return err(problem("access/denied"));
    const loaded = await (input.draft === undefined
      ? work.load(context.stores.draft, work.id("draft"))
      : loadOwn(context, work, principal, input.draft));
    if (loaded.isErr()) return err(loaded.error);
    const { state, stream, version } = loaded.value;
    if (state.status !== "open") return err(problem("draft/unknown"));
    const ref = `${stream}/${work.id("body")}`;
    const text = encodeWritten(written.value);
    const sealed = await putSealed(context, work, { stream, isNew: version === 0, ref, text });
    if (sealed.isErr()) return err(sealed.error);
    if (state.bodyRef !== null) work.redact(state.bodyRef);
    const owner = principalName(principal);
    const { about, language } = input;
    work.append(context.stores.draft, loaded.value, [
      { type: "draft-saved", at: work.now, owner, about, bodyRef: ref, language },
    ]);
    return ok({ draft: state.draft, savedAt: work.now });
  },
});

/** Ends a draft and destroys its text. */
export const closeDraft = async (
  context: Context,
  work: Work,
  principal: Principal,
  { draft, why }: { readonly draft: DraftId; readonly why: "sent" | "discarded" },
): Promise<Outcome<Done>> => {
  const loaded = await loadOwn(context, work, principal, draft);
  if (loaded.isErr()) return err(loaded.error);
  const { state } = loaded.value;
  if (state.status !== "open") return ok({ changed: false });
  if (state.bodyRef !== null) work.redact(state.bodyRef);
  work.append(context.stores.draft, loaded.value, [
    { type: why === "sent" ? "draft-sent" : "draft-discarded", at: work.now },
  ]);
  return ok({ changed: true });
};

/** Discards a draft. */
export const discardDraft = (
  context: Context,
): Command<Keyed & { readonly draft: DraftId }, Done> => ({
  name: "drafts.discard",
  input: z.strictObject({ draft: hostId, key: commandKey }),
  answer: doneSchema,
  run: (work, principal, { draft }) =>
    closeDraft(context, work, principal, { draft, why: "discarded" }),
});

/** The principal's own drafts, the latest first. */
export const listDrafts = (context: Context): Query<PageRequest, ListPage<DraftRow>> => ({
  name: "drafts.list",
  input: z.strictObject(pageFields),
  states: "proven",
  run: (work, principal, input) =>
    readPage(context, work, { ...input, index: `drafts/${principalName(principal)}` }, (entry) =>
      decodeDraftValue(entry.value).map((value) => ({ draft: entry.id, ...value })),
    ),
});

/** A draft of the principal's own, with its text. */
export const openDraft = (context: Context): Query<{ readonly draft: DraftId }, OpenedDraft> => ({
  name: "drafts.open",
  input: z.strictObject({ draft: hostId }),
  states: "read",
  run: async (work, principal, { draft }) => {
    const loaded = await loadOwn(context, work, principal, draft);
    if (loaded.isErr()) return err(loaded.error);
    const { state, stream } = loaded.value;
    if (state.status !== "open" || state.about === null || state.bodyRef === null)
      return err(problem("draft/unknown"));
    const { practice, keys } = work;
    const texts = await readSealed(context, { practice, keys, stream, refs: [state.bodyRef] });
    if (texts.isErr()) return err(texts.error);
    const [body] = texts.value;
    // Another window saved or sent it just now: its text was replaced.
    if (body === null || body === undefined) return err(problem("storage/version-conflict"));
    const { about, savedAt, language } = state;
    return decodeWritten(body).map((w) => ({ draft, about, savedAt, language, ...w }));
  },
});
