import type {
  About,
  Acknowledgement,
  MessageSent,
  Messaging,
  Principal,
  RequiredDisclaimer,
} from "@carethread/core";
import { must } from "./must.ts";

/** Something to be said in the seeded practice. */
export interface Saying {
  readonly who: Principal;
  readonly about: About;
  readonly subject?: string;
  readonly text: string;
  readonly language: string;
  readonly key: string;
  readonly now: number;
}

const acknowledged = (
  disclaimers: readonly RequiredDisclaimer[],
  shownAt: number,
): readonly Acknowledgement[] =>
  disclaimers.map(({ id, version, language }) => ({
    disclaimer: id,
    version,
    language,
    shownAt,
    act: "pressed-continue",
  }));

/** Checks and sends, as a person would: questions are answered with no, a diversion is declared not to apply. */
export const say = async (
  { drafts, messages }: Messaging,
  saying: Saying,
): Promise<MessageSent> => {
  const { who, about, text, language, key, now } = saying;
  const subject = saying.subject === undefined ? {} : { subject: saying.subject };
  const answers: Record<string, "no"> = {};
  for (;;) {
    const asked = { about, ...subject, text, language, answers: { ...answers } };
    const checked = must(key, await drafts.check(who, asked));
    if (checked.outcome === "ask") {
      if (answers[checked.question.rule] !== undefined) throw new Error(`${key} is asked for ever`);
      answers[checked.question.rule] = "no";
      continue;
    }
    const way = checked.outcome === "divert" ? checked.declaration : checked;
    if (way === null) throw new Error(`${key} may not be sent`);
    const declaration =
      checked.outcome === "divert" ? ({ declaration: "does-not-apply" } as const) : {};
    const acknowledgements = acknowledged(way.disclaimers, now);
    const { ticket } = way;
    return must(
      key,
      await messages.send(who, { ticket, ...subject, text, acknowledgements, ...declaration, key }),
    );
  }
};
