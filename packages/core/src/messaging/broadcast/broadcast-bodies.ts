import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { Broadcast } from "../../broadcast/broadcast.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { PatientId } from "../../kernel/id.js";
import { parseJson } from "../../kernel/json-codec.js";
import { putAllSealed, readSealed } from "../body/seal.js";
import type { Written } from "../body/text.js";
import type { Context } from "../context.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";

/** What was written, with the answers that its writer gave to the rules. */
export interface BroadcastText extends Written {
  readonly answers: Readonly<Record<string, "yes" | "no">>;
}

/** Recipients in one sealed body: a batch reads one body or two, whatever the length of the list. */
const PART = 1_000;

const textSchema: z.ZodType<BroadcastText> = z.object({
  subject: z.string(),
  text: z.string(),
  answers: z.record(z.string(), z.enum(["yes", "no"])),
});
const partSchema: z.ZodType<readonly PatientId[]> = z.array(z.string());

/** Where the text and the list of a draft are kept. Who is on a list can tell as much as a text, so both are sealed. */
export interface BroadcastRefs {
  readonly bodyRef: string;
  readonly audienceRefs: readonly string[];
}

/** Seals a draft's text and list. */
export const putDraft = async (
  context: Context,
  work: Work,
  { stream, version }: Loaded<Broadcast>,
  draft: { readonly text: BroadcastText; readonly patients: readonly PatientId[] },
): Promise<Outcome<BroadcastRefs>> => {
  const bodyRef = `${stream}/${work.id("body")}`;
  const parts = Array.from({ length: Math.ceil(draft.patients.length / PART) }, (_, n) => ({
    ref: `${bodyRef}/${n}`,
    text: JSON.stringify(draft.patients.slice(n * PART, (n + 1) * PART)),
  }));
  const bodies = [{ ref: bodyRef, text: JSON.stringify(draft.text) }, ...parts];
  const put = await putAllSealed(context, work, { stream, isNew: version === 0, bodies });
  return put.map(() => ({ bodyRef, audienceRefs: parts.map(({ ref }) => ref) }));
};

const read = async <T>(
  context: Context,
  { practice, keys }: Work,
  stream: string,
  asked: { readonly refs: readonly string[]; readonly schema: z.ZodType<T> },
): Promise<Outcome<readonly T[]>> => {
  const texts = await readSealed(context, { practice, keys, stream, refs: asked.refs });
  if (texts.isErr()) return err(texts.error);
  const values: T[] = [];
  for (const text of texts.value) {
    const parsed = asked.schema.safeParse(text === null ? null : parseJson(text));
    if (!parsed.success) return err(problem("storage/corrupt", { missing: "body" }));
    values.push(parsed.data);
  }
  return ok(values);
};

/** The text of a broadcast, or `null` when its draft was discarded. */
export const readBroadcastText = async (
  context: Context,
  work: Work,
  { stream, state }: Loaded<Broadcast>,
): Promise<Outcome<BroadcastText | null>> => {
  if (state.status === "discarded") return ok(null);
  const texts = await read(context, work, stream, { refs: [state.bodyRef], schema: textSchema });
  return texts.map(([text = null]) => text);
};

/** The recipients at `count` places of the list from a place on; all of them without it. */
export const readAudience = async (
  context: Context,
  work: Work,
  { stream, state }: Loaded<Broadcast>,
  { from, count } = { from: 0, count: state.recipients },
): Promise<Outcome<readonly PatientId[]>> => {
  if (state.status === "discarded") return ok([]);
  const first = Math.floor(from / PART);
  const refs = state.audienceRefs.slice(first, Math.ceil((from + count) / PART));
  const parts = await read(context, work, stream, { refs, schema: partSchema });
  return parts.map((found) => {
    const begin = from - first * PART;
    return found.flat().slice(begin, begin + count);
  });
};
