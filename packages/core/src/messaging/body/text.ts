import { err, ok } from "@carethread/ports";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import { LIMITS } from "../../kernel/limits.js";

// Controls other than tab and line breaks, and halves of surrogate pairs, which no screen can show and some stores refuse.
const UNSHOWABLE = /\p{Cs}|(?![\t\n\r])\p{Cc}/u;

/** What somebody wrote. */
export interface Written {
  readonly subject: string;
  readonly text: string;
}

/** Refuses a text that is empty, too long or cannot be shown. It is stored exactly as it was typed. */
export const checkWritten = ({ subject, text }: Written): Outcome<Written> => {
  if (text.trim() === "") return err(problem("input/text-empty"));
  if (text.length > LIMITS.textCharsMax)
    return err(problem("input/text-too-long", { charsMax: LIMITS.textCharsMax, field: "text" }));
  if (subject.length > LIMITS.subjectCharsMax)
    return err(
      problem("input/text-too-long", { charsMax: LIMITS.subjectCharsMax, field: "subject" }),
    );
  if (UNSHOWABLE.test(text) || UNSHOWABLE.test(subject))
    return err(problem("input/text-control-characters"));
  return ok({ subject, text });
};

/** Subject and text as the rules read them, and as a ticket binds them. */
export const joined = ({ subject, text }: Written): string =>
  subject === "" ? text : `${subject}\n${text}`;
