import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Principal, principalName } from "../../access/principal.js";
import { aboutSchema } from "../../draft/about-schema.js";
import type { About, Draft } from "../../draft/draft.js";
import { decodeDraftValue } from "../../draft/draft-codec.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { DraftId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import { putSealed, readSealed } from "../body/seal.js";
import { checkWritten, joined, type Written } from "../body/text.js";
import { decodeWritten, encodeWritten } from "../body/written-codec.js";
import type { Context } from "../context.js";
import { type Done, doneSchema, type Keyed } from "../done.js";
import { type ListPage, type PageRequest, pageInput, readPage } from "../page.js";
import { commandKey, hostId, languageTag } from "../parse.js";
import type { Command, Query } from "../run.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";
import { mayDraft } from "./draft-rights.js";

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

/** The draft to be written: one of the principal's own, or a new one where there is room for it. */
const draftToSave = async (
  context: Context,
  work: Work,
  principal: Principal,
  draft: DraftId | undefined,
): Promise<Outcome<Loaded<Draft>>> => {
  if (draft !== undefined) return loadOwn(context, work, principal, draft);
  const page = await context.storage.range({
    practice: work.practice,
    index: `drafts/${principalName(principal)}`,
    after: null,
    limit: 1,
    witness: [],
  });
  if (page.isErr()) return err(page.error);
  return page.value.total >= LIMITS.draftsOpenMax
    ? err(problem("draft/too-many", { max: LIMITS.draftsOpenMax }))
    : work.load(context.stores.draft, work.id("draft"));
};

const saveDraftInput = z.strictObject({
  draft: hostId.optional(),
  about: aboutSchema,
  subject: z.string().optional(),
  text: z.string(),
  language: languageTag,
  key: commandKey,
});

const saveDraftAnswer = z.object({ draft: z.string(), savedAt: z.number() });

/** Saves a draft: the text is sealed, and the text before it is destroyed. */
export const saveDraft = (context: Context): Command<SaveDraft, DraftSaved> => ({
  name: "drafts.save",
  input: saveDraftInput,
  answer: saveDraftAnswer,
  run: async (work, principal, input) => {
    const written = checkWritten({ subject: input.subject ?? "", text: input.text });
    if (written.isErr()) return err(written.error);
    const may = await mayDraft(context, work, principal, input.about);
    if (may.isErr()) return err(may.error);
    const loaded = await draftToSave(context, work, principal, input.draft);
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

/** Ends the draft that a message came from. One that holds other words by now, saved in another window, is kept. */
export const closeSentDraft = async (
  context: Context,
  work: Work,
  principal: Principal,
  { draft, written }: { readonly draft: DraftId; readonly written: Written },
): Promise<Outcome<Done>> => {
  const loaded = await loadOwn(context, work, principal, draft);
  if (loaded.isErr()) return err(loaded.error);
  const kept = await textOf(context, work, loaded.value);
  if (kept.isErr()) return err(kept.error);
  const same = kept.value !== null && joined(kept.value) === joined(written);
  return same
    ? closeDraft(context, work, principal, { draft, why: "sent" })
    : ok({ changed: false });
};

const textOf = async (
  context: Context,
  { practice, keys }: Work,
  { state, stream }: Loaded<Draft>,
): Promise<Outcome<Written | null>> => {
  if (state.status !== "open" || state.bodyRef === null) return ok(null);
  const texts = await readSealed(context, { practice, keys, stream, refs: [state.bodyRef] });
  if (texts.isErr()) return err(texts.error);
  const [body] = texts.value;
  return body === null || body === undefined ? ok(null) : decodeWritten(body);
};

/** Ends a draft and destroys its text. */
const closeDraft = async (
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

const discardDraftInput = z.strictObject({ draft: hostId, key: commandKey });

/** Discards a draft. */
export const discardDraft = (
  context: Context,
): Command<Keyed & { readonly draft: DraftId }, Done> => ({
  name: "drafts.discard",
  input: discardDraftInput,
  answer: doneSchema,
  run: async (work, principal, { draft }) => {
    const here = await mayDraft(context, work, principal, null);
    return here.isErr()
      ? err(here.error)
      : closeDraft(context, work, principal, { draft, why: "discarded" });
  },
});

/** The principal's own drafts, the latest first. */
export const listDrafts = (context: Context): Query<PageRequest, ListPage<DraftRow>> => ({
  name: "drafts.list",
  input: pageInput,
  run: async (work, principal, input) => {
    const may = await mayDraft(context, work, principal, null);
    if (may.isErr()) return err(may.error);
    const request = { ...input, index: `drafts/${principalName(principal)}` };
    return readPage(context, work, request, (entry) =>
      decodeDraftValue(entry.value).map((value) => ({ draft: entry.id, ...value })),
    );
  },
});

const openDraftInput = z.strictObject({ draft: hostId });

/** A draft of the principal's own, with its text. */
export const openDraft = (context: Context): Query<{ readonly draft: DraftId }, OpenedDraft> => ({
  name: "drafts.open",
  input: openDraftInput,
  run: async (work, principal, { draft }) => {
    const here = await mayDraft(context, work, principal, null);
    if (here.isErr()) return err(here.error);
    const loaded = await loadOwn(context, work, principal, draft);
    if (loaded.isErr()) return err(loaded.error);
    const { about, savedAt, language, status } = loaded.value.state;
    if (status !== "open" || about === null) return err(problem("draft/unknown"));
    const may = await mayDraft(context, work, principal, about);
    // About something that is out of reach by now, it is as if it were not there.
    if (may.isErr())
      return err(may.error.kind === "forbidden" ? problem("draft/unknown") : may.error);
    const written = await textOf(context, work, loaded.value);
    if (written.isErr()) return err(written.error);
    // Another window saved or sent it just now: its text was replaced.
    return written.value === null
      ? err(problem("storage/version-conflict"))
      : ok({ draft, about, savedAt, language, ...written.value });
  },
});
