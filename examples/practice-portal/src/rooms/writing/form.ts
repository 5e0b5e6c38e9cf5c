import type { CarethreadProblem, PracticeDescription, Principal } from "@carethread/core";
import { ukContent } from "@carethread/rules-uk";
import type { Ctx, Portal } from "../../web/env.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";
import { admissionsOf, type Said, sayBefore } from "./before.ts";
import type { Typed } from "./typed.ts";

const titleOf = ({ kind, between }: Typed, staff: boolean): string => {
  if (kind === "reply") return "Write a reply";
  if (kind === "correction") return "Correct your message";
  if (between === "clinicians") return "Write to another organisation";
  return staff ? "Write to a patient" : "Write a message";
};

const categoriesIn = (language: string, said: readonly Said[]) =>
  ukContent.categories.map(({ id, title, description }) => {
    const before = said.find((one) => one.category === id);
    return {
      id,
      title: title[language] ?? title["en"] ?? id,
      description: description[language] ?? description["en"] ?? "",
      expected: before?.short ?? "",
      shut: before?.accepting === false,
    };
  });

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
  const isNew = who.kind === "person" && typed.kind === "new";
  const said = isNew ? await sayBefore(portal, who, typed) : [];
  const [first] = said;
  // Whoever has typed something keeps the form; nobody is let begin what cannot be sent.
  if (first !== undefined && typed.text === "" && said.every((one) => !one.accepting))
    return portal.show(c, "rooms/writing/pages/not-now.njk", { patient: typed.patient, first });
  return portal.show(
    c,
    "rooms/writing/pages/write.njk",
    {
      typed: { ...typed, admissions: admissionsOf(typed, said) },
      title: titleOf(typed, staff),
      staff,
      asPerson: who.kind === "person",
      teams,
      availability,
      partners: activePartners(described.value),
      categories: categoriesIn(typed.language, said),
      ...(problem === null ? {} : { refused: refusalOf(problem, "text") }),
    },
    problem === null ? 200 : statusOf(problem),
  );
};
