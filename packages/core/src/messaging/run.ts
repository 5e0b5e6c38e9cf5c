import {
  type CommitKey,
  err,
  type KeysProblem,
  ok,
  type PracticeKeys,
  type StorageProblem,
} from "@carethread/ports";
import type * as z from "zod";
import { type Principal, principalName } from "../access/principal.js";
import { type CarethreadProblem, type Outcome, problem } from "../kernel/catalogue.js";
import type { PracticeId } from "../kernel/id.js";
import { parseJson } from "../kernel/json-codec.js";
import { contain } from "./contain.js";
import type { Context } from "./context.js";
import { parse } from "./parse.js";
import { principalSchema } from "./principal-schema.js";
import { type Attempt, beginWork, type Work } from "./work.js";

/** How often a command is decided again because others were faster. */
const ATTEMPTS_MAX = 8;

/** A call that stores something. */
export interface Command<Input, Answer> {
  /** Its name, for digests and defects. */
  readonly name: string;
  /** One for all processes' lives: a schema costs more to make than to use, and a host may make a `Messaging` for each request. */
  readonly input: z.ZodType<Input>;
  /** What was answered, read back from where it is kept with the key. */
  readonly answer: z.ZodType<Answer>;
  /** Whether the answer uses the key up; always when left out. A form whose input was wrong is sent again with the same key. */
  keeps?(answer: Answer): boolean;
  /** What makes two requests the same one; all of the input when left out. */
  requestOf?(input: Input, keys: PracticeKeys): string;
  /** Reads, decides, and leaves what is to be stored in `work`. May be called again with a fresh `work`. */
  run(work: Work, principal: Principal, input: Input): Promise<Outcome<Answer>>;
}

/** Runs a command of a principal, once for each key: parse, load, decide, commit, answer. */
export const runCommand = <Input extends { readonly key: string }, Answer>(
  context: Context,
  command: Command<Input, Answer>,
  principal: unknown,
  input: unknown,
): Promise<Outcome<Answer>> =>
  contain(context, command.name, async () => {
    const call = parseCall(command.input, principal, input);
    if (call.isErr()) return err(call.error);
    const { who, asked } = call.value;
    const keys = await context.keys.open(who.practice);
    if (keys.isErr()) return err(unknownPractice(keys.error));
    return attempts(context, {
      practice: who.practice,
      keys: keys.value,
      key: {
        id: `${principalName(who)}:${asked.key}`,
        request: command.name + (command.requestOf?.(asked, keys.value) ?? JSON.stringify(asked)),
      },
      answer: command.answer,
      keeps: command.keeps ?? always,
      decide: (work) => command.run(work, who, asked),
    });
  });

const always = (): boolean => true;

interface Call<Input> {
  readonly who: Principal;
  readonly asked: Input;
}

/** What every call begins with: who asks, and for what. */
const parseCall = <Input>(
  schema: z.ZodType<Input>,
  principal: unknown,
  input: unknown,
): Outcome<Call<Input>> => {
  const who = parse(principalSchema, principal);
  if (who.isErr()) return err(who.error);
  const asked = parse(schema, input);
  return asked.isErr() ? err(asked.error) : ok({ who: who.value, asked: asked.value });
};

/** A call that reads, and leaves at most a trace: an access in the audit, a diversion that is counted. */
export interface Query<Input, Answer> {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  run(work: Work, principal: Principal, input: Input): Promise<Outcome<Answer>>;
}

/** Runs a query of a principal. Repeating it is harmless. */
export const runQuery = <Input, Answer>(
  context: Context,
  query: Query<Input, Answer>,
  principal: unknown,
  input: unknown,
): Promise<Outcome<Answer>> =>
  contain(context, query.name, async () => {
    const call = parseCall(query.input, principal, input);
    if (call.isErr()) return err(call.error);
    const { who, asked } = call.value;
    const keys = await context.keys.open(who.practice);
    if (keys.isErr()) return err(unknownPractice(keys.error));
    return attempts(context, {
      practice: who.practice,
      keys: keys.value,
      key: null,
      answer: null,
      decide: (work) => query.run(work, who, asked),
    });
  });

/** What `attempts` needs. */
export interface Deciding<Answer> {
  readonly practice: PracticeId;
  readonly keys: Attempt["keys"];
  /** The key and what was asked with it; `null` for a query. */
  readonly key: { readonly id: string; readonly request: string } | null;
  /** How an answer is read back by its key; `null` for a query. */
  readonly answer: z.ZodType<Answer> | null;
  /** See {@link Command.keeps}. */
  keeps?(answer: Answer): boolean;
  /** Whether the first attempt reads everything anew. */
  readonly fresh?: boolean;
  decide(work: Work): Promise<Outcome<Answer>>;
}

/** Decides and commits until it is stored, refused on a state that is certain, or hopeless. */
export const attempts = async <Answer>(
  context: Context,
  deciding: Deciding<Answer>,
): Promise<Outcome<Answer>> => {
  const ids = new Map<string, string>();
  let unknownBefore = false;
  for (let n = 0; n < ATTEMPTS_MAX; n += 1) {
    const { practice, keys } = deciding;
    const fresh = n > 0 || deciding.fresh === true;
    const work = beginWork(context, { practice, keys, fresh, ids });
    const answer = await once(context, deciding, work);
    if (answer !== "unknown" && answer !== "stale")
      return unknownBefore ? unlessUnsettled(answer) : answer;
    // A lost answer is settled by trying again with the same key; twice in a row it is for the caller to know.
    if (answer === "unknown" && unknownBefore) return err(problem("storage/outcome-unknown"));
    unknownBefore ||= answer === "unknown";
  }
  return err(problem(unknownBefore ? "storage/outcome-unknown" : "messaging/contention"));
};

/** After a lost answer nothing but the answer itself, or a key that is known with another request, says what was stored. */
const unlessUnsettled = <Answer>(answer: Outcome<Answer>): Outcome<Answer> =>
  answer.isErr() && answer.error.code !== "storage/key-conflict"
    ? err(problem("storage/outcome-unknown"))
    : answer;

/** One attempt: `stale` when it rested on a state that is over, `unknown` when the storage lost its answer. */
const once = async <Answer>(
  context: Context,
  deciding: Deciding<Answer>,
  work: Work,
): Promise<Outcome<Answer> | "stale" | "unknown"> => {
  const decided = await deciding.decide(work);
  if (work.torn()) return "stale";
  if (decided.isErr()) {
    const stale = work.guessed() || decided.error.code === "storage/version-conflict";
    return stale ? "stale" : recallOr(context, deciding, decided.error);
  }
  if (deciding.key === null && work.empty())
    return (await stillSo(context, work)) ? decided : "stale";
  if (deciding.keeps?.(decided.value) === false) {
    const first = await recalledAnswer(context, deciding);
    if (first !== null) return first;
  }
  return store(context, deciding, work, decided.value);
};

const store = async <Answer>(
  context: Context,
  deciding: Deciding<Answer>,
  work: Work,
  answer: Answer,
): Promise<Outcome<Answer> | "stale" | "unknown"> => {
  const stored = await context.storage.commit(work.commit(keyOf(deciding, answer)));
  if (stored.isOk()) {
    if (stored.value.repeated) return parseAnswer(deciding, stored.value.answer);
    work.remember();
    return ok(answer);
  }
  if (stored.error.code === "storage/outcome-unknown") return "unknown";
  // A digest made under an earlier key of the practice looks like another request until it is verified.
  if (stored.error.code === "storage/key-conflict")
    return recallOr(context, deciding, stored.error);
  return stored.error.code === "storage/version-conflict" ? "stale" : err(stored.error);
};

/** Whether everything that an answer without a commit rests on is still as it was read. A storage that cannot say so is a stale one. */
const stillSo = async (context: Context, work: Work): Promise<boolean> => {
  const [first, ...others] = work.reads();
  if (first === undefined || work.proven()) return true;
  const now = await context.storage.readStream({
    practice: work.practice,
    stream: first.stream,
    after: first.version,
    witness: others.map((r) => r.stream),
  });
  if (now.isErr() || now.value.version !== first.version) return false;
  return others.every((r, n) => r.version === now.value.versions[n]);
};

const PURPOSE = "command";

const keyOf = <Answer>(
  { key, keys, keeps }: Deciding<Answer>,
  answer: Answer,
): CommitKey | null => {
  if (key === null) return null;
  const digest = keys.digest(PURPOSE, key.request);
  // What leaves the key free is stored under the request itself, so that the same request is still stored once.
  const id = keeps?.(answer) === false ? `${key.id}:${digest.slice(0, 22)}` : key.id;
  return { id, digest, answer: JSON.stringify(answer) };
};

/** A refusal stands only when the command was not stored before: a repeat is answered as the first time. */
const recallOr = async <Answer>(
  context: Context,
  deciding: Deciding<Answer>,
  refusal: CarethreadProblem,
): Promise<Outcome<Answer>> => (await recalledAnswer(context, deciding)) ?? err(refusal);

/** What was answered to this key before; `null` when it is new. */
const recalledAnswer = async <Answer>(
  context: Context,
  deciding: Deciding<Answer>,
): Promise<Outcome<Answer> | null> => {
  const { key, keys, practice } = deciding;
  if (key === null) return null;
  const recalled = await context.storage.recall({ practice, key: key.id });
  if (recalled.isErr()) return err(recalled.error);
  if (recalled.value === null) return null;
  return keys.verifies(PURPOSE, key.request, recalled.value.digest)
    ? parseAnswer(deciding, recalled.value.answer)
    : err(problem("storage/key-conflict"));
};

const parseAnswer = <Answer>(
  { answer }: Pick<Deciding<Answer>, "answer">,
  text: string,
): Outcome<Answer> => {
  const parsed = answer?.safeParse(parseJson(text));
  return parsed?.success === true ? ok(parsed.data) : err(problem("storage/corrupt"));
};

/** Whether a practice has keys is nobody's business: it looks like a practice that does not exist. */
export const unknownPractice = (error: KeysProblem | StorageProblem): CarethreadProblem =>
  error.code === "keys/unknown-practice" ? problem("practice/unknown") : error;
