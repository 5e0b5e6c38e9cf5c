import { NO_FACTS, type TriageFacts, type TriageInput } from "@carethread/core";
import * as z from "zod";

/** A message of a corpus: what is known of its subject, and who wrote it. */
export interface CorpusMessage {
  readonly id: string;
  readonly input: TriageInput;
}

/** A line that is no message. */
export interface BadLine {
  /** From 1. */
  readonly line: number;
  readonly why: string;
}

const subject = z.object({
  ageYears: z.number().min(0).nullish(),
  ageMonths: z.number().min(0).nullish(),
  sex: z.enum(["female", "male"]).nullish(),
  pregnantWeeks: z.number().min(0).nullish(),
  medicines: z.array(z.string()).nullish(),
  conditions: z.array(z.string()).nullish(),
});

type Subject = z.infer<typeof subject>;

// Further fields, such as labels, are somebody else's.
const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  subject: subject.nullish(),
  direction: z.enum(["patient", "staff"]).nullish(),
});

const factsOf = (given: Subject | null | undefined): TriageFacts => {
  if (given === null || given === undefined) return NO_FACTS;
  const months = given.ageMonths ?? null;
  return {
    ageYears: given.ageYears ?? (months === null ? null : Math.floor(months / 12)),
    ageMonths: months,
    sex: given.sex ?? null,
    pregnantWeeks: given.pregnantWeeks ?? null,
    medicines: given.medicines ?? [],
    conditions: given.conditions ?? [],
  };
};

const readLine = (text: string, at: number): CorpusMessage | BadLine => {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { line: at, why: "it is not JSON" };
  }
  const parsed = line.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      line: at,
      why: `${issue?.path.join(".") || "the line"}: ${issue?.message ?? "not understood"}`,
    };
  }
  const { id, text: written, subject: about, direction } = parsed.data;
  return {
    id,
    input: {
      text: written,
      direction: direction ?? "patient",
      language: "en",
      facts: factsOf(about),
      answers: {},
    },
  };
};

/** Whether a line was no message. */
export const isBad = (read: CorpusMessage | BadLine): read is BadLine => "why" in read;

/** Reads JSONL: one message on a line, empty lines left out. A line that is none is said to be so, and the others are read. */
export const readCorpus = (jsonl: string): readonly (CorpusMessage | BadLine)[] =>
  jsonl.split("\n").flatMap((text, at) => (text.trim() === "" ? [] : [readLine(text, at + 1)]));
