import type { DraftChecked, MaySend, Principal } from "@carethread/core";
import type { Ctx, PageData, Portal } from "../../web/env.ts";
import { markSpans } from "../../web/pages.ts";
import { showing } from "./disclaimers.ts";
import { showForm } from "./form.ts";
import { aboutOf, admissionOf, subjectOf, type Typed, typedIn } from "./typed.ts";

const answersIn = (c: Ctx): Record<string, "yes" | "no"> => {
  const rows = c.get("fields").all("answer");
  const asked = c.get("fields").text("asked");
  const given = c.get("fields").text("reply");
  const answers: Record<string, "yes" | "no"> = {};
  for (const row of rows) {
    const [rule = "", value] = row.split("|");
    if (value === "yes" || value === "no") answers[rule] = value;
  }
  if (asked !== "" && (given === "yes" || given === "no")) answers[asked] = given;
  return answers;
};

const wayToSend = (portal: Portal, typed: Typed, way: MaySend): PageData => ({
  ticket: way.ticket,
  expiresAt: way.expiresAt,
  ...showing(portal.secret, way.disclaimers, {
    understood: typed.understood,
    now: portal.ground.clock.now(),
  }),
});

const marked = (typed: Typed, checked: DraftChecked): string => {
  const { subject } = subjectOf(typed);
  const whole = subject === undefined ? typed.text : `${subject}\n${typed.text}`;
  return markSpans(
    whole,
    checked.findings.flatMap((finding) => finding.spans),
  );
};

const verdict = (
  portal: Portal,
  typed: Typed,
  checked: DraftChecked,
): readonly [string, PageData] => {
  const html = marked(typed, checked);
  switch (checked.outcome) {
    case "ask":
      return ["rooms/writing/pages/ask.njk", { question: checked.question, html }];
    case "divert": {
      const { declaration, advice } = checked;
      const way = declaration === null ? {} : wayToSend(portal, typed, declaration);
      return ["rooms/writing/pages/divert.njk", { advice, html, declaration, ...way }];
    }
    case "clear":
    case "unchecked": {
      const { outcome, sameMatter } = checked;
      if (sameMatter !== null) return ["rooms/writing/pages/same-matter.njk", { sameMatter, html }];
      return [
        "rooms/writing/pages/confirm.njk",
        { outcome, html, ...wayToSend(portal, typed, checked) },
      ];
    }
  }
};

/**
 * Checks a text and shows what the check came to. It stores nothing, so the answer is a page and not a redirect: what was typed goes on in
 * the form and never into an address.
 */
export const check =
  (portal: Portal) =>
  async (c: Ctx, who: Principal): Promise<Response> => {
    const typed = typedIn(c.get("fields"));
    const answers = answersIn(c);
    const checked = await portal.messaging.drafts.check(who, {
      about: aboutOf(typed),
      ...subjectOf(typed),
      text: typed.text,
      language: typed.language,
      ...(typed.kind === "new" ? admissionOf(typed) : {}),
      answers,
    });
    if (checked.isErr()) return showForm(portal, c, who, { typed, problem: checked.error });
    const [page, data] = verdict(portal, typed, checked.value);
    const fields = c.get("fields");
    const unanswered =
      (fields.text("asked") !== "" && fields.text("reply") === "") ||
      (fields.text("waits") !== "" && fields.text("sameMatter") === "");
    return portal.show(c, page, {
      typed,
      answers,
      unanswered,
      staff: who.kind === "staff",
      ...data,
    });
  };
