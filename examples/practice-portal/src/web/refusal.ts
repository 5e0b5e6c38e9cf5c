import { type CarethreadProblem, errorCatalogue } from "@carethread/core";
import type { PageStatus } from "./env.ts";
import { when } from "./times.ts";

/** A refusal as a page shows it. */
export interface Refusal {
  readonly code: string;
  readonly meaning: string;
  readonly next: string;
  /** Facts that help: limits, names of fields, who has it. */
  readonly facts: readonly string[];
  /** The field that it is about. */
  readonly href: string;
}

const byKind: Readonly<Record<CarethreadProblem["kind"], PageStatus>> = {
  invalid: 422,
  forbidden: 403,
  rejected: 422,
  conflict: 409,
  unavailable: 503,
  "unknown-outcome": 503,
  defect: 500,
};

/** The number of the answer. */
export const statusOf = ({ kind, code }: CarethreadProblem): PageStatus =>
  code === "access/not-found" ? 404 : byKind[kind];

const fieldOf: Readonly<Record<string, string>> = {
  "input/nhs-number": "nhsNumber",
  "linkage/wrong": "code",
  "category/unknown": "category",
  "practice/team-unknown": "team",
  "practice/team-empty": "team",
};

const words = (name: string): string => name.replaceAll(/([A-Z])/g, " $1").toLowerCase();

const factOf = (name: string, value: unknown): string => {
  if (name === "draft") return "What you typed is kept: you find it under Drafts";
  if (name === "opensAt") return `You can write again from ${when(value)}`;
  return `${words(name)}: ${Array.isArray(value) ? value.join(", ") : String(value)}`;
};

/** What the catalogue says of a problem, for a page. */
export const refusalOf = (problem: CarethreadProblem, field?: string): Refusal => {
  const { meaning, next } = errorCatalogue[problem.code];
  const facts = Object.entries(problem.detail ?? {}).map(([name, value]) => factOf(name, value));
  const named = fieldOf[problem.code] ?? (problem.code.startsWith("input/text") ? "text" : field);
  return { code: problem.code, meaning, next, facts, href: `#${named ?? "maincontent"}` };
};
