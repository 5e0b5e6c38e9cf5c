import type { Expectation, Principal } from "@carethread/core";
import { ukContent } from "@carethread/rules-uk";
import { practice } from "../../../seed/index.ts";
import type { Portal } from "../../web/env.ts";
import { when } from "../../web/times.ts";
import type { Typed } from "./typed.ts";

/** What is said of a category before anybody types. */
export interface Said {
  readonly category: string;
  readonly accepting: boolean;
  readonly language: string;
  readonly heading: string;
  /** The heading, short enough to stand beside each category. */
  readonly short: string;
  readonly lines: readonly string[];
  /** The token for the check; empty where nothing can be begun. */
  readonly admission: string;
}

const filled = (text: string, answer: Expectation): string =>
  text
    .replaceAll("{by}", answer.accepting ? when(answer.expectedBy) : "")
    .replaceAll("{opens}", answer.accepting ? "" : when(answer.opensAt))
    .replaceAll("{phone}", practice.phone);

const saidOf = (category: string, answer: Expectation): Said => ({
  category,
  accepting: answer.accepting,
  language: answer.text.language,
  heading: filled(answer.text.heading, answer),
  short: answer.accepting
    ? `Expect a reply by ${when(answer.expectedBy)}${answer.busy ? ": there are many messages" : ""}`
    : filled(answer.text.heading, answer),
  lines: answer.text.lines.map((line) => filled(line, answer)),
  admission: answer.accepting ? answer.admission : "",
});

/** Asks for each category what is to be said of it. One that this person may not write about is left out: the check says why. */
export const sayBefore = async (
  { messaging }: Portal,
  who: Principal,
  { patient, language }: Typed,
): Promise<readonly Said[]> => {
  const said: Said[] = [];
  for (const { id } of ukContent.categories) {
    const asked = { patient, category: id, language };
    const answer = await messaging.traffic.expectation(who, asked);
    if (answer.isOk()) said.push(saidOf(id, answer.value));
  }
  return said;
};

/** The tokens of the form: those that it was first shown with count, whatever has been reached since. */
export const admissionsOf = ({ admissions }: Typed, said: readonly Said[]): readonly string[] => [
  ...admissions,
  ...said
    .filter((one) => one.admission !== "")
    .filter((one) => !admissions.some((held) => held.startsWith(`${one.category}|`)))
    .map((one) => `${one.category}|${one.admission}`),
];
