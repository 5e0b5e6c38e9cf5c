import type { CarethreadProblem, PracticeDescription, Principal } from "@carethread/core";
import { ukContent } from "@carethread/rules-uk";
import type { Ctx, Portal } from "../../web/env.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";
import type { Typed } from "./typed.ts";

const titleOf = ({ kind, between }: Typed, staff: boolean): string => {
  if (kind === "reply") return "Write a reply";
  if (kind === "correction") return "Correct your message";
  if (between === "clinicians") return "Write to another organisation";
  return staff ? "Write to a patient" : "Write a message";
};

const categoriesIn = (language: string) =>
  ukContent.categories.map(({ id, title, description }) => ({
    id,
    title: title[language] ?? title["en"] ?? id,
    description: description[language] ?? description["en"] ?? "",
  }));

const activePartners = ({ people }: PracticeDescription) =>
  Object.values(people?.partners ?? {}).filter((partner) => partner.active);

/** The form, with what was typed and why it was refused. */
export const showForm = async (
  portal: Portal,
  c: Ctx,
  who: Principal,
  { typed, problem }: { readonly typed: Typed; readonly problem: CarethreadProblem | null },
): Promise<Response> => {
  const described = await portal.messaging.practices.describe(who);
  if (described.isErr()) return showProblem(portal, c, described.error);
  const { teams, availability } = described.value;
  const staff = who.kind === "staff";
  return portal.show(
    c,
    "rooms/writing/pages/write.njk",
    {
      typed,
      title: titleOf(typed, staff),
      staff,
      asPerson: who.kind === "person",
      teams,
      availability,
      partners: activePartners(described.value),
      categories: categoriesIn(typed.language),
      ...(problem === null ? {} : { refused: refusalOf(problem, "text") }),
    },
    problem === null ? 200 : statusOf(problem),
  );
};
