import { err, type Job, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { StrayId, StraySenderId } from "../../kernel/id.js";
import { parseJson } from "../../kernel/json-codec.js";

/** The queue of automatic answers to stray replies. */
export const ANSWERS_QUEUE = "answers";

/** Which reply is to be answered. It holds neither a number nor a text. */
export interface AnswerJob {
  readonly sender: StraySenderId;
  readonly stray: StrayId;
  readonly channel: string;
  readonly bodyRef: string;
  readonly urgent: boolean;
  readonly language: "en" | "cy";
  /** When the reply came. */
  readonly since: number;
}

const schema: z.ZodType<AnswerJob> = z.object({
  sender: z.string(),
  stray: z.string(),
  channel: z.string(),
  bodyRef: z.string(),
  urgent: z.boolean(),
  language: z.enum(["en", "cy"]),
  since: z.number(),
});

/** An answer as a job that is due at once. */
export const answerJob = (answer: AnswerJob): Job => ({
  queue: ANSWERS_QUEUE,
  id: answer.stray,
  at: answer.since,
  payload: JSON.stringify(answer),
});

/** What a job says. */
export const decodeAnswerJob = (payload: string): Outcome<AnswerJob> => {
  const parsed = schema.safeParse(parseJson(payload));
  return parsed.success ? ok(parsed.data) : err(problem("storage/corrupt"));
};
