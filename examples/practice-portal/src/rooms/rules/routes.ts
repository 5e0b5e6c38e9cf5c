import {
  compilePack,
  evaluate,
  type Finding,
  NO_FACTS,
  type TriageFacts,
  type TriageInput,
  type TriageResult,
} from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { Hono } from "hono";
import type { Ctx, Fields, Portal, Room } from "../../web/env.ts";
import { forStaff } from "../../web/guards.ts";
import { markSpans } from "../../web/pages.ts";
import { contextWords, OUTCOME_WORDS } from "./words.ts";

const TEXT_MAX = 10_000;
const pack = compilePack(ukRules);
const rules = new Map(ukRules.rules.map((rule) => [rule.id, rule]));

const number = (text: string): number | null => (/^\d{1,3}$/.test(text) ? Number(text) : null);

const factsIn = (fields: Fields): TriageFacts => {
  const sex = fields.text("sex");
  const years = number(fields.text("years"));
  const months = number(fields.text("months"));
  return {
    ...NO_FACTS,
    ageYears: years ?? (months === null ? null : Math.floor(months / 12)),
    ageMonths: months,
    sex: sex === "female" || sex === "male" ? sex : null,
    pregnantWeeks: number(fields.text("weeks")),
  };
};

const typedIn = (fields: Fields) => ({
  text: fields.text("text").slice(0, TEXT_MAX),
  direction: fields.text("direction") === "staff" ? ("staff" as const) : ("patient" as const),
  years: fields.text("years"),
  months: fields.text("months"),
  weeks: fields.text("weeks"),
  sex: fields.text("sex"),
});

const findingRow = (text: string, { rule, ruleVersion, disposition, spans, contexts }: Finding) => {
  const found = rules.get(rule);
  return {
    rule,
    version: ruleVersion,
    disposition,
    title: found?.title ?? rule,
    rationale: found?.rationale ?? "",
    source: found?.source ?? "",
    reviewer: found?.reviewer ?? null,
    onlyAsks: found?.asks === true,
    words: spans.map(({ start, end }) => text.slice(start, end)),
    contexts: contexts.map(contextWords),
  };
};

const verdictOf = (result: TriageResult, text: string) => ({
  outcome: OUTCOME_WORDS[result.outcome],
  advice: result.outcome === "divert" ? result.advice : null,
  question: result.outcome === "ask" ? result.question : null,
  route: result.route,
  html: markSpans(
    text,
    result.findings.flatMap((finding) => finding.spans),
  ),
  findings: result.findings.map((finding) => findingRow(text, finding)),
  misspelt: result.misspelt.map(({ span, readAs }) => ({
    typed: text.slice(span.start, span.end),
    readAs: readAs.join(" or "),
  })),
});

const judged = (fields: Fields) => {
  const typed = typedIn(fields);
  const input: TriageInput = {
    text: typed.text,
    direction: typed.direction,
    language: "en",
    facts: factsIn(fields),
    answers: {},
  };
  const verdict = typed.text.trim() === "" ? null : verdictOf(evaluate(pack, input), typed.text);
  return { typed, verdict };
};

const NOTHING_TYPED = {
  typed: { text: "", direction: "patient", years: "", months: "", weeks: "", sex: "" },
  verdict: null,
};

const show = (portal: Portal, c: Ctx, data: object): Response | Promise<Response> =>
  portal.show(c, "rooms/rules/pages/try.njk", {
    ...data,
    pack: { id: ukRules.id, version: ukRules.version, rules: ukRules.rules.length },
  });

/** Where staff try what the rules make of a text. Nothing is sent, stored or counted. */
export const rulesRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get(
    "/rules",
    forStaff(portal, (c) => show(portal, c, NOTHING_TYPED)),
  );
  room.post(
    "/rules",
    forStaff(portal, (c) => show(portal, c, judged(c.get("fields")))),
  );
  return room;
};
